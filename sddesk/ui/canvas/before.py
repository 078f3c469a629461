"""The picture that a result was made from, in its place while a key is held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter

from sddesk.core.fitting import fit_box
from sddesk.core.inputs import NO_SIDES
from sddesk.core.pixels import Pixels
from sddesk.core.record import Made
from sddesk.core.request import GenerationRequest
from sddesk.session.composing.mask import MaskChoice
from sddesk.ui.image_view import ImageView
from sddesk.ui.images import to_qimage

KEYS = "\\oO"  # the first needs AltGr with some keyboards
SLOT = "before"


class BeforeKey(QObject):
    """Watches the keys of `view`; `made` gives what made its current picture."""

    def __init__(self, view: ImageView, made: Callable[[], Made | None], inputs: MaskChoice) -> None:
        super().__init__(view)
        self._view, self._made, self._inputs = view, made, inputs
        self._held: GenerationRequest | None = None
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self._release()
        elif isinstance(event, QKeyEvent) and event.text() and event.text() in KEYS:
            if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._hold()
            elif kind == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._release()
            return kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Backslash:
            self._release()  # AltGr was let go first
        return super().eventFilter(watched, event)

    def _hold(self) -> None:
        made = self._made()
        content_hash = parent_of(made)
        if not isinstance(made, GenerationRequest) or content_hash is None:
            return
        self._held = made

        def show(pixels: Pixels) -> None:
            if self._held is made:
                self._view.show_over(before(pixels, made))

        self._inputs.read(content_hash, SLOT, show, lambda _error: None)

    def _release(self) -> None:
        self._held = None
        self._view.show_over(None)


def parent_of(made: Made | None) -> str | None:
    """Return the content hash of the picture that another one was made from, None where it was made from none."""
    if not isinstance(made, GenerationRequest):
        return None
    parent = made.enlarge or made.start
    return parent.content_hash if parent is not None else None


def before(pixels: Pixels, request: GenerationRequest) -> QImage:
    """Return the start picture where it lies in the result, with nothing where the result has more."""
    image = to_qimage(pixels)
    start, mask = request.start, request.mask
    if request.enlarge is not None or start is None:
        return image
    if start.extend != NO_SIDES:
        left, top, right, bottom = start.extend
        whole = _empty(QSize(pixels.width + left + right, pixels.height + top + bottom))
        painter = QPainter(whole)
        painter.drawImage(left, top, image)
        painter.end()
        return whole
    if request.refine is not None or (mask is not None and mask.area == "masked"):
        return image
    place = fit_box((pixels.width, pixels.height), (request.width, request.height), start.fit)
    whole = _empty(QSize(request.width, request.height))
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    source = QRectF(place.box[0], place.box[1], place.box[2] - place.box[0], place.box[3] - place.box[1])
    painter.drawImage(QRectF(place.left, place.top, place.width, place.height), image, source)
    painter.end()
    return whole


def _empty(size: QSize) -> QImage:
    whole = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    return whole
