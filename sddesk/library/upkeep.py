"""Keeps the index in line with the files: looks through the folders, and mends what turns out to be damaged."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import CheckReport, ScanReport
from sddesk.library import metadata, sidecar
from sddesk.library.folder import PicturesFolder
from sddesk.library.health import IndexDamagedError
from sddesk.library.index import Index
from sddesk.library.scan import scan, take_anew
from sddesk.library.walk import each_file

Some = TypeVar("Some")
Asked = ParamSpec("Asked")
MENDINGS = 3  # times that one call mends what it meets


class _HasUpkeep(Protocol):
    """A part of the library whose calls may meet damage."""

    upkeep: Upkeep


Part = TypeVar("Part", bound=_HasUpkeep)


def healing(method: Callable[Concatenate[Part, Asked], Some]) -> Callable[Concatenate[Part, Asked], Some]:
    """Call a part's method once more when the index turned out to be damaged and is mended: see `Upkeep.run`."""

    @wraps(method)
    def call(self: Part, /, *values: Asked.args, **named: Asked.kwargs) -> Some:
        return self.upkeep.run(lambda: method(self, *values, **named))

    return call


class Upkeep:
    """Scans, checks and mends. `met_damage` is a file by which a look from another thread tells of damage."""

    def __init__(self, index: Index, folder: PicturesFolder, met_damage: Path, *, read_only: bool) -> None:
        self._index, self._folder = index, folder
        self._met_damage, self._read_only = met_damage, read_only
        self._replaced = self._was_empty = False
        self._told: tuple[Path | None, int] = (None, 0)
        self._data_version = index.database.version()

    def begin(self, *, check: bool, left: bool) -> None:
        """Do what the state of the index asks for when it is opened; `left`: a process was killed while it wrote."""
        if self._index.database.found_empty:
            self._was_empty = self.scan().adopted > 0 or self._index.searches.count() > 0
        if self.put_aside is not None or (check and left):
            self.scan()
        if check:
            self._mend_what_others_met()

    def run(self, ask: Callable[[], Some]) -> Some:
        """Ask once more when the index turned out to be damaged, or rows were left out, and both are mended.

        A second call is safe: a picture keeps its id when the index is made anew, and no old id is given again.
        """
        if self._read_only:
            with self._telling_the_writer():
                return ask()
        for _ in range(MENDINGS):
            try:
                result = ask()
                if not self._index.unreadable:
                    return result
                self._mend_rows()
            except IndexDamagedError:
                self._heal()
        return ask()

    @property
    def put_aside(self) -> Path | None:
        """Where a damaged index was put since the library was opened; it was rebuilt from the files."""
        return self._index.database.put_aside

    @property
    def rows_put_aside(self) -> int:
        """How many rows of the index could not be read since it was opened; their pictures' files were read anew."""
        return self._index.rows_put_aside

    def untold(self) -> list[Message]:
        """What was damaged and mended since this was last asked, a sentence each."""
        found = list[Message]()
        aside, rows = self.put_aside, self.rows_put_aside
        if aside is not None and aside != self._told[0]:
            template = QT_TRANSLATE_NOOP(
                "messages", "The library's index was damaged and has been made anew. The damaged one is kept as {path}."
            )
            found.append(Message.of(template, {"path": str(aside)}))
        if rows > self._told[1]:
            template = QT_TRANSLATE_NOOP(
                "messages", "Entries of the index that could not be read: {count}. Their pictures were read anew."
            )
            found.append(Message.of(template, {"count": rows - self._told[1]}))
        if self._was_empty:
            self._was_empty = False
            template = QT_TRANSLATE_NOOP(
                "messages", "The library's index was an empty file and has been made anew from the pictures."
            )
            found.append(Message.of(template))
        self._told = (aside, rows)
        return found

    def changed_elsewhere(self) -> bool:
        """Whether another program has changed index or albums since this was last asked, or the library opened."""
        mended = self._mend_what_others_met()
        before, self._data_version = self._data_version, self._index.database.version()
        albums_changed, replaced = self._folder.places.changed_elsewhere(), self._replaced
        self._replaced = False
        return before != self._data_version or albums_changed or replaced or mended

    def verify(self) -> bool:
        """Read the whole index; a damaged one is put aside and replaced from its copy and the files (then False)."""
        try:
            self._index.database.check()
        except IndexDamagedError:
            self._heal()
            return False
        return True

    def rebuild(self) -> ScanReport:
        """Read every file anew, so that the index says what the files say; a damaged one is made anew first."""
        try:
            self._index.database.check(deep=True)
        except IndexDamagedError:
            self._index.renew()
        return self.scan(reread=True)

    def scan(self, *, reread: bool = False) -> ScanReport:
        """Take in files that the index does not know, find moved ones, mark missing ones; nothing is deleted.

        `reread`: read every file anew, so that the index says what the files say. Albums' file unread: see `scan`.
        """
        return to_the_end(self.scanning(reread=reread))

    def scanning(self, *, reread: bool = False) -> Generator[int, None, ScanReport]:
        """The same in steps, each of them short: between two of them a picture can be saved. Yields files looked at."""
        try:
            return (yield from self._scanning(reread=reread))
        except IndexDamagedError:
            self._index.renew()
            self._replaced = True
        return (yield from self._scanning(reread=reread))

    def _scanning(self, *, reread: bool) -> Generator[int, None, ScanReport]:
        try:
            imported = self._folder.places.read().imported
        except SddeskError:
            imported = None  # unknown which folders they are: what lies outside stays as it is
        return scan(self._index, self._folder.root, imported, away=self._folder.is_away(), reread=reread)

    def check(self) -> CheckReport:
        """Read every picture and compare it with what was saved; nothing is changed."""
        return self.run(self._check)

    def _check(self) -> CheckReport:
        problems: list[tuple[Path, str]] = []
        known = [row for row in self._index.known() if row.trashed_from is None]
        for row in known:
            path, said = self._folder.root / row.path, list[str]()
            with each_file(path, said):
                hashes = metadata.hashes_of(path)
                sidecar.read(path)
                if row.content_hash not in (None, *hashes):
                    raise SddeskError(QT_TRANSLATE_NOOP("messages", "The picture is not the one that was saved."))
            problems += ((path, problem) for problem in said)
        return CheckReport(checked=len(known), sound=len(known) - len(problems), problems=tuple(problems))

    @contextmanager
    def _telling_the_writer(self) -> Generator[None]:
        """Leave word of damage that a look from another thread met: only the library that writes can mend it."""
        try:
            yield
            if not self._index.unreadable:
                return
        except IndexDamagedError:
            with suppress(OSError):
                self._met_damage.touch()
            raise
        self._index.unreadable = set()
        with suppress(OSError):
            self._met_damage.touch()

    def _mend_what_others_met(self) -> bool:
        """Look through the whole index if a look from elsewhere met damage; whether it did."""
        if not self._met_damage.exists():
            return False
        with suppress(OSError):
            self._met_damage.unlink()
        if self.verify():
            self._index.find_unreadable()
            self._mend_rows()
        return True

    def _heal(self) -> None:
        """Make a damaged index anew from its newest copy, what can be read of it, and the files."""
        self._index.renew()
        self._replaced = True
        self.scan()

    def _mend_rows(self) -> None:
        """Put rows that cannot be read aside, and read the files of their pictures anew under the same ids."""
        rows, self._index.unreadable = self._index.unreadable, set()
        unknown = False
        for record_id in sorted(rows):
            path = self._index.put_row_aside(record_id)
            unknown = not take_anew(self._index, self._folder.root, record_id, path) or unknown
        if unknown:  # a path that cannot be read either: its file is one that the index does not know
            self.scan()


def to_the_end(steps: Generator[object, None, Some]) -> Some:
    """Return what steps come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
