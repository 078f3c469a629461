"""Shows a file in the system's own file manager: selected in its folder where that can be asked for."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

SERVICE, OBJECT = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"


def show_in_folder(file: Path, parent: QObject) -> None:
    """Open the folder of `file` with the file selected; the bare folder where the system cannot select."""
    command = select_command(sys.platform, file) if file.exists() else None
    if command is not None:
        if not QProcess.startDetached(*command)[0]:
            open_folder(file)
    elif sys.platform.startswith("linux") and file.exists():
        _ask_file_manager(file, parent)
    else:
        open_folder(file)


def select_command(platform: str, file: Path) -> tuple[str, list[str]] | None:
    """The program and its arguments that show `file` selected, None where there is no such program."""
    if platform == "win32":
        return "explorer.exe", ["/select,", QDir.toNativeSeparators(str(file))]
    if platform == "darwin":
        return "open", ["-R", str(file)]
    return None


def open_folder(file: Path) -> None:
    """Open the folder of `file`, or the nearest one above it that is still there."""
    folder = next((folder for folder in file.parents if folder.is_dir()), file.parent)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _ask_file_manager(file: Path, parent: QObject) -> None:
    """Ask the file manager on the session's bus; that may start it, so the window does not wait for it."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher  # not before it is wanted

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        open_folder(file)
        return
    call = QDBusMessage.createMethodCall(SERVICE, OBJECT, SERVICE, "ShowItems")
    call.setArguments([[QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(call), parent)

    def answered(done: QDBusPendingCallWatcher) -> None:
        if done.isError():
            open_folder(file)
        done.deleteLater()

    watcher.finished.connect(answered)
