"""Tells, before Qt is loaded, whether a window can be opened: Qt itself would end the process without a word."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

WINDOW_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def is_loadable(library: str) -> bool:
    """Whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def check_display(platform: str, environment: Mapping[str, str], loadable: Callable[[str], bool] = is_loadable) -> None:
    """Raise SddeskError when no window can be opened here. `platform` is sys.platform."""
    if not platform.startswith("linux"):
        return
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if not (chosen or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "There is no display to open a window on."),
            QT_TRANSLATE_NOOP(
                "messages",
                'Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"',
            ),
        )
    wanted = dict(WINDOW_LIBRARIES)
    if chosen.startswith("xcb") or not (chosen or environment.get("WAYLAND_DISPLAY")):
        wanted |= XCB_LIBRARIES
    missing = [package for library, package in wanted.items() if not loadable(library)]
    if missing:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A window needs system libraries that are not installed: {packages}"),
            QT_TRANSLATE_NOOP("messages", "On Debian and Ubuntu: sudo apt install {packages}"),
            packages=" ".join(missing),
        )
