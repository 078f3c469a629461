"""The mask's logic without a widget: strokes, soft edges, erasing, turning round, and the way back in little memory."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sddesk.ui.canvas.mask_layer import MOST_BYTES, Brush, MaskLayer, as_grey, as_pixels, dab_of

HARD = Brush(radius=5)


def stroke(layer: MaskLayer, *points: tuple[float, float], brush: Brush = HARD) -> None:
    layer.begin(*points[0], brush)
    for point in points[1:]:
        layer.move(*point)
    layer.end()


def test_a_stroke_is_as_wide_as_the_brush_and_the_box_is_what_it_touched() -> None:
    layer = MaskLayer(60, 40)
    assert layer.is_empty and layer.begin(10.5, 20.5, HARD) == (5, 15, 16, 26)
    assert layer.move(40.5, 20.5) is not None
    layer.end()
    masked = np.argwhere(layer.grey == 255)
    assert masked.min(0).tolist() == [16, 6] and masked.max(0).tolist() == [24, 44]
    assert (layer.grey[16:25, 10:41] == 255).all(), "no gap between two places of the mouse"
    assert not layer.is_empty and layer.steps_back == 1


def test_a_soft_edge_fades_and_strokes_over_it_do_not_add_up() -> None:
    dab = dab_of(Brush(radius=20, softness=1.0))
    middle = dab[20]
    assert middle[20] == 255 and 100 < middle[30] < 160 and middle[0] < 10
    assert (np.diff(middle[20:].astype(int)) <= 0).all()
    layer = MaskLayer(60, 60)
    for _ in range(3):
        stroke(layer, (30, 30), brush=Brush(radius=20, softness=1.0))
    assert layer.grey[30, 40] == middle[30]


def test_a_stroke_may_begin_and_end_outside() -> None:
    layer = MaskLayer(20, 20)
    assert layer.begin(-50, 10, HARD) is None
    assert layer.move(10, 10) is not None and layer.move(10, 90) is not None
    layer.end()
    assert layer.grey[10, 0] == 255 and layer.grey[19, 10] == 255
    stroke(layer, (-90, -90), (-80, -80))
    assert layer.steps_back == 1, "what touched nothing is no step"


def test_the_eraser_takes_away_and_both_act_on_what_is_seen() -> None:
    layer = MaskLayer(40, 40)
    stroke(layer, (20, 20))
    layer.invert()
    assert layer.drawn((0, 0, 40, 40), 1)[20, 20] == 0 and layer.drawn((0, 0, 40, 40), 1)[0, 0] == 255
    stroke(layer, (20, 20), brush=Brush(radius=7))
    assert layer.is_full and not layer.is_empty
    stroke(layer, (5, 5), brush=Brush(radius=3, erases=True))
    assert layer.drawn((0, 0, 40, 40), 1)[5, 5] == 0 and layer.grey[5, 5] == 255
    layer.invert()
    stroke(layer, (5, 5), brush=Brush(radius=9, erases=True))
    assert layer.is_empty


def test_only_some_pixels_are_given_for_a_small_view() -> None:
    layer = MaskLayer(40, 40)
    layer.grey[8, 12] = 255
    assert layer.drawn((4, 4, 36, 36), 4).shape == (8, 8)
    assert np.argwhere(layer.drawn((4, 4, 36, 36), 4)).tolist() == [[1, 2]]


def test_a_mask_is_taken_as_one_step_and_must_have_the_size() -> None:
    layer = MaskLayer(30, 20)
    other = np.full((20, 30), 77, np.uint8)
    layer.replace(other, inverted=True)
    assert (layer.grey == 77).all() and layer.inverted
    assert layer.undo() == (0, 0, 30, 20) and layer.is_empty and not layer.inverted
    layer.redo()
    layer.clear()
    assert layer.is_empty and layer.steps_back == 2
    layer.clear()
    assert layer.steps_back == 2, "clearing what is empty is no step"
    with pytest.raises(ValueError, match="for a picture of"):
        layer.replace(np.zeros((30, 20), np.uint8))


actions = st.one_of(
    st.tuples(st.just("stroke"), st.integers(-20, 600), st.integers(-20, 300), st.booleans(), st.floats(0.5, 90)),
    st.sampled_from([("invert",), ("clear",), ("undo",), ("redo",)]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(actions, max_size=14))
def test_every_way_back_and_forth_gives_what_was_there(wishes: list[tuple]) -> None:
    """Held against whole copies, which the layer does without."""
    layer = MaskLayer(560, 270)  # no multiple of a tile

    def state() -> tuple[bytes, bool]:
        return layer.grey.tobytes(), layer.inverted

    states, now = [state()], 0
    for name, *values in wishes:
        if name == "undo":
            layer.undo()
            now = max(0, now - 1)
        elif name == "redo":
            layer.redo()
            now = min(len(states) - 1, now + 1)
        else:
            before = layer.steps_back
            if name == "stroke":
                x, y, erases, radius = values
                stroke(layer, (x, y), (x + 100, y + 40), brush=Brush(radius=radius, softness=0.5, erases=erases))
            else:
                getattr(layer, name)()
            if layer.steps_back != before:
                states = [*states[: now + 1], state()]
                now += 1
        assert state() == states[now]
    while layer.undo() is not None:
        now -= 1
        assert state() == states[now]
    assert now == 0
    while layer.redo() is not None:
        now += 1
        assert state() == states[now]


def test_fifty_strokes_over_eight_megapixels_take_little_memory() -> None:
    layer = MaskLayer(3456, 2304)
    rng = np.random.default_rng(7)
    for number in range(50):
        points = [(float(x), float(y)) for x, y in rng.uniform((0, 0), (3456, 2304), (2, 2))]
        stroke(layer, *points, brush=Brush(radius=120, softness=1.0, erases=number % 3 == 2))
    assert layer.steps_back == 50
    kept = layer.bytes_kept
    assert kept < 60 * 2**20, "50 copies would be 400 MB"
    end = layer.grey.copy()
    for _ in range(50):
        assert layer.undo() is not None
    assert layer.is_empty and layer.undo() is None and layer.bytes_kept < 100 * 2**20
    for _ in range(50):
        layer.redo()
    assert np.array_equal(layer.grey, end)


def test_the_oldest_steps_go_where_they_would_take_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sddesk.ui.canvas.mask_layer.MOST_BYTES", 300_000)
    assert MOST_BYTES < 200 * 2**20
    layer, rng = MaskLayer(512, 512), np.random.default_rng(1)
    for _ in range(6):
        layer.replace(rng.integers(0, 255, (512, 512), np.uint8))
    assert layer.bytes_kept <= 300_000 and layer.steps_back == 1


def test_a_mask_is_stored_as_a_picture_and_comes_back() -> None:
    grey = np.arange(12, dtype=np.uint8).reshape(3, 4)
    pixels = as_pixels(grey)
    assert (pixels.width, pixels.height, pixels.rgb[3:6]) == (4, 3, b"\1\1\1")
    assert np.array_equal(as_grey(pixels), grey)
