"""An index with damage in any place: the library goes on, or makes it anew, and loses nothing that the files have."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.record import ImageRecord
from sddesk.core.search import parse_query
from sddesk.library import health
from sddesk.library.library import Library
from tests.benchmarks.flipped import flip_bytes
from tests.library.conftest import picture

Open = Callable[[], Library]
QUERIES = ("", "cat", "sort:prompt", "seed:2", "stars>=1", "is:trashed")


def fill(library: Library) -> list[ImageRecord]:
    """Six pictures, one with stars, one in the trash; as they are then, newest first."""
    ids = [library.add(picture(seed)).id for seed in range(6)]
    library.annotations.mark(ids[2:3], stars=4)
    library.albums.put("best", ids[1:4])
    library.trash.put(ids[5])
    return library.page(0, 99)


def change(home: Path, statement: str, *values: object) -> None:
    """Change the closed index behind the library's back."""
    with closing(sqlite3.connect(home / "data" / "library.db")) as db, db:
        db.execute(statement, values)


def ask(library: Library) -> None:
    """Every question that a window or the command line puts."""
    for text in QUERIES:
        query = parse_query(text)
        assert len(library.page(0, 99, query)) == len(library.order(query).ids) == library.count(query)
        library.days(query)
    library.models()
    library.albums.all()
    library.scan()


def test_f07_thirty_flips_of_bytes_cost_nothing_that_files_have(tmp_path: Path) -> None:
    figures = flip_bytes(tmp_path, 30, seed=7, pictures=12)
    assert figures["lost"] == 0


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("request", "CAST(x'7bff' AS TEXT)"),
        ("request", "'{\"prompt\": 5'"),
        ("request", "'[]'"),
        ("request", "7"),
        ("provenance", "'{}'"),
        ("provenance", "CAST(x'ff' AS TEXT)"),
        ("tags", "'{\"a\": 1}'"),
        ("tags", "'[5]'"),
        ("caption", "CAST(x'e9' AS TEXT)"),
        ("caption", "x'00ff'"),
        ("created_at", "'yesterday'"),
        ("created_at", "'0001-01-01T00:00:00+00:00'"),
        ("created_at", "'2026-01-01T00:00:00'"),
        ("created_at", "5"),
        ("problem", "'5'"),
        ("origin", "'\xe9'"),
        ("stars", "'many'"),
        ("stars", "99"),
        ("width", "-1"),
        ("seconds", "'x'"),
        ("place", "9223372036854775807"),
        ("size", "x'00'"),
        ("mtime_ns", "'then'"),
        ("trashed_from", "x'ff'"),
        ("content_hash", "x'ff'"),
        ("path", "x'ff'"),
        ("path", "CAST(x'610062' AS TEXT)"),
    ],
)
def test_f72_a_row_that_cannot_be_read_is_put_aside_and_its_file_read_anew(
    open_library: Open, home: Path, column: str, value: str
) -> None:
    library = open_library()
    before = fill(library)
    library.close()
    change(home, f"UPDATE pictures SET {column} = {value} WHERE id = 3")
    library = open_library()
    assert library.add(picture(77)).problem is None
    ask(library)
    told = " ".join(map(str, library.upkeep.untold()))
    assert "could not be read: 1" in told or "made anew" in told
    assert not library.upkeep.untold()
    library.upkeep.rebuild()
    after = {record.path: record for record in library.page(0, 99)}
    assert [record.request for record in (after[old.path] for old in before)] == [old.request for old in before]
    assert after[before[2].path].stars == 4
    assert [album.pictures for album in library.albums.all()] == [3]
    assert library.count(parse_query("is:trashed")) == 1
    library.close()
    library = open_library()
    ask(library)
    assert library.upkeep.put_aside is None and library.upkeep.rows_put_aside == 0


def test_f72_a_row_that_is_missing_or_in_the_trash_survives_an_index_made_anew(open_library: Open, home: Path) -> None:
    library = open_library()
    before = fill(library)
    before[0].path.unlink()
    library.scan()
    library.close()
    database = home / "data" / "library.db"
    data = bytearray(database.read_bytes())
    data[18] = 9  # a mode of writing that sddesk never sets
    database.write_bytes(data)
    for copy in (home / "data" / "library-copies").iterdir():
        copy.unlink()
    library = open_library()
    assert library.upkeep.put_aside is not None
    ask(library)
    after = library.page(0, 99)
    assert [record.id for record in after] == [record.id for record in before]
    assert [record.missing for record in after] == [True, False, False, False, False]
    trashed = library.page(0, 9, parse_query("is:trashed"))
    assert library.trash.restore(trashed[0].id).path.is_file()
    assert library.add(picture(50)).id > max(record.id for record in [*before, *trashed])


