"""LoRAs and textual inversions with random weights for tiny pipelines, in the layouts that trainers write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind

RANK, ALPHA = 2, 1.0
LAYERS = (
    "to_q",
    "to_k",
    "to_v",
    "to_out.0",
    "proj_in",
    "proj_out",
    "net.0.proj",
    "net.2",
    "q_proj",
    "k_proj",
    "v_proj",
    "out_proj",
    "fc1",
    "fc2",
    "conv1",
)
Factors = dict[str, tuple[torch.Tensor, torch.Tensor]]  # by component and module


def random_factors(
    pipe: Any, components: tuple[str, ...], *, seed: int, strength: float = 0.5, rank: int = RANK
) -> Factors:
    """Down and up matrices for the attention, the first convolutions and the text layers of these components."""
    generator = torch.Generator().manual_seed(seed)
    factors: Factors = {}
    for component in components:
        for name, module in getattr(pipe, component).named_modules():
            if not name.endswith(LAYERS) or getattr(module, "weight", None) is None:
                continue
            out, into, *kernel = module.weight.shape
            down = torch.randn((rank, into, *kernel), generator=generator) * into**-0.5
            up = torch.randn((out, rank, *[1] * len(kernel)), generator=generator) * strength
            factors[f"{component}.{name}"] = (down, up)
    return factors


def peft_file(file: Path, factors: Factors) -> Path:
    """As diffusers and peft write it; no alpha, so the matrices count as they are."""
    weights: dict[str, torch.Tensor] = {}
    for name, (down, up) in factors.items():
        weights[f"{name}.lora_A.weight"], weights[f"{name}.lora_B.weight"] = down.clone(), up.clone()
    save_file(weights, file)
    return file


def kohya_file(file: Path, factors: Factors, *, is_xl: bool = False) -> Path:
    """As kohya's trainer writes it, with an alpha: the matrices count ALPHA / rank."""
    prefixes = {
        "unet": "lora_unet_",
        "text_encoder": "lora_te1_text_model_" if is_xl else "lora_te_text_model_",
        "text_encoder_2": "lora_te2_text_model_",
    }
    weights: dict[str, torch.Tensor] = {}
    for name, (down, up) in factors.items():
        component, _, module = name.partition(".")
        stem = prefixes[component] + module.removeprefix("text_model.").replace(".", "_")
        weights[f"{stem}.lora_down.weight"], weights[f"{stem}.lora_up.weight"] = down.clone(), up.clone()
        weights[f"{stem}.alpha"] = torch.tensor(ALPHA)
    save_file(weights, file)
    return file


@torch.no_grad()
def merge(pipe: Any, factors: Factors, weight: float) -> None:
    """Add a LoRA to the weights themselves: what attaching it has to equal."""
    for name, (down, up) in factors.items():
        component, _, module = name.partition(".")
        target = getattr(pipe, component).get_submodule(module).weight
        target += weight * (up.flatten(1) @ down.flatten(1)).reshape(target.shape)


def embedding_file(file: Path, *vectors: torch.Tensor) -> Path:
    """As A1111 keeps it: one tensor, or SDXL's two."""
    names = ("emb_params",) if len(vectors) == 1 else ("clip_l", "clip_g")
    save_file({name: value.contiguous() for name, value in zip(names, vectors, strict=True)}, file)
    return file


def part_of(file: Path, kind: WeightsKind = WeightsKind.LORA, **facts: Any) -> PartInfo:
    """What a catalog would tell of a file."""
    return PartInfo(name=file.stem, facts=WeightsFacts(kind=kind, **facts), location=str(file), size_bytes=1)
