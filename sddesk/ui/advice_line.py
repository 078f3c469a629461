"""A line of plain advice where a choice is known to go wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt

from sddesk.session.composing.draft import Draft
from sddesk.ui.controls import Wrapping
from sddesk.ui.texts import translated


class AdviceLine(Wrapping):
    """Hidden while there is nothing to say of the draft."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("advice", True)
        draft.changed.connect(lambda _: self.follow())
        self.follow()

    def follow(self) -> None:
        """Say what there is to say of the draft, and of the model that it names."""
        lines = [translated(message) for message in self._draft.advice.all()]
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))
