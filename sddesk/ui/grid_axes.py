"""The axes of a grid as a person sets them: a field and its values each, told while typing what they come to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from sddesk.core.grid_fields import GRID_FIELDS
from sddesk.core.grids import ASK_FROM, AXES, GridRefused
from sddesk.session.app_session import Session
from sddesk.session.experiments.ordering import Checked
from sddesk.ui.controls import Wrapping, labelled, mark_wrong, muted
from sddesk.ui.inline_bar import Answer, InlineBar
from sddesk.ui.texts import seconds_text, translated
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, narrow_choice

CHECK_MS = 150
BEGIN = (("steps", "10, 20, 50"), ("guidance_scale", "3-9 (+3)"), ("", ""))
PROMPT_SHOWN = 80  # characters


class AxisRow(QWidget):
    """One axis: its field, its values, and below what is wrong with them. `edited`: a person changed it."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = narrow_choice()
        self.field.setAccessibleName(self.tr("Field of axis {name}").format(name=name))
        self.field.setToolTip(self.tr("What varies along this axis"))
        self.values = QLineEdit()
        self.values.setAccessibleName(self.tr("Values of axis {name}").format(name=name))
        self.error = Wrapping()
        self.error.setTextFormat(Qt.TextFormat.PlainText)
        self.error.setProperty("advice", True)
        self._fill()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        row = QHBoxLayout()
        row.addWidget(labelled(name, self.field))
        row.addWidget(self.field, 1)
        column.addLayout(row)
        column.addWidget(self.values)
        column.addWidget(self.error)
        self.error.hide()
        self.field.currentIndexChanged.connect(self._on_field)
        self.values.textEdited.connect(lambda _text: self.edited.emit())
        self._show_kind()

    @property
    def written(self) -> tuple[str, str]:
        """The field, "" where none is chosen, and the text of its values."""
        return str(self.field.currentData() or ""), self.values.text()

    def set(self, field: str, text: str) -> None:
        """Show an axis."""
        self.field.setCurrentIndex(max(0, self.field.findData(field)))
        self.values.setText(text)

    def show_error(self, text: str) -> None:
        """Say what is wrong; nothing where `text` is empty."""
        mark_wrong(self.values, bool(text))
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def _fill(self) -> None:
        self.field.addItem(self.tr("none"), "")
        named = [(QCoreApplication.translate("facts", field.label), name) for name, field in GRID_FIELDS.items()]
        for label, name in sorted(named, key=lambda one: one[0].casefold()):
            self.field.addItem(label, name)

    def _on_field(self) -> None:
        self.values.clear()
        self._show_kind()
        self.edited.emit()

    def _show_kind(self) -> None:
        field = GRID_FIELDS.get(self.written[0])
        examples = {
            "whole": "10, 20, 50    1-10 (+3)    1-10 [4]",
            "number": "1, 2.5    1.0-2.0 (+0.5)    0-1 [5]",
            "texts": '"a red, old house", a dog',
            "names": self.tr("names with commas between"),
        }
        example = "" if field is None else ", ".join(field.choices) or examples.get(field.kind, "")
        self.values.setPlaceholderText(example)
        tip = self.tr("Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many")
        self.values.setToolTip(f"{tip}\n{example}" if example else tip)
        self.values.setEnabled(field is not None and field.kind != "none")


