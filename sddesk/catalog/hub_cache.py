"""The hub's cache on disk (blobs, snapshots, refs), as every diffusers program reads it.

https://huggingface.co/docs/huggingface_hub/guides/manage-cache
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from sddesk.catalog.hub import HubFile, Listing
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.regular_files import open_regular

BLOCK = 1 << 20
SHA256_DIGITS = 64
ROOM_LEFT = 200_000_000
NO_LINKS = "HF_HUB_DISABLE_SYMLINKS"
FETCHED = ".sddesk-fetched"
_HASH = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


class Digest(Protocol):
    """A hash in the making, as hashlib gives it."""

    def update(self, data: bytes, /) -> None: ...

    def hexdigest(self) -> str: ...


class HubCache:
    """One cache folder; it may be on any drive."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def repository(self, hub_id: str) -> Path:
        """Where everything of `hub_id` is."""
        return self.folder / f"models--{hub_id.replace('/', '--')}"

    def snapshot(self, listing: Listing) -> Path:
        """The folder that a program loads."""
        return self.repository(listing.hub_id) / "snapshots" / listing.commit

    def blob(self, hub_id: str, file: HubFile) -> Path:
        """Where the bytes of a file are, under the hash of its content."""
        return self.repository(hub_id) / "blobs" / file.hash

    def partial(self, hub_id: str, file: HubFile) -> Path:
        """Where the bytes are while they arrive."""
        return self.blob(hub_id, file).with_name(f"{file.hash}.incomplete")

    def lock_file(self, hub_id: str, file: HubFile) -> Path:
        """What two programs that fetch the same file wait for; the hub's own name for it."""
        return self.folder / ".locks" / self.repository(hub_id).name / f"{file.hash}.lock"

    def has(self, listing: Listing, file: HubFile) -> bool:
        """Whether the whole file is there, by its size."""
        return any(
            _size(place) == file.size for place in (self.blob(listing.hub_id, file), self.snapshot(listing) / file.path)
        )

    def arrived(self, listing: Listing, file: HubFile) -> int:
        """How many bytes of a file are on the disk."""
        if self.has(listing, file):
            return file.size
        return min(file.size, max(0, _size(self.partial(listing.hub_id, file))))

    def link(self, listing: Listing, file: HubFile) -> bool:
        """Put the file into the snapshot; False when the disk takes no links and it had to be moved there.

        Raises OSError.
        """
        blob, pointer = self.blob(listing.hub_id, file), self.snapshot(listing) / file.path
        if _size(pointer) == file.size:
            return True
        pointer.parent.mkdir(parents=True, exist_ok=True)
        pointer.unlink(missing_ok=True)
        if not os.environ.get(NO_LINKS):
            for way in (
                lambda: pointer.symlink_to(os.path.relpath(blob, pointer.parent)),
                lambda: os.link(blob, pointer),
            ):
                try:
                    way()
                except OSError:
                    continue  # Windows without the right to links, or a disk that has none: the next way
                return True
        shutil.move(blob, pointer)
        return False

    def remember(self, listing: Listing, revision: str) -> None:
        """Let a branch or tag lead to this commit, as other programs look it up. Raises OSError."""
        if revision == listing.commit:
            return
        ref = self.repository(listing.hub_id) / "refs" / revision
        ref.parent.mkdir(parents=True, exist_ok=True)
        temporary = ref.with_name(f".{ref.name}.{os.getpid()}.tmp")
        temporary.write_text(listing.commit, encoding="utf-8")
        temporary.replace(ref)

    def check_space(self, wanted: int) -> None:
        """Raise SddeskError with the numbers unless `wanted` bytes fit and leave a little room for everything else."""
        place = self.folder
        while not place.exists() and place != place.parent:
            place = place.parent
        free = shutil.disk_usage(place).free
        if wanted + ROOM_LEFT > free:
            raise SddeskError(
                QT_TRANSLATE_NOOP(
                    "messages", "{wanted} GB are to be fetched, but only {free} GB are free in {folder}."
                ),
                QT_TRANSLATE_NOOP("messages", "Make room, or choose a folder on another drive in the settings."),
                wanted=f"{wanted / 1e9:.1f}",
                free=f"{free / 1e9:.1f}",
                folder=str(self.folder),
            )

    def forget_partials(self, hub_id: str, files: list[HubFile]) -> None:
        """Delete what had arrived of unfinished files; whole ones stay."""
        for file in files:
            self.partial(hub_id, file).unlink(missing_ok=True)
            etag_file(self.partial(hub_id, file)).unlink(missing_ok=True)

    def note_fetched(self, hub_id: str, file: HubFile) -> None:
        """Remember on the disk that an unfinished order brought this blob. Raises OSError."""
        with (self.repository(hub_id) / FETCHED).open("a", encoding="ascii") as notes:
            notes.write(f"{file.hash}\n")

    def forget_notes(self, hub_id: str) -> None:
        """The order is finished: what it brought is the person's now."""
        (self.repository(hub_id) / FETCHED).unlink(missing_ok=True)

    def discard(self, hub_id: str) -> None:
        """Delete what unfinished orders of ours brought: partial files, and whole ones with the links to them."""
        repository = self.repository(hub_id)
        for partial in (repository / "blobs").glob("*.incomplete"):
            if _HASH.fullmatch(partial.name.removesuffix(".incomplete")):  # other programs' have longer names
                partial.unlink()
                etag_file(partial).unlink(missing_ok=True)
        notes = repository / FETCHED
        brought = set(notes.read_text(encoding="ascii").split()) if notes.is_file() else set[str]()
        for pointer in (repository / "snapshots").rglob("*"):
            if pointer.is_symlink() and pointer.readlink().name in brought:
                pointer.unlink()
        for name in filter(_HASH.fullmatch, brought):
            (repository / "blobs" / name).unlink(missing_ok=True)
        notes.unlink(missing_ok=True)

    def damaged_files(self, folder: Path, on_bytes: Callable[[int], None] = lambda _: None) -> list[str]:
        """The files of a snapshot whose content is not what its blob's name says; reads them all. Raises OSError."""
        wrong: list[str] = []
        for pointer in sorted(path for path in folder.rglob("*") if path.is_symlink() or path.is_file()):
            try:
                blob = pointer.resolve(strict=True)
                named = blob.parent.name == "blobs" and _HASH.fullmatch(blob.name)
                whole = not named or digest_of(blob, blob.name, on_bytes) == blob.name
            except FileNotFoundError:
                whole = False
            if not whole:
                wrong.append(pointer.relative_to(folder).as_posix())
        return wrong


def etag_file(partial: Path) -> Path:
    """A file next to a partial one: the ETag of its bytes, which the next request names in If-Range."""
    return partial.with_name(f"{partial.name}.etag")


def new_digest(wanted: str, size: int) -> Digest:
    """The hash that a blob's name is made by: SHA-256, or git's SHA-1 over a small header and the content."""
    if len(wanted) == SHA256_DIGITS:
        return hashlib.sha256()
    return hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)


def digest_of(file: Path, wanted: str, on_bytes: Callable[[int], None] = lambda _: None) -> str:
    """The hash of a file in the form of `wanted`. Raises OSError."""
    digest = new_digest(wanted, file.stat().st_size)
    with open_regular(file) as stream:
        while block := stream.read(BLOCK):
            digest.update(block)
            on_bytes(len(block))
    return digest.hexdigest()


def sync(file: Path) -> None:
    """Have the bytes on the disk before the file gets its name. Raises OSError."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return -1
