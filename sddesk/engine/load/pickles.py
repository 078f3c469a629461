"""Turns a pickle of weights into a safetensors file, without running anything that the pickle names."""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

# Where trainers put the weights; those of upscalers keep the averaged ones beside the plain ones.
_WEIGHTS = ("state_dict", "params_ema", "params-ema", "params", "model_state_dict")


def convert_pickle(source: Path, target: Path) -> None:
    """Write the tensors of `source` (.ckpt, .pt, .bin) to `target`. torch's weights-only reader makes no other object.

    Raises SddeskError when the pickle holds more than weights, is damaged, or `target` exists or cannot be written.
    """
    if target.exists():
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "There is a file {file} already; it is not overwritten."), file=str(target)
        )
    tensors = _tensors_of(_loaded(source))
    if not tensors:
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "The file {file} holds no weights."), file=str(source))
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        save_file(tensors, temporary)
        temporary.replace(target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} cannot be written: {reason}."),
            QT_TRANSLATE_NOOP("messages", "Make room on that disk or allow writing there, then try again."),
            file=str(target),
            reason=error.strerror or str(error),
        ) from error


def _loaded(source: Path) -> Any:
    try:
        return torch.load(source, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The pickle {file} holds more than weights, so nothing of it was read."),
            QT_TRANSLATE_NOOP("messages", "It may run code. Get the safetensors file of this model."),
            file=str(source),
        ) from error
    except Exception as error:  # a third party's reader of foreign bytes: it fails in any way
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} is damaged or not complete: {reason}."),
            QT_TRANSLATE_NOOP("messages", "Get the model again."),
            file=str(source),
            reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
        ) from error


def _tensors_of(data: Any) -> dict[str, torch.Tensor]:
    """The state dict, wherever trainers put it; a textual inversion gets the name that its safetensors form has."""
    if not isinstance(data, Mapping):
        return {}
    if isinstance(data.get("string_to_param"), Mapping):
        vectors = [tensor for tensor in data["string_to_param"].values() if isinstance(tensor, torch.Tensor)]
        return {"emb_params": vectors[0].detach().contiguous()} if vectors else {}
    weights = next((data[name] for name in _WEIGHTS if isinstance(data.get(name), Mapping)), data)
    found = {str(key): value for key, value in weights.items() if isinstance(value, torch.Tensor)}
    return {key: value.detach().clone().contiguous() for key, value in found.items()}  # no two may share memory
