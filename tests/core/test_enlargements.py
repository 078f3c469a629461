"""The request that enlarges a picture, and the upscaler that suits it."""

from __future__ import annotations

from dataclasses import replace

from sddesk.core.enlargements import STARTER_UPSCALER, before_enlarging, enlargement_of, scale_of, suited_upscaler
from sddesk.core.inputs import Enlarge, StartPicture
from sddesk.core.models import CheckpointRef, PartInfo, WeightsFacts, WeightsKind
from sddesk.core.read_settings import ReadSettings
from sddesk.core.request import GenerationRequest

ORDER = Enlarge(content_hash="a" * 64, model="x", hash="b" * 64, scale=2)
DRAWN = GenerationRequest(prompt="a cat", seed=5, rows=2, columns=3)


def part(name: str, scale: int = 4, source: str = "file") -> PartInfo:
    facts = WeightsFacts(kind=WeightsKind.UPSCALER, architecture="Compact", scale=scale)
    return PartInfo(name=name, facts=facts, location=name, size_bytes=1, source=source)  # pyright: ignore[reportArgumentType]


def test_what_drew_the_picture_stays_with_its_inputs_and_an_earlier_enlargement_does_not() -> None:
    start = StartPicture(content_hash="c" * 64, strength=0.5)
    made = replace(DRAWN, inputs=(start, replace(ORDER, content_hash="d" * 64)))
    request = enlargement_of(made, ORDER)
    assert request == replace(DRAWN, rows=1, columns=1, inputs=(start, ORDER))
    assert request.inputs_read == (ORDER,) and request.is_drawn


def test_before_it_was_made_larger_a_picture_was_drawn_by_the_rest() -> None:
    start = StartPicture(content_hash="c" * 64, strength=0.5)
    drawn = replace(DRAWN.single(0), inputs=(start,))
    before, notes = before_enlarging(enlargement_of(drawn, ORDER))
    assert before == drawn and "made this picture larger" in str(notes[0])
    unknown = enlargement_of(None, ORDER)
    assert before_enlarging(unknown) == (unknown, ()) and before_enlarging(drawn) == (drawn, ())


def test_of_a_foreign_picture_only_the_prompts_are_known() -> None:
    for made, prompt in ((ReadSettings(prompt="a cat", seed=7, steps=30), "a cat"), (None, "")):
        request = enlargement_of(made, ORDER)
        assert (request.prompt, request.is_drawn, request.unhashed) == (prompt, False, ())
        assert enlargement_of(request, ORDER) == request, "what is not known of the parent is not known of its child"


def test_the_starters_pictures_get_its_upscaler_and_others_another() -> None:
    own, other, cleaner = part(STARTER_UPSCALER, source="starter"), part("photo", 2), part("clean", 1)
    assert suited_upscaler([own, cleaner, other], DRAWN) == own
    assert suited_upscaler([own, cleaner, other], replace(DRAWN, checkpoint=CheckpointRef(name="sd"))) == other
    fetched = replace(DRAWN, checkpoint=CheckpointRef(name="starter", hub_id="our/starter"))
    assert suited_upscaler([own, cleaner, other], fetched) == other, "it has the starter's name alone"
    assert suited_upscaler([own, cleaner, other], None) == other
    assert suited_upscaler([own, cleaner], None) == own
    assert suited_upscaler([], DRAWN) is None
    assert (scale_of(other), scale_of(part("untold", 0))) == (2, 4)


def test_the_size_of_the_parts_and_the_hash_make_no_other_picture() -> None:
    request = enlargement_of(DRAWN, ORDER)
    seen = replace(request, inputs=(replace(ORDER, tile=128, hash=None),))
    assert request.without_hashes() == seen.without_hashes()
    assert request.without_hashes() != replace(request, inputs=(replace(ORDER, scale=4),)).without_hashes()
