"""The form of one style: its name, its folder and its texts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sddesk.core.styles import PLACE, Style
from sddesk.session.composing.styles import StyleChoice
from sddesk.ui.controls import muted
from sddesk.ui.prompt_editor import GrowingEdit, PromptColours
from sddesk.ui.texts import style_text
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice


class StyleForm(QFrame):
    """Changes `style`, or makes a new one; Ctrl+Enter keeps it, Esc leaves everything as it was.

    `kept` carries the name of what was kept.
    """

    kept = Signal(str)

    def __init__(self, styles: StyleChoice, style: Style | None, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._styles, self._style = styles, style
        self.name, self.folder = QLineEdit(), Choice()
        self.prompt, self.negative = GrowingEdit(4), GrowingEdit(2)
        self._colours = [PromptColours(edit.document(), edit) for edit in (self.prompt, self.negative)]
        for colours in self._colours:
            colours.placeholder = PLACE
        self.keep, self.leave = QPushButton(self.tr("Keep")), QPushButton(self.tr("Cancel"))
        self._name_parts()
        self._fill()
        self._place()
        self.name.textChanged.connect(self._on_text)
        self.prompt.textChanged.connect(self._on_text)
        self.keep.clicked.connect(self._on_keep)
        self.leave.clicked.connect(self.close)
        for part in (self.name, self.folder, self.prompt, self.negative):
            part.installEventFilter(self)
        self._on_text()

    def open_over(self, widget: QWidget) -> None:
        """Open where `widget` stands, as wide."""
        self.setFixedWidth(widget.width())
        self.move(widget.mapToGlobal(widget.rect().topLeft()))
        self.show()
        (self.prompt if self._style is not None else self.name).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and (event.modifiers() & Qt.KeyboardModifier.ControlModifier or watched is self.name):
                self._on_keep()
                return True
        return super().eventFilter(watched, event)

    def _name_parts(self) -> None:
        rows: tuple[tuple[QWidget, str, Callable[[str], object]], ...] = (
            (self.name, self.tr("Name of the style"), self.name.setPlaceholderText),
            (self.prompt, self.tr("Text of the style"), self.prompt.setPlaceholderText),
            (self.negative, self.tr("What pictures of this style should not show"), self.negative.setPlaceholderText),
        )
        for part, name, show in rows:
            part.setAccessibleName(name)
            show(name)
        self.folder.setEditable(True)
        self.folder.setAccessibleName(self.tr("Folder of the style"))
        self.folder.setToolTip(self.tr("The heading that it stands below; a new one is made by its name"))
        self.keep.setToolTip(self.tr("Keep the style (Ctrl+Enter)"))
        self.leave.setToolTip(self.tr("Leave everything as it was (Esc)"))

    def _fill(self) -> None:
        folders = dict.fromkeys(one.folder for one in self._styles.all())
        self._folders = {style_text(folder): folder for folder in folders if folder}
        self.folder.addItems(["", *self._folders])
        style = self._style
        self.name.setText("" if style is None else style_text(style.name) if style.included else style.name)
        self.folder.setCurrentText("" if style is None else style_text(style.folder) if style.folder else "")
        line = self.folder.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Folder"))
        self.prompt.setPlainText(PLACE if style is None else style.prompt)
        self.negative.setPlainText("" if style is None else style.negative_prompt)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep, 1)
        buttons.addWidget(self.leave)
        told = self.tr("Write {prompt} where the prompt goes; without it the text goes behind.")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        column.setSpacing(GRID * 2)
        for part in (self.name, self.folder, self.prompt, muted(told, wrap=True), self.negative):
            column.addWidget(part)
        if self._style is not None and self._style.settings:
            settings = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in self._style.settings)
            column.addWidget(muted(self.tr("It brings along: {settings}.").format(settings=settings), wrap=True))
        if self._style is not None and self._style.included:
            own = self.tr(
                "It came with sddesk: yours of the same name takes its place, and removing yours brings it back."
            )
            column.addWidget(muted(own, wrap=True))
        column.addLayout(buttons)

    def _on_text(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()) and bool(self.prompt.toPlainText().strip()))

    def _on_keep(self) -> None:
        if not self.keep.isEnabled():
            return
        name, folder = self.name.text(), self.folder.currentText().strip()
        if self._style is not None and self._style.included and name == style_text(self._style.name):
            name = self._style.name  # shown in the person's language
        kept = self._styles.save(
            self._style,
            name=name,
            prompt=self.prompt.toPlainText(),
            negative_prompt=self.negative.toPlainText(),
            folder=self._folders.get(folder, folder),
        )
        if kept:
            self.kept.emit(name)
            self.close()
