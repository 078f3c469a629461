"""Where finished pictures go: into the library, or a folder; what is there already is found again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import replace
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.inputs import Enlarge
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ReadPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.search import parse_query
from sddesk.core.whole_files import make_folder, sweep, write_new
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture
from sddesk.library.saving import save_image
from sddesk.ordering.hand_over import SavedImage, Say
from sddesk.session.hooks import Hooks
from sddesk.wiring import Wiring

MANY = 1000


def told(image: GeneratedImage | ReadPicture, path: Path) -> dict[str, Any]:
    """What `--json` prints of a picture of ours."""
    assert image.request is not None and image.provenance is not None
    return {
        "path": str(path),
        "request": image.request.to_dict(),
        "seconds": round(image.seconds, 3),
        "flagged": image.flagged,
        "device": image.provenance.device,
        "precision": image.provenance.precision,
        "runtime": image.provenance.runtime,
    }


class Saver:
    """Saves into the library, or into a folder as it was asked for.

    `say` tells the person what was damaged and mended, and on another thread what a hook did not do. `by_window`: the
    open window saves into the library; this one only looks there, and copies into the folder.
    `looks_back`: earlier orders of the same list went to a window, so that pictures for the folder may be there, too.
    `aside` is entered while a picture is written into the folder.
    """

    def __init__(
        self,
        wiring: Wiring,
        folder: Path | None,
        say: Say,
        *,
        by_window: bool = False,
        looks_back: bool = False,
        aside: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self._folder, self._say, self._aside = folder, say, aside
        self._library: Library | None = None
        if folder is None or by_window or looks_back:  # it looks through what a killed process left
            self._library = wiring.make_library(read_only=True) if by_window else wiring.make_library()
        if folder is not None:
            sweep(folder)
        self._hooks = Hooks(wiring.paths.hooks, lambda: wiring.settings.hooks, say)
        self._elsewhere = (wiring.paths.data / "unsaved", Path(tempfile.gettempdir()) / "sddesk-unsaved")

    def __enter__(self) -> Saver:
        return self

    def __exit__(self, *_: object) -> None:
        self._hooks.close()
        if self._library is not None:
            for message in self._library.upkeep.untold():
                self._say(message)
            self._library.close()

    def find(self, request: GenerationRequest, since: datetime) -> Path | None:
        """The picture of exactly this request that was saved there since then, None when there is none.

        Raises SddeskError when it is in the library and cannot be copied into the folder.
        """
        if self._folder is not None:
            for path in self._folder.glob(f"{request.seed}*.png"):
                if _shows(path, request, since):
                    return path
        if self._library is None:
            return None
        records = self._library.page(0, MANY, parse_query(f"seed:{request.seed}"))
        same = (row for row in records if row.request is not None and _same(row.request, request))
        found = next((row.path for row in same if row.created_at >= since and not row.missing), None)
        return None if found is None else self._put(found, str(request.seed))

    def enlarged(self, wanted: Enlarge, name: str) -> Path | None:
        """The picture that was saved there before and that this order made, None when there is none.

        `name` is how files of such pictures begin in a folder. Raises SddeskError as `find` does.
        """
        for path in sorted(self._folder.glob(f"{escape(name)}*.png")) if self._folder is not None else ():
            with suppress(SddeskError):
                if _is_made_by(read_picture(path).request, wanted):
                    return path
        if self._library is None:
            return None
        made = self._library.made_from(wanted.content_hash)
        found = next((row.path for row in made if not row.missing and _is_made_by(row.request, wanted)), None)
        return None if found is None else self._put(found, name)

    def _put(self, path: Path, name: str) -> Path:
        """Copy a picture of the library into the folder, if one was asked for. Raises SddeskError."""
        if self._folder is None:
            return path
        try:
            return write_new(self._folder / f"{name}.png", path.read_bytes())
        except OSError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{path} is in the library, but was not copied into {folder}: {reason}"),
                path=path.name,
                folder=str(self._folder),
                reason=error.strerror or str(error),
            ) from error

    def drawn_from(self, wanted: GenerationRequest, name: str) -> Path | None:
        """The same for the order that begins with a picture, which is then all of `wanted`."""
        assert wanted.start is not None
        for path in sorted(self._folder.glob(f"{escape(name)}*.png")) if self._folder is not None else ():
            if _shows(path, wanted, _EVER):
                return path
        if self._library is None:
            return None
        made = self._library.made_from(wanted.start.content_hash)
        rows = (row for row in made if row.request is not None and _same(row.request, wanted))
        found = next((row.path for row in rows if not row.missing), None)
        return None if found is None else self._put(found, name)

    def save(self, image: GeneratedImage, name: str | None = None) -> Path:
        """Save a picture; it is on the disk when this returns. Raises SddeskError.

        In a folder its file is called by `name`, or else by its seed. What a window has saved is copied there.
        """
        if isinstance(image, SavedImage):
            return self._put(image.path, name or str(image.request.seed))
        try:
            if self._folder is not None:
                with self._aside():
                    return save_image(image, self._folder / f"{name or image.request.seed}.png")
            assert self._library is not None
            record = self._library.add(image)
        except SddeskError as error:
            raise self._rescued(image, error) from error
        if record.problem is not None:
            self._say(record.problem)
        self._hooks.picture_saved(record)
        return record.path

    def _rescued(self, image: GeneratedImage, error: SddeskError) -> SddeskError:
        """Save a picture elsewhere, as nothing keeps it when the command ends; the error that says where it is."""
        for folder in self._elsewhere:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                path = save_image(image, folder / f"{image.request.seed}.png")
            except (OSError, SddeskError):
                continue
            return SddeskError(
                QT_TRANSLATE_NOOP("messages", "{reason} The picture was saved as {path} instead."),
                reason=str(error.message),
                path=str(path),
            )
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "{reason} The picture is lost: no other folder could be written either."),
            reason=str(error.message),
        )


_EVER = datetime.fromtimestamp(0, UTC)


def _shows(path: Path, request: GenerationRequest, since: datetime) -> bool:
    """Whether a file is the picture of a request; an unreadable one is not, and blocks none."""
    try:
        read, changed = read_picture(path), path.stat().st_mtime
    except (SddeskError, OSError):
        return False
    return read.request is not None and _same(read.request, request) and changed >= int(since.timestamp())


def _is_made_by(request: GenerationRequest | None, wanted: Enlarge) -> bool:
    """Whether a picture was enlarged by this order, in parts of whatever size."""
    found = request.enlarge if request is not None else None
    return found is not None and replace(found, tile=0, drawn=True) == replace(wanted, tile=0, drawn=True)


def _same(one: GenerationRequest, other: GenerationRequest) -> bool:
    """Whether two requests make the same picture; a hash that became known meanwhile changes nothing."""
    return one.without_hashes() == other.without_hashes()


def check_folder(folder: Path) -> None:
    try:
        make_folder(folder)
        probe = folder / ".sddesk-probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Nothing can be saved in {folder}: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Name another folder, or allow writing there."),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
