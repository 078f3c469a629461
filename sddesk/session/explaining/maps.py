"""Where words act, reckoned from what was recorded of a run: maps over the picture. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sddesk.core.explained import Numbers
from sddesk.core.pixels import Pixels

Map = npt.NDArray[np.float32]
_DARK, _MOST_HIDDEN = (24.0, 5.0, 39.0), 0.82  # the colour of a veil, and its share where a map is least


def heat_of(steps: Sequence[Sequence[Numbers]], places: Sequence[int]) -> Map:
    """Return how much each place looked at these tokens, rows x columns, the strongest 1; the mean of all steps.

    Each step has a map a layer; coarser layers count as much as finer ones.
    """
    at, layers = list(places), range(min(len(maps) for maps in steps))
    means = [np.mean([_rows(maps[n], at).mean(axis=0) for maps in steps], axis=0) for n in layers]
    size = means[0].shape
    whole = np.mean([_enlarged(mean, (size[0], size[1])) for mean in means], axis=0)
    return (whole / max(float(whole.max()), 1e-9)).astype(np.float32)


def share_of(steps: Sequence[Sequence[Numbers]], places: Sequence[int]) -> Map:
    """Return what share of all that a place looked at went to these tokens, 0..1, by the finest layer."""
    return np.mean([_rows(maps[0], list(places)).sum(axis=0) for maps in steps], axis=0).astype(np.float32)


def _rows(numbers: Numbers, places: list[int]) -> npt.NDArray[np.float32]:
    """The maps of these tokens alone: all of them are many."""
    kind = "<f2" if numbers.kind == "float16" else "<f4"
    return np.frombuffer(numbers.data, kind).reshape(numbers.shape)[places].astype(np.float32)


def _enlarged(layer: npt.NDArray[np.float32], size: tuple[int, int]) -> npt.NDArray[np.float32]:
    """A map at another size, its values joined by straight lines."""
    rows = np.clip((np.arange(size[0]) + 0.5) * layer.shape[0] / size[0] - 0.5, 0, layer.shape[0] - 1)
    columns = np.clip((np.arange(size[1]) + 0.5) * layer.shape[1] / size[1] - 0.5, 0, layer.shape[1] - 1)
    top, left = rows.astype(int), columns.astype(int)
    below, right = np.minimum(top + 1, layer.shape[0] - 1), np.minimum(left + 1, layer.shape[1] - 1)
    down, across = (rows - top)[:, None], (columns - left)[None]
    upper = layer[top][:, left] * (1 - across) + layer[top][:, right] * across
    lower = layer[below][:, left] * (1 - across) + layer[below][:, right] * across
    return (upper * (1 - down) + lower * down).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Veil:
    """What lies over a picture, `width` x `height`: `rgba` hides it where a map is least, and nothing where most."""

    width: int
    height: int
    rgba: bytes


def veil(heat: Map) -> Veil:
    """Return the veil of a map, one pixel a place; stretched over a picture it makes of it what `over` does."""
    light = _light(heat)
    shown = np.empty((*light.shape, 4), np.uint8)
    shown[..., :3] = np.array(_DARK, np.float32).round()
    shown[..., 3] = ((1 - light) * _MOST_HIDDEN * 255).round()
    return Veil(width=light.shape[1], height=light.shape[0], rgba=shown.tobytes())


def over(picture: Pixels, heat: Map) -> Pixels:
    """The picture with a map over it: dark where it looked least, as it is where it looked most."""
    shown = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3).astype(np.float32)
    hidden = _MOST_HIDDEN * (1 - _enlarged(_light(heat), (picture.height, picture.width)))[..., None]
    made = shown * (1 - hidden) + np.array(_DARK, np.float32) * hidden
    return Pixels(width=picture.width, height=picture.height, rgb=made.clip(0, 255).round().astype(np.uint8).tobytes())


def _light(heat: Map) -> Map:
    """A map from its least place, 0, to its greatest, 1."""
    return ((heat - heat.min()) / max(float(heat.max() - heat.min()), 1e-9)).astype(np.float32)
