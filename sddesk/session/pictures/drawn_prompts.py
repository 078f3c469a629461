"""The prompts that were drawn, as a list: all numbers at once, the prompts themselves where somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
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
        self._marks: list[DrawnPrompt] = []  # as they were after each star and note of this page, the newest last

    def search(self, words: str = "", *, starred: bool = False) -> None:
        """Show the prompts that have these words, or of them only those with a star."""
        self._search = words, starred
        self._generation += 1
        generation, marks = self._generation, len(self._marks)

        def found(library: PictureLibrary) -> tuple[list[str], list[DrawnPrompt]]:
            keys = library.prompts.keys(words, starred=starred)
            return keys, library.prompts.some(keys[:PAGE])

        self._lookup.look(
            "prompts",
            found,
            lambda answer: self._show(generation, marks, *answer),
            lambda error: self._fail_search(generation, error),
        )

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
        self._marks.append(prompt)
        if prompt.key in self._keys:
            changed = self.index(self._keys.index(prompt.key))
            self.dataChanged.emit(changed, changed)

    def _marked(self, prompts: Iterable[DrawnPrompt], marks: int) -> dict[str, DrawnPrompt]:
        """Prompts by their keys, with what was marked after the first `marks` marks, when they were asked for."""
        found = {prompt.key: prompt for prompt in prompts}
        for mark in self._marks[marks:]:
            if mark.key in found:
                found[mark.key] = replace(found[mark.key], starred=mark.starred, note=mark.note)
        return found

    def _show(self, generation: int, marks: int, keys: list[str], first: list[DrawnPrompt]) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._keys, self._asked = keys, {0}
        self._prompts = self._marked(first, marks)
        self.endResetModel()
        self.answered.emit()

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        keys, generation, marks = self._keys[page * PAGE : (page + 1) * PAGE], self._generation, len(self._marks)
        self._lookup.look(
            f"prompts {page}",
            lambda library: library.prompts.some(keys),
            lambda prompts: self._fill(generation, marks, page, prompts),
            self._notices.problem,  # it is asked for again by the next search only, else each paint would fail anew
        )

    def _fail_search(self, generation: int, error: SddeskError) -> None:
        """Tell it. The older list stays, and asks again for the pages whose answers belong to the search before."""
        if generation == self._generation:
            self._asked.clear()
        self._notices.problem(error)

    def _fill(self, generation: int, marks: int, page: int, prompts: list[DrawnPrompt]) -> None:
        if generation != self._generation:
            return
        self._prompts |= self._marked(prompts, marks)
        last = min(len(self._keys), (page + 1) * PAGE) - 1
        self.dataChanged.emit(self.index(page * PAGE), self.index(last))
