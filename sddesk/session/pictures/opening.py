"""The library of saved pictures: opened on its own thread when it is first needed, checked, and closed."""

from __future__ import annotations

from collections.abc import Callable

from sddesk.core.errors import SddeskError
from sddesk.session.background import Background
from sddesk.session.notices import Notices
from sddesk.session.picture_library import PictureLibrary


class LibraryOpening:
    """Opens the library once. `get` and `_close` run on the library's thread, all else on the UI thread."""

    def __init__(self, make_library: Callable[[], PictureLibrary], background: Background, notices: Notices) -> None:
        self._make_library, self._background, self._notices = make_library, background, notices
        self._library: PictureLibrary | None = None

    def get(self) -> PictureLibrary:
        """The library. Raises SddeskError when it cannot be opened."""
        if self._library is None:
            self._library = self._make_library()
        return self._library

    def open(self, then: Callable[[PictureLibrary], object]) -> None:
        """Open it before all else; `then` gets it."""
        self._background.run(self.get, then, self.failed, urgent=True)

    def verify(self, on_replaced: Callable[[], object]) -> None:
        """Read the whole index; `on_replaced` when a damaged one was replaced."""

        def verified(sound: bool) -> None:
            if not sound:
                on_replaced()

        self._background.run(lambda: self.get().upkeep.verify(), verified, lambda _: None)

    def check_folder(self) -> None:
        """Tell when the pictures' folder is away with its drive, until it is back."""

        def away(error: SddeskError) -> None:
            self._notices.problem(error, action="look_again")

        def check() -> None:
            if self._library is not None:  # else `open` has told why
                self._library.folder.check()

        self._background.run(check, lambda _: self._notices.dismiss_action("look_again"), away)

    def failed(self, error: SddeskError) -> None:
        """Tell why the library cannot be read."""
        self._notices.problem(error, action="open_settings")

    def close(self) -> None:
        """Close it after all that is queued for its thread."""
        self._background.run(self._close)

    def _close(self) -> None:
        if self._library is not None:
            self._library.close()
