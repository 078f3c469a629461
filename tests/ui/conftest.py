"""Fixtures of the window's tests: our icons in place, and no Qt warning goes unseen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.core.models import CheckpointInfo
from sddesk.core.release import Release
from sddesk.core.suggestions import Helper
from sddesk.library.metadata import read_picture, read_pixels
from sddesk.session.app_session import Session
from sddesk.settings.schema import Settings
from sddesk.ui import motion
from sddesk.ui.icons import use_icon_folder
from sddesk.ui.main_window import MainWindow
from sddesk.ui.theme import apply_theme
from sddesk.wiring import Wiring
from tests.fakes import STARTER_INFO, FakeSource, MemoryLibrary, ScriptedEngine, count_words, located
from tests.session.conftest import no_helper
from tests.ui.walk import open_every_page

ROOT = Path(__file__).parents[2]
HARMLESS = ("This plugin does not support", "Could not register app ID", "propagateSizeHints")


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    """The program's icons and theme, as app.py sets them."""
    use_icon_folder(ROOT / "resources" / "icons")
    apply_theme(qapp, "light")


@pytest.fixture(autouse=True)
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """Less motion is asked for: what changes has changed at once."""
    monkeypatch.setattr(motion, "less_motion", lambda: True)


@pytest.fixture(autouse=True)
def no_qt_warnings(qapp: QApplication) -> Iterator[None]:
    """Fail a test during which Qt complained."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(HARMLESS):
            said.append(text)

    previous = qInstallMessageHandler(hear)
    yield
    # Windows end here, on their own thread: collected on another one they make Qt complain in a later test.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qInstallMessageHandler(previous)
    assert said == []


@dataclass
class Desk:
    """A window on a real session; only the engine and the library are scripted."""

    folder: Path
    engine: ScriptedEngine = field(default_factory=lambda: ScriptedEngine(0.002))
    library: MemoryLibrary = field(default_factory=MemoryLibrary)
    source: FakeSource = field(default_factory=FakeSource)
    models: list[CheckpointInfo] = field(default_factory=lambda: [STARTER_INFO])
    changed_settings: list[tuple[str, object]] = field(default_factory=list)
    close_answers: list[bool] = field(default_factory=list)
    beside: list[ScriptedEngine] = field(default_factory=list)
    asked: int = 0
    make_helper: Callable[[], Helper] = no_helper
    newest_release: Callable[[], Release] = lambda: Release(version="0.0.1", page="https://example.org")

    def open(self) -> MainWindow:
        """The window of a new start, shown and started."""
        if isinstance(self.library, MemoryLibrary):  # a real one has its own place for them
            self.library.keep_inputs_in(self.folder / "library")
        session = Session(
            make_engine=lambda: self.engine,
            locate=located,
            make_helper=lambda: self.make_helper(),
            make_library=lambda: self.library,
            list_checkpoints=lambda: list(self.models),
            model_source=self.source,
            hash_of=lambda _ref: None,
            compute_hash=lambda _ref: "0" * 64,
            count_tokens=count_words,
            read_picture=read_picture,
            read_pixels=read_pixels,
            prepare_control=Wiring.prepare_control,
            state_file=self.folder / "state.json",
            queue_file=self.folder / "queue.db",
            more_engines=lambda _report: [lambda one=one: one for one in self.beside],
        )
        window = MainWindow(
            session,
            Settings(),
            pictures=self.folder / "Pictures",
            state_file=self.folder / "window.ini",
            newest_release=lambda: self.newest_release(),
            change_setting=lambda name, value: self.changed_settings.append((name, value)),
            ask_close=self._answer,
        )
        window.first_painted.connect(session.start)
        window.show()
        return window

    def _answer(self, _window: object) -> bool:
        self.asked += 1
        return self.close_answers.pop(0) if self.close_answers else True


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """The parts a window stands on, before it is opened."""
    return Desk(tmp_path)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """A running window, its engine ready."""
    window = desk.open()
    qtbot.waitUntil(lambda: window.session.device.report is not None and window.session.models.all() != [])
    window.session.draft.set("steps", 6)  # enough to watch, and quick
    yield window
    for engine in (desk.engine, *desk.beside):
        engine.released.set()
    window.close()
    window.deleteLater()


@pytest.fixture
def full_window(window: MainWindow) -> MainWindow:
    """With a notice in view, so that its buttons have their texts, and every page built."""
    open_every_page(window)
    return window
