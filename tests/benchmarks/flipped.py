"""The index with flipped bytes at random places: the library opens or makes it anew, and the files bring all back.

python -m tests.benchmarks.flipped [--times 1000] [--seed 1]

After each flip the library must open, list, search, count, order and scan without an error, and still do so after it
is opened once more. Then `rebuild` must give every picture exactly as its files have it: settings, stars, tags,
captions, albums and the trash.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.search import parse_query
from sddesk.library.library import Library
from tests.benchmarks.results import keep, table
from tests.library.conftest import picture

PICTURES = 40
VERSION = range(60, 64)  # where SQLite keeps user_version: a larger number is a newer sddesk's, which is refused
QUERIES = ("", "hill", "prompt:red sort:prompt", "stars>=3", "seed:5", "tag:blue", "is:trashed", "album:best", "-hill")


def make(home: Path, pictures: int) -> None:
    """A library with everything that a person adds."""
    with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
        ids = [library.add(picture(seed, f"a red hill {seed}, " + "many words " * 20)).id for seed in range(pictures)]
        library.annotations.mark(ids[::4], stars=4)
        library.annotations.mark(ids[1::4], favourite=True)
        library.annotations.tag(ids[::3], ["blue", "馬"])
        library.annotations.describe(ids[7], "a caption")
        library.albums.put("best", ids[2:6])
        for record_id in ids[8:10]:
            library.trash.put(record_id)


def truth(library: Library) -> dict[str, Any]:
    """Everything that files tell: settings, what a person added, albums, the trash."""
    records = [*library.page(0, 999), *library.page(0, 999, parse_query("is:trashed"))]
    return {
        "pictures": sorted(
            (
                str(record.path),
                str(record.request),
                record.content_hash,
                record.stars,
                record.favourite,
                record.tags,
                record.caption,
                record.trashed,
                record.missing,
            )
            for record in records
        ),
        "albums": library.albums.all(),
        "newest": [record.content_hash for record in library.page(0, 999)],
    }


def ask_all(library: Library) -> None:
    """What a window and the command line ask for."""
    for text in QUERIES:
        query = parse_query(text)
        count, order, page = library.count(query), library.order(query), library.page(0, 999, query)
        assert len(page) == len(order.ids) == library.count(query), f"{text}: {count}, {len(order.ids)}, {len(page)}"
        library.days(query)
    library.models()
    library.albums.all()
    library.scan()


def flip(data: bytearray, chance: random.Random, number: int) -> list[int]:
    """Change one byte, in every fifth copy a run of some; gives the places."""
    start = chance.randrange(len(data))
    places = list(range(start, min(len(data), start + (chance.randrange(2, 200) if number % 5 == 4 else 1))))
    for place in places:
        data[place] ^= chance.randrange(1, 256)
    return places


def flip_bytes(folder: Path, times: int, seed: int, pictures: int = PICTURES) -> dict[str, Any]:
    """Flip, open, ask, rebuild and compare so many times. Raises AssertionError or whatever the library raises."""
    chance = random.Random(seed)
    home = folder / "home"
    make(home, pictures)
    with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
        expected = truth(library)
    whole = (home / "data" / "library.db").read_bytes()
    found = Counter[str]()
    for number in range(times):
        data, trial = bytearray(whole), folder / "trial"
        places = flip(data, chance, number)
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(home / "data", trial)
        (trial / "library.db").write_bytes(data)
        if number % 2:
            shutil.rmtree(trial / "library-copies")
        try:
            found[_one(home, trial, expected)] += 1
        except SddeskError as error:
            assert "newer sddesk" in str(error) and set(places) & set(VERSION), f"trial {number}, {places}: {error}"
            found["refused_as_newer"] += 1
        except Exception as error:
            error.add_note(f"trial {number}, places {places[:3]}")
            raise
    return {"flips": times, "seed": seed, "database_bytes": len(whole), **found, "lost": 0}


def _one(home: Path, data: Path, expected: dict[str, Any]) -> str:
    """Open, ask, open again, rebuild; gives what had to be done."""
    with closing(Library(home / "pictures", data, home / "cache")) as library:
        ask_all(library)
        aside, rows = library.upkeep.put_aside is not None, library.upkeep.rows_put_aside
    with closing(Library(home / "pictures", data, home / "cache")) as library:
        ask_all(library)
        assert library.upkeep.put_aside is None or not aside, "what was made anew is sound"
        library.upkeep.rebuild()
        after = truth(library)
        assert library.upkeep.rows_put_aside == 0 or not rows, "rows that were mended are sound"
    for name, value in expected.items():
        assert after[name] == value, f"{name}: {_difference(after[name], value)}"
    return "made_anew" if aside else "rows_mended" if rows else "read_as_it_is"


def _difference(found: list[Any], wanted: list[Any]) -> str:
    surplus, gone = [one for one in found if one not in wanted], [one for one in wanted if one not in found]
    return f"found {surplus[:3]}, wanted {gone[:3]}"


def main() -> None:
    """Flip, check, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = flip_bytes(Path(folder), arguments.times, arguments.seed)
    table("Flipped bytes of the index", ["", ""], [[name, str(value)] for name, value in figures.items()])
    keep("flipped", figures)


if __name__ == "__main__":
    main()
