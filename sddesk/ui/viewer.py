"""One picture over the whole window: near and far, walked through, marked, and everything that made it as text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFontDatabase, QHideEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QSplitter, QToolButton, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.facts import facts_of, settings_of
from sddesk.core.record import ImageRecord, Made
from sddesk.session.app_session import Session
from sddesk.ui.caption_editor import CaptionEditor
from sddesk.ui.controls import labelled, muted, tool_button, words_beside
from sddesk.ui.drag_out import drag_files
from sddesk.ui.flow import Flow
from sddesk.ui.images import to_qimage
from sddesk.ui.lens import STEP
from sddesk.ui.locate import LOCATED, ask_where
from sddesk.ui.part_menu import beside, part_arrow
from sddesk.ui.picture_actions import ActionButtons, Corner, InHand, PictureActions, pop_up
from sddesk.ui.texts import MOST_STARS, facts_text, left_out_text, made_text, marks_text, translated
from sddesk.ui.theme import GRID
from sddesk.ui.zoom_view import ZoomView

INFO_WIDTH = 340
MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Viewer(QFrame):
    """Shows a saved picture, or one that is not (yet) in the library; then only what needs no record can be used.

    `step_wanted`: the one before (-1) or after (1) this record.
    """

    closed = Signal()
    step_wanted = Signal(object, int)

    def __init__(self, session: Session, actions: PictureActions) -> None:
        super().__init__()
        self.setObjectName("canvasPanel")
        self._session = session
        self._actions = actions
        self._record: ImageRecord | None = None
        self._made: Made | None = None
        self._file: Path | None = None
        self._pictured: int | None = None  # whose pixels are in view: those of the record come a little later
        self._raw_text = ""
        self.view = ZoomView()
        self.info = QPlainTextEdit()
        self.info.setReadOnly(True)
        self.info.setTabChangesFocus(True)
        self.info.setAccessibleName(self.tr("Everything that made this picture"))
        self.info.setToolTip(self.tr("Select and copy any of it; I hides it"))
        self.own_words = CaptionEditor()
        self.caption = muted()
        self.caption.setWordWrap(True)
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._make_buttons()
        self._place()
        self._connect()
        undo = QShortcut(QKeySequence.StandardKey.Undo, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(session.collection.bin.undo)
        self._refresh()

    @property
    def record(self) -> ImageRecord | None:
        """The saved picture in view, None when it is none."""
        return self._record

    def show_record(self, record: ImageRecord) -> None:
        """Show a saved picture; its pixels come from the library's thread, the one before stays until then."""
        self._record, self._made, self._file = record, record.made, record.path
        self._raw_text = ""
        if record.missing:
            self._say_missing()
        else:
            self._session.reading.pixels(
                record.id,
                lambda pixels: self._on_image(record, to_qimage(pixels)),
                lambda error: self._on_unreadable(record, error),
            )
        self._refresh()
        self._load_text()

    def show_picture(self, image: QImage, made: Made | None, file: Path | None = None) -> None:
        """Show a picture that has no record."""
        self._record, self._made, self._file = None, made, file
        self._pictured = None
        self._raw_text = ""
        self.view.show_image(image)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in MOVES:
            self.view.look_aside(*MOVES[Qt.Key(event.key())])
            return
        run = self._keys().get(Qt.Key(event.key()))
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if run is None or plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        run()

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Left: lambda: self._step(-1),
            Qt.Key.Key_Right: lambda: self._step(1),
            Qt.Key.Key_Plus: lambda: self.view.zoom_by(STEP),
            Qt.Key.Key_Equal: lambda: self.view.zoom_by(STEP),
            Qt.Key.Key_Minus: lambda: self.view.zoom_by(1 / STEP),
            Qt.Key.Key_Z: self.view.toggle_fit,
            Qt.Key.Key_I: self.info_button.toggle,
            Qt.Key.Key_F: self.toggle_favourite,
            Qt.Key.Key_X: self.toggle_rejected,
            **self._actions.plain_keys(self),
        }
        for stars in range(MOST_STARS + 1):
            keys[Qt.Key(Qt.Key.Key_0 + stars)] = lambda stars=stars: self.give_stars(stars)
        return keys

    def give_stars(self, stars: int) -> None:
        """Give the picture in view 0 to 5 stars."""
        if self._record is not None:
            self._session.collection.mark([self._record.id], stars=stars)

    def toggle_favourite(self) -> None:
        """Make or unmake the picture in view a favourite."""
        if self._record is not None:
            self._session.collection.mark([self._record.id], favourite=not self._record.favourite)

    def toggle_rejected(self) -> None:
        """Reject the picture in view, or take that back."""
        if self._record is not None:
            self._session.collection.mark([self._record.id], rejected=not self._record.rejected)

    def in_hand(self) -> InHand:
        """The picture in view; its pixels only once they are its own, not those of the one before."""
        record = self._record
        pictured = self._pictured == (record.id if record is not None else None)
        return InHand(
            ids=() if record is None else (record.id,),
            one=record,
            made=self._made,
            file=self._file,
            image=self.view.image if pictured else None,
            readable=self.view.image is not None,
        )

    def leave_trashed(self) -> None:
        """Go on to the next picture, or the one before; back where there is none."""
        record = self._record
        for by in (1, -1):
            if self._record is record:
                self._step(by)
        if self._record is record:
            self.closed.emit()

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        self._actions.fill_menu(menu, self)
        pop_up(menu, self.view.mapToGlobal(place))

    def locate_picture(self, what: str = "folder") -> None:
        """Ask where the missing picture is now, or where all of them may be."""
        if self._record is not None:
            ask_where(self, self._session.collection, what, self._record)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.own_words.keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_info_font()

    def _set_info_font(self) -> None:
        """The system's font of fixed width, as large as all other text."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.info.setFont(font)

    def _make_buttons(self) -> None:
        self._make_ways()
        self.buttons = ActionButtons(self._actions, self, Corner.LARGE)
        self._make_locating()

    def _make_ways(self) -> None:
        """Where to look: another picture, nearer or farther, its text."""
        self.back = self._button("back", self.tr("Back"), self.tr("Back from the large view"), self.tr("Back (Esc)"))
        self.before = self._icon("back", self.tr("Picture before this one"), self.tr("The picture before (Left)"))
        self.after = self._icon("forward", self.tr("Picture after this one"), self.tr("The picture after (Right)"))
        self.farther = self._icon("minus", self.tr("Zoom out"), self.tr("Zoom out (-)"))
        self.fit = self._button(
            "fit", "", self.tr("Fit the picture or show its pixels"), self.tr("Fitted, or pixel by pixel (Z)")
        )
        self.nearer = self._icon("plus", self.tr("Zoom in"), self.tr("Zoom in (+)"))
        self.info_button = self._button(
            "info",
            self.tr("Info"),
            self.tr("Show everything that made it"),
            self.tr("Show everything that made it, as text (I)"),
        )
        self.info_button.setCheckable(True)

    def _make_locating(self) -> None:
        """What helps when the file is missing."""
        self.locate = self._button(
            "search",
            self.tr("Locate…"),
            self.tr("Locate the missing pictures"),
            self.tr("Look in a folder for all pictures that are missing, by what they show"),
        )
        self.locate_part = part_arrow(
            self.tr("Ways to locate the missing picture"),
            self.tr("A folder to look through, or the file itself (Space opens the list)"),
            LOCATED,
            self.locate_picture,
        )

    def _place(self) -> None:
        self.locating = beside(self.locate, self.locate_part)
        buttons = Flow()
        buttons.setSpacing(GRID)
        for part in (
            self.back,
            beside(self.before, self.after),
            beside(self.farther, self.fit, self.nearer),
            self.info_button,
            *self.buttons.parts.values(),
            self.locating,
        ):
            buttons.addWidget(part)
        self.side = QWidget()
        beside_picture = QVBoxLayout(self.side)
        beside_picture.setContentsMargins(GRID * 2, 0, GRID * 3, 0)
        beside_picture.setSpacing(GRID)
        beside_picture.addWidget(labelled(self.tr("Caption"), self.own_words))
        beside_picture.addWidget(self.own_words)
        beside_picture.addWidget(self.info, 1)
        self.side.hide()
        self._set_info_font()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([3 * INFO_WIDTH, INFO_WIDTH])
        foot = QVBoxLayout()
        foot.setContentsMargins(GRID * 3, 0, GRID * 3, GRID * 2)
        foot.addWidget(self.caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
        head.addLayout(buttons)
        column.addLayout(head)
        column.addWidget(self.splitter, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.farther.clicked.connect(lambda: self.view.zoom_by(1 / STEP))
        self.nearer.clicked.connect(lambda: self.view.zoom_by(STEP))
        self.fit.clicked.connect(lambda: self.view.toggle_fit())
        self.info_button.toggled.connect(self._on_info)
        self.locate.clicked.connect(lambda: self.locate_picture())
        self.own_words.written.connect(self._on_caption)
        self.own_words.left.connect(self.view.setFocus)
        self.view.zoomed.connect(self._on_zoomed)
        self.view.drag_wanted.connect(self._on_drag)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self._session.collection.changed.connect(self._on_changed)
        self._session.collection.left.connect(self._on_left)
        self._session.collection.came.connect(self._look_again)

    def _button(self, glyph: str, text: str, name: str, tip: str) -> QToolButton:
        button = self._icon(glyph, name, tip)
        words_beside(button, text)
        return button

    def _icon(self, glyph: str, name: str, tip: str) -> QToolButton:
        return tool_button(glyph, name, tip)

    def _step(self, step: int) -> None:
        if self._record is not None:
            self.step_wanted.emit(self._record, step)

    def _on_image(self, record: ImageRecord, image: QImage) -> None:
        if self._record is not None and self._record.id == record.id:
            self._pictured = record.id
            self.view.show_image(image, self._note(self._record), keep_zoom=True)
            self._refresh()

    def _on_unreadable(self, record: ImageRecord, error: SddeskError) -> None:
        """Words in the place of a picture; the one before would be taken for it."""
        if self._record is not None and self._record.id == record.id:
            self.view.show_image(None, translated(error.message))
            self._refresh()

    def _on_caption(self, record_id: int, text: str) -> None:
        self._session.collection.describe(record_id, text, lambda: self.own_words.take_back(record_id))

    def _on_changed(self, records: list[ImageRecord]) -> None:
        """A picture was marked, described or moved, here or by another program."""
        for record in records:
            if self._record is not None and record.id == self._record.id:
                before, self._record, self._file = self._record, record, record.path
                if before.missing and not record.missing:
                    self.show_record(record)
                elif record.missing and self.view.image is None:
                    self._say_missing()
                elif self.view.image is not None and self._pictured == record.id:
                    self._cover_with(self._note(record))
                self._refresh()

    def _on_left(self, record_ids: list[int]) -> None:
        """Of those that went, the one in view is gone for good: of what goes into the trash, another is in view."""
        if self._record is not None and self._record.id in record_ids and self.isVisible():
            self.view.show_image(None, self.tr("This picture is no longer in the library."))
            self._refresh()

    def _look_again(self) -> None:
        """Something came or went, perhaps by another program: so may this picture have."""
        if self._record is not None and self.isVisible():
            self._session.collection.reread(self._record.id)

    def _note(self, record: ImageRecord) -> str:
        """What is written over a picture."""
        if record.trashed:
            return self.tr("This picture is in the trash.")
        return self.tr("Hidden by the safety checker") if record.flagged else ""

    def _cover_with(self, note: str) -> None:
        if note != self.view.note:
            self.view.show_image(self.view.image, note, keep_zoom=True)

    def _say_missing(self) -> None:
        text = self.tr("The file of this picture is missing. Locate… finds it where it is now.")
        self.view.show_image(None, text)

    def _on_info(self, shown: bool) -> None:
        self.side.setVisible(shown)
        if not shown:
            self.own_words.keep()
        self._load_text()
        self._show_info()

    def _load_text(self) -> None:
        """The file's own texts, where they may say more than was understood: those of other programs."""
        record = self._record
        if not self.info_button.isChecked() or record is None or record.missing or record.origin == "sddesk":
            return

        def show(text: str) -> None:
            if self._record is not None and self._record.id == record.id:
                self._raw_text = text
                self._show_info()

        self._session.reading.text(record.id, show)

    def _show_info(self) -> None:
        if not self.info_button.isChecked():
            return
        facts = facts_of(self._record) if self._record is not None else settings_of(self._made)
        text = facts_text(facts) or self.tr("It does not say how it was made.")
        left_out = left_out_text(self._made)
        if left_out:
            text = f"{left_out}\n\n{text}"
        if self._raw_text:
            text += "\n\n" + self.tr("Text in the file:") + "\n" + self._raw_text
        if text != self.info.toPlainText():
            self.info.setPlainText(text)

    def _on_zoomed(self) -> None:
        percent = f"{self.view.lens.scale * 100:.0f} %"
        self.fit.setText(percent)
        self.fit.setAccessibleDescription(percent)

    def _on_drag(self) -> None:
        if self._file is not None:
            drag_files(self, [self._file], self.view.image)

    def _refresh(self) -> None:
        record = self._record
        self.buttons.refresh()
        for button in (self.before, self.after):
            button.setEnabled(record is not None)
        self.locating.setVisible(record is not None and record.missing)
        self.own_words.show_record(record)
        name = self._file.name if self._file is not None else ""
        seconds = record.seconds if record is not None and record.seconds else None
        line = made_text(self._made, seconds) if self._made is not None else ""
        self.caption.setText(" · ".join(part for part in (marks_text(record), name, line) if part))
        self._show_info()
        self._on_zoomed()
