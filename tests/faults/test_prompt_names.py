"""Names as other systems leave them: looked up as LoRAs and wildcards, and printed.

A slice of 1,500; `SDDESK_TEST_NAMES=10000` before the command goes through ten thousand.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sddesk.catalog.wildcards import WildcardFiles
from sddesk.cli.output import one_line
from sddesk.core.adapters import is_same_name, name_among, parts_named
from sddesk.core.errors import SddeskError
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Available, as_written, resolve
from sddesk.core.wildcards import draw

COUNT = int(os.environ.get("SDDESK_TEST_NAMES", "1500"))
PIECES = (
    *(
        "a",
        "Ink",
        "ink.safetensors",
        ".ckpt",
        "con",
        "NUL",
        "..",
        ".",
        "~",
        "$HOME",
        "%00",
        "猫",
        "e\u0301",
        "é",
        "İ",
        "ß",
    ),
    *("/", "\\", ":", "|", "*", "?", "<", ">", '"', "'", "__", "{", "}", "[", "]", "(", ")", " ", "::", "$$", "<lora:"),
    *("\n", "\r", "\t", "\x00", "\x1b[31m", "\x7f", "\u202e", "\u2028", "\ufeff", "\ud800", "\U0001f600", ","),
)


def names() -> Iterator[str]:
    rng = random.Random(20261129)
    for _ in range(COUNT):
        if rng.random() < 0.5:
            yield os.fsdecode(rng.randbytes(rng.randrange(1, 256)))
        else:
            yield "".join(rng.choices(PIECES, k=rng.randrange(1, 12)))[:255]


def lora(name: str, folder: str) -> PartInfo:
    facts = WeightsFacts(kind=WeightsKind.LORA)
    return PartInfo(name=name, facts=facts, location=f"/models/{folder}/{name}.safetensors", size_bytes=1)


def test_f83_f86_any_name_is_looked_up_and_printed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    folder = tmp_path / "wildcards"
    (folder / "ink").mkdir(parents=True)
    (folder / "a.txt").write_text("one\n", encoding="utf-8")
    files = WildcardFiles(folder)
    parts = [lora("ink", "old"), lora("ink", "new"), lora("猫", "new")]
    available = Available(parts=parts, lines=files.lines, hash_of=lambda part: part.location)
    for name in names():
        shown = one_line(name)
        assert not {"\n", "\r", "\x1b"} & set(shown)
        shown.encode()
        own = lora(name, "own")
        assert parts_named([*parts, own], WeightsKind.LORA, name_among(own, [*parts, own]))
        assert is_same_name(name, name)
        try:
            found = files.lines(name)
        except SddeskError:
            found = None
        assert found in (None, ("one",))
        text = f"__{name}__ <lora:{name}:0.5> {name}"
        assert "secret" not in draw(text, 1, files.lines).text
        try:
            request = GenerationRequest(prompt=text, seed=1)
            (made,) = resolve(request, available).requests
        except SddeskError:
            continue
        assert resolve(replace(as_written(made), seed=1), available).requests[0].loras == made.loras
