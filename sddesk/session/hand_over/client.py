"""The command's half of a hand-over: the open window of the same library, if there is one, and what it tells."""

from __future__ import annotations

import json
import sqlite3
import time
from collections import deque
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from sddesk.core.errors import SddeskError
from sddesk.core.hand_over import MOST_BYTES, MOST_PLACES, PROTOCOL, error_from, from_line, socket_name, to_line
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.session.generation.job import JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.hand_over.line import Line, connected

ANSWER_SECONDS = 15.0  # a window that has just been started needs a second or two for its first words
WITHDRAW_SECONDS = 30.0  # a running order ends within one forward, and what it finished is saved
TURN_SECONDS = 0.1
_SILENT = QT_TRANSLATE_NOOP("messages", "A window of sddesk is open and does not answer.")
_OR_OWN = QT_TRANSLATE_NOOP("messages", "Wait until it does, close it, or add --own-engine.")
_GONE = QT_TRANSLATE_NOOP("messages", "The window ended in the middle of the order.")
_CLOSED = QT_TRANSLATE_NOOP("messages", "The window was closed in the middle of the order.")
_KEPT = QT_TRANSLATE_NOOP("messages", "What it took and did not make waits in its queue.")
_STRANGE = QT_TRANSLATE_NOOP("messages", "The window said what cannot be understood: {reason}.")
_TOO_LARGE = QT_TRANSLATE_NOOP("messages", "The order is too large to be handed to the window.")
_MANY_PLACES = QT_TRANSLATE_NOOP(
    "messages", "{count} files and folders of models are named by their paths; the open window takes {most}."
)
_ADD_OR_OWN = QT_TRANSLATE_NOOP("messages", "Add their folders on the models page, or add --own-engine.")
_BUSY = QT_TRANSLATE_NOOP("messages", "The same is being made for another command of sddesk already.")


class WindowGone(SddeskError):  # noqa: N818 - says what happened
    """The window was closed, or its process ended: the fate of an order is unknown from here on."""


