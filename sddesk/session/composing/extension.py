"""By how much the start picture of the draft is extended, and the size of the request that follows from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.fitting import whole_sides
from sddesk.core.inputs import MAX_SIDE, NO_SIDES, Sides
from sddesk.core.mask_sizes import check_extended_size
from sddesk.core.order_inputs import check_extension, size_like
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.mask import MaskChoice
from sddesk.session.composing.start import StartChoice
from sddesk.session.notices import Notices

SIDES = ("left", "top", "right", "bottom")


class Extension(QObject):
    """Extends the start picture, and has the draft's size follow it and the mask.

    `changed` names the side that is another one now: "left", "top", "right" or "bottom".
    """

    changed = Signal(str)

    def __init__(
        self, draft: Draft, start: StartChoice, mask: MaskChoice, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._start, self._mask, self._notices = draft, start, mask, notices
        self._seen = NO_SIDES
        draft.changed.connect(self._on_draft)
        mask.reshaped.connect(self._follow)

    @property
    def sides(self) -> Sides:
        """Pixels that are added at the left, top, right and bottom."""
        start = self._start.picture
        return NO_SIDES if start is None else start.extend

    @property
    def size(self) -> tuple[int, int] | None:
        """Width and height of the extended picture in pixels; None while those of the start picture are not known."""
        return None if self._start.shown is None else self._size_with(self.sides)

    def get(self, name: str) -> Any:
        """The pixels at one side."""
        return self.sides[SIDES.index(name)]

    def set(self, name: str, value: Any) -> None:
        """Extend one side by so many pixels."""
        sides = list(self.sides)
        sides[SIDES.index(name)] = int(value)
        self.extend((sides[0], sides[1], sides[2], sides[3]))

    def extend(self, sides: Sides) -> None:
        """Extend by `sides`, some a little more: width and height of a request are multiples of 8.

        An extension that cannot be drawn becomes a notice; the one before stays.
        """
        start, shown = self._start.picture, self._start.shown
        if start is None or shown is None:
            return
        left, top, right, bottom = (min(MAX_SIDE, max(0, side)) for side in sides)
        wanted, size = (left, top, right, bottom), (shown.width, shown.height)
        if wanted != NO_SIDES and self._draws_whole:
            step = self._draft.family.size_step
            wanted = whole_sides(size, wanted, step)
            try:
                check_extension(size, wanted, self._size_with(wanted), step)
            except SddeskError as error:
                self._notices.problem(error)
                self._tell_sides()  # a control may show what was asked for
                return
        inputs, extended = self._draft.get("inputs"), replace(start, extend=wanted)
        self._draft.set("inputs", tuple(extended if entry is start else entry for entry in inputs))
        self._tell_sides()
        self._set_size(self._size_suiting or self._size_like_picture)

    def check_ready(self) -> None:
        """Raise SddeskError where another size is asked for than the extended picture has."""
        size = self.size
        if size is not None and self.sides != NO_SIDES and self._draws_whole:
            check_extended_size(size, (self._draft.get("width"), self._draft.get("height")))

    @property
    def _draws_whole(self) -> bool:
        """Whether the model draws the whole picture, not a region of it."""
        mask = self._mask.mask
        return mask is None or mask.area == "whole"

    def _size_with(self, sides: Sides) -> tuple[int, int]:
        shown = self._start.shown
        assert shown is not None
        return shown.width + sides[0] + sides[2], shown.height + sides[1] + sides[3]

    def _tell_sides(self) -> None:
        for side in SIDES:
            self.changed.emit(side)

    def _on_draft(self, name: str) -> None:
        if name != "inputs":
            return
        before, self._seen = self._seen, self.sides
        if before != self._seen:
            self._tell_sides()

    def _follow(self) -> None:
        """Have the size of the request follow what a person has just masked, or the area that was chosen."""
        if self._draws_whole and self.sides != NO_SIDES:
            self.extend(self.sides)  # to multiples of 8
        elif (size := self._size_suiting) is not None:
            self._set_size(size)

    @property
    def _size_suiting(self) -> tuple[int, int] | None:
        """The size that suits the extension and the mask; None where there is neither.

        A picture of which a part stays is drawn at its own size, so that this part is not scaled. A region that is
        drawn alone is drawn at the size that the model likes.
        """
        shown = self._start.shown
        if shown is None:
            return None
        if not self._draws_whole:
            return self._draft.size_of_shape(1, 1)
        if self.sides != NO_SIDES:
            return self._size_with(self.sides)
        return self._size_like_picture if self._mask.mask is not None else None

    @property
    def _size_like_picture(self) -> tuple[int, int]:
        shown, draft = self._start.shown, self._draft
        assert shown is not None
        return size_like((shown.width, shown.height), draft.native_size, draft.family.size_step)

    def _set_size(self, size: tuple[int, int]) -> None:
        self._draft.set("width", size[0])
        self._draft.set("height", size[1])
