"""Every setting, declared once: its key, default, values and words. Window, `sddesk doctor` and manual follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeVar, cast

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass

Value = str | bool | int | tuple[str, ...]
_Value = TypeVar("_Value", str, bool, int, tuple[str, ...])


class Group(StrEnum):
    """Where the window shows a setting; the value is its heading, marked for translation."""

    WINDOW = QT_TRANSLATE_NOOP("settings", "Window")
    GENERATION = QT_TRANSLATE_NOOP("settings", "Generation")
    PROMPT = QT_TRANSLATE_NOOP("settings", "Prompt")
    FILES = QT_TRANSLATE_NOOP("settings", "Files")
    DOORS = QT_TRANSLATE_NOOP("settings", "Doors for other programs")
    DOWNLOADS = "Downloads"  # at the foot of the models page, without a heading
    REMEMBERED = "Remembered"  # kept as one works; no page shows it


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting. Texts are English; those that the window shows are marked in the context "settings".

    `choices` are values with their names; others are refused, unless `open_ended`: then a name is a template for
    "{value}". `folder` is what an empty folder means; None for a setting that is none; `text` likewise for a line of
    text. `next_start`: a change has no
    effect before the next start. `note`: a sentence that stands below the control. `personal`: names
    places or choices of a person, and stays out of bug reports.
    """

    default: Value
    group: Group
    label: str
    help: str
    choices: tuple[tuple[str | int, str], ...] = ()
    open_ended: bool = False
    folder: str | None = None
    text: str | None = None
    note: str = ""
    next_start: bool = False
    personal: bool = False

    def accepts(self, value: object) -> bool:
        """Whether `value` may be kept: of the default's type, one of the choices if they are all, no NUL in it."""
        if type(value) is not type(self.default) or _has_nul(value):
            return False
        return self.open_ended or not self.choices or value in [known for known, _ in self.choices]


