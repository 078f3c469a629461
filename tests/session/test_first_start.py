"""Two starts are one program: the second calls the first, a killed first leaves the way free."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.session import first_start
from sddesk.session.first_start import FirstStart

START = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sddesk.session.first_start import FirstStart
app = QCoreApplication([])
start = FirstStart(Path(sys.argv[1]))
first = start.claim([Path(name) for name in sys.argv[2:]])
print("first" if first else "second", flush=True)
if first:
    time.sleep(60)  # a first one that hangs: it hears nobody
"""


def begin(data: Path, *files: str) -> subprocess.Popen[str]:
    """Another start, in a process of its own."""
    command = [sys.executable, "-c", START, str(data), *files]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path.cwd())


@pytest.fixture
def first(tmp_path: Path, qapp: object) -> Iterator[FirstStart]:
    start = FirstStart(tmp_path)
    assert start.claim([])
    yield start
    start.close()
    start._lock.release()


def test_f61_the_second_start_hands_its_files_over_and_goes(
    first: FirstStart, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    with qtbot.waitSignal(first.called, timeout=20_000) as called:
        second = begin(tmp_path, "馬 1.png", str(tmp_path / "b.png"))
    assert called.args == [[Path.cwd() / "馬 1.png", tmp_path / "b.png"]]
    assert second.communicate(timeout=240)[0] == "second\n"


def test_f61_starts_on_other_folders_are_programs_of_their_own(first: FirstStart, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = begin(tmp_path / "other")
    assert other.stdout is not None and other.stdout.readline() == "first\n"
    other.kill()
    other.communicate()


def test_f61_a_killed_first_one_leaves_the_way_free(tmp_path: Path, qapp: object) -> None:
    killed = begin(tmp_path)
    assert killed.stdout is not None and killed.stdout.readline() == "first\n"
    killed.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    killed.communicate()
    start = FirstStart(tmp_path)
    assert start.claim([])
    assert start._server.isListening(), "the socket that the killed one left is no hindrance"
    start.close()
    start._lock.release()


def test_f61_a_first_one_that_does_not_answer_is_told(tmp_path: Path, qapp: object) -> None:
    hanging = begin(tmp_path)
    assert hanging.stdout is not None and hanging.stdout.readline() == "first\n"
    with pytest.raises(SddeskError, match="does not answer"):
        FirstStart(tmp_path).claim([], answer_seconds=0.5)
    hanging.kill()
    hanging.communicate()


def test_f61_a_start_while_the_first_closes_waits_for_its_end(first: FirstStart, tmp_path: Path) -> None:
    first.close()
    second = begin(tmp_path)
    time.sleep(0.5)
    assert second.poll() is None
    first._lock.release()
    assert second.stdout is not None and second.stdout.readline() == "first\n"
    second.kill()
    second.communicate()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="a pipe on Windows")
@pytest.mark.parametrize(
    "words", [b"\xff\x00\n", b"[]\n", b'{"files": 3, "token": ""}\n', b"[" * 9999 + b"\n", b"x" * 2_000_000]
)
def test_f61_what_is_no_call_disturbs_nothing(first: FirstStart, qtbot: QtBot, tmp_path: Path, words: bytes) -> None:
    called: list[object] = []
    first.called.connect(called.append)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(str(tmp_path / "window.socket"))
        stranger.setblocking(False)
        sent, answer = 0, None
        deadline = time.monotonic() + 10
        while answer is None and time.monotonic() < deadline:
            qtbot.wait(1)
            try:
                sent += stranger.send(words[sent:]) if sent < len(words) else 0
                answer = stranger.recv(10)
            except BlockingIOError:
                continue
            except OSError:
                answer = b""
    assert answer == b"" and called == []
    second = begin(tmp_path)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.communicate()[0] == "second\n"


def test_f61_where_nothing_can_be_locked_every_start_is_the_first(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = FirstStart(tmp_path)

    def refuse(timeout: float) -> None:
        raise OSError("no locks here")

    monkeypatch.setattr(start._lock, "acquire", refuse)
    assert start.claim([])
    start.close()


@pytest.mark.parametrize(("data", "inside"), [("short", True), ("long" * 30, False)])
def test_a_socket_whose_path_is_too_long_lies_elsewhere(data: str, inside: bool) -> None:
    name = first_start._socket_name(Path("/home") / data)
    assert name.startswith("/home/short/") is inside
    assert len(name) < 108
