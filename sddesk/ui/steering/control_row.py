"""One control picture: what it is and what its network reads of it, side by side, and the numbers it is followed by."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sddesk.core.inputs import MAX_THRESHOLD, ControlPicture
from sddesk.core.pixels import Pixels
from sddesk.session.composing.control_preview import ControlPreview
from sddesk.session.composing.controls import ControlChoice
from sddesk.ui.controls import Wrapping, labelled, muted
from sddesk.ui.images import to_qimage
from sddesk.ui.steering.row import WIDEST, PlaceButtons, Weight, offer, show_trouble
from sddesk.ui.theme import GRID
from sddesk.ui.thumbnail import Thumbnail
from sddesk.ui.value_controls import Number, keep_narrow, narrow_choice

SIDE = GRID * 31  # pixels: of both pictures, beside each other
READY = ("depth", "normal", "pose-map", "segment-map")
PERCENT = 100


def kinds() -> tuple[tuple[str, str, str], ...]:
    """Return what can be made of a control picture: (text, what the network then reads, value)."""
    ready = QCoreApplication.translate("ControlKinds", "A map that is ready: it is taken as it is")
    return (
        (
            QCoreApplication.translate("ControlKinds", "Edges (canny)"),
            QCoreApplication.translate("ControlKinds", "Thin white edges on black"),
            "canny",
        ),
        (
            QCoreApplication.translate("ControlKinds", "Lines"),
            QCoreApplication.translate("ControlKinds", "The dark lines, bright on black, with shades"),
            "line",
        ),
        (
            QCoreApplication.translate("ControlKinds", "Scribble"),
            QCoreApplication.translate("ControlKinds", "Rough white strokes on black"),
            "scribble",
        ),
        (
            QCoreApplication.translate("ControlKinds", "Inverted"),
            QCoreApplication.translate("ControlKinds", "The negative of black lines on white paper"),
            "invert",
        ),
        (
            QCoreApplication.translate("ControlKinds", "Colours (tile)"),
            QCoreApplication.translate("ControlKinds", "The picture as it is, for its colours"),
            "tile",
        ),
        (
            QCoreApplication.translate("ControlKinds", "Blurred"),
            QCoreApplication.translate("ControlKinds", "The picture blurred"),
            "blur",
        ),
        (QCoreApplication.translate("ControlKinds", "As it is"), ready, "none"),
        (QCoreApplication.translate("ControlKinds", "Ready depth map"), ready, "depth"),
        (QCoreApplication.translate("ControlKinds", "Ready normal map"), ready, "normal"),
        (QCoreApplication.translate("ControlKinds", "Ready pose"), ready, "pose-map"),
        (QCoreApplication.translate("ControlKinds", "Ready regions"), ready, "segment-map"),
    )


class ControlRow(QWidget):
    """Shows the control picture in one place of the list, whichever that is, and changes it."""

    def __init__(self, controls: ControlChoice, preview: ControlPreview) -> None:
        super().__init__()
        self._controls, self._preview = controls, preview
        self._place = 0
        self.given, self.read = Thumbnail("", SIDE), Thumbnail("", SIDE)
        self.read.setToolTip(self.tr("What the network reads of it, at the size that is drawn"))
        self.buttons = PlaceButtons(lambda: self._place, controls.move, controls.remove)
        self.kind, self.network, self.fit = narrow_choice(), narrow_choice(), narrow_choice()
        for text, about, value in kinds():
            self.kind.addItem(text, value)
            self.kind.setItemData(self.kind.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        for text, value in ((self.tr("Crop"), "crop"), (self.tr("Fill"), "fill"), (self.tr("Stretch"), "stretch")):
            self.fit.addItem(text, value)
        self.weight = Weight(lambda value: self._set("weight", value))
        self.begin, self.end = self._percent("begin"), self._percent("end")
        self.low, self.high = self._threshold("low"), self._threshold("high")
        self.note, self.part = muted(wrap=True), muted(wrap=True)
        self.trouble = Wrapping()
        self.trouble.setProperty("advice", True)
        self._build()
        for box, name in ((self.kind, "processor"), (self.network, "model"), (self.fit, "fit")):
            box.activated.connect(lambda _index, box=box, name=name: self._set(name, box.currentData()))

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._grid.setColumnMinimumWidth(0, width)

    def show_entry(self, place: int, count: int, entry: ControlPicture) -> None:
        """Show this control picture, the one in this place of so many."""
        self._place = place
        self._name(place + 1)
        self.buttons.show_place(place, count)
        shown = self._controls.shown(entry)
        self.given.show_image(None if shown is None else to_qimage(shown.small))
        networks = [(part.name, part.name) for part in self._controls.networks()]
        offer(self.network, networks, entry.model, self.tr("{name} (does not fit)").format(name=entry.model))
        self.weight.show_value(entry.weight)
        values = ((self.begin, entry.begin * PERCENT), (self.end, entry.end * PERCENT))
        for box, value in (*values, (self.low, entry.low), (self.high, entry.high)):
            with QSignalBlocker(box):
                box.setValue(round(value))
        for box, name in ((self.kind, entry.processor), (self.fit, entry.fit)):
            box.setCurrentIndex(box.findData(name))
        self.kind.setToolTip(str(self.kind.currentData(Qt.ItemDataRole.ToolTipRole)))
        for widget in (self.thresholds_label, self.thresholds):
            widget.setVisible(entry.processor == "canny")
        width, height = self._preview.shape
        differs = shown is not None and shown.width * height != shown.height * width
        for widget in (self.fit_label, self.fit):
            widget.setVisible(differs)
        self.note.setVisible(entry.processor in READY)
        self._show_part()
        show_trouble(self.trouble, self._controls.trouble(entry), self._controls.advice(entry))
        self.show_map(entry)

    def show_map(self, entry: ControlPicture) -> None:
        """Show what the network reads, once it is known; the one from before stays so long."""
        if self._controls.shown(entry) is None:
            self.read.show_image(None)
            return
        found: Pixels | None = self._preview.of(entry, self._place)
        if found is not None:
            self.read.show_image(to_qimage(found))

    def _show_part(self) -> None:
        """Say where the map shows more than the network reads at once."""
        parts = {
            "region": self.tr("The map shows the whole picture. The network reads the part at the masked region."),
            "tiles": self.tr("The map shows the whole picture. For each tile the network reads the part at its place."),
        }
        self.part.setText(parts.get(self._preview.parts, ""))
        self.part.setVisible(bool(self.part.text()))

    def _build(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(GRID)
        for picture in (self.given, self.read):
            pictures.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        pictures.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(0)
        self.buttons.put_into(side)
        pictures.addLayout(side)
        self._grid = grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID * 2)
        grid.setColumnStretch(1, 1)
        self.note.setText(
            self.tr("The picture is taken for a finished map: none is made of a photo. Make it with another program.")
        )
        self.thresholds, steps = QWidget(), QWidget()
        self.thresholds_label = labelled(self.tr("Edges"), self.low)
        self.fit_label = labelled(self.tr("Fit"), self.fit)
        for holder, boxes in ((self.thresholds, (self.low, self.high)), (steps, (self.begin, self.end))):
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(GRID * 2)
            row.addWidget(boxes[0])
            row.addWidget(muted("–"))
            row.addWidget(boxes[1])
            row.addStretch(1)
        rows = (
            (labelled(self.tr("Kind"), self.kind), self.kind),
            (labelled(self.tr("Read by"), self.network), self.network),
            (labelled(self.tr("Weight"), self.weight.number), self.weight),
            (self.thresholds_label, self.thresholds),
            (labelled(self.tr("Steps"), self.begin), steps),
            (self.fit_label, self.fit),
        )
        for number, (label, control) in enumerate(rows):
            grid.addWidget(label, number, 0)
            grid.addWidget(control, number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addLayout(pictures)
        column.addWidget(self.part)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addWidget(self.trouble)

    def _percent(self, name: str) -> Number:
        box = self._number(PERCENT)
        box.setSuffix(" %")
        box.setSingleStep(5)
        keep_narrow(box, WIDEST * 100)
        box.valueChanged.connect(lambda value: self._set(name, value / PERCENT))
        return box

    def _threshold(self, name: str) -> Number:
        box = self._number(MAX_THRESHOLD)
        box.setSingleStep(5)
        keep_narrow(box, WIDEST)
        box.valueChanged.connect(lambda value: self._set(name, value))
        return box

    def _number(self, most: int) -> Number:
        box = Number()
        box.setRange(0, most)
        box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return box

    def _set(self, name: str, value: Any) -> None:
        self._controls.set(self._place, name, value)

    def _name(self, number: int) -> None:
        """Name the controls, uniquely in the window; `number` is the place counted from 1."""
        given = (
            (self.given, self.tr("Control picture {number}")),
            (self.read, self.tr("What is read of control picture {number}")),
            (self.kind, self.tr("Kind of control picture {number}")),
            (self.network, self.tr("Network of control picture {number}")),
            (self.fit, self.tr("Fit of control picture {number}")),
            (self.begin, self.tr("Begin of control picture {number}")),
            (self.end, self.tr("End of control picture {number}")),
            (self.low, self.tr("Lower threshold of control picture {number}")),
            (self.high, self.tr("Upper threshold of control picture {number}")),
        )
        for widget, name in given:
            widget.setAccessibleName(name.format(number=number))
        tips = (
            (self.begin, self.tr("It is followed from here on, in parts of the steps that are drawn")),
            (self.end, self.tr("From here on it is left alone, and the model draws freely")),
            (self.low, self.tr("The lower, the more edges are followed on from strong ones")),
            (self.high, self.tr("The lower, the more edges there are")),
            (self.fit, self.tr("What is done with a picture of another shape")),
        )
        for widget, tip in tips:
            widget.setToolTip(tip)
        self.weight.name(
            self.tr("Weight of control picture {number}").format(number=number),
            self.tr("Weight of control picture {number}, slider").format(number=number),
            self.tr("How strongly it is followed: 0 not at all, 1 as the network was trained"),
        )
        self.buttons.name(
            (
                (self.tr("Move control picture {number} up").format(number=number), self.tr("Earlier in the list")),
                (self.tr("Move control picture {number} down").format(number=number), self.tr("Later in the list")),
                (
                    self.tr("Remove control picture {number}").format(number=number),
                    self.tr("Draw without it; the picture stays in the library"),
                ),
            )
        )
