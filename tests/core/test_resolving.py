"""How what is written becomes requests: LoRAs and embeddings by name, wildcards by seed, and back again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.adapters import LoraUse, fits, lora_of, split_by_names
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SDXL
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsFacts, WeightsKind
from sddesk.core.prompt import PromptSyntax
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import (
    Available,
    Resolved,
    as_written,
    beside_prompt,
    foreign_marks,
    names_wanted,
    resolve,
    unknown_loras,
    written_marks,
)
from tests.fakes import STARTER_INFO

REQUEST = GenerationRequest(prompt="a house", seed=5)


def part(name: str, kind: WeightsKind = WeightsKind.LORA, **facts: Any) -> PartInfo:
    return PartInfo(name=name, facts=WeightsFacts(kind=kind, **facts), location=f"/models/{name}", size_bytes=1)


PARTS = [
    part("Castle"),
    part("night"),
    part("xl", families=(SDXL,), text_width=2048),
    part("bad-hands", WeightsKind.EMBEDDING),
    part("glow xl", WeightsKind.EMBEDDING, families=(SDXL,), text_width=2048),
]
FILES = {"animals": ("horse", "cat", "bee")}


def resolved(request: GenerationRequest, info: CheckpointInfo | None = STARTER_INFO) -> Resolved:
    return resolve(
        request, Available(parts=PARTS, lines=FILES.get, hash_of=lambda part: f"hash of {part.name}", info=info)
    )


def one(request: GenerationRequest) -> GenerationRequest:
    (found,) = resolved(request).requests
    return found


def uses(request: GenerationRequest) -> list[tuple[str, float]]:
    return [(use.name, use.weight) for use in request.loras]


def test_nothing_added_changes_nothing() -> None:
    assert resolved(REQUEST) == Resolved((REQUEST,), ())


def test_the_prompt_names_loras_and_keeps_its_text() -> None:
    request = one(replace(REQUEST, prompt="a house <lora:castle:0.8> by night <lora:night>"))
    assert uses(request) == [("Castle", 0.8), ("night", 1.0)]
    assert request.loras[0].hash == "hash of Castle"
    assert request.prompt == "a house <lora:castle:0.8> by night <lora:night>"


def test_panel_and_prompt_add_up_and_part_again() -> None:
    written = replace(
        REQUEST, prompt="x <lora:night:0.3><lora:Night:0.4>", loras=(lora_of("night:0.5"), lora_of("castle"))
    )
    request = one(written)
    assert uses(request) == [("night", 1.2), ("Castle", 1.0)]
    assert [(use.name, use.weight) for use in beside_prompt(request)] == [("night", 0.5), ("Castle", 1.0)]
    assert one(as_written(request)) == request


def test_f57_an_unknown_lora_is_left_out_and_said() -> None:
    told = resolved(replace(REQUEST, prompt="a <lora:unicorn:1>", loras=(lora_of("dragon:0.4"),)))
    assert told.requests[0].loras == ()
    assert sorted(str(note).split("“")[1].split("”")[0] for note in told.notes) == ["dragon", "unicorn"]
    assert "unicorn" in str(unknown_loras(told.requests[0])[0])
    assert unknown_loras(one(replace(REQUEST, prompt="<lora:night:0>"))) == []


@pytest.mark.parametrize(
    ("tag", "weight", "said"),
    [("<lora:night:1:1:8:dyn=4>", 1.0, "not 8, dyn=4"), ("<lora:night:much>", 1.0, "no number")],
)
def test_f57_weights_that_are_read_otherwise_are_said(tag: str, weight: float, said: str) -> None:
    told = resolved(replace(REQUEST, prompt=f"a {tag}"))
    assert uses(told.requests[0]) == [("night", weight)]
    assert said in str(told.notes[0])


def test_f57_a_lora_in_the_negative_prompt_is_left_out_and_said() -> None:
    told = resolved(replace(REQUEST, negative_prompt="ugly <lora:night:1>"))
    assert told.requests[0].loras == ()
    assert "<lora:night:1> in the negative prompt" in str(told.notes[0])


def test_f30_a_lora_of_another_family_is_refused() -> None:
    with pytest.raises(SddeskError, match="“xl” was made for SDXL"):
        resolved(replace(REQUEST, loras=(lora_of("xl"),)))
    assert fits(PARTS[2], replace(STARTER_INFO, family=SDXL, text_width=2048))
    narrow = part("narrow", text_width=192)
    assert fits(narrow, replace(STARTER_INFO, text_width=192))
    assert not fits(narrow, replace(STARTER_INFO, text_width=768))
    assert not fits(part("one", families=(SD1,)), replace(STARTER_INFO, family=SDXL))


def test_embeddings_are_named_in_either_prompt_by_whole_words() -> None:
    request = one(replace(REQUEST, prompt="a house", negative_prompt="(Bad-Hands:1.3), ugly"))
    assert [(use.name, use.hash) for use in request.embeddings] == [("bad-hands", "hash of bad-hands")]
    assert one(replace(REQUEST, prompt="bad-hands-5, very-bad-hands")).embeddings == ()
    assert one(replace(REQUEST, prompt="embedding:bad-hands")).embeddings != ()


def test_f30_f57_embeddings_that_cannot_be_used_are_read_as_words_and_said() -> None:
    told = resolved(replace(REQUEST, prompt="a glow xl and embedding:unicorn"))
    assert told.requests[0].embeddings == ()
    assert ["SDXL" in str(note) or "unicorn" in str(note) for note in told.notes] == [True, True]


def test_a_plain_prompt_is_text_and_the_panel_holds() -> None:
    written = replace(
        REQUEST, prompt="{a|b} __animals__ <lora:night> bad-hands", prompt_syntax="plain", loras=(lora_of("castle"),)
    )
    request = one(written)
    assert request.prompt == written.prompt
    assert (uses(request), request.embeddings, request.written_prompt) == ([("Castle", 1.0)], (), None)
    assert one(as_written(request)) == request


def test_with_wildcards_each_picture_is_an_order_and_equals_the_picture_alone() -> None:
    batch = replace(REQUEST, prompt="a __animals__ {by day|by night <lora:night:0.5>}", rows=3, columns=4)
    requests = resolved(batch).requests
    assert [request.seed for request in requests] == list(range(5, 17))
    assert len({request.prompt for request in requests}) > 3
    assert {request.written_prompt for request in requests} == {batch.prompt}
    for request in requests:
        assert bool(request.loras) == ("night" in request.prompt)
        assert one(replace(batch, rows=1, columns=1, seed=request.seed)) == request
        assert one(as_written(request)) == request
    assert resolved(batch) == resolved(batch)


def test_a_prompt_of_a_time_before_wildcards_stays_text() -> None:
    old = GenerationRequest(prompt="a {red|blue} house", seed=1, prompt_syntax="a1111")
    again = one(as_written(old))
    assert again.prompt == old.prompt


def test_names_wanted_are_those_of_values_and_tags() -> None:
    request = replace(one(replace(REQUEST, negative_prompt="bad-hands")), prompt="<lora:unicorn:2><lora:night:1>")
    request = replace(request, loras=(LoraUse(name="night"),))
    assert names_wanted(request) == [
        (WeightsKind.LORA, "night"),
        (WeightsKind.EMBEDDING, "bad-hands"),
        (WeightsKind.LORA, "unicorn"),
    ]


@pytest.mark.parametrize("text", ["", ":1", "night:x", "night:nan", "night:99", "a<b"])
def test_a_lora_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(SddeskError):
        lora_of(text)


def test_names_split_the_text() -> None:
    assert split_by_names("a Glow xl, b", ["glow", "glow xl"]) == [("a ", None), ("Glow xl", "glow xl"), (", b", None)]
    assert split_by_names("x.y", ["x.y"]) == [("x.y", "x.y")]
    assert split_by_names("xzy", ["x.y"]) == [("xzy", None)]


PIECES = st.sampled_from(
    [
        "<lora:",
        "night",
        "castle",
        ":",
        "0.8",
        ">",
        "<",
        "\n",
        " ",
        "{",
        "|",
        "}",
        "__animals__",
        "bad-hands",
        "embedding:",
        "[",
        "]",
        ":3]",
    ]
)


@given(st.lists(PIECES, max_size=20), st.lists(PIECES, max_size=8), st.sampled_from(["a1111", "plain"]))
def test_whatever_is_typed_becomes_orders_that_can_be_ordered_again(
    prompt: list[str], negative: list[str], syntax: PromptSyntax
) -> None:
    written = replace(
        REQUEST, prompt="".join(prompt), negative_prompt="".join(negative), prompt_syntax=syntax, columns=2
    )
    for request in resolved(written).requests:
        assert GenerationRequest.from_dict(request.to_dict()) == request
        if request.images == 1:
            assert one(as_written(request)) == request


def test_lyco_is_a_lora_and_the_request_says_by_which_rule_it_is_read() -> None:
    told = resolved(replace(REQUEST, prompt="a <lyco:castle:0.8> <hypernet:x:1>"))
    (request,) = told.requests
    assert uses(request) == [("Castle", 0.8)] and request.prompt_syntax == "a1111-2"
    assert one(as_written(request)) == request
    assert one(replace(REQUEST, prompt="a <lora:castle:0.8>")).prompt_syntax == "a1111"
    assert one(replace(REQUEST, prompt="a {b|c} __animals__")).prompt_syntax == "a1111"
    assert one(replace(REQUEST, prompt="{0.9::b|c}")).prompt_syntax == "a1111-2"
    assert one(replace(REQUEST, prompt="<lyco:castle>", prompt_syntax="plain")).prompt_syntax == "plain"
    assert one(replace(REQUEST, prompt="a [b] | [c:d:3]")).prompt_syntax == "a1111"
    assert one(replace(REQUEST, prompt="{0.9::b|c} [a|b]")).prompt_syntax == "a1111-3"
    assert one(replace(REQUEST, negative_prompt="[c:d:3]")).prompt_syntax == "a1111-3"


def test_embeddings_are_named_in_the_texts_of_the_steps() -> None:
    request = one(replace(REQUEST, prompt="[bad-|good]hands [a:bad-hands:0.5]", steps=4))
    assert [use.name for use in request.embeddings] == ["bad-hands"]
    assert [use.name for use in one(replace(REQUEST, prompt="[bad-|a ]hands")).embeddings] == ["bad-hands"]
    assert one(replace(REQUEST, prompt="[a:bad-hands:30]", steps=4)).embeddings == ()


def test_prompts_that_change_too_often_are_refused_before_they_are_drawn() -> None:
    with pytest.raises(SddeskError, match="more than the 200"):
        one(replace(REQUEST, prompt="[a|b]" * 201))


def test_what_an_older_version_drew_is_reused_as_it_was_drawn() -> None:
    old = replace(REQUEST, prompt="a 0.1::blue car", written_prompt="a {0.9::red|0.1::blue} car")
    assert as_written(old).prompt == "a 0.1::blue car"
    new = replace(old, prompt_syntax="a1111-2")
    assert as_written(new).prompt == "a {0.9::red|0.1::blue} car"
    assert as_written(replace(old, written_prompt="a {red|blue} car")).prompt == "a {red|blue} car"
    told = unknown_loras(replace(REQUEST, prompt="<lyco:unicorn:1>"))
    assert told == [], "the first rule read it as words"


def test_marks_are_told_of_both_prompts_as_they_were_written() -> None:
    request = replace(REQUEST, prompt="cat++ {cat} {0.9::x|y} [a|b]", negative_prompt="[c:0.5] | x")
    assert [str(note).split(":")[0] for note in foreign_marks(request)] == ["cat++", "{cat}", "[c"]
    assert [str(note).split(":")[0] for note in written_marks(request)] == ["{cat}"]
    assert len(foreign_marks(replace(request, guidance_scale=1.0))) == 2
    assert foreign_marks(replace(request, prompt_syntax="plain")) == []
    drawn = replace(request, prompt="{cat}", written_prompt=r"\{cat\}", negative_prompt="")
    assert written_marks(drawn) == []


@pytest.mark.parametrize(
    ("tag", "unet", "text"),
    [
        ("<lora:night:0.8>", 0.8, 0.8),
        ("<lora:night:0.8:0.5>", 0.5, 0.8),
        ("<lora:night:te=0.8>", 0.8, 0.8),
        ("<lora:night:te=0:unet=0.5>", 0.5, 0.0),
        ("<lora:night:0.8:unet=0.5>", 0.5, 0.8),
        ("<lora:night:1:0><lora:night:0:0.5>", 0.5, 1.0),
    ],
)
def test_a_lora_may_have_a_weight_of_its_own_for_the_text_encoder(tag: str, unet: float, text: float) -> None:
    """A1111's order: first the text encoder's, then the U-Net's."""
    request = one(replace(REQUEST, prompt=f"a {tag}"))
    assert request.loras[0].weights == (unet, text)
    assert beside_prompt(request) == ()
    assert GenerationRequest.from_dict(request.to_dict()) == request
    assert ("text_weight" in request.to_dict()["loras"][0]) is (unet != text)
    assert one(as_written(request)) == request
    alone = replace(request, prompt="a")
    assert one(replace(alone, prompt=f"a {beside_prompt(alone)[0].tag}", loras=())).loras == request.loras


