"""Small single files in the shapes of the published families, random weights: a folder, a file, resources."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKL,
    EulerDiscreteScheduler,
    PNDMScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from safetensors.torch import load_file, save_file
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from sddesk.settings.paths import resources_folder
from tests.engine.ldm import save_single_file

RESOURCES = resources_folder()
CONFIGS = RESOURCES / "model-configs"


def read(family: str, part: str) -> dict[str, Any]:
    """A bundled configuration."""
    return json.loads((CONFIGS / family / part / "config.json").read_text(encoding="utf-8"))


def tokenizer(pad: str) -> CLIPTokenizer:
    """CLIP's, with the bundled vocabulary."""
    folder = RESOURCES / "clip-vocabulary"
    vocab, merges = str(folder / "vocab.json"), str(folder / "merges.txt")
    return CLIPTokenizer(vocab=vocab, merges=merges, model_max_length=77, pad_token=pad)


def pipeline(family: str, configs: dict[str, dict[str, Any]]) -> Any:
    """A pipeline of these configurations with random weights."""
    parts: dict[str, Any] = {
        "vae": AutoencoderKL.from_config(configs["vae"]),
        "unet": UNet2DConditionModel.from_config(configs["unet"]),
        "text_encoder": CLIPTextModel(CLIPTextConfig(**configs["text_encoder"])),
        "tokenizer": tokenizer("!" if family == "sd2_base" else "<|endoftext|>"),
    }
    if family == "sdxl":
        parts["text_encoder_2"] = CLIPTextModelWithProjection(CLIPTextConfig(**configs["text_encoder_2"]))
        scheduler = EulerDiscreteScheduler.from_pretrained(CONFIGS / family, subfolder="scheduler")
        return StableDiffusionXLPipeline(
            **parts, tokenizer_2=tokenizer("!"), scheduler=scheduler, add_watermarker=False
        )
    scheduler = PNDMScheduler.from_pretrained(CONFIGS / family, subfolder="scheduler")
    parts |= {"safety_checker": None, "feature_extractor": None, "requires_safety_checker": False}
    return StableDiffusionPipeline(**parts, scheduler=scheduler)


@dataclass(frozen=True)
class Small:
    """The same random weights as a `folder` and as a single `file`; `resources` has the small configuration."""

    folder: Path
    file: Path
    resources: Path

    def with_keys(self, target: Path, keys: Mapping[str, torch.Tensor], metadata: dict[str, str] | None = None) -> Path:
        """A copy of the single file with more in it."""
        save_file({**load_file(self.file), **keys}, target, metadata)
        return target


def make_small(root: Path, family: str) -> Small:
    """Write one of sd1, sd2_base and sdxl, in fp16."""
    is_xl = family == "sdxl"
    shape: dict[str, Any] = {"block_out_channels": [32, 64, 64] if is_xl else [32, 32, 64, 64], "sample_size": 8}
    shape["attention_head_dim"] = {"sd1": 4, "sd2_base": [1, 1, 2, 2], "sdxl": [1, 2, 2]}[family]
    if is_xl:
        # As deep as SDXL at the one place that tells it from its smaller relatives, and flat elsewhere.
        shape["transformer_layers_per_block"] = [1, 1, [1, 10]]
        shape["reverse_transformer_layers_per_block"] = [2, 1, 1]
    short = {"intermediate_size": 64, "num_hidden_layers": 2}
    configs = {
        "unet": read(family, "unet") | shape,
        "vae": read(family, "vae") | {"block_out_channels": [32, 32, 32, 32], "sample_size": 64},
        "text_encoder": read(family, "text_encoder") | short,
    }
    if is_xl:
        configs["text_encoder_2"] = read(family, "text_encoder_2") | short
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        pipe = pipeline(family, configs)
    pipe.to(torch.float16)
    pipe.save_pretrained(root / "folder")
    file = save_single_file(pipe, root / "single.safetensors")
    resources = root / "resources"
    vocabulary = RESOURCES / "clip-vocabulary"
    for part, data in configs.items():
        target = resources / "model-configs" / family / part / "config.json"
        target.parent.mkdir(parents=True)
        target.write_text(json.dumps(data))
    names = ["model_index.json", "scheduler/scheduler_config.json", "tokenizer/tokenizer_config.json"]
    for name in [*names, "tokenizer_2/tokenizer_config.json"] if is_xl else names:
        target = resources / "model-configs" / family / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((CONFIGS / family / name).read_bytes())
    (resources / "clip-vocabulary").symlink_to(vocabulary, target_is_directory=True)
    return Small(root / "folder", file, resources)
