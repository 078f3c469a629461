"""FLUX.1 of split files, GGUF and fp8 draws what the diffusers folder draws; two text encoders are found and told."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import FluxTransformer2DModel
from safetensors.torch import load_file, save_file

from sddesk.core.errors import SddeskError
from sddesk.core.families import FLUX1_DEV, FLUX1_KONTEXT, FLUX1_SCHNELL
from sddesk.core.models import PartRef
from sddesk.core.split_files import needs_of
from sddesk.engine.backends.fp8 import STORED
from sddesk.engine.load.split_files import load_transformer
from sddesk.weights import encoders
from tests.engine.helpers import LocatingEngine, make, psnr
from tests.engine.load.test_split_files import decibels
from tests.families.helpers import SAME_DB, engine_on, enliven, request
from tests.families.test_flux1 import write_flux
from tests.families.test_split_files import Weights, catalog_on, configured, drawn, model_in, resolved, weights
from tests.weights.gguf_files import save_gguf

TINY = {(514, 8): "CLIP-L", (100, 16): "T5-XXL"}  # words and width of the tiny text encoders
CLIP, T5 = PartRef(name="clip_l", of="text_encoder"), PartRef(name="t5xxl_fp16", of="text_encoder")


@pytest.fixture(autouse=True)
def _the_tiny_ones_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    for shape, name in TINY.items():
        monkeypatch.setitem(encoders._BY_SHAPE, shape, name)  # pyright: ignore[reportPrivateUsage]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The diffusers folder, of the form without guidance."""
    return write_flux(tmp_path_factory.mktemp("whole") / "schnell", "schnell")


