"""The person's styles: one file in the data folder, replaced as a whole, and never overwritten unread."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.included_styles import INCLUDED
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.style_files import MAX_BYTES, VERSION
from sddesk.core.styles import Style, is_same_style, read_style, write_style
from sddesk.core.whole_files import make_folder, read_bounded, write_over

LOCK_SECONDS = 5.0


class StyleStore:
    """The styles of `path`, which other processes may change meanwhile; each call looks at the file anew.

    Entries that cannot be read stay in the file as they are. Raises SddeskError where the file is damaged, or of a
    newer version: it is then left alone.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[int, int] | None = None
        self._rows: list[Any] = []
        self._own: list[Style] = []
        self.problems: list[Message] = []  # of the last look

    def all(self) -> list[Style]:
        """The person's own styles, then the included ones that none of them replaces by its name."""
        self._look()
        own = self._own
        names = {style.name.strip().casefold() for style in own}
        return [*own, *(style for style in INCLUDED if style.name.casefold() not in names)]

    def own(self) -> list[Style]:
        """The person's own styles."""
        self._look()
        return list(self._own)

    def put(self, styles: Iterable[Style]) -> None:
        """Add styles; one of the same name is replaced where it stands."""
        new = list(styles)

        def changed(rows: list[Any]) -> list[Any]:
            places = {_name(row): place for place, row in enumerate(rows)}
            for style in new:
                place = places.get(style.name.strip().casefold())
                if place is None:
                    places[style.name.strip().casefold()] = len(rows)
                    rows.append(write_style(style))
                else:
                    rows[place] = write_style(style)
            return rows

        self._change(changed)

    def remove(self, names: Sequence[str]) -> None:
        """Take the person's own styles of these names out; what is not there is left as it is."""

        def is_kept(row: Any) -> bool:
            return not any(is_same_style(_name(row) or "\0", name) for name in names)

        self._change(lambda rows: [row for row in rows if is_kept(row)])

    def _change(self, change: Callable[[list[Any]], list[Any]]) -> None:
        from filelock import FileLock, Timeout  # whoever only reads needs none

        try:
            make_folder(self._path.parent, private=True)
            with FileLock(f"{self._path}.lock", timeout=LOCK_SECONDS):
                self._look()
                rows = change(list(self._rows))
                data = json.dumps({"version": VERSION, "styles": rows}, ensure_ascii=False, indent=1).encode()
                if len(data) > MAX_BYTES:
                    raise _unsaved(self._path, f"they would take more than {MAX_BYTES // 2**20} MB")
                write_over(self._path, data, private=True)
        except Timeout as error:
            raise _unsaved(self._path, "another sddesk is writing them") from error
        except (OSError, ValueError) as error:
            raise _unsaved(self._path, (isinstance(error, OSError) and error.strerror) or str(error)) from error
        self._seen = None
        self._look()

    def _look(self) -> None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            self._seen, self._rows, self._own, self.problems = None, [], [], []
            return
        except OSError as error:
            raise _unread(self._path, error.strerror or str(error)) from error
        seen = found.st_mtime_ns, found.st_size
        if seen == self._seen:
            return
        try:
            data: Any = json.loads(read_bounded(self._path, MAX_BYTES))
            rows: Any = data["styles"]
            if not isinstance(rows, list):
                raise TypeError("its styles are no list")
        except (OSError, ValueError, RecursionError, KeyError, TypeError) as error:
            raise _unread(self._path, str(error) or type(error).__name__) from error
        if data.get("version") != VERSION:
            raise _unread(self._path, f"it was written by a newer sddesk (version {str(data.get('version'))[:20]})")
        self._take(rows)  # pyright: ignore[reportUnknownArgumentType] - JSON
        self._seen = seen

    def _take(self, rows: list[Any]) -> None:
        self._rows, wrong = rows, 0
        found: dict[str, Style] = {}
        for row in rows:
            try:
                style = read_style(row)
            except (TypeError, ValueError, AttributeError):
                wrong += 1
                continue
            found[style.name.strip().casefold()] = style
        self._own = list(found.values())
        template = QT_TRANSLATE_NOOP("messages", "{count} styles in {path} cannot be read; they stay in the file.")
        self.problems = [Message.of(template, {"count": wrong, "path": str(self._path)})] if wrong else []


def _name(row: Any) -> str | None:
    """The name of a kept row for comparing; None where it has none."""
    name: Any = row.get("name") if isinstance(row, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - JSON
    return name.strip().casefold() if isinstance(name, str) else None


def _unread(path: Path, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "Your styles cannot be read ({reason}). The file stays as it is: {path}"),
        QT_TRANSLATE_NOOP("messages", "Mend it, or move it away: the included styles are there then."),
        reason=reason,
        path=str(path),
    )


def _unsaved(path: Path, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The styles cannot be saved in {path}: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Make room on that disk or allow writing there, then try again."),
        path=str(path),
        reason=reason,
    )
