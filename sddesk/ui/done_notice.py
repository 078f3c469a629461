"""Reports outside the window that the queue is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sddesk.session.app_session import Session
from sddesk.session.generation.job import JobState
from sddesk.session.pictures.gallery import RecordRole
from sddesk.ui.main_window import MainWindow

SHOWN_MS = 10_000
Tell = Callable[[str, str], None]


class DoneNotice(QObject):
    """One message for each time the queue runs empty while the window is not in front; `tell` shows it.

    A click on it shows the newest picture. Where the settings say so there is a sound, also with the window in front.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        tell: Tell | None = None,
        sound: Callable[[], None] = QApplication.beep,
    ) -> None:
        super().__init__(window)
        self._sound = sound
        self._window = window
        self._session = session
        self._tell = tell or self._show
        self._seen_at = datetime.now(UTC)
        session.jobs.drained.connect(self._on_drained)
        session.running.changed.connect(self._on_state)

    def _on_state(self) -> None:
        if self._window.isActiveWindow():
            self._seen_at = datetime.now(UTC)

    def _on_drained(self) -> None:
        if self._window.settings.done_sound:
            self._sound()
        if self._window.isActiveWindow():
            return
        ended = self._session.jobs.history.jobs()
        ended = [job for job in ended if job.larger_of is None]  # it belongs to the job before it
        new = [job for job in ended if job.finished_at is not None and job.finished_at > self._seen_at]
        self._seen_at = datetime.now(UTC)
        finished = sum(job.state == JobState.FINISHED for job in new)
        failed = sum(job.state == JobState.FAILED for job in new)
        text = self.tr("Finished: {count}.").format(count=finished)
        if failed:
            text = self.tr("Finished: {count}. Failed: {failed}.").format(count=finished, failed=failed)
        QApplication.alert(self._window)
        self._tell(self.tr("The queue is done"), text)

    def _show(self, title: str, text: str) -> None:
        """The system's own message, which needs an icon in the tray as long as it is shown."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        tray = QSystemTrayIcon(QIcon("icons:sddesk.svg"), self)
        tray.show()
        tray.messageClicked.connect(self.open_newest)
        tray.activated.connect(self._raise)
        tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information, SHOWN_MS)
        QTimer.singleShot(SHOWN_MS, tray, tray.deleteLater)

    def open_newest(self) -> None:
        """Bring the window to the front, with the newest picture in view."""
        self._raise()
        newest = self._session.gallery.index(0, 0)
        if newest.isValid():
            self._window.show_picture(newest.data(RecordRole))

    def _raise(self, *_: object) -> None:
        self._window.come_forward()
