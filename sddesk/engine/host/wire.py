"""Messages between the program's process and the engine's: a mark, a length, a checksum, and a pickled tuple.

Both ends are the same version of this program, and only they hold the pipes. So pickle is safe here, and every
frozen value of core crosses as it is. The checksum keeps a damaged picture from being saved.
"""

from __future__ import annotations

import os
import pickle
import struct
import sys
import threading
import zlib
from typing import Any, BinaryIO

Message = tuple[Any, ...]
NEXT = "next"  # names the message with the request that is likely to follow the running one
BEAT = ("beat",)  # the heartbeat of the engine's process
MAX_BYTES = 1 << 28  # of a message; the largest is a picture of 4096 x 4096, 50 MB
_MARK = b"sddW"
_HEAD = struct.Struct(">4sQI")


class GarbledError(Exception):
    """Raised for bytes that are no message. What follows them cannot be read either."""


class Wire:
    """One end of the pipes. Any thread may send; one thread receives."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        self._reader = reader
        self._writer = writer
        self._sending = threading.Lock()

    def send(self, *message: Any) -> None:
        """Send one whole message. Raises OSError when the other end is gone."""
        data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
        head = _HEAD.pack(_MARK, len(data), zlib.crc32(data))
        with self._sending:
            self._writer.write(head + data)
            self._writer.flush()

    def receive(self) -> Message:
        """Wait for the next message. Raises EOFError or OSError when the other end is gone, and GarbledError."""
        mark, length, checksum = _HEAD.unpack(self._read(_HEAD.size))
        if mark != _MARK or length > MAX_BYTES:
            raise GarbledError("no message begins here")
        data = self._read(length)
        if zlib.crc32(data) != checksum:
            raise GarbledError("a message is damaged")
        try:
            message = pickle.loads(data)
        except Exception as error:  # foreign bytes make pickle raise anything
            raise GarbledError(f"a message cannot be read: {error!r}") from error
        if not isinstance(message, tuple) or not message:
            raise GarbledError("a message is no tuple")
        return message

    def _read(self, count: int) -> bytes:
        data = self._reader.read(count)
        if len(data) < count:
            raise EOFError
        return data


def own_pipes() -> Wire:
    """Take the standard streams as the engine's end. What libraries print goes to standard error from now on."""
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
