"""The errors of a checkpoint's files, in the words of sddesk.weights."""

from __future__ import annotations

from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.weights.folder import ModelFolder as CheckpointFiles
from sddesk.weights.folder import inspect_folder, missing, unreadable

__all__ = ["CheckpointFiles", "inspect_folder", "missing_file", "unloadable"]


def missing_file(folder: Path, file: Path) -> SddeskError:
    """Return the error for a file that is not there."""
    return missing(folder, file.relative_to(folder).as_posix())


def unloadable(folder: Path, part: str, error: BaseException | str) -> SddeskError:
    """Return the error for a part whose files are whole but do not fit together."""
    reason = str(error).strip() or type(error).__name__
    return unreadable(folder, part, reason.splitlines()[0])
