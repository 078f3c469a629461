"""LoHa, LoKr and DoRA with random weights, as LyCORIS writes them, and what they make of weights, by their papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file

from tests.engine.loras import LAYERS

RANK, ALPHA = 2, 1.0
Arrays = dict[str, np.ndarray]
_ALPHA = np.array(ALPHA, np.float32)
PREFIXES = {
    False: {"unet": "lora_unet_", "text_encoder": "lora_te_text_model_"},
    True: {
        "unet": "lora_unet_",
        "text_encoder": "lora_te1_text_model_",
        "text_encoder_2": "lora_te2_text_model_",
    },
}


@dataclass(frozen=True)
class Layer:
    """Its tensors in a file, by ending, and what they add to the layer's weight before a magnitude sets norms."""

    tensors: Arrays
    added: np.ndarray


Make = Callable[[np.random.Generator, tuple[int, ...], int], Layer]  # for the shape and the number of a layer


def _factor(random: np.random.Generator, *shape: int) -> np.ndarray:
    return random.standard_normal(shape).astype(np.float32)


def _by_place(core: np.ndarray, outputs: np.ndarray, inputs: np.ndarray) -> np.ndarray:
    """Tucker's product, for each place of the kernel."""
    out = np.zeros((outputs.shape[1], inputs.shape[1], *core.shape[2:]), np.float32)
    for row in range(core.shape[2]):
        for column in range(core.shape[3]):
            out[:, :, row, column] = outputs.T @ core[:, :, row, column] @ inputs
    return out


def lora(random: np.random.Generator, shape: tuple[int, ...], number: int) -> Layer:
    out, into, *kernel = shape
    down, up = _factor(random, RANK, into, *kernel), 0.5 * _factor(random, out, RANK, *[1] * len(kernel))
    added = (up.reshape(out, RANK) @ down.reshape(RANK, -1)).reshape(shape) * ALPHA / RANK * into**-0.5
    tensors = {"lora_down.weight": down * into**-0.5, "lora_up.weight": up, "alpha": _ALPHA}
    return Layer(tensors, added)


def loha(random: np.random.Generator, shape: tuple[int, ...], number: int) -> Layer:
    """Every other convolution with cores."""
    out, into, *kernel = shape
    share = 0.3 * max(1, into) ** -0.5
    if kernel and kernel[0] > 1 and number % 2:
        cores = [_factor(random, RANK, RANK, *kernel) for _ in range(2)]
        pairs = [(_factor(random, RANK, out), _factor(random, RANK, into)) for _ in range(2)]
        pairs[0] = (pairs[0][0] * share, pairs[0][1])
        first, second = (_by_place(core, *pair) for core, pair in zip(cores, pairs, strict=True))
        tensors = {"hada_t1": cores[0], "hada_t2": cores[1]}
    else:
        wide = into * int(np.prod(kernel))
        pairs = [(_factor(random, out, RANK), _factor(random, RANK, wide)) for _ in range(2)]
        pairs[0] = (pairs[0][0] * share, pairs[0][1])
        first, second = (a @ b for a, b in pairs)
        tensors = {}
    for name, pair in zip(("hada_w1", "hada_w2"), pairs, strict=True):
        tensors |= {f"{name}_a": pair[0], f"{name}_b": pair[1]}
    added = (first * second).reshape(shape) * ALPHA / RANK
    return Layer({**tensors, "alpha": _ALPHA}, added)


