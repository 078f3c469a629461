"""Styles: named texts around a prompt. A preset is a set of settings, a shape a size; neither is a style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from types import MappingProxyType
from typing import Any, cast

from sddesk.core.errors import SddeskError
from sddesk.core.limits import MAX_GUIDANCE, MAX_STEPS, MIN_GUIDANCE, MIN_STEPS
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.samplers import SCHEDULES, sampler
from sddesk.core.values import dataclass

PLACE = "{prompt}"
MAX_STYLES = 20  # of one request
MAX_NAME = 200
MAX_TEXT = 20_000  # characters of one style's text
MAX_STYLED = 100_000  # of a prompt with its styles
_JOINER = ", "


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleUse:
    """A style as a request names it, with its texts then: what is drawn stays the same when the style is changed.

    `prompt` is None where only the name is known so far; such a request is not drawn. `extra` keeps fields of newer
    versions as (name, JSON text).
    """

    name: str
    prompt: str | None = None
    negative_prompt: str = ""
    extra: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not is_style_name(self.name):
            raise ValueError(f"a style has a name of at most {MAX_NAME} characters, in one line")
        for text in (self.prompt, self.negative_prompt):
            if not isinstance(text, str | None) or len(text or "") > MAX_TEXT:  # pyright: ignore[reportUnnecessaryIsInstance] - from files
                raise ValueError(f"the text of a style has at most {MAX_TEXT} characters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A style as it is kept. `folder` is its heading in the list, empty for none; `included`: it came with sddesk.

    `settings` are fields of a request that it brings along, those of SETTINGS; `extra` keeps fields of newer versions.
    """

    name: str
    prompt: str = PLACE
    negative_prompt: str = ""
    folder: str = ""
    settings: tuple[tuple[str, Any], ...] = ()
    included: bool = False
    extra: tuple[tuple[str, Any], ...] = ()

    def __post_init__(self) -> None:
        StyleUse(name=self.name, prompt=self.prompt, negative_prompt=self.negative_prompt)
        if not isinstance(self.folder, str) or len(self.folder) > MAX_NAME:  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            raise ValueError("the folder of a style is a name")
        for name, value in self.settings:
            _check_setting(name, value)

    @property
    def use(self) -> StyleUse:
        """The style as a request names it."""
        return StyleUse(name=self.name, prompt=self.prompt, negative_prompt=self.negative_prompt)


def is_style_name(name: object) -> bool:
    """Whether a style can be called so."""
    return isinstance(name, str) and bool(name.strip()) and len(name) <= MAX_NAME and name.isprintable()


def is_same_style(one: str, other: str) -> bool:
    """Whether two names mean one style: case and spaces around do not count."""
    return one.strip().casefold() == other.strip().casefold()


def around(text: str, prompt: str) -> str:
    """Put a style's text around a prompt: in the place of each `{prompt}`, or behind it where there is none."""
    if PLACE in text:
        return text.replace(PLACE, prompt)
    return _JOINER.join(part for part in (prompt.strip(), text.strip()) if part)


def styled(prompt: str, negative_prompt: str, styles: Iterable[StyleUse]) -> tuple[str, str]:
    """Return both prompts with these styles around them, the first style innermost.

    Raises SddeskError for a style of which only the name is known, and for texts that grow beyond MAX_STYLED.
    """
    for style in styles:
        if style.prompt is None:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "There is no style called “{name}”."),
                QT_TRANSLATE_NOOP("messages", "`sddesk styles list` names those that there are."),
                name=style.name,
            )
        for text, inner in ((style.prompt, prompt), (style.negative_prompt, negative_prompt)):
            if len(text) + text.count(PLACE) * len(inner) > MAX_STYLED:
                raise SddeskError(
                    QT_TRANSLATE_NOOP(
                        "messages", "With the style “{name}” the prompt has more than {limit} characters."
                    ),
                    QT_TRANSLATE_NOOP("messages", "Take fewer styles at once."),
                    name=style.name,
                    limit=MAX_STYLED,
                )
        prompt, negative_prompt = around(style.prompt, prompt), around(style.negative_prompt, negative_prompt)
    return prompt, negative_prompt


