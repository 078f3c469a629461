"""A session over the scripted engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from sddesk.core.models import CheckpointInfo, PartInfo
from sddesk.core.suggestions import Helper
from sddesk.library.metadata import read_picture, read_pixels
from sddesk.session.app_session import Session
from sddesk.wiring import Wiring
from tests.fakes import STARTER_INFO, FakeSource, MemoryLibrary, ScriptedEngine, count_words, located


@dataclass
class Stage:
    """A session with what stands behind it; `beside` are the engines beside the first."""

    session: Session
    engine: ScriptedEngine
    library: MemoryLibrary
    source: FakeSource
    beside: list[ScriptedEngine]


def no_helper() -> Helper:
    raise AssertionError("no language model is asked here")


@pytest.fixture
def make_stage(tmp_path: Path, qapp: object) -> Iterator[Callable[..., Stage]]:
    made: list[Stage] = []

    def make(
        *,
        start: bool = True,
        engine: ScriptedEngine | None = None,
        library: MemoryLibrary | None = None,
        beside: Sequence[ScriptedEngine] = (),
        models: Sequence[CheckpointInfo] = (STARTER_INFO,),
        parts: Sequence[PartInfo] = (),
        runtime: str = "torch",
    ) -> Stage:
        engine, library, source = (
            engine or ScriptedEngine(),
            library or MemoryLibrary(),
            FakeSource(installed_parts=list(parts)),
        )
        if isinstance(library, MemoryLibrary):  # a real one has its own place for them
            library.keep_inputs_in(tmp_path / "library")
        others = list(beside)
        session = Session(
            make_engine=lambda: engine,
            locate=lambda request: located(request).computed_with(runtime),
            make_helper=no_helper,
            make_library=lambda: library,
            list_checkpoints=lambda: list(models),
            model_source=source,
            hash_of=lambda ref: "ab" * 32,
            compute_hash=lambda ref: "ab" * 32,
            count_tokens=count_words,
            read_picture=read_picture,
            read_pixels=read_pixels,
            prepare_control=Wiring.prepare_control,
            state_file=tmp_path / "state.json",
            queue_file=tmp_path / "queue.db",
            more_engines=lambda _report: [lambda one=one: one for one in others],
        )
        made.append(stage := Stage(session, engine, library, source, others))
        if start:
            session.start()
        return stage

    yield make
    for stage in made:
        for engine in (stage.engine, *stage.beside):
            engine.released.set()
        assert stage.session.close(60)


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    return make_stage()
