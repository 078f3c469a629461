"""Stars and notes of prompts: a small file beside the pictures, so that they go where the pictures go."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.whole_files import make_folder, read_bounded, write_over
from sddesk.library.files import explain

NAME = "sddesk-prompts.json"
VERSION = 1
MAX_BYTES = 2**26
MAX_NOTE = 20_000  # characters
_UNREAD = QT_TRANSLATE_NOOP("messages", "Stars and notes of prompts in {path} cannot be read: {reason}")
_UNREAD_HINT = QT_TRANSLATE_NOOP("messages", "The file is left as it is: mend it, or move it away to begin anew.")
_TOO_MUCH = QT_TRANSLATE_NOOP("messages", "A note has at most {limit} characters.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptNote:
    """What a person added to a prompt. `extra` are fields of newer versions, which stay."""

    prompt: str
    starred: bool = False
    note: str = ""
    extra: tuple[tuple[str, Any], ...] = ()


class PromptNotes:
    """Reads the file anew when it has changed, also by another process, and writes it in one step."""

    def __init__(self, root: Path) -> None:
        self._path = root / NAME
        self._seen: tuple[int, int, int] | None = None
        self._notes: dict[str, PromptNote] = {}

    def read(self) -> Mapping[str, PromptNote]:
        """The notes by the keys of their prompts. Raises SddeskError when the file cannot be understood."""
        try:
            status = self._path.stat()
        except FileNotFoundError:
            self._seen, self._notes = None, {}
            return self._notes
        except OSError as error:  # not as if there were none: the next star would write over all of them
            raise self._unread(error.strerror or str(error)) from error
        stamp = status.st_mtime_ns, status.st_size, status.st_ino
        if stamp != self._seen:
            self._notes, self._seen = self._parsed(), stamp
        return self._notes

    def change(self, key: str, prompt: str, *, starred: bool | None = None, note: str | None = None) -> None:
        """Star a prompt or write its note; None leaves as it is. Raises SddeskError.

        One with neither is forgotten. No other thread or process may write meanwhile.
        """
        if note is not None and len(note) > MAX_NOTE:
            raise SddeskError(_TOO_MUCH, limit=MAX_NOTE)
        notes = dict(self.read())
        new = notes.get(key, PromptNote(prompt=prompt))
        new = replace(new, starred=new.starred if starred is None else starred)
        new = replace(new, note=new.note if note is None else note.strip())
        if new.starred or new.note or new.extra:
            notes[key] = new
        else:
            notes.pop(key, None)
        self._write(notes)

    def _write(self, notes: Mapping[str, PromptNote]) -> None:
        rows = {
            key: {**dict(one.extra), "prompt": one.prompt, "starred": one.starred, "note": one.note}
            for key, one in notes.items()
        }
        text = json.dumps({"version": VERSION, "prompts": rows}, ensure_ascii=False, indent=1) + "\n"
        try:
            make_folder(self._path.parent)
            write_over(self._path, text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise explain(error, self._path.parent) from error
        self._seen = None

    def _parsed(self) -> dict[str, PromptNote]:
        try:
            data: Any = json.loads(read_bounded(self._path, MAX_BYTES).decode("utf-8", "surrogatepass"))
            if "version" not in data:
                raise ValueError("it says no version")
            if data["version"] != VERSION:
                raise ValueError(f"it was written by a newer sddesk (version {str(data['version'])[:20]})")
            return {str(key): _note(row) for key, row in cast("dict[str, Any]", data["prompts"]).items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise self._unread(str(error)[:200]) from error

    def _unread(self, reason: str) -> SddeskError:
        return SddeskError(_UNREAD, _UNREAD_HINT, path=str(self._path), reason=reason)


def _note(row: dict[str, Any]) -> PromptNote:
    """Read one note. Raises ValueError, KeyError, AttributeError for what would be lost when it is written anew."""
    known = {"prompt", "starred", "note"}
    prompt, starred, note = row["prompt"], row.get("starred", False), row.get("note", "")
    if not isinstance(prompt, str) or not isinstance(starred, bool) or not isinstance(note, str):
        raise ValueError("a prompt has a text, a star and a note")
    extra = tuple((name, value) for name, value in row.items() if name not in known)
    return PromptNote(prompt=prompt, starred=starred, note=note, extra=extra)
