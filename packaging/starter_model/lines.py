"""Lines of pictures: Canny's edges, and what a person might have drawn instead of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import ndimage

GREY = np.array([0.299, 0.587, 0.114], np.float32)
NEAR = np.ones((3, 3), dtype=bool)  # eight neighbours
FINE, PLAIN = (50, 100), (100, 200)  # the two pairs of thresholds
STEEP = np.tan(np.pi / 8)


def canny(picture: np.ndarray, low: float, high: float) -> np.ndarray:
    """Canny's edges of an H x W x 3 uint8 picture, H x W booleans; thresholds are of |dx| + |dy| by Sobel."""
    grey = (picture.astype(np.float32) @ GREY).round()
    across, down = (ndimage.sobel(grey, axis=axis, mode="nearest") for axis in (1, 0))
    strength = np.abs(across) + np.abs(down)
    wide = np.pad(strength, 1)
    height, width = strength.shape

    def beside(dy: int, dx: int) -> np.ndarray:
        return wide[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width]

    level, upright = np.abs(down) < STEEP * np.abs(across), np.abs(across) < STEEP * np.abs(down)
    falling = (across * down) > 0
    sides = [level, upright, falling]
    before = np.select(sides, [beside(0, -1), beside(-1, 0), beside(-1, -1)], beside(-1, 1))
    behind = np.select(sides, [beside(0, 1), beside(1, 0), beside(1, 1)], beside(1, -1))
    crest = (strength > before) & (strength >= behind) & (strength > low)
    pieces, _ = ndimage.label(crest, NEAR)
    kept = np.unique(pieces[crest & (strength > high)])
    return np.isin(pieces, kept[kept > 0])


def drawn_by_hand(edges: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A scribble of H x W edges, float32 0..1: strokes missing, at times a part left empty, thicker, some softened."""
    kept = edges
    if rng.random() < 0.6:
        pieces, count = ndimage.label(edges, NEAR)
        kept = edges & (rng.random(count + 1) >= rng.uniform(0, 0.6))[pieces]
    if rng.random() < 0.25:
        kept = kept.copy()
        y, x = (rng.integers(0, side * 3 // 4) for side in kept.shape)
        kept[y : y + kept.shape[0] // 2, x : x + kept.shape[1] // 2] = False
    thickness = int(rng.integers(1, 5))
    lines = thickened(kept, thickness).astype(np.float32)
    return ndimage.uniform_filter(lines, 3) if rng.random() < 0.4 else lines


def thickened(edges: np.ndarray, thickness: int) -> np.ndarray:
    """H x W edges as lines of so many pixels."""
    return edges if thickness < 2 else ndimage.binary_dilation(edges, np.ones((thickness, thickness), dtype=bool))


def hint(lines: np.ndarray) -> np.ndarray:
    """Lines (... x H x W, white is 1) as the three equal channels that a ControlNet takes, ... x 3 x H x W."""
    return np.repeat(lines[..., None, :, :].astype(np.float32), 3, axis=-3)


def agreement(given: Sequence[np.ndarray], found: Sequence[np.ndarray], tolerance: int = 2) -> list[float]:
    """F1 of found edges against given ones, for each pair; an edge counts as met within `tolerance` pixels."""
    scores = []
    for wanted, seen in zip(given, found, strict=True):
        far_from_seen = ndimage.distance_transform_edt(~seen) if seen.any() else np.full(seen.shape, np.inf)
        far_from_wanted = ndimage.distance_transform_edt(~wanted) if wanted.any() else np.full(wanted.shape, np.inf)
        recall = float((far_from_seen[wanted] <= tolerance).mean()) if wanted.any() else 1.0
        precision = float((far_from_wanted[seen] <= tolerance).mean()) if seen.any() else 1.0
        scores.append(2 * precision * recall / max(precision + recall, 1e-9))
    return scores
