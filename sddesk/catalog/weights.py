"""Tells what a single weights file is from the names and shapes in its header: kind, family, precision."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from sddesk.catalog.headers import Header, TensorEntry, read_header
from sddesk.core.models import SD1, SD2_768, SD2_BASE, SDXL, ModelFamily, WeightsFacts, WeightsKind

# The width of the text that cross attention reads decides the family; 1280 is SDXL's refiner, which is none of ours.
FAMILIES_BY_WIDTH: dict[int, tuple[ModelFamily, ...]] = {768: (SD1,), 1024: (SD2_BASE, SD2_768), 2048: (SDXL,)}
PRECISIONS = {"F16": "float16", "BF16": "bfloat16", "F32": "float32", "F8_E4M3": "float8", "F8_E5M2": "float8"}
INPAINT_CHANNELS = 9
LDM_UNET = "model.diffusion_model."
LDM_VAE = "first_stage_model."
LDM_TEXT = ("cond_stage_model.", "conditioner.embedders.")
FIRST_CONVOLUTIONS = (f"{LDM_UNET}input_blocks.0.0.weight", "input_blocks.0.0.weight", "conv_in.weight")
VAE_INPUT = "decoder.conv_in.weight"
DECODERS = (WeightsKind.VAE, WeightsKind.TINY_DECODER)
TINY_INPUT = "decoder.layers.0.weight"  # as diffusers has AutoencoderTiny
MOST_EMBEDDING_TENSORS = 4
MOST_TRIGGERS = 12
EMBEDDING_WIDTHS = {768: (SD1,), 1024: (SD2_BASE, SD2_768)}
EMBEDDING_NAMES = {"emb_params", "clip_l", "clip_g"}
_CROSS_ATTENTION = r"attn2[._](?:processor\.)?to_k"
_LORA = r"\.(?:lora_down|lora_up|lora_A|lora_B|lora\.down|lora\.up|hada_w1_a|lokr_w1|lokr_w1_a|oft_blocks)\b"
_LORA_INPUT = r"\.(?:lora_down|lora_A|lora\.down|hada_w1_b)\b|to_k_lora\.down"
_SECOND_ENCODER = r"^lora_te2_|^text_encoder_2\."
_FIRST_ENCODER = r"^lora_te1?_text_model_encoder|^text_encoder\."


def inspect_file(file: Path) -> WeightsFacts:
    """What `file` holds. Raises SddeskError when it is no whole safetensors file."""
    return facts_of(read_header(file))


def facts_of(header: Header) -> WeightsFacts:
    """What the weights behind `header` are."""
    kind = _kind(header.tensors)
    families = _families(kind, header)
    return WeightsFacts(
        kind=kind,
        families=families,
        precision=_precision(header.tensors.values()),
        inpainting=kind in (WeightsKind.CHECKPOINT, WeightsKind.UNET) and _inpaints(header.tensors),
        prediction_type=_prediction(header),
        triggers=_triggers(header.metadata) if kind == WeightsKind.LORA else (),
        latent_channels=_latent_channels(header.tensors) if kind in DECODERS else 0,
        text_width=_read_width(kind, header.tensors),
        vectors=_vectors(header.tensors) if kind == WeightsKind.EMBEDDING else 0,
    )


def _kind(tensors: dict[str, TensorEntry]) -> WeightsKind:
    names = tensors.keys()
    if any(re.search(_LORA, name) or "_lora." in name for name in names):
        return WeightsKind.LORA
    unet = any(name.startswith(LDM_UNET) for name in names)
    vae = any(name.startswith(LDM_VAE) for name in names)
    if unet and vae and any(name.startswith(LDM_TEXT) for name in names):
        return WeightsKind.CHECKPOINT if _text_width(tensors) else WeightsKind.UNKNOWN
    if not unet and any(name.removeprefix(LDM_VAE) == VAE_INPUT for name in names):
        return WeightsKind.VAE
    if TINY_INPUT in names:
        return WeightsKind.TINY_DECODER
    if _text_width(tensors) and any(name in tensors for name in FIRST_CONVOLUTIONS):
        return WeightsKind.UNET
    return WeightsKind.EMBEDDING if _is_embedding(tensors) else WeightsKind.UNKNOWN


def _families(kind: WeightsKind, header: Header) -> tuple[ModelFamily, ...]:
    if kind == WeightsKind.EMBEDDING:
        return _embedding_families(header.tensors)
    if kind == WeightsKind.LORA:
        found = _lora_families(header.tensors)
    elif kind in (WeightsKind.CHECKPOINT, WeightsKind.UNET):
        found = FAMILIES_BY_WIDTH.get(_text_width(header.tensors), ())
    else:
        return _told_family(header.metadata)  # SD 1, SD 2 and SDXL have VAEs of one shape
    if SD2_BASE in found:
        return _narrowed(found, _prediction(header))
    return found or _told_family(header.metadata)


def _text_width(tensors: dict[str, TensorEntry]) -> int:
    for name, entry in tensors.items():
        if name.endswith("attn2.to_k.weight") and len(entry.shape) == 2:
            return entry.shape[1]
    return 0


def _read_width(kind: WeightsKind, tensors: dict[str, TensorEntry]) -> int:
    """How wide the text is that the U-Net reads, for which a LoRA or a textual inversion was made; 0: unknown."""
    if kind == WeightsKind.EMBEDDING:
        return sum({entry.shape[-1] for entry in tensors.values()})  # SDXL reads its two encoders side by side
    if kind == WeightsKind.LORA:
        return _lora_width(tensors)
    return _text_width(tensors)


def _vectors(tensors: dict[str, TensorEntry]) -> int:
    return max((entry.shape[0] if len(entry.shape) == 2 else 1) for entry in tensors.values())


def _lora_width(tensors: dict[str, TensorEntry]) -> int:
    for name, entry in tensors.items():
        if re.search(_CROSS_ATTENTION, name) and re.search(_LORA_INPUT, name) and len(entry.shape) >= 2:
            return entry.shape[1]
    return 0


def _lora_families(tensors: dict[str, TensorEntry]) -> tuple[ModelFamily, ...]:
    width = _lora_width(tensors)
    if width:
        return FAMILIES_BY_WIDTH.get(width, ())
    if any(re.search(_SECOND_ENCODER, name) for name in tensors):
        return (SDXL,)
    for name, entry in tensors.items():  # trained on the text encoder alone
        if re.search(_FIRST_ENCODER, name) and re.search(_LORA_INPUT, name) and "fc1" in name and len(entry.shape) >= 2:
            return EMBEDDING_WIDTHS.get(entry.shape[1], ())
    return ()


def _is_embedding(tensors: dict[str, TensorEntry]) -> bool:
    widths = {entry.shape[-1] for entry in tensors.values() if 1 <= len(entry.shape) <= 2}
    whole = all(1 <= len(entry.shape) <= 2 for entry in tensors.values())
    usual = widths <= {768, 1024, 1280} or set(tensors) <= EMBEDDING_NAMES
    return 0 < len(tensors) <= MOST_EMBEDDING_TENSORS and whole and usual


def _embedding_families(tensors: dict[str, TensorEntry]) -> tuple[ModelFamily, ...]:
    widths = {entry.shape[-1] for entry in tensors.values()}
    return (SDXL,) if 1280 in widths else EMBEDDING_WIDTHS.get(min(widths, default=0), ())


def _inpaints(tensors: dict[str, TensorEntry]) -> bool:
    first = next((tensors[name] for name in FIRST_CONVOLUTIONS if name in tensors), None)
    return first is not None and len(first.shape) == 4 and first.shape[1] == INPAINT_CHANNELS


def _latent_channels(tensors: dict[str, TensorEntry]) -> int:
    """What the first convolution of a decoder reads that is a file of its own, 0 if it is none."""
    for name, entry in tensors.items():
        if name.removeprefix(LDM_VAE) in (VAE_INPUT, TINY_INPUT) and len(entry.shape) == 4:
            return entry.shape[1]
    return 0


def _precision(entries: Iterable[TensorEntry]) -> str:
    amounts: Counter[str] = Counter()
    for entry in entries:
        amounts[PRECISIONS.get(entry.dtype, entry.dtype)] += entry.size_bytes
    return amounts.most_common(1)[0][0] if amounts else ""


def _prediction(header: Header) -> str | None:
    told = header.metadata.get("modelspec.prediction_type", "").lower()
    version = header.metadata.get("ss_base_model_version", "")
    if told == "v" or version.endswith("_v") or "v_pred" in header.tensors:
        return "v_prediction"
    return "epsilon" if told == "epsilon" else None


def _narrowed(families: tuple[ModelFamily, ...], prediction: str | None) -> tuple[ModelFamily, ...]:
    """SD 2's two forms have equal shapes; only what the maker wrote tells them apart."""
    return tuple(family for family in families if prediction in (None, family.prediction_type))


def _told_family(metadata: dict[str, str]) -> tuple[ModelFamily, ...]:
    told = f"{metadata.get('ss_base_model_version', '')} {metadata.get('modelspec.architecture', '')}".lower()
    if "xl" in told:
        return (SDXL,)
    if "sd_v2" in told or "stable-diffusion-v2" in told:
        return (SD2_BASE, SD2_768)
    return (SD1,) if "sd_v1" in told or "stable-diffusion-v1" in told else ()


def _triggers(metadata: dict[str, str]) -> tuple[str, ...]:
    """What its maker names, else the commonest tags of its training captions, as kohya's trainer writes them."""
    named = metadata.get("modelspec.trigger_phrase", "").strip()
    if named:
        return tuple(word.strip() for word in named.split(",") if word.strip())[:MOST_TRIGGERS]
    try:
        data: Any = json.loads(metadata.get("ss_tag_frequency", "{}"))
        counts: Counter[str] = Counter()
        for tags in cast("dict[str, dict[str, int]]", data).values():
            for tag, count in tags.items():
                counts[str(tag).strip()] += int(count)
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return ()
    return tuple(tag for tag, _ in counts.most_common(MOST_TRIGGERS) if tag)
