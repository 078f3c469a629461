"""The installed checkpoints as a list to choose from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo
from sddesk.session.background import Background

InfoRole = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class Models(QAbstractListModel):
    """Rows of CheckpointInfo, the starter first.

    `added` carries the place and the models in it, `failed` tells why there are none.
    """

    failed = Signal(object)
    added = Signal(object, object)

    def __init__(
        self,
        list_checkpoints: Callable[[], list[CheckpointInfo]],
        add_models: Callable[[Path], list[CheckpointInfo | PartInfo]],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._list = list_checkpoints
        self._add = add_models
        self._background = background
        self._rows: list[CheckpointInfo] = []

    def refresh(self) -> None:
        """Read the list anew, in the background."""
        self._background.pool(self._list, self._show, self.failed.emit)

    def add_folder(self, place: Path) -> None:
        """Take a folder or a file into the list, or tell with `failed` why it is no model."""

        def added(models: list[CheckpointInfo | PartInfo]) -> None:
            self.added.emit(place, models)
            self.refresh()

        self._background.pool(lambda: self._add(place), added, self.failed.emit)

    def info_of(self, ref: CheckpointRef) -> CheckpointInfo | None:
        """The facts of the checkpoint that `ref` names; None when it is not in the list (any more)."""
        for info in self._rows:
            if (info.ref.name, info.ref.hub_id) == (ref.name, ref.hub_id):
                return info
        return None

    def all(self) -> list[CheckpointInfo]:
        """The rows."""
        return list(self._rows)

    def _show(self, rows: list[CheckpointInfo]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = InfoRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        info = self._rows[index.row()]
        if role == InfoRole:
            return info
        return info.title if role == Qt.ItemDataRole.DisplayRole else None
