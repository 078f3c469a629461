"""The window: puts the parts in their places, and knows the commands that reach across them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.record import ImageRecord
from sddesk.core.release import Release
from sddesk.session.app_session import Session
from sddesk.settings.schema import Settings
from sddesk.ui.actions import add_commands
from sddesk.ui.close_question import CloseQuestion
from sddesk.ui.commands import window_commands
from sddesk.ui.film import Film
from sddesk.ui.folder_question import ask_folder
from sddesk.ui.full_screen import FullScreen
from sddesk.ui.intake import Intake
from sddesk.ui.job_panel import JobPanel
from sddesk.ui.keys import Keys
from sddesk.ui.model_card import ModelCard
from sddesk.ui.notice_actions import NoticeActions
from sddesk.ui.notice_bar import NoticeBar
from sddesk.ui.pages import Pages
from sddesk.ui.picture_actions import PictureActions, pop_up
from sddesk.ui.places import Places
from sddesk.ui.slips import Slips
from sddesk.ui.theme import GRID, apply_theme
from sddesk.ui.top_bar import TopBar
from sddesk.ui.version_check import VersionCheck
from sddesk.ui.window_state import WindowState
from sddesk.ui.window_title import WindowTitle

START_SIZE = (1280, 800)
CLOSE_SECONDS = 30.0
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
        self.check_version = self._version_check.ask
        self._ask_close = ask_close or CloseQuestion.ask
        self._state = WindowState(state_file)
        if self._state.put_aside is not None:
            session.notices.put_aside(self._state.put_aside)
        self._painted = False
        self.hangs = False  # whether, after closing, some thread still did not end
        self.film = Film(session.running)
        self._slips = Slips()
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        WindowTitle(self, session.running)
        self.settings, self.pictures = settings, pictures
        self.keys = Keys(settings.shortcuts, lambda kept: self.change_setting("shortcuts", kept), self)
        # What holds others is made before them, and they in it: put in later, all of them would be styled once more.
        body = QWidget(self)
        self.setCentralWidget(body)
        self.top = TopBar(session, body)
        self.picture_actions = PictureActions(session, self)
        beside_library = pictures.with_name(f"{pictures.name}-export")
        self.places = Places(session, self.picture_actions, Pages(self), beside_library, body)
        self.create_place = self.places.create_place
        self.compose, self.picture = self.create_place.compose, self.create_place.picture
        self.gallery = self.create_place.strip
        self.card = ModelCard()
        self.intake = Intake(self, self.places, session)
        self.queue = JobPanel(session)
        notice_actions = NoticeActions(self, session, self.places, self._version_check, self.add_model)
        self.notices = NoticeBar(session.notices, notice_actions.labels)
        self.notices.action_wanted.connect(notice_actions.run)
        self._place(body)
        self._add_commands()
        self._connect()
        self._restore()

    def _place(self, body: QWidget) -> None:
        self.gallery.put_above(self.card)
        self.card.setVisible(not self._state.card_dismissed)
        if not self._state.card_dismissed:
            self.card.watch(self.session)
        bottom = QFrame()
        bottom.setObjectName("bottomBar")
        row = QHBoxLayout(bottom)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        row.setSpacing(GRID * 6)
        row.addWidget(self.queue)
        row.addWidget(self.notices, 1)
        bottom.setMinimumHeight(GRID * 13)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.places, 1)
        column.addWidget(bottom)
        self.full_screen = FullScreen(self, self.places, (self.top, bottom))

    def _add_commands(self) -> None:
        add_commands(self, self.top.menu, window_commands(self), self.keys.take)
        self.picture_actions.told_keys = lambda name: self.keys.told(f"picture-{name}")
        self.keys.changed.connect(lambda: self.keys.retell(self))
        self.keys.retell(self)

    def _connect(self) -> None:
        session, places = self.session, self.places
        self.compose.generate.clicked.connect(self.generate)
        self.compose.stop.clicked.connect(session.dispatch.stop)
        self.top.picker.known.connect(self.compose.follow_model)
        self.top.create_button.clicked.connect(places.show_create)
        self.top.library_button.clicked.connect(places.show_library)
        self.top.how.clicked.connect(lambda: places.show_page("how"))
        self.top.models.clicked.connect(lambda: places.show_page("models"))
        places.moved.connect(self._on_moved)
        self.queue.list_wanted.connect(lambda: places.show_page("queue"))
        self.card.get_wanted.connect(lambda: places.show_page("models"))
        self.card.add_wanted.connect(self.add_model)
        self.card.dismissed.connect(self._on_card_dismissed)
        self.gallery.picked.connect(self.show_picture)
        self.gallery.restored.connect(session.reuse.record)
        self.gallery.menu_wanted.connect(lambda place: pop_up(self.picture.menu(), place))
        self.picture_actions.reused.connect(self._on_reused)
        self.picture_actions.edit_wanted.connect(self._on_edit)
        self.picture_actions.explain_wanted.connect(self.places.explain)
        for section, action in ((self.compose.controls, "control"), (self.compose.references, "reference")):
            section.in_view_wanted.connect(lambda action=action: self.picture_actions.run(action, self.picture))
            section.models_wanted.connect(lambda: places.show_page("models"))
        for place in (self.gallery.list, self.picture.view):
            for key, name in ((Qt.Key.Key_Delete, "trash"), (Qt.Key.Key_B, "start")):
                shortcut = QShortcut(QKeySequence(key), place, context=Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(lambda name=name: self.picture_actions.run(name, self.picture))
        session.device.known.connect(lambda report: self.card.show_device(report.kind))

    def turn_more(self) -> None:
        """Open or close the rest of the parameters."""
        self.places.show_create()
        self.compose.more.toggle.toggle()

    def generate(self) -> None:
        """Order the draft and look at the coming picture."""
        self._order(self.session.enqueue.generate)

    def generate_lines(self) -> None:
        """Order the draft with each line of its prompt as a prompt of its own."""
        self._order(self.session.enqueue.each_line)

    def _order(self, order: Callable[[], None]) -> None:
        self.places.show_next()
        if not self._slips.is_slip():
            order()

    def escape(self) -> None:
        """Close the open thing: a large view, a question, a page, an edited job. With nothing open on Create, stop."""
        if self.places.close_up.back():
            return
        if self.places.in_library:
            self.places.library.close_bars()
        elif not self.places.in_create:
            self.places.leave_page()
        elif self.compose.leave_offer() or self.create_place.close_canvas():
            return
        elif self.session.jobs.editing is not None:
            self.session.jobs.end_edit()
        elif self.session.running.in_view is not None:
            self.session.dispatch.stop()
        else:
            self.picture.view.select(self.picture.view.current, whole=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.intake.is_welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.intake.take(event.mimeData()):
            event.acceptProposedAction()

    def come_forward(self) -> None:
        """Be in front of other windows, and of its own icon."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def add_model(self) -> None:
        """Ask for a folder with a model in it and add it to the list."""
        ask_folder(self, self.tr("A folder that holds a model"), self.session.models.add_folder)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.busy and not self._ask_close(self):
            event.ignore()
            return
        self.full_screen.leave()
        shown = self.picture.current
        record_id = shown.record.id if shown and shown.record else None
        opened = [name for name, fold in self.compose.folds().items() if fold.isChecked()]
        self._state.keep(self, self.create_place, record_id, opened)
        self.hide()  # what is left to save keeps nobody waiting
        self.hangs = not self.session.close(CLOSE_SECONDS)
        if self.hangs:
            log.warning("a thread did not end within %.0f s of closing", CLOSE_SECONDS)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.create_place.make_room(self.width())

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
        if self._state.restore(self, self.create_place):
            self.compose.prompt.edit.setFocus()
        else:  # the first start: one key press makes a picture
            self.compose.generate.setFocus()
            self.resize(*START_SIZE)
            self.create_place.share_out(START_SIZE[0])
        self.create_place.show_later(self._state.record_id)

    def show_picture(self, record: ImageRecord) -> None:
        """Show a saved picture where pictures are made."""
        self.places.show_create()
        self.picture.show_record(record)

    def _on_reused(self, ordered: bool) -> None:
        if ordered or not self.places.in_create:
            self.places.show_next()

    def _on_edit(self) -> None:
        self.places.show_create()
        self.create_place.open_canvas()

    def _on_moved(self) -> None:
        self.top.show_place(in_create=self.places.in_create, in_library=self.places.in_library)
        self.keys.retell(self)  # a page that was just made tells the usual keys

    def edit_job(self, job_id: int) -> None:
        """Put a waiting job's settings where it is composed anew."""
        self.session.enqueue.edit(job_id)
        self.places.show_prompt()

    def show_job(self, job_id: int) -> None:
        """Look at this one of several jobs that run."""
        self.session.running.show(job_id)
        self.places.show_next()

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
