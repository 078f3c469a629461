"""The same seed drawn by several samplers: their pictures along the way, and the curves of their noise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sddesk.core.explained import RunTold
from sddesk.session.explaining.room import Explainer
from sddesk.ui.controls import muted
from sddesk.ui.explained.card import button
from sddesk.ui.explained.drawings import Curves
from sddesk.ui.explained.tiles import add_tile, clear, decibels
from sddesk.ui.flow import Flow
from sddesk.ui.texts import sampler_name, seconds_text
from sddesk.ui.theme import GRID

SIDE = 64


class SamplersPart(QWidget):
    """A row for each sampler, and one chart for all."""

    def __init__(self, explainer: Explainer) -> None:
        super().__init__()
        self._explainer = explainer
        self.draw = button(self.tr("Draw it by several samplers"))
        self.draw.clicked.connect(explainer.draw_samplers)
        self.rows = QVBoxLayout()
        self.curves = Curves()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self.draw, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self.rows)
        column.addWidget(self.curves)

    def enable(self, *, can_draw: bool) -> None:
        """Offer to draw while nothing else is drawn."""
        self.draw.setEnabled(can_draw)

    def show_runs(self) -> None:
        """Show the samplers that were drawn."""
        clear(self.rows)
        runs = self._explainer.account.runs_of("sampler")
        for value, run in runs:
            self.rows.addWidget(self._row(value, run))
        self.curves.show_rows([(_sampler(value), run.sigmas) for value, run in runs])
        self.curves.setVisible(bool(runs))

    def _row(self, value: str, run: RunTold) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        beside = self.tr("what the others are compared with") if run.psnr is None else f"{decibels(run)} dB"
        column.addWidget(muted(f"{_sampler(value)}: {beside}, {seconds_text(run.seconds)}"))
        row = Flow()
        for picture in run.expected:
            add_tile(row, "", picture, rough=True, side=SIDE)
        add_tile(row, "", run.picture, side=SIDE)
        column.addLayout(row)
        return whole


def _sampler(value: str) -> str:
    """A run's sampler and its steps."""
    name, _, steps = value.partition(" ")
    return f"{sampler_name(name)} {steps}"
