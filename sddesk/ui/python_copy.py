"""A picture's making as Python, into the clipboard; what cannot be written so is said."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from sddesk.core.as_python import Form
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.session.notices import NoticeKind

_COPIED = QT_TRANSLATE_NOOP("messages", "The Python script of {name} is in the clipboard.")


def copy_python(session: Session, record: ImageRecord | None, form: Form) -> None:
    """Write it off the UI thread, then put it into the clipboard."""
    if record is None:
        return

    def take(script: str) -> None:
        QGuiApplication.clipboard().setText(script)
        session.notices.add(NoticeKind.INFO, Message.of(_COPIED, {"name": record.path.name}))

    session.explainer.write_python(record, form, take, session.notices.problem)
