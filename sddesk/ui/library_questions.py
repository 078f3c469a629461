"""What the library asks before it acts, and how far its long work is, in the bar over the pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.long_work import Kind
from sddesk.ui.inline_bar import Answer, InlineBar

FEW = 50  # pictures that leave the trash before anybody could read of it


class LibraryQuestions(QObject):
    """Asks in `bar`; `leave` is what an answer does that changes nothing."""

    def __init__(self, bar: InlineBar, collection: Collection, leave: Callable[[], object]) -> None:
        super().__init__(bar)
        self._bar, self._collection, self._leave = bar, collection, leave
        collection.work.progressed.connect(self._show_work)
        collection.work.ended.connect(bar.end_progress)
        collection.bin.refused.connect(self._delete_for_good)

    def offer_import(self, paths: Sequence[Path]) -> None:
        """Ask how these files and folders are to be taken in."""
        count, collection = len(paths), self._collection
        text = (
            self.tr("Import “{name}” into the library?").format(name=paths[0].name)
            if count == 1
            else self.tr("Import {count} files and folders into the library?").format(count=count)
        )
        self._bar.ask(
            text,
            [
                Answer(text=self.tr("Copy"), run=lambda: collection.take_in(paths, in_place=False), usual=True),
                Answer(text=self.tr("Leave where they are"), run=lambda: collection.take_in(paths, in_place=True)),
                Answer(text=self.tr("Cancel"), run=self._leave),
            ],
        )

    def forget_album(self, name: str, forget: Callable[[], object]) -> None:
        """Ask whether an album is to go."""
        self._bar.ask(
            self.tr("Forget the album “{name}”? Its pictures stay.").format(name=name),
            [
                Answer(text=self.tr("Forget the album"), run=forget),
                Answer(text=self.tr("Keep the album"), run=self._leave, usual=True),
            ],
        )

    def empty_trash(self) -> None:
        """Ask whether the trashed pictures go to the system's trash."""
        shelves, collection = self._collection.albums.shelves, self._collection
        answers = [Answer(text=self.tr("Empty the trash"), run=collection.bin.empty)]
        if 0 < shelves.trashed_long < shelves.trashed:
            old = self.tr("Only the {count} of more than 30 days").format(count=shelves.trashed_long)
            answers.append(Answer(text=old, run=lambda: collection.bin.empty(old_only=True)))
        answers.append(Answer(text=self.tr("Keep them"), run=self._leave, usual=True))
        text = self.tr("Hand {count} pictures over to the system's trash? They leave the library.")
        self._bar.ask(text.format(count=shelves.trashed), answers)

    def _delete_for_good(self, ids: Sequence[int]) -> None:
        text = self.tr("The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.")
        self._bar.ask(
            text.format(count=len(ids)),
            [
                Answer(text=self.tr("Delete for good"), run=lambda: self._collection.bin.delete_for_good(ids)),
                Answer(text=self.tr("Keep them"), run=self._leave, usual=True),
            ],
        )

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
        self._bar.show_progress(text.format(done=number(done), total=number(total)), done, total, answer)
