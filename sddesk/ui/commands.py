"""The commands of the window, in the order of its menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.ui.actions import Area, Command

if TYPE_CHECKING:
    from sddesk.ui.main_window import MainWindow


def window_commands(window: MainWindow) -> list[Command]:
    """Every command but those of the help, which come last."""
    return [
        *_making(window),
        *window.picture_actions.commands(window.places.with_picture),
        *_ways(window),
        *_program(window),
    ]


def _making(window: MainWindow) -> list[Command]:
    row = partial(Command, area=Area.MAKING)
    return [
        row(
            name="generate",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Generate")),
            run=window.generate,
            keys=("Ctrl+Return", "Ctrl+Enter"),
            glyph="play",
            in_menu=True,
        ),
        row(
            name="generate-lines",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Generate each line of the prompt")),
            run=window.generate_lines,
            keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            glyph="play",
            in_menu=True,
        ),
        row(
            name="stop",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Stop or go back")),
            run=window.escape,
            keys=("Esc",),
            glyph="stop",
            in_menu=True,
            fixed=True,
        ),
        row(
            name="prompt",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Edit the prompt")),
            run=window.places.show_prompt,
            keys=("Ctrl+L",),
        ),
        row(
            name="more",
            text=_words(QT_TRANSLATE_NOOP("Commands", "More settings, or fewer")),
            run=window.turn_more,
            keys=("Ctrl+Shift+M",),
        ),
    ]


def _ways(window: MainWindow) -> list[Command]:
    row, places = partial(Command, area=Area.PLACES, in_menu=True), window.places
    return [
        row(
            name="create",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Create")),
            run=places.show_create,
            keys=("Ctrl+1",),
            glyph="vary",
            starts_group=True,
        ),
        row(
            name="library",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Library")),
            run=places.show_library,
            keys=("Ctrl+2",),
            glyph="grid",
        ),
        *places.pages.commands(),
        row(
            name="import",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Import pictures…")),
            run=window.intake.ask_import,
            keys=(),
            glyph="import",
            starts_group=True,
        ),
        row(
            name="add-model",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Add a model folder…")),
            run=window.add_model,
            keys=("Ctrl+O",),
            glyph="folder",
        ),
    ]


def _program(window: MainWindow) -> list[Command]:
    row = partial(Command, area=Area.PROGRAM)
    return [
        row(
            name="version",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Check for a new version")),
            run=window.check_version,
            keys=(),
            glyph="info",
            in_menu=True,
        ),
        row(
            name="full-screen",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Full screen")),
            run=window.full_screen.toggle,
            keys=("F11",),
            glyph="large",
            in_menu=True,
        ),
        row(
            name="paste",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Paste")),
            run=window.intake.paste,
            keys=("Ctrl+V",),
            fixed=True,
        ),
        row(
            name="menu",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Open the menu")),
            run=window.top.menu_button.showMenu,
            keys=("F10",),
        ),
        row(
            name="quit",
            text=_words(QT_TRANSLATE_NOOP("Commands", "Quit")),
            run=window.close,
            keys=("Ctrl+Q",),
            glyph="close",
            in_menu=True,
            starts_group=True,
        ),
    ]


def _words(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
