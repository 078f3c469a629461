"""Walks over other people's files: a fault of one file is reported by its name and ends nothing."""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.names import shown
from sddesk.library.health import IndexUnusableError

log = logging.getLogger(__name__)
_NANOSECONDS = 2**63 - 1  # what SQLite's integers hold: until the year 2262
_LATEST = datetime(9000, 1, 1, tzinfo=UTC)  # far enough from the calendar's end for every time zone
_EARLIEST = datetime(1000, 1, 1, tzinfo=UTC)


@contextmanager
def each_file(file: Path | str, problems: list[str]) -> Generator[None]:
    """Add whatever this block raises to `problems`, and go on; only an index that cannot be used ends the walk."""
    try:
        yield
    except (IndexUnusableError, sqlite3.Error):
        raise
    except SddeskError as error:
        problems.append(str(error))
    except Exception as error:  # over foreign files: whatever one of them raises, the others go on
        log.info("walk: %s", shown(file), exc_info=True)  # a command shows the sentence, not this
        template = QT_TRANSLATE_NOOP("messages", "{name} is left out: {reason}")
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
        problems.append(str(Message.of(template, {"name": shown(Path(file).name), "reason": reason})))


def status_of(file: Path) -> os.stat_result:
    """The status of a regular file. Raises OSError, and SddeskError for a pipe, a device or a folder."""
    status = file.stat()
    if not stat.S_ISREG(status.st_mode):
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "{name} is left out: it is no file."), name=shown(file.name))
    return status


def files_below(place: Path, problems: list[str]) -> Iterator[tuple[Path, list[str], list[str]]]:
    """`os.walk` with sorted names; report a folder that cannot be read."""

    def refused(error: OSError) -> None:
        template = QT_TRANSLATE_NOOP("messages", "{name} is left out: {reason}")
        reason = error.strerror or str(error)
        problems.append(str(Message.of(template, {"name": shown(error.filename or place), "reason": reason})))

    for folder, names, files in os.walk(place, onerror=refused):
        names.sort()
        yield Path(folder), names, sorted(files)


def written_at(status: os.stat_result) -> int:
    """When a file was last written, in nanoseconds, as the index can store it."""
    return max(-_NANOSECONDS, min(_NANOSECONDS, status.st_mtime_ns))


def plausible(time: datetime | None) -> datetime | None:
    """`time` in UTC, None when no time zone could show it."""
    return time.astimezone(UTC) if time is not None and 1000 <= time.year < _LATEST.year else None


def file_time(status: os.stat_result) -> datetime:
    """When a file was last written; what no calendar holds becomes its nearest end."""
    seconds = min(max(status.st_mtime, _EARLIEST.timestamp()), _LATEST.timestamp())
    return datetime.fromtimestamp(seconds, UTC)
