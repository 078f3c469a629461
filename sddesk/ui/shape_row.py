"""The shape of the picture: a drawn button for each that the model was trained for, and the size in pixels beside."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from sddesk.session.composing.draft import Draft
from sddesk.ui.controls import muted, tool_button
from sddesk.ui.flow import Flow
from sddesk.ui.icons import shape_icon
from sddesk.ui.theme import GRID


class ShapeRow(QWidget):
    """One button stays pressed, none where the size is of the person's own."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.buttons: list[QToolButton] = []
        self.pixels = muted()
        self._row = Flow(self)
        self._row.setSpacing(GRID)
        self._offer()
        draft.changed.connect(self._on_changed)

    @property
    def first(self) -> QWidget:
        """The first button."""
        return self.buttons[0]

    def offer_presets(self) -> None:
        """Offer the shapes of the model that is chosen now."""
        for button, (label, width, height) in zip(self.buttons, self._draft.presets(), strict=True):
            button.setToolTip(f"{label} · {width} × {height}")
        self._show()

    def _offer(self) -> None:
        for label, width, height in self._draft.presets():
            button = tool_button(
                shape_icon(width / height), self.tr("Shape {shape}").format(shape=label), "", flat=False
            )
            button.setCheckable(True)
            place = len(self.buttons)
            button.clicked.connect(lambda _=False, place=place: self._choose(place))
            self.buttons.append(button)
            self._row.addWidget(button)
        self._row.addWidget(self.pixels)
        self.offer_presets()

    def _choose(self, place: int) -> None:
        _, width, height = self._draft.presets()[place]
        self._draft.set("width", width)
        self._draft.set("height", height)
        self._show()

    def _on_changed(self, name: str) -> None:
        if name == "checkpoint":
            self.offer_presets()
        elif name in ("width", "height"):
            self._show()

    def _show(self) -> None:
        size = (self._draft.get("width"), self._draft.get("height"))
        for button, (_, width, height) in zip(self.buttons, self._draft.presets(), strict=True):
            button.setChecked((width, height) == size)
        self.pixels.setText(f"{size[0]} × {size[1]}")
