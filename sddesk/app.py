"""Composes the desktop program: display, log, parts, window. Nothing here imports torch, nor anything that does."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from sddesk.core.errors import SddeskError
from sddesk.core.redaction import RedactingFormatter
from sddesk.core.whole_files import make_folder, make_private
from sddesk.ui.display import check_display

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from sddesk.core.messages import Message
    from sddesk.session.app_session import Session
    from sddesk.session.hand_over.server import HandOver
    from sddesk.session.hooks import Hooks
    from sddesk.ui.main_window import MainWindow
    from sddesk.wiring import Wiring

LOG_BYTES, LOG_FILES = 1_000_000, 3
EXIT_NO_WINDOW = 3
LAST_HOOKS_SECONDS = 5.0
log = logging.getLogger(__name__)


def run(argv: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; gives the exit code. `argv` names picture files to open."""
    try:
        check_display(sys.platform, os.environ)
    except SddeskError as error:
        sys.stderr.write(f"sddesk: {error}\n")
        return EXIT_NO_WINDOW
    gc.disable()  # nothing that is imported now is garbage
    from sddesk.wiring import build  # before Qt: PySide6 reads the source of each module that is imported after it

    from PySide6.QtWidgets import QApplication  # isort: skip  # not before: without its libraries the import fails

    from sddesk.session.first_start import FirstStart

    gc.enable()
    app = QApplication(["sddesk"])
    files = [Path(name) for name in argv]
    try:
        wiring = build()
        first = FirstStart(wiring.paths.data)
        if not first.claim(files):
            return 0
    except SddeskError as error:
        tell_without_window(error)
        return EXIT_NO_WINDOW
    start_log(wiring.paths.logs)
    desktop = Desktop(app, wiring)
    desktop.session.closed.connect(first.close)
    let_commands_in(desktop.session, wiring)
    tell_hooks(desktop.session, wiring)
    first.called.connect(desktop.come_forward)
    desktop.window.show()
    desktop.open_files(files)
    code = app.exec()
    if desktop.window.hangs:
        logging.shutdown()
        os._exit(code)  # a thread that hangs in a driver or on a lost drive would keep the process for ever
    return code


def tell_without_window(error: SddeskError) -> None:
    """Say why there is no window: on the terminal, and in a box for those without one."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QMessageBox

    sys.stderr.write(f"sddesk: {error}\n")
    if QGuiApplication.platformName() not in ("offscreen", "minimal"):
        box = QMessageBox(QMessageBox.Icon.Critical, "sddesk", str(error.message))
        if error.hint is not None:
            box.setInformativeText(str(error.hint))
        box.exec()


class PrivateLog(RotatingFileHandler):
    """A rotating log that only this user may read, from its first byte on."""

    def _open(self) -> TextIOWrapper:
        make_private(Path(self.baseFilename))
        return super()._open()


def start_log(folder: Path) -> None:
    """Write what happens to a rotating file; a folder that cannot be written costs the log, not the program."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        make_folder(folder, private=True)
        for old in folder.glob("sddesk.log.*"):
            make_private(old)
        file = PrivateLog(folder / "sddesk.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    except OSError as error:
        log.warning("no log file in %s: %s", folder, error)
        return
    file.setFormatter(RedactingFormatter())
    root.addHandler(file)


class Desktop:
    """The parts of the running program, kept alive together."""

    def __init__(self, app: QApplication, wiring: Wiring) -> None:
        from sddesk.ui.features import leave_sources_unread

        leave_sources_unread()
        from sddesk.session.garbage import UiGarbage
        from sddesk.ui.bugs import report_bugs
        from sddesk.ui.icons import use_icon_folder
        from sddesk.ui.language import use_language
        from sddesk.ui.theme import apply_theme

        self._garbage = UiGarbage(app)  # before the parts are imported and made: none of them is garbage
        app.setApplicationName("sddesk")
        app.setDesktopFileName("sddesk")
        resources = wiring.paths.resources
        use_icon_folder(resources / "icons")
        use_language(app, resources / "translations", wiring.settings.language)
        self.session = make_session(wiring)
        self.window = make_window(self.session, wiring)
        apply_theme(app, wiring.settings.theme)  # last: dressed before, each part is dressed again wherever it is put
        self.window.first_painted.connect(self.session.start)
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: apply_theme(app, wiring.settings.theme))
        report_bugs(self.session.notices)
        self._add_manners(wiring)
        gc.freeze()  # what is there now stays for good; looking through it again and again would hold the window up
        if sys.platform == "darwin":  # elsewhere a look at every event would be for nothing
            from sddesk.ui.handed_over import HandedOver

            self._handed_over = HandedOver(app, self.window.intake.open_file)

    def _add_manners(self, wiring: Wiring) -> None:
        """Add the rest of the desktop's manners: help, a notice when the queue is done, no sleep before it is."""
        from sddesk.session.generation.awake import Awake
        from sddesk.session.generation.idle import IdleUnload
        from sddesk.ui.done_notice import DoneNotice
        from sddesk.ui.help_menu import add_help

        add_help(self.window, wiring.paths.logs, lambda: diagnose(self.session, wiring))
        self.done = DoneNotice(self.window, self.session)
        self.awake = Awake(self.session.background)
        self.idle = IdleUnload(self.session.running, self.session.memory, lambda: wiring.settings.unload_minutes)
        self.session.closed.connect(self.awake.close)
        self.session.closed.connect(lambda: wiring.catalog.hashes.close())
        self.session.running.changed.connect(
            lambda: self.awake.want(wiring.settings.keep_awake and self.session.running.in_view is not None)
        )

    def come_forward(self, files: Sequence[Path]) -> None:
        """A second start called: bring the window to the front, with the files that it was started with."""
        self.window.come_forward()
        self.open_files(files)

    def open_files(self, files: Sequence[Path]) -> None:
        """Show the pictures that a file manager handed over; of several the last one stays in view."""
        for file in files:
            self.window.intake.open_file(file)


