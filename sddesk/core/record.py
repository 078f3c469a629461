"""A saved picture as the library tells of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sddesk.core.events import Provenance
from sddesk.core.request import GenerationRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageRecord:
    """One picture of the library. `created_at` is aware, UTC; `seconds` is what it took to make; sizes in pixels."""

    id: int
    path: Path
    request: GenerationRequest
    provenance: Provenance
    created_at: datetime
    seconds: float
    width: int
    height: int
    flagged: bool = False
    missing: bool = False
