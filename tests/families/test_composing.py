"""What the window and the command line make of a family's row: usual values, controls that apply, advice, tokens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sddesk.catalog.tokens import TokenCounter
from sddesk.core.advice import advice_for
from sddesk.core.checks import check_family_reads, unused_fields
from sddesk.core.families import FAMILIES, Z_IMAGE, Z_IMAGE_TURBO, ModelFamily
from sddesk.core.inputs import Reference
from sddesk.core.models import STARTER, CheckpointInfo, CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.larger import LargerChoice
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.generation.running import RunningJobs
from sddesk.ui.film import Film
from sddesk.ui.how_it_works import HowItWorks
from sddesk.ui.parameter_panel import ParameterPanel
from tests.families.helpers import qwen_tokenizer

TURBO, BASE = CheckpointRef(name="turbo"), CheckpointRef(name="base")


def info(family: ModelFamily, location: Path = Path("nowhere")) -> CheckpointInfo:
    return CheckpointInfo(
        ref=STARTER, title=family.name, family=family, native_size=family.native_size, size_bytes=1,
        location=str(location), has_safety_checker=False,
    )  # fmt: skip


@pytest.fixture
def draft() -> Draft:
    infos = {TURBO: info(Z_IMAGE_TURBO), BASE: info(Z_IMAGE)}
    return Draft(infos.get)


def test_a_family_brings_what_suits_it(draft: Draft) -> None:
    draft.set("width", 1000)
    draft.set("checkpoint", BASE)
    sampling = [draft.get(name) for name in ("sampler", "schedule", "steps", "guidance_scale")]
    assert sampling == ["euler", "normal", 28, 5.0]
    assert draft.get("width") % 16 == 0
    assert all(side % 16 == 0 for _, *sides in draft.presets() for side in sides)
    draft.set("guidance_scale", 4.0)
    draft.set("checkpoint", TURBO)
    assert (draft.get("guidance_scale"), draft.get("steps")) == (1.0, 8)


def test_what_is_hidden_is_not_asked_for(draft: Draft) -> None:
    for name, value in (("negative_prompt", "a dog"), ("tile", "x"), ("clip_skip", 2), ("guidance_rescale", 0.7)):
        draft.set(name, value)
    draft.set("checkpoint", TURBO)
    wanted = draft.to_request()
    assert (wanted.negative_prompt, wanted.tile, wanted.clip_skip, wanted.guidance_rescale) == ("", "", 1, 0.0)
    draft.set("checkpoint", BASE)
    assert draft.to_request().negative_prompt == "a dog", "and it is there again"


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.id)
def test_a_request_without_what_is_unused_is_accepted(family: ModelFamily) -> None:
    inputs = (Reference(content_hash="a" * 64),) if family.needs_reference else ()
    wanted = GenerationRequest(prompt="a cat", seed=1, guidance_scale=family.guidance, inputs=inputs)
    check_family_reads(replace(wanted, **unused_fields(family)), family)


def test_the_window_shows_the_controls_that_apply(draft: Draft, qtbot: QtBot) -> None:
    installed: Any = SimpleNamespace(known=[], all=list)
    panel = ParameterPanel(draft, LargerChoice(draft, lambda: None, installed, draft.changed))
    qtbot.addWidget(panel)
    panel.show()
    shown: Callable[[], list[bool]] = lambda: [  # noqa: E731
        widget.isVisible() for widget in (panel.guidance, panel.guidance_slider, panel.clip_skip)
    ]
    assert shown() == [True] * 3
    draft.set("checkpoint", TURBO)
    assert shown() == [False] * 3 and panel.plain_prompt.isVisible()
    draft.set("checkpoint", BASE)
    assert shown() == [True, True, False] and "5 is usual" in panel.guidance.toolTip()


def test_how_it_works_tells_of_the_transformer(qtbot: QtBot, tmp_path: Path) -> None:
    chosen = [FAMILIES[0]]
    running = RunningJobs(JobQueue(QueueStore(tmp_path / "queue.db")))
    page = HowItWorks(Film(running), lambda: chosen[0])
    qtbot.addWidget(page)

    def text() -> str:
        return " ".join(label.text() for label in page.findChildren(QWidget) if hasattr(label, "text"))

    page.refresh()
    assert "U-Net" in text() and "transformer" not in text()
    chosen[0] = Z_IMAGE
    page.refresh()
    assert "U-Net" not in text() and "CLIP" not in text() and "transformer looks" in text()


@pytest.mark.parametrize(("side", "said"), [(448, "Below 512"), (768, ""), (2048, ""), (2064, "Larger than 2048")])
def test_advice_goes_by_the_sizes_of_the_family(side: int, said: str) -> None:
    given = {"prompt": "a cat", "width": side, "height": side, "guidance_scale": 1.0, "sampler": "euler"}
    found = advice_for(native=1024, sizes=Z_IMAGE.sizes, **given)  # type: ignore[arg-type]
    assert [str(one) for one in found] == [] if not said else str(found[0]).startswith(said)


def test_tokens_are_those_of_its_own_tokenizer_and_limit(tmp_path: Path) -> None:
    """A token a letter here; marks are none."""
    qwen_tokenizer().save_pretrained(tmp_path / "tokenizer")
    counter = TokenCounter(lambda _ref: info(Z_IMAGE, tmp_path))
    assert counter.count(STARTER, "a (cat:1.2)", "a1111").count == len("a cat")
    long = counter.count(STARTER, "x" * 600)
    assert (long.count, long.limit, long.cut_at) == (600, 504, 504)
    assert counter.count(STARTER, "x" * 600, "a1111").limit == 504, "no further chunks"
