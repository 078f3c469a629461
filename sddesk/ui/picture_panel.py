"""The middle of the window: the pictures being made or looked at, what made them, and what to do with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord, ReadPicture
from sddesk.session.app_session import Session
from sddesk.session.generation.job import Job, JobState
from sddesk.ui.canvas.before import BeforeKey, parent_of
from sddesk.ui.canvas_bar import CanvasBar
from sddesk.ui.controls import muted
from sddesk.ui.drag_out import drag_files
from sddesk.ui.icons import icon
from sddesk.ui.image_view import ImageView
from sddesk.ui.images import to_qimage
from sddesk.ui.picture_actions import InHand, PictureActions, pop_up
from sddesk.ui.progress import ProgressLine, ended_text
from sddesk.ui.record_marks import RecordMarks
from sddesk.ui.shown_pictures import Shown, ShownPictures
from sddesk.ui.texts import made_text, marks_text, translated
from sddesk.ui.theme import GRID


class PicturePanel(QFrame):
    """Follows the running job until a saved picture is asked for; buttons act on the current picture.

    `asked_for`: a picture, or the one being made, is to be looked at.
    """

    asked_for = Signal()
    record_shown = Signal(object)
    file_shown = Signal(str, object)
    large_wanted = Signal()

    def __init__(self, session: Session, actions: PictureActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picturePanel")
        self._session = session
        self._actions = actions
        self._job: Job | None = None
        self._look: StepProgress | None = None  # the last one at the job in view
        self._following = True
        self.progress = ProgressLine()
        self.view = ImageView()
        self._pictures = ShownPictures(session, self.view)
        self._marks = RecordMarks(session.collection, lambda: self.current.record if self.current else None)
        self.caption = muted()
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.caption.setWordWrap(True)
        self.bar = CanvasBar(actions, self)
        BeforeKey(self.view, lambda: self.current.made if self.current else None, session.mask)
        self._place()
        self._connect()
        self._refresh()

    @property
    def current(self) -> Shown | None:
        """The picture the buttons act on, None when there is none."""
        return self._pictures.current

    def show_record(self, record: ImageRecord) -> None:
        """Show a saved picture; its pixels come from the library's thread."""
        self.asked_for.emit()
        if not self._following and self.current and self.current.record == record:
            return
        self._following = False
        self._job = None
        shown = Shown(made=record.made, seconds=record.seconds, record=record)
        self._pictures.show([shown], 1, 1, (record.width, record.height))
        if record.missing:
            self.view.show_note(0, self.tr("The file of this picture is missing."))
        else:
            self._session.reading.pixels(
                record.id,
                lambda pixels: self._on_pixels(record, pixels),
                lambda error: self._on_unreadable(record, error),
            )
        self._refresh()

    def show_file(self, path: Path) -> None:
        """Show a picture file from anywhere, with what it says of how it was made."""
        self._session.reading.file(path, lambda said, pixels: self._on_file(path, said, pixels))

    def follow_next(self) -> None:
        """From now on show the picture being made."""
        self.asked_for.emit()
        self._following = True
        self._on_state()

    def _place(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(GRID * 3, 0, GRID * 3, GRID * 3)
        foot.setSpacing(GRID * 2)
        foot.addWidget(self.caption)
        foot.addWidget(self.bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.view, 1)
        column.addWidget(self.progress)
        column.addLayout(foot)

    def _connect(self) -> None:
        session, bar = self._session, self.bar
        bar.large.clicked.connect(self.large_wanted)
        bar.favourite.clicked.connect(self._marks.toggle_favourite)
        for button in (bar.go_on, bar.start_again):
            button.clicked.connect(self._on_start_again)
        bar.discard.clicked.connect(self._on_discard)
        bar.follow.clicked.connect(self._on_follow)
        bar.grid.clicked.connect(lambda: self.view.select(self.view.current, whole=False))
        self.view.large_wanted.connect(self.large_wanted)
        self.view.drag_wanted.connect(self._on_drag)
        self.view.menu_wanted.connect(lambda place: pop_up(self.menu(), place))
        self.view.current_changed.connect(self._on_current)
        self.view.whole_changed.connect(self._refresh)
        self._pictures.changed.connect(self._refresh)
        session.running.changed.connect(self._on_state)
        session.jobs.changed.connect(self._on_ended)
        session.running.progressed.connect(self._on_progress)
        session.running.image_done.connect(self._on_image)
        session.saving.saved.connect(self._on_saved)

    def in_hand(self) -> InHand:
        """The current picture, saved or from a file; one that is being made cannot be acted on yet."""
        shown = self.current
        record, file = (shown.record, shown.file) if shown is not None else (None, None)
        finished = self.view.is_finished(self.view.current)
        return InHand(
            ids=() if record is None else (record.id,),
            one=record,
            made=shown.made if shown is not None and (record is not None or file is not None) else None,
            file=file if record is None else record.path,
            image=self.view.image(self.view.current) if finished else None,
        )

    def leave_trashed(self) -> None:
        """Show that the current picture went to the trash, before the library says so."""
        self._pictures.take_away(self.view.current)

    def menu(self) -> QMenu:
        """What can be done with the current picture, as a menu."""
        menu = QMenu(self)
        large = menu.addAction(icon("large"), self.tr("Show large"))
        large.triggered.connect(self.large_wanted)
        saved = bool(self.in_hand().ids)
        large.setEnabled(self.bar.large.isEnabled() or saved)
        menu.addSeparator()
        self._actions.fill_menu(menu, self)
        menu.addSeparator()
        favourite = menu.addAction(self.bar.favourite.icon(), self.tr("Favourite"))
        favourite.setEnabled(saved)
        favourite.triggered.connect(self._marks.toggle_favourite)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown, run = self.current, self._marks.keys().get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or run is None or shown is None or shown.record is None:
            super().keyPressEvent(event)
        else:
            run()

    def _on_drag(self, index: int) -> None:
        shown = self._pictures.at(index)
        file = shown.record.path if shown.record is not None else shown.file
        if file is not None:
            drag_files(self, [file], self.view.image(index))

    def _on_state(self) -> None:
        job = self._session.running.in_view
        if job is None:
            self.progress.show_idle()
        elif self._session.running.stopping:
            self.progress.show_stopping()
        elif (look := self._session.running.progress_of(job.id)) is not None:  # another one may be in view now
            self.progress.show_progress(look, job.request.images)
        stands_in = job is not None and job.larger_of is not None and self._job is not None
        if job is not None and self._following and not self._is_shown(job) and not stands_in:
            self._begin(job)
        self._refresh()

    def _is_shown(self, job: Job) -> bool:
        """Whether it is in the middle; one that was edited meanwhile is another."""
        return self._job is not None and (self._job.id, self._job.request) == (job.id, job.request)

    def _place_of(self, job: Job | None, index: int = 0) -> int | None:
        """In which place picture `index` of a job is shown, None where it is not: an enlargement stands in for the
        picture that it enlarges."""
        if job is None or self._job is None:
            return None
        if job.id == self._job.id:
            return index
        of = job.larger_of
        return of.index if of is not None and of.job_id == self._job.id else None

    def _begin(self, job: Job) -> None:
        request = job.request
        self._job = job
        self._look = self._session.running.progress_of(job.id)
        notes = self.tr("made again to be compared, not saved") if job.compared_with is not None else ""
        shown = [Shown(made=request.single(index), notes=notes) for index in range(request.images)]
        self._pictures.show(shown, request.rows, request.columns, (request.width, request.height))
        for image in self._session.running.images:
            self._pictures.put_image(image)
        for record in self._session.running.records:
            self._on_saved(record, job.id)
        self._pictures.look_again()  # what was saved may have been marked or moved meanwhile
        look = self._session.running.preview
        if look is not None and look.preview is not None and not self.view.is_finished(look.image):
            self.view.show_preview(look.image, to_qimage(look.preview))

    def _on_ended(self) -> None:
        """Say in each place that stays without its picture how far it came."""
        job = self._session.jobs.job(self._job.id) if self._job is not None else None
        if job is None or job.state in (JobState.QUEUED, JobState.RUNNING, JobState.FINISHED):
            return
        look = self._look
        begun = range(look.first_image, look.first_image + look.together) if look is not None else range(0)
        for index in range(self.view.count):
            if not self.view.is_finished(index):
                words = ended_text(job.state, look if index in begun else None)
                self.view.show_note(index, words)
        self._refresh()

    def _on_start_again(self) -> None:
        if self._job is not None:
            self.follow_next()
            self._session.enqueue.missing_of(self._job.id)

    def _on_discard(self) -> None:
        """Take away what was stopped or failed; the job stays in the history."""
        self._job = None
        self._pictures.show((), 1, 0, (1, 1))
        self._refresh()

    def _on_follow(self) -> None:
        self._following = True
        self._job = None
        self._on_state()

    def _on_progress(self, progress: StepProgress, job: Job) -> None:
        if self._session.running.is_in_view(job.id) and not self._session.running.stopping:
            self.progress.show_progress(progress, job.request.images)
        if self._job is None or self._job.id != job.id:
            return
        if progress.stage == Stage.DENOISE:
            self._look = progress
        if progress.preview is not None:
            self.view.show_preview(progress.image, to_qimage(progress.preview))

    def _on_pixels(self, record: ImageRecord, pixels: Pixels) -> None:
        if self._is_current(record):
            self._pictures.paint(0, pixels, flagged=record.flagged)

    def _on_image(self, image: GeneratedImage, job_id: int) -> None:
        place = self._place_of(self._session.jobs.job(job_id), image.index)
        if place is not None:
            self._pictures.put_image(replace(image, index=place))

    def _on_saved(self, record: ImageRecord, job_id: int) -> None:
        is_here = self._place_of(self._session.jobs.job(job_id)) is not None
        if is_here and self._pictures.put_record(record) == self.view.current:
            self.record_shown.emit(record)

    def _on_current(self, _index: int) -> None:
        self._refresh()
        shown = self.current
        if shown is not None and shown.record is not None:
            self.record_shown.emit(shown.record)

    def _on_file(self, path: Path, said: ReadPicture, pixels: Pixels) -> None:
        self.asked_for.emit()
        self._following = False
        self._job = None
        notes = "" if said.made else self.tr("It does not say how it was made.")
        self._pictures.show([Shown(made=said.made, file=path, notes=notes)], 1, 1, (pixels.width, pixels.height))
        self._pictures.paint(0, pixels, flagged=False)
        self.file_shown.emit(path.name, said.made)

    def _is_current(self, record: ImageRecord) -> bool:
        shown = self.current
        return shown is not None and shown.record is not None and shown.record.id == record.id

    def _on_unreadable(self, record: ImageRecord, error: SddeskError) -> None:
        """Words in the place of a picture that will not come."""
        if self._is_current(record):
            self.view.show_note(0, translated(error.message))

    def _refresh(self, *_: object) -> None:
        shown = self.current
        record = shown.record if shown is not None else None
        job = self._session.jobs.job(self._job.id) if self._job is not None else None
        there = shown is not None and self._job is None
        self.bar.refresh(record, job, finished=self.view.is_finished(self.view.current), there=there)
        self.bar.follow.setVisible(self._session.running.in_view is not None and not self._following)
        self.bar.grid.setVisible(self.view.count > 1 and self.view.whole)
        parts: list[str] = []
        parent = parent_of(shown.made) if shown is not None else None
        self.view.setToolTip(self.tr("Hold \\ or O to see the picture before") if parent is not None else "")
        if shown is not None:
            parts = [shown.file.name if shown.file else "", shown.notes]
            parts.insert(1, made_text(shown.made, shown.seconds) if shown.made else "")
        self.caption.setText(" · ".join(part for part in (marks_text(record), *parts) if part) or " ")
