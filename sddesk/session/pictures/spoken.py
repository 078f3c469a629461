"""What a screen reader says of the pictures in lists."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale

from sddesk.core.record import ImageRecord


def spoken(record: ImageRecord) -> str:
    """What a screen reader says of a picture: its prompt or name, and when it was made, in local time."""
    made = QDateTime.fromSecsSinceEpoch(int(record.created_at.timestamp()))
    return f"{record.stated.prompt or record.path.name}, {QLocale().toString(made, 'd MMMM yyyy, HH:mm')}"
