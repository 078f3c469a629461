"""Every setting, declared once: its name, its default, and what values it may take."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, cast

THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "ja")
ENGINE_HOSTS = ("process", "thread")
RUNTIMES = ("auto", "torch", "openvino")
GRAPHICS_CARDS = ("all", "first")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What holds for the whole program; what shapes one picture is in the draft.

    `engine_host`: where the window's engine runs; a process of its own cannot take the window down. `runtime`: what
    computes pictures on a processor. `graphics_cards`: which draw, where there are several; an order a card.
    `pictures_folder` empty means the platform's own; `model_folders` are folders and files that hold models, read and
    never moved. `download_folder` empty means the hub's own cache; `offline` forbids downloads; `keep_awake`: no
    sleep while pictures are made. `unload_minutes`: the models' memory is given back after so many without a picture,
    0 never. `accepted_licences` are ids; `model_families` are "family location" or "prediction location", where a
    checkpoint's weights do not tell.
    `extra` keeps keys of other versions, so that they are not lost.
    """

    theme: str = field(default="system", metadata={"choices": THEMES})
    language: str = field(default="system", metadata={"choices": LANGUAGES})
    engine_host: str = field(default="process", metadata={"choices": ENGINE_HOSTS})
    runtime: str = field(default="auto", metadata={"choices": RUNTIMES})
    graphics_cards: str = field(default="all", metadata={"choices": GRAPHICS_CARDS})
    pictures_folder: str = ""
    model_folders: tuple[str, ...] = ()
    download_folder: str = ""
    offline: bool = False
    keep_awake: bool = True
    unload_minutes: int = 0
    accepted_licences: tuple[str, ...] = ()
    model_families: tuple[str, ...] = ()
    extra: tuple[tuple[str, Any], ...] = ()


def from_table(table: dict[str, Any]) -> tuple[Settings, list[str]]:
    """Settings from a TOML table, and the names whose values could not be used and kept their defaults."""
    values: dict[str, Any] = {}
    refused: list[str] = []
    known = {entry.name: entry for entry in fields(Settings) if entry.name != "extra"}
    for name, entry in known.items():
        if name not in table:
            continue
        value = table[name]
        if isinstance(value, list) and all(isinstance(part, str) for part in value):  # pyright: ignore[reportUnknownVariableType]
            value = tuple(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        choices: tuple[str, ...] | None = entry.metadata.get("choices")
        wrong = type(value) is not type(entry.default) or (choices and value not in choices)  # pyright: ignore[reportUnknownArgumentType]
        if wrong or _has_nul(value):
            refused.append(name)
        else:
            values[name] = value
    extra = tuple((name, value) for name, value in table.items() if name not in known and name != "version")
    return Settings(**values, extra=extra), refused


def _has_nul(value: Any) -> bool:
    """Whether a text, or one of several, has a NUL: no path has one, and the system's calls refuse it."""
    texts = cast("tuple[object, ...]", value if isinstance(value, tuple) else (value,))
    return any(isinstance(text, str) and "\0" in text for text in texts)


def to_table(settings: Settings) -> dict[str, Any]:
    """The TOML table of `settings`, with what other versions wrote."""
    table: dict[str, Any] = dict(settings.extra)
    for entry in fields(Settings):
        value = getattr(settings, entry.name)
        if entry.name != "extra":
            table[entry.name] = list(value) if isinstance(value, tuple) else value  # pyright: ignore[reportUnknownArgumentType]
    return table
