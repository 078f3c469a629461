"""Pictures as they cross layers and threads: plain bytes, no tensor, no QPixmap."""

from __future__ import annotations

from hashlib import sha256

from sddesk.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixels:
    """A picture: `rgb` holds height x width x 3 bytes, row by row, no padding. Raises ValueError if they do not fit."""

    width: int
    height: int
    rgb: bytes

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1 or len(self.rgb) != self.width * self.height * 3:
            raise ValueError(f"{len(self.rgb)} bytes are no {self.width} x {self.height} RGB picture")

    @property
    def content_hash(self) -> str:
        """SHA-256 in hex over the size and the pixels: the same picture whatever its file says."""
        return sha256(f"{self.width}x{self.height}:".encode() + self.rgb).hexdigest()
