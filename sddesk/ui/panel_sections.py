"""Which sections of the panel are in view: those with something in them, those that were opened, others on demand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QToolButton, QWidget

from sddesk.core.values import dataclass
from sddesk.ui.controls import words_beside
from sddesk.ui.flow import Flow
from sddesk.ui.icons import icon
from sddesk.ui.more_line import MoreLine
from sddesk.ui.theme import GRID


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the panel with the line that opens it. `add` opens it where it has one; else *More* shows its line.

    `applies`: whether the chosen model has a use for it.
    """

    part: QWidget
    toggle: QToolButton
    is_used: Callable[[], bool]
    applies: Callable[[], bool] = lambda: True
    add: QToolButton | None = None


class Sections(QObject):
    """Shows and hides the sections; nothing that changes the picture is ever hidden whole."""

    def __init__(self, more: MoreLine, sections: list[Section], parent: QObject) -> None:
        super().__init__(parent)
        self._more, self._sections = more.toggle, sections
        for section in sections:
            section.toggle.toggled.connect(self.show)
            if section.add is not None:
                section.add.clicked.connect(lambda _=False, section=section: self._open(section))
        more.turned.connect(self._on_more)
        self.show()

    def show(self, *_: object) -> None:
        """Bring into view what has something in it now; the focus stays in view."""
        for section in self._sections:
            asked_for = section.toggle.isChecked() or (section.add is None and self._more.isChecked())
            shown = section.applies() and (asked_for or section.is_used())
            in_hand = not shown and section.part.isAncestorOf(section.part.window().focusWidget() or self._more)
            section.part.setVisible(shown)
            if section.add is not None:
                section.add.setVisible(not shown)
            if in_hand:
                (section.add or self._more).setFocus()

    def _open(self, section: Section) -> None:
        section.toggle.setChecked(True)
        section.toggle.setFocus()

    def _on_more(self, opened: bool) -> None:
        for section in self._sections:
            if not opened and section.add is None and not section.is_used():
                section.toggle.setChecked(False)
        self.show()


class AddRow(QWidget):
    """A quiet button for each kind of picture that can be given; a picture that is dropped on one is taken at once."""

    def __init__(self) -> None:
        super().__init__()
        self._row = Flow(self)
        self._row.setSpacing(GRID)

    def add(self, text: str, name: str, tip: str, taker: QWidget) -> QToolButton:
        """A button that hands what is dropped on it to `taker`."""
        button = _AddButton(taker)
        button.setIcon(icon("plus"))
        words_beside(button, text)
        button.setProperty("flat", True)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        self._row.addWidget(button)
        return button


class _AddButton(QToolButton):
    """A button that hands what is dropped on it to its row."""

    def __init__(self, taker: QWidget) -> None:
        super().__init__()
        self._taker = taker
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._taker.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._taker.dropEvent(event)
