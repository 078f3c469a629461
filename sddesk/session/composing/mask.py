"""The mask of the draft: painted on the canvas, stored in the library, checked against its picture."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import DEFAULT_BLUR, DEFAULT_MARGIN, Input, Mask
from sddesk.core.mask_sizes import check_mask_shape
from sddesk.core.order_inputs import is_large
from sddesk.core.pixels import Pixels
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.start import InputChoice, Look, StartChoice
from sddesk.session.picture_library import Inputs
from sddesk.session.services import Services

SLOT = "mask"
STORE_AFTER_MS = 1500  # after the last stroke
FIELDS = ("blur", "area", "margin", "fill", "invert")
Made = tuple[Callable[[], Pixels], bool]  # makes the pixels, off this thread; and whether the mask is inverted
Take = Callable[[], Made | None]


class MaskChoice(InputChoice[Mask]):
    """Puts a mask into the draft and takes it out again; a painted one is stored off the UI thread, soon after.

    `changed` names the changed part: "mask", one of `FIELDS`, or "shown" for the facts about it. `reshaped`: a
    person masked a first part, or chose another area.
    """

    reshaped = Signal()

    def __init__(
        self,
        draft: Draft,
        start: StartChoice,
        look: Look,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft, self._start = draft, start
        self._look = look
        self._background, self._notices, self._library = services
        self._usual: dict[str, Any] = {"blur": DEFAULT_BLUR, "margin": DEFAULT_MARGIN, "fill": "original"}
        self._painted: tuple[str, Take] | None = None  # the hash of the start picture that it belongs to
        self._storing: tuple[str, Made] | None = None
        self._taking = False
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=STORE_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.store)
        draft.changed.connect(self._on_draft)
        start.changed.connect(self._on_start)

    @property
    def mask(self) -> Mask | None:
        """The mask of the draft, None where the whole picture is drawn."""
        return next((entry for entry in self._inputs if isinstance(entry, Mask)), None)

    def get(self, name: str) -> Any:
        """One of `FIELDS`: of the mask, or what the next one takes over."""
        mask = self.mask
        if mask is not None:
            return getattr(mask, name)
        return {**self._usual, "invert": False, "area": self._usual_area}[name]

    def set(self, name: str, value: Any) -> None:
        """Change one of `FIELDS`, of the mask or of the next one."""
        self._usual[name] = value
        if self.mask is None:
            self.changed.emit(name)
        else:
            self._change(lambda mask: replace(mask, **{name: value}))
        if name == "area":
            self.reshaped.emit()

    def paint(self, take: Take) -> None:
        """Something was painted. `take` is called once it is to be stored, on this thread.

        It gives what makes the mask, or None where nothing is masked any more.
        """
        start = self._start.picture
        if start is not None:
            self._painted = (start.content_hash, take)
            self._timer.start()

    def store(self) -> None:
        """Store what was painted now."""
        if (painted := self._taken()) is None:
            return
        self._storing = painted

        def stored(content_hash: str) -> None:
            if self._storing is painted:  # else more was painted meanwhile, or the mask was removed
                self._take(painted, content_hash)
                self._end_storing()

        def refused(error: SddeskError) -> None:
            if self._storing is painted:
                self._waiting.clear()  # or what was ordered would be drawn with the mask from before
                self._notices.problem(error)
                self._end_storing()

        def put(inputs: Inputs) -> None:
            self._background.pool(lambda: inputs.put(painted[1][0]()), stored, refused)

        self._background.run(lambda: self._library().inputs, put, refused, urgent=True)

    def finish(self, timeout_s: float) -> None:
        """Store what was painted, and wait so long for that: the program ends."""
        painted = self._taken() or self._storing
        if painted is None:
            return
        stored, done = list[str](), threading.Event()

        def put() -> None:
            try:
                stored.append(self._library().inputs.put(painted[1][0]()))
            finally:
                done.set()

        self._background.run(put, None, self._notices.problem, urgent=True)
        done.wait(timeout_s)
        for content_hash in stored:
            self._take(painted, content_hash)

    def when_stored(self, call: Callable[[], object]) -> None:
        """Call this when what was painted is in the draft: at once where nothing waits to be stored."""
        self.store()
        if self._storing is not None:
            self._waiting.append(call)
        else:
            call()

    def read(
        self,
        content_hash: str,
        slot: str,
        on_done: Callable[[Pixels], object],
        on_error: Callable[[SddeskError], object],
    ) -> None:
        """Read the pixels of an input that the library keeps."""
        self._look(slot, lambda library: library.inputs.pixels(content_hash), on_done, on_error)

    def remove(self) -> None:
        """Draw the whole picture anew."""
        self._forget_painted()
        self._draft.set("inputs", tuple(entry for entry in self._inputs if not isinstance(entry, Mask)))

    def read_file(self, file: Path, on_done: Callable[[Pixels], object]) -> None:
        """Read the mask in a picture file; one that cannot be read becomes a notice."""
        self._read(lambda inputs: inputs.mask_in(file), on_done)

    def read_transparency(self, file: Path, on_done: Callable[[Pixels], object]) -> None:
        """Read the transparent parts of a picture file as a mask; a file without any becomes a notice."""
        self._read(lambda inputs: inputs.transparency_in(file), on_done)

    @property
    def is_painted(self) -> bool:
        """Whether what was painted is not in the draft yet."""
        return self._painted is not None or self._storing is not None

    def look_again(self) -> None:
        """Pictures came into the library: a mask that was missing may be among them."""
        if self.problem is not None:
            self._show(self.mask, lambda _error: None)

    def check_ready(self) -> None:
        """Raise SddeskError where the mask cannot be found, or has another shape than its picture."""
        if self.mask is None:
            return
        if self.problem is not None:
            raise self.problem
        mask, start = self.shown, self._start.shown
        if mask is None or start is None:
            return
        check_mask_shape((mask.width, mask.height), (start.width, start.height))

    @property
    def _usual_area(self) -> str:
        """The default area: of a large photo the region alone, else it would be made small."""
        if "area" in self._usual:
            return str(self._usual["area"])
        shown = self._start.shown
        large = shown is not None and is_large((shown.width, shown.height), self._draft.native_size)
        return "masked" if large else "whole"

    @property
    def _inputs(self) -> tuple[Input, ...]:
        inputs: tuple[Input, ...] = self._draft.get("inputs")
        return inputs

    def _read(self, read: Callable[[Inputs], Pixels], on_done: Callable[[Pixels], object]) -> None:
        def beside(inputs: Inputs) -> None:
            self._background.pool(lambda: read(inputs), on_done, self._notices.problem)

        self._background.run(lambda: self._library().inputs, beside, self._notices.problem, urgent=True)

    def _taken(self) -> tuple[str, Made] | None:
        """Return the painted mask to store; where nothing is painted, no mask is left in the draft."""
        self._timer.stop()
        painted, self._painted = self._painted, None
        if painted is None:
            return None
        start_hash, take = painted
        made = take()
        if made is None:
            self.remove()
            return None
        return start_hash, made

    def _forget_painted(self) -> None:
        self._timer.stop()
        self._painted = None
        self._end_storing()

    def _end_storing(self) -> None:
        self._storing = None
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            call()

    def _take(self, painted: tuple[str, Made], content_hash: str) -> None:
        """Put a stored mask into the draft, unless its picture is another one by now."""
        start, invert = self._start.picture, painted[1][1]
        if start is None or start.content_hash != painted[0]:
            return
        self._taking = True
        if self.mask is None:
            fields: dict[str, Any] = {name: self.get(name) for name in FIELDS} | {"invert": invert}
            new = Mask(content_hash=content_hash, **fields)
            others = (entry for entry in self._inputs if entry is not start)
            self._draft.set("inputs", (start, new, *others))
            self.reshaped.emit()
        else:
            self._change(lambda mask: replace(mask, content_hash=content_hash, invert=invert))
        self._taking = False

    def _change(self, change: Callable[[Mask], Mask]) -> None:
        self._draft.set("inputs", tuple(change(entry) if isinstance(entry, Mask) else entry for entry in self._inputs))

    def _on_start(self, name: str) -> None:
        if name == "shown" and self.mask is None:
            self.changed.emit("area")

    def _on_draft(self, name: str) -> None:
        before, now = self._seen, self.mask
        if name != "inputs" or before == now:
            return
        self._seen = now
        if (before and before.content_hash) != (now and now.content_hash):
            if not self._taking:
                self._forget_painted()  # settings that were reused brought another one
            self._show(now, self._notices.problem)
            self.changed.emit("mask")
        for field in FIELDS:
            self.changed.emit(field)

    def _show(self, wanted: Mask | None, tell: Callable[[SddeskError], object]) -> None:
        """Find the picture of the mask that the draft names."""
        self.shown = self.problem = None
        if wanted is None:
            return
        self._find(self._look, SLOT, wanted.content_hash, tell)
