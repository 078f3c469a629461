"""The middle of the window: the pictures being made or looked at, what made them, and what to do with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord, Made, ReadPicture
from sddesk.session.app_session import Session
from sddesk.session.generation.job import Job, JobState
from sddesk.ui.controls import muted, tool_button, words_beside
from sddesk.ui.drag_out import drag_files
from sddesk.ui.flow import Flow
from sddesk.ui.icons import icon
from sddesk.ui.image_view import ImageView
from sddesk.ui.images import to_qimage
from sddesk.ui.picture_actions import ActionButtons, Corner, InHand, PictureActions, pop_up
from sddesk.ui.progress import ProgressLine, ended_text
from sddesk.ui.texts import MOST_STARS, made_text, marks_text, translated
from sddesk.ui.theme import GRID


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One picture in view: what made it, if that is known, and its row in the library once it has one.

    `file` is set for a picture from outside the library, `gone` is the id of one that went into the trash.
    """

    made: Made | None
    seconds: float | None = None
    record: ImageRecord | None = None
    file: Path | None = None
    gone: int | None = None
    notes: str = ""


class PicturePanel(QFrame):
    """Follows the running job until a saved picture is asked for; buttons act on the current picture."""

    record_shown = Signal(object)
    file_shown = Signal(str, object)
    large_wanted = Signal()

    def __init__(self, session: Session, actions: PictureActions) -> None:
        super().__init__()
        self.setObjectName("canvasPanel")
        self._session = session
        self._actions = actions
        self._shown: list[Shown] = []
        self._job: Job | None = None
        self._look: StepProgress | None = None  # the last one at the job in view
        self._following = True
        self.progress = ProgressLine()
        self.view = ImageView()
        self.caption = muted()
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.caption.setWordWrap(True)
        self.follow = QPushButton(self.tr("Show the picture being made"))
        self.follow.setToolTip(self.follow.text())
        self._make_buttons()
        self._place()
        self._connect_buttons()
        self.view.current_changed.connect(self._on_current)
        self.view.whole_changed.connect(self._refresh)
        self.follow.clicked.connect(self._on_follow)
        session.running.changed.connect(self._on_state)
        session.jobs.changed.connect(self._on_ended)
        session.running.progressed.connect(self._on_progress)
        session.running.image_done.connect(self._on_image)
        session.saving.saved.connect(self._on_saved)
        session.collection.changed.connect(self._on_changed)
        session.collection.left.connect(self._on_left)
        session.collection.came.connect(self._look_again)
        self._refresh()

    @property
    def current(self) -> Shown | None:
        """The picture the buttons act on, None when there is none."""
        index = self.view.current
        return self._shown[index] if index < len(self._shown) else None

    def show_record(self, record: ImageRecord) -> None:
        """Show a saved picture; its pixels come from the library's thread."""
        if not self._following and self.current and self.current.record == record:
            return
        self._following = False
        self._job = None
        self._shown = [Shown(made=record.made, seconds=record.seconds, record=record)]
        self.view.begin(1, 1, record.width, record.height)
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
        """From now on show what is being made."""
        self._following = True
        self._on_state()

    def _make_buttons(self) -> None:
        self.buttons = ActionButtons(self._actions, self, Corner.CANVAS)
        self.large = tool_button("large", self.tr("Large"), self.tr("Show it large (Enter, or a double click)"))
        self.favourite = tool_button(
            "heart", self.tr("Favourite, the picture in view"), self.tr("Add to the favourites, or remove (F)")
        )
        self.start_again = self._button(
            "again", self.tr("Start again"), self.tr("Order what was not made once more, with the same seeds")
        )
        self.grid_button = self._button("grid", self.tr("All pictures"), self.tr("Back to the grid (Esc)"))

    def _place(self) -> None:
        buttons = Flow()
        buttons.setSpacing(GRID)
        of_picture = [self.large, *self.buttons.parts.values()]
        of_picture.insert(of_picture.index(self.buttons.parts["vary"]) + 1, self.favourite)
        self._for_pictures: tuple[QWidget, ...] = tuple(of_picture)
        for part in (*self._for_pictures, self.start_again, self.follow, self.grid_button):
            buttons.addWidget(part)
        row = QWidget()
        row.setLayout(buttons)
        row.setMinimumHeight(
            self.buttons.of["save"].sizeHint().height()
        )  # so that nothing jumps where no button is of use
        foot = QVBoxLayout()
        foot.setContentsMargins(GRID * 3, 0, GRID * 3, GRID * 3)
        foot.setSpacing(GRID * 2)
        foot.addWidget(self.caption)
        foot.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.progress)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def _connect_buttons(self) -> None:
        self.large.clicked.connect(self.large_wanted)
        self.favourite.clicked.connect(self.toggle_favourite)
        self.view.large_wanted.connect(self.large_wanted)
        self.view.drag_wanted.connect(self._on_drag)
        self.view.menu_wanted.connect(lambda place: pop_up(self.menu(), place))
        self.start_again.clicked.connect(self._on_start_again)
        self.grid_button.clicked.connect(self._on_grid)

    def _button(self, glyph: str, name: str, tip: str) -> QToolButton:
        button = tool_button(glyph, name, tip)
        words_beside(button, name)
        return button

    def in_hand(self) -> InHand:
        """The current picture, saved or from a file; one that is being made is in nobody's hand yet."""
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
        self._take_away(self.view.current)

    def menu(self) -> QMenu:
        """What can be done with the current picture, as a menu."""
        menu = QMenu(self)
        large = menu.addAction(icon("large"), self.tr("Show large"))
        large.triggered.connect(self.large_wanted)
        saved = bool(self.in_hand().ids)
        large.setEnabled(self.large.isEnabled() or saved)
        menu.addSeparator()
        self._actions.fill_menu(menu, self)
        menu.addSeparator()
        favourite = menu.addAction(self.favourite.icon(), self.tr("Favourite"))
        favourite.setEnabled(saved)
        favourite.triggered.connect(self.toggle_favourite)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown, key = self.current, event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or shown is None or shown.record is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_F:
            self.toggle_favourite()
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_0 + MOST_STARS:
            self._session.collection.mark([shown.record.id], stars=key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    def toggle_favourite(self) -> None:
        """Make or unmake the current picture a favourite."""
        shown = self.current
        if shown is not None and shown.record is not None:
            self._session.collection.mark([shown.record.id], favourite=not shown.record.favourite)

    def _take_away(self, index: int) -> None:
        """This picture went into the trash: what made it can still be seen, and it may come back."""
        record = self._shown[index].record
        self._shown[index] = replace(self._shown[index], record=None, gone=record.id if record is not None else None)
        self.view.show_note(index, self.tr("Moved to the trash"))
        self._refresh()

    def _on_drag(self, index: int) -> None:
        shown = self._shown[index]
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
        if job is not None and self._following and not self._is_shown(job):
            self._begin(job)
        self._refresh()

    def _is_shown(self, job: Job) -> bool:
        """Whether it is in the middle; one that was edited meanwhile is another."""
        return self._job is not None and (self._job.id, self._job.request) == (job.id, job.request)

    def _begin(self, job: Job) -> None:
        request = job.request
        self._job = job
        self._look = self._session.running.progress_of(job.id)
        notes = self.tr("made again to be compared, not saved") if job.compared_with is not None else ""
        self._shown = [Shown(made=request.single(index), notes=notes) for index in range(request.images)]
        self.view.begin(request.rows, request.columns, request.width, request.height)
        for image in self._session.running.images:
            self._on_image(image, job.id)
        for record in self._session.running.records:
            self._on_saved(record, job.id)
        self._look_again()  # what was saved may have been marked or moved meanwhile
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

    def _on_follow(self) -> None:
        self._following = True
        self._job = None
        self._on_state()

    def _on_grid(self) -> None:
        self.view.select(self.view.current, whole=False)

    def _on_progress(self, progress: StepProgress, job: Job) -> None:
        if self._session.running.is_in_view(job.id) and not self._session.running.stopping:
            self.progress.show_progress(progress, job.request.images)
        if self._job is None or self._job.id != job.id:
            return
        if progress.stage == Stage.DENOISE:
            self._look = progress
        if progress.preview is not None:
            self.view.show_preview(progress.image, to_qimage(progress.preview))

    def _on_image(self, image: GeneratedImage, job_id: int) -> None:
        if self._job is None or self._job.id != job_id or image.index >= len(self._shown):
            return
        old = self._shown[image.index]
        notes = " ".join((*([old.notes] if old.notes else ()), *(translated(note) for note in image.notes)))
        self._shown[image.index] = replace(old, made=image.request, seconds=image.seconds, notes=notes)
        hidden = self.tr("Hidden by the safety checker") if image.flagged else ""
        self.view.show_picture(image.index, to_qimage(image.pixels), hidden)
        self._refresh()

    def _on_saved(self, record: ImageRecord, job_id: int) -> None:
        for index, shown in enumerate(self._shown):
            made = self._job is not None and self._job.id == job_id and self.view.is_finished(index)
            if (
                made
                and shown.record is None
                and shown.made
                and record.request is not None
                and shown.made.seed == record.request.seed
            ):
                self._shown[index] = replace(shown, record=record)
                self._refresh()
                if index == self.view.current:
                    self.record_shown.emit(record)
                return

    def _on_changed(self, records: list[ImageRecord]) -> None:
        """Pictures were marked or moved, here or by another program."""
        now = {record.id: record for record in records}
        for index, shown in enumerate(self._shown):
            record = now.get(shown.record.id if shown.record is not None else shown.gone or 0)
            if record is None:
                continue
            if record.trashed and shown.record is not None:
                self._take_away(index)
            elif not record.trashed:
                self._shown[index] = replace(shown, record=record, gone=None)
                if shown.gone is not None:
                    self._bring_back(index, record)
        self._refresh()

    def _bring_back(self, index: int, record: ImageRecord) -> None:
        """This picture is back from the trash."""

        def show(pixels: Pixels) -> None:
            now = self._shown[index].record if index < len(self._shown) else None
            if now is not None and now.id == record.id:
                hidden = self.tr("Hidden by the safety checker") if record.flagged else ""
                self.view.show_picture(index, to_qimage(pixels), hidden)
                self._refresh()

        self._session.reading.pixels(record.id, show)

    def _on_left(self, record_ids: list[int]) -> None:
        for index, shown in enumerate(self._shown):
            if shown.record is not None and shown.record.id in record_ids:
                self._take_away(index)

    def _look_again(self) -> None:
        """Something came or went, perhaps by another program: so may these pictures have."""
        for shown in self._shown:
            record_id = shown.record.id if shown.record is not None else shown.gone
            if record_id is not None:
                self._session.collection.reread(record_id)

    def _on_current(self, _index: int) -> None:
        self._refresh()
        shown = self.current
        if shown is not None and shown.record is not None:
            self.record_shown.emit(shown.record)

    def _on_file(self, path: Path, said: ReadPicture, pixels: Pixels) -> None:
        self._following = False
        self._job = None
        notes = "" if said.made else self.tr("It does not say how it was made.")
        self._shown = [Shown(made=said.made, file=path, notes=notes)]
        self.view.begin(1, 1, pixels.width, pixels.height)
        self.view.show_picture(0, to_qimage(pixels))
        self._refresh()
        self.file_shown.emit(path.name, said.made)

    def _is_current(self, record: ImageRecord) -> bool:
        shown = self.current
        return shown is not None and shown.record is not None and shown.record.id == record.id

    def _on_unreadable(self, record: ImageRecord, error: SddeskError) -> None:
        """Words in the place of a picture that will not come."""
        if self._is_current(record):
            self.view.show_note(0, translated(error.message))

    def _on_pixels(self, record: ImageRecord, pixels: Pixels) -> None:
        if not self._is_current(record):
            return
        self.view.show_picture(0, to_qimage(pixels), self.tr("Hidden by the safety checker") if record.flagged else "")
        self._refresh()

    def _refresh(self, *_: object) -> None:
        shown = self.current
        finished = self.view.is_finished(self.view.current)
        saved = finished and shown is not None and shown.record is not None
        self.buttons.refresh()
        self.favourite.setEnabled(saved)
        self.large.setEnabled(finished)
        running = self._session.running.in_view is not None
        self.follow.setVisible(running and not self._following)
        self.grid_button.setVisible(self.view.count > 1 and self.view.whole)
        self._show_actions(finished=finished)
        record = shown.record if shown is not None else None
        self.favourite.setIcon(icon("heart-full" if record is not None and record.favourite else "heart"))
        parts: list[str] = []
        if shown is not None:
            parts = [shown.file.name if shown.file else "", shown.notes]
            parts.insert(1, made_text(shown.made, shown.seconds) if shown.made else "")
        self.caption.setText(" · ".join(part for part in (marks_text(record), *parts) if part) or " ")

    def _show_actions(self, *, finished: bool) -> None:
        """Without a picture there is nothing to do with it; while one forms its buttons keep their places."""
        job = self._session.jobs.job(self._job.id) if self._job is not None else None
        forms = job is not None and job.state in (JobState.QUEUED, JobState.RUNNING, JobState.FINISHED)
        for part in self._for_pictures:
            part.setVisible(finished or forms or (self.current is not None and self._job is None))
        self.start_again.setVisible(not finished and job is not None and not job.is_open and not forms)
