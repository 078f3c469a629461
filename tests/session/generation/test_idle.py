"""Models are unloaded on demand and when nothing was drawn for a while, never under a job."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from sddesk.session.generation.idle import IdleUnload
from tests.session.conftest import Stage


def draw(stage: Stage, qtbot: QtBot) -> None:
    done = len(stage.library.saved)
    stage.session.enqueue.generate()
    qtbot.waitUntil(lambda: len(stage.library.saved) > done and stage.session.running.in_view is None)


def test_there_is_something_to_unload_after_a_picture_only(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.memory.unload()
    assert (session.memory.can_unload, stage.engine.unloaded) == (False, 0)
    draw(stage, qtbot)
    assert session.memory.can_unload
    with qtbot.waitSignal(session.workers.first.unloaded):
        session.memory.unload()
    assert (session.memory.can_unload, stage.engine.unloaded) == (False, 1)
    draw(stage, qtbot)
    assert session.memory.can_unload


def test_nothing_is_unloaded_under_a_job(stage: Stage, qtbot: QtBot) -> None:
    draw(stage, qtbot)
    stage.session.draft.set("prompt", "wait")
    stage.session.enqueue.generate()
    qtbot.waitUntil(lambda: stage.session.running.in_view is not None)
    stage.session.memory.unload()
    stage.engine.released.set()
    qtbot.waitUntil(lambda: stage.session.running.in_view is None)
    assert stage.engine.unloaded == 0


def test_after_so_many_minutes_without_a_picture(stage: Stage, qtbot: QtBot) -> None:
    minutes = [0]
    idle = IdleUnload(stage.session.running, stage.session.memory, lambda: minutes[0], minute_ms=50)
    draw(stage, qtbot)
    assert not idle._timer.isActive(), "0 is never"
    minutes[0] = 2
    draw(stage, qtbot)
    qtbot.waitUntil(lambda: stage.engine.unloaded == 1)
    qtbot.wait(150)
    assert stage.engine.unloaded == 1, "once is enough"


def test_an_engine_that_cannot_unload_is_ended(make_stage: Callable[..., Stage], qtbot: QtBot) -> None:
    stage = make_stage()
    draw(stage, qtbot)
    stage.engine.unload = lambda: 1 // 0  # type: ignore[method-assign]
    with qtbot.waitSignal(stage.session.workers.first.unloaded):
        stage.session.memory.unload()
    assert stage.engine.closed
    draw(stage, qtbot)