def at(folder: str, name: str) -> PartInfo:
    return replace(part(name), location=f"/models/{folder}/{name}.safetensors")


def test_f86_loras_are_found_with_folders_and_endings_and_two_of_one_name_are_said() -> None:
    parts = [at("sd/style", "ink"), at("sd/old", "ink"), at("sd", "v1.5 night")]

    def found(name: str) -> tuple[list[str], list[str]]:
        request = replace(REQUEST, prompt=f"a <lora:{name}:0.8>")
        told = resolve(request, Available(parts=parts, lines=FILES.get, hash_of=lambda part: part.location, info=None))
        assert unknown_loras(told.requests[0]) == [] or not told.requests[0].loras
        assert one_again(told.requests[0]) == told.requests[0]
        return [f"{use.name} {use.hash}" for use in told.requests[0].loras], list(map(str, told.notes))

    def one_again(request: GenerationRequest) -> GenerationRequest:
        available = Available(parts=parts, lines=FILES.get, hash_of=lambda part: part.location, info=None)
        return resolve(as_written(request), available).requests[0]

    first, second = "ink /models/sd/style/ink.safetensors", "old/ink /models/sd/old/ink.safetensors"
    assert found("style/ink") == found("Style/Ink.safetensors") == found("sd\\style\\ink") == ([first], [])
    assert found("old/ink") == found("sd/old/INK.safetensors") == ([second], [])
    assert found("v1.5 night.safetensors")[0] == ["v1.5 night /models/sd/v1.5 night.safetensors"]
    names, notes = found("ink")
    assert names == [first] and "2 installed LoRAs are called “ink”: /models/sd/style/ink.safetensors" in notes[0]
    names, notes = found("nowhere/ink")
    assert names == [] and "nowhere/ink" in notes[0]
