"""Which pictures were made from which: the inputs that their settings name, in a table that is asked by hash."""

from __future__ import annotations

from sddesk.core.record import ImageRecord, inputs_of
from sddesk.library.database import Database


class InputIndex:
    """One row for each input of a picture: the picture's id, the input's hash, and whether it was made from it.

    The others made a picture that it was made from: `direct` is 0 for the start picture of an enlarged one.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, record_id: int, record: ImageRecord) -> None:
        """Name the inputs of a picture; those named before are forgotten."""
        self.forget(record_id)
        for content_hash, direct in inputs_of(record.request).items():
            named = "INSERT INTO inputs (picture, content_hash, direct) VALUES (?, ?, ?)"
            self._database.run(named, (record_id, content_hash, int(direct)))

    def forget(self, record_id: int) -> None:
        """Take the inputs of a picture out."""
        self._database.run("DELETE FROM inputs WHERE picture = ?", (record_id,))

    def naming(self, content_hash: str) -> list[int]:
        """The ids of all pictures that name this input, those in the trash too."""
        found = self._database.read("SELECT picture FROM inputs WHERE content_hash = ?", (content_hash,))
        return [int(row[0]) for row in found]

    def made_from(self, content_hash: str, limit: int) -> list[int]:
        """The ids of pictures that were made from the one with this hash, the newest first, the trash left out.

        One whose pixels an older decoder saw otherwise is known by both hashes.
        """
        found = """SELECT inputs.picture FROM inputs JOIN pictures ON pictures.id = inputs.picture
            WHERE direct = 1 AND inputs.content_hash IN (
                SELECT ? UNION SELECT alias_hash FROM pictures WHERE content_hash = ? AND alias_hash IS NOT NULL
            ) AND trashed_from IS NULL ORDER BY inputs.picture DESC LIMIT ?"""
        return [int(row[0]) for row in self._database.read(found, (content_hash, content_hash, limit))]
