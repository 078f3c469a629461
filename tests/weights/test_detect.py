"""What a single file is, from its header alone; what is no safetensors file, by its first bytes."""

from __future__ import annotations

import json
import pickle
import zipfile
from pathlib import Path

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SD2_768, SD2_BASE, SDXL, ModelFamily
from sddesk.core.models import WeightsKind
from sddesk.weights.detect import inspect_file
from sddesk.weights.reasons import why_not
from tests.catalog.headers import EMBEDDING, TINY_DECODER, VAE, Shapes, checkpoint, lora, write_weights

EMA_ONLY: Shapes = {
    "model_ema.diffusion_modelinput_blocks00weight": (320, 4, 3, 3),
    "model_ema.diffusion_modelinput_blocks11transformer_blocks0attn2to_kweight": (320, 768),
    **{name: shape for name, shape in checkpoint().items() if not name.startswith("model.")},
}
KINDS: dict[str, tuple[Shapes, WeightsKind, tuple[ModelFamily, ...]]] = {
    "sd 1": (checkpoint(), WeightsKind.CHECKPOINT, (SD1,)),
    "sd 2": (checkpoint(1024), WeightsKind.CHECKPOINT, (SD2_BASE, SD2_768)),
    "sdxl": (checkpoint(2048), WeightsKind.CHECKPOINT, (SDXL,)),
    "sdxl refiner": (checkpoint(1280), WeightsKind.CHECKPOINT, ()),
    "running means alone": (EMA_ONLY, WeightsKind.CHECKPOINT, ()),
    "running means beside": (checkpoint() | EMA_ONLY, WeightsKind.CHECKPOINT, (SD1,)),
    "u-net alone": (
        {k: v for k, v in checkpoint().items() if k.startswith("model.")},
        WeightsKind.UNET,
        (SD1,),
    ),
    "diffusers u-net": (
        {
            "conv_in.weight": (320, 4, 3, 3),
            "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight": (320, 768),
        },
        WeightsKind.UNET,
        (SD1,),
    ),
    "vae": (VAE, WeightsKind.VAE, ()),
    "vae of a checkpoint": ({f"first_stage_model.{k}": v for k, v in VAE.items()}, WeightsKind.VAE, ()),
    "tiny decoder": (TINY_DECODER, WeightsKind.TINY_DECODER, ()),
    "lora sd 1": (lora(), WeightsKind.LORA, (SD1,)),
    "lora sd 2": (lora(1024), WeightsKind.LORA, (SD2_BASE, SD2_768)),
    "lora sdxl": (lora(2048), WeightsKind.LORA, (SDXL,)),
    "lora by peft": (lora(2048, peft=True), WeightsKind.LORA, (SDXL,)),
    "lora of the text encoder": (
        {"lora_te_text_model_encoder_layers_0_mlp_fc1.lora_down.weight": (8, 768)},
        WeightsKind.LORA,
        (SD1,),
    ),
    "lora of two text encoders": (
        {"lora_te2_text_model_encoder_layers_0_mlp_fc1.lora_down.weight": (8, 1280)},
        WeightsKind.LORA,
        (SDXL,),
    ),
    "embedding": (EMBEDDING, WeightsKind.EMBEDDING, (SD1,)),
    "embedding sd 2": ({"emb_params": (1, 1024)}, WeightsKind.EMBEDDING, (SD2_BASE, SD2_768)),
    "embedding sdxl": ({"clip_l": (2, 768), "clip_g": (2, 1280)}, WeightsKind.EMBEDDING, (SDXL,)),
    "another architecture": ({"double_blocks.0.img_attn.qkv.weight": (9216, 3072)}, WeightsKind.TRANSFORMER, ()),
    "nothing": ({}, WeightsKind.UNKNOWN, ()),
}


@pytest.mark.parametrize("name", KINDS)
def test_f30_kind_and_family_come_from_names_and_shapes(tmp_path: Path, name: str) -> None:
    shapes, kind, families = KINDS[name]
    facts = inspect_file(write_weights(tmp_path / "x.safetensors", shapes))
    assert (facts.kind, facts.families, facts.inpainting) == (kind, families, False)


