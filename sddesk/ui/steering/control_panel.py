"""The section of control pictures: pictures whose lines, depths or colours the result follows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sddesk.session.app_session import Session
from sddesk.ui.steering.control_row import ControlRow
from sddesk.ui.steering.section import PictureSection, Words


class ControlPanel(QWidget):
    """A row for each control picture of the draft; it opens by itself when there is one.

    `came`: this row is new. `in_view_wanted` and `models_wanted` are those of its section.
    """

    in_view_wanted = Signal()
    came = Signal(object)
    models_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._controls, self._width = session, session.controls, 0
        self.rows: list[ControlRow] = []
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
        self.toggle.toggled.connect(self._show_title)
        self._controls.changed.connect(self._show)
        for beside in (session.start_picture, session.mask, session.refine):  # on which the shape of the maps depends
            beside.changed.connect(self._show)
        session.control_preview.changed.connect(self._show_maps)
        session.draft.changed.connect(self._on_draft)
        self._show()
        self.section.show_body(bool(self.rows))

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._width = width
        for row in self.rows:
            row.align_to(width)

    def _show(self, *_: object) -> None:
        entries, before = self._controls.entries, len(self.rows)
        in_hand = self.section.has_focus
        for row in self.rows[len(entries) :]:
            row.hide()
            row.deleteLater()
        del self.rows[len(entries) :]
        while len(self.rows) < len(entries):
            row = ControlRow(self._controls, self._session.control_preview)
            row.align_to(self._width)
            self.rows.append(row)
            self.section.rows.addWidget(row)
        for place, (row, entry) in enumerate(zip(self.rows, entries, strict=True)):
            row.show_entry(place, len(entries), entry)
        self.section.show_state(len(entries), reading=self._controls.is_reading)
        if len(entries) > before:
            if not self.toggle.isChecked():
                self.section.show_body(True)
            self.came.emit(self.rows[-1])
        if len(entries) < before and in_hand:
            self.section.add.setFocus()  # the button that was pressed may be gone
        self._show_title()

    def _on_draft(self, name: str) -> None:
        if name in ("steps", "sampler") and self.rows:  # on which it depends whether each works at all
            self._show()

    def _show_maps(self) -> None:
        for row, entry in zip(self.rows, self._controls.entries, strict=False):
            row.show_map(entry)

    def _show_title(self, *_: object) -> None:
        """Closed it says how many there are: nothing that changes the result is hidden."""
        text = self.tr("Control pictures")
        if self.rows and not self.toggle.isChecked():
            text = self.tr("Control pictures ({count})").format(count=len(self.rows))
        self.toggle.setText(text)
