"""The pictures' folder, and those imported in place: which they are, and whether their drives are there."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.whole_files import read_bounded, write_over
from sddesk.library.index import Index
from sddesk.library.places import Places, PlacesFile
from sddesk.library.rows import Row
from sddesk.library.scan import holds, is_bare


class PicturesFolder:
    """The folder `root` of a library, with the file of its albums, searches and imported folders.

    `seen` is a file that names the folder in which pictures were seen last.
    """

    def __init__(self, root: Path, seen: Path, index: Index, *, read_only: bool) -> None:
        self.root = root
        self.places = PlacesFile(root)
        self._seen, self._index = seen, index
        self._remembered = read_only

    def check(self) -> None:
        """Raise SddeskError when the pictures' folder is gone or bare although pictures are in it: its drive is away.

        Nothing is saved or moved then: the drive would hide those files when it is back.
        """
        if not self.is_away():
            return
        if self.root.is_dir():
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The pictures' folder {folder} is empty, but pictures belong there."),
                QT_TRANSLATE_NOOP(
                    "messages",
                    "Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.",
                ),
                folder=str(self.root),
            )
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The pictures' folder {folder} is not there."),
            QT_TRANSLATE_NOOP("messages", "Connect its drive, or make the folder anew. Nothing is forgotten."),
            folder=str(self.root),
        )

    def is_away(self) -> bool:
        """Whether the pictures' folder is gone or bare although the index knows pictures in it."""
        if not is_bare(self.root):
            self.remember()
            return False
        known = self._index.known()
        if not self.root.is_dir():
            return next(known, None) is not None
        return self._seen_root() == self.root and holds(known)  # else it is a new folder, chosen to be filled

    def remember(self) -> None:
        """Keep in mind that pictures were seen in this folder."""
        if not self._remembered:
            self._remembered = True
            if self._seen_root() != self.root:
                with suppress(OSError):  # then an empty folder is one that somebody emptied
                    write_over(self._seen, os.fsencode(self.root), private=True)

    def _seen_root(self) -> Path | None:
        """The folder in which pictures were seen last; None before the first look."""
        try:
            return Path(os.fsdecode(read_bounded(self._seen, 2**16)))
        except (OSError, ValueError):
            return None

    def imported(self) -> tuple[Path, ...]:
        """The folders and files outside that belong to the library, as far as that is known."""
        try:
            return self.places.read().imported
        except SddeskError:
            return ()

    def keep(self, places: Places) -> None:
        """Write albums, searches and imported folders. Raises SddeskError, also when the folder is away."""
        self.check()
        self.places.write(places)

    def check_place(self, row: Row) -> None:
        """Raise SddeskError when the folder that this picture belongs to is away: a new one would hide it later."""
        if not Path(row.path).is_absolute():
            self.check()
            return
        home = next((place for place in self.imported() if row.record.path.is_relative_to(place)), None)
        folder = row.record.path.parent if home is None or home == row.record.path else home
        if not folder.is_dir() or (is_bare(folder) and not row.record.missing):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{name} stays where it is: its folder {folder} is not there."),
                QT_TRANSLATE_NOOP("messages", "Connect its drive, or use Locate to say where its pictures are now."),
                name=row.record.path.name,
                folder=str(folder),
            )
