"""The index over many records: first page, keystroke to results, adding, rebuilding; against LIKE over a plain table.

    python -m tests.benchmarks.library [--records 100000] [--files 1000]

Goals: first page within 150 ms of opening, results within 50 ms, parents and children of a picture within 1 ms.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from sddesk.core.events import Provenance
from sddesk.core.inputs import StartPicture
from sddesk.core.models import CheckpointRef
from sddesk.core.pixels import Pixels
from sddesk.core.record import Family, ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.core.search import parse_query
from sddesk.library.index import Index
from sddesk.library.inputs import InputStore
from sddesk.library.library import Library
from sddesk.library.relations import CHILDREN, Relations
from sddesk.library.rows import Row
from tests.benchmarks.results import keep, table

SUBJECTS = [
    "astronaut",
    "horse",
    "castle",
    "lighthouse",
    "cat",
    "house",
    "fox",
    "ship",
    "bridge",
    "tree",
    "馬",
    "灯台",
    "猫",
    "宇宙",
    "夕暮れの海",
]
STYLES = [
    "red",
    "blue",
    "golden",
    "misty",
    "snowy",
    "ancient",
    "tiny",
    "giant",
    "oil",
    "watercolour",
    "photograph",
    "drawing",
    "静かな",
    "白い",
]
PLACES = ["hill", "beach", "forest", "city", "mountain", "river", "desert", "garden", "山", "川", "街", "庭"]
QUERIES = (
    "a",
    "horse",
    "lightho",
    "馬",
    "夕暮れ",
    "red castle forest",
    "rare4711",
    "model:dream",
    "steps>30",
    "stars>=4",
    "is:favourite horse",
    "seed:4711",
    "-horse red",
    "after:2026-06 cat",
)
PAGE = 100


def record(number: int, chance: random.Random) -> ImageRecord:
    """A record as a year of work would leave it; one in 5,000 has a rare word, one in ten began with another."""
    words = [chance.choice(STYLES), chance.choice(SUBJECTS), "on a", chance.choice(STYLES), chance.choice(PLACES)]
    request = GenerationRequest(
        prompt=" ".join(["a photograph of a", *words, f"rare{number}" if number % 5000 == 4711 else "detailed"]),
        negative_prompt=chance.choice(["", "blurry, low quality", "text, watermark"]),
        seed=chance.randrange(2**32),
        steps=chance.choice([20, 25, 30, 40, 50]),
        sampler=chance.choice(["pndm", "euler_a", "dpmpp_2m"]),
        checkpoint=CheckpointRef(name=chance.choice(["starter", "dreamy v2", "realistic 5"]), hash="ab" * 32),
        inputs=() if number % 10 or not number else (StartPicture(content_hash=f"{number // 100:064x}", strength=0.5),),
    )
    return ImageRecord(
        id=0,
        path=Path(f"2026/{number}.png"),
        request=request,
        provenance=Provenance(device="cpu", precision="float32", versions=(("torch", "2.13"),)),
        created_at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=number * 300),
        seconds=4.2,
        width=512,
        height=512,
        content_hash=f"{number:064x}",
        stars=chance.choice([0, 0, 0, 0, 3, 4, 5]),
        favourite=chance.random() < 0.05,
        tags=("tagged",) if chance.random() < 0.1 else (),
    )


def milliseconds(call: Callable[[], object], times: int = 5) -> float:
    """The median of a few calls."""
    taken = list[float]()
    for _ in range(times):
        began = time.perf_counter()
        call()
        taken.append((time.perf_counter() - began) * 1000)
    return round(statistics.median(taken), 2)


def unheard(_hash: str) -> list[Path]:
    """No file of a picture: none is read here."""
    return []


def plain_table(path: Path, records: list[ImageRecord]) -> sqlite3.Connection:
    """The obvious way: one table of texts, searched with LIKE, newest first."""
    db = sqlite3.connect(path)
    db.execute(
        "CREATE TABLE pictures (id INTEGER PRIMARY KEY, prompt TEXT, negative TEXT, model TEXT, created_at TEXT)"
    )
    db.executemany(
        "INSERT INTO pictures (prompt, negative, model, created_at) VALUES (?, ?, ?, ?)",
        (
            (row.request.prompt, row.request.negative_prompt, row.request.checkpoint.name, row.created_at.isoformat())
            for row in records
        ),
    )
    db.commit()
    return db


def like(db: sqlite3.Connection, text: str) -> None:
    """First page and count as the obvious way gives them."""
    where = "prompt LIKE ? OR negative LIKE ? OR model LIKE ?"
    marks = [f"%{text}%"] * 3
    db.execute(f"SELECT * FROM pictures WHERE {where} ORDER BY created_at DESC LIMIT {PAGE}", marks).fetchall()
    db.execute(f"SELECT count(*) FROM pictures WHERE {where}", marks).fetchone()


def rebuilding(folder: Path, files: int) -> float:
    """Seconds to take `files` pictures of 64 x 64 pixels into a new index."""
    library = Library(folder / "pictures", folder / "data", folder / "cache")
    chance = random.Random(1)
    from sddesk.core.events import GeneratedImage

    for number in range(files):
        row = record(number, chance)
        pixels = Pixels(width=64, height=64, rgb=number.to_bytes(4, "big") * (64 * 64 * 3 // 4))
        request = replace(row.request, width=64, height=64)
        library.add(GeneratedImage(request=request, pixels=pixels, seconds=1.0, provenance=row.provenance))
    library.close()
    (folder / "data" / "library.db").unlink()
    library = Library(folder / "pictures", folder / "data", folder / "cache")
    began = time.perf_counter()
    assert library.scan().adopted == files
    took = time.perf_counter() - began
    library.close()
    return took


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--files", type=int, default=1000)
    arguments = parser.parse_args()
    chance = random.Random(7)
    records = [record(number, chance) for number in range(arguments.records)]
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "library.db"
        with closing(Index(path, Path(home))) as index:
            began = time.perf_counter()
            for start in range(0, len(records), 500):
                with index.database.batch():
                    for number, row in enumerate(records[start : start + 500], start + 1):
                        index.add(Row(record=row, path=row.path.as_posix(), place=number, size=1, mtime_ns=1))
            filled_s = time.perf_counter() - began

        def first_page() -> None:
            with closing(Index(path, Path(home), check=False)) as opened:  # as the window does; it is checked after
                opened.page(0, PAGE)

        def check() -> None:
            with closing(Index(path, Path(home))) as opened:
                opened.searches.count()

        figures: dict[str, object] = {
            "records": arguments.records,
            "index_megabytes": round(path.stat().st_size / 1e6, 1),
            "filling_per_1000_ms": round(filled_s / arguments.records * 1e6, 1),
            "open_to_first_page_ms": milliseconds(first_page, 3),
            "open_checked_ms": milliseconds(check, 3),
        }
        index = Index(path, Path(home))
        table_of_texts = plain_table(Path(home) / "plain.db", records)
        searches: dict[str, dict[str, float]] = {}
        for text in QUERIES:
            query = parse_query(text)

            def search(query=query) -> None:
                index.page(0, PAGE, query)
                index.searches.count(query)

            found = {"ms": milliseconds(search), "found": index.searches.count(query)}
            if ":" not in text and ">" not in text and "-" not in text:
                found["like_ms"] = milliseconds(lambda text=text: like(table_of_texts, text))
            searches[text] = found
        figures["searches"] = searches
        figures["last_page_ms"] = milliseconds(lambda: index.page(arguments.records - PAGE, PAGE))
        figures["days_ms"] = milliseconds(index.searches.days)
        figures["all_ids_ms"] = milliseconds(index.searches.order)
        figures["known_to_a_scan_ms"] = milliseconds(lambda: {row.path: row for row in index.known()})
        relations = Relations(index, cast("Any", None), InputStore(Path(home), list, unheard, unheard))
        ask = type(relations).family.__wrapped__  # what it takes without the care for damage

        def family(number: int) -> Family:
            request = index.get(number).record.request
            return ask(relations, request, f"{number - 1:064x}", number)

        middle = arguments.records // 100 // 20 * 10 + 1  # has both: a parent and ten children
        assert len(family(middle).children) == 10 and family(middle).parents[0].record is not None
        figures["ids_of_ten_children_ms"] = milliseconds(
            lambda: index.inputs.made_from(f"{middle - 1:064x}", CHILDREN), 51
        )
        figures["parent_and_ten_children_ms"] = milliseconds(lambda: family(middle), 51)
        figures["no_relatives_ms"] = milliseconds(lambda: family(arguments.records), 51)
        extra = iter(range(10**6))

        def add() -> None:
            number = arguments.records + next(extra)
            row = record(number, chance)
            index.add(Row(record=row, path=row.path.as_posix(), place=number, size=1, mtime_ns=1))

        figures["adding_ms"] = milliseconds(add, 21)
        index.close()
        figures["rebuilding_per_1000_files_s"] = round(
            rebuilding(Path(home) / "files", arguments.files) / arguments.files * 1000, 2
        )
    rows = [[name, str(value)] for name, value in figures.items() if name != "searches"]
    rows += [[f"search {text}", f"{found}"] for text, found in searches.items()]
    table("Library", ["", ""], rows)
    keep("library" if arguments.records == 100_000 else f"library-{arguments.records}", figures)


if __name__ == "__main__":
    main()
