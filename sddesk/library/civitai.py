"""Reads the models that Civitai's generator lists, by name or by its addresses (`urn:air:...`)."""

from __future__ import annotations

import json
from typing import Any, NamedTuple, cast

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.library.clamped import text_of

MAX_RESOURCES = 100
_LORAS = ("lora", "locon", "lycoris", "dora")


class Resources(NamedTuple):
    """The models of `Civitai resources`; `loras` are (name, weight), `left_out` tells of those without a name."""

    model: str = ""
    vae: str = ""
    loras: tuple[tuple[str, object], ...] = ()
    left_out: tuple[Message, ...] = ()


def read(text: str) -> Resources:
    """Return the models in the JSON list of `Civitai resources`; nothing raises."""
    try:
        data: object = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return Resources()
    listed = cast("list[object]", data)[:MAX_RESOURCES] if isinstance(data, list) else []
    rows = [cast("dict[str, Any]", row) for row in listed if isinstance(row, dict)]
    models, vaes, loras, left_out = list[str](), list[str](), list[tuple[str, object]](), list[Message]()
    for row in rows:
        kind, name = text_of(row.get("type")).casefold(), text_of(row.get("modelName")).strip()
        address = text_of(row.get("air")) or f"civitai:{text_of(row.get('modelVersionId'))}"
        if kind in ("checkpoint", "model"):
            models.append(name or address)
        elif kind == "vae" and name:
            vaes.append(name)
        elif kind in _LORAS and name:
            loras.append((name, row.get("weight", 1)))
        elif kind in _LORAS:
            left_out.append(nameless(address, row.get("weight", 1)))
    return Resources(next(iter(models), ""), next(iter(vaes), ""), tuple(loras), tuple(left_out))


def is_address(name: str) -> bool:
    """Whether `name` is an address of Civitai: `urn:air:sdxl:lora:civitai:120096@135931`."""
    return name.lower().startswith(("urn:air:", "civitai:"))


def nameless(address: str, weight: object) -> Message:
    """Return the sentence for a LoRA that has an address and no name."""
    template = QT_TRANSLATE_NOOP("messages", "A LoRA is named only by its address: {address}, weight {weight}")
    return Message.of(template, {"address": address[:200], "weight": text_of(weight)[:20] or "1"})
