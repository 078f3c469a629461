"""The keys of every command: as they are declared, or as a person set them, who is told where two would be the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from sddesk.ui.actions import Command

IN_BRACKETS = re.compile(r"(?<=[(（])[^()（）]+(?=[)）])")


class Keys(QObject):
    """Knows each command by its name. `changed`: one has other keys now.

    A change is kept as "name key key"; `keep` is given all of them. Names that are not known here stay in it.
    """

    changed = Signal()

    def __init__(self, kept: Iterable[str], keep: Callable[[tuple[str, ...]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._keep = keep
        self._own: dict[str, tuple[str, ...]] = {}
        self._rows: dict[str, tuple[Command, QAction]] = {}
        self._retold = False
        for words in (line.split() for line in kept):
            if words:
                self._own[words[0]] = tuple(words[1:])

    def take(self, command: Command, action: QAction) -> tuple[str, ...]:
        """Take note of a command; give its keys."""
        self._rows[command.name] = (command, action)
        return self.of(command.name)

    def commands(self) -> list[Command]:
        """All commands, in the order of the menu."""
        return [command for command, _ in self._rows.values()]

    def of(self, name: str) -> tuple[str, ...]:
        """The keys of a command."""
        command, _ = self._rows[name]
        return command.keys if command.fixed else self._own.get(name, command.keys)

    def told(self, name: str) -> str:
        """The first of a command's keys as this system writes it, empty where it has none."""
        keys = self.of(name)
        return shown(keys[0]) if keys else ""

    def is_own(self, name: str) -> bool:
        """Whether a person chose them."""
        return self.of(name) != self._rows[name][0].keys

    def holder(self, keys: str, besides: str) -> Command | None:
        """The other command that has these keys."""
        rows = (command for command, _ in self._rows.values() if command.name != besides)
        return next((row for row in rows if any(same(keys, other) for other in self.of(row.name))), None)

    def set(self, name: str, keys: str) -> None:
        """Give a command these keys alone, "" for none, and take them from the one that had them."""
        other = self.holder(keys, name) if keys else None
        if other is not None:
            self._own[other.name] = tuple(held for held in self.of(other.name) if not same(held, keys))
        self._own[name] = (keys,) if keys else ()
        self._apply()

    def reset(self, name: str) -> None:
        """Give a command back the keys that it was declared with."""
        self._own.pop(name, None)
        self._apply()

    def retell(self, window: QWidget) -> None:
        """Write the keys of now into the tooltips that name those of before."""
        none = QCoreApplication.translate("Keys", "no key")
        changed = [command for command in self.commands() if self.is_own(command.name)]
        now = {shown(old): self.told(row.name) or none for row in changed for old in row.keys}
        told_before, self._retold = self._retold, bool(now)
        for widget in window.findChildren(QWidget) if now or told_before else ():
            tip = widget.toolTip()
            declared = str(widget.property("declaredTip")) if tip and tip == widget.property("toldTip") else tip
            told = IN_BRACKETS.sub(lambda found: now.get(found[0], found[0]), declared)
            if told != tip:
                widget.setProperty("declaredTip", declared)
                widget.setProperty("toldTip", told)
                widget.setToolTip(told)

    def _apply(self) -> None:
        for name, (_, action) in self._rows.items():
            action.setShortcuts([QKeySequence(keys) for keys in self.of(name)])
        unknown_or_own = {name: keys for name, keys in self._own.items() if name not in self._rows or self.is_own(name)}
        self._own = unknown_or_own
        self._keep(tuple(" ".join((name, *keys)) for name, keys in self._own.items()))
        self.changed.emit()


def shown(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def same(one: str, other: str) -> bool:
    """Whether two ways of writing mean the same keys."""
    return QKeySequence(one) == QKeySequence(other)
