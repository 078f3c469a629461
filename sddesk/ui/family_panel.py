"""A picture's family tree: what it was made from, itself, and what was made from it, as small pictures to go to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from sddesk.core.record import Family, ImageRecord, Made, Parent
from sddesk.session.app_session import Session
from sddesk.session.pictures.spoken import spoken
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.ui.controls import muted, plain, tool_button
from sddesk.ui.flow import Flow
from sddesk.ui.images import load_small
from sddesk.ui.input_texts import input_details, input_names
from sddesk.ui.one_picture import OnePicture
from sddesk.ui.theme import GRID, RADIUS, colors_in_use

SLOT = "family"
SIDE = 48  # of a small picture


class _Tree(QScrollArea):
    """As high as what it holds, while there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.content = QWidget()
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its pictures take it

    def put(self, content: QWidget) -> None:
        """Hold this from now on, and show it at once, so that the focus can go there."""
        self.takeWidget()
        self.content.hide()
        self.content.deleteLater()  # later: a click on one of its pictures may have brought us here
        self.content = content
        self.setWidget(content)
        self.updateGeometry()
        content.show()

    def sizeHint(self) -> QSize:
        width = self.viewport().width()
        hinted = self.content.sizeHint().height()
        return QSize(width, self.content.heightForWidth(width) if self.content.hasHeightForWidth() else hinted)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.content.minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class FamilyPanel(QWidget):
    """Hidden where a picture has no family.

    `opened`: this record was asked for, with the id 0 where it is a kept input. `menu_wanted`: its menu, at this place
    of the screen.
    """

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked: tuple[Made | None, str | None, int] = (None, None, 0)
        self._shown: tuple[Family, int | None] = (Family(), None)
        self._record: ImageRecord | None = None
        self._thumbnails: Thumbnails[QImage] | None = None
        self._pictures: list[tuple[ImageRecord, Callable[[QPixmap], None]]] = []
        self._area = _Tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_for(self, record: ImageRecord | None, made: Made | None, content_hash: str | None = None) -> None:
        """Look for the family of a picture; once more for the same, whose relatives may have come or gone.

        `record` is None for a picture that is not in the library; `content_hash` is known of a kept input.
        """
        hashed = record.content_hash if record is not None else content_hash
        asked = (made, hashed, record.id if record is not None else 0)
        if asked != self._asked:
            self._show(Family(), None)
        self._asked, self._record = asked, record

        def found(family: Family) -> None:
            if self._asked == asked:
                self._show(family, self._record)

        self._session.collection.lookup.look(SLOT, lambda library: library.relations.family(*asked), found)

    def buttons(self) -> list[QToolButton]:
        """The relatives that can be gone to, parents first."""
        return self._area.content.findChildren(QToolButton)

    def _show(self, family: Family, record: ImageRecord | None) -> None:
        """Build the tree anew, unless it is the same: the focus stays where it is."""
        shown = (family, record.id if record is not None else None)
        if shown == self._shown:
            return
        self._shown, self._pictures = shown, []
        self.setVisible(bool(family.parents or family.children))
        self._area.put(self._made(family, record))
        self._fetch()

    def _made(self, family: Family, record: ImageRecord | None) -> QWidget:
        body = QWidget()
        body.setObjectName("panelBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        if family.parents:
            column.addWidget(plain(self.tr("Made from"), heading=True))
        entries = [parent.entry for parent in family.parents]
        for parent, name in zip(family.parents, input_names(entries), strict=True):
            column.addLayout(self._parent(parent, name))
        if record is not None:
            column.addLayout(self._itself(record))
        if family.children:
            column.addWidget(plain(self._count(family), heading=True))
            column.addWidget(self._children(family.children))
        return body

    def _count(self, family: Family) -> str:
        if family.more:
            return self.tr("Made from it (the newest {count})").format(count=len(family.children))
        return self.tr("Made from it ({count})").format(count=len(family.children))

    def _parent(self, parent: Parent, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        details = input_details(parent.entry)
        if parent.record is None:
            details = ", ".join(part for part in (details, self.tr("not kept in the library")) if part)
            row.addWidget(_empty())
        else:
            of_library = parent.record.id != 0
            told = (
                f"{name}: {spoken(parent.record)}"
                if of_library
                else self.tr("{name} of this picture").format(name=name)
            )
            tip = self.tr("Show the picture that this one was made from")
            row.addWidget(self._button(parent.record, told, tip))
        words = muted(f"{name}\n{details}" if details else name, wrap=True)
        row.addWidget(words, 1)
        return row

    def _itself(self, record: ImageRecord) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        picture = QLabel()
        picture.setFixedSize(SIDE + 2 * GRID, SIDE + 2 * GRID)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pictures.append((record, picture.setPixmap))
        row.addWidget(picture)
        row.addWidget(muted(self.tr("This picture")), 1)
        return row

    def _children(self, children: tuple[ImageRecord, ...]) -> QWidget:
        inside = QWidget()
        flow = Flow(inside)
        flow.setSpacing(GRID)
        for number, child in enumerate(children, 1):
            told = self.tr("Made from it, {number} of {count}: {picture}").format(
                number=number, count=len(children), picture=spoken(child)
            )
            flow.addWidget(self._button(child, told, f"{self.tr('Show this picture')}\n{spoken(child)}"))
        return inside

    def _button(self, record: ImageRecord, name: str, tip: str) -> QToolButton:
        button = tool_button(QIcon(), name, tip)
        button.setProperty("picture", True)
        button.setIconSize(QSize(SIDE, SIDE))
        button.setFixedSize(SIDE + 2 * GRID, SIDE + 2 * GRID)
        button.clicked.connect(lambda: self.opened.emit(record))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(OnePicture(record=record), button.mapToGlobal(place))
        )
        button.installEventFilter(self)
        self._pictures.append((record, lambda pixmap: button.setIcon(QIcon(pixmap))))
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a relative into view that gets the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QToolButton):
            self._area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _fetch(self) -> None:
        if self._thumbnails is None:
            self._thumbnails = self._session.collection.make_thumbnails(load_small)
            self._thumbnails.signals.arrived.connect(lambda _: self._paint())
        self._paint()
        self._thumbnails.want([record for record, _ in self._pictures], self._pixels())

    def _paint(self) -> None:
        """Give every small picture that is there its place."""
        if self._thumbnails is None:
            return
        for record, put in self._pictures:
            put(_squared(self._thumbnails.get(record, self._pixels()), self.devicePixelRatioF()))

    def _pixels(self) -> int:
        return round(SIDE * self.devicePixelRatioF())


def _empty() -> QLabel:
    """The place of a picture that is nowhere."""
    place = QLabel()
    place.setFixedSize(SIDE + 2 * GRID, SIDE + 2 * GRID)
    place.setAlignment(Qt.AlignmentFlag.AlignCenter)
    place.setPixmap(_squared(None, place.devicePixelRatioF()))
    return place


def _squared(image: QImage | None, ratio: float) -> QPixmap:
    """A square with the picture in its middle, or a quiet one where there is none."""
    pixmap = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if image is None:
        painter.setPen(QColor(colors_in_use().border))
        painter.setBrush(QColor(colors_in_use().hover))
        painter.drawRoundedRect(pixmap.rect().adjusted(0, 0, -1, -1), RADIUS * ratio, RADIUS * ratio)
    else:
        size = image.size().scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(QPoint(0, 0), size)
        target.moveCenter(pixmap.rect().center())
        painter.drawImage(target, image)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
