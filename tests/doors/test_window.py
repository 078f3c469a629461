"""A door beside an open window: the window makes its pictures; when the window closes the door goes on alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.doors.desk import Desk
from sddesk.wiring import Wiring, build
from tests.doors.conftest import SMALL
from tests.fakes import ScriptedEngine
from tests.scripted_window import ScriptedWindow


def test_the_open_window_makes_what_a_door_orders_and_what_it_leaves_is_made_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    engines: list[ScriptedEngine] = []

    def make(*_: object) -> ScriptedEngine:
        engines.append(ScriptedEngine())
        return engines[-1]

    monkeypatch.setattr(Wiring, "make_engine", make)
    window = ScriptedWindow()
    try:
        with Desk(build(), "mcp") as desk:
            [made] = desk.order({"prompt": "a cat", "seed": 1, "images": 2, **SMALL})
            qtbot.waitUntil(made.ended.is_set)
            assert made.job.state == "finished", made.error
            assert len(made.pictures) == 2 and len(engines) == 1, "the window's engine"
            assert desk.record(made.pictures[0]).request is not None
            [failed] = desk.order({"prompt": "fail", **SMALL})
            qtbot.waitUntil(failed.ended.is_set)
            assert failed.error.startswith("The scripted engine cannot make fail.")
            [waiting] = desk.order({"prompt": "wait", "seed": 3, **SMALL})
            qtbot.waitUntil(lambda: len(engines[0].requests) == 3)
            desk.cancel(waiting.job.id)
            qtbot.waitUntil(waiting.ended.is_set)
            assert waiting.job.state == "cancelled" and not window.session.jobs.open.rows
            [left] = desk.order({"prompt": "wait", "seed": 4, **SMALL})
            qtbot.waitUntil(lambda: len(engines[0].requests) == 4)
            window.close()
            qtbot.waitUntil(lambda: len(engines) == 2 and len(engines[1].requests) == 1)
            engines[1].released.set()
            qtbot.waitUntil(left.ended.is_set)
            assert left.job.state == "finished" and len(left.pictures) == 1
            assert desk.search("seed:4", 5)[1] == 1
        again = ScriptedWindow()
        assert not again.session.jobs.open.rows, "the window has nothing left of it"
        again.close()
    finally:
        for engine in engines:
            engine.released.set()
