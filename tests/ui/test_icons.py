"""Every icon is drawn with the screen's own pixels, in the colour of the theme in view."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from sddesk.core.messages import Message
from sddesk.session.notices import NoticeKind
from sddesk.ui.icons import icon
from sddesk.ui.main_window import MainWindow
from sddesk.ui.theme import DARK, LIGHT, apply_theme

ROOT = Path(__file__).parents[2]
SIDE = 18
NAMES = sorted(path.stem for path in (ROOT / "resources" / "icons").glob("*.svg"))


def alpha(image: QImage) -> NDArray[numpy.float64]:
    """Opacity of each pixel, 0..255."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    height, width = plain.height(), plain.width()
    return numpy.frombuffer(plain.constBits(), numpy.uint8).reshape(height, width, 4)[:, :, 3].astype(float)


def reference(name: str, side: int) -> NDArray[numpy.float64]:
    """Opacity of the SVG drawn straight at `side` x `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(f"icons:{name}.svg").render(painter, QRectF(0, 0, side, side))
    painter.end()
    return alpha(image)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", NAMES)
def test_an_icon_has_a_pixel_for_each_of_the_screen(name: str, scale: float) -> None:
    side = round(SIDE * scale)
    wanted = reference(name, side)
    assert wanted.max() > 100
    picture = icon(name).pixmap(QSize(SIDE, SIDE), scale)
    assert (picture.width(), picture.height()) == (side, side)
    assert abs(alpha(picture.toImage()) - wanted).max() <= 2
    canvas = QImage(side, side, QImage.Format.Format_ARGB32)
    canvas.fill(Qt.GlobalColor.transparent)
    canvas.setDevicePixelRatio(scale)
    painter = QPainter(canvas)
    icon(name).paint(painter, QRect(0, 0, SIDE, SIDE))
    painter.end()
    assert abs(alpha(canvas) - wanted).max() <= 2


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_icons_of_a_real_window_are_sharp(scale: str) -> None:
    """In a process of its own: Qt takes the scale of its screen only at the start."""
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", _IN_A_WINDOW], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


_IN_A_WINDOW = """
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
app = QApplication([])
from pathlib import Path
from sddesk.ui.controls import tool_button
from sddesk.ui.icons import IconLabel, icon, use_icon_folder
from sddesk.ui.theme import LIGHT, apply_theme
from tests.ui.test_icons import NAMES, ROOT, SIDE, painted_like
use_icon_folder(ROOT / "resources" / "icons")
apply_theme(app, "light")
window = QWidget()
row = QHBoxLayout(window)
shown = []
for name in ("save", "trash", "heart", "menu", "warning"):
    button, label = tool_button(name, name, name), IconLabel(SIDE)
    label.show_icon(icon(name))
    shown += [(button, name), (label, name)]
    row.addWidget(button)
    row.addWidget(label)
window.show()
app.processEvents()
picture = window.grab().toImage()
ratio = picture.devicePixelRatio()
assert ratio > 1.4
for widget, name in shown:
    assert painted_like(picture, widget, name, ratio), (name, type(widget).__name__)
"""


def painted_like(picture: QImage, widget: object, name: str, ratio: float) -> bool:
    """Whether the middle of this widget shows the icon as it is drawn straight at the screen's own size."""
    rect: QRect = widget.geometry()  # pyright: ignore[reportAttributeAccessIssue]
    side = round(SIDE * ratio)
    left = round(rect.x() * ratio + (rect.width() * ratio - side) / 2)
    top = round(rect.y() * ratio + (rect.height() * ratio - side) / 2)
    wanted = reference(name, side)
    ink = 255.0 - QColor(LIGHT.text).lightness()
    best = 1e9
    for x in (left - 1, left, left + 1):
        for y in (top - 1, top, top + 1):
            part = picture.copy(x, y, side, side).convertToFormat(QImage.Format.Format_Grayscale8)
            lines = numpy.frombuffer(part.constBits(), numpy.uint8).reshape(side, part.bytesPerLine())[:, :side]
            ground = float(numpy.median(lines))
            covered = (ground - lines.astype(float)) / (ink - (255 - ground)) * 255
            best = min(best, float(numpy.sqrt(((covered - wanted) ** 2).mean())))
    return best < 12


@pytest.mark.parametrize("kind", list(NoticeKind))
def test_the_icon_of_a_notice_follows_a_change_of_theme(
    window: MainWindow, qapp: QApplication, kind: NoticeKind
) -> None:
    window.session.notices.add(kind, Message("A folder is gone."), details="" if kind == NoticeKind.BUG else None)
    for theme, colors in (("light", LIGHT), ("dark", DARK), ("light", LIGHT)):
        apply_theme(qapp, theme)
        grabbed = window.notices.icon.grab().toImage()
        ground = QColor(colors.window)
        far = max(
            abs(grabbed.pixelColor(x, y).lightness() - ground.lightness())
            for x in range(grabbed.width())
            for y in range(grabbed.height())
        )
        assert far > 80, theme


def test_a_disabled_icon_is_paler(qapp: QApplication) -> None:
    usual = icon("save").pixmap(QSize(SIDE, SIDE), 1.0, QIcon.Mode.Normal).toImage()
    disabled = icon("save").pixmap(QSize(SIDE, SIDE), 1.0, QIcon.Mode.Disabled).toImage()
    assert alpha(disabled).max() < alpha(usual).max()
    assert qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).isValid()
