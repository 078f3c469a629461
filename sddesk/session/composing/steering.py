"""What control pictures and references have in common: how they come into the draft, change, and leave it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Generic

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.pixels import Pixels
from sddesk.core.record import ShownInput
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.input_list import InputList, Store, T, of_file, of_pixels
from sddesk.session.composing.networks import Networks, not_listed
from sddesk.session.composing.start import StartChoice
from sddesk.session.notices import Notices


class SteeringChoice(QObject, Generic[T]):
    """Puts pictures of one kind into the draft, changes them, takes them out. `changed`: any of them has changed."""

    changed = Signal()

    def __init__(
        self,
        draft: Draft,
        pictures: InputList[T],
        networks: Networks,
        start: StartChoice,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft, self._list, self._networks = draft, pictures, networks
        self._start, self._notices = start, notices
        pictures.changed.connect(self.changed)
        networks.changed.connect(self.changed)
        networks.replaced.connect(self._follow_model)

    @property
    def entries(self) -> tuple[T, ...]:
        """The pictures, in their order: a prompt may count them."""
        return self._list.entries

    @property
    def is_reading(self) -> bool:
        """Whether one is on its way."""
        return self._list.is_reading

    def shown(self, entry: T) -> ShownInput | None:
        """Its size and small copy, None until it is read."""
        return self._list.shown(entry)

    def refusal(self) -> SddeskError | None:
        """Why there can be none with the chosen model, None where there can or that is not known yet."""
        if not self._networks.is_known:
            return None
        try:
            self._check_model()
        except SddeskError as error:
            return error
        return None

    def trouble(self, entry: T) -> SddeskError | None:
        """Why one cannot be read: its picture is gone, or its network is not here or does not fit."""
        return self._list.problem(entry) or self._networks.trouble(entry)

    def take_file(self, file: Path) -> None:
        """Add the picture in a file. One that cannot be read, or that no network could read, becomes a notice."""
        self._take(of_file(file))

    def take_pixels(self, width: int, height: int, make: Callable[[], Pixels]) -> None:
        """The same for a picture of this size that has no file; `make` gives it, off the UI thread."""
        self._take(of_pixels(width, height, make))

    def take_start(self) -> None:
        """Add the start picture; nothing where there is none."""
        start, make = self._start.picture, self._maker()
        if start is not None and make is not None:
            self._list.add_kept(self._like_start(make(start.content_hash)))

    def remove(self, index: int) -> None:
        """Take one out; its picture stays in the library."""
        self._list.remove(index)

    def move(self, index: int, by: int) -> None:
        """Put one further down, or up where `by` is below 0."""
        self._list.move(index, by)

    def look_again(self) -> None:
        """Pictures came into the library: one that was missing may be among them."""
        self._list.look_again()

    def check_ready(self) -> None:
        """Raise SddeskError where one is still read, is missing, or cannot be read by its network."""
        self._list.check_ready()
        self._networks.check_ready(self.entries)

    @abstractmethod
    def _check_model(self) -> None:
        """Raise SddeskError where the chosen model can have no such picture."""

    @abstractmethod
    def _make(self) -> Callable[[str], T]:
        """Return what makes an entry of a content hash. Raises SddeskError where nothing would read it."""

    @abstractmethod
    def _follow_model(self) -> None:
        """Have the pictures read by networks that fit the model chosen now."""

    def _like_start(self, entry: T) -> T:
        """Return the entry of the start picture with those of its settings that apply here."""
        return entry

    def _take(self, store: Store) -> None:
        make = self._maker()
        if make is not None:
            self._list.add(store, make)

    def _maker(self) -> Callable[[str], T] | None:
        """The same as `_make`; None, and a notice, where it raises or the installed networks are not known yet."""
        try:
            if not self._networks.is_known:
                raise not_listed()
            return self._make()
        except SddeskError as error:
            self._notices.problem(error, action="show_models")
            return None
