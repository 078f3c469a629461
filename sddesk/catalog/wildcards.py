"""Files of alternatives for prompts, as A1111's extensions keep them: texts with one a line, and YAML packs.

A text has `#` comments and lies in any subfolder: `people/hats` is `people/hats.txt`. A pack is a tree of lists, whose
names are the keys: `colours/warm`. A star stands for any part of a name, two stars for any number of folders.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from fnmatch import fnmatchcase
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar, cast

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.regular_files import open_regular

MAX_BYTES = 8_000_000
MAX_PACK_BYTES = 2_000_000
MAX_PACK_DEPTH = 32
MAX_FILES = 10_000  # that a folder is searched for
_LINE_END = r"\r\n|\n|\r"
_COMMENT = r"\s#(?:\s.*|$)"
_CONTROLS = re.compile(rb"[\x80-\x9f]")  # none in a Latin-1 text; most texts in other encodings have some
_HINT = QT_TRANSLATE_NOOP("messages", "Save it as UTF-8.")

Pack = Mapping[str, tuple[str, ...]]
T = TypeVar("T")


class WildcardFiles:
    """The wildcard files of a folder; each is read again only when it has changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[Path, tuple[tuple[int, int], tuple[str, ...] | Pack]] = {}

    def lines(self, name: str) -> tuple[str, ...] | None:
        """The alternatives of `name`, whatever its case; None when there is no such file or list, or none in it.

        Raises SddeskError for a file that is there and cannot be read.
        """
        parts = PurePosixPath(name.strip().replace("\\", "/").removesuffix(".txt")).parts
        if not parts or any(part in ("/", "..", ".") for part in parts):
            return None
        if any("*" in part for part in parts):
            return self._matching("/".join(parts)) or None
        try:
            file = _found(self._folder, [*parts[:-1], f"{parts[-1]}.txt"])
            there = file.is_file()
        except (OSError, ValueError):  # also a name too long for a file, or with a NUL in it
            there = False
            file = self._folder
        return (self._text(file) if there else self._of_pack("/".join(parts).casefold())) or None

    def names(self) -> tuple[str, ...]:
        """What can stand between the underscores: the files, and the lists of packs that can be read."""
        found: list[str] = []
        for file in self._files((".txt", ".yaml", ".yml")):
            if file.suffix.lower() == ".txt":
                found.append(file.relative_to(self._folder).with_suffix("").as_posix())
                continue
            with suppress(SddeskError):
                found += list(self._kept(file, _pack_of))
        return tuple(dict.fromkeys(found))

    def _text(self, file: Path) -> tuple[str, ...]:
        return self._kept(file, _lines_of)

    def _of_pack(self, name: str) -> tuple[str, ...] | None:
        """The list of this name in the first pack that has one; a broken pack is reported only if none has."""
        problem: SddeskError | None = None
        for file in self._files((".yaml", ".yml")):
            try:
                pack = self._kept(file, _pack_of)
            except SddeskError as error:
                problem = problem or error
                continue
            found = pack.get(name) or pack.get(name.removeprefix(f"{file.stem.casefold()}/"))
            if found:
                return found
        if problem is not None:
            raise problem
        return None

    def _matching(self, pattern: str) -> tuple[str, ...]:
        """The lines of every file and list whose name fits, in the order of the names, up to MAX_BYTES of text.

        A file that cannot be read is reported only if nothing else fits.
        """
        wanted = [part for part, _ in groupby(pattern.casefold().split("/"))]  # two `**` in a row say no more than one
        found: list[str] = []
        problem: SddeskError | None = None
        size = 0
        for file in self._files((".txt", ".yaml", ".yml")):
            try:
                lists = self._lists_that_fit(file, wanted)
            except SddeskError as error:
                problem = problem or error
                continue
            for rows in lists:
                size += sum(map(len, rows))
                if size > MAX_BYTES:
                    raise SddeskError(
                        QT_TRANSLATE_NOOP("messages", "The wildcard files {name} are larger than {limit} MB together."),
                        name=pattern,
                        limit=MAX_BYTES // 1_000_000,
                    )
                found += rows
        if problem is not None and not found:
            raise problem
        return tuple(found)

    def _lists_that_fit(self, file: Path, wanted: Sequence[str]) -> list[tuple[str, ...]]:
        """The lists of one file whose names fit the parts of a pattern. Raises SddeskError."""
        if file.suffix.lower() == ".txt":
            parts = file.relative_to(self._folder).with_suffix("").as_posix().casefold().split("/")
            return [self._text(file)] if _fits(parts, wanted) else []
        return [rows for name, rows in self._kept(file, _pack_of).items() if _fits(name.split("/"), wanted)]

    def _files(self, endings: tuple[str, ...]) -> Iterator[Path]:
        """The files with one of these endings in any subfolder, by name; links to folders are not followed."""
        seen = 0
        for folder, inner, names in os.walk(self._folder):
            inner.sort()
            for name in sorted(names):
                seen += 1
                if seen > MAX_FILES:
                    return
                file = Path(folder, name)
                if file.suffix.lower() in endings and file.is_file():
                    yield file

    def _kept(self, file: Path, read: Callable[[Path], T]) -> T:
        """What `read` gives for the file as it is now."""
        try:
            status = file.stat()
        except OSError as error:
            raise _unreadable(file, error.strerror or str(error)) from error
        stamp = (status.st_mtime_ns, status.st_size)
        kept = self._read.get(file)
        if kept is None or kept[0] != stamp:
            kept = self._read[file] = stamp, read(file)  # pyright: ignore[reportArgumentType] - one kind a file
        return kept[1]  # pyright: ignore[reportReturnType]


