"""The prompts of the library: found by their words, with their newest pictures, stars and notes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sddesk.core.drawn_prompts import SHOWN_PICTURES, DrawnPrompt, prompt_key
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.library.folder import PicturesFolder
from sddesk.library.index import Index
from sddesk.library.prompt_notes import PromptNote, PromptNotes
from sddesk.library.query import IS_ORIGINAL
from sddesk.library.upkeep import Upkeep, healing
from sddesk.library.words import phrase

_NO_PROMPT = QT_TRANSLATE_NOOP("messages", "No prompt of the library has the number “{name}”.")
_TWO_PROMPTS = QT_TRANSLATE_NOOP("messages", "More than one prompt has a number that begins with “{name}”.")
_HINT = QT_TRANSLATE_NOOP("messages", "`sddesk prompts` shows the numbers.")


class Prompts:
    """Every prompt that was drawn, each once, as it was written; pictures in the trash count until it is emptied."""

    def __init__(self, index: Index, folder: PicturesFolder, upkeep: Upkeep) -> None:
        self._index, self._folder, self.upkeep = index, folder, upkeep
        self._notes = PromptNotes(folder.root)

    @healing
    def keys(self, words: str = "", *, starred: bool = False) -> list[str]:
        """The keys of the prompts that have every one of `words` in their text or their note, the last drawn first.

        A word may go on. `starred`: only those with a star. Those that have a star or a note and no picture any more
        come last. Raises SddeskError where stars and notes cannot be read.
        """
        notes = self._notes.read()
        noted = [key for key, note in notes.items() if words.split() and _has(note.note, words)]
        conditions, values = ["1"], list[str]()
        if words.split():
            phrases = [phrase(word, whole=False) for word in words.split()]
            conditions.append("(id IN (SELECT rowid FROM prompt_words WHERE prompt_words MATCH ?) OR prompt_key IN "
                              "(SELECT value FROM json_each(?)))")  # fmt: skip
            values += [" AND ".join(phrases) if all(phrases) else '""', json.dumps(noted)]
        if starred:
            conditions.append("prompt_key IN (SELECT value FROM json_each(?))")
            values.append(json.dumps([key for key, note in notes.items() if note.starred]))
        rows = f"SELECT prompt_key FROM prompts WHERE {' AND '.join(conditions)} ORDER BY drawn_at DESC, id DESC"
        text = self._index.database.read(f"SELECT group_concat(prompt_key) FROM ({rows})", values)[0][0] or ""
        found = [key for key in str(text).split(",") if key]
        return found + self._without_pictures(notes, words, starred=starred)

    @healing
    def some(self, keys: Sequence[str]) -> list[DrawnPrompt]:
        """The prompts of these keys, in this order; those that are gone are left out."""
        notes = self._notes.read()
        rows = (
            "SELECT id, prompt_key, prompt, drawn_at FROM prompts WHERE prompt_key IN (SELECT value FROM json_each(?))"
        )
        found = {str(row["prompt_key"]): row for row in self._index.database.read(rows, (json.dumps(list(keys)),))}
        prompts: list[DrawnPrompt] = []
        for key in keys:
            note = notes.get(key)
            if key in found:
                prompts.append(self._prompt(found[key], note))
            elif note is not None:
                prompts.append(DrawnPrompt(key=key, text=note.prompt, starred=note.starred, note=note.note))
        return prompts

    def named(self, name: str) -> DrawnPrompt:
        """The prompt of this key, or of one that begins so. Raises SddeskError when there is none, or more than one."""
        wanted = name.strip().lower()
        if not wanted or set(wanted) - set("0123456789abcdef"):
            raise SddeskError(_NO_PROMPT, _HINT, name=name[:60])
        rows = "SELECT prompt_key FROM prompts WHERE prompt_key BETWEEN ? AND ? || 'g' LIMIT 2"
        found = [str(row[0]) for row in self._index.database.read(rows, (wanted, wanted))]
        found += [key for key in self._notes.read() if key.startswith(wanted) and key not in found]
        if len(found) != 1:
            raise SddeskError(_TWO_PROMPTS if found else _NO_PROMPT, _HINT, name=name[:60])
        return self.some(found)[0]

    def mark(self, text: str, *, starred: bool | None = None, note: str | None = None) -> DrawnPrompt:
        """Star a prompt, or write a note of one's own to it; None leaves as it is. Raises SddeskError."""
        key = prompt_key(text)
        with self._index.database.alone():
            self._folder.check()
            self._notes.change(key, text, starred=starred, note=note)
        found = self.some([key])
        return found[0] if found else DrawnPrompt(key=key, text=text)

    def _without_pictures(self, notes: Mapping[str, PromptNote], words: str, *, starred: bool) -> list[str]:
        """The keys of those that only the file of notes has."""
        if not notes:
            return []
        rows = "SELECT prompt_key FROM prompts WHERE prompt_key IN (SELECT value FROM json_each(?))"
        drawn = {str(row[0]) for row in self._index.database.read(rows, (json.dumps(list(notes)),))}
        left = {key: note for key, note in notes.items() if key not in drawn and (note.starred or not starred)}
        return [key for key, note in left.items() if _has(f"{note.prompt}\n{note.note}", words)]

    def _prompt(self, row: Mapping[str, str | int], note: PromptNote | None) -> DrawnPrompt:
        # As the library shows them: an enlarged picture stands behind its enlargement.
        of_prompt = f"FROM pictures WHERE prompt_id = ? AND trashed_from IS NULL AND NOT ({IS_ORIGINAL})"
        database = self._index.database
        pictures = database.read(f"SELECT count(*) {of_prompt}", (row["id"],))[0][0]
        newest = database.read(
            f"SELECT id {of_prompt} ORDER BY created_at DESC, id DESC LIMIT {SHOWN_PICTURES}", (row["id"],)
        )
        return DrawnPrompt(
            key=str(row["prompt_key"]),
            text=str(row["prompt"]),
            pictures=pictures,
            drawn_at=_time(str(row["drawn_at"])),
            newest=tuple(self._index.records([found[0] for found in newest])),
            starred=note is not None and note.starred,
            note="" if note is None else note.note,
        )


def _has(text: str, words: str) -> bool:
    text = text.casefold()
    return all(word in text for word in words.casefold().split())


def _time(text: str) -> datetime | None:
    """When a prompt was drawn last; None where that is damaged."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
