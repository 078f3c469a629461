"""Which prompt each picture was made of: one row for each prompt, and its words for a search among them."""

from __future__ import annotations

from sddesk.core.drawn_prompts import prompt_key
from sddesk.core.record import ImageRecord
from sddesk.library.database import Database
from sddesk.library.words import spread
from sddesk.library.written import written_by


class PromptIndex:
    """The prompts of the pictures. A prompt without a picture is forgotten; pictures in the trash count."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, record_id: int, record: ImageRecord) -> None:
        """Name the prompt of a picture; the one named before is left."""
        text = written_by(record)
        before = self._prompt_of(record_id)
        prompt_id = self._id_of(text) if text.strip() else None
        self._database.run("UPDATE pictures SET prompt_id = ? WHERE id = ?", (prompt_id, record_id))
        for changed in {before, prompt_id}:
            if changed is not None:
                self._follow(changed)

    def forget(self, record_id: int) -> None:
        """Take a picture out of its prompt; to be called before the picture's row goes."""
        before = self._prompt_of(record_id)
        if before is not None:
            self._database.run("UPDATE pictures SET prompt_id = NULL WHERE id = ?", (record_id,))
            self._follow(before)

    def _prompt_of(self, record_id: int) -> int | None:
        found = self._database.read("SELECT prompt_id FROM pictures WHERE id = ?", (record_id,))
        return found[0][0] if found else None

    def _id_of(self, text: str) -> int:
        key = prompt_key(text)
        found = self._database.read("SELECT id FROM prompts WHERE prompt_key = ?", (key,))
        if found:
            return int(found[0][0])
        cursor = self._database.run("INSERT INTO prompts (prompt_key, prompt) VALUES (?, ?)", (key, text))
        prompt_id = cursor.lastrowid or 0
        self._database.run("INSERT INTO prompt_words (rowid, prompt) VALUES (?, ?)", (prompt_id, spread(text)))
        return prompt_id

    def _follow(self, prompt_id: int) -> None:
        """Note when a prompt was drawn last; forget it where no picture has it."""
        newest = "SELECT max(created_at) FROM pictures WHERE prompt_id = ?"
        drawn_at = self._database.read(newest, (prompt_id,))[0][0]
        if drawn_at is None:
            self._database.run("DELETE FROM prompts WHERE id = ?", (prompt_id,))
            self._database.run("DELETE FROM prompt_words WHERE rowid = ?", (prompt_id,))
        else:
            self._database.run("UPDATE prompts SET drawn_at = ? WHERE id = ?", (drawn_at, prompt_id))
