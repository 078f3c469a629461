"""The objects of this room, made and connected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from sddesk.core.grids import Grid
from sddesk.session.background import Background
from sddesk.session.composing.room import Composing
from sddesk.session.experiments.ordering import GridOrders
from sddesk.session.experiments.sheet import Sheet
from sddesk.session.generation.room import Generation
from sddesk.session.model_list.room import ModelList
from sddesk.session.notices import Notices
from sddesk.session.picture_library import KeptGrid
from sddesk.session.pictures.room import Pictures


class Experiments(QObject):
    """Grids: `orders` makes them, `sheet` shows one, `kept` are all of them, the newest first.

    `listed`: the kept ones are others than before.
    """

    listed = Signal()

    def __init__(
        self,
        models: ModelList,
        composing: Composing,
        generation: Generation,
        pictures: Pictures,
        background: Background,
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        library, collection = pictures.library.get, pictures.collection
        self._library, self._background, self._notices = library, background, notices
        self._lookup = collection.lookup
        self.kept: Sequence[KeptGrid] = ()
        self.orders = GridOrders(models, composing, generation, library, background, self)
        self.sheet = Sheet(self.orders, generation, collection, library, background, self)
        self.orders.ordered.connect(self._on_ordered)
        self.sheet.problem.connect(notices.problem)

    def look(self) -> None:
        """Read the list of grids anew."""
        self._lookup.look("grids", lambda library: library.grids.all(), self._on_listed, self._notices.problem)

    def forget(self, grid: Grid) -> None:
        """Forget a grid; its pictures stay."""
        if self.sheet.grid is not None and self.sheet.grid.id == grid.id:
            self.sheet.close()
        self._background.run(
            lambda: self._library().grids.remove(grid.id), lambda _: self.look(), self._notices.problem
        )

    def _on_ordered(self, grid: Grid) -> None:
        self.sheet.show(grid, draw_missing=True)
        self.look()

    def _on_listed(self, kept: Sequence[KeptGrid]) -> None:
        self.kept = kept
        self.listed.emit()
