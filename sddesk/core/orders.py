"""Orders written down by a person or a script: the rows of a file become requests, or a sentence with the line number.

An order has the fields of a request; only `prompt` must be there. Missing ones have their default, from [defaults] in
TOML. `model` names a checkpoint, `images` is short for columns, a LoRA may be written as `name:0.8`, a sampler by the
name that other programs have for it, and seed -1 is a random one, of a variation too. `start` is the path of a picture
to begin with and `mask` that of a mask; `order_inputs` reads what belongs to them. With `larger` each picture is also
enlarged, by the `upscaler` of this name. `preset` names one of the person's, for what neither the order nor its styles
say. `hires` is the scale of the hires fix, with its settings `hires_strength`,
`hires_steps` and `hires_upscaler`. `refine` is the scale of refining a start picture in tiles, with its settings
`refine_upscaler` and `refine_overlap`. A field that nothing reads is refused.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from typing import Any

from sddesk.core.adapters import EmbeddingUse, LoraUse, lora_of
from sddesk.core.enlargements import STARTER_UPSCALER
from sddesk.core.errors import SddeskError
from sddesk.core.foreign_samplers import known
from sddesk.core.hires import HIRES_FIELDS, Hires, hires_of
from sddesk.core.inputs import read_input, unread_names
from sddesk.core.limits import MIN_SIZE, MIN_STEPS
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.order_files import NUMBERS, SWITCHES, WHOLE_NUMBERS, Form, at, rows_of
from sddesk.core.order_inputs import INPUT_FIELDS, check_input_fields
from sddesk.core.refining import REFINE_FIELDS, Refine, refine_of
from sddesk.core.request import PARTS, SCHEMA, GenerationRequest
from sddesk.core.samplers import SCHEDULES, check_sampler, sampler
from sddesk.core.styles import StyleUse

MAX_BYTES = 64 * 2**20
MAX_ORDERS = 100_000
RANDOM_SEED = -1  # as A1111 and its kin write it
_OF_LARGER = ("larger", "upscaler")
_NAMING = (
    *("model", "images", "checkpoint", "preset"),
    *("hires", *HIRES_FIELDS, "refine", *REFINE_FIELDS, *_OF_LARGER, *INPUT_FIELDS),
    *PARTS,
)
_KNOWN = {field.name for field in fields(GenerationRequest)} - {"extra"} | {*_NAMING}
_TABLES = {"checkpoint": CheckpointRef, "hires": Hires, "refine": Refine, **dict.fromkeys(PARTS, PartRef)}
_LISTS = {"loras": LoraUse, "embeddings": EmbeddingUse, "styles": StyleUse}
_NAMED_LISTS = {"loras": '["castle:0.8"]', "styles": '["Oil painting"]'}  # whose entries may be a name


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

    @property
    def preset(self) -> str:
        """The name of the preset whose settings it has, empty where it names none."""
        return str(self.values.get("preset") or "")

    @property
    def start(self) -> str:
        """The path of the picture that it begins with, as it was written; empty where it begins with noise."""
        return str(self.values.get("start") or "")

    @property
    def has_inputs(self) -> bool:
        """Whether it names pictures by their paths: a start picture, control pictures, or references."""
        return bool(self.start or self.values.get("control") or self.values.get("reference"))

    @property
    def mask(self) -> str:
        """The path of the mask, as it was written; empty where there is none."""
        return str(self.values.get("mask") or "")

    @property
    def larger(self) -> str:
        """The name of the upscaler that enlarges each picture, empty where none does."""
        return str(self.values.get("upscaler", STARTER_UPSCALER)) if self.values.get("larger") else ""

    @property
    def checkpoint_hash(self) -> str | None:
        """The hash of the checkpoint's file that the order states, None when it states none."""
        table = self.values.get("checkpoint")
        stated: object = table.get("hash") if isinstance(table, Mapping) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        return stated if isinstance(stated, str) else None

    @property
    def styles(self) -> tuple[str, ...]:
        """The styles that it names without their texts."""
        listed: Any = self.values.get("styles") or ()
        return tuple(
            _name(entry)
            for entry in listed
            if isinstance(entry, str) or (isinstance(entry, Mapping) and "prompt" not in entry)
        )

    @property
    def embeddings(self) -> tuple[str, ...]:
        """The names of the textual inversions that the order lists."""
        listed = self.values.get("embeddings")
        rows = listed if isinstance(listed, list) else []  # pyright: ignore[reportUnknownVariableType] - JSON
        return tuple(str(row.get("name")) for row in rows if isinstance(row, Mapping))  # pyright: ignore

    def request(self, defaults: Mapping[str, Any]) -> GenerationRequest:
        """Return the request, with `defaults` (plain data as of to_dict) for missing fields. Raises SddeskError."""
        values = {name: value for name, value in self.values.items() if name not in _NAMING}
        if values.get("seed") == RANDOM_SEED:
            del values["seed"]
        if values.get("variation_seed") == RANDOM_SEED:
            del values["variation_seed"]
        if "images" in self.values:
            values["columns"] = self.values["images"]
        try:
            if "loras" in values:
                values["loras"] = [_lora(entry) for entry in values["loras"]]
            hires = hires_of(self.values, values.get("steps", defaults.get("steps", MIN_STEPS)))
            if hires is not None:
                values["hires"] = hires.to_dict()
            sides = (int(values.get(name, defaults.get(name, MIN_SIZE))) for name in ("width", "height"))
            refine = refine_of(self.values, min(sides))
            if refine is not None:
                values["refine"] = refine.to_dict()
            request = GenerationRequest.from_dict({**defaults, **values})
            check_sampler(request.sampler, request.schedule)
        except (TypeError, ValueError, SddeskError) as error:
            raise at(self.line, str(error)) from error
        return request


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


