"""Show in folder: the file is selected where the system can, else its folder is opened."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from sddesk.ui import file_manager

ROOT = Path(__file__).parents[2]
ON_A_BUS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject
from PySide6.QtGui import QGuiApplication
from sddesk.ui import file_manager

class FileManager(QDBusVirtualObject):
    def introspect(self, path):
        return ""

    def handleMessage(self, message, connection):
        print(message.member(), message.signature(), message.arguments()[0][0], flush=True)
        connection.send(message.createReply() if sys.argv[2] == "there" else message.createErrorReply("x.No", "no"))
        QTimer.singleShot(300, app.quit)
        return True

app = QGuiApplication([])
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "file manager")
manager = FileManager()
bus.registerVirtualObject(file_manager.OBJECT, manager)
bus.registerService(file_manager.SERVICE)
file_manager.open_folder = lambda file: print("folder of", file.name, flush=True)
file_manager.show_in_folder(Path(sys.argv[1]), app)
QTimer.singleShot(5000, app.quit)
app.exec()
"""


def test_windows_and_macos_are_asked_to_select(tmp_path: Path) -> None:
    file = tmp_path / "a b.png"
    assert file_manager.select_command("win32", file) == ("explorer.exe", ["/select,", str(file)])
    assert file_manager.select_command("darwin", file) == ("open", ["-R", str(file)])
    assert file_manager.select_command("linux", file) is None


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    return urls


def test_a_file_that_is_gone_opens_the_nearest_folder(tmp_path: Path, qapp: QObject, opened: list[QUrl]) -> None:
    file_manager.show_in_folder(tmp_path / "gone" / "deeper" / "a.png", qapp)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_a_program_that_does_not_start_opens_the_folder(
    tmp_path: Path, qtbot: QtBot, qapp: QObject, opened: list[QUrl], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.png").touch()
    monkeypatch.setattr(file_manager, "select_command", lambda *_: ("/no/such/program", []))
    file_manager.show_in_folder(tmp_path / "a.png", qapp)
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the desktop's bus is Linux's")
@pytest.mark.parametrize("answer", ["there", "refuses", "no bus"])
def test_a_linux_desktop_is_asked_over_its_bus(tmp_path: Path, answer: str) -> None:
    runner = shutil.which("dbus-run-session")
    if runner is None:
        pytest.skip("no dbus-run-session on this machine")
    file = tmp_path / "絵 1.png"
    file.touch()
    bus = [runner, "--"] if answer != "no bus" else []
    command = [*bus, sys.executable, "-c", ON_A_BUS, str(file), answer]
    surroundings = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    surroundings |= {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    told = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=240, check=False)
    lines = told.stdout.splitlines()
    asked = f"ShowItems ass {QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)}"
    expected = {"there": [asked], "refuses": [asked, f"folder of {file.name}"], "no bus": [f"folder of {file.name}"]}
    assert lines == expected[answer], told.stderr
