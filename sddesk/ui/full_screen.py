"""The whole screen for the large picture: F11 there and back; whoever leaves the picture leaves it, too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from sddesk.ui.places import Places


class FullScreen(QObject):
    """`others` are the parts of the window that are not seen meanwhile."""

    def __init__(self, window: QMainWindow, places: Places, others: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window, self._places, self._others = window, places, others
        self._state: Qt.WindowState | None = None
        places.close_up.full_wanted.connect(self.toggle)
        places.currentChanged.connect(self._on_moved)

    @property
    def shown(self) -> bool:
        """Whether the picture has the whole screen."""
        return self._state is not None

    def toggle(self) -> None:
        """Give the picture at hand the whole screen, shown large first; or go back to the window."""
        if self.shown:
            self.leave()
            return
        self._look()
        large = self._places.close_up.large
        if large is None:
            return
        self._state = self._window.windowState()
        for part in self._others:
            part.hide()
        large.set_bare(True)
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        large.view.setFocus()

    def leave(self) -> None:
        """Go back to the window as it was; nothing where it is one."""
        if self._state is None:
            return
        state, self._state = self._state, None
        self._window.setWindowState(state)
        for part in self._others:
            part.show()
        self._places.close_up.viewer.set_bare(False)

    def _look(self) -> None:
        """Show the picture at hand large, if there is one."""
        place = self._places.with_picture()
        if place is None or self._places.close_up.large is not None:
            return
        one = place.in_hand().one
        if one is not None:
            self._places.close_up.look(one)
        elif self._places.in_create:
            self._places.look_closely()

    def _on_moved(self, _index: int) -> None:
        if self._places.close_up.large is None:
            self.leave()
