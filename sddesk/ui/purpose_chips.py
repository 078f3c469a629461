"""What the list of models is narrowed to: one of a few purposes stays pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sddesk.ui.controls import chip_button
from sddesk.ui.flow import Flow
from sddesk.ui.model_badges import Purpose
from sddesk.ui.theme import GRID


class PurposeChips(QWidget):
    """`chosen`: another purpose is pressed."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.purpose = Purpose.ALL
        self.buttons = {purpose: chip_button(purpose.words, "") for purpose in Purpose}
        row = Flow(self)
        row.setSpacing(GRID)
        for purpose, button in self.buttons.items():
            button.setAccessibleName(self.tr("Models to show: {purpose}").format(purpose=purpose.words))
            button.setToolTip(self.tr("Show only these models"))
            button.clicked.connect(lambda _=False, purpose=purpose: self._choose(purpose))
            row.addWidget(button)
        self._choose(Purpose.ALL)

    def _choose(self, purpose: Purpose) -> None:
        self.purpose = purpose
        for other, button in self.buttons.items():
            button.setChecked(other is purpose)
        self.chosen.emit()
