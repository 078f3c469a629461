"""What pasted or dropped data holds: files and pictures for the window; anything else is text for a field."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

SAVED_AS = "application/x-sddesk-records"  # pictures of the library, on their way within it
MAX_ADDRESSES = 100_000  # characters of a text that may be a list of files
_FILE = "file:"


def files_in(mime: QMimeData) -> list[Path]:
    """The local files that are named, by their addresses or by a text of `file:` addresses alone."""
    urls = mime.urls() if mime.hasUrls() else _addresses_in(mime.text()) if mime.hasText() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def is_bare_picture(mime: QMimeData) -> bool:
    """Whether there is a picture without a file of its own, as from *Copy image* or dragged out of a browser."""
    return mime.hasImage() and not files_in(mime) and (mime.hasUrls() or not mime.hasText())


def picture_in(mime: QMimeData) -> QImage:
    """The bare picture; an empty one where the program that it comes from gave nothing that can be read."""
    found = mime.imageData()
    return found if isinstance(found, QImage) else QImage()


def is_for_window(mime: QMimeData) -> bool:
    """Whether the window takes it, wherever it is pasted or dropped."""
    return bool(files_in(mime)) or is_bare_picture(mime)


def leave_files_to_window(field: QWidget) -> None:
    """Let files and pictures pass a field of words, whether they are dropped on it or pasted into it."""
    passing = _Passing(field)
    field.installEventFilter(passing)
    if isinstance(field, QAbstractScrollArea):
        field.viewport().installEventFilter(passing)  # where things are dropped


class _Passing(QObject):
    """Ignores the events of files, so that Qt offers them to what lies around the field."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            passes = isinstance(event, QDropEvent) and is_for_window(event.mimeData())
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pasting = event.matches(QKeySequence.StandardKey.Paste)
            passes = pasting and is_for_window(QGuiApplication.clipboard().mimeData())
        else:
            return False
        if passes:
            event.ignore()
        return passes


def _addresses_in(text: str) -> list[QUrl]:
    """The addresses that a text is made of, one a line; none if there is anything else in it."""
    if len(text) > MAX_ADDRESSES or not text.lstrip().lower().startswith(_FILE):
        return []
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return [QUrl(line) for line in lines] if all(line.lower().startswith(_FILE) for line in lines) else []
