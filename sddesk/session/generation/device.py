"""The device that the first engine works on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from sddesk.core.models import DeviceReport
from sddesk.session.composing.remembered import Remembered
from sddesk.session.notices import Notices


class Device(QObject):
    """`report` is None until the engine has started; `known` carries it. A note of the device is shown once."""

    known = Signal(object)

    def __init__(self, remembered: Remembered, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remembered, self._notices = remembered, notices
        self.report: DeviceReport | None = None

    def take(self, report: DeviceReport) -> None:
        """Keep what an engine reports of its device."""
        self.report = report
        self.known.emit(report)
        if report.note is not None and self._remembered.is_new_note(f"{report.name}: {report.note}"):
            self._notices.note(report.note)
