"""Where pictures are made: composing, the picture, and the strip of the newest, side by side."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.ui.compose_panel import WIDTH, ComposePanel
from sddesk.ui.gallery_view import GalleryView
from sddesk.ui.picture_actions import PictureActions
from sddesk.ui.picture_panel import PicturePanel

if TYPE_CHECKING:
    from sddesk.ui.canvas.stage import CanvasStage

GALLERY_WIDTH = 280
MIDDLE_WIDTH = 460  # pixels that the picture has at least before the strip is drawn wide
MIDDLE_CHARACTERS = 52  # least width of the picture beside the two panels


class CreatePlace(QSplitter):
    """The three columns; the picture in the middle is the one that the strip marks, or the canvas lies over it."""

    def __init__(self, session: Session, actions: PictureActions, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session, self._gallery = session, session.gallery
        self._wanted: int | None = None
        self._is_narrow = False
        self._canvas: CanvasStage | None = None
        self.compose = ComposePanel(session, self)
        self._middle = Middle(self)
        self.picture = PicturePanel(session, actions, self._middle)
        self.strip = GalleryView(session.gallery, self)
        self._middle.addWidget(self.picture)
        self.setHandleWidth(1)
        for part in (self.compose, self._middle, self.strip):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.picture.record_shown.connect(self._on_record_shown)
        self.picture.file_shown.connect(lambda _name, _made: self.strip.select_none())
        self.picture.asked_for.connect(self.close_canvas)
        self.compose.start.edit_wanted.connect(self.open_canvas)
        self._gallery.modelReset.connect(self._show_wanted)

    def share_out(self, width: int) -> None:
        """Give each column its usual part of this width."""
        self.setSizes([WIDTH, width - WIDTH - GALLERY_WIDTH, GALLERY_WIDTH])

    def make_room(self, width: int) -> None:
        """In a small window the strip shows one picture in a line, with a large font there it gives way: the picture
        comes first."""
        narrow = width < max(WIDTH, self.compose.minimumSizeHint().width()) + MIDDLE_WIDTH + GALLERY_WIDTH
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.strip.be_narrow(narrow)
            strip = self.strip.narrow_width if narrow else GALLERY_WIDTH
            self.setSizes([WIDTH, width - WIDTH - strip, strip])
        middle = max(self.picture.minimumSizeHint().width(), MIDDLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        needed = self.compose.minimumSizeHint().width() + middle + self.strip.minimumSizeHint().width()
        self.strip.setVisible(width >= needed)

    def show_later(self, record_id: int | None) -> None:
        """Show a saved picture as soon as the strip has it, unless another one is in view by then."""
        self._wanted = record_id

    @property
    def canvas(self) -> CanvasStage:
        """Where the start picture is edited; made when it is first wanted."""
        if self._canvas is None:
            from sddesk.ui.canvas.stage import CanvasStage

            self._canvas = CanvasStage(self._session)
            self._canvas.closed.connect(self.close_canvas)
            self._middle.addWidget(self._canvas)
        return self._canvas

    @property
    def is_editing(self) -> bool:
        """Whether the canvas is open."""
        return self._canvas is not None and self._middle.currentWidget() is self._canvas

    def open_canvas(self) -> None:
        """Edit the start picture, or the one that is being read to become it."""
        canvas = self.canvas
        self._middle.setCurrentWidget(canvas)
        self.compose.start.masking.edit(True)
        canvas.view.setFocus()

    def close_canvas(self) -> bool:
        """Show the pictures again; False where the canvas was not open."""
        if not self.is_editing:
            return False
        self._middle.setCurrentWidget(self.picture)
        self.compose.start.masking.edit(False)
        self.picture.view.setFocus()
        return True

    def show_file(self, path: Path) -> None:
        """Show a picture file from anywhere."""
        self._wanted = None
        self.picture.show_file(path)

    def _show_wanted(self, *_: object) -> None:
        wanted, self._wanted = self._wanted, None
        record = self._gallery.record(wanted) if wanted is not None else None
        if record is not None and self.picture.current is None:
            self.picture.show_record(record)
        shown = self.picture.current
        if shown is not None and shown.record is not None:
            self.strip.select(shown.record.id)

    def _on_record_shown(self, record: ImageRecord) -> None:
        self.strip.select(record.id)


class Middle(QStackedWidget):
    """The pictures or the canvas: as small as that one may be which is in view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _index: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown: QWidget | None = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()
