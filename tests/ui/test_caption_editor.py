"""A caption is kept as it is left, searchable, undone like any text, and typed in Japanese like any other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sddesk.core.record import ImageRecord
from sddesk.ui.caption_editor import CaptionEditor
from tests.core.test_facts import RECORD

CONTROL = Qt.KeyboardModifier.ControlModifier


class Place(QWidget):
    """The editor with another field to go to, and all it hands over."""

    def __init__(self) -> None:
        super().__init__()
        self.editor, self.other = CaptionEditor(), QLineEdit()
        self.written: list[tuple[int, str]] = []
        self.left = 0
        column = QVBoxLayout(self)
        column.addWidget(self.editor)
        column.addWidget(self.other)
        self.editor.written.connect(lambda record_id, text: self.written.append((record_id, text)))
        self.editor.left.connect(self._leave)

    def _leave(self) -> None:
        self.left += 1


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    place = Place()
    qtbot.addWidget(place)
    with qtbot.waitExposed(place):
        place.show()
    place.activateWindow()
    place.editor.show_record(shown(1, "before"))
    place.editor.setFocus()
    qtbot.waitUntil(place.editor.hasFocus)
    yield place


def shown(record_id: int, caption: str = "", **values: object) -> ImageRecord:
    return replace(RECORD, id=record_id, caption=caption, **values)  # type: ignore[arg-type]


def test_what_is_typed_is_kept_when_it_is_left(place: Place, qtbot: QtBot) -> None:
    place.editor.selectAll()
    QTest.keyClicks(place.editor, "  the sea in may  ")
    assert place.written == []
    place.other.setFocus()
    qtbot.waitUntil(lambda: place.written == [(1, "the sea in may")])
    place.editor.setFocus()
    place.other.setFocus()
    assert len(place.written) == 1  # nothing new was typed


@pytest.mark.parametrize("key", [(Qt.Key.Key_Escape,), (Qt.Key.Key_Return, CONTROL)])
def test_keys_leave_it_and_no_other_letter_is_a_command(place: Place, key: tuple[object, ...]) -> None:
    QTest.keyClicks(place.editor, "fx1i")
    QTest.keyClick(place.editor, Qt.Key.Key_Return)
    assert "fx1i" in place.editor.toPlainText() and place.left == 0
    QTest.keyClick(place.editor, *key)  # type: ignore[arg-type]
    assert place.left == 1 and len(place.written) == 1


def test_typing_is_undone_also_after_it_was_kept(place: Place) -> None:
    place.editor.moveCursor(place.editor.textCursor().MoveOperation.End)
    QTest.keyClicks(place.editor, " and after")
    QTest.keyClick(place.editor, Qt.Key.Key_Escape)
    place.editor.show_record(shown(1, "before and after"))  # the library's answer
    QTest.keyClick(place.editor, Qt.Key.Key_Z, CONTROL)
    assert place.editor.toPlainText() == "before"
    QTest.keyClick(place.editor, Qt.Key.Key_Escape)
    assert place.written == [(1, "before and after"), (1, "before")]


def test_another_picture_takes_nothing_of_it(place: Place) -> None:
    QTest.keyClicks(place.editor, "x")
    place.editor.show_record(shown(2, "the other"))
    assert place.written == [(1, "xbefore")] and place.editor.toPlainText() == "the other"
    QTest.keyClick(place.editor, Qt.Key.Key_Z, CONTROL)
    assert place.editor.toPlainText() == "the other"
    place.editor.show_record(None)
    assert not place.editor.isEnabled() and place.editor.toPlainText() == ""


def test_words_from_elsewhere_are_shown_but_never_over_ones_being_typed(place: Place) -> None:
    place.editor.show_record(shown(1, "by the command line"))
    assert place.editor.toPlainText() == "by the command line"
    QTest.keyClicks(place.editor, "I: ")
    place.editor.show_record(shown(1, "again by the command line"))
    assert place.editor.toPlainText() == "I: by the command line"
    QTest.keyClick(place.editor, Qt.Key.Key_Escape)
    assert place.written == [(1, "I: by the command line")]


def test_japanese_is_composed_and_kept(place: Place) -> None:
    place.editor.selectAll()
    QApplication.sendEvent(place.editor, QInputMethodEvent("うみ", []))
    commit = QInputMethodEvent()
    commit.setCommitString("海の馬")
    QApplication.sendEvent(place.editor, commit)
    QTest.keyClick(place.editor, Qt.Key.Key_Escape)
    assert place.written == [(1, "海の馬")]


@pytest.mark.parametrize("state", ["missing", "trashed"])
def test_what_cannot_be_kept_cannot_be_typed(place: Place, state: str) -> None:
    place.editor.show_record(shown(3, "old", **{state: True}))
    QTest.keyClicks(place.editor, "x")
    assert place.editor.toPlainText() == "old"


def test_closing_keeps_it(place: Place) -> None:
    QTest.keyClicks(place.editor, "x")
    place.editor.keep()
    place.editor.keep()
    assert place.written == [(1, "xbefore")]
