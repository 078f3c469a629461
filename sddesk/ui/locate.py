"""Asks where missing pictures are now: in a folder to look through, or which file one of them is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ImageRecord
from sddesk.session.pictures.collection import Collection

LOCATED = (
    ("folder", QT_TRANSLATE_NOOP("PartMenu", "Look for all missing pictures in a folder…")),
    ("file", QT_TRANSLATE_NOOP("PartMenu", "Choose the file of this picture…")),
)


def ask_where(parent: QWidget, collection: Collection, what: str = "folder", record: ImageRecord | None = None) -> None:
    """Let a person choose with the platform's own dialog; then look, in the background, for all that are missing.

    `what` "file": that of `record`; others that moved as it did are found, too.
    """
    chosen = record if what == "file" else None
    title = (
        QCoreApplication.translate("Locate", "The file that this picture is now")
        if chosen is not None
        else QCoreApplication.translate("Locate", "A folder in which the missing pictures may be")
    )
    dialog = QFileDialog(parent, title, str(_start(record)))
    if chosen is None:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            QCoreApplication.translate(
                "Locate", "Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)"
            )
        )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: collection.locate(Path(path), chosen.id if chosen is not None else None))
    dialog.open()


def _start(record: ImageRecord | None) -> Path:
    """The remaining part of the place where the picture was."""
    places = record.path.parents if record is not None else ()
    return next((place for place in places if place.is_dir() and place != Path(place.anchor)), Path.home())
