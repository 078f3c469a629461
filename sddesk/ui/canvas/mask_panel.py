"""How the mask is used, and by how much the picture is extended: the numbers next to the canvas."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sddesk.core.inputs import MAX_BLUR, MAX_SIDE, NO_SIDES
from sddesk.core.limits import SIZE_STEP
from sddesk.session.app_session import Session
from sddesk.ui.binding import bind
from sddesk.ui.controls import labelled, muted
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice, Number, keep_narrow, narrow_choice


class MaskPanel(QWidget):
    """Shown while there is a mask or an extension, or while the canvas is open."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._mask, self._start, self._extension = session.mask, session.start_picture, session.extension
        self.is_editing = False
        self.area = self._choice(
            self.tr("Area"),
            self.tr("What the model draws at the size that is set"),
            (self.tr("Whole picture"), self.tr("The picture as a whole; only what is masked changes"), "whole"),
            (
                self.tr("Masked region"),
                self.tr("The masked region alone, large, then put into its place: for faces and hands"),
                "masked",
            ),
        )
        self.margin = self._number(self.tr("Margin"), MAX_SIDE, self.tr("Pixels around the region that the model sees"))
        self.blur = self._number(
            self.tr("Blur of the mask"), MAX_BLUR, self.tr("Pixels by which its edge fades, inwards")
        )
        self.fill = self._choice(
            self.tr("Fill"),
            self.tr("What the masked part holds when drawing begins"),
            (self.tr("Original"), self.tr("What is there: it is changed as far as the strength says"), "original"),
            (self.tr("Blurred"), self.tr("The colours around it: what is there goes away"), "blurred"),
            (self.tr("Noise"), self.tr("Noise: something else is drawn"), "noise"),
        )
        self.invert = QCheckBox(self.tr("Inverted"))
        self.invert.setAccessibleName(self.tr("Inverted mask"))
        self.invert.setToolTip(self.tr("What is painted stays, and the rest is drawn"))
        for name in ("area", "margin", "blur", "fill", "invert"):
            bind(self._mask, name, getattr(self, name))
        self.sides = {
            "left": self._side(self.tr("Extend to the left")),
            "top": self._side(self.tr("Extend at the top")),
            "right": self._side(self.tr("Extend to the right")),
            "bottom": self._side(self.tr("Extend at the bottom")),
        }
        for name, box in self.sides.items():
            bind(self._extension, name, box)
        self.remove = QPushButton(self.tr("Remove the mask"))
        self.remove.setAccessibleName(self.tr("Remove the mask from the order"))
        self.remove.setToolTip(self.tr("Draw the whole picture anew"))
        self.remove.clicked.connect(self._mask.remove)
        self._place()
        for changed in (self._mask.changed, self._start.changed, self._extension.changed):
            changed.connect(self.refresh)
        self.refresh()

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._grid.setColumnMinimumWidth(0, width)

    def edit(self, editing: bool) -> None:
        """The canvas was opened, or closed."""
        self.is_editing = editing
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show the rows that say something now."""
        extended, masked = self._extension.sides != NO_SIDES, self._mask.mask is not None
        self.setVisible(self._start.picture is not None and (self.is_editing or masked or extended))
        region = self._mask.get("area") == "masked"
        for widget in (self.margin_label, self.margin):
            widget.setVisible(region)
        self.remove.setVisible(masked)
        self.invert.setVisible(masked)

    def _choice(self, name: str, tip: str, *rows: tuple[str, str, str]) -> Choice:
        box = narrow_choice()
        box.setAccessibleName(name)
        box.setToolTip(tip)
        for text, about, value in rows:
            box.addItem(text, value)
            box.setItemData(box.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        return box

    def _number(self, name: str, most: int, tip: str) -> Number:
        box = Number()
        box.setRange(0, most)
        box.setKeyboardTracking(False)
        box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        keep_narrow(box, MAX_SIDE)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        return box

    def _side(self, name: str) -> Number:
        box = self._number(name, MAX_SIDE, self.tr("Pixels to draw beyond this edge; dragging the edge does the same"))
        box.setSingleStep(SIZE_STEP)
        return box

    def _place(self) -> None:
        self._grid = grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID * 2)
        grid.setColumnStretch(1, 1)
        self.margin_label = labelled(self.tr("Margin"), self.margin)
        blur = QHBoxLayout()
        blur.setSpacing(GRID * 2)
        blur.addWidget(self.blur)
        blur.addWidget(self.invert, 1)
        rows = (
            (labelled(self.tr("Area"), self.area), self.area),
            (self.margin_label, self.margin),
            (labelled(self.tr("Fill"), self.fill), self.fill),
        )
        for number, (label, control) in enumerate(rows):
            grid.addWidget(label, number, 0)
            grid.addWidget(control, number, 1)
        grid.addWidget(labelled(self.tr("Blur"), self.blur), len(rows), 0)
        grid.addLayout(blur, len(rows), 1)
        around = QGridLayout()
        around.setSpacing(GRID)
        around.setColumnStretch(3, 1)
        for name, row, column in (("top", 0, 1), ("left", 1, 0), ("right", 1, 2), ("bottom", 2, 1)):
            around.addWidget(self.sides[name], row, column)
        around.addWidget(muted("+"), 1, 1, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(labelled(self.tr("Extend"), self.sides["left"]), len(rows) + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(around, len(rows) + 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addLayout(grid)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
