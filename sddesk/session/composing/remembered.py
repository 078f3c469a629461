"""What the next start begins with: the draft, the earlier prompts, the notes that were shown once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from sddesk.core.errors import SddeskError
from sddesk.session.background import Background
from sddesk.session.composing.draft import Draft
from sddesk.session.notices import Notices
from sddesk.session.state_file import StateFile, read_state

WRITE_AFTER_MS = 800
PROMPTS_KEPT = 100
NOTES_KEPT = 20


class Remembered(QObject):
    """Restores the draft when it is made, and stores every change soon after.

    `prompts` are the earlier prompts, oldest first.
    """

    def __init__(
        self, path: Path, draft: Draft, background: Background, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._background, self._notices = draft, background, notices
        self._file = StateFile(path)
        self._timer = QTimer(self, interval=WRITE_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._write_beside)
        state, damaged = read_state(path)
        restored = state.get("draft")
        if isinstance(restored, dict):
            draft.from_dict(restored)  # pyright: ignore[reportUnknownArgumentType]
        self.prompts = _texts(state.get("prompts"))[-PROMPTS_KEPT:]
        self._notes = _texts(state.get("told"))[-NOTES_KEPT:]
        if damaged is not None:
            notices.put_aside(damaged)
        draft.changed.connect(self._write_soon)

    def add_prompt(self, text: str) -> None:
        """Keep a prompt as the newest one; an empty one is not kept."""
        if text.strip():
            self.prompts = [*[kept for kept in self.prompts if kept != text][1 - PROMPTS_KEPT :], text]
        self._write_soon()

    def is_new_note(self, text: str) -> bool:
        """Whether this note was not shown before, by this start or an earlier one. It counts as shown from now on."""
        if text in self._notes:
            return False
        self._notes = [*self._notes[1 - NOTES_KEPT :], text]
        self._write_soon()
        return True

    def write(self) -> None:
        """Store everything now."""
        self._timer.stop()
        try:
            self._write()()
        except SddeskError as error:
            self._notices.problem(error)

    def _write_soon(self, *_: object) -> None:
        """Start the timer once: the next key does not put it off, so that steady typing is stored, too."""
        if not self._timer.isActive():
            self._timer.start()

    def _write_beside(self) -> None:
        self._background.run(self._write(), None, self._notices.problem, urgent=True)

    def _write(self) -> Callable[[], None]:
        """Return the write of the state as it is now."""
        return self._file.write({"draft": self._draft.to_dict(), "prompts": self.prompts, "told": self._notes})


def _texts(value: Any) -> list[str]:
    """The texts of a stored list, without anything else in it."""
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]
