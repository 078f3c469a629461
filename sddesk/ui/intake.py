"""Things handed to the window from outside: dropped, pasted, opened by another program, or asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from sddesk.core.record import Made
from sddesk.session.app_session import Session
from sddesk.ui.folder_question import ask_folder
from sddesk.ui.handed_in import SAVED_AS, files_in, is_bare_picture, is_for_window, picture_in
from sddesk.ui.picture_offer import PictureOffer
from sddesk.ui.places import Places


class Intake(QObject):
    """Shows a picture file and offers to begin with it, and its settings; offers folders and several files to the
    library.
    """

    def __init__(self, window: QWidget, places: Places, session: Session) -> None:
        super().__init__(window)
        self._window, self._places = window, places
        create = places.create_place
        self.offer = PictureOffer(create.compose, session)
        create.compose.handed_in.connect(self.take)
        create.picture.file_shown.connect(self._on_file_shown)

    def is_welcome(self, mime: QMimeData) -> bool:
        """Whether it is taken when it is dropped; pictures of the library itself are not."""
        return is_for_window(mime) and not mime.hasFormat(SAVED_AS)

    def take(self, mime: QMimeData) -> bool:
        """Take files and pictures that were pasted or dropped; False for text, which is for the field it came to."""
        files = files_in(mime)
        if len(files) == 1 and not files[0].is_dir():
            self.open_file(files[0])
        elif files:
            self._offer_imports(files)
        elif is_bare_picture(mime):
            self._places.show_create()
            self.offer.about_copy(picture_in(mime))
        else:
            return False
        return True

    def paste(self) -> None:
        """Take what the clipboard holds, where no field for text has the focus."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self.take(mime) and mime.hasText():
            self._places.create_place.compose.offer_pasted(mime.text())

    def open_file(self, path: Path) -> None:
        """Show a picture that was handed over; its settings wait for *Reuse*, the draft stays as it is."""
        self._places.show_create()
        self._places.create_place.show_file(path)

    def ask_import(self) -> None:
        """Ask for a folder with pictures of any program; the library asks how to take them in."""
        ask_folder(self._window, self.tr("A folder with pictures"), lambda folder: self._offer_imports([folder]))

    def _offer_imports(self, places: list[Path]) -> None:
        self._places.show_library()
        self._places.library.questions.offer_import(places)

    def _on_file_shown(self, _name: str, made: Made | None) -> None:
        shown = self._places.create_place.picture.current
        if shown is not None and shown.file is not None:
            self.offer.about_file(shown.file, made)
