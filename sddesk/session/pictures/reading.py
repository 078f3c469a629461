"""Single pictures for close looking: read, compared, copied, changing nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.likeness import Likeness
from sddesk.core.pixels import Pixels
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord, ReadPicture
from sddesk.session.background import Background
from sddesk.session.likeness import likeness_of
from sddesk.session.notices import Notices
from sddesk.session.picture_library import PictureLibrary

MAX_PASTED = 200_000  # characters: twice the longest prompt


class Reading:
    """Reads everything off the UI thread, and gives it there; failures become notices.

    `reread` looks once more at a picture that could not be read; `read_picture` reads the settings of any file and
    `read_pixels` the picture itself, as the library does.
    """

    def __init__(
        self,
        *,
        library: Callable[[], PictureLibrary],
        background: Background,
        notices: Notices,
        reread: Callable[[int], object],
        read_picture: Callable[[Path], ReadPicture],
        read_pixels: Callable[[Path], Pixels],
    ) -> None:
        self._library = library
        self._background = background
        self._notices = notices
        self._reread = reread
        self._read_picture = read_picture
        self._read_pixels = read_pixels

    def pixels(
        self,
        record_id: int,
        on_done: Callable[[Pixels], object],
        on_error: Callable[[SddeskError], object] | None = None,
    ) -> None:
        """Read a saved picture; a failure goes to `on_error`, too."""

        def refused(error: SddeskError) -> None:
            self._notices.problem(error)
            if on_error is not None:
                on_error(error)
            self._reread(record_id)  # it may be known as missing from now on

        self._background.run(lambda: self._library().contents.pixels(record_id), on_done, refused, urgent=True)

    def compare(
        self, record_ids: tuple[int, int], on_done: Callable[[list[ImageRecord], list[Pixels], Likeness | None], object]
    ) -> None:
        """Read two saved pictures as they are now and compare them; no likeness where their sizes differ."""

        def read() -> tuple[list[ImageRecord], list[Pixels]]:
            library = self._library()
            return [library.get(number) for number in record_ids], [
                library.contents.pixels(number) for number in record_ids
            ]

        def compare(found: tuple[list[ImageRecord], list[Pixels]]) -> None:
            records, pixels = found
            self._background.pool(
                lambda: likeness_of(*pixels),
                lambda likeness: on_done(records, pixels, likeness),
                self._notices.problem,
            )

        self._background.run(read, compare, self._notices.problem, urgent=True)

    def text(self, record_id: int, on_done: Callable[[str], object]) -> None:
        """Read every text in a saved picture's file."""
        self._background.run(
            lambda: self._library().contents.raw_text(record_id), on_done, self._notices.problem, urgent=True
        )

    def settings_text(self, record_id: int, on_done: Callable[[str], object]) -> None:
        """Read a saved picture's settings in the form that other programs read."""
        self._background.run(
            lambda: self._library().contents.settings_text(record_id), on_done, self._notices.problem, urgent=True
        )

    def copy(self, record_id: int, path: Path) -> None:
        """Copy a saved picture, with its settings, to a place of the person's choice."""
        self._background.run(lambda: self._library().exports.save_as(record_id, path), None, self._notices.problem)

    def file(self, path: Path, on_done: Callable[[ReadPicture, Pixels], object]) -> None:
        """Read the settings of a picture file from anywhere, and the picture."""
        self._background.pool(
            lambda: (self._read_picture(path), self._read_pixels(path)),
            lambda both: on_done(*both),
            self._notices.problem,
        )

    def pasted(self, text: str) -> ReadSettings | None:
        """The settings in a text, if it is generation data as programs copy it; None for any other text."""
        from sddesk.library import a1111  # not before it is wanted

        return a1111.read(text) if len(text) <= MAX_PASTED else None
