"""Which checkpoint draws: the installed ones with a small picture each, the starter model first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QIdentityProxyModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from sddesk.core.models import CheckpointInfo
from sddesk.session.app_session import Session
from sddesk.session.model_list.models import InfoRole
from sddesk.ui.value_controls import Choice

if TYPE_CHECKING:
    from sddesk.ui.model_pictures import ModelPictures

PICTURE = 22  # pixels of the layout a side
Index = QModelIndex | QPersistentModelIndex


class ModelPicker(Choice):
    """Shows the installed checkpoints; `chosen` carries the one a person picks, `known` says the list has it."""

    known = Signal()
    chosen = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._draft = session, session.draft
        draft, models = session.draft, session.models
        self._pictured = _PicturedModels(self)
        self._pictured.setSourceModel(models)
        self.setModel(self._pictured)
        self.setItemDelegate(_Entry(session, self))
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.setAccessibleName(self.tr("Model"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._on_activated)
        draft.changed.connect(self._on_changed)
        for signal in (models.modelReset, models.rowsInserted, models.rowsRemoved, models.dataChanged):
            signal.connect(self._show_draft)
        models.modelReset.connect(self._look)
        session.saving.saved.connect(self._on_saved)
        self._show_draft()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        self._look()
        super().showPopup()

    def _on_saved(self, *_: object) -> None:
        pictures, info = self._pictured.pictures, self.info
        if pictures is not None and info is not None and pictures.lacks(info):
            self._look()

    def _look(self) -> None:
        """Look for the newest picture of each model."""
        if self._pictured.pictures is None:
            from sddesk.ui.model_pictures import ModelPictures

            self._pictured.pictures = ModelPictures(self._session, self, PICTURE)
            self._pictured.pictures.arrived.connect(self._pictured.tell)
        self._pictured.pictures.look_for(self._session.models.all())

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


class _PicturedModels(QIdentityProxyModel):
    """The list of models with a small picture beside each."""

    def __init__(self, parent: QComboBox) -> None:
        super().__init__(parent)
        self.pictures: ModelPictures | None = None

    def data(self, proxyIndex: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N803 - Qt's name
        if role == Qt.ItemDataRole.DecorationRole:
            info = super().data(proxyIndex, InfoRole)
            return self.pictures.icon_of(info) if self.pictures is not None and info is not None else None
        return super().data(proxyIndex, role)

    def tell(self) -> None:
        """Say that there are other pictures now."""
        if self.rowCount():
            role = [int(Qt.ItemDataRole.DecorationRole)]
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), role)


class _Entry(QStyledItemDelegate):
    """An entry of the open list: the name, the family, and what the model is for."""

    def __init__(self, session: Session, parent: QComboBox) -> None:
        super().__init__(parent)
        self._session = session

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        from sddesk.ui.model_badges import badges

        super().initStyleOption(option, index)
        info = index.data(InfoRole)
        if isinstance(info, CheckpointInfo):
            said = (info.title, info.family.name, *badges(info, self._session.shelf.offers))
            option.text = "  ·  ".join(said)  # pyright: ignore[reportAttributeAccessIssue] - Qt's own field
