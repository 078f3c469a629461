"""The buttons under the canvas: what can be done with the picture in view, and where to look."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.generation.job import Job, JobState
from sddesk.ui.controls import tool_button, words_beside
from sddesk.ui.flow import Flow
from sddesk.ui.icons import icon
from sddesk.ui.picture_actions import ActionButtons, Corner, PictureActions, Place
from sddesk.ui.theme import GRID

WORDS = ("copy", "save", "reuse", "vary")  # that give way to their icons in this order where there is no room


class CanvasBar(QWidget):
    """`buttons` are those of the table of picture actions. The row keeps its height, so that nothing jumps; where it
    has no room for all words, some buttons show their icons only."""

    def __init__(self, actions: PictureActions, place: Place) -> None:
        super().__init__()
        self.buttons = ActionButtons(actions, place, Corner.CANVAS)
        self.large = tool_button("large", self.tr("Large"), self.tr("Show it large (Enter, or a double click)"))
        self.favourite = tool_button(
            "heart", self.tr("Favourite, the picture in view"), self.tr("Add to the favourites, or remove (F)")
        )
        self.start_again = _button(
            "again", self.tr("Start again"), self.tr("Order what was not made once more, with the same seeds")
        )
        self.go_on = _button(
            "play",
            self.tr("Go on"),
            self.tr("From where it was stopped, as far as the engine still has it; the picture is the same either way"),
        )
        self.discard = _button("clear", self.tr("Discard"), self.tr("Take the stopped picture away from here"))
        self.follow = QPushButton(self.tr("Show the picture being made"))
        self.follow.setToolTip(self.follow.text())
        self.grid = _button("grid", self.tr("All pictures"), self.tr("Back to the grid (Esc)"))
        parts = self.buttons.parts
        of_picture = [self.large, *parts.values()]
        of_picture.insert(of_picture.index(parts["vary"]) + 1, self.favourite)
        self._of_picture: tuple[QWidget, ...] = tuple(of_picture)
        self._row = row = Flow(self)
        row.setSpacing(GRID // 2)  # in one row at 1280 pixels, or the picture jumps when they come
        for part in (*of_picture, self.go_on, self.start_again, self.discard, self.follow, self.grid):
            row.addWidget(part)
        self.setMinimumHeight(self.buttons.of["save"].sizeHint().height())

    def refresh(self, record: ImageRecord | None, job: Job | None, *, finished: bool, there: bool) -> None:
        """Bind them to the picture in view: its record, the job that makes it, whether it is done, or is there at all.

        Without a picture there is nothing to do with it; while one forms its buttons keep their places.
        """
        self.buttons.refresh()
        self.favourite.setEnabled(finished and record is not None)
        self.favourite.setIcon(icon("heart-full" if record is not None and record.favourite else "heart"))
        self.large.setEnabled(finished)
        forms = job is not None and job.state in (JobState.QUEUED, JobState.RUNNING, JobState.FINISHED)
        for part in self._of_picture:
            part.setVisible(finished or forms or there)
        ended = not finished and job is not None and not job.is_open and not forms
        stopped = ended and job is not None and job.state == JobState.CANCELLED
        self.go_on.setVisible(stopped)
        self.start_again.setVisible(ended and not stopped)
        self.discard.setVisible(ended and job is not None and not job.done)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the window is dressed after it was put together
            self.setMinimumHeight(self.buttons.of["save"].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        for bare in range(len(WORDS) + 1):
            for place, name in enumerate(WORDS):
                words = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                style = words if place >= bare else Qt.ToolButtonStyle.ToolButtonIconOnly
                if self.buttons.of[name].toolButtonStyle() != style:
                    self.buttons.of[name].setToolButtonStyle(style)
            if self._row.sizeHint().width() <= self.width():
                return


def _button(glyph: str, name: str, tip: str) -> QToolButton:
    button = tool_button(glyph, name, tip)
    words_beside(button, name)
    return button
