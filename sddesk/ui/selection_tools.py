"""The buttons of the selected pictures in the library: marks, tags, albums, trash, missing files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.pictures.collection import Collection
from sddesk.ui.controls import tool_button, words_beside
from sddesk.ui.flow import Flow
from sddesk.ui.icons import icon
from sddesk.ui.locate import LOCATED, ask_where
from sddesk.ui.part_menu import beside, part_arrow
from sddesk.ui.row_selection import RowSelection
from sddesk.ui.tag_editor import TagEditor
from sddesk.ui.theme import GRID

JUDGED = 100  # selected pictures whose marks the buttons show


class SelectionTools(QWidget):
    """Each is enabled for the selection. `row` is their layout: others may add theirs.

    `album_left`: the selected pictures are to leave the album; `emptying_wanted`: the trashed ones are to go.
    """

    album_left = Signal()
    emptying_wanted = Signal()

    def __init__(self, collection: Collection, selected: RowSelection, tags: TagEditor) -> None:
        super().__init__()
        self._collection, self._found = collection, collection.found
        self._selected, self._tags = selected, tags
        self._marks_shown = (0, False)
        self._make_buttons()
        self._make_locating()
        self.row = Flow(self)
        self.row.setSpacing(GRID)
        self._of_pictures = (self.favourite, *self.stars, self.reject, self.tag, self.trash)
        for widget in (self.favourite, *self.stars, self.reject, self.tag, self.take_out, self.trash, self.restore):
            self.row.addWidget(widget)
        self.row.addWidget(self.empty_trash)
        self.row.addWidget(self.locating)

    def refresh(self, album: str) -> None:
        """Bind the buttons to the selection; `album` is the one in view."""
        there, in_trash = self._selected.count() > 0, self._found.query.in_trash
        for button in (*self._of_pictures, self.restore, self.take_out):
            button.setEnabled(there)
        for button in self._of_pictures:
            button.setVisible(not in_trash)
        self.restore.setVisible(in_trash)
        self.empty_trash.setVisible(in_trash)
        self.take_out.setVisible(bool(album) and not in_trash)
        records = self._known()
        missing = any(record.missing for record in records)
        self.locating.setVisible(missing or self._asks_for_missing())
        self.locate_part.setEnabled(missing)
        self._show_marks(records)

    def toggle_favourite(self) -> None:
        """Make the selected pictures favourites; where all are, none."""
        self._toggle("favourite", lambda record: record.favourite)

    def toggle_rejected(self) -> None:
        """Reject the selected pictures; where all are, take that back."""
        self._toggle("rejected", lambda record: record.rejected)

    def edit_tags(self) -> None:
        """Write the tags of the selected pictures."""
        records = self._judged()
        if records:
            self._tags.edit(self._selected.ids(), records)

    def move_to_trash(self) -> None:
        """Move the selected pictures to the trash; in the trash there is nothing further to do."""
        ids = self._selected.ids()
        if ids and not self._found.query.in_trash:
            self._collection.bin.put(ids)

    def locate_pictures(self, what: str = "folder") -> None:
        """Ask where missing pictures are now: in which folder, or which file the first selected of them is."""
        missing = next((record for record in self._judged() if record.missing), None)
        ask_where(self, self._collection, what, missing)

    def _make_buttons(self) -> None:
        self.favourite = _button("heart", self.tr("Favourite"), self.tr("Add to the favourites, or remove (F)"))
        self.reject = _button("reject", self.tr("Reject"), self.tr("Reject, or take that back (X)"))
        self.tag = _button("tag", self.tr("Tags"), self.tr("Write tags (T)"))
        self.trash = _button("trash", self.tr("Trash"), self.tr("Move to the trash (Delete)"))
        self.trash.setAccessibleName(self.tr("Move the selected pictures to the trash"))
        self.restore = _button("undo", self.tr("Restore"), self.tr("Bring back from the trash (Enter)"))
        self.take_out = _button("album", self.tr("Remove from the album"), self.tr("The pictures stay in the library"))
        self.empty_trash = _button(
            "trash", self.tr("Empty the trash…"), self.tr("Hand what is in the trash over to the system's")
        )
        self.stars = [self._star(number) for number in range(1, 6)]
        self.favourite.clicked.connect(self.toggle_favourite)
        self.reject.clicked.connect(self.toggle_rejected)
        self.tag.clicked.connect(self.edit_tags)
        self.trash.clicked.connect(self.move_to_trash)
        self.restore.clicked.connect(lambda: self._collection.bin.restore(self._selected.ids()))
        self.take_out.clicked.connect(self.album_left)
        self.empty_trash.clicked.connect(self.emptying_wanted)

    def _make_locating(self) -> None:
        self.locate = _button(
            "search",
            self.tr("Locate…"),
            self.tr("Look in a folder for all pictures that are missing, by what they show"),
        )
        self.locate.setAccessibleName(self.tr("Locate missing pictures"))
        self.locate.clicked.connect(lambda: self.locate_pictures())
        self.locate_part = part_arrow(
            self.tr("Ways to locate missing pictures"),
            self.tr("A folder to look through, or the file itself (Space opens the list)"),
            LOCATED,
            self.locate_pictures,
        )
        self.locating = beside(self.locate, self.locate_part)

    def _star(self, number: int) -> QToolButton:
        tip = self.tr("{count} stars ({count}); once more takes them away (0)").format(count=number)
        button = tool_button("star", self.tr("{count} stars").format(count=number), tip)
        button.clicked.connect(lambda: self._give_stars(number))
        return button

    def _toggle(self, name: str, is_so: Callable[[ImageRecord], bool]) -> None:
        records = self._judged()
        if records:
            self._collection.mark(self._selected.ids(), **{name: not all(map(is_so, records))})

    def _give_stars(self, stars: int) -> None:
        records = self._judged()
        if records:
            same = all(record.stars == stars for record in records)
            self._collection.mark(self._selected.ids(), stars=0 if same else stars)

    def _judged(self) -> list[ImageRecord]:
        """The first selected pictures, which the buttons tell of: to read very many would hold the window up."""
        return self._found.records_of([self._found.ids[row] for row in self._selected.rows(JUDGED)])

    def _known(self) -> list[ImageRecord]:
        """Those of them that are read already."""
        records = map(self._found.record, self._selected.rows(JUDGED))
        return [record for record in records if record is not None]

    def _asks_for_missing(self) -> bool:
        """Whether missing pictures are searched for, and are there."""
        asked = any(term.value == "missing" and not term.negated for term in self._found.query.terms)
        return asked and self._found.rowCount() > 0

    def _show_marks(self, records: list[ImageRecord]) -> None:
        """The buttons say what the first selected pictures have in common."""
        stars = min((record.stars for record in records), default=0)
        every = bool(records) and all(record.favourite for record in records)
        if (stars, every) == self._marks_shown:
            return
        self._marks_shown = stars, every
        for number, button in enumerate(self.stars, 1):
            button.setIcon(icon("star-full" if number <= stars else "star"))
        self.favourite.setIcon(icon("heart-full" if every else "heart"))


def _button(glyph: str, name: str, tip: str) -> QToolButton:
    button = tool_button(glyph, name, tip)
    words_beside(button, name)
    return button
