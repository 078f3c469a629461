"""Every command of the window with its shortcut, once: buttons, menu and keyboard share it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from sddesk.ui.icons import icon


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A row: what it is called, what it does, its keys, whether the menu shows it, and whether a line stands before."""

    text: str
    run: Callable[[], object]
    keys: tuple[str, ...]
    glyph: str = ""
    in_menu: bool = False
    starts_group: bool = False


def add_commands(window: QWidget, menu: QMenu, commands: list[Command]) -> list[QAction]:
    """Make each command work anywhere in `window`; fill `menu` with those that belong there."""
    actions: list[QAction] = []
    for command in commands:
        action = QAction(command.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.glyph:
            action.setIcon(icon(command.glyph))
        action.triggered.connect(lambda _checked=False, run=command.run: run())
        window.addAction(action)
        if command.in_menu and command.starts_group:
            menu.addSeparator()
        if command.in_menu:
            menu.addAction(action)
        actions.append(action)
    return actions
