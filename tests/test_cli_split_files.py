"""`sddesk models add` on a ComfyUI of files as people have them: each is listed with family, part and what it needs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sddesk.cli import main as cli
from sddesk.cli.parts import opened
from sddesk.core.events import GeneratedImage
from sddesk.core.models import CheckpointRef, DeviceReport
from sddesk.core.request import GenerationRequest
from sddesk.wiring import build
from tests.catalog.headers import checkpoint, lora, write_weights
from tests.fakes import PROVENANCE, pixels_of
from tests.weights import split_layouts as layouts
from tests.weights import test_families_in_use as in_use
from tests.weights.gguf_files import write_gguf
from tests.weights.split_layouts import Shapes

LDM = "model.diffusion_model."
QWEN_4B, T5 = "Qwen3-4B", "T5-XXL"
CLIP_L = {"text_model.embeddings.token_embedding.weight": (49408, 768)}


def below(root: str, shapes: Shapes) -> Shapes:
    return {f"{root}{name}": shape for name, shape in shapes.items()}


def tree(place: Path) -> dict[str, tuple[str, str]]:
    """Write 30 stubs with real names and shapes, of two layers each, and return (part, network) of each by its name."""
    few = {"double": 2, "single": 2}
    z, klein, flux = layouts.z_image(2), layouts.flux_2(**few), layouts.flux_1(**few)
    told: dict[str, tuple[str, str]] = {}

    def add(path: str, shapes: Any, kind: str, network: str, dtype: str = "BF16", **small: Any) -> None:
        file = place / path
        if path.endswith(".gguf"):
            write_gguf(file, shapes, kind=dtype, metadata=small or None)
        else:
            write_weights(file, shapes, dtype=dtype)
        told[file.name] = told[file.stem] = (kind, network)

    transformers, texts, vaes = "diffusion_models", "text_encoders", "vae"
    add(f"{transformers}/z_image_turbo_bf16.safetensors", below(LDM, z), "transformer", "Z-Image Turbo")
    add(f"{transformers}/z_image_bf16.safetensors", z, "transformer", "Z-Image")
    scales = {name.replace(".weight", ".scale_weight"): () for name in z if name.endswith("qkv.weight")}
    scaled = below(LDM, z | scales) | {"scaled_fp8": (0,)}
    add(f"{transformers}/z_image_turbo_fp8_scaled.safetensors", scaled, "transformer", "Z-Image Turbo", "F8_E4M3")
    add("unet/z_image_turbo-Q4_K.gguf", z, "transformer", "Z-Image Turbo", "Q4_K")
    add("unet/z_image_turbo-Q8_0.gguf", z, "transformer", "Z-Image Turbo", "Q8_0")
    add("unet/z_image_turbo-IQ4_XS.gguf", z, "transformer", "Z-Image", "IQ4_XS")
    add(f"{transformers}/flux-2-klein-4b.safetensors", klein, "transformer", "FLUX.2 klein 4B")
    add("unet/flux-2-klein-4b-Q4_0.gguf", klein, "transformer", "FLUX.2 klein 4B", "Q4_0")
    klein_9b = layouts.flux_2(heads=32, text=12288, **few)
    add(f"{transformers}/flux-2-klein-9b-fp8.safetensors", klein_9b, "transformer", "FLUX.2 klein 9B", "F8_E4M3")
    add(f"{transformers}/flux1-dev.safetensors", flux, "transformer", "FLUX.1 dev")
    add("unet/flux1-schnell-Q8_0.gguf", layouts.flux_1(guided=False, **few), "transformer", "FLUX.1 schnell", "Q8_0")
    add(f"{transformers}/flux1-fill-dev.safetensors", layouts.flux_1(inputs=384, **few), "transformer", "FLUX.1 Fill")
    qwen = layouts.of_diffusers("QwenImageTransformer2DModel", num_layers=2)
    add(f"{transformers}/qwen_image_fp8.safetensors", below(LDM, qwen), "transformer", "Qwen-Image", "F8_E4M3")
    add("unet/qwen-image-Q4_K.gguf", qwen, "transformer", "Qwen-Image", "Q4_K")
    add(f"{transformers}/krea2.safetensors", in_use.KREA_2, "transformer", "Krea 2")
    add(f"{transformers}/anima.safetensors", below("net.", in_use.ANIMA), "transformer", "Anima")
    add(f"{transformers}/chroma.safetensors", in_use.CHROMA, "transformer", "Chroma")
    add(f"{transformers}/sd3.5_large.safetensors", in_use.SD35_LARGE, "transformer", "SD 3.5 Large")
    add(f"{texts}/qwen_3_4b.safetensors", layouts.qwen3(layers=2), "text_encoder", QWEN_4B)
    gguf = layouts.in_gguf(layouts.qwen3(layers=2))
    add(f"{texts}/Qwen3-4B-Q4_K.gguf", gguf, "text_encoder", QWEN_4B, "Q4_K", **{"general.architecture": "qwen3"})
    add(f"{texts}/qwen_3_8b.safetensors", layouts.qwen3(4096, layers=2), "text_encoder", "Qwen3-8B")
    add(f"{texts}/t5xxl_fp8.safetensors", layouts.t5_xxl(2), "text_encoder", T5, "F8_E4M3")
    add(f"{texts}/clip_l.safetensors", CLIP_L, "text_encoder", "CLIP-L")
    add(f"{vaes}/ae.safetensors", layouts.flux_vae(), "vae", "any")
    add(
        f"{vaes}/flux2-vae.safetensors",
        {"decoder.conv_in.weight": (512, 32, 3, 3), "bn.running_mean": (128,)},
        "vae",
        "FLUX.2",
    )
    add(
        f"{vaes}/qwen_image_vae.safetensors", {"decoder.middle.0.residual.0.gamma": (384, 1, 1, 1)}, "vae", "Qwen-Image"
    )
    add("checkpoints/sd15.safetensors", checkpoint(), "checkpoint", "SD 1", "F16")
    add("checkpoints/sdxl.safetensors", checkpoint(2048), "checkpoint", "SDXL", "F16")
    add("loras/style.safetensors", lora(2048), "lora", "SDXL", "F16")
    gemma = {"token_embd.weight": (256000, 2304)}
    add(
        f"{texts}/gemma-2-2b-Q4_K.gguf",
        gemma,
        "text_encoder",
        "Gemma 2 2B",
        "Q4_K",
        **{"general.architecture": "gemma2"},
    )
    return told


def test_thirty_files_are_listed_with_family_part_and_what_they_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    told = tree(tmp_path / "ComfyUI" / "models")
    assert cli.run(["models", "add", str(tmp_path / "ComfyUI"), "--json"]) == 0
    rows: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert len(rows) == 30
    for row in rows:
        kind, network = told[row["name"]]
        assert row["kind"] == kind, row["name"]
        assert network in (row["family"] or "") or network == row["family"], (row["name"], row["family"])
        assert row["usable"] or row["reason"], row
    by_name = {row["name"]: row for row in rows}
    assert by_name["z_image_turbo_bf16"]["needs"] == [
        "Qwen3-4B (8.0 GB)",
        "VAE FLUX.1 (0.3 GB)",
    ]
    assert "IQ4_XS" in by_name["z_image_turbo-IQ4_XS.gguf"]["reason"]
    assert cli.run(["models", "list"]) == 0
    assert "needs Qwen3-4B (8.0 GB) + VAE FLUX.1 (0.3 GB)" in capsys.readouterr().out


def test_the_list_says_which_form_is_for_this_machine_and_how_fast_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    report = DeviceReport(kind="cuda", name="x", memory_total=12 * 10**9, memory_free=12 * 10**9)
    monkeypatch.setattr("sddesk.cli.forms.machine_report", lambda: report)
    tree(tmp_path / "ComfyUI" / "models")
    assert cli.run(["models", "add", str(tmp_path / "ComfyUI")]) == 0
    with opened(build()) as library:
        ref = CheckpointRef(name="z_image_turbo-Q8_0")
        request = GenerationRequest(
            prompt="a", seed=1, steps=8, width=512, height=512, guidance_scale=1, checkpoint=ref
        )
        pixels = pixels_of(1, 512, 512)
        library.add(GeneratedImage(request=request, pixels=pixels, seconds=16.0, provenance=PROVENANCE))
    capsys.readouterr()
    assert cli.run(["models", "list", "--json"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    stem = "z_image_turbo"
    forms = {name: rows[name]["for_this_machine"] for name in (f"{stem}_bf16", f"{stem}-Q4_K", f"{stem}-Q8_0")}
    assert forms == {f"{stem}_bf16": True, f"{stem}-Q4_K": False, f"{stem}-Q8_0": False}, "stubs: the largest fits"
    assert rows[f"{stem}-Q8_0"]["seconds_a_step"] == pytest.approx(8.0), "2 s at 512, four times the pixels at 1024"
    assert rows[f"{stem}-Q4_K"]["seconds_a_step"] is None and rows[f"{stem}-Q8_0"]["psnr_db"] is None
    parts = rows["Qwen3-4B-Q4_K"]["megabytes"], rows["ae"]["megabytes"]
    assert rows[f"{stem}-Q4_K"]["memory_megabytes"] >= rows[f"{stem}-Q4_K"]["megabytes"] + min(parts)
    assert cli.run(["models", "list"]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith(f"{stem}-Q8_0")]
    assert "8 s a step" in line and "GB in memory" in line
