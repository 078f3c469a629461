"""The middle of the window: the pictures being made or looked at, what made them, and what to do with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord, Made, ReadPicture
from sddesk.session.app_session import Session
from sddesk.session.generation.job import Job, JobState
from sddesk.ui.at_hand import fill_picture_menu, pop_up
from sddesk.ui.controls import muted, tool_button
from sddesk.ui.drag_out import drag_files
from sddesk.ui.file_manager import show_in_folder
from sddesk.ui.flow import Flow
from sddesk.ui.icons import icon
from sddesk.ui.image_view import ImageView
from sddesk.ui.images import to_qimage
from sddesk.ui.part_menu import COPIED, REUSED, beside, copy_part, part_arrow
from sddesk.ui.progress import ProgressLine, ended_text
from sddesk.ui.slips import Slips
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
    compare_wanted = Signal(object)
    again_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("canvasPanel")
        self._session = session
        self._slips = Slips()
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
        self.save = self._button("save", self.tr("Save as…"), self.tr("Save a copy of this picture (Ctrl+S)"))
        self.copy = self._button("copy", self.tr("Copy"), self.tr("Copy this picture (Ctrl+Shift+C)"))
        self.reuse = self._button(
            "reuse", self.tr("Reuse"), self.tr("Restore everything that made this picture (Ctrl+R)")
        )
        self.vary = self._button(
            "vary", self.tr("Vary"), self.tr("The same settings with four new seeds (Ctrl+Shift+V)")
        )
        self.folder = tool_button(
            "folder", self.tr("Show in folder"), self.tr("Show this file in its folder (Ctrl+Shift+O)")
        )
        self.trash = tool_button("trash", self.tr("Trash"), self.tr("Move this picture to the trash (Delete)"))
        self.large = tool_button("large", self.tr("Large"), self.tr("Show it large (Enter, or a double click)"))
        self.compare = tool_button(
            "compare", self.tr("Compare"), self.tr("Compare it with the picture that was shown before (Ctrl+D)")
        )
        self.favourite = tool_button(
            "heart", self.tr("Favourite, the picture in view"), self.tr("Add to the favourites, or remove (F)")
        )
        self.reuse_part = part_arrow(
            self.tr("Reuse a part"),
            self.tr("Reuse only its prompt, seed or settings (Space opens the list)"),
            REUSED,
            self.reuse_settings,
        )
        self.copy_part = part_arrow(
            self.tr("Copy a part"),
            self.tr("Copy its settings or its prompt (Space opens the list)"),
            COPIED,
            self.copy_picture,
        )
        self.start_again = self._button(
            "again", self.tr("Start again"), self.tr("Order what was not made once more, with the same seeds")
        )
        self.grid_button = self._button("grid", self.tr("All pictures"), self.tr("Back to the grid (Esc)"))

    def _place(self) -> None:
        buttons = Flow()
        buttons.setSpacing(GRID)
        self._actions: tuple[QWidget, ...] = (
            self.large,
            self.save,
            beside(self.copy, self.copy_part),
            beside(self.reuse, self.reuse_part),
            self.vary,
            self.favourite,
            self.compare,
            self.folder,
            self.trash,
        )
        for part in (*self._actions, self.start_again, self.follow, self.grid_button):
            buttons.addWidget(part)
        row = QWidget()
        row.setLayout(buttons)
        row.setMinimumHeight(self.save.sizeHint().height())  # so that nothing jumps where no button is of use
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
        self.save.clicked.connect(self.save_as)
        self.copy.clicked.connect(lambda: self.copy_picture())
        self.reuse.clicked.connect(lambda: self.reuse_settings())
        self.large.clicked.connect(self.large_wanted)
        self.favourite.clicked.connect(self.toggle_favourite)
        self.compare.clicked.connect(self.compare_pictures)
        self.view.large_wanted.connect(self.large_wanted)
        self.view.drag_wanted.connect(self._on_drag)
        self.view.menu_wanted.connect(lambda place: pop_up(self.menu(), place))
        self.vary.clicked.connect(self.vary_if_possible)
        self.folder.clicked.connect(self.show_in_folder)
        self.trash.clicked.connect(self.move_to_trash)
        self.start_again.clicked.connect(self._on_start_again)
        self.grid_button.clicked.connect(self._on_grid)

    def _button(self, glyph: str, name: str, tip: str) -> QToolButton:
        button = tool_button(glyph, name, tip)
        button.setText(name)
        button.setProperty("wide", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def save_as(self) -> None:
        """Ask for a place with the platform's own dialog and write a copy there."""
        shown = self.current
        if shown is None or shown.record is None:
            return
        record = shown.record
        dialog = QFileDialog(self, self.tr("Save a copy"), str(Path.home() / record.path.name), "PNG (*.png)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._session.reading.copy(record.id, Path(path)))
        dialog.open()

    def copy_picture(self, what: str = "picture") -> None:
        """Put the current picture, or only its settings or prompt, into the clipboard."""
        image, shown = self.view.image(self.view.current), self.current
        if image is not None and shown is not None and self.view.is_finished(self.view.current):
            copy_part(self._session, what, image, shown.record, shown.made)
        elif shown is not None and (record := shown.record) is not None:  # picked just now: its pixels are on their way
            self._session.reading.pixels(
                record.id, lambda pixels: copy_part(self._session, what, to_qimage(pixels), record, shown.made)
            )

    def reuse_settings(self, what: str = "all") -> None:
        """Restore all or a part of what made the current picture."""
        shown = self.current
        if shown is not None and shown.record is not None:
            self._session.reuse.record(shown.record, what)
        elif shown is not None and shown.file is not None and shown.made is not None:
            self._session.reuse.made(shown.made, what)

    def can(self, action: str) -> bool:
        """Whether a PictureAction is of use for the current picture."""
        shown = self.current
        record = shown.record if shown is not None else None
        if action == "copy":
            return self.view.is_finished(self.view.current) or (record is not None and not record.missing)
        if action == "folder":
            return record is not None or (shown is not None and shown.file is not None)
        if action in ("reuse", "vary"):
            return self.vary.isEnabled() or (record is not None and record.made is not None)
        return record is not None and (action != "again" or (record.made is not None and not record.missing))

    def menu(self) -> QMenu:
        """What can be done with the current picture, as a menu."""
        menu = QMenu(self)
        large = menu.addAction(icon("large"), self.tr("Show large"))
        large.triggered.connect(self.large_wanted)
        large.setEnabled(self.large.isEnabled() or self.can("save"))
        menu.addSeparator()
        fill_picture_menu(menu, self)
        menu.addSeparator()
        favourite = menu.addAction(self.favourite.icon(), self.tr("Favourite"))
        favourite.setEnabled(self.can("save"))
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

    def compare_pictures(self) -> None:
        """Ask for the current picture beside the one that was shown before it."""
        shown = self.current
        if shown is not None and shown.record is not None:
            self.compare_wanted.emit(shown.record)

    def make_again(self) -> None:
        """Ask for the current picture to be made once more."""
        shown = self.current
        if shown is not None and shown.record is not None:
            self.again_wanted.emit(shown.record)

    def vary_if_possible(self) -> None:
        """Order the current picture's settings with four new seeds, when it is saved."""
        if self.vary.isEnabled():
            self.follow_next()
            with self._session.draft.kept():
                self.reuse_settings()
                if not self._slips.is_slip():
                    self._session.enqueue.vary()

    def export_pictures(self) -> None:
        """Ask how the current picture is written elsewhere."""
        shown = self.current
        if shown is not None and shown.record is not None:
            self.export_wanted.emit(shown.record)

    def show_in_folder(self) -> None:
        """Show the current picture's file in the system's file manager."""
        shown = self.current
        file = shown.record.path if shown and shown.record else shown.file if shown else None
        if file is not None:
            show_in_folder(file, self)

    def move_to_trash(self) -> None:
        """Move the current picture's file to the trash."""
        shown = self.current
        if shown is None or shown.record is None:
            return
        self._session.collection.trash([shown.record.id])
        self._take_away(self.view.current)

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
            if made and shown.record is None and shown.made and shown.made.seed == record.stated.seed:
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
        from_file = finished and shown is not None and shown.file is not None
        made = (saved or from_file) and shown is not None and shown.made is not None
        for button in (self.save, self.trash, self.favourite, self.compare):
            button.setEnabled(saved)
        for button in (self.reuse, self.reuse_part, self.vary):
            button.setEnabled(made)
        self.folder.setEnabled(saved or from_file)
        for button in (self.large, self.copy, self.copy_part):
            button.setEnabled(finished)
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
        for part in self._actions:
            part.setVisible(finished or forms or (self.current is not None and self._job is None))
        self.start_again.setVisible(not finished and job is not None and not job.is_open and not forms)