class OpenWindow:
    """A connection to the window. Use `find`. `paused`: its queue is, as far as it reported."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._rest = b""
        self._heard: deque[dict[str, Any]] = deque()
        self.paused = False

    @classmethod
    def find(
        cls, data: Path, library: Path, version: str, places: Sequence[Path] = (), seconds: float = ANSWER_SECONDS
    ) -> OpenWindow | None:
        """Return the window of this data folder that has this library open; None where there is none.

        `places` are files and folders of models that the settings do not name. Raises SddeskError for a window that
        does not answer within so many seconds, or is of another version, and for more places than it takes.
        """
        try:
            line = connected(socket_name(data), seconds)
        except OSError as error:
            raise SddeskError(_SILENT, _OR_OWN) from error
        if line is None:
            return None
        window = cls(line)
        if len(places) > MOST_PLACES:
            window.close()
            raise SddeskError(_MANY_PLACES, _ADD_OR_OWN, count=len(places), most=MOST_PLACES)
        try:
            named = {"library": str(library), "places": list(map(str, places))}
            with suppress(WindowGone):  # one that takes no more commands may have hung up already: it said why
                window.say("hello", protocol=PROTOCOL, version=version, **named)
            answer = window.next(seconds)
        except WindowGone:
            window.close()
            return None  # it was just closing
        except SddeskError:
            window.close()
            raise
        if answer is not None and answer["say"] == "welcome":
            window.paused = bool(answer.get("paused"))
            return window
        window.close()
        if answer is not None and answer.get("reason") == "library":
            return None
        if answer is not None and answer["say"] == "refused":
            raise refusal(answer)
        raise SddeskError(_SILENT, _OR_OWN)

    def order(
        self, key: str, command: str, request: GenerationRequest, compared_with: int | None = None, runtime: str = ""
    ) -> None:
        """Hand an order over; `compared_with` and `runtime` as Job has them. Raises SddeskError."""
        self.say(
            "order", key=key, command=command, request=request.to_dict(), compared_with=compared_with, runtime=runtime
        )

    def withdraw(self, key: str) -> list[dict[str, Any]]:
        """Take back every order whose key begins so, and wait for its end; return the reports meanwhile.

        Pictures finished by then are saved. Raises SddeskError, also where another command waits for such an order.
        """
        self.say("withdraw", key=key)
        told: list[dict[str, Any]] = []
        deadline = time.monotonic() + WITHDRAW_SECONDS
        while time.monotonic() < deadline:
            message = self.next(TURN_SECONDS)
            if message is None:
                continue
            if message["say"] != "withdrawn" or message.get("key") != key:
                told.append(message)
            elif message.get("busy"):
                raise SddeskError(_BUSY)
            else:
                return told
        raise SddeskError(_SILENT, _OR_OWN)

    def say(self, say: str, **values: Any) -> None:
        """Send a message. Raises WindowGone, and SddeskError for one that is too large."""
        try:
            data = to_line(say, **values)
        except ValueError as error:
            raise SddeskError(_TOO_LARGE) from error
        try:
            self._line.send(data)
        except OSError as error:
            raise WindowGone(_GONE, _KEPT) from error

    def next(self, seconds: float) -> dict[str, Any] | None:
        """Return the next message; None where none came within so many seconds. Raises WindowGone."""
        deadline = time.monotonic() + seconds
        while not self._heard:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            try:
                self._rest += self._line.receive(left)
            except (EOFError, OSError) as error:
                raise WindowGone(_GONE, _KEPT) from error
            self._split()
        message = self._heard.popleft()
        if message["say"] == "queue":
            self.paused = bool(message.get("paused"))
        if message["say"] == "closing":
            raise WindowGone(_CLOSED, _KEPT)
        return message

    def close(self) -> None:
        """Let go of it; what it has of ours stays in its queue."""
        self._line.close()

    def _split(self) -> None:
        *lines, self._rest = self._rest.split(b"\n")
        try:
            if len(self._rest) > MOST_BYTES:
                raise ValueError("a line without end")
            self._heard.extend(map(from_line, lines))
        except ValueError as error:
            raise not_understood(error) from error


def refusal(message: dict[str, Any]) -> SddeskError:
    """Return why the window refused something. Raises SddeskError where that cannot be understood."""
    try:
        return error_from(message["error"], message.get("hint"))
    except (ValueError, KeyError) as error:
        raise not_understood(error) from error


def not_understood(error: Exception) -> SddeskError:
    """Return the failure that says that the window's words have no meaning here."""
    said = f"{error} is missing" if isinstance(error, KeyError) else str(error)
    return SddeskError(_STRANGE, _OR_OWN, reason=said[:200])


def withdraw_from_file(data: Path, key: str) -> bool:
    """Take back orders that the last window left in its queue; False where one is open or just starting.

    No window can start meanwhile. Raises SddeskError where the queue cannot be read or written.
    """
    file = data / "queue.db"
    if not file.exists():
        return True
    lock = FileLock(data / "window.lock")
    with suppress(OSError, NotImplementedError):  # a folder that cannot be locked lets every start be the first
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return False
    try:
        if not _may_name(file, key):
            return True
        with closing(QueueStore(file)) as store:
            if store.problem is not None:
                raise store.problem
            now = datetime.now(UTC)
            left = [job for job in store.load() if job.is_open and job.handed and job.handed.key.startswith(key)]
            store.put(*(replace(job, state=JobState.CANCELLED, finished_at=now) for job in left))
    finally:
        lock.release()
    return True


def _may_name(file: Path, key: str) -> bool:
    """Whether a queue's file may name a key. A damaged one is left to the window, which puts it aside and tells it."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return (
                db.execute("SELECT 1 FROM jobs WHERE instr(data, ?) LIMIT 1", (json.dumps(key)[1:-1],)).fetchone()
                is not None
            )
    except sqlite3.OperationalError:
        return True  # locked, or a write to be rolled back first
    except sqlite3.DatabaseError:
        return False
