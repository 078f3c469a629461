"""What a screen reader finds: every control with a role and a name, every list with items that say what they are."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QScrollArea, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from sddesk.session.pictures.spoken import spoken
from sddesk.ui.canvas.view import CanvasView
from sddesk.ui.image_view import ImageView
from sddesk.ui.main_window import MainWindow
from sddesk.ui.slider_view import SliderView
from sddesk.ui.zoom_view import ZoomView
from tests.ui.test_main_window import make

# Qt has no role for a picture that a widget paints, and gives none to the pages that scroll.
CANVASES = (ImageView, ZoomView, SliderView, CanvasView, QScrollArea)
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def test_the_library_is_a_list_of_pictures(window: MainWindow, qtbot: QtBot) -> None:
    window.session.draft.set("columns", 3)
    make(window, qtbot, 3)
    window.places.show_library()
    found = window.session.collection.found
    qtbot.waitUntil(lambda: found.rowCount() == 3 and found.record(2) is not None)
    grid = window.places.library.grid
    spoken_grid = QAccessible.queryAccessibleInterface(grid)
    assert spoken_grid.role() == QAccessible.Role.List
    assert spoken_grid.text(QAccessible.Text.Name) == "Pictures found"
    assert spoken_grid.childCount() == 3
    for row in range(3):
        item, record = spoken_grid.child(row), found.record(row)
        assert record is not None
        assert item.role() == QAccessible.Role.ListItem
        text = item.text(QAccessible.Text.Name)
        assert text == spoken(record) and record.stated.prompt in text
        assert QLocale().toString(record.created_at.astimezone().day) in text
        place = grid.visualRect(found.index(row, 0))
        assert item.rect().topLeft() == grid.viewport().mapToGlobal(place.topLeft())


def test_nothing_that_takes_the_focus_is_without_role_or_name(full_window: MainWindow, qtbot: QtBot) -> None:
    mute: list[str] = []
    for index in range(full_window.places.count()):
        full_window.places.setCurrentIndex(index)
        qtbot.wait(1)
        for widget in full_window.findChildren(QWidget):
            if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            if isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
                continue  # a part of a control that is found itself
            spoken_widget = QAccessible.queryAccessibleInterface(widget)
            role, name = spoken_widget.role(), spoken_widget.text(QAccessible.Text.Name)
            if not (name and (role not in NO_ROLE or isinstance(widget, CANVASES))):
                mute.append(f"{type(widget).__name__} “{name}”: {role.name}")
    assert mute == []


def test_every_item_of_every_list_says_what_it_is(full_window: MainWindow, qtbot: QtBot) -> None:
    full_window.session.draft.set("columns", 2)
    make(full_window, qtbot, 2)
    full_window.places.show_library()
    qtbot.waitUntil(lambda: full_window.session.collection.found.rowCount() == 2)
    qtbot.waitUntil(lambda: full_window.session.collection.found.record(1) is not None)
    mute: list[str] = []
    items = 0
    for view in full_window.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or view.parent() is None or isinstance(view, QTreeView):
            continue
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            items += 1
            roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
            if not any(str(index.data(role) or "").strip() for role in roles):
                mute.append(f"{view.accessibleName()}, row {row}")
    assert items > 4 and mute == []


def test_no_cell_of_the_installed_models_is_empty(full_window: MainWindow) -> None:
    tree = full_window.places.pages["models"].content.installed.tree
    empty: list[str] = []
    for number in range(tree.topLevelItemCount()):
        group = tree.topLevelItem(number)
        assert group is not None
        for place in range(group.childCount()):
            item = group.child(place)
            assert item is not None
            empty += [f"{item.text(0)}, column {column}" for column in range(3) if not item.text(column).strip()]
    assert empty == []
