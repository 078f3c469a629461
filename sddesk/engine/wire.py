"""Messages between the window's process and the engine's: a length, then a pickled tuple.

Both ends are one program of one version, and nobody else holds the pipes; so pickle is safe here and takes every frozen
value of core as it is.
"""

from __future__ import annotations

import os
import pickle
import struct
import sys
import threading
from typing import Any, BinaryIO

Message = tuple[Any, ...]
UPCOMING = "upcoming"  # the service that tells which order comes next
_LENGTH = struct.Struct(">Q")


class Wire:
    """One end. Any thread may send; one thread receives."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        self._reader = reader
        self._writer = writer
        self._sending = threading.Lock()

    def send(self, *message: Any) -> None:
        """Send one message, whole. Raises OSError when the other end is gone."""
        data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
        with self._sending:
            self._writer.write(_LENGTH.pack(len(data)) + data)
            self._writer.flush()

    def receive(self) -> Message:
        """Wait for the next message. Raises EOFError when the other end is gone."""
        (length,) = _LENGTH.unpack(self._read(_LENGTH.size))
        message: Message = pickle.loads(self._read(length))
        return message

    def _read(self, count: int) -> bytes:
        data = self._reader.read(count)
        if len(data) < count:
            raise EOFError
        return data


def own_pipes() -> Wire:
    """The engine process's end, on its standard streams; what libraries print goes to standard error from now on."""
    reader, writer = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.close(null)
    sys.stdout = sys.stderr
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(reader, os.O_BINARY)
        msvcrt.setmode(writer, os.O_BINARY)
    return Wire(os.fdopen(reader, "rb"), os.fdopen(writer, "wb"))
