"""Reads files of orders: JSON lines, a JSON array, TOML, CSV with a header, or a text with a prompt a line.

Every form gives the same: the line where an order stands and its fields, which `orders` checks. A line of text that
begins with `--` has options, as in A1111's script *Prompts from file*: `--prompt "a cat" --steps 20`.
"""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import Any, Literal

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.order_inputs import PATHS

Form = Literal["jsonl", "json", "toml", "txt", "csv"]
Row = tuple[int, dict[str, Any]]

WHOLE_NUMBERS = (
    "seed",
    "variation_seed",
    "width",
    "height",
    "steps",
    "rows",
    "columns",
    "images",
    "clip_skip",
    "schema",
    "mask_blur",
    "margin",
    "canny_low",
    "canny_high",
    "hires_steps",
    "refine_overlap",
)
NUMBERS = (
    "guidance_scale",
    "guidance_rescale",
    "image_guidance",
    "variation_strength",
    "strength",
    "hires",
    "hires_strength",
    "refine",
)
SWITCHES = ("safety_checker", "mask_invert", "larger")
_FORMS: Mapping[str, Form] = MappingProxyType(
    {".json": "json", ".toml": "toml", ".txt": "txt", ".csv": "csv", ".tsv": "csv"}
)
# How A1111's script and tables of other programs name our fields.
_ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "cfg_scale": "guidance_scale",
        "cfg": "guidance_scale",
        "guidance": "guidance_scale",
        "cfg_rescale": "guidance_rescale",
        "image_cfg_scale": "image_guidance",
        "subseed": "variation_seed",
        "subseed_strength": "variation_strength",
        "negative": "negative_prompt",
        "sampler_name": "sampler",
        "scheduler": "schedule",
        "sd_model": "model",
        "batch_size": "images",
        "cols": "columns",
        "lora": "loras",
        "style": "styles",
        "denoising_strength": "strength",
        "start_picture": "start",
        "controlnet": "control",
        "tiling": "tile",
        "hr_scale": "hires",
        "hr_upscaler": "hires_upscaler",
        "hr_second_pass_steps": "hires_steps",
    }
)
# Options of A1111's script with the values that ask for nothing; any other value is refused as unknown.
_IDLE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "restore_faces": ("false",),
        "tiling": ("false",),
        "styles": ("", "none"),
        "subseed": ("-1",),
        "subseed_strength": ("0", "0.0"),
        "seed_resize_from_h": ("-1", "0"),
        "seed_resize_from_w": ("-1", "0"),
        "do_not_save_grid": ("true", "false"),
        "do_not_save_samples": ("false",),
    }
)
_SEVERAL = (
    "loras",
    "styles",
    "control",
    "control_model",
    "reference",
    "reference_model",
)  # with a semicolon between two
_LINE_END = r"\r\n|\n|\r"
_OPTION = r"\s*--([A-Za-z][A-Za-z_-]*)(?:\s+|=|$)"
_NEXT_OPTION = r"\s+(?=--[A-Za-z])|$"
_QUOTED = r"\"((?:\\.|[^\"\\])*)\"(?=\s|$)|'((?:\\.|[^'\\])*)'(?=\s|$)"


class OrderRefused(SddeskError):  # noqa: N818 - says what happened
    """An order cannot be used; the sentence names its line."""


def form_of(name: str) -> Form:
    """Return the form of a file by the ending of its name; any other ending means JSON lines."""
    return _FORMS.get(PurePath(name).suffix.lower(), "jsonl")


def rows_of(data: bytes, form: Form) -> Iterator[Row]:
    """Yield (line, fields) for each order. Raises SddeskError naming the line that cannot be read."""
    text = _decoded(data)
    if form == "toml":
        yield from _toml(text)
    elif form == "csv":
        yield from _csv(text)
    elif form == "txt":
        yield from _lines_of_text(text)
    elif form == "json" and text.lstrip().startswith("["):
        yield from _array(text)
    elif form == "json" and not _is_lines(text):
        yield 1, _object(_loaded(1, text), 1)
    else:
        yield from _json_lines(text)


def at(line: int, reason: str) -> OrderRefused:
    """Return the error of an order that cannot be used."""
    return OrderRefused(
        QT_TRANSLATE_NOOP("messages", "Order {line} cannot be used: {reason}"), line=line, reason=reason[:500]
    )


