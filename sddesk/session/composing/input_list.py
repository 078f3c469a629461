"""The inputs of one kind in the draft, of which there can be several: stored, looked for, changed, put in order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import MAX_INPUTS, ControlPicture, Input, Reference
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels
from sddesk.core.record import ShownInput
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.start import Look, find_input
from sddesk.session.picture_library import Inputs
from sddesk.session.services import Services

T = TypeVar("T", ControlPicture, Reference)
Store = Callable[[Inputs], ShownInput]


def of_file(file: Path) -> Store:
    """Return what stores the picture in a file."""
    return lambda inputs: inputs.keep(file)


def of_pixels(width: int, height: int, make: Callable[[], Pixels]) -> Store:
    """Return what stores a picture of this size that has no file; `make` gives it, off the UI thread."""
    return lambda inputs: inputs.keep_pixels(width, height, make)


class InputList(QObject, Generic[T]):
    """`changed`: the inputs are others now, or more is known of their pictures."""

    changed = Signal()

    def __init__(
        self,
        kind: type[T],
        draft: Draft,
        look: Look,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._draft = kind, draft
        self._look = look
        self._background, self._notices, self._library = services
        self._seen: tuple[T, ...] = ()
        self._shown = dict[str, ShownInput]()
        self._problems = dict[str, SddeskError]()
        self._reading = 0
        draft.changed.connect(self._on_draft)

    @property
    def entries(self) -> tuple[T, ...]:
        """Those of the draft, in its order."""
        return tuple(entry for entry in self._draft.get("inputs") if isinstance(entry, self._kind))

    @property
    def is_reading(self) -> bool:
        """Whether a picture is on its way into the draft."""
        return self._reading > 0

    def shown(self, entry: T) -> ShownInput | None:
        """Size and small copy of an input's picture, None until it is read."""
        return self._shown.get(entry.content_hash)

    def problem(self, entry: T) -> SddeskError | None:
        """Why an input's picture cannot be shown."""
        return self._problems.get(entry.content_hash)

    def add(self, store: Store, make: Callable[[str], T]) -> None:
        """Store a picture off the UI thread, then put into the draft what `make` gives for its content hash.

        A picture that cannot be read becomes a notice, and so does one too many.
        """
        if not self._has_room():
            return
        self._reading += 1
        self.changed.emit()

        def stored(shown: ShownInput) -> None:
            self._reading -= 1
            self._shown[shown.content_hash] = shown
            self._append(make(shown.content_hash))
            for note in shown.notes:
                self._notices.note(note)
            self.changed.emit()

        def refused(error: SddeskError) -> None:
            self._reading -= 1
            self._notices.problem(error)
            self.changed.emit()

        def read(inputs: Inputs) -> None:
            self._background.pool(lambda: store(inputs), stored, refused)

        self._background.run(lambda: self._library().inputs, read, refused, urgent=True)

    def add_kept(self, entry: T) -> None:
        """Put an input into the draft whose picture the library has, as the start picture's."""
        if self._has_room():
            self._append(entry)

    def put(self, index: int, entry: T) -> None:
        """Change the one in this place."""
        self.put_all([entry if place == index else one for place, one in enumerate(self.entries)])

    def remove(self, index: int) -> None:
        """Take the one in this place out of the draft."""
        self.put_all([one for place, one in enumerate(self.entries) if place != index])

    def move(self, index: int, by: int) -> None:
        """Put the one in this place so many places further down, or up where `by` is below 0."""
        found = list(self.entries)
        target = min(len(found) - 1, max(0, index + by))
        found.insert(target, found.pop(index))
        self.put_all(found)

    def put_all(self, entries: list[T]) -> None:
        """Have these in the draft, in place of all of this kind."""
        others: tuple[Input, ...] = tuple(
            entry for entry in self._draft.get("inputs") if not isinstance(entry, self._kind)
        )
        self._draft.set("inputs", (*others, *entries))

    def look_again(self) -> None:
        """Pictures came into the library: one that was missing may be among them."""
        missing, self._problems = set(self._problems), {}
        self._look_for(missing, lambda _error: None)

    def check_ready(self) -> None:
        """Raise SddeskError while a picture is being read, and for one that cannot be found."""
        if self.is_reading:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "A picture is still being read."),
                QT_TRANSLATE_NOOP("messages", "Wait a moment, then try again."),
            )
        for entry in self.entries:
            problem = self.problem(entry)
            if problem is not None:
                raise problem

    def _has_room(self) -> bool:
        room = len(self._draft.get("inputs")) + self._reading < MAX_INPUTS
        if not room:
            template = QT_TRANSLATE_NOOP("messages", "A picture is made from at most {limit} others.")
            hint = QT_TRANSLATE_NOOP("messages", "Remove one of them first.")
            self._notices.problem(SddeskError(template, hint, limit=MAX_INPUTS))
        return room

    def _append(self, entry: T) -> None:
        self.put_all([*self.entries, entry])

    def _on_draft(self, name: str) -> None:
        now = self.entries
        if name != "inputs" or now == self._seen:
            return
        self._seen = now
        named = {entry.content_hash for entry in now}
        self._shown = {one: shown for one, shown in self._shown.items() if one in named}
        self._problems = {one: problem for one, problem in self._problems.items() if one in named}
        self._look_for(named - self._shown.keys() - self._problems.keys(), self._notices.problem)
        self.changed.emit()

    def _look_for(self, content_hashes: set[str], tell: Callable[[SddeskError], object]) -> None:
        for content_hash in sorted(content_hashes):
            self._find(content_hash, tell)

    def _find(self, content_hash: str, tell: Callable[[SddeskError], object]) -> None:
        def is_wanted() -> bool:
            return any(entry.content_hash == content_hash for entry in self._seen)

        def found(shown: ShownInput) -> None:
            self._shown[content_hash] = shown
            self.changed.emit()

        def refused(error: SddeskError) -> None:
            self._problems[content_hash] = error
            tell(error)
            self.changed.emit()

        find_input(self._look, f"{self._kind.kind} {content_hash}", content_hash, is_wanted, found, refused)
