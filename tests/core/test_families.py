"""The rows of the families table: what each says of its parts, and that no two are confused."""

from __future__ import annotations

import json

import pytest

from sddesk.core.families import FAMILIES, SD1, SDXL, ModelFamily, family_by_name, family_named
from sddesk.settings.paths import resources_folder


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


@pytest.mark.parametrize("family", [row for row in FAMILIES if row.encoders], ids=lambda row: row.id)
def test_a_family_of_split_files_has_its_configurations_and_names_its_own_parts(family: ModelFamily) -> None:
    """A row that is made of another one inherits what it is drawn with in split files: these have to be its own."""
    configs = resources_folder() / "model-configs" / family.id
    index = json.loads((configs / "model_index.json").read_text(encoding="utf-8"))
    assert index["_class_name"] in family.folders
    assert len(family.encoders) == len(family.text_encoders)
    assert (index["vae"][1] == "AutoencoderKL") == (not family.vae)
    transformer = json.loads((configs / family.denoiser / "config.json").read_text(encoding="utf-8"))
    widths = [transformer.get(name) for name in ("cap_feat_dim", "joint_attention_dim", "text_hidden_dim")]
    assert family.text_width in widths


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("z_image_turbo_bf16", "z_image_turbo"),
        ("z_image_bf16", "z_image"),
        ("my-tune-v2", "z_image_turbo"),
        ("flux-2-klein-base-4b-fp8", "flux2_klein_base_4b"),
        ("flux-2-klein-4b-Q4_0", "flux2_klein_4b"),
        ("flux1-dev-Q4_K_S", "flux1_dev"),
        ("flux1-dev-kontext_fp8_scaled", "flux1_kontext"),
        ("flux1-kontext-dev-Q8_0", "flux1_kontext"),
    ],
)
def test_a_file_name_tells_families_of_equal_weights_apart(name: str, wanted: str) -> None:
    network = "FLUX.1" if "flux1" in name else "FLUX.2" if "flux" in name else "Z-Image"
    variants = ("",), ("klein 4B",), ("dev or Kontext",)
    rows = [row for row in FAMILIES if row.architecture == network and row.variants in variants]
    assert family_by_name(name, rows).id == wanted
