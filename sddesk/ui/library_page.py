"""The library: every picture found again, marked, put into albums, thrown away and brought back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.session.pictures.albums import Shelves
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.filters import Chip, Filters, Since
from sddesk.session.pictures.long_work import Kind
from sddesk.ui.controls import Wrapping, muted, tool_button, words_beside
from sddesk.ui.filter_bar import FilterBar
from sddesk.ui.flow import Flow
from sddesk.ui.handed_in import SAVED_AS
from sddesk.ui.icons import icon
from sddesk.ui.inline_bar import Answer, InlineBar
from sddesk.ui.locate import LOCATED, ask_where
from sddesk.ui.part_menu import beside, part_arrow
from sddesk.ui.picture_grid import PictureGrid
from sddesk.ui.search_field import SearchField
from sddesk.ui.shelf_list import ShelfList
from sddesk.ui.tag_editor import TagEditor
from sddesk.ui.theme import GRID

SHELF_WIDTH = 210
FEW = 50  # pictures that leave the trash before anybody could read of it
JUDGED = 100  # selected pictures whose marks the buttons show


class LibraryPage(QFrame):
    """`opened` has the record that is wanted large; `chosen` comes when another selection was made.

    `toolbar` is the row of buttons for the selected pictures: others may add theirs.
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
        self._marks_shown = (0, False)
        self._stepped_to = 0
        self.search = SearchField()
        self.filters = FilterBar()
        self.shelf = ShelfList()
        self.count = muted()
        self.count.setAccessibleName(self.tr("Number of pictures"))
        self.bar = InlineBar()
        self.tags = TagEditor()
        self.grid = PictureGrid(self._collection)
        self.empty = _Empty()
        self.toolbar = Flow()
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
        """Whether what is in the trash is shown."""
        return self._found.query.in_trash

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

    def offer_import(self, paths: Sequence[Path]) -> None:
        """Ask how these files and folders are to be taken in."""
        count = len(paths)
        text = (
            self.tr("Import “{name}” into the library?").format(name=paths[0].name)
            if count == 1
            else self.tr("Import {count} files and folders into the library?").format(count=count)
        )
        self.bar.ask(
            text,
            [
                Answer(text=self.tr("Copy"), run=lambda: self._collection.take_in(paths, in_place=False), usual=True),
                Answer(
                    text=self.tr("Leave where they are"), run=lambda: self._collection.take_in(paths, in_place=True)
                ),
                Answer(text=self.tr("Cancel"), run=self.grid.setFocus),
            ],
        )

    def _build(self) -> None:
        self.favourite = self._button("heart", self.tr("Favourite"), self.tr("Add to the favourites, or remove (F)"))
        self.reject = self._button("reject", self.tr("Reject"), self.tr("Reject, or take that back (X)"))
        self.tag = self._button("tag", self.tr("Tags"), self.tr("Write tags (T)"))
        self.trash = self._button("trash", self.tr("Trash"), self.tr("Move to the trash (Delete)"))
        self.trash.setAccessibleName(self.tr("Move the selected pictures to the trash"))
        self.restore = self._button("undo", self.tr("Restore"), self.tr("Bring back from the trash (Enter)"))
        self.take_out = self._button(
            "album", self.tr("Remove from the album"), self.tr("The pictures stay in the library")
        )
        self.empty_trash = self._button(
            "trash", self.tr("Empty the trash…"), self.tr("Hand what is in the trash over to the system's")
        )
        self.locate = self._button(
            "search",
            self.tr("Locate…"),
            self.tr("Look in a folder for all pictures that are missing, by what they show"),
        )
        self.locate.setAccessibleName(self.tr("Locate missing pictures"))
        self.locate_part = part_arrow(
            self.tr("Ways to locate missing pictures"),
            self.tr("A folder to look through, or the file itself (Space opens the list)"),
            LOCATED,
            self.locate_pictures,
        )
        self.locating = beside(self.locate, self.locate_part)
        self.stars = [self._star(number) for number in range(1, 6)]
        for widget in (self.favourite, *self.stars, self.reject, self.tag, self.take_out, self.trash, self.restore):
            self.toolbar.addWidget(widget)
        self.toolbar.addWidget(self.empty_trash)
        self.toolbar.addWidget(self.locating)
        self.toolbar.setSpacing(GRID)
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
        holder = QWidget()
        holder.setLayout(self.toolbar)
        column.addWidget(self.count)
        column.addWidget(holder)
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

    def _button(self, glyph: str, name: str, tip: str) -> QToolButton:
        button = tool_button(glyph, name, tip)
        words_beside(button, name)
        return button

    def _star(self, number: int) -> QToolButton:
        tip = self.tr("{count} stars ({count}); once more takes them away (0)").format(count=number)
        button = tool_button("star", self.tr("{count} stars").format(count=number), tip)
        button.clicked.connect(lambda: self._give_stars(number))
        return button

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "F": self._toggle_favourite,
            "X": self._toggle_rejected,
            "T": self._edit_tags,
            "Del": self.move_to_trash,
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
        self.filters.changed.connect(self._on_filters)
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
        self.favourite.clicked.connect(self._toggle_favourite)
        self.reject.clicked.connect(self._toggle_rejected)
        self.tag.clicked.connect(self._edit_tags)
        self.trash.clicked.connect(self.move_to_trash)
        self.restore.clicked.connect(lambda: collection.bin.restore(self.selected_ids()))
        self.empty_trash.clicked.connect(self._on_empty_trash)
        self.locate.clicked.connect(lambda: self.locate_pictures())
        self.take_out.clicked.connect(lambda: collection.albums.take_out(self._filters.album, self.selected_ids()))
        self.empty.wanted.connect(lambda: self.show_filters(Filters(sort=self._filters.sort)))
        self._found.answered.connect(self._show_count)
        self._found.ordered.connect(self._show_count)
        self._found.dataChanged.connect(self._on_records)
        collection.albums.changed.connect(self._show_shelves)
        collection.work.progressed.connect(self._show_work)
        collection.work.ended.connect(self.bar.end_progress)
        collection.bin.refused.connect(self._on_trash_refused)

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
            self.offer_import(paths)

    def move_to_trash(self) -> None:
        """Move the selected pictures to the trash; in the trash there is nothing further to do."""
        ids = self.selected_ids()
        if ids and not self._found.query.in_trash:
            self._collection.bin.put(ids)

    def locate_pictures(self, what: str = "folder") -> None:
        """Ask where missing pictures are now: in which folder, or which file the first selected of them is."""
        missing = next((record for record in self._judged() if record.missing), None)
        ask_where(self, self._collection, what, missing)

    def _on_filters(self) -> None:
        self._narrow(self.filters.chosen(self._filters))

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
            self.bar.ask(
                self.tr("Forget the album “{name}”? Its pictures stay.").format(name=name),
                [
                    Answer(text=self.tr("Forget the album"), run=remove),
                    Answer(text=self.tr("Keep the album"), run=self.grid.setFocus, usual=True),
                ],
            )

    def _on_empty_trash(self) -> None:
        shelves, collection = self._collection.albums.shelves, self._collection
        answers = [Answer(text=self.tr("Empty the trash"), run=collection.bin.empty)]
        if 0 < shelves.trashed_long < shelves.trashed:
            old = self.tr("Only the {count} of more than 30 days").format(count=shelves.trashed_long)
            answers.append(Answer(text=old, run=lambda: collection.bin.empty(old_only=True)))
        answers.append(Answer(text=self.tr("Keep them"), run=self.grid.setFocus, usual=True))
        text = self.tr("Hand {count} pictures over to the system's trash? They leave the library.")
        self.bar.ask(text.format(count=shelves.trashed), answers)

    def _on_trash_refused(self, ids: Sequence[int]) -> None:
        text = self.tr("The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.")
        self.bar.ask(
            text.format(count=len(ids)),
            [
                Answer(text=self.tr("Delete for good"), run=lambda: self._collection.bin.delete_for_good(ids)),
                Answer(text=self.tr("Keep them"), run=self.grid.setFocus, usual=True),
            ],
        )

    def _toggle_favourite(self) -> None:
        self._toggle("favourite", lambda record: record.favourite)

    def _toggle_rejected(self) -> None:
        self._toggle("rejected", lambda record: record.rejected)

    def _toggle(self, name: str, is_so: Callable[[ImageRecord], bool]) -> None:
        records = self._judged()
        if records:
            self._collection.mark(self.selected_ids(), **{name: not all(map(is_so, records))})

    def _give_stars(self, stars: int) -> None:
        records = self._judged()
        if records:
            same = all(record.stars == stars for record in records)
            self._collection.mark(self.selected_ids(), stars=0 if same else stars)

    def _edit_tags(self) -> None:
        records = self._judged()
        if records:
            self.tags.edit(self.selected_ids(), records)

    def _judged(self) -> list[ImageRecord]:
        """The first selected pictures, which the buttons tell of: to read very many would hold the window up."""
        return self._found.records_of([self._found.ids[row] for row in self.grid.selected.rows(JUDGED)])

    def _show_shelves(self, shelves: Shelves) -> None:
        self.shelf.show_shelves(shelves)
        self.shelf.choose_album(self._filters.album)
        self.filters.show_models(shelves.models)
        self.search.set_names((name for name, _ in shelves.models), (album.name for album in shelves.albums))
        self.empty_trash.setEnabled(shelves.trashed > 0)

    def _show_work(self, kind: str, done: int, total: int) -> None:
        """Say how far it is; a trash that is empty in no time needs no word."""
        number = QLocale().toString
        if kind == Kind.IMPORT:
            text = self.tr("Taking pictures in: {done} of {total}") if total else self.tr("Looking for pictures…")
            stop = self.tr("Stop taking in")
        elif kind == Kind.LOCATE:
            text = self.tr("Looking for missing pictures; files looked at: {done}")
            stop = self.tr("Stop looking")
        elif total > FEW:
            text, stop = self.tr("Emptying the trash: {done} of {total}"), self.tr("Stop emptying")
        else:
            return
        answer = Answer(text=stop, run=self._collection.work.stop)
        self.bar.show_progress(text.format(done=number(done), total=number(total)), done, total, answer)

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
        """Bind the buttons to what is selected."""
        selected = self.grid.selected.count()
        in_trash = self._found.query.in_trash
        for button in (self.favourite, *self.stars, self.reject, self.tag, self.trash, self.restore, self.take_out):
            button.setEnabled(selected > 0)
        for button in (self.favourite, *self.stars, self.reject, self.tag, self.trash):
            button.setVisible(not in_trash)
        self.restore.setVisible(in_trash)
        self.empty_trash.setVisible(in_trash)
        self.take_out.setVisible(bool(self._filters.album) and not in_trash)
        missing = self._has_missing()
        self.locating.setVisible(missing or self._asks_for_missing())
        self.locate_part.setEnabled(missing)
        self._show_marks()
        self.count.setText(self._count_text(selected))
        self.chosen.emit()

    def _has_missing(self) -> bool:
        """Whether one of the first selected pictures is missing, as far as they are read."""
        rows = self.grid.selected.rows(JUDGED)
        return any(record is not None and record.missing for record in map(self._found.record, rows))

    def _asks_for_missing(self) -> bool:
        """Whether missing pictures are searched for, and are there."""
        asked = any(term.value == "missing" and not term.negated for term in self._found.query.terms)
        return asked and self._found.rowCount() > 0

    def _show_marks(self) -> None:
        """The buttons say what the first selected pictures have in common."""
        rows = self.grid.selected.rows(JUDGED)
        records = [record for record in map(self._found.record, rows) if record is not None]
        stars = min((record.stars for record in records), default=0)
        every = bool(records) and all(record.favourite for record in records)
        if (stars, every) == self._marks_shown:
            return
        self._marks_shown = stars, every
        for number, button in enumerate(self.stars, 1):
            button.setIcon(icon("star-full" if number <= stars else "star"))
        self.favourite.setIcon(icon("heart-full" if every else "heart"))

    def _count_text(self, selected: int) -> str:
        number = QLocale().toString
        count = self._found.rowCount()
        if not self._found.complete:
            return self.tr("Looking…")
        parts = [self.tr("1 picture") if count == 1 else self.tr("{count} pictures").format(count=number(count))]
        if selected:
            parts.append(self.tr("{count} selected").format(count=number(selected)))
        return " · ".join(parts)


