"""Next to the large picture: everything that made it as text, its family, and a person's own words on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from sddesk.core.facts import facts_of, settings_of
from sddesk.core.record import ImageRecord, Made
from sddesk.session.app_session import Session
from sddesk.ui.caption_editor import CaptionEditor
from sddesk.ui.controls import labelled
from sddesk.ui.family_panel import FamilyPanel
from sddesk.ui.texts import facts_text, left_out_text
from sddesk.ui.theme import GRID

LEAST_LINES = 6  # of what made it, in a low window
FAMILY_SHARE = 0.45  # of the height, at most: what made the picture is read first


class InfoPanel(QWidget):
    """Hidden until it is opened; the file's own texts are read only then."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._record: ImageRecord | None = None
        self._made: Made | None = None
        self._raw_text = ""
        self._content_hash: str | None = None
        self.own_words = CaptionEditor()
        self.own_words.written.connect(self._on_caption)
        self.family = FamilyPanel(session)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Everything that made this picture"))
        self.text.setToolTip(self.tr("Select and copy any of it; I hides it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, 0, GRID * 3, 0)
        column.setSpacing(GRID)
        column.addWidget(self.text, 1)
        column.addWidget(self.family)
        column.addWidget(labelled(self.tr("Caption"), self.own_words))
        column.addWidget(self.own_words)
        self.hide()
        self._set_font()

    def open(self, shown: bool) -> None:
        """Show or hide it; what was being written is kept."""
        self.setVisible(shown)
        if not shown:
            self.own_words.keep()
        self._load()
        self._look_for_family()
        self._show()

    def show_picture(self, record: ImageRecord | None, made: Made | None, content_hash: str | None = None) -> None:
        """Tell of another picture; `record` is None for one that is not in the library.

        `content_hash` is that of a kept input, by which what was made from it is found.
        """
        self._raw_text, self._content_hash = "", content_hash
        self.refresh(record, made)
        self._load()

    def refresh(self, record: ImageRecord | None, made: Made | None) -> None:
        """Tell anew of the same picture, which was marked or described."""
        self._record, self._made = record, made
        self.own_words.show_record(record)
        self._look_for_family()
        self._show()

    def _look_for_family(self) -> None:
        if not self.isHidden():
            self.family.show_for(self._record, self._made, self._content_hash)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.family.setMaximumHeight(round(event.size().height() * FAMILY_SHARE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_font()

    def _set_font(self) -> None:
        """The system's font of fixed width, as large as all other text."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(font)
        self.text.setMinimumHeight(LEAST_LINES * self.text.fontMetrics().lineSpacing() + 4 * GRID)

    def _on_caption(self, record_id: int, text: str) -> None:
        self._session.collection.describe(record_id, text, lambda: self.own_words.take_back(record_id))

    def _load(self) -> None:
        """The file's own texts, where they may say more than was understood: those of other programs."""
        record = self._record
        if self.isHidden() or record is None or record.missing or record.origin == "sddesk":
            return

        def show(text: str) -> None:
            if self._record is not None and self._record.id == record.id:
                self._raw_text = text
                self._show()

        self._session.reading.text(record.id, show)

    def _show(self) -> None:
        if self.isHidden():
            return
        facts = facts_of(self._record) if self._record is not None else settings_of(self._made)
        text = facts_text(facts) or self.tr("It does not say how it was made.")
        left_out = left_out_text(self._made)
        if left_out:
            text = f"{left_out}\n\n{text}"
        if self._raw_text:
            text += "\n\n" + self.tr("Text in the file:") + "\n" + self._raw_text
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
