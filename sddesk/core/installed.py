"""How installed weights are asked for, by what a request names."""

from __future__ import annotations

from typing import Protocol

from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo, PartRef, WeightsKind


class Installed(Protocol):
    """Finds installed weights. Each method raises SddeskError for weights that are not installed."""

    def locate(self, ref: CheckpointRef) -> CheckpointInfo:
        """Return the checkpoint that `ref` names."""
        ...

    def locate_part(self, ref: PartRef) -> CheckpointInfo | PartInfo:
        """Return the file that is the part, or the checkpoint whose part `ref` names."""
        ...

    def part_named(self, kind: WeightsKind, name: str) -> PartInfo:
        """Return the LoRA, embedding, tiny decoder or upscaler of this name."""
        ...

    def encoder_for(self, adapter: PartInfo) -> PartInfo:
        """Return the image encoder that an IP-Adapter reads by. Raises SddeskError when none fits."""
        ...
