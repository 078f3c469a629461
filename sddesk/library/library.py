"""The library: saves pictures, finds them again, keeps what was deleted. The files are the truth, the index a copy."""

from __future__ import annotations

import logging
import os
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import wraps
from io import BytesIO
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.names import shown
from sddesk.core.pixels import Pixels
from sddesk.core.record import (
    ANNOTATIONS,
    Album,
    CheckReport,
    EmptyReport,
    ExportFormat,
    ImageRecord,
    ImportReport,
    LocateReport,
    Order,
    ScanReport,
    values_in,
)
from sddesk.core.request import Named, bare
from sddesk.core.search import Query, Term
from sddesk.core.whole_files import make_folder, move_new, read_bounded, sweep, write_new, write_over
from sddesk.library import a1111, export, locating, metadata, png, sidecar
from sddesk.library.decode import cannot_read
from sddesk.library.files import expand, explain, inside
from sddesk.library.health import IndexDamagedError, IndexUnusableError
from sddesk.library.importing import Offered, import_files, offering
from sddesk.library.index import Index
from sddesk.library.inputs import InputStore, count_names
from sddesk.library.places import MAX_NAME, Places, PlacesFile
from sddesk.library.query import NO_ALBUMS, Albums
from sddesk.library.rows import Row
from sddesk.library.scan import holds, is_bare, key_of, scan, take_anew, trash_of
from sddesk.library.walk import each_file, written_at
from sddesk.library.writers import Writer

log = logging.getLogger(__name__)
Some = TypeVar("Some")
Asked = ParamSpec("Asked")
TEMPLATE = "{year}/{month}-{day}/{time}-{seed}-{prompt}.png"
THUMBNAIL_SIDE = 256
THUMBNAIL_QUALITY = 90  # JPEG: read five times as fast as PNG, an eighth of its size
PROMPT_CHARACTERS = 48
AT_ONCE = 20  # files a commit
MENDINGS = 3  # times that one call mends what it meets


def _healing(
    method: Callable[Concatenate[Library, Asked], Some],
) -> Callable[Concatenate[Library, Asked], Some]:
    """Call once more when the index turned out to be damaged, or rows were left out, and both are mended.

    A second call is safe: a picture keeps its id when the index is made anew, and no old id is given again.
    """

    @wraps(method)
    def call(self: Library, /, *values: Asked.args, **named: Asked.kwargs) -> Some:
        if self._read_only:  # pyright: ignore[reportPrivateUsage] - its own class
            with self._telling_the_writer():  # pyright: ignore[reportPrivateUsage]
                return method(self, *values, **named)
        for _ in range(MENDINGS):
            try:
                result = method(self, *values, **named)
                if not self._index.unreadable:  # pyright: ignore[reportPrivateUsage]
                    return result
                self._mend_rows()  # pyright: ignore[reportPrivateUsage]
            except IndexDamagedError:
                self._heal()  # pyright: ignore[reportPrivateUsage]
        return method(self, *values, **named)

    return call


