"""What the machine must have before anything is fetched or a window is opened, each with the sentence for its lack."""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from setup_error import SetupError

GB = 10**9

# library file: (Debian and Ubuntu, Fedora) package. Qt loads the first group always, the second on an X11 desktop.
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "mesa-libEGL"),
    "libGL.so.1": ("libgl1", "mesa-libGL"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libX11.so.6": ("libx11-6", "libX11"),
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}


def refuse_unsupported() -> None:
    """Raise SetupError on a machine that PyTorch has no build for."""
    if sys.maxsize < 2**32:
        raise SetupError("this Python is a 32-bit build and PyTorch needs 64 bits. Install the 64-bit Python.")
    if sys.platform == "darwin" and platform.machine() == "x86_64":
        raise SetupError(mac_advice(_runs_translated()))
    if sys.platform == "linux" and platform.libc_ver()[0] != "glibc":
        raise SetupError("this Linux has no glibc (Alpine?) and PyTorch has no build for it. Debian or Fedora work.")


def mac_advice(translated: bool) -> str:
    """Why an Intel Python cannot be used on a Mac; `translated`: by Rosetta, on an Apple chip."""
    if translated:
        return "this Python is an Intel build on an Apple chip. Install Python for Apple silicon from python.org."
    return (
        "PyTorch has had no build for Intel Macs since version 2.3, and the older ones have known holes. "
        "sddesk runs on Macs with an Apple chip, on Windows and on Linux."
    )


def _runs_translated() -> bool:
    asked = subprocess.run(["sysctl", "-in", "sysctl.proc_translated"], capture_output=True, text=True, check=False)
    return asked.stdout.strip() == "1"


def refuse_little_space(folder: Path, needed: int, needed_temporary: int) -> None:
    """Raise SetupError when `folder`, or the system's temporary folder, has less free space; in bytes."""
    temporary = Path(tempfile.gettempdir())
    for place, bytes_needed, advice in (
        (folder, needed, "Free some, or move the project to another disk."),
        (temporary, needed_temporary, "Free some, or set TMPDIR to a folder on another disk."),
    ):
        free = shutil.disk_usage(place).free
        if free < bytes_needed:
            raise SetupError(
                f"not enough disk space: {place} has {free / GB:.1f} GB free and set-up needs "
                f"{bytes_needed / GB:.1f} GB there. {advice}"
            )


def refuse_missing_libraries() -> None:
    """Raise SetupError, with the line to type, when Qt or PyTorch would miss a library of the system."""
    if sys.platform == "linux":
        wanted = QT_LIBRARIES | (X11_LIBRARIES if os.environ.get("DISPLAY") and not _names_a_platform() else {})
        missing = [name for name in wanted if not _loads(name, ctypes.CDLL)]
        if missing:
            raise SetupError(library_advice(missing, shutil.which))
    elif os.name == "nt" and not all(_loads(name, ctypes.CDLL) for name in ("vcruntime140_1.dll", "msvcp140.dll")):
        raise SetupError(
            "the Microsoft Visual C++ runtime is missing. Install it: https://aka.ms/vs/17/release/vc_redist.x64.exe"
        )


def _names_a_platform() -> bool:
    return bool(os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"))


def _loads(name: str, load: Callable[[str], object]) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True


def library_advice(missing: list[str], which: Callable[[str], str | None]) -> str:
    """The sentence for missing Qt libraries, with the install line of the package manager that `which` finds."""
    packages = QT_LIBRARIES | X11_LIBRARIES
    debian = " ".join(packages[name][0] for name in missing)
    fedora = " ".join(packages[name][1] for name in missing)
    if which("apt-get"):
        line = f"Install: sudo apt install {debian}"
    elif which("dnf"):
        line = f"Install: sudo dnf install {fedora}"
    else:
        line = f"Install them with your package manager (Debian calls them {debian}, Fedora {fedora})."
    return f"the window needs system libraries that are missing: {', '.join(missing)}. {line}"