def style_named(styles: Iterable[Style], name: str) -> Style:
    """The style of this name. Raises SddeskError that names similar ones when there is none."""
    known = list(styles)
    found = next((style for style in known if is_same_style(style.name, name)), None)
    if found is not None:
        return found
    words = set(re.findall(r"\w+", name.casefold()))
    near = [style.name for style in known if words & set(re.findall(r"\w+", style.name.casefold()))][:5]
    if near:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "There is no style called “{name}”; there are: {near}."),
            name=name,
            near=", ".join(near),
        )
    raise SddeskError(
        QT_TRANSLATE_NOOP("messages", "There is no style called “{name}”."),
        QT_TRANSLATE_NOOP("messages", "`sddesk styles list` names those that there are."),
        name=name,
    )


def uses_of(styles: Sequence[Style], uses: Iterable[StyleUse]) -> tuple[StyleUse, ...]:
    """Return `uses` with the texts of those of which only the name is known. Raises SddeskError for unknown names."""
    return tuple(use if use.prompt is not None else style_named(styles, use.name).use for use in uses)


def brought_by(names: Iterable[str], styles: Sequence[Style]) -> dict[str, Any]:
    """Return the settings that the styles of these names bring along; a later style's go before an earlier one's."""
    named = [style for name in names for style in styles if is_same_style(style.name, name)]
    return {name: value for style in named for name, value in style.settings}


def read_style(data: Mapping[str, Any]) -> Style:
    """Read a style as our file has it; unknown fields are kept. Raises TypeError or ValueError for what is none."""
    names = {field.name for field in fields(Style)} - {"extra", "included", "settings"}
    settings: Any = data.get("settings") or {}
    if not isinstance(settings, Mapping):
        raise TypeError("the settings of a style are a table")
    table = cast("Mapping[str, Any]", settings)
    known = {name: value for name, value in table.items() if name in SETTINGS}
    extra = [(name, value) for name, value in data.items() if name not in {*names, "settings"}]
    rest = {name: value for name, value in table.items() if name not in SETTINGS}
    return Style(
        **{name: data[name] for name in names if name in data},
        settings=tuple(known.items()),
        extra=(*extra, *([("settings", rest)] if rest else [])),
    )


def write_style(style: Style) -> dict[str, Any]:
    """Return plain data for JSON; `read_style` gives an equal style back."""
    data: dict[str, Any] = dict(style.extra)
    settings = {**data.pop("settings", {}), **dict(style.settings)}
    data = {"name": style.name, "prompt": style.prompt, "negative_prompt": style.negative_prompt, **data}
    return data | ({"folder": style.folder} if style.folder else {}) | ({"settings": settings} if settings else {})


def _check_setting(name: str, value: Any) -> None:
    """Raise ValueError for a setting that no style brings along, or that has no such value."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    right = {
        "sampler": lambda: isinstance(value, str) and sampler(value) is not None,
        "schedule": lambda: value in [row.id for row in SCHEDULES],
        "steps": lambda: number and isinstance(value, int) and MIN_STEPS <= value <= MAX_STEPS,
        "guidance_scale": lambda: number and MIN_GUIDANCE <= value <= MAX_GUIDANCE,
    }
    if name not in right or not right[name]():
        raise ValueError(f"a style cannot set {name} to {value!r}"[:200])


SETTINGS: Mapping[str, type] = MappingProxyType(
    {"sampler": str, "schedule": str, "steps": int, "guidance_scale": float}
)
"""The fields of a request that a style may bring along."""
FAST_FIELDS = ("sampler", "schedule", "steps")  # of these, what the mode Fast says by itself
