"""The control pictures of the draft: taken in, each with its kind and the network that reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sddesk.core.controls import PROCESSORS, ControlOrder, check_follows, idle_control, is_named_for, network_for
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture, Processor
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartInfo
from sddesk.session.composing.networks import not_listed
from sddesk.session.composing.steering import SteeringChoice
from sddesk.session.notices import NoticeKind

USUAL: Processor = "canny"
_FOLLOWED = QT_TRANSLATE_NOOP("messages", "The control pictures are read by “{name}” now, which fits this model.")


class ControlChoice(SteeringChoice[ControlPicture]):
    """The control pictures of the draft, each with its kind and its network."""

    def networks(self) -> list[PartInfo]:
        """The networks that can read one for the chosen model."""
        return self._networks.fitting(ControlPicture)

    def advice(self, entry: ControlPicture) -> Message | None:
        """The known troubles of one that can be followed."""
        drawn = self._draft.get("steps") if self._start.picture is None else self._start.steps_drawn
        return idle_control(entry, drawn, self._draft.get("sampler")) if drawn else None  # that is said elsewhere

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

    def _check_model(self) -> None:
        if not self.networks():
            self._network(USUAL)

    def _like_start(self, entry: ControlPicture) -> ControlPicture:
        start = self._start.picture
        return entry if start is None else replace(entry, fit=start.fit)

    def _make(self) -> Callable[[str], ControlPicture]:
        kind = self._usual_kind()
        name = self._network(kind).name
        return lambda content_hash: ControlPicture(content_hash=content_hash, model=name, processor=kind)

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
