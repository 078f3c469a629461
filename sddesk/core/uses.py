"""What a request names as plain data: models, LoRAs, textual inversions, styles."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from sddesk.core.adapters import EmbeddingUse, LoraUse
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.styles import StyleUse

Named = CheckpointRef | PartRef | LoraUse | EmbeddingUse
Use = TypeVar("Use", LoraUse, EmbeddingUse, StyleUse)
Ref = TypeVar("Ref", CheckpointRef, PartRef)


def bare(entry: Named) -> Named:
    """Return the name alone, without how it is known or how much of it is used."""
    if isinstance(entry, LoraUse):
        return replace(entry, hash=None, weight=1.0, text_weight=None)
    return replace(entry, hash=None)


def write_use(use: LoraUse | EmbeddingUse | StyleUse) -> dict[str, Any]:
    """Return the data of a LoRA, a textual inversion or a style, with the fields of newer versions."""
    data: dict[str, Any] = {name: json.loads(text) for name, text in use.extra}
    written = {field.name: getattr(use, field.name) for field in fields(use) if field.name != "extra"}
    if written.get("text_weight", 0) is None:  # the usual case is written as by versions that knew no other
        del written["text_weight"]
    return data | written


def read_use(kind: type[Use], data: Mapping[str, Any]) -> Use:
    """Read what `write_use` wrote; fields of newer versions are kept. Raises what the class raises."""
    names = {field.name for field in fields(kind)} - {"extra"}
    extra = tuple((name, json.dumps(value)) for name, value in data.items() if name not in names)
    return kind(**{name: value for name, value in data.items() if name in names}, extra=extra)


def read_ref(kind: type[Ref], data: Mapping[str, Any]) -> Ref:
    """Read the name of a model or of a part; fields that it has not are left out. Raises what the class raises."""
    names = {field.name for field in fields(kind)}
    return kind(**{name: value for name, value in data.items() if name in names})
