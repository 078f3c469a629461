"""The recommended models: the notebook's four first, each with what a person wants to know before a download."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from sddesk.catalog.aliases import SUCCESSORS, current_address
from sddesk.catalog.offers import read_offers
from sddesk.core.downloads import DownloadOrder, Fit, Offer, fit_of
from sddesk.core.families import FAMILIES, families_of, family_by_name, family_named
from sddesk.core.forms import completing
from sddesk.core.models import DeviceReport
from sddesk.core.samplers import sampler

OFFERS = read_offers(Path(__file__).parents[2] / "resources" / "catalogue.json")
NOTEBOOK = (
    "CompVis/stable-diffusion-v1-4",
    "runwayml/stable-diffusion-v1-5",
    "stabilityai/stable-diffusion-2-1",
    "runwayml/stable-diffusion-inpainting",
)


def test_the_notebooks_four_come_first_at_their_addresses_of_today() -> None:
    assert {offer.hub_id for offer in OFFERS[:4]} == {current_address(hub_id) for hub_id in NOTEBOOK}
    assert not {offer.hub_id for offer in OFFERS} & SUCCESSORS.keys()


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.id)
def test_an_offer_says_what_one_wants_to_know(offer: Offer) -> None:
    assert family_named(offer.family) is not None
    assert offer.licence.name and offer.licence.url.startswith("https://")
    assert offer.size_bytes > (10**6 if offer.kind == "tiny_decoder" else 10**8)
    assert offer.memory_bytes > offer.size_bytes / 2
    assert offer.about_in("en") and offer.about_in("ja") != offer.about_in("en")
    assert offer.about_in("fi") == offer.about_in("en")
    assert (offer.kind == "checkpoint") == (offer.file is None)
    assert DownloadOrder.from_dict(offer.order.to_dict()) == offer.order
    if offer.sampler is not None:
        row = sampler(offer.sampler)
        assert row is not None and (offer.schedule is None or offer.schedule in row.schedules)


def test_known_hashes_are_of_files_that_would_be_fetched() -> None:
    known = {offer.id: dict(offer.hashes) for offer in OFFERS if offer.hashes}
    assert {"sd-1.5", "sdxl", "lcm-lora-sd1", "lcm-lora-sdxl"} <= known.keys()
    for offer in OFFERS:
        for path, digest in offer.hashes:
            assert re.fullmatch("[0-9a-f]{64}", digest), "as the hub writes it"
            assert path == offer.file if offer.file else path.endswith(".fp16.safetensors")
    assert len({digest for hashes in known.values() for digest in hashes.values()}) == sum(map(len, known.values()))


def test_a_transformer_on_offer_has_its_text_encoder_and_vae_beside_it() -> None:
    """Each file is named after what it holds, so that the catalogue tells its family; GGUF brings its tokenizer."""
    offered = {
        kind: [offer for offer in OFFERS if offer.kind == kind] for kind in ("transformer", "text_encoder", "vae")
    }
    for offer in offered["transformer"]:
        family = family_named(offer.family)
        assert family is not None and offer.file is not None
        assert family_by_name(Path(offer.file).stem, families_of(family.architecture)) == family
        assert all(any(name in text.title for text in offered["text_encoder"]) for name in family.encoders)
        assert any((family.vae or "FLUX.1") in vae.title for vae in offered["vae"])
    assert all(text.file is not None and text.file.endswith(".gguf") for text in offered["text_encoder"])


def test_what_a_transformer_needs_is_offered_and_comes_with_it_under_one_licence() -> None:
    for offer in OFFERS:
        assert bool(offer.needs) == (offer.kind == "transformer"), offer.id
        rest = completing(offer, OFFERS)
        assert [one.id for one in rest] == [*offer.needs]
        assert {one.licence.id for one in rest} <= {offer.licence.id}, "one consent is asked for"
        forms = [one for one in OFFERS if offer.model and one.model == offer.model]
        assert all(one.form and one.family == offer.family for one in forms)


def test_ids_are_unique() -> None:
    assert len({offer.id for offer in OFFERS}) == len(OFFERS)


@pytest.mark.parametrize(
    ("kind", "free", "fit"),
    [
        ("cuda", 8, "fits"),
        ("cuda", 3, "offload"),
        ("cuda", 1, "too_large"),
        ("cpu", 9, "fits"),
        ("cpu", 6, "too_large"),
        ("mps", 3, "too_large"),
        ("cpu", None, "unknown"),
    ],
)
def test_what_this_machine_can_do_with_it(kind: str, free: int | None, fit: Fit) -> None:
    offer = replace(OFFERS[0], memory_bytes=4 * 10**9)
    memory = free * 10**9 if free else None
    assert fit_of(offer, DeviceReport(kind=kind, name="x", memory_free=memory)) == fit
    assert fit_of(offer, None) == "unknown"


def test_each_family_has_its_tiny_decoder() -> None:
    tiny = {offer.hub_id.split("/")[1]: offer for offer in OFFERS if offer.kind == "tiny_decoder"}
    assert tiny.keys() == {family.tiny_decoder for family in FAMILIES if not family.is_flow}
    assert all(family_named(offer.family).tiny_decoder == name for name, offer in tiny.items())  # type: ignore[union-attr]
