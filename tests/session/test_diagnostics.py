"""The report and the log: what a bug report needs is in them, what is private is not; and the machine stays awake."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.app import LOG_FILES, start_log
from sddesk.session.background import Background
from sddesk.session.diagnostics import diagnostics
from sddesk.session.generation.awake import Awake
from sddesk.session.generation.job import JobState
from tests.session.conftest import Stage
from tests.session.test_app_session import ends_as, order


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Path]:
    """A folder that the program's log is written to, while the test lasts."""
    root = logging.getLogger()
    before = list(root.handlers)
    start_log(tmp_path / "logs")
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in (tmp_path / "logs").iterdir()} == {0o600}
    yield tmp_path / "logs"
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def test_f62_the_log_rotates_and_hides_tokens(logs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (handler,) = [h for h in logging.getLogger().handlers if isinstance(h, RotatingFileHandler)]
    handler.maxBytes = 2000
    for number in range(300):
        logging.getLogger("test").info("line %d with hf_AbCdEfGhIjKlMnOp", number)
    files = sorted(logs.glob("sddesk.log*"))
    assert len(files) == LOG_FILES + 1
    assert all(file.stat().st_size <= 2000 for file in files)
    assert "hf_A" not in "".join(file.read_text(encoding="utf-8") for file in files)


def test_f62_diagnostics_say_what_is_needed_and_nothing_private(
    qtbot: QtBot, make_stage: Callable[..., Stage], logs: Path, tmp_path: Path
) -> None:
    stage = make_stage()
    ends_as(qtbot, stage, order(stage, "fail my secret prompt"), JobState.FAILED)
    logging.getLogger("test").warning("with hf_AbCdEfGhIjKlMnOp in %s", Path.home() / "pictures")
    (logs / "engine.log").write_text(f"loaded from {Path.home()}/models\n", encoding="utf-8")
    (logs / "engine-1.log").write_text("another engine's words\n", encoding="utf-8")
    text = diagnostics(stage.session, {"theme": "dark"}, logs, {"pictures": tmp_path, "gone": tmp_path / "gone"})
    for wanted in (
        "sddesk ",
        "Python 3.",
        "Qt 6.",
        "torch 2.",
        "Scripted",
        "'failed': 1",
        "another engine's words",
        "setting theme: dark",
        "free",
    ):
        assert wanted in text
    for private in ("my secret prompt", "hf_A", str(Path.home()) + "/"):
        assert private not in text
    assert "failed: The scripted engine cannot make {what}." in text


def test_the_machine_stays_awake_while_it_is_wanted(qapp: object) -> None:
    background = Background()
    told: list[str] = []
    changed = threading.Event()

    @contextmanager
    def keep() -> Iterator[None]:
        told.append("awake")
        changed.set()
        yield
        told.append("asleep")
        changed.set()

    awake = Awake(background, keep)
    for wanted in (True, True, False, False, True):
        awake.want(wanted)
    assert awake.close(60)
    assert told == ["awake", "asleep", "awake", "asleep"]
    assert background.close(60)


def test_a_system_that_offers_nothing_against_sleep_is_no_failure(qapp: object) -> None:
    background = Background()
    awake = Awake(background)
    awake.want(True)
    awake.want(False)
    assert awake.close(60) and background.close(60)
