"""The picture that another one was made from, in its place while it is held against it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from sddesk.core.inputs import Enlarge, StartPicture
from sddesk.core.pixels import Pixels
from sddesk.core.record import Family, ImageRecord, Parent
from sddesk.core.request import GenerationRequest
from sddesk.session.app_session import Session
from sddesk.ui.images import to_qimage

SLOT = "before"


class BeforeAfter(QObject):
    """Knows what a picture was made from, and paints it at the size of that picture. `known`: whether there is one."""

    known = Signal(bool)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._parent: Parent | None = None
        self._of = -1

    def look(self, record: ImageRecord | None) -> None:
        """Look for what this picture was made from."""
        made = record.request if record is not None else None
        number = record.id if record is not None else 0
        if not isinstance(made, GenerationRequest) or not (made.enlarge or made.start):
            self._of, self._parent = number, None
            self.known.emit(False)
            return
        if number != self._of:
            self._of, self._parent = number, None
            self.known.emit(False)

        def found(family: Family) -> None:
            if self._of == number:
                kinds = (Enlarge, StartPicture)
                parents = [one for one in family.parents if isinstance(one.entry, kinds) and one.record is not None]
                self._parent = parents[0] if parents else None
                self.known.emit(self._parent is not None)

        self._session.collection.lookup.look(SLOT, lambda library: library.relations.family(made, None, number), found)

    def read(self, size: QSize, on_done: Callable[[QImage], object]) -> None:
        """Read what the picture was made from; `on_done` gets it as it lies under a picture of this size."""
        parent, of = self._parent, self._of
        if parent is None or parent.record is None:
            return

        def show(pixels: Pixels) -> None:
            if of == self._of:  # which may have been looked for once more meanwhile
                on_done(laid_under(to_qimage(pixels), parent, size))

        if parent.record.id:
            self._session.reading.pixels(parent.record.id, show)
        else:
            self._session.reading.file(parent.record.path, lambda _, pixels: show(pixels))


def laid_under(image: QImage, parent: Parent, size: QSize) -> QImage:
    """The picture that another one was made from, cut, stretched or moved as it was for that one, at its size."""
    entry = parent.entry
    whole = QRect(0, 0, size.width(), size.height())
    target = QRect(whole)
    if isinstance(entry, StartPicture) and any(entry.extend):
        left, top, right, bottom = entry.extend
        across = size.width() / max(1, image.width() + left + right)
        down = size.height() / max(1, image.height() + top + bottom)
        target = whole.adjusted(round(left * across), round(top * down), -round(right * across), -round(bottom * down))
    elif isinstance(entry, StartPicture) and entry.fit != "stretch":
        expanding, inside = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.AspectRatioMode.KeepAspectRatio
        target.setSize(image.size().scaled(size, expanding if entry.fit == "crop" else inside))
        target.moveCenter(whole.center())
    under = QImage(size, QImage.Format.Format_RGB888)
    under.fill(Qt.GlobalColor.black)
    painter = QPainter(under)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, image)
    painter.end()
    return under
