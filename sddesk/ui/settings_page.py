"""The settings a person meets in the window, a row each, saved as soon as they are changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.models import DeviceReport
from sddesk.session.composing.draft import Draft
from sddesk.settings.schema import Settings
from sddesk.ui.binding import bind
from sddesk.ui.controls import muted, plain, title
from sddesk.ui.flow import Flow
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, narrow_choice

FORM_WIDTH = 560


class SettingsPage(QScrollArea):
    """Theme, language, pictures folder; and how pictures are computed, which is part of the draft."""

    closed = Signal()
    changed = Signal(str, object)
    add_model_wanted = Signal()

    def __init__(self, settings: Settings, pictures: Path, draft: Draft) -> None:
        super().__init__()
        self._settings = settings
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Settings, page"))
        self.form = QFormLayout()
        self.form.setVerticalSpacing(GRID * 3)
        self.form.setHorizontalSpacing(GRID * 4)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._build()
        self._add_window_rows()
        self._add_folder_row(pictures)
        self._add_model_row()
        self._add_draft_rows(draft)

    def show_device(self, report: DeviceReport) -> None:
        """Offer the choice of graphics cards where this machine has several."""
        self.form.setRowVisible(self.cards, bool(report.cards_beside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a label and a field do not fit side by side, every field goes below its label."""
        super().resizeEvent(event)
        room = min(self.viewport().width() - GRID * 4, FORM_WIDTH) - GRID * 8
        needed = self._widest(QFormLayout.ItemRole.LabelRole) + self._widest(QFormLayout.ItemRole.FieldRole)
        wraps = needed + self.form.horizontalSpacing() > room
        policy = QFormLayout.RowWrapPolicy
        self.form.setRowWrapPolicy(policy.WrapAllRows if wraps else policy.DontWrapRows)

    def _widest(self, role: QFormLayout.ItemRole) -> int:
        items = [self.form.itemAt(row, role) for row in range(self.form.rowCount())]
        return max((item.minimumSize().width() for item in items if item is not None), default=0)

    def _build(self) -> None:
        heading = title(self.tr("Settings"))
        self.back = QPushButton(self.tr("Back to the picture"))
        self.back.setAccessibleName(self.tr("Back from the settings"))
        self.back.setToolTip(self.tr("Back to the picture (Esc)"))
        self.back.clicked.connect(self.closed)
        top = Flow()
        top.addWidget(heading)
        top.addWidget(self.back)
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(FORM_WIDTH)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(GRID * 4, GRID * 5, GRID * 4, GRID * 5)
        inner.setSpacing(GRID * 4)
        inner.addLayout(top)
        inner.addLayout(self.form)
        body = QWidget()
        body.setObjectName("panelBody")
        outer = QVBoxLayout(body)
        outer.setContentsMargins(GRID * 2, GRID * 6, GRID * 2, GRID * 6)
        outer.addLayout(_centred(card))
        outer.addStretch(1)
        self.setWidget(body)

    def _add_window_rows(self) -> None:
        self.theme = self._choice(
            "theme",
            self.tr("Theme"),
            {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")},
            self.tr("Light or dark"),
        )
        self.language = self._choice(
            "language",
            self.tr("Language"),
            {"system": self.tr("As the system"), "en": "English", "ja": "日本語"},
            self.tr("Takes effect at the next start"),
        )
        self.engine_host = self._choice(
            "engine_host",
            self.tr("Engine"),
            {"process": self.tr("In a process of its own"), "thread": self.tr("Inside the window's process")},
            self.tr("In a process of its own a driver that crashes or hangs cannot take the window down"),
        )
        self.form.addRow("", muted(self.tr("Language and engine take effect at the next start."), wrap=True))
        self.runtime = self._choice(
            "runtime",
            self.tr("Processor computes with"),
            {"auto": self.tr("What is faster"), "torch": "PyTorch", "openvino": "OpenVINO"},
            self.tr(
                "OpenVINO is faster with large models; it prepares each once, about a minute. Not for graphics cards"
            ),
        )
        self.cards = self._choice(
            "graphics_cards",
            self.tr("Graphics cards"),
            {"all": self.tr("All: each draws an order of its own"), "first": self.tr("Only the first")},
            self.tr("With several cards several orders of the queue are drawn at once"),
        )
        self.form.setRowVisible(self.cards, False)
        self.keep_awake = QCheckBox(self.tr("While generating"))
        self.keep_awake.setAccessibleName(self.tr("Keep the machine awake while pictures are made"))
        self.keep_awake.setToolTip(self.tr("Keep the machine awake; the display may still go dark"))
        self.keep_awake.setChecked(self._settings.keep_awake)
        self.keep_awake.toggled.connect(lambda on: self.changed.emit("keep_awake", on))
        self.form.addRow(plain(self.tr("Keep awake")), self.keep_awake)
        self._add_unload_row()

    def _add_unload_row(self) -> None:
        self.unload = narrow_choice()
        self.unload.addItem(self.tr("Never"), 0)
        for minutes in sorted({5, 15, 60, self._settings.unload_minutes} - {0}):
            self.unload.addItem(self.tr("After {minutes} minutes").format(minutes=minutes), minutes)
        self.unload.setCurrentIndex(max(0, self.unload.findData(self._settings.unload_minutes)))
        self.unload.setAccessibleName(self.tr("Free the models' memory"))
        self.unload.setToolTip(self.tr("When nothing was drawn for so long; the next picture loads its model anew"))
        self.unload.activated.connect(lambda _index: self.changed.emit("unload_minutes", self.unload.currentData()))
        self.form.addRow(plain(self.tr("Free memory")), self.unload)

    def _choice(self, field: str, label: str, options: dict[str, str], tip: str) -> Choice:
        box = narrow_choice()
        for value, text in options.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(getattr(self._settings, field))))
        box.setAccessibleName(label)
        box.setToolTip(tip)
        box.activated.connect(lambda _index: self.changed.emit(field, box.currentData()))
        self.form.addRow(plain(label), box)
        return box

    def _add_folder_row(self, pictures: Path) -> None:
        self.folder = QLineEdit(str(self._settings.pictures_folder or pictures))
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Pictures folder"))
        self.folder.setToolTip(self.tr("Finished pictures are saved here, by date"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the pictures folder"))
        self.choose.setToolTip(self.tr("Choose where finished pictures are saved"))
        self.choose.clicked.connect(self._on_choose)
        row = Flow()
        row.addWidget(self.folder)
        row.addWidget(self.choose)
        self.form.addRow(plain(self.tr("Pictures folder")), row)
        self.form.addRow("", muted(self.tr("A new folder takes effect at the next start."), wrap=True))

    def _add_model_row(self) -> None:
        self.add_model = QPushButton(self.tr("Add a model folder…"))
        self.add_model.setAccessibleName(self.tr("Add a model folder, from the settings"))
        self.add_model.setToolTip(self.tr("Choose a folder that holds a model (Ctrl+O)"))
        self.add_model.clicked.connect(self.add_model_wanted)
        row = QHBoxLayout()
        row.addWidget(self.add_model)
        row.addStretch(1)
        self.form.addRow(plain(self.tr("Models")), row)

    def _add_draft_rows(self, draft: Draft) -> None:
        self.precision = self._draft_choice(
            draft,
            "precision",
            self.tr("Precision"),
            {"auto": self.tr("Automatic"), "full": self.tr("Full"), "half": self.tr("Half")},
            self.tr("Half is faster on a graphics card and takes half the memory; full is exact everywhere"),
        )
        self.noise = self._draft_choice(
            draft,
            "noise_source",
            self.tr("Noise from"),
            {"cpu": self.tr("The processor: the same on every machine"), "device": self.tr("The device in use")},
            self.tr("Where the noise of a seed is drawn"),
        )
        self.safety = QCheckBox(self.tr("Use it where a model has one"))
        self.safety.setAccessibleName(self.tr("Use the safety checker"))
        self.safety.setToolTip(self.tr("It hides pictures it takes for unsafe; it is often wrong"))
        bind(draft, "safety_checker", self.safety)
        self.form.addRow(plain(self.tr("Safety checker")), self.safety)

    def _draft_choice(self, draft: Draft, field: str, label: str, options: dict[str, str], tip: str) -> Choice:
        box = narrow_choice()
        for value, text in options.items():
            box.addItem(text, value)
        box.setAccessibleName(label)
        box.setToolTip(tip)
        bind(draft, field, box)
        self.form.addRow(plain(label), box)
        return box

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Pictures folder"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _on_folder(self, folder: str) -> None:
        self.folder.setText(folder)
        self.changed.emit("pictures_folder", folder)


def _centred(card: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card, 100)
    row.addStretch(1)
    return row