class GridForm(QWidget):
    """Three axes around the draft, how many cells and how long, and the button that orders them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._orders = session, session.experiments.orders
        self.rows = [AxisRow(name.upper()) for name in AXES]
        self.around = muted(wrap=True)
        self.told = Wrapping()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.draw = QPushButton(self.tr("Draw the grid"))
        self.draw.setAccessibleName(self.tr("Draw the grid of these axes"))
        self.draw.setToolTip(self.tr("Put its cells into the queue; what is drawn already is not drawn again"))
        self.draw.setProperty("primary", True)
        self.bar = InlineBar(narrow=True)
        self._checked = Checked()
        self._soon = QTimer(self, interval=CHECK_MS, singleShot=True)
        self._soon.timeout.connect(self._check)
        self._place()
        for row, (field, text) in zip(self.rows, BEGIN, strict=True):
            row.set(field, text)
            row.edited.connect(self._soon.start)
        self.draw.clicked.connect(self._on_draw)
        session.jobs.history.rowsInserted.connect(self._on_made)
        self._orders.changed.connect(self._show_progress)
        self._orders.refused.connect(self._on_refused)

    @property
    def written(self) -> list[tuple[str, str]]:
        """The axes that have a field."""
        return [row.written for row in self.rows if row.written[0]]

    def refresh(self) -> None:
        """Read the axes around the draft as it is now."""
        prompt = " ".join(str(self._session.draft.get("prompt")).split())
        shown = prompt if len(prompt) <= PROMPT_SHOWN else f"{prompt[:PROMPT_SHOWN]}…"
        text = self.tr("Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.")
        self.around.setText(text.format(prompt=shown))
        self._check()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self.around)
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(self.told)
        column.addWidget(self.draw)
        column.addWidget(self.bar)
        column.addStretch()

    def _check(self) -> None:
        self._soon.stop()
        written = self.written
        for row in self.rows:
            row.show_error("")
        if not written:
            self._checked = Checked()
            self.told.setText(self.tr("Choose a field for an axis."))
            self.draw.setEnabled(False)
            return
        checked = self._checked = self._orders.check(written)
        self.draw.setEnabled(checked.error is None and not self._orders.total)
        if checked.error is None:
            self.told.setText(self._cost())
            return
        chosen = [row for row in self.rows if row.written[0]]
        if checked.axis is not None:
            chosen[checked.axis].show_error(error_text(checked.error))
            self.told.setText("")
        else:
            self.told.setText(error_text(checked.error))

    def _on_made(self) -> None:
        """The pace of this machine is known better now."""
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _cost(self) -> str:
        number = QLocale().toString(self._checked.cells)
        if self._checked.seconds is None:
            return self.tr("{count} cells; how long is not known before the first picture").format(count=number)
        return self.tr("{count} cells, about {time}").format(count=number, time=seconds_text(self._checked.seconds))

    def _on_draw(self) -> None:
        self._check()
        if not self.draw.isEnabled():
            return
        if self._checked.cells >= ASK_FROM:
            draw = Answer(text=self.tr("Draw them"), run=self._order, usual=True)
            leave = Answer(text=self.tr("Cancel"), run=self.draw.setFocus)
            self.bar.ask(self.tr("Draw all of them? {cost}.").format(cost=self._cost()), [draw, leave])
        else:
            self._order()

    def _order(self) -> None:
        self._orders.order(self.written)

    def _show_progress(self) -> None:
        total = self._orders.total
        self.draw.setEnabled(not total and self._checked.error is None)
        if not total:
            self.bar.end_progress()
        elif total >= ASK_FROM:
            stop = Answer(text=self.tr("Stop"), run=self._orders.stop)
            self.bar.show_progress(self.tr("Making the orders of the cells…"), self._orders.done, total, stop)

    def _on_refused(self, error: object) -> None:
        if isinstance(error, GridRefused) and error.axis is not None:
            self._check()
        else:
            self._session.notices.problem(error)  # pyright: ignore[reportArgumentType] - always an SddeskError
            self.draw.setEnabled(True)


def error_text(error: Exception) -> str:
    """An error and its hint in the person's language; that of a cell with the values that it names."""
    if isinstance(error, GridRefused):
        return f"{dict(error.message.values)['name']}: {error_text(error.reason)}"
    message, hint = getattr(error, "message", None), getattr(error, "hint", None)
    return " ".join(translated(part) for part in (message, hint) if part is not None) or str(error)


def choice_of(box: Choice, entries: Sequence[tuple[str, object]], chosen: object) -> None:
    """Fill a choice anew without telling of it; `chosen` stays chosen where it is there still."""
    box.blockSignals(True)
    box.clear()
    for text, data in entries:
        box.addItem(text, data)
    place = next((index for index, (_, data) in enumerate(entries) if data == chosen), 0)
    box.setCurrentIndex(place if entries else -1)
    box.blockSignals(False)