class _Empty(QWidget):
    """Says why nothing is shown, and what to do."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Wrapping()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("heading", True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint = muted(wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.all = QPushButton(self.tr("Show all pictures"))
        self.all.setToolTip(self.tr("Leave out no picture"))
        self.all.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setSpacing(GRID * 3)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def explain(self, filters: Filters) -> None:
        """Words for the search that found nothing."""
        plain_words = {
            Chip.FAVOURITES: (self.tr("No favourites yet"), self.tr("Select a picture and press F.")),
            Chip.FLAGGED: (self.tr("No hidden pictures"), self.tr("The safety checker has hidden none.")),
            Chip.MISSING: (self.tr("No file is missing"), self.tr("Every picture is where it was.")),
            Chip.TRASH: (self.tr("The trash is empty"), self.tr("What you delete waits here, and can be restored.")),
        }
        words = (
            self.tr("No picture here yet"),
            self.tr("Create one (Ctrl+1), or drop pictures and folders of any program here."),
        )
        if filters.narrows:
            words = (self.tr("No pictures found"), self.tr("Try fewer words, or only their beginnings."))
            filters, only = replace(filters, text=filters.text.strip()), Filters(sort=filters.sort)
            if filters == replace(only, chip=filters.chip):
                words = plain_words.get(filters.chip, words)
            elif filters == replace(only, since=Since.TODAY):
                words = (self.tr("No picture of today yet"), self.tr("Create one: Ctrl+1, then Ctrl+Enter."))
            elif filters == replace(only, album=filters.album):
                words = (self.tr("This album is empty"), self.tr("Drop pictures on its name."))
        self.title.setText(words[0])
        self.hint.setText(words[1])
        self.all.setVisible(filters.narrows)


def _today() -> date:
    return date.today()
