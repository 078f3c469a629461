"""A variation draws with noise on the way from that of its seed to that of another."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import torch

from sddesk.core.request import GenerationRequest
from sddesk.engine.engine import DiffusersEngine
from sddesk.engine.techniques.variation import slerp
from tests.engine.helpers import REQUEST, SAME_DB, array, psnr

VARIED = replace(REQUEST, variation_seed=7, variation_strength=0.2)


def drawn(engine: DiffusersEngine, request: GenerationRequest) -> list[np.ndarray]:
    made: list[np.ndarray] = []
    engine.generate(request, lambda _: None, lambda image: made.append(array(image.pixels)), lambda: False)  # type: ignore[arg-type]
    return made


def test_it_turns_each_column_as_the_formula_says() -> None:
    random = torch.Generator().manual_seed(1)
    one, other = (torch.randn((2, 4, 8, 8), generator=random) for _ in range(2))
    mixed = slerp(one, other, 0.3).double()
    for place in ((0, 0, 0), (1, 3, 7), (0, 2, 5)):
        picture, channel, column = place
        a, b = one[picture, channel, :, column].double(), other[picture, channel, :, column].double()
        angle = math.acos(float(a @ b / (a.norm() * b.norm())))
        wanted = (math.sin(0.7 * angle) * a + math.sin(0.3 * angle) * b) / math.sin(angle)
        assert torch.allclose(mixed[picture, channel, :, column], wanted, atol=1e-5)
    assert torch.allclose(slerp(one, one, 0.3), one, atol=1e-6), "equal noises have no angle"


def test_no_strength_is_the_picture_and_full_strength_that_of_the_other_seed(tiny_engine: DiffusersEngine) -> None:
    plain, other = drawn(tiny_engine, REQUEST)[0], drawn(tiny_engine, replace(REQUEST, seed=7))[0]
    assert np.array_equal(drawn(tiny_engine, replace(VARIED, variation_strength=0.0))[0], plain)
    assert psnr(drawn(tiny_engine, replace(VARIED, variation_strength=1.0))[0], other) >= SAME_DB
    little = drawn(tiny_engine, VARIED)[0]
    assert psnr(plain, other) + 3 < psnr(little, plain) < SAME_DB
    assert np.array_equal(drawn(tiny_engine, VARIED)[0], little), "made again"


def test_each_picture_of_a_batch_is_made_alone_too_and_all_have_the_seed(tiny_engine: DiffusersEngine) -> None:
    asked = replace(VARIED, columns=2, sampler="euler_a")
    assert [asked.single(i).seed for i in range(2)] == [REQUEST.seed] * 2
    together = drawn(tiny_engine, asked)
    for index, picture in enumerate(together):
        assert psnr(picture, drawn(tiny_engine, asked.single(index))[0]) > 50
    assert psnr(*together) < 50


def test_what_an_ancestral_sampler_adds_is_of_the_pictures_own_seed(tiny_engine: DiffusersEngine) -> None:
    asked = replace(VARIED, sampler="euler_a", variation_strength=1.0)
    other = drawn(tiny_engine, replace(REQUEST, sampler="euler_a", seed=7))[0]
    assert psnr(drawn(tiny_engine, asked)[0], other) < SAME_DB
