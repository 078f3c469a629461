"""A part of the page of an explained picture: what is said of it, what it shows, and its papers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from sddesk.core.families import ModelFamily
from sddesk.core.lesson import CONTEXT, HEADINGS, PAPERS, STATEMENTS, Section, Statement, heading, papers_of
from sddesk.ui.controls import muted, plain
from sddesk.ui.theme import GRID


class Card(QFrame):
    """The statements of a section of the lesson, the widgets that show them, and the section's papers."""

    def __init__(self, section: Section, *content: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        self._statements: list[tuple[QLabel, Statement]] = []
        inner = QVBoxLayout(self)
        inner.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        inner.setSpacing(GRID * 2)
        self._section: Section = section
        self._heading = plain(lesson(HEADINGS[section]), heading=True)
        inner.addWidget(self._heading)
        for statement in STATEMENTS:
            if statement.section == section:
                words = plain()
                words.setWordWrap(True)
                words.setObjectName(statement.id)
                self._statements.append((words, statement))
                inner.addWidget(words)
        for shown in content:
            inner.addWidget(shown)
        self._papers = [(_link(paper.title, paper.address), paper) for paper in PAPERS if paper.section == section]
        if self._papers:
            inner.addWidget(muted(self.tr("Papers")))
            for link, _ in self._papers:
                inner.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_numbers(self, numbers: Mapping[str, str | int], family: ModelFamily | None) -> None:
        """Fill the statements with the numbers of a run; they are those of the model's family."""
        self._heading.setText(lesson(heading(self._section, family)))
        for label, statement in self._statements:
            label.setText(lesson(statement.template(numbers, family)).format(**numbers))
        for link, paper in self._papers:
            link.setVisible(paper in papers_of(self._section, family))


def lesson(text: str) -> str:
    """A text of the lesson in the person's language."""
    return QCoreApplication.translate(CONTEXT, text)


def button(text: str, tip: str = "") -> QPushButton:
    """A button of a part, no wider than its text."""
    made = QPushButton(text)
    made.setToolTip(tip or text)
    return made


def _link(title: str, address: str) -> QToolButton:
    """A button that opens an address of the web in the browser."""
    made = QToolButton()
    made.setText(title)
    made.setToolTip(address)
    made.setProperty("flat", True)
    made.setProperty("wide", True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
    return made
