"""Split files, GGUF and fp8 draw what the diffusers folder draws that they were made of; what is missing is named."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from sddesk.catalog.catalog import Catalog, forms_of
from sddesk.core.errors import SddeskError
from sddesk.core.families import FLUX2_KLEIN_4B, FLUX2_KLEIN_BASE_4B, Z_IMAGE, Z_IMAGE_TURBO
from sddesk.core.models import CheckpointInfo, PartRef, WeightsKind
from sddesk.core.parts import part_ref
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Available, resolve
from sddesk.engine import checkpoints
from sddesk.engine.backends.fp8 import STORED
from sddesk.weights import encoders, networks
from tests.catalog.headers import VAE, write_weights
from tests.engine.helpers import LocatingEngine, make, psnr
from tests.engine.load.test_split_files import as_made, in_gguf
from tests.families.helpers import SAME_DB, request
from tests.families.test_flux2_klein import write_klein
from tests.families.test_z_image import engine_on, write_z_image
from tests.weights.gguf_files import save_gguf

TINY = (264, 16)  # words and width of the tiny Qwen3
Weights = dict[str, torch.Tensor]


@pytest.fixture(autouse=True)
def _the_tiny_one_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(encoders._BY_SHAPE, TINY, "Qwen3-4B")  # pyright: ignore[reportPrivateUsage]
    monkeypatch.setitem(networks._FLUX2_BY_TEXT, 48, "klein 4B")  # pyright: ignore[reportPrivateUsage]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The diffusers folder."""
    return write_z_image(tmp_path_factory.mktemp("whole") / "z", 3.0)


@pytest.fixture(scope="module")
def resources(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The configurations of the tiny model in the place of those that ship."""
    return configured(whole, tmp_path_factory.mktemp("resources"), "z_image_turbo")


def configured(whole: Path, place: Path, family: str) -> Path:
    """Resources with the configurations of the tiny model `whole` in the place of its family's."""
    for part in ("transformer", "vae", "scheduler"):
        for file in (whole / part).glob("*.json"):
            target = place / "model-configs" / family / part / file.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
    shutil.copy(whole / "model_index.json", place / "model-configs" / family)
    return place


def weights(whole: Path, part: str) -> Weights:
    (file,) = (whole / part).glob("*.safetensors")
    return load_file(file)


def comfyui(whole: Path, place: Path, transformer: Weights | None = None, name: str = "z_image_turbo_bf16") -> Path:
    """A ComfyUI with the split files of the model, and the tokenizer where ComfyUI has it."""
    models = place / "ComfyUI" / "models"
    for folder in ("diffusion_models", "text_encoders", "vae", "checkpoints"):
        (models / folder).mkdir(parents=True)
    made = as_made(weights(whole, "transformer")) if transformer is None else transformer
    below = {f"model.diffusion_model.{key}": value for key, value in made.items()}
    save_file(below, models / "diffusion_models" / f"{name}.safetensors")
    save_file(weights(whole, "text_encoder"), models / "text_encoders" / "qwen_3_4b.safetensors")
    save_file(weights(whole, "vae"), models / "vae" / "ae.safetensors")
    shutil.copytree(whole / "tokenizer", place / "ComfyUI" / "comfy" / "text_encoders" / "qwen25_tokenizer")
    return models


def catalog_on(place: Path, home: Path) -> Catalog:
    catalog = Catalog(home / "none", [], None, home / "cache" / "hashes.json")
    catalog.add(place)
    return catalog


def model_in(catalog: Catalog) -> CheckpointInfo:
    (found,) = [info for info in catalog.list() if info.family.encoders]
    return found


def resolved(catalog: Catalog, memory: int | None = None, **values: Any) -> tuple[GenerationRequest, list[str]]:
    info = model_in(catalog)
    available = Available(
        parts=catalog.all_parts(), lines=lambda _: None, hash_of=lambda _: None, info=info, memory=memory
    )
    found = resolve(replace(request(steps=2), checkpoint=info.ref, **values), available)
    return found.requests[0], [str(note) for note in found.notes]


def drawn(catalog: Catalog, resources: Path, **values: Any) -> np.ndarray:
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)
    return make(engine, resolved(catalog, **values)[0])[0]


