"""One download: how far it is, how fast, how long still, and pause, resume, cancel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from sddesk.session.model_list.downloads import Download, DownloadState
from sddesk.ui.controls import muted, plain, tool_button
from sddesk.ui.icons import icon
from sddesk.ui.texts import seconds_text, size_text, translated
from sddesk.ui.theme import GRID

TICKS = 1000


class DownloadRow(QFrame):
    """Follows one download of the list."""

    pause_wanted = Signal(int)
    resume_wanted = Signal(int)
    cancel_wanted = Signal(int)

    def __init__(self, download: Download) -> None:
        super().__init__()
        self.setObjectName("card")
        self._download = download
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, TICKS)
        self.bar.setAccessibleName(self.tr("Progress of {title}").format(title=download.title))
        self.text = muted()
        self.note = muted()
        self.note.setWordWrap(True)
        self.toggle = tool_button("pause", "-", "")
        self.cancel = tool_button(
            "close",
            self.tr("Cancel the download of {title}").format(title=download.title),
            self.tr("Cancel, and delete what has arrived"),
        )
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(plain(download.title, heading=True))
        words.addWidget(self.bar)
        words.addWidget(self.text)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 4, GRID * 3, GRID * 3, GRID * 3)
        row.setSpacing(GRID * 2)
        row.addLayout(words, 1)
        row.addWidget(self.toggle)
        row.addWidget(self.cancel)
        self.toggle.clicked.connect(self._on_toggle)
        self.cancel.clicked.connect(lambda: self.cancel_wanted.emit(self._download.id))
        self.show_download(download)

    def show_download(self, download: Download) -> None:
        """Show the download as it is now."""
        self._download = download
        progress = download.progress
        self.bar.setValue(round(TICKS * progress.received / progress.total) if progress.total else 0)
        self.text.setText(self._line(download))
        self.note.setText(self._note(download))
        self.note.setVisible(bool(self.note.text()))
        going = download.state in (DownloadState.RUNNING, DownloadState.WAITING)
        name = self.tr("Pause the download of {title}") if going else self.tr("Resume the download of {title}")
        self.toggle.setIcon(icon("pause" if going else "play"))
        self.toggle.setAccessibleName(name.format(title=download.title))
        self.toggle.setToolTip(
            self.tr("Pause; what has arrived is kept") if going else self.tr("Go on where it stopped")
        )

    def _line(self, download: Download) -> str:
        progress = download.progress
        states = {
            DownloadState.WAITING: self.tr("waiting"),
            DownloadState.PAUSED: self.tr("paused"),
            DownloadState.FAILED: self.tr("stopped"),
        }
        parts = [states.get(download.state, "")]
        if progress.total:
            amount = self.tr("{received} of {total}")
            parts.append(amount.format(received=size_text(progress.received), total=size_text(progress.total)))
        if download.state == DownloadState.RUNNING:
            if progress.speed > 0:
                parts.append(self.tr("{size} per second").format(size=size_text(round(progress.speed))))
            left = progress.seconds_left
            if left is not None:
                parts.append(self.tr("{time} left").format(time=seconds_text(left)))
            elif not progress.total:
                parts.append(self.tr("asking the hub…"))
        return " · ".join(part for part in parts if part)

    def _note(self, download: Download) -> str:
        if download.error is not None:
            hint = translated(download.error.hint) if download.error.hint else ""
            return f"{translated(download.error.message)} {hint}".strip()
        return translated(download.progress.note) if download.progress.note else ""

    def _on_toggle(self) -> None:
        going = self._download.state in (DownloadState.RUNNING, DownloadState.WAITING)
        (self.pause_wanted if going else self.resume_wanted).emit(self._download.id)
