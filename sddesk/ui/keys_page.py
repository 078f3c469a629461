"""Every key of the window on one page: those of the commands can be changed, those of a place are listed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sddesk.ui.actions import Area, Command
from sddesk.ui.controls import Wrapping, muted, plain, tool_button
from sddesk.ui.flow import Flow
from sddesk.ui.key_field import KeyField
from sddesk.ui.keys import Keys, same, shown
from sddesk.ui.place_keys import PLACE_KEYS
from sddesk.ui.theme import GRID

PAGE_WIDTH = 760


class KeysPage(QWidget):
    """A card for each area of commands, then one for each place with keys of its own."""

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys
        self.rows: dict[str, KeyRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 3)
        column.addWidget(muted(self.tr("Press a key's button, then the keys that you want instead."), wrap=True))
        for area in Area:
            column.addWidget(self._commands(area))
        for place, rows in PLACE_KEYS:
            column.addWidget(_place(place, rows))
        column.addStretch(1)
        keys.changed.connect(self.refresh)
        self.refresh()

    def first(self) -> QWidget:
        """The first key, which has the focus when the page opens."""
        return next(iter(self.rows.values())).field

    def refresh(self) -> None:
        """Show the keys of now."""
        for row in self.rows.values():
            row.refresh()

    def _commands(self, area: Area) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 3)
        column.setSpacing(GRID)
        column.addWidget(plain(QCoreApplication.translate("Keys", area), heading=True))
        for command in self._keys.commands():
            if command.area == area:
                self.rows[command.name] = row = KeyRow(self._keys, command)
                column.addWidget(row)
        return card


class KeyRow(QWidget):
    """What a command is called and its keys; where others have the keys that are wanted, it says who and asks."""

    def __init__(self, keys: Keys, command: Command) -> None:
        super().__init__()
        self._keys, self._command, self._wanted = keys, command, ""
        named = f"{command.text}, {QCoreApplication.translate('Keys', command.area)}"  # two of them have the same text
        self.field = KeyField(named)
        self.field.setEnabled(not command.fixed)
        self.reset = tool_button(
            "undo",
            self.tr("Usual keys of: {command}").format(command=named),
            self.tr("Back to the usual keys: {keys}").format(keys=_joined(command.keys) or self.tr("none")),
        )
        self.trouble = Wrapping()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setProperty("advice", True)
        self.take = QPushButton(self.tr("Use them here"))
        self.take.setAccessibleName(self.tr("Use the keys for: {command}").format(command=named))
        self.take.setToolTip(self.tr("Take the keys away there and use them here"))
        below = Flow()
        below.addWidget(self.trouble)
        below.addWidget(self.take)
        words = plain(command.text)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        top = Flow()
        for part in (words, self.reset, self.field):
            top.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addLayout(below)
        self.field.chosen.connect(self._on_chosen)
        self.take.clicked.connect(lambda: self._set(self._wanted))
        self.reset.clicked.connect(self._on_reset)
        self._tell("")

    def refresh(self) -> None:
        """Show the keys of now."""
        self.field.show_keys(_joined(self._keys.of(self._command.name)) or self.tr("none"))
        own = self._keys.is_own(self._command.name)
        if not own and self.reset.hasFocus():
            self.field.setFocus()
        self.reset.setVisible(own)

    def _on_chosen(self, keys: str) -> None:
        self._wanted, other = keys, self._keys.holder(keys, self._command.name) if keys else None
        place = place_of(keys) if keys else ""
        if other is not None:
            self._tell(self.tr("{keys} is: {command}.").format(keys=shown(keys), command=other.text), other.fixed)
        elif place:
            self._tell(self.tr("{keys} is taken. {place}.").format(keys=shown(keys), place=place), final=True)
        else:
            self._set(keys)

    def _on_reset(self) -> None:
        """The usual keys may be another command's by now."""
        usual = self._command.keys
        others = {other.text for keys in usual if (other := self._keys.holder(keys, self._command.name)) is not None}
        if others:
            names = ", ".join(sorted(others))
            self._tell(self.tr("{keys} is: {command}.").format(keys=_joined(usual), command=names), final=True)
        else:
            self._keys.reset(self._command.name)
            self._tell("")

    def _set(self, keys: str) -> None:
        self._keys.set(self._command.name, keys)
        self._tell("")
        self.field.setFocus()

    def _tell(self, text: str, final: bool = False) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.take.setVisible(bool(text) and not final)


def place_of(keys: str) -> str:
    """What these keys do in one place of the window, and where; empty where they are free."""
    for place, rows in PLACE_KEYS:
        for held, text in rows:
            if any(same(keys, other) for other in held.split(" ")):
                return f"{_words(place)}: {_words(text)}"
    return ""


def _place(place: str, rows: tuple[tuple[str, str], ...]) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    grid = QGridLayout(card)
    grid.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 3)
    grid.setVerticalSpacing(GRID * 2)
    grid.setColumnStretch(0, 1)
    grid.addWidget(plain(_words(place), heading=True), 0, 0, 1, 2)
    for number, (keys, text) in enumerate(rows, 1):
        words = plain(_words(text))
        words.setWordWrap(True)
        grid.addWidget(words, number, 0)
        grid.addWidget(muted(_joined(tuple(keys.split(" ")))), number, 1)
    return card


def _joined(keys: tuple[str, ...]) -> str:
    return " · ".join(dict.fromkeys(shown(one) for one in keys))  # both Enter keys have one name in some languages


def _words(text: str) -> str:
    return QCoreApplication.translate("PlaceKeys", text)
