"""The library's own trash: a folder next to the pictures. They come back from it or go to the system's trash."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.names import shown
from sddesk.core.record import EmptyReport, ImageRecord
from sddesk.core.whole_files import move_new
from sddesk.library import sidecar
from sddesk.library.files import explain
from sddesk.library.folder import PicturesFolder
from sddesk.library.health import IndexUnusableError
from sddesk.library.index import Index
from sddesk.library.rows import Row
from sddesk.library.scan import key_of, trash_of
from sddesk.library.upkeep import Upkeep, healing

log = logging.getLogger(__name__)
AT_ONCE = 20  # files a commit


class Trash:
    """Moves pictures into the trash and back, and empties it."""

    def __init__(self, index: Index, folder: PicturesFolder, upkeep: Upkeep) -> None:
        self._index, self._folder, self.upkeep = index, folder, upkeep

    @healing
    def put(self, record_id: int) -> ImageRecord:
        """Move a picture into the library's own trash; `restore` brings it back."""
        with self._index.database.alone():  # a scan in another process sees it here or there
            row = self._index.get(record_id)
            if row.trashed_from is None:
                outside = Path(row.path).is_absolute()
                imported = self._folder.places.read().imported if outside else ()
                self._move(row, trash_of(row.path, imported), trashed_from=row.path)
            return self._index.get(record_id).record

    @healing
    def restore(self, record_id: int) -> ImageRecord:
        """Bring a picture back from the trash, under its old name if that is free."""
        with self._index.database.alone():
            row = self._index.get(record_id)
            if row.trashed_from is not None:
                self._move(row, row.trashed_from, trashed_from=None)
            return self._index.get(record_id).record

    @healing
    def ids(self, older_than: timedelta | None = None) -> list[int]:
        """The ids of the pictures in the trash; only those that have been there for longer, if a time is given."""
        return self._index.trashed(datetime.now(UTC) - older_than if older_than is not None else None)

    @healing
    def empty(
        self,
        discard: Callable[[Path], bool],
        record_ids: Sequence[int] | None = None,
        *,
        older_than: timedelta | None = None,
    ) -> EmptyReport:
        """Hand the trashed pictures (or only `record_ids` of them) to `discard`.

        `discard` is the system's trash, or, when that refuses and the person agrees, a deletion for good. In a window
        call it with a few of `ids` at a time.
        """
        self._folder.check()
        report = EmptyReport()
        wanted = self.ids(older_than) if record_ids is None else list(record_ids)
        for start in range(0, len(wanted), AT_ONCE):
            with self._index.database.batch():
                for row in self._index.of_trash(wanted[start : start + AT_ONCE]):
                    report += self._discard(row, discard)
        return report

    def _discard(self, row: Row, discard: Callable[[Path], bool]) -> EmptyReport:
        """Give a file away with its sidecar, and forget the picture."""
        path, ids = row.record.path, (row.record.id,)
        try:
            self._folder.check_place(row)
            if path.exists() and not discard(path):
                return EmptyReport(refused=ids)
            if sidecar.changed_at(path):
                discard(sidecar.sidecar_of(path))
        except IndexUnusableError:
            raise
        except SddeskError as error:
            return EmptyReport(problems=(error.message,))
        except Exception as error:  # over other people's files: whatever one raises, the others go on
            log.info("empty trash: %s", shown(path), exc_info=True)
            template = QT_TRANSLATE_NOOP("messages", "{name} is left out: {reason}")
            return EmptyReport(problems=(Message.of(template, {"name": shown(path.name), "reason": str(error)}),))
        self._index.forget(row.record.id)
        return EmptyReport(gone=ids)

    def _move(self, row: Row, to: str, *, trashed_from: str | None) -> None:
        self._folder.check_place(row)
        root = self._folder.root
        values: dict[str, str | int | None] = {}
        try:
            if row.record.path.exists():
                moved = move_new(row.record.path, root / to)
                if sidecar.changed_at(row.record.path):
                    move_new(sidecar.sidecar_of(row.record.path), sidecar.sidecar_of(moved))
            else:  # gone already: only the record moves, and no folder is made for nothing
                moved = root / to
                values["missing"] = 1
        except OSError as error:
            raise explain(error, row.record.path.parent if Path(row.path).is_absolute() else root) from error
        for other in self._index.known_at(key_of(root, moved)):
            if other.id != row.record.id:  # a scan met the file there before this was written
                self._index.forget(other.id)
        now = datetime.now(UTC).isoformat() if trashed_from is not None else None
        values |= {"path": key_of(root, moved), "trashed_from": trashed_from, "trashed_at": now}
        self._index.change(row.record.id, **values)
