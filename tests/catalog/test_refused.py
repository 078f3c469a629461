"""Every file of an added folder is listed: taken, or with the reason why this version cannot use it."""

from __future__ import annotations

import json
import os
import shutil
import socket
import time
from pathlib import Path

import pytest

from sddesk.catalog import facts_cache
from sddesk.catalog.catalog import Catalog
from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsFacts, WeightsKind
from sddesk.weights.detect import inspect_file
from tests.catalog.headers import checkpoint, lora, write_weights
from tests.weights.gguf_files import write_gguf

RADIANCE = {
    "distilled_guidance_layer.in_proj.weight": (5120, 64),
    "img_in_patch.weight": (3072, 3, 16, 16),
    "double_blocks.0.img_attn.qkv.weight": (9216, 3072),
}
Z_IMAGE = {"layers.0.adaLN_modulation.0.weight": (15360, 256), "cap_embedder.1.weight": (3840, 2560)}
QWEN3 = {"model.embed_tokens.weight": (151936, 2560), "model.layers.0.self_attn.q_norm.weight": (128,)}
CONTROLNET = {"controlnet_cond_embedding.conv_in.weight": (16, 3, 3, 3)}
ESRGAN = {"model.1.sub.0.RDB1.conv1.0.weight": (32, 64, 3, 3)}
FACE_ID = {"image_proj.proj.0.weight": (1024, 512), "image_proj.norm.weight": (768,)} | {
    "ip_adapter.1.to_k_ip.weight": (320, 768)
}
PICKLE = "A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file."
WAN_LORA = {
    "diffusion_model.blocks.0.self_attn.q.lora_A.weight": (16, 5120),
    "diffusion_model.blocks.0.self_attn.q.lora_B.weight": (5120, 16),
}
WAN = {"head.modulation": (1, 2, 5120)}


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog(tmp_path / "none", [], tmp_path / "hub", tmp_path / "cache" / "hashes.json")


def reasons(catalog: Catalog) -> dict[str, str]:
    return {model.name: str(model.reason) for model in catalog.refused()}


def test_every_file_of_a_comfyui_folder_is_listed(catalog: Catalog, tmp_path: Path) -> None:
    models = tmp_path / "ComfyUI" / "models"
    write_weights(models / "checkpoints/v1.safetensors", checkpoint())
    write_weights(models / "loras/style.safetensors", lora())
    write_weights(models / "loras/z.safetensors", WAN_LORA)
    write_gguf(models / "unet/radiance-Q4_K.gguf", RADIANCE)
    write_weights(models / "diffusion_models/z_image.sft", Z_IMAGE, dtype="BF16")
    write_weights(models / "text_encoders/qwen_3_4b.safetensors", QWEN3)
    write_weights(models / "diffusion_models/wan.safetensors", WAN, dtype="BF16")
    write_weights(models / "controlnet/canny.safetensors", CONTROLNET)
    write_weights(models / "ipadapter/face.safetensors", FACE_ID)
    (models / "checkpoints/old.ckpt").write_bytes(b"\x80\x02junk")
    (models / "upscale_models").mkdir()
    (models / "upscale_models/4x.pth").write_bytes(b"PK\x03\x04junk")
    write_weights(models / "upscale_models/4x.safetensors", ESRGAN)
    (models / "onnx").mkdir()
    (models / "onnx/depth.onnx").write_bytes(b"\x08\x03")
    models_taken = catalog.add(tmp_path / "ComfyUI")
    assert {model.location.rpartition("/")[2] for model in models_taken} == {
        *("v1.safetensors", "style.safetensors", "z_image.sft", "qwen_3_4b.safetensors"),
    }
    assert reasons(catalog) == {
        "z.safetensors": "Wan LoRA: this version cannot draw with it yet.",
        "radiance-Q4_K.gguf": "Chroma Radiance transformer, GGUF Q4_K: this version cannot draw it yet.",
        "wan.safetensors": "Wan transformer: this version cannot draw it yet.",
        "canny.safetensors": "? ControlNet: this version cannot draw with it yet.",
        "face.safetensors": "SD 1 FaceID IP-Adapter: it reads faces by insightface's models, which are free for "
        "research alone. The Plus Face form works without them.",
        "old.ckpt": PICKLE,
        "4x.pth": PICKLE,
        "4x.safetensors": "? upscaler: this version cannot enlarge with it yet.",
        "depth.onnx": "An ONNX file: this version cannot draw with it.",
    }
    assert {model.location for model in catalog.refused_at(tmp_path / "ComfyUI")} == {
        model.location for model in catalog.refused()
    }
    again = Catalog(tmp_path / "none", catalog.added, None, tmp_path / "cache" / "hashes.json")
    again.list()
    assert reasons(again) == reasons(catalog)


def test_an_onnx_file_is_told_for_what_it_is(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "depth.onnx").write_bytes(b"\x08\x03")
    with pytest.raises(SddeskError, match=r"depth\.onnx\. An ONNX file"):
        catalog.add(tmp_path / "depth.onnx")


