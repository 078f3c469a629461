"""LoRAs and textual inversions on a loaded pipeline: attached and taken off again without loading it anew."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from sddesk.core.adapters import check_fits
from sddesk.core.errors import SddeskError
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartInfo
from sddesk.engine.failures import is_out_of_memory
from sddesk.engine.load.layer_changes import LayerChanges
from sddesk.engine.load.layer_names import layers_by_name, linear_layers
from sddesk.engine.load.lora_files import Transformer, check_lora, read_lora

Weights = tuple[float, float]
# What the libraries raise for files that are whole but wrong.
_UNFIT = (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, IndexError, SafetensorError)
_HOMELESS = QT_TRANSLATE_NOOP("messages", "“{name}”: {count} of its {total} layers have no place in this model.")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The files that a request adds to its checkpoint, and the weights of each LoRA for U-Net and text encoders."""

    loras: tuple[tuple[PartInfo, Weights], ...] = ()
    embeddings: tuple[PartInfo, ...] = ()


def find(located: LocatedRequest) -> Wanted:
    """The LoRAs and embeddings of a request; a LoRA of weight 0 does nothing and is none.

    Raises SddeskError when one was made for another family or is of a kind that is not carried out; nothing is loaded
    for that.
    """
    request, info = located.request, located.checkpoint
    # sorted: their effects are added up, and sums in another order round otherwise
    uses = sorted((use for use in request.loras if any(use.weights)), key=lambda use: use.name)
    loras = [(located.loras[use.name], use.weights) for use in uses]
    embeddings = [located.embeddings[use.name] for use in request.embeddings]
    for part in (*(part for part, _ in loras), *embeddings):
        check_fits(part, info)
    for part, _ in loras:
        try:
            check_lora(part)
        except _UNFIT as error:
            raise _unfit(part, error) from error
    return Wanted(tuple(loras), tuple(embeddings))


@dataclass(frozen=True, slots=True)
class _File:
    """A file as it is now: a training program replaces it. `stamp` is its time, 0 if unknown."""

    location: str
    stamp: int

    @classmethod
    def of(cls, part: PartInfo) -> _File:
        try:
            return cls(part.location, Path(part.location).stat().st_mtime_ns)
        except OSError:
            return cls(part.location, 0)  # attaching tells what is wrong


