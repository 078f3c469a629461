"""Writes two pages of the manual: the settings from their declarations, the commands from the parser.

    python packaging/manual.py

Run it after a setting or an option was added or changed; tests hold the committed pages against what this writes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MANUAL = ROOT / "resources" / "docs" / "manual"
SETTINGS_PAGE = MANUAL / "settings.md"
COMMANDS_PAGE = MANUAL / "commands.md"
COMMANDS_HEAD = """# Every command and option

Made from the program's own parser. [Command line](command-line.md) has examples.
"""
HEAD = """# Settings

The window changes them on its pages *Settings* (`Ctrl+,`) and *Models* (`Ctrl+M`); `sddesk doctor` prints each with its
value. They are kept in `settings.toml` in the system's configuration folder. A value that cannot be used is reported
and has its default; keys of other versions are kept.

| key | values (default first) | what it does |
|---|---|---|
"""


FOOT = """
## Where the engine lives

In a process of its own (`engine_host = "process"`), an engine that crashes leaves the window as it is. One that is
silent for 10 seconds is reported, and *Stop* ends it within 5 seconds. Each graphics card can have an engine.

Inside the window's process (`"thread"`), there is one engine and no second process. *Stop* takes effect at the next
step. A driver that crashes ends the window with it. One that hangs is not noticed, and *Stop* cannot end it: closing
the window does, after 30 seconds. The queue and all saved pictures are kept either way, and the job is offered again
at the next start.
"""


def settings_page() -> str:
    """The page of the manual, from the declarations."""
    sys.path.insert(0, str(ROOT))
    from sddesk.settings.schema import SETTINGS, Setting

    def values(setting: Setting) -> str:
        default = setting.default
        if isinstance(default, bool):
            shown = [_toml(default), _toml(not default)]
        elif isinstance(default, tuple):
            shown = ["`[]`, or a list of texts"]
        elif setting.choices:
            known = [value for value, _ in setting.choices]
            shown = [_toml(value) for value in sorted(known, key=lambda value: value != default)]
            shown += ["another number"] if setting.open_ended else []
        else:
            shown = [f'`""` ({setting.folder})', "a folder"]
        return ", ".join(shown)

    rows = [
        f"| `{name}` | {values(setting)} | **{setting.label}.** {setting.help}."
        f"{f' {setting.note}' if setting.note else ''}"
        f"{' Takes effect at the next start.' if setting.next_start else ''} |\n"
        for name, setting in SETTINGS.items()
    ]
    return HEAD + "".join(rows) + FOOT


def _toml(value: object) -> str:
    return f"`{str(value).lower()}`" if isinstance(value, bool | int) else f'`"{value}"`'


def commands_page() -> str:
    """The page of the manual, from the parser of the command line."""
    sys.path.insert(0, str(ROOT))
    from sddesk.cli.main import make_parser
    from sddesk.doors.main import make_parser as make_doors

    return COMMANDS_HEAD + "".join(line for parser in (make_parser(), make_doors()) for line in _sections(parser))


def _sections(parser: argparse.ArgumentParser) -> Iterator[str]:
    """A section for each command that does something, in the order in which help lists them."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        yield f"\n## `{parser.prog}`\n\n| argument | what it does |\n|---|---|\n" + "".join(_rows(parser))
    for action in below:
        for command in dict.fromkeys(action.choices.values()):
            yield from _sections(command)


def _rows(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.help == argparse.SUPPRESS or action.dest == "help":
            continue
        value = "" if action.nargs == 0 else str(action.metavar or _choices(action) or action.dest.upper())
        names = ", ".join(action.option_strings)
        help_text = (action.help or "").replace("%%", "%").replace("|", "\\|")
        yield f"| `{' '.join(part for part in (names, value) if part)}` | {help_text} |\n"


def _choices(action: argparse.Action) -> str:
    return ",".join(str(choice) for choice in action.choices) if action.choices else ""


if __name__ == "__main__":
    COMMANDS_PAGE.write_text(commands_page(), encoding="utf-8")
    SETTINGS_PAGE.write_text(settings_page(), encoding="utf-8")
