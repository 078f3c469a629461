"""The commands about the picture at hand, whichever place of the window it is in: by keys and in its context menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from sddesk.ui.actions import Command
from sddesk.ui.icons import icon


class AtHand(Protocol):
    """What the large view, the library's selection and Create's picture can all do; nothing where there is none."""

    def can(self, action: str) -> bool:
        """Whether the PictureAction of this name is of use now."""
        ...

    def save_as(self) -> None:
        """Write it elsewhere."""
        ...

    def copy_picture(self) -> None:
        """Put it into the clipboard."""
        ...

    def reuse_settings(self) -> None:
        """Restore everything that made it."""
        ...

    def vary_if_possible(self) -> None:
        """Order it with new seeds."""
        ...

    def compare_pictures(self) -> None:
        """Hold it against another."""
        ...

    def make_again(self) -> None:
        """Make it once more and compare."""
        ...

    def export_pictures(self) -> None:
        """Ask how it is written elsewhere."""
        ...

    def show_in_folder(self) -> None:
        """Show its file."""
        ...

    def move_to_trash(self) -> None:
        """Take it out of the library."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureAction:
    """A row of the table: its name, which is its icon's, too; its words and keys, and what it does."""

    name: str
    text: str
    keys: str
    run: Callable[[AtHand], None]


def picture_actions() -> list[PictureAction]:
    """The nine actions of a picture, in the order of the menus."""
    translate = QCoreApplication.translate
    rows: list[tuple[str, str, str, Callable[[AtHand], None]]] = [
        ("save", translate("MainWindow", "Save as…"), "Ctrl+S", lambda place: place.save_as()),
        ("copy", translate("MainWindow", "Copy the picture"), "Ctrl+Shift+C", lambda place: place.copy_picture()),
        ("reuse", translate("MainWindow", "Reuse settings"), "Ctrl+R", lambda place: place.reuse_settings()),
        ("vary", translate("MainWindow", "Vary"), "Ctrl+Shift+V", lambda place: place.vary_if_possible()),
        ("compare", translate("MainWindow", "Compare"), "Ctrl+D", lambda place: place.compare_pictures()),
        ("again", translate("MainWindow", "Make again"), "Ctrl+G", lambda place: place.make_again()),
        ("export", translate("MainWindow", "Export…"), "Ctrl+E", lambda place: place.export_pictures()),
        ("folder", translate("MainWindow", "Show in folder"), "Ctrl+Shift+O", lambda place: place.show_in_folder()),
        ("trash", translate("MainWindow", "Move to the trash"), "Ctrl+Del", lambda place: place.move_to_trash()),
    ]
    return [PictureAction(name=name, text=text, keys=keys, run=run) for name, text, keys, run in rows]


def picture_commands(find: Callable[[], AtHand | None]) -> list[Command]:
    """The rows of the window's commands that act on what `find` gives at that moment."""

    def on_it(action: PictureAction) -> Callable[[], None]:
        def run() -> None:
            place = find()
            if place is not None:
                action.run(place)

        return run

    return [Command(text=row.text, run=on_it(row), keys=(row.keys,)) for row in picture_actions()]


def fill_picture_menu(menu: QMenu, place: AtHand) -> None:
    """Add the nine actions; those that are of no use now are grey.

    The window has their keys, the menu only names them: a second shortcut would make both ambiguous.
    """
    for row in picture_actions():
        keys = QKeySequence(row.keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = menu.addAction(icon(row.name), f"{row.text}\t{keys}")
        action.setEnabled(place.can(row.name))
        action.triggered.connect(lambda _checked=False, run=row.run: run(place))


def pop_up(menu: QMenu, place: QPoint) -> None:
    """Show a menu at this place of the screen, and forget it when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