def diagnose(session: Session, wiring: Wiring) -> str:
    """What a bug report needs."""
    from sddesk.session.diagnostics import diagnostics
    from sddesk.settings.schema import stated

    disks = {"data": wiring.paths.data, "cache": wiring.paths.cache, "pictures": wiring.pictures_folder}
    return diagnostics(session, stated(wiring.settings, personal=False), wiring.paths.logs, disks)


def make_session(wiring: Wiring) -> Session:
    """The session on the real parts; nothing heavy runs before its start()."""
    from sddesk.session.app_session import Session
    from sddesk.session.notices import NoticeKind
    from sddesk.wiring import ClusterEngines

    def tell(message: Message) -> None:
        session.background.give(partial(session.notices.add, NoticeKind.WARNING, message))

    engines = ClusterEngines(wiring, tell) if wiring.settings.engines else None
    session = Session(
        make_engine=wiring.make_engine if engines is None else engines.make,
        locate=wiring.locate,
        make_helper=wiring.make_helper,
        more_engines=wiring.more_engines if engines is None else engines.more,
        make_library=lambda: wiring.make_library(check=False),  # the session reads it through after the first page
        list_checkpoints=lambda: wiring.catalog.list(),
        model_source=wiring,
        hash_of=lambda ref: wiring.catalog.hashes.of(ref),
        compute_hash=lambda ref: wiring.catalog.hashes.compute(ref),
        count_tokens=wiring.count_tokens,
        read_picture=wiring.read_picture,
        read_pixels=wiring.read_pixels,
        prepare_control=wiring.prepare_control,
        state_file=wiring.paths.data / "state.json",
        queue_file=wiring.paths.data / "queue.db",
    )
    if engines is not None:
        session.closed.connect(engines.close)
    return session


def let_commands_in(session: Session, wiring: Wiring) -> HandOver:
    """Take the orders of commands that use the same library from now on; it ends with the session."""
    import sddesk
    from sddesk.session.hand_over.server import HandOver

    pictures = wiring.pictures_folder
    door = HandOver(session, wiring.paths.data, pictures, sddesk.__version__, wiring.check_order, session)
    door.listen()
    return door


def tell_hooks(session: Session, wiring: Wiring) -> Hooks:
    """Tell each picture that is saved to the person's hooks, while the settings say so."""
    from sddesk.session.hooks import Hooks

    def problem(error: SddeskError) -> None:
        session.background.give(partial(session.notices.problem, error))

    hooks = Hooks(wiring.paths.hooks, lambda: wiring.settings.hooks, problem)
    session.saving.saved.connect(lambda record, _: hooks.picture_saved(record))
    session.closed.connect(partial(hooks.close, LAST_HOOKS_SECONDS))
    return hooks


def make_window(session: Session, wiring: Wiring) -> MainWindow:
    """The window, dressed and titled, not yet shown."""
    from PySide6.QtGui import QIcon

    from sddesk.session.notices import NoticeKind
    from sddesk.ui.main_window import MainWindow

    def change_setting(name: str, value: object) -> None:
        wiring.save_settings(replace(wiring.settings, **{name: value}))  # pyright: ignore[reportArgumentType]
        session.dispatch.look_for_engines()
        session.running.changed.emit()  # what depends on settings looks at them anew

    window = MainWindow(
        session,
        wiring.settings,
        pictures=wiring.pictures_folder,
        state_file=wiring.paths.config / "window.ini",
        newest_release=wiring.newest_release,
        change_setting=change_setting,
    )
    window.setWindowIcon(QIcon("icons:sddesk.svg"))
    for notice in wiring.notices:
        session.notices.add(NoticeKind.WARNING, notice)
    return window
