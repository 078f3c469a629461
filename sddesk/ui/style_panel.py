"""The styles below the prompt: a button that opens the list, and a chip for each that is chosen."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from sddesk.core.styles import StyleUse
from sddesk.session.app_session import Session
from sddesk.ui.controls import words_beside
from sddesk.ui.flow import Flow
from sddesk.ui.icons import icon
from sddesk.ui.texts import style_text
from sddesk.ui.theme import GRID

if TYPE_CHECKING:
    from sddesk.ui.style_list import StyleList

LONGEST = 26  # characters of a chip


class StylePanel(QWidget):
    """The button and the chips; a chip takes its style away."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._styles = session, session.styles
        self._list: StyleList | None = None
        self.button = QToolButton()
        self.button.setIcon(icon("brush"))
        words_beside(self.button, self.tr("Styles"))
        self.button.setAccessibleName(self.tr("Choose styles"))
        self.button.setToolTip(self.tr("Texts around your prompt, several at once. What you wrote stays as it is."))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.chips: list[QToolButton] = []
        self._flow = Flow(self)
        self._flow.setSpacing(GRID)
        self._flow.addWidget(self.button)
        self.button.clicked.connect(self.open)
        self._styles.changed.connect(self._show)
        self._show()

    def open(self) -> None:
        """Open the list below the button."""
        from sddesk.ui.style_list import StyleList  # not before somebody looks for one

        if self._list is None:
            self._list = StyleList(self._session, self)
        below = self.button.mapToGlobal(QPoint(0, self.button.height() + GRID))
        self._list.open_at(below)

    def _show(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(use) for use in self._styles.chosen]
        for chip in self.chips:
            self._flow.addWidget(chip)
        self.updateGeometry()

    def _chip(self, use: StyleUse) -> QToolButton:
        name = style_text(use.name)
        chip = QToolButton(self)
        chip.setProperty("chip", True)
        chip.setIcon(icon("close"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the name
        chip.setText(name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…")
        chip.setAccessibleName(self.tr("Take the style “{name}” away").format(name=name))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        texts = [chip.accessibleName(), use.prompt or ""]
        texts += [self.tr("Not: {text}").format(text=use.negative_prompt)] if use.negative_prompt else []
        if self._styles.is_other_now(use):
            texts.append(
                self.tr("The style has another text by now, or is gone: this one stays until you take it away.")
            )
        chip.setToolTip("<qt>" + "<br>".join(escape(text) for text in texts) + "</qt>")  # texts are no markup
        chip.clicked.connect(lambda: self._leave(use))
        return chip

    def _leave(self, use: StyleUse) -> None:
        self.button.setFocus()  # the chip that was pressed is gone
        self._styles.leave(use.name)
