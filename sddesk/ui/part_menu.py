"""A button with a smaller one next to it, whose menu does the same for a part only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from sddesk.core.facts import settings_of
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ImageRecord, Made
from sddesk.session.app_session import Session
from sddesk.ui.controls import tool_button
from sddesk.ui.texts import facts_text

NARROW = 12  # pixels
REUSED = (
    ("all", QT_TRANSLATE_NOOP("PartMenu", "Reuse everything")),
    ("prompt", QT_TRANSLATE_NOOP("PartMenu", "Reuse only the prompt")),
    ("seed", QT_TRANSLATE_NOOP("PartMenu", "Reuse only the seed")),
    ("settings", QT_TRANSLATE_NOOP("PartMenu", "Reuse only the settings")),
)
COPIED = (
    ("picture", QT_TRANSLATE_NOOP("PartMenu", "Copy the picture")),
    ("settings", QT_TRANSLATE_NOOP("PartMenu", "Copy the settings as text")),
    ("prompt", QT_TRANSLATE_NOOP("PartMenu", "Copy the prompt")),
)


def copy_part(session: Session, what: str, image: QImage, record: ImageRecord | None, made: Made | None) -> None:
    """Put a picture, its settings as other programs read them, or its prompt into the clipboard."""
    clipboard = QGuiApplication.clipboard()
    if what == "picture":
        clipboard.setImage(image)
    elif what == "settings" and record is not None:
        session.reading.settings_text(record.id, clipboard.setText)
    elif what == "settings" and made is not None:
        clipboard.setText(facts_text(settings_of(made)))
    elif what == "prompt" and made is not None:
        clipboard.setText(made.prompt)


def beside(*buttons: QToolButton) -> QWidget:
    """All as one thing, so that no line breaks between them."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for button in buttons:
        row.addWidget(button)
    return pair


def part_arrow(name: str, tip: str, parts: Sequence[tuple[str, str]], run: Callable[[str], object]) -> QToolButton:
    """An arrow that opens a menu of `parts` (id, text); `run` gets the id of the chosen one."""
    arrow = tool_button("chevron-down", name, tip)
    menu = QMenu(arrow)
    for part, text in parts:
        action = menu.addAction(QCoreApplication.translate("PartMenu", text))
        action.triggered.connect(lambda _checked=False, part=part: run(part))
    arrow.setMenu(menu)
    arrow.setProperty("narrow", True)
    arrow.setIconSize(QSize(NARROW, NARROW))
    arrow.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return arrow
