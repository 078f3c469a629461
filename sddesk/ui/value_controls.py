"""Choices, numbers and sliders that the mouse wheel changes only while they have the focus.

Scrolling a panel moves these controls under a resting mouse pointer; Qt's own ones would take the wheel then.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSlider, QSpinBox, QWidget

from sddesk.ui.theme import GRID

NO_WHEEL_FOCUS = Qt.FocusPolicy.StrongFocus  # Tab and click focus a control, the wheel does not


def turn_with_focus(control: QWidget, turn: Callable[[QWheelEvent], None], event: QWheelEvent) -> None:
    """Let the wheel turn a control that has the focus; pass it on to what scrolls otherwise."""
    if control.hasFocus():
        turn(event)
    else:
        event.ignore()


class Choice(QComboBox):
    """A drop-down whose open list is wide enough for its longest entry."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(NO_WHEEL_FOCUS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_with_focus(self, super().wheelEvent, event)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        view = self.view()
        scrolls = self.count() > self.maxVisibleItems()
        bar = view.verticalScrollBar().sizeHint().width() if scrolls else 0
        wanted = view.sizeHintForColumn(self.modelColumn()) + bar + 2 * view.frameWidth()
        view.setMinimumWidth(min(wanted, self.screen().availableSize().width()))
        super().showPopup()


class Number(QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(NO_WHEEL_FOCUS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_with_focus(self, super().wheelEvent, event)


class DecimalNumber(QDoubleSpinBox):
    """A number with decimals."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(NO_WHEEL_FOCUS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_with_focus(self, super().wheelEvent, event)


class Slider(QSlider):
    """A horizontal slider."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(NO_WHEEL_FOCUS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn_with_focus(self, super().wheelEvent, event)


def narrow_choice() -> Choice:
    """A choice that does not insist on room for its longest entry; the open list shows each whole."""
    box = Choice()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(7)
    return box


def keep_narrow(box: QAbstractSpinBox, largest: int) -> None:
    """Make a number's field as wide as its `largest` value, with the room that the sheet puts around it."""
    digits = box.fontMetrics().horizontalAdvance("0" * len(str(largest)))
    box.setFixedWidth(digits + GRID * 6)
