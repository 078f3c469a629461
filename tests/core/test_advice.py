"""What a request does otherwise than its checkpoint was made for is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sddesk.core.advice import advice_about_changing_words, advice_about_model
from sddesk.core.families import SD1, SDXL
from sddesk.core.models import CheckpointRef
from tests.fakes import STARTER_INFO


@pytest.mark.parametrize(
    ("title", "few"),
    [
        ("sd_xl_turbo_1.0_fp16", True),
        ("DreamShaperXL_Lightning", True),
        ("RealVisXLLightning-v4", True),
        ("anime-LCM", True),
        ("model_dmd2_v1", True),
        ("helcmix", False),
        ("castle", False),
    ],
)
def test_a_few_step_model_is_told_by_its_name(title: str, few: bool) -> None:
    info = replace(STARTER_INFO, title=title, family=SDXL)
    assert bool(advice_about_model(info, sampler="euler", steps=30, guidance_scale=7.5, clip_skip=1)) == few
    assert advice_about_model(info, sampler="euler", steps=6, guidance_scale=1.5, clip_skip=1) == []


@pytest.mark.parametrize(("family", "clip_skip", "told"), [(SD1, 1, True), (SD1, 2, False), (SDXL, 1, False)])
def test_another_clip_skip_than_the_models_is_told(family: object, clip_skip: int, told: bool) -> None:
    info = replace(STARTER_INFO, title="anime", family=family, clip_skip=2)
    assert bool(advice_about_model(info, sampler="euler", steps=30, guidance_scale=7.5, clip_skip=clip_skip)) == told


@pytest.mark.parametrize(
    ("texts", "sampler", "told"),
    [
        (("a [cat|dog]", ""), "pndm", True),
        (("a cat", "[dark|light]"), "lms", True),
        (("a [cat|dog]", ""), "euler", False),
        (("a [cat:dog:0.5]", ""), "pndm", False),
        (("a {cat|dog}", r"\[a|b\]"), "deis", False),
    ],
)
def test_alternating_words_with_a_sampler_that_looks_far_back_are_told(
    texts: tuple[str, ...], sampler: str, told: bool
) -> None:
    assert bool(advice_about_changing_words(*texts, sampler=sampler)) == told


@pytest.mark.parametrize(
    ("name", "sampler", "steps", "told"),
    [
        ("starter", "pndm", 20, True),
        ("starter", "pndm", 30, False),
        ("starter", "dpmpp_2m", 20, False),
        ("other", "pndm", 20, False),
    ],
)
def test_too_few_steps_of_pndm_with_the_starter_are_told(name: str, sampler: str, steps: int, told: bool) -> None:
    info = replace(STARTER_INFO, ref=CheckpointRef(name=name))
    assert bool(advice_about_model(info, sampler=sampler, steps=steps, guidance_scale=7.5, clip_skip=1)) == told
