"""The bar on top: the name, the model, the device, the menu."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from sddesk.core.models import DeviceReport
from sddesk.session.app_session import Session
from sddesk.ui.controls import chip_button, muted, plain, tool_button
from sddesk.ui.icons import IconLabel
from sddesk.ui.model_picker import ModelPicker
from sddesk.ui.texts import device_text, size_text, translated
from sddesk.ui.theme import GRID


class TopBar(QFrame):
    """Shows which model draws on which device, and holds the menu."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._session, self._engines = session, 1
        mark = IconLabel(20)
        mark.show_icon(QIcon("icons:sddesk.svg"))
        name, model = plain("sddesk", heading=True), muted(self.tr("Model"))
        self.create_button = chip_button(self.tr("Create"), self.tr("Make pictures (Ctrl+1)"))
        self.library_button = chip_button(self.tr("Library"), self.tr("All pictures (Ctrl+2)"))
        self.show_place(in_create=True, in_library=False)
        self.picker = ModelPicker(session)
        self.picker.chosen.connect(session.checkpoint.choose)
        self.models = tool_button("folder", self.tr("Models: get one, add one"), self.tr("Models (Ctrl+M)"))
        self.device = muted(self.tr("Looking for the device…"))
        self.device.setAccessibleName(self.tr("Device"))
        self.how = tool_button("help", self.tr("How it works"), self.tr("How it works (F1)"))
        self.menu = QMenu(self)
        self.menu_button = tool_button("menu", self.tr("Menu"), self.tr("Menu (F10)"))
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 4, GRID * 2, GRID * 3, GRID * 2)
        row.setSpacing(GRID * 2)
        row.addWidget(mark)
        row.addWidget(name)
        row.addSpacing(GRID * 3)
        row.addWidget(self.create_button)
        row.addWidget(self.library_button)
        row.addStretch(1)
        row.addWidget(model)
        row.addWidget(self.picker)
        row.addWidget(self.models)
        row.addSpacing(GRID * 4)
        row.addWidget(self.device)
        row.addSpacing(GRID * 2)
        row.addWidget(self.how)
        row.addWidget(self.menu_button)
        self._needed = (mark, self.create_button, self.library_button, self.picker, self.models, self.how)
        self._last_to_go = (self.device, model, name)
        session.device.known.connect(self.show_device)
        session.running.changed.connect(self._on_state)
        if session.device.report is not None:
            self.show_device(session.device.report)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of(*self._needed, self.menu_button), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """With large letters in a small window, texts give way to buttons."""
        left = self.width() - self.minimumSizeHint().width()
        for label in self._last_to_go:
            left -= self._width_of(label)
            label.setVisible(left >= 0)

    def _width_of(self, *widgets: QWidget) -> int:
        return sum(widget.sizeHint().width() + GRID * 4 for widget in widgets)

    def show_place(self, *, in_create: bool, in_library: bool) -> None:
        """Press the button of the place in view; neither on a page such as the settings."""
        self.create_button.setChecked(in_create)
        self.library_button.setChecked(in_library)

    def _on_state(self) -> None:
        if self._session.device.report is not None and self._session.dispatch.engines != self._engines:
            self._engines = self._session.dispatch.engines
            self.show_device(self._session.device.report)

    def show_device(self, report: DeviceReport) -> None:
        """Say what pictures are made on; the tooltip has name, memory and driver, and the other GPUs."""
        text, others = device_text(report), self._session.dispatch.engines - 1
        if others and report.gpus_beside:
            text = self.tr("{device} and {count} more").format(device=text, count=others)
        self.device.setText(text)
        lines = [report.name]
        if report.memory_total:
            lines.append(self.tr("Memory: {size}").format(size=size_text(report.memory_total)))
        if report.driver:
            lines.append(self.tr("Driver: {driver}").format(driver=report.driver))
        if report.note is not None:
            lines.append(translated(report.note))
        lines += [f"cuda:{gpu.index}: {gpu.name}, {size_text(gpu.memory_total)}" for gpu in report.gpus[1:]]
        self.device.setToolTip("\n".join(lines))
        self._make_room()
