"""Opens regular files only, and reads small ones within a bound: a pipe or a device would wait or never end."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

NOT_REGULAR = "it is a pipe, a device, a socket or a folder"


def open_regular(file: Path) -> BinaryIO:
    """Open a file to read its bytes. Raises OSError, also for anything that is no regular file, without waiting."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        if not stat.S_ISREG(file.stat().st_mode):  # to open a device may start something
            raise OSError(errno.EINVAL, NOT_REGULAR, str(file))
        descriptor = os.open(file, flags)
    except ValueError as error:  # a NUL in the name
        raise OSError(errno.EINVAL, str(error), str(file)) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # another file took its place
        os.close(descriptor)
        raise OSError(errno.EINVAL, NOT_REGULAR, str(file))
    return os.fdopen(descriptor, "rb")


def read_small(file: Path, most: int) -> bytes:
    """Read a whole regular file of at most `most` bytes. Raises OSError, also when it is longer."""
    with open_regular(file) as stream:
        data = stream.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it is longer than {most} bytes", str(file))
    return data
