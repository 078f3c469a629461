"""The places of the window, one in view, and the ways between them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.ui.close_up import CloseUp, around, ids_in_strip, neighbour
from sddesk.ui.create_place import CreatePlace
from sddesk.ui.pages import Pages
from sddesk.ui.picture_actions import PictureActions, Place

if TYPE_CHECKING:
    from sddesk.ui.grids_page import GridsPage
    from sddesk.ui.library_page import LibraryPage


class Places(QStackedWidget):
    """Create, the library, the pages, and what covers them all; the library and the pages are made when first wanted.

    The stack is as small as its current page may be, not as the largest that was ever opened: a notice below it has
    room on every page. `moved`: another place is in view.
    """

    moved = Signal()

    def __init__(
        self, session: Session, actions: PictureActions, pages: Pages, export_folder: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        create = CreatePlace(session, actions, self)
        self.create_place, self.pages = create, pages
        self._session, self._actions = session, actions
        self._left_library = False  # whether a page was opened from there
        self.addWidget(create)
        self.close_up = CloseUp(self, session, actions, export_folder, self._step, self._around)
        self.close_up.closed.connect(self._on_close_up_closed)
        create.picture.record_shown.connect(self.close_up.remember)
        create.picture.large_wanted.connect(self.look_closely)
        create.strip.opened.connect(self.close_up.look)
        self.currentChanged.connect(lambda _index: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    @cached_property
    def library(self) -> LibraryPage:
        """All pictures, the window's second place."""
        from sddesk.ui.library_page import LibraryPage
        from sddesk.ui.library_tools import LibraryTools

        page = LibraryPage(self._session)
        page.opened.connect(self.close_up.look)
        self.library_tools = LibraryTools(page, self._actions)
        self.addWidget(page)
        return page

    @property
    def in_library(self) -> bool:
        """Whether the library is the place in view."""
        return self.currentWidget() is self.__dict__.get("library")

    @property
    def in_create(self) -> bool:
        """Whether the place in view is the one where pictures are made."""
        return self.currentWidget() is self.create_place

    def show_create(self) -> None:
        """Go to where pictures are made, from any place or page; the focus goes to the prompt."""
        elsewhere = not self.in_create
        self._show(self.create_place)
        if elsewhere:
            self.create_place.compose.prompt.edit.setFocus()

    def show_prompt(self) -> None:
        """Go to where pictures are made, and into the prompt."""
        self.show_create()
        self.create_place.compose.prompt.edit.setFocus()

    def show_next(self) -> None:
        """Go to where pictures are made, and look at the one being made."""
        self.show_create()
        self.create_place.picture.follow_next()

    def show_library(self) -> None:
        """Go to all pictures."""
        self._show(self.library)
        self.library.grid.setFocus()

    def show_page(self, name: str) -> None:
        """Show one of `PAGES`."""
        if self.in_create or self.in_library:
            self._left_library = self.in_library
        self._show(self.pages[name])
        self.pages[name].come_into_view()

    def leave_page(self) -> None:
        """Go back to the place where the page was opened."""
        if self._left_library:
            self.show_library()
        else:
            self.show_create()

    def explain(self, record: ImageRecord) -> None:
        """Show how this picture came about."""
        from sddesk.ui.how_page import HowPage

        self.show_page("how")
        page = self.pages["how"].content
        assert isinstance(page, HowPage)
        page.show_record(record)

    def with_picture(self) -> Place | None:
        """Where the picture is that a command is about; None on pages that have none of their own."""
        if self.close_up.in_view:
            return self.close_up.large
        if self.in_library:
            return self.library_tools
        if (grids := self._grids) is not None:
            return grids
        if not self.in_create or self.create_place.is_editing:
            return None
        return self.create_place.picture

    @property
    def _grids(self) -> GridsPage | None:
        """The page of grids where it is in view, or below what is; it has pictures of its own."""
        if not self.pages.is_one("grids", self.close_up.base):
            return None
        return cast("GridsPage", self.pages["grids"].content)

    def _show(self, place: QWidget) -> None:
        self.close_up.leave()
        self.setCurrentWidget(place)
        self.moved.emit()

    def _step(self, record: ImageRecord, by: int) -> ImageRecord | None:
        """The next picture: in the library's list, or in the strip, whichever lies below the large view."""
        if self.close_up.base is self.__dict__.get("library"):
            return self.library.step(record, by)
        if (grids := self._grids) is not None:
            return grids.step(record, by)
        return neighbour(self._session, record, by)

    def _around(self, record: ImageRecord) -> list[int]:
        """The ids of the pictures on either side of one, in the same list."""
        if self.close_up.base is self.__dict__.get("library"):
            return around(self.library.found_ids, record)
        if (grids := self._grids) is not None:
            return around(grids.ids(), record)
        return ids_in_strip(self._session, record)

    def look_closely(self) -> None:
        """Show the picture that is in view on Create large."""
        picture = self.create_place.picture
        shown, image = picture.current, picture.view.image(picture.view.current)
        if shown is not None and shown.record is not None:
            self.close_up.look(shown.record)
        elif shown is not None and image is not None and picture.view.is_finished(picture.view.current):
            self.close_up.look_at(image, shown.made, shown.file)

    def _on_close_up_closed(self) -> None:
        if self.in_library:
            self.library.grid.setFocus()
        elif self.in_create:
            self.create_place.picture.view.setFocus()
        elif (grids := self._grids) is not None:
            grids.view.setFocus()
