"""What the networks will see of the control pictures, computed off the UI thread while their numbers are moved."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture
from sddesk.core.pixels import Pixels
from sddesk.session.background import Background
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.mask import MaskChoice
from sddesk.session.composing.start import Look, StartChoice

Prepare = Callable[[Pixels, ControlPicture, tuple[int, int]], Pixels]
Key = tuple[object, ...]
Size = tuple[int, int]
K = TypeVar("K")
V = TypeVar("V")
KEPT = 8  # maps at least, each as large as the draft's pictures
READ = 3  # pictures as they were given, which can be large


class ControlPreview(QObject):
    """Gives the map of a control picture at the size of the draft. `changed`: one came that was asked for.

    One is computed at a time; of those that were asked for meanwhile only the last for each place in the list of
    control pictures is computed next, so that moving a slider leaves no queue behind.
    """

    changed = Signal()

    def __init__(
        self,
        draft: Draft,
        start: StartChoice,
        mask: MaskChoice,
        look: Look,
        prepare: Prepare,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft, self._start, self._mask = draft, start, mask
        self._look, self._prepare, self._background = look, prepare, background
        self._maps = OrderedDict[Key, Pixels]()
        self._pictures = OrderedDict[str, Pixels]()
        self._refused = set[Key]()
        self._wanted = dict[int, tuple[Key, ControlPicture, Size]]()
        self._is_working = False

    @property
    def parts(self) -> Literal["", "region", "tiles"]:
        """Of what a control picture lies over the whole start picture: a masked region that is drawn alone, or tiles.

        "" where it lies over the drawn picture.
        """
        mask = self._mask.mask
        if self._start.picture is None:
            return ""
        if mask is not None and mask.area == "masked":
            return "region"
        return "tiles" if self._draft.get("refine") is not None else ""

    @property
    def shape(self) -> Size:
        """A size of the maps' shape: that of the drawn picture, or of the start picture, (width, height)."""
        shown = self._start.shown
        if not self.parts or shown is None:
            return self._draft.get("width"), self._draft.get("height")
        return shown.width, shown.height

    @property
    def size(self) -> Size:
        """Width and height in pixels of the maps; the longer side is that of the drawn picture."""
        width, height = self.shape
        scale = max(self._draft.get("width"), self._draft.get("height")) / max(width, height)
        return max(1, round(width * scale)), max(1, round(height * scale))

    def look_again(self) -> None:
        """Pictures came into the library: one whose map could not be made may be among them."""
        if self._refused:
            self._refused.clear()
            self.changed.emit()

    def of(self, entry: ControlPicture, place: int) -> Pixels | None:
        """The map of a control picture, the one in this place of the list; None where it is not here yet."""
        key = self._key(entry)
        found = self._maps.get(key)
        if found is not None:
            self._maps.move_to_end(key)
            self._wanted.pop(place, None)
        elif key not in self._refused:
            self._wanted[place] = (key, entry, self.size)
            self._go_on()
        return found

    def _key(self, entry: ControlPicture) -> Key:
        thresholds = (entry.low, entry.high) if entry.processor == "canny" else ()
        return (entry.content_hash, entry.processor, entry.fit, *thresholds, *self.size)

    def _go_on(self) -> None:
        if self._is_working or not self._wanted:
            return
        self._is_working = True
        key, entry, size = self._wanted.pop(next(iter(self._wanted)))
        picture = self._pictures.get(entry.content_hash)
        if picture is not None:
            self._compute(key, entry, picture, size)
            return

        def read(pixels: Pixels) -> None:
            _keep(self._pictures, entry.content_hash, pixels, READ)
            self._compute(key, entry, pixels, size)

        slot, content_hash = f"control map {entry.content_hash}", entry.content_hash
        self._look(slot, lambda library: library.inputs.pixels(content_hash), read, lambda error: self._end(key, error))

    def _compute(self, key: Key, entry: ControlPicture, picture: Pixels, size: Size) -> None:
        def made(pixels: Pixels) -> None:
            _keep(self._maps, key, pixels, max(KEPT, len(self._draft.get("inputs"))))  # or they would take turns
            self._end(key)

        self._background.pool(lambda: self._prepare(picture, entry, size), made, lambda error: self._end(key, error))

    def _end(self, key: Key, error: SddeskError | None = None) -> None:
        if error is not None:  # the list of control pictures tells of one that cannot be read
            self._refused.add(key)
        self._is_working = False
        self.changed.emit()
        self._go_on()


def _keep(kept: OrderedDict[K, V], key: K, value: V, most: int) -> None:
    """Keep a value, and let the one go that was not wanted for longest."""
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > most:
        kept.popitem(last=False)
