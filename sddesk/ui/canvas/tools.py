"""The row of tools above the canvas: brush and eraser with size and edge, undo, and actions on the whole mask."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from sddesk.session.app_session import Session
from sddesk.ui.canvas.canvas import MIN_RADIUS, Canvas
from sddesk.ui.canvas.control_layer import ControlLayer
from sddesk.ui.canvas.mask_layer import MaskLayer
from sddesk.ui.controls import muted, tool_button
from sddesk.ui.flow import Flow
from sddesk.ui.icons import icon
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Slider

TICKS = 100
SLIDER_WIDTH = GRID * 16


class CanvasTools(QWidget):
    """Shows the state of `canvas` and acts on presses. `done`: the person is through; `before_held`: the picture as it
    is, while the button is held down; `fit_wanted`: show all of it.
    """

    done = Signal()
    before_held = Signal(bool)
    fit_wanted = Signal()

    def __init__(self, session: Session, canvas: Canvas, layer: ControlLayer) -> None:
        super().__init__()
        self._start, self._canvas, self._layer = session.start_picture, canvas, layer
        self.brush = self._tool(
            "brush", self.tr("Brush"), self.tr("Mask what is to be drawn anew (X: eraser, and back)")
        )
        self.erase = self._tool("erase", self.tr("Eraser"), self.tr("Take the mask away (X: brush, and back)"))
        self.radius = self._slider(
            self.tr("Size of the brush"),
            self.tr("Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel"),
        )
        self.softness = self._slider(
            self.tr("Soft edge of the brush"), self.tr("How much of the brush fades at its edge")
        )
        self.undo = tool_button(
            "undo", self.tr("Undo the last step"), self.tr("Undo the last stroke or dragged edge (Ctrl+Z)")
        )
        self.redo = tool_button("redo", self.tr("Redo the step"), self.tr("Redo what was undone (Ctrl+Shift+Z)"))
        self.invert = tool_button("invert", self.tr("Invert the mask"), self.tr("Draw what is kept, keep the rest (I)"))
        self.clear = tool_button("clear", self.tr("Clear the mask"), self.tr("Mask nothing (Del)"))
        self.load = tool_button("mask", self.tr("Load a mask"), self.tr("Take the mask from a picture file"))
        self.before = tool_button(
            "before",
            self.tr("Show the start picture as it is"),
            self.tr("Keep it pressed to see the picture before (\\ or O)"),
        )
        self.controls = self._tool(
            "control",
            self.tr("Show the control pictures over it"),
            self.tr("What the networks read of the control pictures, over the start picture (C)"),
        )
        self.fit = tool_button("fit", self.tr("Show all of the start picture"), self.tr("Show all of it (Z)"))
        self.close_button = QPushButton(self.tr("Done"))
        self.close_button.setAccessibleName(self.tr("Close the canvas"))
        self.close_button.setToolTip(self.tr("Back to the pictures; the mask stays (Esc)"))
        self._make_menu()
        self._place()
        self._connect()
        canvas.changed.connect(self.refresh)
        layer.changed.connect(self.refresh)
        self._start.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Show what can be done now."""
        canvas, layer = self._canvas, self._canvas.layer
        for control in (
            self.brush,
            self.erase,
            self.radius,
            self.softness,
            self.invert,
            self.load,
            self.before,
            self.fit,
        ):
            control.setEnabled(layer is not None)
        self.brush.setChecked(not canvas.brush.erases)
        self.erase.setChecked(canvas.brush.erases)
        self.undo.setEnabled(layer is not None and layer.steps_back > 0)
        self.redo.setEnabled(layer is not None and layer.steps_forth > 0)
        self.clear.setEnabled(layer is not None and not layer.is_empty)
        self.controls.setVisible(self._layer.is_there)
        self.controls.setChecked(self._layer.is_shown)
        self.from_transparency.setEnabled(self._start.file is not None)
        with QSignalBlocker(self.radius), QSignalBlocker(self.softness):
            self.radius.setValue(self._tick_of(canvas.brush.radius))
            self.softness.setValue(round(canvas.brush.softness * TICKS))

    def _tool(self, glyph: str, name: str, tip: str) -> QToolButton:
        button = tool_button(glyph, name, tip)
        button.setCheckable(True)
        button.setProperty("stays", True)
        return button

    def _slider(self, name: str, tip: str) -> Slider:
        slider = Slider()
        slider.setRange(0, TICKS)
        slider.setAccessibleName(name)
        slider.setToolTip(tip)
        slider.setFixedWidth(SLIDER_WIDTH)
        return slider

    def _make_menu(self) -> None:
        menu = QMenu(self.load)
        self.from_file = menu.addAction(icon("folder"), self.tr("From a picture file…"))
        self.from_transparency = menu.addAction(
            icon("mask"), self.tr("What is transparent in the start picture's file")
        )
        self.from_file.triggered.connect(self._ask_file)
        self.from_transparency.triggered.connect(self._canvas.load_transparency)
        self.load.setMenu(menu)
        self.load.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _place(self) -> None:
        row = Flow(self)
        row.setSpacing(GRID // 2)
        for widget in (self.brush, self.erase):
            row.addWidget(widget)
        for text, slider in ((self.tr("Size"), self.radius), (self.tr("Edge"), self.softness)):
            both = QWidget()
            both.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the slider beside its word
            inner = QHBoxLayout(both)
            inner.setContentsMargins(GRID, 0, GRID, 0)
            inner.setSpacing(GRID)
            inner.addWidget(muted(text))
            inner.addWidget(slider)
            row.addWidget(both)
        for button in (self.undo, self.redo, self.invert, self.clear, self.load, self.controls, self.before, self.fit):
            row.addWidget(button)
        row.addWidget(self.close_button)

    def _connect(self) -> None:
        canvas = self._canvas
        self.brush.clicked.connect(lambda: self._choose(erases=False))
        self.erase.clicked.connect(lambda: self._choose(erases=True))
        self.radius.valueChanged.connect(lambda tick: canvas.set_brush(radius=self._radius_of(tick)))
        self.softness.valueChanged.connect(lambda tick: canvas.set_brush(softness=tick / TICKS))
        for button, act in (
            (self.undo, MaskLayer.undo),
            (self.redo, MaskLayer.redo),
            (self.invert, MaskLayer.invert),
            (self.clear, MaskLayer.clear),
        ):
            button.clicked.connect(lambda _checked=False, act=act: canvas.do(act))
        self.controls.clicked.connect(self._layer.show)
        self.before.pressed.connect(lambda: self.before_held.emit(True))
        self.before.released.connect(lambda: self.before_held.emit(False))
        self.fit.clicked.connect(self.fit_wanted)
        self.close_button.clicked.connect(self.done)

    def _choose(self, *, erases: bool) -> None:
        self._canvas.set_brush(erases=erases)
        self.refresh()  # the one that is pressed again stays pressed

    def _ask_file(self) -> None:
        pictures = QCoreApplication.translate(
            "Locate", "Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)"
        )
        dialog = QFileDialog(self, self.tr("A mask: white is drawn anew"), str(Path.home()), pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._canvas.load_file(Path(path)))
        dialog.open()

    def _radius_of(self, tick: int) -> float:
        """Each tick makes the brush larger by the same share."""
        return MIN_RADIUS * (self._canvas.most_radius / MIN_RADIUS) ** (tick / TICKS)

    def _tick_of(self, radius: float) -> int:
        return round(TICKS * math.log(radius / MIN_RADIUS) / math.log(self._canvas.most_radius / MIN_RADIUS))
