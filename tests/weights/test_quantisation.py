"""How numbers are packed is told by what lies beside the weights, under the names that each way writes."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from sddesk.weights.detect import inspect_file
from sddesk.weights.reasons import READ_PACKED, why_not
from tests.catalog.headers import checkpoint

BYTES = {"F32": 4, "F16": 2, "BF16": 2, "F8_E4M3": 1, "F8_E5M2": 1, "I8": 1, "U8": 1, "I32": 4}
Typed = dict[str, tuple[str, tuple[int, ...]]]
LAYER = "model.diffusion_model.input_blocks.1.1.proj_in"
WHOLE: Typed = {name: ("F16", shape if len(shape) == 4 else (320, shape[-1])) for name, shape in checkpoint().items()}
BIG = (4096, 4096)


def write(file: Path, tensors: Typed) -> Path:
    header: dict[str, object] = {}
    at = 0
    for name, (dtype, shape) in tensors.items():
        size = BYTES[dtype]
        for side in shape:
            size *= side
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [at, at + size]}
        at += size
    text = json.dumps(header).encode()
    with file.open("wb") as stream:
        stream.write(struct.pack("<Q", len(text)) + text)
        stream.truncate(8 + len(text) + at)
    return file


PACKED: dict[str, tuple[Typed, str]] = {
    "plain": ({f"{LAYER}.weight": ("BF16", BIG)}, ""),
    "fp8": ({f"{LAYER}.weight": ("F8_E4M3", BIG)}, "fp8"),
    "fp8 of the other kind": ({f"{LAYER}.weight": ("F8_E5M2", BIG)}, "fp8"),
    "scaled fp8 of 2025": (
        {f"{LAYER}.weight": ("F8_E4M3", BIG), f"{LAYER}.scale_weight": ("F32", ()), "scaled_fp8": ("F8_E4M3", (0,))},
        "scaled fp8",
    ),
    "scaled fp8 of 2026": (
        {
            f"{LAYER}.weight": ("F8_E4M3", BIG),
            f"{LAYER}.weight_scale": ("F32", ()),
            f"{LAYER}.comfy_quant": ("U8", (30,)),
        },
        "scaled fp8",
    ),
    "SDNQ": (
        {f"{LAYER}.weight": ("U8", BIG), f"{LAYER}.scale": ("F32", (4096, 1)), f"{LAYER}.zero_point": ("F32", (1,))},
        "SDNQ",
    ),
    "SDNQ without a zero point": ({f"{LAYER}.weight": ("I8", BIG), f"{LAYER}.scale": ("F32", (4096, 1))}, "SDNQ"),
    "NF4": (
        {
            f"{LAYER}.weight": ("U8", BIG),
            f"{LAYER}.weight.absmax": ("F32", (64,)),
            f"{LAYER}.weight.quant_state.bitsandbytes__nf4": ("U8", (80,)),
        },
        "NF4",
    ),
    "int8 of bitsandbytes": ({f"{LAYER}.weight": ("I8", BIG), f"{LAYER}.SCB": ("F32", (4096,))}, "int8 (bitsandbytes)"),
    "NVFP4": (
        {
            f"{LAYER}.weight": ("U8", BIG),
            f"{LAYER}.weight_scale": ("F8_E4M3", (4096, 16)),
            f"{LAYER}.weight_scale_2": ("F32", ()),
        },
        "NVFP4",
    ),
    "Nunchaku": ({f"{LAYER}.qweight": ("I8", BIG), f"{LAYER}.wscales": ("BF16", (64, 4096))}, "SVDQuant (Nunchaku)"),
    "integers": ({f"{LAYER}.weight": ("I8", BIG)}, "integers"),
}


@pytest.mark.parametrize("name", PACKED)
def test_how_the_numbers_are_packed_is_told(tmp_path: Path, name: str) -> None:
    tensors, packing = PACKED[name]
    facts = inspect_file(write(tmp_path / "x", WHOLE | tensors))
    assert facts.quantisation == packing
    assert (why_not(facts) is None) == (packing in READ_PACKED)


def test_a_norm_that_is_called_scale_is_no_packing(tmp_path: Path) -> None:
    norms: Typed = {"double_blocks.0.img_attn.norm.key_norm.scale": ("F32", (128,))}
    facts = inspect_file(write(tmp_path / "x", norms | {"double_blocks.0.img_attn.qkv.weight": ("BF16", (9216, 3072))}))
    assert (facts.architecture, facts.quantisation) == ("FLUX.1", "")


def test_counters_and_positions_are_no_packing(tmp_path: Path) -> None:
    counters: Typed = {"cond_stage_model.transformer.text_model.embeddings.position_ids": ("I32", (1, 77))}
    facts = inspect_file(write(tmp_path / "x", WHOLE | counters))
    assert facts.quantisation == "" and why_not(facts) is None


@pytest.mark.parametrize(("keys", "prediction", "zero_snr"), [((), None, False), (("v_pred",), "v_prediction", False)])
def test_what_a_checkpoint_predicts_is_told_by_its_keys(
    tmp_path: Path, keys: tuple[str, ...], prediction: str | None, zero_snr: bool
) -> None:
    marks: Typed = dict.fromkeys(keys, ("F16", (0,)))
    facts = inspect_file(write(tmp_path / "x", WHOLE | marks))
    assert (facts.prediction_type, facts.zero_snr) == (prediction, zero_snr)
    both = inspect_file(write(tmp_path / "y", WHOLE | {"v_pred": ("F16", (0,)), "ztsnr": ("F16", (0,))}))
    assert (both.prediction_type, both.zero_snr) == ("v_prediction", True)
