"""`sddesk watch`: pictures and prompt files that are dropped into a folder become orders.

A file stays where it is until its pictures are saved, and then goes to `done` or `failed` below the folder. Its orders
are known by its name and content, so that a door that was killed makes none of them twice.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.order_files import form_of
from sddesk.core.orders import MAX_BYTES, read_orders
from sddesk.core.regular_files import open_regular
from sddesk.core.whole_files import make_folder, write_new
from sddesk.doors.desk import Desk, Given
from sddesk.doors.events import Ticket
from sddesk.doors.limits import MOST_FILE, DeskFull, refusal, sentence
from sddesk.library.decode import SUFFIXES
from sddesk.ordering.hand_over import Say
from sddesk.session.generation.job import JobState

LOOK_SECONDS = 1.0
ORDERS = (".txt", ".csv", ".tsv", ".json", ".jsonl", ".toml")
DONE, FAILED = "done", "failed"
_NOT_WATCHED = QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be watched: {reason}.")
NUMBER_BITS, ROW_BITS = 28, 8  # of an order's number: its place in the file, and among the pictures of a row


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What becomes of a picture: with `order` it is begun with, without it is enlarged by `upscaler`, `scale` times."""

    order: Mapping[str, Any] | None = None
    upscaler: str = ""
    scale: int | None = None


