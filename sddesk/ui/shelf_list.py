"""Albums and saved searches in a list at the side; pictures are dropped on an album to put them in."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout

from sddesk.session.pictures.albums import Shelves
from sddesk.ui.controls import muted, plain, tool_button
from sddesk.ui.drag_out import dragged_ids
from sddesk.ui.flow import Flow
from sddesk.ui.handed_in import SAVED_AS
from sddesk.ui.icons import icon
from sddesk.ui.theme import GRID

LEAST_HEIGHT = GRID * 4  # of an empty list, where a new name is typed
NameRole = int(Qt.ItemDataRole.UserRole)


class ShelfList(QFrame):
    """`album_chosen` has a name, or none for all pictures. Names are typed in the list itself."""

    album_chosen = Signal(str)
    search_chosen = Signal(str)
    album_named = Signal(str, str)
    album_filled = Signal(str, object)
    album_unwanted = Signal(str)
    search_kept = Signal(str)
    search_unwanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("leftPanel")
        self._shelves = Shelves()
        self._quiet = False
        self.albums = _Names(self.tr("Albums"), self.tr("Click shows an album; drop pictures on one to put them in"))
        self.searches = _Names(self.tr("Saved searches"), self.tr("Click searches again"))
        self.searches.setAcceptDrops(False)
        self.new = tool_button("plus", self.tr("New album"), self.tr("A new album with the selected pictures"))
        self.rename = tool_button("edit", self.tr("Rename the album"), self.tr("Rename the chosen album (F2)"))
        self.remove = tool_button(
            "trash", self.tr("Remove the album"), self.tr("Forget the chosen album; its pictures stay (Delete)")
        )
        self.keep = tool_button(
            "plus", self.tr("Save this search"), self.tr("Keep what is searched for now under a name")
        )
        self.forget = tool_button(
            "trash", self.tr("Forget the saved search"), self.tr("Forget the chosen search (Delete)")
        )
        self.no_albums = muted(self.tr("Select pictures and press + to put them in an album."), wrap=True)
        self.no_searches = muted(self.tr("Search for something, then press + to keep it."), wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 2, GRID * 3)
        column.setSpacing(GRID)
        column.addLayout(_row(plain(self.tr("Albums"), heading=True), self.new, self.rename, self.remove))
        column.addWidget(self.no_albums)
        column.addWidget(self.albums)
        column.addSpacing(GRID * 2)
        column.addLayout(_row(plain(self.tr("Saved searches"), heading=True), self.keep, self.forget))
        column.addWidget(self.no_searches)
        column.addWidget(self.searches)
        column.addStretch(1)
        self._connect()
        self.show_shelves(Shelves())

    def _connect(self) -> None:
        self.new.clicked.connect(lambda: self.albums.begin_name(self.tr("New album")))
        self.rename.clicked.connect(lambda: self.albums.editItem(self.albums.currentItem()))
        self.remove.clicked.connect(lambda: self.album_unwanted.emit(self.albums.chosen()))
        self.keep.clicked.connect(lambda: self.searches.begin_name(self.tr("New search")))
        self.forget.clicked.connect(lambda: self.search_unwanted.emit(self.searches.chosen()))
        self.albums.picked.connect(self.album_chosen)
        self.albums.named.connect(self.album_named)
        self.albums.filled.connect(self.album_filled)
        self.albums.unwanted.connect(self.album_unwanted)
        self.searches.picked.connect(lambda name: self.search_chosen.emit(self._shelves.searches.get(name, "")))
        self.searches.named.connect(self._on_search_named)
        self.searches.unwanted.connect(self.search_unwanted)
        for names in (self.albums, self.searches):
            names.currentItemChanged.connect(self._on_current)

    def show_shelves(self, shelves: Shelves) -> None:
        """List the present entries; the chosen one stays chosen."""
        self._shelves = shelves
        self.albums.show_names([(album.name, album.pictures) for album in shelves.albums], "album")
        self.searches.show_names([(name, None) for name in shelves.searches], "bookmark")
        self.no_albums.setVisible(not shelves.albums)
        self.no_searches.setVisible(not shelves.searches)
        self._on_current()

    def choose_album(self, name: str) -> None:
        """Mark an album as the one shown, or none."""
        self.albums.choose(name)

    def _on_search_named(self, old: str, new: str) -> None:
        if not old:
            self.search_kept.emit(new)

    def _on_current(self, *_: object) -> None:
        for button in (self.rename, self.remove):
            button.setEnabled(bool(self.albums.chosen()))
        self.forget.setEnabled(bool(self.searches.chosen()))


class _Names(QListWidget):
    """Names with their numbers; a new one is typed in its place. `named` has the old name, empty for a new one."""

    picked = Signal(str)
    named = Signal(str, str)
    filled = Signal(str, object)
    unwanted = Signal(str)

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setAcceptDrops(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._quiet = False
        self.itemChanged.connect(self._on_changed)
        self.itemClicked.connect(lambda item: self.picked.emit(item.data(NameRole)))
        self.itemActivated.connect(lambda item: self.picked.emit(item.data(NameRole)))

    def chosen(self) -> str:
        """The name of the current row, empty without one."""
        item = self.currentItem()
        return item.data(NameRole) or "" if item is not None else ""

    def choose(self, name: str) -> None:
        """Make this name the current one, or none."""
        rows = (row for row in range(self.count()) if self.item(row).data(NameRole) == name)
        self.setCurrentRow(next(rows, -1))

    def show_names(self, names: list[tuple[str, int | None]], glyph: str) -> None:
        """List these; the current one stays."""
        chosen = self.chosen()
        if self.state() == QAbstractItemView.State.EditingState:
            return  # somebody is typing a name
        self._quiet = True
        self.clear()
        for name, count in names:
            item = QListWidgetItem(icon(glyph), name)
            item.setData(NameRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            if count is not None:
                item.setToolTip(self.tr("{name}: {count} pictures").format(name=name, count=count))
            self.addItem(item)
        self._quiet = False
        self.choose(chosen)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its entries: what comes below stands there, not at the foot of the window."""
        rows = self.count()
        height = rows * self.sizeHintForRow(0) + 2 * self.frameWidth() if rows else 0
        return QSize(super().sizeHint().width(), max(height, LEAST_HEIGHT))

    def begin_name(self, proposal: str) -> None:
        """A new row, to be named at once."""
        item = QListWidgetItem(proposal)
        item.setData(NameRole, "")
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self._quiet = True
        self.addItem(item)
        self._quiet = False
        self.updateGeometry()
        self.setCurrentItem(item)
        self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen():
            self.unwanted.emit(self.chosen())
            return
        super().keyPressEvent(event)

    def closeEditor(self, editor: object, hint: object) -> None:  # noqa: N802 - Qt's name
        super().closeEditor(editor, hint)  # pyright: ignore[reportArgumentType, reportCallIssue]
        last = self.item(self.count() - 1)
        if last is not None and not last.data(NameRole):
            name = last.text().strip()
            self.takeItem(self.count() - 1)
            if name:
                self.named.emit("", name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(SAVED_AS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid() and event.mimeData().hasFormat(SAVED_AS):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        index: QModelIndex = self.indexAt(event.position().toPoint())
        ids = dragged_ids(event.mimeData())
        if index.isValid() and ids:
            event.acceptProposedAction()
            self.filled.emit(index.data(NameRole), ids)

    def _on_changed(self, item: QListWidgetItem) -> None:
        old, new = item.data(NameRole), item.text().strip()
        if not self._quiet and old and new != old:
            if new:
                self.named.emit(old, new)
            else:
                item.setText(old)


def _row(*widgets: object) -> Flow:
    row = Flow()
    row.setSpacing(GRID)
    for widget in widgets:
        row.addWidget(widget)  # pyright: ignore[reportArgumentType]
    return row
