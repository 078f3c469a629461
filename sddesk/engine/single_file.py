"""Loads a single-file checkpoint (the original Stable Diffusion layout) with bundled configurations: no network."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL, StableDiffusionPipeline, StableDiffusionXLPipeline, UNet2DConditionModel
from transformers import CLIPTokenizer

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.engine.checkpoint_files import CheckpointFiles
from sddesk.engine.schedulers import make_scheduler


def load_single_file(
    file: Path, configs: Path, family_id: str, dtype: torch.dtype, check_cancelled: Callable[[], None]
) -> tuple[CheckpointFiles, Any]:
    """The pipeline of `file` on the CPU, and what stands for its folder; stops between the parts.

    `configs` holds a folder of configurations for each family and the vocabulary beside them. Raises SddeskError when
    the family has none, or the file does not fit it.
    """
    folder = configs / "model-configs" / family_id
    if not folder.is_dir():
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "This version cannot draw with a single file of this family yet: {file}"),
            QT_TRANSLATE_NOOP("messages", "Use single files of SD 1, SD 2 and SDXL, or a diffusers folder."),
            file=str(file),
        )
    scheduler_config = _read(folder / "scheduler" / "scheduler_config.json")
    is_xl = _read(folder / "model_index.json")["_class_name"] == StableDiffusionXLPipeline.__name__
    ways: dict[str, Any] = {"config": str(folder), "torch_dtype": dtype, "local_files_only": True}
    kind: Any = StableDiffusionXLPipeline if is_xl else StableDiffusionPipeline
    try:
        unet = UNet2DConditionModel.from_single_file(str(file), subfolder="unet", **ways)
        check_cancelled()
        vae = AutoencoderKL.from_single_file(str(file), subfolder="vae", **ways)
        check_cancelled()
        scheduler = make_scheduler("pndm", "normal", 50, scheduler_config)
        others = _other_parts(configs / "clip-vocabulary", folder, is_xl=is_xl)
        pipe = kind.from_single_file(str(file), unet=unet, vae=vae, scheduler=scheduler, **others, **ways)
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, IndexError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise _unfit(file, "weights are missing" if "meta tensor" in reason else reason) from error
    for part in filter(None, (pipe.unet, pipe.vae, pipe.text_encoder, getattr(pipe, "text_encoder_2", None))):
        missing = [name for name, weight in part.named_parameters() if weight.is_meta]
        if missing:
            raise _unfit(file, f"{len(missing)} weights are missing, {missing[0]} for one")
        part.eval()
    files = CheckpointFiles(
        folder=folder,
        scheduler_config=scheduler_config,
        has_safety_checker=False,
        is_xl=is_xl,
        zero_empty_prompt=is_xl,
    )
    return files, pipe


def _other_parts(vocabulary: Path, folder: Path, *, is_xl: bool) -> dict[str, Any]:
    """What a file does not hold: tokenizers, and the word that there is no safety checker or watermark."""
    tokenizer = _tokenizer(vocabulary, folder / "tokenizer")
    if not is_xl:
        return {
            "tokenizer": tokenizer,
            "safety_checker": None,
            "feature_extractor": None,
            "requires_safety_checker": False,
        }
    second = _tokenizer(vocabulary, folder / "tokenizer_2")
    return {"tokenizer": tokenizer, "tokenizer_2": second, "add_watermarker": False}


def _tokenizer(vocabulary: Path, settings: Path) -> CLIPTokenizer:
    told = _read(settings / "tokenizer_config.json")
    return CLIPTokenizer(
        vocab=str(vocabulary / "vocab.json"),
        merges=str(vocabulary / "merges.txt"),
        model_max_length=told["model_max_length"],
        pad_token=told["pad_token"],
    )


def _read(file: Path) -> dict[str, Any]:
    """One of our own configurations."""
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return data


def _unfit(file: Path, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The file {file} does not load as what it seems to be: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Check it with `sddesk models check`, or get it again."),
        file=str(file),
        reason=reason,
    )
