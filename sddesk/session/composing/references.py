"""The references of the draft: pictures whose style or subject is taken up, by an IP-Adapter or by the model itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sddesk.core.controls import check_follows
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Reference
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import PartInfo
from sddesk.core.references import reference_model
from sddesk.session.composing.networks import not_listed
from sddesk.session.composing.steering import SteeringChoice
from sddesk.session.notices import NoticeKind

_BY_ITSELF = QT_TRANSLATE_NOOP("messages", "This model reads the references itself: whole, and without a weight.")
_BY_ADAPTER = QT_TRANSLATE_NOOP("messages", "The references are read by “{name}” now, which fits this model.")


class ReferenceChoice(SteeringChoice[Reference]):
    """The references of the draft, each with its IP-Adapter or for the model itself."""

    @property
    def own_limit(self) -> int:
        """How many the chosen model reads itself, 0 where it takes an IP-Adapter."""
        return self._draft.family.references

    def adapters(self) -> list[PartInfo]:
        """The IP-Adapters that can read one for the chosen model."""
        return self._networks.fitting(Reference)

    def set(self, index: int, name: str, value: float | str) -> None:
        """Change the `weight` of one, what of it is taken (`takes`), or its `model`: the name of an IP-Adapter, "" for
        the model itself, which takes it whole.
        """
        entry = self.entries[index]
        if name == "model" and value == "":
            self._list.put(index, replace(entry, model="", weight=1.0, takes="all"))
        else:
            self._list.put(index, replace(entry, **{name: value}))

    def _check_model(self) -> None:
        self._adapter()

    def _make(self) -> Callable[[str], Reference]:
        model = self._adapter()
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
