"""The files of tags that are completed: those that come with sddesk, and what a person drops into a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import Message
from sddesk.core.regular_files import open_regular
from sddesk.core.tags import MAX_BYTES, MAX_TAGS, ReadTags, Tag, TagWriting, plain, read_tags

MAX_FILES = 50


class TagLists:
    """Reads the lists of `folders`, and tells how tags are written, both by the settings of now."""

    def __init__(self, folders: Callable[[], Sequence[Path]], writing: Callable[[], TagWriting]) -> None:
        self._folders, self.writing = folders, writing

    def read(self) -> ReadTags:
        """Read every list; seconds for long ones. Raises SddeskError when the chosen folder cannot be one."""
        return read_lists(self._folders())


def read_lists(folders: Sequence[Path]) -> ReadTags:
    """Read every CSV file of these folders; what cannot be read costs no other file, and is told.

    A tag of an earlier list goes before one of the same name; together they are at most MAX_TAGS.
    """
    tags: dict[str, Tag] = {}
    notes: list[Message] = []
    for file in [file for folder in folders for file in _lists_in(folder)]:
        try:
            with open_regular(file) as stream:
                read = read_tags(stream.read(MAX_BYTES + 1), file.name, MAX_TAGS - len(tags))
        except OSError as error:
            notes.append(SddeskError("{name}: {reason}", name=file.name, reason=error.strerror or str(error)).message)
        except SddeskError as error:
            notes.append(error.message)
        else:
            notes += read.notes
            for tag in read.tags:
                tags.setdefault(plain(tag.name), tag)
    return ReadTags(tuple(tags.values()), tuple(notes))


def _lists_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".csv")[:MAX_FILES]
    except OSError:
        return []  # there is no such folder: nobody dropped anything there
