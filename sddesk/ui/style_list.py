"""The list of styles that opens over the window: a search, headings, and the newest picture of each style."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.record import ImageRecord
from sddesk.core.styles import PLACE, Style, is_same_style
from sddesk.session.app_session import Session
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.ui.controls import muted, tool_button, words_beside
from sddesk.ui.flow import Flow
from sddesk.ui.icons import icon
from sddesk.ui.images import load_small, smoothly_scaled
from sddesk.ui.style_form import StyleForm
from sddesk.ui.texts import style_text
from sddesk.ui.theme import GRID, RADIUS, colors_in_use

PICTURE = GRID * 10  # pixels a side
MARK = 18
WIDTH, HEIGHT = 380, 500
_STYLE = Qt.ItemDataRole.UserRole
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class StyleList(QFrame):
    """Typing searches; arrows walk, Enter chooses or leaves, Del takes one of the person's own out, Esc closes."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("card")
        self._session, self._styles = session, session.styles
        self._thumbnails: Thumbnails[QImage] | None = None
        self.form: StyleForm | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a style"))
        self.search.setAccessibleName(self.tr("Find a style"))
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("Styles"))
        self.rows.setItemDelegate(StylePainter(self))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys go to the search
        self.rows.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.keep, self.new, self.take, self.give = QToolButton(), QToolButton(), QToolButton(), QToolButton()
        self.edit = tool_button("edit", self.tr("Edit the style"), self.tr("Change its name, folder and texts (F2)"))
        self.copy = tool_button("copy", self.tr("Duplicate the style"), self.tr("Keep a second one like it (Ctrl+D)"))
        self.remove = tool_button(
            "trash", self.tr("Remove the style"), self.tr("Take this style of yours out of the list (Del)")
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the new style"))
        self.name.setAccessibleName(self.tr("Name of the new style"))
        self.hint = muted(wrap=True)
        self._build()
        self.search.textChanged.connect(lambda: self.fill())
        self.search.installEventFilter(self)
        self.name.installEventFilter(self)
        self.rows.itemClicked.connect(self._toggle)
        self.rows.currentItemChanged.connect(self._on_current)
        self.keep.clicked.connect(self._ask_name)
        self.new.clicked.connect(lambda: self._open_form(None))
        self.edit.clicked.connect(lambda: self._open_form(self._current()))
        self.copy.clicked.connect(self._copy)
        self.take.clicked.connect(self._ask_file)
        self.give.clicked.connect(self._ask_target)
        self.remove.clicked.connect(self._remove)
        self.name.returnPressed.connect(self._keep)
        self._styles.changed.connect(self._on_changed)
        self._styles.pictured.connect(self._want_pictures)

    def _build(self) -> None:
        rows = (
            (self.new, "plus", self.tr("New…"), self.tr("Write a style from the beginning")),
            (self.keep, "bookmark", self.tr("Keep the prompt…"), self.tr("Keep the prompts as they stand as a style")),
            (self.take, "import", self.tr("Import…"), self.tr("Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk")),
            (self.give, "export", self.tr("Export…"), self.tr("Write your styles to a file")),
        )
        foot, tools = Flow(), QHBoxLayout()
        for layout in (foot, tools):
            layout.setSpacing(GRID)
        for button, glyph, text, tip in rows:
            button.setIcon(icon(glyph))
            words_beside(button, text)
            button.setProperty("flat", True)
            button.setAccessibleName(text)
            button.setToolTip(tip)
            (foot if button in (self.take, self.give) else tools).addWidget(button)
        tools.addStretch(1)
        for button in (self.edit, self.copy, self.remove):
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID * 2)
        for part in (self.search, self.rows, self.name, self.hint):
            column.addWidget(part)
        column.addLayout(tools)
        column.addLayout(foot)
        self.name.hide()
        self.hint.hide()

    def open_at(self, place: QPoint) -> None:
        """Open with the upper left corner there, or as near as the screen lets."""
        self.search.clear()
        self._leave_name()
        self.fill()
        self._styles.look_for_pictures()
        screen = self.screen().availableGeometry()
        size = QSize(min(WIDTH, screen.width()), min(HEIGHT, screen.height()))
        self.resize(size)
        left = max(screen.left(), min(place.x(), screen.right() - size.width()))
        top = max(screen.top(), min(place.y(), screen.bottom() - size.height()))
        self.move(left, top)
        self.show()
        self.search.setFocus()

    def fill(self, *, stay: bool = False) -> None:
        """Show the styles that have every word of the search in their name, folder or texts.

        The first one is marked; with `stay` the one that is marked, where the list stands.
        """
        words = self.search.text().casefold().split()
        at, current = self.rows.verticalScrollBar().value(), self._current() if stay else None
        self.rows.clear()
        found = [style for style in self._styles.all() if all(word in _searched(style) for word in words)]
        for folder, styles in _by_folder(found):
            heading = QListWidgetItem(style_text(folder) if folder else self.tr("Without a folder"))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self.rows.addItem(heading)
            for style in styles:
                item = QListWidgetItem(style_text(style.name))
                item.setData(_STYLE, style)
                chosen = self._styles.is_chosen(style.name)
                spoken = self.tr("{name}, chosen") if chosen else self.tr("{name}, not chosen")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.format(name=style_text(style.name)))
                item.setToolTip(style.prompt)
                self.rows.addItem(item)
                if current is not None and style.name == current.name:
                    self.rows.setCurrentItem(item)
        if not found:
            nothing = QListWidgetItem(self.tr("No style has these words."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.rows.addItem(nothing)
        if self._current() is None:
            self._walk(0)
        self.rows.verticalScrollBar().setValue(at if stay else 0)
        self._on_current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.name and key == Qt.Key.Key_Escape:
                self._leave_name()
                self.search.setFocus()
                return True
            if watched is self.search and key in _KEYS:
                self._walk(_KEYS[Qt.Key(key)])
                return True
            if watched is self.search and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._toggle(self.rows.currentItem())
                return True
            if watched is self.search and self._did(key, event):
                return True
        return super().eventFilter(watched, event)

    def _did(self, key: int, event: QKeyEvent) -> bool:
        """What a key in the search does to the marked style; whether it does something."""
        if key == Qt.Key.Key_Delete and not self.search.text():
            self._remove()
        elif key == Qt.Key.Key_F2:
            self._open_form(self._current())
        elif key == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._copy()
        else:
            return False
        return True

    def picture_of(self, style: Style) -> QImage | None:
        """The newest picture made with a style, once it is there."""
        record = self._styles.pictures.get(style.name)
        return self._thumbnails.get(record, self._side()) if record is not None and self._thumbnails else None

    def is_chosen(self, style: Style) -> bool:
        """Whether the draft has it."""
        return self._styles.is_chosen(style.name)

    def _current(self) -> Style | None:
        item = self.rows.currentItem()
        return None if item is None else item.data(_STYLE)  # pyright: ignore[reportUnnecessaryComparison] - Qt gives None

    def _walk(self, by: int) -> None:
        """Mark the style so many further; the first one where none is marked."""
        places = [row for row in range(self.rows.count()) if self.rows.item(row).data(_STYLE) is not None]
        if not places:
            return
        here = self.rows.currentRow()
        place = places.index(here) + by if here in places else 0
        self.rows.setCurrentRow(places[max(0, min(len(places) - 1, place))])
        self.rows.scrollToItem(self.rows.currentItem())

    def _mark(self, name: str) -> None:
        """Mark the style of this name, also where the search does not find it."""
        self.search.clear()
        for row in range(self.rows.count()):
            style: Style | None = self.rows.item(row).data(_STYLE)
            if style is not None and is_same_style(style.name, name):
                self.rows.setCurrentRow(row)
                self.rows.scrollToItem(self.rows.item(row))

    def _toggle(self, item: QListWidgetItem | None) -> None:
        style: Style | None = None if item is None else item.data(_STYLE)
        if style is None:
            return
        if self._styles.is_chosen(style.name):
            self._styles.leave(style.name)
        else:
            self._styles.choose(style)

    def _on_current(self, *_: object) -> None:
        style = self._current()
        self.remove.setEnabled(style is not None and not style.included)
        self.edit.setEnabled(style is not None)
        self.copy.setEnabled(style is not None)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.fill(stay=True)

    def _ask_name(self) -> None:
        self.hint.setText(
            self.tr("Write {prompt} in the prompt where other prompts go; without it the text goes behind them.")
        )
        self.name.show()
        self.hint.show()
        self.name.setFocus()

    def _leave_name(self) -> None:
        self.name.clear()
        self.name.hide()
        self.hint.hide()

    def _keep(self) -> None:
        if self.name.text().strip() and self._styles.keep(self.name.text()):
            self._leave_name()
            self.search.setFocus()

    def _open_form(self, style: Style | None) -> None:
        """Write a new style, or change one; the list is behind it."""
        self.form = StyleForm(self._styles, style, self)
        self.form.kept.connect(self._mark)
        self.form.open_over(self)

    def _copy(self) -> None:
        style = self._current()
        copied = None if style is None else self._styles.copy(style)
        if copied is not None:
            self._open_form(copied)

    def _ask_target(self) -> None:
        self.close()
        file, _ = QFileDialog.getSaveFileName(
            self.parentWidget(),
            self.tr("Export styles"),
            str(Path.home() / "styles.json"),
            self.tr("Styles of sddesk (*.json);;Styles of A1111 (*.csv)"),
        )
        if file:
            self._styles.write(Path(file))

    def _ask_file(self) -> None:
        self.close()
        file, _ = QFileDialog.getOpenFileName(
            self.parentWidget(), self.tr("Import styles"), "", self.tr("Styles (*.csv *.json);;All files (*)")
        )
        if file:
            self._styles.take(Path(file))

    def _remove(self) -> None:
        style = self._current()
        if style is not None and not style.included:
            self._styles.remove(style.name)

    def _side(self) -> int:
        return round(PICTURE * self.devicePixelRatioF())

    def _want_pictures(self) -> None:
        if self._thumbnails is None:
            self._thumbnails = self._session.collection.make_thumbnails(load_small)
            self._thumbnails.signals.arrived.connect(lambda _: self.rows.viewport().update())
        records: list[ImageRecord] = list(self._styles.pictures.values())
        self._thumbnails.want(records, self._side())
        self.rows.viewport().update()


class StylePainter(QStyledItemDelegate):
    """Paints a heading, or a style with its picture, its name and the beginning of its text."""

    def __init__(self, styles: StyleList) -> None:
        super().__init__(styles)
        self._styles = styles

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = option.fontMetrics.lineSpacing()
        if index.data(_STYLE) is None:
            return QSize(0, lines + GRID * 3)
        return QSize(0, max(PICTURE, 2 * lines) + GRID * 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors = colors_in_use()
        rect: QRect = option.rect.adjusted(GRID, 0, -GRID, 0)  # pyright: ignore[reportAttributeAccessIssue] - Qt's field
        style: Style | None = index.data(_STYLE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if style is None:
            painter.setPen(QColor(colors.muted))
            painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, index.data())
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:  # pyright: ignore[reportAttributeAccessIssue, reportOperatorIssue]
            painter.setPen(QColor(colors.ring))
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(rect.adjusted(-GRID + 1, 1, GRID - 1, -1), RADIUS, RADIUS)
        square = QRect(rect.left(), rect.top() + (rect.height() - PICTURE) // 2, PICTURE, PICTURE)
        self._paint_picture(painter, square, style)
        self._paint_texts(painter, rect.adjusted(PICTURE + GRID * 2, GRID, 0, -GRID), style, index.data())
        painter.restore()

    def _paint_picture(self, painter: QPainter, square: QRect, style: Style) -> None:
        image, colors = self._styles.picture_of(style), colors_in_use()
        if image is None:
            painter.setPen(QColor(colors.divider))
            painter.setBrush(QColor(colors.hover))
            painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), RADIUS / 2, RADIUS / 2)
            inset = PICTURE // 4  # until one's own newest picture with it is there
            icon("brush", QPalette.ColorRole.PlaceholderText).paint(
                painter, square.adjusted(inset, inset, -inset, -inset)
            )
            return
        side = min(image.width(), image.height())
        middle = image.copy((image.width() - side) // 2, (image.height() - side) // 2, side, side)
        ratio = self._styles.devicePixelRatioF()
        painter.drawImage(square, smoothly_scaled(middle, square.size() * ratio))

    def _paint_texts(self, painter: QPainter, rect: QRect, style: Style, name: str) -> None:
        colors, metrics = colors_in_use(), painter.fontMetrics()
        if self._styles.is_chosen(style):
            mark = QRect(rect.right() - MARK, rect.center().y() - MARK // 2, MARK, MARK)
            icon("check").paint(painter, mark)
            rect = rect.adjusted(0, 0, -MARK - GRID, 0)
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        half = rect.height() // 2
        painter.setPen(QColor(colors.text))
        painter.setFont(bold)
        line = QRect(rect.left(), rect.top(), rect.width(), half)
        elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        bold.setWeight(QFont.Weight.Normal)
        painter.setFont(bold)
        painter.setPen(QColor(colors.muted))
        words = " ".join(style.prompt.replace(PLACE, "…").split())
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(line.translated(0, half), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _searched(style: Style) -> str:
    names = (style.name, style_text(style.name), style.folder, style_text(style.folder))
    return " ".join((*names, style.prompt, style.negative_prompt)).casefold()


def _by_folder(styles: Sequence[Style]) -> list[tuple[str, list[Style]]]:
    """The folders in the order of their first style, the person's own before the included ones."""
    found: dict[str, list[Style]] = {}
    for style in styles:
        found.setdefault(style.folder, []).append(style)
    return list(found.items())
