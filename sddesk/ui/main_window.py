"""The window: puts the parts in their places, and knows the commands that reach across them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import DeviceReport
from sddesk.core.record import ImageRecord, Made
from sddesk.core.release import Release
from sddesk.session.app_session import Session
from sddesk.session.generation.job import Job
from sddesk.session.notices import Notice, NoticeKind
from sddesk.settings.schema import Settings
from sddesk.ui.actions import Command, add_commands
from sddesk.ui.close_question import CloseQuestion
from sddesk.ui.close_up import CloseUp, neighbour
from sddesk.ui.compose_panel import WIDTH, ComposePanel
from sddesk.ui.file_manager import open_folder
from sddesk.ui.film import Film
from sddesk.ui.gallery_view import GalleryView
from sddesk.ui.handed_in import SAVED_AS, files_in, is_bare_picture, is_for_window
from sddesk.ui.job_panel import JobPanel
from sddesk.ui.model_card import ModelCard
from sddesk.ui.notice_bar import NoticeBar
from sddesk.ui.pages import Pages
from sddesk.ui.picture_actions import PictureActions, Place, pop_up
from sddesk.ui.picture_panel import PicturePanel
from sddesk.ui.places import Places
from sddesk.ui.progress import progress_text
from sddesk.ui.slips import Slips
from sddesk.ui.theme import GRID, apply_theme
from sddesk.ui.top_bar import TopBar
from sddesk.ui.version_check import VersionCheck
from sddesk.ui.window_state import WindowState

if TYPE_CHECKING:
    from sddesk.ui.library_page import LibraryPage

START_SIZE = (1280, 800)
GALLERY_WIDTH = 280
CLOSE_SECONDS = 30.0
_BARE_PICTURE = QT_TRANSLATE_NOOP("messages", "A copied picture has no settings in it, only its pixels.")
_BARE_HINT = QT_TRANSLATE_NOOP(
    "messages",
    "Drop or paste its file: that offers its settings. To keep the picture, save it as a file and take it in.",
)
MIDDLE_CHARACTERS = 52  # least width of the picture beside the two panels
log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """Top bar, composing, the picture, the gallery, queue and notices."""

    first_painted = Signal()

    def __init__(
        self,
        session: Session,
        settings: Settings,
        *,
        pictures: Path,
        state_file: Path,
        newest_release: Callable[[], Release],
        change_setting: Callable[[str, object], None],
        ask_close: Callable[[QWidget], bool] | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self._change_setting = change_setting
        self._version_check = VersionCheck(session, newest_release)
        self._ask_close = ask_close or CloseQuestion.ask
        self._state = WindowState(state_file)
        if self._state.put_aside is not None:
            session.notices.put_aside(self._state.put_aside)
        self._painted = False
        self.hangs = False  # whether, after closing, some thread still did not end
        self.film = Film()
        self._slips = Slips()
        self.setWindowTitle("sddesk")
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        self.top = TopBar(session)
        self.compose = ComposePanel(session)
        self.picture_actions = PictureActions(session, self)
        self.picture = PicturePanel(session, self.picture_actions)
        self.settings, self.pictures = settings, pictures
        self.gallery = GalleryView(session.gallery)
        self.card = ModelCard()
        self.queue = JobPanel(session)
        self.notices = NoticeBar(session.notices, self._action_labels())
        self.pages = Pages(self)
        self._place()
        self._add_commands()
        self._connect()
        self._restore()

    @cached_property
    def library(self) -> LibraryPage:
        """All pictures, the window's second place."""
        from sddesk.ui.library_page import LibraryPage
        from sddesk.ui.library_tools import LibraryTools

        page = LibraryPage(self.session)
        page.opened.connect(self.close_up.look)
        self.library_tools = LibraryTools(page, self.picture_actions)
        self.places.addWidget(page)
        return page

    def _place(self) -> None:
        self.gallery.column.insertWidget(0, self.card)
        self.card.setVisible(not self._state.card_dismissed)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for part in (self.compose, self.picture, self.gallery):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.places = Places()
        self.places.addWidget(self.splitter)
        beside_library = self.pictures.with_name(f"{self.pictures.name}-export")
        self.close_up = CloseUp(self.places, self.session, self.picture_actions, beside_library, self._step)
        bottom = QFrame()
        bottom.setObjectName("bottomBar")
        row = QHBoxLayout(bottom)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        row.setSpacing(GRID * 6)
        row.addWidget(self.queue)
        row.addWidget(self.notices, 1)
        bottom.setMinimumHeight(GRID * 13)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.places, 1)
        column.addWidget(bottom)
        self.setCentralWidget(body)

    def _add_commands(self) -> None:
        making = [
            Command(
                text=self.tr("Generate"),
                run=self.generate,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                glyph="play",
                in_menu=True,
            ),
            Command(text=self.tr("Stop or go back"), run=self.escape, keys=("Esc",), glyph="stop", in_menu=True),
            *self.picture_actions.commands(self._place_in_view),
        ]
        create = Command(text=self.tr("Create"), run=self.show_create, keys=("Ctrl+1",), glyph="vary", in_menu=True)
        places = [
            replace(create, starts_group=True),
            Command(text=self.tr("Library"), run=self.show_library, keys=("Ctrl+2",), glyph="grid", in_menu=True),
            *self.pages.commands(),
        ]
        bring = Command(text=self.tr("Import pictures…"), run=self.ask_import, keys=(), glyph="import", in_menu=True)
        others = [
            replace(bring, starts_group=True),
            Command(
                text=self.tr("Add a model folder…"), run=self.add_model, keys=("Ctrl+O",), glyph="folder", in_menu=True
            ),
            Command(
                text=self.tr("Check for a new version"),
                run=self._version_check.ask,
                keys=(),
                glyph="info",
                in_menu=True,
            ),
            Command(text=self.tr("Paste"), run=self.paste, keys=("Ctrl+V",)),
            Command(text=self.tr("Edit the prompt"), run=self._focus_prompt, keys=("Ctrl+L",)),
            Command(text=self.tr("Open the menu"), run=self.top.menu_button.showMenu, keys=("F10",)),
        ]
        leave = Command(text=self.tr("Quit"), run=self.close, keys=("Ctrl+Q",), glyph="close", in_menu=True)
        add_commands(self, self.top.menu, [*making, *places, *others, replace(leave, starts_group=True)])

    def _connect(self) -> None:
        session = self.session
        self.compose.generate.clicked.connect(self.generate)
        self.compose.stop.clicked.connect(session.dispatch.stop)
        self.compose.handed_in.connect(self.take)
        self.picture.file_shown.connect(self._on_file_shown)
        self.top.picker.known.connect(self.compose.parameters.follow_model)
        self.top.create_button.clicked.connect(self.show_create)
        self.top.library_button.clicked.connect(self.show_library)
        self.top.how.clicked.connect(lambda: self.show_page("how"))
        self.top.models.clicked.connect(lambda: self.show_page("models"))
        self.queue.list_wanted.connect(lambda: self.show_page("queue"))
        self.card.get_wanted.connect(lambda: self.show_page("models"))
        self.gallery.picked.connect(self._on_picked)
        self.gallery.restored.connect(session.reuse.record)
        self.gallery.opened.connect(self.close_up.look)
        self.gallery.menu_wanted.connect(lambda place: pop_up(self.picture.menu(), place))
        self.picture.record_shown.connect(self._on_record_shown)
        self.picture.record_shown.connect(self.close_up.remember)
        self.picture.large_wanted.connect(self._look_closely)
        self.close_up.closed.connect(self._on_close_up_closed)
        self.picture_actions.reused.connect(self._on_reused)
        self.card.add_wanted.connect(self.add_model)
        self.card.dismissed.connect(self._on_card_dismissed)
        self.notices.action_wanted.connect(self._on_notice_action)
        for place in (self.gallery.list, self.picture.view):
            delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), place, context=Qt.ShortcutContext.WidgetShortcut)
            delete.activated.connect(lambda: self.picture_actions.run("trash", self.picture))
        session.running.progressed.connect(self._on_progress)
        session.running.image_done.connect(self._on_image)
        session.running.changed.connect(self._on_state)
        session.device.known.connect(self._on_device)

    def generate(self) -> None:
        """Order the draft and look at what is being made."""
        self.show_create()
        self.picture.follow_next()
        if not self._slips.is_slip():
            self.session.enqueue.generate()

    def escape(self) -> None:
        """Close what is open: a large view, a question, a page, an edited job. With nothing open on Create, stop."""
        if self.close_up.back():
            return
        if self.in_library:
            self.library.close_bars()
        elif not self.in_create:
            self.show_create()
        elif self.compose.leave_offer():
            return
        elif self.session.jobs.editing is not None:
            self.session.jobs.end_edit()
        elif self.session.running.in_view is not None:
            self.session.dispatch.stop()
        else:
            self.picture.view.select(self.picture.view.current, whole=False)

    @property
    def in_library(self) -> bool:
        """Whether the library is the place in view."""
        return self.places.currentWidget() is self.__dict__.get("library")

    @property
    def in_create(self) -> bool:
        """Whether the place in view is the one where pictures are made."""
        return self.places.currentWidget() is self.splitter

    def show_create(self) -> None:
        """Go to where pictures are made, from any place or page; the focus goes to the prompt."""
        elsewhere = not self.in_create
        self._show_place(self.splitter)
        if elsewhere:
            self.compose.prompt.edit.setFocus()

    def _show_place(self, place: QWidget) -> None:
        self.close_up.leave()
        self.places.setCurrentWidget(place)
        self.top.show_place(in_create=self.in_create, in_library=self.in_library)

    def show_library(self) -> None:
        """Go to all pictures."""
        self._show_place(self.library)
        self.library.grid.setFocus()

    def ask_import(self) -> None:
        """Ask for a folder with pictures of any program; the library asks how to take them in."""
        dialog = QFileDialog(self, self.tr("A folder with pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._offer_import)
        dialog.open()

    def _offer_import(self, folder: str) -> None:
        self._offer_imports([Path(folder)])

    def _offer_imports(self, places: list[Path]) -> None:
        self.show_library()
        self.library.offer_import(places)

    def take(self, mime: QMimeData) -> bool:
        """Take files and pictures that were pasted or dropped; False for text, which is for the field it came to."""
        files = files_in(mime)
        if len(files) == 1 and not files[0].is_dir():
            self.open_file(files[0])
        elif files:
            self._offer_imports(files)
        elif is_bare_picture(mime):
            self.session.notices.add(NoticeKind.INFO, Message(_BARE_PICTURE), Message(_BARE_HINT))
        else:
            return False
        return True

    def paste(self) -> None:
        """Take what the clipboard holds, where no field for text has the focus."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self.take(mime) and mime.hasText():
            self.compose.offer_pasted(mime.text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_for_window(event.mimeData()) and not event.mimeData().hasFormat(SAVED_AS):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _on_file_shown(self, name: str, made: Made | None) -> None:
        if made is None:
            self.compose.leave_offer()
        else:
            self.compose.offer_made(name, made)

    def _step(self, record: ImageRecord, by: int) -> ImageRecord | None:
        """The picture beside one: in the library's list, or in the strip, whichever lies below the large view."""
        if self.close_up.base is self.__dict__.get("library"):
            return self.library.step(record, by)
        return neighbour(self.session, record, by)

    def _look_closely(self) -> None:
        shown, image = self.picture.current, self.picture.view.image(self.picture.view.current)
        if shown is not None and shown.record is not None:
            self.close_up.look(shown.record)
        elif shown is not None and image is not None and self.picture.view.is_finished(self.picture.view.current):
            self.close_up.look_at(image, shown.made, shown.file)

    def _on_close_up_closed(self) -> None:
        if self.in_library:
            self.library.grid.setFocus()
        elif self.in_create:
            self.picture.view.setFocus()

    def _place_in_view(self) -> Place | None:
        """Where the picture is that a command is about; None on pages that have none of their own."""
        if self.close_up.in_view:
            return self.close_up.large
        if self.in_library:
            return self.library_tools
        return self.picture if self.in_create else None

    def _on_reused(self, ordered: bool) -> None:
        if ordered or not self.in_create:
            self.show_create()
            self.picture.follow_next()

    def come_forward(self) -> None:
        """Be in front of other windows, and of its own icon."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def open_file(self, path: Path) -> None:
        """Show a picture that was handed over; its settings wait for *Reuse*, the draft stays as it is."""
        self._wanted_record = None
        self.show_create()
        self.picture.show_file(path)

    def show_page(self, name: str) -> None:
        """Show one of `PAGES`."""
        self._show_place(self.pages[name])
        self.pages[name].come_into_view()

    def add_model(self) -> None:
        """Ask for a folder with a model in it and add it to the list."""
        dialog = QFileDialog(self, self.tr("A folder that holds a model"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.session.models.add_folder(Path(folder)))
        dialog.open()

    def save_elsewhere(self) -> None:
        """Ask for a folder for the pictures that the library could not take."""
        dialog = QFileDialog(self, self.tr("A folder for the pictures that are not saved yet"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.session.saving.save_elsewhere(Path(folder)))
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.busy and not self._ask_close(self):
            event.ignore()
            return
        shown = self.picture.current
        record_id = shown.record.id if shown and shown.record else None
        opened = [name for name, fold in self.compose.folds().items() if fold.isChecked()]
        self._state.keep(self, self.splitter, record_id, opened)
        self.hide()  # what is left to save keeps nobody waiting
        self.hangs = not self.session.close(CLOSE_SECONDS)
        if self.hangs:
            log.warning("a thread did not end within %.0f s of closing", CLOSE_SECONDS)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        middle = max(self.picture.minimumSizeHint().width(), MIDDLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        needed = self.compose.minimumSizeHint().width() + middle + self.gallery.minimumSizeHint().width()
        self.gallery.setVisible(self.width() >= needed)  # with a large font in a small window the picture comes first

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._painted:
            self.session.collection.watch.look()  # who comes back may have put pictures somewhere

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def _restore(self) -> None:
        for name, fold in self.compose.folds().items():
            fold.setChecked(fold.isChecked() or name in self._state.open_sections)
        if self._state.restore(self, self.splitter):
            self.compose.prompt.edit.setFocus()
        else:  # the first start: one key press makes a picture
            self.compose.generate.setFocus()
            self.resize(*START_SIZE)
            middle = START_SIZE[0] - WIDTH - GALLERY_WIDTH
            self.splitter.setSizes([WIDTH, middle, GALLERY_WIDTH])
        self._wanted_record = self._state.record_id
        self.session.gallery.modelReset.connect(self._show_wanted_record)

    def _show_wanted_record(self, *_: object) -> None:
        wanted, self._wanted_record = self._wanted_record, None
        record = self.session.gallery.record(wanted) if wanted is not None else None
        if record is not None and self.picture.current is None:
            self._on_picked(record)
        shown = self.picture.current
        if shown is not None and shown.record is not None:
            self.gallery.select(shown.record.id)

    def _focus_prompt(self) -> None:
        self.show_create()
        self.compose.prompt.edit.setFocus()

    def _show_repeat(self, job_id: int) -> None:
        made = self.session.repeats.of_job(job_id)
        if made is not None:
            self.close_up.show_made(made)

    def _on_picked(self, record: ImageRecord) -> None:
        self.show_create()
        self.picture.show_record(record)

    def edit_job(self, job_id: int) -> None:
        """Put a waiting job's settings where it is composed anew."""
        self.session.enqueue.edit(job_id)
        self._focus_prompt()

    def show_job(self, job_id: int) -> None:
        """Look at this one of several jobs that run."""
        self.session.running.show(job_id)
        self.show_create()
        self.picture.follow_next()

    def _on_record_shown(self, record: ImageRecord) -> None:
        self.gallery.select(record.id)

    def _on_card_dismissed(self) -> None:
        self._state.dismiss_card()
        self.card.hide()

    def change_setting(self, name: str, value: object) -> None:
        """Keep a setting that a person changed on one of the pages, and follow it."""
        self.settings = replace(self.settings, **{name: value})
        try:
            self._change_setting(name, value)
        except SddeskError as error:
            self.session.notices.problem(error)
        app = QApplication.instance()
        if name == "theme" and isinstance(app, QApplication):
            apply_theme(app, str(value))

    def _on_progress(self, progress: StepProgress, job: Job) -> None:
        if self.session.running.is_in_view(job.id):
            self.film.add(progress, job.id)
            self.setWindowTitle(f"{progress_text(progress, job.request.images)} - sddesk")

    def _on_image(self, image: GeneratedImage, job_id: int) -> None:
        if self.session.running.is_in_view(job_id):
            self.film.finish(image)

    def _on_state(self) -> None:
        job = self.session.running.in_view
        if job is None:
            self.setWindowTitle("sddesk")
        elif (look := self.session.running.progress_of(job.id)) is not None:  # another one may be in view now
            self._on_progress(replace(look, preview=None), job)

    def _on_device(self, report: DeviceReport) -> None:
        self.card.show_device(report.kind)

    def _action_labels(self) -> dict[str, str]:
        return {
            "resume_queue": self.tr("Resume"),
            "add_model": self.tr("Add a model folder…"),
            "open_release": self.tr("Open the page"),
            "show_models": self.tr("Models"),
            "convert_pickle": self.tr("Convert to safetensors"),
            "open_settings": self.tr("Settings"),
            "save_elsewhere": self.tr("Save elsewhere…"),
            "undo_trash": self.tr("Undo"),
            "undo_cancel": self.tr("Undo"),
            "show_repeat": self.tr("Show"),
            "show_exported": self.tr("Show in folder"),
            "look_again": self.tr("Look again"),
            "run_again": self.tr("Try again"),
            "stop_job": self.tr("Stop"),
            "run_in_full": self.tr("Try in full precision"),
            "run_without": self.tr("Draw without them"),
            "use_recipe": self.tr("Use {steps} steps, {sampler}, guidance {guidance}"),
            "leave_recipe": self.tr("Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}"),
        }

    def _on_notice_action(self, action: str, notice: Notice) -> None:
        actions: dict[str, Callable[[], object]] = {
            "resume_queue": self.session.jobs.resume,
            "add_model": self.add_model,
            "open_release": self._version_check.open_page,
            "show_models": lambda: self.show_page("models"),
            "convert_pickle": lambda: self.session.shelf.convert(Path(str(dict(notice.message.values)["file"]))),
            "open_settings": lambda: self.show_page("settings"),
            "save_elsewhere": self.save_elsewhere,
            "show_repeat": lambda: self._show_repeat(notice.job_id or 0),
            "show_exported": lambda: open_folder(Path(str(dict(notice.message.values)["folder"])) / "-"),
            "look_again": self.session.look_again,
            "undo_trash": lambda: self.session.collection.bin.undo(notice.record_ids),
            "undo_cancel": self.session.withdrawn.undo,
            "stop_job": lambda: self.session.dispatch.stop_job(notice.job_id or 0),
            "run_again": lambda: self.session.enqueue.again([notice.job_id or 0]),
            "run_in_full": lambda: self.session.enqueue.in_full_precision(notice.job_id or 0),
            "run_without": lambda: self.session.enqueue.without_unread(notice.job_id or 0),
            "use_recipe": self.session.recipes.use,
            "leave_recipe": self.session.recipes.leave,
        }
        if action in actions:
            actions[action]()