def test_f72_a_migration_that_a_damaged_row_ends_makes_the_index_anew(open_library: Open, home: Path) -> None:
    library = open_library()
    fill(library)
    library.close()
    change(home, "UPDATE pictures SET request = '{' WHERE id = 2")
    change(home, "PRAGMA user_version = 1")  # the next migrations find columns that are there
    library = open_library()
    ask(library)
    assert library.count() == 5 and library.upkeep.put_aside is not None


@pytest.mark.parametrize("first_to_notice", ["the window's clock", "the next search"])
def test_f07_damage_met_while_the_library_is_open_is_mended_at_once(
    open_library: Open, home: Path, first_to_notice: str
) -> None:
    library = open_library()
    before = fill(library)
    reader = library.for_reading()
    assert len(reader.page(0, 99)) == 5
    with closing(sqlite3.connect(home / "data" / "library.db")) as db, db:
        db.execute("UPDATE words_data SET block = zeroblob(3) WHERE id > 10")
    with closing(reader), pytest.raises(SddeskError, match="is damaged"):
        reader.page(0, 99, parse_query("cat"))
    if first_to_notice == "the window's clock":
        assert library.upkeep.changed_elsewhere()
    assert len(library.page(0, 99, parse_query("cat"))) == 5
    library.upkeep.changed_elsewhere()
    assert not library.upkeep.changed_elsewhere() and library.upkeep.put_aside is not None
    assert [record.id for record in library.page(0, 99)] == [record.id for record in before]


def test_f72_a_row_that_a_look_from_elsewhere_cannot_read_is_mended_by_the_library(
    open_library: Open, home: Path
) -> None:
    library = open_library()
    before = fill(library)
    with closing(library.for_reading()) as reader:
        change(home, "UPDATE pictures SET request = '{' WHERE id = 2")
        assert len(reader.page(0, 99)) == 4
        assert library.upkeep.changed_elsewhere()
        assert [record.id for record in reader.page(0, 99)] == [record.id for record in before]


def test_a_look_from_elsewhere_follows_an_index_that_was_made_anew(open_library: Open, home: Path) -> None:
    library = open_library()
    fill(library)
    with closing(library.for_reading()) as reader:
        assert reader.count() == 5
        library._index.renew()
        library.add(picture(9))
        library.scan()
        assert reader.count() == library.count() == 6


def test_a_damaged_index_that_cannot_be_checked_by_pages_is_rebuilt_by_command(open_library: Open, home: Path) -> None:
    library = open_library()
    fill(library)
    library.close()
    change(home, "DELETE FROM words_data WHERE id > 10")
    library = open_library()
    report = library.upkeep.rebuild()
    assert report.adopted == 0 and library.upkeep.put_aside is not None
    assert library.count(parse_query("cat")) == 5


def test_f72_a_picture_is_saved_and_listed_though_the_index_turns_out_damaged(open_library: Open, home: Path) -> None:
    library = open_library()
    fill(library)
    with closing(sqlite3.connect(home / "data" / "library.db")) as db, db:
        db.execute("UPDATE words_data SET block = zeroblob(3) WHERE id > 10")
    record = library.add(picture(50))
    assert record.problem is None and record.path.is_file()
    assert [found.request for found in library.page(0, 1)] == [record.request]
    assert library.count() == 6 and library.scan().adopted == 0


def test_f76_a_picture_that_a_scan_elsewhere_met_first_is_there_once(open_library: Open, home: Path) -> None:
    library, other = open_library(), open_library()
    met, alone = list[int](), library._index.database.alone

    def scanned_before() -> AbstractContextManager[None]:
        if not met:
            met.append(other.scan().adopted)
        return alone()

    library._index.database.alone = scanned_before  # type: ignore[method-assign]
    record = library.add(picture(1))
    assert met == [1] and record.problem is None and record.id > 0
    assert library.count() == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_b18_a_pipe_in_the_place_of_the_index_is_told_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "library.db")
    with pytest.raises(sqlite3.OperationalError, match="it is a pipe"):
        health.check_header(tmp_path / "library.db")
