"""What the session asks of a library; wiring hands over the real one.

A library has a part for each subject. Every call is made on the library's thread and may raise SddeskError.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sddesk.core.drawn_prompts import DrawnPrompt
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.messages import Message
from sddesk.core.pixels import Pixels
from sddesk.core.record import (
    Album,
    EmptyReport,
    ExportFormat,
    Family,
    ImageRecord,
    ImportReport,
    LocateReport,
    Made,
    Order,
    ShownInput,
)
from sddesk.core.search import Query
from sddesk.core.uses import Named

if TYPE_CHECKING:
    from sddesk.core.grids import Grid


class PicturesFolder(Protocol):
    """The folder with the pictures, and those imported in place."""

    def check(self) -> None:
        """Nothing; raises SddeskError when the pictures' folder is away with its drive."""
        ...

    def imported(self) -> tuple[Path, ...]:
        """The folders and files outside that belong to the library."""
        ...


class Upkeep(Protocol):
    """Scans the folders and mends the index."""

    def scanning(self, *, reread: bool = False) -> Generator[int, None, object]:
        """Take in files that the index does not know, and mark those that are gone, in short steps."""
        ...

    def verify(self) -> bool:
        """Read the whole index; False when a damaged one was replaced."""
        ...

    def untold(self) -> list[Message]:
        """What was damaged and mended since this was last asked."""
        ...

    def changed_elsewhere(self) -> bool:
        """Whether another program has changed something since this was last asked."""
        ...


class Saving(Protocol):
    """Writes pictures into files."""

    def save_elsewhere(self, image: GeneratedImage, path: Path) -> None:
        """A picture that is in no library, with its settings in it, to `path`."""
        ...

    def fill_hash(self, record_id: int, ref: Named, digest: str) -> ImageRecord:
        """Let a picture's file name a model's hash, if that was pending."""
        ...


class Annotations(Protocol):
    """What a person adds to pictures."""

    def mark(
        self,
        record_ids: Sequence[int],
        *,
        stars: int | None = None,
        favourite: bool | None = None,
        rejected: bool | None = None,
    ) -> list[ImageRecord]:
        """Give stars, make or unmake favourites and rejects; None leaves as it is."""
        ...

    def tag(self, record_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()) -> list[ImageRecord]:
        """Add and remove tags."""
        ...

    def describe(self, record_id: int, caption: str) -> ImageRecord:
        """Give a picture a caption, or an empty one to take it away."""
        ...


class Contents(Protocol):
    """The contents of the pictures' files."""

    def pixels(self, record_id: int) -> Pixels:
        """The picture itself."""
        ...

    def thumbnail(self, record_id: int) -> Path:
        """The file with the small copy, made if it is missing."""
        ...

    def thumbnail_of(self, record: ImageRecord) -> Path:
        """The same for a record at hand; this one may be called from any thread."""
        ...

    def raw_text(self, record_id: int) -> str:
        """Every text in the picture's file."""
        ...

    def settings_text(self, record_id: int) -> str:
        """The settings in the form that other programs read."""
        ...


class Exports(Protocol):
    """Writes pictures elsewhere; except by `save_as` nothing is overwritten."""

    def save_as(self, record_id: int, path: Path) -> None:
        """A copy of the picture's file, with its settings in it, at a place of the person's choice."""
        ...

    def pictures(
        self,
        record_ids: Sequence[int],
        folder: Path,
        form: ExportFormat = "png",
        *,
        metadata: bool,
        quality: int,
        inputs: bool = False,
    ) -> list[Path]:
        """Pictures as files of another kind; with `inputs` a PNG carries the pictures that it was made from."""
        ...

    def sheets(
        self, record_ids: Sequence[int], folder: Path, rows: int, columns: int, *, labels: bool, first: int
    ) -> tuple[list[Path], list[SddeskError]]:
        """Pages of pictures, numbered from `first`; and why some are not on them."""
        ...


class Trash(Protocol):
    """The library's own trash."""

    def put(self, record_id: int) -> ImageRecord:
        """Take a picture out, so that it can still be found in a trash."""
        ...

    def restore(self, record_id: int) -> ImageRecord:
        """Bring a picture back from the trash."""
        ...

    def ids(self, older_than: timedelta | None = None) -> list[int]:
        """The ids of the trashed pictures, or of those trashed for longer."""
        ...

    def empty(
        self,
        discard: Callable[[Path], bool],
        record_ids: Sequence[int] | None = None,
        *,
        older_than: timedelta | None = None,
    ) -> EmptyReport:
        """Hand the trashed pictures to `discard`: the system's trash, or a deletion for good."""
        ...


class Imports(Protocol):
    """Takes other pictures in."""

    def beginning(self, paths: Sequence[Path], *, in_place: bool) -> Generator[int, None, Sequence[Any]]:
        """The pictures in these files and folders, looked for in short steps."""
        ...

    def some(self, files: Sequence[Any], *, in_place: bool) -> ImportReport:
        """Take some of them in."""
        ...


class Locator(Protocol):
    """Finds missing pictures."""

    def locating(self, place: Path, record_id: int | None = None) -> Generator[LocateReport, None, LocateReport]:
        """Look for missing pictures below a folder; or where the others are, `place` being the file of this one."""
        ...