def _decoded(data: bytes) -> str:
    """`data` as text: UTF-8, or UTF-16 with its byte order mark."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise at(data.count(b"\n", 0, error.start) + 1, "no UTF-8: save the file as UTF-8") from error


def _json_lines(text: str) -> Iterator[Row]:
    for line, row in enumerate(re.split(_LINE_END, text), start=1):
        if row.strip():
            yield line, _object(_loaded(line, row), line)


def _is_lines(text: str) -> bool:
    """Whether the first line that is not empty is a JSON object of its own."""
    first = next((row for row in re.split(_LINE_END, text) if row.strip()), "")
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _array(text: str) -> Iterator[Row]:
    """Each element of a JSON array with the line where it begins; a bare text is a prompt."""
    decoder = json.JSONDecoder(object_pairs_hook=_unique)
    place, line, counted = text.index("[") + 1, 1, 0
    if re.compile(r"\s*\]\s*$").match(text, place):
        return
    spaces, after = re.compile(r"\s*"), re.compile(r"\s*([,\]])\s*")
    while True:
        begin = spaces.match(text, place)
        place = begin.end() if begin else place
        line += text.count("\n", counted, place)
        counted = place
        try:
            value, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError) as error:
            raise at(line, str(error)) from error
        yield line, {"prompt": value} if isinstance(value, str) else _object(value, line)
        end = after.match(text, place)
        if end is None:
            raise at(line, "no comma and no ] after it")
        place = end.end()
        if end[1] == "]":
            if place < len(text):
                raise at(line, "something follows the end of the list")
            return


def _loaded(line: int, text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_unique)
    except json.JSONDecodeError as error:
        raise at(line, f"no JSON: {error.msg} at character {error.pos + 1}") from error
    except (ValueError, RecursionError) as error:
        raise at(line, str(error)) from error


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object. Raises ValueError for a name that stands there twice: one value would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"written twice: {next(name for name in names if names.count(name) > 1)}")
    return found


def _object(value: Any, line: int) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise at(line, "no JSON object")
    return value  # pyright: ignore[reportUnknownVariableType] - JSON


def _toml(text: str) -> Iterator[Row]:
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise at(1, str(error)) from error
    defaults, jobs = table.pop("defaults", {}), table.pop("jobs", [])
    if table or not isinstance(defaults, dict) or not isinstance(jobs, list):
        raise at(1, f"only [defaults] and [[jobs]] are read{', not ' + ', '.join(table) if table else ''}")
    for number, values in enumerate(jobs, start=1):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if not isinstance(values, dict):
            raise at(number, "no table")
        yield number, {**defaults, **values}


def _csv(text: str) -> Iterator[Row]:
    """The rows below a header that names the fields; an empty cell leaves its field open."""
    head = re.split(_LINE_END, text, maxsplit=1)[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        names = [_field(name) for name in next(reader, list[str]())]
        if "prompt" not in names:
            raise at(1, "the first line names the columns, and one of them is prompt")
        if len(set(names)) < len(names):
            raise at(1, "two columns have one name")
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) > len(names) and any(cells[len(names) :]):
                raise at(line, f"{len(cells)} cells below {len(names)} columns")
            written = {name: cell.strip() for name, cell in zip(names, cells, strict=False) if cell.strip()}
            if written:
                yield line, {name: _value(line, name, cell) for name, cell in written.items()}
            line = reader.line_num + 1
    except csv.Error as error:
        raise at(reader.line_num, str(error)) from error


def _lines_of_text(text: str) -> Iterator[Row]:
    """A prompt a line, or its options; a line may be a JSON object, too."""
    for line, row in enumerate(re.split(_LINE_END, text), start=1):
        row = row.strip()
        if row.startswith("--"):
            yield line, _options(line, row)
        elif row.startswith("{") and _is_lines(row):
            yield line, _object(_loaded(line, row), line)
        elif row:
            yield line, {"prompt": row}


def _options(line: int, row: str) -> dict[str, Any]:
    """The fields of `--name value --name "another value"`."""
    values: dict[str, Any] = {}
    place, times = 0, 1
    while place < len(row):
        option = re.compile(_OPTION).match(row, place)
        if option is None:
            raise at(line, f"no option: {row[place : place + 60].strip()}")
        written = option[1].lower().replace("-", "_")
        text, place = _option_value(row, option.end(), is_path=_field(written) in PATHS)
        if text.lower() in _IDLE.get(written, ()):
            continue
        if written == "n_iter":
            times = _value(line, "images", text)
            continue
        name = _field(written)
        if name in values:
            raise at(line, f"written twice: --{option[1]}")
        values[name] = _value(line, name, text)
    return values if times == 1 else values | {"images": times * values.get("images", 1)}


def _option_value(row: str, place: int, *, is_path: bool) -> tuple[str, int]:
    """What an option says, without its quotes, and where the next one begins."""
    quoted = re.compile(_QUOTED).match(row, place)
    if quoted is not None:
        said = quoted[1] if quoted[1] is not None else quoted[2]
        share = "\\" if is_path and re.match(r"\\\\[^\\]", said) else ""  # \\server\share: both are meant
        return share + re.sub(r"\\([\"'\\])", r"\1", said), quoted.end()
    if row.startswith("--", place):
        return "", place
    end = re.compile(_NEXT_OPTION).search(row, place)
    return (row[place : end.start()].strip(), end.end()) if end is not None else (row[place:].strip(), len(row))


def _field(name: str) -> str:
    """A field of a request by the name of a column or an option."""
    plain = re.sub(r"[\s-]+", "_", name.strip().lower())
    return _ALIASES.get(plain, plain)


def _value(line: int, name: str, text: str) -> Any:
    """The text of a cell or an option as its field wants it."""
    try:
        if name in WHOLE_NUMBERS:
            return int(text)
        if name in NUMBERS:
            return float(text)
    except ValueError as error:
        kind = "whole number" if name in WHOLE_NUMBERS else "number"
        raise at(line, f"{name} is no {kind}: {text[:60]}") from error
    if name == "tile":
        return _tile(line, text.lower())
    if name in SWITCHES:
        if text.lower() not in ("true", "false"):
            raise at(line, f"{name} is true or false, not {text[:60]}")
        return text.lower() == "true"
    return [part.strip() for part in text.split(";") if part.strip()] if name in _SEVERAL else text


def _tile(line: int, text: str) -> str:
    """The directions without a seam; A1111's script says true for both."""
    if text not in ("x", "y", "xy", "true", "false"):
        raise at(line, f"tile is x, y or xy, not {text[:60]}")
    return {"true": "xy", "false": ""}.get(text, text)
