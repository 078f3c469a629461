"""The start picture of the draft: stored in the library, shown, and what its numbers mean for the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import (
    DEFAULT_STRENGTH,
    NO_SIDES,
    STEERING_KINDS,
    Fit,
    Input,
    Mask,
    StartPicture,
    beginning_of,
    redraws,
    steps_left,
)
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels
from sddesk.core.record import ShownInput
from sddesk.session.composing.draft import Draft
from sddesk.session.picture_library import Inputs, PictureLibrary
from sddesk.session.services import Services

SLOT = "start picture"
DEFAULT_FIT: Fit = "crop"
T = TypeVar("T")
P = TypeVar("P", StartPicture, Mask)


class Look(Protocol):
    """Puts a question to the library before its other work, and gives the answer on the UI thread."""

    def __call__(
        self,
        slot: str,
        question: Callable[[PictureLibrary], T],
        on_done: Callable[[T], object],
        on_error: Callable[[SddeskError], object],
    ) -> object: ...


def find_input(
    look: Look,
    slot: str,
    content_hash: str,
    is_wanted: Callable[[], bool],
    found: Callable[[ShownInput], object],
    refused: Callable[[SddeskError], object],
) -> None:
    """Look for the picture of an input. An answer that comes when it is not wanted any more is dropped."""
    look(
        slot,
        lambda library: library.inputs.show(content_hash),
        lambda shown: found(shown) if is_wanted() else None,
        lambda error: refused(error) if is_wanted() else None,
    )


class InputChoice(QObject, Generic[P]):
    """A choice of one input picture, and what is known of the picture that is chosen.

    `shown` is its size and small copy once it is read, `problem` says why it cannot be; `changed` says "shown" then.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: P | None = None
        self.shown: ShownInput | None = None
        self.problem: SddeskError | None = None

    def _find(self, look: Look, slot: str, content_hash: str, tell: Callable[[SddeskError], object]) -> None:
        """Look for the picture; an answer for one that is not `_seen` any more is dropped."""

        def found(shown: ShownInput) -> None:
            self._remember(shown)
            self.changed.emit("shown")

        def refused(error: SddeskError) -> None:
            self.problem = error
            tell(error)
            self.changed.emit("shown")

        def is_wanted() -> bool:
            return self._seen is not None and self._seen.content_hash == content_hash

        find_input(look, slot, content_hash, is_wanted, found, refused)

    def _remember(self, shown: ShownInput) -> None:
        self.shown = shown


