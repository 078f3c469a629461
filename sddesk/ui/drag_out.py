"""Pictures dragged out to other programs: as the files they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QWidget

SIDE = 96


def files_as_mime(files: Sequence[Path]) -> QMimeData:
    """What a drop target gets: the files' addresses. Never their pixels, so that every program takes the file."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return mime


def drag_files(source: QWidget, files: Sequence[Path], picture: QImage | None = None) -> None:
    """Let the person drop copies of `files` somewhere; returns when they have. Files that are gone are left out."""
    there = [file for file in files if file.exists()]
    if not there:
        return
    drag = QDrag(source)
    drag.setMimeData(files_as_mime(there))
    if picture is not None and not picture.isNull():
        small = picture.scaled(
            QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        drag.setPixmap(QPixmap.fromImage(small))
    drag.exec(Qt.DropAction.CopyAction)
