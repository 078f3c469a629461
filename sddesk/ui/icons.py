"""Our own stroke icons, tinted by the palette at the moment of painting, so that a change of theme needs no reload."""

from __future__ import annotations

from abc import abstractmethod
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QDir, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

SEARCH_PATH = "icons"
SHAPE_LINES = 12  # how often the line of a drawn shape fits into the icon
SHAPE_PART = 0.85  # of the icon that the longer side of a shape takes


def use_icon_folder(folder: Path) -> None:
    """Tell Qt where `icons:name.svg` lies; called once when the program is composed."""
    QDir.setSearchPaths(SEARCH_PATH, [str(folder)])


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon `resources/icons/<name>.svg` in the colour of `role`."""
    return QIcon(_StrokeEngine(name, role))


def shape_icon(ratio: float) -> QIcon:
    """A rectangle as wide as `ratio` times its height, in the colour of a button's words."""
    return QIcon(_ShapeEngine(ratio))


class IconLabel(QWidget):
    """An icon that stands alone, drawn anew at each painting: sharp on every screen, right in every theme."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._icon = QIcon()
        self.setFixedSize(side, side)

    def show_icon(self, picture: QIcon) -> None:
        """Show this one from now on."""
        self._icon = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()


class _TintedEngine(QIconEngine):
    """Draws in a palette colour; Qt asks it for every size and state."""

    def __init__(self, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._role = role

    @abstractmethod
    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the icon over the whole of `area`, in any colour."""

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        picture = self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802 - Qt's name
        """Draw the icon for a screen of this scale; `size` is in pixels of the layout."""
        del state
        picture = QPixmap(size * scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(picture.rect())
        self.draw(painter, area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Active
        color = QGuiApplication.palette().color(group, self._role)
        color.setAlphaF(0.55 if disabled else 1.0)
        painter.fillRect(area, color)
        painter.end()
        picture.setDevicePixelRatio(scale)
        return picture


class _StrokeEngine(_TintedEngine):
    """Draws one SVG."""

    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__(role)
        self._name = name

    def clone(self) -> QIconEngine:
        return _StrokeEngine(self._name, self._role)

    @cached_property
    def _svg(self) -> QSvgRenderer:
        """Read when the icon is first seen: most of a window's are in menus and folded parts."""
        return QSvgRenderer(f"{SEARCH_PATH}:{self._name}.svg")

    def draw(self, painter: QPainter, area: QRectF) -> None:
        self._svg.render(painter, area)


class _ShapeEngine(_TintedEngine):
    """Draws a rectangle of one shape, its lines as heavy as those of the other icons."""

    def __init__(self, ratio: float) -> None:
        super().__init__(QPalette.ColorRole.ButtonText)
        self._ratio = ratio

    def clone(self) -> QIconEngine:
        return _ShapeEngine(self._ratio)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        line, longer = area.width() / SHAPE_LINES, area.width() * SHAPE_PART
        width, height = (longer, longer / self._ratio) if self._ratio > 1 else (longer * self._ratio, longer)
        shape = QRectF(0, 0, width, height)
        shape.moveCenter(area.center())
        painter.setPen(QPen(painter.pen().color(), line))
        painter.drawRoundedRect(shape, line, line)
