"""Which installed files are few-step models of the catalogue, and what they want."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from sddesk.catalog.offers import read_offers
from sddesk.core.adapters import LoraUse
from sddesk.core.families import SD1, SDXL
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.recipes import Recipe, advice, offer_of_lora, recipe_in, recipe_of
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import loras_at_work
from sddesk.settings.paths import resources_folder

OFFERS = read_offers(resources_folder() / "catalogue.json")
HYPER = "/forge/Lora/Hyper-SD15-8steps-CFG-lora.safetensors"
CACHED = "/hub/models--latent-consistency--lcm-lora-sdv1-5/snapshots/c/pytorch_lora_weights.safetensors"


def lora(name: str, location: str, **facts: Any) -> PartInfo:
    return PartInfo(name=name, facts=WeightsFacts(kind=WeightsKind.LORA, **facts), location=location, size_bytes=1)


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        (lora("lcm-lora-sdv1-5", CACHED, families=(SD1,)), "lcm-lora-sd1"),
        (lora("LCM-LoRA-SDv1-5", "/forge/Lora/LCM-LoRA-SDv1-5.safetensors", families=(SD1,)), "lcm-lora-sd1"),
        (lora("Lora/Hyper-SD15-8steps-CFG-lora", HYPER), "hyper-sd1-8"),
        (lora("Hyper-SD15-8steps-CFG-lora", HYPER, families=(SDXL,)), None),
        (lora("pytorch_lora_weights", "/home/me/pytorch_lora_weights.safetensors", families=(SD1,)), None),
        (lora("castle", "/forge/Lora/castle.safetensors", families=(SD1,)), None),
    ],
)
def test_a_lora_is_known_by_its_repository_or_file_and_its_family(part: PartInfo, wanted: str | None) -> None:
    offer = offer_of_lora(OFFERS, part)
    assert (offer and offer.id) == wanted


def test_every_few_step_model_of_the_catalogue_says_how_it_draws() -> None:
    recipes = {offer.id: recipe_of(offer) for offer in OFFERS}
    assert recipes["lcm-lora-sd1"] == Recipe(sampler="lcm", steps=4, guidance_scale=1.0)
    assert recipes["hyper-sdxl-8"] == Recipe(sampler="ddim", schedule="trailing", steps=8, guidance_scale=5.0)
    assert recipes["sd-1.5"] is None
    loras = [offer.id for offer in OFFERS if offer.kind == WeightsKind.LORA]
    assert loras and all(recipes[offer_id] for offer_id in loras)


def test_a_sentence_says_what_a_model_wants() -> None:
    recipe = Recipe(sampler="lcm", steps=4, guidance_scale=1.0)
    assert str(advice("night", recipe)) == ("“night” is made for 4 steps with the sampler LCM and a guidance of 1.")
    request = GenerationRequest(prompt="", seed=1, sampler="lcm", steps=4, guidance_scale=1.0)
    other = replace(request, steps=5)
    assert recipe_in(partial(getattr, request)) == recipe != recipe_in(partial(getattr, other))


def test_a_lora_works_if_its_weights_beside_and_in_the_prompt_are_not_nothing_together() -> None:
    beside = (LoraUse(name="Night", weight=0.5), LoraUse(name="off", weight=0.0))
    assert loras_at_work(beside, "a <lora:ink:0.8> <lora:night:-0.5> <lora:zero:0>", "a1111") == ["ink"]
    assert loras_at_work(beside, "a <lora:ink:0.8>", "plain") == ["Night"]
