"""Albums, saved searches and the folders imported in place: a small file of their own next to the pictures.

An album names pictures by their content hash, so that it survives moves, other metadata, and a new index.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.whole_files import make_folder, read_bounded, write_over
from sddesk.library.files import explain

NAME = "sddesk-library.json"
SCHEMA = 1
MAX_BYTES = 2**26
MAX_NAME = 200
ABSENT = (0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """`imported`: folders and files outside that belong to the library; `albums`: content hashes in order, by name;
    `searches`: what was typed, by name."""

    imported: tuple[Path, ...] = ()
    albums: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    searches: dict[str, str] = field(default_factory=dict[str, str])


class PlacesFile:
    """Reads the file when it has changed, also by another process, and writes it in one step."""

    def __init__(self, root: Path) -> None:
        self._path = root / NAME
        self._seen = ABSENT
        self._places = Places()
        self._known = self._stamp()  # when it was last written or asked about

    def changed_elsewhere(self) -> bool:
        """Whether somebody else has written it since this was last asked."""
        before, self._known = self._known, self._stamp()
        return before != self._known

    def read(self) -> Places:
        """What it says now; nothing when it is not there. Raises SddeskError when it cannot be understood."""
        stamp = self._stamp()
        if stamp != self._seen:
            self._places = self._parsed() if stamp != ABSENT else Places()
            self._seen = stamp
        return self._places

    def write(self, places: Places) -> None:
        """Keep `places`. Raises SddeskError when the folder cannot be written; the old file is then whole."""
        data = {
            "schema": SCHEMA,
            "imported": [path.as_posix() for path in places.imported],
            "albums": {name: list(hashes) for name, hashes in places.albums.items()},
            "searches": places.searches,
        }
        try:
            make_folder(self._path.parent)
            write_over(self._path, _encoded(data))
        except OSError as error:
            raise explain(error, self._path.parent) from error
        self._known = self._stamp()

    def _stamp(self) -> tuple[int, int, int]:
        try:
            status = self._path.stat()
        except OSError:
            return ABSENT
        return status.st_mtime_ns, status.st_size, status.st_ino  # each write is a new file

    def _parsed(self) -> Places:
        try:
            return _places(json.loads(read_bounded(self._path, MAX_BYTES)))
        except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "Albums and imported folders in {path} cannot be read: {reason}"),
                QT_TRANSLATE_NOOP("messages", "The file is left as it is: mend it, or move it away to begin anew."),
                path=str(self._path),
                reason=str(error),
            ) from error


def _places(data: object) -> Places:
    """What the file says. Raises ValueError for anything that would be lost when it is written anew."""
    named = _object(data)
    imported, albums = named.get("imported", []), _object(named.get("albums", {}))
    searches = _object(named.get("searches", {}))
    lists = [imported, *albums.values()]
    if not all(isinstance(entry, list) for entry in lists):
        raise ValueError("a list is expected")
    texts = [text for entry in lists for text in cast("list[object]", entry)] + [*searches.values(), *albums, *searches]
    if not all(isinstance(text, str) and "\0" not in text for text in texts):
        raise ValueError("a text without NUL is expected")
    return Places(
        imported=tuple(map(Path, imported)),
        albums={name: tuple(hashes) for name, hashes in albums.items()},
        searches={name: str(text) for name, text in searches.items()},
    )


def _object(data: object) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ValueError("an object is expected")
    return cast("dict[str, Any]", data)


def _encoded(data: dict[str, Any]) -> bytes:
    """JSON that people can read; names that are no UTF-8 keep their bytes as escapes."""
    try:
        return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
    except UnicodeEncodeError:
        return (json.dumps(data, indent=1) + "\n").encode()
