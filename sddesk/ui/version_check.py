"""Looks for a new version when the menu asks for it, and never by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

import sddesk
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.release import Release
from sddesk.session.app_session import Session
from sddesk.session.notices import NoticeKind


class VersionCheck:
    """Asks in the background and shows the answer as a notice; a newer version comes with its page."""

    def __init__(self, session: Session, newest_release: Callable[[], Release]) -> None:
        self._session = session
        self._newest_release = newest_release
        self._page = ""

    def ask(self) -> None:
        """Ask; the answer or the reason why there is none becomes a notice."""
        self._session.background.pool(self._newest_release, self._tell, self._session.notices.problem)

    def open_page(self) -> None:
        """Open the page of the newer version in the browser."""
        QDesktopServices.openUrl(QUrl(self._page))

    def _tell(self, release: Release) -> None:
        own = sddesk.__version__
        if not release.is_newer_than(own):
            template = QT_TRANSLATE_NOOP("messages", "This is the newest sddesk, {version}.")
            self._session.notices.add(NoticeKind.INFO, Message.of(template, {"version": own}))
            return
        self._page = release.page
        template = QT_TRANSLATE_NOOP("messages", "sddesk {newest} is out; this is {version}.")
        values = {"newest": release.version, "version": own}
        self._session.notices.add(NoticeKind.INFO, Message.of(template, values), action="open_release")
