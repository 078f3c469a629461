"""Below the large picture: the ones around it, its stars and heart, the way back to what it was made from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.pictures.collection import Collection
from sddesk.ui.controls import tool_button
from sddesk.ui.filmstrip import Filmstrip
from sddesk.ui.icons import icon
from sddesk.ui.record_marks import RecordMarks
from sddesk.ui.texts import MOST_STARS
from sddesk.ui.theme import GRID


class ViewerFoot(QWidget):
    """`before_wanted`: what it was made from is to be seen, or (False) no longer; `trash_wanted`, `full_wanted`."""

    before_wanted = Signal(bool)
    trash_wanted = Signal()
    full_wanted = Signal()

    def __init__(self, collection: Collection, marks: RecordMarks) -> None:
        super().__init__()
        self.strip = Filmstrip(collection)
        self.stars = [self._star(number, marks) for number in range(1, MOST_STARS + 1)]
        self.favourite = tool_button(
            "heart",
            self.tr("Favourite, the large picture"),
            self.tr("Add to the favourites, or remove (F)"),
        )
        self.favourite.clicked.connect(marks.toggle_favourite)
        self.before = tool_button(
            "swap",
            self.tr("Before and after"),
            self.tr("Hold to see what it was made from; the keys \\ and O do it, too"),
        )
        self.before.pressed.connect(lambda: self.before_wanted.emit(True))
        self.before.released.connect(lambda: self.before_wanted.emit(False))
        self.trash = tool_button(
            "trash", self.tr("Move the large picture to the trash"), self.tr("Move to the trash (Delete)")
        )
        self.trash.clicked.connect(self.trash_wanted)
        self.full = tool_button("large", self.tr("Full screen"), self.tr("The whole screen for the picture (F11)"))
        self.full.setCheckable(True)
        self.full.setProperty("stays", True)
        self.full.clicked.connect(self.full_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, 0, GRID * 2, 0)
        row.setSpacing(0)
        for button in (*self.stars, self.favourite):
            row.addWidget(button)
        row.addWidget(self.strip, 1)
        for button in (self.before, self.trash, self.full):
            row.addWidget(button)

    def refresh(self, record: ImageRecord | None, around: Callable[[ImageRecord], list[int]]) -> None:
        """Show the marks of this picture and the ones around it; None for one that is not in the library."""
        for button in (*self.stars, self.favourite):
            button.setEnabled(record is not None)
        self.trash.setEnabled(record is not None and not record.trashed)
        stars, favourite = (record.stars, record.favourite) if record is not None else (0, False)
        for number, button in enumerate(self.stars, 1):
            button.setIcon(icon("star-full" if number <= stars else "star"))
        self.favourite.setIcon(icon("heart-full" if favourite else "heart"))
        self.strip.show_around(record, around(record) if record is not None else [])

    def _star(self, number: int, marks: RecordMarks) -> QToolButton:
        tip = self.tr("{count} stars ({count}); once more takes them away (0)").format(count=number)
        name = self.tr("{count} stars, the large picture").format(count=number)
        button = tool_button("star", name, tip)
        button.clicked.connect(lambda: marks.give_or_take_stars(number))
        return button
