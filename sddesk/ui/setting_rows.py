"""The control of each setting, made from its declaration: a choice, a switch, a line of text, or a folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sddesk.settings.schema import SETTINGS, Group, Setting, Settings
from sddesk.ui.controls import labelled, muted, plain
from sddesk.ui.flow import Flow
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, narrow_choice


def words(text: str) -> str:
    """A text of a declaration in the person's language."""
    return QCoreApplication.translate("settings", text)


class SettingRows(QObject):
    """Fills forms with the settings of a group; `controls` has each by its key. `changed`: a person chose a value.

    `in_use` are folders by the key of their setting, shown where none is chosen.
    """

    changed = Signal(str, object)

    def __init__(self, settings: Settings, parent: QObject, in_use: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(parent)
        self._settings, self._in_use = settings, in_use
        self.controls: dict[str, QWidget] = {}

    def add(self, form: QFormLayout, group: Group) -> None:
        """Add a row for each setting of `group`, below it its note and, if it is not at once, when it takes effect."""
        for name, setting in SETTINGS.items():
            if setting.group != group:
                continue
            label, self.controls[name] = self._row(name, setting)
            below = [words(setting.note)] if setting.note else []
            if setting.next_start:
                below.append(self.tr("Takes effect at the next start."))
            if below:
                field = QVBoxLayout()
                field.setSpacing(GRID)
                field.addWidget(self.controls[name])
                for sentence in below:
                    field.addWidget(muted(sentence, wrap=True))
                form.addRow(label, field)
            else:
                form.addRow(label, self.controls[name])

    def _row(self, name: str, setting: Setting) -> tuple[QLabel, QWidget]:
        """The label and the control of a setting."""
        value = getattr(self._settings, name)
        if setting.folder is not None:
            folder = FolderField(words(setting.label), words(setting.folder), value or self._in_use.get(name, ""))
            folder.chosen.connect(lambda chosen: self.changed.emit(name, chosen))
            control, shown, label = folder, folder.line, words(setting.label)
        elif setting.text is not None:
            line = QLineEdit(value)
            line.setPlaceholderText(words(setting.text))
            line.editingFinished.connect(lambda: self.changed.emit(name, line.text().strip()))
            control, shown, label = line, line, words(setting.label)
        elif setting.choices:
            box = _choice(setting, value)
            box.activated.connect(lambda _index: self.changed.emit(name, box.currentData()))
            control, shown, label = box, box, words(setting.label)
        elif isinstance(value, bool):
            switch = QCheckBox(words(setting.label))
            switch.setChecked(value)
            switch.toggled.connect(lambda on: self.changed.emit(name, on))
            control, shown, label = switch, switch, ""
        else:
            raise TypeError(f"no control for the setting {name}")
        shown.setAccessibleName(words(setting.label))
        shown.setToolTip(words(setting.help))
        return labelled(label, shown) if label else plain(), control


def _choice(setting: Setting, value: object) -> Choice:
    """A box with the choices of a setting, and with its present value where that is another."""
    known = dict(setting.choices)
    if setting.open_ended and isinstance(value, int) and value not in known:
        known = dict(sorted([*known.items(), (value, setting.choices[-1][1])]))  # pyright: ignore[reportArgumentType]
    box = narrow_choice()
    for choice, label in known.items():
        box.addItem(words(label).format(value=choice), choice)
    box.setCurrentIndex(max(0, box.findData(value)))
    return box


class FolderField(QWidget):
    """A folder with a button to choose another and one for the default, which `unset` describes.

    `chosen`: the new folder, "" for the default.
    """

    chosen = Signal(str)

    def __init__(self, name: str, unset: str, folder: str) -> None:
        super().__init__()
        self._name = name
        self.line = QLineEdit(folder)
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(unset)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose: {setting}").format(setting=name))
        self.choose.setToolTip(self.tr("Choose a folder, on another drive for example"))
        self.default = QPushButton(self.tr("Default"))
        self.default.setAccessibleName(self.tr("Default: {setting}").format(setting=name))
        self.default.setToolTip(unset)
        row = Flow(self)
        for part in (self.line, self.choose, self.default):
            row.addWidget(part)
        self.choose.clicked.connect(self._ask)
        self.default.clicked.connect(lambda: self.take(""))

    def take(self, folder: str) -> None:
        """Show a folder that was chosen, and say so."""
        self.line.setText(folder)
        self.chosen.emit(folder)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._name, self.line.text() or str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()