class Watch:
    """Looks at one folder. `say` hears what became of each file."""

    def __init__(self, desk: Desk, folder: Path, wish: Wish, say: Say) -> None:
        self._desk, self._folder, self._wish, self._say = desk, folder, wish, say
        self._seen: dict[Path, tuple[int, int]] = {}
        self._ordered: dict[Path, list[Ticket]] = {}
        self._ignored: set[str] = set()

    def run(self, stop: threading.Event, *, once: bool = False) -> None:
        """Look until `stop` is set; `once`: until all that is there is made. Raises SddeskError."""
        self._look()
        settled = False
        while not stop.wait(LOOK_SECONDS):
            self._look()
            if not settled and self._seen.keys() <= self._ordered.keys():
                self._forget_moved()
                settled = True
            self._put_away()
            if once and not self._ordered and not self._seen:
                return

    def _look(self) -> None:
        """Order what has not changed since the last look: a file that is still being written has."""
        found: dict[Path, tuple[int, int]] = {}
        for file in self._files():
            try:
                status = file.stat()
            except OSError:  # gone meanwhile
                continue
            found[file] = status.st_size, status.st_mtime_ns
        whole = [file for file, state in found.items() if self._seen.get(file) == state and file not in self._ordered]
        self._seen = found
        for file in whole:
            try:
                self._ordered[file] = self._order(file)
            except DeskFull as error:
                if self._ordered:
                    return  # once these are made there is room
                self._fail(file, sentence(error))
            except SddeskError as error:
                self._fail(file, sentence(error))

    def _forget_moved(self) -> None:
        """Forget orders that were over when the last door was killed, and whose files it had moved."""
        kept = {ticket.job.id for tickets in self._ordered.values() for ticket in tickets}
        over = [ticket.job.id for ticket in self._desk.tickets() if ticket.ended.is_set()]
        self._desk.forget([number for number in over if number not in kept])

    def _files(self) -> list[Path]:
        try:
            found = sorted(file for file in self._folder.iterdir() if file.is_file() and not file.is_symlink())
        except OSError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be read: {reason}."),
                folder=str(self._folder),
                reason=error.strerror or str(error),
            ) from error
        known = [file for file in found if file.suffix.lower() in (*ORDERS, *SUFFIXES)]
        for file in found:
            if file not in known and file.name not in self._ignored and not file.name.startswith("."):
                self._ignored.add(file.name)
                self._say(f"{file.name}: neither a picture nor a file of orders; it stays where it is")
        return [file for file in known if not file.name.startswith(".")]

    def _order(self, file: Path) -> list[Ticket]:
        """The orders of a file, those that are known included. Raises SddeskError."""
        is_picture = file.suffix.lower() in SUFFIXES
        data = _content(file, MOST_FILE if is_picture else MAX_BYTES)
        digest = hashlib.sha256(file.name.encode() + b"\0" + data).digest()
        first = int.from_bytes(digest[:4]) << NUMBER_BITS
        known = [ticket for ticket in self._desk.tickets() if ticket.job.id >> NUMBER_BITS == first >> NUMBER_BITS]
        if known:
            return known
        if not is_picture:
            rows = read_orders(data, form_of(file.name))
            if not rows:
                raise refusal("it has no order")
            return self._desk.orders(
                [self._row(row.values, first + (place << ROW_BITS)) for place, row in enumerate(rows)]
            )
        if self._wish.order is None:
            return [self._desk.enlarge(data, self._wish.upscaler, self._wish.scale, first)]
        return self._desk.orders([(self._wish.order, {"start": data}, first)])

    def _row(self, values: Mapping[str, Any], number: int) -> tuple[Mapping[str, Any], Mapping[str, Given], int]:
        """An order of a file. Pictures are named by their files in the folder. Raises SddeskError."""
        given: dict[str, Given] = {}
        for name in ("start", "mask"):
            named = values.get(name)
            if named is None:
                continue
            place = (self._folder / str(named)).resolve() if "\0" not in str(named) else self._folder
            if not place.is_relative_to(self._folder) or place == self._folder:
                raise refusal(f"{name} is the name of a picture in the watched folder, or in one below it")
            given[name] = _content(place, MOST_FILE)
        return {name: value for name, value in values.items() if name not in given}, given, number

    def _put_away(self) -> None:
        for file, tickets in list(self._ordered.items()):
            if not all(ticket.ended.is_set() for ticket in tickets):
                continue
            if any(ticket.job.state == JobState.INTERRUPTED for ticket in tickets):
                continue  # the door closes
            failed = [ticket for ticket in tickets if ticket.job.state != JobState.FINISHED]
            if failed:
                told = "; ".join(dict.fromkeys(ticket.error or str(ticket.job.state) for ticket in failed))
                self._fail(file, f"{len(failed)} of {len(tickets)} orders were not made: {told}")
            else:
                pictures = [str(picture) for ticket in tickets for picture in ticket.pictures]
                self._say(f"{file.name}: made{', ' if pictures else ''}{', '.join(pictures)}")
                self._move(file, DONE)
            del self._ordered[file]
            self._desk.forget([ticket.job.id for ticket in tickets])

    def _fail(self, file: Path, told: str) -> None:
        self._say(f"{file.name}: {told}")
        moved = self._move(file, FAILED)
        if moved is not None:
            write_new(moved.with_name(f"{moved.name}.txt"), f"{told}\n".encode())

    def _move(self, file: Path, below: str) -> Path | None:
        """Move a file below the folder, never over another; None where it is gone. Raises SddeskError."""
        folder = self._folder / below
        try:
            make_folder(folder)
            for number in range(1, 10_000):
                place = folder / (file.name if number == 1 else f"{file.stem}-{number}{file.suffix}")
                if not place.exists():
                    file.rename(place)
                    self._seen.pop(file, None)
                    return place
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{file} cannot be moved into {folder}: {reason}"),
                QT_TRANSLATE_NOOP("messages", "Allow writing there, then start this again: nothing is made twice."),
                file=file.name,
                folder=below,
                reason=error.strerror or str(error),
            ) from error
        return None


def checked(folder: Path, pictures: Path) -> Path:
    """Return the whole path of a folder that can be watched.

    Raises SddeskError for a path that is no folder, and for the library: its own pictures would become orders.
    """
    try:
        place = folder.expanduser().resolve(strict=True)
        is_folder, is_in_library = place.is_dir(), place.is_relative_to(pictures.resolve())
    except (OSError, RuntimeError, ValueError) as error:
        raise SddeskError(_NOT_WATCHED, folder=str(folder), reason=str(error)) from error
    if not is_folder or is_in_library:
        raise SddeskError(_NOT_WATCHED, folder=str(folder), reason="it is in the library" if is_folder else "no folder")
    return place


def name_of(folder: Path) -> str:
    """How the queue of a folder is called."""
    return hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]


def _content(file: Path, most: int) -> bytes:
    try:
        with open_regular(file) as stream:
            data = stream.read(most + 1)
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {reason}"),
            file=file.name,
            reason=error.strerror or str(error),
        ) from error
    if len(data) > most:
        raise refusal(f"{file.name} is larger than {most >> 20} MB")
    return data
