"""The loop of an explained picture behind a slider: latents, answers, the clean picture expected, and the numbers."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sddesk.core.explained import StepTold
from sddesk.core.pixels import Pixels
from sddesk.ui.controls import plain
from sddesk.ui.explained_parts import Bars, Tile
from sddesk.ui.flow import Flow
from sddesk.ui.value_controls import Slider

FILM_MS = 160


class LoopView(QWidget):
    """The steps behind a slider: what each saw, answered and expected, with its numbers; and the noise at first."""

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
        self.play.toggled.connect(lambda on: self._film.start() if on else self._film.stop())
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(noise)
        column.addLayout(row)
        column.addWidget(self.numbers)
        column.addLayout(tiles)
        self.forget()

    def forget(self) -> None:
        """Show nothing."""
        self.play.setChecked(False)
        self._steps, self._decoded = {}, {}
        self.slider.setRange(0, 0)
        self.setEnabled(False)
        self.numbers.clear()
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

    def _next(self) -> None:
        self.slider.setValue(0 if self.slider.value() == self.slider.maximum() else self.slider.value() + 1)

    def _show_step(self) -> None:
        step = self._steps.get(self.slider.value())
        if step is None:
            return
        self.latents.show_pixels(step.latents_picture, rough=True)
        self.expected.show_pixels(step.expected_picture, rough=True)
        self.without.show_pixels(step.without_picture, rough=True)
        self.with_text.show_pixels(step.with_picture, rough=True)
        self.decoded.show_pixels(self._decoded.get(step.index))
        ratio = step.sigma / step.alpha if step.alpha else math.inf
        formulas = {
            "epsilon": "x0 = (x − σ · ε) / α = (x − {sigma:.4f} · ε) / {alpha:.4f}",
            "v_prediction": "x0 = α · x − σ · v = {alpha:.4f} · x − {sigma:.4f} · v",
            "flow": "x0 = x − σ · v = x − {sigma:.4f} · v",
        }
        text = self.tr("Step {step} of {steps}: timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}")
        told = text.format(
            step=step.index + 1, steps=step.forwards, timestep=f"{step.timestep:g}", alpha=f"{step.alpha:.4f}",
            sigma=f"{step.sigma:.4f}", ratio=f"{ratio:.3g}",
        )  # fmt: skip
        formula = formulas.get(step.predicts, "").format(alpha=step.alpha, sigma=step.sigma)
        self.numbers.setText(f"{told}\n{formula}")
