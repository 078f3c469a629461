"""Split files, GGUF and LoRAs of Qwen-Image: they draw what the diffusers folder draws that they were made of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from diffusers import QwenImagePipeline
from safetensors.torch import save_file

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import SddeskError
from sddesk.core.families import (
    QWEN_IMAGE,
    QWEN_IMAGE_EDIT,
    QWEN_IMAGE_EDIT_2509,
    QWEN_IMAGE_EDIT_2511,
    family_by_name,
)
from sddesk.core.inputs import Reference
from sddesk.core.models import PartInfo
from sddesk.core.parts import part_ref
from sddesk.engine.families import qwen_image_edit
from sddesk.weights import encoders
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import LocatingEngine, make, psnr
from tests.engine.load.test_split_files import in_gguf
from tests.families.helpers import SAME_DB, SIDE, START, STEPS, as_bytes, draw, engine_on, photo, request
from tests.families.test_qwen_image import GUIDED, write_qwen_image
from tests.families.test_split_files import catalog_on, comfyui, configured, model_in, resolved, weights
from tests.weights.gguf_files import save_gguf

QWEN = (QWEN_IMAGE, QWEN_IMAGE_EDIT, QWEN_IMAGE_EDIT_2509, QWEN_IMAGE_EDIT_2511)
EDIT = "QwenImageEditPlusPipeline"


@pytest.fixture(autouse=True)
def _the_tiny_one_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(encoders._BY_SHAPE, (264, 128), "Qwen2.5-VL-7B")  # pyright: ignore[reportPrivateUsage]


def as_comfyui_has_it(models: Path) -> Path:
    """The text encoder under the names that it was published with."""
    file = models / "text_encoders" / "qwen_3_4b.safetensors"
    stored = weights(models, "text_encoders")
    renamed = {name.replace("model.language_model.", "model.").replace("model.visual.", "visual."): value
               for name, value in stored.items()}  # fmt: skip
    file.unlink()
    save_file(renamed, models / "text_encoders" / "qwen_2.5_vl_7b.safetensors")
    return models


def engine_of(catalog: Any, resources: Path) -> LocatingEngine:
    return LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("qwen_image_fp8_e4m3fn", QWEN_IMAGE),
        ("qwen-image-2512-Q4_K_M", QWEN_IMAGE),
        ("Qwen_Image_Edit-Q8_0", QWEN_IMAGE_EDIT),
        ("qwenImageEditRemix_v10", QWEN_IMAGE_EDIT),
        ("qwen_image_edit_2509_fp8_e4m3fn", QWEN_IMAGE_EDIT_2509),
        ("qwen-image-edit-2511-Q4_K_S", QWEN_IMAGE_EDIT_2511),
        ("my-tune", QWEN_IMAGE),
    ],
)
def test_a_file_name_tells_the_forms_apart(name: str, row: Any) -> None:
    assert family_by_name(name, QWEN) == row


def test_split_files_and_gguf_draw_what_the_folder_draws(tmp_path: Path, record_property: Any) -> None:
    whole = write_qwen_image(tmp_path / "whole")
    picture = make(engine_on(whole), request(steps=2))[0]
    resources = configured(whole, tmp_path / "resources", "qwen_image")
    models = as_comfyui_has_it(comfyui(whole, tmp_path, weights(whole, "transformer"), name="qwen_image_bf16"))
    catalog = catalog_on(models, tmp_path)
    info = model_in(catalog)
    assert (info.family, info.missing, info.alternatives) == (QWEN_IMAGE, ("vae", "text_encoder"), QWEN)
    wanted, notes = resolved(catalog)
    assert any("is drawn with qwen_2.5_vl_7b" in note for note in notes)
    assert psnr(make(engine_of(catalog, resources), wanted)[0], picture) > SAME_DB
    numbers = {name: value.numpy() for name, value in weights(whole, "transformer").items()}
    read = {name: value.numpy() for name, value in weights(models, "text_encoders").items()}
    text = {in_gguf(name.removeprefix("model.")): read[name] for name in read if name.startswith("model.")}
    for folder in ("diffusion_models", "text_encoders"):
        next((models / folder).iterdir()).unlink()
    save_gguf(models / "diffusion_models" / "qwen-image-Q8_0.gguf", numbers, "Q8_0")
    meta = {"general.architecture": "qwen2vl"}
    save_gguf(models / "text_encoders" / "Qwen2.5-VL-7B-Instruct-Q8_0.gguf", text, "Q8_0", metadata=meta)
    catalog = catalog_on(models, tmp_path)
    likeness = psnr(make(engine_of(catalog, resources), resolved(catalog)[0])[0], picture)
    record_property("dB", likeness)
    assert likeness > 25


def test_split_files_change_pictures_and_a_text_encoder_that_sees_none_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = qwen_image_edit.calculate_dimensions
    monkeypatch.setattr(qwen_image_edit, "calculate_dimensions", lambda area, ratio: sizes(area / 64, ratio))
    whole = write_qwen_image(tmp_path / "whole", EDIT, marked=True)
    resources = configured(whole, tmp_path / "resources", "qwen_image_edit_2511")
    transformer = weights(whole, "transformer") | {"__index_timestep_zero__": torch.empty(0)}
    models = as_comfyui_has_it(comfyui(whole, tmp_path, transformer, name="my-tune"))
    catalog = catalog_on(models, tmp_path)
    info = model_in(catalog)
    assert info.family == QWEN_IMAGE_EDIT_2511 and info.alternatives == ()
    values: dict[str, Any] = {"steps": 2, "inputs": (Reference(content_hash=START),)}
    files = {START: photo(tmp_path / "a.png")}
    wanted = resolved(catalog, **values)[0]
    drawn = draw(engine_of(catalog, resources), wanted, files)
    assert psnr(drawn, draw(engine_on(whole), request(**values), files)) > SAME_DB
    text = models / "text_encoders" / "qwen_2.5_vl_7b.safetensors"
    words = {name: value for name, value in weights(models, "text_encoders").items() if not name.startswith("visual.")}
    text.unlink()
    save_file(words, text.with_stem("words"))
    catalog = catalog_on(models, tmp_path)
    with pytest.raises(SddeskError, match=r"needs Qwen2.5-VL-7B with vision \(16.6 GB\), and none"):
        resolved(catalog, **values)
    (blind,) = [part for part in catalog.all_parts() if part.name == "words"]
    with pytest.raises(SddeskError, match="“words” reads words alone, but “my-tune” looks at its references"):
        draw(engine_of(catalog, resources), replace(wanted, text_encoder=part_ref(blind)), files)


def test_loras_of_each_layout_draw_as_by_diffusers(tmp_path: Path) -> None:
    """Those of few steps have no prefix and name the layers that LoRAs of other transformers have, too."""
    base = write_qwen_image(tmp_path / "base")
    engine = engine_on(base)
    generator = torch.Generator().manual_seed(1)
    layers = {"attn.to_q": (16, 16), "attn.add_v_proj": (16, 16), "attn.to_out.0": (16, 16), "img_mod.1": (96, 16)}

    def random(*shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=generator)

    pairs = {f"transformer_blocks.0.{name}": (random(2, into), random(out, 2)) for name, (out, into) in layers.items()}
    peft, bare, kohya = ({} for _ in range(3))
    for name, (down, up) in pairs.items():
        peft |= {f"transformer.{name}.lora_A.weight": down, f"transformer.{name}.lora_B.weight": up}
        stem = f"lora_unet_{name.replace('.', '_')}"
        for start, found in ((name, bare), (stem, kohya)):
            found |= {f"{start}.lora_down.weight": down, f"{start}.lora_up.weight": up * 2}
            found[f"{start}.alpha"] = torch.tensor(1.0)
    pipe: Any = QwenImagePipeline.from_pretrained(base, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    drawn = {}
    for layout, stored in {"peft": peft, "bare": bare, "kohya": kohya}.items():
        file = tmp_path / f"{layout}.safetensors"
        save_file(stored, file)
        facts = inspect_file(file)
        assert facts.families == QWEN
        part = PartInfo(name=layout, facts=facts, location=str(file), size_bytes=1)
        engine.part_named = lambda _kind, _name, part=part: part
        (drawn[layout],) = make(engine, replace(GUIDED, loras=(LoraUse(name=layout, weight=0.8),)))
    pipe.load_lora_weights(str(tmp_path / "peft.safetensors"), adapter_name="one")
    pipe.set_adapters(["one"], [0.8])
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "true_cfg_scale": 4.0, "output_type": "np"}
    seed = torch.Generator().manual_seed(5)
    theirs = as_bytes(pipe("a cat", negative_prompt="a dog", generator=seed, **given).images[0])
    assert all(psnr(one, theirs) > SAME_DB for one in drawn.values())
    assert psnr(theirs, make(engine, GUIDED)[0]) < 40
