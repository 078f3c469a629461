"""Saves PySide6 a look into the source of every module that is imported after it."""

from __future__ import annotations

import sys


def leave_sources_unread() -> None:
    """Let each module count as one that uses Qt, as those that name it do: 0.2 ms less for each.

    PySide6 looks for its own name in their sources, so that `from __feature__ import snake_case` in one module changes
    no other; nothing here imports that. A PySide6 that does otherwise is left as it is.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda *_: True)  # noqa: B010 - a checker knows no such name
