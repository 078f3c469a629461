"""The objects of this room, made and connected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from sddesk.core.pixels import Pixels
from sddesk.core.record import ReadPicture
from sddesk.session.background import Background
from sddesk.session.notices import Notices
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.exporting import Exporter
from sddesk.session.pictures.gallery import Gallery
from sddesk.session.pictures.late_hashes import LateHashes
from sddesk.session.pictures.opening import LibraryOpening
from sddesk.session.pictures.reading import Reading
from sddesk.session.services import Services


class Pictures(QObject):
    """The library and what shows it; `services` for all that works with it."""

    def __init__(
        self,
        make_library: Callable[[], PictureLibrary],
        read_picture: Callable[[Path], ReadPicture],
        read_pixels: Callable[[Path], Pixels],
        background: Background,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.library = LibraryOpening(make_library, background, notices)
        self.services = services = Services(background, notices, self.library.get)
        self.gallery = Gallery(self.library.get, background, self)
        self.collection = Collection(services, self)
        self.reading = Reading(
            library=self.library.get,
            background=background,
            notices=notices,
            reread=self.collection.reread,
            read_picture=read_picture,
            read_pixels=read_pixels,
        )
        self.exporter = Exporter(services, self)
        self.late_hashes = LateHashes(self.library.get, background, self.collection)
        self.gallery.failed.connect(self.library.failed)
        self.collection.found.failed.connect(self.library.failed)
        self.collection.changed.connect(self.gallery.put)
        self.collection.left.connect(self.gallery.remove)
        self.collection.came.connect(self.gallery.reload)

    def start(self) -> None:
        """Open the library and show its first page."""
        self.library.open(self.collection.begin)
        self.gallery.reload()
        self.library.verify(self.collection.begin_anew)

    def look_again(self) -> None:
        """Look once more for the pictures' folder and its contents, because its drive may be back."""
        self.library.check_folder()
        self.collection.scan(self.gallery.reload)
