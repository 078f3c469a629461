"""The references of the draft: pictures whose style or subject is taken up, by an IP-Adapter or by the model itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sddesk.core.controls import check_follows
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Reference
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartInfo
from sddesk.core.pixels import Pixels
from sddesk.core.record import ShownInput
from sddesk.core.references import reference_model
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.input_list import InputList, Store, of_file, of_pixels
from sddesk.session.composing.networks import Networks, not_listed
from sddesk.session.composing.start import StartChoice
from sddesk.session.notices import NoticeKind, Notices

_BY_ITSELF = QT_TRANSLATE_NOOP("messages", "This model reads the references itself: whole, and without a weight.")
_BY_ADAPTER = QT_TRANSLATE_NOOP("messages", "The references are read by “{name}” now, which fits this model.")


class ReferenceChoice(QObject):
    """Puts references into the draft, changes them, takes them out. `changed`: anything of them is another now."""

    changed = Signal()

    def __init__(
        self,
        draft: Draft,
        pictures: InputList[Reference],
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
    def entries(self) -> tuple[Reference, ...]:
        """The references, in their order: a prompt may count them."""
        return self._list.entries

    @property
    def is_reading(self) -> bool:
        """Whether one is on its way."""
        return self._list.is_reading

    @property
    def own_limit(self) -> int:
        """How many the chosen model reads itself, 0 where it takes an IP-Adapter."""
        return self._draft.family.references

    def shown(self, entry: Reference) -> ShownInput | None:
        """Its size and small copy, None until it is read."""
        return self._list.shown(entry)

    def adapters(self) -> list[PartInfo]:
        """The IP-Adapters that can read one for the chosen model."""
        return self._networks.fitting(Reference)

    def refusal(self) -> SddeskError | None:
        """Why there can be none with the chosen model, None where there can or that is not known yet."""
        if not self._networks.is_known:
            return None
        try:
            self._adapter()
        except SddeskError as error:
            return error
        return None

    def trouble(self, entry: Reference) -> SddeskError | None:
        """Why one cannot be read: its picture is gone, or its IP-Adapter or the image encoder is not here."""
        return self._list.problem(entry) or self._networks.trouble(entry)

    def take_file(self, file: Path) -> None:
        """Add the picture in a file. One that cannot be read, or that nothing could read, becomes a notice."""
        self._take(of_file(file))

    def take_pixels(self, width: int, height: int, make: Callable[[], Pixels]) -> None:
        """The same for a picture of this size that has no file; `make` gives it, off the UI thread."""
        self._take(of_pixels(width, height, make))

    def take_start(self) -> None:
        """Add the start picture; nothing where there is none."""
        start, make = self._start.picture, self._maker()
        if start is not None and make is not None:
            self._list.add_kept(make(start.content_hash))

    def set(self, index: int, name: str, value: float | str) -> None:
        """Change the `weight` of one, what of it is taken (`takes`), or its `model`: the name of an IP-Adapter, "" for
        the model itself, which takes it whole.
        """
        entry = self.entries[index]
        if name == "model" and value == "":
            self._list.put(index, replace(entry, model="", weight=1.0, takes="all"))
        else:
            self._list.put(index, replace(entry, **{name: value}))

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
        """Raise SddeskError where one is still read, is missing, or cannot be read by what it names."""
        self._list.check_ready()
        self._networks.check_ready(self.entries)

    def _take(self, store: Store) -> None:
        make = self._maker()
        if make is not None:
            self._list.add(store, make)

    def _maker(self) -> Callable[[str], Reference] | None:
        """What makes a reference as the model reads it; None, and a notice, where nothing would read it."""
        try:
            if not self._networks.is_known:
                raise not_listed()
            model = self._adapter()
        except SddeskError as error:
            self._notices.problem(error, action="show_models")
            return None
        return lambda content_hash: Reference(content_hash=content_hash, model=model)

    def _adapter(self) -> str:
        """The name of what reads a further one: "" for the model itself, while it reads that many, else that of an
        IP-Adapter, the one that read the last. Raises SddeskError.
        """
        info, own = self._draft.info, sum(not entry.model for entry in self.entries)
        if info is None:
            raise not_listed()
        check_follows(info)
        if own < self.own_limit:
            return ""
        adapters = [part.name for part in self.adapters()]
        if not adapters and self.own_limit:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "“{model}” reads at most {limit} references."),
                QT_TRANSLATE_NOOP("messages", "Remove one of them first."),
                model=info.title,
                limit=self.own_limit,
            )
        last = self.entries[-1].model if self.entries else ""
        if last in adapters:
            return last
        return adapters[0] if adapters else reference_model([], info).name

    def _follow_model(self) -> None:
        """Have the references read by what fits the model that was chosen now."""
        adapters = [part.name for part in self.adapters()]
        changed: list[Reference] = []
        for entry in self.entries:
            fits_now = entry.model in adapters if entry.model else bool(self.own_limit)
            is_here = not entry.model or self._networks.network(entry) is not None
            if not fits_now and is_here and self.own_limit:
                entry = replace(entry, model="", weight=1.0, takes="all")
            elif not fits_now and is_here and adapters:
                entry = replace(entry, model=adapters[0])
            changed.append(entry)
        if tuple(changed) != self.entries:
            self._list.put_all(changed)
            told = Message(_BY_ITSELF) if self.own_limit else Message.of(_BY_ADAPTER, {"name": adapters[0]})
            self._notices.add(NoticeKind.INFO, told)
