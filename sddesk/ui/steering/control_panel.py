"""The section of control pictures: pictures whose lines, depths or colours the result follows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sddesk.session.app_session import Session
from sddesk.ui.steering.control_row import ControlRow
from sddesk.ui.steering.section import PictureRows, PictureSection, Words


class ControlPanel(QWidget):
    """A row for each control picture of the draft; it opens by itself when there is one.

    `came`: this row is new. `in_view_wanted` and `models_wanted` are those of its section.
    """

    in_view_wanted = Signal()
    came = Signal(object)
    models_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._controls = session.controls
        words = Words(
            show=self.tr("Show the control pictures"),
            what=self.tr("Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)"),
            add=self.tr("Add a control picture"),
            ask=self.tr("A picture to follow"),
            empty=self.tr("Drop a drawing or a photo here: the result follows its lines."),
        )
        self.section = PictureSection(self._controls, session.start_picture, words)
        self.section.in_view_wanted.connect(self.in_view_wanted)
        self.section.models_wanted.connect(self.models_wanted)
        self.toggle = self.section.toggle
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)
        make_row = partial(ControlRow, self._controls, session.control_preview)
        self._rows = PictureRows(self.section, make_row, self._title)
        self._controls.changed.connect(self._show)
        for beside in (session.start_picture, session.mask, session.refine):  # on which the shape of the maps depends
            beside.changed.connect(self._show)
        session.control_preview.changed.connect(self._show_maps)
        session.draft.changed.connect(self._on_draft)
        self._show()
        self.section.show_body(bool(self.rows))

    @property
    def taker(self) -> QWidget:
        """What takes a picture that is dropped."""
        return self.section

    @property
    def rows(self) -> list[ControlRow]:
        """A row for each control picture, in their order."""
        return self._rows.all

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._rows.align_to(width)

    def _show(self, *_: object) -> None:
        new = self._rows.show(self._controls.entries, reading=self._controls.is_reading)
        if new is not None:
            self.came.emit(new)

    def _on_draft(self, name: str) -> None:
        if name in ("steps", "sampler") and self.rows:  # on which it depends whether each works at all
            self._show()

    def _show_maps(self) -> None:
        for row, entry in zip(self.rows, self._controls.entries, strict=False):
            row.show_map(entry)

    def _title(self, count: int) -> str:
        return self.tr("Control pictures ({count})").format(count=count) if count else self.tr("Control pictures")
