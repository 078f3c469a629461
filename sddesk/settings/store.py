"""Reads and writes the settings file: whole or not at all, and a broken one is put aside, never overwritten."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.whole_files import make_folder, read_bounded, sweep, write_over
from sddesk.settings.schema import Settings, from_table, to_table

VERSION = 1
MAX_BYTES = 2**20


def load(path: Path) -> tuple[Settings, list[Message]]:
    """The settings, and what a person should know of how they were read. Never fails: a broken file means defaults."""
    try:
        sweep(path.parent)
        table = tomllib.loads(read_bounded(path, MAX_BYTES).decode("utf-8"))
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), [_put_aside(path, error)]
    settings, refused = from_table(table)
    notices: list[Message] = []
    if refused:
        template = QT_TRANSLATE_NOOP("messages", "Some settings could not be used and have their defaults: {names}")
        notices.append(Message.of(template, {"names": ", ".join(refused)}))
    return settings, notices


def save(path: Path, settings: Settings) -> None:
    """Replace the file as a whole. Raises SddeskError when the disk does not let us."""
    import tomli_w  # whoever only reads needs it not

    try:
        make_folder(path.parent, private=True)
        data = tomli_w.dumps({"version": VERSION} | to_table(settings)).encode()
        write_over(path, data, private=True)
    except (OSError, ValueError) as error:  # TOML holds no name that is no UTF-8
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The settings cannot be saved in {path}: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Make room on that disk or allow writing there, then try again."),
            path=str(path),
            reason=(error.strerror if isinstance(error, OSError) else None) or str(error),
        ) from error


def _put_aside(path: Path, error: Exception) -> Message:
    aside = path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%d-%H%M%S}{path.suffix}")
    try:
        path.replace(aside)
    except OSError:
        aside = path
    return Message.of(
        QT_TRANSLATE_NOOP(
            "messages", "The settings could not be read ({reason}). The file is kept as {path}; defaults are used."
        ),
        {"reason": str(error), "path": str(aside)},
    )
