"""A bug in the middle of any chain of turns ends that chain, is told once, and leaves nothing waiting for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError, UnexpectedError
from sddesk.core.models import CheckpointRef
from sddesk.session.background import Background
from sddesk.session.generation.job import JobState
from sddesk.session.model_list.hashes import MissingHashes, ModelHashes
from sddesk.session.notices import NoticeKind, Notices
from sddesk.session.pictures.lookup import Lookup
from tests.fakes import MemoryLibrary
from tests.session.conftest import Stage
from tests.session.pictures.test_collection import House, fill, house, pump
from tests.session.test_app_session import order

__all__ = ["house"]
MakeStage = Callable[..., Stage]


class Broken:
    """Stands for a call that raises a bug the `at`-th time, and does its work before and after."""

    def __init__(self, call: Callable[..., Any], at: int = 1) -> None:
        self._call, self._at, self.calls = call, at, 0

    def __call__(self, *values: Any, **named: Any) -> Any:
        self.calls += 1
        if self.calls == self._at:
            raise ZeroDivisionError("a bug")
        return self._call(*values, **named)


def broken_steps(call: Callable[..., Iterator[Any]], at: int) -> Callable[..., Iterator[Any]]:
    """Steps that a bug ends before step `at`, once."""
    left = [1]

    def steps(*values: Any, **named: Any) -> Iterator[Any]:
        walk, number = call(*values, **named), 0
        while True:
            number += 1
            if number == at and left:
                left.pop()
                raise ZeroDivisionError("a bug")
            try:
                step = next(walk)
            except StopIteration as end:
                return end.value
            yield step

    return steps


@pytest.mark.parametrize("at", [1, 2])
def test_f75_a_scan_that_breaks_ends_and_the_next_one_runs(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    fill(house, 2)
    broke, done = list[str](), list[int]()
    house.background.broke.connect(broke.append)
    monkeypatch.setattr(house.library.upkeep, "scanning", broken_steps(house.library.upkeep.scanning, at))
    house.collection.scan(lambda: done.append(1))
    pump(qtbot, lambda: done == [1])
    assert not house.collection.scanning and len(broke) == 1 and "a bug" in broke[0]
    house.collection.scan(lambda: done.append(2))
    pump(qtbot, lambda: done == [1, 2])


def test_f75_a_scan_that_cannot_even_begin_ends(qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    done = list[int]()
    monkeypatch.setattr(house.library.upkeep, "scanning", Broken(house.library.upkeep.scanning))
    house.collection.scan(lambda: done.append(1))
    pump(qtbot, lambda: done == [1] and not house.collection.scanning)


@pytest.mark.parametrize("name", ["imports.beginning", "imports.some", "locator.locating", "trash.empty"])
def test_f75_a_long_work_that_breaks_ends_and_the_next_one_runs(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    records = fill(house, 2)
    (tmp_path / "in").mkdir()
    Image.new("RGB", (8, 8), "red").save(tmp_path / "in" / "a.png")
    house.library.trash.put(records[0].id)
    ended = list[object]()
    house.collection.work.ended.connect(lambda: ended.append(1))
    part, _, call = name.partition(".")
    owner = getattr(house.library, part)
    monkeypatch.setattr(owner, call, Broken(getattr(owner, call)))
    for number in (1, 2):
        if name == "trash.empty":
            house.collection.bin.delete_for_good([records[0].id])
        elif name == "locator.locating":
            house.collection.locate(tmp_path / "in")
        else:
            house.collection.take_in([tmp_path / "in"], in_place=True)
        pump(qtbot, lambda number=number: len(ended) == number and house.collection.work.kind is None)
    assert house.library.count() + len(house.library.trash.ids()) > 0


def test_f75_a_long_work_whose_end_breaks_lets_the_next_one_run(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(house.notices, "add", Broken(house.notices.add))
    for _ in range(2):
        house.collection.take_in([tmp_path], in_place=True)
    pump(qtbot, lambda: not house.collection.importing)
    assert "Pictures taken in" in house.told()[-1]


def test_f75_turns_of_trashing_and_marking_that_break_are_told(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [record.id for record in fill(house, 3)]
    refused, broke = list[int](), list[str]()
    house.background.broke.connect(broke.append)
    monkeypatch.setattr(house.library.annotations, "describe", Broken(house.library.annotations.describe))
    house.collection.describe(ids[0], "words", lambda: refused.append(1))
    pump(qtbot, lambda: refused == [1])
    monkeypatch.setattr(house.library.trash, "put", Broken(house.library.trash.put, at=2))
    house.collection.bin.put(ids)
    pump(qtbot, lambda: len(broke) == 2)
    house.collection.bin.put(ids[2:])
    pump(qtbot, lambda: house.library.count() == 1)


def test_f75_the_look_for_changes_elsewhere_goes_on_after_a_bug(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Broken(house.library.upkeep.changed_elsewhere)
    monkeypatch.setattr(house.library.upkeep, "changed_elsewhere", look)
    house.collection._elsewhere.setInterval(10)
    pump(qtbot, lambda: look.calls > 2)


@pytest.mark.parametrize("where", ["scanning", "page"])
def test_f75_the_offer_to_resume_comes_after_a_bug(
    qtbot: QtBot, make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    stage = make_stage()
    order(stage, "wait")
    qtbot.waitUntil(lambda: any(job.state == JobState.RUNNING for job in stage.session.jobs.jobs()))
    stage.session.close(60)
    library = MemoryLibrary()
    monkeypatch.setattr(library, where, Broken(getattr(library, where), at=1 if where == "scanning" else 2))
    again = make_stage(library=library)
    qtbot.waitUntil(lambda: "resume_queue" in [notice.action for notice in again.session.notices.all()])
    assert [notice.kind for notice in again.session.notices.all()].count(NoticeKind.BUG) <= 1


def test_f75_a_save_that_breaks_holds_its_picture_and_offers_to_save_it_elsewhere(
    qtbot: QtBot, make_stage: MakeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = MemoryLibrary()
    monkeypatch.setattr(library, "add", Broken(library.add))
    stage = make_stage(library=library)
    order(stage, "a")
    qtbot.waitUntil(lambda: len(stage.session.saving.unsaved) == 1)
    actions = [notice.action for notice in stage.session.notices.all()]
    assert "save_elsewhere" in actions and stage.session.jobs.all_paused
    stage.session.jobs.resume()
    qtbot.waitUntil(lambda: len(library.saved) == 1 and not stage.session.saving.unsaved)


def test_f75_a_hash_that_breaks_is_computed_when_it_is_wanted_again(qtbot: QtBot, qapp: object) -> None:
    background, filled = Background(), list[str]()
    compute = Broken(lambda _: "ab" * 32)
    hashes = ModelHashes(lambda _: None, compute, background, lambda _id, _ref, digest: filled.append(digest))
    ref = CheckpointRef(name="a")
    assert hashes.known(ref) is None
    qtbot.waitUntil(lambda: not hashes._computing)
    hashes.known(ref)
    qtbot.waitUntil(lambda: compute.calls == 2)
    missing = MissingHashes(Broken(lambda: False), lambda: True, background)
    missing.look_again()
    qtbot.waitUntil(lambda: not missing._working)
    assert background.close(60)


def test_f75_whatever_raises_one_callback_ends_the_wait(qtbot: QtBot, qapp: object) -> None:
    background, told, broke = Background(), list[SddeskError](), list[str]()
    background.broke.connect(broke.append)

    def bug(*_: object) -> None:
        raise ZeroDivisionError("a bug")

    for run in (background.run, background.pool):
        run(bug, None, told.append)
        run(lambda: 1, bug, told.append)
        run(bug, None, bug)  # the thread and the next call survive this, too
        run(bug)
    background.in_turns([bug, lambda: None], lambda _: None, told.append)
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: len(told) == 5 and len(broke) == 9)
    assert all(isinstance(error, UnexpectedError) for error in told) and len(raised) == 2
    assert background.close(60)


def test_f75_a_question_that_breaks_is_answered_with_an_error(qtbot: QtBot, qapp: object) -> None:
    background, told, broke = Background(), list[SddeskError](), list[str]()
    background.broke.connect(broke.append)
    lookup = Lookup(background)
    made = Broken(MemoryLibrary)
    lookup.begin(made)

    def bug(_: object) -> int:
        raise ZeroDivisionError("a bug")

    lookup.look("one", lambda library: library.count(), lambda _: None, told.append)  # the library cannot be opened
    qtbot.waitUntil(lambda: len(told) == 1)
    lookup.look("two", bug, lambda _: None, told.append)
    qtbot.waitUntil(lambda: len(told) == 2 == len(broke))
    with pytest.raises(UnexpectedError, match="a bug"):
        lookup.ask(bug)
    assert lookup.ask(lambda library: library.count()) == 0
    assert lookup.close(60) and background.close(60)


def test_f75_a_bug_is_told_once(qapp: object) -> None:
    notices = Notices()
    error = UnexpectedError.of(ZeroDivisionError("a bug"))
    notices.bug("traceback")
    notices.problem(error)
    assert [notice.kind for notice in notices.all()] == [NoticeKind.BUG]
    notices.problem(error, action="save_elsewhere")
    assert len(notices.all()) == 2
