"""Two real engines in processes of their own, on the starter model: a queue drawn two at a time, and one kill."""

from __future__ import annotations

import os
import signal
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.app import make_session
from sddesk.core.events import Stage
from sddesk.core.request import GenerationRequest
from sddesk.session.app_session import Session
from sddesk.session.generation.job import JobState
from sddesk.settings.paths import default_paths, resources_folder
from sddesk.wiring import build

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such kill"),
    pytest.mark.skipif(not (resources_folder() / "starter-model").is_dir(), reason="the starter model is not there"),
]
REQUEST = GenerationRequest(prompt="a red house", seed=100, steps=8, width=64, height=64)
LONG = 240_000


@pytest.fixture
def session(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SDDESK_ENGINES", "2")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    session = make_session(build(default_paths()))
    session.start()
    yield session
    assert session.close(60)


def state(session: Session, job_id: int) -> JobState:
    job = session.jobs.job(job_id)
    assert job is not None
    return job.state


def test_f51_a_queue_on_two_engines_one_of_which_is_killed(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.dispatch.engines == 2, timeout=LONG)
    pairs: set[tuple[int, ...]] = set()
    moving: Counter[int] = Counter()

    def look(_progress: object, job: object) -> None:
        moving[job.id] += 1  # type: ignore[attr-defined]
        pairs.add(tuple(job.id for job in session.jobs.running()))

    session.running.progressed.connect(look)
    session.jobs.add_all([replace(REQUEST, seed=number, columns=2) for number in (100, 200)])
    session.jobs.add(replace(REQUEST, seed=300, steps=400))
    session.jobs.add(replace(REQUEST, seed=400, steps=150))
    qtbot.waitUntil(lambda: moving[3] > 5 and moving[4] > 5, timeout=LONG)
    assert (1, 2) in pairs, "two at a time"
    first, second = (session.workers._at[job]._engine for job in (3, 4))
    pids = [engine.pid for engine in (first, second)]  # type: ignore[union-attr]
    os.kill(pids[1], signal.SIGKILL)
    qtbot.waitUntil(lambda: state(session, 4) == JobState.INTERRUPTED, timeout=LONG)
    assert state(session, 3) == JobState.RUNNING
    session.jobs.cancel(3)
    qtbot.waitUntil(lambda: state(session, 3) == JobState.CANCELLED, timeout=LONG)
    session.jobs.add(replace(REQUEST, seed=500, columns=2))
    session.jobs.resume()
    qtbot.waitUntil(lambda: state(session, 4) == state(session, 5) == JobState.FINISHED, timeout=LONG)
    assert first.pid == pids[0], "only the other was started anew"  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: session.gallery.rowCount() == 7, timeout=LONG)
    records = [session.gallery.record(number) for number in range(1, 8)]
    seeds = Counter(record.request.seed for record in records if record is not None)
    assert seeds == dict.fromkeys((100, 101, 200, 201, 400, 500, 501), 1)
    logs = sorted(file.name for file in (Path(os.environ["SDDESK_HOME"])).rglob("engine*.log"))
    assert logs == ["engine-1.log", "engine.log"]


def test_f53_stop_waits_for_no_imports_of_the_second_engine_and_they_are_not_lost(
    qtbot: QtBot, session: Session
) -> None:
    qtbot.waitUntil(lambda: session.dispatch.engines == 2, timeout=LONG)
    session.jobs.add_all([replace(REQUEST, steps=500, width=256, height=256, seed=n) for n in (1, 2)])
    qtbot.waitUntil(lambda: session.running.progress_of(2) is not None, timeout=LONG)
    look = session.running.progress_of(2)
    assert look is not None and look.stage == Stage.START
    second = session.workers._at[2]
    qtbot.wait(200)
    session.dispatch.stop_job(2)
    assert state(session, 2) == JobState.CANCELLED and second._engine is None
    session.jobs.add(replace(REQUEST, seed=3))
    qtbot.waitUntil(lambda: state(session, 3) == JobState.FINISHED, timeout=LONG)
    assert second._engine is not None and state(session, 1) == JobState.RUNNING
    session.jobs.cancel(1)
    qtbot.waitUntil(lambda: state(session, 1) == JobState.CANCELLED, timeout=LONG)
