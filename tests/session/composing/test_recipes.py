"""A few-step LoRA that is switched on offers its sampler, steps and guidance, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.adapters import LoraUse
from sddesk.core.families import SD1
from sddesk.core.request import GenerationRequest
from sddesk.session.notices import Notice
from tests.session.composing.test_adapters import part
from tests.session.conftest import Stage


@pytest.fixture
def stage(make_stage: Callable[..., Stage], qtbot: QtBot) -> Stage:
    stage = make_stage(start=False)
    stage.source.installed_parts = [part("lcm-lora", families=(SD1,)), part("night")]
    stage.session.start()
    qtbot.waitUntil(lambda: stage.session.shelf.parts_known and stage.session.models.all() != [])
    return stage


def offered(stage: Stage, action: str) -> list[Notice]:
    return [notice for notice in stage.session.notices.all() if notice.action == action]


def recipe(stage: Stage) -> tuple[object, ...]:
    return tuple(stage.session.draft.get(name) for name in ("sampler", "schedule", "steps", "guidance_scale"))


@pytest.mark.parametrize("where", ["panel", "prompt"])
def test_it_is_offered_used_and_left_again(stage: Stage, qtbot: QtBot, where: str) -> None:
    session = stage.session
    if where == "panel":
        session.adapters.add("lcm-lora")
    else:
        session.draft.set("prompt", "a house <lora:LCM-lora:1>")
    qtbot.waitUntil(lambda: bool(offered(stage, "use_recipe")))
    (notice,) = offered(stage, "use_recipe")
    assert str(notice.message) == "“lcm-lora” is made for 4 steps with the sampler LCM and a guidance of 1."
    assert recipe(stage) == ("pndm", "normal", 50, 7.5), "nothing changes by itself"
    session.notices.dismiss(notice.id)
    session.recipes.use()
    assert recipe(stage) == ("lcm", "normal", 4, 1.0)
    assert not any("LCM" in str(note) for note in session.draft.advice.all()), "it is made for it"
    (notice,) = offered(stage, "leave_recipe")
    assert dict(notice.message.values)["old_steps"] == 50
    session.recipes.leave()
    assert recipe(stage) == ("pndm", "normal", 50, 7.5)


def test_switched_off_it_offers_the_way_back_and_withdraws_what_it_offered(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.adapters.add("lcm-lora")
    qtbot.waitUntil(lambda: bool(offered(stage, "use_recipe")))
    session.adapters.remove("lcm-lora")
    qtbot.waitUntil(lambda: not offered(stage, "use_recipe"))
    session.adapters.add("lcm-lora")
    qtbot.waitUntil(lambda: bool(offered(stage, "use_recipe")))
    session.recipes.use()
    session.notices.dismiss_action("leave_recipe")
    session.adapters.remove("lcm-lora")
    qtbot.waitUntil(lambda: bool(offered(stage, "leave_recipe")))
    assert any("LCM" in str(note) for note in session.draft.advice.all())
    assert "is off" in str(offered(stage, "leave_recipe")[0].message)
    session.adapters.add("lcm-lora")
    qtbot.waitUntil(lambda: not offered(stage, "leave_recipe"))
    assert not offered(stage, "use_recipe"), "it is drawn so still"


def test_who_draws_so_already_or_reuses_such_a_picture_is_not_asked(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    made = GenerationRequest(prompt="a <lora:lcm-lora:1>", seed=1, sampler="lcm", steps=4, guidance_scale=1.0)
    session.reuse.made(made)
    qtbot.wait(20)
    assert not offered(stage, "use_recipe")
    session.reuse.made(replace(made, prompt="", loras=(LoraUse(name="night"),), steps=7))
    session.reuse.made(replace(made, prompt="", loras=(LoraUse(name="lcm-lora"),)))
    qtbot.wait(20)
    assert not offered(stage, "use_recipe")


def test_what_a_start_begins_with_is_not_asked_about(make_stage: Callable[..., Stage], qtbot: QtBot) -> None:
    stage = make_stage(start=False)
    stage.source.installed_parts = [part("lcm-lora", families=(SD1,))]
    stage.session.adapters.add("lcm-lora")
    stage.session.start()
    qtbot.waitUntil(lambda: stage.session.shelf.parts_known and stage.session.models.all() != [])
    qtbot.wait(20)
    assert not offered(stage, "use_recipe")


def test_tried_while_fast_it_leaves_what_exact_had_before(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.draft.set("mode", "fast")
    assert recipe(stage) == ("dpmpp_2m", "karras", 12, 7.5)
    session.adapters.add("lcm-lora")
    qtbot.waitUntil(lambda: bool(offered(stage, "use_recipe")))
    session.recipes.use()
    assert recipe(stage) == ("lcm", "normal", 4, 1.0)
    session.recipes.leave()
    assert recipe(stage) == ("dpmpp_2m", "karras", 12, 7.5)
    session.draft.set("mode", "exact")
    assert recipe(stage) == ("pndm", "normal", 50, 7.5)


def test_left_after_exact_was_chosen_again_it_gives_back_what_exact_had(stage: Stage, qtbot: QtBot) -> None:
    session = stage.session
    session.draft.set("sampler", "heun")
    session.draft.set("steps", 30)
    session.draft.set("mode", "fast")
    session.adapters.add("lcm-lora")
    qtbot.waitUntil(lambda: bool(offered(stage, "use_recipe")))
    session.recipes.use()
    session.draft.set("mode", "exact")
    session.recipes.leave()
    assert recipe(stage) == ("heun", "normal", 30, 7.5)
