"""The window's socket: who may speak there, and what it does with words that no command of ours would say."""

from __future__ import annotations

import json
import os
import socket
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core import hand_over
from sddesk.core.errors import SddeskError
from sddesk.core.events import Stage, StepProgress
from sddesk.core.hand_over import (
    FORGOTTEN,
    MOST_BYTES,
    PROTOCOL,
    Handed,
    is_own_folder,
    progress_from,
    progress_to_plain,
    socket_name,
)
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import JobState
from sddesk.session.hand_over import caller, line, server
from sddesk.session.hand_over.client import OpenWindow
from sddesk.session.hand_over.server import HandOver
from tests.session.conftest import Stage as Scene

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="a pipe on Windows")
VERSION = "1.0"
HELLO = {"say": "hello", "protocol": PROTOCOL, "version": VERSION, "library": "/pictures", "places": []}
REQUEST = GenerationRequest(prompt="a", seed=1, width=64, height=64, steps=1).to_dict()


class Stranger:
    """A client of plain bytes, which never waits: the window's loop runs meanwhile."""

    def __init__(self, qtbot: QtBot, place: str) -> None:
        self._qtbot = qtbot
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(place)
        self._socket.setblocking(False)
        self.heard: list[dict[str, Any]] = []
        self.gone = False
        self._rest = b""

    def send(self, data: bytes) -> None:
        """Send all, or as much as is taken before the window hangs up."""
        while data and not self.gone:
            try:
                data = data[self._socket.send(data) :]
            except BlockingIOError:
                self._qtbot.wait(1)
            except OSError:
                self.gone = True

    def say(self, **message: Any) -> None:
        self.send(json.dumps(message).encode() + b"\n")

    def until(self, wanted: Callable[[], bool]) -> None:
        """Read until it is so."""
        deadline = time.monotonic() + 60
        while not wanted():
            assert time.monotonic() < deadline, (self.heard[-3:], self.gone)
            self._qtbot.wait(1)
            try:
                data = self._socket.recv(1 << 16)
            except BlockingIOError:
                continue
            except OSError:
                data = b""
            self.gone = self.gone or not data
            *lines, self._rest = (self._rest + data).split(b"\n")
            self.heard += map(json.loads, lines)

    def says(self, say: str) -> list[dict[str, Any]]:
        return [message for message in self.heard if message["say"] == say]

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def open_door(tmp_path: Path, stage: Scene) -> Iterator[Callable[..., HandOver]]:
    doors: list[HandOver] = []

    def make(
        data: Path = tmp_path, check: Callable[[GenerationRequest, Sequence[Path]], None] = lambda *_: None
    ) -> HandOver:
        doors.append(HandOver(stage.session, data, Path("/pictures"), VERSION, check, stage.session))
        assert doors[-1].listen()
        return doors[-1]

    yield make
    for door in doors:
        door.close()


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Stranger]]:
    strangers: list[Stranger] = []

    def connect(data: Path = tmp_path, *, greeted: bool = True) -> Stranger:
        strangers.append(one := Stranger(qtbot, socket_name(data)))
        if greeted:
            one.say(**HELLO)
            one.until(lambda: bool(one.says("welcome")))
        return one

    yield connect
    for one in strangers:
        one.close()


def order(key: str, **values: Any) -> dict[str, Any]:
    return {"say": "order", "key": key, "command": "run", "request": REQUEST, "compared_with": None, **values}


def test_only_this_user_can_reach_the_socket_and_what_a_killed_window_left_is_no_hindrance(
    open_door: Callable[..., HandOver], visit: Callable[..., Stranger], tmp_path: Path
) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(socket_name(tmp_path))
    assert OpenWindow.find(tmp_path, Path("/pictures"), VERSION) is None, "nobody listens at it"
    open_door()
    place = Path(socket_name(tmp_path))
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) & 0o077 == 0
    visit()


