"""The page of the prompts: found, used with undo, starred, noted, compared; its pictures shown in the library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from sddesk.core.prompt_diff import prompt_diff
from sddesk.library.library import Library
from sddesk.ui.diff_text import diff_html, diff_spoken
from sddesk.ui.main_window import MainWindow
from sddesk.ui.prompt_list import two_lines
from sddesk.ui.prompts_page import PromptsPage
from sddesk.ui.theme import DARK, LIGHT
from tests.library.conftest import picture
from tests.ui.conftest import Desk

PROMPTS = ("a red fox", "a (red hen:1.2) at night", "a red fox", "a hill")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with closing(Library(tmp_path / "pictures", tmp_path / "data", tmp_path / "cache")) as library:
        for seed, prompt in enumerate(PROMPTS):
            library.add(picture(seed, prompt))
    desk.library = Library(tmp_path / "pictures", tmp_path / "data", tmp_path / "cache")  # type: ignore[assignment]
    window = desk.open()
    qtbot.addWidget(window)
    yield window
    window.session.close(30)


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> PromptsPage:
    window.places.show_page("prompts")
    page = window.places.pages["prompts"].content
    assert isinstance(page, PromptsPage)
    qtbot.waitUntil(lambda: page.count.text() == "3 prompts")
    return page


def texts(page: PromptsPage) -> list[str]:
    model = page.prompts
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def choose(page: PromptsPage, *prompts: str) -> None:
    selection, model = page.list.selectionModel(), page.prompts
    selection.clear()
    for text in prompts:
        selection.select(model.index(texts(page).index(text)), selection.SelectionFlag.Select)


def test_words_and_stars_narrow_the_list(page: PromptsPage, qtbot: QtBot) -> None:
    assert sorted(texts(page)) == sorted({*PROMPTS})
    page.search.setText("red")
    qtbot.waitUntil(lambda: len(texts(page)) == 2)
    choose(page, "a red fox")
    page.star.click()
    qtbot.waitUntil(lambda: page.star.text() == "Take the star away")
    page.search.clear()
    page.starred.click()
    qtbot.waitUntil(lambda: texts(page) == ["a red fox"])
    page.search.setText("hen")
    qtbot.waitUntil(lambda: texts(page) == [] and page.nothing.isVisible() and not page.side.isVisible())


def test_a_note_is_kept_for_the_prompt_that_it_was_typed_for(page: PromptsPage, qtbot: QtBot) -> None:
    choose(page, "a hill")
    page.note.setPlainText("the quiet one")
    choose(page, "a red fox")
    assert page.note.toPlainText() == ""
    qtbot.waitUntil(lambda: [one.note for one in page.prompts._prompts.values() if one.text == "a hill"] == [
        "the quiet one"])  # fmt: skip
    page.search.setText("quiet")
    qtbot.waitUntil(lambda: texts(page) == ["a hill"])
    assert page.note.toPlainText() == "the quiet one"


def test_who_types_a_note_and_pauses_goes_on_where_they_were(page: PromptsPage, qtbot: QtBot) -> None:
    choose(page, "a hill")
    page.note.insertPlainText("the quiet ")
    qtbot.waitUntil(lambda: [one.note for one in page.prompts._prompts.values() if one.text == "a hill"] == [
        "the quiet"])  # fmt: skip
    page.note.insertPlainText("one")
    assert page.note.toPlainText() == "the quiet one"


def test_use_puts_it_into_the_editor_and_undo_brings_the_own_text_back(window: MainWindow, page: PromptsPage) -> None:
    edit = window.compose.prompt.edit
    edit.setPlainText("what I was writing")
    choose(page, "a hill")
    page.use.click()
    assert window.places.in_create and edit.toPlainText() == "a hill" == window.session.draft.get("prompt")
    edit.undo()
    assert edit.toPlainText() == "what I was writing" == window.session.draft.get("prompt")


def test_its_pictures_are_shown_in_the_library(window: MainWindow, page: PromptsPage, qtbot: QtBot) -> None:
    choose(page, "a red fox")
    page.show_pictures.click()
    assert window.places.in_library
    qtbot.waitUntil(lambda: len(window.places.library.found_ids) == 2)


def test_two_prompts_or_one_and_the_written_one_are_compared(window: MainWindow, page: PromptsPage) -> None:
    window.session.draft.set("prompt", "a blue hill")
    choose(page, "a hill")
    assert page.heading.text() == "From this prompt to yours in the editor"
    assert page.diff.accessibleName().endswith("New: blue")
    older, newer = sorted(("a red fox", "a (red hen:1.2) at night"), key=texts(page).index, reverse=True)
    choose(page, older, newer)
    assert page.heading.text() == "From the older to the newer one"
    assert "(red hen:1.2)" in page.diff.accessibleName() and "(red hen:1.2)" in page.diff.text()


def test_a_diff_is_read_without_colour_and_by_ear() -> None:
    parts = prompt_diff("a <lora:x:1> cat\non a mat", "a dog\non a mat & more")
    for colors in (LIGHT, DARK):
        shown = diff_html(parts, colors)
        assert "−<s>&lt;lora:x:1&gt; cat</s>" in shown and "+<u>dog</u>" in shown and "<br>" in shown
    assert diff_spoken(parts) == "Gone: <lora:x:1> cat. New: dog. New: & more"
    assert diff_spoken(prompt_diff("a", "a")) == "No difference."


def test_the_page_follows_new_pictures_and_keys_star(page: PromptsPage, window: MainWindow, qtbot: QtBot) -> None:
    choose(page, "a hill")
    qtbot.keyClick(page.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: page.star.text() == "Take the star away")
    library = window.session.library.get
    window.session.background.run(lambda: library().add(picture(9, "a new one")), None, lambda _: None)
    window.session.collection.came.emit()
    qtbot.waitUntil(lambda: page.count.text() == "4 prompts")
    assert [one.text for one in page.list.selected()] == ["a hill"]


@pytest.mark.parametrize("text", ["", "cat", "a long prompt with many words " * 9, "x" * 400, "宇宙" * 90])
def test_two_lines_hold_the_beginning(text: str, page: PromptsPage) -> None:
    metrics = QFontMetrics(page.list.font())
    lines = two_lines(text, metrics, 200)
    assert len(lines) == 2 and all(metrics.horizontalAdvance(line) <= 200 for line in lines)
    assert " ".join(text.split()).startswith(lines[0])


def test_enter_uses_the_prompt_that_the_keys_stand_on(page: PromptsPage, window: MainWindow, qtbot: QtBot) -> None:
    choose(page, "a red fox", "a hill")
    lower = max(texts(page).index(text) for text in ("a red fox", "a hill"))
    wanted = texts(page)[lower]
    selection = page.list.selectionModel()
    selection.setCurrentIndex(page.prompts.index(lower), selection.SelectionFlag.NoUpdate)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.session.draft.get("prompt") == wanted