class StartChoice(InputChoice[StartPicture]):
    """Puts a start picture into the draft and takes it out again; pictures are read and stored off the UI thread.

    `changed` names the changed part: "start", "strength", "fit", or "shown" for the facts about the picture.
    """

    def __init__(self, draft: Draft, look: Look, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft, self._look = draft, look
        self._background, self._notices, self._library = services
        self._strength, self._fit = DEFAULT_STRENGTH, DEFAULT_FIT
        self._asked = 0
        self._stored: ShownInput | None = None
        self._file: Path | None = None
        self.is_reading = False
        draft.changed.connect(self._on_draft)

    @property
    def picture(self) -> StartPicture | None:
        """The start picture of the draft, None where it begins with noise."""
        return next((entry for entry in self._inputs if isinstance(entry, StartPicture)), None)

    @property
    def file(self) -> Path | None:
        """The file that the start picture was taken from by this start of the program."""
        start, stored = self.picture, self._stored
        same = start is not None and stored is not None and stored.content_hash == start.content_hash
        return self._file if same else None

    @property
    def redraws(self) -> bool:
        """Whether a mask or extended edges say what of it is drawn, and the rest of it stays."""
        return redraws(self._inputs)

    @property
    def keeps_size(self) -> bool:
        """Whether it is not brought to the size of the request: it is extended, refined, or a region is drawn alone."""
        start, mask = self.picture, next((entry for entry in self._inputs if isinstance(entry, Mask)), None)
        refined = start is not None and (start.extend != NO_SIDES or self._draft.get("refine") is not None)
        return refined or (mask is not None and mask.area == "masked")

    @property
    def result_size(self) -> tuple[int, int] | None:
        """The drawn width and height where they follow from the picture's own: a region alone, or refined.

        None where it is the draft's size, and while the picture is not known.
        """
        start, shown, refine = self.picture, self.shown, self._draft.get("refine")
        if start is None or shown is None:
            return None
        if refine is not None:
            size: tuple[int, int] = refine.size(shown.width, shown.height)
            return size
        mask = next((entry for entry in self._inputs if isinstance(entry, Mask)), None)
        if mask is None or mask.area != "masked":
            return None
        left, top, right, bottom = start.extend
        return shown.width + left + right, shown.height + top + bottom

    def get(self, name: str) -> Any:
        """`strength` or `fit`: of the start picture, or those that the next one takes over."""
        start = self.picture
        return {"strength": self._strength, "fit": self._fit}[name] if start is None else getattr(start, name)

    def set(self, name: str, value: Any) -> None:
        """Change `strength` (0..1) or `fit` of the start picture; nothing where there is none."""
        start = self.picture
        if start is not None:
            changed = replace(start, **{name: value})
            self._draft.set("inputs", tuple(changed if entry is start else entry for entry in self._inputs))

    def take_file(self, file: Path) -> None:
        """Begin with the picture in a file. One that cannot be read becomes a notice; the one before stays."""
        self._take(lambda inputs: inputs.keep(file), file)

    def take_pixels(self, width: int, height: int, make: Callable[[], Pixels]) -> None:
        """The same for a picture of this size that has no file; `make` gives it, off the UI thread."""
        self._take(lambda inputs: inputs.keep_pixels(width, height, make))

    def remove(self) -> None:
        """Begin with noise; a mask and refining go with their picture."""
        self._asked += 1
        self._end_reading()
        self._draft.set("refine", None)
        self._draft.set("inputs", self._others())

    def with_start(self, content_hash: str) -> tuple[Input, ...]:
        """The inputs of the draft with this start picture in place of its own."""
        start = StartPicture(content_hash=content_hash, strength=self.get("strength"), fit=self.get("fit"))
        return (start, *self._others())

    def keep_while(self, fill: Callable[[], object]) -> None:
        """Call `fill`, which loads settings into the draft, and stay with the start picture and mask of the draft."""
        kept = beginning_of(self._inputs)
        fill()
        if not self.is_reading:  # else it comes when it is read
            steering = tuple(entry for entry in self._inputs if isinstance(entry, STEERING_KINDS))
            self._draft.set("inputs", (*kept, *steering))

    def check_ready(self) -> None:
        """Raise SddeskError while a picture is being read: an order would begin without it."""
        if self.is_reading:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The start picture is still being read."),
                QT_TRANSLATE_NOOP("messages", "Wait a moment, or remove it."),
            )

    @property
    def steps_drawn(self) -> int:
        """How many of the draft's steps will be drawn."""
        return steps_left(self._draft.get("steps"), self.get("strength"))

    @property
    def own_size(self) -> tuple[int, int] | None:
        """The size nearest to the picture's shape that suits the checkpoint, (width, height); None if not known."""
        return self._draft.size_of_shape(self.shown.width, self.shown.height) if self.shown is not None else None

    @property
    def has_other_shape(self) -> bool:
        """Whether it is cut, filled or stretched to the draft's size."""
        if self.shown is None:
            return False
        width, height = self._draft.get("width"), self._draft.get("height")
        return self.shown.width * height != self.shown.height * width and (width, height) != self.own_size

    def use_own_size(self) -> None:
        """Set the draft's size to `own_size`."""
        size = self.own_size
        if size is not None:
            self._draft.set("width", size[0])
            self._draft.set("height", size[1])

    def look_again(self) -> None:
        """Pictures came into the library: a start picture that was missing may be among them."""
        if self.problem is not None:
            self._show(lambda _error: None)

    @property
    def _inputs(self) -> tuple[Input, ...]:
        inputs: tuple[Input, ...] = self._draft.get("inputs")
        return inputs

    def _others(self) -> tuple[Input, ...]:
        """The inputs that do not belong to the start picture."""
        return tuple(entry for entry in self._inputs if not isinstance(entry, (StartPicture, Mask)))

    def _take(self, store: Callable[[Inputs], ShownInput], file: Path | None = None) -> None:
        self._asked += 1
        asked = self._asked
        self.is_reading = True
        self.changed.emit("shown")

        def taken(stored: ShownInput) -> None:
            if asked == self._asked:
                self._end_reading()
                self._stored, self._file = stored, file
                self._draft.set("inputs", self.with_start(stored.content_hash))
                for note in stored.notes:
                    self._notices.note(note)

        def refused(error: SddeskError) -> None:
            if asked == self._asked:
                self._end_reading()
                self._notices.problem(error)

        def read(inputs: Inputs) -> None:
            self._background.pool(lambda: store(inputs), taken, refused)  # a large photo holds up no saving

        self._background.run(lambda: self._library().inputs, read, refused, urgent=True)

    def _end_reading(self) -> None:
        if self.is_reading:
            self.is_reading = False
            self.changed.emit("shown")

    def _on_draft(self, name: str) -> None:
        before, now = self._seen, self.picture
        if name != "inputs" or before == now:
            return
        self._seen = now
        if now is not None:
            self._strength, self._fit = now.strength, now.fit
        if before is None or now is None or before.content_hash != now.content_hash:
            self._show(self._notices.problem)
            self.changed.emit("start")
        for field in ("strength", "fit"):
            self.changed.emit(field)

    def _show(self, tell: Callable[[SddeskError], object]) -> None:
        """Find the picture that the draft names."""
        self.shown = self.problem = None
        wanted = self._seen
        if wanted is None:
            return
        content_hash = wanted.content_hash
        if self._stored is not None and self._stored.content_hash == content_hash:
            self.shown = self._stored
            return

        self._find(self._look, SLOT, content_hash, tell)

    def _remember(self, shown: ShownInput) -> None:
        self.shown = self._stored = shown
        self._file = None
