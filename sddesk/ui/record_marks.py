"""The marks of the one picture in view: stars, favourite, rejected, and their plain keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from sddesk.core.record import ImageRecord
from sddesk.session.pictures.collection import Collection
from sddesk.ui.texts import MOST_STARS


class RecordMarks:
    """Marks the record that `current` gives at that moment; nothing where it gives None."""

    def __init__(self, collection: Collection, current: Callable[[], ImageRecord | None]) -> None:
        self._collection, self._current = collection, current

    def give_stars(self, stars: int) -> None:
        """Give the picture 0 to 5 stars."""
        record = self._current()
        if record is not None:
            self._collection.mark([record.id], stars=stars)

    def give_or_take_stars(self, stars: int) -> None:
        """Give the picture so many stars; none where it has them already."""
        record = self._current()
        if record is not None:
            self.give_stars(0 if record.stars == stars else stars)

    def toggle_favourite(self) -> None:
        """Make or unmake the picture a favourite."""
        record = self._current()
        if record is not None:
            self._collection.mark([record.id], favourite=not record.favourite)

    def toggle_rejected(self) -> None:
        """Reject the picture, or take that back."""
        record = self._current()
        if record is not None:
            self._collection.mark([record.id], rejected=not record.rejected)

    def keys(self) -> dict[Qt.Key, Callable[[], object]]:
        """F and 0 to 5, for a place where nothing is typed."""
        keys: dict[Qt.Key, Callable[[], object]] = {Qt.Key.Key_F: self.toggle_favourite}
        for stars in range(MOST_STARS + 1):
            keys[Qt.Key(Qt.Key.Key_0 + stars)] = lambda stars=stars: self.give_stars(stars)
        return keys
