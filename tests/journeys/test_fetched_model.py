"""From a name typed on the models page, over a bad line, to a picture of that model; only the hub is a stand-in."""

from __future__ import annotations

import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.app import Desktop
from sddesk.library.metadata import read_picture
from sddesk.settings.paths import resources_folder
from sddesk.wiring import build
from tests.catalog.hub_server import HubServer, serve

LONG = 240_000
STARTER = resources_folder() / "starter-model"
UNET = "unet/diffusion_pytorch_model.safetensors"
WORST_STALL = 0.25
pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(not STARTER.is_dir(), reason="the starter model is not in resources/ yet"),
]


@pytest.fixture
def hub(tmp_path: Path, host: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with serve({"our/starter": STARTER}) as server:
        monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
        monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
        yield server


@pytest.fixture
def desktop(hub: HubServer, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)
    desktop = Desktop(qapp, build())
    desktop.window.show()
    qtbot.waitUntil(lambda: desktop.session.device.report is not None, timeout=LONG)
    yield desktop
    desktop.window.close()


def test_a_model_is_fetched_over_a_bad_line_and_draws(
    desktop: Desktop, hub: HubServer, qtbot: QtBot, tmp_path: Path
) -> None:
    hub.fault(UNET, "close", at=3_000_000)
    hub.bytes_a_second = 20_000_000
    window = desktop.window
    window.top.models.click()
    beats: list[float] = []
    heart = QTimer(window, interval=5)
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start()
    window.places.pages["models"].content.name.setText("our/starter")
    window.places.pages["models"].content.get_named.click()
    there = lambda: [info for info in desktop.session.models.all() if info.ref.hub_id == "our/starter"]  # noqa: E731
    qtbot.waitUntil(lambda: there() != [], timeout=LONG)
    heart.stop()
    assert max(later - earlier for earlier, later in pairwise(beats)) < WORST_STALL
    assert "bytes=3000000-" in [seen.range for seen in hub.seen]
    asked = len(hub.seen)
    (info,) = there()
    window.places.pages["models"].content.installed.use_wanted.emit(info)
    desktop.session.draft.set("larger", False)
    desktop.session.draft.set("steps", 2)
    window.generate()
    qtbot.waitUntil(lambda: desktop.session.gallery.rowCount() == 1, timeout=LONG)
    (file,) = (tmp_path / "home" / "pictures").rglob("*.png")
    made = read_picture(file).request
    assert made is not None and made.checkpoint.hub_id == "our/starter" and made.checkpoint.commit
    assert len(hub.seen) == asked, "what is here is used without asking the hub"
