"""Several pictures as one: the notebook's image grid."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image

from sddesk.core.pixels import Pixels


def compose_grid(pictures: Sequence[Pixels], rows: int, columns: int) -> Pixels:
    """Pictures of one size in reading order, `rows` x `columns`, no gaps. Raises ValueError if their number differs."""
    if len(pictures) != rows * columns:
        raise ValueError(f"{len(pictures)} pictures do not fill {rows} x {columns}")
    width, height = pictures[0].width, pictures[0].height
    sheet = Image.new("RGB", (columns * width, rows * height))
    for number, picture in enumerate(pictures):
        tile = Image.frombytes("RGB", (picture.width, picture.height), picture.rgb)
        sheet.paste(tile, (number % columns * width, number // columns * height))
    return Pixels(width=sheet.width, height=sheet.height, rgb=sheet.tobytes())
