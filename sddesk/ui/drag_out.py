"""Pictures dragged out to other programs: as the files they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from sddesk.core.record import ImageRecord
from sddesk.ui.handed_in import SAVED_AS

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


def drag_records(
    source: QWidget, records: Sequence[ImageRecord], record_ids: Sequence[int], picture: QImage | None
) -> None:
    """Let the person drop saved pictures: their files on other programs, all their ids on our own albums."""
    drag = QDrag(source)
    drag.setMimeData(dragged(records, record_ids))
    if picture is not None:
        drag.setPixmap(QPixmap.fromImage(picture).scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    drag.exec(Qt.DropAction.CopyAction)


def dragged(records: Sequence[ImageRecord], record_ids: Sequence[int]) -> QMimeData:
    """Pictures on their way to another program, or into one of our albums."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(record.path)) for record in records if not record.missing])
    data.setData(SAVED_AS, ",".join(map(str, record_ids)).encode())
    return data


def dragged_ids(data: QMimeData) -> list[int]:
    """The pictures of a drag that began in the library; none when it came from elsewhere."""
    text = bytes(data.data(SAVED_AS).data()).decode("ascii", "replace")
    return [int(word) for word in text.split(",") if word.isdigit()]
