"""The page of grids: axes to set, and the sheet of the one in view with what can be done with its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.grids import Grid
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.session.notices import NoticeKind
from sddesk.ui.controls import muted
from sddesk.ui.flow import ColumnScroll, Flow
from sddesk.ui.grid_axes import GridForm, choice_of, error_text
from sddesk.ui.icons import icon
from sddesk.ui.picture_actions import InHand, PictureActions, pop_up
from sddesk.ui.sheet_view import SIDES, SheetView
from sddesk.ui.texts import time_text
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import narrow_choice

SIDE_WIDTH = 320  # pixels of the axes
_EXPORTED = QT_TRANSLATE_NOOP("messages", "The sheet was written to {folder}.")


class GridsPage(QWidget):
    """`form` orders a grid, `view` shows the sheet of one. `opened`: a picture is wanted large.

    A place of pictures for the window's commands: they act on the selected cells.
    """

    opened = Signal(object)

    def __init__(self, session: Session, actions: PictureActions) -> None:
        super().__init__()
        self._session, self._actions = session, actions
        self._room, self.sheet = session.experiments, session.experiments.sheet
        self.form = GridForm(session)
        self.view = SheetView(self.sheet, session.collection)
        self.told = muted(wrap=True)
        self.told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._make_choices()
        self._make_buttons()
        self._place()
        self._connect()
        self._on_shown()

    def enter(self) -> QWidget:
        """Bring the axes and the list of grids up to date; give what has the focus then."""
        self.form.refresh()
        self._room.look()
        return self.form.rows[0].values

    def in_hand(self) -> InHand:
        """The pictures of the selected cells."""
        records = self._selected()
        one = records[0] if len(records) == 1 else None
        return InHand(
            ids=[record.id for record in records],
            one=one,
            pair=(records[0], records[1]) if len(records) == 2 else None,
            made=one.made if one is not None else None,
            file=one.path if one is not None else None,
        )

    def leave_trashed(self) -> None:
        """Nothing: the cell is empty then, and can be drawn again."""

    def step(self, record: ImageRecord, by: int) -> ImageRecord | None:
        """The picture so many places after this one in the sheet, or before."""
        shown = self._shown()
        place = next((index for index, one in enumerate(shown) if one.id == record.id), None)
        if place is None or not 0 <= place + by < len(shown):
            return None
        return shown[place + by]

    def ids(self) -> list[int]:
        """The pictures of the sheet in its order, by their ids."""
        return [record.id for record in self._shown()]

    def menu(self) -> QMenu:
        """What can be done with the selected cells."""
        menu = QMenu(self.view)
        for glyph, button in (("compare", self.compare), ("vary", self.again), ("clear", self.cancel_row)):
            entry = menu.addAction(icon(glyph), button.text())
            entry.setEnabled(button.isEnabled())
            entry.triggered.connect(button.click)
        menu.addSeparator()
        self._actions.fill_menu(menu, self)
        return menu

    def _make_choices(self) -> None:
        self.grids, self.plane, self.scale = narrow_choice(), narrow_choice(), narrow_choice()
        self.grids.setMinimumContentsLength(30)
        self.grids.setAccessibleName(self.tr("Grid in view"))
        self.grids.setToolTip(self.tr("The grids that were ordered, the newest first"))
        self.plane.setAccessibleName(self.tr("Value of axis Z in view"))
        self.plane.setToolTip(self.tr("Which value of the third axis the sheet shows"))
        self.scale.setAccessibleName(self.tr("Size of the cells"))
        self.scale.setToolTip(self.tr("How large the cells are shown"))
        for text, name in ((self.tr("Small"), "small"), (self.tr("Medium"), "medium"), (self.tr("Large"), "large")):
            self.scale.addItem(text, name)
        self.scale.setCurrentIndex(1)
        self.take_in = QPushButton(self.tr("Show its pictures"))
        self.take_in.setAccessibleName(self.tr("Show the pictures of this grid"))
        self.take_in.setToolTip(
            self.tr("Import its folder, where the files stay as they are; its cells are shown then")
        )
        self.take_in.clicked.connect(self._on_take_in)

    def _make_buttons(self) -> None:
        def button(text: str, name: str, tip: str, run: Callable[[], object]) -> QPushButton:
            made = QPushButton(text)
            made.setAccessibleName(name)
            made.setToolTip(tip)
            made.clicked.connect(lambda: run())
            return made

        self.missing = button(
            self.tr("Draw missing"),
            self.tr("Draw the cells without a picture"),
            self.tr("Put the cells that have no picture into the queue"),
            self.sheet.draw_missing,
        )
        self.again = button(
            self.tr("Draw again"),
            self.tr("Draw the selected cells again"),
            self.tr("Make these cells once more; the new picture takes the place of the old one here"),
            lambda: self.sheet.draw(self.view.chosen_cells()),
        )
        self.cancel_row = button(
            self.tr("Cancel row"),
            self.tr("Cancel the row of the selected cell"),
            self.tr("Take the cells of this row that wait out of the queue"),
            self._on_cancel_row,
        )
        self.cancel_all = button(
            self.tr("Cancel all"),
            self.tr("Cancel all cells of this grid"),
            self.tr("Take every cell of this grid that waits out of the queue"),
            lambda: self.sheet.cancel(range(len(self.sheet.records))),
        )
        self.compare = button(
            self.tr("Compare"),
            self.tr("Compare the selected cell with its neighbour"),
            self.tr("The cell on its left, or two selected ones, side by side with their difference in dB"),
            self._on_compare,
        )
        self.favourite = button(
            self.tr("Favourite"),
            self.tr("Mark the selected cells as favourites"),
            self.tr("Mark as favourite; a second press takes the mark away (F)"),
            self._on_favourite,
        )
        self.export = button(
            self.tr("Export…"),
            self.tr("Export the sheet"),
            self.tr("As one labelled picture, as a page that needs nothing else, or as a folder"),
            self._on_export,
        )
        self.forget = button(
            self.tr("Forget"),
            self.tr("Forget this grid"),
            self.tr("Take it out of this list; its pictures stay in the library"),
            self._on_forget,
        )

    def _place(self) -> None:
        side = ColumnScroll(SIDE_WIDTH)
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side.content)
        column.setContentsMargins(0, 0, GRID * 2, 0)
        column.addWidget(self.form)
        choices = Flow()
        for choice in (self.grids, self.plane, self.scale, self.told, self.take_in):
            choices.addWidget(choice)
        self.tools = QWidget()
        buttons = Flow(self.tools)
        for button in (self.missing, self.again, self.compare, self.favourite, self.cancel_row, self.cancel_all):
            buttons.addWidget(button)
        for button in (self.export, self.forget):
            buttons.addWidget(button)
        sheet = QVBoxLayout()
        sheet.setSpacing(GRID * 3)
        sheet.addLayout(choices)
        sheet.addWidget(self.tools)
        sheet.addWidget(self.view, 1)
        sheet.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 4)
        row.addWidget(side)
        row.addLayout(sheet, 1)

    def _connect(self) -> None:
        self.grids.activated.connect(self._on_grid)
        self.plane.activated.connect(lambda place: self.view.cells.show_plane(place))
        self.scale.currentIndexChanged.connect(lambda _: self.view.set_side(SIDES[self.scale.currentData()]))
        self._room.listed.connect(self._on_listed)
        self.sheet.shown.connect(self._on_shown)
        self.sheet.changed.connect(self._refresh)
        self.sheet.exported.connect(self._on_exported)
        self.view.chosen.connect(self._refresh)
        self.view.opened.connect(self.opened)
        self.view.favoured.connect(self._on_favourite)
        self.view.customContextMenuRequested.connect(self._open_menu)

    def _on_listed(self) -> None:
        grids = [kept.grid for kept in self._room.kept if kept.grid is not None]
        for kept in self._room.kept:
            if kept.grid is None and (problem := getattr(kept, "problem", None)) is not None:
                self._session.notices.problem(problem)
        chosen = self.sheet.grid.id if self.sheet.grid is not None else None
        choice_of(self.grids, [(_title(grid), grid.id) for grid in grids], chosen)
        if self.sheet.grid is None and grids:
            self.sheet.show(grids[0])
        self._refresh()

    def _on_grid(self) -> None:
        wanted = self.grids.currentData()
        grid = next((kept.grid for kept in self._room.kept if kept.grid is not None and kept.grid.id == wanted), None)
        if grid is not None:
            self.sheet.show(grid)

    def _on_shown(self) -> None:
        grid = self.sheet.grid
        planes = grid.axes[2].labels if grid is not None and len(grid.axes) > 2 else ()
        choice_of(self.plane, [(text, place) for place, text in enumerate(planes)], 0)
        self.plane.setVisible(bool(planes))
        if grid is not None:
            self.grids.setCurrentIndex(self.grids.findData(grid.id))
        self._refresh()

    def _refresh(self) -> None:
        grid, cells = self.sheet.grid, self.view.chosen_cells()
        records = self._selected()
        missing = self.sheet.missing()
        self.missing.setEnabled(bool(missing))
        self.again.setEnabled(bool(cells))
        self.favourite.setEnabled(bool(records))
        pair = len(records) == 2 or (len(cells) == 1 and self.sheet.neighbour(cells[0]) is not None)
        self.compare.setEnabled(pair)
        row = grid.row(cells[0]) if grid is not None and cells else []
        self.cancel_row.setEnabled(bool(row) and bool(self.sheet.waiting(row)))
        self.cancel_all.setEnabled(grid is not None and bool(self.sheet.waiting(range(len(self.sheet.records)))))
        self.export.setEnabled(any(record is not None for record in self.sheet.records))
        self.forget.setEnabled(grid is not None)
        for choice in (self.grids, self.scale, self.tools, self.view):
            choice.setVisible(grid is not None)
        self.take_in.setVisible(self._is_elsewhere(grid))
        self.told.setText(self._state_text(grid))

    def _is_elsewhere(self, grid: Grid | None) -> bool:
        """Whether pictures of the grid lie in a folder of their own, and are not in the library."""
        return grid is not None and bool(grid.folder) and any(record is None for record in self.sheet.records)

    def _state_text(self, grid: Grid | None) -> str:
        if grid is None:
            return self.tr("No grid was ordered yet: set two axes and draw it.")
        if self._is_elsewhere(grid):
            return self.tr("Its pictures are in {folder}, which is not in the library: no cell is shown.").format(
                folder=grid.folder
            )
        drawn = sum(record is not None for record in self.sheet.records)
        number = QLocale().toString
        return self.tr("{drawn} of {count} cells drawn").format(
            drawn=number(drawn), count=number(len(self.sheet.records))
        )

    def _selected(self) -> list[ImageRecord]:
        found = (self.sheet.records[cell] for cell in self.view.chosen_cells())
        return list({record.id: record for record in found if record is not None}.values())

    def _shown(self) -> list[ImageRecord]:
        return list({record.id: record for record in self.sheet.records if record is not None}.values())

    def _on_cancel_row(self) -> None:
        cells = self.view.chosen_cells()
        if self.sheet.grid is not None and cells:
            self.sheet.cancel(self.sheet.grid.row(cells[0]))

    def _on_compare(self) -> None:
        records = self._selected()
        cells = self.view.chosen_cells()
        if len(records) != 2 and len(cells) == 1 and (beside := self.sheet.neighbour(cells[0])) is not None:
            first, second = sorted((cells[0], beside))
            records = [one for cell in (first, second) if (one := self.sheet.records[cell]) is not None]
        if len(records) == 2:
            self._actions.compare_wanted.emit(tuple(records))

    def _on_favourite(self) -> None:
        records = self._selected()
        if records:
            every = all(record.favourite for record in records)
            self._session.collection.mark([record.id for record in records], favourite=not every)

    def _on_take_in(self) -> None:
        if self.sheet.grid is not None:
            self._session.collection.take_in([Path(self.sheet.grid.folder)], in_place=True)

    def _on_forget(self) -> None:
        if self.sheet.grid is not None:
            self._room.forget(self.sheet.grid)

    def _on_export(self) -> None:
        menu = QMenu(self.export)
        for text, ending in (
            (self.tr("As one picture…"), "png"),
            (self.tr("As a page…"), "html"),
            (self.tr("As a folder…"), ""),
        ):
            menu.addAction(text).triggered.connect(lambda _checked=False, ending=ending: self._ask_place(ending))
        pop_up(menu, self.export.mapToGlobal(QPoint(0, self.export.height())))

    def _ask_place(self, ending: str) -> None:
        grid = self.sheet.grid
        if grid is None:
            return
        name = f"grid-{grid.id}{f'.{ending}' if ending else ''}"
        dialog = QFileDialog(self, self.tr("Export the sheet"), str(Path.home() / name))
        if ending:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
            dialog.setDefaultSuffix(ending)
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def write(self, target: Path) -> None:
        """Write the sheet there: a .png or .html file, or a folder."""
        self.sheet.export(target, lambda label: QCoreApplication.translate("facts", label))

    def _on_exported(self, target: Path, problems: Sequence[SddeskError]) -> None:
        folder = target.parent if target.suffix.lower() in (".png", ".html", ".htm") else target
        hint = Message.of("{reason}", {"reason": error_text(problems[0])}) if problems else None
        kind = NoticeKind.WARNING if problems else NoticeKind.INFO
        message = Message.of(_EXPORTED, {"folder": str(folder)})
        self._session.notices.add(kind, message, hint, action="show_exported")

    def _open_menu(self, place: QPoint) -> None:
        pop_up(self.menu(), self.view.viewport().mapToGlobal(place))


def _title(grid: Grid) -> str:
    axes = " × ".join(QCoreApplication.translate("facts", axis.label) for axis in grid.axes)
    return f"{time_text(grid.created_at)} · {axes} · {QLocale().toString(len(grid.cells))}"
