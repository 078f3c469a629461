"""What is told of a picture, and what of two pictures differs."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sddesk.core.events import GeneratedImage, Provenance
from sddesk.core.facts import LABELS, differing, facts_of, made_of, settings_of
from sddesk.core.hires import Hires
from sddesk.core.inputs import Enlarge, StartPicture
from sddesk.core.likeness import reasons
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord
from sddesk.core.refining import Refine
from sddesk.core.request import GenerationRequest
from sddesk.core.substitutes import request_again
from tests.fakes import pixels_of

VERSIONS = (("sddesk", "0.1.0"), ("torch", "2.11.0"), ("diffusers", "0.38.0"))
MADE = Provenance(device="cpu (A processor)", precision="float32", versions=VERSIONS)
RECORD = ImageRecord(
    id=1,
    path=Path("pictures/1.png"),
    request=GenerationRequest(prompt="a cat", seed=3, checkpoint=CheckpointRef(name="tiny", hash="ab" * 32)),
    provenance=MADE,
    created_at=datetime(2026, 1, 2, tzinfo=UTC),
    seconds=1.25,
    width=512,
    height=512,
    content_hash="cd" * 32,
)


def made(**values: object) -> GeneratedImage:
    image = GeneratedImage(request=RECORD.request, pixels=pixels_of(3), seconds=1.0, provenance=MADE)
    return replace(image, **values)  # type: ignore[arg-type]


def told(image: GeneratedImage, record: ImageRecord = RECORD) -> list[str]:
    return [str(reason) for reason in reasons(record, image)]


def test_everything_that_made_a_picture_is_told() -> None:
    found = {fact.label: fact.value for fact in facts_of(RECORD)}
    assert found["Prompt"] == "a cat" and found["Seed"] == "3" and found["Guidance"] == "7.5"
    assert found["Model"] == "tiny" and found["Model's hash (SHA-256)"] == "ab" * 32
    assert found["Made on"] == "cpu (A processor)" and found["Precision used"] == "float32"
    assert (found["sddesk"], found["torch"], found["diffusers"]) == ("0.1.0", "2.11.0", "0.38.0")
    assert found["File"] == str(RECORD.path) and found["Hash of the pixels (SHA-256)"] == "cd" * 32
    assert "Negative prompt" not in found, "what is not there is left out"


def test_every_setting_of_a_request_has_a_label() -> None:
    names = {field.name for field in fields(GenerationRequest)} - {"rows", "columns", "schema", "extra", "checkpoint"}
    ways = {f"{way}_{field.name}" for way, kind in (("hires", Hires), ("refine", Refine)) for field in fields(kind)}
    assert (names | ways) - {"hires", "refine", "hires_extra", "refine_extra"} <= set(LABELS)


def test_a_setting_of_a_later_version_is_told_under_its_own_name() -> None:
    request = replace(RECORD.request, extra=(("later_scale", "1.5"),))
    assert ("later scale", "1.5") in [(fact.label, fact.value) for fact in settings_of(request)]


def test_inputs_are_told_with_their_strength() -> None:
    request = replace(RECORD.request, inputs=(StartPicture(content_hash="ef" * 32, strength=0.5),))
    (value,) = [fact.value for fact in settings_of(request) if fact.name == "inputs"]
    assert value == f"start {'ef' * 32}, strength 0.5, fit crop"


def test_a_part_of_another_model_is_told_by_its_name_and_hash() -> None:
    request = replace(RECORD.request, vae=PartRef(name="anime", hash="12" * 32))
    assert f"anime, {'12' * 32}" in [fact.value for fact in settings_of(request) if fact.name == "vae"]


def test_of_another_program_only_what_it_states_and_what_it_does_not() -> None:
    names = {"sampler_name": "DPM fast", "schedule": "normal", "schedule_name": "Automatic"}
    said = ReadSettings(prompt="a fox", steps=20, model_hash="0123456789", others=(("Hires upscale", "2"),), **names)
    facts = {fact.name: fact for fact in facts_of(replace(RECORD, request=None, settings=said, origin="a1111"))}
    assert {"prompt", "origin"} <= facts.keys()
    assert not facts.keys() & {"noise_source", "safety_checker", "precision"}
    assert facts["sampler"].value == "DPM fast" and "sampler_name" not in facts
    assert (facts["schedule"].value, facts["schedule_name"].value) == ("normal", "Automatic")
    assert facts["model_hash"].value == "0123456789" and "checkpoint.hash" not in facts
    assert (facts["other.Hires upscale"].label, facts["other.Hires upscale"].value) == ("Hires upscale", "2")
    same = settings_of(replace(said, schedule_name="Normal"))
    assert "schedule_name" not in {fact.name for fact in same}
    assert {name for name, fact in facts.items() if not fact.known} == {"seed", "guidance_scale", "checkpoint.name"}
    assert facts["seed"].value == "not stated"
    unknown = facts_of(replace(RECORD, request=None, origin="unknown"))
    assert "prompt" not in {fact.name for fact in unknown} and all(fact.known for fact in unknown)


def test_only_what_differs_is_compared() -> None:
    request = replace(RECORD.request, seed=4, negative_prompt="fog")
    other = replace(RECORD, id=2, request=request, provenance=replace(MADE, precision="float16"), seconds=9.0)
    pairs = {a.label: (a.value, b.value) for a, b in differing(made_of(RECORD), made_of(other))}
    assert pairs == {"Seed": ("3", "4"), "Negative prompt": ("", "fog"), "Precision used": ("float32", "float16")}
    assert differing(made_of(RECORD), made_of(RECORD)) == []


def test_which_drawn_picture_was_enlarged_is_no_difference() -> None:
    def enlarged(seed: int, digest: str, *, drawn: bool = True) -> ImageRecord:
        entry = Enlarge(content_hash=digest * 32, model="4x", drawn=drawn)
        return replace(RECORD, request=replace(RECORD.request, seed=seed, inputs=(entry,)))

    pairs = differing(made_of(enlarged(3, "ab")), made_of(enlarged(4, "cd")))
    assert [a.name for a, _ in pairs] == ["seed"]
    pairs = differing(made_of(enlarged(3, "ab", drawn=False)), made_of(enlarged(3, "cd", drawn=False)))
    assert [a.name for a, _ in pairs] == ["inputs"], "nothing else tells those apart"


def test_a_mismatch_explains_itself() -> None:
    now = replace(
        MADE, device="cuda (A card)", precision="float16", versions=(("sddesk", "0.2.0"), ("torch", "2.12.0"))
    )
    request = replace(RECORD.request, checkpoint=replace(RECORD.request.checkpoint, hash="ef" * 32))
    text = "\n".join(told(made(request=request, provenance=now)))
    for part in (
        "ababababab then, efefefefef now",
        "float32 and is float16",
        "cpu (A processor), now on cuda (A card)",
    ):
        assert part in text
    assert "sddesk was 0.1.0 and is 0.2.0 now" in text and "torch was 2.11.0 and is 2.12.0" in text
    assert "diffusers" not in text, "what is not known of now is no reason"


def test_other_programs_and_hidden_pictures_are_reasons_too() -> None:
    foreign = replace(RECORD, origin="comfyui", width=1024)
    text = "\n".join(told(made(flagged=True), foreign))
    assert "(comfyui)" in text and "1024 x 512" in text and "safety checker" in text
    unnamed = replace(RECORD, request=replace(RECORD.request, checkpoint=CheckpointRef(name="tiny")))
    assert told(made(), unnamed) == ["The file does not name the hash of its weights."]


@pytest.mark.parametrize(
    ("digest", "words"),
    [
        ("ABABABABAB", ""),  # as A1111 shortens the same SHA-256
        ("ab" * 32, ""),
        ("cdcdcdcdcd", "The weights are others: hash cdcdcdcdcd then, ababababab now."),
        ("abcdef12", "The file does not name the hash of its weights."),  # A1111's older kind, which is no SHA-256
        (None, "The file does not name the hash of its weights."),
    ],
)
def test_f92_a_foreign_hash_is_compared_as_far_as_it_goes(digest: str | None, words: str) -> None:
    foreign = replace(
        RECORD, origin="a1111", request=None, settings=replace(RECORD.stated, model_hash=digest), provenance=MADE
    )
    said = [line for line in told(made(), foreign) if "another program" not in line]
    assert said == ([words] if words else [])


def test_a_size_that_is_not_stated_is_no_reason() -> None:
    foreign = replace(RECORD, origin="a1111", request=None, settings=replace(RECORD.stated, width=None, height=None))
    assert not any("the size that its settings name" in line for line in told(made(), foreign))


def test_what_rounds_differently_is_a_reason() -> None:
    together = replace(MADE, conditions=(("together", "4"), ("threads", "2"), ("decoding", "whole")))
    alone = replace(MADE, conditions=(("together", "1"), ("threads", "2"), ("decoding", "tiles")))
    text = told(made(provenance=alone), replace(RECORD, provenance=together))
    assert text == [
        "Pictures made in one pass: 4 then, 1 now. That rounds a little differently.",
        "It was decoded in another way: whole then, tiles now.",
    ]
    assert told(made(provenance=alone))[0].startswith("Nothing that is recorded differs"), "an older file says nothing"
    other = replace(MADE, runtime="openvino")
    assert told(made(provenance=other), replace(RECORD, provenance=replace(MADE, runtime="torch"))) == [
        "It was computed with torch, now with openvino."
    ]
    on_card = [replace(MADE, conditions=(("sums", dtype),)) for dtype in ("float32", "float16")]
    assert told(made(provenance=on_card[1]), replace(RECORD, provenance=on_card[0])) == [
        "Products were added up in float32 then, in float16 now."
    ]
    compiled = replace(MADE, conditions=(("compiled", "yes"),))
    assert told(made(provenance=compiled)) == ["torch.compile computes it now, and not then: last bits differ."]
    assert told(made(), replace(RECORD, provenance=compiled)) == [
        "torch.compile computed it then, and not now: last bits differ."
    ]
    assert {fact.label: fact.value for fact in facts_of(replace(RECORD, provenance=compiled))}["Compiled"] == "yes"
    facts = {fact.label: fact.value for fact in facts_of(replace(RECORD, provenance=together))}
    assert (facts["Pictures in one pass"], facts["Threads"], facts["Decoded"]) == ("4", "2", "whole")


def test_without_any_reason_it_says_so() -> None:
    (text,) = told(made())
    assert text.startswith("Nothing that is recorded differs")


def test_a_picture_of_another_program_is_made_again_with_its_lyco_as_a_lora() -> None:
    rules = {"<lyco:ink:0.8>": "a1111-2", "<lora:ink:0.8>": "a1111", "[a:b:0.5]": "a1111-3"}
    for tag, rule in rules.items():
        stated = replace(RECORD.stated, prompt=f"a cat {tag}")
        request, _ = request_again(replace(RECORD, request=None, settings=stated, origin="a1111"))
        assert (request.prompt, request.prompt_syntax) == (f"a cat {tag}", rule)


def test_square_brackets_change_words_only_in_pictures_of_a1111() -> None:
    stated = replace(RECORD.stated, prompt="a [cat:dog:0.5]")
    request, _ = request_again(replace(RECORD, request=None, settings=stated, origin="comfyui"))
    assert request.prompt_syntax == "a1111-2"


def test_the_hires_fix_and_refining_are_told_in_words_row_by_row() -> None:
    hires = Hires(scale=1.5, strength=0.4, steps=9, upscaler="x4", hash="0" * 64, extra=(("later", "7"),))
    asked = GenerationRequest(prompt="", seed=1, width=64, height=64, hires=hires)
    found = {fact.label: fact.value for fact in settings_of(asked) if fact.name.startswith("hires")}
    assert found == {
        "Hires fix: scale": "1.5",
        "Hires fix: strength": "0.4",
        "Hires fix: steps": "9",
        "Hires fix: upscaler": "x4",
        "Hires fix: upscaler's hash (SHA-256)": "0" * 64,
        "hires later": "7",
    }
    kept, larger = Refine(overlap=40), Refine(scale=2, overlap=40, upscaler="nearest")
    rows = [settings_of(replace(asked, hires=None, refine=refine)) for refine in (kept, larger)]
    told = [{fact.name: fact.value for fact in facts if fact.name.startswith("refine")} for facts in rows]
    assert told[0] == {"refine_scale": "1", "refine_overlap": "40"}, "nothing made it larger"
    assert told[1] == {"refine_scale": "2", "refine_overlap": "40", "refine_upscaler": "nearest"}
    assert {one.name for one, _ in differing(*rows)} == {"refine_scale", "refine_upscaler"}
