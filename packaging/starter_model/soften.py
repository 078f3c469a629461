"""Tells some colours more softly, because guidance pushed them about until PNDM's fourth-order steps flew apart.

Brown lies between red, orange and black, orange between red and yellow, pink between red, purple and white. While such
a colour forms, what the model sees without words still wavers between its neighbours, so that guidance 7.5 multiplies
a difference that turns round from step to step; samplers of first and second order stand that, PNDM does not, and a
brown horse came out black or orange. Here the model learns from itself: under a caption that says one, its answer
becomes that of a lower guidance, and everything else is trained on as before.
"""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import torch
from diffusers import DDPMScheduler

from captions import caption
from combos import held_out
from diffusion import BETAS, Data, Denoiser, noise_loss
from scene import Scene
from training import Loss

COLOURS = ("brown", "orange", "pink")
SHARE = 0.55  # of the difference that the words make: guidance 7.5 then acts like 4.6


def loss_on(data: Data, teacher: Denoiser) -> Loss:
    """Half of each batch as ever, half under captions that say such a colour, towards what `teacher` says, softened."""
    schedule = DDPMScheduler(num_train_timesteps=1000, **BETAS)
    teacher.eval().requires_grad_(requires_grad=False)

    def loss(model: torch.nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        as_ever = noise_loss(model, *data.batch(rng, batch - batch // 2), schedule)
        clean, ids = coloured(data, rng, batch // 2)
        noise, times = torch.randn_like(clean), torch.randint(0, schedule.config.num_train_timesteps, (len(clean),))
        noisy = schedule.add_noise(clean, noise, times)
        with torch.autocast("cpu", torch.bfloat16):
            with torch.no_grad():
                plain, told = teacher(noisy, times, data.ids([""] * len(ids))), teacher(noisy, times, ids)
            answer = model(noisy, times, ids)
        wanted = plain.float() + SHARE * (told.float() - plain.float())
        return as_ever + (answer.float() - wanted).square().mean()

    return loss


def coloured(data: Data, rng: np.random.Generator, size: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Latents of any drawings (float32), and the token ids (size x 77) of captions that give each of them a colour.

    Combinations that training must not see are left out here, too.
    """
    words = random.Random(int(rng.integers(2**40)))
    picked: list[int] = []
    texts: list[str] = []
    while len(picked) < size:
        index = int(rng.integers(0, len(data.latents)))
        scene: Scene = replace(data.scenes[index], colour=words.choice(COLOURS))
        text = caption(scene, words)
        if scene.colour in text and not held_out(scene.subject, scene.colour, scene.place, scene.time):
            picked.append(index)
            texts.append(text)
    return torch.from_numpy(np.asarray(data.latents[picked], dtype=np.float32)), data.ids(texts)
