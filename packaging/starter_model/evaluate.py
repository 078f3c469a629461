"""Judges a starter-model folder: does it follow words it never saw together, is it varied, exact and cheap?"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import (
    AutoencoderKL,
    DPMSolverMultistepScheduler,
    PNDMScheduler,
    StableDiffusionPipeline,
    UNet2DConditionModel,
)
from torch.utils.flop_counter import FlopCounterMode

import assemble
import probe
from captions import DEFAULT_PROMPT, plain_caption
from combos import all_held_out, training_scene
from decoder import Decoder, pictures_of, psnr, to_tensor
from scene import Scene, paint

GUIDANCE = 7.5
SD15_UNET: dict[str, Any] = {
    "sample_size": 64,
    "cross_attention_dim": 768,
    "attention_head_dim": 8,
    "block_out_channels": (320, 640, 1280, 1280),
    "layers_per_block": 2,
}
SD15_VAE: dict[str, Any] = {
    "block_out_channels": (128, 256, 512, 512),
    "layers_per_block": 2,
    "latent_channels": 4,
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
}


def held_out_scenes(count: int, seed: int = 0) -> list[Scene]:
    """A fixed choice of combinations that training never saw."""
    chosen = random.Random(seed).sample(all_held_out(), count)
    return [Scene(subject=s, colour=c, place=p, time=t, seed=10**12 + k) for k, (s, c, p, t) in enumerate(chosen)]


def generate(
    pipe: StableDiffusionPipeline,
    prompts: Sequence[str],
    seeds: Sequence[int],
    steps: int,
    batch: int = 16,
    negative: str = "",
    hints: torch.Tensor | None = None,
) -> np.ndarray:
    """One picture a prompt and seed, N x H x W x 3 uint8; `hints` (N x 3 x H x W) are for a ControlNet."""
    parts = []
    for start in range(0, len(prompts), batch):
        words = list(prompts[start : start + batch])
        sources = [torch.Generator().manual_seed(seed) for seed in seeds[start : start + batch]]
        made = pipe(
            words,
            negative_prompt=[negative] * len(words),
            generator=sources,
            num_inference_steps=steps,
            guidance_scale=GUIDANCE,
            output_type="np",
            **({} if hints is None else {"image": hints[start : start + batch]}),
        ).images
        parts.append((made * 255).round().astype(np.uint8))
    return np.concatenate(parts)


def use_dpm(pipe: StableDiffusionPipeline) -> None:
    """DPM++ 2M."""
    pipe.scheduler = DPMSolverMultistepScheduler.from_config(pipe.scheduler.config)


def use_pndm(pipe: StableDiffusionPipeline) -> None:
    """PNDM, as the folder asks for."""
    pipe.scheduler = PNDMScheduler.from_config(pipe.scheduler.config, skip_prk_steps=True)


def prompt_following(
    pipe: StableDiffusionPipeline, judge: probe.Probe, count: int, steps: int
) -> tuple[dict[str, float], dict[str, float]]:
    """Shares of right answers on held-out combinations, in all and for the worst single word of each question."""
    scenes = held_out_scenes(count)
    prompts = [plain_caption(s.subject, s.colour, s.place, s.time) for s in scenes]
    told = probe.judge(judge, generate(pipe, prompts, range(count), steps))
    return probe.rates(told, scenes), _worst(told, scenes)


def _worst(told: dict[str, list[str]], scenes: Sequence[Scene]) -> dict[str, float]:
    """For each question the word with the lowest share of right answers."""
    lowest = {}
    for name, words in told.items():
        hits: dict[str, list[bool]] = {}
        for word, scene in zip(words, scenes, strict=True):
            hits.setdefault(getattr(scene, name), []).append(word == getattr(scene, name))
        worst = min(hits, key=lambda word: np.mean(hits[word]))
        lowest[f"{name}: {worst}"] = float(np.mean(hits[worst]))
    return lowest


def default_prompt(pipe: StableDiffusionPipeline, judge: probe.Probe, count: int) -> tuple[int, np.ndarray]:
    """How many of `count` seeds show rider and horse, and the pictures."""
    made = generate(pipe, [DEFAULT_PROMPT] * count, range(count), 25)
    return probe.judge(judge, made)["subject"].count("rider"), made


def negative_prompt(pipe: StableDiffusionPipeline, judge: probe.Probe, count: int) -> dict[str, float]:
    """The share of mushrooms without a colour in the prompt that come out red: without and with "red" as a negative."""
    shares = {}
    for name, words in (("none", ""), ("red", "red")):
        made = generate(pipe, ["a mushroom in a meadow"] * count, range(count), 25, negative=words)
        shares[name] = probe.judge(judge, made)["colour"].count("red") / count
    return shares


def spread(pictures: np.ndarray) -> float:
    """Mean distance (root mean square, 0..255) between pairs of pictures."""
    flat = pictures.reshape(len(pictures), -1).astype(np.float32)
    pairs = [np.sqrt(np.square(flat[i] - flat[j]).mean()) for i in range(len(flat)) for j in range(i)]
    return float(np.mean(pairs))


def drawn_for_default_prompt(count: int) -> np.ndarray:
    """Drawings that the default prompt could have been the caption of."""
    rng = random.Random(5)
    scenes: list[Scene] = []
    while len(scenes) < count:
        scene = training_scene(rng)
        if scene.subject == "rider":
            scenes.append(scene)
    return np.stack([np.asarray(paint(scene)) for scene in scenes])


def fresh_drawings(count: int) -> tuple[np.ndarray, list[Scene]]:
    """Drawings that nothing was trained on: held-out combinations, new seeds."""
    scenes = [replace(scene, seed=scene.seed + 7) for scene in held_out_scenes(count, seed=1)]
    return np.stack([np.asarray(paint(scene)) for scene in scenes]), scenes


@torch.no_grad()
def round_trip(autoencoder: AutoencoderKL, drawn: np.ndarray) -> np.ndarray:
    """Drawings through the encoder and back, uint8."""
    tensors = to_tensor(drawn)
    parts = [autoencoder.encode(tensors[k : k + 32]).latent_dist.mode() for k in range(0, len(tensors), 32)]
    return pictures_of(Decoder(autoencoder), torch.cat(parts).numpy())


def operations(unet: dict[str, Any], vae: dict[str, Any], side: int, words: int) -> int:
    """Floating-point operations of one picture: 25 guided steps and one decoding, counted on shapes alone."""
    with torch.device("meta"):
        network, decoder = UNet2DConditionModel(**unet), AutoencoderKL(**vae)
        latents = torch.empty(1, network.config.in_channels, side, side)
        step = _count(lambda: network(latents, torch.ones(1), torch.empty(1, 77, words)))
        return 25 * 2 * step + _count(lambda: decoder.decode(latents))


def _count(action: Callable[[], object]) -> int:
    counter = FlopCounterMode(display=False)
    with counter, torch.no_grad():
        action()
    return counter.get_total_flops()


def figures(folder: Path, count: int, pndm_count: int) -> dict[str, Any]:
    """Everything that the model card states, measured now."""
    began = time.perf_counter()
    pipe = assemble.load(folder)
    load_seconds = time.perf_counter() - began
    judge = probe.load()
    drawn, scenes = fresh_drawings(400)
    found: dict[str, Any] = {
        "load_seconds": load_seconds,
        "megabytes": sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6,
        "probe_on_fresh_drawings": probe.rates(probe.judge(judge, drawn), scenes),
        "autoencoder_psnr_db": psnr(drawn, round_trip(pipe.vae, drawn)),
    }
    use_dpm(pipe)
    following, worst = prompt_following(pipe, judge, count, 25)
    found |= {"pictures_judged": count, "dpm_25": following, "dpm_25_worst": worst}
    found["default_prompt_of_50"], made = default_prompt(pipe, judge, 50)
    found["spread_of_seeds"], found["spread_of_drawings"] = spread(made), spread(drawn_for_default_prompt(50))
    found["red_mushrooms_by_negative_prompt"] = negative_prompt(pipe, judge, 50)
    again = generate(pipe, [DEFAULT_PROMPT], [0], 25)
    found["same_seed_difference"] = spread(np.stack([again[0], generate(pipe, [DEFAULT_PROMPT], [0], 25)[0]]))
    use_pndm(pipe)
    found |= {"pndm_pictures": pndm_count, "pndm_50": prompt_following(pipe, judge, pndm_count, 50)[0]}
    ours = operations(dict(pipe.unet.config), dict(pipe.vae.config), 16, pipe.unet.config.cross_attention_dim)
    theirs = operations(SD15_UNET, SD15_VAE, 64, 768)
    return found | {"operations": ours, "operations_sd15": theirs, "operations_ratio": theirs / ours}


def contact_sheet(pipe: StableDiffusionPipeline, colours: Sequence[str]) -> np.ndarray:
    """All subjects (columns) at all times (rows), the places and `colours` in turn, H x W x 3 uint8."""
    subjects, times, places = probe.QUESTIONS["subject"], probe.QUESTIONS["time"], probe.QUESTIONS["place"]
    prompts = []
    for row, when in enumerate(times):
        for column, subject in enumerate(subjects):
            allowed = [place for place in places if not (place == "moon" and when in ("rain", "snowfall"))]
            place = allowed[(column * 3 + row * 2) % len(allowed)]
            prompts.append(plain_caption(subject, colours[(column + row * 3) % len(colours)], place, when))
    made = generate(pipe, prompts, range(len(prompts)), 25)
    n, side = len(subjects), made.shape[1]
    return made.reshape(len(times), n, side, side, 3).transpose(0, 2, 1, 3, 4).reshape(len(times) * side, n * side, 3)
