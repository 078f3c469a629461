"""The page *How it works*: the introduction, or one picture of the library explained from its own run."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.explaining.room import Explainer
from sddesk.ui.explained.page import Explained
from sddesk.ui.how_it_works import HowItWorks


class HowPage(QWidget):
    """Shows `general` until a picture is chosen; the button `introduction` leads back to it."""

    def __init__(self, general: HowItWorks, explainer: Explainer) -> None:
        super().__init__()
        self.general, self._explainer = general, explainer
        self.explained = Explained(explainer)
        self.explained.hide()
        general.record_wanted.connect(self._record_last)
        self.introduction = QPushButton(self.tr("Introduction"))
        self.introduction.setToolTip(self.tr("How a picture comes about, without one picture in particular"))
        self.introduction.clicked.connect(self.show_introduction)
        self.introduction.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(general)
        column.addWidget(self.explained)

    def refresh(self) -> None:
        """Bring the introduction up to date, where that is shown."""
        if not self.general.isHidden():
            self.general.refresh()

    def show_record(self, record: ImageRecord) -> None:
        """Draw this picture once more and explain it."""
        self._show(explained=True)
        self.explained.show_record(record)

    def _record_last(self) -> None:
        """Draw the picture of the introduction once more, and explain it while it forms."""
        request = self.general.film.request
        if request is not None:
            self._show(explained=True)
            self.explained.show_request(request)

    def show_introduction(self) -> None:
        """Show no picture in particular; what draws for one is stopped."""
        self._explainer.stop()
        self._show(explained=False)
        self.general.refresh()

    def _show(self, *, explained: bool) -> None:
        self.general.setVisible(not explained)
        self.explained.setVisible(explained)
        self.introduction.setVisible(explained)
