"""A section of the panel to which pictures are added: a line that opens it, and a button for every source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.pixels import Pixels
from sddesk.core.values import dataclass
from sddesk.session.composing.start import StartChoice
from sddesk.ui.controls import fold_button, muted, show_fold
from sddesk.ui.flow import Flow
from sddesk.ui.handed_in import files_in, is_for_window, picture_in
from sddesk.ui.icons import icon
from sddesk.ui.start_pictures import over_white
from sddesk.ui.texts import translated
from sddesk.ui.theme import GRID


class Taker(Protocol):
    """What pictures are given to."""

    def take_file(self, file: Path) -> None:
        """Take the picture in a file."""
        ...

    def take_pixels(self, width: int, height: int, make: Callable[[], Pixels]) -> None:
        """Take a picture of this size that has no file."""
        ...

    def take_start(self) -> None:
        """Take the start picture."""
        ...

    def refusal(self) -> SddeskError | None:
        """Why there can be none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The texts of a section. `show` and `add` are accessible names, `empty` stands where there is no picture."""

    show: str
    what: str
    add: str
    ask: str
    empty: str


class PictureSection(QWidget):
    """Pictures that are dropped on it, chosen or pasted are given to `taker`.

    `in_view_wanted`: the picture in view is to be added. `models_wanted`: the missing ones are to be got.
    """

    in_view_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, taker: Taker, start: StartChoice, words: Words) -> None:
        super().__init__()
        self._taker, self._start, self._words = taker, start, words
        self.setAcceptDrops(True)
        self.toggle = fold_button(words.show, words.what)
        self.about = muted(wrap=True)
        self.add = QPushButton(self.tr("Add a picture"))
        self.add.setAccessibleName(words.add)
        self.add.setToolTip(words.what)
        self.models = QPushButton(self.tr("Open the models page"))
        self.models.setAccessibleName(self.tr("{section}: open the models page").format(section=words.add))
        self.models.setToolTip(self.tr("Add the files that are missing, or get another model"))
        self._make_menu()
        self._build()
        self.toggle.toggled.connect(self.show_body)
        self.models.clicked.connect(self.models_wanted)

    @property
    def has_focus(self) -> bool:
        """Whether something of it has the focus of its window."""
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.body.isAncestorOf(focused)

    def show_body(self, shown: bool) -> None:
        """Open or close it."""
        show_fold(self.toggle, shown, self.body)

    def show_state(self, count: int, *, reading: bool) -> None:
        """Say what there is, or why there can be nothing; `count` pictures stand below."""
        refusal, lines = self._taker.refusal(), list[str]()
        if reading:
            lines.append(self.tr("Reading the picture…"))
        elif refusal is not None:
            lines += [translated(part) for part in (refusal.message, refusal.hint) if part is not None]
        elif count == 0:
            lines.append(self._words.empty)
        self.about.setText(" ".join(lines))
        self.about.setVisible(bool(lines))
        self.add.setEnabled(refusal is None)
        self.models.setVisible(refusal is not None and not reading)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        files = files_in(mime)
        if is_for_window(mime) and len(files) <= 1 and not any(file.is_dir() for file in files):
            event.acceptProposedAction()  # a picture of the library, too

    def dropEvent(self, event: QDropEvent) -> None:
        files = files_in(event.mimeData())
        if files:
            self._taker.take_file(files[0])
        else:
            self.take_copied(picture_in(event.mimeData()))
        event.acceptProposedAction()

    def take_copied(self, image: QImage) -> None:
        """Give a picture that has no file to the section."""
        self._taker.take_pixels(image.width(), image.height(), lambda: over_white(image))

    def _make_menu(self) -> None:
        menu = QMenu(self.add)
        self.from_file = menu.addAction(icon("folder"), self.tr("A picture file…"))
        self.from_copy = menu.addAction(icon("copy"), self.tr("The copied picture"))
        self.from_view = menu.addAction(icon("large"), self.tr("The picture in view"))
        self.from_start = menu.addAction(icon("start"), self.tr("The start picture"))
        self.from_file.triggered.connect(self._ask_file)
        self.from_copy.triggered.connect(self._take_clipboard)
        self.from_view.triggered.connect(self.in_view_wanted)
        self.from_start.triggered.connect(self._taker.take_start)
        menu.aboutToShow.connect(self.refresh_menu)
        self.add.setMenu(menu)

    def refresh_menu(self) -> None:
        """Offer what there is to be taken now."""
        mime = _copied()
        self.from_copy.setEnabled(is_for_window(mime) and len(files_in(mime)) <= 1)
        self.from_start.setEnabled(self._start.picture is not None)

    def _build(self) -> None:
        self.body = QWidget()
        self.rows = QVBoxLayout()
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(GRID * 4)
        buttons = Flow()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.add)
        buttons.addWidget(self.models)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addLayout(self.rows)
        column.addWidget(self.about)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID * 2)
        whole.addWidget(self.toggle)
        whole.addWidget(self.body)

    def _ask_file(self) -> None:
        pictures = QCoreApplication.translate(
            "Locate", "Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)"
        )
        dialog = QFileDialog(self, self._words.ask, str(Path.home()), pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._taker.take_file(Path(path)))
        dialog.open()

    def _take_clipboard(self) -> None:
        mime = _copied()
        files = files_in(mime)
        if files:
            self._taker.take_file(files[0])
        else:
            self.take_copied(picture_in(mime))


class Row(Protocol):
    """A widget that shows the picture in one place of a list, whichever that is."""

    def hide(self) -> None:
        """As QWidget has it."""
        ...

    def deleteLater(self) -> None:  # noqa: N802 - Qt's name
        """As QObject has it."""
        ...

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        ...

    def show_entry(self, place: int, count: int, entry: Any) -> None:
        """Show this picture, in place `place` (from 0) of `count`."""
        ...


R = TypeVar("R", bound=Row)


class PictureRows(Generic[R]):
    """The rows of a section, as many as there are pictures. `title` names the section that hides so many of them."""

    def __init__(self, section: PictureSection, make_row: Callable[[], R], title: Callable[[int], str]) -> None:
        self._section, self._make_row, self._title = section, make_row, title
        self._width = 0
        self.all: list[R] = []
        section.toggle.toggled.connect(self._show_title)

    def align_to(self, width: int) -> None:
        """Make the column of words at least so wide."""
        self._width = width
        for row in self.all:
            row.align_to(width)

    def show(self, entries: Sequence[object], *, reading: bool) -> R | None:
        """Show these pictures; return the last row where one is new. Then the section opens."""
        before, in_hand = len(self.all), self._section.has_focus
        for row in self.all[len(entries) :]:
            row.hide()
            row.deleteLater()
        del self.all[len(entries) :]
        while len(self.all) < len(entries):
            row = self._make_row()
            row.align_to(self._width)
            self.all.append(row)
            self._section.rows.addWidget(cast(QWidget, row))
        for place, (row, entry) in enumerate(zip(self.all, entries, strict=True)):
            row.show_entry(place, len(entries), entry)
        self._section.show_state(len(entries), reading=reading)
        if len(entries) > before and not self._section.toggle.isChecked():
            self._section.show_body(True)
        if len(entries) < before and in_hand:
            self._section.add.setFocus()  # the button that was pressed may be gone
        self._show_title()
        return self.all[-1] if len(entries) > before else None

    def _show_title(self, *_: object) -> None:
        """Closed it says how many there are: nothing that changes the result is hidden."""
        self._section.toggle.setText(self._title(0 if self._section.toggle.isChecked() else len(self.all)))


def _copied() -> QMimeData:
    """What the clipboard holds; Qt gives nothing at all where it is empty."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if found is None else found