def test_one_of_several_files_of_a_model_is_told_as_such(catalog: Catalog, tmp_path: Path) -> None:
    write_weights(tmp_path / "m/model-00002-of-00002.safetensors", {"layers.35.mlp.up.weight": (8, 8), "x": (4, 4, 4)})
    catalog.add(tmp_path / "m")
    assert "One of several files" in reasons(catalog)["model-00002-of-00002.safetensors"]


def test_one_that_is_asked_for_by_name_is_told_with_its_reason(catalog: Catalog, tmp_path: Path) -> None:
    write_weights(tmp_path / "m/Castle.safetensors", WAN_LORA)
    write_gguf(tmp_path / "m/radiance.gguf", RADIANCE)
    catalog.add(tmp_path / "m")
    with pytest.raises(SddeskError, match=r"Castle\.safetensors\. Wan LoRA: this version cannot"):
        catalog.part_named(WeightsKind.LORA, "castle")
    with pytest.raises(SddeskError, match=r"radiance\.gguf\. Chroma Radiance transformer, GGUF Q4_K"):
        catalog.named("radiance")


def test_a_folder_with_nothing_to_use_stays_added_with_its_reasons(catalog: Catalog, tmp_path: Path) -> None:
    write_weights(tmp_path / "m/z.safetensors", WAN)
    assert catalog.add(tmp_path / "m") == []
    assert catalog.added == [tmp_path / "m"] and list(reasons(catalog)) == ["z.safetensors"]


