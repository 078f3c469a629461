"""The picture files and films of an explanation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sddesk.core.pixels import Pixels
from sddesk.library.films import write_film
from sddesk.library.saving import write_png


@dataclass
class PictureFiles:
    """Writes the pictures, and knows all files that were written."""

    path: Path
    files: list[Path] = field(default_factory=list[Path])

    def picture(self, name: str, pixels: Pixels) -> str:
        """Write a PNG and return its name, by which the page shows it."""
        file = self.path / f"{name}.png"
        write_png(pixels, file)
        self.files.append(file)
        return file.name

    def film(self, name: str, frames: Sequence[Pixels]) -> str:
        """Write a film; the ending of `name`, which is returned, says in which form."""
        write_film(frames, self.path / name)
        self.files.append(self.path / name)
        return name
