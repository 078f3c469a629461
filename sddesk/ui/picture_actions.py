"""The actions of a picture, each declared once: menus, buttons and keys of every place follow from the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import ImageRecord, Made
from sddesk.core.values import dataclass
from sddesk.session.app_session import Session
from sddesk.session.composing.controls import ControlChoice
from sddesk.session.composing.references import ReferenceChoice
from sddesk.ui.actions import Area, Command
from sddesk.ui.controls import tool_button, words_beside
from sddesk.ui.file_manager import show_in_folder
from sddesk.ui.icons import icon
from sddesk.ui.images import to_qimage
from sddesk.ui.part_menu import COPIED, REUSED, beside, copy_part, part_arrow
from sddesk.ui.python_copy import copy_python, save_notebook
from sddesk.ui.slips import Slips
from sddesk.ui.start_pictures import over_white, take_copied


@dataclass(frozen=True, slots=True, kw_only=True)
class InHand:
    """What an action is about: the selected pictures, or the one in view.

    `ids` are all that are saved; `one` or `pair` is set where they are so many. `made` and `file` are those of a single
    picture, saved or not; `image` are its pixels where they are here. `readable`: its file can be read, as far as is
    known. `in_trash`: they are in the library's trash.
    """

    ids: Sequence[int] = ()
    one: ImageRecord | None = None
    pair: tuple[ImageRecord, ImageRecord] | None = None
    made: Made | None = None
    file: Path | None = None
    image: QImage | None = None
    readable: bool = True
    in_trash: bool = False


class Place(Protocol):
    """Where pictures stand: the canvas of Create, the large view, the library's grid."""

    def in_hand(self) -> InHand:
        """What an action would be about now."""
        ...

    def leave_trashed(self) -> None:
        """Go on after what was in hand went to the trash."""
        ...


class Corner(Enum):
    """A row of buttons; its value is the template of their accessible names, which are unique in the window."""

    CANVAS = QT_TRANSLATE_NOOP("PictureActions", "{action}, the picture in view")
    LARGE = QT_TRANSLATE_NOOP("PictureActions", "{action}, the large picture")
    LIBRARY = QT_TRANSLATE_NOOP("PictureActions", "{action}, the selected pictures")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The smaller things that an action can do, by the arrow next to its button."""

    name: str
    tip: str
    entries: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureAction:
    """A row of the table. Texts are marked in the context "PictureActions".

    `name` is that of its icon, too; `text` stands in menus, `word` on buttons. `key` is a plain one for the large view,
    in addition to `keys`, which work everywhere. `fits`: whether it is of use now. `run` gets the id of a part,
    or "" for the whole. `buttons` are the corners that have one, `bare` those where it has no words. `takes_away`: the
    pictures are no longer in their place then.
    """

    name: str
    text: str
    word: str
    tip: str
    keys: str
    fits: Callable[[InHand], bool]
    run: Callable[[PictureActions, InHand, str], object]
    key: Qt.Key | None = None
    buttons: frozenset[Corner] = frozenset()
    bare: frozenset[Corner] = frozenset()
    parts: Parts | None = None
    takes_away: bool = False


class PictureActions(QObject):
    """Carries the actions out for whichever place asks. The signals are for what opens another view.

    `compare_wanted`: a tuple of one or two records; `again_wanted`: a record; `export_wanted`: ids. `reused`: the draft
    was filled, or (True) pictures were ordered. `start_each_wanted`: the ids of several pictures to begin with.
    `edit_wanted`: the start picture is to be edited. `explain_wanted`: a record, whose making is to be shown.
    """

    compare_wanted = Signal(object)
    again_wanted = Signal(object)
    export_wanted = Signal(object)
    start_each_wanted = Signal(object)
    edit_wanted = Signal()
    explain_wanted = Signal(object)
    reused = Signal(bool)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.session, self.window = session, window
        self.slips = Slips()
        self.told_keys: Callable[[str], str] = lambda name: _shown(_BY_NAME[name].keys)

    def run(self, name: str, place: Place, part: str = "") -> None:
        """Do it with what `place` has in hand; nothing where it is of no use."""
        row, hand = _BY_NAME[name], place.in_hand()
        if row.fits(hand):
            row.run(self, hand, part)
            if row.takes_away:
                place.leave_trashed()

    def commands(self, find: Callable[[], Place | None]) -> list[Command]:
        """The rows of the window's commands that act on what `find` gives at that moment."""

        def run(name: str) -> None:
            place = find()
            if place is not None:
                self.run(name, place)

        return [
            Command(
                name=f"picture-{row.name}",
                text=_words(row.text),
                run=partial(run, row.name),
                keys=(row.keys,),
                area=Area.PICTURE,
            )
            for row in PICTURE_ACTIONS
        ]

    def fill_menu(self, menu: QMenu, place: Place) -> None:
        """Add every action; those that are of no use now are grey.

        The window has their keys, the menu only names them: a second shortcut would make both ambiguous.
        """
        hand = place.in_hand()
        for row in PICTURE_ACTIONS:
            if row.name in MENU_GROUPS:
                menu.addSeparator()
            action = menu.addAction(icon(row.name), f"{_words(row.text)}\t{self.told_keys(row.name)}")
            action.setEnabled(row.fits(hand))
            action.triggered.connect(lambda _checked=False, name=row.name: self.run(name, place))

    def plain_keys(self, place: Place) -> dict[Qt.Key, Callable[[], object]]:
        """The keys without Ctrl, for a place where nothing is typed."""
        return {row.key: partial(self.run, row.name, place) for row in PICTURE_ACTIONS if row.key is not None}


