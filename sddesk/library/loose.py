"""Reads JSON of other programs: no function raises, and a value of another type than expected counts as missing."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from typing import Any, cast

from sddesk.library.clamped import text_of

MAX_NAMES = 20_000  # characters of a list of names
MAX_JSON = 2**20  # characters: a graph of ComfyUI has a few hundred thousand


def json_object(text: str, limit: int = MAX_JSON) -> dict[str, Any]:
    """Return the JSON object in `text`; empty when there is none, it is too long or too deep.

    Half characters (`\\ud800`) become question marks: no file and no database can hold them.
    """
    if not text or len(text) > limit:
        return {}
    try:
        data = json.loads(text)
        if "\\ud" in text or "\\uD" in text:
            whole = json.dumps(data, ensure_ascii=False)
            data = json.loads(whole.encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", data) if isinstance(data, dict) else {}


def object_in(data: dict[str, Any], key: str) -> dict[str, Any]:
    """Return the object under `key`; empty when there is none."""
    value = data.get(key)
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def list_in(data: dict[str, Any], key: str) -> list[Any]:
    """Return the list under `key`; empty when there is none."""
    value = data.get(key)
    return cast("list[Any]", value) if isinstance(value, list) else []


def rows_in(data: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Return the objects in the list under `key`."""
    return [cast("dict[str, Any]", row) for row in list_in(data, key) if isinstance(row, dict)]


def names_in(data: dict[str, Any], key: str) -> list[str]:
    """Return the texts under `key`: a list, a list written as text (`['a', 'b']`) or one text."""
    value = data.get(key)
    if isinstance(value, str) and value.lstrip().startswith("["):
        return [one or other for one, other in re.findall(r"'([^']*)'|\"([^\"]*)\"", value[:MAX_NAMES])]
    listed = list_in(data, key) or [value]
    return [name for name in map(text_of, listed) if name]


def scalars(data: dict[str, Any], *, without: Collection[str]) -> Iterator[tuple[str, object]]:
    """Yield the texts and numbers of an object, those in `without` left out."""
    for name, value in data.items():
        if name not in without and isinstance(value, (str, int, float)) and not isinstance(value, bool):
            yield name, value