def lokr(random: np.random.Generator, shape: tuple[int, ...], number: int) -> Layer:
    """In all forms: each of both matrices whole or of factors, convolutions flat, whole, or with a core."""
    out, into, *kernel = shape
    split_out, split_into = (2 if side % 2 == 0 else 1 for side in (out, into))
    small, large = (split_out, split_into), (out // split_out, into // split_into)
    tensors: Arrays = {"alpha": _ALPHA}
    has_rank = False
    if number % 2:
        a, b = 0.5 * _factor(random, small[0], RANK), _factor(random, RANK, small[1])
        tensors |= {"lokr_w1_a": a, "lokr_w1_b": b}
        first, has_rank = a @ b, True
    else:
        first = tensors["lokr_w1"] = _factor(random, *small)
    share = 0.3 * max(1, into) ** -0.5
    form = number % 3 if kernel and kernel[0] > 1 else number % 2
    if form == 0:
        whole = tensors["lokr_w2"] = share * _factor(random, *large, *kernel)
    elif form == 1:
        a, b = share * _factor(random, large[0], RANK), _factor(random, RANK, large[1] * int(np.prod(kernel)))
        tensors |= {"lokr_w2_a": a, "lokr_w2_b": b}
        whole, has_rank = (a @ b).reshape(*large, *kernel), True
    else:
        core, a, b = (
            _factor(random, RANK, RANK, *kernel),
            _factor(random, RANK, large[0]),
            _factor(random, RANK, large[1]),
        )
        tensors |= {"lokr_t2": core * share, "lokr_w2_a": a, "lokr_w2_b": b}
        whole, has_rank = _by_place(core * share, a, b), True
    flat = whole.reshape(*large, -1)
    places = [np.kron(first, flat[:, :, place]) for place in range(flat.shape[2])]
    added = np.stack(places, -1).reshape(shape)
    return Layer(tensors, added * (ALPHA / RANK if has_rank else 1.0))


def with_magnitude(make: Make) -> Make:
    """DoRA on top of another: odd layers' magnitudes are of the outputs, those of even ones of the inputs."""

    def made(random: np.random.Generator, shape: tuple[int, ...], number: int) -> Layer:
        layer = make(random, shape, number)
        out, into, *kernel = shape
        form = (out, 1, *[1] * len(kernel)) if number % 2 else (1, into, *[1] * len(kernel))
        magnitude = 0.5 + random.random(form, np.float32)
        return Layer({**layer.tensors, "dora_scale": magnitude}, layer.added)

    return made


def by_turns(random: np.random.Generator, shape: tuple[int, ...], number: int) -> Layer:
    """Three algorithms in one file, as LyCORIS' presets mix them."""
    return (lora, loha, lokr)[number % 3](random, shape, number)


MAKERS: dict[str, Make] = {
    "LoRA": lora,
    "LoHa": loha,
    "LoKr": lokr,
    "DoRA": with_magnitude(lora),
    "DoRA on LoHa": with_magnitude(loha),
    "DoRA on LoKr": with_magnitude(lokr),
    "mixed": by_turns,
}
Made = dict[str, Layer]  # by component and module


def random_layers(pipe: Any, components: tuple[str, ...], kind: str, seed: int) -> Made:
    """Changes of the attention, the first convolutions and the text layers of these components."""
    random = np.random.default_rng(seed)
    found: Made = {}
    for component in components:
        for name, module in getattr(pipe, component).named_modules():
            if name.endswith(LAYERS) and getattr(module, "weight", None) is not None:
                found[f"{component}.{name}"] = MAKERS[kind](random, tuple(module.weight.shape), len(found))
    return found


def lycoris_file(file: Path, made: Made, *, is_xl: bool = False) -> Path:
    """As LyCORIS writes it for kohya's trainer."""
    weights: dict[str, torch.Tensor] = {}
    for name, layer in made.items():
        component, _, module = name.partition(".")
        stem = PREFIXES[is_xl][component] + module.removeprefix("text_model.").replace(".", "_")
        weights |= {f"{stem}.{end}": torch.tensor(np.ascontiguousarray(one)) for end, one in layer.tensors.items()}
    save_file(weights, file)
    return file


def changed(weight: np.ndarray, layer: Layer, strength: float) -> np.ndarray:
    """A weight with one change: the part `strength` of the way to what the file says."""
    there = weight + layer.added
    magnitude = layer.tensors.get("dora_scale")
    if magnitude is not None:
        axis = 0 if magnitude.shape[0] == weight.shape[0] and magnitude.shape[1] == 1 else 1
        for place in range(weight.shape[axis]):
            part = (place,) if axis == 0 else (slice(None), place)
            there[part] *= magnitude.flat[place] / np.linalg.norm(there[part])
    return weight + strength * (there - weight)


@torch.no_grad()
def merge_changes(pipe: Any, uses: list[tuple[Made, float]]) -> None:
    """Write into the weights themselves what attaching has to equal; each file changes the model's own weights."""
    own: Arrays = {}
    for made, strength in uses:
        for name, layer in made.items():
            component, _, module = name.partition(".")
            weight = getattr(pipe, component).get_submodule(module).weight
            own.setdefault(name, weight.numpy().copy())
            weight += torch.from_numpy(changed(own[name].copy(), layer, strength) - own[name])
