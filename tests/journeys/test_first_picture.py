"""From the first start to the same picture made again, with nothing faked: window, worker, starter model, files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.app import Desktop
from sddesk.library.metadata import read_picture, read_pixels
from sddesk.session.composing.draft import RequestDraft
from sddesk.settings.paths import resources_folder
from sddesk.wiring import build
from tests.engine.helpers import array, same

LONG = 240_000  # milliseconds; a picture takes seconds, a busy machine much longer
STARTER = resources_folder() / "starter-model"
pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(not STARTER.is_dir(), reason="the starter model is not in resources/ yet"),
]


@pytest.fixture
def desktops(tmp_path: Path, host: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[list[Desktop]]:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)  # the desktop sets its own; give it back
    opened: list[Desktop] = []
    yield opened
    for desktop in opened:
        desktop.window.close()


def start(desktops: list[Desktop], qapp: QApplication, qtbot: QtBot) -> Desktop:
    desktop = Desktop(qapp, build())
    desktops.append(desktop)
    desktop.window.show()
    qtbot.waitUntil(lambda: desktop.session.device.report is not None, timeout=LONG)
    desktop.session.draft.set("larger", False)  # most journeys look at what was drawn
    return desktop


def pictures(place: Path) -> list[Path]:
    """The saved pictures, without those that are kept as inputs."""
    return [file for file in (place / "home" / "pictures").rglob("*.png") if file.parent.name != "inputs"]


def test_a_key_press_a_file_a_restart_reuse_and_the_same_pixels(
    desktops: list[Desktop], qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    first = start(desktops, qapp, qtbot)
    assert first.session.draft.get("prompt") == "a photograph of an astronaut riding a horse"
    previews: list[object] = []
    first.session.running.progressed.connect(lambda progress, _job: previews.append(progress.preview))
    assert RequestDraft().larger
    qtbot.waitUntil(lambda: bool(first.session.larger.upscalers()), timeout=LONG)
    first.window.compose.parameters.larger.switch.click()
    assert first.session.draft.get("larger")
    qtbot.keyClick(first.window.compose.prompt.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(first.session.jobs.jobs()) == 1, timeout=LONG)  # shown when it is stored
    shown = first.window.picture
    qtbot.waitUntil(lambda: "enlarged 4 times by starter-4x" in shown.caption.text(), timeout=LONG)
    qtbot.waitUntil(lambda: len(pictures(tmp_path)) == 2 and not first.session.busy, timeout=LONG)
    assert first.session.gallery.rowCount() == 1, "the picture and its enlargement are one to the strip"
    assert (shown.view.count, shown.view.is_finished(0)) == (1, True)
    image = shown.view.image(0)
    assert image is not None and (image.width(), image.height()) == (512, 512)
    found = {file: read_picture(file).request for file in pictures(tmp_path)}
    larger = [request for request in found.values() if request is not None and request.enlarge is not None]
    files = [file for file, request in found.items() if request not in larger]
    assert (len(larger), len(files)) == (1, 1)
    assert larger[0].enlarge is not None and larger[0].enlarge.content_hash == read_pixels(files[0]).content_hash
    made = read_picture(files[0]).request
    assert made is not None
    assert (made.prompt, made.steps, made.width) == ("a photograph of an astronaut riding a horse", 50, 128)
    assert any(preview is not None for preview in previews)
    first.session.draft.set("prompt", "something else")
    first.window.close()

    second = start(desktops, qapp, qtbot)
    assert second.session.draft.get("prompt") == "something else"
    qtbot.waitUntil(lambda: second.session.gallery.rowCount() == 1, timeout=LONG)
    record = second.session.gallery.data(second.session.gallery.index(0, 0))
    assert not record.missing
    second.window.gallery.restored.emit(record)
    assert second.session.draft.to_request().seed == made.seed
    assert second.session.draft.get("larger"), "as it was made"
    second.session.draft.set("larger", False)
    second.window.generate()
    qtbot.waitUntil(lambda: second.session.gallery.rowCount() == 2, timeout=LONG)
    again = [file for file in pictures(tmp_path) if file not in found]
    assert len(again) == 1
    assert same(array(read_pixels(again[0])), array(read_pixels(files[0]))), "by another process"
