"""Presets in the draft: kept, applied with a notice, undone, and applied when their model is picked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sddesk.core.adapters import LoraUse
from sddesk.core.families import Z_IMAGE_TURBO
from sddesk.core.models import CheckpointRef
from sddesk.core.presets import preset_of, written_presets
from sddesk.core.request import GenerationRequest
from sddesk.session.composing import presets
from sddesk.session.notices import Notice, NoticeKind
from tests.fakes import STARTER_INFO
from tests.session.conftest import Stage

OTHER = replace(STARTER_INFO, ref=CheckpointRef(name="dreamy"), title="Dreamy", native_size=64)
FLOW = replace(STARTER_INFO, ref=CheckpointRef(name="flow"), title="Flow", native_size=64, family=Z_IMAGE_TURBO)


@pytest.fixture
def stage(make_stage: Callable[..., Stage], qtbot: QtBot) -> Stage:
    stage = make_stage(start=False, models=[STARTER_INFO, OTHER, FLOW])
    stage.session.start()
    qtbot.waitUntil(lambda: len(stage.session.models.all()) == 3)
    return stage


def told(stage: Stage) -> list[Notice]:
    return [notice for notice in stage.session.notices.all() if notice.action == "undo_preset"]


def settings(stage: Stage) -> tuple[object, ...]:
    return tuple(stage.session.draft.get(name) for name in ("steps", "sampler", "width", "loras", "mode"))


def test_a_preset_is_kept_applied_and_undone(stage: Stage) -> None:
    session = stage.session
    for name, value in (("steps", 33), ("sampler", "heun"), ("width", 64), ("loras", (LoraUse(name="a", weight=0.5),))):
        session.draft.set(name, value)
    session.draft.set("steps", 33)
    wanted = settings(stage)
    assert session.presets.keep("mine") and not session.presets.keep(" MINE ") and not session.presets.keep("a\0b")
    session.draft.set("prompt", "what I write")
    for name, value in (("sampler", "pndm"), ("steps", 12), ("width", 128), ("loras", ()), ("mode", "fast")):
        session.draft.set(name, value)
    before = settings(stage)
    session.presets.apply(session.presets.all()[0])
    assert settings(stage) == wanted and session.draft.get("prompt") == "what I write"
    (notice,) = told(stage)
    assert "Sampler" in str(notice.message) and "→ 33" in str(notice.message)
    session.presets.undo()
    assert settings(stage) == before
    session.draft.set("mode", "exact")
    assert session.draft.get("steps") == 12, "what Exact takes back is there again, too"


def test_those_of_the_chosen_model_come_first_and_one_is_applied_by_itself(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.draft.set("steps", 7)
    assert session.presets.keep("any")
    session.checkpoint.choose(OTHER)
    session.draft.set("steps", 21)
    assert session.presets.keep("first", by_itself=True)
    session.draft.set("steps", 22)
    assert session.presets.keep("second", by_itself=True) and session.presets.keep("bound", bound=True)
    by_itself = {preset.name: preset.by_itself for preset in session.presets.all()}
    assert [*by_itself][-1] == "any" and by_itself == {"first": False, "second": True, "bound": False, "any": False}
    session.draft.set("steps", 40)
    session.checkpoint.choose(STARTER_INFO)
    assert session.presets.all()[0].name == "any"
    session.checkpoint.choose(OTHER)
    qtbot.waitUntil(lambda: session.draft.get("steps") == 22)
    assert "second" in str(told(stage)[-1].message)
    session.presets.undo()
    assert session.draft.get("steps") == 40 and session.draft.get("checkpoint") == OTHER.ref


def test_on_a_model_of_another_family_sizes_fit_it_and_its_sampler_stays(stage: Stage) -> None:
    session = stage.session
    request = GenerationRequest(prompt="", seed=0, width=72, height=88, sampler="pndm", steps=9)
    session.checkpoint.choose(FLOW)
    sampler = session.draft.get("sampler")
    session.presets.apply(preset_of("p", request))
    assert (session.draft.get("width"), session.draft.get("height")) == (64, 96)
    assert session.draft.get("steps") == 9 and session.draft.get("sampler") == sampler != "pndm"


def test_files_are_taken_and_written(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    session = stage.session
    request = GenerationRequest(prompt="", seed=0, steps=9)
    assert session.presets.keep("one")
    file = tmp_path / "in.json"
    file.write_bytes(written_presets([preset_of("ONE", request), preset_of("two", request)]))
    session.presets.take(file)
    qtbot.waitUntil(lambda: [preset.name for preset in session.presets.all()] == ["one", "two"])
    session.presets.write(tmp_path / "out.json")
    qtbot.waitUntil((tmp_path / "out.json").exists)
    session.presets.remove(session.presets.all()[0])
    assert [preset.name for preset in session.presets.all()] == ["two"]
    file.write_bytes(b"{")
    session.presets.take(file)
    qtbot.waitUntil(lambda: any("cannot be read" in str(one.message) for one in session.notices.all()))
    session.presets.take(tmp_path / "gone.json")
    qtbot.waitUntil(lambda: any("gone.json" in str(one.message) for one in session.notices.all()))


def test_a_file_that_is_too_large_is_refused_in_a_sentence(
    stage: Stage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presets, "MAX_BYTES", 100)
    file = tmp_path / "much.json"
    file.write_bytes(b" " * 101)
    stage.session.presets.take(file)
    qtbot.waitUntil(lambda: bool(stage.session.notices.all()))
    (notice,) = stage.session.notices.all()
    assert str(notice.message).startswith("much.json cannot be read: it has more than 100 bytes")


def test_a_preset_is_undone_where_the_draft_is_of_no_use_by_now(stage: Stage) -> None:
    session = stage.session
    session.draft.set("steps", 33)
    assert session.presets.keep("mine")
    session.draft.set("steps", 12)
    session.presets.apply(session.presets.all()[0])
    session.draft.set("width", -64)  # as while a number is typed
    session.presets.undo()
    assert session.draft.get("steps") == 12 and session.draft.get("width") > 0
    assert not [notice for notice in session.notices.all() if notice.kind is NoticeKind.PROBLEM]


def test_the_notice_names_settings_in_the_language_in_use(stage: Stage, qapp: QApplication) -> None:
    class Upper(QTranslator):
        def translate(self, context: str, source: str, *_: object) -> str:  # type: ignore[override]
            return source.upper() if context == "facts" else ""

        def isEmpty(self) -> bool:  # noqa: N802 - Qt's own
            return False

    session, translator = stage.session, Upper()
    assert session.presets.keep("mine")
    session.draft.set("steps", 12)
    qapp.installTranslator(translator)
    try:
        session.presets.apply(session.presets.all()[0])
    finally:
        qapp.removeTranslator(translator)
    assert "STEPS 12 →" in str(told(stage)[0].message)
