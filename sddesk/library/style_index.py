"""Which pictures were made with which styles, in a table that is asked by name."""

from __future__ import annotations

from sddesk.core.record import ImageRecord
from sddesk.library.database import Database
from sddesk.library.words import folded


class StyleIndex:
    """One row for each style of a picture: the picture's id, and the style's name in small letters."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, record_id: int, record: ImageRecord) -> None:
        """Name the styles of a picture; those named before are forgotten."""
        self.forget(record_id)
        for name in dict.fromkeys(map(folded, record.styles)):
            self._database.run("INSERT INTO styles (picture, name) VALUES (?, ?)", (record_id, name))

    def forget(self, record_id: int) -> None:
        """Take the styles of a picture out."""
        self._database.run("DELETE FROM styles WHERE picture = ?", (record_id,))
