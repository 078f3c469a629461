"""One picture over the whole window: near and far, walked through, marked, and everything that made it as text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QSplitter, QVBoxLayout

from sddesk.core.errors import SddeskError
from sddesk.core.record import ImageRecord, Made
from sddesk.session.app_session import Session
from sddesk.ui.before_after import BeforeAfter
from sddesk.ui.controls import muted
from sddesk.ui.drag_out import drag_files
from sddesk.ui.images import to_qimage
from sddesk.ui.info_panel import InfoPanel
from sddesk.ui.lens import STEP
from sddesk.ui.locate import ask_where
from sddesk.ui.one_picture import OnePicture
from sddesk.ui.picture_actions import InHand, PictureActions, pop_up
from sddesk.ui.record_marks import RecordMarks
from sddesk.ui.texts import made_text, marks_text, translated
from sddesk.ui.theme import GRID
from sddesk.ui.viewer_bar import ViewerBar
from sddesk.ui.viewer_foot import ViewerFoot
from sddesk.ui.zoom_view import ZoomView

INFO_WIDTH = 340
MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
BEFORE_KEYS = (Qt.Key.Key_Backslash, Qt.Key.Key_O)  # many keyboards have the first only with AltGr


class Viewer(QFrame):
    """Shows a saved picture, or one that is not (yet) in the library; then only what needs no record can be used.

    `step_wanted`: the one so many places after (or before) this record; `around` gives the ids of those on either side,
    in order. `full_wanted`: the whole screen for it, or not any more.
    """

    closed = Signal()
    step_wanted = Signal(object, int)
    full_wanted = Signal()

    def __init__(
        self,
        session: Session,
        actions: PictureActions,
        around: Callable[[ImageRecord], list[int]] = lambda record: [record.id],
    ) -> None:
        super().__init__()
        self.setObjectName("picturePanel")
        self._session = session
        self._actions = actions
        self._record: ImageRecord | None = None
        self._made: Made | None = None
        self._file: Path | None = None
        self._pictured: int | None = None  # whose pixels are in view: those of the record come a little later
        self.view = ZoomView()
        self.side = InfoPanel(session)
        self.bar = ViewerBar(actions, self)
        self.caption = muted()
        self.caption.setWordWrap(True)
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._marks = RecordMarks(session.collection, lambda: self._record)
        self._around = around
        self._after: QImage | None = None  # the picture itself, while what it was made from is seen
        self._before = BeforeAfter(session, self)
        self.foot = ViewerFoot(session.collection, self._marks)
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
        self._after = None
        if record.missing:
            self._say_missing()
        else:
            self._session.reading.pixels(
                record.id,
                lambda pixels: self._on_image(record, to_qimage(pixels)),
                lambda error: self._on_unreadable(record, error),
            )
        self.side.show_picture(record, record.made)
        self._refresh()

    def show_picture(self, image: QImage, made: Made | None, file: Path | None = None) -> None:
        """Show a picture that has no record."""
        self._record, self._made, self._file = None, made, file
        self._pictured = self._after = None
        self.view.show_image(image)
        self.side.show_picture(None, made)
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
        return {
            Qt.Key.Key_Left: lambda: self._step(-1),
            Qt.Key.Key_Right: lambda: self._step(1),
            Qt.Key.Key_Plus: lambda: self.view.zoom_by(STEP),
            Qt.Key.Key_Equal: lambda: self.view.zoom_by(STEP),
            Qt.Key.Key_Minus: lambda: self.view.zoom_by(1 / STEP),
            Qt.Key.Key_Z: self.view.toggle_fit,
            Qt.Key.Key_I: self.bar.info.toggle,
            Qt.Key.Key_X: self._marks.toggle_rejected,
            **{key: lambda: self._see_before(True) for key in BEFORE_KEYS},
            **self._marks.keys(),
            **self._actions.plain_keys(self),
        }

    def _step(self, step: int) -> None:
        if self._record is not None:
            self.step_wanted.emit(self._record, step)

    def _on_relative(self, record: ImageRecord) -> None:
        """Go on to a picture of the family; its button may be gone then, and the keys are the picture's."""
        if record.id:
            self.show_record(record)
        else:
            self._session.reading.file(record.path, lambda _, pixels: self._show_kept(record, to_qimage(pixels)))
        self.view.setFocus()

    def _show_kept(self, record: ImageRecord, image: QImage) -> None:
        """Show a kept input, which is no picture of the library."""
        self.show_picture(image, None, record.path)
        self.side.show_picture(None, None, record.content_hash)

    def _open_menu_of(self, picture: OnePicture, place: QPoint) -> None:
        """The menu of a picture that is shown small."""
        menu = QMenu(self)
        self._actions.fill_menu(menu, picture)
        pop_up(menu, place)

    def _see_before(self, wanted: bool) -> None:
        """Show what the picture was made from in its place, or the picture again."""
        after, now = self._after, self.in_hand().image
        if not wanted and after is not None:
            self._after = None
            self.view.show_image(after, self.view.note, keep_zoom=True)
        elif wanted and after is None and now is not None:

            def show(before: QImage) -> None:
                if self._after is not None:
                    self.view.show_image(before, self.view.note, keep_zoom=True)

            self._after = now
            self._before.read(now.size(), show)

    def set_bare(self, bare: bool) -> None:
        """Leave only the picture and the row below it, as on a full screen."""
        self.bar.setHidden(bare)
        self.caption.setHidden(bare)
        self.foot.full.setChecked(bare)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in BEFORE_KEYS and not event.isAutoRepeat():
            self._see_before(False)
        else:
            super().keyReleaseEvent(event)

    def in_hand(self) -> InHand:
        """The picture in view; its pixels only once they are its own, not those of the one before."""
        record = self._record
        pictured = self._pictured == (record.id if record is not None else None)
        return InHand(
            ids=() if record is None else (record.id,),
            one=record,
            made=self._made,
            file=self._file,
            image=(self._after or self.view.image) if pictured else None,
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

    def _locate(self, what: str) -> None:
        """Ask where the missing picture is now, or where all of them may be."""
        if self._record is not None:
            ask_where(self, self._session.collection, what, self._record)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.side.own_words.keep()

    def _place(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.view)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([3 * INFO_WIDTH, INFO_WIDTH])
        foot = QVBoxLayout()
        foot.setContentsMargins(GRID * 3, 0, GRID * 3, GRID * 2)
        foot.addWidget(self.caption)
        foot.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
        head.addWidget(self.bar)
        column.addLayout(head)
        column.addWidget(self.splitter, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        bar = self.bar
        bar.left.connect(self.closed)
        bar.step_wanted.connect(self._step)
        bar.zoom_wanted.connect(self.view.zoom_by)
        bar.fit_wanted.connect(self.view.toggle_fit)
        bar.info_wanted.connect(self.side.open)
        bar.locate_wanted.connect(self._locate)
        self.side.own_words.left.connect(self.view.setFocus)
        self.side.family.opened.connect(self._on_relative)
        self.side.family.menu_wanted.connect(self._open_menu_of)
        foot, strip = self.foot, self.foot.strip
        strip.step_wanted.connect(self._step)
        strip.menu_wanted.connect(lambda record, place: self._open_menu_of(OnePicture(record=record), place))
        foot.before_wanted.connect(self._see_before)
        foot.trash_wanted.connect(lambda: self._actions.run("trash", self))
        foot.full_wanted.connect(self.full_wanted)
        self._before.known.connect(foot.before.setEnabled)
        self.view.zoomed.connect(lambda: bar.show_zoom(self.view.lens))
        self.view.drag_wanted.connect(self._on_drag)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self._session.collection.changed.connect(self._on_changed)
        self._session.collection.left.connect(self._on_left)
        self._session.collection.came.connect(self._look_again)

    def _on_image(self, record: ImageRecord, image: QImage) -> None:
        if self._record is not None and self._record.id == record.id:
            self._pictured = record.id
            if self._after is None:
                self.view.show_image(image, self._note(self._record), keep_zoom=True)
            else:  # what it was made from is held in its place since it was asked for
                self._after = image
            self._refresh()

    def _on_unreadable(self, record: ImageRecord, error: SddeskError) -> None:
        """Words in the place of a picture; the one before would be taken for it."""
        if self._record is not None and self._record.id == record.id:
            self.view.show_image(None, translated(error.message))
            self._refresh()

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
        """The words over a picture."""
        if record.trashed:
            return self.tr("This picture is in the trash.")
        return self.tr("Hidden by the safety checker") if record.flagged else ""

    def _cover_with(self, note: str) -> None:
        if note != self.view.note:
            self.view.show_image(self.view.image, note, keep_zoom=True)

    def _say_missing(self) -> None:
        text = self.tr("The file of this picture is missing. Locate… finds it where it is now.")
        self.view.show_image(None, text)

    def _on_drag(self) -> None:
        if self._file is not None:
            drag_files(self, [self._file], self.view.image)

    def _refresh(self) -> None:
        record = self._record
        self.bar.refresh(record)
        self.foot.refresh(record, self._around)
        self._before.look(record)
        self.side.refresh(record, self._made)
        name = self._file.name if self._file is not None else ""
        seconds = record.seconds if record is not None and record.seconds else None
        line = made_text(self._made, seconds) if self._made is not None else ""
        self.caption.setText(" · ".join(part for part in (marks_text(record), name, line) if part))
        self.bar.show_zoom(self.view.lens)
