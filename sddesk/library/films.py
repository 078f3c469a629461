"""Films: pictures one after the other in one file, as GIF, APNG or WebP."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels
from sddesk.core.whole_files import write_over
from sddesk.library.files import explain

FORMATS = {".gif": "GIF", ".png": "PNG", ".apng": "PNG", ".webp": "WEBP"}
MOST_SIDE = 512  # pixels: a film of a large picture would be a file that nobody can send
FRAME_MS, LAST_MS = 160, 1600
_ENDING = QT_TRANSLATE_NOOP(
    "messages", "A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp."
)
_NO_FRAMES = QT_TRANSLATE_NOOP("messages", "There are no steps yet to make a film of.")


def check_film(path: Path) -> None:
    """Raise SddeskError unless the name ends as a film does: .gif, .png, .apng or .webp."""
    if path.suffix.lower() not in FORMATS:
        raise SddeskError(_ENDING, name=path.name)


def write_film(frames: Sequence[Pixels], path: Path) -> None:
    """Write pictures as a film over what is at `path`; the ending says in which form. The last one stays longer.

    All are brought to the size of the last one, at most 512 pixels a side: smaller ones as squares.
    Raises SddeskError for another ending, for no pictures, and where the file cannot be written.
    """
    check_film(path)
    if not frames:
        raise SddeskError(_NO_FRAMES)
    form = FORMATS[path.suffix.lower()]
    size = _size(frames[-1])
    first, *others = [_frame(frame, size, form) for frame in frames]
    options: dict[str, Any] = {"quality": 85} if form == "WEBP" else {}
    held = [FRAME_MS] * (len(frames) - 1) + [LAST_MS]
    data = BytesIO()
    first.save(data, form, save_all=True, append_images=others, duration=held, loop=0, **options)
    try:
        write_over(path, data.getvalue())
    except OSError as error:
        raise explain(error, path.parent) from error


def _size(pixels: Pixels) -> tuple[int, int]:
    share = min(1.0, MOST_SIDE / max(pixels.width, pixels.height))
    return max(1, round(pixels.width * share)), max(1, round(pixels.height * share))


def _frame(pixels: Pixels, size: tuple[int, int], form: str) -> Image.Image:
    picture = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    if picture.size != size:
        smaller = picture.width < size[0]
        picture = picture.resize(size, Image.Resampling.NEAREST if smaller else Image.Resampling.LANCZOS)
    return picture.quantize(256) if form == "GIF" else picture
