"""The system's own trash, in each system's own way."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QFile

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP


def to_system_trash(path: Path) -> bool:
    """Move a file into the trash of the desktop; False where there is none, as on some network drives."""
    moved = cast("object", QFile.moveToTrash(str(path)))  # a pair or one word, whatever its stub says
    return moved is True or (isinstance(moved, tuple) and True in moved)


def for_good(path: Path) -> bool:
    """Delete a file so that nothing brings it back: only after a person agreed to that. Raises SddeskError."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{path} cannot be deleted: {reason}"),
            path=str(path),
            reason=error.strerror or str(error),
        ) from error
    return True