class ActionButtons:
    """The buttons of a corner: `parts` in the order of the table, to be placed; `of` has each by its action's name."""

    def __init__(self, actions: PictureActions, place: Place, corner: Corner) -> None:
        self._place = place
        self.of: dict[str, QToolButton] = {}
        self.arrows: dict[str, QToolButton] = {}
        self.parts: dict[str, QWidget] = {}
        for row in PICTURE_ACTIONS:
            if corner in row.buttons:
                self._add(actions, row, corner)

    def refresh(self) -> None:
        """Enable each for as many pictures as it can take."""
        hand = self._place.in_hand()
        for name, button in self.of.items():
            fits = _BY_NAME[name].fits(hand)
            button.setEnabled(fits)
            if name in self.arrows:
                self.arrows[name].setEnabled(fits)

    def _add(self, actions: PictureActions, row: PictureAction, corner: Corner) -> None:
        run = partial(actions.run, row.name, self._place)
        named = _words(corner.value)
        key = row.key if corner == Corner.LARGE and row.key is not None else row.keys
        button = tool_button(row.name, named.format(action=_words(row.word)), f"{_words(row.tip)} ({_shown(key)})")
        if corner not in row.bare:
            words_beside(button, _words(row.word))
        button.clicked.connect(lambda: run())
        self.of[row.name] = self.parts[row.name] = button
        if row.parts is not None:
            name = named.format(action=_words(row.parts.name))
            self.arrows[row.name] = part_arrow(name, _words(row.parts.tip), row.parts.entries, run)
            self.parts[row.name] = beside(button, self.arrows[row.name])


