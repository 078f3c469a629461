"""Named things of a person in one file: replaced as a whole, beside other writers, and never overwritten unread."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from sddesk.core.errors import SddeskError
from sddesk.core.messages import Message
from sddesk.core.values import dataclass
from sddesk.core.whole_files import make_folder, read_bounded, write_over

LOCK_SECONDS = 5.0
MAX_BYTES = 32 * 2**20
VERSION = 1


class HasName(Protocol):
    """What is kept: it is known by its name."""

    @property
    def name(self) -> str: ...


T = TypeVar("T", bound=HasName)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Generic[T]):
    """What a file holds: under which key, how an entry is read and written, and the sentences about it.

    `read` raises TypeError, ValueError or AttributeError for what is none. The sentences: entries that cannot be read
    ({count}, {path}); the whole file ({reason}, {path}) with its hint; a write that failed ({path}, {reason}).
    """

    key: str
    read: Callable[[Any], T]
    write: Callable[[T], Mapping[str, Any]]
    some_unread: str
    unread: tuple[str, str]
    unsaved: tuple[str, str]


class NamedFile(Generic[T]):
    """The things in `path`, which other processes may change meanwhile; each call looks at the file anew.

    Entries that cannot be read stay in the file as they are. Raises SddeskError where the file is damaged, or of a
    newer version: it is then left alone.
    """

    def __init__(self, path: Path, kind: Kind[T]) -> None:
        self._path, self._kind = path, kind
        self._seen: tuple[int, int] | None = None
        self._rows: list[Any] = []
        self._own: list[T] = []
        self.problems: list[Message] = []  # of the last look

    def all(self) -> list[T]:
        """All of them; of two with one name the later."""
        self._look()
        return list(self._own)

    def put(self, things: Iterable[T]) -> None:
        """Add things; one of the same name is replaced where it stands."""
        new = list(things)

        def changed(rows: list[Any]) -> list[Any]:
            places = {_name(row): place for place, row in enumerate(rows)}
            for thing in new:
                place = places.get(folded(thing.name))
                if place is None:
                    places[folded(thing.name)] = len(rows)
                    rows.append(self._kind.write(thing))
                else:
                    rows[place] = self._kind.write(thing)
            return rows

        self._change(changed)

    def remove(self, names: Sequence[str]) -> None:
        """Take the things of these names out; what is not there is left as it is."""
        gone = {folded(name) for name in names}
        self._change(lambda rows: [row for row in rows if _name(row) not in gone])

    def _change(self, change: Callable[[list[Any]], list[Any]]) -> None:
        from filelock import FileLock, Timeout  # whoever only reads needs none

        try:
            make_folder(self._path.parent, private=True)
            with FileLock(f"{self._path}.lock", timeout=LOCK_SECONDS):
                self._look()
                rows = change(list(self._rows))
                data = json.dumps({"version": VERSION, self._kind.key: rows}, ensure_ascii=False, indent=1).encode(
                    "utf-8", "backslashreplace"
                )  # JSON writes half a character as Python does
                if len(data) > MAX_BYTES:
                    raise self._unsaved(f"they would take more than {MAX_BYTES // 2**20} MB")
                write_over(self._path, data, private=True)
        except Timeout as error:
            raise self._unsaved("another sddesk is writing them") from error
        except (OSError, ValueError) as error:
            raise self._unsaved((isinstance(error, OSError) and error.strerror) or str(error)) from error
        self._seen = None
        self._look()

    def _look(self) -> None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            self._seen, self._rows, self._own, self.problems = None, [], [], []
            return
        except OSError as error:
            raise self._unread(error.strerror or str(error)) from error
        seen = found.st_mtime_ns, found.st_size
        if seen == self._seen:
            return
        try:
            data: Any = json.loads(read_bounded(self._path, MAX_BYTES))
            rows: Any = data[self._kind.key]
            if not isinstance(rows, list):
                raise TypeError(f"its {self._kind.key} are no list")
        except (OSError, ValueError, RecursionError, KeyError, TypeError) as error:
            raise self._unread(str(error) or type(error).__name__) from error
        if "version" not in data:
            raise self._unread("it says no version")
        if data["version"] != VERSION:
            raise self._unread(f"it was written by a newer sddesk (version {str(data.get('version'))[:20]})")
        self._take(rows)  # pyright: ignore[reportUnknownArgumentType] - JSON
        self._seen = seen

    def _take(self, rows: list[Any]) -> None:
        self._rows, wrong = rows, 0
        found: dict[str, T] = {}
        for row in rows:
            try:
                thing = self._kind.read(row)
            except (TypeError, ValueError, AttributeError, KeyError):
                wrong += 1
                continue
            found[folded(thing.name)] = thing
        self._own = list(found.values())
        values = {"count": wrong, "path": str(self._path)}
        self.problems = [Message.of(self._kind.some_unread, values)] if wrong else []

    def _unread(self, reason: str) -> SddeskError:
        return SddeskError(*self._kind.unread, reason=reason, path=str(self._path))

    def _unsaved(self, reason: str) -> SddeskError:
        return SddeskError(*self._kind.unsaved, path=str(self._path), reason=reason)


def folded(name: str) -> str:
    """A name for comparing: case and spaces around do not count."""
    return name.strip().casefold()


def _name(row: Any) -> str | None:
    """The name of a kept row for comparing; None where it has none."""
    name: Any = row.get("name") if isinstance(row, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - JSON
    return folded(name) if isinstance(name, str) else None
