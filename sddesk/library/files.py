"""Files that are there whole or not at all: names that stay inside the folder, writes that survive a crash."""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import unicodedata
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.library.names import numbered

TEMP_PREFIX, TEMP_SUFFIX = ".sddesk-", ".part"
MAX_PART_BYTES = 180  # of the 255 that file systems give a name: room for a unique suffix and an ending
MAX_PARTS = 12
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_WINDOWS_NAMES = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_REFUSED = (errno.EACCES, errno.EPERM, errno.EROFS)
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE)


def clean_part(text: str) -> str:
    """`text` as one file or folder name that every system takes: never empty, at most MAX_PART_BYTES of UTF-8."""
    text = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    text = "".join(" " if unicodedata.category(mark)[0] == "C" and mark != "\u200d" else mark for mark in text)
    text = " ".join(_FORBIDDEN.sub(" ", text).split())
    text = text.encode("utf-8")[:MAX_PART_BYTES].decode("utf-8", "ignore").strip(" .")
    return f"_{text}" if not text or _WINDOWS_NAMES.fullmatch(text) else text


def expand(template: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """The cleaned parts of a path from a template such as `{year}/{seed}`; an unknown {name} stays as text."""
    parts: list[str] = []
    for part in re.split(r"[/\\]", template)[-MAX_PARTS:]:
        filled = re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], found[0]), part)
        if filled.strip(" .") or not parts:
            parts.append(clean_part(filled))
    return tuple(parts)


def inside(root: Path, parts: tuple[str, ...]) -> Path:
    """The path of `parts` under `root`. Raises SddeskError when links lead out of the folder."""
    path = root.joinpath(*parts)
    if not path.parent.resolve().is_relative_to(root.resolve()):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{path} leads out of the pictures folder {folder}."),
            QT_TRANSLATE_NOOP("messages", "Remove the link, or choose another folder for pictures."),
            path=str(path),
            folder=str(root),
        )
    return path


def write_new(path: Path, data: bytes) -> Path:
    """Write `data` under `path` or, if that is taken, `path-2`, `path-3`...; gives the path used. Raises OSError.

    When it returns, the file is on the disk; when it fails or the power goes, no file has that name.
    """
    with _temporary(path.parent, data) as temp:
        return _link_new(temp, path)


def write_over(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing a file there in one step. Raises OSError and leaves the old file whole."""
    with _temporary(path.parent, data) as temp:
        temp.replace(path)
        sync_folder(path.parent)


def move_new(source: Path, path: Path) -> Path:
    """Move a file without overwriting another; gives the path used. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    moved = _link_new(source, path)
    source.unlink(missing_ok=True)
    sync_folder(source.parent)
    return moved


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


def explain(error: OSError, folder: Path, *, kept: bool = False) -> SddeskError:
    """`error`, met while writing into `folder`, as a sentence that names the place; `kept`: a picture waits."""
    template = QT_TRANSLATE_NOOP("messages", "{folder} cannot be written: {reason}")
    if error.errno in _FULL:
        template = QT_TRANSLATE_NOOP("messages", "The disk of {folder} is full ({free} MB free).")
    elif error.errno in _REFUSED:
        template = QT_TRANSLATE_NOOP("messages", "The folder {folder} is read-only.")
    elif error.errno in _GONE:
        template = QT_TRANSLATE_NOOP("messages", "The folder {folder} is not there.")
    hint = QT_TRANSLATE_NOOP("messages", "Choose another place, or make room there.")
    if kept:
        hint = QT_TRANSLATE_NOOP("messages", "The picture is kept in memory: save it elsewhere, or try again.")
    return SddeskError(template, hint, folder=str(folder), reason=error.strerror or str(error), free=_free(folder))


def nearest_folder(path: Path) -> Path:
    """`path` or the closest folder above it that exists."""
    return next((folder for folder in (path, *path.parents) if folder.is_dir()), Path(path.anchor))


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(nearest_folder(folder)).free // 2**20
    except OSError:
        return 0


@contextmanager
def _temporary(folder: Path, data: bytes) -> Generator[Path]:
    temp = folder / f"{TEMP_PREFIX}{secrets.token_hex(8)}{TEMP_SUFFIX}"
    try:
        with temp.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        yield temp
    finally:
        temp.unlink(missing_ok=True)


def _link_new(source: Path, path: Path) -> Path:
    for number in count(1):
        target = numbered(path, number)
        try:
            _claim(source, target)
        except FileExistsError:
            continue
        sync_folder(path.parent)
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
