"""What the session asks of a library; wiring hands over the real one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from sddesk.core.events import GeneratedImage
from sddesk.core.pixels import Pixels
from sddesk.core.record import ExportFormat, ImageRecord


class PictureLibrary(Protocol):
    """Saved pictures. Every call is made on the library's thread and may raise SddeskError."""

    def add(self, image: GeneratedImage) -> ImageRecord:
        """Save a picture; it is on the disk when this returns."""
        ...

    def count(self) -> int:
        """How many pictures there are."""
        ...

    def page(self, offset: int, limit: int) -> list[ImageRecord]:
        """Some pictures, newest first."""
        ...

    def get(self, record_id: int) -> ImageRecord:
        """One picture as the library knows it now."""
        ...

    def fill_hash(self, record_id: int, digest: str) -> ImageRecord:
        """Let a picture's file name its checkpoint's hash, if that was pending."""
        ...

    def raw_text(self, record_id: int) -> str:
        """Every text in the picture's file."""
        ...

    def settings_text(self, record_id: int) -> str:
        """The settings in the form that other programs read."""
        ...

    def export(
        self, record_ids: Sequence[int], folder: Path, form: ExportFormat = "png", *, metadata: bool, quality: int
    ) -> list[Path]:
        """Pictures as files of another kind, nothing overwritten."""
        ...

    def export_sheets(
        self, record_ids: Sequence[int], folder: Path, rows: int, columns: int, *, labels: bool, first: int
    ) -> list[Path]:
        """Pages of pictures, numbered from `first`, nothing overwritten."""
        ...

    def trash(self, record_id: int) -> ImageRecord:
        """Take a picture out, so that it can still be found in a trash."""
        ...

    def thumbnail(self, record_id: int) -> Path:
        """The file with the small copy, made if it is missing."""
        ...

    def pixels(self, record_id: int) -> Pixels:
        """The picture itself."""
        ...

    def save_as(self, record_id: int, path: Path) -> None:
        """A copy of the picture's file, with its settings in it, at a place of the person's choice."""
        ...

    def save_elsewhere(self, image: GeneratedImage, path: Path) -> None:
        """A picture that is in no library, with its settings in it, to `path`."""
        ...

    def scan(self) -> object:
        """Take in files that the index does not know, and mark those that are gone."""
        ...

    def close(self) -> None:
        """Close the index."""
        ...
