"""What the rows of both sections have in common: the buttons of a place in a list, a weight, a choice of networks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import MAX_WEIGHT
from sddesk.core.messages import Message
from sddesk.ui.controls import Wrapping, tool_button
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, DecimalNumber, Slider, keep_narrow

TICKS = 20  # of the slider, for a weight of 1
STEP = 0.05
WIDEST = 4096  # its field is as wide as those of the other parameters


class PlaceButtons:
    """Up, down and remove, for one of several."""

    def __init__(self, place: Callable[[], int], move: Callable[[int, int], None], remove: Callable[[int], None]):
        self.up: QToolButton = tool_button("up", "", "")
        self.down: QToolButton = tool_button("down", "", "")
        self.remove: QToolButton = tool_button("close", "", "")
        self.up.clicked.connect(lambda: move(place(), -1))
        self.down.clicked.connect(lambda: move(place(), 1))
        self.remove.clicked.connect(lambda: remove(place()))

    def put_into(self, layout: QBoxLayout) -> None:
        """Stand in this layout, one after the other."""
        for button in (self.remove, self.up, self.down):
            layout.addWidget(button)
        layout.addStretch(1)

    def name(self, words: Sequence[tuple[str, str]]) -> None:
        """Give them their names and tooltips, in the order up, down, remove."""
        for button, (name, tip) in zip((self.up, self.down, self.remove), words, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(tip)

    def show_place(self, place: int, count: int) -> None:
        """Offer to move where there is anything to pass."""
        self.up.setVisible(count > 1)
        self.down.setVisible(count > 1)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)


class Weight(QWidget):
    """A slider and a number together; `changed` is called with what a person chose."""

    def __init__(self, changed: Callable[[float], object]) -> None:
        super().__init__()
        self.slider = Slider()
        self.slider.setRange(0, round(MAX_WEIGHT * TICKS))
        self.number = DecimalNumber()
        self.number.setRange(0.0, MAX_WEIGHT)
        self.number.setSingleStep(STEP)
        self.number.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(self.number, WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.slider.valueChanged.connect(lambda ticks: changed(ticks / TICKS))
        self.number.valueChanged.connect(lambda value: changed(round(value, 2)))

    def name(self, name: str, slider: str, tip: str) -> None:
        """Name the number, the slider, and say what both do."""
        self.number.setAccessibleName(name)
        self.slider.setAccessibleName(slider)
        for control in (self.slider, self.number):
            control.setToolTip(tip)

    def show_value(self, weight: float) -> None:
        """Show a weight that is in the draft."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.number):
            self.slider.setValue(round(weight * TICKS))
            if round(self.number.value(), 2) != round(weight, 2):
                self.number.setValue(weight)


def offer(box: Choice, rows: Sequence[tuple[str, str]], chosen: str, absent: str) -> None:
    """Offer (text, value) in a choice, and the chosen one as well, with the text `absent` where it is none of them."""
    wanted = list(rows)
    values = [value.casefold() for _, value in wanted]
    if chosen.casefold() not in values:
        wanted.append((absent, chosen))
    if wanted != [(box.itemText(index), box.itemData(index)) for index in range(box.count())]:
        box.clear()
        for text, value in wanted:
            box.addItem(text, value)
    folded = [value.casefold() for _, value in wanted]
    box.setCurrentIndex(folded.index(chosen.casefold()))
    box.setToolTip(box.currentText())


def show_trouble(label: Wrapping, trouble: SddeskError | None, advice: Message | None = None) -> None:
    """Say why something will not work, and the way out; else name a known trouble; nothing where there is none."""
    found = (advice,) if trouble is None else (trouble.message, trouble.hint)
    parts = [part for part in found if part is not None]
    label.setText(" ".join(map(translated, parts)))
    label.setVisible(bool(parts))
