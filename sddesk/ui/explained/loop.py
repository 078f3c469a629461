"""The loop of an explained picture behind a slider: latents, answers, the clean picture expected, and the numbers."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sddesk.core.explained import StepTold
from sddesk.core.pixels import Pixels
from sddesk.ui.controls import muted, plain
from sddesk.ui.explained.card import button
from sddesk.ui.explained.drawings import Bars
from sddesk.ui.explained.tiles import Tile
from sddesk.ui.flow import Flow
from sddesk.ui.value_controls import Slider

FILM_MS = 160


class LoopView(QWidget):
    """The steps behind a slider: what each saw, answered and expected, with its numbers; and the noise at first.

    `film_wanted`: the steps are to be saved as a film.
    """

    film_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._steps: Mapping[int, StepTold] = {}
        self._decoded: Mapping[int, Pixels] = {}
        self.slider = Slider()
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setToolTip(self.tr("The step that is shown"))
        self.slider.valueChanged.connect(self._show_step)
        self.play = QPushButton(self.tr("Play"))
        self.play.setToolTip(self.tr("Show the steps one after the other"))
        self.play.setCheckable(True)
        self._film = QTimer(self)
        self._film.setInterval(FILM_MS)
        self._film.timeout.connect(self._next)
        self.play.toggled.connect(self._run_film)
        self.save = button(
            self.tr("Save as film…"), self.tr("Save the clean picture of each step as GIF, APNG or WebP")
        )
        self.save.clicked.connect(self.film_wanted)
        self.told = muted(wrap=True)
        self.told.hide()
        self.numbers = plain()
        self.numbers.setWordWrap(True)
        self.latents, self.expected = Tile(self.tr("Latents")), Tile(self.tr("Clean picture expected (x0)"))
        self.without, self.with_text = Tile(self.tr("x0 without text")), Tile(self.tr("x0 with text"))
        self.decoded = Tile(self.tr("x0 decoded by the VAE"))
        self.noise, self.other = Tile(self.tr("The noise of the seed")), Tile(self.tr("Another seed"))
        self.bars = Bars(self.tr("How often each number is in the noise"))
        noise = Flow()
        for widget in (self.noise, self.other, self.bars):
            noise.addWidget(widget)
        tiles = Flow()
        for widget in (self.latents, self.without, self.with_text, self.expected, self.decoded):
            tiles.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self.play)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(noise)
        column.addLayout(row)
        column.addWidget(self.numbers)
        column.addLayout(tiles)
        column.addWidget(self.told)
        self.forget()

    def forget(self) -> None:
        """Show nothing."""
        self.play.setChecked(False)
        self._steps, self._decoded = {}, {}
        self.slider.setRange(0, 0)
        self.setEnabled(False)
        self.numbers.clear()
        self.told.hide()
        for tile in (self.latents, self.expected, self.without, self.with_text, self.decoded, self.noise, self.other):
            tile.show_pixels(None)
        self.bars.show_counts(())

    def show_steps(self, steps: Mapping[int, StepTold], decoded: Mapping[int, Pixels]) -> None:
        """Show these steps; the slider follows the newest while they come."""
        follows = self.slider.value() == self.slider.maximum()
        self._steps, self._decoded = steps, decoded
        self.setEnabled(bool(steps))
        self.slider.setMaximum(max(steps, default=0))
        if follows:
            self.slider.setValue(self.slider.maximum())
        self._show_step()

    def show_noise(self, noise: Pixels, other: Pixels, counts: tuple[int, ...]) -> None:
        """Show what the loop began with, and what another seed gives."""
        self.noise.show_pixels(noise, rough=True)
        self.other.show_pixels(other, rough=True)
        self.bars.show_counts(counts)

    def tell(self, text: str) -> None:
        """Say what became of a film."""
        self.told.setText(text)
        self.told.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """The film waits while nobody sees it."""
        self._film.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._run_film()
        super().showEvent(event)

    def _run_film(self) -> None:
        if self.play.isChecked() and self.isVisible():
            self._film.start()
        else:
            self._film.stop()

    def _next(self) -> None:
        self.slider.setValue(0 if self.slider.value() == self.slider.maximum() else self.slider.value() + 1)

    def _show_step(self) -> None:
        step = self._steps.get(self.slider.value())
        if step is None:
            return
        self.latents.show_pixels(step.latents_picture, rough=True)
        self.expected.show_pixels(step.expected_picture, rough=True)
        for tile, pixels in ((self.without, step.without_picture), (self.with_text, step.with_picture)):
            tile.show_pixels(pixels, rough=True)
            tile.setVisible(pixels is not None)  # some models give one answer alone
        self.decoded.show_pixels(self._decoded.get(step.index))
        ratio = step.sigma / step.alpha if step.alpha else math.inf
        formulas = {
            "epsilon": "x0 = (x − σ · ε) / α = (x − {sigma:.4f} · ε) / {alpha:.4f}",
            "v_prediction": "x0 = α · x − σ · v = {alpha:.4f} · x − {sigma:.4f} · v",
            "flow": "x0 = x − σ · v = x − {sigma:.4f} · v",
        }
        numbers = self.tr("timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}").format(
            timestep=f"{step.timestep:g}", alpha=f"{step.alpha:.4f}", sigma=f"{step.sigma:.4f}", ratio=f"{ratio:.3g}"
        )
        told = f"{forward_name(step.index, step)}: {numbers}"
        formula = formulas.get(step.predicts, "").format(alpha=step.alpha, sigma=step.sigma)
        self.numbers.setText(f"{told}\n{formula}")


def forward_name(index: int, of: StepTold) -> str:
    """What a forward is called, of the run that `of` is a part of: some samplers need more forwards than steps."""
    if of.forwards == of.steps:
        text = QCoreApplication.translate("LoopView", "Step {step} of {steps}")
        return text.format(step=index + 1, steps=of.steps)
    text = QCoreApplication.translate("LoopView", "Forward {forward} of {forwards} (for {steps} steps)")
    return text.format(forward=index + 1, forwards=of.forwards, steps=of.steps)
