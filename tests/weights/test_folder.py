"""What a diffusers folder says of itself: its family, its parts, its files, and what is refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.families import FAMILIES, SD1, SD2_768, SD2_BASE, SDXL, ModelFamily
from sddesk.weights.folder import inspect_folder
from tests.tiny import UNET_FILE, make_tiny_xl

CONFIGS = Path(__file__).parents[2] / "resources" / "model-configs"
FOLDERS_ALONE = {"sd3", "sd35_medium", "sd35_large"}  # their folders bring the configurations


@pytest.fixture
def folder(tiny_model: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_model, tmp_path / "model"))


def change(file: Path, **values: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def test_a_family_read_from_folders_alone_needs_no_configurations() -> None:
    lacking = {family.id for family in FAMILIES if not (CONFIGS / family.id).is_dir()}
    assert lacking == FOLDERS_ALONE


@pytest.mark.parametrize("family", [one for one in FAMILIES if one.id not in FOLDERS_ALONE], ids=lambda one: one.id)
def test_the_published_configurations_of_a_family_name_it(family: ModelFamily) -> None:
    found = inspect_folder(CONFIGS / family.id)
    assert (found.family, found.native_size, found.text_width) == (family, family.native_size, family.text_width)
    assert (found.prediction_type, found.zero_empty_prompt) == (family.prediction_type, family.zero_empty_prompt)
    assert found.latents is not None and found.latents.channels == family.latent_channels
    assert found.inpainting == family.inpainting and not found.has_safety_checker


@pytest.mark.parametrize(("name", "family"), [("sd1", SD1), ("sd2_base", SD2_BASE), ("sdxl", SDXL)])
def test_an_inpainting_model_is_one_of_its_family(name: str, family: ModelFamily) -> None:
    found = inspect_folder(CONFIGS / f"{name}_inpainting")
    assert found.inpainting and found.family == family


@pytest.mark.parametrize(
    ("width", "prediction", "family"),
    [
        (768, "epsilon", SD1),
        (768, "v_prediction", SD1),
        (32, "epsilon", SD1),
        (32, "v_prediction", SD1),
        (1024, "epsilon", SD2_BASE),
        (1024, "v_prediction", SD2_768),
    ],
)
def test_of_one_pipeline_the_family_is_told_by_text_and_prediction(
    folder: Path, width: int, prediction: str, family: ModelFamily
) -> None:
    change(folder / "unet" / "config.json", cross_attention_dim=width)
    change(folder / "scheduler" / "scheduler_config.json", prediction_type=prediction)
    assert inspect_folder(folder).family == family


def test_sdxl_needs_both_of_its_text_encoders(tmp_path: Path) -> None:
    make_tiny_xl(tmp_path / "xl")
    found = inspect_folder(tmp_path / "xl")
    found.check(found.family.parts)
    shutil.rmtree(tmp_path / "xl" / "text_encoder_2")
    with pytest.raises(SddeskError, match="text_encoder_2 is missing"):
        found.check(found.family.parts)
    change(tmp_path / "xl" / "model_index.json", text_encoder_2=[None, None])
    with pytest.raises(SddeskError, match="text_encoder_2 is missing"):
        inspect_folder(tmp_path / "xl")


def test_a_part_of_another_class_is_refused(folder: Path) -> None:
    change(folder / "model_index.json", unet=["diffusers", "UNet3DConditionModel"])
    with pytest.raises(SddeskError, match=r"diffusers\.UNet3DConditionModel, which is not loaded"):
        inspect_folder(folder)


def test_a_foreign_library_is_named(folder: Path) -> None:
    change(folder / "model_index.json", extra=["evil", "Payload"])
    with pytest.raises(SddeskError, match=r"evil\.Payload"):
        inspect_folder(folder)


def test_another_network_is_named(folder: Path) -> None:
    change(folder / "model_index.json", _class_name="SanaPipeline")
    with pytest.raises(SddeskError, match=r"SanaPipeline \(Sana\)"):
        inspect_folder(folder)


def test_a_file_in_the_folders_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "model").touch()
    with pytest.raises(SddeskError, match="stands where the folder"):
        inspect_folder(tmp_path / "model")


def test_half_precision_files_are_taken_where_they_are_wanted_or_alone(folder: Path) -> None:
    plain, half = folder / UNET_FILE, folder / UNET_FILE.replace(".safetensors", ".fp16.safetensors")
    shutil.copy(plain, half)
    found = inspect_folder(folder)
    assert found.weight_files("unet") == [plain]
    assert found.weight_files("unet", half=True) == [half]
    plain.unlink()
    assert found.weight_files("unet") == [half]


def test_shards_are_those_that_the_index_names(folder: Path) -> None:
    whole = folder / UNET_FILE
    first, second = (whole.with_name(f"diffusion_pytorch_model-0000{n}-of-00002.safetensors") for n in (1, 2))
    shutil.copy(whole, first)
    index = {"weight_map": {"a": first.name, "b": second.name, "c": f"../../{first.name}"}}
    whole.rename(second)
    (folder / "unet" / "diffusion_pytorch_model.safetensors.index.json").write_text(json.dumps(index))
    found = inspect_folder(folder)
    assert found.weight_files("unet") == [first, second]
    second.unlink()
    with pytest.raises(SddeskError, match=r"00002-of-00002\.safetensors is missing"):
        found.check(["unet"])


def test_a_part_without_weights_has_none(folder: Path) -> None:
    assert inspect_folder(folder).weight_files("tokenizer") == []
