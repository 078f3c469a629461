"""A request is valid by construction, and plain data on the way."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sddesk.core.adapters import EmbeddingUse, LoraUse
from sddesk.core.checks import check_all_read, check_start
from sddesk.core.errors import SddeskError, UnreadSettingsError
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.limits import MAX_SEED, snap_size
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.request import GenerationRequest


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"width": 0}, "0 x 512"),
        ({"width": 7}, "multiples of 8"),
        ({"height": 513}, "multiples of 8"),
        ({"width": 100_000}, "100000 x 512"),
        ({"width": 512.0}, "cannot be made"),
        ({"width": True}, "cannot be made"),
        ({"steps": 0}, "0 steps"),
        ({"steps": 10_000}, "10000 steps"),
        ({"steps": 2.5}, "2.5 steps"),
        ({"guidance_scale": math.nan}, "guidance of nan"),
        ({"guidance_scale": math.inf}, "guidance of inf"),
        ({"guidance_scale": 0.5}, "guidance of 0.5"),
        ({"guidance_scale": "7"}, "guidance of 7"),
        ({"seed": -1}, "seed -1"),
        ({"seed": 2**64}, "seed 18446744073709551616"),
        ({"seed": 2**64 - 1, "columns": 2}, "seed"),
        ({"rows": 0}, "0 x 1 pictures"),
        ({"rows": 11, "columns": 11}, "at most 100"),
        ({"prompt": "x" * 100_001}, "100001 characters"),
    ],
)
def test_f58_what_cannot_be_made_is_told_in_a_sentence(values: dict[str, object], words: str) -> None:
    with pytest.raises(SddeskError) as caught:
        GenerationRequest(**{"prompt": "a", "seed": 1} | values)  # type: ignore[arg-type]
    assert words in str(caught.value)
    assert "{" not in str(caught.value)


@pytest.mark.parametrize(
    "values",
    [
        {"prompt": ""},
        {"prompt": "word " * 10_000},
        {"seed": 2**64 - 1},
        {"width": 512, "height": 640},
        {"guidance_scale": 1},
        {"rows": 3, "columns": 4},
    ],
)
def test_what_the_notebook_and_its_readers_ask_for_can_be_made(values: dict[str, object]) -> None:
    request = GenerationRequest(**{"prompt": "a", "seed": 1} | values)  # type: ignore[arg-type]
    assert all(getattr(request, name) == value for name, value in values.items())


def test_each_picture_of_a_batch_has_the_request_that_makes_it_alone() -> None:
    batch = GenerationRequest(prompt="a", seed=10, rows=2, columns=3)
    assert [batch.single(index).seed for index in range(batch.images)] == [10, 11, 12, 13, 14, 15]
    assert all(batch.single(index).images == 1 for index in range(batch.images))


def test_fields_of_a_newer_version_are_kept() -> None:
    data = GenerationRequest(prompt="a", seed=1).to_dict() | {"future": {"deep": [1, None]}}
    assert GenerationRequest.from_dict(json.loads(json.dumps(data))).to_dict() == data


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"prompt": "a"},
        {"prompt": 5, "seed": 1},
        {"prompt": "a", "seed": 1, "checkpoint": 7},
        {"prompt": "a", "seed": 1, "checkpoint": {"hub_id": "x"}},
        {"prompt": "a", "seed": 1, "inputs": 3},
        {"prompt": "a", "seed": 1, "inputs": [3]},
        {"prompt": "a", "seed": 1, "inputs": [{"content_hash": "00" * 32}]},
        {"prompt": "a", "seed": 1, "inputs": [{"kind": "start", "content_hash": "../../x", "strength": 0.5}]},
        {"prompt": "a", "seed": 1, "inputs": 2 * [{"kind": "mask", "content_hash": "00" * 32}]},
        {"prompt": "a", "seed": 1, "inputs": 21 * [{"kind": "later"}]},
        {"prompt": "a", "seed": 1, "precision": "double"},
        {"prompt": "a", "seed": 1, "sampler": None},
        {"prompt": "a", "seed": None},
    ],
)
def test_data_that_is_no_request_is_refused_with_a_sentence(data: dict[str, object]) -> None:
    with pytest.raises(SddeskError):
        GenerationRequest.from_dict(data)


@given(
    prompt=st.text(max_size=200),
    seed=st.integers(0, 2**64 - 1),
    sides=st.tuples(st.integers(8, 512), st.integers(8, 512)),
    guidance=st.floats(1, 50),
    name=st.text(min_size=1, max_size=20),
    strength=st.floats(0, 1),
)
def test_a_request_survives_json(
    prompt: str, seed: int, sides: tuple[int, int], guidance: float, name: str, strength: float
) -> None:
    request = GenerationRequest(
        prompt=prompt,
        seed=seed,
        width=sides[0] * 8,
        height=sides[1] * 8,
        guidance_scale=guidance,
        checkpoint=CheckpointRef(name=name, hub_id="a/b", commit="c", hash="d"),
        inputs=(StartPicture(content_hash="0f" * 32, strength=strength),),
    )
    assert GenerationRequest.from_dict(json.loads(json.dumps(request.to_dict()))) == request


@given(st.floats() | st.integers(-(10**400), 10**400))
def test_every_number_snaps_to_a_side_that_can_be_made(side: float) -> None:
    width = snap_size(side)
    assert GenerationRequest(prompt="", seed=0, width=width).width == width, "no size that is refused"


def test_what_was_made_before_prompts_had_marks_stays_plain() -> None:
    data = GenerationRequest(prompt="a (cat)", seed=1).to_dict()
    assert GenerationRequest.from_dict(data).prompt_syntax == "a1111"
    del data["prompt_syntax"]
    assert GenerationRequest.from_dict(data).prompt_syntax == "plain"


@pytest.mark.parametrize(
    "change", [{"clip_skip": 0}, {"clip_skip": 13}, {"prompt_syntax": "compel"}, {"mode": "faster"}]
)
def test_a_reading_that_does_not_exist_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(SddeskError):
        GenerationRequest.from_dict(GenerationRequest(prompt="x", seed=1).to_dict() | change)


def test_loras_and_embeddings_are_plain_data_and_keep_fields_of_newer_versions() -> None:
    request = GenerationRequest(
        prompt="a red house",
        seed=1,
        loras=(LoraUse(name="ink", weight=-0.5, hash="ab"),),
        embeddings=(EmbeddingUse(name="bad-hands"),),
        written_prompt="a {red|blue} house",
    )
    data = json.loads(json.dumps(request.to_dict()))
    assert GenerationRequest.from_dict(data) == request
    data["loras"][0]["block_weights"] = [1, 2]
    assert GenerationRequest.from_dict(data).to_dict() == data


def test_a_request_of_before_loras_reads_as_it_was() -> None:
    request = GenerationRequest(prompt="a", seed=1)
    data = request.to_dict()
    for name in ("loras", "embeddings", "written_prompt", "written_negative_prompt"):
        del data[name]
    assert GenerationRequest.from_dict(data) == request


@pytest.mark.parametrize(
    "lora",
    [
        {"name": ""},
        {"name": 5},
        {"weight": 1},
        {"name": "a", "weight": "1"},
        {"name": "a", "weight": math.nan},
        {"name": "a", "weight": 11},
        {"name": "a", "hash": 5},
        "a",
        None,
    ],
)
def test_f58_a_lora_that_is_none_is_told(lora: object) -> None:
    with pytest.raises(SddeskError, match="cannot be read"):
        GenerationRequest.from_dict({"prompt": "a", "seed": 1, "loras": [lora]})


@pytest.mark.parametrize(
    "change",
    [
        {"checkpoint": {"name": 5}},
        {"checkpoint": {"name": "x", "hub_id": ["owner/x"]}},
        {"checkpoint": {"name": "x", "commit": {}}},
        {"vae": {"name": "x", "hub_id": 5}},
        {"text_encoder": {"name": "x", "of": ["file"]}},
        {"loras": [{"name": "x", "weight": 10**400}]},
    ],
)
def test_f21_names_and_weights_that_are_none_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(SddeskError, match="cannot be read"):
        GenerationRequest.from_dict({"prompt": "a", "seed": 1} | change)


def test_the_mode_is_written_and_what_was_made_before_there_was_one_is_exact() -> None:
    data = GenerationRequest(prompt="x", seed=1, mode="fast").to_dict()
    assert GenerationRequest.from_dict(data).mode == "fast"
    del data["mode"]
    assert GenerationRequest.from_dict(data).mode == "exact"


def test_what_has_to_be_in_memory_for_a_request_does_not_hang_on_what_is_known_of_it() -> None:
    request = GenerationRequest(prompt="a", seed=1, checkpoint=CheckpointRef(name="m"), vae=PartRef(name="v"))
    known = request.with_hashes(lambda _: "ab" * 32)
    known = replace(
        known, prompt="b", seed=2, checkpoint=replace(known.checkpoint, commit="c"), loras=(LoraUse(name="l"),)
    )
    assert known.weights == request.weights and hash(known.weights) == hash(request.weights)
    others = [
        {"checkpoint": CheckpointRef(name="other")},
        {"checkpoint": CheckpointRef(name="m", hub_id="our/m")},
        {"vae": None},
        {"text_encoder": PartRef(name="v")},
        {"precision": "full"},
    ]
    assert all(replace(request, **other).weights != request.weights for other in others)  # type: ignore[arg-type]


def test_f80_w2_what_nothing_reads_is_named_and_can_be_left_out() -> None:
    data = GenerationRequest(prompt="a", seed=1).to_dict() | {
        "hires_scale": 1.5,
        "inputs": [{"kind": "depth", "content_hash": "00" * 32}],
        "loras": [{"name": "ink", "blocks": [1, 2]}],
    }
    request = GenerationRequest.from_dict(data)
    assert request.unread == ("hires_scale", "inputs.depth", "loras.blocks")
    with pytest.raises(UnreadSettingsError, match=r"hires_scale, inputs\.depth, loras\.blocks"):
        check_all_read(request)
    bare = request.without_unread()
    assert bare.unread == () and bare.loras[0].name == "ink"
    check_all_read(bare)


def test_the_start_picture_of_a_request() -> None:
    start = StartPicture(content_hash="ab" * 32, strength=0.6, fit="fill")
    request = GenerationRequest(prompt="a", seed=1, inputs=(Mask(content_hash="cd" * 32), start))
    assert request.start == start and request.single(0).start == start
    assert GenerationRequest(prompt="a", seed=1).start is None


def test_seamless_edges_are_written_only_where_they_are_and_never_of_a_region_alone() -> None:
    plain = GenerationRequest(prompt="a", seed=1)
    assert "tile" not in plain.to_dict()
    request = replace(plain, tile="x")
    assert GenerationRequest.from_dict(request.to_dict()) == request
    with pytest.raises(SddeskError):
        GenerationRequest.from_dict({**plain.to_dict(), "tile": "z"})
    start, mask = StartPicture(content_hash="0" * 64, strength=0.5), Mask(content_hash="1" * 64, area="masked")
    check_start(replace(request, inputs=(start, replace(mask, area="whole"))))
    with pytest.raises(SddeskError, match="cannot be seamless"):
        check_start(replace(request, inputs=(start, mask)))


def test_a_variation_is_written_only_where_there_is_one_and_counts_its_own_seed() -> None:
    plain = GenerationRequest(prompt="a", seed=1, variation_seed=9)
    assert plain.variation_seed == 0 and not any(name.startswith("variation") for name in plain.to_dict())
    varied = GenerationRequest(prompt="a", seed=MAX_SEED, columns=3, variation_seed=9, variation_strength=0.2)
    assert GenerationRequest.from_dict(varied.to_dict()) == varied
    assert [(varied.single(i).seed, varied.single(i).variation_seed) for i in range(3)] == [
        (MAX_SEED, 9),
        (MAX_SEED, 10),
        (MAX_SEED, 11),
    ]
    for wrong in ({"variation_strength": 1.5}, {"variation_strength": "much"}, {"variation_seed": MAX_SEED}):
        with pytest.raises(SddeskError):
            replace(varied, **wrong)
