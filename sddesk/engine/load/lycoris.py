"""Makes the changes of layers from the tensors of LoHa, LoKr and DoRA files, as LyCORIS, OneTrainer and peft write."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch

from sddesk.engine.load.layer_changes import Change, Hadamard, Kronecker, Product, Tucker, Whole
from sddesk.weights.lora_layers import ALPHA, DORA_SCALE, HADA, LOKR, MAGNITUDES, MID, PAIRS, is_whole, layers_of

Weights = Mapping[str, torch.Tensor]
Share = Callable[[str, int | None], float]
_PLAIN = (torch.float16, torch.bfloat16, torch.float32, torch.float64)


def changes_of(stored: Weights, share: Share) -> dict[str, Change]:
    """The change of each layer by the layer's name in the file, in float32.

    `share` gives by what the product of a layer is multiplied where the file has no alpha, from its name and its rank,
    None where the shapes do not tell that. Raises ValueError for a layer that lacks a part or has packed numbers.
    """
    changes: dict[str, Change] = {}
    for stem, names in layers_of(stored).items():
        if not is_whole(names) or any(stored[name].dtype not in _PLAIN for name in names.values()):
            raise ValueError(f"{stem} has no whole set of matrices")
        changes[stem] = _change(stem, {ending: stored[name].float() for ending, name in names.items()}, share)
    return changes


def _change(stem: str, tensors: Weights, share: Share) -> Change:
    rank = _rank(tensors)
    scale = share(stem, rank)
    if ALPHA in tensors:  # LyCORIS ignores it where both matrices of a LoKr are whole: there is no rank
        scale = 1.0 if rank is None else float(tensors[ALPHA]) / rank
    magnitude = tensors.get(DORA_SCALE)
    for ending in MAGNITUDES:
        if ending in tensors:  # peft writes those of a convolution as 1 x out x 1 x 1
            kernel = 2 if any(tensors[down].ndim == 4 for down, _ in PAIRS if down in tensors) else 0
            magnitude = tensors[ending].reshape(-1, 1, *[1] * kernel)
    return Change(_made(tensors, scale), magnitude)


def _rank(tensors: Weights) -> int | None:
    factors = (HADA[1], ".lokr_w2_b", ".lokr_w1_b", *(down for down, _ in PAIRS))
    return next((tensors[ending].shape[0] for ending in factors if ending in tensors), None)


def _made(tensors: Weights, scale: float) -> torch.nn.Module:
    """The change added to a layer's weight, multiplied by `scale`."""
    if HADA[0] in tensors:
        first_a, first_b, second_a, second_b = (tensors[ending] for ending in HADA)
        first = _of_factors(first_a * scale, first_b, tensors.get(".hada_t1"))
        return Hadamard(first, _of_factors(second_a, second_b, tensors.get(".hada_t2")))
    if any(ending in LOKR for ending in tensors):
        return Kronecker(_of_lokr(tensors, ".lokr_w1", scale), _of_lokr(tensors, ".lokr_w2", 1.0))
    down, up = next((tensors[down], tensors[up]) for down, up in PAIRS if down in tensors)
    if MID in tensors:
        return Tucker(tensors[MID] * scale, up.flatten(1).T, down.flatten(1))
    return Product(up * scale, down)


def _of_lokr(tensors: Weights, name: str, scale: float) -> torch.nn.Module:
    """One of the two matrices of a LoKr."""
    if name in tensors:
        return Whole(tensors[name] * scale)
    core = tensors.get(".lokr_t2") if name == ".lokr_w2" else None
    return _of_factors(tensors[f"{name}_a"] * scale, tensors[f"{name}_b"], core)


def _of_factors(first: torch.Tensor, second: torch.Tensor, core: torch.Tensor | None) -> torch.nn.Module:
    return Product(first, second) if core is None else Tucker(core, first, second)
