"""The edited start picture of the draft with its mask as it is painted, kept while the canvas is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Sides
from sddesk.core.mask_sizes import check_mask_shape, empty_mask
from sddesk.core.pixels import Pixels
from sddesk.session.app_session import Session
from sddesk.session.notices import NoticeKind
from sddesk.ui.canvas.mask_layer import MAX_RADIUS, Box, Brush, Grey, MaskLayer, Outline, as_grey, as_pixels
from sddesk.ui.images import to_qimage

MIN_RADIUS = 1.0
STEP = 1.25  # of the brush's size by one key
USUAL_SHARE = 1 / 16  # of the shorter side: the first brush's radius


class Canvas(QObject):
    """Reads the start picture and its mask when they are first wanted, and gives the painted mask to the draft.

    `painted`: this box of the picture has to be painted again. `changed`: anything else is another one now: picture,
    brush, steps. `image` is None while it is read; `problem` says why it cannot be.
    """

    painted = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._start, self._mask = session, session.start_picture, session.mask
        self._extension, self._framing = session.extension, False
        self._is_open = False
        self._hash: str | None = None  # of the start picture that is here, or on its way
        self._own_mask: str | None = None  # of the mask that was stored last of what was painted
        self.image: QImage | None = None
        self.layer: MaskLayer | None = None
        self.brush = Brush()
        self.problem: SddeskError | None = None
        self._start.changed.connect(self._on_start)
        self._mask.changed.connect(self._on_mask)
        self._extension.changed.connect(self._on_extension)
        session.draft.changed.connect(self._on_draft)

    def open(self) -> None:
        """Be looked at: read what the draft has now, unless it is here."""
        self._is_open = True
        self._follow()

    def close(self) -> None:
        """Be looked at no more: what was painted is stored."""
        self._is_open = False
        self._mask.store()

    @property
    def is_reading(self) -> bool:
        """Whether a picture is on its way."""
        return self.problem is None and self.image is None and (self._start.is_reading or self._hash is not None)

    def begin(self, x: float, y: float) -> None:
        """Set the brush down, in pixels of the start picture."""
        self._tell(self.layer.begin(x, y, self.brush) if self.layer is not None else None)

    def move(self, x: float, y: float) -> None:
        """Draw on to there."""
        self._tell(self.layer.move(x, y) if self.layer is not None else None)

    def end(self) -> None:
        """Lift the brush."""
        if self.layer is not None:
            self.layer.end()
            self._store_later()

    def do(self, act: Callable[[MaskLayer], Box | None]) -> None:
        """Do one of the layer's other steps: `MaskLayer.undo`, `redo`, `invert`, `clear`."""
        layer = self.layer
        if layer is None:
            return
        before = layer.outline
        self._tell(act(layer))
        if layer.outline != before:
            self._frame(layer.outline)
            layer.outline = self._outline
        self._store_later()

    def extend(self, sides: Sides) -> None:
        """Extend the start picture by so much: a step as a stroke is one."""
        self._frame(Outline(sides))
        if self.layer is not None:
            self.layer.frame(self._outline)
            self.changed.emit()

    def set_brush(self, **values: Any) -> None:
        """Change the brush's `radius`, `softness`, or whether it `erases`."""
        before = self.brush
        wanted = {"radius": before.radius, "softness": before.softness, "erases": before.erases, **values}
        wanted["radius"] = min(self.most_radius, max(MIN_RADIUS, wanted["radius"]))
        self.brush = Brush(**wanted)
        if self.brush != before:
            self.changed.emit()

    def resize_brush(self, steps: int) -> None:
        """Make the brush larger by so many steps of its keys, or smaller."""
        wanted = self.brush.radius * STEP**steps
        self.set_brush(radius=max(wanted, self.brush.radius + 1) if steps > 0 else wanted)

    @property
    def most_radius(self) -> float:
        """The largest brush that is of use on this picture."""
        side = 0 if self.image is None else max(self.image.width(), self.image.height())
        return min(MAX_RADIUS, max(32.0, side / 2))

    def load_file(self, file: Path) -> None:
        """Take the mask in a picture file, instead of the painted one."""
        self._session.mask.read_file(file, self._take_loaded)

    def load_transparency(self) -> None:
        """Mask the transparent parts of the start picture's file."""
        file = self._start.file
        if file is not None:
            self._session.mask.read_transparency(file, self._take_loaded)

    def _take_loaded(self, pixels: Pixels) -> None:
        if self.layer is None:
            return
        grey, size, notices = as_grey(pixels), (self.layer.width, self.layer.height), self._session.notices
        try:
            note = check_mask_shape((pixels.width, pixels.height), size)
            if not grey.any():
                raise empty_mask()
        except SddeskError as error:
            notices.problem(error)
            return
        if note is not None:
            grey = _scaled(grey, size)
            notices.add(NoticeKind.INFO, note)
        self.do(lambda layer: layer.replace(grey))

    @property
    def _outline(self) -> Outline:
        draft = self._session.draft
        return Outline(self._extension.sides, (draft.get("width"), draft.get("height")))

    def _frame(self, outline: Outline) -> None:
        """Have the draft extended so, in this size where one is said."""
        draft, self._framing = self._session.draft, True
        self._extension.extend(outline.sides)
        for name, side in zip(("width", "height"), outline.size, strict=True):
            if side:
                draft.set(name, side)
        self._framing = False

    def _on_extension(self, _side: str) -> None:
        self._see_outline()

    def _on_draft(self, name: str) -> None:
        if name in ("width", "height"):
            self._see_outline()

    def _see_outline(self) -> None:
        """Another extension or size came from elsewhere: that is no step, and where the next one begins."""
        if self.layer is not None and not self._framing:
            self.layer.outline = self._outline

    def _tell(self, box: Box | None) -> None:
        if box is not None:
            self.painted.emit(box)

    def _store_later(self) -> None:
        """What was painted goes into the draft soon, or when a picture is ordered."""
        self._mask.paint(self._taken)
        self.changed.emit()

    def _taken(self) -> tuple[Callable[[], Pixels], bool] | None:
        """What makes the mask as it is now, and whether it is inverted; None where nothing is masked."""
        layer = self.layer
        if layer is None or layer.is_empty:
            self._own_mask = None
            return None
        grey, inverted = layer.grey.copy(), layer.inverted

        def make() -> Pixels:
            pixels = as_pixels(grey)
            self._own_mask = pixels.content_hash
            return pixels

        return make, inverted

    def _on_start(self, name: str) -> None:
        if self._is_open and name in ("start", "shown"):
            self._follow()

    def _on_mask(self, name: str) -> None:
        """Another mask came into the draft, by reused settings, say: it replaces the painted one."""
        mask = self._mask.mask
        if self.layer is None or self.image is None or name not in ("mask", "invert"):
            return
        if mask is None:
            if not self.layer.is_empty and not self._mask.is_painted:
                self._own_mask = None
                self._tell(self.layer.clear())
                self.changed.emit()
        elif name == "mask" and mask.content_hash != self._own_mask:
            self._read_mask()
        elif mask.invert != self.layer.inverted and not self._mask.is_painted:
            self._tell(self.layer.invert())
            self.changed.emit()

    def _follow(self) -> None:
        """Have the start picture of the draft here."""
        start = self._start.picture
        wanted = None if start is None else start.content_hash
        if wanted != self._hash:
            self._hash = wanted
            self.image = self.layer = self.problem = None
            if wanted is not None:
                self._mask.read(wanted, "canvas", lambda pixels: self._show(wanted, pixels), self._refused(wanted))
        self.changed.emit()

    def _show(self, content_hash: str, pixels: Pixels) -> None:
        if content_hash != self._hash:
            return
        self.image = to_qimage(pixels).convertToFormat(QImage.Format.Format_RGB32)
        self.layer = self._new_layer(pixels.width, pixels.height)
        usual = max(2.0, min(pixels.width, pixels.height) * USUAL_SHARE)
        self.brush = Brush(radius=usual, softness=self.brush.softness, erases=False)
        self._read_mask()
        self.changed.emit()

    def _new_layer(self, width: int, height: int) -> MaskLayer:
        layer = MaskLayer(width, height)
        layer.outline = self._outline
        return layer

    def _read_mask(self) -> None:
        """Have the mask of the draft here, as it was stored."""
        mask, start_hash = self._mask.mask, self._hash
        if mask is None:
            self.layer = None if self.image is None else self._new_layer(self.image.width(), self.image.height())
            self.changed.emit()
            return
        wanted = mask.content_hash

        def show(pixels: Pixels) -> None:
            now = self._mask.mask
            if self._hash != start_hash or self.layer is None or now is None or now.content_hash != wanted:
                return
            size = (self.layer.width, self.layer.height)
            grey = as_grey(pixels) if (pixels.width, pixels.height) == size else _scaled(as_grey(pixels), size)
            self._own_mask = wanted
            self.layer = self._new_layer(*size)
            self.layer.grey[:] = grey
            self.layer.inverted = now.invert
            self.changed.emit()

        self._mask.read(wanted, "canvas mask", show, lambda _error: None)  # the draft's mask tells it

    def _refused(self, content_hash: str) -> Callable[[SddeskError], None]:
        def refused(error: SddeskError) -> None:
            if content_hash == self._hash:
                self.problem, self._hash = error, None  # it is looked for again when this is opened again
                self.changed.emit()

        return refused


def _scaled(grey: Grey, size: tuple[int, int]) -> Grey:
    import numpy as np

    height, width = grey.shape
    image = QImage(grey.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    exact, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(QSize(*size), exact, smooth).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(scaled.constBits(), np.uint8).reshape(size[1], scaled.bytesPerLine())
    return rows[:, : size[0]].copy()
