"""What covers the whole window for one or several pictures: the large view, comparing, exporting; and the ways back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QWidget

from sddesk.core.likeness import MadeAgain
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord, Made
from sddesk.session.app_session import Session
from sddesk.session.notices import NoticeKind
from sddesk.session.pictures.gallery import RecordRole
from sddesk.ui.picture_actions import PictureActions

REACH = 24  # pictures on either side of one

if TYPE_CHECKING:
    from sddesk.ui.compare_page import ComparePage
    from sddesk.ui.export_page import ExportPage
    from sddesk.ui.viewer import Viewer


class CloseUp(QObject):
    """Pages of `places`, made when they are first wanted. `closed`: the page below is in view again.

    `step(record, by)` finds the next picture in whatever list lies below, `around(record)` the ids of those on
    either side. `full_wanted`: the whole screen for the picture, or not any more.
    """

    closed = Signal()
    full_wanted = Signal()

    def __init__(
        self,
        places: QStackedWidget,
        session: Session,
        actions: PictureActions,
        export_folder: Path,
        step: Callable[[ImageRecord, int], ImageRecord | None],
        around: Callable[[ImageRecord], list[int]],
    ) -> None:
        super().__init__(places)
        actions.compare_wanted.connect(self._on_compare)
        actions.again_wanted.connect(self.make_again)
        actions.export_wanted.connect(self.export)
        self._places, self._session, self._export_folder, self._step = places, session, export_folder, step
        self._actions, self._around = actions, around
        self._below: list[QWidget] = []
        self._seen: list[ImageRecord] = []  # the last two, the newer one last

    @cached_property
    def viewer(self) -> Viewer:
        """The large view."""
        from sddesk.ui.viewer import Viewer

        viewer = Viewer(self._session, self._actions, self._around)
        viewer.closed.connect(self.back)
        viewer.step_wanted.connect(self._on_step)
        viewer.full_wanted.connect(self.full_wanted)
        self._places.addWidget(viewer)
        return viewer

    @cached_property
    def comparing(self) -> ComparePage:
        """Two pictures held against each other."""
        from sddesk.ui.compare_page import ComparePage

        page = ComparePage(self._session)
        page.closed.connect(self.back)
        self._places.addWidget(page)
        return page

    @cached_property
    def exporting(self) -> ExportPage:
        """How pictures are written elsewhere."""
        from sddesk.ui.export_page import ExportPage

        page = ExportPage(self._session, self._export_folder)
        page.closed.connect(self.back)
        self._places.addWidget(page)
        return page

    @property
    def in_view(self) -> bool:
        """Whether one of these pages is in view."""
        return bool(self._below)

    @property
    def base(self) -> QWidget:
        """The place of the window that lies below all of them."""
        return self._below[0] if self._below else self._current()

    @property
    def large(self) -> Viewer | None:
        """The large view, None while it is not in view."""
        return self.viewer if self._places.currentWidget() is self.__dict__.get("viewer") else None

    def remember(self, record: ImageRecord) -> None:
        """A picture was looked at, here or elsewhere: the one before it is what it is compared with."""
        if not self._seen or self._seen[-1].id != record.id:
            self._seen = [*self._seen[-1:], record]

    def look(self, record: ImageRecord) -> None:
        """Show a saved picture large."""
        self.remember(record)
        self.viewer.show_record(record)
        self._open(self.viewer, self.viewer.view)

    def look_at(self, image: QImage, made: Made | None, file: Path | None) -> None:
        """Show a picture large that is not in the library."""
        self.viewer.show_picture(image, made, file)
        self._open(self.viewer, self.viewer.view)

    def compare(self, record: ImageRecord) -> None:
        """Hold a picture against the one that was looked at before it, or else the next older one."""
        other = next((seen for seen in reversed(self._seen) if seen.id != record.id), None) or self._older(record)
        if other is None:
            text = QT_TRANSLATE_NOOP("messages", "There is no other picture to compare this one with.")
            hint = QT_TRANSLATE_NOOP("messages", "Look at another one first, or select two in the library.")
            self._session.notices.add(NoticeKind.INFO, Message(text), Message(hint))
            return
        self.compare_pair(other, record)

    def _on_compare(self, records: tuple[ImageRecord, ...]) -> None:
        if len(records) == 2:
            self.compare_pair(*records)
        else:
            self.compare(records[0])

    def compare_pair(self, left: ImageRecord, right: ImageRecord) -> None:
        """Hold two pictures against each other."""
        self.comparing.show_pair(left, right)
        self._open(self.comparing, self.comparing.view)

    def make_again(self, record: ImageRecord) -> None:
        """Make a picture once more and show it next to the saved one."""
        self.comparing.show_repeat(record)
        self._open(self.comparing, self.comparing.view)

    def show_made(self, made: MadeAgain) -> None:
        """Show a repeat that was made out of view."""
        self.comparing.show_made(made)
        self._open(self.comparing, self.comparing.view)

    def export(self, record_ids: Sequence[int]) -> None:
        """Ask how these are written elsewhere."""
        if record_ids:
            self.exporting.offer(record_ids)
            self._open(self.exporting, self.exporting.start)

    def back(self) -> bool:
        """Leave the page in view for the one below; False when none of these is in view."""
        if not self._below:
            return False
        below = self._below.pop()
        self._places.setCurrentWidget(below)
        if self._below:
            below.setFocus()
            self._focus(below)
        else:
            self.closed.emit()
        return True

    def leave(self) -> None:
        """Another place of the window is shown: these pages are not in view any more."""
        self._below.clear()

    def _current(self) -> QWidget:
        current = self._places.currentWidget()
        assert current is not None  # a place is in view from the start
        return current

    def _open(self, page: QWidget, focus: QWidget) -> None:
        current = self._current()
        if current is not page:
            if page in self._below:  # no way back leads in a circle
                self._below = self._below[: self._below.index(page)]
            else:
                self._below.append(current)
            self._places.setCurrentWidget(page)
        focus.setFocus()

    def _focus(self, page: QWidget) -> None:
        view = getattr(page, "view", None)
        if isinstance(view, QWidget):
            view.setFocus()

    def _on_step(self, record: ImageRecord, by: int) -> None:
        found = self._step(record, by)
        if found is not None:
            self.remember(found)
            self.viewer.show_record(found)

    def _older(self, record: ImageRecord) -> ImageRecord | None:
        return neighbour(self._session, record, 1) or neighbour(self._session, record, -1)


def ids_in_strip(session: Session, record: ImageRecord) -> list[int]:
    """The ids of the pictures on either side of this one in the strip of the newest, in its order."""
    gallery = session.gallery
    return around([gallery.index(row, 0).data(RecordRole).id for row in range(gallery.rowCount())], record)


def around(ids: Sequence[int], record: ImageRecord) -> list[int]:
    """As many of these ids on either side of a picture as a screen has room for; only its own where it is not among
    them."""
    if record.id not in ids:
        return [record.id]
    row = ids.index(record.id)
    return list(ids[max(0, row - REACH) : row + REACH + 1])


def neighbour(session: Session, record: ImageRecord, by: int) -> ImageRecord | None:
    """The picture so many places after this one (or before) in the strip of the newest; None at its ends."""
    gallery = session.gallery
    for row in range(gallery.rowCount()):
        if gallery.index(row, 0).data(RecordRole).id == record.id:
            found: ImageRecord | None = gallery.index(row + by, 0).data(RecordRole) if row + by >= 0 else None
            return found
    return None
