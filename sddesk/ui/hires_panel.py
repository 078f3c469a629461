"""The hires fix, folded away while it is off: how much larger, how far changed then, in how many steps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from sddesk.core.hires import MAX_HIRES, MIN_HIRES
from sddesk.core.limits import MAX_STEPS, MIN_STEPS
from sddesk.session.composing.hires import HiresChoice
from sddesk.ui.binding import bind
from sddesk.ui.controls import fold_button, labelled, show_fold
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import DecimalNumber, Number, keep_narrow, narrow_choice

MAX_NUMBER = 4096  # its fields are as wide as those of the other parameters


class HiresPanel(QWidget):
    """A line that opens it, the switch and four numbers; it opens by itself when a draft brings it."""

    def __init__(self, hires: HiresChoice) -> None:
        super().__init__()
        self._hires = hires
        what = self.tr("Draw the picture, make it larger and draw it on: large pictures without a doubled subject")
        self.toggle = fold_button(self.tr("Show the hires fix"), what)
        self.switch = QCheckBox()
        self.switch.setAccessibleName(self.tr("Hires fix"))
        self.switch.setToolTip(what)
        self._add_numbers()
        self._build()
        bind(hires, "on", self.switch)
        bind(hires, "scale", self.scale)
        bind(hires, "strength", self.strength)
        bind(hires, "steps", self.steps)
        self.upscaler.activated.connect(lambda _: hires.set("upscaler", self.upscaler.currentData()))
        self.toggle.toggled.connect(self._show_body)
        hires.changed.connect(self._on_changed)
        self._show()
        self._show_body(hires.get("on"))

    def _add_numbers(self) -> None:
        self.scale, self.strength, self.steps = DecimalNumber(), DecimalNumber(), Number()
        self.scale.setRange(MIN_HIRES, MAX_HIRES)
        self.scale.setDecimals(2)
        self.scale.setSingleStep(0.25)
        self.scale.setAccessibleName(self.tr("Scale of the hires fix"))
        self.scale.setToolTip(self.tr("How many times each side grows"))
        self.strength.setRange(0.01, 1.0)
        self.strength.setDecimals(2)
        self.strength.setSingleStep(0.05)
        self.strength.setAccessibleName(self.tr("Strength of the hires fix"))
        self.strength.setToolTip(
            self.tr("How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.")
        )
        self.steps.setRange(MIN_STEPS, MAX_STEPS)
        self.steps.setAccessibleName(self.tr("Steps of the hires fix"))
        self.steps.setToolTip(self.tr("How many steps are drawn at the larger size"))
        for box in (self.scale, self.strength, self.steps):  # as the other numbers of the column
            box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            keep_narrow(box, MAX_NUMBER)
        self.upscaler = narrow_choice()
        self.upscaler.setAccessibleName(self.tr("Upscaler of the hires fix"))
        self.upscaler.setToolTip(
            self.tr("What makes the picture larger: its latents, its pixels, or a network of the models page")
        )

    def _build(self) -> None:
        self.body = QWidget()
        self._grid = grid = QGridLayout(self.body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID * 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.switch, 0, 0, 1, 2)
        rows = (
            (self.tr("Scale"), self.scale),
            (self.tr("Strength"), self.strength),
            (self.tr("Steps"), self.steps),
            (self.tr("Upscaler"), self.upscaler),
        )
        for row, (text, box) in enumerate(rows, start=1):
            grid.addWidget(labelled(text, box), row, 0)
            grid.addWidget(box, row, 1)
            if box is not self.upscaler:
                grid.setAlignment(box, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self.toggle)
        column.addWidget(self.body)

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._grid.setColumnMinimumWidth(0, width)

    def _own(self) -> tuple[tuple[str, str], ...]:
        """What needs no network: (text, name)."""
        return (
            (self.tr("Latents"), "latent"),
            (self.tr("Latents, antialiased"), "latent-antialiased"),
            (self.tr("Latents, bicubic"), "latent-bicubic"),
            (self.tr("Latents, bicubic, antialiased"), "latent-bicubic-antialiased"),
            (self.tr("Latents, nearest"), "latent-nearest"),
            (self.tr("Latents, nearest-exact"), "latent-nearest-exact"),
            (self.tr("Pixels, Lanczos"), "lanczos"),
            (self.tr("Pixels, nearest"), "nearest"),
        )

    def _on_changed(self, name: str) -> None:
        if name == "on" and self._hires.get("on") and not self.toggle.isChecked():
            self._show_body(True)
        self._show()

    def _show(self) -> None:
        on, (width, height) = self._hires.get("on"), self._hires.result_size
        size = self.tr("draw on at {width} × {height}").format(width=width, height=height)
        self.switch.setText(size)
        for control in (self.scale, self.strength, self.steps, self.upscaler):
            control.setEnabled(on)
        offered = [*self._own(), *((part.name, part.name) for part in self._hires.upscalers())]
        chosen: str = self._hires.get("upscaler")
        if chosen not in [name for _, name in offered]:
            offered.append((self.tr("{name} (not here)").format(name=chosen), chosen))
        self.upscaler.clear()
        for text, name in offered:
            self.upscaler.addItem(text, name)
        self.upscaler.setCurrentIndex(self.upscaler.findData(chosen))
        self._show_title()

    def _show_title(self) -> None:
        """Closed it says that it is on: nothing that changes the result is hidden."""
        text = self.tr("Hires fix")
        if self._hires.get("on") and not self.toggle.isChecked():
            width, height = self._hires.result_size
            text = self.tr("Hires fix: {width} × {height}").format(width=width, height=height)
        self.toggle.setText(text)

    def _show_body(self, shown: bool) -> None:
        show_fold(self.toggle, shown, self.body)
        self._show_title()
