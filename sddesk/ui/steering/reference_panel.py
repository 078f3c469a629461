"""The section of references: pictures whose style or subject the result takes up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sddesk.core.inputs import Reference
from sddesk.session.app_session import Session
from sddesk.session.composing.references import ReferenceChoice
from sddesk.ui.controls import Wrapping, labelled, muted
from sddesk.ui.images import to_qimage
from sddesk.ui.steering.row import PlaceButtons, Weight, offer, show_trouble
from sddesk.ui.steering.section import PictureRows, PictureSection, Words
from sddesk.ui.theme import GRID
from sddesk.ui.thumbnail import Thumbnail
from sddesk.ui.value_controls import narrow_choice


class ReferencePanel(QWidget):
    """A row for each reference of the draft; it opens by itself when there is one.

    `came`: this row is new. `in_view_wanted` and `models_wanted` are those of its section.
    """

    in_view_wanted = Signal()
    came = Signal(object)
    models_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._references = session.references
        words = Words(
            show=self.tr("Show the references"),
            what=self.tr("Pictures whose style or subject the result takes up"),
            add=self.tr("Add a reference"),
            ask=self.tr("A picture to take up"),
            empty=self.tr("Drop a picture here: the result takes up its style or subject."),
        )
        self.section = PictureSection(self._references, session.start_picture, words)
        self.section.in_view_wanted.connect(self.in_view_wanted)
        self.section.models_wanted.connect(self.models_wanted)
        self.toggle = self.section.toggle
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)
        self._rows = PictureRows(self.section, partial(ReferenceRow, self._references), self._title)
        self._references.changed.connect(self._show)
        self._show()
        self.section.show_body(bool(self.rows))

    @property
    def taker(self) -> QWidget:
        """What takes a picture that is dropped."""
        return self.section

    @property
    def rows(self) -> list[ReferenceRow]:
        """A row for each reference, in their order."""
        return self._rows.all

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._rows.align_to(width)

    def _show(self, *_: object) -> None:
        new = self._rows.show(self._references.entries, reading=self._references.is_reading)
        if new is not None:
            self.came.emit(new)

    def _title(self, count: int) -> str:
        return self.tr("References ({count})").format(count=count) if count else self.tr("References")


class ReferenceRow(QWidget):
    """Shows the reference in one place of the list, whichever that is, and changes it."""

    def __init__(self, references: ReferenceChoice) -> None:
        super().__init__()
        self._references = references
        self._place = 0
        self.picture = Thumbnail("")
        self.title = muted()
        self.buttons = PlaceButtons(lambda: self._place, references.move, references.remove)
        self.adapter = narrow_choice()
        self.weight = Weight(lambda value: references.set(self._place, "weight", value))
        self.takes = narrow_choice()
        for text, about, value in (
            (self.tr("All of it"), self.tr("Its subject, its colours, its manner"), "all"),
            (self.tr("Its style"), self.tr("Colours, materials and mood alone"), "style"),
            (self.tr("Its composition"), self.tr("Where things are and how large, and nothing else"), "composition"),
        ):
            self.takes.addItem(text, value)
            self.takes.setItemData(self.takes.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        self.trouble = Wrapping()
        self.trouble.setProperty("advice", True)
        self._build()
        self.adapter.activated.connect(lambda _: references.set(self._place, "model", self.adapter.currentData()))
        self.takes.activated.connect(lambda _: references.set(self._place, "takes", self.takes.currentData()))

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._grid.setColumnMinimumWidth(0, width)

    def show_entry(self, place: int, count: int, entry: Reference) -> None:
        """Show this reference, the one in this place of so many."""
        self._place = place
        self._name(place + 1)
        self.buttons.show_place(place, count)
        self.title.setText(self.tr("Picture {number}").format(number=place + 1))
        shown = self._references.shown(entry)
        self.picture.show_image(None if shown is None else to_qimage(shown.small))
        rows = [(part.name, part.name) for part in self._references.adapters()]
        own = self.tr("The model itself")
        if self._references.own_limit:
            rows.insert(0, (own, ""))
        absent = self.tr("{name} (does not fit)").format(name=entry.model or own)
        offer(self.adapter, rows, entry.model, absent)
        for widget in (self.weight_label, self.weight, self.takes_label, self.takes):
            widget.setVisible(bool(entry.model))
        self.weight.show_value(entry.weight)
        self.takes.setCurrentIndex(self.takes.findData(entry.takes))
        self.takes.setToolTip(str(self.takes.currentData(Qt.ItemDataRole.ToolTipRole)))
        show_trouble(self.trouble, self._references.trouble(entry))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID * 2)
        top.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(0)
        self.buttons.put_into(side)
        top.addLayout(side)
        self._grid = grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID * 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(labelled(self.tr("Read by"), self.adapter), 0, 0)
        grid.addWidget(self.adapter, 0, 1)
        self.weight_label = labelled(self.tr("Weight"), self.weight.number)
        grid.addWidget(self.weight_label, 1, 0)
        grid.addWidget(self.weight, 1, 1)
        self.takes_label = labelled(self.tr("Takes"), self.takes)
        grid.addWidget(self.takes_label, 2, 0)
        grid.addWidget(self.takes, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addLayout(top)
        column.addLayout(grid)
        column.addWidget(self.trouble)

    def _name(self, number: int) -> None:
        """Name the controls, uniquely in the window; `number` is the place counted from 1."""
        self.picture.setAccessibleName(self.tr("Reference {number}").format(number=number))
        self.adapter.setAccessibleName(self.tr("What reads reference {number}").format(number=number))
        self.takes.setAccessibleName(self.tr("What is taken of reference {number}").format(number=number))
        self.weight.name(
            self.tr("Weight of reference {number}").format(number=number),
            self.tr("Weight of reference {number}, slider").format(number=number),
            self.tr("How strongly it is taken up: at 0.5 the prompt has as much to say"),
        )
        self.buttons.name(
            (
                (self.tr("Move reference {number} up").format(number=number), self.tr("Earlier in the list")),
                (self.tr("Move reference {number} down").format(number=number), self.tr("Later in the list")),
                (
                    self.tr("Remove reference {number}").format(number=number),
                    self.tr("Draw without it; the picture stays in the library"),
                ),
            )
        )
