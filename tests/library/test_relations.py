"""A picture's family: found by hash from both sides, kept in step with the pictures, built up for older indexes."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Enlarge, Input, Mask, StartPicture
from sddesk.core.record import Family, ImageRecord
from sddesk.core.search import parse_query
from sddesk.library import schema
from sddesk.library.library import Library
from tests.killed import forked
from tests.library.conftest import picture
from tests.library.test_inputs import opened, photo
from tests.library.test_old_home import OLD

Open = Callable[[], Library]


def made(library: Library, seed: int, *inputs: Input) -> ImageRecord:
    image = picture(seed)
    return library.add(replace(image, request=replace(image.request, inputs=inputs)))


def start(record: ImageRecord) -> StartPicture:
    assert record.content_hash is not None
    return StartPicture(content_hash=record.content_hash, strength=0.5)


def family(library: Library, record: ImageRecord) -> Family:
    return library.relations.family(record.made, record.content_hash, record.id)


def kinds(found: Family) -> list[tuple[str, int | None]]:
    return [(parent.entry.kind, parent.record.id if parent.record else None) for parent in found.parents]


def children(library: Library, record: ImageRecord) -> list[int]:
    return [child.id for child in family(library, record).children]


def chain(library: Library, tmp_path: Path) -> list[ImageRecord]:
    """A picture of noise, one that began with it, one with a mask on that, and that one enlarged."""
    noise = made(library, 1)
    begun = made(library, 2, start(noise))
    mask = Mask(content_hash=library.inputs.take(photo(tmp_path / "mask.png", (64, 64))))
    masked = made(library, 3, start(begun), mask)
    assert masked.content_hash is not None
    enlarged = Enlarge(content_hash=masked.content_hash, model="4x")
    return [noise, begun, masked, made(library, 4, start(begun), mask, enlarged)]


def test_a_chain_is_walked_up_and_down_one_step_at_a_time(library: Library, tmp_path: Path) -> None:
    noise, begun, masked, larger = chain(library, tmp_path)
    assert kinds(family(library, noise)) == [] and children(library, noise) == [begun.id]
    assert kinds(family(library, begun)) == [("start", noise.id)]
    assert children(library, begun) == [masked.id], "what was enlarged is a child of the enlarged picture's parent only"
    assert kinds(family(library, masked)) == [("start", begun.id), ("mask", 0)]
    assert kinds(family(library, larger)) == [("enlarge", masked.id)] and children(library, larger) == []
    (_, mask) = family(library, masked).parents
    assert mask.record is not None and mask.record.path.is_file() and mask.record.width == 64
    assert library.count() == 4, "an input is no picture of the library"


def test_the_newest_children_come_first_and_others_are_told(library: Library) -> None:
    parent = made(library, 1)
    assert parent.content_hash is not None
    ids = [made(library, seed, start(parent)).id for seed in range(2, 7)]
    found = library.relations.family(parent.made, parent.content_hash, parent.id, limit=3)
    assert [child.id for child in found.children] == ids[:1:-1] and found.more
    found = library.relations.family(parent.made, parent.content_hash, parent.id, limit=5)
    assert [child.id for child in found.children] == ids[::-1] and not found.more


def test_a_picture_is_neither_its_own_parent_nor_its_own_child(library: Library) -> None:
    parent = made(library, 1)
    same = replace(picture(1), request=replace(picture(1).request, inputs=(start(parent),)))
    twin = library.add(same)  # as strength 0 makes it
    assert kinds(family(library, twin)) == [("start", parent.id)] and children(library, twin) == []
    assert children(library, parent) == [twin.id] and kinds(family(library, parent)) == []


def test_the_trash_the_missing_and_what_is_nowhere(library: Library) -> None:
    parent, child = made(library, 1), None
    child = made(library, 2, start(parent))
    library.trash.put(child.id)
    assert children(library, parent) == []
    library.trash.restore(child.id)
    assert children(library, parent) == [child.id]
    library.get(child.id).path.unlink()
    library.scan()
    assert [record.missing for record in family(library, parent).children] == [True]
    library.trash.put(parent.id)
    assert kinds(family(library, child)) == [("start", None)]
    library.trash.empty(lambda path: path.unlink() is None)
    assert kinds(family(library, child)) == [("start", None)]
    library.trash.put(child.id)
    library.trash.empty(lambda _: True)
    assert library._index.database.read("SELECT * FROM inputs") == []


def test_a_rebuilt_index_knows_the_families(open_library: Open, home: Path, tmp_path: Path) -> None:
    library = open_library()
    before = [(kinds(family(library, record)), children(library, record)) for record in chain(library, tmp_path)]
    rows = library._index.database.read("SELECT * FROM inputs", as_tuples=True)
    library._index.database.run("DELETE FROM inputs")
    library.upkeep.rebuild()
    assert library._index.database.read("SELECT * FROM inputs", as_tuples=True) == rows
    library.close()
    for file in (home / "data").glob("library*"):
        shutil.rmtree(file) if file.is_dir() else file.unlink()
    library = open_library()
    library.scan()
    records = sorted(library.page(0, 9), key=lambda record: record.stated.seed or 0)
    ids = {record.id: number for number, record in enumerate(records, 1)}
    found = [(kinds(family(library, record)), children(library, record)) for record in records]
    renamed = [
        ([(kind, ids.get(one or 0, one)) for kind, one in parents], [ids[one] for one in made_of])
        for parents, made_of in found
    ]
    assert renamed == before


def old_home(tmp_path: Path) -> Path:
    """A home of b447870 with a picture whose start picture is another one of it: the version before this one."""
    with tarfile.open(OLD) as archive:
        archive.extractall(tmp_path, filter="data")
    home = tmp_path / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:6])
        patch.setattr("sddesk.library.input_index.InputIndex.put", lambda *_: None)
        patch.setattr("sddesk.library.style_index.StyleIndex.put", lambda *_: None)
        patch.setattr("sddesk.library.prompt_index.PromptIndex.put", lambda *_: None)
        with closing(opened(home)) as library:
            for seed in range(1, 9):
                made(library, seed, start(library.page(0, 1)[0]))
    return home


def test_an_older_home_is_brought_up_with_its_families(tmp_path: Path) -> None:
    home = old_home(tmp_path)
    with sqlite3.connect(home / "data" / "library.db") as db:
        db.execute("UPDATE pictures SET request = CAST(x'7b22636f6e74656e745f68617368ff' AS TEXT) WHERE id = 1")
    with closing(opened(home)) as library:
        newest = library.page(0, 8)
        assert [kinds(family(library, one)) for one in newest[:-1]] == [[("start", other.id)] for other in newest[1:]]
        assert [children(library, one) for one in newest[1:]] == [[other.id] for other in newest[:-1]]


def test_f09_the_version_before_refuses_the_new_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = old_home(tmp_path)
    opened(home).close()
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:6])
    with pytest.raises(SddeskError, match="written by a newer sddesk"):
        opened(home)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
@pytest.mark.parametrize("at", [1, 4, 8])
def test_f10_a_kill_in_the_migration_leaves_the_old_index_and_the_next_start_ends_it(tmp_path: Path, at: int) -> None:
    home = old_home(tmp_path)

    def killed() -> None:
        left, named = [at], schema._inputs_named

        def dying(request: bytes) -> str:
            left[0] -= 1
            if not left[0]:
                os.kill(os.getpid(), signal.SIGKILL)
            return named(request)

        schema._inputs_named = dying
        opened(home)

    assert os.WTERMSIG(forked(killed, lambda _: None)) == signal.SIGKILL
    with closing(sqlite3.connect(home / "data" / "library.db")) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (6,)
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'inputs'").fetchone() == (0,)
    with closing(opened(home)) as library:
        newest = library.page(0, 2)
        assert children(library, newest[1]) == [newest[0].id] and library.count() == 18


def test_a_picture_is_an_original_while_its_enlargement_is_there_and_it_has_no_marks(
    library: Library, tmp_path: Path
) -> None:
    _, begun, masked, larger = chain(library, tmp_path)

    def originals() -> list[int]:
        query = parse_query("is:original")
        found = [record.id for record in library.page(0, 9, query)]
        assert list(library.order(query).ids) == found and library.count(query) == len(found), "asked in two ways"
        return found

    shown = [record.id for record in library.page(0, 9, parse_query("-is:original"))]
    assert originals() == [masked.id] and masked.id not in shown and {larger.id, begun.id} <= set(shown)
    library.annotations.mark([masked.id], stars=3)
    assert originals() == [], "what somebody marked is seen"
    library.annotations.mark([masked.id], stars=0)
    assert originals() == [masked.id]
    library.trash.put(larger.id)
    assert originals() == []
    library.trash.restore(larger.id)
    assert originals() == [masked.id]