@pytest.mark.parametrize(
    "words",
    [
        b"\xff\x00\n",
        b"[]\n",
        b"[" * 99_999 + b"\n",
        b'{"say": "order"}\n',
        b'{"say": 3}\n',
        json.dumps({**HELLO, "places": 7}).encode() + b"\n",
        json.dumps({**HELLO, "library": "x" * 9999}).encode() + b"\n",
        b"x" * (MOST_BYTES * 3),
    ],
)
def test_garbage_is_refused_with_a_sentence_and_disturbs_nobody(
    open_door: Callable[..., HandOver], visit: Callable[..., Stranger], stage: Scene, words: bytes
) -> None:
    open_door()
    bad = visit(greeted=False)
    bad.send(words)
    bad.until(lambda: bad.gone)
    assert all(message["say"] == "refused" for message in bad.heard)
    assert visit().says("welcome") and not stage.session.jobs.jobs()


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"request": {**REQUEST, "width": "wide"}}, "refused"),
        ({"request": {**REQUEST, "steps": -5}}, "refused"),
        ({"request": []}, "gone"),
        ({"command": "format"}, "gone"),
        ({"compared_with": "all"}, "gone"),
        ({"runtime": "abacus"}, "gone"),
        ({"key": ""}, "gone"),
        ({"key": "k" * 999}, "gone"),
    ],
)
def test_an_order_that_is_none_becomes_no_job(
    open_door: Callable[..., HandOver],
    visit: Callable[..., Stranger],
    stage: Scene,
    values: dict[str, Any],
    told: str,
) -> None:
    open_door()
    one = visit()
    one.say(**{**order("k"), **values})
    one.until(lambda: one.gone or bool(one.says("refused")))
    assert one.gone is (told == "gone") or one.says("refused")
    assert not stage.session.jobs.jobs()


def test_what_this_machine_has_not_is_refused_before_it_waits(
    open_door: Callable[..., HandOver], visit: Callable[..., Stranger], stage: Scene
) -> None:
    def check(_request: GenerationRequest, places: Sequence[Path]) -> None:
        assert list(places) == [Path("/a model")]
        raise SddeskError("“{name}” is not installed.", "Add it.", name="x")

    open_door(check=check)
    one = visit(greeted=False)
    one.say(**{**HELLO, "places": ["/a model"]})
    one.say(**order("k"))
    one.until(lambda: bool(one.says("refused")))
    assert one.says("refused")[0]["error"] == ["“{name}” is not installed.", {"name": "x"}]
    assert not stage.session.jobs.jobs()


