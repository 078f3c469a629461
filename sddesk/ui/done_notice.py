"""Reports outside the window that the queue is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.session.generation.job import JobState
from sddesk.session.pictures.gallery import RecordRole
from sddesk.ui.main_window import MainWindow

SHOWN_MS = 10_000
Tell = Callable[[str, str], None]


class DoneNotice(QObject):
    """One message for each time the queue runs empty while the window is not in front; `tell` shows it.

    A click on it shows the picture that was saved last; while one is being saved, that one. Where the settings say so
    there is a sound, also with the window in front.
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
        self._last_saved: ImageRecord | None = None
        self._opens = False
        session.saving.saved.connect(self._on_saved)
        session.saving.changed.connect(self._open)
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
        """Bring the window to the front, with the picture that was saved last in view."""
        self._raise()
        self._opens = True
        self._open()

    def _on_saved(self, record: ImageRecord, _job_id: int) -> None:
        self._last_saved = record

    def _open(self) -> None:
        """Show it if somebody waits for it, and none is on its way to the disk: the queue is done before that."""
        if not self._opens or self._session.saving.under_way:
            return
        self._opens = False
        gallery, last = self._session.gallery, self._last_saved
        newest = gallery.record(last.id) if last is not None else None
        newest = newest or gallery.data(gallery.index(0, 0), RecordRole)
        if newest is not None:
            self._window.show_picture(newest)

    def _raise(self, *_: object) -> None:
        self._window.come_forward()
