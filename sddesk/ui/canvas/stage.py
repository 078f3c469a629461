"""The canvas in the middle of the window: its tools, the picture, and in words what will be drawn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from sddesk.core.inputs import NO_SIDES
from sddesk.session.app_session import Session
from sddesk.ui.canvas.canvas import Canvas
from sddesk.ui.canvas.control_layer import ControlLayer
from sddesk.ui.canvas.mask_layer import MaskLayer
from sddesk.ui.canvas.tools import CanvasTools
from sddesk.ui.canvas.view import CanvasView, canvas_help
from sddesk.ui.controls import muted
from sddesk.ui.lens import STEP
from sddesk.ui.theme import GRID

SMALLER, LARGER, BEFORE = "[,", "].", "\\oO"


class CanvasStage(QFrame):
    """Its keys act while something of it has the focus, never while a person types elsewhere. `closed`: it is left."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("picturePanel")
        self._session = session
        self.canvas = Canvas(session, self)
        self.controls = ControlLayer(session, self)
        self.tools = CanvasTools(session, self.canvas, self.controls)
        self.view = CanvasView(self.canvas, self.controls)
        self.about = muted(wrap=True)
        self.about.setToolTip(canvas_help())  # at the canvas itself it would come while one paints
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 3)
        column.setSpacing(GRID * 2)
        column.addWidget(self.tools)
        column.addWidget(self.view, 1)
        column.addWidget(self.about)
        self.tools.done.connect(self.closed)
        self.tools.before_held.connect(self.view.show_before)
        self.tools.fit_wanted.connect(lambda: self.view.zoom(None))
        self.view.extended.connect(self.canvas.extend)
        session.extension.changed.connect(self._show_sides)
        for changed in (self.canvas.changed, session.mask.changed, session.start_picture.changed):
            changed.connect(self._describe)
        session.draft.changed.connect(lambda name: self._describe() if name in ("width", "height") else None)
        self._show_sides()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.canvas.open()
        self._show_sides()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.canvas.close()
        self.view.show_before(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._take_sequence(event) or self._take_text(event) or self._take_key(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space:
            self.view.pulls = False
        elif event.key() in (Qt.Key.Key_Backslash, Qt.Key.Key_O) or event.text() in tuple(BEFORE):
            self.view.show_before(False)
        else:
            super().keyReleaseEvent(event)

    def _take_sequence(self, event: QKeyEvent) -> bool:
        """The steps back and forth."""
        again = QKeySequence("Ctrl+Shift+Z")
        if event.matches(QKeySequence.StandardKey.Undo):
            self.canvas.do(MaskLayer.undo)
        elif event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) == again:
            self.canvas.do(MaskLayer.redo)
        else:
            return False
        return True

    def _take_text(self, event: QKeyEvent) -> bool:
        """Keys by the sign that they write: with some keyboards they need AltGr, so each has a second one."""
        text = event.text()
        if not text or text not in (*SMALLER, *LARGER, *BEFORE):
            return False
        if text in BEFORE:
            if not event.isAutoRepeat():
                self.view.show_before(True)
        else:
            self.canvas.resize_brush(1 if text in LARGER else -1)
        return True

    def _take_key(self, event: QKeyEvent) -> bool:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        key, canvas, view = Qt.Key(event.key()), self.canvas, self.view
        moves = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        acts = {
            Qt.Key.Key_X: partial(canvas.set_brush, erases=not canvas.brush.erases),
            Qt.Key.Key_I: partial(canvas.do, MaskLayer.invert),
            Qt.Key.Key_Delete: partial(canvas.do, MaskLayer.clear),
            Qt.Key.Key_C: partial(self.controls.show, not self.controls.is_shown),
            Qt.Key.Key_Plus: partial(view.zoom, STEP),
            Qt.Key.Key_Equal: partial(view.zoom, STEP),
            Qt.Key.Key_Minus: partial(view.zoom, 1 / STEP),
            Qt.Key.Key_Z: partial(view.zoom, None),
        }
        if others:
            return False
        if key in acts:
            acts[key]()
        elif not view.hasFocus():  # a slider has its arrows, a button its Space and Enter
            return False
        elif key in moves:
            (view.look_aside if shifted else view.nudge)(*moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            view.press()
        elif key == Qt.Key.Key_Space:
            view.pulls = True
        else:
            return False
        return True

    def _show_sides(self, *_: object) -> None:
        self.view.show_sides(self._session.extension.sides)
        self._describe()

    def _describe(self, *_: object) -> None:
        """Say what an order would do to the picture."""
        session, layer = self._session, self.canvas.layer
        if not self.isVisible() or layer is None:
            self.about.setText("")
            return
        extended, mask = session.extension.sides != NO_SIDES, session.mask
        size = (session.draft.get("width"), session.draft.get("height"))
        lines: list[str] = []
        if layer.is_empty and not extended:
            lines.append(self.tr("Nothing is masked: the whole picture is drawn anew."))
        elif layer.is_empty or extended:
            lines.append(self.tr("Extended to {width} × {height}.").format(width=size[0], height=size[1]))
        if not layer.is_empty:
            if layer.is_full:
                lines.append(self.tr("Everything is masked: nothing of the picture is kept."))
            elif mask.get("area") == "masked":
                text = self.tr("The masked region is drawn at {width} × {height} and put into its place.")
                lines.append(text.format(width=size[0], height=size[1]))
            else:
                lines.append(self.tr("What is masked is drawn anew, the rest stays as it is."))
                if not extended and mask.mask is not None and size != (layer.width, layer.height):
                    text = self.tr("The picture is scaled to {width} × {height} for that.")
                    lines.append(text.format(width=size[0], height=size[1]))
        self.about.setText(" ".join(lines))
