"""Pictures and orders as plain data for answers: what the library knows, without the places of this machine."""

from __future__ import annotations

import json
from io import BytesIO
from typing import Any

from PIL import Image

from sddesk.core.fields import json_value
from sddesk.core.record import ExportFormat, ImageRecord, values_in
from sddesk.doors.events import Ticket
from sddesk.doors.limits import without_places
from sddesk.library.decode import read_pixels
from sddesk.library.export import encoded

LOOK_SIDE = 1024  # pixels of a picture that is only looked at
_QUALITY = 90


def picture_told(record: ImageRecord) -> dict[str, Any]:
    """Return what the library knows of a picture, without the path of its file."""
    told = {name: json_value(value) for name, value in values_in(record).items() if name != "path"}
    return {name: without_places(value) if name == "model" and value else value for name, value in told.items()}


def order_told(ticket: Ticket) -> dict[str, Any]:
    """Return an order: its number and state, how far it is, its pictures by their ids, what was said of it."""
    progress = ticket.progress
    return {
        "id": ticket.job.id,
        "state": str(ticket.job.state),
        "images": ticket.job.request.images,
        "pictures": list(ticket.pictures),
        "stage": None if progress is None else str(progress.stage),
        "step": 0 if progress is None else progress.picture_step,
        "steps": ticket.job.request.steps,
        "notes": list(dict.fromkeys(map(without_places, ticket.said))),
        "error": ticket.error or None,
    }


def share_done(ticket: Ticket) -> float:
    """Return how much of an order is made, 0 to 1."""
    if ticket.ended.is_set():
        return 1.0
    images, progress = ticket.job.request.images, ticket.progress
    done = float(len(ticket.pictures))
    if progress is not None and progress.picture_steps:
        done = max(done, progress.first_image + progress.together * progress.picture_step / progress.picture_steps)
    elif progress is not None and progress.steps:
        done += progress.step / progress.steps
    return min(done / images, 1.0)


def picture_file(record: ImageRecord, form: ExportFormat = "png", quality: int = _QUALITY) -> bytes:
    """Return the file of a picture in a form that other programs read, with its settings in it. Raises SddeskError."""
    return encoded(record, form, metadata=True, quality=quality)


def look(record: ImageRecord) -> bytes:
    """Return a picture as a JPEG of at most 1024 pixels a side. Raises SddeskError."""
    pixels = read_pixels(record.path)
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    image.thumbnail((LOOK_SIDE, LOOK_SIDE), Image.Resampling.LANCZOS)
    stream = BytesIO()
    image.save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()


def as_text(value: Any) -> str:
    """Return plain data as JSON to be read."""
    return json.dumps(value, ensure_ascii=True, indent=1)
