"""Finds LoRAs in nodes of ComfyUI by the shape of the inputs: one name, numbered rows, objects, lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from sddesk.library.clamped import text_of

_ONE = ("strength_model", "lora_model_strength", "model_strength", "lora_strength", "strength", "lora_weight", "weight")
_NAME = re.compile(r"lora(?:_name)?_?0?(\d{1,2})|lora_0?(\d{1,2})_name|0?(\d{1,2})_lora(?:_name)?")
_WEIGHTS = (
    *("model_weight_{}", "lora_wt_{}", "model_str_{}", "strength_{}", "strength_model_{}", "lora_{}_strength"),
    *("lora_weight_{}", "weight_{}", "lora_{}_weight", "lora_strength_{}", "lora_{}_model_strength"),
)
_SWITCHES = ("switch_{}", "enabled_{}", "toggle_{}", "lora_{}_enabled", "on_{}", "active_{}")
_OFF = ("off", "false", "0", "no", "disable", "disabled")


class Lora(NamedTuple):
    """A LoRA as a node names it; the weight is a number or text."""

    name: str
    weight: object


def loras_in(inputs: Mapping[str, Any]) -> Iterator[Lora]:
    """Yield the LoRAs that a node with these inputs applies, in its order, without those switched off."""
    name = _name_in(inputs.get("lora_name"))
    if name and not _is_off(inputs.get("enabled", inputs.get("switch"))):
        weights = (inputs[key] for key in _ONE if isinstance(inputs.get(key), (int, float, str)))
        yield Lora(name, next(weights, 1))
    count = inputs.get("lora_count", inputs.get("num_loras"))
    for key, value in inputs.items():
        row = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        if isinstance(value, list) or "__value__" in row:
            yield from _listed(row.get("__value__", cast("object", value)))
        elif _name_in(row.get("lora")):
            if not _is_off(row.get("on", True)):
                yield Lora(_name_in(row["lora"]), row.get("strength", 1))
        elif found := _NAME.fullmatch(key):
            number = int(next(group for group in found.groups() if group))
            name = _name_in(cast("object", value))
            if (
                name
                and not (isinstance(count, int) and number > count)
                and not _is_off(_numbered(inputs, _SWITCHES, number))
            ):
                advanced = inputs.get("input_mode") == "advanced"
                yield Lora(name, _weight(inputs, number, advanced=advanced))


def _weight(inputs: Mapping[str, Any], number: int, *, advanced: bool) -> object:
    kinds = _WEIGHTS if not advanced else ("model_str_{}", *_WEIGHTS)
    found = _numbered(inputs, kinds, number)
    return 1 if found is None else found


def _numbered(inputs: Mapping[str, Any], kinds: tuple[str, ...], number: int) -> object:
    keys = (kind.format(form) for kind in kinds for form in (number, f"{number:02d}"))
    return next((inputs[key] for key in keys if isinstance(inputs.get(key), (str, int, float))), None)


def _listed(value: object) -> Iterator[Lora]:
    """Yield LoRAs from a list of objects: `{"name": "ink", "strength": 0.8, "active": true}`."""
    for entry in cast("list[Any]", value)[:100] if isinstance(value, list) else ():
        row = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
        name = _name_in(row.get("name", row.get("lora", row.get("lora_name"))))
        if name and not _is_off(row.get("active", row.get("on", True))):
            yield Lora(name, row.get("strength", row.get("weight", 1)))


def _name_in(said: object) -> str:
    value: object = cast("dict[str, object]", said).get("content") if isinstance(said, dict) else said
    name = value.strip() if isinstance(value, str) else ""
    return "" if name.casefold() in ("none", "") else name


def _is_off(value: object) -> bool:
    return value is False or text_of(value).casefold() in _OFF
