"""A walk over every control of every page: what the tests of manners and of craft look at."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from sddesk.core.messages import Message
from sddesk.session.notices import NoticeKind
from sddesk.ui.inline_bar import Answer
from sddesk.ui.main_window import MainWindow
from sddesk.ui.pages import PAGES

CONTROLS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QDoubleSpinBox,
    QAbstractItemView,
)


def controls(window: MainWindow) -> list[QWidget]:
    """Every control of ours; not the parts Qt builds inside one (a spin box's line, a combo's list)."""
    found: list[QWidget] = []
    for widget in window.findChildren(QWidget):
        inside = widget.parent()
        while inside is not None and not isinstance(inside, (QComboBox, QSpinBox, QDoubleSpinBox)):
            inside = inside.parent()
        if isinstance(widget, CONTROLS) and inside is None and not widget.objectName().startswith("qt_"):
            found.append(widget)
    return found


def name_of(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def open_every_page(window: MainWindow) -> None:
    """Build every page and the canvas, with a notice in view and a question asked, and come back to the picture."""
    window.session.notices.add(NoticeKind.WARNING, Message("A folder is gone."), action="open_settings")
    for row in PAGES:
        window.places.show_page(row.name)
    window.places.show_library()
    window.places.library.bar.ask("Is it so?", [Answer(text="It is", run=list)])
    window.places.library.tags.edit([], [])
    for page in (window.places.close_up.viewer, window.places.close_up.comparing, window.places.close_up.exporting):
        window.places.setCurrentWidget(page)
    window.places.show_create()
    window.create_place.open_canvas()
    window.create_place.close_canvas()
    window.compose.prompt.edit.setFocus()
