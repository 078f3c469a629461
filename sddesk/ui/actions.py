"""Every command of the window with its shortcut, once: buttons, menu, keyboard and its overview share it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass
from sddesk.ui.icons import icon


class Area(StrEnum):
    """Where the overview of the keys shows a command; the value is its heading, marked for translation."""

    MAKING = QT_TRANSLATE_NOOP("Keys", "Making pictures")
    PICTURE = QT_TRANSLATE_NOOP("Keys", "The picture in view, or the selected ones")
    PLACES = QT_TRANSLATE_NOOP("Keys", "Places and pages")
    PROGRAM = QT_TRANSLATE_NOOP("Keys", "The program")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A row: what it is called, what it does, its keys, whether the menu shows it, and whether a line stands before.

    `name` is what its keys are kept under; those of a `fixed` one stay as they are.
    """

    name: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...]
    area: Area
    glyph: str = ""
    in_menu: bool = False
    starts_group: bool = False
    fixed: bool = False


def add_commands(
    window: QWidget, menu: QMenu, commands: list[Command], keys_of: Callable[[Command, QAction], tuple[str, ...]]
) -> list[QAction]:
    """Make each command work anywhere in `window`; fill `menu` with those that belong there.

    `keys_of` takes note of a command and gives the keys that it has now.
    """
    actions: list[QAction] = []
    for command in commands:
        action = QAction(command.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in keys_of(command, action)])
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
