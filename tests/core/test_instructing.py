"""What a request must be for an instructed checkpoint, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.instructing import answers_of, settled
from sddesk.core.models import STARTER, CheckpointInfo
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Available, resolve
from sddesk.core.wildcards import Lines

PLAIN = CheckpointInfo(
    ref=STARTER,
    title="paint",
    family=SD1,
    native_size=512,
    size_bytes=1,
    location="",
    has_safety_checker=False,
)
INSTRUCTED = replace(PLAIN, title="change", instructed=True)
START = StartPicture(content_hash="0" * 64, strength=0.4)


def request_of(**changes: Any) -> GenerationRequest:
    return GenerationRequest(**{"prompt": "make it snow", "seed": 1, "inputs": (START,)} | changes)


def test_the_strength_is_said_not_to_be_used_and_the_guidance_is_settled() -> None:
    request, notes = settled(request_of(), INSTRUCTED)
    assert request.image_guidance == 1.5 and request.start == replace(START, strength=1.0)
    assert ["strength 0.4 was not used" in str(note) for note in notes] == [True]
    assert settled(request, INSTRUCTED) == (request, ())
    assert settled(replace(request, image_guidance=2.5), INSTRUCTED)[0].image_guidance == 2.5


def test_without_guidance_the_image_guidance_is_said_to_do_nothing() -> None:
    start = replace(START, strength=1.0)
    _, notes = settled(request_of(inputs=(start,), guidance_scale=1.0, image_guidance=2.0), INSTRUCTED)
    assert [str(note) for note in notes] == ["At a guidance of 1 the image guidance says nothing."]


def test_it_wants_a_whole_start_picture_before_anything_is_loaded() -> None:
    def order(request: GenerationRequest) -> None:
        lines: Lines = lambda _name: None  # noqa: E731
        resolve(request, Available(parts=(), lines=lines, hash_of=lambda _: None, info=INSTRUCTED))

    with pytest.raises(SddeskError, match="“change” changes a picture as the prompt says: it needs a start picture"):
        order(request_of(inputs=()))
    with pytest.raises(SddeskError, match="it takes no mask, no extension"):
        order(request_of(inputs=(START, Mask(content_hash="1" * 64))))
    with pytest.raises(SddeskError, match="it takes no mask, no extension"):
        order(request_of(inputs=(replace(START, extend=(8, 0, 0, 0)),)))


def test_another_checkpoint_refuses_an_image_guidance() -> None:
    with pytest.raises(SddeskError, match="“paint” has no image guidance"):
        settled(request_of(image_guidance=1.5), PLAIN)
    assert settled(request_of(), PLAIN) == (request_of(), ())


@pytest.mark.parametrize("value", [0.5, 51, "much", True])
def test_an_image_guidance_out_of_range_is_refused(value: Any) -> None:
    with pytest.raises(SddeskError, match=r"An image guidance of .* cannot be used"):
        request_of(image_guidance=value)


def test_a_request_holds_it_where_there_is_one() -> None:
    request = request_of(image_guidance=2.0)
    assert GenerationRequest.from_dict(request.to_dict()) == request
    assert "image_guidance" not in request_of().to_dict()


def test_three_answers_guide_a_picture() -> None:
    assert [
        answers_of(request_of(**changes)) for changes in ({}, {"guidance_scale": 1.0}, {"image_guidance": 1.5})
    ] == [
        2,
        1,
        3,
    ]
