"""The person's styles: one file in the data folder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from sddesk.core.included_styles import INCLUDED
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.styles import Style, read_style, write_style
from sddesk.settings.named_file import Kind, NamedFile

_STYLES = Kind(
    key="styles",
    read=read_style,
    write=write_style,
    some_unread=QT_TRANSLATE_NOOP("messages", "{count} styles in {path} cannot be read; they stay in the file."),
    unread=(
        QT_TRANSLATE_NOOP("messages", "Your styles cannot be read ({reason}). The file stays as it is: {path}"),
        QT_TRANSLATE_NOOP("messages", "Mend it, or move it away: the included styles are there then."),
    ),
    unsaved=(
        QT_TRANSLATE_NOOP("messages", "The styles cannot be saved in {path}: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Make room on that disk or allow writing there, then try again."),
    ),
)


class StyleStore:
    """The styles of `path`. Raises SddeskError as `NamedFile` does."""

    def __init__(self, path: Path) -> None:
        self._file = NamedFile(path, _STYLES)

    @property
    def problems(self) -> list[Message]:
        """What could not be read at the last look."""
        return self._file.problems

    def all(self) -> list[Style]:
        """The person's own styles, then the included ones that none of them replaces by its name."""
        own = self._file.all()
        names = {style.name.strip().casefold() for style in own}
        return [*own, *(style for style in INCLUDED if style.name.casefold() not in names)]

    def own(self) -> list[Style]:
        """The person's own styles."""
        return self._file.all()

    def put(self, styles: Iterable[Style]) -> None:
        """Add styles; one of the same name is replaced where it stands."""
        self._file.put(styles)

    def remove(self, names: Sequence[str]) -> None:
        """Take the person's own styles of these names out; what is not there is left as it is."""
        self._file.remove(names)
