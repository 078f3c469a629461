"""The page of the prompts that were drawn: found by words, starred, noted, used again, and compared."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sddesk.core.drawn_prompts import DrawnPrompt
from sddesk.core.prompt_diff import prompt_diff
from sddesk.session.app_session import Session
from sddesk.ui.controls import Wrapping, chip_button, muted, plain
from sddesk.ui.diff_text import diff_html, diff_spoken
from sddesk.ui.flow import ColumnScroll, Flow
from sddesk.ui.prompt_editor import GrowingEdit, PromptColours
from sddesk.ui.prompt_list import PromptList
from sddesk.ui.theme import GRID, colors_in_use

SIDE_WIDTH = 340  # pixels of what is told of one prompt
TYPING_MS, NOTE_MS, NEWS_MS = 150, 600, 300


class PromptsPage(QWidget):
    """`used`: the prompt is in the editor now. `pictures_wanted` carries the key of a prompt."""

    used = Signal()
    pictures_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self.prompts = session, session.collection.prompts
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find words in prompts and notes"))
        self.search.setAccessibleName(self.tr("Find prompts"))
        self.search.setToolTip(self.tr("Every word is looked for; its end may be missing"))
        self.starred = chip_button(self.tr("Starred"), self.tr("Only prompts with a star"))
        self.count = muted()
        self.list = PromptList(session.collection)
        self.nothing = muted(wrap=True)
        self.text, self.note = GrowingEdit(3), GrowingEdit(2)
        self.heading, self.diff = plain(heading=True), Wrapping()
        self._noted: DrawnPrompt | None = None
        self._told = "", ""  # the key and the note that were shown last
        self._keys: set[str] = set()
        self._make_side()
        self._place()
        self._connect()
        self._show_side()

    def enter(self) -> QWidget:
        """Look at the prompts anew; give what has the focus then."""
        self._look()
        return self.search

    def _make_side(self) -> None:
        def button(text: str, tip: str, run: Callable[[], object]) -> QPushButton:
            made = QPushButton(text)
            made.setAccessibleName(text)
            made.setToolTip(tip)
            made.clicked.connect(lambda: run())
            return made

        self.use = button(
            self.tr("Use this prompt"),
            self.tr("Put it in the editor; undo there brings yours back (Enter)"),
            lambda: self._use(self._one()),
        )
        self.show_pictures = button(
            self.tr("Show its pictures"), self.tr("All pictures of this prompt, in the library"), self._show_pictures
        )
        self.star = button(self.tr("Star"), self.tr("Give it a star, or take the star away (S)"), self._star)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The whole prompt"))
        self.text.setToolTip(self.tr("The prompt as it was written"))
        self._colours = PromptColours(self.text.document(), self.text)
        self.note.setPlaceholderText(self.tr("A note of your own"))
        self.note.setAccessibleName(self.tr("Note to the prompt"))
        self.note.setToolTip(self.tr("It is kept while you type, and found by its words"))
        self.diff.setTextFormat(Qt.TextFormat.RichText)
        self.diff.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID * 2)
        for part in (self.search, self.starred, self.count):
            top.addWidget(part, 1 if part is self.search else 0)
        left = QVBoxLayout()
        left.setSpacing(GRID * 3)
        left.addLayout(top)
        left.addWidget(self.list, 1)
        left.addWidget(self.nothing)
        self.side = ColumnScroll(SIDE_WIDTH)
        self.side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(self.side.content)
        column.setContentsMargins(0, 0, GRID * 2, 0)
        column.setSpacing(GRID * 3)
        tools = QWidget()
        buttons = Flow(tools)
        for one in (self.use, self.show_pictures, self.star):
            buttons.addWidget(one)
        for part in (self.text, tools, plain(self.tr("Note")), self.note, self.heading, self.diff):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 4)
        row.addLayout(left, 1)
        row.addWidget(self.side)

    def _connect(self) -> None:
        self._typing = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._noting = QTimer(self, interval=NOTE_MS, singleShot=True)
        self._news = QTimer(self, interval=NEWS_MS, singleShot=True)
        self._typing.timeout.connect(self._look)
        self._noting.timeout.connect(self._keep_note)
        self._news.timeout.connect(self._look)
        self.search.textChanged.connect(lambda: self._typing.start())
        self.search.returnPressed.connect(self.list.setFocus)
        self.starred.toggled.connect(lambda: self._look())
        self.note.textChanged.connect(self._on_note)
        self.prompts.modelAboutToBeReset.connect(self._remember)
        self.prompts.answered.connect(self._on_answered)
        self.prompts.dataChanged.connect(lambda *_: self._show_side())
        self.list.chosen.connect(self._show_side)
        self.list.used.connect(self._use)
        self.list.starred.connect(lambda prompt: self.prompts.star(prompt, not prompt.starred))
        collection = self._session.collection
        for signal in (collection.came, collection.left, self._session.gallery.rowsInserted):
            signal.connect(lambda *_: self._news.start() if self.isVisible() else None)
        self._session.draft.changed.connect(lambda name: self._show_diff() if name == "prompt" else None)

    def _look(self) -> None:
        self._keep_note()
        self.prompts.search(self.search.text(), starred=self.starred.isChecked())

    def _remember(self) -> None:
        self._keys = {prompt.key for prompt in self.list.selected()}

    def _on_answered(self) -> None:
        found = self.prompts.rowCount()
        self.count.setText(
            self.tr("{count} prompts").format(count=QLocale().toString(found)) if found != 1 else self.tr("1 prompt")
        )
        narrowed = bool(self.search.text().strip()) or self.starred.isChecked()
        self.nothing.setText(
            self.tr("No prompt has these words, or a star.")
            if narrowed
            else self.tr("Nothing was drawn yet: each prompt that you draw is listed here.")
        )
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.select(self._keys)
        self._show_side()

    def _one(self) -> DrawnPrompt | None:
        selected = self.list.selected()
        return selected[0] if selected else None

    def _show_side(self) -> None:
        prompt = self._one()
        if self._noted is not None and (prompt is None or prompt.key != self._noted.key):
            self._keep_note()
        self.side.setVisible(prompt is not None)
        if prompt is None:
            return
        if self.text.toPlainText() != prompt.text:
            self.text.setPlainText(prompt.text)
        self.show_pictures.setEnabled(prompt.pictures > 0)
        self.star.setText(self.tr("Take the star away") if prompt.starred else self.tr("Star"))
        self.star.setAccessibleName(self.star.text())
        if self._noted is None and (prompt.key, prompt.note) != self._told:  # else one that is being written is here
            self.note.blockSignals(True)
            if prompt.key != self._told[0] or self.note.toPlainText().strip() != prompt.note:
                self.note.setPlainText(prompt.note)  # else the blank and the cursor of who types on stay
            self.note.blockSignals(False)
            self._told = prompt.key, prompt.note
        self._show_diff()

    def _show_diff(self) -> None:
        """Between two selected prompts, from the older to the newer; of one to what is written now."""
        selected = self.list.selected()
        if not selected or not self.isVisible():
            return
        if len(selected) == 2:
            before, after = selected[1].text, selected[0].text
            self.heading.setText(self.tr("From the older to the newer one"))
        else:
            before, after = selected[0].text, str(self._session.draft.get("prompt"))
            self.heading.setText(self.tr("From this prompt to yours in the editor"))
        parts = prompt_diff(before, after)
        self.diff.setText(diff_html(parts, colors_in_use()) or self.tr("Both are empty."))
        spoken = diff_spoken(parts)
        self.diff.setAccessibleName(f"{self.heading.text()}. {spoken}")

    def _use(self, prompt: DrawnPrompt | None) -> None:
        if prompt is not None:
            self._keep_note()
            self._session.draft.set("prompt", prompt.text)
            self.used.emit()

    def _show_pictures(self) -> None:
        prompt = self._one()
        if prompt is not None:
            self.pictures_wanted.emit(prompt.key)

    def _star(self) -> None:
        prompt = self._one()
        if prompt is not None:
            self.prompts.star(prompt, not prompt.starred)

    def _on_note(self) -> None:
        if self._noted is None:
            self._noted = self._one()
        self._noting.start()

    def _keep_note(self) -> None:
        """Write what was typed as the note of the prompt that it was typed for."""
        self._noting.stop()
        prompt, self._noted = self._noted, None
        if prompt is not None and self.note.toPlainText().strip() != prompt.note:
            self.prompts.write_note(prompt, self.note.toPlainText())