class Relations(Protocol):
    """Knows what a picture was made from, and what was made from it."""

    def family(self, made: Made | None, content_hash: str | None, record_id: int = 0) -> Family:
        """The family of a picture that `made` made and whose pixels have this hash; `record_id` is its own."""
        ...


class Inputs(Protocol):
    """Keeps the pictures that requests begin with. May be called from any thread, but for `show` and `pixels`."""

    def keep(self, file: Path) -> ShownInput:
        """Store the picture in a file."""
        ...

    def keep_pixels(self, width: int, height: int, make: Callable[[], Pixels]) -> ShownInput:
        """Store a picture of this size that has no file; `make` gives it."""
        ...

    def mask_in(self, file: Path) -> Pixels:
        """The mask in a picture file, grey: white is drawn."""
        ...

    def transparency_in(self, file: Path) -> Pixels:
        """The transparent parts of a picture file, white on grey."""
        ...

    def put(self, pixels: Pixels) -> str:
        """Store a picture; gives its content hash."""
        ...

    def show(self, content_hash: str) -> ShownInput:
        """One that is kept, or that a picture of the library shows."""
        ...

    def pixels(self, content_hash: str) -> Pixels:
        """The same, its pixels."""
        ...


class KeptGrid(Protocol):
    """A grid that is kept: its id, when it was ordered and, unless it cannot be read, the grid."""

    @property
    def id(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def grid(self) -> Grid | None: ...


class Grids(Protocol):
    """Keeps grids, and finds the pictures of their cells."""

    def save(self, grid: Grid) -> None:
        """Keep a grid; it is on the disk when this returns."""
        ...

    def all(self) -> Sequence[KeptGrid]:
        """Every grid that is kept, the newest first."""
        ...

    def remove(self, grid_id: str) -> None:
        """Forget a grid; its pictures stay."""
        ...

    def pictures_of(self, grid: Grid) -> Sequence[ImageRecord | None]:
        """The picture of each cell, None where there is none."""
        ...

    def export(self, grid: Grid, target: Path, name_of: Callable[[str], str]) -> Sequence[SddeskError]:
        """Write the sheet: one picture, a page or a folder, by the ending of `target`; why cells are missing on it."""
        ...


class Prompts(Protocol):
    """The prompts that were drawn, each once."""

    def keys(self, words: str = "", *, starred: bool = False) -> list[str]:
        """The keys of those that have these words, the last drawn first."""
        ...

    def some(self, keys: Sequence[str]) -> list[DrawnPrompt]:
        """The prompts of these keys; those that are gone are left out."""
        ...

    def mark(self, text: str, *, starred: bool | None = None, note: str | None = None) -> DrawnPrompt:
        """Star a prompt, or write a note to it; None leaves as it is."""
        ...


class Albums(Protocol):
    """Albums and saved searches."""

    def all(self) -> list[Album]:
        """The albums by name."""
        ...

    def put(self, name: str, record_ids: Sequence[int]) -> None:
        """Add pictures to an album, which is made when it is new."""
        ...

    def take(self, name: str, record_ids: Sequence[int]) -> None:
        """Take pictures out of an album."""
        ...

    def rename(self, name: str, new: str) -> None:
        """Give an album another name."""
        ...

    def remove(self, name: str) -> None:
        """Forget an album; its pictures stay."""
        ...

    def searches(self) -> dict[str, str]:
        """The saved searches: what was typed, by name."""
        ...

    def keep_search(self, name: str, text: str) -> None:
        """Save a search; an empty text takes it away."""
        ...


class PictureLibrary(Protocol):
    """Saved pictures: they are found here, and each part has a subject more."""

    @property
    def folder(self) -> PicturesFolder: ...
    @property
    def upkeep(self) -> Upkeep: ...
    @property
    def saving(self) -> Saving: ...
    @property
    def annotations(self) -> Annotations: ...
    @property
    def contents(self) -> Contents: ...
    @property
    def exports(self) -> Exports: ...
    @property
    def trash(self) -> Trash: ...
    @property
    def imports(self) -> Imports: ...
    @property
    def locator(self) -> Locator: ...
    @property
    def albums(self) -> Albums: ...
    @property
    def inputs(self) -> Inputs: ...
    @property
    def grids(self) -> Grids: ...
    @property
    def prompts(self) -> Prompts: ...
    @property
    def relations(self) -> Relations: ...

    def add(self, image: GeneratedImage) -> ImageRecord:
        """Save a picture; it is on the disk when this returns."""
        ...

    def for_reading(self) -> PictureLibrary:
        """The same library for another thread that only looks."""
        ...

    def count(self, query: Query | None = None) -> int:
        """How many pictures there are, or are found."""
        ...

    def page(self, offset: int, limit: int, query: Query | None = None) -> list[ImageRecord]:
        """Some of the pictures that are found; without a query all, newest first."""
        ...

    def order(self, query: Query | None = None) -> Order:
        """The ids of all that are found."""
        ...

    def records_of(self, record_ids: Sequence[int]) -> list[ImageRecord]:
        """Some pictures by their ids, in this order."""
        ...

    def showing(self, content_hash: str) -> list[ImageRecord]:
        """The pictures with exactly these pixels, without those in the trash."""
        ...

    def models(self) -> list[tuple[str, int]]:
        """The models that made the pictures, with their numbers."""
        ...

    def get(self, record_id: int) -> ImageRecord:
        """One picture as the library knows it now."""
        ...

    def close(self) -> None:
        """Close the index."""
        ...
