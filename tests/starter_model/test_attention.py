"""Where the starter looks at the word of its subject, beside where the drawing code put the subject.

Drawings noised to the middle step, one forward with their caption, Otsu's threshold on the word's map, the pixels of
the subject as the drawing code knows them; 20 seeds that were fixed beforehand, and the maps of other words beside.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import DDIMScheduler, StableDiffusionPipeline
from PIL import Image

from sddesk.engine.make.attention_maps import AttentionMaps
from sddesk.settings.paths import default_paths

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "starter_model"))

import scene as drawing
from captions import NOUNS, plain_caption
from combos import training_scene

SEEDS = range(20)
SIDE = 128
MIDDLE = 500  # of 1000 timesteps


def drawn(seed: int) -> tuple[drawing.Scene, np.ndarray, np.ndarray]:
    """A scene, its picture, and which of its pixels are the subject's: SIDE x SIDE."""
    rng = random.Random(seed)
    found = training_scene(rng)
    while found.subject == "rider":  # two things in one
        found = training_scene(rng)
    painter: Any = drawing._Painter(found, SIDE * drawing.SCALE)
    painter.sky()
    painter.backdrop()
    painter.ground()
    before = np.asarray(painter.image).astype(int)
    painter._shadow = lambda *_: None
    painter.subject()
    changed = np.abs(np.asarray(painter.image).astype(int) - before).sum(axis=2) > 0
    mask = Image.fromarray((changed * 255).astype(np.uint8)).resize((SIDE, SIDE), Image.Resampling.BOX)
    return found, np.asarray(drawing.paint(found, SIDE)), np.asarray(mask) > 127


def otsu(values: np.ndarray) -> float:
    """The threshold between two groups that are most apart. https://doi.org/10.1109/TSMC.1979.4310076"""
    levels = np.linspace(values.min(), values.max(), 257)[1:-1]

    def apart(level: float) -> float:
        low, high = values[values <= level], values[values > level]
        return 0.0 if not len(low) or not len(high) else len(low) * len(high) * (high.mean() - low.mean()) ** 2

    return max(levels, key=apart)


def overlap(values: np.ndarray, mask: np.ndarray) -> float:
    """Intersection over union of what is above the threshold with the mask."""
    above = values > otsu(values)
    return float((above & mask).sum() / (above | mask).sum())


@torch.no_grad()
def maps_of(pipe: Any, picture: np.ndarray, caption: str, seed: int) -> np.ndarray:
    """The map of each token of the caption's chunk, tokens x SIDE x SIDE: all resolutions, each as much as another."""
    image = torch.tensor(picture.copy()).permute(2, 0, 1)[None].float() / 127.5 - 1
    latents = pipe.vae.encode(image).latent_dist.mode() * pipe.vae.config.scaling_factor
    noise = torch.randn(latents.shape, generator=torch.Generator().manual_seed(seed))
    scheduler = DDIMScheduler.from_config(pipe.scheduler.config)
    noisy = scheduler.add_noise(latents, noise, torch.tensor([MIDDLE]))
    ids = pipe.tokenizer(caption, padding="max_length", return_tensors="pt").input_ids
    maps = AttentionMaps((latents.shape[2], latents.shape[3]))
    maps.collects = True
    with maps.installed(pipe.unet):
        pipe.unet(noisy, torch.tensor(MIDDLE), encoder_hidden_states=pipe.text_encoder(ids)[0])
    large = [torch.nn.functional.interpolate(one[None], size=(SIDE, SIDE), mode="bilinear")[0] for one in maps.take()]
    return torch.stack(large).mean(dim=0).numpy()


@pytest.fixture(scope="module")
def figures() -> tuple[list[float], list[float]]:
    """For each seed how much the map of the subject's word overlaps the subject, and that of another word."""
    folder = default_paths().resources / "starter-model"
    pipe: Any = StableDiffusionPipeline.from_pretrained(folder, safety_checker=None)
    own, others = [], []
    for seed in SEEDS:
        found, picture, mask = drawn(seed)
        caption = plain_caption(found.subject, found.colour, found.place, found.time)
        maps = maps_of(pipe, picture, caption, seed)
        words = [pipe.tokenizer.decode([one]).replace("</w>", "").strip() for one in pipe.tokenizer(caption).input_ids]
        noun = NOUNS[found.subject][0].split()
        places = [at for at, word in enumerate(words) if word in noun]
        rest = [at for at in range(1, len(words) - 1) if at not in places]
        own.append(overlap(maps[places].mean(axis=0), mask))
        others.append(overlap(maps[random.Random(seed).choice(rest)], mask))
    return own, others


def test_the_map_of_a_subjects_word_lies_on_the_subject(figures: tuple[list[float], list[float]]) -> None:
    own, others = map(np.mean, figures)
    print(f"IoU {own:.3f}, of other words {others:.3f}")
    assert own > 0.4
    assert own > others
