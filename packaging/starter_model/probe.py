"""A small judge, trained on drawn pictures only, that says what a picture shows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from decoder import to_tensor
from scene import PLACES, TIMES, Scene
from subjects import COLOURS, SUBJECTS
from training import Loss

QUESTIONS: dict[str, tuple[str, ...]] = {
    "subject": tuple(SUBJECTS),
    "colour": tuple(COLOURS),
    "place": PLACES,
    "time": TIMES,
}
WEIGHTS = Path(__file__).with_name("probe.safetensors")


class Probe(nn.Module):
    """Five strided convolutions and one answer for each question; pictures N x 3 x 128 x 128 in -1..1."""

    def __init__(self) -> None:
        super().__init__()
        widths = (3, 24, 48, 64, 96, 128)
        layers: list[nn.Module] = []
        for before, after in pairwise(widths):
            layers += [nn.Conv2d(before, after, 3, stride=2, padding=1), nn.GroupNorm(8, after), nn.SiLU()]
        self.body = nn.Sequential(*layers, nn.Flatten(), nn.Linear(128 * 16, 128), nn.SiLU())
        self.heads = nn.ModuleDict({name: nn.Linear(128, len(words)) for name, words in QUESTIONS.items()})

    def forward(self, pictures: torch.Tensor) -> dict[str, torch.Tensor]:
        """Logits for every question."""
        seen = self.body(pictures)
        return {name: head(seen) for name, head in self.heads.items()}


def answers(scenes: Sequence[Scene]) -> dict[str, torch.Tensor]:
    """The right answer to every question for every scene, as indices."""
    return {
        name: torch.tensor([words.index(getattr(scene, name)) for scene in scenes]) for name, words in QUESTIONS.items()
    }


def loss_on(pictures: np.ndarray, scenes: Sequence[Scene]) -> Loss:
    """Cross entropy over all questions; half of the pictures are softened, so that a decoder's blur misleads less."""

    def loss(model: nn.Module, rng: np.random.Generator, batch: int) -> torch.Tensor:
        picked = rng.integers(0, len(pictures), batch)
        seen = to_tensor(np.stack([pictures[index] for index in picked]))
        if rng.random() < 0.5:
            seen = nn.functional.avg_pool2d(seen, 3, stride=1, padding=1, count_include_pad=False)
        seen = seen + 0.03 * torch.randn_like(seen)
        with torch.autocast("cpu", torch.bfloat16):
            told = model(seen)
        right = answers([scenes[index] for index in picked])
        return sum(nn.functional.cross_entropy(told[name].float(), right[name]) for name in QUESTIONS)  # type: ignore[return-value]

    return loss


@torch.no_grad()
def judge(model: Probe, pictures: np.ndarray) -> dict[str, list[str]]:
    """The answers, in words, for N x 128 x 128 x 3 uint8 pictures."""
    told: dict[str, list[str]] = {name: [] for name in QUESTIONS}
    for start in range(0, len(pictures), 64):
        for name, logits in model(to_tensor(pictures[start : start + 64])).items():
            told[name] += [QUESTIONS[name][index] for index in logits.argmax(1).tolist()]
    return told


def rates(told: dict[str, list[str]], scenes: Sequence[Scene]) -> dict[str, float]:
    """The share of right answers to every question, 0..1."""
    return {
        name: float(np.mean([word == getattr(scene, name) for word, scene in zip(words, scenes, strict=True)]))
        for name, words in told.items()
    }


def save(model: Probe) -> None:
    """Write the weights beside this file, in half precision."""
    save_file({name: value.half().contiguous() for name, value in model.state_dict().items()}, WEIGHTS)


def load() -> Probe:
    """The trained probe, in single precision."""
    model = Probe()
    model.load_state_dict({name: value.float() for name, value in load_file(WEIGHTS).items()})
    return model.eval()
