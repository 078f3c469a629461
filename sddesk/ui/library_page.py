"""The library: every picture found again, marked, put into albums, thrown away and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.session.pictures.albums import Shelves
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.filters import Filters
from sddesk.ui.controls import muted
from sddesk.ui.filter_bar import FilterBar
from sddesk.ui.handed_in import SAVED_AS
from sddesk.ui.inline_bar import InlineBar
from sddesk.ui.library_questions import LibraryQuestions
from sddesk.ui.no_pictures import NoPictures
from sddesk.ui.picture_grid import PictureGrid
from sddesk.ui.search_field import SearchField
from sddesk.ui.selection_tools import SelectionTools
from sddesk.ui.shelf_list import ShelfList
from sddesk.ui.tag_editor import TagEditor
from sddesk.ui.theme import GRID

SHELF_WIDTH = 210


class LibraryPage(QFrame):
    """`opened` has the record that is wanted large; `chosen` comes when another selection was made.

    `tools` are the buttons for the selected pictures.
    """

    opened = Signal(object)
    chosen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("canvasPanel")
        self._session = session
        self._collection: Collection = session.collection
        self._found = session.collection.found
        self._filters = Filters()
        self._stepped_to = 0
        self.search = SearchField()
        self.filters = FilterBar()
        self.shelf = ShelfList()
        self.count = muted()
        self.count.setAccessibleName(self.tr("Number of pictures"))
        self.bar = InlineBar()
        self.tags = TagEditor()
        self.grid = PictureGrid(self._collection)
        self.tools = SelectionTools(self._collection, self.grid.selected, self.tags)
        self.questions = LibraryQuestions(self.bar, self._collection, self.grid.setFocus)
        self.empty = NoPictures()
        self.setAcceptDrops(True)
        self._build()
        self._add_keys()
        self._connect()
        self._on_chosen()
        self._find()

    # What the window, and the views that open from here, ask for

    def selected_records(self) -> list[ImageRecord]:
        """The selected pictures, from top to bottom. For very many, `selected_ids` is quicker."""
        return self._found.records_of(self.grid.selected.ids())

    def selected_ids(self) -> list[int]:
        """The ids of the selected pictures, from top to bottom."""
        return self.grid.selected.ids()

    @property
    def in_trash(self) -> bool:
        """Whether the trash is shown."""
        return self._found.query.in_trash

    @property
    def found_ids(self) -> Sequence[int]:
        """The ids of all pictures that are found, in their order."""
        return self._found.ids

    def step(self, record: ImageRecord, by: int) -> ImageRecord | None:
        """The picture so many places after this one (or before), which becomes the selected one; None at the ends.

        One that is no longer found (it was marked otherwise) has left its place to the one after it.
        """
        row = self._found.row_of(record.id)
        if row is None:
            row = self._stepped_to - (by > 0)
        if not 0 <= row + by < self._found.rowCount():
            return None
        self._stepped_to = row + by
        self.grid.select_row(row + by)
        records = self._found.records_of([self._found.ids[row + by]])
        return records[0] if records else None

    def show_filters(self, filters: Filters) -> None:
        """Show what these find, and the choices that ask for it."""
        self.filters.show_filters(filters)
        self.shelf.choose_album(filters.album)
        self._filters = filters
        self.search.set_text(filters.text)

    def close_bars(self) -> bool:
        """Close a question or the tags, if they are open; whether there was something to close."""
        was_open = self.tags.isVisible() or (self.bar.isVisible() and self.bar.asking)
        self.tags.hide()
        if self.bar.asking:
            self.bar.hide()
        if was_open:
            self.grid.setFocus()
        return was_open

    def _build(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.grid)
        self.stack.addWidget(self.empty)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addWidget(self.search)
        column.addWidget(self.filters)
        column.addWidget(self.bar)
        column.addWidget(self.tags)
        column.addWidget(self.stack, 1)
        column.addWidget(self.count)
        column.addWidget(self.tools)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.shelf)
        self.splitter.addWidget(middle)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([SHELF_WIDTH, 1000])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "F": self.tools.toggle_favourite,
            "X": self.tools.toggle_rejected,
            "T": self.tools.edit_tags,
            "Del": self.tools.move_to_trash,
            "+": lambda: self.filters.grow(1),
            "-": lambda: self.filters.grow(-1),
            "F5": self._collection.scan,
        }
        for stars in range(6):
            keys[str(stars)] = lambda stars=stars: self._collection.mark(self.selected_ids(), stars=stars)
        for key, run in keys.items():
            shortcut = QShortcut(QKeySequence(key), self.grid, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)
        anywhere = {"Ctrl+F": self.search.setFocus, "Ctrl+Z": self._collection.bin.undo}  # also where nothing is left
        for key, run in anywhere.items():
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def _connect(self) -> None:
        collection = self._collection
        self.search.searched.connect(lambda text: self._narrow(replace(self._filters, text=text)))
        self.search.line.returnPressed.connect(self.grid.setFocus)
        self.filters.changed.connect(lambda: self._narrow(self.filters.chosen(self._filters)))
        self.filters.side_chosen.connect(self.grid.set_side)
        self.shelf.album_chosen.connect(self._on_album)
        self.shelf.search_chosen.connect(lambda text: self.show_filters(Filters(text=text)))
        self.shelf.album_named.connect(self._on_album_named)
        self.shelf.album_filled.connect(collection.albums.put)
        self.shelf.album_unwanted.connect(self._on_album_unwanted)
        self.shelf.search_kept.connect(
            lambda name: collection.albums.keep_search(name, self._filters.as_text(_today()))
        )
        self.shelf.search_unwanted.connect(lambda name: collection.albums.keep_search(name, ""))
        self.grid.opened.connect(self._on_opened)
        self.grid.chosen.connect(self._on_chosen)
        self.tags.written.connect(collection.tag)
        self.tags.closed.connect(self.grid.setFocus)
        self.tools.emptying_wanted.connect(self.questions.empty_trash)
        self.tools.album_left.connect(lambda: collection.albums.take_out(self._filters.album, self.selected_ids()))
        self.empty.wanted.connect(lambda: self.show_filters(Filters(sort=self._filters.sort)))
        self._found.answered.connect(self._show_count)
        self._found.ordered.connect(self._show_count)
        self._found.dataChanged.connect(self._on_records)
        collection.albums.changed.connect(self._show_shelves)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._filters.query(_today()) != self._found.query:
            self._find()  # another day has begun
        self._collection.look_at(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._collection.look_at(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not event.mimeData().hasFormat(SAVED_AS):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.questions.offer_import(paths)

    def _narrow(self, filters: Filters) -> None:
        self._filters = filters
        self._find()

    def _find(self) -> None:
        self._found.search(self._filters.query(_today()))

    def _on_opened(self, record: ImageRecord) -> None:
        if self._found.query.in_trash:
            self._collection.bin.restore([record.id])
        else:
            self._stepped_to = self._found.row_of(record.id) or 0
            self.opened.emit(record)

    def _on_album(self, name: str) -> None:
        again = name == self._filters.album
        self.shelf.choose_album("" if again else name)
        self._narrow(replace(self._filters, album="" if again else name))

    def _on_album_named(self, old: str, new: str) -> None:
        def renamed() -> None:
            if self._filters.album == old:
                self._narrow(replace(self._filters, album=new))

        if old:
            self._collection.albums.rename(old, new, renamed)
        else:
            self._collection.albums.put(new, self.selected_ids())

    def _on_album_unwanted(self, name: str) -> None:
        def remove() -> None:
            self._collection.albums.remove(name)
            if self._filters.album == name:
                self._narrow(replace(self._filters, album=""))

        if name:
            self.questions.forget_album(name, remove)

    def _show_shelves(self, shelves: Shelves) -> None:
        self.shelf.show_shelves(shelves)
        self.shelf.choose_album(self._filters.album)
        self.filters.show_models(shelves.models)
        self.search.set_names((name for name, _ in shelves.models), (album.name for album in shelves.albums))
        self.tools.empty_trash.setEnabled(shelves.trashed > 0)

    def _show_count(self) -> None:
        count = self._found.rowCount()
        nothing = self._found.complete and count == 0
        if nothing:
            self.empty.explain(self._filters)  # before it has the focus: a button that goes would pass that on
        self.stack.setCurrentWidget(self.empty if nothing else self.grid)
        self._on_chosen()

    def _on_records(self, *_: object) -> None:
        if self.grid.selected.count():
            self._on_chosen()

    def _on_chosen(self, *_: object) -> None:
        """Bind the buttons to the selection."""
        self.tools.refresh(self._filters.album)
        self.count.setText(self._count_text(self.grid.selected.count()))
        self.chosen.emit()

    def _count_text(self, selected: int) -> str:
        number = QLocale().toString
        count = self._found.rowCount()
        if not self._found.complete:
            return self.tr("Looking…")
        parts = [self.tr("1 picture") if count == 1 else self.tr("{count} pictures").format(count=number(count))]
        if selected:
            parts.append(self.tr("{count} selected").format(count=number(selected)))
        return " · ".join(parts)


def _today() -> date:
    return date.today()
