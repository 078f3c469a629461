"""The commands about the picture at hand, whichever place of the window it is in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from sddesk.ui.actions import Command


class AtHand(Protocol):
    """What the large view, the library's selection and Create's picture can all do; nothing where there is none."""

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


def picture_commands(find: Callable[[], AtHand | None]) -> list[Command]:
    """The rows of the window's commands that act on what `find` gives at that moment."""

    def on_it(command: Callable[[AtHand], None]) -> Callable[[], None]:
        def run() -> None:
            place = find()
            if place is not None:
                command(place)

        return run

    translate = QCoreApplication.translate
    rows: list[tuple[str, str, Callable[[AtHand], None]]] = [
        (translate("MainWindow", "Save as…"), "Ctrl+S", lambda place: place.save_as()),
        (translate("MainWindow", "Copy the picture"), "Ctrl+Shift+C", lambda place: place.copy_picture()),
        (translate("MainWindow", "Reuse settings"), "Ctrl+R", lambda place: place.reuse_settings()),
        (translate("MainWindow", "Vary"), "Ctrl+Shift+V", lambda place: place.vary_if_possible()),
        (translate("MainWindow", "Compare"), "Ctrl+D", lambda place: place.compare_pictures()),
        (translate("MainWindow", "Make again"), "Ctrl+G", lambda place: place.make_again()),
        (translate("MainWindow", "Export…"), "Ctrl+E", lambda place: place.export_pictures()),
        (translate("MainWindow", "Show in folder"), "Ctrl+Shift+O", lambda place: place.show_in_folder()),
        (translate("MainWindow", "Move to the trash"), "Ctrl+Del", lambda place: place.move_to_trash()),
    ]
    return [Command(text=text, run=on_it(command), keys=(keys,)) for text, keys, command in rows]
