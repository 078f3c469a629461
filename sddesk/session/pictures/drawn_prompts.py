"""The prompts that were drawn, as a list: all numbers at once, the prompts themselves where somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sddesk.core.drawn_prompts import DrawnPrompt
from sddesk.core.errors import SddeskError
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.lookup import Lookup
from sddesk.session.services import Services

PromptRole = int(Qt.ItemDataRole.UserRole)
PAGE = 50  # prompts read at once
Index = QModelIndex | QPersistentModelIndex


class DrawnPrompts(QAbstractListModel):
    """Rows of DrawnPrompt, None where not fetched. `answered`: another search is shown."""

    answered = Signal()

    def __init__(self, services: Services, lookup: Lookup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._notices, self._library = services
        self._lookup = lookup
        self._keys: Sequence[str] = ()
        self._prompts: dict[str, DrawnPrompt] = {}
        self._asked: set[int] = set()
        self._generation = 0
        self._search = "", False

    def search(self, words: str = "", *, starred: bool = False) -> None:
        """Show the prompts that have these words, or of them only those with a star."""
        self._search = words, starred
        self._generation += 1
        generation = self._generation

        def found(library: PictureLibrary) -> tuple[list[str], list[DrawnPrompt]]:
            keys = library.prompts.keys(words, starred=starred)
            return keys, library.prompts.some(keys[:PAGE])

        self._lookup.look("prompts", found, lambda answer: self._show(generation, *answer), self._notices.problem)

    def refresh(self) -> None:
        """Search anew: pictures came or went."""
        words, starred = self._search
        self.search(words, starred=starred)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._keys):
            return None
        prompt = self._prompts.get(self._keys[index.row()])
        if prompt is None:
            self._want(index.row() // PAGE)
            return None
        if role == PromptRole:
            return prompt
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return prompt.text
        return None

    def star(self, prompt: DrawnPrompt, starred: bool) -> None:
        """Give a prompt a star, or take it away."""
        self._mark(lambda library: library.prompts.mark(prompt.text, starred=starred))

    def write_note(self, prompt: DrawnPrompt, note: str) -> None:
        """Write a note of one's own to a prompt; an empty one takes it away."""
        self._mark(lambda library: library.prompts.mark(prompt.text, note=note))

    def _mark(self, change: Callable[[PictureLibrary], DrawnPrompt]) -> None:
        self._background.run(lambda: change(self._library()), self._take, self._notices.problem, urgent=True)

    def _take(self, prompt: DrawnPrompt) -> None:
        self._prompts[prompt.key] = prompt
        if prompt.key in self._keys:
            changed = self.index(self._keys.index(prompt.key))
            self.dataChanged.emit(changed, changed)

    def _show(self, generation: int, keys: list[str], first: list[DrawnPrompt]) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._keys, self._asked = keys, {0}
        self._prompts = {prompt.key: prompt for prompt in first}
        self.endResetModel()
        self.answered.emit()

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        keys, generation = self._keys[page * PAGE : (page + 1) * PAGE], self._generation
        self._lookup.look(
            f"prompts {page}",
            lambda library: library.prompts.some(keys),
            lambda prompts: self._fill(generation, page, prompts),
            lambda error: self._fail(page, error),
        )

    def _fail(self, page: int, error: SddeskError) -> None:
        self._asked.discard(page)
        self._notices.problem(error)

    def _fill(self, generation: int, page: int, prompts: list[DrawnPrompt]) -> None:
        if generation != self._generation:
            return
        self._prompts |= {prompt.key: prompt for prompt in prompts}
        last = min(len(self._keys), (page + 1) * PAGE) - 1
        self.dataChanged.emit(self.index(page * PAGE), self.index(last))
