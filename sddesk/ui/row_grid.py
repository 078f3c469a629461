"""Rows of the panel: a word and the control that it names, the words in one column."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from sddesk.ui.controls import labelled
from sddesk.ui.theme import GRID


class RowGrid(QGridLayout):
    """Two columns; the one of the controls takes the room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(GRID * 2)
        self.setVerticalSpacing(GRID * 2)
        self.setColumnStretch(1, 1)

    def add_row(self, text: str, control: QWidget, first: QWidget | None = None) -> tuple[QLabel, QWidget]:
        """Add a row; the word's key focuses `first`, the control itself without it."""
        row, label = self.rowCount(), labelled(text, first or control)
        self.addWidget(label, row, 0)
        self.addWidget(control, row, 1)
        return label, control

    def label_width(self) -> int:
        """How wide the widest of the words is."""
        items = (self.itemAtPosition(row, 0) for row in range(self.rowCount()))
        return max(item.sizeHint().width() for item in items if item is not None)

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self.setColumnMinimumWidth(0, width)
