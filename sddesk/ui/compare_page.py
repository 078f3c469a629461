"""Two pictures held against each other, and what of their making differs; or a picture and its repeat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from sddesk.core.events import StepProgress
from sddesk.core.facts import Fact, differing, made_of
from sddesk.core.likeness import Likeness, MadeAgain
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.session.generation.job import Job, JobState
from sddesk.ui.controls import Wrapping, muted, plain, title
from sddesk.ui.difference_table import DifferenceTable
from sddesk.ui.flow import ColumnScroll
from sddesk.ui.images import to_qimage
from sddesk.ui.page import title_row
from sddesk.ui.progress import ProgressLine
from sddesk.ui.slider_view import SliderView
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID

SIDE_WIDTH = 320


class ComparePage(QFrame):
    """`show_pair` for two saved pictures, `show_repeat` for one that is made again."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("picturePanel")
        self._session = session
        self._pair: tuple[int, int] | None = None
        self._waiting_for: int | None = None
        self._made: MadeAgain | None = None
        self._images: tuple[QImage | None, QImage | None] = (None, None)
        self._facts: tuple[Sequence[Fact], Sequence[Fact]] = ((), ())
        self._likeness: Likeness | None = None
        self._names = ("", "")
        self.view = SliderView()
        self.progress = ProgressLine()
        self.progress.bar.setAccessibleName(self.tr("Progress of making it again"))
        self.heading = title("")
        self.names = muted(wrap=True)
        self.table = DifferenceTable()
        self.verdict = Wrapping()
        self.verdict.setProperty("heading", True)
        self.reasons = Wrapping()
        for label in (self.verdict, self.reasons):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place()
        self._connect()

    @property
    def likeness(self) -> Likeness | None:
        """How like the two are, None while it is not known or their sizes differ."""
        return self._likeness

    def show_pair(self, left: ImageRecord, right: ImageRecord) -> None:
        """Hold two saved pictures against each other."""
        self._begin(self.tr("Compare"), left.path.name, right.path.name)
        self._pair = (left.id, right.id)
        self._facts = (made_of(left), made_of(right))
        self._show_table(self.tr("What made them does not differ."))
        self._session.reading.compare(self._pair, self._on_pair)

    def show_repeat(self, record: ImageRecord) -> None:
        """Make a picture again, and show it next to the saved one when it is there."""
        self._begin(self.tr("Made again"), record.path.name, self.tr("made again, not saved"))
        self._waiting_for = record.id
        self._facts = (made_of(record), ())
        self.progress.show_idle()
        self.progress.show()
        self.verdict.setText(self.tr("Waiting for its turn in the queue…"))
        self._session.reading.pixels(record.id, lambda pixels: self._on_original(record.id, pixels))
        self._session.repeats.order(record.id)

    def show_made(self, made: MadeAgain) -> None:
        """Show a repeat that is there already."""
        name = made.record.path.name
        self._begin(self.tr("Made again"), name, self.tr("made again, not saved"))
        self._session.reading.pixels(made.record.id, lambda pixels: self._on_original(made.record.id, pixels))
        self._take(made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_S: self.swap, Qt.Key.Key_D: self.difference}
        button = keys.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.NoModifier else None
        if button is None:
            super().keyPressEvent(event)
        else:
            button.click()

    def _begin(self, heading: str, left: str, right: str) -> None:
        self._pair = self._waiting_for = self._made = self._likeness = None
        self._images, self._facts = (None, None), ((), ())
        self.heading.setText(heading)
        self._show_names(left, right)
        self.verdict.setText("")
        self.reasons.hide()
        self.table.hide()
        self.table_title.hide()
        self.progress.hide()
        self.keep.hide()
        self.difference.setChecked(False)
        self.difference.setEnabled(False)
        self.difference.setText(self.tr("Difference"))
        self.view.show_pair(None, None)

    def _place(self) -> None:
        self.back = self._button(self.tr("Back"), self.tr("Back from comparing"), self.tr("Back (Esc)"))
        self.swap = self._button(
            self.tr("Swap"), self.tr("Swap left and right"), self.tr("Let the two change places (S)")
        )
        self.difference = self._button(
            self.tr("Difference"),
            self.tr("Show the difference as a picture"),
            self.tr("Where they differ it is bright, made stronger so that it is seen (D)"),
        )
        self.difference.setCheckable(True)
        self.keep = self._button(
            self.tr("Keep the new one, too"),
            self.tr("Keep the picture that was made again"),
            self.tr("Save it into the library as a picture of its own; else it is forgotten"),
        )
        self.table_title = plain(self.tr("What differs"), heading=True)
        side = ColumnScroll(SIDE_WIDTH)
        words = QVBoxLayout(side.content)
        words.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        words.setSpacing(GRID * 2)
        for widget in (self.names, self.verdict, self.reasons, self.table_title):
            words.addWidget(widget)
        words.addWidget(self.table)
        words.addStretch(1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
        head.addLayout(title_row(self.heading, self.swap, self.difference, self.keep, self.back))
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.swap.clicked.connect(self._on_swap)
        self.difference.toggled.connect(self.view.set_over)
        self.keep.clicked.connect(self._on_keep)
        self._session.repeats.made.connect(self._on_made)
        self._session.running.progressed.connect(self._on_progress)
        self._session.running.changed.connect(self._on_state)

    def _button(self, text: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        return button

    def _on_pair(self, records: list[ImageRecord], pixels: list[Pixels], likeness: Likeness | None) -> None:
        left, right = records
        if self._pair != (left.id, right.id):
            return
        self._images = (to_qimage(pixels[0]), to_qimage(pixels[1]))
        self._facts = (made_of(left), made_of(right))
        self._show_table(self.tr("What made them does not differ."))
        self._show_likeness(likeness)

    def _on_original(self, record_id: int, pixels: Pixels) -> None:
        made = self._made
        if self._waiting_for == record_id or (made is not None and made.record.id == record_id):
            self._images = (to_qimage(pixels), self._images[1])
            self._show_images()

    def _on_progress(self, progress: StepProgress, job: Job) -> None:
        if job.compared_with is not None and job.compared_with == self._waiting_for:
            self.verdict.setText(self.tr("Being made again…"))
            self.progress.show_progress(progress, 1)
            if progress.preview is not None:
                self._images = (self._images[0], to_qimage(progress.preview))
                self.view.show_right(self._images[1])

    def _on_state(self) -> None:
        if self._waiting_for is None:
            return
        job = self._session.repeats.latest_job(self._waiting_for)
        if job is not None and job.state in (JobState.FAILED, JobState.CANCELLED):
            self._waiting_for = None
            self.progress.hide()
            self.verdict.setText(self.tr("It was not made again."))
            self.reasons.setText(translated(job.error) if job.error is not None else "")
            self.reasons.setVisible(job.error is not None)

    def _on_made(self, made: MadeAgain) -> None:
        if made.record.id == self._waiting_for:
            self._take(made)
            if self.isVisible():
                self._session.notices.dismiss_action("show_repeat")

    def _take(self, made: MadeAgain) -> None:
        self._waiting_for, self._made = None, made
        now = replace(made.record, request=made.image.request, provenance=made.image.provenance)
        self._facts = (made_of(made.record), made_of(now))
        self._images = (self._images[0], to_qimage(made.image.pixels))
        self.progress.hide()
        self.keep.show()
        self.keep.setEnabled(True)
        self._show_table("")
        self._show_likeness(made.likeness)
        self.reasons.setText("\n".join(translated(reason) for reason in made.reasons))
        self.reasons.setVisible(bool(made.reasons))

    def _on_keep(self) -> None:
        if self._made is not None:
            self._session.repeats.keep(self._made)
            self.keep.setEnabled(False)

    def _on_swap(self) -> None:
        self._images = (self._images[1], self._images[0])
        self._facts = (self._facts[1], self._facts[0])
        self._show_names(*reversed(self._names))
        self.table.show_rows(differing(*self._facts))
        self._show_images()

    def _show_names(self, left: str, right: str) -> None:
        self._names = (left, right)
        self.names.setText(self.tr("Left: {left}\nRight: {right}").format(left=left, right=right))

    def _show_likeness(self, likeness: Likeness | None) -> None:
        self._likeness = likeness
        if likeness is None:
            self.verdict.setText(self.tr("Their sizes differ, so no likeness is reckoned."))
        elif likeness.identical:
            self.verdict.setText(self.tr("Identical: every pixel is the same."))
        else:
            text = self.tr("PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255")
            self.verdict.setText(
                text.format(
                    psnr=QLocale().toString(likeness.psnr, "f", 1),
                    percent=QLocale().toString(likeness.changed * 100, "f", 1),
                    largest=likeness.largest,
                )
            )
        differs = likeness is not None and not likeness.identical
        self.difference.setEnabled(differs)
        if likeness is not None and differs and likeness.gain > 1:
            self.difference.setText(self.tr("Difference × {gain}").format(gain=likeness.gain))
        self._show_images()

    def _show_images(self) -> None:
        likeness = self._likeness
        difference = to_qimage(likeness.difference) if likeness is not None and not likeness.identical else None
        self.view.show_pair(*self._images, difference)

    def _show_table(self, same: str) -> None:
        """Fill the table; `same` is said where nothing differs."""
        self.table.show_rows(differing(*self._facts))
        any_row = self.table.rows > 0
        self.table.setVisible(any_row)
        self.table_title.setText(self.tr("What differs") if any_row else same)
        self.table_title.setVisible(bool(self.table_title.text()))
