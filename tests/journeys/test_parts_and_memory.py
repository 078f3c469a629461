"""Another model's VAE, chosen in the window, paints a picture that names it; then the memory is freed by itself."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.app import Desktop
from sddesk.core.models import PartRef
from sddesk.library.metadata import read_picture, texts_of
from sddesk.session.generation.idle import IdleUnload
from sddesk.wiring import build
from tests.journeys.test_first_picture import LONG
from tests.tiny import VAE_FILE, make_tiny_pipeline

pytestmark = pytest.mark.timeout(600)


def test_a_vae_file_paints_and_the_memory_comes_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr("sys.excepthook", __import__("sys").excepthook)  # the desktop sets its own; give it back
    place = tmp_path / "models"
    make_tiny_pipeline(place / "mine", seed=1)
    vae = shutil.copy(make_tiny_pipeline(tmp_path / "other", seed=2) / VAE_FILE, place / "bright.safetensors")
    wiring = build()
    wiring.add_models(place)
    desktop = Desktop(qapp, wiring)
    session, panel = desktop.session, desktop.window.compose.parts
    monkeypatch.setattr(desktop.idle, "_minute_ms", 200)
    desktop.window.show()
    try:
        qtbot.waitUntil(lambda: session.device.report is not None and session.shelf.parts != [], timeout=LONG)
        session.checkpoint.choose(next(info for info in session.models.all() if info.ref.name == "mine"))
        session.draft.set("steps", 3)
        panel.toggle.click()
        panel.vae.setCurrentIndex(panel.vae.findText("bright"))
        panel.vae.activated.emit(panel.vae.currentIndex())
        desktop.window.generate()
        qtbot.waitUntil(lambda: session.gallery.rowCount() == 1, timeout=LONG)
        (file,) = (tmp_path / "home" / "pictures").rglob("*.png")
        digest = hashlib.sha256(Path(vae).read_bytes()).hexdigest()
        wanted = PartRef(name="bright", of="file", hash=digest)  # at once, or filled in when it is computed
        qtbot.waitUntil(lambda: getattr(read_picture(file).request, "vae", None) == wanted, timeout=LONG)
        assert f"VAE hash: {digest[:10]}, VAE: bright" in texts_of(file)["parameters"]
        qtbot.waitUntil(lambda: session.memory.can_unload, timeout=LONG)
        assert isinstance(desktop.idle, IdleUnload)
        with qtbot.waitSignal(session.workers.first.unloaded, timeout=LONG):
            desktop.window.places.pages["settings"].content.changed.emit("unload_minutes", 1)
        assert not session.memory.can_unload and wiring.settings.unload_minutes == 1
    finally:
        desktop.window.close()
