"""What a pipeline gives its U-Net in one pass: the tensors in order, and what passes of one shape have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

TEXT = "encoder_hidden_states"
# The place of a value in a call: ("0",) is the first argument, ("name",) a keyword, ("name", "key") of its dictionary.
Place = tuple[str, ...]
Plain = bool | int | float | str | None
Look = tuple[tuple[int, ...], tuple[int, ...], torch.dtype, torch.device]  # size, stride


@dataclass(frozen=True, slots=True)
class PassShape:
    """What passes have in common for which one recording is good."""

    names: tuple[Place, ...]
    looks: tuple[Look, ...]
    plain: tuple[tuple[Place, Plain], ...]


@dataclass(frozen=True, slots=True)
class PassInputs:
    """What a pass is given: its tensors in order, the text among them at `text`."""

    tensors: tuple[torch.Tensor, ...]
    shape: PassShape

    @property
    def text(self) -> int:
        """Which of the tensors is the text."""
        return self.shape.names.index((TEXT,))

    def with_others(self, tensors: Sequence[torch.Tensor]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The arguments and keywords of the same call with other tensors."""
        return call_of(dict(zip(self.shape.names, tensors, strict=True)) | dict(self.shape.plain))


def inputs_of(given: tuple[Any, ...], words: dict[str, Any]) -> PassInputs | None:
    """None for a call that is not one of the pipelines', or is given something else than tensors and plain values."""
    if words.get("return_dict") is not False or not isinstance(words.get(TEXT), torch.Tensor):
        return None
    flat: list[tuple[Place, Any]] = [((str(place),), value) for place, value in enumerate(given)]
    for name, value in words.items():
        if isinstance(value, dict) and not value:
            return None  # its place would be forgotten
        flat += [((name, key), part) for key, part in value.items()] if isinstance(value, dict) else [((name,), value)]
    plain = [(name, value) for name, value in flat if not isinstance(value, torch.Tensor)]
    if not all(isinstance(value, Plain) for _, value in plain):
        return None
    tensors = tuple(value for _, value in flat if isinstance(value, torch.Tensor))
    names = tuple(name for name, value in flat if isinstance(value, torch.Tensor))
    return PassInputs(tensors, PassShape(names, tuple(map(look_of, tensors)), tuple(plain)))


def call_of(values: Mapping[Place, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments and keywords that have these values in their places."""
    count = sum(place[0].isdecimal() for place in values)
    words: dict[str, Any] = {}
    for (name, *inner), value in values.items():
        if inner:
            words.setdefault(name, {})[inner[0]] = value
        elif not name.isdecimal():
            words[name] = value
    return tuple(values[str(place),] for place in range(count)), words


def look_of(tensor: torch.Tensor) -> Look:
    """All of a tensor but its numbers."""
    return tuple(tensor.shape), tensor.stride(), tensor.dtype, tensor.device