def read_orders(data: bytes, form: Form = "jsonl") -> list[Order]:
    """Every order of a file. Raises SddeskError naming the line that cannot be read."""
    if len(data) > MAX_BYTES:
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "The list of orders is larger than {limit} MB."), limit=64)
    orders: list[Order] = []
    seen = Counter[str]()
    for line, values in rows_of(data, form):
        _check(line, values)
        written = json.dumps(values, sort_keys=True)
        seen[written] += 1
        digest = hashlib.sha256(f"{seen[written]} {written}".encode()).digest()
        orders.append(Order(line=line, id=int.from_bytes(digest[:7]), values=_with_our_names(values)))
        if len(orders) > MAX_ORDERS:
            raise at(line, f"more than {MAX_ORDERS} orders")
    return orders


def _check(line: int, values: Mapping[str, Any]) -> None:
    """Raise SddeskError for what nothing would read, and for values of another kind than their field."""
    _refuse_unknown(line, values, _KNOWN)
    for name, kind in _TABLES.items():
        if isinstance(values.get(name), Mapping):
            names = [field.name for field in fields(kind) if field.name != "extra"]
            _refuse_unknown(line, values[name], names, f"{name}.")
    for name, kind in _LISTS.items():
        for entry in values[name] if isinstance(values.get(name), list) else ():
            if isinstance(entry, Mapping):
                names = [field.name for field in fields(kind) if field.name != "extra"]
                _refuse_unknown(line, entry, names, f"{name}.")  # pyright: ignore[reportUnknownArgumentType] - JSON
    if values.get("schema", SCHEMA) != SCHEMA:
        raise at(line, f"schema {str(values['schema'])[:20]}: it was written for another version of sddesk")
    if not isinstance(values.get("prompt"), str):
        raise at(line, "no prompt")
    if "images" in values and values.get("columns", 1) != 1:
        raise at(line, "images and columns: say one of them")
    _check_kinds(line, values)
    if "upscaler" in values and not values.get("larger"):
        raise at(line, "upscaler: it is that of larger, which is not true")
    if not isinstance(values.get("upscaler", "x"), str) or not values.get("upscaler", "x").strip():
        raise at(line, "upscaler is no name")
    if not isinstance(values.get("preset", ""), str):
        raise at(line, "preset is no name")
    _check_inputs(line, values)
    try:
        json.dumps(dict(values))  # TOML knows times and dates, which no field is
    except (TypeError, ValueError, RecursionError) as error:
        raise at(line, str(error)) from error


def _check_inputs(line: int, values: Mapping[str, Any]) -> None:
    """Raise SddeskError for inputs that no technique reads, and for a start picture that is none."""
    listed: Any = values.get("inputs") or []
    try:
        if not isinstance(listed, list):
            raise TypeError('it is no list such as [{"kind": "start", ...}]')
        unread = [name for entry in listed for name in unread_names(read_input(entry))]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - JSON
    except (TypeError, ValueError) as error:
        raise at(line, f"inputs: {error}") from error
    if unread:
        raise at(line, f"this version does not read: {', '.join(unread)}")
    written = [name for name in INPUT_FIELDS if name in values]
    if written and listed:
        raise at(line, f"{written[0]} and inputs: say one of them")
    try:
        check_input_fields(values)
    except (TypeError, ValueError) as error:
        raise at(line, str(error)) from error


def _refuse_unknown(line: int, values: Mapping[Any, Any], names: Iterable[str], before: str = "") -> None:
    names = set(names)
    unknown = sorted(str(name) for name in values if name not in names)
    if unknown:
        meant = get_close_matches(unknown[0], names, 1)
        hint = f" (is {before}{meant[0]} meant?)" if meant else ""
        raise at(line, f"unknown: {', '.join(before + name for name in unknown)}{hint}")


def _check_kinds(line: int, values: Mapping[str, Any]) -> None:
    for name in (*WHOLE_NUMBERS, *NUMBERS):
        if isinstance(values.get(name), str):
            raise at(line, f"{name} is the text {json.dumps(values[name][:60])}: write a number, without quotes")
    for name in _LISTS:
        listed = values.get(name, [])
        kinds = (str, Mapping) if name in _NAMED_LISTS else (Mapping,)
        if not isinstance(listed, list) or not all(isinstance(entry, kinds) for entry in listed):  # pyright: ignore[reportUnknownVariableType]
            example = _NAMED_LISTS.get(name, '[{"name": "castle"}]')
            raise at(line, f"{name} is no list such as {example}")
    for name in SWITCHES:
        if not isinstance(values.get(name, True), bool):
            raise at(line, f"{name} is true or false, not {json.dumps(values[name])[:60]}")


def _with_our_names(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """`values` with our ids for the sampler and the schedule where other names mean the same."""
    said, schedule = values.get("sampler"), values.get("schedule")
    ours = said is None or (isinstance(said, str) and sampler(said) is not None)
    if ours and schedule in (None, *(row.id for row in SCHEDULES)):
        return values
    if not isinstance(said or "", str) or not isinstance(schedule or "", str):
        return values
    named, spaced = known(str(said or ""), schedule or "")
    found = dict(values)
    if not ours and named is not None:
        found["sampler"] = named
    if spaced is not None and (schedule is not None or (named is not None and not ours and spaced != "normal")):
        found["schedule"] = spaced
    return found
