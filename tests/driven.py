"""A real `python -m sddesk` in a process of its own, on a screen, driven from a test: what can be killed like one."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from sddesk.library.metadata import read_picture

ROOT = Path(__file__).resolve().parent.parent
DRIVE = Path(__file__).parent / "drive"
LONG = 240.0
TRY = "from PySide6.QtWidgets import QApplication; QApplication([])"

Event = dict[str, Any]


class Window:
    """One start of the program. `home` is its SDDESK_HOME; `screen` the variables that name its display."""

    def __init__(
        self,
        home: Path,
        screen: Mapping[str, str],
        files: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        path = os.pathsep.join([str(DRIVE), str(ROOT)])
        own = {"SDDESK_HOME": str(home), "PYTHONPATH": path, "HF_HUB_OFFLINE": "1", "LC_ALL": "C.UTF-8"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sddesk", *files],
            cwd=home.parent,
            env={**os.environ, **screen, **own, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.home = home
        self.events: list[Event] = []
        self.on_event: Callable[[], object] = lambda: None
        self._heard: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("{"):
                self._heard.put(json.loads(line))
        self._heard.put(None)

    def do(self, word: str, **values: Any) -> None:
        """Say a word; the window does it when it gets to it."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": word, **values}) + "\n")
        self.process.stdin.flush()

    def order(self, prompt: str, **values: Any) -> int:
        """Order pictures and give the job's id, which is stored when this returns; nothing is enlarged unasked."""
        self.do("order", prompt=prompt, **{"larger": False, **values})
        return int(self.until(lambda event: event["event"] == "ordered" and event["prompt"] == prompt)["job"])

    def until(self, wanted: Callable[[Event], bool], seconds: float = LONG) -> Event:
        """The next event of this kind. Raises AssertionError when none comes, EOFError when the window is gone."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                event = self._heard.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"nothing like it within {seconds} s; last: {self.events[-5:]}") from None
            if event is None:
                raise EOFError("the window is gone")
            self.events.append(event)
            assert event.get("action") != "copy_details", event["details"]
            self.on_event()
            if wanted(event):
                return event

    def ready(self) -> None:
        """Wait for the window and its engine."""
        self.until(lambda event: event["event"] == "device")

    def idle(self) -> None:
        """Wait until nothing runs, waits or is being saved."""
        self.until(lambda event: event["event"] == "state" and event["running"] is None and not event["waiting"])

    def look(self) -> Event:
        """What is to be seen now."""
        self.do("look")
        return self.until(lambda event: event["event"] == "look")

    def engine(self) -> psutil.Process | None:
        """The engine's process, None while there is none."""
        for child in psutil.Process(self.process.pid).children(recursive=True):
            if "engine-process" in child.cmdline():
                return child
        return None

    def kill(self) -> list[psutil.Process]:
        """SIGKILL, as by the system; gives the processes that it leaves behind."""
        left = self.strike()
        self.end()
        return left

    def strike(self) -> list[psutil.Process]:
        """The same from another thread, while somebody waits for an event."""
        left = psutil.Process(self.process.pid).children(recursive=True)
        self.process.kill()
        return left

    def close(self) -> int:
        """Close the window as a person does; gives the exit code."""
        self.do("close")
        self.process.wait(60)
        self.end()
        return self.process.returncode

    def end(self) -> None:
        """Wait for its end and let go of its pipes."""
        self.process.wait()
        self._listener.join()
        for stream in (self.process.stdin, self.process.stdout):
            assert stream is not None
            with contextlib.suppress(BrokenPipeError):  # words that nobody heard
                stream.close()


def end_within(processes: Sequence[psutil.Process], seconds: float) -> bool:
    """Whether these processes hold nothing any more soon; a zombie that its new parent has not buried is such a one."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not any(_lives(process) for process in processes):
            return True
        time.sleep(0.02)
    return False


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def pictures_of(home: Path) -> Counter[tuple[str, int]]:
    """How often each (prompt, seed) is among the saved files. Raises SddeskError for one that cannot be read."""
    found: Counter[tuple[str, int]] = Counter()
    for file in (home / "pictures").rglob("*.png"):
        request = read_picture(file).request
        assert request is not None, file
        found[request.prompt, request.seed] += 1
    return found


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The variables of a display: an X server of its own where there is one, else Qt's offscreen one, which is said."""
    if shutil.which("Xvfb") is None:
        print("no Xvfb: the window is drawn offscreen")
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None
        found = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.stdout.readline().strip()}"}
        if not _opens(found["DISPLAY"]):
            print("Qt opens no window on Xvfb here: the window is drawn offscreen")
            found = {"QT_QPA_PLATFORM": "offscreen"}
        yield found
    finally:
        server.terminate()
        server.communicate()


@functools.cache
def _opens(display: str) -> bool:
    own = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    return subprocess.run([sys.executable, "-c", TRY], env=own, capture_output=True, check=False).returncode == 0
