"""What nearly all objects of a session use, handed to them in one piece."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from sddesk.session.background import Background
from sddesk.session.notices import Notices
from sddesk.session.picture_library import PictureLibrary


class Services(NamedTuple):
    """Work off the UI thread, what a person is told, and `library`, which gives the library on its thread."""

    background: Background
    notices: Notices
    library: Callable[[], PictureLibrary]
