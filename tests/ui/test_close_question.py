"""The one modal question: Escape and Enter keep going."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sddesk.ui.close_question import CloseQuestion


def test_it_keeps_going_unless_told_otherwise(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    question = CloseQuestion(parent)
    assert question.defaultButton() is question.keep
    assert question.escapeButton() is question.keep
    question.open()
    question.stop.click()
    assert question.clickedButton() is question.stop
