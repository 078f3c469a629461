"""The settings, a row each, saved as soon as they are changed; and how pictures are computed, part of the draft."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.models import DeviceReport
from sddesk.session.composing.draft import Draft
from sddesk.settings.schema import Group, Settings
from sddesk.ui.binding import bind
from sddesk.ui.controls import plain
from sddesk.ui.setting_rows import SettingRows, words
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, narrow_choice

FORM_WIDTH = 720


class SettingsPage(QFrame):
    """The groups of the schema, with the draft's part of *Generation*. `changed`: the key and the new value."""

    changed = Signal(str, object)
    add_model_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, settings: Settings, pictures: Path, draft: Draft) -> None:
        super().__init__()
        self.setObjectName("card")
        self.form = QFormLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(GRID * 3)
        self.form.setHorizontalSpacing(GRID * 4)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 5)
        inner.addLayout(self.form)
        inner.addStretch(1)
        self.rows = SettingRows(settings, self, {"pictures_folder": str(pictures)})
        self.rows.changed.connect(self.changed)
        self._add_group(Group.WINDOW)
        tip = self.tr("Every key of the window, and which you want instead (?)")
        self.own_keys = self._add_button_row(self.tr("Keys"), self.tr("Change the keys…"), tip)
        self.own_keys.clicked.connect(self.keys_wanted)
        self._add_group(Group.GENERATION)
        self._add_group(Group.PROMPT)
        self._add_draft_rows(draft)
        self._add_group(Group.FILES)
        self.add_model = self._add_button_row(
            self.tr("Models"), self.tr("Add a model folder…"), self.tr("Choose a folder that holds a model (Ctrl+O)")
        )
        self.add_model.clicked.connect(self.add_model_wanted)
        self._add_group(Group.DOORS)
        self.form.setRowVisible(self.rows.controls["graphics_cards"], False)

    def first(self) -> QWidget:
        """The first control, which has the focus when the page opens."""
        return next(iter(self.rows.controls.values()))

    def show_device(self, report: DeviceReport) -> None:
        """Offer the choice of graphics cards where this machine has several."""
        self.form.setRowVisible(self.rows.controls["graphics_cards"], bool(report.gpus_beside))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where a label and a field do not fit side by side, every field goes below its label."""
        super().resizeEvent(event)
        room = self.width() - GRID * 8
        needed = self._widest(QFormLayout.ItemRole.LabelRole) + self._widest(QFormLayout.ItemRole.FieldRole)
        wraps = needed + self.form.horizontalSpacing() > room
        policy = QFormLayout.RowWrapPolicy
        self.form.setRowWrapPolicy(policy.WrapAllRows if wraps else policy.DontWrapRows)
        for row in range(self.form.rowCount()):  # a switch has its words itself: no empty line above it
            item = self.form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            label = item.widget() if item is not None else None
            if isinstance(label, QLabel) and not label.text():
                label.setHidden(wraps)

    def _widest(self, role: QFormLayout.ItemRole) -> int:
        items = [self.form.itemAt(row, role) for row in range(self.form.rowCount())]
        return max((item.minimumSize().width() for item in items if item is not None), default=0)

    def _add_group(self, group: Group) -> None:
        heading = plain(words(group), heading=True)
        heading.setContentsMargins(0, GRID * 2, 0, 0)
        self.form.addRow(heading)
        self.rows.add(self.form, group)

    def _add_button_row(self, label: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(self.tr("{text} (settings)").format(text=text))
        button.setToolTip(tip)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.form.addRow(plain(label), row)
        return button

    def _add_draft_rows(self, draft: Draft) -> None:
        self.precision = self._draft_choice(
            draft,
            "precision",
            self.tr("Precision"),
            {"auto": self.tr("Automatic"), "full": self.tr("Full"), "half": self.tr("Half")},
            self.tr("Half is faster on a GPU and takes half the memory; full is exact everywhere"),
        )
        self.noise = self._draft_choice(
            draft,
            "noise_source",
            self.tr("Noise from"),
            {"cpu": self.tr("The CPU: the same on every machine"), "device": self.tr("The device in use")},
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
