"""The words of the pictures, in the table that a search by text reads."""

from __future__ import annotations

from collections.abc import Mapping

from sddesk.core.record import ImageRecord
from sddesk.library.database import Database
from sddesk.library.rows import words_in


class WordIndex:
    """One row of words for each picture, under the picture's id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, record_id: int, record: ImageRecord) -> None:
        """Add all words of a picture."""
        words = {"rowid": record_id, **words_in(record)}
        marks = ", ".join("?" * len(words))
        self._database.run(f"INSERT INTO words ({', '.join(words)}) VALUES ({marks})", words.values())

    def change(self, record_id: int, words: Mapping[str, str]) -> bool:
        """Change some columns of a picture's words; False when it has none."""
        change = f"UPDATE words SET {', '.join(f'{column} = ?' for column in words)} WHERE rowid = ?"
        return self._database.run(change, (*words.values(), record_id)).rowcount > 0

    def forget(self, record_id: int) -> None:
        """Take the words of a picture out."""
        self._database.run("DELETE FROM words WHERE rowid = ?", (record_id,))
