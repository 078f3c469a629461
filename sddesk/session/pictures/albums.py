"""Albums and saved searches, and the counts in the column next to the pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.record import Album
from sddesk.core.search import Query, Term
from sddesk.core.values import dataclass
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.lookup import Lookup
from sddesk.session.pictures.trash import OLD
from sddesk.session.services import Services

T = TypeVar("T")
IN_TRASH = Query(terms=(Term(field="is", value="trashed"),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelves:
    """The column next to the pictures: albums, saved searches by name, models and the trash with their counts."""

    albums: tuple[Album, ...] = ()
    searches: dict[str, str] = field(default_factory=dict[str, str])
    models: tuple[tuple[str, int], ...] = ()
    trashed: int = 0
    trashed_long: int = 0


class Albums(QObject):
    """`changed` carries the Shelves as they are now, also kept as `shelves`; `touched` follows every change of one."""

    changed = Signal(object)
    touched = Signal()

    def __init__(self, services: Services, lookup: Lookup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._notices, self._library = services
        self._lookup = lookup
        self.shelves = Shelves()

    def put(self, name: str, record_ids: Sequence[int]) -> None:
        """Add pictures to an album, which is made when it is new."""
        ids = tuple(record_ids)
        self._write(lambda library: library.albums.put(name, ids), self._done)

    def take_out(self, name: str, record_ids: Sequence[int]) -> None:
        """Take pictures out of an album; they stay in the library."""
        ids = tuple(record_ids)
        self._write(lambda library: library.albums.take(name, ids), self._done)

    def rename(self, name: str, new: str, on_done: Callable[[], object] | None = None) -> None:
        """Give an album another name; `on_done` when it has it."""

        def renamed(_: object) -> None:
            if on_done is not None:
                on_done()
            self.touched.emit()

        self._write(lambda library: library.albums.rename(name, new), renamed, self._not_renamed)

    def remove(self, name: str) -> None:
        """Forget an album; its pictures stay in the library."""
        self._write(lambda library: library.albums.remove(name), self._done)

    def keep_search(self, name: str, text: str) -> None:
        """Save a search under a name; an empty text takes it away."""
        self._write(lambda library: library.albums.keep_search(name, text), self._done)

    def refresh(self) -> None:
        """Read albums, searches and models anew."""

        def read(library: PictureLibrary) -> Shelves:
            return Shelves(
                albums=tuple(library.albums.all()),
                searches=library.albums.searches(),
                models=tuple(library.models()),
                trashed=library.count(IN_TRASH),
                trashed_long=len(library.trash.ids(OLD)),
            )

        self._lookup.look("shelves", read, self._show_shelves, self._notices.problem)

    def _show_shelves(self, shelves: Shelves) -> None:
        self.shelves = shelves
        self.changed.emit(shelves)

    def _not_renamed(self, error: SddeskError) -> None:
        self._notices.problem(error)
        self.touched.emit()  # the list says what it was told to; now it says what is so

    def _done(self, _: object) -> None:
        self.touched.emit()

    def _write(
        self,
        change: Callable[[PictureLibrary], T],
        on_done: Callable[[T], object],
        on_error: Callable[[SddeskError], object] | None = None,
    ) -> None:
        self._background.run(lambda: change(self._library()), on_done, on_error or self._notices.problem, urgent=True)
