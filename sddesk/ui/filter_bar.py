"""Filters of the library besides typed words: chips, time, shape, model, order; and how large the pictures are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import cast, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from sddesk.core.search import Sort
from sddesk.session.pictures.filters import Chip, Filters, Shape, Since
from sddesk.ui.controls import chip_button
from sddesk.ui.flow import Flow
from sddesk.ui.picture_grid import SIDES
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, narrow_choice


class FilterBar(QWidget):
    """`changed`: something was chosen; `side_chosen`: how large, in pixels."""

    changed = Signal()
    side_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._chips = {chip: chip_button(name, tip) for chip, (name, tip) in self._words().items()}
        self.model = narrow_choice()
        self.model.setMinimumContentsLength(11)  # its first entry whole, in Japanese too
        self.model.setAccessibleName(self.tr("Model of the pictures"))
        self.model.setToolTip(self.tr("Only pictures of this model"))
        self.since = self._choice(self.tr("When the pictures were made"), self.tr("Only pictures of this time"))
        for since, text in self._times().items():
            self.since.addItem(text, since)
        self.shape = self._choice(self.tr("Shape of the pictures"), self.tr("Only pictures of this shape"))
        for shape, text in self._shapes().items():
            self.shape.addItem(text, shape)
        self.sort = self._choice(self.tr("Order of the pictures"), self.tr("In which order pictures are shown"))
        for sort, text in self._sorts().items():
            self.sort.addItem(text, sort)
        self.side = self._choice(self.tr("Size of the small pictures"), self.tr("How large pictures are shown (+, -)"))
        names = {"small": self.tr("Small"), "medium": self.tr("Medium"), "large": self.tr("Large")}
        for name, side in SIDES.items():
            self.side.addItem(names[name], side)
        self.side.setCurrentIndex(1)
        row = Flow(self)
        row.setSpacing(GRID)
        for widget in (*self._chips.values(), self.since, self.shape, self.model, self.sort, self.side):
            row.addWidget(widget)
        self.show_models(())
        self.choose_chip(Chip.ALL)
        for chip, button in self._chips.items():
            button.clicked.connect(lambda _checked=False, chip=chip: self._press(chip))
        for box in (self.since, self.shape, self.model, self.sort):
            box.activated.connect(lambda _: self.changed.emit())
        self.side.currentIndexChanged.connect(lambda _: self.side_chosen.emit(self.side.currentData()))

    def chosen(self, filters: Filters) -> Filters:
        """Return `filters` with the choices made here."""
        chip = next((chip for chip, button in self._chips.items() if button.isChecked()), Chip.ALL)
        return replace(
            filters,
            chip=chip,
            since=self.since.currentData(),
            shape=self.shape.currentData(),
            model=self.model.currentData() or "",
            sort=cast("Sort", self.sort.currentData()),
        )

    def show_filters(self, filters: Filters) -> None:
        """Show these as chosen, without saying so."""
        self.choose_chip(filters.chip)
        for box, wanted in (
            (self.since, filters.since),
            (self.shape, filters.shape),
            (self.model, filters.model),
            (self.sort, filters.sort),
        ):
            box.setCurrentIndex(max(0, box.findData(wanted)))

    def choose_chip(self, chip: Chip) -> None:
        """Press a chip without saying so."""
        for other, button in self._chips.items():
            button.setChecked(other == chip)

    def button(self, chip: Chip) -> QToolButton:
        """The button of a chip."""
        return self._chips[chip]

    def show_models(self, models: Iterable[tuple[str, int]]) -> None:
        """Offer these models; the chosen one stays."""
        chosen = self.model.currentData() or ""
        self.model.clear()
        self.model.addItem(self.tr("All models"), "")
        for name, count in models:
            self.model.addItem(f"{name} ({count})", name)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))

    def grow(self, step: int) -> None:
        """The next larger or smaller size."""
        self.side.setCurrentIndex(min(self.side.count() - 1, max(0, self.side.currentIndex() + step)))

    def _press(self, chip: Chip) -> None:
        self.choose_chip(chip)
        self.changed.emit()

    def _choice(self, name: str, tip: str) -> Choice:
        box = Choice()
        box.setAccessibleName(name)
        box.setToolTip(tip)
        return box

    def _words(self) -> dict[Chip, tuple[str, str]]:
        return {
            Chip.ALL: (self.tr("All"), self.tr("All pictures but those in the trash")),
            Chip.FAVOURITES: (self.tr("Favourites"), self.tr("Pictures marked with a heart (F)")),
            Chip.FLAGGED: (self.tr("Hidden"), self.tr("Pictures that the safety checker hides")),
            Chip.MISSING: (self.tr("Missing"), self.tr("Pictures whose files are not where they were")),
            Chip.TRASH: (self.tr("In the trash"), self.tr("Pictures that were moved to the trash")),
        }

    def _times(self) -> dict[Since, str]:
        return {
            Since.ANY: self.tr("Any time"),
            Since.TODAY: self.tr("Today"),
            Since.WEEK: self.tr("Last 7 days"),
            Since.MONTH: self.tr("Last 30 days"),
            Since.YEAR: self.tr("This year"),
            Since.EARLIER: self.tr("Earlier years"),
        }

    def _shapes(self) -> dict[Shape, str]:
        return {
            Shape.ANY: self.tr("Any shape"),
            Shape.PORTRAIT: self.tr("Portrait"),
            Shape.LANDSCAPE: self.tr("Landscape"),
            Shape.SQUARE: self.tr("Square"),
        }

    def _sorts(self) -> dict[Sort, str]:
        names: dict[Sort, str] = {
            "newest": self.tr("Newest first"),
            "oldest": self.tr("Oldest first"),
            "stars": self.tr("Most stars first"),
            "prompt": self.tr("By prompt"),
            "seed": self.tr("By seed"),
            "model": self.tr("By model"),
        }
        assert set(names) == set(get_args(Sort))
        return names
