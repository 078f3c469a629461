"""Draws the training set into one memory-mapped file, with the scenes beside it."""

from __future__ import annotations

import json
import random
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from pathlib import Path

import numpy as np

from combos import check_trainable, training_scene
from scene import SIZE, Scene, paint

CHUNK = 256


def scenes_of(seed: int, count: int) -> list[Scene]:
    """The first `count` scenes of a training set."""
    rng = random.Random(seed)
    return [training_scene(rng) for _ in range(count)]


def _paint_chunk(scenes: list[Scene]) -> np.ndarray:
    for scene in scenes:
        check_trainable(scene)
    return np.stack([np.asarray(paint(scene)) for scene in scenes])


def draw_set(folder: Path, seed: int, count: int, workers: int = 2) -> None:
    """Write `pictures.npy` (count x 128 x 128 x 3, uint8) and `scenes.json` into `folder`, unless they are there."""
    if (folder / "scenes.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    scenes = scenes_of(seed, count)
    pictures = np.lib.format.open_memmap(folder / "pictures.npy", "w+", np.uint8, (count, SIZE, SIZE, 3))
    chunks = [scenes[start : start + CHUNK] for start in range(0, count, CHUNK)]
    with ProcessPoolExecutor(workers) as pool:
        for number, painted in enumerate(pool.map(_paint_chunk, chunks)):
            pictures[number * CHUNK : number * CHUNK + len(painted)] = painted
    pictures.flush()
    (folder / "scenes.json").write_text(json.dumps([asdict(scene) for scene in scenes]))


def load_set(folder: Path) -> tuple[np.ndarray, list[Scene]]:
    """The pictures (memory-mapped) and their scenes."""
    scenes = [Scene(**entry) for entry in json.loads((folder / "scenes.json").read_text())]
    return np.load(folder / "pictures.npy", mmap_mode="r"), scenes
