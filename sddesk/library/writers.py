"""Tells whether a process that wrote into the library ended in the middle: then its folder is to be looked through."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from sddesk.core.whole_files import hold, make_folder

ENDING = ".writing"


class Writer:
    """A file that is held while this process writes, and removed when it ends in good order.

    `found_left`: another process left its file, so it was killed, or the power went.
    """

    def __init__(self, folder: Path) -> None:
        with suppress(OSError):  # a full disk, told when something is saved
            make_folder(folder, private=True)
        self.found_left = sum(_remove_left(file) for file in folder.glob(f"*{ENDING}")) > 0  # each one is looked at
        self._path = folder / f"{os.getpid()}-{secrets.token_hex(4)}{ENDING}"
        self._stream: BinaryIO | None = None
        with suppress(OSError):
            self._stream = self._path.open("xb")
            hold(self._stream)

    def close(self) -> None:
        """Leave no trace."""
        if self._stream is not None:
            if os.name == "posix":
                self._path.unlink(missing_ok=True)
            self._stream.close()
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def _remove_left(file: Path) -> bool:
    """Remove the file of a process that is gone; False when it is there still."""
    try:
        with file.open("r+b") as stream:
            held = hold(stream)
            if held:
                file.unlink()
                return True
        if held is None:  # no locks: Windows removes no file that is open elsewhere
            file.unlink()
            return True
    except OSError:
        return False
    return False
