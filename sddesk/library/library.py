"""The library: saves pictures, finds them again, keeps what was deleted. The files are the truth, the index a copy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sddesk.core.events import GeneratedImage
from sddesk.core.record import ImageRecord, Order, ScanReport
from sddesk.core.search import Query
from sddesk.core.whole_files import sweep
from sddesk.library.albums import Albums
from sddesk.library.annotations import Annotations
from sddesk.library.contents import Contents
from sddesk.library.export import Exports
from sddesk.library.files import explain
from sddesk.library.folder import PicturesFolder
from sddesk.library.grids import GridStore
from sddesk.library.importing import Imports
from sddesk.library.index import Index
from sddesk.library.inputs import InputStore, count_names
from sddesk.library.locating import Locator
from sddesk.library.prompts import Prompts
from sddesk.library.relations import Relations
from sddesk.library.saving import Saving
from sddesk.library.trash import Trash
from sddesk.library.upkeep import Upkeep, healing
from sddesk.library.writers import Writer


class Library:
    """Saved pictures under `root`; the index in `data`, disposable small copies in `cache`.

    Here is what finds pictures; each of the attributes has one subject more. Called from one thread at a time. Raises
    SddeskError when a folder cannot be used.
    """

    def __init__(self, root: Path, data: Path, cache: Path, *, check: bool = True, read_only: bool = False) -> None:
        """`check`: read the whole index first; a window leaves that for `upkeep.verify`, after its first page."""
        self._root, self._data, self._cache = root, data, cache
        self._thumbnails = cache / "thumbnails"
        try:
            index = Index(data / "library.db", root, check=check, read_only=read_only)
        except OSError as error:
            raise explain(error, data) from error
        folder = PicturesFolder(root, data / "pictures-folder", index, read_only=read_only)
        upkeep = Upkeep(index, folder, data / "library-damaged", read_only=read_only)
        self._index, self.folder, self.upkeep = index, folder, upkeep
        self.saving = Saving(index, folder, upkeep)
        self.annotations = Annotations(index, folder, upkeep)
        self.albums = Albums(index, folder, upkeep)
        self.trash = Trash(index, folder, upkeep)
        self.contents = Contents(index, folder, upkeep, self._thumbnails)
        self.inputs = InputStore(root, folder.check, self._files_showing, self._files_naming)
        self.exports = Exports(index, folder, upkeep, self.contents, self.inputs)
        self.imports = Imports(index, folder, upkeep, self.inputs)
        self.locator = Locator(index, folder, upkeep)
        self.relations = Relations(index, upkeep, self.inputs)
        self.prompts = Prompts(index, folder, upkeep)
        self.grids = GridStore(root, folder.check, self.page)
        self._writer = None if read_only else self._begin_writing()
        upkeep.begin(check=check, left=self._writer is not None and self._writer.found_left)

    def _begin_writing(self) -> Writer:
        """Remove what saves that did not finish left in folders that no scan looks through."""
        for folder in (self._data, self._thumbnails, self._data / "library-copies"):
            sweep(folder)
        return Writer(self._data / "writers")

    def for_reading(self) -> Library:
        """The same library for another thread that only looks: it waits for no scan and no import."""
        return Library(self._root, self._data, self._cache, check=False, read_only=True)

    def add(self, image: GeneratedImage) -> ImageRecord:
        """Save a picture as a new file: see `Saving.add`."""
        return self.saving.add(image)

    def scan(self, *, reread: bool = False) -> ScanReport:
        """Bring the index in line with the files: see `Upkeep.scan`."""
        return self.upkeep.scan(reread=reread)

    @healing
    def count(self, query: Query | None = None) -> int:
        """How many pictures `query` finds; without one, how many there are, those in the trash left out."""
        return self._index.searches.count(query, self.albums.searched(query))

    @healing
    def page(self, offset: int, limit: int, query: Query | None = None) -> list[ImageRecord]:
        """Some of the pictures that `query` finds, in its order; without one, newest first."""
        return self._index.page(offset, limit, query, self.albums.searched(query))

    @healing
    def order(self, query: Query | None = None) -> Order:
        """The ids of all pictures that `query` finds, in its order, and the days they fall into."""
        return self._index.searches.order(query, self.albums.searched(query))

    @healing
    def records_of(self, record_ids: Sequence[int]) -> list[ImageRecord]:
        """The pictures with these ids, in this order; those that are gone are left out."""
        return self._index.records(record_ids)

    @healing
    def models(self) -> list[tuple[str, int]]:
        """The names of the models that made the pictures, with their numbers."""
        return self._index.searches.models()

    @healing
    def days(self, query: Query | None = None) -> list[tuple[date, int]]:
        """The local days on which the found pictures were made, newest first, with their numbers."""
        return self._index.searches.days(query, self.albums.searched(query))

    @healing
    def get(self, record_id: int) -> ImageRecord:
        """One picture. Raises SddeskError when there is none with this id."""
        return self._index.get(record_id).record

    def names_of_inputs(self) -> tuple[Counter[str], list[str]]:
        """Read every file anew: how many pictures name each input, and a sentence for each that could not be read.

        The trash, the missing pictures and the folders imported in place count, too. Raises SddeskError.
        """
        self.folder.check()
        imported = self.folder.places.read().imported
        known = ((self._root / path, text) for path, text in self._index.request_texts())
        return count_names((self._root, *imported), known)

    @healing
    def made_from(self, content_hash: str) -> list[ImageRecord]:
        """The pictures that name the one with this hash among their inputs."""
        return [row.record for row in self._index.naming(content_hash) if not row.record.trashed]

    @healing
    def showing(self, content_hash: str) -> list[ImageRecord]:
        """The pictures with exactly these pixels, without those in the trash."""
        records = (row.record for row in self._index.with_hash(content_hash))
        return [record for record in records if not record.trashed and not record.missing]

    @healing
    def _files_showing(self, content_hash: str) -> list[Path]:
        return [row.record.path for row in self._index.with_hash(content_hash)]

    @healing
    def _files_naming(self, content_hash: str) -> list[Path]:
        return [row.record.path for row in self._index.naming(content_hash)]

    def close(self) -> None:
        """Close the index."""
        self._index.close()
        if self._writer is not None:
            self._writer.close()
