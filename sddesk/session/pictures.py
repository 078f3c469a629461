"""What the session asks of a library; wiring hands over the real one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from sddesk.core.events import GeneratedImage
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord


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
