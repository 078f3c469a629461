"""Trains a ControlNet for lines on the starter model: the U-Net's encoder copied, the U-Net itself frozen."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import (
    ControlNetModel,
    DDPMScheduler,
    StableDiffusionControlNetPipeline,
    StableDiffusionPipeline,
    UNet2DConditionModel,
)
from torch.nn import functional

import diffusion
import evaluate
import lines
import probe
from captions import caption, plain_caption
from precision import autocast
from scene import Scene, paint
from subjects import COLOURS
from training import Loss

HINT_WIDTHS = (8, 16, 48, 128)
QUIETEST = 100  # the least noisy time that is learned: below it the shapes are there
UNTOLD = 0.5  # of the captions are dropped, so that the lines alone say the shape


@torch.no_grad()
def beginning(unet: UNet2DConditionModel, hints: torch.Tensor) -> ControlNetModel:
    """A ControlNet that changes nothing yet: its ways out begin with zeros, its way in with random weights.

    The way in is scaled layer by layer so that `hints` (N x 3 x h x w) come through with deviation one: as it is made
    they would come through as 0.002, and the first hundred steps would go into making them heard.
    """
    network = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=HINT_WIDTHS)
    way_in = network.controlnet_cond_embedding
    way_in.conv_out.reset_parameters()
    now = hints
    for layer in (way_in.conv_in, *way_in.blocks, way_in.conv_out):
        deviation = layer(now).std((0, 2, 3))
        layer.weight /= deviation[:, None, None, None]
        layer.bias.copy_(-(layer(now) - layer.bias[:, None, None]).mean((0, 2, 3)))
        now = functional.silu(layer(now))
    return network.requires_grad_(requires_grad=True)


def edges_of(pictures: np.ndarray) -> np.ndarray:
    """Canny's edges by both pairs of thresholds, eight pixels a byte: N x 2 x 128 x 16."""
    pairs = (lines.FINE, lines.PLAIN)
    return np.stack([np.stack([np.packbits(lines.canny(one, *pair), axis=-1) for pair in pairs]) for one in pictures])


