"""The selected rows of a long list, as few ranges, and what stays of them when the list is replaced."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, islice

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QAbstractItemView

from sddesk.core.search import Query
from sddesk.session.pictures.found import Found
from sddesk.ui.grid_layout import GridLayout
from sddesk.ui.theme import GRID

Flag = QItemSelectionModel.SelectionFlag


class RowSelection:
    """Reads and changes the selection in `view`, without visiting every row."""

    def __init__(self, view: QAbstractItemView, found: Found) -> None:
        self._view, self._found = view, found

    def count(self) -> int:
        """How many rows are selected."""
        return sum(map(len, self._ranges()))

    def rows(self, limit: int | None = None) -> list[int]:
        """The selected rows from top to bottom; no more than `limit` of them, if one is given."""
        return list(islice(chain.from_iterable(self._ranges()), limit))

    def ids(self) -> list[int]:
        """The ids of the selected pictures, from top to bottom."""
        ids = self._found.ids
        return [ids[row] for row in self.rows()]

    def select(self, rows: Iterable[int], command: QItemSelectionModel.SelectionFlag) -> None:
        """Select these rows, which ascend, or do with them what `command` says."""
        self._view.selectionModel().select(self._as_ranges(rows), command)

    def _ranges(self) -> list[range]:
        selection = self._view.selectionModel().selection()
        parts = map(selection.at, range(selection.size()))
        return sorted((range(part.top(), part.bottom() + 1) for part in parts), key=lambda part: part.start)

    def _as_ranges(self, rows: Iterable[int]) -> QItemSelection:
        chosen = QItemSelection()
        if isinstance(rows, range):
            if rows:
                chosen.append(self._range(rows[0], rows[-1]))
            return chosen
        first = last = -1
        for row in rows:
            if row != last + 1 or first < 0:
                if first >= 0:
                    chosen.append(self._range(first, last))
                first = row
            last = row
        if first >= 0:
            chosen.append(self._range(first, last))
        return chosen

    def _range(self, first: int, last: int) -> QItemSelectionRange:
        return QItemSelectionRange(self._found.index(first, 0), self._found.index(last, 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What stays while the list is replaced by a newer one."""

    selected: list[int]
    current: int | None
    row: int
    top: int | None
    shift: int


class KeptPlace:
    """Keeps the selection and the pictures in view while the list changes under a search that stays.

    `keep` is called before the list is reset, `restore` after the view has taken the new one.
    """

    def __init__(self, view: QAbstractItemView, found: Found, selection: RowSelection) -> None:
        self._view, self._found, self._selection = view, found, selection
        self._query = Query()
        self._kept: _Kept | None = None

    def keep(self, layout: GridLayout) -> None:
        """Note it, if the coming list answers the same search."""
        self._kept = None
        found, offset = self._found, self._view.verticalScrollBar().value()
        if layout.count and layout.count == found.rowCount() and self._query == found.query:
            top = self.top_row(layout)
            current, rows = self._view.currentIndex().row(), self._selection.rows()
            self._kept = _Kept(
                selected=[found.ids[row] for row in rows],
                current=found.ids[current] if current >= 0 else None,
                row=rows[0] if rows else current,
                top=found.ids[top] if top is not None and offset else None,
                shift=layout.rect(top).y - offset if top is not None else 0,
            )
        self._query = found.query

    def restore(self, layout: GridLayout) -> None:
        """Bring it back; the list of another search begins at its top."""
        kept, self._kept = self._kept, None
        if kept is None:
            self._view.verticalScrollBar().setValue(0)
        elif self._found.rowCount():
            self._restore_selection(kept)
            top = self._found.row_of(kept.top) if kept.top is not None else None
            if top is not None:
                self._view.verticalScrollBar().setValue(layout.rect(top).y - kept.shift)

    def top_row(self, layout: GridLayout) -> int | None:
        """The first row in view."""
        offset = self._view.verticalScrollBar().value()
        rows = layout.rows_between(offset, offset + self._view.viewport().height() - 1)
        return rows[0] if rows else None

    def bring_back(self, layout: GridLayout, row: int | None) -> None:
        """Scroll a row to the top, after it moved in a new layout."""
        if row is not None:
            self._view.verticalScrollBar().setValue(layout.rect(row).y - GRID)

    def _restore_selection(self, kept: _Kept) -> None:
        wanted, model = set(kept.selected), self._view.selectionModel()
        rows = (row for row, known in enumerate(self._found.ids) if known in wanted) if wanted else iter(())
        self._selection.select(rows, Flag.ClearAndSelect)
        row = self._found.row_of(kept.current) if kept.current is not None else None
        if row is None and kept.row >= 0:
            row = min(kept.row, self._found.rowCount() - 1)  # the next one takes the place of one that left
            if not model.hasSelection():
                model.select(self._found.index(row, 0), Flag.Select)
        if row is not None:
            model.setCurrentIndex(self._found.index(row, 0), Flag.NoUpdate)
