"""Which form of a model is fetched first on which machine, and what comes with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sddesk.catalog.offers import read_offers
from sddesk.core.downloads import fit_of
from sddesk.core.errors import SddeskError
from sddesk.core.families import Z_IMAGE_TURBO
from sddesk.core.forms import (
    best_here,
    check_reach,
    for_machine,
    forms_beside,
    in_order,
    is_for_machine,
    missing_of,
    model_name,
)
from sddesk.core.models import DeviceReport
from sddesk.settings.paths import resources_folder
from tests.fakes import STARTER_INFO

OFFERS = read_offers(resources_folder() / "catalogue.json")
BY_ID = {offer.id: offer for offer in OFFERS}
FORMS = [offer for offer in OFFERS if offer.model == "z-image-turbo"]


def device(kind: str, gigabytes: float | None) -> DeviceReport:
    return DeviceReport(kind=kind, name="x", memory_free=None if gigabytes is None else int(gigabytes * 1e9))


@pytest.mark.parametrize(
    ("kind", "free", "first"),
    [
        ("cuda", 24, "z-image-turbo-q4"),
        ("cuda", 9, "z-image-turbo-q4"),
        ("cuda", 5, "z-image-turbo-q4"),  # in parts
        ("cuda", 3, None),
        ("cpu", 10, "z-image-turbo-q4"),  # its weights stay packed there, too
        ("cpu", 6, None),
        ("cpu", None, None),
    ],
)
def test_the_smallest_form_that_fits_comes_first(kind: str, free: float | None, first: str | None) -> None:
    chosen = for_machine(FORMS, device(kind, free))
    assert (chosen and chosen.id) == first
    assert [offer.id for offer in FORMS if is_for_machine(offer, OFFERS, device(kind, free))] == [first] * bool(first)


def test_forms_stand_together_the_chosen_one_first_and_nothing_is_lost() -> None:
    shuffled = [*reversed(OFFERS)]
    ordered = in_order(shuffled, device("cuda", 24))
    assert sorted(ordered, key=lambda offer: offer.id) == sorted(OFFERS, key=lambda offer: offer.id)
    at = [place for place, offer in enumerate(ordered) if offer.model == "z-image-turbo"]
    assert at == [at[0], at[0] + 1, at[0] + 2]
    assert [ordered[place].id for place in at] == ["z-image-turbo-q4", "z-image-turbo-q8", "z-image-turbo"]
    huge = replace(BY_ID["z-image-turbo-q4"], memory_bytes=10**12)
    swapped = [huge if offer.id == huge.id else offer for offer in OFFERS]
    assert (
        for_machine([one for one in swapped if one.model == huge.model], device("cuda", 24))
        == BY_ID["z-image-turbo-q8"]
    )


def test_a_model_with_one_form_has_nothing_to_choose() -> None:
    assert not is_for_machine(BY_ID["sdxl"], OFFERS, device("cuda", 80))


def test_plain_numbers_are_twice_as_large_on_a_processor_and_packed_ones_are_not() -> None:
    packed, plain = BY_ID["z-image-turbo-q8"], replace(BY_ID["z-image-turbo-q8"], file="a.safetensors")
    assert (fit_of(packed, device("cpu", 13)), fit_of(plain, device("cpu", 13))) == ("fits", "too_large")


def test_what_is_here_is_not_fetched_again() -> None:
    wanted = missing_of(BY_ID["z-image-turbo-q4"], OFFERS, lambda one: one.id == "flux1-vae")
    assert [one.id for one in wanted] == ["z-image-turbo-q4", "qwen3-4b-q4"]
    assert missing_of(BY_ID["sdxl"], OFFERS, lambda _: True) == ()


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("z_image_turbo-Q4_0", "z-image-turbo"),
        ("Z-Image-Turbo", "z-image-turbo"),
        ("unet/flux1-dev-Q4_K_S", "flux1-dev"),
        ("flux1-dev-fp8", "flux1-dev"),
        ("qwen_image_fp8_e4m3fn_scaled", "qwen-image"),
        ("sd_xl_base_1.0", "sd-xl-base-1-0"),
        ("Q8", ""),
    ],
)
def test_the_words_for_bits_are_no_part_of_a_models_name(name: str, model: str) -> None:
    assert model_name(name) == model


def test_of_the_forms_that_are_here_the_largest_that_fits_is_marked() -> None:
    report = DeviceReport(kind="cpu", name="x", memory_total=16 * 10**9)
    sizes = {"q4": 7 * 10**9, "q8": 12 * 10**9, "bf16": 22 * 10**9}
    assert best_here(sizes, report) == "q8"
    assert best_here({"q8": 12 * 10**9}, report) is None and best_here({"a": 10**11, "b": 10**11}, report) is None


def test_a_model_beyond_the_machine_is_told_with_the_smallest_form_that_fits() -> None:
    info = replace(STARTER_INFO, title="dev", size_bytes=24 * 10**9)
    forms = [("dev-Q8_0", 13 * 10**9), ("dev-Q4_0", 7 * 10**9)]
    check_reach(info, 34 * 10**9, 24 * 10**9, 34 * 10**9, forms)
    with pytest.raises(SddeskError, match=r"“dev” takes 34\.0 GB .* this machine has 18\.0 GB") as caught:
        check_reach(info, 34 * 10**9, 24 * 10**9, 18 * 10**9, forms)
    assert str(caught.value.hint) == "Its smallest form would fit: “dev-Q4_0” (7.0 GB)."
    with pytest.raises(SddeskError, match="was not loaded") as caught:
        check_reach(info, 34 * 10**9, 24 * 10**9, 16 * 10**9, forms)
    assert "choose a smaller model" in str(caught.value.hint)


def test_the_hint_reckons_with_weights_as_they_are_loaded() -> None:
    info = replace(STARTER_INFO, title="dev", size_bytes=48 * 10**9)  # float32 in its file, loaded in 16 bits
    with pytest.raises(SddeskError) as caught:
        check_reach(info, 34 * 10**9, 24 * 10**9, 16 * 10**9, [("dev-Q4_0", 7 * 10**9)])  # 17 GB with it
    assert "choose a smaller model" in str(caught.value.hint)


def test_forms_are_those_here_and_those_on_offer() -> None:
    info = replace(STARTER_INFO, family=Z_IMAGE_TURBO)
    assert [name for name, _ in forms_beside(info, [("z-Q2_K", 5)], OFFERS)] == [
        "z-Q2_K", "Z-Image Turbo, 4 bits", "Z-Image Turbo, 8 bits", "Z-Image Turbo, 16 bits",
    ]  # fmt: skip
    assert forms_beside(STARTER_INFO, [], OFFERS) == []
