"""The hash of a chosen model, computed before a picture needs it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from sddesk.core.request import PARTS
from sddesk.core.uses import Named
from sddesk.session.composing.draft import Draft


class HashAhead(QObject):
    """Asks for the hash of each checkpoint or part that comes into the draft, from `start` on."""

    def __init__(self, draft: Draft, known_hash: Callable[[Named], str | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft, self._known_hash = draft, known_hash

    def start(self) -> None:
        """Follow the draft; before this, the draft may still be restored."""
        self._draft.changed.connect(self._on_draft)

    def _on_draft(self, name: str) -> None:
        if name in ("checkpoint", *PARTS) and (ref := self._draft.get(name)) is not None:
            self._known_hash(ref)
