"""Whether each picture is enlarged once it is saved: a switch that says the size, and a choice among upscalers."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from sddesk.core.refining import DEFAULT_REFINE_STRENGTH
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.larger import LargerChoice
from sddesk.ui.binding import bind
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import DecimalNumber, keep_narrow, narrow_choice

MAX_NUMBER = 4096  # its field is as wide as those of the other parameters
ONE = 1  # upscaler: there is nothing to choose


class LargerField(QWidget):
    """The switch and the choice; without an upscaler the switch is off and says why."""

    def __init__(self, draft: Draft, larger: LargerChoice) -> None:
        super().__init__()
        self._draft, self._larger = draft, larger
        self.switch = QCheckBox()
        self.switch.setAccessibleName(self.tr("Larger"))
        self.upscaler = narrow_choice()
        self.upscaler.setAccessibleName(self.tr("Upscaler"))
        self.upscaler.setToolTip(self.tr("What enlarges the pictures. Add others on the models page."))
        self.setFocusProxy(self.switch)
        self.refine = QCheckBox(self.tr("and refine in tiles"))
        self.refine.setAccessibleName(self.tr("Refine the larger picture in tiles"))
        self.refine.setToolTip(
            self.tr("Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer")
        )
        self.strength = DecimalNumber()
        self.strength.setRange(0.05, 1.0)
        self.strength.setDecimals(2)
        self.strength.setSingleStep(0.05)
        self.strength.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(self.strength, MAX_NUMBER)
        self.strength.setAccessibleName(self.tr("Strength of refining the larger picture"))
        self.strength.setToolTip(self.tr("How far the larger picture is changed: 0.3 keeps what is there."))
        row, below = QHBoxLayout(), QHBoxLayout()
        for line in (row, below):
            line.setSpacing(GRID)
        row.addWidget(self.switch, 1)
        row.addWidget(self.upscaler, 1)
        below.addWidget(self.refine, 1)
        below.addWidget(self.strength)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(GRID)
        both.addLayout(row)
        both.addLayout(below)
        bind(draft, "larger", self.switch)
        self.upscaler.activated.connect(lambda _: draft.set("upscaler", self.upscaler.currentData()))
        self.refine.clicked.connect(self._on_refine)
        self.strength.valueChanged.connect(lambda value: draft.set("refine_larger", value))
        larger.changed.connect(self._show)
        self._show()

    def _on_refine(self, on: bool) -> None:
        self._draft.set("refine_larger", self.strength.value() if on else 0.0)

    def _show_refining(self) -> None:
        strength, can = self._draft.get("refine_larger"), self._larger.refines and self._draft.get("larger")
        self.refine.setVisible(can)
        self.strength.setVisible(can and strength > 0)
        self.refine.setChecked(strength > 0)
        with QSignalBlocker(self.strength):
            self.strength.setValue(strength or DEFAULT_REFINE_STRENGTH)

    def _show(self) -> None:
        upscalers, chosen, size = self._larger.upscalers(), self._larger.chosen, self._larger.result_size
        name: str = self._draft.get("upscaler")
        none_here = self._larger.is_known and not upscalers
        self.switch.setEnabled(not none_here or bool(name))
        self.switch.setText(self.tr("to {width} × {height}").format(width=size[0], height=size[1]) if size else "")
        self.switch.setToolTip(
            self.tr("No upscaler is installed: add the safetensors file of one on the models page.")
            if none_here
            else self.tr("Enlarge each picture once it is drawn. The smaller one is kept in the library.")
        )
        self.upscaler.clear()
        for part in upscalers:
            self.upscaler.addItem(part.name, part.name)
        if name and chosen is None:
            self.upscaler.addItem(self.tr("{name} (not here)").format(name=name), name)
        meant = name or (chosen.name if chosen is not None else "")
        self.upscaler.setCurrentIndex(self.upscaler.findData(meant))
        self.upscaler.setVisible(self.upscaler.count() > ONE and self._draft.get("larger"))
        self._show_refining()
