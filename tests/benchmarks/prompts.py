"""The list of the prompts that were drawn: first page and words to results, beside a LIKE query over a plain table.

python -m tests.benchmarks.prompts
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sddesk.core.record import ImageRecord
from sddesk.library.folder import PicturesFolder
from sddesk.library.index import Index
from sddesk.library.prompts import Prompts
from sddesk.library.rows import Row
from sddesk.library.upkeep import Upkeep
from tests.benchmarks.library import milliseconds, plain_table, record
from tests.benchmarks.results import keep, table

PAGE = 50  # prompts that the window reads at once
WORDS = ("lighthouse", "light", "red", "lighthouse red", "zebra")
LIKE = """SELECT prompt, count(*), max(created_at) AS newest FROM pictures WHERE {where}
    GROUP BY prompt ORDER BY newest DESC"""


def records(number: int) -> list[ImageRecord]:
    """Pictures that each have a prompt of their own: the longest list of so many."""
    chance, made = random.Random(7), list[ImageRecord]()
    for place in range(number):
        one = record(place, chance)
        assert one.request is not None
        prompt = f"{one.request.prompt}, take {place}"
        at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=place * 300)
        made.append(replace(one, request=replace(one.request, prompt=prompt), created_at=at))
    return made


def like(db: sqlite3.Connection, text: str) -> None:
    """The obvious way: group the rows whose prompt has every word."""
    words = text.split()
    db.execute(LIKE.format(where=" AND ".join(["prompt LIKE ?"] * len(words)) or "1"),
               [f"%{word}%" for word in words]).fetchmany(PAGE)  # fmt: skip


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--busy", action="store_true", help="other programs run beside it: said in the figures")
    arguments = parser.parse_args()
    pictures = records(arguments.records)
    with tempfile.TemporaryDirectory() as home, closing(Index(Path(home) / "library.db", Path(home))) as index:
        for start in range(0, len(pictures), 500):
            with index.database.batch():
                for number, row in enumerate(pictures[start : start + 500], start + 1):
                    index.add(Row(record=row, path=row.path.as_posix(), place=number, size=1, mtime_ns=1))
        folder = PicturesFolder(Path(home), Path(home) / "seen", index, read_only=False)
        prompts = Prompts(index, folder, Upkeep(index, folder, Path(home) / "damaged", read_only=False))
        plain = plain_table(Path(home) / "plain.db", pictures)
        every = prompts.keys()
        figures: dict[str, object] = {
            "records": arguments.records,
            "prompts": len(every),
            "busy_machine": arguments.busy,
            "page_of_50_ms": milliseconds(lambda: prompts.some(every[:PAGE])),
        }
        searches: dict[str, dict[str, float]] = {}
        for text in ("", *WORDS):
            searches[text or "all"] = {
                "ms": milliseconds(lambda text=text: prompts.keys(text)),
                "like_ms": milliseconds(lambda text=text: like(plain, text)),
                "found": len(prompts.keys(text)),
            }
        figures["searches"] = searches
    rows = [[name, str(value)] for name, value in figures.items() if name != "searches"]
    rows += [[f"search {text}", f"{found}"] for text, found in searches.items()]
    table("Prompts", ["", ""], rows)
    keep("prompts" if arguments.records == 100_000 else f"prompts-{arguments.records}", figures)


if __name__ == "__main__":
    main()
