"""The control pictures of the draft: taken in, each with its kind and the network that reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from sddesk.core.controls import PROCESSORS, ControlOrder, check_follows, idle_control, is_named_for, network_for
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture, Processor
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartInfo
from sddesk.core.pixels import Pixels
from sddesk.core.record import ShownInput
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.input_list import InputList, Store, of_file, of_pixels
from sddesk.session.composing.networks import Networks, not_listed
from sddesk.session.composing.start import StartChoice
from sddesk.session.notices import NoticeKind, Notices

USUAL: Processor = "canny"
_FOLLOWED = QT_TRANSLATE_NOOP("messages", "The control pictures are read by “{name}” now, which fits this model.")


class ControlChoice(QObject):
    """Puts control pictures into the draft, changes them, takes them out. `changed`: anything of them is another."""

    changed = Signal()

    def __init__(
        self,
        draft: Draft,
        pictures: InputList[ControlPicture],
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
    def entries(self) -> tuple[ControlPicture, ...]:
        """The control pictures, in their order."""
        return self._list.entries

    @property
    def is_reading(self) -> bool:
        """Whether one is on its way."""
        return self._list.is_reading

    def shown(self, entry: ControlPicture) -> ShownInput | None:
        """Its size and small copy, None until it is read."""
        return self._list.shown(entry)

    def networks(self) -> list[PartInfo]:
        """The networks that can read one for the chosen model."""
        return self._networks.fitting(ControlPicture)

    def refusal(self) -> SddeskError | None:
        """Why there can be none with the chosen model, None where there can or that is not known yet."""
        if not self._networks.is_known or self.networks():
            return None
        try:
            self._network(USUAL)
        except SddeskError as error:
            return error
        return None

    def trouble(self, entry: ControlPicture) -> SddeskError | None:
        """Why one cannot be followed: its picture is gone, or its network is not here or does not fit."""
        return self._list.problem(entry) or self._networks.trouble(entry)

    def advice(self, entry: ControlPicture) -> Message | None:
        """The known troubles of one that can be followed."""
        drawn = self._draft.get("steps") if self._start.picture is None else self._start.steps_drawn
        return idle_control(entry, drawn, self._draft.get("sampler")) if drawn else None  # that is said elsewhere

    def take_file(self, file: Path) -> None:
        """Add the picture in a file. One that cannot be read, or that no network could read, becomes a notice."""
        self._take(of_file(file))

    def take_pixels(self, width: int, height: int, make: Callable[[], Pixels]) -> None:
        """The same for a picture of this size that has no file; `make` gives it, off the UI thread."""
        self._take(of_pixels(width, height, make))

    def take_start(self) -> None:
        """Add the start picture, fitted as it is; nothing where there is none."""
        start, make = self._start.picture, self._maker()
        if start is not None and make is not None:
            self._list.add_kept(replace(make(start.content_hash), fit=start.fit))

    def set(self, index: int, name: str, value: Any) -> None:
        """Change a field of one. A begin drags the end with it where it would pass it, `low` and `high` likewise.

        Another kind is read by the network that its name says it is for, if there is one.
        """
        entry = self.entries[index]
        changes: dict[str, Any] = {name: value}
        if name in ("begin", "low"):
            other = {"begin": "end", "low": "high"}[name]
            changes[other] = max(value, getattr(entry, other))
        elif name in ("end", "high"):
            other = {"end": "begin", "high": "low"}[name]
            changes[other] = min(value, getattr(entry, other))
        elif name == "processor":
            changes["model"] = self._network_for_kind(value, entry.model)
        self._list.put(index, replace(entry, **changes))

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
        """Raise SddeskError where one is still read, is missing, or cannot be followed."""
        self._list.check_ready()
        self._networks.check_ready(self.entries)

    def _take(self, store: Store) -> None:
        make = self._maker()
        if make is not None:
            self._list.add(store, make)

    def _maker(self) -> Callable[[str], ControlPicture] | None:
        """What makes a control picture of the usual kind; None, and a notice, where no network could read it."""
        try:
            if not self._networks.is_known:
                raise not_listed()
            kind = self._usual_kind()
            network = self._network(kind)
        except SddeskError as error:
            self._notices.problem(error, action="show_models")
            return None
        return lambda content_hash: ControlPicture(content_hash=content_hash, model=network.name, processor=kind)

    def _usual_kind(self) -> Processor:
        """The kind that the last one has; else the one that the name of the only network says."""
        if self.entries:
            return self.entries[-1].processor
        networks = self.networks()
        kinds: list[Any] = [kind for kind in PROCESSORS if len(networks) == 1 and is_named_for(networks[0], kind)]
        return kinds[0] if kinds and USUAL not in kinds else USUAL

    def _network(self, kind: str) -> PartInfo:
        """The network for a kind: what an order without a name would take, else the first. Raises SddeskError."""
        networks, info = self.networks(), self._draft.info
        if info is None:
            raise not_listed()
        check_follows(info)
        try:
            return network_for(ControlOrder(picture="", processor=kind), networks, info)
        except SddeskError:
            if not networks:
                raise
        return next((part for part in networks if is_named_for(part, kind)), networks[0])

    def _network_for_kind(self, kind: str, now: str) -> str:
        """The name of the network for another kind: the present one, unless another fits it better."""
        networks = self.networks()
        own = [part for part in networks if is_named_for(part, kind)]
        if not own or any(part.name.casefold() == now.casefold() for part in own):
            return now
        return own[0].name

    def _follow_model(self) -> None:
        """Have a network of the model that was chosen now read what the former model's did."""
        changed: list[ControlPicture] = []
        for entry in self.entries:
            part = self._networks.network(entry)
            fitting = [one.name for one in self.networks()]
            if part is not None and part.name not in fitting and fitting:
                entry = replace(entry, model=self._network(entry.processor).name)
            changed.append(entry)
        if tuple(changed) != self.entries:
            names = dict.fromkeys(one.model for one, old in zip(changed, self.entries, strict=True) if one != old)
            self._list.put_all(changed)
            self._notices.add(NoticeKind.INFO, Message.of(_FOLLOWED, {"name": ", ".join(names)}))
