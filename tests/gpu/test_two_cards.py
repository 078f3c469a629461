"""Two graphics cards, two engines, one queue."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from pytestqt.qtbot import QtBot

from sddesk.app import make_session
from sddesk.core.request import GenerationRequest
from sddesk.session.app_session import Session
from sddesk.session.generation.job import JobState
from sddesk.settings.paths import default_paths
from sddesk.wiring import build

pytestmark = [
    pytest.mark.skipif(torch.cuda.device_count() < 2, reason="torch sees fewer than two graphics cards here"),
    pytest.mark.timeout(600),
]
REQUEST = GenerationRequest(prompt="a red house", seed=1, steps=30, width=128, height=128)
LONG = 240_000


@pytest.fixture
def session(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    session = make_session(build(default_paths()))
    session.start()
    yield session
    assert session.close(30)


def free_bytes() -> list[int]:
    return [torch.cuda.mem_get_info(index)[0] for index in range(torch.cuda.device_count())]


def test_each_card_draws_orders_of_its_own_and_the_same_picture(qtbot: QtBot, session: Session) -> None:
    cards = torch.cuda.device_count()
    qtbot.waitUntil(lambda: session.dispatch.engines == cards, timeout=LONG)
    before = free_bytes()
    most_at_once = 0

    def look() -> None:
        nonlocal most_at_once
        most_at_once = max(most_at_once, len(session.jobs.running()))

    session.running.changed.connect(look)
    session.jobs.add_all([REQUEST] * cards * 2)
    qtbot.waitUntil(lambda: session.gallery.rowCount() == cards * 2, timeout=LONG)
    assert most_at_once == cards
    records = [session.gallery.record(number) for number in range(1, cards * 2 + 1)]
    made_on = Counter(record.provenance.device for record in records if record is not None)
    assert {device.partition(" ")[0] for device in made_on} == {f"cuda:{index}" for index in range(cards)}
    assert all(now < then for now, then in zip(free_bytes(), before, strict=True)), "each has a model now"


def test_one_that_is_killed_takes_only_its_own_job_along(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: session.dispatch.engines >= 2, timeout=LONG)
    session.jobs.add_all([replace(REQUEST, steps=400, seed=number) for number in (1, 2)])
    qtbot.waitUntil(lambda: all(session.running.progress_of(job) is not None for job in (1, 2)), timeout=LONG)
    time.sleep(0.5)
    engine = session.workers._at[2]._engine
    assert engine is not None
    engine._child.process.kill()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: session.jobs.job(2).state == JobState.INTERRUPTED, timeout=LONG)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: session.jobs.job(1).state == JobState.FINISHED, timeout=LONG)  # type: ignore[union-attr]
    session.jobs.resume()
    qtbot.waitUntil(lambda: session.jobs.job(2).state == JobState.FINISHED, timeout=LONG)  # type: ignore[union-attr]
