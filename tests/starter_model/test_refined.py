"""A picture of the starter that is refined in tiles: where one tile ends no step shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sddesk.core.inputs import StartPicture
from sddesk.core.refining import Refine
from sddesk.engine.make import feather
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on

STARTER = Path(__file__).parents[2] / "resources" / "starter-model"
HASH = "0" * 64
SIDE, TILE, OVERLAP = 224, 128, 32  # two tiles a side
ORDER = replace(
    REQUEST,
    prompt="a house on a hill",
    width=TILE,
    height=TILE,
    steps=8,
    inputs=(StartPicture(content_hash=HASH, strength=0.5),),
    refine=Refine(scale=2, overlap=OVERLAP),
)


def seam(engine: LocatingEngine, file: Path) -> float:
    """The largest step over the edges of tiles, by the largest elsewhere; a step is the mean of a row or a column."""
    made: list[np.ndarray] = []
    engine.generate(
        ORDER, lambda _: None, lambda image: made.append(array(image.pixels)), lambda: False, inputs={HASH: file}
    )
    edges = [SIDE - TILE - 1, TILE - 1]
    found = list[float]()
    for axis in (0, 1):
        steps = np.abs(np.diff(made[0].astype(float), axis=axis)).mean(axis=(1 - axis, 2))
        found.append(float(steps[edges].max() / np.delete(steps, edges).max()))
    return max(found)


def test_no_step_shows_where_a_tile_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Image.open(STARTER / "samples.png") as samples:
        samples.convert("RGB").crop((0, 0, SIDE // 2, SIDE // 2)).save(tmp_path / "drawing.png")
    engine = engine_on(STARTER)
    assert seam(engine, tmp_path / "drawing.png") < 1.2
    monkeypatch.setattr(feather, "faded", lambda _first, second, *, across: second)
    assert seam(engine, tmp_path / "drawing.png") > 1.2, "tiles that are put beside each other show"
