"""The prompt that a person wrote, as a picture's settings tell it."""

from __future__ import annotations

import json
from typing import Any

from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import as_written
from sddesk.library.health import storable


def written_by(record: ImageRecord) -> str:
    """The prompt as a person wrote it, before wildcards were drawn and styles put around it."""
    return storable(record.stated.prompt if record.request is None else as_written(record.request).prompt)


def written_in(request: bytes, settings: bytes | None) -> str:
    """The same of a row that an older version stored, both as JSON; empty when it is damaged."""
    try:
        if settings is not None:
            return storable(str(json.loads(settings).get("prompt") or ""))
        data: dict[str, Any] = json.loads(request)
        text = data.get("written_prompt") or data.get("prompt") or ""
        if set("{[_<\\(") & set(text):  # marks that a newer rule may read otherwise
            text = as_written(GenerationRequest.from_dict(data)).prompt
        return storable(text)
    except Exception:  # noqa: BLE001 - bytes of any damage: the picture stays, its prompt is not listed
        return ""


def is_prompt(text: str) -> bool:
    """Whether a text is listed as a prompt: blanks alone are not."""
    return bool(text.strip())
