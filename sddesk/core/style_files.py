"""Files of styles: A1111's `styles.csv`, the JSON of Fooocus, InvokeAI and SD.Next, and ours."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, cast

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.regular_files import open_regular
from sddesk.core.styles import PLACE, Style, read_style, write_style
from sddesk.core.text_files import NotTextError, decoded
from sddesk.core.values import dataclass

StyleForm = Literal["json", "csv", "fooocus"]
MAX_BYTES = 32 * 2**20
MAX_ROWS = 10_000
VERSION = 1
_TOLD = 5  # rows that are named; further ones are counted
_PROMPTS = ("prompt", "positive_prompt", "text")  # A1111's first files had a column `text`
_NEGATIVES = ("negative_prompt", "negative", "negativeprompt")
_HEADINGS = ("folder", "category")
_READ = {"name", "preset_data", "settings", *_PROMPTS, *_NEGATIVES, *_HEADINGS}


@dataclass(frozen=True, slots=True)
class ReadStyles:
    """The styles of a file, and sentences on what of it was left out."""

    styles: tuple[Style, ...]
    notes: tuple[Message, ...] = ()


def read_styles(data: bytes, name: str) -> ReadStyles:
    """Read a file of styles, recognised by its contents; `name` stands in the sentences.

    Leave out other rows, with a note; of two styles with one name keep the later. Raise SddeskError for a file
    without styles.
    """
    if len(data) > MAX_BYTES:
        raise _refused(name, f"it is larger than {MAX_BYTES // 2**20} MB")
    text = _decoded(data, name)
    rows = _json_rows(text, name) if text.lstrip()[:1] in ("[", "{") else _csv_rows(text, name)
    styles: dict[str, Style] = {}
    wrong: list[str] = []
    unread: dict[str, None] = {}
    count = 0
    for place, row in rows:
        count += 1
        if count > MAX_ROWS:
            raise _refused(name, f"it has more than {MAX_ROWS} styles")
        if isinstance(row, str):
            wrong.append(f"{place} ({row})")
            continue
        try:
            style = _style_of(row)
        except (TypeError, ValueError) as error:
            wrong.append(f"{place} ({error})")
            continue
        styles[style.name.strip().casefold()] = style
        unread |= dict.fromkeys(str(key) for key, value in row.items() if value and str(key).casefold() not in _READ)
    if not styles and not wrong:
        raise _refused(name, "it holds no style")
    notes = _notes(wrong, count - len(wrong) - len(styles), list(unread))
    return ReadStyles(tuple(styles.values()), tuple(notes))


def read_styles_in(file: Path) -> ReadStyles:
    """The same for a file on the disk. Raises SddeskError, also when it cannot be opened."""
    try:
        with open_regular(file) as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise _refused(file.name, error.strerror or str(error)) from error
    return read_styles(data, file.name)


def written_styles(styles: Iterable[Style], form: StyleForm) -> bytes:
    """Return a file of styles: ours, which keeps all of them; A1111's CSV; or Fooocus' JSON, without settings."""
    if form == "json":
        data: Any = {"version": VERSION, "styles": [write_style(style) for style in styles]}
        return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")
    if form == "fooocus":
        rows = [{"name": s.name, "prompt": _with_place(s), "negative_prompt": s.negative_prompt} for s in styles]
        return (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "backslashreplace")
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(("name", "prompt", "negative_prompt"))
    writer.writerows((style.name, style.prompt, style.negative_prompt) for style in styles)
    return stream.getvalue().encode("utf-8-sig")  # as A1111 writes it


def _with_place(style: Style) -> str:
    """The text for a program that leaves the prompt out where the text has no place for it."""
    return style.prompt if PLACE in style.prompt else ", ".join(filter(None, (PLACE, style.prompt)))


def _decoded(data: bytes, name: str) -> str:
    try:
        return decoded(data)
    except NotTextError as error:
        raise _refused(name, str(error)) from error


def _json_rows(text: str, name: str) -> Iterator[tuple[str, Mapping[str, Any] | str]]:
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _refused(name, f"it is no JSON: {error}"[:200]) from error
    rows: list[Any] = [data]  # SD.Next keeps each style in a file of its own
    if isinstance(data, list):
        rows = cast("list[Any]", data)
    elif isinstance(data, dict) and isinstance(ours := cast("dict[str, Any]", data).get("styles"), list):
        version = cast("dict[str, Any]", data).get("version", VERSION)
        if version != VERSION:
            raise _refused(name, f"it was written by a newer sddesk (version {str(version)[:20]})")
        rows = cast("list[Any]", ours)
    for number, row in enumerate(rows, start=1):
        yield f"style {number}", cast("dict[str, Any]", row) if isinstance(row, dict) else "no JSON object"


def _csv_rows(text: str, name: str) -> Iterator[tuple[str, Mapping[str, Any] | str]]:
    head = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        names = [cell.strip().casefold().replace(" ", "_") for cell in next(reader, list[str]())]
        if "name" not in names or not any(column in names for column in _PROMPTS):
            raise _refused(name, "its first line names no columns “name” and “prompt”")
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                wrong = len(cells) > len(names) and any(cells[len(names) :])
                row = dict(zip(names, cells, strict=False))
                yield f"line {line}", f"{len(cells)} cells below {len(names)} columns" if wrong else row
            line = reader.line_num + 1
    except csv.Error as error:
        raise _refused(name, f"line {reader.line_num}: {error}") from error


def _style_of(row: Mapping[str, Any]) -> Style:
    """A style of any program. Raises TypeError or ValueError that says what is wrong with it."""
    plain: dict[str, Any] = {str(key).casefold(): value for key, value in row.items()}
    nested: Any = plain.get("preset_data")
    if isinstance(nested, Mapping):  # InvokeAI's own records
        plain |= {str(key).casefold(): value for key, value in nested.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    name = plain.get("name")
    if not isinstance(name, str) or not name.strip():
        raise ValueError("no name")
    prompt, negative = _text(plain, _PROMPTS), _text(plain, _NEGATIVES)
    if not prompt.strip() and not negative.strip():
        raise ValueError(f"“{name.strip()[:60]}” has no text")
    values = {"name": " ".join(name.split()), "prompt": prompt, "negative_prompt": negative}
    folder = _text(plain, _HEADINGS).strip()
    settings: Any = plain.get("settings")
    return read_style(values | ({"folder": folder} if folder else {}) | ({"settings": settings} if settings else {}))


def _text(row: Mapping[str, Any], names: tuple[str, ...]) -> str:
    value = next((row[name] for name in names if row.get(name) is not None), "")
    if not isinstance(value, str):
        raise TypeError(f"{names[0]} is no text")
    return value


def _notes(wrong: list[str], doubled: int, unread: list[str]) -> Iterator[Message]:
    if wrong:
        named = ", ".join(wrong[:_TOLD]) + ("…" if len(wrong) > _TOLD else "")
        template = QT_TRANSLATE_NOOP("messages", "{count} entries are no styles and were left out: {named}")
        yield Message.of(template, {"count": len(wrong), "named": named})
    if doubled:
        template = QT_TRANSLATE_NOOP("messages", "{count} names stand there more than once: the last one counts.")
        yield Message.of(template, {"count": doubled})
    if unread:
        template = QT_TRANSLATE_NOOP("messages", "Not taken from the styles: {names}.")
        yield Message.of(template, {"names": ", ".join(name[:40] for name in unread[:20])})


def _refused(name: str, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The styles in {name} cannot be read: {reason}"), name=name, reason=reason
    )
