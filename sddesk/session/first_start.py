"""Two starts are one program: the first holds a lock, the second hands it its files and goes."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

ANSWER_SECONDS = 15.0  # a first start that is just closing needs a second or two for its end
TURN_SECONDS = 0.1
MOST_BYTES = 1_000_000
SOCKET_CHARACTERS = 100  # the system's limit for the path of a socket is 104 to 108
ANSWER = b"ok\n"
log = logging.getLogger(__name__)


class FirstStart(QObject):
    """The one start of those with the same `data` folder. `called`: another one hands over these files.

    The lock is the system's own and ends with the process, however that ends; a folder that cannot be locked lets
    every start be the first.
    """

    called = Signal(list)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = FileLock(data / "window.lock")
        self._name = _socket_name(data)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self, files: Sequence[Path], answer_seconds: float = ANSWER_SECONDS) -> bool:
        """Whether this start is the first; else the first one has `files` now. Raises SddeskError if it is silent."""
        deadline = time.monotonic() + answer_seconds
        while not self._is_first():
            if self._hand_over(files, deadline):
                return False
            if time.monotonic() > deadline:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "sddesk is running already, but does not answer."),
                    QT_TRANSLATE_NOOP("messages", "End it with the system's task manager, then start it again."),
                )
            time.sleep(TURN_SECONDS)
        QLocalServer.removeServer(self._name)  # what a killed one left
        if not self._server.listen(self._name):
            log.warning("a second start cannot call this one: %s", self._server.errorString())
        return True

    def close(self) -> None:
        """Be called no more: a start from now on waits until this process has ended."""
        self._server.close()

    def _is_first(self) -> bool:
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except (OSError, NotImplementedError) as error:
            log.warning("no lock in %s: %s", self._lock.lock_file, error)
        return True

    def _hand_over(self, files: Sequence[Path], deadline: float) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_milliseconds(deadline)):
            return False
        _let_it_come_forward()
        words = {"files": [str(file.absolute()) for file in files], "token": os.environ.get("XDG_ACTIVATION_TOKEN", "")}
        socket.write(json.dumps(words).encode() + b"\n")
        while not socket.canReadLine() and socket.waitForReadyRead(_milliseconds(deadline)):
            pass
        return bytes(socket.readAll().data()) == ANSWER

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda socket=socket: self._on_words(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > MOST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            words = _read(bytes(socket.readLine().data()))
            if words is None:
                socket.abort()
                return
            socket.write(ANSWER)
            socket.flush()
            files, token = words
            if token:
                os.environ["XDG_ACTIVATION_TOKEN"] = token  # with it Wayland lets the window come to the front
            self.called.emit(files)


def _read(line: bytes) -> tuple[list[Path], str] | None:
    """The files and the token of a call; None for an invalid one."""
    try:
        words: Any = json.loads(line)
        files = [Path(str(name)) for name in words["files"]]
        return files, str(words["token"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _socket_name(data: Path) -> str:
    """In the data folder, which no clean-up of temporary files touches; where its path is too long, or on Windows, not.

    Qt makes the second kind of name its own way: a pipe's name on Windows, a file among the temporary ones elsewhere.
    """
    place = data / "window.socket"
    if sys.platform != "win32" and len(os.fsencode(place)) < SOCKET_CHARACTERS:
        return str(place)
    return f"sddesk-{hashlib.sha256(os.fsencode(data)).hexdigest()[:16]}"


def _let_it_come_forward() -> None:
    """Windows lets only the program in use bring another's window to the front: that is this start, for a moment."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _milliseconds(deadline: float) -> int:
    return max(1, int((deadline - time.monotonic()) * 1000))
