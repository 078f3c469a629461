"""The same seed drawn with other guidance: as a strip, or with another scale from a step on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sddesk.session.explaining.room import Explainer
from sddesk.ui.controls import muted, plain
from sddesk.ui.explained.card import button
from sddesk.ui.explained.loop import forward_name
from sddesk.ui.explained.tiles import add_tile, clear, decibels
from sddesk.ui.flow import Flow
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Slider

LEAST, MOST, PARTS = 1, 30, 2  # of the scale, and how many places of the slider make 1
KEPT = 4  # runs that are shown


class GuidancePart(QWidget):
    """A strip of pictures, each with its scale; and a slider, whose scale is taken from the step of `steps` on."""

    def __init__(self, explainer: Explainer, steps: Slider) -> None:
        super().__init__()
        self._explainer, self._steps = explainer, steps
        self._asked = False  # for the run that is drawn now
        self.scale = Slider()
        self.scale.setRange(LEAST * PARTS, MOST * PARTS)
        self.scale.setTracking(False)  # each value is drawn
        self.scale.setAccessibleName(self.tr("Guidance from this step on"))
        self.scale.setToolTip(self.tr("Draw it with this guidance from the step above on; the steps before stay"))
        self.scale.sliderMoved.connect(self._say)
        self.scale.valueChanged.connect(self._draw_from_here)
        steps.valueChanged.connect(self._say)
        self.said = muted(wrap=True)
        self.guided = Flow()
        self.draw = button(self.tr("Draw it with 1, 3, 7.5, 15 and 30"))
        self.draw.clicked.connect(explainer.draw_guidance)
        self.strip = Flow()
        self.scales = QWidget()
        row = QHBoxLayout(self.scales)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain(self.tr("Guidance")))
        row.addWidget(self.scale, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self.scales)
        column.addWidget(self.said)
        column.addLayout(self.guided)
        column.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self.strip)

    def enable(self, *, can_draw: bool) -> None:
        """Offer to draw while nothing else is drawn; the slider may change its mind while it is drawn for."""
        self._asked = self._asked and self._explainer.runs
        family = self._explainer.account.family
        guides = family is None or family.guidance_kind != "none"
        self.draw.setVisible(guides)
        self.scales.setVisible(guides)
        self.draw.setEnabled(can_draw)
        self.scale.setEnabled(can_draw or self._asked)
        self._say()

    def show_own_scale(self) -> None:
        """Put the slider on the scale that the picture was drawn with."""
        step = next(iter(self._explainer.account.steps.values()), None)
        if step is not None:
            self.scale.blockSignals(True)
            self.scale.setValue(round(step.guidance_scale * PARTS))
            self.scale.blockSignals(False)

    def show_runs(self) -> None:
        """Show the pictures of the strip, and those of the slider, the newest first."""
        clear(self.strip)
        clear(self.guided)
        account = self._explainer.account
        for value, run in account.runs_of("guidance"):
            add_tile(self.strip, self.tr("Guidance {value}").format(value=value), run.picture)
        for value, run in account.runs_of("guided")[: -KEPT - 1 : -1]:
            scale, _, forward = value.partition(" ")
            text = self.tr("Guidance {scale} from {step} on: {psnr} dB")
            told = text.format(scale=scale, step=int(forward) + 1, psnr=decibels(run))
            add_tile(self.guided, told, run.picture)
            if run.difference is not None:
                add_tile(self.guided, self.tr("Difference, 4 times as strong"), run.difference)

    def _say(self) -> None:
        """Say what the slider would draw now."""
        step = self._explainer.account.steps.get(self._steps.value())
        if step is None or self.scales.isHidden():
            self.said.clear()
            return
        text = self.tr("Guidance {scale} from here on: {step}. Choose another step above.")
        scale = f"{self.scale.sliderPosition() / PARTS:g}"
        self.said.setText(text.format(scale=scale, step=forward_name(step.index, step)))

    def _draw_from_here(self) -> None:
        self._say()
        self._asked = True
        self._explainer.guide(self.scale.value() / PARTS, self._steps.value())
