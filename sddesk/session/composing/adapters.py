"""LoRAs, textual inversions and wildcards of the draft: the fitting installed ones, and the orders a draft becomes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from sddesk.core.adapters import MAX_LORAS, EmbeddingUse, LoraUse, can_be_named, fits, name_among, parts_named
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Available, names_wanted, resolve
from sddesk.core.steering import KINDS, Steering, network_of
from sddesk.core.uses import Named
from sddesk.core.wildcards import draw
from sddesk.session.composing.draft import Draft
from sddesk.session.model_list.installed import Installed

USUAL_WEIGHT = 0.8
NETWORKS = tuple(kind for kinds in KINDS.values() for kind in kinds)


class Adapters(QObject):
    """`changed`: what can be added is other than before. `noted` carries a message of an order.

    `known_hash` gives a hash, or has it computed.
    """

    changed = Signal()
    noted = Signal(object)

    def __init__(
        self,
        installed: Installed,
        wildcard_lines: Callable[[str], tuple[str, ...] | None],
        info_of: Callable[[CheckpointRef], CheckpointInfo | None],
        draft: Draft,
        known_hash: Callable[[Named], str | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._installed, self._wildcard_lines = installed, wildcard_lines
        self._info_of = info_of
        self._draft = draft
        self._hash_of = known_hash
        draft.changed.connect(self._on_draft)

    def fitting(self, kind: WeightsKind) -> list[PartInfo]:
        """The installed LoRAs or textual inversions that the chosen checkpoint can use, one of each name."""
        info = self._info_of(self._draft.get("checkpoint"))
        named = {
            part.name.casefold(): part
            for part in reversed(self._installed.known or [])
            if part.facts.kind == kind and can_be_named(part.name) and (info is None or fits(part, info))
        }
        return sorted(named.values(), key=lambda part: part.name.casefold())

    def part(self, kind: WeightsKind, name: str) -> PartInfo | None:
        """The installed one of this name, whether it fits or not."""
        return next(iter(parts_named(self._installed.known or [], kind, name)), None)

    def trouble(self, use: LoraUse) -> Message | None:
        """Why a LoRA of the draft would not work with the chosen checkpoint; None when it would."""
        part = self.part(WeightsKind.LORA, use.name)
        if part is None:
            return Message(QT_TRANSLATE_NOOP("messages", "It is not installed, and is left out."))
        info = self._info_of(self._draft.get("checkpoint"))
        if info is not None and not fits(part, info):
            return Message(QT_TRANSLATE_NOOP("messages", "It was made for another kind of model."))
        return None

    def add(self, name: str, weight: float | None = None) -> None:
        """Put a LoRA into the draft, unless it is there or cannot be named; None: with the weight preferred for it."""
        if weight is None:
            part = self.part(WeightsKind.LORA, name)
            preferred = part.notes.weight if part is not None else None
            weight = USUAL_WEIGHT if preferred is None else preferred
        uses: tuple[LoraUse, ...] = self._draft.get("loras")
        if can_be_named(name) and len(uses) < MAX_LORAS and all(use.name.casefold() != name.casefold() for use in uses):
            self._draft.set("loras", (*uses, LoraUse(name=name, weight=weight)))
            self._bring_clip_skip(name)

    def _bring_clip_skip(self, name: str) -> None:
        """Take the clip skip that a LoRA was trained with, unless the person chose another or the layer is fixed."""
        part = self.part(WeightsKind.LORA, name)
        info = self._info_of(self._draft.get("checkpoint"))
        if part is None or not part.clip_skip or info is None or not info.family.clip_skip:
            return
        if self._draft.get("clip_skip") == self._draft.get("usual_clip_skip"):
            self._draft.set("clip_skip", part.clip_skip)

    def set_weight(self, name: str, weight: float) -> None:
        """Let a LoRA of the draft work more or less; below zero it works the other way round."""
        uses: tuple[LoraUse, ...] = self._draft.get("loras")
        changed = (LoraUse(name=use.name, weight=weight) if use.name == name else use for use in uses)
        self._draft.set("loras", tuple(changed))

    def remove(self, name: str) -> None:
        """Take a LoRA out of the draft."""
        self._draft.set("loras", tuple(use for use in self._draft.get("loras") if use.name != name))

    def orders(self, request: GenerationRequest) -> list[GenerationRequest]:
        """The requests that make what was written; what a person should know is `noted`. Raises SddeskError.

        One, unless the prompts have wildcards: then each picture has a draw of its own and is an order of its own.
        """
        resolved = resolve(request, self.available(request.checkpoint))
        for note in resolved.notes:
            self.noted.emit(note)
        return list(resolved.requests)

    def available(self, checkpoint: CheckpointRef) -> Available:
        """What a request of this checkpoint may name now."""
        from sddesk.catalog.machine import machine_memory  # not before something is ordered

        return Available(
            parts=self._installed.all(),
            lines=self._wildcard_lines,
            hash_of=self._known_hash,
            info=self._info_of(checkpoint),
            memory=machine_memory(),
        )

    def drawn(self, text: str) -> str:
        """Return `text` as the draft's seed would draw it, to count its tokens while it is written."""
        return draw(text, self._draft.get("seed"), self._wildcard_lines).text

    def missing(self, request: GenerationRequest) -> list[str]:
        """The names of a picture's adapters and parts that are not installed."""
        named = [name for kind, name in names_wanted(request) if self._installed.named(kind, name) is None]
        return [*named, *(entry.model for entry, part in self._networks(request) if part is None)]

    def changed_since(self, request: GenerationRequest) -> list[str]:
        """The names under which another file is installed than the one that a picture was made with."""
        uses = [(WeightsKind.LORA, use) for use in request.loras]
        uses += [(WeightsKind.EMBEDDING, use) for use in request.embeddings]
        found = [(use, self._installed.named(kind, use.name)) for kind, use in uses if use.hash]
        changed = [use.name for use, part in found if part and (self._known_hash(part) or use.hash) != use.hash]
        networks = [(entry, part) for entry, part in self._networks(request) if part is not None and entry.hash]
        digests = [(entry, self._installed.known_digest(part)) for entry, part in networks]
        return [*changed, *(entry.model for entry, digest in digests if digest not in (None, entry.hash))]

    def _networks(self, request: GenerationRequest) -> list[tuple[Steering, PartInfo | None]]:
        """What steers a picture by a network, each of them once, with that network."""
        parts = self._installed.all()
        entries = [entry for entry in request.inputs if isinstance(entry, Steering) and entry.model]
        return [(entry, network_of(entry, parts)) for entry in {one.model: one for one in entries}.values()]

    def _known_hash(self, part: PartInfo) -> str | None:
        if part.facts.kind == WeightsKind.UPSCALER or part.facts.kind in NETWORKS:
            return self._installed.digest_of_part(part)
        kind = LoraUse if part.facts.kind == WeightsKind.LORA else EmbeddingUse
        return self._hash_of(kind(name=name_among(part, self._installed.all())))

    def _on_draft(self, name: str) -> None:
        if name == "checkpoint":
            self.changed.emit()
        if name == "loras":  # before an order wants it
            parts = [self.part(WeightsKind.LORA, use.name) for use in self._draft.get("loras")]
            for part in filter(None, parts):
                self._known_hash(part)