class Library:
    """Saved pictures under `root`; the index in `data`, disposable small copies in `cache`.

    Called from one thread at a time. Raises SddeskError when a folder cannot be used.
    """

    def __init__(self, root: Path, data: Path, cache: Path, *, check: bool = True, read_only: bool = False) -> None:
        """`check`: read the whole index first; a window leaves that for `verify`, after its first page."""
        self._root, self._data, self._cache = root, data, cache
        self._places = PlacesFile(root)
        self._thumbnails = cache / "thumbnails"
        self._met_damage = data / "library-damaged"
        self._seen, self._remembered, self._read_only = data / "pictures-folder", False, read_only
        self.inputs = InputStore(root, self.check_folder, self._files_showing)
        try:
            self._index = Index(data / "library.db", root, check=check, read_only=read_only)
        except OSError as error:
            raise explain(error, data) from error
        self._replaced = False
        self._told: tuple[Path | None, int] = (None, 0)
        self._data_version = self._index.database.version()
        self._writer = None if read_only else self._begin_writing()
        self._was_empty = self._index.database.found_empty and (
            self.scan().adopted > 0 or self._index.searches.count() > 0
        )
        if self._index.database.put_aside is not None or (
            check and self._writer is not None and self._writer.found_left
        ):
            self.scan()
        if check:
            self._mend_what_others_met()

    def _begin_writing(self) -> Writer:
        """Remove what saves that did not finish left in folders that no scan looks through."""
        for folder in (self._data, self._thumbnails, self._data / "library-copies"):
            sweep(folder)
        return Writer(self._data / "writers")

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
            unknown = not take_anew(self._index, self._root, record_id, path) or unknown
        if unknown:  # a path that cannot be read either: its file is one that the index does not know
            self.scan()

    def check_folder(self) -> None:
        """Raise SddeskError when the pictures' folder is gone or bare although pictures are in it: its drive is away.

        Nothing is saved or moved then: what is put in its place would be hidden by the drive when it is back.
        """
        if not self._is_away():
            return
        if self._root.is_dir():
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The pictures' folder {folder} is empty, but pictures belong there."),
                QT_TRANSLATE_NOOP(
                    "messages",
                    "Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.",
                ),
                folder=str(self._root),
            )
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The pictures' folder {folder} is not there."),
            QT_TRANSLATE_NOOP("messages", "Connect its drive, or make the folder anew. Nothing is forgotten."),
            folder=str(self._root),
        )

    def _is_away(self) -> bool:
        if not is_bare(self._root):
            self._remember_root()
            return False
        known = self._index.known()
        if not self._root.is_dir():
            return next(known, None) is not None
        return self._seen_root() == self._root and holds(known)  # else it is a new folder, chosen to be filled

    def _seen_root(self) -> Path | None:
        """The folder in which pictures were seen last; None while nobody has looked."""
        try:
            return Path(os.fsdecode(read_bounded(self._seen, 2**16)))
        except (OSError, ValueError):
            return None

    def _remember_root(self) -> None:
        if not self._remembered and not self._read_only:
            self._remembered = True
            if self._seen_root() != self._root:
                with suppress(OSError):  # then an empty folder is one that somebody emptied
                    write_over(self._seen, os.fsencode(self._root), private=True)

    def for_reading(self) -> Library:
        """The same library for another thread that only looks: it waits for no scan and no import."""
        return Library(self._root, self._data, self._cache, check=False, read_only=True)

    def changed_elsewhere(self) -> bool:
        """Whether another program has changed index or albums since this was last asked, or the library opened."""
        mended = self._mend_what_others_met()
        before, self._data_version = self._data_version, self._index.database.version()
        albums_changed, replaced = self._places.changed_elsewhere(), self._replaced
        self._replaced = False
        return before != self._data_version or albums_changed or replaced or mended

    @property
    def put_aside(self) -> Path | None:
        """Where a damaged index was put when this library was opened; it was rebuilt from the files."""
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
            found.append(Message.of(template, {}))
        self._told = (aside, rows)
        return found

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

    def add(self, image: GeneratedImage) -> ImageRecord:
        """Save a picture as a new file; it is on the disk when this returns.

        When only the index cannot be written, the record says so in `problem` and the next scan takes the file in.
        Raises SddeskError when the file cannot be written; then no file has its name.
        """
        self.check_folder()
        created_at, place = datetime.now(UTC), self._next_place()
        path = inside(self._root, expand(TEMPLATE, _names(image, created_at)))
        try:
            make_folder(path.parent)
            path = write_new(path, metadata.encode(image, created_at, place))
            status = path.stat()
        except OSError as error:
            raise explain(error, self._root, kept=True) from error
        self._remember_root()
        record = ImageRecord(
            id=-place,
            path=path,
            request=image.request,
            provenance=image.provenance,
            created_at=created_at,
            seconds=image.seconds,
            width=image.pixels.width,
            height=image.pixels.height,
            flagged=image.flagged,
            content_hash=image.pixels.content_hash,
        )
        relative = path.relative_to(self._root).as_posix()
        row = Row(record=record, path=relative, place=place, size=status.st_size, mtime_ns=written_at(status))
        try:
            return self._indexed(row)
        except SddeskError as error:
            return replace(record, problem=_saved_but(path, error))

    @_healing
    def _next_place(self) -> int:
        return self._index.next_place()

    @_healing
    def _indexed(self, row: Row) -> ImageRecord:
        """Take a saved file into the index, where a scan may have met it already."""
        with self._index.database.alone():
            met = self._index.at(row.path)
            return met[0].record if met else self._index.add(row)

    @_healing
    def count(self, query: Query | None = None) -> int:
        """How many pictures `query` finds; without one, how many there are, those in the trash left out."""
        return self._index.searches.count(query, self._albums(query))

    @_healing
    def page(self, offset: int, limit: int, query: Query | None = None) -> list[ImageRecord]:
        """Some of the pictures that `query` finds, in its order; without one, newest first."""
        return self._index.page(offset, limit, query, self._albums(query))

    @_healing
    def order(self, query: Query | None = None) -> Order:
        """The ids of all pictures that `query` finds, in its order, and the days they fall into."""
        return self._index.searches.order(query, self._albums(query))

    @_healing
    def records_of(self, record_ids: Sequence[int]) -> list[ImageRecord]:
        """The pictures with these ids, in this order; those that are gone are left out."""
        return self._index.records(record_ids)

    @_healing
    def models(self) -> list[tuple[str, int]]:
        """The names of the models that made the pictures, with their numbers."""
        return self._index.searches.models()

    @_healing
    def days(self, query: Query | None = None) -> list[tuple[date, int]]:
        """The local days on which the found pictures were made, newest first, with their numbers."""
        return self._index.searches.days(query, self._albums(query))

    @_healing
    def mark(
        self,
        record_ids: Sequence[int],
        *,
        stars: int | None = None,
        favourite: bool | None = None,
        rejected: bool | None = None,
    ) -> list[ImageRecord]:
        """Give stars (0 to 5), make or unmake favourites and rejects; None leaves as it is."""
        return self._change_all(
            record_ids,
            lambda old: replace(
                old,
                stars=old.stars if stars is None else min(5, max(0, stars)),
                favourite=not rejected and old.favourite if favourite is None else favourite,
                rejected=not favourite and old.rejected if rejected is None else rejected,
            ),
        )

    @_healing
    def tag(self, record_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()) -> list[ImageRecord]:
        """Add and remove tags; those that are there already, in any case of letters, stay as they are."""
        added = [tag for tag in (sidecar.clean(text, sidecar.MAX_TAG) for text in add) if tag]
        removed = {text.casefold() for text in remove}

        def change(old: ImageRecord) -> ImageRecord:
            kept = {tag.casefold(): tag for tag in old.tags if tag.casefold() not in removed}
            for tag in added:
                kept.setdefault(tag.casefold(), tag)
            return replace(old, tags=tuple(kept.values())[: sidecar.MAX_TAGS])

        return self._change_all(record_ids, change)

    @_healing
    def describe(self, record_id: int, caption: str) -> ImageRecord:
        """Give a picture a caption, or an empty one to take it away. Raises SddeskError when it is too long."""
        text = sidecar.clean(caption, len(caption))
        if len(text) > sidecar.MAX_CAPTION:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "A caption holds {most} characters, and this one has {count}."),
                QT_TRANSLATE_NOOP("messages", "Shorten it: until then the caption from before is kept."),
                most=sidecar.MAX_CAPTION,
                count=len(text),
            )
        return self._change(record_id, lambda old: replace(old, caption=text))

    @_healing
    def get(self, record_id: int) -> ImageRecord:
        """One picture. Raises SddeskError when there is none with this id."""
        return self._index.get(record_id).record

    @_healing
    def pixels(self, record_id: int) -> Pixels:
        """The picture itself. Raises SddeskError when its file is gone (then it is marked missing) or damaged."""
        row = self._index.get(record_id)
        try:
            return metadata.read_pixels(row.record.path)
        except SddeskError:
            if not self._is_away() and not row.record.path.exists():
                self._index.change(record_id, missing=1)
            raise

    @_healing
    def thumbnail(self, record_id: int) -> Path:
        """A JPEG of at most 256 x 256 pixels, made when it is not there. Raises SddeskError as `pixels` does."""
        record = self._index.get(record_id).record
        try:
            return self.thumbnail_of(record)
        except SddeskError:
            self.pixels(record_id)  # marks a picture as missing whose file went away
            raise

    def thumbnail_of(self, record: ImageRecord) -> Path:
        """The same for a record that is at hand, from any thread: it looks at files only."""
        name = record.content_hash or f"id-{record.id}"
        path = self._thumbnails / name[:2] / f"{name}.jpg"
        if path.is_file():
            return path
        pixels = metadata.read_pixels(record.path)
        picture = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
        picture.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
        stream = BytesIO()
        picture.save(stream, "JPEG", quality=THUMBNAIL_QUALITY)
        try:
            make_folder(path.parent, private=True)
            write_over(path, stream.getvalue(), private=True, temporary_in=self._thumbnails)
        except OSError as error:
            raise explain(error, self._thumbnails) from error
        return path

    @_healing
    def trash(self, record_id: int) -> ImageRecord:
        """Move a picture into the library's own trash; `restore` brings it back."""
        with self._index.database.alone():  # a scan in another process sees it here or there
            row = self._index.get(record_id)
            if row.trashed_from is None:
                outside = Path(row.path).is_absolute()
                imported = self._places.read().imported if outside else ()
                self._move(row, trash_of(row.path, imported), trashed_from=row.path)
            return self._index.get(record_id).record

    @_healing
    def restore(self, record_id: int) -> ImageRecord:
        """Bring a picture back from the trash, under its old name if that is free."""
        with self._index.database.alone():
            row = self._index.get(record_id)
            if row.trashed_from is not None:
                self._move(row, row.trashed_from, trashed_from=None)
            return self._index.get(record_id).record

    @_healing
    def save_as(self, record_id: int, path: Path) -> None:
        """Copy the picture's file, with its settings in it, to `path`, which may be replaced."""
        record = self._index.get(record_id).record
        try:
            data = record.path.read_bytes()
        except OSError as error:
            raise cannot_read(record.path, error) from error
        try:
            write_over(path, data)
        except OSError as error:
            raise explain(error, path.parent) from error

    def save_elsewhere(self, image: GeneratedImage, path: Path) -> None:
        """Save a picture that is in no library to a new file at `path`."""
        save_image(image, path, kept=True)

    @_healing
    def raw_text(self, record_id: int) -> str:
        """Every text in the picture's file as it stands there. Raises SddeskError when it cannot be read."""
        return metadata.read_picture(self._index.get(record_id).record.path).raw_text

    @_healing
    def settings_text(self, record_id: int) -> str:
        """The settings in A1111's form, which other programs read: as the file has them, else as they are known.

        Raises SddeskError when the file cannot be read, or has none.
        """
        record = self._index.get(record_id).record
        text = metadata.texts_of(record.path).get("parameters", "")
        if a1111.read(text) is not None:
            return text
        if record.request is not None:
            return a1111.write(record.request, flagged=record.flagged)
        if record.settings is None:
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "{name} does not say what made it."), name=record.path.name)
        return a1111.write_stated(record.settings)

    @_healing
    def fill_hash(self, record_id: int, ref: Named, digest: str) -> ImageRecord:
        """Let a picture's file name the hash of a model or LoRA, which was still pending when it was saved."""
        row = self._index.get(record_id)
        record = row.record
        if record.request is None:
            return record
        request = record.request.with_late_hash(digest, lambda other: bare(other) == bare(ref))
        if request == record.request:
            return record
        data = metadata.with_hash(record.path, ref, digest)
        try:
            write_over(record.path, data)
            status = record.path.stat()
        except OSError as error:
            raise explain(error, record.path.parent) from error
        named = replace(row, record=replace(record, request=request), size=status.st_size, mtime_ns=written_at(status))
        self._index.reread(record_id, named)
        return named.record

    def scan(self, *, reread: bool = False) -> ScanReport:
        """Take in files that the index does not know, find moved ones, mark missing ones; nothing is deleted.

        `reread`: read every file anew, so that the index says what the files say. Albums' file unread: see `scan`.
        """
        return _to_the_end(self.scanning(reread=reread))

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
            imported = self._places.read().imported
        except SddeskError:
            imported = None  # unknown which folders they are: what lies outside stays as it is
        return scan(self._index, self._root, imported, away=self._is_away(), reread=reread)

    @_healing
    def check(self) -> CheckReport:
        """Read every picture and compare it with what was saved; nothing is changed."""
        problems: list[tuple[Path, str]] = []
        known = [row for row in self._index.known() if row.trashed_from is None]
        for row in known:
            path, said = self._root / row.path, list[str]()
            with each_file(path, said):
                hashes = metadata.hashes_of(path)
                sidecar.read(path)
                if row.content_hash not in (None, *hashes):
                    raise SddeskError(QT_TRANSLATE_NOOP("messages", "The picture is not the one that was saved."))
            problems += ((path, problem) for problem in said)
        return CheckReport(checked=len(known), sound=len(known) - len(problems), problems=tuple(problems))

    def names_of_inputs(self) -> tuple[Counter[str], list[str]]:
        """Read every file anew: how many pictures name each input, and a sentence for each that could not be read.

        The trash, the missing pictures and the folders imported in place count, too. Raises SddeskError.
        """
        self.check_folder()
        imported = self._places.read().imported
        known = ((self._root / path, text) for path, text in self._index.request_texts())
        return count_names((self._root, *imported), known)

    @_healing
    def _files_showing(self, content_hash: str) -> list[Path]:
        return [row.record.path for row in self._index.with_hash(content_hash)]

    def begin_import(self, paths: Sequence[Path], *, in_place: bool) -> list[Offered]:
        """The pictures in these files and folders. In place, the folders belong to the library from now on."""
        return _to_the_end(self.beginning_import(paths, in_place=in_place))

    def beginning_import(self, paths: Sequence[Path], *, in_place: bool) -> Generator[int, None, list[Offered]]:
        """The same in short steps; yields how many are found so far."""
        self.check_folder()
        found = yield from offering(paths, self._root)
        if in_place:
            with self._index.database.alone():
                self._remember_imported(paths)
        return found

    def _remember_imported(self, paths: Sequence[Path]) -> None:
        places = self._places.read()
        new = [path.absolute() for path in paths if path.exists() and not path.absolute().is_relative_to(self._root)]
        kept = (old for old in places.imported if not any(old.is_relative_to(path) for path in new))
        new = [path for path in new if not any(path.is_relative_to(old) for old in places.imported)]
        self._keep_places(replace(places, imported=tuple(dict.fromkeys((*kept, *new)))))

    @_healing
    def import_some(self, files: Sequence[Offered], *, in_place: bool) -> ImportReport:
        """Take some of what `begin_import` found in; a few at a time, so that a save need not wait."""
        return import_files(self._index, self._root, files, in_place=in_place)

    def import_paths(self, paths: Sequence[Path], *, in_place: bool = False) -> ImportReport:
        """Take the pictures in these files and folders in, copied into the library's folder or left where they are."""
        report, files = ImportReport(), self.begin_import(paths, in_place=in_place)
        for start in range(0, len(files), AT_ONCE):
            report += self.import_some(files[start : start + AT_ONCE], in_place=in_place)
        return report

    def imported_folders(self) -> tuple[Path, ...]:
        """The folders and files outside that belong to the library, as far as that is known."""
        try:
            return self._places.read().imported
        except SddeskError:
            return ()

    @_healing
    def locate(self, record_id: int, path: Path) -> ImageRecord:
        """Say where a missing picture is now. Raises SddeskError when `path` shows another picture, or none."""
        row = self._index.get(record_id)
        if row.record.content_hash not in (None, *metadata.hashes_of(path.absolute())):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{name} shows another picture than the missing one."),
                QT_TRANSLATE_NOOP("messages", "Choose the file it was, or import this one as a picture of its own."),
                name=path.name,
            )
        return self._repoint([locating.Found(row, path.absolute())])[0]

    def locating(self, place: Path, record_id: int | None = None) -> Generator[LocateReport, None, LocateReport]:
        """Look for all missing pictures in steps: below the folder `place`, by their pixels.

        Or `place` is the file of one of them: then also for the others where they are if they moved as it did. Raises
        SddeskError as `locate` does.
        """
        place, lost, found = place.absolute(), self._lost(), tuple[ImageRecord, ...]()
        if record_id is None:
            steps = locating.look_in(self._index, self._root, lost, place)
        else:
            old = self._index.get(record_id).record.path
            found = (self.locate(record_id, place),)
            steps = locating.follow([row for row in lost if row.record.id != record_id], old, place)
        looked = before = len(found)
        for number, more in steps:
            found, looked = (*found, *self._repoint(more)), before + number
            yield LocateReport(looked=looked, found=found)
        self._follow_folders(lost, found)
        return LocateReport(looked=looked, found=found, missing=len(self._lost()))

    def _follow_folders(self, lost: Sequence[Row], found: Sequence[ImageRecord]) -> None:
        """An imported folder that moved as a whole is imported where it is now, instead of its single pictures."""
        old = {row.record.id: row.record.path for row in lost}
        moves = [(old[record.id], record.path) for record in found if record.id in old]
        with self._index.database.alone():
            places = self._places.read() if moves else Places()
            imported = locating.with_moved(places.imported, moves, self._root)
            if imported != places.imported:
                self._keep_places(replace(places, imported=imported))

    def locate_in(self, place: Path, record_id: int | None = None) -> LocateReport:
        """The same at once."""
        return _to_the_end(self.locating(place, record_id))

    def _lost(self) -> list[Row]:
        """The missing pictures, and those of imported folders that are not where they were."""
        rows = {
            row.record.id: row for row in (*self._index.missing(), *locating.away(self._index, self.imported_folders()))
        }
        return list(rows.values())

    @_healing
    def albums(self) -> list[Album]:
        """The albums by name. Raises SddeskError when their file cannot be read."""
        places = self._places.read()
        return [
            Album(name=name, pictures=self.count(Query(terms=(Term(field="album", value=name, whole=True),))))
            for name in sorted(places.albums, key=str.casefold)
        ]

    @_healing
    def put_in_album(self, name: str, record_ids: Sequence[int]) -> None:
        """Add pictures to an album, which is made when it is new; those in it already stay where they are."""
        name = sidecar.clean(name, MAX_NAME)
        if not name:
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "An album needs a name."))
        with self._index.database.alone():
            places = self._places.read()
            together = dict.fromkeys((*places.albums.get(name, ()), *self._index.hashes(record_ids)))
            self._keep_places(replace(places, albums={**places.albums, name: tuple(together)}))

    @_healing
    def take_from_album(self, name: str, record_ids: Sequence[int]) -> None:
        """Take pictures out of an album; the pictures stay in the library."""
        with self._index.database.alone():
            places = self._places.read()
            gone = set(self._index.hashes(record_ids, aliases=True))
            kept = tuple(digest for digest in places.albums.get(name, ()) if digest not in gone)
            self._keep_places(replace(places, albums={**places.albums, name: kept}))

    def rename_album(self, name: str, new: str) -> None:
        """Give an album another name. Raises SddeskError when that is taken or empty."""
        with self._index.database.alone():
            places, new = self._places.read(), sidecar.clean(new, MAX_NAME)
            if not new:
                raise SddeskError(QT_TRANSLATE_NOOP("messages", "An album needs a name."))
            if new in places.albums and new != name:
                raise SddeskError(QT_TRANSLATE_NOOP("messages", "There is an album “{name}” already."), name=new)
            albums = {new if old == name else old: hashes for old, hashes in places.albums.items()}
            self._keep_places(replace(places, albums=albums))

    def remove_album(self, name: str) -> None:
        """Forget an album; its pictures stay in the library."""
        with self._index.database.alone():
            places = self._places.read()
            albums = {old: hashes for old, hashes in places.albums.items() if old != name}
            self._keep_places(replace(places, albums=albums))

    def searches(self) -> dict[str, str]:
        """The saved searches: what was typed, by name."""
        return dict(self._places.read().searches)

    def keep_search(self, name: str, text: str) -> None:
        """Save a search under a name; an empty text takes it away."""
        with self._index.database.alone():
            places = self._places.read()
            searches = {old: kept for old, kept in places.searches.items() if old != name}
            if text.strip():
                searches[sidecar.clean(name, MAX_NAME)] = text.strip()
            self._keep_places(replace(places, searches=searches))

    @_healing
    def export(
        self,
        record_ids: Sequence[int],
        folder: Path,
        form: ExportFormat = "png",
        *,
        metadata: bool = True,
        quality: int = 92,
    ) -> list[Path]:
        """Write pictures into `folder`, in order, overwriting nothing; with their settings, or with none at all."""
        self._check_outside(folder)
        written: list[Path] = []
        for record_id in record_ids:
            record = self._index.get(record_id).record
            try:
                data = export.encoded(record, form, metadata=metadata, quality=quality)
                folder.mkdir(parents=True, exist_ok=True)
                written.append(write_new(folder / export.name_of(record, form), data))
            except OSError as error:
                raise explain(error, folder) from error
            except (ValueError, OverflowError, MemoryError) as error:  # as WebP's, which has no picture that large
                raise _not_exported(record, error) from error
        return written

    @_healing
    def contact_sheets(
        self, record_ids: Sequence[int], rows: int, columns: int, *, labels: bool = True
    ) -> tuple[list[Pixels], list[SddeskError]]:
        """Pages with `rows` x `columns` pictures each; the place of one that cannot be read says so, and why is told.

        A page on which none can be read is left out.
        """
        problems: list[SddeskError] = []
        pages: list[Pixels] = []
        each = max(1, rows * columns)
        for start in range(0, len(record_ids), each):
            records = self._index.records(record_ids[start : start + each])  # those that are there still
            pictures = [(self._pixels_or_why(record.id, problems), record) for record in records]
            if all(pixels is None for pixels, _ in pictures):
                continue
            try:
                pages.append(export.contact_sheet(pictures, rows, columns, labels=labels))
            except ValueError as error:
                template = QT_TRANSLATE_NOOP("messages", "{rows} x {columns} pictures do not fit on a page.")
                raise SddeskError(template, rows=rows, columns=columns) from error
        return pages, problems

    def _pixels_or_why(self, record_id: int, problems: list[SddeskError]) -> Pixels | None:
        try:
            return self.pixels(record_id)
        except SddeskError as error:
            problems.append(error)
            return None

    @_healing
    def export_sheets(
        self, record_ids: Sequence[int], folder: Path, rows: int, columns: int, *, labels: bool = True, first: int = 1
    ) -> tuple[list[Path], list[SddeskError]]:
        """Write contact sheets into `folder` as PNG files, page by page: no more than one is in memory.

        `first` is the number in the name of the first one. Also gives why some pictures are not on them.
        """
        self._check_outside(folder)
        written, problems = list[Path](), list[SddeskError]()
        each = max(1, rows * columns)
        for start in range(0, len(record_ids), each):
            sheets, unread = self.contact_sheets(record_ids[start : start + each], rows, columns, labels=labels)
            problems += unread
            for sheet in sheets:
                try:
                    folder.mkdir(parents=True, exist_ok=True)
                    written.append(write_new(folder / f"sheet-{first + start // each}.png", png.encode(sheet, {})))
                except OSError as error:
                    raise explain(error, folder) from error
        return written, problems

    def _check_outside(self, folder: Path) -> None:
        """Raises SddeskError for a folder of the library: what is written there would become pictures of it."""
        wanted = folder.resolve()
        if any(wanted.is_relative_to(place.resolve()) for place in (self._root, *self.imported_folders())):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{folder} belongs to the library: copies there would be taken in, too."),
                QT_TRANSLATE_NOOP("messages", "Choose a folder outside."),
                folder=str(folder),
            )

    @_healing
    def empty_trash(
        self,
        discard: Callable[[Path], bool],
        record_ids: Sequence[int] | None = None,
        *,
        older_than: timedelta | None = None,
    ) -> EmptyReport:
        """Hand what is in the trash (or only `record_ids` of it) to `discard`.

        `discard` is the system's trash, or, when that refuses and the person agrees, a deletion for good. In a window
        call it with a few of `in_trash` at a time.
        """
        self.check_folder()
        report = EmptyReport()
        wanted = self.in_trash(older_than) if record_ids is None else list(record_ids)
        for start in range(0, len(wanted), AT_ONCE):
            with self._index.database.batch():
                for row in self._index.of_trash(wanted[start : start + AT_ONCE]):
                    report += self._discard(row, discard)
        return report

    def _discard(self, row: Row, discard: Callable[[Path], bool]) -> EmptyReport:
        """Give a file away with the sidecar beside it, and forget the picture."""
        path, ids = row.record.path, (row.record.id,)
        try:
            self._check_place(row)
            if path.exists() and not discard(path):
                return EmptyReport(refused=ids)
            if sidecar.changed_at(path):
                discard(sidecar.sidecar_of(path))
        except IndexUnusableError:
            raise
        except SddeskError as error:
            return EmptyReport(problems=(error.message,))
        except Exception as error:  # over other people's files: whatever one raises, the others go on
            log.info("empty trash: %s", shown(path), exc_info=True)
            template = QT_TRANSLATE_NOOP("messages", "{name} is left out: {reason}")
            return EmptyReport(problems=(Message.of(template, {"name": shown(path.name), "reason": str(error)}),))
        self._index.forget(row.record.id)
        return EmptyReport(gone=ids)

    @_healing
    def in_trash(self, older_than: timedelta | None = None) -> list[int]:
        """The ids of the pictures in the trash; only those that have been there for longer, if a time is given."""
        return self._index.trashed(datetime.now(UTC) - older_than if older_than is not None else None)

    def trashed_before(self, age: timedelta) -> int:
        """How many pictures have been in the trash for longer than this."""
        return len(self.in_trash(age))

    def close(self) -> None:
        """Close the index."""
        self._index.close()
        if self._writer is not None:
            self._writer.close()

    def _change_all(self, record_ids: Sequence[int], change: Callable[[ImageRecord], ImageRecord]) -> list[ImageRecord]:
        """Change each that can be. Raises SddeskError for the first that cannot, after the others."""
        records, refused = list[ImageRecord](), list[SddeskError]()
        for record_id in record_ids:
            try:
                records.append(self._change(record_id, change))
            except IndexUnusableError:
                raise
            except SddeskError as error:
                refused.append(error)
        if refused:
            raise refused[0]
        return records

    def _change(self, record_id: int, change: Callable[[ImageRecord], ImageRecord]) -> ImageRecord:
        """Change what a person added: in the file beside the picture first, then in the index."""
        row = self._index.get(record_id)
        self._check_place(row)
        record, path = row.record, row.record.path
        if sidecar.changed_at(path):  # another program may have changed it since the last look
            record = replace(record, **sidecar.read(path))
        annotations = values_in(change(record), ANNOTATIONS)
        try:
            sidecar.write(path, annotations)
        except OSError as error:
            raise explain(error, path.parent) from error
        self._index.annotate(record_id, annotations, sidecar.changed_at(path))
        return self._index.get(record_id).record

    def _albums(self, query: Query | None) -> Albums:
        wanted = query is not None and any(term.field == "album" for term in query.terms)
        return self._places.read().albums if wanted else NO_ALBUMS

    def _repoint(self, found: Sequence[locating.Found]) -> list[ImageRecord]:
        """Let records have these files; what lies outside is remembered, so that a new index knows it."""
        with self._index.database.alone():
            outside = [entry for entry in found if not entry.file.is_relative_to(self._root)]
            if outside:
                places = self._places.read()
                self._keep_places(replace(places, imported=locating.with_files(places.imported, outside)))
            for row, file in found:
                for other in self._index.known_at(key_of(self._root, file)):
                    if other.id != row.record.id:
                        self._index.forget(other.id)
                status = file.stat()
                values = {"missing": 0, "size": status.st_size, "mtime_ns": written_at(status)}
                self._index.change(row.record.id, path=key_of(self._root, file), **values)
                self._keep_annotations(row.record, file)
        return [self._index.get(row.record.id).record for row, _ in found]

    def _keep_annotations(self, record: ImageRecord, file: Path) -> None:
        """What a person added goes with a picture to its new place; a sidecar that came along with it counts."""
        annotations = values_in(record, ANNOTATIONS)
        with suppress(SddeskError, OSError):  # read-only there, or another program's: the index still knows
            if sidecar.changed_at(file):
                annotations = sidecar.read(file)
            elif any(annotations.values()):
                sidecar.write(file, annotations)
            self._index.annotate(record.id, annotations, sidecar.changed_at(file))

    def _keep_places(self, places: Places) -> None:
        self.check_folder()
        self._places.write(places)

    def _move(self, row: Row, to: str, *, trashed_from: str | None) -> None:
        self._check_place(row)
        values: dict[str, str | int | None] = {}
        try:
            if row.record.path.exists():
                moved = move_new(row.record.path, self._root / to)
                if sidecar.changed_at(row.record.path):
                    move_new(sidecar.sidecar_of(row.record.path), sidecar.sidecar_of(moved))
            else:  # gone already: only the record moves, and no folder is made for nothing
                moved = self._root / to
                values["missing"] = 1
        except OSError as error:
            raise explain(error, row.record.path.parent if Path(row.path).is_absolute() else self._root) from error
        for other in self._index.known_at(key_of(self._root, moved)):
            if other.id != row.record.id:  # a scan met the file there before this was written
                self._index.forget(other.id)
        now = datetime.now(UTC).isoformat() if trashed_from is not None else None
        values |= {"path": key_of(self._root, moved), "trashed_from": trashed_from, "trashed_at": now}
        self._index.change(row.record.id, **values)

    def _check_place(self, row: Row) -> None:
        """Raises SddeskError when the folder that this picture belongs to is away: a new one would hide it later."""
        if not Path(row.path).is_absolute():
            self.check_folder()
            return
        home = next((place for place in self.imported_folders() if row.record.path.is_relative_to(place)), None)
        folder = row.record.path.parent if home is None or home == row.record.path else home
        if not folder.is_dir() or (is_bare(folder) and not row.record.missing):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{name} stays where it is: its folder {folder} is not there."),
                QT_TRANSLATE_NOOP("messages", "Connect its drive, or use Locate to say where its pictures are now."),
                name=row.record.path.name,
                folder=str(folder),
            )


