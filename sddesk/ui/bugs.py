"""Unexpected exceptions of any thread are logged with their traceback and shown in the window."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from sddesk.session.notices import Notices

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class BugReporter(QObject):
    """Takes exceptions from any thread and tells them on the UI thread."""

    seen = Signal(str)

    def __init__(self, notices: Notices) -> None:
        super().__init__(notices)
        self.seen.connect(notices.bug, Qt.ConnectionType.QueuedConnection)

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """sys.excepthook: log it, and tell it unless the person pressed Ctrl+C."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("unexpected: %s", details)
        self.seen.emit(details)

    def on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        """threading.excepthook: the same for threads."""
        if args.exc_value is not None:
            self.on_exception(args.exc_type, args.exc_value, args.exc_traceback)


def report_bugs(notices: Notices) -> BugReporter:
    """From now on nothing unexpected goes unseen; Qt's own messages go to the log."""
    reporter = BugReporter(notices)
    sys.excepthook = reporter.on_exception
    threading.excepthook = reporter.on_thread_exception
    qInstallMessageHandler(lambda kind, _context, text: log.log(_LEVELS[kind], "Qt: %s", text))
    return reporter
