"""The seed of a variation, as digits: 64 bits, more than a spin box holds."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from sddesk.core.limits import MAX_SEED
from sddesk.ui.binding import ValueControl
from sddesk.ui.controls import mark_wrong


class OtherSeed(ValueControl):
    """A line of digits; a number that is too large is marked and not taken."""

    def __init__(self) -> None:
        super().__init__()
        self._seed = 0
        self.text = QLineEdit()
        self.text.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,20}"), self.text))
        self.text.setAccessibleName(self.tr("Variation seed"))
        self.text.setToolTip(self.tr("The seed whose noise is mixed in; picture i of several takes this number + i."))
        self.setFocusProxy(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text)
        self.text.textEdited.connect(self._take)
        self.text.editingFinished.connect(lambda: self.set_value(self._seed))

    def value(self) -> int:
        return self._seed

    def set_value(self, value: int) -> None:
        self._seed = value
        mark_wrong(self.text, False)
        if self.text.text() != str(value):
            self.text.setText(str(value))

    def _take(self, text: str) -> None:
        wrong = text.isdecimal() and int(text) > MAX_SEED
        mark_wrong(self.text, wrong)
        if text.isdecimal() and not wrong:
            self._seed = int(text)
            self.edited.emit()
