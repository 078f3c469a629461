"""The wheel changes nothing that has no focus, and an open list shows its last entry, on every page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sddesk.ui.main_window import MainWindow
from sddesk.ui.value_controls import Choice, Number, narrow_choice
from tests.ui.walk import name_of

ROOT = Path(__file__).parents[2]
NOTCH = 120


def turn_wheel(widget: QWidget, notches: int) -> bool:
    """Turn the wheel over the middle of a widget; gives whether something took it."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, notches * NOTCH),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def value_of(widget: QWidget) -> object:
    if isinstance(widget, QComboBox):
        return widget.currentIndex(), widget.currentText()
    return widget.text() if isinstance(widget, QAbstractSpinBox) else widget.value()  # pyright: ignore


def value_holders(window: MainWindow) -> list[QWidget]:
    found = window.findChildren(QWidget)
    kinds = (QComboBox, QAbstractSpinBox, QAbstractSlider)
    return [widget for widget in found if isinstance(widget, kinds) and not isinstance(widget, QScrollBar)]


def test_the_wheel_over_a_control_without_focus_changes_nothing(full_window: MainWindow) -> None:
    holders = value_holders(full_window)
    assert len(holders) > 20
    full_window.compose.prompt.edit.setFocus()
    changed: list[str] = []
    for widget in holders:
        before = value_of(widget)
        for notches in (1, -1, -1, 3):
            turn_wheel(widget, notches)
        if value_of(widget) != before or widget.hasFocus():
            changed.append(name_of(widget))
    assert changed == []


def test_no_control_is_focused_by_the_wheel(full_window: MainWindow) -> None:
    eager = Qt.FocusPolicy.WheelFocus
    assert [name_of(one) for one in value_holders(full_window) if one.focusPolicy() & eager == eager] == []


def test_the_panel_scrolls_where_the_wheel_is_not_taken(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(880, 560)
    window.compose.more.toggle.click()
    qtbot.wait(20)
    areas = [area for area in window.compose.findChildren(QScrollArea) if area.verticalScrollBar().maximum() > 0]
    (area,) = areas
    bar, control = area.verticalScrollBar(), window.compose.parameters.steps
    area.ensureWidgetVisible(control)
    before = bar.value()
    steps = window.session.draft.get("steps")
    handle = window.windowHandle()
    assert handle is not None
    place = QPointF(control.mapTo(window, control.rect().center()))
    QTest.wheelEvent(handle, place, QPoint(0, -NOTCH))
    assert bar.value() > before
    assert not control.hasFocus()
    assert window.session.draft.get("steps") == steps


def test_a_focused_control_takes_the_wheel(window: MainWindow) -> None:
    panel = window.compose.parameters
    window.compose.more.toggle.click()
    for control in (panel.steps, panel.steps_slider, panel.guidance, panel.sampler):
        control.setFocus()
        before = value_of(control)
        turn_wheel(control, -1)
        assert value_of(control) != before


def test_every_open_list_shows_its_last_entry(full_window: MainWindow, qtbot: QtBot) -> None:
    looked_at = 0
    for box in full_window.findChildren(QComboBox):
        if not box.count():
            continue
        box.showPopup()
        qtbot.wait(1)
        view, last = box.view(), box.model().index(box.count() - 1, box.modelColumn())
        if box.count() <= box.maxVisibleItems():
            assert view.verticalScrollBar().maximum() == 0, name_of(box)
        view.scrollToBottom()
        place = view.visualRect(last)
        assert view.viewport().rect().contains(place), f"{name_of(box)}: {place} of {view.viewport().rect()}"
        box.hidePopup()
        looked_at += 1
    assert looked_at > 10


@pytest.mark.parametrize("entries", [1, 2, 9, 10, 11, 60])
def test_an_open_list_is_as_wide_as_its_longest_entry(entries: int, qtbot: QtBot) -> None:
    box = narrow_choice()
    box.addItems(["short"] * (entries - 1) + ["an entry much longer than the narrow box that shows it"])
    qtbot.addWidget(box)
    box.show()
    box.showPopup()
    qtbot.wait(1)
    view = box.view()
    view.scrollToBottom()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    assert view.viewport().rect().contains(view.visualRect(box.model().index(entries - 1, 0)))
    box.hidePopup()


def test_only_one_module_makes_controls_that_hold_values() -> None:
    made = re.compile(r"\b(QComboBox|QSpinBox|QDoubleSpinBox|QSlider|QDial)\(\s*(Qt\.|\)|self|parent)")
    for path in (ROOT / "sddesk" / "ui").glob("*.py"):
        if path.name != "value_controls.py":
            assert not made.search(path.read_text(encoding="utf-8")), f"{path.name}: use value_controls"


def test_a_wheel_that_is_not_taken_is_passed_on(qtbot: QtBot) -> None:
    for widget in (Choice(), Number()):
        qtbot.addWidget(widget)
        widget.show()
        assert not turn_wheel(widget, 1)