VARIANTS = {
    "instruct-pix2pix": (checkpoint(1024, channels=8), "SD 2 instruct-pix2pix checkpoint"),
    "depth": (checkpoint(1024, channels=5), "SD 2 depth checkpoint"),
    "x4 upscaler": (checkpoint(1024, channels=7), "SD 2 x4 upscaler checkpoint"),
    "refiner": (checkpoint(1280), "SDXL refiner checkpoint"),
    "SSD-1B": (
        checkpoint(2048)
        | {
            f"model.diffusion_model.input_blocks.8.1.transformer_blocks.{n}.attn2.to_k.weight": (8, 2048)
            for n in range(4)
        },
        "SDXL SSD-1B checkpoint",
    ),
    "Playground": (checkpoint(2048) | {"edm_mean": (4,)}, "SDXL Playground 2.5 checkpoint"),
    "CosXL": (checkpoint(2048) | {"edm_vpred.sigma_max": (1,)}, "SDXL CosXL checkpoint"),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_a_relative_of_stable_diffusion_is_told_for_what_it_is(catalog: Catalog, tmp_path: Path, name: str) -> None:
    shapes, words = VARIANTS[name]
    write_weights(tmp_path / "m/x.safetensors", shapes)
    assert catalog.add(tmp_path / "m") == []
    assert reasons(catalog) == {"x.safetensors": f"{words}: this version cannot draw it yet."}
    with pytest.raises(SddeskError, match=words):
        catalog.add(tmp_path / "m/x.safetensors")


def test_a_gguf_of_stable_diffusion_is_told_by_its_packing(catalog: Catalog, tmp_path: Path) -> None:
    unet = {key: value for key, value in checkpoint().items() if key.startswith("model.")}
    file = write_gguf(tmp_path / "x.gguf", unet, kind="F16")
    with pytest.raises(SddeskError, match="packed as GGUF F16"):
        catalog.add(file)
    assert catalog.added == []


def test_a_diffusers_folder_of_another_family_is_listed(catalog: Catalog, tmp_path: Path, tiny_model: Path) -> None:
    shutil.copytree(tiny_model, tmp_path / "m" / "good")
    (tmp_path / "m" / "sana").mkdir()
    (tmp_path / "m" / "sana" / "model_index.json").write_text('{"_class_name": "SanaPipeline"}')
    assert [info.ref.name for info in catalog.add(tmp_path / "m") if isinstance(info, CheckpointInfo)] == ["good"]
    assert list(reasons(catalog)) == ["sana"] and "Sana" in reasons(catalog)["sana"]


def test_a_diffusers_folder_of_other_noise_is_listed(catalog: Catalog, tmp_path: Path, tiny_model: Path) -> None:
    for name, told in {
        "edm": {"_class_name": "EDMDPMSolverMultistepScheduler", "sigma_data": 0.5},
        "flow": {"_class_name": "FlowMatchEulerDiscreteScheduler"},
        "flow prediction": {"prediction_type": "flow_prediction"},
    }.items():
        scheduler = Path(shutil.copytree(tiny_model, tmp_path / "m" / name)) / "scheduler" / "scheduler_config.json"
        scheduler.write_text(json.dumps(json.loads(scheduler.read_text()) | told))
    assert catalog.add(tmp_path / "m") == []
    found = reasons(catalog)
    assert "other noise (EDMDPMSolverMultistepScheduler)" in found["edm"]
    assert "other noise (FlowMatchEulerDiscreteScheduler)" in found["flow"]
    assert "flow_prediction)" in found["flow prediction"]


NINES = "9" * 5000  # more digits than Python turns into a number


def test_f67_numbers_without_end_in_a_maker_s_texts_end_no_list(catalog: Catalog, tmp_path: Path) -> None:
    write_weights(tmp_path / "m" / "a.safetensors", lora(), metadata={"ss_clip_skip": f"0001{NINES}"})
    write_weights(tmp_path / "m" / "b.safetensors", lora(), metadata={"modelspec.encoder_layer": "2"})
    write_gguf(tmp_path / "m" / "c.gguf", RADIANCE, metadata={"general.alignment": NINES})
    skips = {part.name: part.facts.clip_skip for part in catalog.add(tmp_path / "m") if isinstance(part, PartInfo)}
    assert skips == {"a": 0, "b": 2}
    assert list(reasons(catalog)) == ["c.gguf"]


def test_f67_whatever_a_reader_raises_ends_no_list(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def inspect(file: Path) -> WeightsFacts:
        if file.name == "a.safetensors":
            raise ZeroDivisionError("a bug of ours")
        return inspect_file(file)

    monkeypatch.setattr(facts_cache, "inspect_file", inspect)
    for name in "ab":
        write_weights(tmp_path / "m" / f"{name}.safetensors", lora())
    assert [part.name for part in catalog.add(tmp_path / "m") if isinstance(part, PartInfo)] == ["b"]
    assert reasons(catalog) == {"a.safetensors": "It cannot be read: a bug of ours."}


def test_what_can_be_completed_is_taken_with_what_it_lacks(catalog: Catalog, tmp_path: Path) -> None:
    whole = checkpoint()
    for name, starts in {"no vae": ("first_stage",), "unet": ("first_stage", "cond_stage")}.items():
        shapes = {key: value for key, value in whole.items() if not key.startswith(starts)}
        write_weights(tmp_path / "m" / f"{name}.safetensors", shapes)
    catalog.add(tmp_path / "m")
    found = {info.ref.name: info.missing for info in catalog.list()}
    assert found == {"no vae": ("vae",), "unet": ("vae", "text_encoder")}


@pytest.mark.skipif(os.name == "nt", reason="no such files")
def test_f68_only_regular_files_are_opened(
    catalog: Catalog, tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "m"
    shutil.copytree(tiny_model, folder / "tiny")
    special = (
        "vae/config.json",
        "unet/diffusion_pytorch_model.safetensors",
        "model_index.json",
        "tokenizer/merges.txt",
    )
    for name in special:
        copy = Path(shutil.copytree(tiny_model, folder / f"no {name.replace('/', ' ')}"))
        (copy / name).unlink()
        os.mkfifo(copy / name)
    os.mkfifo(folder / "pipe.safetensors")
    os.mkfifo(folder / "pipe.gguf")
    (folder / "device.ckpt").symlink_to("/dev/zero")
    (folder / "nowhere.pt").symlink_to(folder / "gone")
    with socket.socket(socket.AF_UNIX) as listener:
        monkeypatch.chdir(folder)  # the names of sockets are short
        listener.bind("socket.bin")
        began = time.monotonic()
        catalog.add(folder)
        assert time.monotonic() - began < 60
    found = reasons(catalog)
    for name in special:
        assert "a pipe, a device" in found[f"no {name.replace('/', ' ')}"], name
    for name in ("pipe.safetensors", "pipe.gguf", "device.ckpt", "socket.bin"):
        assert "pipe, a device, a socket" in found[name], name
    assert "No such file" in found["nowhere.pt"]
    os.mkfifo(tmp_path / "extra_model_paths.yaml")
    with pytest.raises(SddeskError, match="pipe, a device"):
        catalog.add(tmp_path / "extra_model_paths.yaml")


def test_ten_thousand_files_take_bounded_time(tmp_path: Path) -> None:
    for number in range(10_000):
        file = tmp_path / "m" / str(number % 50) / f"{number}.safetensors"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\x02\0\0\0\0\0\0\0{}")
    catalog = Catalog(tmp_path / "none", [tmp_path / "m"], None, tmp_path / "cache" / "hashes.json")
    began = time.process_time()
    catalog.list()
    assert time.process_time() - began < 60, "about two seconds; only a cost that grows with the square would show"
    assert len(catalog.refused()) == 10_000
    assert {model.kind for model in catalog.refused()} == {WeightsKind.UNKNOWN}


def test_a_vae_of_another_family_fits_nothing(catalog: Catalog, tmp_path: Path) -> None:
    write_weights(tmp_path / "m/ltx-vae.safetensors", {"per_channel_statistics.mean-of-means": (128,)})
    catalog.add(tmp_path / "m")
    assert reasons(catalog) == {"ltx-vae.safetensors": "LTX-Video VAE: this version has no model that it fits."}