def _to_the_end(steps: Generator[object, None, Some]) -> Some:
    """What steps come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def save_image(image: GeneratedImage, path: Path, *, replace_file: bool = False, kept: bool = False) -> Path:
    """Save a picture outside the library, with its settings in it; gives the path used. Raises SddeskError.

    Without `replace_file` a taken name gets a number; nothing is overwritten. `kept`: after a failure the picture waits
    in memory, and the error says so.
    """
    data = metadata.encode(image, datetime.now(UTC))
    try:
        if not replace_file:
            return write_new(path, data)
        write_over(path, data)
    except OSError as error:
        raise explain(error, path.parent, kept=kept) from error
    return path


def write_png(pixels: Pixels, path: Path) -> None:
    """Write bare pixels to `path`, which may be replaced. Raises SddeskError."""
    try:
        write_over(path, png.encode(pixels, {}))
    except OSError as error:
        raise explain(error, path.parent) from error


def _names(image: GeneratedImage, created_at: datetime) -> dict[str, str]:
    local = created_at.astimezone()
    prompt = image.request.prompt[:PROMPT_CHARACTERS].replace("/", " ").replace("\\", " ")
    return {
        "year": f"{local:%Y}",
        "month": f"{local:%m}",
        "day": f"{local:%d}",
        "time": f"{local:%H%M%S}",
        "seed": str(image.request.seed),
        "prompt": f"flagged {prompt}" if image.flagged else prompt,
    }


def _not_exported(record: ImageRecord, error: Exception) -> SddeskError:
    template = QT_TRANSLATE_NOOP("messages", "{name} is left out: {reason}")
    return SddeskError(template, name=shown(record.path.name), reason=str(error) or type(error).__name__)


def _saved_but(path: Path, error: SddeskError) -> Message:
    template = QT_TRANSLATE_NOOP("messages", "The picture is saved as {path}, but the index is not: {reason}")
    return Message.of(template, {"path": str(path), "reason": str(error.message)})
