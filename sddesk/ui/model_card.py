"""A quiet card that says how to come to larger pictures; it can be dismissed and stays away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from sddesk.core.models import is_starter
from sddesk.session.app_session import Session
from sddesk.ui.controls import muted, plain, tool_button
from sddesk.ui.theme import GRID

PICTURES = 40  # that one has made with the starter model: who has, knows the way to another


class ModelCard(QFrame):
    """Says what the starter model is and what Stable Diffusion brings; leads to the models page, or takes a folder."""

    get_wanted = Signal()
    add_wanted = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.get = QPushButton(self.tr("Choose a model…"))
        self.get.setToolTip(self.tr("Models to download, with size and licence (Ctrl+M)"))
        self.add = QPushButton(self.tr("Add a model folder…"))
        self.add.setToolTip(self.tr("Choose a folder that holds a model (Ctrl+O)"))
        self.add.setAccessibleName(self.tr("Add a model folder, from the card"))
        self.close_button = tool_button("close", self.tr("Dismiss the card"), self.tr("Dismiss: the menu keeps this"))
        top = QHBoxLayout()
        top.addWidget(plain(self.tr("Get Stable Diffusion"), heading=True))
        top.addStretch(1)
        top.addWidget(self.close_button)
        self.text = muted(
            self.tr(
                "The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 "
                "pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk "
                "already, add its folder; nothing is copied."
            ),
            wrap=True,
        )
        self.device = muted(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 2, GRID * 3)
        column.setSpacing(GRID * 2)
        column.addLayout(top)
        column.addWidget(self.text)
        column.addWidget(self.device)
        column.addWidget(self.get)
        column.addWidget(self.add)
        self.device.hide()
        self.get.clicked.connect(self.get_wanted)
        self.add.clicked.connect(self.add_wanted)
        self.close_button.clicked.connect(self.dismissed)

    def watch(self, session: Session) -> None:
        """Go away once it is of no use: another model is here, or many pictures were made without one."""

        def look(*_: object) -> None:
            others = any(not is_starter(info.ref) for info in session.models.all())
            if not self.isHidden() and (others or session.gallery.rowCount() >= PICTURES):
                self.dismissed.emit()

        session.models.modelReset.connect(look)
        session.gallery.rowsInserted.connect(look)

    def show_device(self, kind: str) -> None:
        """Say what this machine can run."""
        words = {
            "cuda": self.tr("On this machine's GPU a picture takes seconds."),
            "xpu": self.tr("On this machine's GPU a picture takes seconds."),
            "mps": self.tr("On this Mac a picture takes some tens of seconds."),
        }
        self.device.setText(
            words.get(kind, self.tr("This machine has no usable GPU: a picture of such a model takes minutes."))
        )
        self.device.show()
