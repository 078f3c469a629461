"""The presets below the prompt: a button with a menu of them, and the small form that keeps the settings as one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.presets import Preset
from sddesk.session.app_session import Session
from sddesk.ui.controls import muted, words_beside
from sddesk.ui.icons import icon
from sddesk.ui.theme import GRID

FORM_WIDTH = 320  # pixels


class PresetButton(QToolButton):
    """Its menu applies, keeps, removes, imports and exports presets; it is made anew each time it opens."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._presets = session, session.presets
        self._form: PresetForm | None = None
        self.setIcon(icon("bookmark"))
        words_beside(self, self.tr("Presets"))
        self.setAccessibleName(self.tr("Presets of settings"))
        self.setToolTip(self.tr("All settings under a name: size, sampler, steps, LoRAs and the rest, not the prompt"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Open the menu below the button."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + GRID)))

    def make_menu(self) -> QMenu:
        """The presets of the chosen model, then the others, then what can be done with them."""
        menu, presets = QMenu(self), self._presets.all()
        own = [preset for preset in presets if self._presets.is_of_chosen(preset)]
        for heading, group in ((self.tr("Of this model"), own), (self.tr("All models"), presets[len(own) :])):
            if group:
                menu.addAction(heading).setEnabled(False)  # the text of a section is not shown by every style
            for preset in group:
                entry = menu.addAction(self._label(preset))
                entry.triggered.connect(lambda _=False, preset=preset: self._presets.apply(preset))
        menu.addSeparator()
        menu.addAction(icon("plus"), self.tr("Keep the settings as a preset…")).triggered.connect(self._keep)
        if presets:
            removal = menu.addMenu(icon("trash"), self.tr("Remove"))
            for preset in presets:
                entry = removal.addAction(self._label(preset))
                entry.triggered.connect(lambda _=False, preset=preset: self._presets.remove(preset))
        menu.addAction(icon("import"), self.tr("Import presets…")).triggered.connect(self._ask_file)
        if presets:
            menu.addAction(icon("export"), self.tr("Export presets…")).triggered.connect(self._ask_target)
        return menu

    def _label(self, preset: Preset) -> str:
        name = preset.name.replace("&", "&&")
        if preset.by_itself:
            return self.tr("{name} (applied by itself)").format(name=name)
        if preset.model is not None and not self._presets.is_of_chosen(preset):
            return self.tr("{name} (of {model})").format(name=name, model=preset.model.name.replace("&", "&&"))
        return name

    def _keep(self) -> None:
        self._form = PresetForm(self._session, self)
        self._form.open_at(self.mapToGlobal(QPoint(0, self.height() + GRID)))

    def _ask_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Import presets"), "", self.tr("Presets (*.json);;All files (*)")
        )
        if file:
            self._presets.take(Path(file))

    def _ask_target(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Export presets"), str(Path.home() / "presets.json"), self.tr("Presets (*.json)")
        )
        if file:
            self._presets.write(Path(file))


class PresetForm(QFrame):
    """Asks for the name of a new preset and whether it is one of the chosen model; Enter keeps it, Esc closes."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._presets = session.presets
        info = session.draft.info
        model = info.title if info is not None else session.draft.get("checkpoint").name
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the preset"))
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.bound = QCheckBox(self.tr("For this model"))
        self.bound.setToolTip(self.tr("Offered first while “{model}” is chosen").format(model=model))
        self.by_itself = QCheckBox(self.tr("Apply it when this model is picked"))
        self.by_itself.setToolTip(self.tr("A notice says what it set, and can undo that"))
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setAccessibleName(self.tr("Keep the preset"))
        self.keep.setToolTip(self.tr("Keep all settings as they are now (Enter)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        column.setSpacing(GRID * 2)
        told = muted(self.tr("All settings are kept, without prompts, seed and pictures."), wrap=True)
        for part in (self.name, self.bound, self.by_itself, told, self.keep):
            column.addWidget(part)
        self.setFixedWidth(FORM_WIDTH)
        self.by_itself.toggled.connect(lambda on: self.bound.setChecked(True) if on else None)
        self.bound.toggled.connect(lambda on: None if on else self.by_itself.setChecked(False))
        self.name.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._on_keep)
        self.keep.clicked.connect(self._on_keep)
        self.keep.setEnabled(False)

    def open_at(self, place: QPoint) -> None:
        """Open with the upper left corner there, or as near as the screen lets."""
        screen, size = self.screen().availableGeometry(), self.sizeHint()
        self.move(
            max(screen.left(), min(place.x(), screen.right() - FORM_WIDTH)),
            max(screen.top(), min(place.y(), screen.bottom() - size.height())),
        )
        self.show()
        self.name.setFocus()

    def _on_keep(self) -> None:
        name = self.name.text()
        if name.strip() and self._presets.keep(
            name, bound=self.bound.isChecked(), by_itself=self.by_itself.isChecked()
        ):
            self.close()
