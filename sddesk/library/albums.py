"""Albums and saved searches: a person's own order among the pictures, kept in a small file next to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import Album
from sddesk.core.search import Query, Term
from sddesk.library import sidecar
from sddesk.library.folder import PicturesFolder
from sddesk.library.index import Index
from sddesk.library.places import MAX_NAME
from sddesk.library.query import NO_ALBUMS, AlbumHashes
from sddesk.library.upkeep import Upkeep, healing


class Albums:
    """The albums by their names, and the searches that were saved."""

    def __init__(self, index: Index, folder: PicturesFolder, upkeep: Upkeep) -> None:
        self._index, self._folder, self.upkeep = index, folder, upkeep

    @healing
    def all(self) -> list[Album]:
        """Every album, by name. Raises SddeskError when their file cannot be read."""
        hashes = self._folder.places.read().albums

        def pictures(name: str) -> int:
            return self._index.searches.count(Query(terms=(Term(field="album", value=name, whole=True),)), hashes)

        return [Album(name=name, pictures=pictures(name)) for name in sorted(hashes, key=str.casefold)]

    def searched(self, query: Query | None) -> AlbumHashes:
        """The hashes of the albums' pictures, where a search names an album. Raises SddeskError as `all` does."""
        wanted = query is not None and any(term.field == "album" for term in query.terms)
        return self._folder.places.read().albums if wanted else NO_ALBUMS

    @healing
    def put(self, name: str, record_ids: Sequence[int]) -> None:
        """Add pictures to an album, which is made when it is new; those in it already stay where they are."""
        name = _named(name)
        with self._index.database.alone():
            places = self._folder.places.read()
            together = dict.fromkeys((*places.albums.get(name, ()), *self._index.hashes(record_ids)))
            self._folder.keep(replace(places, albums={**places.albums, name: tuple(together)}))

    @healing
    def take(self, name: str, record_ids: Sequence[int]) -> None:
        """Take pictures out of an album; the pictures stay in the library."""
        with self._index.database.alone():
            places = self._folder.places.read()
            gone = set(self._index.hashes(record_ids, aliases=True))
            kept = tuple(digest for digest in places.albums.get(name, ()) if digest not in gone)
            self._folder.keep(replace(places, albums={**places.albums, name: kept}))

    def rename(self, name: str, new: str) -> None:
        """Give an album another name. Raises SddeskError when that is taken or empty."""
        with self._index.database.alone():
            places, new = self._folder.places.read(), _named(new)
            if new in places.albums and new != name:
                raise SddeskError(QT_TRANSLATE_NOOP("messages", "There is an album “{name}” already."), name=new)
            albums = {new if old == name else old: hashes for old, hashes in places.albums.items()}
            self._folder.keep(replace(places, albums=albums))

    def remove(self, name: str) -> None:
        """Forget an album; its pictures stay in the library."""
        with self._index.database.alone():
            places = self._folder.places.read()
            albums = {old: hashes for old, hashes in places.albums.items() if old != name}
            self._folder.keep(replace(places, albums=albums))

    def searches(self) -> dict[str, str]:
        """The saved searches: what was typed, by name."""
        return dict(self._folder.places.read().searches)

    def keep_search(self, name: str, text: str) -> None:
        """Save a search under a name; an empty text takes it away."""
        with self._index.database.alone():
            places = self._folder.places.read()
            searches = {old: kept for old, kept in places.searches.items() if old != name}
            if text.strip():
                searches[sidecar.clean(name, MAX_NAME)] = text.strip()
            self._folder.keep(replace(places, searches=searches))


def _named(name: str) -> str:
    """The name of an album as it is kept. Raises SddeskError for an empty one."""
    name = sidecar.clean(name, MAX_NAME)
    if not name:
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "An album needs a name."))
    return name
