"""Every setting that belongs on a page has its control there, which shows the value of now and sends the new one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sddesk.settings.schema import SETTINGS, Group, Settings
from sddesk.ui.main_window import MainWindow
from sddesk.ui.setting_rows import FolderField, SettingRows
from sddesk.ui.settings_page import SettingsPage
from sddesk.ui.value_controls import Choice


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[QFormLayout]:
    holder = QWidget()
    qtbot.addWidget(holder)
    yield QFormLayout(holder)


def rows_of(form: QFormLayout, settings: Settings, **in_use: str) -> SettingRows:
    rows = SettingRows(settings, form.parentWidget(), in_use)
    for group in Group:
        if group != Group.REMEMBERED:
            rows.add(form, group)
    return rows


def test_the_two_pages_show_every_setting_but_the_remembered_ones_once(full_window: MainWindow) -> None:
    pages = full_window.places.pages["settings"].content, full_window.places.pages["models"].content
    shown = [name for page in pages for name in page.rows.controls]
    wanted = [name for name, setting in SETTINGS.items() if setting.group != Group.REMEMBERED]
    assert sorted(shown) == sorted(wanted)


def test_a_control_shows_the_value_of_now_and_sends_each_new_one(form: QFormLayout) -> None:
    rows = rows_of(form, Settings(theme="dark", keep_awake=False, unload_minutes=7))
    sent: list[tuple[str, object]] = []
    rows.changed.connect(lambda name, value: sent.append((name, value)))
    theme, awake, unload = (rows.controls[name] for name in ("theme", "keep_awake", "unload_minutes"))
    assert isinstance(theme, Choice) and isinstance(awake, QCheckBox) and isinstance(unload, Choice)
    assert (theme.currentText(), awake.isChecked(), unload.currentText()) == ("Dark", False, "After 7 minutes")
    assert [unload.itemData(row) for row in range(unload.count())] == [0, 5, 7, 15, 60]
    theme.setCurrentIndex(1)
    theme.activated.emit(1)
    awake.click()
    assert sent == [("theme", "light"), ("keep_awake", True)]


def test_a_folder_that_was_not_chosen_says_what_that_means(form: QFormLayout, tmp_path: Path) -> None:
    rows = rows_of(form, Settings(), pictures_folder=str(tmp_path))
    sent: list[tuple[str, object]] = []
    rows.changed.connect(lambda name, value: sent.append((name, value)))
    pictures, downloads = rows.controls["pictures_folder"], rows.controls["download_folder"]
    assert isinstance(pictures, FolderField) and isinstance(downloads, FolderField)
    assert (pictures.line.text(), downloads.line.text()) == (str(tmp_path), "")
    assert "Hugging Face" in downloads.line.placeholderText()
    pictures.default.click()
    assert sent == [("pictures_folder", "")] and "sddesk" in pictures.line.placeholderText()


def test_a_switch_has_no_empty_line_above_it_where_fields_go_below_their_labels(full_window: MainWindow) -> None:
    full_window.places.show_page("settings")
    page = full_window.places.pages["settings"].content
    assert isinstance(page, SettingsPage)
    gaps = {}
    for width in (720, 300):
        page.setMaximumWidth(width)
        page.resize(width, page.height())
        page.layout().activate()
        wraps = page.form.rowWrapPolicy() == QFormLayout.RowWrapPolicy.WrapAllRows
        empty = [label for label in page.findChildren(QLabel) if not label.text() and label.parent() is page]
        gaps[wraps] = [label.isHidden() for label in empty]
    assert gaps[True] and all(gaps[True]) and not any(gaps[False])
