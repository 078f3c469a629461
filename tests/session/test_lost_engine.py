"""An engine that dies under a job: the job waits to be resumed, finished pictures stay, the queue goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.engine.process import ProcessEngine
from sddesk.session.job import JobState
from tests.engine.test_process import SCRIPTED
from tests.session.conftest import Stage


@pytest.fixture
def dying(make_stage: Callable[..., Stage], tmp_path: Path) -> Stage:
    engine = ProcessEngine(SCRIPTED, {}, tmp_path / "engine.log")
    engine.released = threading.Event()  # type: ignore[attr-defined] - what make_stage sets at the end
    return make_stage(engine=engine)  # the worker closes it


def test_f51_the_job_is_offered_again_and_makes_only_what_is_missing(dying: Stage, qtbot: QtBot) -> None:
    session = dying.session
    session.draft.set("prompt", "exits")
    session.draft.set("columns", 3)
    session.generate()
    jobs = session.jobs
    qtbot.waitUntil(lambda: jobs.jobs()[0].state == JobState.INTERRUPTED, timeout=20_000)
    notice = session.notices.all()[-1]
    assert (notice.action, "exit code 7" in str(notice.message)) == ("resume_queue", True)
    qtbot.waitUntil(lambda: jobs.jobs()[0].done == (0,), timeout=5000)

    session._last_generate = 0.0
    session.draft.set("prompt", "a horse")
    session.generate()
    qtbot.waitUntil(lambda: jobs.jobs()[1].state == JobState.FINISHED, timeout=20_000)
    assert jobs.jobs()[0].state == JobState.INTERRUPTED, "what killed an engine does not run again by itself"

    cured = replace(jobs.jobs()[0].request, prompt="a cured horse")
    jobs._rows[0] = replace(jobs.jobs()[0], request=cured)
    jobs.resume()
    qtbot.waitUntil(lambda: jobs.jobs()[0].state == JobState.FINISHED, timeout=20_000)
    seeds = [record.request.seed for record in dying.library.page(0, 100) if "cured" in record.request.prompt]
    assert sorted(seeds) == [cured.seed + 1, cured.seed + 2]
