"""What every picture needs besides its prompt: its shape, how many, and whether it is to be quick or exact."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from sddesk.core.limits import MAX_IMAGES
from sddesk.session.composing.draft import Draft
from sddesk.ui.binding import bind
from sddesk.ui.controls import ImagesField, ModeField, tool_button
from sddesk.ui.row_grid import RowGrid
from sddesk.ui.shape_row import ShapeRow
from sddesk.ui.theme import GRID


class BasicPanel(QWidget):
    """Three rows that are always in view."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.grid = RowGrid(self)
        self.shape = ShapeRow(draft)
        self.grid.add_row(self.tr("Shape"), self.shape, self.shape.first)
        self.images = ImagesField(draft)
        self.images.setAccessibleName(self.tr("Number of pictures"))
        self.images.setToolTip(self.tr("How many pictures: a number, or rows × columns such as 3 × 4"))
        self.fewer = tool_button("minus", self.tr("One picture fewer"), self.tr("One picture fewer"), flat=False)
        self.more = tool_button("plus", self.tr("One picture more"), self.tr("One picture more"), flat=False)
        self.fewer.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        count = QWidget()
        row = QHBoxLayout(count)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.images, 1)
        row.addWidget(self.fewer)
        row.addWidget(self.more)
        self.grid.add_row(self.tr("Pictures"), count, self.images)
        self.mode = ModeField()
        bind(draft, "mode", self.mode)
        self.grid.add_row(self.tr("Mode"), self.mode, self.mode.exact)
        draft.changed.connect(self._on_changed)
        self._show_steps()

    def _step(self, by: int) -> None:
        self._draft.set_images(str(self._count + by))

    @property
    def _count(self) -> int:
        return self._draft.get("rows") * self._draft.get("columns")

    def _on_changed(self, name: str) -> None:
        if name in ("rows", "columns"):
            self._show_steps()

    def _show_steps(self) -> None:
        self.fewer.setEnabled(self._count > 1)
        self.more.setEnabled(self._count < MAX_IMAGES)
