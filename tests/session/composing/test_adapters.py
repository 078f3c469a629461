"""LoRAs, embeddings and wildcards from the draft to the queue and back from a picture."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.adapters import LoraUse
from sddesk.core.events import Provenance
from sddesk.core.families import SDXL
from sddesk.core.models import ModelNotes, PartInfo, WeightsFacts, WeightsKind
from sddesk.core.prompt import TokenCount
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord, Origin
from sddesk.core.request import GenerationRequest
from tests.fakes import stored
from tests.session.conftest import Stage


def part(name: str, kind: WeightsKind = WeightsKind.LORA, **facts: Any) -> PartInfo:
    return PartInfo(name=name, facts=WeightsFacts(kind=kind, **facts), location=f"/models/{name}", size_bytes=1)


@pytest.fixture
def stage(make_stage: Callable[..., Stage], qtbot: QtBot) -> Stage:
    stage = make_stage(start=False)
    stage.source.installed_parts = [
        part("night"),
        part("ink", triggers=("ink drawing",)),
        part("xl", families=(SDXL,)),
        part("bad-hands", WeightsKind.EMBEDDING),
    ]
    stage.source.wildcards.update(animals=("horse", "cat", "bee", "ant"))
    stage.session.start()
    qtbot.waitUntil(lambda: stage.session.shelf.parts != [] and stage.session.models.all() != [])
    stage.session.draft.set("steps", 1)
    return stage


def order(stage: Stage, qtbot: QtBot, count: int = 1) -> list[GenerationRequest]:
    """Generate, and what the engine was given."""
    before = len(stage.engine.requests)
    stage.session.enqueue.generate()
    stored(stage.session)
    qtbot.waitUntil(lambda: len(stage.engine.requests) == before + count and stage.session.running.in_view is None)
    return stage.engine.requests[before:]


def told(stage: Stage) -> list[str]:
    return [str(notice.message) for notice in stage.session.notices.all()]


def test_a_file_that_nothing_can_name_is_not_offered(stage: Stage, qtbot: QtBot) -> None:
    stage.source.installed_parts.append(part("a<b>c"))
    stage.source.installed_parts.append(part("x<y>", WeightsKind.EMBEDDING))
    stage.session.models.refresh()
    qtbot.waitUntil(lambda: len(stage.session.shelf.parts) == 6)
    assert [entry.name for entry in stage.session.adapters.fitting(WeightsKind.LORA)] == ["ink", "night"]
    stage.session.adapters.add("a<b>c")
    assert stage.session.draft.get("loras") == ()
    stage.session.draft.set("prompt", "x<y> and more")
    (request,) = order(stage, qtbot)
    assert request.embeddings == ()


def test_what_fits_is_offered(stage: Stage) -> None:
    adapters = stage.session.adapters
    assert [entry.name for entry in adapters.fitting(WeightsKind.LORA)] == ["ink", "night"]
    assert [entry.name for entry in adapters.fitting(WeightsKind.EMBEDDING)] == ["bad-hands"]
    assert adapters.trouble(LoraUse(name="night")) is None
    assert "another kind" in str(adapters.trouble(LoraUse(name="xl")))
    assert "not installed" in str(adapters.trouble(LoraUse(name="unicorn")))


def test_the_weight_that_a_person_prefers_is_the_one_to_begin_with(stage: Stage) -> None:
    adapters = stage.session.adapters
    stage.session.shelf.parts = [replace(part("night"), notes=ModelNotes(weight=0.65)), part("ink")]
    for name in ("night", "ink"):
        adapters.add(name)
    adapters.add("unicorn", 1.2)
    assert [use.weight for use in stage.session.draft.get("loras")] == [0.65, 0.8, 1.2]


def test_panel_and_prompt_reach_the_engine_as_values(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.adapters.add("night")
    session.adapters.add("Night")
    session.adapters.set_weight("night", 0.5)
    session.draft.set("prompt", "a house <lora:ink:0.8>")
    session.draft.set("negative_prompt", "bad-hands")
    (request,) = order(stage, qtbot)
    assert [(use.name, use.weight, use.hash) for use in request.loras] == [
        ("night", 0.5, "cd" * 32),
        ("ink", 0.8, "cd" * 32),
    ]
    assert [use.name for use in request.embeddings] == ["bad-hands"]
    assert request.prompt == "a house <lora:ink:0.8>"
    session.adapters.remove("night")
    assert session.draft.get("loras") == ()


def test_f57_an_unknown_name_is_left_out_and_told(stage: Stage, qtbot: QtBot) -> None:
    stage.session.draft.set("prompt", "a house <lora:unicorn:1> __dragons__")
    (request,) = order(stage, qtbot)
    assert request.loras == ()
    assert request.prompt == "a house <lora:unicorn:1> __dragons__"
    assert any("unicorn" in text for text in told(stage))
    assert any("__dragons__" in text for text in told(stage))


def test_f30_another_family_is_refused_and_nothing_is_ordered(stage: Stage) -> None:
    stage.session.adapters.add("xl")
    stage.session.enqueue.generate()
    stored(stage.session)
    assert stage.session.jobs.jobs() == []
    assert "made for SDXL" in told(stage)[-1]


def test_wildcards_make_an_order_a_picture_with_draws_of_its_own(stage: Stage, qtbot: QtBot) -> None:
    draft = stage.session.draft
    draft.set("prompt", "a __animals__ {by day|by night}")
    draft.set_images("2 x 4")
    requests = order(stage, qtbot, count=8)
    first = requests[0].seed
    assert [request.seed for request in requests] == list(range(first, first + 8))
    assert len({request.prompt for request in requests}) > 2
    assert stage.session.remembered.prompts[-1] == "a __animals__ {by day|by night}"


def test_reuse_brings_back_what_was_written_and_makes_the_same(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.adapters.add("night", 0.7)
    session.draft.set("prompt", "a __animals__ {by day|by night <lora:ink:0.5>}")
    (request,) = order(stage, qtbot)
    session.adapters.remove("night")
    session.draft.set("prompt", "something else")
    session.reuse.made(request)
    assert session.draft.get("prompt") == "a __animals__ {by day|by night <lora:ink:0.5>}"
    assert session.draft.get("loras") == (LoraUse(name="night", weight=0.7),)
    assert order(stage, qtbot) == [request]
    assert not any("not installed" in text for text in told(stage))


def test_reuse_says_what_is_not_installed(stage: Stage) -> None:
    request = GenerationRequest(prompt="<lora:unicorn:1> a", seed=1, loras=(LoraUse(name="dragon"),))
    stage.session.reuse.made(request)
    assert any("“dragon”, “unicorn”" in text for text in told(stage))
    assert stage.session.draft.get("loras") == (LoraUse(name="dragon"),)


def test_reuse_says_that_words_change_now_which_did_not_when_the_picture_was_made(stage: Stage, qtbot: QtBot) -> None:
    old = GenerationRequest(prompt="a [cat:dog:0.5]", seed=1, steps=2)
    stage.session.reuse.made(old, "settings")
    stage.session.reuse.made(replace(old, prompt_syntax="a1111-3"))
    assert not any("Square brackets" in text for text in told(stage))
    (new,) = order(stage, qtbot)
    assert (new.prompt, new.prompt_syntax) == (old.prompt, "a1111-3")
    stage.session.reuse.made(old)
    assert any("Square brackets of this prompt change words" in text for text in told(stage))


@pytest.mark.parametrize(("origin", "expected"), [("a1111", False), ("comfyui", True)])
def test_reuse_says_so_of_pictures_of_programs_that_do_not_change_words(
    stage: Stage, origin: Origin, expected: bool
) -> None:
    record = ImageRecord(
        id=1,
        path=Path("a.png"),
        content_hash="cd" * 32,
        provenance=Provenance(device="CPU", precision="float32"),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        seconds=1.0,
        width=64,
        height=64,
        request=None,
        settings=ReadSettings(prompt="a [cat|dog]"),
        origin=origin,
    )
    stage.session.reuse.record(record)
    assert any("Square brackets" in text for text in told(stage)) == expected


def test_reuse_says_what_is_another_file(stage: Stage) -> None:
    loras = (LoraUse(name="night", hash="99" * 32), LoraUse(name="ink", hash="cd" * 32))
    stage.session.reuse.made(GenerationRequest(prompt="a", seed=1, loras=loras))
    assert [text for text in told(stage) if "another file" in text and "“night”" in text and "ink" not in text] != []


def test_the_tokens_of_the_longest_step_are_counted(stage: Stage, qtbot: QtBot) -> None:
    counts: list[TokenCount | None] = []
    stage.session.draft.set("steps", 4)
    stage.session.tokens.count("a [very big red cat|dog] [x y z:3]", counts.append)
    qtbot.waitUntil(lambda: counts != [])
    assert counts[0] is not None and counts[0].count == 5  # x y z comes in step 4, beside the dog


def test_who_orders_before_the_list_is_read_waits_for_it(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(start=False)
    stage.source.installed_parts = [part("night")]
    stage.session.adapters.add("night")
    stage.session.enqueue.generate()
    stored(stage.session)
    (job,) = stage.session.jobs.jobs()
    assert [use.name for use in job.request.loras] == ["night"]


def test_a_duplicate_draws_anew_and_running_again_does_not(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.draft.set("prompt", "{a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t}")
    (request,) = order(stage, qtbot)
    (job,) = session.jobs.jobs()
    session.enqueue.again([job.id])
    qtbot.waitUntil(lambda: len(stage.engine.requests) == 2)
    assert stage.engine.requests[1] == request
    session.enqueue.duplicate([job.id] * 5)
    qtbot.waitUntil(lambda: len(stage.engine.requests) == 7)
    assert len({one.prompt for one in stage.engine.requests}) > 2
    assert {one.written_prompt for one in stage.engine.requests} == {request.written_prompt}


def test_the_loras_of_the_draft_are_there_at_the_next_start(stage: Stage) -> None:
    stage.session.adapters.add("night", 0.7)
    data = stage.session.draft.to_dict()
    stage.session.draft.set("loras", ())
    stage.session.draft.from_dict(data)
    assert stage.session.draft.get("loras") == (LoraUse(name="night", weight=0.7),)
    for broken in ("x", [5], [{"name": ""}], [{"name": "a", "weight": "b"}], None):
        stage.session.draft.from_dict(data | {"loras": broken})
        assert stage.session.draft.get("loras") == ()


def test_tokens_are_counted_of_what_would_be_drawn(stage: Stage, qtbot: QtBot) -> None:
    counts: list[TokenCount] = []
    stage.session.tokens.count("{one|two} __animals__", counts.append)
    qtbot.waitUntil(lambda: counts != [])
    assert counts[0].count == 2


def test_an_edited_order_takes_the_first_picture_and_adds_the_others(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.jobs.pause()
    session.enqueue.generate()
    stored(session)
    (job,) = session.jobs.jobs()
    session.enqueue.edit(job.id)
    session.draft.set("prompt", "a __animals__")
    session.draft.set_images("3")
    session.enqueue.generate()
    stored(session)
    requests = [entry.request for entry in session.jobs.waiting()]
    assert session.jobs.waiting()[0].id == job.id
    assert len(requests) == 3
    assert {replace(entry, seed=0, prompt="") for entry in requests} == {replace(requests[0], seed=0, prompt="")}


def test_a_lora_that_is_another_file_later_is_hashed_again(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(stage.source.catalog.hashes, "of_part", lambda _: None)
    monkeypatch.setattr(stage.source.catalog.hashes, "compute_part", lambda part: read.append(part.name) or "ef" * 32)
    for times in (1, 2):
        stage.session.draft.set("loras", (LoraUse(name="ink", weight=times / 4),))
        qtbot.waitUntil(lambda times=times: len(read) == times and not stage.session.hashes._computing)


def test_f57_a_lora_that_was_deleted_meanwhile_is_left_out_after_the_order_that_failed(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.session.draft.set("prompt", "fail")
    stage.source.installed_parts = [part("ink")]
    order(stage, qtbot)
    qtbot.waitUntil(lambda: [known.name for known in stage.session.shelf.parts] == ["ink"])
    stage.session.draft.set("prompt", "a house <lora:night:1>")
    assert order(stage, qtbot)[0].loras == ()
    assert any("“night”" in text and "left out" in text for text in told(stage))


def test_a_picture_whose_loras_hash_was_pending_gets_it_when_it_is_known(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: dict[str, str] = {}
    reading = threading.Event()

    def compute(part: PartInfo) -> str:
        assert reading.wait(60)
        known[part.name] = "ef" * 32
        return known[part.name]

    monkeypatch.setattr(stage.source.catalog.hashes, "of_part", lambda part: known.get(part.name))
    monkeypatch.setattr(stage.source.catalog.hashes, "compute_part", compute)
    stage.session.adapters.add("ink", 0.5)
    stage.session.draft.set("prompt", "bad-hands on a table")
    (request,) = order(stage, qtbot)
    assert [use.hash for use in (*request.loras, *request.embeddings)] == [None, None]
    qtbot.waitUntil(lambda: len(stage.library.records) == 1)
    reading.set()
    qtbot.waitUntil(lambda: stage.library.records[0].request.unhashed == ())
    saved = stage.library.records[0].request
    assert [(use.name, use.hash) for use in saved.loras] == [("ink", "ef" * 32)]
    assert [(use.name, use.hash) for use in saved.embeddings] == [("bad-hands", "ef" * 32)]
