"""The networks by which pictures steer a drawing: those installed that fit the model, and their hashes in time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from sddesk.core.adapters import fits
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Input
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.steering import KINDS, Steering, check_steered, network_of
from sddesk.session.composing.draft import Draft
from sddesk.session.model_list.installed import Installed
from sddesk.session.services import Services


class Networks(QObject):
    """Knows the ControlNets, T2I-Adapters and IP-Adapters. `changed`: others are offered, or fit, than before.

    `replaced`: a person chose another model, and what steers may have to be read by another network.
    """

    changed = Signal()
    replaced = Signal()

    def __init__(
        self,
        draft: Draft,
        installed: Installed,
        listed: SignalInstance,
        chosen: SignalInstance,
        services: Services,
        parent: QObject | None = None,
    ) -> None:
        """`listed` comes when the list of models does, `chosen` when a person picked a checkpoint."""
        super().__init__(parent)
        self._draft, self._installed = draft, installed
        self._background, self._notices, _ = services
        self._hashed, self._pending = set[str](), set[str]()  # locations
        self._beside = dict[str, list[PartInfo]]()  # the image encoders in the folders of an IP-Adapter
        self._waiting = list[Callable[[], object]]()
        listed.connect(self._on_listed)
        chosen.connect(self._on_chosen)
        draft.changed.connect(self._on_draft)

    @property
    def is_known(self) -> bool:
        """Whether the installed ones have been listed."""
        return self._installed.known is not None and self._draft.info is not None

    def fitting(self, kind: type[Steering]) -> list[PartInfo]:
        """The networks that can read such an input for the chosen checkpoint, one of each name."""
        info = self._draft.info
        if info is None or info.instructed:
            return []
        named = {
            part.name.casefold(): part
            for part in reversed(self._installed.known or [])
            if part.facts.kind in KINDS[kind] and fits(part, info) and _reads_its_words(part, info.text_width)
        }
        return sorted(named.values(), key=lambda part: part.name.casefold())

    def network(self, entry: Steering) -> PartInfo | None:
        """The installed network that an input names."""
        return network_of(entry, self._installed.known or [])

    def trouble(self, entry: Steering) -> SddeskError | None:
        """Why an input cannot steer what the draft orders, None where it can or that is not known yet."""
        return self._trouble((entry,)) if self._installed.known is not None else None

    def check_ready(self, inputs: tuple[Input, ...]) -> None:
        """Raise SddeskError where one of these cannot steer what the draft orders."""
        trouble = self._trouble(inputs)
        if trouble is not None:
            raise trouble

    def when_hashed(self, call: Callable[[], object]) -> None:
        """Call this when the hashes of the draft's networks are known: at once where none is being computed.

        Not at all where a file cannot be read, which becomes a notice.
        """
        if self._pending:
            self._waiting.append(call)
        else:
            call()

    def _trouble(self, inputs: tuple[Input, ...]) -> SddeskError | None:
        parts = self._installed.all()
        size = (self._draft.get("width"), self._draft.get("height"))
        try:
            check_steered(inputs, [*parts, *self._encoders_beside(inputs, parts)], self._draft.info, size)
        except SddeskError as error:
            return error
        return None

    def _encoders_beside(self, inputs: tuple[Input, ...], parts: list[PartInfo]) -> Iterator[PartInfo]:
        """The image encoders that lie where these inputs' IP-Adapters do, also where only those were added."""
        from sddesk.catalog.encoders import encoders_beside  # knows the formats of models: not before the first of them

        for entry in inputs:
            part = network_of(entry, parts) if isinstance(entry, Steering) else None
            if part is not None and part.facts.kind == WeightsKind.IP_ADAPTER:
                if part.location not in self._beside:
                    self._beside[part.location] = encoders_beside(Path(part.location))
                yield from self._beside[part.location]

    def _on_listed(self) -> None:
        self._beside = {}
        self._hash_ahead()
        self.changed.emit()

    def _on_chosen(self, _info: object) -> None:
        self.replaced.emit()

    def _on_draft(self, name: str) -> None:
        if name in ("checkpoint", "width", "height"):
            self.changed.emit()
        elif name == "inputs":
            self._hash_ahead()

    def _hash_ahead(self) -> None:
        """Compute the hashes of the networks that are chosen, before an order wants them."""
        for entry in self._draft.get("inputs"):
            part = self.network(entry) if isinstance(entry, Steering) else None
            if part is not None and part.location not in self._hashed | self._pending:
                self._compute(part)

    def _compute(self, part: PartInfo) -> None:
        self._pending.add(part.location)

        def known(_digest: str) -> None:
            self._hashed.add(part.location)
            self._pending.discard(part.location)
            waiting = list[Callable[[], object]]()
            if not self._pending:
                waiting, self._waiting = self._waiting, []
            for call in waiting:
                call()

        def refused(error: SddeskError) -> None:
            self._pending.discard(part.location)
            self._waiting.clear()
            self._notices.problem(error)

        self._background.pool(lambda: self._installed.digest_of_part(part), known, refused)


def not_listed() -> SddeskError:
    """Return the reason why no network can be chosen before the installed ones are known."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The installed models are still being looked at."),
        QT_TRANSLATE_NOOP("messages", "Try again in a moment."),
    )


def _reads_its_words(part: PartInfo, text_width: int) -> bool:
    """Whether an IP-Adapter can join the text of a model; it has to know how wide that is."""
    return part.facts.kind != WeightsKind.IP_ADAPTER or part.facts.text_width == text_width
