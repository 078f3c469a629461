"""Writes the manual's table of settings from their declarations in sddesk/settings/schema.py.

    python packaging/manual.py

Run it after a setting was added or changed; a test holds the committed page against what this writes.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SETTINGS_PAGE = ROOT / "resources" / "docs" / "manual" / "settings.md"
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
        f"{' Takes effect at the next start.' if setting.next_start else ''} |\n"
        for name, setting in SETTINGS.items()
    ]
    return HEAD + "".join(rows) + FOOT


def _toml(value: object) -> str:
    return f"`{str(value).lower()}`" if isinstance(value, bool | int) else f'`"{value}"`'


if __name__ == "__main__":
    SETTINGS_PAGE.write_text(settings_page(), encoding="utf-8")
