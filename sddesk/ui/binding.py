"""One line per control: `bind(draft, "steps", slider)` is a widget's whole contract with the draft."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal, SignalInstance
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDoubleSpinBox, QSlider, QSpinBox, QWidget

from sddesk.session.composing.draft import Draft
from sddesk.session.composing.extension import Extension
from sddesk.session.composing.hires import HiresChoice
from sddesk.session.composing.mask import MaskChoice
from sddesk.session.composing.refine import RefineChoice
from sddesk.session.composing.start import StartChoice

Fields = Draft | StartChoice | MaskChoice | Extension | HiresChoice | RefineChoice


class ValueControl(QWidget):
    """A control of our own that holds one value: `set_value` shows one silently, `edited`: a person changed it."""

    edited = Signal()

    value: Callable[[], Any]
    set_value: Callable[[Any], None]


class _Binding(QObject):
    """Keeps one control and one field of the draft equal; it dies with the control."""

    def __init__(self, draft: Fields, name: str, widget: QWidget, scale: float) -> None:
        super().__init__(widget)
        self._draft = draft
        self._name = name
        self._widget = widget
        self._taking = False
        self._read, self._write, edited = _ways_of(widget, scale)
        edited.connect(self._take)
        draft.changed.connect(self._show)
        self._show(name)

    def _take(self, *_: object) -> None:
        value = self._read()
        self._taking = True  # or half a number that is being typed would be rewritten
        self._draft.set(self._name, value)
        self._taking = False
        if self._draft.get(self._name) != value:  # the draft snapped it: show what it became
            self._show(self._name)

    def _show(self, name: str) -> None:
        if name == self._name and not self._taking:
            with QSignalBlocker(self._widget):
                self._write(self._draft.get(self._name))


def bind(draft: Fields, name: str, widget: QWidget, *, scale: float = 1.0) -> None:
    """Show field `name` of `draft` in `widget` and send what a person changes there.

    `scale` is how many ticks of a slider make 1. Raises TypeError for a widget that holds no value.
    """
    _Binding(draft, name, widget, scale)


_Ways = tuple[Callable[[], Any], Callable[[Any], None], SignalInstance]


def _ways_of(widget: QWidget, scale: float) -> _Ways:
    if isinstance(widget, ValueControl):
        return widget.value, widget.set_value, widget.edited
    if isinstance(widget, QSlider):
        return _slider_ways(widget, scale)
    if isinstance(widget, QSpinBox | QDoubleSpinBox):
        return widget.value, widget.setValue, widget.valueChanged
    if isinstance(widget, QComboBox):
        return widget.currentData, lambda value: widget.setCurrentIndex(widget.findData(value)), widget.activated
    if isinstance(widget, QAbstractButton):
        return widget.isChecked, widget.setChecked, widget.toggled
    raise TypeError(f"{type(widget).__name__} holds no value")


def _slider_ways(slider: QSlider, scale: float) -> _Ways:
    def read() -> float:
        return slider.value() if scale == 1.0 else slider.value() / scale

    return read, lambda value: slider.setValue(round(value * scale)), slider.valueChanged
