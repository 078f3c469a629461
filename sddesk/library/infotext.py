"""Takes apart A1111's text: a prompt, and pairs like `Steps: 20, Sampler: Euler a, Seed: 5`."""

from __future__ import annotations

import json
import re

MAX_PARTS = 1000  # names and what stands between them
_MAX_NESTED = 60  # values that may be quoted or JSON: each costs a look ahead
_MAX_STARTS = 20
_NEAR = 400  # characters after `Steps:` in which the usual names stand
_NEEDED = 2  # of them, so that a prompt with `Steps: 3` in it stays a prompt
_USUAL = re.compile(r"(?:Sampler|CFG scale|Guidance scale|Seed|Size|Model|Schedule type)\s*:", re.IGNORECASE)
_USUAL_BEFORE = re.compile(rf"(?:[ \t]*{_USUAL.pattern}[^,\n]{{0,100}},){{1,20}}[ \t]*", re.IGNORECASE)
_LINE_START = re.compile(r"^[ \t]*(Steps:)", re.MULTILINE | re.IGNORECASE)
_WITHIN = re.compile(r"(?<!Hires )(?<!\S)(Steps:\s*[0-9])")
_PAIR = re.compile(r"[ \t]*([^\W\d_][^:,\n\"{}\[\]]{0,80}):[ \t]*")
_BARS = re.compile(r"Steps:[ \t]*[0-9]+[ \t]*([|;])")  # some builds put other marks between the pairs
_LATER_PAIR = re.compile(r",[ \t]*[^\W\d_][^:,\n\"{}\[\]]{0,80}:")
_TEMPLATE = re.compile(r"^[ \t]*(Template|Negative Template):[ \t]*", re.MULTILINE)
_DECODER = json.JSONDecoder(strict=False)  # people's quoted values have line ends in them
_NEGATIVE = re.compile(r"^[ \t]*Negative prompt:", re.MULTILINE | re.IGNORECASE)
_NEGATIVE_WITHIN = re.compile(r"(?<!\S)Negative prompt:")


def settings_start(text: str) -> int | None:
    """Return where the settings begin: the last line with Steps and other usual names, else within a line.

    Pairs with usual names that stand on the line before Steps belong to the settings.
    """
    for form in (_LINE_START, _WITHIN):
        for start in [found.start(1) for found in form.finditer(text)][: -_MAX_STARTS - 1 : -1]:
            if len(_USUAL.findall(text, start, start + _NEAR)) >= _NEEDED:
                line = text.rfind("\n", 0, start) + 1
                return line if _USUAL_BEFORE.fullmatch(text, line, start) else start
    return None


def split_prompt(text: str) -> tuple[str, str]:
    """Return the prompt and the negative prompt of a text without settings."""
    found = _NEGATIVE.search(text) or _NEGATIVE_WITHIN.search(text)
    if found is None:
        return text.strip(), ""
    return text[: found.start()].strip(), text[found.end() :].strip()


def pairs_of(text: str) -> tuple[dict[str, str], str]:
    """Return `a: b, c: "d, e"` as a mapping (the first of equal names) and the parts without a name.

    A value may be quoted or JSON, with commas and line ends in it. On a line of its own a template goes on to the
    next one. A part without a name belongs to the value before it on its line.
    """
    bars = _BARS.match(text)
    if bars is not None:
        text = re.sub(rf"[ \t]*[{bars[1]}][ \t]*(?=[^\W\d_][\w ]{{0,40}}:)", ", ", text)
    pairs: dict[str, str] = {}
    rest, last, nested, position = list[str](), "", 0, 0
    for _ in range(MAX_PARTS):
        if position >= len(text):
            break
        new_line = position > 0 and text[position - 1] == "\n"
        template = _TEMPLATE.match(text, position) if new_line else None
        found = _PAIR.match(text, position)
        if template is not None:
            following = _TEMPLATE.search(text, template.end())
            position = following.start() if following else len(text)
            pairs.setdefault(template[1], _whole_value(text[template.end() : position].strip()))
        elif found is not None:
            last = found[1].strip()
            value, end, looked = _value(text, found.end(), look=nested < _MAX_NESTED)
            nested += looked
            pairs.setdefault(last, value)
            position = end + 1
        else:
            last = "" if new_line else last
            following_pair = _LATER_PAIR.search(text, position, _end(text, position))
            end = following_pair.start() if following_pair else _end(text, position)
            part = text[position:end].strip()
            if part and last:  # without a space after the comma it may be a decimal one: `7,5`
                pairs[last] = f"{pairs[last]},{'' if text[position].strip() else ' '}{part}"
            elif part:
                rest.append(part)
            position = end + 1
    return pairs, "\n".join([*rest, text[position:].strip()]).strip()


def _value(text: str, start: int, *, look: bool) -> tuple[str, int, bool]:
    """Return the value at `start`, the place of the comma or line end after it, and whether JSON was tried."""
    value, end, looked = "", start, text[start : start + 1] in ('"', "[", "{")
    if looked and look:
        value, end = _json(text, start)
    tail = _end(text, end, ",\n")
    return (value + text[end:tail]).strip(), tail, looked


def _json(text: str, start: int) -> tuple[str, int]:
    """Return the JSON value at `start` as text (a string unquoted) and its end; ("", start) when it is none."""
    try:
        value, end = _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        return "", start
    return (value if isinstance(value, str) else text[start:end]), end


def _whole_value(text: str) -> str:
    value, end = _json(text, 0) if text.startswith('"') else ("", 0)
    return value if end and end == len(text) else text


def _end(text: str, start: int, marks: str = "\n") -> int:
    """Return the place of the first of `marks` from `start` on, else the end of the text."""
    return min((found for mark in marks if (found := text.find(mark, start)) >= 0), default=len(text))
