"""Files that are there whole or not at all: written under a temporary name, synced, then named in one step."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO

from sddesk.core import save_points
from sddesk.core.names import numbered
from sddesk.core.save_points import SavePoint

TEMP_PREFIX, TEMP_SUFFIX = ".sddesk-", ".part"
SWEPT_AFTER = 60.0  # seconds: where files cannot be locked, a younger one may belong to a save under way
NO_WAIT = getattr(os, "O_NONBLOCK", 0)  # a pipe would be waited for without end
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


def read_bounded(path: Path, most: int) -> bytes:
    """The bytes of a regular file. Raises OSError, and ValueError for a pipe, a device, or more than `most` bytes."""
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | NO_WAIT)) as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise ValueError("it is no file")
        data = stream.read(most + 1)
    if len(data) > most:
        raise ValueError(f"it has more than {most} bytes")
    return data


def write_new(path: Path, data: bytes) -> Path:
    """Write `data` under `path` or, if that is taken, `path-2`, `path-3`...; gives the path used. Raises OSError.

    When it returns, the file is on the disk; when it fails or the power goes, no file has that name.
    """
    with _temporary(path.parent, data) as temp:
        return _link_new(temp, path)


def write_over(path: Path, data: bytes, *, private: bool = False, temporary_in: Path | None = None) -> None:
    """Write `data` to `path`, replacing a file there in one step. Raises OSError and leaves the old file whole.

    `private`: only this user may read it. `temporary_in`: a folder of the same disk for the temporary file.
    """
    with _temporary(temporary_in or path.parent, data, private=private) as temp:
        temp.replace(path)
        save_points.reached(SavePoint.NAMED)
        sync_folder(path.parent)
        save_points.reached(SavePoint.FOLDER_SYNCED)


def move_new(source: Path, path: Path) -> Path:
    """Move a file without overwriting another; gives the path used. Raises OSError."""
    make_folder(path.parent)
    moved = _link_new(source, path)
    source.unlink(missing_ok=True)
    save_points.reached(SavePoint.SOURCE_GONE)
    sync_folder(source.parent)
    return moved


def make_folder(folder: Path, *, private: bool = False) -> None:
    """Make a folder and those above it that are missing; each is on the disk when this returns. Raises OSError."""
    missing = [place for place in (folder, *folder.parents) if not place.is_dir()]
    for place in reversed(missing):
        place.mkdir(PRIVATE_FOLDER if private else 0o777, exist_ok=True)
        save_points.reached(SavePoint.FOLDER_MADE)
        with suppress(PermissionError):  # a folder that may be entered and not read
            sync_folder(place.parent)


def make_private(path: Path) -> None:
    """Make an empty file that only this user may read, or take the others' right to read an older one."""
    with suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_RDWR | NO_WAIT, PRIVATE_FILE))
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(PRIVATE_FILE)


def sync_folder(folder: Path) -> None:
    """Make a new name in `folder` survive a power cut, where the system lets a folder be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some network file systems have no such call
            raise
    finally:
        os.close(handle)


def is_temporary(name: str) -> bool:
    """Whether this is the name of a file that a save had not finished."""
    return name.startswith(TEMP_PREFIX) and name.endswith(TEMP_SUFFIX)


def sweep(folder: Path) -> int:
    """Remove the temporary files in `folder` whose process ended before its save did; how many there were."""
    swept = 0
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in [entry for entry in entries if is_temporary(entry.name)]:
            swept += remove_left(Path(entry.path))
    return swept


def remove_left(file: Path) -> bool:
    """Remove a temporary file that no process is writing; whether it was one."""
    with suppress(OSError), file.open("r+b") as stream:
        held = hold(stream)
        if held is None:
            held = time.time() - file.stat().st_mtime > SWEPT_AFTER
        if held and os.name == "posix":
            file.unlink()
            return True
        if not held:
            return False
    with suppress(OSError):  # Windows: it had to be closed first, and one in use stays
        file.unlink()
        return True
    return False


def hold(stream: BinaryIO) -> bool | None:
    """Lock an open file until it is closed, or its process ends; False when another has it, None without locks."""
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True
    return None


@contextmanager
def _temporary(folder: Path, data: bytes, *, private: bool = False) -> Generator[Path]:
    """A synced file with `data` that is removed in the end; held, so that no `sweep` takes it for a left one."""
    temp, stream = _new_temporary(folder, PRIVATE_FILE if private else 0o666)
    try:
        with stream:
            save_points.reached(SavePoint.TEMPORARY_MADE)
            stream.write(data)
            stream.flush()
            save_points.reached(SavePoint.WRITTEN)
            os.fsync(stream.fileno())
            save_points.reached(SavePoint.SYNCED)
            if sys.platform != "win32":  # Windows renames no open file
                yield temp
        if sys.platform == "win32":
            yield temp
    finally:
        temp.unlink(missing_ok=True)
        save_points.reached(SavePoint.TEMPORARY_GONE)


def _new_temporary(folder: Path, mode: int) -> tuple[Path, BinaryIO]:
    while True:
        temp = folder / f"{TEMP_PREFIX}{os.urandom(8).hex()}{TEMP_SUFFIX}"
        stream = open(temp, "xb", opener=lambda path, flags: os.open(path, flags, mode))  # noqa: SIM115
        if hold(stream) is not False and os.fstat(stream.fileno()).st_nlink:
            return temp, stream
        stream.close()  # a sweep was faster


def _link_new(source: Path, path: Path) -> Path:
    for number in count(1):
        target = numbered(path, number)
        try:
            _claim(source, target)
        except FileExistsError:
            if not (target.exists() and target.samefile(source)):
                continue  # else a move was killed here, and is done now
        save_points.reached(SavePoint.NAMED)
        sync_folder(path.parent)
        save_points.reached(SavePoint.FOLDER_SYNCED)
        return target
    raise AssertionError  # count() has no end


def _claim(source: Path, target: Path) -> None:
    """Give `source` the free name `target`. Raises FileExistsError when it is taken."""
    if os.name == "nt":
        source.rename(target)  # Windows refuses a taken name by itself
        return
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK):
            raise
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY))  # no hard links here (FAT): hold the name
        try:
            source.replace(target)
        except OSError:
            target.unlink(missing_ok=True)
            raise
