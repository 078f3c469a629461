"""The scaffold of a page: its title and tools, the way back, and its content in one column."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sddesk.ui.controls import title
from sddesk.ui.flow import Flow
from sddesk.ui.theme import GRID


class Page(QFrame):
    """Shows `content` under `heading`; `beside` stands in the row of the title, `width` is the most it takes.

    Without `scrolls` the content shrinks to the room there is: for what has lists that scroll by themselves.
    `enter` is called each time the page comes into view and gives what has the focus then; the way back without it.
    Files dropped around the content are dropped on it. `closed`: a person wants to leave; Esc is the window's.
    """

    closed = Signal()

    def __init__(
        self,
        content: QWidget,
        heading: str,
        *,
        width: int | None = None,
        scrolls: bool = True,
        beside: Sequence[QWidget] = (),
        enter: Callable[[], QWidget | None] | None = None,
    ) -> None:
        super().__init__()
        self.content, self._enter = content, enter
        self.setAccessibleName(self.tr("{title}, page").format(title=heading))
        self.setAcceptDrops(content.acceptDrops())
        self.back = QPushButton(self.tr("Back"))
        self.back.setAccessibleName(self.tr("Back from: {title}").format(title=heading))
        self.back.setToolTip(self.tr("Back to where you were (Esc)"))
        self.back.clicked.connect(self.closed)
        inner = QWidget()
        if width is not None:
            inner.setMaximumWidth(width)
        column = QVBoxLayout(inner)
        column.setContentsMargins(GRID * 4, GRID * 6, GRID * 4, GRID * 6)
        column.setSpacing(GRID * 3)
        column.addLayout(title_row(title(heading), *beside, self.back))
        column.addWidget(content, 1)
        self._place(inner, centred=width is not None, scrolls=scrolls)

    def _place(self, inner: QWidget, *, centred: bool, scrolls: bool) -> None:
        body = QWidget()
        body.setObjectName("panelBody")
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1 if centred else 0)
        row.addWidget(inner, 100)
        row.addStretch(1 if centred else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        if scrolls:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setAccessibleName(self.accessibleName())
            area.setWidget(body)
            whole.addWidget(area)
        else:
            whole.addWidget(body)

    def come_into_view(self) -> None:
        """Bring the content up to date and give the focus to where a person begins."""
        first = self._enter() if self._enter is not None else None
        (first or self.back).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.content.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.content.dropEvent(event)


def title_row(heading: QLabel, *beside: QWidget) -> Flow:
    """The first row of a page: its title, which takes the room, and its tools."""
    row = Flow()
    for part in (heading, *beside):
        row.addWidget(part)
    return row


def scroll_to(widget: QWidget) -> None:
    """Bring a part of a page's content into view."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(widget)
