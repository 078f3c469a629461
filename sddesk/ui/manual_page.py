"""The manual in the window: the pages of resources/docs, read without a network."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextLength,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from sddesk.ui.theme import GRID

PAGE_WIDTH = 860
SEARCH_WIDTH = 240
FIRST = "manual/index.md"  # of the English one; those of other languages stand beside it, as in manual-ja
LINE_HEIGHT = 135  # per cent


def first_page(folder: Path, language: str) -> str:
    """Return the contents of the manual in a language of the window, a path below `folder`; else the English ones."""
    own = f"manual-{language}/index.md"
    return own if (folder / own).is_file() else FIRST


class ManualReader(QTextBrowser):
    """Shows Markdown files below `folder`; leads to other pages of it, and to a browser for addresses of the web.

    A link to anything else is not followed: `refused` tells it.
    """

    refused = Signal(str)

    def __init__(self, folder: Path, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl) -> None:
        super().__init__()
        self._folder, self._open_url = folder.resolve(), open_url
        self.setAccessibleName(self.tr("Manual"))
        self.setToolTip(self.tr("Manual"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self.follow)

    def open_page(self, name: str) -> None:
        """Show the page `name`, a path below the folder, with or without an anchor."""
        self.follow(QUrl.fromLocalFile(str(self._folder / name)))

    def follow(self, link: QUrl) -> None:
        """Go where a link leads, as far as that is allowed."""
        address = self.source().resolved(link)
        if address.scheme() in ("http", "https"):
            self._open_url(address)
            return
        file = Path(address.toLocalFile()).resolve()
        if not (file.is_relative_to(self._folder) and file.suffix == ".md" and file.is_file()):
            self.refused.emit(link.toString())
            return
        anchor = address.fragment()
        address.setFragment("")
        if address != self.source():
            self.setSource(address, QTextDocument.ResourceType.MarkdownResource)
            _space(self.document())
        if anchor:
            self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Scroll to the heading with this anchor, as hosts of Markdown name them."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
                return
            block = block.next()


class Manual(QWidget):
    """The manual's pages with the way back, the index and a search in the page."""

    def __init__(
        self, folder: Path, open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl, language: str = "en"
    ) -> None:
        """`language` is a code of the window's languages; English pages are shown where it has none."""
        super().__init__()
        self.reader, self._first = ManualReader(folder, open_url), first_page(folder, language)
        self.back = self._button(self.tr("Back"), self.tr("The page before this one (Alt+Left)"))
        self.back.clicked.connect(self.reader.backward)
        self.back.setEnabled(False)
        self.reader.backwardAvailable.connect(self.back.setEnabled)
        self.index = self._button(self.tr("Contents"), self.tr("All pages of the manual"))
        self.index.clicked.connect(lambda: self.reader.open_page(self._first))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Find in this page"))
        self.search.setPlaceholderText(self.tr("Find in this page"))
        self.search.setToolTip(self.tr("Find in this page"))
        self.search.setMinimumWidth(SEARCH_WIDTH)
        self.search.returnPressed.connect(self.find_next)
        find = QAction(self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(self.search.setFocus)
        self.addAction(find)
        QShortcut(QKeySequence("Alt+Left"), self, self.reader.backward)
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        for part in (self.index, self.back):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.reader, 1)

    def enter(self) -> QWidget:
        """Show the contents at the first look; the page one was at stays later. Return what takes the focus."""
        if self.reader.source().isEmpty():
            self.reader.open_page(self._first)
        return self.reader

    def find_next(self) -> None:
        """Select the next place with the words that are looked for; begin again at the end."""
        words = self.search.text()
        if words and not self.reader.find(words):
            cursor = self.reader.textCursor()
            cursor.setPosition(0)
            self.reader.setTextCursor(cursor)
            self.reader.find(words)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button


def _space(document: QTextDocument) -> None:
    """Give the lines air, each heading more above than below, and each picture the width of the page at most."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        pictures = _pictures(block)
        if not pictures:  # the air of a line is a share of its height, and a picture is high
            form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        for picture in pictures:
            fitting = picture.charFormat().toImageFormat()
            fitting.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            cursor.setPosition(picture.position())
            cursor.setPosition(picture.position() + picture.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(fitting)
        if form.headingLevel():
            form.setTopMargin(GRID * 5)
            form.setBottomMargin(GRID)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()


def _pictures(block: QTextBlock) -> list[QTextFragment]:
    found: list[QTextFragment] = []
    part = block.begin()
    while not part.atEnd():
        if part.fragment().charFormat().isImageFormat():
            found.append(part.fragment())
        part += 1
    return found


def anchor_of(heading: str) -> str:
    """Return the anchor that hosts of Markdown give a heading: small letters, hyphens for spaces, no marks."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
