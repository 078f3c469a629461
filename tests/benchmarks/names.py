"""Random file names through everything that walks over files: each is taken or told, and ends nothing.

python -m tests.benchmarks.names [--names 10000] [--seed 1]

Names are bytes of 1 to 255: text of many scripts, bytes that are no text, separators and reserved names of other
systems, line ends, control characters, terminal escapes, marks that turn lines round. Pictures of these names are
imported (copied and in place), scanned, marked, thrown away, brought back, exported and read into a new index; LoRAs
and wildcard files of these names are listed and looked up.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import tempfile
import time
import zlib
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.wildcards import WildcardFiles
from sddesk.core.errors import SddeskError
from sddesk.core.models import WeightsKind
from sddesk.core.pixels import Pixels
from sddesk.library import png
from sddesk.library.library import Library
from tests.benchmarks.results import keep, table
from tests.catalog.headers import lora, write_weights

ROOM = 100  # names a library
LONGEST = 255
ENDINGS = (b".png", b".PNG", b".jpg", b".webp")
PIECES = (
    *(b"con", b"aux", b"nul", b"com1", b"LPT9", b"prn.txt", b"a:b", b"C:\\x", b"..\\..\\x", b"\\", b"|", b"?", b"*"),
    *(b"<lora:x:1>", b"__wild__", b"{a|b}", b"%s", b"{0}", b"{name}", b"'; DROP TABLE pictures;--", b'"', b"`id`"),
    *(b"\n", b"\r\n", b"\t", b"\x1b[31m", b"\x1b]0;t\x07", b"\x07", b"\x7f", b"\x01", b"\x9b31m", b"-rf", b"~", b"."),
    *(b" ", b"..", b"...", b"\xff", b"\xe9", b"\xc3\x28", b"\xed\xa0\x80", b"\xf0\x9f", b"\xfe\xff", b"\x80"),
    *("画", "ｶﾞ", "か\u3099", "e\u0301", "ß", "İ", "ﬁ", "𝕏", "👩\u200d🎨", "\u202e", "\u2066", "\u200f", "\ufeff"),
    *("\u2028", "العربية", "עברית"),
)


def name(chance: random.Random, ending: bytes) -> bytes:
    """A name with this ending that a file system takes."""
    if chance.random() < 0.2:
        made = chance.randbytes(chance.randrange(LONGEST))
    elif chance.random() < 0.2:
        made = (chance.choice(("x", "画", "👩")) * LONGEST).encode()
    else:
        pieces = [piece if isinstance(piece, bytes) else piece.encode() for piece in PIECES]
        made = b"".join(chance.choices(pieces, k=chance.randrange(1, 12)))
    room = max(1, chance.choice((1, 8, 40, LONGEST)) - len(ending))
    made = made.replace(b"/", b"").replace(b"\0", b"")[:room]
    return made + ending if made else b"a" + ending


def draw(place: Path, names: set[bytes]) -> dict[Path, str]:
    """A picture of its own for each name."""
    place.mkdir(parents=True)
    files: dict[Path, str] = {}
    for entry in sorted(names):
        colour = zlib.crc32(entry).to_bytes(4)
        file = place / os.fsdecode(entry)
        file.write_bytes(png.encode(Pixels(width=4, height=4, rgb=colour[:3] * 15 + colour[1:]), {}))
        files[file] = file.name
    return files


def through_library(folder: Path, chance: random.Random, count: int) -> Counter[str]:
    """Everything that a library does with files, over so many names in one room."""
    names = {name(chance, chance.choice(ENDINGS)) for _ in range(count)}
    files = draw(folder / "in", names)
    hidden = sum(file.name.startswith(".") for file in files)
    home = folder / "home"

    def opened() -> Library:
        return Library(home / "pictures", home / "data", home / "cache")

    with closing(opened()) as library:
        in_place = chance.random() < 0.5
        report = library.imports.paths([folder / "in"], in_place=in_place)
        assert report.taken + report.known + len(report.problems) + hidden == len(files), report
        ids = [record.id for record in library.page(0, 9999)]
        assert len(ids) == library.count() == report.taken
        marked = library.annotations.mark(ids, stars=3)
        assert [record.stars for record in marked] == [3] * len(ids)
        again = library.scan()
        assert (again.adopted, again.missing, again.problems) == (0, 0, ()), again
        for record_id in ids:
            library.trash.put(record_id)
        for record_id in ids:
            library.trash.restore(record_id)
        exported = library.exports.pictures(ids, folder / "out", chance.choice(("png", "jpeg", "webp")))
        assert len(exported) == len(ids) == len(set(exported))
        assert library.upkeep.rebuild().problems == () and library.upkeep.check().problems == ()
        assert all(record.path.is_file() and record.stars == 3 for record in library.page(0, 9999))
        for record in library.page(0, 5):
            library.contents.thumbnail(record.id)
            library.contents.raw_text(record.id)
    shutil.rmtree(home / "data")
    with closing(opened()) as library:
        library.scan()
        records = library.page(0, 9999)
        assert len(records) == len(ids) and {record.stars for record in records} <= {3}
    return Counter(names=len(files), taken=report.taken, known=report.known, hidden=hidden, told=len(report.problems))


def through_lookups(folder: Path, chance: random.Random, count: int) -> Counter[str]:
    """LoRAs and wildcard files of such names, listed and looked up by what a prompt would say."""
    loras, cards = folder / "loras", folder / "wildcards"
    cards.mkdir(parents=True)
    for _ in range(count):
        write_weights(loras / os.fsdecode(name(chance, b".safetensors")), lora())
        (cards / os.fsdecode(name(chance, b".txt"))).write_text("one\ntwo\n")
    resources = Path(__file__).parents[2] / "resources"
    catalog = Catalog(resources, [loras], folder / "hub", folder / "hashes.json")
    parts = catalog.parts(WeightsKind.LORA)
    wildcards = WildcardFiles(cards)
    found = Counter[str](loras=len(parts))
    for said in [*(part.name for part in parts), *(file.stem for file in cards.iterdir())]:
        for asked in (said, f"{said}.safetensors", f"a/{said}"):
            try:
                found["found"] += catalog.part_named(WeightsKind.LORA, asked) is not None
            except SddeskError:
                found["refused"] += 1
            try:
                found["cards"] += wildcards.lines(asked) is not None
            except SddeskError:
                found["refused"] += 1
    return found


def fuzz_names(folder: Path, count: int, seed: int) -> dict[str, Any]:
    """Send so many names through all; counts. Raises whatever a name breaks, with its room's number."""
    chance = random.Random(seed)
    sums = Counter[str]()
    began = time.monotonic()
    for number in range(0, count, ROOM):
        room = folder / f"room-{number}"
        some = min(ROOM, count - number)
        try:
            sums += through_library(room, chance, some)
            sums += through_lookups(room, chance, some)
        except Exception as error:
            error.add_note(f"room {number}, seed {seed}")
            raise
        shutil.rmtree(room)
    return {"seed": seed, **sums, "broken": 0, "seconds": round(time.monotonic() - began)}


def main() -> None:
    """Try, check, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = fuzz_names(Path(folder), arguments.names, arguments.seed)
    table("Random names", ["", ""], [[entry, str(value)] for entry, value in figures.items()])
    keep("names", figures)


if __name__ == "__main__":
    main()
