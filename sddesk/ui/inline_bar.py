"""A line above the pictures that asks, or says how far something is: never a dialog, never in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sddesk.core.values import dataclass
from sddesk.ui.controls import plain
from sddesk.ui.flow import Flow
from sddesk.ui.theme import GRID


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A button of a question: what it says, what it does, and whether it is the usual one."""

    text: str
    run: Callable[[], object]
    usual: bool = False


class InlineBar(QFrame):
    """Shows one question or one progress at a time; any answer closes it. `narrow`: the answers stand below."""

    def __init__(self, *, narrow: bool = False) -> None:
        super().__init__()
        self.setObjectName("card")
        self.text = plain()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of what takes long"))
        self.asking = False
        self._buttons: list[QPushButton] = []
        self._answers = Flow()
        row = QVBoxLayout() if narrow else QHBoxLayout()
        row.setSpacing(GRID if narrow else GRID * 3)
        row.addWidget(self.text, 1)
        holder = QWidget()
        holder.setLayout(self._answers)
        row.addWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self.progress)
        self.hide()

    def ask(self, text: str, answers: Sequence[Answer], *, focus: bool = True) -> None:
        """Ask; the first usual answer has the focus, unless the person is writing elsewhere."""
        self._show(text, answers)
        self.progress.hide()
        self.asking = True
        for button, answer in zip(self._buttons, answers, strict=True):
            if answer.usual and focus:
                button.setFocus()

    def show_progress(self, text: str, done: int, total: int, stop: Answer) -> None:
        """Say how far it is; `total` 0: not known yet. A question that is open stays until it is answered."""
        if self.asking:
            return
        if self.progress.isHidden() or self.isHidden():
            self._show(text, [stop])
            self.progress.show()
        self.text.setText(text)
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def end_progress(self) -> None:
        """There is nothing more to say of it."""
        if not self.asking:
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():  # itself, not the page around it
            self.asking = False

    def _show(self, text: str, answers: Sequence[Answer]) -> None:
        self.text.setText(text)
        for old in self._buttons:
            self._answers.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for answer in answers:
            button = QPushButton(answer.text)
            button.setToolTip(answer.text)
            button.setProperty("primary", answer.usual)
            button.clicked.connect(lambda _checked=False, run=answer.run: self._answer(run))
            self._answers.addWidget(button)
            self._buttons.append(button)
        self.show()

    def _answer(self, run: Callable[[], object]) -> None:
        self.hide()
        run()
