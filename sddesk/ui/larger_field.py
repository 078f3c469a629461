"""Whether each picture is enlarged once it is saved: a switch that says the size, and a choice among upscalers."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from sddesk.session.composing.draft import Draft
from sddesk.session.composing.larger import LargerChoice
from sddesk.ui.binding import bind
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import narrow_choice

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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.switch, 1)
        row.addWidget(self.upscaler, 1)
        bind(draft, "larger", self.switch)
        self.upscaler.activated.connect(lambda _: draft.set("upscaler", self.upscaler.currentData()))
        larger.changed.connect(self._show)
        self._show()

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
