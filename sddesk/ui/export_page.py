"""Chosen pictures written elsewhere: as files of another kind, with their settings or without, or as contact sheets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.record import ExportFormat
from sddesk.session.app_session import Session
from sddesk.session.pictures.exporting import ExportOrder
from sddesk.ui.controls import labelled, muted, title
from sddesk.ui.flow import ColumnScroll, Flow
from sddesk.ui.page import title_row
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, Number, keep_narrow

FORMS: tuple[tuple[ExportFormat, str], ...] = (("png", "PNG"), ("jpeg", "JPEG"), ("webp", "WebP"))
WIDEST = 560  # pixels that the form takes at most
MOST_PICTURES = 20  # on a side of a sheet


class ExportPage(QFrame):
    """`offer` names the pictures; what was chosen last is still chosen the next time."""

    closed = Signal()

    def __init__(self, session: Session, folder: Path) -> None:
        super().__init__()
        self.setObjectName("panelBody")
        self._exporter = session.exporter
        self._ids: list[int] = []
        self.heading = title("")
        self.kind = Choice()
        self.kind.addItem(self.tr("Single pictures"))
        self.kind.addItem(self.tr("Contact sheets"))
        self.form = Choice()
        for form, name in FORMS:
            self.form.addItem(name, form)
        self.quality = _number(1, 100, 92)
        self.metadata = QCheckBox(self.tr("With everything that made them"))
        self.metadata.setChecked(True)
        self.inputs = QCheckBox(self.tr("With the pictures that they were made from"))
        self.rows, self.columns = _number(1, MOST_PICTURES, 4), _number(1, MOST_PICTURES, 4)
        self.labels = QCheckBox(self.tr("With seed and settings below each"))
        self.labels.setChecked(True)
        self.folder = QLineEdit(str(folder))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.told = muted(wrap=True)
        self._name_controls()
        self._place()
        self._connect()
        self._refresh()

    def offer(self, record_ids: Sequence[int]) -> None:
        """Let the person say how these are written."""
        self._ids = list(record_ids)
        self._refresh()
        self.start.setFocus()

    def order(self) -> ExportOrder:
        """The present choices."""
        sheets = self.kind.currentIndex() == 1
        return ExportOrder(
            folder=Path(self.folder.text().strip()).expanduser(),
            form=self.form.currentData(),
            metadata=self.metadata.isChecked(),
            quality=self.quality.value(),
            inputs=self.inputs.isVisibleTo(self) and self.inputs.isChecked(),
            sheet=(self.rows.value(), self.columns.value()) if sheets else None,
            labels=self.labels.isChecked(),
        )

    def _name_controls(self) -> None:
        for control, name, tip in (
            (self.kind, self.tr("What is written"), self.tr("Each picture as a file, or many on a page")),
            (self.form, self.tr("Kind of file"), self.tr("PNG keeps every pixel; JPEG and WebP are smaller")),
            (self.quality, self.tr("Quality of the files"), self.tr("Of JPEG and WebP, 1 to 100; larger is better")),
            (
                self.metadata,
                self.tr("With everything that made them"),
                self.tr("Prompt and settings are written into the files; without, they hold pixels and nothing else"),
            ),
            (
                self.inputs,
                self.tr("With the pictures that they were made from"),
                self.tr("Start pictures, masks and the like inside the file: it alone is enough to make it again"),
            ),
            (self.rows, self.tr("Rows of a sheet"), self.tr("Pictures below each other on a page")),
            (self.columns, self.tr("Columns of a sheet"), self.tr("Pictures beside each other on a page")),
            (
                self.labels,
                self.tr("With seed and settings below each"),
                self.tr("Two lines below each picture of a sheet"),
            ),
            (self.folder, self.tr("Folder for the files"), self.tr("It is made if it is not there")),
        ):
            control.setAccessibleName(name)
            control.setToolTip(tip)
        self.progress.setAccessibleName(self.tr("Progress of the export"))

    def _place(self) -> None:
        self.back = _button(self.tr("Back"), self.tr("Back from exporting"), self.tr("Back (Esc)"))
        self.choose = _button(
            self.tr("Choose…"), self.tr("Choose the folder for the files"), self.tr("Choose another folder")
        )
        self.start = _button(
            self.tr("Export"), self.tr("Export the chosen pictures"), self.tr("Write the files; nothing is overwritten")
        )
        self.start.setProperty("primary", True)
        self.stop = _button(self.tr("Stop"), self.tr("Stop exporting"), self.tr("Write no more; what is written stays"))
        scroll = ColumnScroll(0, self)
        body = scroll.content
        body.setMaximumWidth(WIDEST)
        self.fields = QFormLayout(body)
        self.fields.setContentsMargins(0, GRID * 2, 0, 0)
        self.fields.setSpacing(GRID * 3)
        self.fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, control in (
            (self.tr("Write"), self.kind),
            (self.tr("File type"), self.form),
            (self.tr("Quality"), self.quality),
        ):
            self.fields.addRow(_label(text, control), control)
        self.fields.addRow(self.metadata)
        self.fields.addRow(self.inputs)
        self.fields.addRow(_label(self.tr("Rows"), self.rows), self.rows)
        self.fields.addRow(_label(self.tr("Columns"), self.columns), self.columns)
        self.fields.addRow(self.labels)
        place = Flow()
        place.addWidget(self.folder)
        place.addWidget(self.choose)
        self.fields.addRow(_label(self.tr("Folder"), self.folder), place)
        orders = Flow()
        orders.addWidget(self.start)
        orders.addWidget(self.stop)
        self.fields.addRow(orders)
        self.fields.addRow(self.progress)
        self.fields.addRow(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 5, GRID * 6, GRID * 5, GRID * 5)
        column.setSpacing(GRID * 2)
        column.addLayout(title_row(self.heading, self.back))
        column.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.choose.clicked.connect(self._on_choose)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self._exporter.stop)
        self._exporter.changed.connect(self._refresh)
        self.kind.currentIndexChanged.connect(self._refresh)
        self.form.currentIndexChanged.connect(self._refresh)
        self.metadata.toggled.connect(self._refresh)
        self.folder.textChanged.connect(self._refresh)
        for number in (self.rows, self.columns):
            number.valueChanged.connect(self._refresh)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder for the files"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _on_start(self) -> None:
        self._exporter.start(self._ids, self.order())

    def _refresh(self, *_: object) -> None:
        sheets, running = self.kind.currentIndex() == 1, self._exporter.running
        count = len(self._ids)
        self.heading.setText(self.tr("Export pictures: {count}").format(count=QLocale().toString(count)))
        for control in (self.form, self.metadata):
            self.fields.setRowVisible(control, not sheets)
        carries = not sheets and self.form.currentData() == "png" and self.metadata.isChecked()
        self.fields.setRowVisible(self.inputs, carries)
        self.fields.setRowVisible(self.quality, not sheets and self.form.currentData() != "png")
        for control in (self.rows, self.columns, self.labels):
            self.fields.setRowVisible(control, sheets)
        focused = self.start.hasFocus() or self.stop.hasFocus()
        self.start.setEnabled(count > 0 and not running and bool(self.folder.text().strip()))
        self.stop.setEnabled(running)
        if focused:  # a button that is switched off would give the focus to whatever comes next
            (self.stop if running else self.start).setFocus()
        self.progress.setMaximum(max(1, self._exporter.total))
        self.progress.setValue(self._exporter.done)
        self.progress.setVisible(running)
        if running:
            text = self.tr("{done} of {total} written").format(done=self._exporter.done, total=self._exporter.total)
        elif sheets:
            each = self.rows.value() * self.columns.value()
            text = self.tr("Pages: {pages}, with up to {each} pictures each").format(pages=-(-count // each), each=each)
        else:
            text = self.tr("Existing files are never overwritten: a taken name gets a number.")
        self.told.setText(text)


def _number(least: int, most: int, value: int) -> Number:
    box = Number()
    box.setRange(least, most)
    box.setValue(value)
    box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    keep_narrow(box, most)
    return box


def _label(text: str, control: QWidget) -> QLabel:
    """A label as high as its control, so that both stand on one line."""
    label = labelled(text, control)
    label.setMinimumHeight(control.sizeHint().height())
    return label


def _button(text: str, name: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button
