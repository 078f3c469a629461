"""What is made of control pictures: the same bytes on every machine, for a picture is made again from its source."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from sddesk.core.inputs import ControlPicture, Processor
from sddesk.engine.techniques.processors import canny, prepared

HASH = "0" * 64


def scene() -> np.ndarray:
    """A disc and a bar in colours, on a slope of grey: height 48, width 64."""
    down, across = np.mgrid[:48, :64]
    pixels = np.repeat((2 * across + down)[..., None], 3, 2)
    pixels[(down - 20) ** 2 + (across - 22) ** 2 < 100] = (200, 40, 40)
    pixels[8:40, 44:52] = (20, 60, 160)
    return pixels.clip(0, 255).astype(np.uint8)


def made(processor: Processor, pixels: np.ndarray | None = None, **values: int) -> np.ndarray:
    picture = ControlPicture(content_hash=HASH, model="m", processor=processor, **values)  # type: ignore[arg-type]
    return prepared(scene() if pixels is None else pixels, picture)


@pytest.mark.parametrize(
    ("processor", "digest"),
    [
        ("canny", "d8a774d937e5fae0"),
        ("line", "44e41d68fbae1a60"),
        ("scribble", "a9a5dc52a402cdde"),
        ("blur", "e2fe294590554b3e"),
        ("invert", "bf6c4f924974cb72"),
    ],
)
def test_each_gives_the_bytes_that_it_always_gave(processor: Processor, digest: str) -> None:
    """A change here draws the pictures of every library otherwise: then the processor needs another name."""
    assert hashlib.sha256(made(processor).tobytes()).hexdigest()[:16] == digest


def test_edges_are_thin_lines_where_the_colours_change() -> None:
    edges = made("canny")[..., 0]
    assert set(np.unique(edges)) == {0, 255}
    bar = edges[20, 38:58]
    assert np.flatnonzero(bar).size == 2, "one pixel on each side of the bar"
    assert not edges[20, 18:27].any(), "none within the disc"
    assert made("canny", low=0, high=0).sum() > edges.sum(), "lower thresholds, more edges"


def test_a_weak_edge_counts_where_it_is_joined_to_a_strong_one() -> None:
    pixels = np.zeros((20, 40, 3), np.uint8)
    pixels[:, 20:] = np.linspace(10, 80, 20).astype(np.uint8)[:, None, None]
    joined = canny(pixels, 100, 200)[..., 0]
    assert joined[6:19, 18:22].any(axis=1).all(), "from where it passes the low threshold"
    alone = canny(pixels[:10], 100, 200)
    assert not alone.any(), "nothing of it passes the high one"


def test_the_colour_that_changes_most_decides() -> None:
    pixels = np.zeros((9, 9, 3), np.uint8)
    pixels[:, 4:, 2] = 120
    assert canny(pixels)[..., 0][1:-1].any(axis=1).all()


def test_strokes_are_wider_than_lines_and_paper_is_black() -> None:
    pixels = np.full((64, 64, 3), 255, np.uint8)
    pixels[:, 31:33] = 0
    line, strokes = made("line", pixels)[..., 0], made("scribble", pixels)[..., 0]
    assert line[32, 31] > 200 and line[32, 5] == 0 and strokes[32, 31] == 255 and strokes[32, 5] == 0
    assert (strokes[32] > 0).sum() > 2
    assert (made("invert", pixels)[:, 31] == 255).all() and (made("invert", pixels)[:, 5] == 0).all()


@pytest.mark.parametrize("processor", ["none", "tile", "depth", "normal", "pose-map", "segment-map"])
def test_a_ready_map_is_taken_as_it_is(processor: Processor) -> None:
    assert (made(processor) == scene()).all()


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (3, 2)])
@pytest.mark.parametrize("processor", ["canny", "line", "scribble", "blur", "invert"])
def test_the_smallest_pictures_pass(processor: Processor, size: tuple[int, int]) -> None:
    assert made(processor, np.zeros((*size, 3), np.uint8)).shape == (*size, 3)
