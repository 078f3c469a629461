"""Full-size checkpoints with random weights: the speed and the memory of the real ones, and nobody's pictures.

They are built once into a folder of the system's cache, 6 to 7 GB each, and are deleted by deleting that folder.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from pathlib import Path
from typing import Any

import platformdirs

RESOURCES = Path(__file__).parents[2] / "resources"
FAMILIES = {"sd15": "sd1", "sd21": "sd2_768", "sdxl": "sdxl"}
NATIVE_SIZES = {"sd15": 512, "sd21": 768, "sdxl": 1024}
VARIABLE = "SDDESK_BENCHMARK_CACHE"


def cache() -> Path:
    """Where the checkpoints are kept; SDDESK_BENCHMARK_CACHE names another place."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else platformdirs.user_cache_path("sddesk-benchmarks", appauthor=False)


def full_size(name: str) -> Path:
    """The folder of a full-size model, built if it is not there yet."""
    folder = cache() / name
    if not (folder / "model_index.json").is_file():
        started = time.monotonic()
        sys.stderr.write(f"building {name} with random weights in {folder} ...\n")
        shutil.rmtree(folder, ignore_errors=True)
        _build(RESOURCES / "model-configs" / FAMILIES[name], folder)
        sys.stderr.write(f"built in {time.monotonic() - started:.0f} s\n")
    return folder


def tiny_decoder() -> Path:
    """A tiny decoder of the published one's shapes, with random weights."""
    file = cache() / "taesd.safetensors"
    if not file.is_file():
        import torch
        from diffusers import AutoencoderTiny
        from safetensors.torch import save_file

        torch.manual_seed(0)
        model: Any = AutoencoderTiny()
        save_file(model.half().state_dict(), file.with_suffix(".part"))
        file.with_suffix(".part").replace(file)
    return file


def forget(folder: Path) -> None:
    """Take a folder's weights out of the system's cache."""
    os.sync()
    for file in folder.glob("*/*.safetensors"):
        with file.open("rb") as stream:
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _build(configs: Path, folder: Path) -> None:
    """Part by part, model_index.json last, so that half a folder is never taken for a whole one."""
    import torch
    from diffusers import AutoencoderKL, UNet2DConditionModel
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

    is_xl = (configs / "text_encoder_2").is_dir()
    torch.manual_seed(0)
    # SDXL in full precision alone would be 13 GB: only its half-precision files are written.
    torch.set_default_dtype(torch.float16 if is_xl else torch.float32)
    for part, kind in (("unet", UNet2DConditionModel), ("vae", AutoencoderKL)):
        model: Any = kind.from_config(_read(configs / part / "config.json"))
        _write(model, folder / part, plain=not is_xl)
    for part, kind in (("text_encoder", CLIPTextModel), ("text_encoder_2", CLIPTextModelWithProjection)):
        if (configs / part).is_dir():
            _write(
                kind(CLIPTextConfig.from_dict(_read(configs / part / "config.json"))), folder / part, plain=not is_xl
            )
    torch.set_default_dtype(torch.float32)
    for part in ("tokenizer", "tokenizer_2"):
        if (configs / part).is_dir():
            shutil.copytree(configs / part, folder / part)
            for file in ("vocab.json", "merges.txt"):
                shutil.copy(RESOURCES / "clip-vocabulary" / file, folder / part / file)
    shutil.copytree(configs / "scheduler", folder / "scheduler")
    shutil.copy(configs / "model_index.json", folder / "model_index.json")


def _write(model: Any, folder: Path, *, plain: bool) -> None:
    """Both precisions as the published folders have them: people's downloads and sddesk take the half ones."""
    if plain:
        model.save_pretrained(folder, safe_serialization=True)
    model.half().save_pretrained(folder, safe_serialization=True, variant="fp16")


def _read(file: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return data
