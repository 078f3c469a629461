"""The newest pictures of the library as a strip that becomes a grid when it is drawn wider."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPen, QPixmap, QPixmapCache, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.record import ImageRecord
from sddesk.session.pictures.gallery import Gallery, RecordRole, ThumbnailRole
from sddesk.ui.controls import muted, plain
from sddesk.ui.theme import GRID, RADIUS, colors_in_use

THUMBNAIL = 112
SCROLL_BAR = 12  # pixels beside the pictures
PAD = GRID
WIDEST = 2**24 - 1  # Qt's own limit


class ThumbnailDelegate(QStyledItemDelegate):
    """Paints the small stored copy; a picture whose file is gone says so."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors = colors_in_use()
        rect: QRect = option.rect.adjusted(PAD, PAD, -PAD, -PAD)  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        record: ImageRecord | None = index.data(RecordRole)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        picture = _thumbnail(index)
        if picture is None:
            painter.setPen(QColor(colors.border))
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        else:
            size = picture.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(0, 0, size.width(), size.height())
            target.moveCenter(rect.center())
            painter.drawPixmap(target, picture)
        if record is not None and (record.missing or record.flagged):
            painter.setPen(QColor(colors.text))
            words = self.tr("file missing") if record.missing else self.tr("hidden")
            painter.fillRect(rect.adjusted(0, rect.height() - 24, 0, 0), QColor(colors.window))
            painter.drawText(rect.adjusted(0, rect.height() - 24, 0, 0), Qt.AlignmentFlag.AlignCenter, words)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colors.ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), RADIUS, RADIUS)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(THUMBNAIL + 2 * PAD, THUMBNAIL + 2 * PAD)


class GalleryView(QFrame):
    """A click shows a picture, Enter shows it large, a double click restores what made it.

    `above`: where a card stands; a narrow strip, of one picture in a line, has no room for it.
    `menu_wanted`: the menu of the picture that was picked just now, at this place of the screen.
    """

    picked = Signal(object)
    opened = Signal(object)
    restored = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, gallery: Gallery, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gallery")
        self._gallery = gallery
        self._quiet = False
        self.list = QListView()
        self.list.setModel(gallery)
        self.list.setItemDelegate(ThumbnailDelegate(self.list))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Saved pictures, newest first"))
        self.list.setToolTip(
            self.tr("A click shows a picture, Enter shows it large, a double click restores its settings")
        )
        self.count_label = muted()
        self.empty = muted(self.tr("Finished pictures are kept here."))
        self.empty.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(plain(self.tr("Pictures"), heading=True))
        top.addStretch(1)
        top.addWidget(self.count_label)
        self.above = QWidget()
        column = QVBoxLayout(self.above)
        column.setContentsMargins(0, 0, 0, GRID)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID)
        rows.setSpacing(GRID * 2)
        rows.addWidget(self.above)
        rows.addLayout(top)
        rows.addWidget(self.empty)
        rows.addWidget(self.list, 1)
        self.list.selectionModel().selectionChanged.connect(self._on_selected)
        self.list.clicked.connect(self._on_clicked)
        self.list.doubleClicked.connect(lambda index: self.restored.emit(index.data(RecordRole)))
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            shortcut = QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._on_enter)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        for signal in (gallery.rowsInserted, gallery.rowsRemoved, gallery.modelReset):
            signal.connect(self._on_count)
        self._on_count()

    @property
    def narrow_width(self) -> int:
        """How wide a strip of one picture in a line is, in pixels."""
        return THUMBNAIL + 2 * PAD + SCROLL_BAR + 6 * GRID

    def be_narrow(self, narrow: bool) -> None:
        """Show one picture in a line and no card, or (False) as many as there is room for."""
        self.above.setHidden(narrow)
        self.setMaximumWidth(self.narrow_width if narrow else WIDEST)

    def put_above(self, card: QWidget) -> None:
        """Show a card above the pictures while there is room for one."""
        layout = self.above.layout()
        assert layout is not None
        layout.addWidget(card)

    def select(self, record_id: int) -> None:
        """Mark the row of this record, without saying `picked`; nothing when it is not in the list."""
        row = self._row(record_id)
        if row is not None:
            self._quiet = True
            self.list.setCurrentIndex(self._gallery.index(row, 0))
            self._quiet = False

    def select_none(self) -> None:
        """Mark no row, without saying `picked`."""
        self._quiet = True
        self.list.clearSelection()
        self._quiet = False

    def _row(self, record_id: int) -> int | None:
        for row in range(self._gallery.rowCount()):
            if self._gallery.index(row, 0).data(RecordRole).id == record_id:
                return row
        return None

    def _on_selected(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        unasked = self._quiet or not self.isVisible()  # as when a picture is thrown away in the library
        for index in () if unasked else selected.indexes()[:1]:
            self.picked.emit(index.data(RecordRole))

    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.data(RecordRole))

    def _on_enter(self) -> None:
        if self.list.currentIndex().isValid():
            self.opened.emit(self.list.currentIndex().data(RecordRole))

    def _on_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.picked.emit(index.data(RecordRole))
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))

    def _on_count(self, *_: object) -> None:
        count = self._gallery.count
        self.empty.setVisible(count == 0)
        self.count_label.setText(QLocale().toString(count) if count else "")


def _thumbnail(index: QModelIndex | QPersistentModelIndex) -> QPixmap | None:
    path = index.data(ThumbnailRole)
    if path is None:
        return None
    key = str(path)
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = QPixmap(key)
        QPixmapCache.insert(key, picture)
    return None if picture.isNull() else picture
