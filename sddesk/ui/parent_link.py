"""The picture that another one began with or was enlarged from, one click away where the library has it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from sddesk.core.record import ImageRecord, Made
from sddesk.core.request import GenerationRequest
from sddesk.session.app_session import Session
from sddesk.session.picture_library import PictureLibrary

SLOT = "parent"


class ParentLink(QPushButton):
    """Hidden where there is no such picture. `opened`: its record was asked for."""

    opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Show the picture it was made from"))
        self.setToolTip(self.tr("The picture of the library that this one began with"))
        self._session = session
        self._wanted: str | None = None
        self._parent: ImageRecord | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_for(self, made: Made | None) -> None:
        """Look for what this was made from; once more for the same, which may have come or gone meanwhile."""
        wanted = _parent_hash(made)
        if wanted != self._wanted:
            self._wanted, self._parent = wanted, None
            self.hide()
        if wanted is None:
            return

        def look(library: PictureLibrary) -> ImageRecord | None:
            return next(iter(library.showing(wanted)), None)

        def found(record: ImageRecord | None) -> None:
            if self._wanted == wanted:
                self._parent = record
                self.setVisible(record is not None)

        self._session.collection.lookup.look(SLOT, look, found)

    def _on_clicked(self) -> None:
        if self._parent is not None:
            self.opened.emit(self._parent)


def _parent_hash(made: Made | None) -> str | None:
    if not isinstance(made, GenerationRequest):
        return None
    parent = made.enlarge or made.start
    return parent.content_hash if parent is not None else None
