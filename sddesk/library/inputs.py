"""The pictures that requests begin with: kept once each in the library's folder `inputs`, by the hash of their pixels.

An input is stored as a plain PNG of its decoded pixels and not as the file it came from: what a picture was made from
then hangs on no decoder's version, one picture in several files is stored once, and where a photo was taken stays with
the photo. The price is room: a photo of 24 megapixels takes about 30 MB.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import chain
from pathlib import Path

from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import check_hash
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import short_hash
from sddesk.core.names import shown
from sddesk.core.pixels import Pixels
from sddesk.core.record import ShownInput
from sddesk.core.request import GenerationRequest
from sddesk.core.whole_files import make_folder, read_bounded, write_over
from sddesk.library import png
from sddesk.library.decode import MAX_FILE, SUFFIXES, check_size, not_shown, read_mask, read_pixels, read_transparency
from sddesk.library.files import explain
from sddesk.library.metadata import read_picture
from sddesk.library.png import DamagedPictureError
from sddesk.library.walk import each_file, files_below

FOLDER, SUFFIX = "inputs", ".png"
SMALL_SIDE = 256  # pixels of the copy that is shown
FRESH = timedelta(days=1)  # the order that needs a younger one may not be stored yet
_NAME = re.compile(r"[0-9a-f]{64}\.png")
_NOT_THERE = QT_TRANSLATE_NOOP("messages", "The folder {folder} is not there.")
_HASHES = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredInput:
    """One input: its file, its size in bytes, when it was stored or used last (UTC), how many pictures name it."""

    content_hash: str
    path: Path
    size: int
    stored_at: datetime
    pictures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectReport:
    """What became of inputs that nothing names: `gone`, or `refused`, as the system has no trash for them."""

    gone: tuple[Path, ...] = ()
    refused: tuple[Path, ...] = ()
    bytes: int = 0


class InputStore:
    """The inputs below the library's folder `root`. May be called from any thread.

    `check_folder` raises SddeskError while the library's folder is away with its drive. `pictures_of` gives the files
    of the library's pictures with this content hash, `made_from` those of the pictures that name it as an input.
    """

    def __init__(
        self,
        root: Path,
        check_folder: Callable[[], None],
        pictures_of: Callable[[str], Iterable[Path]],
        made_from: Callable[[str], Iterable[Path]],
    ) -> None:
        self._folder = root / FOLDER
        self._check_folder = check_folder
        self._pictures_of, self._made_from = pictures_of, made_from

    def take(self, file: Path, *, mask: bool = False) -> str:
        """Store the picture in `file`, or the mask in it, and return its content hash. Raises SddeskError."""
        return self.put(read_mask(file) if mask else read_pixels(file))

    def keep(self, file: Path) -> ShownInput:
        """Store the picture in `file` and return what a window shows of it. Raises SddeskError."""
        pixels = read_pixels(file)
        return replace(_shown(pixels, self.put(pixels)), notes=not_shown(file))

    def keep_pixels(self, width: int, height: int, make: Callable[[], Pixels]) -> ShownInput:
        """The same for a picture of this size that has no file; `make` gives it.

        Raises SddeskError, also for one that is empty or too large to be shown: it is not made then.
        """
        try:
            if not width * height:
                raise DamagedPictureError("nothing in it can be read")
            check_size(width, height)
        except DamagedPictureError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The picture cannot be used: {reason}"), reason=str(error)
            ) from error
        pixels = make()
        return _shown(pixels, self.put(pixels))

    def mask_in(self, file: Path) -> Pixels:
        """Return the mask in a picture file as grey, without storing it. Raises SddeskError."""
        return read_mask(file)

    def transparency_in(self, file: Path) -> Pixels:
        """Return the transparent parts of a picture file, white on grey. Raises SddeskError, also if there are none."""
        return read_transparency(file)

    def show(self, content_hash: str) -> ShownInput:
        """Return what a window shows of an input, which is found or stored anew as by `files_for`.

        Raises SddeskError when it is nowhere.
        """
        return _shown(self.pixels(content_hash), content_hash)

    def pixels(self, content_hash: str) -> Pixels:
        """Return the pixels of an input, which is found or stored anew as by `files_for`. Raises SddeskError."""
        file = self.file_of(content_hash)
        kept = _read(file) if file.is_file() else None
        if kept is not None and kept.content_hash == content_hash:
            return kept
        found = self._elsewhere(content_hash)
        self.put(found)
        return found

    def put(self, pixels: Pixels) -> str:
        """Store a picture and return its content hash; it is on the disk when this returns. Raises SddeskError.

        One that is there already is left as it is and counts as new; a damaged one is replaced.
        """
        self._check_folder()
        content_hash = pixels.content_hash
        file = self.file_of(content_hash)
        try:
            if _shows(file, content_hash):
                file.touch()
            else:
                make_folder(self._folder)
                write_over(file, png.encode(pixels, {}))
        except OSError as error:
            raise explain(error, self._folder) from error
        return content_hash

    def take_carried(self, file: Path) -> None:
        """Store the inputs that a picture file carries for its own settings. Raises SddeskError."""
        request = read_picture(file).request
        wanted = {entry.content_hash for entry in request.inputs} if request is not None else set[str | None]()
        for pixels in _carried(file) if wanted else ():
            if pixels.content_hash in wanted:
                self.put(pixels)

    def file_of(self, content_hash: str) -> Path:
        """Where the input with this hash is kept, whether it is there or not. Raises ValueError for no hash."""
        check_hash(content_hash)
        return self._folder / f"{content_hash}{SUFFIX}"

    def check(self, request: GenerationRequest) -> None:
        """Raise SddeskError when `files_for` would not find an input of `request`; stores nothing."""
        for content_hash in {entry.content_hash for entry in request.inputs_read}:
            if content_hash is not None and not _shows(self.file_of(content_hash), content_hash):
                self._elsewhere(content_hash)

    def files_for(self, request: GenerationRequest) -> dict[str, Path]:
        """Return the file of each input of `request` by its hash: a PNG with exactly these pixels.

        An input that is gone or damaged is stored anew from a picture of the library that shows the same, or from one
        that carries it. Raises SddeskError when there is none either.
        """
        found: dict[str, Path] = {}
        for content_hash in {entry.content_hash for entry in request.inputs_read}:
            if content_hash is not None:
                self.pixels(content_hash)
                found[content_hash] = self.file_of(content_hash)
        return found

    def _elsewhere(self, content_hash: str) -> Pixels:
        """Read an input from a picture of the library that shows it or carries it. Raises SddeskError for none."""
        self._check_folder()
        shown = (_read(picture) for picture in self._pictures_of(content_hash))
        carried = (pixels for picture in self._made_from(content_hash) for pixels in _carried(picture))
        for pixels in chain(shown, carried):
            if pixels is not None and pixels.content_hash == content_hash:
                return pixels
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A picture that is needed is not in the library: {hash}."),
            QT_TRANSLATE_NOOP("messages", "Import that picture, or choose another one."),
            hash=short_hash(content_hash),
        )

    def stored(self) -> list[StoredInput]:
        """Return the inputs that are kept, the newest first. Raises SddeskError when the folder cannot be read."""
        if not self._folder.is_dir():
            return []
        found: list[StoredInput] = []
        try:
            for file in self._folder.iterdir():
                if is_stored_input(file) and file.is_file():
                    status = file.stat()
                    stored_at = datetime.fromtimestamp(status.st_mtime, UTC)
                    found.append(
                        StoredInput(content_hash=file.stem, path=file, size=status.st_size, stored_at=stored_at)
                    )
        except OSError as error:
            raise explain(error, self._folder) from error
        return sorted(found, key=lambda entry: (entry.stored_at, entry.content_hash), reverse=True)


def is_stored_input(file: Path) -> bool:
    """Whether a file is an input by its name and folder, and so no picture of its own."""
    return file.parent.name == FOLDER and _NAME.fullmatch(file.name) is not None


def hashes_in(text: str) -> set[str]:
    """Return everything in `text` that may be a content hash."""
    return set(_HASHES.findall(text))


def count_names(places: Iterable[Path], known: Iterable[tuple[Path, str]]) -> tuple[Counter[str], list[str]]:
    """Count how many pictures name each hash: in what the index knows of them, (file, text) each, or in their files.

    Every picture file below `places`, hidden folders too, is read. Also gives a sentence for each file and folder that
    could not be.
    """
    problems = list[str]()
    named: dict[Path, set[str]] = {}
    for file, text in known:
        named[file] = hashes_in(text)
    for place in places:
        files = list(_pictures_below(place, problems))
        if not files and any(file != place and file.is_relative_to(place) for file in named):  # its drive is away
            problems.append(str(Message.of(_NOT_THERE, {"folder": shown(place)})))
        for file in files:
            with each_file(file, problems):
                named.setdefault(file, set()).update(_hashes_in_file(file))
    return Counter(content_hash for hashes in named.values() for content_hash in hashes), problems


def collect(
    stored: Iterable[StoredInput],
    named: Container[str],
    discard: Callable[[Path], bool],
    now: datetime | None = None,
) -> CollectReport:
    """Hand the inputs that nothing names to `discard`, which says whether it took the file; fresh ones stay."""
    latest = (now or datetime.now(UTC)) - FRESH
    unnamed = [entry for entry in stored if entry.content_hash not in named and entry.stored_at < latest]
    gone, refused = list[StoredInput](), list[Path]()
    for entry in unnamed:
        if discard(entry.path):
            gone.append(entry)
        else:
            refused.append(entry.path)
    return CollectReport(
        gone=tuple(entry.path for entry in gone), refused=tuple(refused), bytes=sum(entry.size for entry in gone)
    )


def _shown(pixels: Pixels, content_hash: str) -> ShownInput:
    small = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    small.thumbnail((SMALL_SIDE, SMALL_SIDE), Image.Resampling.LANCZOS)
    return ShownInput(
        content_hash=content_hash,
        width=pixels.width,
        height=pixels.height,
        small=Pixels(width=small.width, height=small.height, rgb=small.tobytes()),
    )


def _pictures_below(place: Path, problems: list[str]) -> Iterator[Path]:
    if place.is_file():
        yield place
    for folder, _, names in files_below(place, problems) if place.is_dir() else ():
        yield from (
            folder / name for name in names if name.lower().endswith(SUFFIXES) and not is_stored_input(folder / name)
        )


def _hashes_in_file(file: Path) -> set[str]:
    """What the texts of a picture file name; where they cannot be read, whatever looks like a hash in its bytes."""
    try:
        return hashes_in(read_picture(file).raw_text)
    except SddeskError:
        return hashes_in(read_bounded(file, MAX_FILE).decode("latin-1"))


def _shows(file: Path, content_hash: str) -> bool:
    """Whether a file is there and holds exactly these pixels."""
    pixels = _read(file) if file.is_file() else None
    return pixels is not None and pixels.content_hash == content_hash


def _carried(file: Path) -> Iterator[Pixels]:
    """The inputs that a picture file carries, without those that are damaged."""
    with suppress(OSError):
        for data in png.read_carried(file):
            pixels = _decoded(data)
            if pixels is not None:
                yield pixels


def _decoded(data: bytes) -> Pixels | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of sizes, which are checked here
            with Image.open(BytesIO(data), formats=("PNG",)) as image:
                check_size(*image.size)
                return Pixels(width=image.width, height=image.height, rgb=image.convert("RGB").tobytes())
    except Exception:  # noqa: BLE001 - a decoder over foreign bytes: whatever it raises, they are damaged
        return None


def _read(file: Path) -> Pixels | None:
    try:
        return read_pixels(file)
    except SddeskError:
        return None
