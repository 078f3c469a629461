"""The manual is read in the window: pages lead to pages, without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.ui.main_window import MainWindow
from sddesk.ui.manual_page import FIRST, Manual, first_page
from sddesk.ui.page import Page

DOCS = Path(__file__).resolve().parents[2] / "resources" / "docs"
OBJECT = "\ufffc"  # what stands for a picture in the text


@pytest.fixture
def manual(qtbot: QtBot) -> Manual:
    page = Manual(DOCS, lambda _url: True)
    page.resize(800, 600)
    qtbot.addWidget(page)
    page.show()
    page.enter()
    return page


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def shown(manual: Manual) -> str:
    return Path(manual.reader.source().toLocalFile()).name


def test_contents_come_first_and_every_link_of_theirs_opens_a_page(manual: Manual) -> None:
    refused: list[str] = []
    manual.reader.refused.connect(refused.append)
    links = [name.name for name in (DOCS / "manual").glob("*.md") if name.name != "index.md"]
    for name in links:
        manual.reader.open_page(FIRST)
        manual.reader.follow(QUrl(name))
        assert shown(manual) == name and manual.reader.toPlainText().strip(), name
    assert not refused


@pytest.mark.parametrize(("language", "first"), [("ja", "manual-ja/index.md"), ("de", FIRST), ("en", FIRST)])
def test_manual_is_in_the_language_of_the_window_where_there_is_one(qtbot: QtBot, language: str, first: str) -> None:
    assert first_page(DOCS, language) == first
    page = Manual(DOCS, lambda _url: True, language)
    qtbot.addWidget(page)
    page.enter()
    assert Path(page.reader.source().toLocalFile()) == DOCS / first


def test_link_with_an_anchor_scrolls_to_its_heading(manual: Manual) -> None:
    manual.reader.open_page("manual/command-line.md")
    manual.reader.follow(QUrl("formats.md#exit-codes"))
    assert shown(manual) == "formats.md" and manual.reader.verticalScrollBar().value() > 0


@pytest.mark.parametrize("width", [800, 500])
def test_picture_is_no_wider_than_the_page_and_leaves_no_gap_below(manual: Manual, width: int, qtbot: QtBot) -> None:
    manual.resize(width, 600)
    manual.reader.open_page("manual/starter.md")
    document = manual.reader.document()
    block = next(block for block in blocks(document) if block.text() == OBJECT)
    natural = QImage(str(DOCS / "manual" / block.begin().fragment().charFormat().toImageFormat().name())).size()
    qtbot.waitUntil(lambda: manual.reader.horizontalScrollBar().maximum() == 0)
    assert natural.width() > manual.reader.viewport().width()
    scaled = natural.height() * manual.reader.viewport().width() / natural.width()
    assert document.documentLayout().blockBoundingRect(block).height() < scaled * 1.2


def test_back_returns_and_the_page_is_kept_for_the_next_look(manual: Manual) -> None:
    assert not manual.back.isEnabled()
    manual.reader.follow(QUrl("faq.md"))
    manual.enter()
    assert shown(manual) == "faq.md"
    manual.back.click()
    assert shown(manual) == "index.md"


@pytest.mark.parametrize("link", ["../../../LICENSE", "file:///etc/passwd", "nothing.md", "../../../README.md"])
def test_what_is_no_page_of_the_manual_is_not_opened(manual: Manual, link: str) -> None:
    refused: list[str] = []
    manual.reader.refused.connect(refused.append)
    manual.reader.follow(QUrl(link))
    assert refused == [link] and shown(manual) == "index.md"


def test_address_of_the_web_is_the_browsers(qtbot: QtBot) -> None:
    asked: list[str] = []
    page = Manual(DOCS, lambda url: bool(asked.append(url.toString())) or True)
    qtbot.addWidget(page)
    page.enter()
    page.reader.follow(QUrl("https://example.org/paper"))
    assert asked == ["https://example.org/paper"] and shown(page) == "index.md"


def test_words_are_found_in_the_page_and_again_from_its_beginning(manual: Manual) -> None:
    manual.reader.open_page("manual/faq.md")
    manual.search.setText("seed")
    manual.find_next()
    first = manual.reader.textCursor().position()
    assert manual.reader.textCursor().selectedText().lower() == "seed"
    for _ in range(20):
        manual.find_next()
        if manual.reader.textCursor().position() == first:
            break
    assert manual.reader.textCursor().position() == first


def test_key_opens_the_manual_and_esc_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    page = window.places.currentWidget()
    assert isinstance(page, Page) and isinstance(page.content, Manual)
    assert page.content.reader.toPlainText().strip()
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.places.currentWidget() is window.create_place)