@pytest.fixture(scope="module")
def picture(whole: Path) -> np.ndarray:
    """What the folder draws."""
    return make(engine_on(whole), request(steps=2))[0]


def test_split_files_draw_what_the_folder_draws(
    whole: Path, resources: Path, picture: np.ndarray, tmp_path: Path
) -> None:
    catalog = catalog_on(comfyui(whole, tmp_path), tmp_path)
    info = model_in(catalog)
    assert (info.family, info.missing, info.alternatives) == (
        Z_IMAGE_TURBO,
        ("vae", "text_encoder"),
        (Z_IMAGE_TURBO, Z_IMAGE),
    )
    wanted, notes = resolved(catalog)
    assert wanted.text_encoder == PartRef(name="qwen_3_4b", of="text_encoder")
    assert wanted.vae == PartRef(name="ae", of="file")
    assert any("“z_image_turbo_bf16” is drawn with qwen_3_4b" in note for note in notes)
    assert psnr(drawn(catalog, resources), picture) > SAME_DB


def test_names_of_diffusers_and_scaled_fp8_draw_as_their_numbers_do(
    whole: Path, resources: Path, picture: np.ndarray, tmp_path: Path
) -> None:
    stored = weights(whole, "transformer")
    plain = catalog_on(comfyui(whole, tmp_path / "plain", stored), tmp_path / "plain")
    assert psnr(drawn(plain, resources), picture) > SAME_DB
    packed: Weights = {"scaled_fp8": torch.empty(0, dtype=STORED)}
    by_hand: Weights = {}
    for name, value in as_made(stored).items():
        packed[name] = by_hand[name] = value
        if name.endswith(".weight") and value.ndim == 2 and "attention" in name:
            scale = value.abs().max() / 448
            packed[name] = (value / scale).to(STORED)
            by_hand[name] = packed[name].float() * scale
            packed[name.replace(".weight", ".scale_weight")] = scale
            packed[name.replace(".weight", ".scale_input")] = torch.ones(())
    eight = catalog_on(comfyui(whole, tmp_path / "eight", packed), tmp_path / "eight")
    hand = catalog_on(comfyui(whole, tmp_path / "hand", by_hand), tmp_path / "hand")
    assert model_in(eight).location != model_in(hand).location
    one, other = drawn(eight, resources), drawn(hand, resources)
    assert psnr(one, other) > SAME_DB and psnr(one, picture) > 15


def test_gguf_of_transformer_and_text_encoder_stays_quantised_and_draws(
    whole: Path, resources: Path, picture: np.ndarray, tmp_path: Path, record_property: Any
) -> None:
    models = comfyui(whole, tmp_path)
    numbers = {name: value.numpy() for name, value in as_made(weights(whole, "transformer")).items()}
    (models / "diffusion_models" / "z_image_turbo_bf16.safetensors").unlink()
    text = {in_gguf(name.removeprefix("model.")): v.numpy() for name, v in weights(whole, "text_encoder").items()}
    (models / "text_encoders" / "qwen_3_4b.safetensors").unlink()
    meta = {"general.architecture": "qwen3"}
    save_gguf(models / "text_encoders" / "Qwen3-4B-Q8_0.gguf", text, "Q8_0", metadata=meta)
    save_gguf(models / "diffusion_models" / "z_image_turbo-Q8_0.gguf", numbers, "Q8_0")
    catalog = catalog_on(models, tmp_path)
    likeness = psnr(drawn(catalog, resources), picture)
    record_property("dB", likeness)
    assert likeness > 30


def test_flux_2_klein_of_split_files_draws_what_the_folder_draws(tmp_path: Path) -> None:
    whole = write_klein(tmp_path / "whole", distilled=True)
    resources = configured(whole, tmp_path / "resources", "flux2_klein_4b")
    models = comfyui(whole, tmp_path, weights(whole, "transformer"), name="flux-2-klein-4b")
    catalog = catalog_on(models, tmp_path)
    info = model_in(catalog)
    assert (info.family, info.alternatives) == (FLUX2_KLEIN_4B, (FLUX2_KLEIN_4B, FLUX2_KLEIN_BASE_4B))
    assert psnr(drawn(catalog, resources), make(engine_on(whole), request(steps=2))[0]) > SAME_DB
    sd = write_weights(models / "vae" / "sd.safetensors", VAE)
    other = part_ref(next(part for part in catalog.parts(WeightsKind.VAE) if part.location == str(sd)))
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)
    with pytest.raises(SddeskError, match=r"is a VAE of Stable Diffusion or FLUX\.1, but .* FLUX\.2"):
        make(engine, replace(resolved(catalog)[0], vae=other))