def pop_up(menu: QMenu, place: QPoint) -> None:
    """Show a menu at this place of the screen, and forget it when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)


def _words(text: str) -> str:
    return QCoreApplication.translate("PictureActions", text)


def _shown(keys: str | Qt.Key) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _is_saved(hand: InHand) -> bool:
    return bool(hand.ids)


def _can_copy(hand: InHand) -> bool:
    return hand.image is not None or (hand.one is not None and hand.readable and not hand.one.missing)


def _is_made(hand: InHand) -> bool:
    return hand.made is not None


def _is_told(hand: InHand) -> bool:
    return hand.one is not None and hand.one.made is not None


def _can_repeat(hand: InHand) -> bool:
    return hand.one is not None and hand.one.made is not None and not hand.one.missing


def _save(actions: PictureActions, hand: InHand, _part: str) -> None:
    """Ask for a place with the platform's own dialog and write a copy there; several are exported."""
    record = hand.one
    if record is None:
        actions.export_wanted.emit(hand.ids)
        return
    title = QCoreApplication.translate("PictureActions", "Save a copy")
    dialog = QFileDialog(actions.window, title, str(Path.home() / record.path.name), "PNG (*.png)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("png")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: actions.session.reading.copy(record.id, Path(path)))
    dialog.open()


def _copy(actions: PictureActions, hand: InHand, part: str) -> None:
    """Put the picture, or only its settings or prompt, into the clipboard."""
    session, what = actions.session, part or "picture"
    if hand.image is not None:
        copy_part(session, what, hand.image, hand.one, hand.made)
    elif hand.one is not None:  # its pixels are on their way, or were never wanted here
        record = hand.one
        session.reading.pixels(
            record.id, lambda pixels: copy_part(session, what, to_qimage(pixels), record, record.made)
        )


def _reuse(actions: PictureActions, hand: InHand, part: str) -> None:
    """Restore all or a part of what made it."""
    _fill_draft(actions, hand, part or "all")
    actions.reused.emit(False)


def _fill_draft(actions: PictureActions, hand: InHand, part: str) -> None:
    if hand.one is not None:
        actions.session.reuse.record(hand.one, part)
    elif hand.made is not None:
        actions.session.reuse.made(hand.made, part)


def _can_start(hand: InHand) -> bool:
    if hand.one is not None and hand.one.missing:
        return hand.image is not None
    return bool(hand.ids or hand.image is not None or hand.file is not None) and not hand.in_trash


def _begin_with(actions: PictureActions, hand: InHand, _part: str) -> None:
    """Make it the start picture; of several each becomes one, after a question."""
    start = actions.session.start_picture
    if len(hand.ids) > 1:
        actions.start_each_wanted.emit(hand.ids)
        return
    if hand.file is not None and not (hand.one is not None and hand.one.missing):
        start.take_file(hand.file)
    elif hand.image is not None:
        take_copied(start, hand.image)
    actions.reused.emit(False)


def _can_steer(hand: InHand) -> bool:
    return _can_start(hand) and len(hand.ids) <= 1


def _follow(actions: PictureActions, hand: InHand, _part: str) -> None:
    _steer_by(actions, hand, actions.session.controls)


def _take_up(actions: PictureActions, hand: InHand, _part: str) -> None:
    _steer_by(actions, hand, actions.session.references)


def _steer_by(actions: PictureActions, hand: InHand, choice: ControlChoice | ReferenceChoice) -> None:
    """Add the picture to those that steer; the place stays where a notice says why that cannot be."""
    if hand.file is not None and not (hand.one is not None and hand.one.missing):
        choice.take_file(hand.file)
    elif hand.image is not None:
        image = hand.image
        choice.take_pixels(image.width(), image.height(), lambda: over_white(image))
    if choice.is_reading:
        actions.reused.emit(False)


def _edit(actions: PictureActions, hand: InHand, part: str) -> None:
    """Make it the start picture and open the canvas."""
    _begin_with(actions, hand, part)
    actions.edit_wanted.emit()


def _vary(actions: PictureActions, hand: InHand, _part: str) -> None:
    """Order its settings with four new seeds."""
    _order_changed(actions, hand, actions.session.enqueue.vary)


def _vary_a_little(actions: PictureActions, hand: InHand, _part: str) -> None:
    """Order its settings and its seed with a little of four other noises."""
    _order_changed(actions, hand, actions.session.enqueue.vary_a_little)


def _order_changed(actions: PictureActions, hand: InHand, order: Callable[[], None]) -> None:
    """Call `order` while the draft holds the picture's settings; the draft comes back afterwards."""
    actions.reused.emit(True)
    with actions.session.draft.kept():
        _fill_draft(actions, hand, "all")
        if not actions.slips.is_slip():
            order()


PICTURE_ACTIONS = (
    PictureAction(
        name="save",
        text=QT_TRANSLATE_NOOP("PictureActions", "Save as…"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Save as…"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Save a copy of this picture"),
        keys="Ctrl+S",
        fits=_is_saved,
        run=_save,
        buttons=frozenset({Corner.CANVAS}),
    ),
    PictureAction(
        name="copy",
        text=QT_TRANSLATE_NOOP("PictureActions", "Copy the picture"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Copy"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Copy this picture"),
        keys="Ctrl+Shift+C",
        fits=_can_copy,
        run=_copy,
        buttons=frozenset({Corner.CANVAS, Corner.LARGE}),
        parts=Parts(
            name=QT_TRANSLATE_NOOP("PictureActions", "Copy a part"),
            tip=QT_TRANSLATE_NOOP("PictureActions", "Copy its settings or its prompt (Space opens the list)"),
            entries=COPIED,
        ),
    ),
    PictureAction(
        name="reuse",
        text=QT_TRANSLATE_NOOP("PictureActions", "Reuse settings"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Reuse"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Restore everything that made this picture"),
        keys="Ctrl+R",
        fits=_is_made,
        run=_reuse,
        buttons=frozenset(Corner),
        parts=Parts(
            name=QT_TRANSLATE_NOOP("PictureActions", "Reuse a part"),
            tip=QT_TRANSLATE_NOOP("PictureActions", "Reuse only its prompt, seed or settings (Space opens the list)"),
            entries=REUSED,
        ),
    ),
    PictureAction(
        name="vary",
        text=QT_TRANSLATE_NOOP("PictureActions", "Vary"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Vary"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "The same settings with four new seeds"),
        keys="Ctrl+Shift+V",
        fits=_is_made,
        run=_vary,
        buttons=frozenset({Corner.CANVAS}),
    ),
    PictureAction(
        name="vary-little",
        text=QT_TRANSLATE_NOOP("PictureActions", "Vary a little"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Vary a little"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "The same picture four times, each with small differences"),
        keys="Ctrl+Alt+V",
        fits=_is_made,
        run=_vary_a_little,
    ),
    PictureAction(
        name="start",
        text=QT_TRANSLATE_NOOP("PictureActions", "Use as start"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Use as start"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Begin with this picture instead of noise; B does it, too"),
        keys="Ctrl+B",
        key=Qt.Key.Key_B,
        fits=_can_start,
        run=_begin_with,
        buttons=frozenset(Corner),
        bare=frozenset({Corner.CANVAS}),
    ),
    PictureAction(
        name="control",
        text=QT_TRANSLATE_NOOP("PictureActions", "Use as control picture"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Use as control picture"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Follow the lines, depths or colours of this picture"),
        keys="Ctrl+Alt+C",
        fits=_can_steer,
        run=_follow,
    ),
    PictureAction(
        name="reference",
        text=QT_TRANSLATE_NOOP("PictureActions", "Use as reference"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Use as reference"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Take up the style or subject of this picture"),
        keys="Ctrl+Alt+R",
        fits=_can_steer,
        run=_take_up,
    ),
    PictureAction(
        name="paint",
        text=QT_TRANSLATE_NOOP("PictureActions", "Edit"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Edit"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Draw a part of this picture anew, or beyond its edges"),
        keys="Ctrl+Shift+E",
        fits=lambda hand: _can_start(hand) and len(hand.ids) <= 1,
        run=_edit,
        buttons=frozenset({Corner.CANVAS, Corner.LARGE}),
        bare=frozenset({Corner.CANVAS, Corner.LARGE}),
    ),
    PictureAction(
        name="compare",
        text=QT_TRANSLATE_NOOP("PictureActions", "Compare"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Compare"),
        tip=QT_TRANSLATE_NOOP(
            "PictureActions", "Compare two selected pictures, or one with the picture you looked at before"
        ),
        keys="Ctrl+D",
        key=Qt.Key.Key_C,
        fits=lambda hand: hand.one is not None or hand.pair is not None,
        run=lambda actions, hand, _: actions.compare_wanted.emit(hand.pair or (hand.one,)),
        buttons=frozenset(Corner),
        bare=frozenset({Corner.CANVAS}),
    ),
    PictureAction(
        name="again",
        text=QT_TRANSLATE_NOOP("PictureActions", "Make again"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Make again"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Make it once more from its settings, and see whether it is the same"),
        keys="Ctrl+G",
        key=Qt.Key.Key_G,
        fits=_can_repeat,
        run=lambda actions, hand, _: actions.again_wanted.emit(hand.one),
        buttons=frozenset({Corner.LARGE, Corner.LIBRARY}),
    ),
    PictureAction(
        name="enlarge",
        text=QT_TRANSLATE_NOOP("PictureActions", "Enlarge"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Enlarge"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Make larger pictures of the selected ones by an upscaler"),
        keys="Ctrl+Shift+U",
        fits=_is_saved,
        run=lambda actions, hand, _: actions.session.enlargements.order(hand.ids),
        buttons=frozenset({Corner.CANVAS}),
        bare=frozenset({Corner.CANVAS}),
    ),
    PictureAction(
        name="export",
        text=QT_TRANSLATE_NOOP("PictureActions", "Export…"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Export…"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Write copies elsewhere as PNG, JPEG or WebP"),
        keys="Ctrl+E",
        key=Qt.Key.Key_E,
        fits=_is_saved,
        run=lambda actions, hand, _: actions.export_wanted.emit(hand.ids),
        buttons=frozenset({Corner.LARGE, Corner.LIBRARY}),
    ),
    PictureAction(
        name="help",
        text=QT_TRANSLATE_NOOP("PictureActions", "How it works"),
        word=QT_TRANSLATE_NOOP("PictureActions", "How it works"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Draw it once more and show how it comes about, step by step"),
        keys="Ctrl+F1",
        fits=lambda hand: hand.one is not None,
        run=lambda actions, hand, _: actions.explain_wanted.emit(hand.one),
    ),
    PictureAction(
        name="python",
        text=QT_TRANSLATE_NOOP("PictureActions", "Copy as Python"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Copy as Python"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Copy a script that draws it with diffusers alone"),
        keys="Ctrl+Alt+P",
        fits=_is_told,
        run=lambda actions, hand, _: copy_python(actions.session, hand.one, "pipeline"),
    ),
    PictureAction(
        name="python-loop",
        text=QT_TRANSLATE_NOOP("PictureActions", "Copy as Python, loop by hand"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Copy as Python, loop by hand"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Copy a script with the denoising loop written by hand"),
        keys="Ctrl+Alt+H",
        fits=_is_told,
        run=lambda actions, hand, _: copy_python(actions.session, hand.one, "loop"),
    ),
    PictureAction(
        name="notebook",
        text=QT_TRANSLATE_NOOP("PictureActions", "Save as notebook…"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Save as notebook…"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Save a Jupyter notebook that draws it, the loop written by hand"),
        keys="Ctrl+Alt+N",
        fits=_is_told,
        run=lambda actions, hand, _: save_notebook(actions.session, actions.window, hand.one),
    ),
    PictureAction(
        name="folder",
        text=QT_TRANSLATE_NOOP("PictureActions", "Show in folder"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Show in folder"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Show this file in its folder"),
        keys="Ctrl+Shift+O",
        fits=lambda hand: hand.file is not None,
        run=lambda actions, hand, _: show_in_folder(hand.file, actions.window) if hand.file is not None else None,
        buttons=frozenset({Corner.LARGE}),
    ),
    PictureAction(
        name="trash",
        text=QT_TRANSLATE_NOOP("PictureActions", "Move to the trash"),
        word=QT_TRANSLATE_NOOP("PictureActions", "Trash"),
        tip=QT_TRANSLATE_NOOP("PictureActions", "Move to the library's trash"),
        keys="Ctrl+Del",
        key=Qt.Key.Key_Delete,
        fits=lambda hand: bool(hand.ids) and not hand.in_trash,
        run=lambda actions, hand, _: actions.session.collection.bin.put(hand.ids),
        buttons=frozenset({Corner.CANVAS}),
        bare=frozenset({Corner.CANVAS}),
        takes_away=True,
    ),
)
MENU_GROUPS = ("reuse", "start", "compare", "help", "trash")  # before which a menu has a line
_BY_NAME = {row.name: row for row in PICTURE_ACTIONS}
