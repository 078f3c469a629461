"""Describes the checkpoint of a diffusers folder as the list of models shows it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from sddesk.core.models import CheckpointInfo, CheckpointRef, Source
from sddesk.core.regular_files import NOT_REGULAR
from sddesk.weights.folder import inspect_folder, own_code, readable, unreadable

MOST_FILES = 20_000


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