@pytest.fixture(scope="module")
def resources(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The configurations and CLIP's vocabulary of the tiny model in the place of those that ship."""
    made = configured(whole, tmp_path_factory.mktemp("resources"), "flux1_schnell")
    for part in ("text_encoder/config.json", "tokenizer/tokenizer_config.json"):
        target = made / "model-configs" / "flux1_schnell" / part
        target.parent.mkdir()
        shutil.copy(whole / part, target)
    shutil.copytree(whole / "tokenizer", made / "clip-vocabulary")
    return made


@pytest.fixture(scope="module")
def picture(whole: Path) -> np.ndarray:
    """What the folder draws."""
    return make(engine_on(whole), request(steps=2))[0]


def comfyui(whole: Path, place: Path, text: Weights | None = None) -> Path:
    """A ComfyUI with the split files of the model, and the tokenizer where ComfyUI has it; `text` is T5's."""
    models = place / "ComfyUI" / "models"
    for folder in ("diffusion_models", "text_encoders", "vae", "checkpoints"):
        (models / folder).mkdir(parents=True)
    save_file(weights(whole, "transformer"), models / "diffusion_models" / "flux1-schnell.safetensors")
    save_file(weights(whole, "text_encoder"), models / "text_encoders" / "clip_l.safetensors")
    t5 = weights(whole, "text_encoder_2") if text is None else text
    save_file(t5, models / "text_encoders" / "t5xxl_fp16.safetensors")
    save_file(weights(whole, "vae"), models / "vae" / "ae.safetensors")
    shutil.copytree(whole / "tokenizer_2", place / "ComfyUI" / "comfy" / "text_encoders" / "t5_tokenizer")
    return models


def test_split_files_draw_what_the_folder_draws(
    whole: Path, resources: Path, picture: np.ndarray, tmp_path: Path
) -> None:
    catalog = catalog_on(comfyui(whole, tmp_path), tmp_path)
    info = model_in(catalog)
    assert (info.family, info.missing, needs_of(info)) == (
        FLUX1_SCHNELL,
        ("vae", "text_encoder"),
        ("CLIP-L (0.2 GB)", "T5-XXL (9.5 GB)", "VAE FLUX.1 (0.3 GB)"),
    )
    wanted, notes = resolved(catalog)
    assert (wanted.text_encoder, wanted.text_encoder_2) == (CLIP, T5)
    assert any("“flux1-schnell” is drawn with clip_l" in note and "t5xxl_fp16" in note for note in notes)
    assert psnr(drawn(catalog, resources), picture) > SAME_DB


def all_in_one(whole: Path, place: Path) -> Path:
    """One file as ComfyUI saves a checkpoint, and the tokenizer where ComfyUI has it."""
    parts: dict[str, Weights] = {
        "model.diffusion_model.": weights(whole, "transformer"),
        "text_encoders.clip_l.transformer.": weights(whole, "text_encoder"),
        "text_encoders.t5xxl.transformer.": weights(whole, "text_encoder_2"),
        "vae.": weights(whole, "vae"),
    }
    stored = {f"{root}{name}": value for root, part in parts.items() for name, value in part.items()}
    stored["text_encoders.clip_l.logit_scale"] = torch.ones(())
    models = place / "ComfyUI" / "models"
    (models / "checkpoints").mkdir(parents=True)
    save_file(stored, models / "checkpoints" / "flux1-schnell-all.safetensors")
    shutil.copytree(whole / "tokenizer_2", place / "ComfyUI" / "comfy" / "text_encoders" / "t5_tokenizer")
    return models


def test_a_file_with_all_parts_draws_what_the_folder_draws(
    whole: Path, resources: Path, picture: np.ndarray, tmp_path: Path
) -> None:
    catalog = catalog_on(all_in_one(whole, tmp_path), tmp_path)
    info = model_in(catalog)
    assert (info.family, info.missing, needs_of(info)) == (FLUX1_SCHNELL, (), ())
    wanted, notes = resolved(catalog)
    assert (wanted.text_encoder, wanted.text_encoder_2, wanted.vae, notes) == (None, None, None, [])
    assert psnr(drawn(catalog, resources), picture) > SAME_DB


def test_a_file_with_all_parts_says_which_tokenizer_it_needs_before_it_is_read(
    whole: Path, resources: Path, tmp_path: Path
) -> None:
    models = all_in_one(whole, tmp_path)
    shutil.rmtree(models.parent / "comfy")
    with pytest.raises(SddeskError, match="no tokenizer for the text encoder flux1-schnell-all") as caught:
        drawn(catalog_on(models, tmp_path), resources)
    assert "into the folder of the file" in str(caught.value.hint)


def test_a_file_without_one_of_its_text_encoders_takes_them_from_files(
    whole: Path, resources: Path, picture: np.ndarray, tmp_path: Path
) -> None:
    models = all_in_one(whole, tmp_path)
    file = models / "checkpoints" / "flux1-schnell-all.safetensors"
    left = {name: value for name, value in load_file(file).items() if not name.startswith("text_encoders.t5xxl.")}
    save_file(left, file)
    catalog = catalog_on(models, tmp_path)
    assert model_in(catalog).missing == ("text_encoder",)
    with pytest.raises(SddeskError, match=r"needs CLIP-L \(0.2 GB\) \+ T5-XXL \(9.5 GB\), and none"):
        resolved(catalog)
    (models / "text_encoders").mkdir()
    save_file(weights(whole, "text_encoder"), models / "text_encoders" / "clip_l.safetensors")
    save_file(weights(whole, "text_encoder_2"), models / "text_encoders" / "t5xxl_fp16.safetensors")
    assert psnr(drawn(catalog_on(models, tmp_path), resources), picture) > SAME_DB


def test_a_text_encoder_goes_to_the_field_of_its_kind(whole: Path, tmp_path: Path) -> None:
    catalog = catalog_on(comfyui(whole, tmp_path), tmp_path)
    for given in ({"text_encoder": T5}, {"text_encoder_2": CLIP}, {"text_encoder": T5, "text_encoder_2": CLIP}):
        wanted, _ = resolved(catalog, **given)
        assert (wanted.text_encoder, wanted.text_encoder_2) == (CLIP, T5)
    twice, _ = resolved(catalog, text_encoder=T5, text_encoder_2=T5)
    with pytest.raises(SddeskError, match=r"is the text encoder T5-XXL, but .* reads with CLIP-L"):
        make(LocatingEngine(catalog.locate, catalog.locate_part, device="cpu"), twice)


def test_the_whole_folder_lends_both_text_encoders(
    whole: Path, resources: Path, picture: np.ndarray, tmp_path: Path
) -> None:
    models = comfyui(whole, tmp_path)
    shutil.rmtree(models / "text_encoders")
    catalog = catalog_on(models, tmp_path)
    catalog.add(whole)
    (info,) = [info for info in catalog.list() if info.missing]
    lender = next(info for info in catalog.list() if not info.missing and info.family == FLUX1_SCHNELL)
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)
    lent = {"checkpoint": info.ref, "text_encoder": PartRef(name=lender.ref.name), "vae": PartRef(name=lender.ref.name)}
    assert psnr(make(engine, request(steps=2, **lent))[0], picture) > SAME_DB


