"""Loads the parts of a diffusers folder: local safetensors files only, no remote code."""

# diffusers exports its classes lazily, which a type checker reads as private.
# pyright: reportPrivateImportUsage=false

from __future__ import annotations

from collections.abc import Callable, Collection, KeysView
from pathlib import Path
from typing import Any

import torch
from accelerate import init_empty_weights
from diffusers.models import ModelMixin
from safetensors import SafetensorError
from transformers import PreTrainedModel

from sddesk.core.errors import SddeskError
from sddesk.core.messages import Message
from sddesk.engine.device import wants_channels_last
from sddesk.engine.families.base import code_of
from sddesk.engine.load.single_file import check_packing, unplaced
from sddesk.engine.load.tokenizers import words_alone
from sddesk.engine.load.weights import Weights, cast, fill, read_weights
from sddesk.weights.folder import ModelFolder, inspect_folder, missing, unreadable

# What the libraries raise for files that are whole but wrong.
UNLOADABLE = (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, SafetensorError)
_TEXT_MODEL = "text_model."
_ANSWER, _SIGHT = ("lm_head.",), ("visual.", "model.visual.")
_ANSWERING, _LANGUAGE_MODEL = "model.", "language_model."


class Folder:
    """A diffusers folder, part by part."""

    def __init__(self, folder: Path) -> None:
        self.files = inspect_folder(folder)
        self.notes: list[Message] = []

    def check(self, parts: Collection[str]) -> None:
        """Raise SddeskError unless the weights of these `parts` are packed as can be read."""
        for part in parts:
            for file in self.files.weight_files(part, half=False):
                check_packing(file)

    def load_text(
        self, names: Collection[str], dtype: torch.dtype, check_cancelled: Callable[[], None]
    ) -> dict[str, Any]:
        """The text encoders of these names, with their tokenizers and what prepares pictures for them."""
        parts: dict[str, Any] = {}
        for name, tokenizer in zip(self.files.family.text_encoders, self.files.family.tokenizers, strict=True):
            check_cancelled()
            if name not in names:
                continue
            parts[tokenizer] = self.load_tokenizer(tokenizer)
            parts[name] = self._load(name, dtype, check_cancelled)
        classes = code_of(self.files.family).classes
        parts |= {name: load_plain(self.files, name, classes[name]) for name in self.files.family.processors}
        return parts

    def load_tokenizer(self, name: str) -> Any:
        """The tokenizer that the folder calls so."""
        return load_plain(self.files, name, code_of(self.files.family).classes[name])

    def load_denoiser(self, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> Any:
        """Load the network that is called in every step."""
        return self._load(self.files.family.denoiser, dtype, check_cancelled)

    def load_vae(self, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> Any:
        """The VAE."""
        return self._load("vae", dtype, check_cancelled)

    def _load(self, part: str, dtype: torch.dtype, check_cancelled: Callable[[], None]) -> Any:
        kind = code_of(self.files.family).classes[part]
        model, notes = load_network(self.files, part, kind, dtype, check_cancelled)
        self.notes += notes
        return model


def load_network(
    files: ModelFolder, part: str, kind: Any, dtype: torch.dtype, check_cancelled: Callable[[], None]
) -> tuple[Any, list[Message]]:
    """One network of the checkpoint on the CPU, in `dtype`, ready to run, and what to say of its file."""
    weight_files = files.weight_files(part, half=dtype != torch.float32)
    config = files.folder / part / "config.json"
    if not config.is_file():
        raise missing(files.folder, f"{part}/{config.name}")
    try:
        unread = left_out(kind)
        weights = read_weights(
            weight_files,
            dtype,
            check_cancelled,
            lambda name: not name.startswith(unread),
            channels_last=wants_channels_last(dtype),
        )
        names = list(weights)
        model, lacking = _make(kind)(kind, config.parent, weights, dtype)
    except UNLOADABLE as error:
        raise unloadable(files.folder, part, error) from error
    if lacking:
        raise unloadable(files.folder, part, f"{len(lacking)} weights missing")
    return model.eval(), unplaced(weight_files[0], names, len(model.state_dict()))


def left_out(kind: Any) -> tuple[str, ...]:
    """Return what the parts of a language model's file begin with that a class of it has no place for."""
    if not issubclass(kind, PreTrainedModel):
        return ()
    return _ANSWER if hasattr(kind.config_class, "vision_config") else (*_ANSWER, *_SIGHT)


def _diffusers_model(kind: Any, folder: Path, weights: Weights, dtype: torch.dtype) -> tuple[Any, list[str]]:
    with init_empty_weights():
        model = kind.from_config(kind.load_config(folder, local_files_only=True))
    model._fix_state_dict_keys_on_load(weights)  # names that older versions of diffusers wrote
    missing = fill(model, weights)
    return model.to(dtype), missing


def text_model(kind: Any, folder: Path, weights: Weights, dtype: torch.dtype) -> tuple[Any, list[str]]:
    """transformers' own way compiles a thousand patterns for the names of all its models: most of its time."""
    with init_empty_weights():
        model = kind(kind.config_class.from_pretrained(folder, local_files_only=True))
    names = model.state_dict().keys()
    by_name = {_name_in(names, name): value for name, value in weights.items()}
    missing = fill(model, by_name)
    cast(model, dtype)
    return model, missing


def _name_in(names: KeysView[str], name: str) -> str:
    """What a weight is called today: versions of transformers have CLIP's text model with and without its prefix.

    Files of a language model that answers have one before all but its last layer; where it looks at pictures, too, its
    text has another one inside that, or had none there.
    """
    bare = name.removeprefix(_TEXT_MODEL).removeprefix(_ANSWERING)
    inner = bare.removeprefix(_LANGUAGE_MODEL)
    others = (name, bare, _TEXT_MODEL + bare, inner, _LANGUAGE_MODEL + inner)
    return next((found for found in others if found in names), name)


def _transformers_model(kind: Any, folder: Path, weights: Weights, dtype: torch.dtype) -> tuple[Any, list[str]]:
    config = kind.config_class.from_pretrained(folder, local_files_only=True)
    model, info = kind.from_pretrained(
        None, config=config, state_dict=weights, dtype=dtype, output_loading_info=True, local_files_only=True
    )
    return model, info["missing_keys"]


def _make(kind: Any) -> Callable[[Any, Path, Weights, torch.dtype], tuple[Any, list[str]]]:
    """Return how a network of this class is made of its folder's configuration and weights."""
    if issubclass(kind, ModelMixin):
        return _diffusers_model
    return text_model if kind.__name__.startswith(("CLIPTextModel", "Qwen")) else _transformers_model


def load_plain(files: ModelFolder, part: str, kind: Any) -> Any:
    """The tokenizer or the feature extractor. Raises SddeskError if its files are missing or damaged."""
    if not (files.folder / part).is_dir():
        raise missing(files.folder, part)
    if (words := words_alone(files.folder / part, kind)) is not None:
        return words
    if part.startswith("tokenizer") and not any(
        (files.folder / part / n).is_file() for n in ("vocab.json", "tokenizer.json")
    ):
        raise missing(files.folder, f"{part}/vocab.json")
    try:
        return kind.from_pretrained(files.folder, subfolder=part, local_files_only=True)
    except UNLOADABLE as error:
        raise unloadable(files.folder, part, error) from error


def unloadable(folder: Path, part: str, error: BaseException | str) -> SddeskError:
    """Return the error for a part whose files are whole but do not fit together."""
    reason = str(error).strip() or type(error).__name__
    return unreadable(folder, part, reason.splitlines()[0])
