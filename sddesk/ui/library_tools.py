"""The actions of a picture in the library: buttons next to those for marks, and the menu of the selected pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from sddesk.ui.icons import icon
from sddesk.ui.library_page import LibraryPage
from sddesk.ui.picture_actions import ActionButtons, Corner, InHand, PictureActions, pop_up
from sddesk.ui.start_each import StartEach


class LibraryTools(QObject):
    """What can be done with the selected pictures; each is enabled for as many as it can take."""

    def __init__(self, page: LibraryPage, actions: PictureActions) -> None:
        super().__init__(page)
        self._page, self._actions = page, actions
        self.buttons = ActionButtons(actions, self, Corner.LIBRARY)
        for part in self.buttons.parts.values():
            page.tools.row.addWidget(part)
        page.chosen.connect(self.buttons.refresh)
        begin = QShortcut(QKeySequence(Qt.Key.Key_B), page.grid, context=Qt.ShortcutContext.WidgetShortcut)
        begin.activated.connect(lambda: actions.run("start", self))
        StartEach(page, actions)
        page.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.grid.customContextMenuRequested.connect(self._open_menu)
        self.buttons.refresh()

    def in_hand(self) -> InHand:
        """The selected pictures; their records only where they are one or two."""
        ids = self._page.selected_ids()
        records = self._page.selected_records() if len(ids) <= 2 else []
        one = records[0] if len(records) == 1 else None
        return InHand(
            ids=ids,
            one=one,
            pair=(records[0], records[1]) if len(records) == 2 else None,
            made=one.made if one is not None else None,
            file=one.path if one is not None else None,
            in_trash=self._page.in_trash,
        )

    def leave_trashed(self) -> None:
        """Nothing: the grid selects what comes next by itself."""

    def menu(self) -> QMenu:
        """What can be done with the selected pictures, as a menu."""
        page = self._page
        menu = QMenu(page.grid)
        large = menu.addAction(icon("large"), self.tr("Show large"))
        large.triggered.connect(page.grid.open_current)
        large.setEnabled(page.grid.selected.count() == 1 and not page.in_trash)
        menu.addSeparator()
        self._actions.fill_menu(menu, self)
        tools = page.tools
        for group in ((tools.favourite, tools.reject, tools.tag), (tools.locate, tools.take_out, tools.restore)):
            menu.addSeparator()
            for button in group:
                if not button.isHidden() and not (button is tools.locate and tools.locating.isHidden()):
                    action = menu.addAction(button.icon(), button.text())
                    action.setEnabled(button.isEnabled())
                    action.triggered.connect(button.click)
                if button is tools.locate and tools.locate_part.isEnabled() and not tools.locating.isHidden():
                    file = menu.addAction(self.tr("Choose the file of this picture…"))
                    file.triggered.connect(lambda: tools.locate_pictures("file"))
        return menu

    def _open_menu(self, place: QPoint) -> None:
        pop_up(self.menu(), self._page.grid.viewport().mapToGlobal(place))
