"""Which checkpoint draws: the installed ones, the starter model first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy

from sddesk.core.models import CheckpointInfo
from sddesk.session.composing.draft import Draft
from sddesk.session.model_list.models import InfoRole, Models
from sddesk.ui.value_controls import Choice


class ModelPicker(Choice):
    """Shows the installed checkpoints; `chosen` carries the one a person picks, `known` says the list has it."""

    known = Signal()
    chosen = Signal(object)

    def __init__(self, models: Models, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.setModel(models)
        self.setAccessibleName(self.tr("Model"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._on_activated)
        draft.changed.connect(self._on_changed)
        for signal in (models.modelReset, models.rowsInserted, models.rowsRemoved, models.dataChanged):
            signal.connect(self._show_draft)
        self._show_draft()

    @property
    def info(self) -> CheckpointInfo | None:
        """The facts of the chosen checkpoint, None while the list is empty."""
        return self.currentData(InfoRole)

    def _on_activated(self, _index: int) -> None:
        info = self.info
        if info is not None:
            self.chosen.emit(info)

    def _on_changed(self, name: str) -> None:
        if name == "checkpoint":
            self._show_draft()

    def _show_draft(self, *_: object) -> None:
        wanted = self._draft.get("checkpoint")
        for row in range(self.count()):
            entry: CheckpointInfo = self.itemData(row, InfoRole)
            if (entry.ref.name, entry.ref.hub_id) == (wanted.name, wanted.hub_id):
                self.setCurrentIndex(row)
                break
        info = self.info
        if info is None:
            self.setToolTip(self.tr("The model that draws"))
            return
        tip = (
            self.tr("The model that redraws parts of a picture: {family}, made for {size} × {size} pixels")
            if info.inpainting
            else self.tr("The model that draws: {family}, made for {size} × {size} pixels")
        )
        self.setToolTip(tip.format(family=info.family.name, size=info.native_size))
        self.setItemData(self.currentIndex(), self.toolTip(), Qt.ItemDataRole.ToolTipRole)
        self.known.emit()
