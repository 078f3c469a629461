"""Puts trained parts together as a standard Stable Diffusion folder that plain diffusers loads, and reads one again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL, PNDMScheduler, StableDiffusionPipeline
from transformers import CLIPTokenizer

import tiny
from diffusion import BETAS, Denoiser

LENGTHS = ("max_length", "stride", "pad_to_multiple_of", "pad_token_type_id", "padding_side")
CALLED = (*LENGTHS, "truncation_side", "truncation_strategy")
KEPT = ("README.md", "samples.png")


def pipeline_of(autoencoder: AutoencoderKL, denoiser: Denoiser, tokenizer: CLIPTokenizer) -> StableDiffusionPipeline:
    """The parts as a pipeline; there is no safety checker: the model knows nothing that needs one."""
    scheduler = PNDMScheduler(
        num_train_timesteps=1000, skip_prk_steps=True, steps_offset=1, set_alpha_to_one=False, **BETAS
    )
    return StableDiffusionPipeline(
        vae=autoencoder.eval(),
        text_encoder=denoiser.text_encoder.eval(),
        tokenizer=tokenizer,
        unet=denoiser.unet.eval(),
        scheduler=scheduler,
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def write(folder: Path, pipe: StableDiffusionPipeline, latents: np.ndarray, pictures: np.ndarray) -> None:
    """Save `pipe`, large parts in half precision, with its preview factors. It appears whole.

    Card, samples and tiny decoder of `folder` stay.
    """
    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    pipe.to(dtype=torch.float16)
    pipe.text_encoder.float()  # transformers keeps a file's type: plain loading must give one
    pipe.save_pretrained(fresh, safe_serialization=True)
    pipe.to(dtype=torch.float32)
    _forget_where(fresh)
    _say_unclipped(fresh / "scheduler" / "scheduler_config.json")
    _forget_lengths(fresh / "tokenizer")
    (fresh / "preview.json").write_text(json.dumps(preview(latents, pictures), indent=1) + "\n")
    for name in KEPT:
        if (folder / name).exists():
            shutil.copy2(folder / name, fresh / name)
    if (folder / tiny.FOLDER).exists():
        shutil.copytree(folder / tiny.FOLDER, fresh / tiny.FOLDER)
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)


def _forget_where(folder: Path) -> None:
    """Take the place that a part was loaded from out of its configuration: it says nothing to anybody else."""
    for file in folder.rglob("config.json"):
        config = json.loads(file.read_text(encoding="utf-8"))
        if config.pop("_name_or_path", None) is not None:
            file.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _forget_lengths(folder: Path) -> None:
    """A tokenizer saves how it was last called; whoever loads it says for himself what he wants padded or cut off."""
    file, config = folder / "tokenizer.json", folder / "tokenizer_config.json"
    told = json.loads(file.read_text(encoding="utf-8")) | {"truncation": None, "padding": None}
    file.write_text(json.dumps(told, indent=2, ensure_ascii=False), encoding="utf-8")
    kept = {key: value for key, value in json.loads(config.read_text(encoding="utf-8")).items() if key not in CALLED}
    config.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _say_unclipped(file: Path) -> None:
    """Latents go beyond -1..1: a DDIM made from this configuration must not cut them off, as it does by default."""
    config = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(config | {"clip_sample": False}, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def preview(latents: np.ndarray, pictures: np.ndarray) -> dict[str, object]:
    """Least-squares factors from latents (N x channels x h x w) to RGB in 0..1 at latent resolution."""
    n, channels, h, w = latents.shape
    small = pictures.reshape(n, h, pictures.shape[1] // h, w, pictures.shape[2] // w, 3).mean((2, 4)) / 255
    columns = latents.transpose(0, 2, 3, 1).reshape(-1, channels).astype(np.float64)
    columns = np.concatenate([columns, np.ones((len(columns), 1))], axis=1)
    factors = np.linalg.lstsq(columns, small.reshape(-1, 3), rcond=None)[0].round(5)
    return {"schema": 1, "latent_rgb": factors[:-1].tolist(), "latent_rgb_bias": factors[-1].tolist()}


def load(folder: Path) -> StableDiffusionPipeline:
    """A shipped folder in single precision, offline."""
    pipe = StableDiffusionPipeline.from_pretrained(folder, local_files_only=True, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    return pipe
