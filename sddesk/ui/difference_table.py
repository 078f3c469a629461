"""What of two pictures differs, row by row, as text that can be selected."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from sddesk.core.facts import Fact
from sddesk.core.models import short_hash
from sddesk.ui.controls import Wrapping, muted
from sddesk.ui.texts import fact_label, fact_value
from sddesk.ui.theme import GRID

NOTHING = "–"  # where one of the two does not say
SHARES = (2, 3, 3)  # of the width: the name, the left value, the right one
_SHA256 = re.compile(r"\b[0-9a-f]{64}\b")


class DifferenceTable(QWidget):
    """Three columns of words; long ones go on in a new line, and nothing scrolls sideways."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID * 2)
        for column, share in enumerate(SHARES):
            self._grid.setColumnStretch(column, share)
        for column, text in enumerate((self.tr("Setting"), self.tr("Left"), self.tr("Right"))):
            self._grid.addWidget(muted(text), 0, column)
        self._labels: list[QLabel] = []
        self.setAccessibleName(self.tr("What differs between the two"))

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self._labels) // len(SHARES)

    def texts(self) -> list[list[str]]:
        """The rows as they are shown."""
        shown = [label.text() for label in self._labels]
        return [shown[start : start + len(SHARES)] for start in range(0, len(shown), len(SHARES))]

    def show_rows(self, pairs: Sequence[tuple[Fact, Fact]]) -> None:
        """Show these in place of the ones before."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for row, (left, right) in enumerate(pairs, 1):
            for column, label in enumerate((_words(fact_label(left), ""), _value(left), _value(right))):
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
                self._labels.append(label)


def _value(fact: Fact) -> QLabel:
    """A whole hash has no place to break, and would take the room of the pictures."""
    whole = fact_value(fact) or NOTHING
    return _words(_SHA256.sub(lambda found: short_hash(found[0]), whole), whole)


def _words(text: str, whole: str) -> QLabel:
    label = Wrapping(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setToolTip(whole if whole != text else "")
    return label
