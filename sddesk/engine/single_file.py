"""Loads a single-file checkpoint (the original Stable Diffusion layout) with bundled configurations: no network."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from diffusers.loaders.single_file_utils import create_diffusers_clip_model_from_ldm
from safetensors import SafetensorError
from transformers import CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.engine.checkpoint_files import CheckpointFiles
from sddesk.engine.processor import wants_channels_last
from sddesk.engine.weights import Weights, read_weights

_VAE = "first_stage_model."
_TEXT = ("cond_stage_model.", "conditioner.embedders.")
_UNLOADABLE = (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, IndexError, SafetensorError)


class SingleFile:
    """One file with a whole checkpoint, opened once and loaded part by part.

    `configs` holds a folder of configurations for each family and the vocabulary beside them. Raises SddeskError when
    the family has none, or the file does not fit it.
    """

    def __init__(self, file: Path, configs: Path, family: str) -> None:
        folder = configs / "model-configs" / family
        if not folder.is_dir():
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "This version cannot draw with a single file of this family yet: {file}"),
                QT_TRANSLATE_NOOP("messages", "Use single files of SD 1, SD 2 and SDXL, or a diffusers folder."),
                file=str(file),
            )
        is_xl = "text_encoder_2" in _read(folder / "model_index.json")
        self.files = CheckpointFiles(
            folder=folder,
            scheduler_config=_read(folder / "scheduler" / "scheduler_config.json"),
            has_safety_checker=False,
            is_xl=is_xl,
            zero_empty_prompt=is_xl,
        )
        self._file = file
        self._vocabulary = configs / "clip-vocabulary"

    def load_text(self, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> dict[str, Any]:
        """The text encoders with their tokenizers."""
        weights = _read_weights(self._file, dtype, check_cancelled, lambda name: name.startswith(_TEXT))
        kinds: dict[str, Any] = {"text_encoder": CLIPTextModel}
        if self.files.is_xl:
            kinds["text_encoder_2"] = CLIPTextModelWithProjection
        parts: dict[str, Any] = {}
        for name, kind in kinds.items():
            check_cancelled()
            tokenizer = name.replace("text_encoder", "tokenizer")
            parts[tokenizer] = _tokenizer(self._vocabulary, self.files.folder / tokenizer)
            parts[name] = _whole(
                self._file, lambda name=name, kind=kind: self._text_encoder(kind, weights, name, dtype)
            )
        return parts

    def load_unet(self, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> Any:
        """The U-Net."""
        weights = _read_weights(self._file, dtype, check_cancelled, lambda name: not name.startswith((_VAE, *_TEXT)))
        return _whole(self._file, lambda: _from(UNet2DConditionModel, weights, self.files.folder, "unet", dtype))

    def load_vae(self, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> Any:
        """The VAE."""
        weights = _read_weights(self._file, dtype, check_cancelled, lambda name: name.startswith(_VAE))
        return _whole(self._file, lambda: _from(AutoencoderKL, weights, self.files.folder, "vae", dtype))

    def _text_encoder(self, kind: Any, weights: Weights, name: str, dtype: torch.dtype) -> Any:
        return create_diffusers_clip_model_from_ldm(
            kind, weights, subfolder=name, config=str(self.files.folder), torch_dtype=dtype, local_files_only=True
        )


def load_vae_file(file: Path, model: Path, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> Any:
    """A VAE that is a file of its own, in either layout; shaped as its configuration says, else as `model`'s VAE is.

    `model` is a folder with vae/config.json. Raises SddeskError when the file does not fit.
    """
    beside = file.with_name("config.json")
    subfolder = "" if beside.is_file() else "vae"
    weights = _read_weights(file, dtype, check_cancelled)
    return _whole(file, lambda: _from(AutoencoderKL, weights, model if subfolder else file.parent, subfolder, dtype))


def _read_weights(
    file: Path,
    dtype: torch.dtype,
    check_cancelled: Callable[[], None],
    wanted: Callable[[str], bool] = lambda _: True,
) -> Weights:
    try:
        return read_weights([file], dtype, check_cancelled, wanted, channels_last=wants_channels_last(dtype))
    except _UNLOADABLE as error:
        raise _unfit(file, _reason(error)) from error


def _from(kind: Any, weights: Weights, folder: Path, subfolder: str, dtype: torch.dtype) -> Any:
    ways: dict[str, Any] = {"config": str(folder), "torch_dtype": dtype, "local_files_only": True}
    return kind.from_single_file(weights, subfolder=subfolder, **ways)


def _whole(file: Path, load: Callable[[], Any]) -> Any:
    """What `load` gives, ready to run. Raises SddeskError when the file does not fit, or has not all of it."""
    try:
        part = load()
    except _UNLOADABLE as error:
        reason = _reason(error)
        raise _unfit(file, "weights are missing" if "meta tensor" in reason else reason) from error
    missing = [name for name, weight in part.named_parameters() if weight.is_meta]
    if missing:
        raise _unfit(file, f"{len(missing)} weights are missing, {missing[0]} for one")
    return part.eval()


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


def _reason(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__


def _unfit(file: Path, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The file {file} does not load as what it seems to be: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Check it with `sddesk models check`, or get it again."),
        file=str(file),
        reason=reason,
    )
