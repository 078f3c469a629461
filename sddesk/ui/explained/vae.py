"""A picture through the VAE and back, and the latents channel by channel: the one that was drawn, or any other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from sddesk.session.explaining.room import Explainer
from sddesk.ui.explained.card import button
from sddesk.ui.explained.tiles import add_tile, clear
from sddesk.ui.flow import Flow
from sddesk.ui.handed_in import files_in
from sddesk.ui.theme import GRID

CHANNEL = 64


class VaePart(QWidget):
    """What went in, what came back, the difference, and each channel of the latents. A picture can be dropped on it."""

    def __init__(self, explainer: Explainer) -> None:
        super().__init__()
        self._explainer = explainer
        self.setAcceptDrops(True)
        self.shown = Flow()
        self.other = button(
            self.tr("Another picture…"), self.tr("Encode and decode a picture of yours; you can drop it here, too")
        )
        self.other.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addLayout(self.shown)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)

    def forget(self) -> None:
        """Show nothing."""
        clear(self.shown)

    def enable(self, *, can_send: bool) -> None:
        """Offer another picture while nothing is drawn."""
        self.other.setEnabled(can_send)

    def show_way(self) -> None:
        """Show the way that was told of last."""
        told = self._explainer.account.vae
        clear(self.shown)
        if told is None:
            return
        names = (self.tr("The picture"), self.tr("Encoded and decoded"), self.tr("Difference, 4 times as strong"))
        for name, pixels in zip(names, (told.given, told.back, told.difference), strict=True):
            add_tile(self.shown, name, pixels)
        for number, channel in enumerate(told.channels, start=1):
            text = self.tr("Channel {number}").format(number=number)
            add_tile(self.shown, text, channel, rough=True, side=CHANNEL)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.other.isEnabled() and len(files_in(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._explainer.send_file_through_vae(files_in(event.mimeData())[0])

    def _ask(self) -> None:
        pictures = QCoreApplication.translate(
            "Locate", "Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)"
        )
        dialog = QFileDialog(self, self.tr("A picture for the VAE"), str(Path.home()), pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._explainer.send_file_through_vae(Path(path)))
        dialog.open()
