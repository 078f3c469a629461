"""The image encoders published with IP-Adapters, found also where only the adapter's file was added."""

from __future__ import annotations

from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.weights.detect import inspect_file
from sddesk.weights.reasons import why_not

FOLDER = "image_encoder"


def encoders_beside(adapter: Path) -> list[PartInfo]:
    """Return the image encoders in the folders that IP-Adapters are published with; none where they cannot be read.

    SDXL's small ones read by the encoder of SD 1, which lies in the folder `models` next to theirs.
    """
    found: list[PartInfo] = []
    for folder in (adapter.parent / FOLDER, adapter.parent.parent / "models" / FOLDER):
        for file in sorted(folder.glob("model*.safetensors")):
            try:
                facts = inspect_file(file)
                size = file.stat().st_size
            except (SddeskError, OSError):
                continue
            if facts.kind == WeightsKind.IMAGE_ENCODER and why_not(facts) is None:
                found.append(PartInfo(name=folder.name, facts=facts, location=str(file), size_bytes=size))
    return found
