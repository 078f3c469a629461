"""A desk over a scripted engine, in a home of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sddesk.doors.desk import Desk
from sddesk.wiring import Wiring, build
from tests.fakes import ScriptedEngine

SMALL = {"steps": 2, "width": 64, "height": 64}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One home for the tests of a file, of which no model's hash is computed."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDDESK_HOME", str(folder))
        patch.setenv("HF_HUB_CACHE", str(folder / "hub"))
        patch.setattr("sddesk.ordering.models.Hashes.of", lambda *_: "ab" * 32)
        yield folder


@pytest.fixture(scope="module")
def engines(home: Path) -> Iterator[list[ScriptedEngine]]:
    """Every engine that was made."""
    made: list[ScriptedEngine] = []

    def make(*_: object) -> ScriptedEngine:
        made.append(ScriptedEngine(0.002))
        return made[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Wiring, "make_engine", make)
        yield made


@pytest.fixture
def desk(engines: list[ScriptedEngine]) -> Iterator[Desk]:
    with Desk(build(), "test") as opened:
        yield opened
        for engine in engines:
            engine.released.set()
