"""A picture's making as Python, into the clipboard or as a notebook; what cannot be written so is said."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.session.notices import NoticeKind

if TYPE_CHECKING:
    from sddesk.core.as_python import Form

_COPIED = QT_TRANSLATE_NOOP("messages", "The Python script of {name} is in the clipboard.")
_WRITTEN = QT_TRANSLATE_NOOP("messages", "{name} is written.")


def copy_python(session: Session, record: ImageRecord | None, form: Form) -> None:
    """Write it off the UI thread, then put it into the clipboard."""
    if record is None:
        return

    def take(script: str) -> None:
        QGuiApplication.clipboard().setText(script)
        session.notices.add(NoticeKind.INFO, Message.of(_COPIED, {"name": record.path.name}))

    session.explainer.write_python(record, form, take, session.notices.problem)


def save_notebook(session: Session, window: QWidget, record: ImageRecord | None) -> None:
    """Ask for a place with the platform's own dialog and write a Jupyter notebook there."""
    if record is None:
        return

    def write(path: Path) -> None:
        written = Message.of(_WRITTEN, {"name": path.name})
        told = partial(session.notices.add, NoticeKind.INFO, written)
        session.explainer.save_notebook(record, path, lambda _: told(), session.notices.problem)

    title = QCoreApplication.translate("PictureActions", "Save a notebook")
    place = str(Path.home() / f"{record.path.stem}.ipynb")
    dialog = QFileDialog(window, title, place, "Jupyter (*.ipynb)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("ipynb")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: write(Path(path)))
    dialog.open()
