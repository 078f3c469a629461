"""The buttons over the large picture: the ways to look, what can be done with it, and what finds its file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from sddesk.core.record import ImageRecord
from sddesk.ui.controls import tool_button, words_beside
from sddesk.ui.flow import Flow
from sddesk.ui.lens import STEP, Lens
from sddesk.ui.locate import LOCATED
from sddesk.ui.part_menu import beside, part_arrow
from sddesk.ui.picture_actions import ActionButtons, Corner, PictureActions, Place
from sddesk.ui.theme import GRID


class ViewerBar(QWidget):
    """`left`: back to where it was opened; `step_wanted`: -1 or 1; `zoom_wanted`: a factor; `fit_wanted`: fit or not.

    `info_wanted`: the text is to be shown or hidden; `locate_wanted`: in which way a missing file is looked for.
    """

    left = Signal()
    step_wanted = Signal(int)
    zoom_wanted = Signal(float)
    fit_wanted = Signal()
    info_wanted = Signal(bool)
    locate_wanted = Signal(str)

    def __init__(self, actions: PictureActions, place: Place) -> None:
        super().__init__()
        self._make_ways()
        self.buttons = ActionButtons(actions, place, Corner.LARGE)
        self._make_locating()
        row = Flow(self)
        row.setSpacing(GRID)
        for part in (
            self.back,
            beside(self.before, self.after),
            beside(self.farther, self.fit, self.nearer),
            self.info,
            *self.buttons.parts.values(),
            self.locating,
        ):
            row.addWidget(part)

    def refresh(self, record: ImageRecord | None) -> None:
        """Enable the actions that suit this picture; None for one that is not in the library."""
        self.buttons.refresh()
        for button in (self.before, self.after):
            button.setEnabled(record is not None)
        self.locating.setVisible(record is not None and record.missing)

    def show_zoom(self, lens: Lens) -> None:
        """Say how near the picture is."""
        percent = f"{lens.scale * 100:.0f} %"
        self.fit.setText(percent)
        self.fit.setAccessibleDescription(percent)

    def _make_ways(self) -> None:
        """Where to look: another picture, nearer or farther, its text."""
        self.back = self._button("back", self.tr("Back"), self.tr("Back from the large view"), self.tr("Back (Esc)"))
        self.before = tool_button("back", self.tr("Picture before this one"), self.tr("The picture before (Left)"))
        self.after = tool_button("forward", self.tr("Picture after this one"), self.tr("The picture after (Right)"))
        self.farther = tool_button("minus", self.tr("Zoom out"), self.tr("Zoom out (-)"))
        self.fit = self._button(
            "fit", "", self.tr("Fit the picture or show its pixels"), self.tr("Fitted, or pixel by pixel (Z)")
        )
        self.nearer = tool_button("plus", self.tr("Zoom in"), self.tr("Zoom in (+)"))
        self.info = self._button(
            "info",
            self.tr("Info"),
            self.tr("Show everything that made it"),
            self.tr("Show everything that made it, as text (I)"),
        )
        self.info.setCheckable(True)
        self.info.setProperty("stays", True)
        self.back.clicked.connect(self.left)
        self.before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.after.clicked.connect(lambda: self.step_wanted.emit(1))
        self.farther.clicked.connect(lambda: self.zoom_wanted.emit(1 / STEP))
        self.nearer.clicked.connect(lambda: self.zoom_wanted.emit(STEP))
        self.fit.clicked.connect(self.fit_wanted)
        self.info.toggled.connect(self.info_wanted)

    def _make_locating(self) -> None:
        """What helps when the file is missing."""
        locate = self._button(
            "search",
            self.tr("Locate…"),
            self.tr("Locate the missing pictures"),
            self.tr("Look in a folder for all pictures that are missing, by what they show"),
        )
        locate.clicked.connect(lambda: self.locate_wanted.emit("folder"))
        ways = part_arrow(
            self.tr("Ways to locate the missing picture"),
            self.tr("A folder to look through, or the file itself (Space opens the list)"),
            LOCATED,
            self.locate_wanted.emit,
        )
        self.locating = beside(locate, ways)

    def _button(self, glyph: str, text: str, name: str, tip: str) -> QToolButton:
        button = tool_button(glyph, name, tip)
        words_beside(button, text)
        return button