def _setting(default: _Value, group: Group, label: str, help: str, **more: Any) -> _Value:
    """Declare a field of Settings; `more` are the further fields of Setting."""
    declared = Setting(default=default, group=group, label=label, help=help, **more)
    return field(default=default, metadata={"setting": declared})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What holds for the whole program; what shapes one picture is in the draft.

    A new setting is one entry here. `extra` keeps keys of other versions, so that they are not lost.
    """

    theme: str = _setting(
        "system",
        Group.WINDOW,
        QT_TRANSLATE_NOOP("settings", "Theme"),
        QT_TRANSLATE_NOOP("settings", "Light or dark"),
        choices=(
            ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
            ("light", QT_TRANSLATE_NOOP("settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
        ),
    )
    language: str = _setting(
        "system",
        Group.WINDOW,
        QT_TRANSLATE_NOOP("settings", "Language"),
        QT_TRANSLATE_NOOP("settings", "The language of the window"),
        choices=(
            ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
            ("en", "English"),
            ("ja", "日本語"),
            ("de", "Deutsch"),
            ("es", "Español"),
            ("fr", "Français"),
            ("ko", "한국어"),
            ("pt_BR", "Português (Brasil)"),
            ("zh_CN", "简体中文"),
            ("zh_TW", "繁體中文"),
        ),
        note=QT_TRANSLATE_NOOP(
            "settings",
            "The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.",
        ),
        next_start=True,
    )
    done_sound: bool = _setting(
        False,
        Group.WINDOW,
        QT_TRANSLATE_NOOP("settings", "A sound when the queue is done"),
        QT_TRANSLATE_NOOP("settings", "The system's own short sound, once no job waits or runs any more"),
    )
    engine_host: str = _setting(
        "process",
        Group.GENERATION,
        QT_TRANSLATE_NOOP("settings", "Engine"),
        QT_TRANSLATE_NOOP(
            "settings", "In a process of its own a driver that crashes or hangs cannot take the window down"
        ),
        choices=(
            ("process", QT_TRANSLATE_NOOP("settings", "In a process of its own")),
            ("thread", QT_TRANSLATE_NOOP("settings", "Inside the window's process")),
        ),
        next_start=True,
    )
    engines: str = _setting(
        "",
        Group.GENERATION,
        QT_TRANSLATE_NOOP("settings", "Engines"),
        QT_TRANSLATE_NOOP("settings", "Where pictures are drawn: on this machine, or on all machines of a Ray cluster"),
        text=QT_TRANSLATE_NOOP("settings", "This machine"),
        note=QT_TRANSLATE_NOOP("settings", "A cluster's address, or auto for the one that this machine is a part of."),
        next_start=True,
        personal=True,
    )
    runtime: str = _setting(
        "auto",
        Group.GENERATION,
        QT_TRANSLATE_NOOP("settings", "CPU computes with"),
        QT_TRANSLATE_NOOP(
            "settings",
            "OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs",
        ),
        choices=(
            ("auto", QT_TRANSLATE_NOOP("settings", "What is faster")),
            ("torch", "PyTorch"),
            ("openvino", "OpenVINO"),
        ),
    )
    graphics_cards: str = _setting(
        "all",
        Group.GENERATION,
        QT_TRANSLATE_NOOP("settings", "GPUs"),
        QT_TRANSLATE_NOOP("settings", "With several GPUs several orders of the queue are drawn at once"),
        choices=(
            ("all", QT_TRANSLATE_NOOP("settings", "All: each draws an order of its own")),
            ("first", QT_TRANSLATE_NOOP("settings", "Only the first")),
        ),
    )
    complete_prompts: bool = _setting(
        True,
        Group.PROMPT,
        QT_TRANSLATE_NOOP("settings", "Complete while typing"),
        QT_TRANSLATE_NOOP("settings", "Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one"),
    )
    tag_underscores: bool = _setting(
        False,
        Group.PROMPT,
        QT_TRANSLATE_NOOP("settings", "Tags with underscores"),
        QT_TRANSLATE_NOOP("settings", "Write long_hair as its list does, not long hair"),
    )
    tag_brackets: bool = _setting(
        True,
        Group.PROMPT,
        QT_TRANSLATE_NOOP("settings", "Brackets of tags as characters"),
        QT_TRANSLATE_NOOP("settings", "Write saber \\(fate\\): without the strokes brackets are a weight"),
    )
    tag_folder: str = _setting(
        "",
        Group.PROMPT,
        QT_TRANSLATE_NOOP("settings", "Folder of tag lists"),
        QT_TRANSLATE_NOOP("settings", "CSV files of tag, category, count and aliases, as other programs have them"),
        folder=QT_TRANSLATE_NOOP("settings", "The folder “tags” beside sddesk's data"),
        next_start=True,
        personal=True,
    )
    prompt_helper: str = _setting(
        "",
        Group.PROMPT,
        QT_TRANSLATE_NOOP("settings", "Language model for suggestions"),
        QT_TRANSLATE_NOOP("settings", "The folder of a language model that puts the prompt in other words when asked"),
        folder=QT_TRANSLATE_NOOP("settings", "None: nothing is suggested"),
        personal=True,
    )
    pictures_folder: str = _setting(
        "",
        Group.FILES,
        QT_TRANSLATE_NOOP("settings", "Pictures folder"),
        QT_TRANSLATE_NOOP("settings", "Finished pictures are saved here, by date"),
        folder=QT_TRANSLATE_NOOP("settings", "The folder “sddesk” among the system's pictures"),
        next_start=True,
        personal=True,
    )
    model_folders: tuple[str, ...] = _setting(
        (),
        Group.REMEMBERED,
        "Added models",
        "Folders and files that hold models; they are read and never moved",
        personal=True,
    )
    download_folder: str = _setting(
        "",
        Group.DOWNLOADS,
        QT_TRANSLATE_NOOP("settings", "Folder for downloads"),
        QT_TRANSLATE_NOOP("settings", "Downloaded models are kept here; any drive will do"),
        folder=QT_TRANSLATE_NOOP("settings", "The Hugging Face cache, shared with other programs"),
        personal=True,
    )
    offline: bool = _setting(
        False,
        Group.DOWNLOADS,
        QT_TRANSLATE_NOOP("settings", "Work offline"),
        QT_TRANSLATE_NOOP("settings", "Only downloads connect at all; this forbids them"),
    )
    keep_awake: bool = _setting(
        True,
        Group.GENERATION,
        QT_TRANSLATE_NOOP("settings", "Keep awake while generating"),
        QT_TRANSLATE_NOOP("settings", "No sleep while pictures are made; the display may still go dark"),
    )
    unload_minutes: int = _setting(
        0,
        Group.GENERATION,
        QT_TRANSLATE_NOOP("settings", "Free memory"),
        QT_TRANSLATE_NOOP("settings", "After so many minutes without a picture; the next one loads its model anew"),
        choices=(
            (0, QT_TRANSLATE_NOOP("settings", "Never")),
            *((minutes, QT_TRANSLATE_NOOP("settings", "After {value} minutes")) for minutes in (5, 15, 60)),
        ),
        open_ended=True,
    )
    accepted_licences: tuple[str, ...] = _setting(
        (),
        Group.REMEMBERED,
        "Accepted licences",
        "Their ids; a model with another one asks before it is downloaded",
        personal=True,
    )
    model_families: tuple[str, ...] = _setting(
        (),
        Group.REMEMBERED,
        "Chosen model families",
        "“family place” or “prediction place”, where the weights of a checkpoint do not tell",
        personal=True,
    )
    doors_side: int = _setting(
        2048,
        Group.DOORS,
        QT_TRANSLATE_NOOP("settings", "Largest picture"),
        QT_TRANSLATE_NOOP("settings", "The longest side that a chat program or a script may ask for"),
        choices=tuple((side, QT_TRANSLATE_NOOP("settings", "{value} pixels")) for side in (1024, 2048, 4096)),
        open_ended=True,
    )
    doors_pictures: int = _setting(
        10,
        Group.DOORS,
        QT_TRANSLATE_NOOP("settings", "Pictures of one order"),
        QT_TRANSLATE_NOOP("settings", "How many they may ask for at once"),
        choices=tuple((count, QT_TRANSLATE_NOOP("settings", "At most {value}")) for count in (4, 10, 100)),
        open_ended=True,
    )
    doors_steps: int = _setting(
        150,
        Group.DOORS,
        QT_TRANSLATE_NOOP("settings", "Steps of a picture"),
        QT_TRANSLATE_NOOP("settings", "How many they may ask for"),
        choices=tuple((count, QT_TRANSLATE_NOOP("settings", "At most {value}")) for count in (50, 150, 500)),
        open_ended=True,
    )
    doors_waiting: int = _setting(
        100,
        Group.DOORS,
        QT_TRANSLATE_NOOP("settings", "Orders that wait"),
        QT_TRANSLATE_NOOP("settings", "When so many wait at a door, no more are taken"),
        choices=tuple((count, QT_TRANSLATE_NOOP("settings", "At most {value}")) for count in (10, 100, 1000)),
        open_ended=True,
    )
    shortcuts: tuple[str, ...] = _setting(
        (),
        Group.REMEMBERED,
        "Own keys",
        "“command key key”, as the page *Keys* writes them; a command without a key has none",
    )
    hooks: bool = _setting(
        False,
        Group.DOORS,
        QT_TRANSLATE_NOOP("settings", "Run hooks"),
        QT_TRANSLATE_NOOP("settings", "Tell each picture to the programs in the folder “hooks” beside the settings"),
    )
    extra: tuple[tuple[str, Any], ...] = ()


SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {entry.name: entry.metadata["setting"] for entry in fields(Settings) if "setting" in entry.metadata}
)
"""Every setting by its key in settings.toml, in the order in which they are shown."""

LANGUAGES = tuple(str(code) for code, _ in SETTINGS["language"].choices if code != "system")
"""The codes of the languages that can be chosen: "en", and for each other one a file of resources/translations."""


def from_table(table: dict[str, Any]) -> tuple[Settings, list[str]]:
    """Settings from a TOML table, and the names whose values could not be used and kept their defaults."""
    values: dict[str, Any] = {}
    refused: list[str] = []
    for name, setting in SETTINGS.items():
        if name not in table:
            continue
        value = _from_toml(table[name])
        if setting.accepts(value):
            values[name] = value
        else:
            refused.append(name)
    extra = tuple((name, value) for name, value in table.items() if name not in SETTINGS and name != "version")
    return Settings(**values, extra=extra), refused


def _from_toml(value: object) -> object:
    """A list of texts as a tuple, anything else as it is."""
    if not isinstance(value, list):
        return value
    parts = cast("list[object]", value)
    return tuple(parts) if all(isinstance(part, str) for part in parts) else parts


def _has_nul(value: object) -> bool:
    """Whether a text, or one of several, has a NUL: no path has one, and the system's calls refuse it."""
    texts = cast("tuple[object, ...]", value if isinstance(value, tuple) else (value,))
    return any(isinstance(text, str) and "\0" in text for text in texts)


def to_table(settings: Settings) -> dict[str, Any]:
    """The TOML table of `settings`, with what other versions wrote."""
    table: dict[str, Any] = dict(settings.extra)
    for name in SETTINGS:
        value: object = getattr(settings, name)
        table[name] = list(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else value
    return table


def stated(settings: Settings, *, personal: bool) -> dict[str, str]:
    """Each setting's value as text, for `sddesk doctor` and bug reports; those that name places only if `personal`."""
    values: dict[str, Value] = {name: getattr(settings, name) for name in SETTINGS}
    return {
        name: ", ".join(value) if isinstance(value, tuple) else str(value)
        for name, value in values.items()
        if personal or not SETTINGS[name].personal
    }