def decoded(data: bytes, file: Path) -> str:
    """`data` as text: UTF-8, UTF-16 with its byte order mark, or Latin-1. Raises SddeskError for anything else."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        if wide or _CONTROLS.search(data):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The wildcard file {name} is neither UTF-8 nor Latin-1."),
                _HINT,
                name=file.name,
            ) from error
    return data.decode("latin-1")


def _lines_of(file: Path) -> tuple[str, ...]:
    rows = (re.sub(_COMMENT, "", row).strip() for row in re.split(_LINE_END, decoded(_bytes_of(file, MAX_BYTES), file)))
    return tuple(row for row in rows if row and not row.startswith("#"))


def _pack_of(file: Path) -> Pack:
    """The lists of a YAML pack by their names, `colours/warm`, in small letters."""
    import yaml  # only those who have packs pay for it

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # all values as written: `no` is a word, 010 no number
    text = decoded(_bytes_of(file, MAX_PACK_BYTES), file)
    depth = 0
    try:
        for event in cast("Iterable[object]", yaml.parse(text, Loader=loader)):  # pyright: ignore[reportUnknownMemberType]
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent) or depth > MAX_PACK_DEPTH:
                raise _unreadable(file, "aliases (*name)" if depth <= MAX_PACK_DEPTH else "too many levels")
            if "python/" in str(getattr(event, "tag", "")):
                raise _unreadable(file, "it holds a program's objects (!!python)")
        data: Any = yaml.load(text, Loader=loader)
    except (yaml.YAMLError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise _unreadable(file, " ".join(str(error).split())[:200]) from error
    return dict(_lists(data, ""))


def _lists(data: Any, name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(data, Mapping):
        for key, value in data.items():  # pyright: ignore[reportUnknownVariableType] - YAML
            inner = str(key).strip().casefold()  # pyright: ignore[reportUnknownArgumentType]
            yield from _lists(value, f"{name}/{inner}" if name else inner)
    elif name and isinstance(data, str):
        yield name, tuple(filter(None, [_one_line(data)]))
    elif name and isinstance(data, list):
        rows = [_row(row) for row in data]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        yield name, tuple(filter(None, rows))
        for inner in (row for row, text in zip(data, rows, strict=True) if isinstance(row, Mapping) and not text):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            yield from _lists(inner, name)


def _row(row: Any) -> str:
    """An entry of a list as text: YAML takes `a cat: cute` for a pair; empty for lists inside."""
    if isinstance(row, Mapping):
        pairs = cast("Mapping[object, object]", row)
        texts = [f"{key}: {value}".strip() for key, value in pairs.items() if isinstance(value, str)]
        return _one_line(", ".join(texts)) if len(texts) == len(pairs) else ""
    return _one_line(row) if isinstance(row, str) else ""


def _one_line(text: str) -> str:
    """A text of several lines as one, without its comments."""
    rows = (row.strip() for row in text.splitlines())
    return " ".join(row for row in rows if row and not row.startswith("#"))


def _bytes_of(file: Path, limit: int) -> bytes:
    try:
        with open_regular(file) as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise _unreadable(file, error.strerror or str(error)) from error
    if len(data) > limit:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The wildcard file {name} is larger than {limit} MB and was not read."),
            name=file.name,
            limit=limit // 1_000_000,
        )
    return data


def _unreadable(file: Path, reason: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The wildcard file {name} cannot be read: {reason}"),
        name=file.name,
        reason=reason,
    )


def _fits(parts: Sequence[str], pattern: Sequence[str]) -> bool:
    """Whether the parts of a name fit those of a pattern; a part `**` stands for any number of them."""
    if not pattern:
        return not parts
    if pattern[0] == "**":
        return any(_fits(parts[skipped:], pattern[1:]) for skipped in range(len(parts) + 1))
    return bool(parts) and fnmatchcase(parts[0], pattern[0]) and _fits(parts[1:], pattern[1:])


def _found(folder: Path, parts: list[str]) -> Path:
    """The file below `folder`; where a name has another case there, that one. Raises OSError."""
    for part in parts:
        exact = folder / part
        if not exact.exists():
            same = (path for path in sorted(folder.iterdir()) if path.name.casefold() == part.casefold())
            exact = next(same, exact)
        folder = exact
    return folder
