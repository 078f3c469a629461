"""The end of the menu: where the log is, and what a bug report needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.session.notices import NoticeKind
from sddesk.ui.actions import Area, Command, add_commands
from sddesk.ui.main_window import MainWindow


def add_help(
    window: MainWindow,
    logs: Path,
    diagnose: Callable[[], str],
    open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
) -> None:
    """Add the two commands to the window's menu, before its last entry, which ends the program."""
    menu = window.top.menu
    last = menu.actions()[-1]

    def copy() -> None:
        QGuiApplication.clipboard().setText(diagnose())
        text = QT_TRANSLATE_NOOP(
            "messages", "The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens."
        )
        window.session.notices.add(NoticeKind.INFO, Message(text))

    def show() -> None:
        if not open_url(QUrl.fromLocalFile(str(logs))):
            text = QT_TRANSLATE_NOOP("messages", "The log is in {folder}.")
            window.session.notices.add(NoticeKind.INFO, Message.of(text, {"folder": str(logs)}))

    log = QCoreApplication.translate("Help", "Open the folder of the log")
    report = QCoreApplication.translate("Help", "Copy diagnostics")
    row = partial(Command, area=Area.PROGRAM, in_menu=True)
    commands = [
        row(name="log", text=log, run=show, keys=("Ctrl+Alt+O",), glyph="folder"),
        row(name="diagnostics", text=report, run=copy, keys=("Ctrl+Alt+D",), glyph="copy"),
    ]
    for action in add_commands(window, menu, commands, window.keys.take):
        menu.insertAction(last, action)
