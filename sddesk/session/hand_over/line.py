"""The command's end of the socket: whole lines, in and out, with a limit for each wait.

Qt's local server is a Unix socket here, so nothing of Qt is loaded for it; on Windows it is a named pipe, to which Qt's
own socket speaks, as a plain file cannot be read and written at once there.
"""

from __future__ import annotations

import socket
import sys
import time
from pathlib import Path
from typing import Any, Protocol

from sddesk.core.hand_over import MOST_BYTES, is_own_folder


class Line(Protocol):
    """An open connection."""

    def send(self, data: bytes) -> None:
        """Send all of it. Raises OSError where the other end is gone, or takes nothing for long."""
        ...

    def receive(self, seconds: float) -> bytes:
        """Return what came, empty where nothing did within so many seconds. Raises EOFError or OSError at its end."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


SEND_SECONDS = 15.0
WAIT_MS = 50


def connected(name: str, seconds: float) -> Line | None:
    """Connect to the window that listens under this name; None where none does.

    Raises OSError where one is there and does not take the connection within so many seconds.
    """
    return _pipe(name, seconds) if sys.platform == "win32" else _socket(name, seconds)


def _socket(name: str, seconds: float) -> Line | None:
    try:
        if not is_own_folder(Path(name).parent):
            return None  # another user's: whoever listens there is not our window
    except OSError:
        return None
    deadline = time.monotonic() + seconds
    while True:
        one = socket.socket(socket.AF_UNIX)
        one.settimeout(seconds)
        try:
            one.connect(name)
        except (FileNotFoundError, ConnectionRefusedError):  # none, or what a killed one left
            one.close()
            return None
        except BlockingIOError:  # too many wait already
            one.close()
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
        except OSError:
            one.close()
            raise
        else:
            return SocketLine(one)


class SocketLine:
    """A Unix socket."""

    def __init__(self, one: socket.socket) -> None:
        self._socket = one

    def send(self, data: bytes) -> None:
        self._socket.settimeout(SEND_SECONDS)
        self._socket.sendall(data)

    def receive(self, seconds: float) -> bytes:
        self._socket.settimeout(max(seconds, 0.001))
        try:
            data = self._socket.recv(1 << 16)
        except TimeoutError:
            return b""
        if not data:
            raise EOFError
        return data

    def close(self) -> None:
        self._socket.close()


def _pipe(name: str, seconds: float) -> Line | None:
    from PySide6.QtNetwork import QLocalSocket

    one = QLocalSocket()
    one.connectToServer(name)
    if one.waitForConnected(round(seconds * 1000)):
        return PipeLine(one)
    missing = (
        QLocalSocket.LocalSocketError.ServerNotFoundError,
        QLocalSocket.LocalSocketError.ConnectionRefusedError,
    )
    if one.error() in missing:
        return None
    raise OSError(one.errorString())


class PipeLine:
    """Qt's local socket, without an event loop."""

    def __init__(self, one: Any) -> None:
        self._socket = one

    def send(self, data: bytes) -> None:
        self._socket.write(data)
        while self._socket.bytesToWrite():
            if not self._socket.waitForBytesWritten(round(SEND_SECONDS * 1000)):
                raise OSError(self._socket.errorString())

    def receive(self, seconds: float) -> bytes:
        deadline = time.monotonic() + seconds
        while not self._socket.bytesAvailable() and not self._socket.waitForReadyRead(WAIT_MS):
            if self._socket.state() != self._socket.LocalSocketState.ConnectedState:
                raise EOFError
            if time.monotonic() > deadline:
                return b""
            time.sleep(0)  # other threads, and Ctrl+C: Qt's wait lets none of them in
        return bytes(self._socket.read(MOST_BYTES).data())

    def close(self) -> None:
        self._socket.abort()
