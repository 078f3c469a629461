"""Orders written down by a person or a script: JSON lines or TOML become requests, or a sentence with the line number.

A line of JSON, or a [[jobs]] table of TOML, has the fields of a request; only `prompt` must be there. What is left out
has its default, from [defaults] in TOML. `model` names a checkpoint, `images` is short for columns, and a LoRA may be
written as `name:0.8`.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from sddesk.core.addons import lora_of
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import PARTS, GenerationRequest

MAX_BYTES = 64 * 2**20
MAX_ORDERS = 100_000
_NAMING = ("model", "images", "checkpoint", *PARTS)
_KNOWN = {field.name for field in fields(GenerationRequest)} - {"extra"} | {"model", "images"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One order as it was written: `line` in the file (TOML: its number, from 1), `id` the same at the next reading.

    `id` comes from the content, so that lines may be added, moved or taken out between two runs.
    """

    line: int
    id: int
    values: Mapping[str, Any]

    @property
    def model(self) -> str:
        """The name by which the checkpoint is asked for, empty when the order leaves it open."""
        return _name(self.values.get("checkpoint")) or _name(self.values.get("model"))

    @property
    def parts(self) -> tuple[str, ...]:
        """The models by whose names the parts are asked for, in the order of PARTS; empty for the checkpoint's own."""
        return tuple(_name(self.values.get(name)) for name in PARTS)

    def request(self, defaults: Mapping[str, Any]) -> GenerationRequest:
        """The request, with `defaults` (plain data as of to_dict) for what is not written. Raises SddeskError."""
        values = {name: value for name, value in self.values.items() if name not in _NAMING}
        if "images" in self.values:
            values["columns"] = self.values["images"]
        try:
            if "loras" in values:
                values["loras"] = [_lora(entry) for entry in values["loras"]]
            return GenerationRequest.from_dict({**defaults, **values})
        except TypeError as error:
            raise _at(self.line, str(error)) from error
        except SddeskError as error:
            raise _at(self.line, str(error)) from error


def _name(value: Any) -> str:
    """A model by its name, or by the table that a request has for it."""
    if isinstance(value, Mapping):
        return str(value.get("hub_id") or value.get("name") or "")  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    return str(value or "")


def _lora(entry: Any) -> Any:
    """A LoRA as a request has it, also where it is written short: `name:0.8`."""
    if not isinstance(entry, str):
        return entry
    use = lora_of(entry)
    return {"name": use.name, "weight": use.weight}


def read_orders(data: bytes, *, toml: bool) -> list[Order]:
    """Every order of a file. Raises SddeskError naming the line that cannot be read."""
    if len(data) > MAX_BYTES:
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "The list of orders is larger than {limit} MB."), limit=64)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _at(data.count(b"\n", 0, error.start) + 1, "no UTF-8") from error
    orders: list[Order] = []
    seen = Counter[str]()
    for line, values in _from_toml(text) if toml else _from_lines(text):
        _check(line, values)
        written = json.dumps(values, sort_keys=True)
        seen[written] += 1
        digest = hashlib.sha256(f"{seen[written]} {written}".encode()).digest()
        orders.append(Order(line=line, id=int.from_bytes(digest[:7]), values=values))
        if len(orders) > MAX_ORDERS:
            raise _at(line, f"more than {MAX_ORDERS} orders")
    return orders


def _from_lines(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for line, row in enumerate(text.split("\n"), start=1):
        if not row.strip():
            continue
        try:
            values = json.loads(row)
        except (ValueError, RecursionError) as error:
            raise _at(line, str(error)) from error
        if not isinstance(values, dict):
            raise _at(line, "no JSON object")
        yield line, values


def _from_toml(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _at(1, str(error)) from error
    defaults, jobs = table.pop("defaults", {}), table.pop("jobs", [])
    if table or not isinstance(defaults, dict) or not isinstance(jobs, list):
        raise _at(1, f"only [defaults] and [[jobs]] are read{', not ' + ', '.join(table) if table else ''}")
    for number, values in enumerate(jobs, start=1):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if not isinstance(values, dict):
            raise _at(number, "no table")
        yield number, {**defaults, **values}


def _check(line: int, values: Mapping[str, Any]) -> None:
    unknown = sorted(set(values) - _KNOWN)
    if unknown:
        raise _at(line, f"unknown: {', '.join(unknown)}")
    if not isinstance(values.get("prompt"), str):
        raise _at(line, "no prompt")
    try:
        json.dumps(dict(values))  # TOML knows times and dates, which no field is
    except (TypeError, ValueError, RecursionError) as error:
        raise _at(line, str(error)) from error


def _at(line: int, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "Order {line} cannot be used: {reason}"), line=line, reason=reason[:500]
    )
