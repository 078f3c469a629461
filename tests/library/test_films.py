"""A film holds every frame in order, in each of its forms."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageSequence

from sddesk.core.errors import SddeskError
from sddesk.library.films import LAST_MS, write_film
from tests.fakes import pixels_of

FRAMES = [pixels_of(10, 4, 2), pixels_of(120, 4, 2), pixels_of(120, 4, 2), pixels_of(240, 32, 16)]


@pytest.mark.parametrize("ending", ["gif", "png", "apng", "webp"])
def test_every_frame_is_in_the_film_at_the_size_of_the_last(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"film.{ending}"
    write_film(FRAMES, path)
    with Image.open(path) as film:
        shown = [(frame.convert("RGB"), frame.info["duration"]) for frame in ImageSequence.Iterator(film)]
    assert {frame.size for frame, _ in shown} == {(32, 16)}
    reds = [frame.getpixel((0, 0))[0] for frame, _ in shown]  # pyright: ignore[reportIndexIssue, reportOptionalSubscript]
    assert [round(red / 120) * 120 for red in (reds[0], reds[-1])] == [0, 240]
    assert sum(duration for _, duration in shown) == pytest.approx(3 * 160 + LAST_MS, abs=1), (
        "equal frames may be joined"
    )


def test_a_large_picture_becomes_a_small_film_and_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    write_film([pixels_of(3, 1200, 600)], tmp_path / "film.gif")
    with Image.open(tmp_path / "film.gif") as film:
        assert film.size == (512, 256)
    with pytest.raises(SddeskError, match=r"film\.mp4"):
        write_film(FRAMES, tmp_path / "film.mp4")
    with pytest.raises(SddeskError, match="no steps yet"):
        write_film([], tmp_path / "film.gif")
    with pytest.raises(SddeskError, match="is not there"):
        write_film(FRAMES, tmp_path / "gone" / "film.gif")
