"""How the numbers of a file are packed, from the names and types of its tensors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sddesk.core.model_formats import GGUF
from sddesk.weights import gguf
from sddesk.weights.headers import Header, TensorEntry

PRECISIONS = {
    "F16": "float16",
    "BF16": "bfloat16",
    "F32": "float32",
    "F64": "float64",
    "F8_E4M3": "float8",
    "F8_E5M2": "float8",
    "I8": "int8",
    "U8": "uint8",
    "I32": "int32",
}
PLAIN = ("F16", "BF16", "F32", "F64")
INTEGERS = ("I8", "U8", "I16", "U16", "I32", "U32", "I64", "U64")
SCALED_FP8, FP8, SDNQ, NF4, UNKNOWN_INTEGERS = "scaled fp8", "fp8", "SDNQ", "NF4", "integers"
# An ending that only one way of packing has, and its name. ComfyUI writes `.weight_scale`, before 2026 `.scale_weight`.
ENDINGS: tuple[tuple[str, str], ...] = (
    (".quant_state.bitsandbytes__nf4", NF4),
    (".quant_state.bitsandbytes__fp4", "FP4 (bitsandbytes)"),
    (".SCB", "int8 (bitsandbytes)"),
    (".wscales", "SVDQuant (Nunchaku)"),
    (".qzeros", "GPTQ or AWQ"),
    (".weight._data", "quanto"),
    (".weight_scale_2", "NVFP4"),
)
# SDNQ keeps these beside each packed `weight` (sdnq 0.2.8); FLUX's norms are called `scale`, too, without a weight.
SDNQ_NAMES = ("scale", "zero_point", "svd_up")


def precision_of(header: Header) -> str:
    """The type of most bytes: float16, bfloat16, float32, float8 ..., or the file's own name for it; "" if empty."""
    dtype = _main_type(header.tensors.values())
    return PRECISIONS.get(dtype, dtype)


def quantisation_of(header: Header) -> str:
    """How the numbers are packed, "" when they are plain ones."""
    tensors = header.tensors
    main = _main_type(tensors.values())
    if header.format == GGUF:
        unread = _main_type(entry for entry in tensors.values() if entry.dtype not in gguf.READ)
        return f"{GGUF.title} {unread or main}"
    packed = {entry.dtype for entry in tensors.values()} - {*PLAIN}
    if not packed:
        return ""
    for name in tensors:
        for ending, way in ENDINGS:
            if name.endswith(ending):
                return way
    if any(name.endswith((".scale_weight", ".weight_scale", "scaled_fp8")) for name in tensors):
        return (
            SCALED_FP8
            if any(dtype.startswith("F8_E4M3") or dtype == "F8_E5M2" for dtype in packed)
            else f"{main} with scales"
        )
    if _is_sdnq(header):
        return SDNQ
    if main.startswith("F8_"):
        return FP8
    return UNKNOWN_INTEGERS if main in INTEGERS else "" if main in PLAIN else main


def _is_sdnq(header: Header) -> bool:
    for name, entry in header.tensors.items():
        if name.endswith(".weight") and entry.dtype not in PLAIN:
            stem = name.removesuffix("weight")
            if any(f"{stem}{other}" in header.tensors for other in SDNQ_NAMES):
                return True
    return False


def _main_type(entries: Iterable[TensorEntry]) -> str:
    amounts: Counter[str] = Counter()
    for entry in entries:
        amounts[entry.dtype] += entry.size_bytes
    return amounts.most_common(1)[0][0] if amounts else ""
