"""The rows of the families table: what each says of its parts, and that no two are confused."""

from __future__ import annotations

import pytest

from sddesk.core.families import FAMILIES, SD1, SDXL, ModelFamily, family_named


def test_the_parts_of_a_family_name_a_tokenizer_for_each_text_encoder() -> None:
    assert SD1.parts == ("unet", "vae", "text_encoder", "tokenizer")
    assert (SD1.denoiser, SD1.text_encoders, SD1.tokenizers) == ("unet", ("text_encoder",), ("tokenizer",))
    assert SDXL.tokenizers == ("tokenizer", "tokenizer_2")
    assert SDXL.parts == ("unet", "vae", "text_encoder", "text_encoder_2", "tokenizer", "tokenizer_2")


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.id)
def test_a_family_is_found_by_its_id_and_draws_what_it_names(family: ModelFamily) -> None:
    assert family_named(family.id) == family
    assert family.pipeline in family.folders
    assert family.native_size % family.size_step == 0


def test_an_unknown_id_has_no_family() -> None:
    assert family_named("sd9") is None


def test_no_two_families_have_one_id_or_name() -> None:
    assert len({family.id for family in FAMILIES}) == len({family.name for family in FAMILIES}) == len(FAMILIES)
