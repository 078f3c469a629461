"""The draft's rules, as tables."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.families import SD1, SD2_768, SD2_BASE, SDXL
from sddesk.core.inputs import Enlarge
from sddesk.core.limits import MAX_RANDOM_SEED
from sddesk.core.messages import Message
from sddesk.core.models import STARTER, CheckpointInfo, CheckpointRef, PartRef
from sddesk.core.read_settings import ReadSettings
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS
from sddesk.session.composing.draft import Draft, parse_grid
from tests.fakes import STARTER_INFO

BIG = replace(STARTER_INFO, ref=CheckpointRef(name="big"), native_size=512)


def info_of(ref: CheckpointRef) -> CheckpointInfo | None:
    return {"starter": STARTER_INFO, "big": BIG}.get(ref.name)


@pytest.fixture
def draft() -> Draft:
    return Draft(info_of)


@pytest.mark.parametrize(
    ("text", "grid"),
    [
        ("4", (1, 4)),
        ("3x4", (3, 4)),
        (" 3 × 4 ", (3, 4)),
        ("3*2", (3, 2)),
        ("0", None),
        ("", None),
        ("x", None),
        ("11x11", None),
        ("101", None),
        ("2x", None),
    ],
)
def test_pictures_are_ordered_as_n_or_n_x_m(text: str, grid: tuple[int, int] | None) -> None:
    assert parse_grid(text) == grid


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("width", 0, 64),
        ("width", 7, 64),
        ("height", 515, 512),
        ("width", 100_000, 4096),
        ("steps", 0, 1),
        ("steps", 10_000, 500),
        ("guidance_scale", 99, 50.0),
        ("guidance_rescale", 2, 1.0),
    ],
)
def test_f58_values_snap_to_what_can_be_made(draft: Draft, name: str, value: float, kept: float) -> None:
    draft.set(name, value)
    assert draft.get(name) == kept


def test_a_first_draft_is_the_notebooks_prompt_on_the_starter(draft: Draft) -> None:
    request = draft.to_request()
    assert request.prompt == "a photograph of an astronaut riding a horse"
    assert (request.width, request.height, request.steps, request.guidance_scale) == (128, 128, 50, 7.5)
    assert (request.sampler, request.checkpoint) == ("pndm", STARTER)


@pytest.mark.parametrize("name", ["steps", "guidance_scale", "guidance_rescale", "width", "height", "clip_skip"])
@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_f58_what_is_no_number_is_refused_with_a_sentence(draft: Draft, qtbot: QtBot, name: str, value: float) -> None:
    before = draft.to_dict()
    with qtbot.waitSignal(draft.refused) as told:
        draft.set(name, value)
    assert str(value) in str(told.args[0])
    assert draft.to_dict() == before
    draft.from_dict({name: value})
    assert draft.to_dict() == before


def test_a_sampler_brings_its_steps_until_the_person_chose(draft: Draft) -> None:
    draft.set("sampler", "dpmpp_2m")
    assert draft.get("steps") == 25
    draft.set("steps", 33)
    draft.set("sampler", "pndm")
    assert draft.get("steps") == 33
    draft.set("steps", 50)
    draft.set("sampler", "dpmpp_2m")
    assert draft.get("steps") == 25, "back at the sampler's own is no choice"


def test_a_schedule_that_the_sampler_lacks_becomes_normal(draft: Draft) -> None:
    draft.set("sampler", "dpmpp_2m")
    draft.set("schedule", "karras")
    draft.set("sampler", "pndm")
    assert draft.get("schedule") == "normal"


def test_a_checkpoint_brings_its_size_until_the_person_chose(draft: Draft) -> None:
    draft.set("checkpoint", BIG.ref)
    assert (draft.get("width"), draft.get("height")) == (512, 512)
    draft.set("height", 600)
    draft.set("checkpoint", STARTER)
    assert (draft.get("width"), draft.get("height")) == (512, 600)


def test_a_model_of_zero_snr_brings_its_guidance_rescale_until_the_person_chose() -> None:
    zero = replace(BIG, prediction_type="v_prediction", zero_snr=True)
    draft = Draft(lambda ref: zero if ref == BIG.ref else STARTER_INFO)
    draft.set("checkpoint", BIG.ref)
    assert draft.to_request().guidance_rescale == 0.7
    again = Draft(lambda ref: zero if ref == BIG.ref else STARTER_INFO)
    again.from_dict(draft.to_dict() | {"guidance_rescale": 0.0})
    again.follow_checkpoint()
    assert again.get("guidance_rescale") == 0.0, "what the person chose before the restart"
    draft.set("checkpoint", STARTER)
    assert draft.get("guidance_rescale") == 0.0
    draft.set("guidance_rescale", 0.4)
    draft.set("checkpoint", BIG.ref)
    assert draft.get("guidance_rescale") == 0.4


def test_a_model_brings_its_clip_skip_until_the_person_chose() -> None:
    anime = replace(BIG, family=SD1, clip_skip=2)
    draft = Draft(lambda ref: anime if ref == BIG.ref else STARTER_INFO)
    draft.set("checkpoint", BIG.ref)
    assert draft.get("clip_skip") == 2
    draft.set("checkpoint", STARTER)
    assert draft.get("clip_skip") == 1
    draft.set("clip_skip", 3)
    draft.set("checkpoint", BIG.ref)
    assert draft.get("clip_skip") == 3
    assert any("clip skip of 2; 3 is set" in str(line) for line in draft.advice.all())
    assert replace(anime, family=SDXL).usual_clip_skip == 1, "SDXL's layer is always the same"


def test_what_a_person_says_of_a_model_brings_its_values_and_ends_with_it() -> None:
    open_model = replace(BIG, family=SD2_BASE, alternatives=(SD2_BASE, SD2_768))
    draft = Draft(lambda ref: open_model if ref == BIG.ref else STARTER_INFO)
    draft.set("checkpoint", BIG.ref)
    draft.set("prediction", "v_prediction")
    assert (draft.native_size, draft.get("width")) == (768, 768)
    assert draft.to_request().prediction == "v_prediction"
    draft.set("checkpoint", STARTER)
    assert draft.get("prediction") == "auto"


def test_a_shape_is_kept_from_model_to_model(draft: Draft) -> None:
    _, width, height = next(preset for preset in draft.presets() if preset[0] == "2:3")
    draft.set("width", width)
    draft.set("height", height)
    draft.set("checkpoint", BIG.ref)
    assert (draft.get("width"), draft.get("height")) == (512, 768)
    draft.set("checkpoint", STARTER)
    assert (draft.get("width"), draft.get("height")) == (width, height)


def test_a_restored_size_stays_when_the_list_of_models_arrives(qtbot: QtBot) -> None:
    models: dict[str, CheckpointInfo] = {}
    draft = Draft(lambda ref: models.get(ref.name))
    draft.load(GenerationRequest(prompt="", seed=1, width=512, height=768, checkpoint=BIG.ref))
    models["big"] = replace(BIG, native_size=1024)
    draft.follow_checkpoint()
    assert (draft.get("width"), draft.get("height")) == (512, 768)


def test_presets_keep_one_side_native(draft: Draft) -> None:
    draft.set("checkpoint", BIG.ref)
    assert all(512 in (width, height) and width % 8 == height % 8 == 0 for _, width, height in draft.presets())
    assert draft.presets()[0] == ("1:1", 512, 512)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, []),
        ({"prompt": "  "}, ["empty prompt"]),
        ({"width": 64}, ["loses quality"]),
        ({"width": 256, "height": 256}, ["things repeat"]),
        ({"width": 256}, []),
        ({"guidance_scale": 20.0}, []),
        ({"guidance_scale": 20.5}, ["burns out the colours"]),
        ({"sampler": "lcm"}, ["LCM"]),
        ({"prompt": "a [cat|dog]", "sampler": "lms"}, ["words that alternate"]),
        ({"negative_prompt": "[a|b]", "sampler": "lms", "guidance_scale": 1.0}, []),
        ({"prompt": "a [cat|dog]", "sampler": "lms", "prompt_syntax": "plain"}, []),
    ],
)
def test_advice_where_a_choice_goes_wrong(draft: Draft, values: dict[str, object], words: list[str]) -> None:
    for name, value in values.items():
        draft.set(name, value)
    advice = [str(message) for message in draft.advice.all()]
    assert len(advice) == len(words)
    assert all(word in text for word, text in zip(words, advice, strict=True))


def test_random_seeds_are_such_as_other_programs_take(draft: Draft, qtbot: QtBot) -> None:
    with qtbot.waitSignal(draft.changed):
        seeds = {draft.to_request().seed for _ in range(20)}
    assert len(seeds) > 1
    assert all(0 <= seed <= MAX_RANDOM_SEED for seed in seeds)


@pytest.mark.parametrize(
    ("what", "taken"),
    [
        ("all", {"prompt": "a fox", "seed": 5, "steps": 12, "seed_random": False}),
        ("prompt", {"prompt": "a fox", "steps": 50, "seed_random": True}),
        ("seed", {"seed": 5, "steps": 50, "seed_random": False}),
        ("settings", {"steps": 12, "width": 64, "sampler": "ddim", "seed_random": True}),
    ],
)
def test_reuse_takes_what_is_asked(draft: Draft, what: str, taken: dict[str, object]) -> None:
    request = GenerationRequest(
        prompt="a fox", seed=5, steps=12, width=64, height=128, sampler="ddim", guidance_scale=3
    )
    draft.load(request, what)
    assert {name: draft.get(name) for name in taken} == taken


def test_reuse_of_all_gives_the_same_request_again(draft: Draft) -> None:
    request = GenerationRequest(
        prompt="a", negative_prompt="b", seed=2**40, steps=9, width=72, height=136, sampler="euler", schedule="karras",
        guidance_scale=2.5, precision="half", noise_source="device", safety_checker=True, checkpoint=BIG.ref,
    )  # fmt: skip
    draft.load(request)
    assert draft.to_request() == request


def test_a_stored_draft_comes_back_whole(draft: Draft) -> None:
    draft.set("prompt", "馬")
    draft.set("checkpoint", BIG.ref)
    draft.set("guidance_scale", 3.5)
    other = Draft(info_of)
    other.from_dict(draft.to_dict())
    assert other.to_dict() == draft.to_dict()


@pytest.mark.parametrize("name", ["precision", "noise_source", "sampler", "schedule", "mode", "exact_sampler"])
def test_f55_a_stored_choice_that_does_not_exist_is_the_default(draft: Draft, name: str) -> None:
    before = draft.get(name)
    draft.from_dict({name: "no such thing"})
    assert draft.get(name) == before
    draft.to_request()


@pytest.mark.parametrize("name", ["checkpoint", "vae", "text_encoder", "sampler_from"])
@pytest.mark.parametrize("wrong", [{"of": "banana"}, {"hub_id": ["a"]}, {"hash": 5}])
def test_a_stored_model_that_is_none_is_the_default(draft: Draft, name: str, wrong: dict[str, object]) -> None:
    draft.from_dict({name: {"name": "x", **wrong}})
    request = draft.to_request()
    assert GenerationRequest.from_dict(request.to_dict()) == request, "it can be ordered, and read again"


def sampling(draft: Draft) -> tuple[str, str, int]:
    return draft.get("sampler"), draft.get("schedule"), draft.get("steps")


FAST = (FAST_SAMPLER, FAST_SCHEDULE, FAST_STEPS)


def test_fast_takes_few_steps_and_exact_gives_back_what_was_there(draft: Draft) -> None:
    draft.set("sampler", "euler_a")
    draft.set("steps", 33)
    draft.set("mode", "fast")
    assert (sampling(draft), draft.to_request().mode) == (FAST, "fast")
    draft.set("mode", "fast")  # once more changes nothing
    draft.set("steps", 8)
    draft.set("mode", "exact")
    assert (sampling(draft), draft.to_request().mode) == (("euler_a", "normal", 33), "exact")


def test_the_way_back_from_fast_survives_a_restart(draft: Draft) -> None:
    draft.set("steps", 33)
    draft.set("mode", "fast")
    after = Draft(info_of)
    after.from_dict(json.loads(json.dumps(draft.to_dict())))
    assert (after.get("mode"), sampling(after)) == ("fast", FAST)
    after.set("mode", "exact")
    assert sampling(after) == ("pndm", "normal", 33)


def test_fast_leaves_a_model_made_for_few_steps_as_it_is(draft: Draft) -> None:
    draft.set("mode", "fast")
    draft.set_up("euler_a", "trailing", 2, 1.0)
    assert sampling(draft) == ("euler_a", "trailing", 2)
    draft.set("mode", "exact")
    assert sampling(draft) == ("euler_a", "trailing", 2)
    draft.set("mode", "fast")
    draft.set_up("pndm", "normal", 50, 7.5)  # another model, made for no steps of its own
    assert sampling(draft) == FAST
    draft.set("mode", "exact")
    assert sampling(draft) == ("pndm", "normal", 50)


def test_a_fast_picture_is_reused_as_it_was_made(draft: Draft) -> None:
    draft.load(GenerationRequest(prompt="x", seed=1, mode="fast", sampler="unipc", steps=6))
    assert (draft.get("mode"), sampling(draft)) == ("fast", ("unipc", "normal", 6))
    draft.set("mode", "exact")
    assert sampling(draft) == ("unipc", "normal", 6)
    draft.load(GenerationRequest(prompt="x", seed=1, mode="fast", sampler=FAST[0], schedule=FAST[1], steps=FAST[2]))
    draft.set("mode", "exact")
    assert sampling(draft) == ("pndm", "normal", 50)  # Fast's own few steps are not what Exact means


def test_what_fast_takes_can_be_chosen_for_exact_too(draft: Draft) -> None:
    for name, value in zip(("sampler", "schedule", "steps"), FAST, strict=True):
        draft.set(name, value)
    draft.set("mode", "fast")
    draft.set("mode", "exact")
    assert sampling(draft) == FAST


FOREIGN = ReadSettings(
    prompt="a teal kettle",
    negative_prompt="smoke",
    written_prompt="a {teal|brown} kettle",
    steps=22,
    guidance_scale=6.5,
    seed=1234,
    width=640,
    height=768,
    sampler_name="DPM++ 2M Karras",
    sampler="dpmpp_2m",
    schedule="karras",
    model="big",
    clip_skip=2,
    vae="tidy-vae",
)


def test_a_foreign_picture_that_states_all_needs_no_word(draft: Draft) -> None:
    assert draft.load_read(FOREIGN) == []
    wanted = {"prompt": "a teal kettle", "negative_prompt": "smoke", "steps": 22, "guidance_scale": 6.5}
    wanted |= {"seed": 1234, "seed_random": False, "width": 640, "height": 768, "sampler": "dpmpp_2m", "clip_skip": 2}
    wanted |= {
        "schedule": "karras",
        "checkpoint": CheckpointRef(name="big"),
        "vae": PartRef(name="tidy-vae", of="file"),
    }
    assert {name: draft.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("said", "taken", "words"),
    [
        (
            {"sampler": None, "sampler_name": "Restart"},
            {"sampler": "dpmpp_2m"},
            "Restart is not here; DPM++ 2M instead.",
        ),
        (
            {"schedule": None, "schedule_name": "KL Optimal"},
            {"schedule": "normal"},
            "DPM++ 2M has no schedule KL Optimal here; Normal instead.",
        ),
        (
            {"sampler": "euler_a", "sampler_name": "Euler a"},
            {"sampler": "euler_a", "schedule": "normal"},
            "Euler a has no schedule Karras here; Normal instead.",
        ),
        ({"guidance_scale": 0.5}, {"guidance_scale": 1.0}, "Guidance 0.5 is below 1; 1 instead."),
        ({"guidance_scale": 99.0}, {"guidance_scale": 50.0}, "Guidance 99 is above 50; 50 instead."),
        ({"steps": 900}, {"steps": 500}, "900 steps cannot be made; 500 instead."),
        ({"width": 645}, {"width": 648}, "645 x 768 pixels cannot be made; 648 x 768 instead."),
        ({"seed": None}, {"seed_random": True}, "The picture does not state its seed: it stays random."),
        ({"steps": None}, {"steps": 50}, "The picture does not state its steps: 50 stay."),
        ({"guidance_scale": None}, {"guidance_scale": 7.5}, "The picture does not state its guidance: 7.5 stays."),
        (
            {"sampler": None, "sampler_name": None, "schedule": None},
            {"sampler": "pndm"},
            "The picture does not state its sampler: PNDM stays.",
        ),
        ({"width": None}, {"width": 128}, "The picture does not state its size: 128 x 128 stays."),
        ({"model": None}, {"checkpoint": STARTER}, "The picture does not state its model: “starter” stays."),
    ],
)
def test_f92_what_is_taken_in_place_of_what_is_not_here_is_said(
    draft: Draft, said: dict[str, Any], taken: dict[str, object], words: str
) -> None:
    assert [str(note) for note in draft.load_read(replace(FOREIGN, **said))] == [words]
    assert {name: draft.get(name) for name in taken} == taken
    draft.to_request()


def test_f92_what_was_left_out_is_said_at_reuse(draft: Draft) -> None:
    partly = replace(FOREIGN, left_out=(Message("A node was not read."),))
    assert ["in part only" in str(note) for note in draft.load_read(partly)] == [True]


def test_a_part_of_a_foreign_picture_brings_only_its_own_words(draft: Draft) -> None:
    said = replace(FOREIGN, seed=None, sampler=None, sampler_name="Restart")
    assert draft.load_read(said, "prompt") == [] and draft.get("prompt") == "a teal kettle"
    assert draft.get("sampler") == "pndm"
    assert [str(note) for note in draft.load_read(said, "seed")] == [
        "The picture does not state its seed: it stays random."
    ]
    assert [str(note) for note in draft.load_read(said, "settings")] == ["Restart is not here; DPM++ 2M instead."]


def test_sizes_and_shapes_are_multiples_of_what_the_model_draws() -> None:
    family = replace(SD1, size_step=16, native_size=560)
    info = replace(STARTER_INFO, family=family, native_size=560)
    draft = Draft(lambda _: info)
    assert all(width % 16 == 0 == height % 16 for _, width, height in draft.presets())
    assert ("3:2", 832, 560) in draft.presets(), "840 is a multiple of 8 alone"
    draft.set("width", 519)
    draft.set("height", 521)
    assert (draft.get("width"), draft.get("height")) == (512, 528)


def test_a_fetched_model_with_the_starters_name_is_not_the_starter() -> None:
    draft = Draft(lambda _ref: None)
    draft.set("checkpoint", CheckpointRef(name="starter", hub_id="our/starter"))
    assert not draft.get("larger") and draft.native_size == 512
    draft.set("checkpoint", STARTER)
    assert draft.get("larger") and draft.native_size == 128


def test_larger_is_remembered_and_a_draft_of_before_has_none(draft: Draft) -> None:
    draft.set("upscaler", "photo-2x")
    kept = draft.to_dict()
    other = Draft(info_of)
    other.from_dict(kept)
    assert (other.get("larger"), other.get("upscaler")) == (True, "photo-2x")
    del kept["larger"], kept["upscaler"]
    old = Draft(info_of)
    old.from_dict(kept)
    assert not old.get("larger")


def test_an_enlarged_picture_brings_that_it_was_enlarged_and_others_leave_it(draft: Draft) -> None:
    made = GenerationRequest(prompt="a cat", seed=5)
    draft.set("larger", False)
    draft.load(made)
    assert not draft.get("larger")
    draft.load(replace(made, inputs=(Enlarge(content_hash="a" * 64, model="photo-2x", scale=2),)))
    assert (draft.get("larger"), draft.get("upscaler"), draft.get("inputs")) == (True, "photo-2x", ())