@dataclass
class Adapters:
    """The adapters attached to one pipeline now. `lift` takes its weights from where they were placed.

    `of_original` is Family.layers_of_original.
    """

    pipe: Any
    dtype: torch.dtype
    lift: Callable[[], None]
    of_original: Callable[[str], tuple[str, ...]] = lambda name: (name,)
    vectors: dict[str, tuple[torch.Tensor, ...]] = field(default_factory=dict)
    attached: tuple[tuple[_File, Weights], ...] = ()
    _names_of: dict[_File, str] = field(default_factory=dict)
    _told: dict[_File, tuple[Message, ...]] = field(default_factory=dict)
    _names: count[int] = field(default_factory=count)
    _changes: LayerChanges = field(default_factory=LayerChanges)  # of those that are no plain LoRAs

    def put_on(self, wanted: Wanted) -> None:
        """Attach exactly these; those attached already stay. Raises SddeskError for a file that does not fit."""
        self.vectors = {part.name: read_vectors(part, self.pipe) for part in wanted.embeddings}
        uses = [(_File.of(part), part, weights) for part, weights in wanted.loras]
        files = {file: part for file, part, _ in uses}
        gone = [file for file in self._names_of if file not in files]
        new = [(file, part) for file, part in files.items() if file not in self._names_of]
        if gone or new:
            self.lift()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # several at once are meant
            self._take_off(gone)
            for file, part in new:
                self._attach(file, part)
        weighed = [(self._names_of[file], weights) for file, _, weights in uses]
        plain = [(name, weights) for name, weights in weighed if name not in self._changes.names]
        if plain:
            self.pipe.set_adapters([name for name, _ in plain], [self._by_component(weights) for _, weights in plain])
        self._changes.weigh([(name, unet, text) for name, (unet, text) in weighed])
        self.attached = tuple((file, weights) for file, _, weights in uses)

    def _by_component(self, weights: Weights) -> float | dict[str, float]:
        """The weight of a LoRA as diffusers takes it: one, or one for each of the pipeline's networks."""
        unet, text = map(float, weights)
        encoders = [name for name in ("text_encoder", "text_encoder_2") if getattr(self.pipe, name, None) is not None]
        if not hasattr(self.pipe, "unet"):  # a transformer takes its LoRA alone
            return unet
        return unet if unet == text else {"unet": unet, **dict.fromkeys(encoders, text)}

    def _transformer(self) -> Transformer | None:
        """The layers of the denoiser where it is a transformer."""
        network = getattr(self.pipe, "transformer", None)
        return None if network is None else Transformer(linear_layers(network), self.of_original)

    @property
    def notes(self) -> tuple[Message, ...]:
        """Return the notes about the attached adapters."""
        return tuple(note for file in self._names_of for note in self._told.get(file, ()))

    def _attach(self, file: _File, part: PartInfo) -> None:
        name = f"lora{next(self._names)}"
        try:
            read = read_lora(part, self.dtype, self._transformer())
            if read.changes:
                layers = self._changes.attach(name, read.changes, layers_by_name(self.pipe))
            else:
                if read.weights:
                    self.pipe.load_lora_weights(read.weights, adapter_name=name)
                layers = self._layers(name) if read.placed is None else read.placed
            if layers == 0:
                raise ValueError("none of its layers has a place in this model")
        except _UNFIT as error:
            self._take_off([*self._names_of], everything=True)
            self._changes.take_off([name])
            if is_out_of_memory(error):
                raise
            raise _unfit(part, error) from error
        self._names_of[file] = name
        self._told[file] = read.notes
        if layers < read.layers:
            values = {"name": part.name, "count": read.layers - layers, "total": read.layers}
            self._told[file] += (Message.of(_HOMELESS, values),)

    def _take_off(self, files: Sequence[_File], *, everything: bool = False) -> None:
        """When no plain LoRA is left the networks are the checkpoint's own again, module by module."""
        gone = [self._names_of.pop(file) for file in files]
        names = [name for name in gone if name not in self._changes.names]
        self._changes.take_off(gone)
        if everything or (names and self._changes.names >= {*self._names_of.values()}):
            self.pipe.unload_lora_weights()
        elif names:
            self.pipe.delete_adapters(names)

    def _layers(self, adapter: str) -> int:
        parts = [part for part in self.pipe.components.values() if isinstance(part, torch.nn.Module)]
        return sum(adapter in getattr(layer, "lora_A", ()) for part in parts for layer in part.modules())


def read_vectors(part: PartInfo, pipe: Any) -> tuple[torch.Tensor, ...]:
    """A textual inversion's vectors for each text encoder of `pipe`. Raises SddeskError when they do not fit it."""
    try:
        found = {key: value if value.ndim == 2 else value[None] for key, value in load_file(part.location).items()}
        encoders = [pipe.text_encoder, getattr(pipe, "text_encoder_2", None)]
        widths = [int(encoder.config.hidden_size) for encoder in encoders if encoder is not None]
        if len(widths) > 1:
            named = [found["clip_l"], found["clip_g"]] if "clip_l" in found else sorted(found.values(), key=_width)
        else:
            named = list(found.values())
        if [_width(value) for value in named] != widths:
            raise ValueError(f"its vectors are {', '.join(str(_width(value)) for value in named)} wide")
        return tuple(named)
    except _UNFIT as error:
        raise _unfit(part, error) from error


def _width(vectors: torch.Tensor) -> int:
    return int(vectors.shape[-1])


def _unfit(part: PartInfo, error: Exception) -> SddeskError:
    reason = str(error).strip().splitlines()[0][:300] if str(error).strip() else type(error).__name__
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "“{name}” cannot be attached to this model: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Take it out, or get a LoRA that was made for this model."),
        name=part.name,
        reason=reason,
    )
