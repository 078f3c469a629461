"""Names that stay inside the pictures' folder, and why a folder cannot be written."""

from __future__ import annotations

import errno
import re
import shutil
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

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