def test_a_checkpoint_of_running_means_alone_is_refused_by_that_name(tmp_path: Path) -> None:
    facts = inspect_file(write_weights(tmp_path / "x.safetensors", EMA_ONLY))
    assert str(why_not(facts)) == "SD 1 EMA-only checkpoint: this version cannot draw it yet."


@pytest.mark.parametrize("width", [768, 1024, 2048])
def test_f30_nine_channels_are_inpainting(tmp_path: Path, width: int) -> None:
    assert inspect_file(write_weights(tmp_path / "x", checkpoint(width, channels=9))).inpainting


@pytest.mark.parametrize(
    ("dtype", "precision"), [("F16", "float16"), ("BF16", "bfloat16"), ("F32", "float32"), ("F8_E4M3", "float8")]
)
def test_precision_is_that_of_most_bytes(tmp_path: Path, dtype: str, precision: str) -> None:
    assert inspect_file(write_weights(tmp_path / "x", checkpoint(), dtype=dtype)).precision == precision


@pytest.mark.parametrize(
    ("metadata", "families"),
    [
        ({"ss_base_model_version": "sd_v2_768_v"}, (SD2_768,)),
        ({"modelspec.prediction_type": "v"}, (SD2_768,)),
        ({"modelspec.prediction_type": "epsilon"}, (SD2_BASE,)),
    ],
)
def test_what_its_maker_wrote_tells_the_two_sd_2_apart(
    tmp_path: Path, metadata: dict[str, str], families: tuple[ModelFamily, ...]
) -> None:
    facts = inspect_file(write_weights(tmp_path / "x", lora(1024), metadata=metadata))
    assert facts.families == families


@pytest.mark.parametrize(
    ("metadata", "triggers"),
    [
        ({"modelspec.trigger_phrase": "ohwx, a man"}, ("ohwx", "a man")),
        ({"ss_tag_frequency": json.dumps({"1_a": {"x ": 1, "y": 3}, "2_b": {"x": 4}})}, ("x", "y")),
        ({"ss_tag_frequency": "{"}, ()),
        ({"ss_tag_frequency": "[1]"}, ()),
        ({"ss_tag_frequency": '{"a": {"b": "c"}}'}, ()),
        ({}, ()),
    ],
)
def test_trigger_words_come_from_the_file(tmp_path: Path, metadata: dict[str, str], triggers: tuple[str, ...]) -> None:
    assert inspect_file(write_weights(tmp_path / "x", lora(), metadata=metadata)).triggers == triggers


class Payload:
    """Unpickling this makes a file."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.canary,)


@pytest.mark.parametrize("name", ["model.ckpt", "model.safetensors"])
@pytest.mark.parametrize("zipped", [False, True])
def test_f28_f29_a_pickle_is_known_by_its_bytes_and_never_opened(tmp_path: Path, name: str, zipped: bool) -> None:
    canary, file = tmp_path / "canary", tmp_path / name
    data = pickle.dumps(Payload(canary), protocol=2)
    if zipped:
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("archive/data.pkl", data)
    else:
        file.write_bytes(data)
    with pytest.raises(SddeskError, match=r"is a pickle, which can run code.*safetensors"):
        inspect_file(file)
    assert not canary.exists()


def test_f29_safetensors_under_another_name_is_what_it_is(tmp_path: Path) -> None:
    assert inspect_file(write_weights(tmp_path / "x.ckpt", checkpoint())).kind == WeightsKind.CHECKPOINT


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no safetensors"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "pointer"),
        (b"junk" * 100, "no safetensors"),
        (b"\x02\0\0\0\0\0\0\0{}extra", "15 bytes where its header says 10"),
    ],
)
def test_f25_what_is_no_whole_file_is_told_as_what_it_is(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "Ünïcode 空.safetensors"
    file.write_bytes(content)
    with pytest.raises(SddeskError, match=words):
        inspect_file(file)


def test_f25_a_truncated_file_is_told(tmp_path: Path) -> None:
    file = write_weights(tmp_path / "x.safetensors", checkpoint())
    with file.open("r+b") as stream:
        stream.truncate(file.stat().st_size - 1)
    with pytest.raises(SddeskError, match="damaged or not complete"):
        inspect_file(file)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SddeskError, match="cannot be read"):
        inspect_file(tmp_path / "none.safetensors")
