"""Where pictures are made: composing, the picture, and the strip of the newest, side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from sddesk.core.record import ImageRecord
from sddesk.session.pictures.gallery import Gallery
from sddesk.ui.compose_panel import WIDTH, ComposePanel
from sddesk.ui.gallery_view import GalleryView
from sddesk.ui.picture_panel import PicturePanel

GALLERY_WIDTH = 280
MIDDLE_CHARACTERS = 52  # least width of the picture beside the two panels


class CreatePlace(QSplitter):
    """The three columns; the picture in the middle is the one that the strip marks."""

    def __init__(self, gallery: Gallery, compose: ComposePanel, picture: PicturePanel, strip: GalleryView) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.compose, self.picture, self.strip = compose, picture, strip
        self._gallery = gallery
        self._wanted: int | None = None
        self.setHandleWidth(1)
        for part in (compose, picture, strip):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        picture.record_shown.connect(self._on_record_shown)
        picture.file_shown.connect(lambda _name, _made: strip.select_none())
        gallery.modelReset.connect(self._show_wanted)

    def share_out(self, width: int) -> None:
        """Give each column its usual part of this width."""
        self.setSizes([WIDTH, width - WIDTH - GALLERY_WIDTH, GALLERY_WIDTH])

    def make_room(self, width: int) -> None:
        """With a large font in a small window the strip gives way: the picture comes first."""
        middle = max(self.picture.minimumSizeHint().width(), MIDDLE_CHARACTERS * self.fontMetrics().averageCharWidth())
        needed = self.compose.minimumSizeHint().width() + middle + self.strip.minimumSizeHint().width()
        self.strip.setVisible(width >= needed)

    def show_later(self, record_id: int | None) -> None:
        """Show a saved picture as soon as the strip has it, unless another one is in view by then."""
        self._wanted = record_id

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
