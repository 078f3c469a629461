"""Describes the checkpoint of a diffusers folder as the list of models shows it."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from sddesk.core.models import CheckpointInfo, CheckpointRef, Source
from sddesk.core.regular_files import NOT_REGULAR
from sddesk.weights.folder import inspect_folder, own_code, readable, unreadable

MOST_FILES = 20_000
_States = tuple[tuple[str, int, int, int], ...]


class FolderDescriptions:
    """Descriptions of folders; one is read again once a file in it comes, goes, or is another one."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, CheckpointRef], tuple[_States, CheckpointInfo]] = {}

    def describe(self, folder: Path, ref: CheckpointRef, title: str, source: Source = "folder") -> CheckpointInfo:
        """Return what `describe_folder` says. Raises SddeskError as that does, each time anew."""
        states = _states_in(folder)
        before, info = self._known.get((str(folder), ref), (None, None))
        if info is None or before != states:
            info = describe_folder(folder, ref, title, source)
            self._known[str(folder), ref] = states, info
        return info


def describe_folder(folder: Path, ref: CheckpointRef, title: str, source: Source = "folder") -> CheckpointInfo:
    """Describe a folder whose parts are all there. Raises SddeskError with the reason when it cannot be used."""
    found = inspect_folder(folder)
    with readable(folder):
        files = _files_in(folder)
    scripts = [name for name, _ in files if name.endswith(".py")]
    if scripts:
        raise own_code(folder, scripts)
    found.check((*found.family.parts, "scheduler"))
    return CheckpointInfo(
        ref=ref,
        title=title,
        family=found.family,
        native_size=found.native_size,
        size_bytes=sum(size for _, size in files),
        location=str(folder),
        has_safety_checker=found.has_safety_checker,
        source=source,
        inpainting=found.inpainting,
        instructed=found.instructed,
        latents=found.latents,
        text_width=found.text_width,
        prediction_type=found.prediction_type,
        zero_snr=found.zero_snr,
    )


def _states_in(folder: Path) -> _States:
    """The files of a folder as the disk has them now: path, bytes, time and number; of one that is too full, some."""
    found: list[tuple[str, int, int, int]] = []
    for place, _, names in os.walk(folder):
        for name in names:
            file = os.path.join(place, name)  # noqa: PTH118 - a Path for each takes as long as the look at the disk
            with suppress(OSError):  # a link that leads nowhere
                status = os.stat(file)  # noqa: PTH116
                found.append((file, status.st_size, status.st_mtime_ns, status.st_ino))
        if len(found) > MOST_FILES:
            break
    return tuple(sorted(found))


def _files_in(folder: Path) -> list[tuple[str, int]]:
    """The files of a folder: paths below it and bytes. Raises SddeskError for what no program can read like a file."""
    found: list[tuple[str, int]] = []
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            file = Path(place) / name
            try:
                status = file.stat()
            except OSError:
                continue  # a link that leads nowhere
            shown = str(file.relative_to(folder))
            if not stat.S_ISREG(status.st_mode):
                raise unreadable(folder, shown, NOT_REGULAR)
            found.append((shown, status.st_size))
        if len(found) > MOST_FILES:
            raise unreadable(folder, str(Path(place).relative_to(folder)), f"more than {MOST_FILES} files")
    return found
