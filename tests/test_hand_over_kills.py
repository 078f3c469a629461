"""`run` beside a window, and either of them killed: nothing twice, none lost; benchmarks.hand_over_kills is longer."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from sddesk.cli import main as cli
from sddesk.core import save_points
from sddesk.core.hand_over import socket_name
from sddesk.library.metadata import read_picture
from sddesk.session.hand_over import client
from sddesk.session.hand_over.line import connected
from sddesk.wiring import Wiring
from tests.fakes import ScriptedEngine
from tests.scripted_window import ScriptedWindow

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
ORDERS = [{"prompt": "a", "seed": 1, "images": 2}, {"prompt": "b", "seed": 7}]
EACH_ONCE = {1: 1, 2: 1, 7: 1}
SEED, KILLS = 20, 3


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(Wiring, "make_engine", lambda *_: ScriptedEngine())
    lines = [json.dumps({"steps": 1, "width": 64, "height": 64, **order}) for order in ORDERS]
    (tmp_path / "o.jsonl").write_text("\n".join(lines))
    return tmp_path / "home"


def seeds(folder: Path) -> Counter[int]:
    return Counter(read_picture(file).request.seed for file in folder.rglob("*.png"))  # type: ignore[union-attr]


def forked(home: Path, words: list[str], on_point: Callable[[], None], *, beside: bool) -> int:
    """Let a forked process do a command, `on_point` before each word, after each answer and save; gives its status.

    It is forked before the threads of the window beside it, which runs here until it ends.
    """
    child = os.fork()
    if child == 0:
        code = 1
        with suppress(BaseException):
            while beside and (line := connected(socket_name(home / "data"), 5)) is None:
                time.sleep(0.01)
            if beside:
                line.close()
            save_points.reached = lambda _: on_point()
            say, hear = client.OpenWindow.say, client.OpenWindow.next

            def saying(self: client.OpenWindow, say_: str, **values: object) -> None:
                on_point()
                say(self, say_, **values)

            def hearing(self: client.OpenWindow, seconds: float) -> dict[str, object] | None:
                message = hear(self, seconds)
                if message is not None and message["say"] != "progress":
                    on_point()
                return message

            client.OpenWindow.say, client.OpenWindow.next = saying, hearing  # type: ignore[method-assign, assignment]
            code = cli.run(words)
        os._exit(code)
    window = ScriptedWindow() if beside else None
    while (ended := os.waitpid(child, os.WNOHANG))[0] == 0:
        QCoreApplication.processEvents()
        time.sleep(0.001)
    if window is not None:
        window.close()
    return ended[1]


def dies_at(number: int) -> Callable[[], None]:
    left = [number]

    def die() -> None:
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1

    return die


def test_a_command_killed_at_seeded_points_goes_on_with_and_without_the_window(tmp_path: Path, home: Path) -> None:
    notes = tmp_path / "points"

    def note() -> None:
        with notes.open("a") as stream:
            stream.write(".")

    plain = ["run", str(tmp_path / "o.jsonl"), "--json", "--out"]
    assert forked(home, [*plain, str(tmp_path / "whole")], note, beside=True) == 0
    assert seeds(tmp_path / "whole") == EACH_ONCE
    points = len(notes.read_text())
    chance = random.Random(SEED)
    killed = 0
    for turn, number in enumerate(sorted(chance.sample(range(points), KILLS))):
        out = tmp_path / f"out-{turn}"
        words = [*plain, str(out)]
        os.environ["SDDESK_HOME"] = str(tmp_path / f"home-{turn}")  # undone by monkeypatch
        pictures = tmp_path / f"home-{turn}" / "pictures"
        status = forked(home.with_name(f"home-{turn}"), words, dies_at(number), beside=True)
        killed += os.WIFSIGNALED(status)  # the window says several things at once where it comes late: fewer points
        beside = bool(turn % 2)
        assert forked(home.with_name(f"home-{turn}"), words, lambda: None, beside=beside) == 0
        assert seeds(out) == EACH_ONCE, f"killed at {number} of {points}"
        assert all(count == 1 for count in seeds(pictures).values()), f"killed at {number} of {points}"
        window = ScriptedWindow()
        assert not window.session.jobs.waiting(), "nothing is left to be made a second time"
        window.close()
    assert killed


@pytest.mark.parametrize("kill_at", [random.Random(SEED).randrange(8, 24)])
def test_a_window_killed_in_the_middle_is_told_and_the_command_goes_on(
    tmp_path: Path, home: Path, kill_at: int, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    words = ["run", str(tmp_path / "o.jsonl"), "--json", "--out", str(out)]
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.scripted_window"],
        stdout=subprocess.PIPE,
        env={**os.environ, "KILL_AT": str(kill_at), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert window.stdout is not None and window.stdout.readline()
    code = cli.run(words)
    window.wait(60)
    window.stdout.close()
    assert window.returncode == -signal.SIGKILL and code == 1, f"killed at {kill_at}"
    assert "The window ended in the middle of the order." in capsys.readouterr().err
    assert cli.run(words) == 0
    assert seeds(out) == EACH_ONCE
    assert all(count == 1 for count in seeds(home / "pictures").values())
