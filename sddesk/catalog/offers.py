"""Reads the recommended models from the data that ships with sddesk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sddesk.core.downloads import Licence, Offer
from sddesk.core.models import WeightsKind


def read_offers(file: Path) -> list[Offer]:
    """The offers in their order. The file is ours: a fault in it is a bug and raises."""
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    licences = {name: Licence(id=name, **entry) for name, entry in data["licences"].items()}
    return [_offer(entry, licences) for entry in data["models"]]


def _offer(entry: dict[str, Any], licences: dict[str, Licence]) -> Offer:
    values: dict[str, Any] = entry | {
        "licence": licences[entry["licence"]],
        "kind": WeightsKind(entry.get("kind", "checkpoint")),
        "about": tuple(entry["about"].items()),
        "needs": tuple(entry.get("needs", ())),
        "hashes": tuple(entry.get("hashes", {}).items()),
    }
    return Offer(**values)
