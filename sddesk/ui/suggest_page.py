"""The page of a language model's proposal for the prompt: asked for, watched, changed, used or discarded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.prompt_diff import prompt_diff
from sddesk.core.suggestions import HOWS, Suggestion
from sddesk.session.app_session import Session
from sddesk.ui.controls import Wrapping, muted, plain
from sddesk.ui.diff_text import diff_html, diff_spoken
from sddesk.ui.flow import Flow
from sddesk.ui.prompt_editor import GrowingEdit, PromptColours
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID, colors_in_use
from sddesk.ui.value_controls import narrow_choice

PAGE_WIDTH = 720


class SuggestPage(QFrame):
    """`used`: the proposal is in the editor now. `folder` gives that of the language model, "" where none is chosen."""

    used = Signal()

    def __init__(self, session: Session, folder: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._session, self._suggester, self._folder = session, session.suggester, folder
        self.how = narrow_choice()
        for value, text in zip(
            HOWS, (self.tr("More detail"), self.tr("Other words"), self.tr("Fewer words")), strict=True
        ):
            self.how.addItem(text, value)
        self.how.setAccessibleName(self.tr("What is wanted"))
        self.how.setToolTip(self.tr("How the language model changes the words"))
        tip = self.tr("Ask the language model; your prompt stays until you use its proposal")
        self.ask = self._button(self.tr("Suggest"), tip, self._ask)
        self.stop = self._button(self.tr("Stop asking"), self.tr("Stop the language model"), self._suggester.stop)
        self.use = self._button(
            self.tr("Use it"), self.tr("Put it in the editor; undo there brings yours back (Enter)"), self._use
        )
        self.discard = self._button(
            self.tr("Discard it"), self.tr("Take the proposal away; your prompt stays (Delete)"), self._discard
        )
        self.state = muted(wrap=True)
        self.text = GrowingEdit(3)
        self.text.setAccessibleName(self.tr("The proposal"))
        self.text.setToolTip(self.tr("It can be changed before it is used"))
        self._colours = PromptColours(self.text.document(), self.text)
        self.heading, self.diff = plain(self.tr("From your prompt to the proposal"), heading=True), Wrapping()
        self.diff.setTextFormat(Qt.TextFormat.RichText)
        self._place()
        self._connect()
        self._show("")

    def enter(self) -> QWidget:
        """Show whether a model is chosen; give what has the focus then."""
        off = self.tr("No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).")
        if not self._folder():
            self._show(off)
        elif not self.ask.isEnabled() and not self._suggester.runs:
            self._show("")
        return self.use if self.text.isVisibleTo(self) else self.ask if self.ask.isEnabled() else self.how

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses the proposal, Delete discards it; not while it is written in."""
        if self.text.isVisibleTo(self) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use()
        elif self.text.isVisibleTo(self) and event.key() == Qt.Key.Key_Delete:
            self._discard()
        else:
            super().keyPressEvent(event)

    def _button(self, text: str, tip: str, run: Callable[[], object]) -> QPushButton:
        made = QPushButton(text)
        made.setAccessibleName(text)
        made.setToolTip(tip)
        made.clicked.connect(lambda: run())
        return made

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        column.setSpacing(GRID * 3)
        asking, deciding = QWidget(), QWidget()
        for row, parts in ((asking, (self.how, self.ask, self.stop)), (deciding, (self.use, self.discard))):
            flow = Flow(row)
            for part in parts:
                flow.addWidget(part)
        for part in (asking, self.state, self.text, deciding, self.heading, self.diff):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self._suggester.began.connect(lambda: self._show(self.tr("The language model is read…")))
        self._suggester.written.connect(self.state.setText)
        self._suggester.ended.connect(self._on_end)
        self.text.textChanged.connect(self._show_diff)
        self._session.draft.changed.connect(lambda name: self._show_diff() if name == "prompt" else None)

    def _show(self, state: str, proposal: str = "") -> None:
        """Show a sentence, with a proposal or without one."""
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.text.setPlainText(proposal)
        for part in (self.text, self.use, self.discard, self.heading, self.diff):
            part.setVisible(bool(proposal))
        self.ask.setEnabled(bool(self._folder()) and not self._suggester.runs)
        self.stop.setVisible(self._suggester.runs)

    def _show_diff(self) -> None:
        proposal = self.text.toPlainText()
        parts = prompt_diff(str(self._session.draft.get("prompt")), proposal)
        self.diff.setText(diff_html(parts, colors_in_use()) if proposal else "")
        self.diff.setAccessibleName(f"{self.heading.text()}. {diff_spoken(parts)}")

    def _ask(self) -> None:
        self._suggester.ask(str(self._session.draft.get("prompt")), self._folder(), self.how.currentData())

    def _on_end(self, found: tuple[Suggestion, bool] | SddeskError | None) -> None:
        if isinstance(found, SddeskError):
            self._show(" ".join(translated(part) for part in (found.message, found.hint) if part is not None))
            return
        if found is None:
            self._show("")
            return
        proposal, is_whole = found
        said = [] if is_whole else [self.tr("The answer was cut, as it went on too long.")]
        if proposal.moved:
            marks = ", ".join(proposal.moved)
            said.append(self.tr("Put at the end, as the answer does not name it: {marks}").format(marks=marks))
        self._show("\n".join(said), proposal.after)
        if self.isVisible():
            self.use.setFocus()

    def _use(self) -> None:
        self._session.draft.set("prompt", self.text.toPlainText())
        self._show("")
        self.used.emit()

    def _discard(self) -> None:
        self._show("")
        self.ask.setFocus()