def test_a_model_beyond_the_machines_memory_is_told_before_it_is_read(
    whole: Path, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = comfyui(whole, tmp_path)
    small = {name: value.half() for name, value in as_made(weights(whole, "transformer")).items()}
    save_file(small, models / "diffusion_models" / "z_image_turbo-fp16.safetensors")
    catalog = catalog_on(models, tmp_path)
    info = next(info for info in catalog.list() if info.ref.name == "z_image_turbo_bf16")
    ((name, _),) = forms_of(catalog, info)
    assert name == "z_image_turbo-fp16"
    monkeypatch.setattr(checkpoints, "reach_of", lambda _: 1000)
    monkeypatch.setattr(checkpoints, "load_checkpoint", lambda *_: pytest.fail("it was read"))
    available = Available(parts=catalog.all_parts(), lines=lambda _: None, hash_of=lambda _: None, info=info)
    (order,) = resolve(replace(request(steps=2), checkpoint=info.ref), available).requests
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)
    with pytest.raises(SddeskError, match=r"“z_image_turbo_bf16” takes .* so it was not loaded"):
        make(engine, order)


def test_what_is_missing_is_named_with_its_size_before_anything_is_loaded(whole: Path, tmp_path: Path) -> None:
    models = comfyui(whole, tmp_path)
    shutil.rmtree(models / "text_encoders")
    with pytest.raises(SddeskError, match=r"needs Qwen3-4B \(8.0 GB\), and none"):
        resolved(catalog_on(models, tmp_path))
    shutil.rmtree(models / "vae")
    with pytest.raises(SddeskError, match=r"Qwen3-4B \(8.0 GB\) \+ VAE FLUX.1 \(0.3 GB\)"):
        resolved(catalog_on(models, tmp_path))


def test_without_a_tokenizer_it_is_told_where_to_get_one(whole: Path, tmp_path: Path) -> None:
    models = comfyui(whole, tmp_path)
    shutil.rmtree(models.parent / "comfy")
    with pytest.raises(SddeskError, match="needs a tokenizer") as caught:
        resolved(catalog_on(models, tmp_path))
    assert "huggingface.co/Qwen/Qwen3-4B" in str(caught.value.hint)
    shutil.copy(whole / "tokenizer" / "tokenizer.json", models / "text_encoders")
    assert resolved(catalog_on(models, tmp_path))[0].text_encoder is not None


def test_a_text_encoder_of_another_family_is_refused_with_both_named(whole: Path, tmp_path: Path) -> None:
    catalog = catalog_on(comfyui(whole, tmp_path), tmp_path)
    part = catalog.part_named(WeightsKind.TEXT_ENCODER, "qwen_3_4b")
    other = replace(part, facts=replace(part.facts, architecture="Qwen3-8B"))
    engine = LocatingEngine(
        catalog.locate, lambda ref: other if ref.of == "text_encoder" else catalog.locate_part(ref), device="cpu"
    )
    with pytest.raises(SddeskError, match=r"is the text encoder Qwen3-8B, but .* reads with Qwen3-4B"):
        make(engine, resolved(catalog)[0])


def test_the_largest_text_encoder_that_leaves_half_the_memory_is_taken(whole: Path, tmp_path: Path) -> None:
    models = comfyui(whole, tmp_path)
    small = models / "text_encoders" / "small.safetensors"
    save_file({name: value.half() for name, value in weights(whole, "text_encoder").items()}, small)
    catalog = catalog_on(models, tmp_path)
    size = (models / "text_encoders" / "qwen_3_4b.safetensors").stat().st_size
    taken = [resolved(catalog, memory)[0].text_encoder for memory in (2 * size, 2 * size - 2, 10)]
    assert [part.name if part else None for part in taken] == ["qwen_3_4b", "small", "small"]