@pytest.mark.parametrize(("gone", "said"), [("clip_l", r"CLIP-L \(0.2 GB\)"), ("t5xxl_fp16", r"T5-XXL \(9.5 GB\)")])
def test_what_is_missing_is_named_with_its_size(whole: Path, tmp_path: Path, gone: str, said: str) -> None:
    models = comfyui(whole, tmp_path)
    (models / "text_encoders" / f"{gone}.safetensors").unlink()
    with pytest.raises(SddeskError, match=f"needs {said}, and none"):
        resolved(catalog_on(models, tmp_path))


def test_the_tokenizer_of_t5_is_asked_for_and_that_of_clip_is_not(whole: Path, tmp_path: Path) -> None:
    models = comfyui(whole, tmp_path)
    shutil.rmtree(models.parent / "comfy")
    with pytest.raises(SddeskError, match="needs a tokenizer for its text encoder “t5xxl_fp16”") as caught:
        resolved(catalog_on(models, tmp_path))
    assert "huggingface.co/google/t5-v1_1-xxl" in str(caught.value.hint)


def test_t5_in_scaled_fp8_draws_as_its_numbers_do(whole: Path, resources: Path, tmp_path: Path) -> None:
    packed: Weights = {"scaled_fp8": torch.empty(0, dtype=STORED)}
    by_hand: Weights = {}
    for name, value in weights(whole, "text_encoder_2").items():
        packed[name] = by_hand[name] = value
        if name.endswith(".weight") and "SelfAttention.q" in name:
            scale = value.abs().max() / 448
            packed[name] = (value / scale).to(STORED)
            by_hand[name] = packed[name].float() * scale
            packed[name.replace(".weight", ".scale_weight")] = scale
    catalogs = [
        catalog_on(comfyui(whole, tmp_path / n, one), tmp_path / n) for n, one in (("a", packed), ("b", by_hand))
    ]
    one, other = (drawn(catalog, resources) for catalog in catalogs)
    assert psnr(one, other) > SAME_DB


@pytest.mark.parametrize(("packing", "least", "part"), [("Q8_0", 40.0, 0.36), ("Q4_0", 18.0, 0.25)])
def test_a_transformer_of_gguf_answers_and_stays_quantised(
    tmp_path: Path, packing: str, least: float, part: float
) -> None:
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(0)
        made: Any = FluxTransformer2DModel(
            in_channels=64, num_layers=1, num_single_layers=1, attention_head_dim=32, num_attention_heads=2,
            joint_attention_dim=32, pooled_projection_dim=32, guidance_embeds=True, axes_dims_rope=(8, 12, 12),
        )  # fmt: skip
        enliven(made)
        seen: dict[str, Any] = {
            "hidden_states": torch.randn(1, 16, 64), "encoder_hidden_states": torch.randn(1, 6, 32),
            "pooled_projections": torch.randn(1, 32), "timestep": torch.tensor([0.5]), "guidance": torch.tensor([3.5]),
            "img_ids": torch.randn(16, 3), "txt_ids": torch.zeros(6, 3),
        }  # fmt: skip
    made.save_config(tmp_path)
    file = save_gguf(tmp_path / "x.gguf", {name: v.numpy() for name, v in made.state_dict().items()}, packing)
    read, notes = load_transformer(file, FluxTransformer2DModel, tmp_path, torch.float32, lambda: None)
    with torch.no_grad():
        wanted, got = (network(**seen, return_dict=False)[0] for network in (made, read))
    assert not notes and decibels(wanted, got) > least
    full = sum(parameter.nbytes for parameter in made.parameters())
    assert sum(parameter.nbytes for parameter in read.parameters()) < part * full


def test_kontext_is_told_from_dev_by_its_name(whole: Path, tmp_path: Path) -> None:
    dev = write_flux(tmp_path / "dev", "dev")
    for name, family in (("flux1-dev-Q8_0", FLUX1_DEV), ("flux1-dev-kontext_fp8_scaled", FLUX1_KONTEXT)):
        file = tmp_path / name / f"{name}.safetensors"
        file.parent.mkdir()
        save_file(weights(dev, "transformer"), file)
        info = model_in(catalog_on(file, tmp_path / name))
        assert (info.family, info.alternatives) == (family, (FLUX1_DEV, FLUX1_KONTEXT))
