"""Loads a CLIP text encoder that is a file of its own, alone or as half of a whole CLIP."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, Protocol

import torch
from safetensors import SafetensorError

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.engine.families.base import code_of
from sddesk.engine.load.single_file import check_packing, unfit, unplaced
from sddesk.engine.load.weights import Weights, read_weights
from sddesk.weights.folder import ModelFolder

OTHER_HALF = ("vision_model.", "visual_projection.", "text_projection.", "logit_scale")
_UNLOADABLE = (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, SafetensorError)
MakeText = Callable[[Any, Path, Weights, torch.dtype], tuple[Any, list[str]]]


class TextSource(Protocol):
    """What text encoders and tokenizers are loaded from."""

    files: ModelFolder
    notes: list[Message]

    def check(self, parts: Collection[str]) -> None:
        """Raise SddeskError unless it has these `parts`, packed as can be read."""
        ...

    def load_text(
        self, names: Collection[str], dtype: torch.dtype, check_cancelled: Callable[[], None]
    ) -> dict[str, Any]:
        """The text encoders of these names in the pipeline, with their tokenizers."""
        ...

    def load_tokenizer(self, name: str) -> Any:
        """The tokenizer of this name."""
        ...


class TextFile:
    """A text encoder's file. The tokenizer is that of `model`; so is the configuration if the file's folder has none.

    `make` makes a text encoder of a configuration's folder and weights, and gives the names of those missing.
    """

    def __init__(self, file: Path, model: TextSource, make: MakeText) -> None:
        self.files = model.files
        self.notes: list[Message] = []
        self._file = file
        self._model = model
        self._make = make

    def check(self, parts: Collection[str]) -> None:
        """Raise SddeskError when the weights are packed as cannot be read, or it were to be several text encoders."""
        check_packing(self._file)
        if len(parts) > 1:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{file} is one text encoder, but SDXL reads with two."),
                QT_TRANSLATE_NOOP("messages", "Choose the text encoders of another SDXL model."),
                file=self._file.name,
            )

    def load_tokenizer(self, name: str) -> Any:
        """The model's own: all these text encoders read with CLIP's vocabulary."""
        return self._model.load_tokenizer(name)

    def load_text(
        self, names: Collection[str], dtype: torch.dtype, check_cancelled: Callable[[], None]
    ) -> dict[str, Any]:
        """The text encoder with the model's tokenizer. Raises SddeskError when the file does not fit."""
        (name,) = names
        tokenizer = name.replace("text_encoder", "tokenizer")
        beside = self._file.with_name("config.json").is_file()
        folder = self._file.parent if beside else self.files.folder / name
        kind = code_of(self.files.family).classes[name]
        try:
            weights = read_weights([self._file], dtype, check_cancelled, lambda name: not name.startswith(OTHER_HALF))
            encoder, missing = self._make(kind, folder, weights, dtype)
        except _UNLOADABLE as error:
            raise unfit(self._file, str(error).splitlines()[0] if str(error) else type(error).__name__) from error
        if missing:
            raise unfit(self._file, f"{len(missing)} weights are missing, {missing[0]} for one")
        self.notes += unplaced(self._file, weights, len(encoder.state_dict()))
        return {tokenizer: self.load_tokenizer(tokenizer), name: encoder.eval()}