@dataclass(frozen=True, kw_only=True)
class Data:
    """Latents (N x channels x 16 x 16) with their scenes, and `edges_of` the pictures."""

    words: diffusion.Data
    edges: np.ndarray

    def batch(self, rng: np.random.Generator, size: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Random latents, the token ids of their captions and their lines (size x 3 x 128 x 128)."""
        picked = rng.integers(0, len(self.words.latents), size)
        wording = random.Random(int(rng.integers(2**40)))
        texts = [caption(self.words.scenes[index], wording) for index in picked]
        texts = ["" if rng.random() < UNTOLD else text for text in texts]
        drawn = np.stack([self._lines(int(index), rng) for index in picked])
        clean = torch.from_numpy(np.asarray(self.words.latents[picked], dtype=np.float32))
        return clean, self.words.ids(texts), torch.from_numpy(lines.hint(drawn))

    def _lines(self, index: int, rng: np.random.Generator) -> np.ndarray:
        """Edges by one of the pairs of thresholds; three times in five as a scribble."""
        edges = np.unpackbits(self.edges[index, int(rng.integers(2))], axis=-1).astype(bool)
        return lines.drawn_by_hand(edges, rng) if rng.random() < 0.6 else edges.astype(np.float32)


def loss_of_guess(data: Data, unet: UNet2DConditionModel) -> Loss:
    """The way in alone: how far what comes of the lines is from what the U-Net's first layer makes of the latents.

    So the copied encoder is first given something that it can read, a guess at the picture.
    """
    first = unet.conv_in.weight.detach()

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        clean, _, hints = data.batch(rng, batch)
        with autocast():
            guessed = model(hints)
        return (guessed.float() - functional.conv2d(clean, first, padding=1)).square().mean()

    return loss


def loss_on(data: Data, pipe: StableDiffusionPipeline) -> Loss:
    """The noise loss of the U-Net of `pipe` with the ControlNet's help; only the ControlNet learns."""
    schedule = DDPMScheduler(num_train_timesteps=1000, **diffusion.BETAS)
    unet, encoder = pipe.unet.requires_grad_(False), pipe.text_encoder.requires_grad_(False)

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        clean, ids, hints = data.batch(rng, batch)
        noise, times = torch.randn_like(clean), torch.randint(QUIETEST, schedule.config.num_train_timesteps, (batch,))
        noisy = schedule.add_noise(clean, noise, times)
        with autocast():
            words = encoder(ids).last_hidden_state
            down, middle = model(noisy, times, words, hints, return_dict=False)
            steered = {"down_block_additional_residuals": down, "mid_block_additional_residual": middle}
            predicted = unet(noisy, times, words, **steered).sample
        errors = (predicted.float() - noise).square().mean((1, 2, 3))
        return (errors * weights(schedule.alphas_cumprod[times])).mean()

    return loss


def weights(kept: torch.Tensor) -> torch.Tensor:
    """How much the error of the noise counts where `kept` of the picture's variance is left.

    Most in the middle: where nearly all is noise no lines tell the colours, and where little is left shapes are there.
    """
    return (2 * (1 - kept) / kept).clamp(max=1) / kept.sqrt()


def write(folder: Path, network: ControlNetModel) -> None:
    """Save as a diffusers folder in half precision; its README stays."""
    network.half().save_pretrained(folder)
    network.float()


def read(folder: Path) -> ControlNetModel:
    """Load what `write` saved, in single precision."""
    return ControlNetModel.from_pretrained(folder).float().eval().requires_grad_(False)


def figures(pipe: StableDiffusionPipeline, network: ControlNetModel, count: int, steps: int = 15) -> dict[str, Any]:
    """How well pictures keep to lines and to words, on drawings of combinations that training never saw.

    F1: Canny's edges (100, 200) of the picture against the given ones, met within 2 pixels, mean of all pictures. The
    shares of right subjects, colours, places and times are the judge's (`probe.py`). `plain` is the same prompts and
    seeds without lines, `scribble` has lines 3 pixels thick and `other_colour` asks for the same in another colour.
    `chance_f1` compares pictures drawn by lines with the lines of another drawing.
    """
    scenes = evaluate.held_out_scenes(count, seed=2)
    recoloured = [replace(scene, colour=other_colour(scene)) for scene in scenes]
    edges = [lines.canny(np.asarray(paint(scene)), *lines.PLAIN) for scene in scenes]
    thick = [lines.thickened(one, 3) for one in edges]
    evaluate.use_dpm(pipe)
    steered, judge = with_lines(pipe, network), probe.load()

    def f1(pictures: np.ndarray, given: Sequence[np.ndarray]) -> float:
        return float(np.mean(lines.agreement(given, [lines.canny(one, *lines.PLAIN) for one in pictures])))

    def found(pictures: np.ndarray, wanted: Sequence[Scene]) -> dict[str, float]:
        return {"f1": f1(pictures, edges)} | probe.rates(probe.judge(judge, pictures), wanted)

    def drawn(given: Sequence[np.ndarray], prompts: Sequence[str]) -> np.ndarray:
        hints = torch.from_numpy(lines.hint(np.stack(given)))
        return evaluate.generate(steered, prompts, range(count), steps, hints=hints)

    prompts = [prompt_of(scene) for scene in scenes]
    by_lines = drawn(edges, prompts)
    return {
        "pictures": count,
        "steps": steps,
        "canny": found(by_lines, scenes),
        "chance_f1": f1(by_lines, [*edges[1:], edges[0]]),
        "scribble": found(drawn(thick, prompts), scenes),
        "plain": found(evaluate.generate(pipe, prompts, range(count), steps), scenes),
        "other_colour": found(drawn(edges, [prompt_of(scene) for scene in recoloured]), recoloured),
    }


def contact_sheet(pipe: StableDiffusionPipeline, network: ControlNetModel, count: int = 24) -> np.ndarray:
    """`count` scribbles of unseen drawings, each with the picture of it to the right, six pairs a row; H x W x 3 uint8.

    The lower half asks for another colour than the drawing had.
    """
    scenes = evaluate.held_out_scenes(count, seed=3)
    scenes = [replace(s, colour=other_colour(s)) if k >= count // 2 else s for k, s in enumerate(scenes)]
    edges = [lines.canny(np.asarray(paint(scene)), *lines.PLAIN) for scene in scenes]
    given = lines.hint(np.stack([lines.thickened(one, 2) for one in edges]))
    evaluate.use_dpm(pipe)
    prompts = [prompt_of(scene) for scene in scenes]
    made = evaluate.generate(with_lines(pipe, network), prompts, range(count), 15, hints=torch.from_numpy(given))
    shown = (given.transpose(0, 2, 3, 1) * 255).astype(np.uint8)
    pairs = np.concatenate([shown, made], axis=2)
    rows, (_, high, wide, _) = count // 6, pairs.shape
    return pairs.reshape(rows, 6, high, wide, 3).transpose(0, 2, 1, 3, 4).reshape(rows * high, 6 * wide, 3)


def prompt_of(scene: Scene) -> str:
    """The plainest full caption of a scene."""
    return plain_caption(scene.subject, scene.colour, scene.place, scene.time)


def other_colour(scene: Scene) -> str:
    """The colour after the scene's own in the list of colours."""
    names = list(COLOURS)
    return names[(names.index(scene.colour) + 1) % len(names)]


def with_lines(pipe: StableDiffusionPipeline, network: ControlNetModel) -> StableDiffusionControlNetPipeline:
    """The pipeline of diffusers that takes a control picture, with the parts of `pipe`."""
    steered = StableDiffusionControlNetPipeline(**pipe.components, controlnet=network, requires_safety_checker=False)
    steered.set_progress_bar_config(disable=True)
    return steered
