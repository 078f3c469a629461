"""What the library says where it shows nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sddesk.session.pictures.filters import Chip, Filters, Since
from sddesk.ui.controls import Wrapping, muted
from sddesk.ui.theme import GRID


class NoPictures(QWidget):
    """Says why nothing is shown, and what to do. `wanted`: show all pictures."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Wrapping()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("heading", True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = muted(wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.all = QPushButton(self.tr("Show all pictures"))
        self.all.setToolTip(self.tr("Leave out no picture"))
        self.all.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setSpacing(GRID * 3)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def explain(self, filters: Filters) -> None:
        """Words for the search that found nothing."""
        plain_words = {
            Chip.FAVOURITES: (self.tr("No favourites yet"), self.tr("Select a picture and press F.")),
            Chip.FLAGGED: (self.tr("No hidden pictures"), self.tr("The safety checker has hidden none.")),
            Chip.MISSING: (self.tr("No file is missing"), self.tr("Every picture is where it was.")),
            Chip.TRASH: (self.tr("The trash is empty"), self.tr("What you delete waits here, and can be restored.")),
        }
        words = (
            self.tr("No picture here yet"),
            self.tr("Create one (Ctrl+1), or drop pictures and folders of any program here."),
        )
        if filters.narrows:
            words = (self.tr("No pictures found"), self.tr("Try fewer words, or only their beginnings."))
            filters, only = replace(filters, text=filters.text.strip()), Filters(sort=filters.sort)
            if filters == replace(only, chip=filters.chip):
                words = plain_words.get(filters.chip, words)
            elif filters == replace(only, since=Since.TODAY):
                words = (self.tr("No picture of today yet"), self.tr("Create one: Ctrl+1, then Ctrl+Enter."))
            elif filters == replace(only, album=filters.album):
                words = (self.tr("This album is empty"), self.tr("Drop pictures on its name."))
        self.title.setText(words[0])
        self.hint.setText(words[1])
        self.all.setVisible(filters.narrows)
