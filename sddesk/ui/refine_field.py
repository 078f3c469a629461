"""Whether the start picture is drawn anew in tiles: a switch that says the size, how much larger, and by what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from sddesk.core.inputs import MAX_SCALE
from sddesk.session.composing.refine import RefineChoice
from sddesk.ui.binding import bind
from sddesk.ui.controls import labelled
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import DecimalNumber, keep_narrow, narrow_choice

MAX_NUMBER = 4096  # its field is as wide as those of the other parameters


class RefineField(QWidget):
    """The switch, and below it the scale and the upscaler while it is on."""

    def __init__(self, refine: RefineChoice) -> None:
        super().__init__()
        self._refine = refine
        self.switch = QCheckBox()
        self.switch.setAccessibleName(self.tr("Refine in tiles"))
        self.switch.setToolTip(
            self.tr("Draw the whole picture anew, tile by tile at low strength: a large one gains detail")
        )
        self.scale = DecimalNumber()
        self.scale.setRange(1.0, MAX_SCALE)
        self.scale.setDecimals(2)
        self.scale.setSingleStep(0.5)
        self.scale.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(self.scale, MAX_NUMBER)
        self.scale.setAccessibleName(self.tr("Scale of refining"))
        self.scale.setToolTip(self.tr("How many times larger each side is made first; 1 keeps the size"))
        self.upscaler = narrow_choice()
        self.upscaler.setAccessibleName(self.tr("Upscaler of refining"))
        self.upscaler.setToolTip(self.tr("What makes the picture larger before it is drawn anew"))
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID * 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.switch, 0, 0, 1, 2)
        self.scale_label, self.upscaler_label = (
            labelled(self.tr("Scale"), self.scale),
            labelled(self.tr("Upscaler"), self.upscaler),
        )
        grid.addWidget(self.scale_label, 1, 0)
        grid.addWidget(self.scale, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.upscaler_label, 2, 0)
        grid.addWidget(self.upscaler, 2, 1)
        bind(refine, "on", self.switch)
        bind(refine, "scale", self.scale)
        self.upscaler.activated.connect(lambda _: refine.set("upscaler", self.upscaler.currentData()))
        refine.changed.connect(lambda _: self._show())
        self._show()

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._grid.setColumnMinimumWidth(0, width)

    def _show(self) -> None:
        on, size = self._refine.get("on"), self._refine.result_size
        text = self.tr("refine in tiles")
        if size is not None and on:
            text = self.tr("refine in tiles: {width} × {height}").format(width=size[0], height=size[1])
        self.switch.setText(text)
        for widget in (self.scale_label, self.scale):
            widget.setVisible(on)
        for widget in (self.upscaler_label, self.upscaler):
            widget.setVisible(on and self._refine.get("scale") > 1)
        offered = [(self.tr("Pixels, Lanczos"), "lanczos"), (self.tr("Pixels, nearest"), "nearest")]
        offered += [(part.name, part.name) for part in self._refine.upscalers()]
        chosen: str = self._refine.get("upscaler")
        if chosen not in [name for _, name in offered]:
            offered.append((self.tr("{name} (not here)").format(name=chosen), chosen))
        self.upscaler.clear()
        for shown, name in offered:
            self.upscaler.addItem(shown, name)
        self.upscaler.setCurrentIndex(self.upscaler.findData(chosen))
