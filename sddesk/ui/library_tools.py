"""What the library's row of buttons has beside marks: large, reuse, compare, make again, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton

from sddesk.core.record import ImageRecord
from sddesk.session.app_session import Session
from sddesk.ui.at_hand import fill_picture_menu, pop_up
from sddesk.ui.close_up import CloseUp
from sddesk.ui.controls import tool_button
from sddesk.ui.file_manager import show_in_folder
from sddesk.ui.icons import icon
from sddesk.ui.images import to_qimage
from sddesk.ui.library_page import LibraryPage
from sddesk.ui.part_menu import REUSED, beside, part_arrow
from sddesk.ui.slips import Slips


class LibraryTools(QObject):
    """Buttons for the selected pictures, each enabled for as many as it can take."""

    def __init__(self, page: LibraryPage, session: Session, close_up: CloseUp, reused: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._session, self._close_up, self._reused = page, session, close_up, reused
        self._slips = Slips()
        self.reuse = _button("reuse", self.tr("Reuse"), self.tr("Restore everything that made it (Ctrl+R)"))
        self.reuse.setAccessibleName(self.tr("Reuse what made the selected picture"))
        self.reuse_part = part_arrow(
            self.tr("Reuse a part of what made the selected picture"),
            self.tr("Reuse only its prompt, seed or settings (Space opens the list)"),
            REUSED,
            self.reuse_settings,
        )
        self.compare = _button("compare", self.tr("Compare"), self.tr("Compare the two selected pictures (Ctrl+D)"))
        self.compare.setAccessibleName(self.tr("Compare the selected pictures"))
        self.again = _button(
            "again",
            self.tr("Make again"),
            self.tr("Make it once more from its settings, and see whether it is the same (Ctrl+G)"),
        )
        self.again.setAccessibleName(self.tr("Make the selected picture again"))
        self.export = _button(
            "export", self.tr("Export…"), self.tr("Save copies of the selected pictures elsewhere (Ctrl+E)")
        )
        self.export.setAccessibleName(self.tr("Export the selected pictures"))
        for part in (beside(self.reuse, self.reuse_part), self.compare, self.again, self.export):
            page.toolbar.addWidget(part)
        self.reuse.clicked.connect(lambda: self.reuse_settings())
        self.compare.clicked.connect(self.compare_pictures)
        self.again.clicked.connect(self.make_again)
        self.export.clicked.connect(self.export_pictures)
        page.chosen.connect(self._refresh)
        page.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.grid.customContextMenuRequested.connect(self._open_menu)
        self._refresh()

    def reuse_settings(self, what: str = "all") -> None:
        """Put what made the one selected picture into the draft, and go there."""
        record = self._one()
        if record is not None:
            self._session.reuse.record(record, what)
            self._reused()

    def compare_pictures(self) -> None:
        """Hold the two selected pictures against each other; a single one against the one looked at before."""
        records = self._records()
        if len(records) == 2:
            self._close_up.compare_pair(*records)
        elif len(records) == 1:
            self._close_up.compare(records[0])

    def make_again(self) -> None:
        """Make the one selected picture again."""
        record = self._one()
        if record is not None and self.again.isEnabled():
            self._close_up.make_again(record)

    def export_pictures(self) -> None:
        """Ask how the selected pictures are written elsewhere."""
        self._close_up.export(self._page.selected_ids())

    save_as = export_pictures

    def vary_if_possible(self) -> None:
        """Order the one selected picture with four new seeds, and go where they are made."""
        if self.reuse.isEnabled():
            with self._session.draft.kept():
                self.reuse_settings()
                if not self._slips.is_slip():
                    self._session.enqueue.vary()

    def copy_picture(self) -> None:
        """Put the one selected picture into the clipboard."""
        record = self._one()
        if record is not None and not record.missing:
            clipboard = QGuiApplication.clipboard()
            self._session.reading.pixels(record.id, lambda pixels: clipboard.setImage(to_qimage(pixels)))

    def show_in_folder(self) -> None:
        """Show the one selected picture's file in the system's file manager."""
        record = self._one()
        if record is not None:
            show_in_folder(record.path, self._page)

    def move_to_trash(self) -> None:
        """Move the selected pictures to the trash."""
        self._page.move_to_trash()

    def menu(self) -> QMenu:
        """What can be done with the selected pictures, as a menu."""
        page = self._page
        menu = QMenu(page.grid)
        large = menu.addAction(icon("large"), self.tr("Show large"))
        large.triggered.connect(page.grid.open_current)
        large.setEnabled(page.grid.selected_count() == 1 and not page.in_trash)
        menu.addSeparator()
        fill_picture_menu(menu, self)
        for group in ((page.favourite, page.reject, page.tag), (page.locate, page.take_out, page.restore)):
            menu.addSeparator()
            for button in group:
                if not button.isHidden() and not (button is page.locate and page.locating.isHidden()):
                    action = menu.addAction(button.icon(), button.text())
                    action.setEnabled(button.isEnabled())
                    action.triggered.connect(button.click)
                if button is page.locate and page.locate_part.isEnabled() and not page.locating.isHidden():
                    file = menu.addAction(self.tr("Choose the file of this picture…"))
                    file.triggered.connect(lambda: page.locate_pictures("file"))
        return menu

    def can(self, action: str) -> bool:
        """Whether a PictureAction is of use for the selected pictures."""
        one = self._one()
        buttons = {"reuse": self.reuse, "vary": self.reuse, "compare": self.compare, "again": self.again}
        if action in buttons:
            return buttons[action].isEnabled()
        if action == "trash":
            return self._page.trash.isEnabled() and not self._page.in_trash
        if action in ("copy", "folder"):
            return one is not None and (action == "folder" or not one.missing)
        return self.export.isEnabled()

    def _open_menu(self, place: QPoint) -> None:
        pop_up(self.menu(), self._page.grid.viewport().mapToGlobal(place))

    def _records(self) -> Sequence[ImageRecord]:
        return self._page.selected_records() if len(self._page.selected_ids()) <= 2 else ()

    def _one(self) -> ImageRecord | None:
        records = self._records()
        return records[0] if len(records) == 1 else None

    def _refresh(self) -> None:
        count, one = len(self._page.selected_ids()), self._one()
        made = one is not None and one.made is not None
        for button in (self.reuse, self.reuse_part):
            button.setEnabled(made)
        self.again.setEnabled(made and one is not None and not one.missing)
        self.compare.setEnabled(count in (1, 2))
        self.export.setEnabled(count > 0)


def _button(glyph: str, text: str, tip: str) -> QToolButton:
    button = tool_button(glyph, text, tip)
    button.setText(text)
    button.setProperty("wide", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
