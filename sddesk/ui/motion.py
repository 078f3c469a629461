"""How long something moves that changes: a moment, or not at all where the system asks for less motion."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

MOMENT_MS = 120
_ANIMATIONS = 0x1042  # SPI_GETCLIENTAREAANIMATION
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_PORTAL_MS = 100  # it answers in one; a session without it must not wait
_MAC = Path("Library/Preferences/com.apple.universalaccess.plist")
_KDE = Path(".config/kdeglobals")

log = logging.getLogger(__name__)


def moment_ms() -> int:
    """Milliseconds that a change may take; 0 where the system asks for less motion."""
    return 0 if less_motion() else MOMENT_MS


@cache
def less_motion() -> bool:
    """Whether the system asks for less motion. It is asked once; what cannot be asked does not ask for it."""
    try:
        return _SYSTEMS.get(sys.platform, _asked_of_linux)()
    except (OSError, ValueError, AttributeError) as error:
        log.info("whether the system asks for less motion is not known: %s", error)
        return False


def _asked_of_windows() -> bool:
    import ctypes

    moves = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(_ANIMATIONS, 0, ctypes.byref(moves), 0)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    return not moves.value


def _asked_of_mac() -> bool:
    import plistlib

    file = Path.home() / _MAC
    return file.is_file() and bool(plistlib.loads(file.read_bytes()).get("reduceMotion"))


def _asked_of_linux() -> bool:
    return is_still_in_kde(Path.home() / _KDE) or _setting("org.gnome.desktop.interface", "enable-animations") is False


def is_still_in_kde(file: Path) -> bool:
    """Whether KDE's settings turn animations off: their time is multiplied by 0."""
    if not file.is_file():
        return False
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    factors = [line.partition("=")[2].strip() for line in lines if line.startswith("AnimationDurationFactor=")]
    return bool(factors) and factors[-1].replace(".", "", 1).isdigit() and float(factors[-1]) == 0


def _setting(group: str, name: str) -> object:
    """A setting of the desktop as its portal tells it; None when there is none."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    call = QDBusMessage.createMethodCall(*_PORTAL, "ReadOne")
    call.setArguments([group, name])
    answer = bus.call(call, QDBus.CallMode.Block, _PORTAL_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return None
    value = answer.arguments()[0]
    return value.variant() if hasattr(value, "variant") else value


_SYSTEMS: Mapping[str, Callable[[], bool]] = {"win32": _asked_of_windows, "darwin": _asked_of_mac}