def test_ten_thousand_orders_are_taken_up_to_the_limit_and_the_window_stays_quick(
    open_door: Callable[..., HandOver],
    visit: Callable[..., Stranger],
    stage: Scene,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(server, "MOST_OPEN", 100)
    stage.session.jobs.pause()
    open_door()
    one = visit()
    line_of = json.dumps(order("KEY")).encode() + b"\n"
    for start in range(0, 10_000, 500):
        one.send(b"".join(line_of.replace(b"KEY", b"k%d" % number) for number in range(start, start + 500)))
        one.until(lambda: True)
    one.until(lambda: len(one.says("refused")) == 9_900 and len(one.says("taken")) == 100)
    assert {message["reason"] for message in one.says("refused")} == {"full"}
    assert len(stage.session.jobs.waiting()) == 100
    one.say(say="withdraw", key="k")
    one.until(lambda: bool(one.says("withdrawn")))
    assert not stage.session.jobs.waiting()


def test_a_command_that_reads_nothing_is_let_go_and_its_order_is_made(
    open_door: Callable[..., HandOver],
    visit: Callable[..., Stranger],
    stage: Scene,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(caller, "MOST_UNREAD", 100_000)
    door = open_door()
    one = visit()
    one.say(**order("k", request={**REQUEST, "prompt": "wait"}))
    qtbot.waitUntil(lambda: bool(stage.session.jobs.running()), timeout=20_000)
    for _ in range(5_000):  # each is answered, and no answer read
        one.say(**order("k"))
        if not door._callers:
            break
    qtbot.waitUntil(lambda: not door._callers, timeout=20_000)
    stage.engine.released.set()
    qtbot.waitUntil(lambda: len(stage.library.records) == 1, timeout=20_000)


def test_too_many_commands_at_once_are_told_so_and_draw_nothing_beside_the_window(
    open_door: Callable[..., HandOver],
    visit: Callable[..., Stranger],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(server, "MOST_CALLERS", 3)
    open_door()
    first = [visit() for _ in range(3)]
    told: list[str] = []

    def look() -> None:
        try:
            told.append(str(OpenWindow.find(tmp_path, Path("/pictures"), VERSION)))
        except SddeskError as error:
            told.append(str(error))

    threading.Thread(target=look, daemon=True).start()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].startswith("3 commands are at the open window already")
    first[0].close()
    assert not any(one.gone for one in first[1:])


def test_an_order_that_is_being_checked_is_withdrawn_by_its_own_command_alone_and_may_come_again(
    open_door: Callable[..., HandOver], visit: Callable[..., Stranger], stage: Scene, qtbot: QtBot
) -> None:
    checked = threading.Event()
    door = open_door(check=lambda *_: checked.wait(60))
    one, other = visit(), visit()
    one.say(**order("k.1"))
    qtbot.waitUntil(lambda: "k.1" in door._under_way, timeout=20_000)
    other.say(say="withdraw", key="k")
    other.until(lambda: bool(other.says("withdrawn")))
    assert other.says("withdrawn")[0]["busy"] is True
    one.say(say="withdraw", key="k.1")
    one.until(lambda: bool(one.says("withdrawn")))
    other.say(**order("k.1"))  # the first one's check is still going on
    qtbot.waitUntil(lambda: "k.1" in door._under_way, timeout=20_000)
    checked.set()
    other.until(lambda: bool(other.says("ended")))
    assert len(stage.session.jobs.jobs()) == 1 and not one.says("taken")


def test_a_pause_is_told_between_two_orders_and_what_is_cleared_before_its_end_was_told_ends(
    open_door: Callable[..., HandOver], visit: Callable[..., Stranger], stage: Scene
) -> None:
    open_door()
    one, jobs = visit(), stage.session.jobs
    jobs.pause()
    one.until(lambda: bool(one.says("queue")))
    one.say(**order("k"))
    one.until(lambda: bool(one.says("taken")))
    jobs.cancel(jobs.waiting()[0].id)
    jobs.clear_history()
    one.until(lambda: bool(one.says("ended")))
    assert one.says("ended")[0]["state"] == FORGOTTEN


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there")
def test_a_folder_behind_another_users_link_is_not_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    assert is_own_folder(tmp_path) and is_own_folder(link)
    monkeypatch.setattr(Path, "lstat", lambda _: SimpleNamespace(st_uid=os.getuid() + 1))
    assert not is_own_folder(link)


def test_a_window_listens_in_no_folder_of_another_user_and_takes_no_more_places_than_it_says(
    tmp_path: Path, stage: Scene, monkeypatch: pytest.MonkeyPatch, open_door: Callable[..., HandOver]
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(server, "is_own_folder", lambda _: False)
        door = HandOver(stage.session, tmp_path, Path("/pictures"), VERSION, lambda *_: None, stage.session)
        assert not door.listen() and not Path(socket_name(tmp_path)).exists()
    open_door()
    with pytest.raises(SddeskError, match="101 files and folders of models") as told:
        OpenWindow.find(tmp_path, Path("/pictures"), VERSION, [tmp_path / str(number) for number in range(101)])
    assert "--own-engine" in str(told.value.hint)


def test_two_windows_of_two_libraries_have_each_their_own_socket(
    open_door: Callable[..., HandOver], visit: Callable[..., Stranger], tmp_path: Path, stage: Scene
) -> None:
    others = [tmp_path / "b", tmp_path / ("long" * 40)]
    for data in others:
        data.mkdir()
    names = {socket_name(data) for data in (tmp_path, *others)}
    assert len(names) == 3 and all(len(name) < 108 for name in names)
    for data in (tmp_path, *others):
        open_door(data)
    for number, data in enumerate(others):
        one = visit(data)
        one.say(**order(f"k{number}"))
        one.until(lambda one=one: bool(one.says("ended")))
    other = visit(greeted=False)
    other.say(**{**HELLO, "library": "/others"})
    other.until(lambda: other.gone)
    assert [message["reason"] for message in other.heard] == ["library"]


def test_a_job_is_told_from_the_order_to_its_end_and_withdrawn_by_its_own_command_alone(
    open_door: Callable[..., HandOver], visit: Callable[..., Stranger], stage: Scene, qtbot: QtBot
) -> None:
    open_door()
    one, other = visit(), visit()
    one.say(**order("mine.1", request={**REQUEST, "prompt": "wait"}))
    one.until(lambda: bool(one.says("progress") and one.says("taken")))
    assert one.says("taken")[0] == {"say": "taken", "key": "mine.1", "ahead": 0}
    one.say(**order("mine.1"))
    one.until(lambda: bool(one.says("refused")))
    other.say(say="withdraw", key="mine")
    other.until(lambda: bool(other.says("withdrawn")))
    assert other.says("withdrawn")[0]["busy"] is True
    stage.session.jobs.pause()
    one.until(lambda: bool(one.says("queue")))
    stage.session.jobs.resume()
    stage.engine.released.set()
    one.until(lambda: bool(one.says("ended")))
    kinds = [message["say"] for message in one.heard if message["say"] != "progress"]
    assert kinds[-2:] == ["picture", "ended"] and one.heard[-1]["state"] == "finished"
    stage.engine.released.clear()
    one.say(**order("mine.2", request={**REQUEST, "prompt": "wait"}))
    one.until(lambda: len(one.says("taken")) == 2)
    one.close()  # killed: its job is the window's now, and whoever knows the key may withdraw it
    qtbot.waitUntil(lambda: len(stage.session.jobs.running()) == 1, timeout=20_000)
    other.say(say="withdraw", key="mine.2")
    other.until(lambda: len(other.says("withdrawn")) == 2)
    job = stage.session.jobs.history.jobs()[0]
    assert job.handed == Handed("run", "mine.2") and job.state == JobState.CANCELLED


def test_progress_goes_there_and_back() -> None:
    progress = StepProgress(stage=Stage.DENOISE, step=3, steps=9, speed=1.5, image=2, together=4, quiet_seconds=7)
    progress = replace(progress, tile=2, tiles=6, part=2, answers=False)
    assert progress_from(json.loads(json.dumps(progress_to_plain(progress)))) == progress
    with pytest.raises(ValueError):
        progress_from({"stage": "dance"})


@pytest.mark.skipif(sys.platform == "win32", reason="this is how it is there anyway")
def test_the_way_for_windows_finds_a_window_speaks_to_it_and_notices_its_end(
    open_door: Callable[..., HandOver],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(line, "_socket", line._pipe)
    assert OpenWindow.find(tmp_path / "none", Path("/pictures"), VERSION) is None
    door = open_door()
    heard: list[object] = []

    def speak() -> None:
        window = OpenWindow.find(tmp_path, Path("/pictures"), VERSION)
        assert window is not None
        window.order("k", "run", GenerationRequest.from_dict(REQUEST))
        try:
            while True:
                message = window.next(0.1)
                if message is not None:
                    heard.append(message["say"])
        except SddeskError as error:
            heard.append(str(error))

    speaker = threading.Thread(target=speak, daemon=True)
    speaker.start()
    qtbot.waitUntil(lambda: "ended" in heard, timeout=20_000)
    door.close()
    qtbot.waitUntil(lambda: not speaker.is_alive(), timeout=20_000)
    assert "picture" in heard and "was closed" in str(heard[-1])


def test_a_window_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(hand_over.socket_name(tmp_path))
        silent.listen()
        with pytest.raises(SddeskError, match="does not answer"):
            OpenWindow.find(tmp_path, Path("/pictures"), VERSION, seconds=0.2)
