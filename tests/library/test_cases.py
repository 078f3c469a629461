"""The files in `cases`, made as other programs write them: after an import each holds what `expected.json` says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sddesk.cli import main as cli
from sddesk.core.foreign_samplers import nearest
from sddesk.core.record import ImageRecord
from sddesk.library.library import Library
from sddesk.settings.paths import default_paths

CASES = Path(__file__).parent / "cases"
EXPECTED: dict[str, dict[str, Any]] = json.loads((CASES / "expected.json").read_text("utf-8"))
PLAIN = {
    "prompt": "prompt",
    "negative": "negative_prompt",
    "steps": "steps",
    "guidance": "guidance_scale",
    "seed": "seed",
    "width": "width",
    "height": "height",
    "sampler": "sampler",
    "schedule": "schedule",
    "model": "model",
    "vae": "vae",
    "clip_skip": "clip_skip",
    "written_prompt (if kept)": "written_prompt",
}
# What is a sentence in the file: the file, the field, and what the sentence means.
SENTENCES: dict[tuple[str, str], Any] = {
    ("invoke_style.png", "prompt"): "a teal kettle, watercolour on rough paper <lora:inkwash:0.6>",
    ("invoke_style.png", "negative"): "smoke, photograph",
    ("seed_float.png", "seed"): 123,
    ("nai4.png", "sampler"): None,
    ("sam_12.png", "sampler"): None,
    ("sch_06.png", "schedule"): None,
}
SAME = {"utf8.jpg": "bom_le.jpg"}  # equal pixels and settings: one picture, taken in once
ORIGINS = {"Draw Things": "drawthings", "Easy Diffusion": "easydiffusion"}
ELSEWHERE = {("rotated.jpg", "shown and exported"), ("gray16.png", "exported mean")}  # held in test_decode.py


def values() -> list[tuple[str, str, Any]]:
    found = [(name, key, value) for name, rows in EXPECTED.items() for key, value in rows.items() if key != "why"]
    return [row for row in found if row[:2] not in ELSEWHERE]


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ImageRecord]:
    """The records of all files after `sddesk library import`, by name."""
    home = tmp_path_factory.mktemp("cases")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDDESK_HOME", str(home))
        assert cli.run(["library", "import", str(CASES)]) == 0
    paths = default_paths({"SDDESK_HOME": str(home)})
    library = Library(paths.pictures, paths.data, paths.cache)
    records = {record.path.name: record for record in library.page(0, 100)}
    records |= {name: records[first] for name, first in SAME.items() if name not in records}
    library.close()
    return records


@pytest.mark.parametrize(("name", "key", "value"), values(), ids=[f"{name} {key}" for name, key, _ in values()])
def test_every_expected_value_is_there_after_an_import(
    imported: dict[str, ImageRecord], name: str, key: str, value: Any
) -> None:
    said = imported[name].settings
    assert said is not None
    if key == "origin":
        assert imported[name].origin == ORIGINS[value]
    elif key == "lora":
        assert f"<lora:{value}>" in said.prompt
    elif key == "loras":
        assert f"<lora:{value.replace(' ', ':')}>" in said.prompt
    elif key == "size":
        assert f"{said.width}x{said.height}" == value
    elif key.endswith(" contains"):
        text = getattr(said, PLAIN[key.removesuffix(" contains")])
        assert all(part in text for part in value)
    elif key == "prompt" and name == "drawthings.png":
        assert said.prompt == f"{value} <lora:inkwash_lora_f16:0.6>"
    else:
        assert getattr(said, PLAIN[key]) == SENTENCES.get((name, key), value)


@pytest.mark.parametrize(
    ("name", "field", "text"),
    [
        ("nai4.png", "sampler_name", "k_dpmpp_2s_ancestral"),
        ("sam_12.png", "sampler_name", "DPM fast"),
        ("sch_06.png", "schedule_name", "KL Optimal"),
    ],
)
def test_a_name_that_is_not_ours_is_kept(imported: dict[str, ImageRecord], name: str, field: str, text: str) -> None:
    said = imported[name].settings
    assert said is not None and getattr(said, field) == text
    assert nearest(said.sampler_name or "") in ("dpmpp_2m", "dpmpp_sde")


def test_the_list_has_both_sizes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path))
    assert cli.run(["library", "import", str(CASES / "easy.png")]) == 0
    capsys.readouterr()
    assert cli.run(["library", "list", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["width"], row["height"], row["stated_width"], row["stated_height"]) == (64, 64, 640, 768)


def test_every_file_has_its_values() -> None:
    assert {path.name for path in CASES.iterdir()} == {*EXPECTED, "expected.json"}
