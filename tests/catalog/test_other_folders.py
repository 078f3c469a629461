"""Where other programs keep what they have: SD.Next, Forge, ComfyUI's lists, InvokeAI, and copied addresses."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.extra_paths import comfyui_folders
from sddesk.catalog.folders import look_into
from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsKind
from tests.catalog.headers import EMBEDDING, VAE, checkpoint, lora, write_weights

CLIP_L = {"text_model.embeddings.token_embedding.weight": (49408, 768)}
TAESD = {"1.weight": (64, 4, 3, 3)}


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog(tmp_path / "none", [], tmp_path / "hub", tmp_path / "cache" / "hashes.json")


def names(models: list[CheckpointInfo | PartInfo]) -> set[str]:
    return {
        entry.ref.name if isinstance(entry, CheckpointInfo) else f"{entry.facts.kind} {entry.name}" for entry in models
    }


def test_forge_and_sd_next_keep_embeddings_and_text_encoders_below_models(catalog: Catalog, tmp_path: Path) -> None:
    root = tmp_path / "sdnext"
    write_weights(root / "models/Stable-diffusion/v1-5.safetensors", checkpoint())
    write_weights(root / "models/embeddings/bad-hands.safetensors", EMBEDDING)
    write_weights(root / "models/text_encoder/clip_l.safetensors", CLIP_L)
    write_weights(root / "models/VAE-approx/taesd_decoder.safetensors", TAESD)
    write_weights(root / "extensions/x/models/other.safetensors", checkpoint())
    found = catalog.add(root)
    assert names(found) == {"v1-5", "embedding bad-hands", "text_encoder clip_l", "tiny_decoder taesd_decoder"}
    assert {entry.source for entry in found} == {"a1111"}


def test_comfyuis_other_folders_are_looked_into(catalog: Catalog, tmp_path: Path) -> None:
    models = tmp_path / "ComfyUI/models"
    unet = {key: value for key, value in checkpoint().items() if key.startswith("model.")}
    write_weights(models / "unet/sd15_unet.safetensors", unet)
    large = {key: value for key, value in checkpoint(2048).items() if key.startswith("model.")}
    write_weights(models / "diffusion_models/sdxl_unet.safetensors", large)
    write_weights(models / "clip/clip_l.safetensors", CLIP_L)
    write_weights(models / "vae_approx/taesd_decoder.safetensors", TAESD)
    found = catalog.add(tmp_path / "ComfyUI")
    assert names(found) == {"sd15_unet", "sdxl_unet", "text_encoder clip_l", "tiny_decoder taesd_decoder"}
    assert {entry.source for entry in found} == {"comfyui"}


@pytest.mark.skipif(os.name == "nt", reason="backslashes are its own there")
@pytest.mark.parametrize(
    "written",
    [
        "    loras: [models/Lora, models/LyCORIS]\n",
        "    loras:\n      - models/Lora\n      - models/LyCORIS\n",
        "    loras: |\n      models/Lora\n      models/LyCORIS\n",
        "    loras: |\n      models\\Lora\n      models\\LyCORIS\n",
        '    loras: "models\\Lora"\n    embeddings: "models\\LyCORIS"\n',
        "    loras: models\\Lora\\\n    text_encoders: models\\LyCORIS\n    is_default: true\n",
    ],
)
def test_a_list_of_folders_is_read_however_it_is_written(tmp_path: Path, written: str) -> None:
    for name in ("Lora", "LyCORIS"):
        write_weights(tmp_path / "web ui/models" / name / f"{name}.safetensors", lora())
    list_file = tmp_path / "extra_model_paths.yaml"
    list_file.write_text(f"a111:\n    base_path: {tmp_path / 'web ui'}\n{written}")
    found = [Path(entry.path).stem for entry in look_into(list_file)]
    assert set(found) == {"LyCORIS", "Lora"}


@pytest.mark.skipif(os.name == "nt", reason="such a path may be there")
@pytest.mark.parametrize("base", ["C:\\ai\\models", "C:/ai/models", '"C:\\ai\\models"', "/nowhere/at/all"])
def test_a_list_whose_folders_are_on_another_machine_says_so(catalog: Catalog, tmp_path: Path, base: str) -> None:
    (tmp_path / "x.yaml").write_text(f"comfyui:\n    base_path: {base}\n    checkpoints: checkpoints\n")
    with pytest.raises(
        SddeskError, match=r"None of the folders that .*x\.yaml names is on this machine: (C:|/nowhere)"
    ):
        catalog.add(tmp_path / "x.yaml")


def test_f68_a_list_beyond_all_bounds_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("a:\n" + "  loras: x\n" * 20_000)
    with pytest.raises(SddeskError, match="longer than"):
        comfyui_folders(tmp_path / "x.yaml")


def invokeai(root: Path, configs: dict[str, dict[str, str]]) -> None:
    """InvokeAI's index, as far as names go."""
    (root / "databases").mkdir(parents=True)
    connection = sqlite3.connect(root / "databases" / "invokeai.db")
    connection.execute("CREATE TABLE models (id TEXT NOT NULL PRIMARY KEY, config TEXT NOT NULL)")
    connection.executemany("INSERT INTO models VALUES (?, ?)", [(key, json.dumps(v)) for key, v in configs.items()])
    connection.commit()
    connection.close()


def test_invokeais_models_are_called_as_it_calls_them(catalog: Catalog, tmp_path: Path) -> None:
    root = tmp_path / "invokeai"
    known, other = "3f2a1b2c-0000-4000-8000-000000000001", "9e9e9e9e-0000-4000-8000-000000000002"
    invokeai(root, {known: {"name": "Dreamy", "path": f"{known}/model.safetensors", "base": "sd-1"}})
    write_weights(root / "models" / known / "model.safetensors", checkpoint())
    write_weights(root / "models" / other / "model.safetensors", lora())
    assert names(catalog.add(root / "models")) == {"Dreamy", "lora model 9e9e9e9e"}


def test_a_damaged_index_of_invokeai_hides_nothing(catalog: Catalog, tmp_path: Path) -> None:
    key = "3f2a1b2c-0000-4000-8000-000000000003"
    (tmp_path / "invokeai/databases").mkdir(parents=True)
    (tmp_path / "invokeai/databases/invokeai.db").write_bytes(b"junk" * 1000)
    write_weights(tmp_path / "invokeai/models" / key / "model.safetensors", checkpoint())
    assert names(catalog.add(tmp_path / "invokeai/models")) == {"model 3f2a1b2c"}


def test_a_copied_address_is_the_file(catalog: Catalog, tmp_path: Path) -> None:
    file = write_weights(tmp_path / "my model.safetensors", checkpoint())
    vae = write_weights(tmp_path / "my vae.safetensors", VAE)
    assert catalog.named(file.as_uri()).location == str(file)
    part = catalog.vae_named(vae.as_uri())
    assert isinstance(part, PartInfo) and part.facts.kind == WeightsKind.VAE
