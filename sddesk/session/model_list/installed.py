"""The hashes of everything that a request can name: checkpoints, parts and adapters."""

from __future__ import annotations

from collections.abc import Callable

from sddesk.core.adapters import EmbeddingUse, LoraUse, parts_named
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointRef, PartInfo, PartRef, WeightsKind
from sddesk.core.uses import Named
from sddesk.session.model_list.shelf import Shelf
from sddesk.session.model_list.source import ModelSource


class Installed:
    """The installed parts and adapters, and the hashes of all models.

    `hash_of` and `compute_hash` answer for checkpoints and the parts in them.
    """

    def __init__(
        self,
        source: ModelSource,
        shelf: Shelf,
        hash_of: Callable[[CheckpointRef | PartRef], str | None],
        compute_hash: Callable[[CheckpointRef | PartRef], str],
    ) -> None:
        self._source, self._shelf = source, shelf
        self._hash_of, self._compute_hash = hash_of, compute_hash

    @property
    def known(self) -> list[PartInfo] | None:
        """The installed parts and adapters, None before the first look."""
        return self._shelf.parts if self._shelf.parts_known else None

    def all(self) -> list[PartInfo]:
        """The installed parts and adapters; waits for the first look."""
        known = self.known
        return self._source.catalog.all_parts() if known is None else known

    def named(self, kind: WeightsKind, name: str) -> PartInfo | None:
        """The installed one of this kind and name."""
        return next(iter(parts_named(self.all(), kind, name)), None)

    def hash_of(self, ref: Named) -> str | None:
        """The hash of the file that is installed under this name; None if it is not computed yet or not installed."""
        if not isinstance(ref, LoraUse | EmbeddingUse):
            return self._hash_of(ref)
        part = self._adapter(ref)
        return None if part is None else self._source.catalog.hashes.of_part(part)

    def compute_hash(self, ref: Named) -> str:
        """Compute and keep it; reads the file whole. Raises SddeskError when it cannot be read."""
        if not isinstance(ref, LoraUse | EmbeddingUse):
            return self._compute_hash(ref)
        part = self._adapter(ref)
        if part is None:
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "“{name}” is not installed any more."), name=ref.name)
        return self._source.catalog.hashes.compute_part(part)

    def digest_of(self, ref: Named) -> str:
        """The hash, computed where it is not known. Raises SddeskError when the file cannot be read."""
        return self.hash_of(ref) or self.compute_hash(ref)

    def known_digest(self, part: PartInfo) -> str | None:
        """The hash of a part, None while it is not computed."""
        return self._source.catalog.hashes.of_part(part)

    def digest_of_part(self, part: PartInfo) -> str:
        """The hash of a part, computed where it is not known. Raises SddeskError when its file cannot be read."""
        return self._source.catalog.hashes.of_part(part) or self._source.catalog.hashes.compute_part(part)

    def _adapter(self, ref: LoraUse | EmbeddingUse) -> PartInfo | None:
        return self.named(WeightsKind.LORA if isinstance(ref, LoraUse) else WeightsKind.EMBEDDING, ref.name)
