"""IP-Adapters of random weights in the published layouts, for tiny U-Nets, and a tiny encoder that they read by."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection

STATES, SUMMARY = 32, 24  # widths of what the tiny encoder gives
_INNER = 64  # of the resampler: its heads are 64 wide


def make_image_encoder(folder: Path, *, seed: int = 0) -> Path:
    """Write a tiny CLIP vision model as published beside IP-Adapters; return its weights."""
    config = CLIPVisionConfig(
        hidden_size=STATES,
        intermediate_size=32,
        num_hidden_layers=3,
        num_attention_heads=2,
        image_size=32,
        patch_size=8,
        projection_dim=SUMMARY,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        CLIPVisionModelWithProjection(config).save_pretrained(folder)
    return folder / "model.safetensors"


def make_ip_adapter(file: Path, unet: Any, *, form: str = "", seed: int = 0) -> Path:
    """Write an IP-Adapter for a U-Net: the form "" (ip-adapter), "plus" or "full face"; return its file."""
    generator = torch.Generator().manual_seed(seed)

    def random(*shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=generator) * (1 / shape[-1]) ** 0.5

    width = unet.config.cross_attention_dim
    weights = {f"image_proj.{name}": value for name, value in _projection(form, width, random).items()}
    for number, layer in enumerate(_crossing(unet)):
        shape = layer.to_k.weight.shape
        weights[f"ip_adapter.{2 * number + 1}.to_k_ip.weight"] = random(*shape)
        weights[f"ip_adapter.{2 * number + 1}.to_v_ip.weight"] = 3 * random(*shape)
    save_file(weights, file)
    return file


def _crossing(unet: Any) -> list[Any]:
    names = [name for name in unet.attn_processors if name.endswith("attn2.processor")]
    return [unet.get_submodule(name.removesuffix(".processor")) for name in names]


def _projection(form: str, width: int, random: Any) -> dict[str, torch.Tensor]:
    if form == "":
        return {
            "proj.weight": random(4 * width, SUMMARY),
            "proj.bias": random(4 * width),
            "norm.weight": torch.ones(width),
            "norm.bias": torch.zeros(width),
        }
    if form == "full face":
        return {
            "proj.0.weight": random(STATES, STATES),
            "proj.0.bias": random(STATES),
            "proj.2.weight": random(width, STATES),
            "proj.2.bias": random(width),
            "proj.3.weight": torch.ones(width),
            "proj.3.bias": torch.zeros(width),
        }
    found = {
        "latents": random(1, 4, _INNER),
        "proj_in.weight": random(_INNER, STATES),
        "proj_in.bias": random(_INNER),
        "proj_out.weight": random(width, _INNER),
        "proj_out.bias": random(width),
        "norm_out.weight": torch.ones(width),
        "norm_out.bias": torch.zeros(width),
    }
    for layer in range(4):
        found |= {
            f"layers.{layer}.0.{norm}.{part}": value
            for norm in ("norm1", "norm2")
            for part, value in (("weight", torch.ones(_INNER)), ("bias", torch.zeros(_INNER)))
        }
        found |= {
            f"layers.{layer}.0.to_q.weight": random(_INNER, _INNER),
            f"layers.{layer}.0.to_kv.weight": random(2 * _INNER, _INNER),
            f"layers.{layer}.0.to_out.weight": random(_INNER, _INNER),
            f"layers.{layer}.1.0.weight": torch.ones(_INNER),
            f"layers.{layer}.1.0.bias": torch.zeros(_INNER),
            f"layers.{layer}.1.1.weight": random(4 * _INNER, _INNER),
            f"layers.{layer}.1.3.weight": random(_INNER, 4 * _INNER),
        }
    return found
