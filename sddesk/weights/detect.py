"""Tells what a weights file is from the names and shapes in its header: kind, family, precision, and why not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from sddesk.core.families import SD1, SD2_768, SD2_BASE, SDXL, ModelFamily, families_of
from sddesk.core.limits import MAX_CLIP_SKIP
from sddesk.core.model_formats import GGUF, ModelFormat
from sddesk.core.models import WeightsFacts, WeightsKind
from sddesk.weights import loras, references, t2i_adapters
from sddesk.weights.adapters import adapter_kind
from sddesk.weights.controlnets import controlnet_of
from sddesk.weights.encoders import (
    MMPROJ,
    inside,
    is_image_encoder,
    is_sight_alone,
    other_vae,
    text_encoder_of,
    tiny_channels,
    vae_channels,
    width_of_sight,
)
from sddesk.weights.gguf import PSNR, read_gguf
from sddesk.weights.headers import Header, format_at, read_header
from sddesk.weights.layouts import LDM_UNET, PARTS, unwrapped
from sddesk.weights.networks import FLOW, Network, Tensors, find_network
from sddesk.weights.quantisation import precision_of, quantisation_of
from sddesk.weights.unets import INPAINT_CHANNELS, INSTRUCT, UNet, averaged_alone, families_reading, find_unet
from sddesk.weights.upscalers import scale_of, upscaler_of

READERS: dict[ModelFormat | None, Callable[[Path], Header]] = {GGUF: read_gguf}  # the others are read as safetensors
MOST_EMBEDDING_TENSORS = 4
MOST_VECTORS = 1000  # a vocabulary is no textual inversion
MOST_TRIGGERS = 12
MOST_DECIBELS = 99.0  # written for pictures that are the same
MOST_TAGS = 200_000
EMBEDDING_NAMES = {"emb_params", "clip_l", "clip_g"}


def inspect_file(file: Path) -> WeightsFacts:
    """What `file` holds. Raises SddeskError when it is no whole safetensors or GGUF file."""
    return detect(read_any(file))


def read_any(file: Path) -> Header:
    """Return the header of a file of any format. Raises SddeskError when it is no whole safetensors or GGUF file."""
    found = format_at(file)
    return READERS[found](file) if found in READERS else read_header(file)


def detect(header: Header) -> WeightsFacts:
    """What the weights behind `header` are."""
    tensors = unwrapped(header.tensors)
    header = replace(header, tensors=dict(tensors))
    facts = _facts(header)
    precision, quantisation = precision_of(header), quantisation_of(header)
    return replace(
        facts,
        precision=precision,
        quantisation=quantisation,
        clip_skip=_clip_skip(header.metadata),
        psnr_db=_loss(header.metadata),
    )


def _loss(metadata: Mapping[str, str]) -> float | None:
    """How many decibels the pictures of a quantised file are from the original's, where that was measured."""
    try:
        decibels = float(metadata[PSNR])
    except (KeyError, ValueError):
        return None
    return decibels if 0 < decibels <= MOST_DECIBELS else None


def _facts(header: Header) -> WeightsFacts:
    tensors = header.tensors
    kind = adapter_kind(tensors)
    if kind == WeightsKind.UPSCALER:
        return WeightsFacts(kind=kind, architecture=upscaler_of(tensors), scale=scale_of(tensors))
    if kind == WeightsKind.IP_ADAPTER:
        return references.adapter_facts(tensors)
    if kind == WeightsKind.CONTROLNET:
        return _controlnet(header)
    if kind == WeightsKind.T2I_ADAPTER:
        return t2i_adapters.facts_of(tensors)
    if kind is not None:
        return WeightsFacts(kind=kind, architecture=told_architecture(header.metadata))
    if loras.is_lora(tensors):
        return _lora(header)
    network = find_network(tensors)
    if network is not None:
        return _network(network, header)
    unet = find_unet(tensors)
    if unet is not None:
        return _unet(unet, header)
    if any(name.startswith(LDM_UNET) for name in tensors):
        return WeightsFacts(kind=WeightsKind.UNKNOWN)  # a checkpoint of a network that is not known here
    averaged = averaged_alone(tensors)
    if averaged is not None:  # its VAE does not make it a VAE
        return WeightsFacts(kind=WeightsKind.CHECKPOINT, architecture=averaged, variant="EMA-only")
    if other := other_vae(tensors):
        return WeightsFacts(kind=WeightsKind.VAE, architecture=other, latent_channels=vae_channels(tensors))
    if channels := tiny_channels(tensors):
        return WeightsFacts(kind=WeightsKind.TINY_DECODER, latent_channels=channels)
    if channels := vae_channels(tensors):
        families = _told_families(header.metadata)  # SD 1, SD 2 and SDXL have VAEs of one shape
        return WeightsFacts(kind=WeightsKind.VAE, families=families, latent_channels=channels)
    return _text_or_vectors(header)


def _controlnet(header: Header) -> WeightsFacts:
    found = controlnet_of(header.tensors)
    return WeightsFacts(
        kind=WeightsKind.CONTROLNET,
        families=found.families,
        architecture=found.reason,
        variant=found.variant,
        text_width=found.text_width,
        latent_channels=found.latent_channels,
    )


def _text_or_vectors(header: Header) -> WeightsFacts:
    tensors = header.tensors
    if _is_embedding(tensors):
        widths = {entry.shape[-1] for entry in tensors.values()}
        return WeightsFacts(
            kind=WeightsKind.EMBEDDING,
            families=(SDXL,) if 1280 in widths else families_reading(min(widths)),
            text_width=sum(widths),  # SDXL reads its two encoders side by side
            vectors=max((entry.shape[0] if len(entry.shape) == 2 else 1) for entry in tensors.values()),
        )
    name, width = text_encoder_of(header)
    if width:
        sight = width_of_sight(tensors)
        return WeightsFacts(kind=WeightsKind.TEXT_ENCODER, architecture=name, text_width=width, image_states=sight)
    if is_image_encoder(tensors):
        return references.encoder_facts(tensors)
    if is_sight_alone(header):
        return WeightsFacts(kind=WeightsKind.UNKNOWN, architecture=MMPROJ)
    return WeightsFacts(kind=WeightsKind.UNKNOWN)


def _network(network: Network, header: Header) -> WeightsFacts:
    """A transformer: a whole checkpoint where the VAE and every text encoder that it reads with are in the file."""
    others, families = _missing(header.tensors), families_of(network.architecture, network.variant)
    wanted = {name for family in families[:1] for name in family.encoders}
    if "text_encoder" not in others and not wanted <= inside(header).keys():
        others = (*others, "text_encoder")
    return WeightsFacts(
        kind=WeightsKind.TRANSFORMER if others else WeightsKind.CHECKPOINT,
        families=families,
        architecture=network.architecture,
        variant=network.variant,
        prediction_type="flow" if network.architecture in FLOW else None,
        missing=others,
    )


def _unet(unet: UNet, header: Header) -> WeightsFacts:
    """A U-Net with or without the other parts; `missing` is for files of the original layout."""
    prediction, missing = _prediction(header), _missing(header.tensors)
    families = unet.families
    if SD2_BASE in families:  # their shapes are equal; only what the maker wrote tells them apart
        families = tuple(family for family in families if prediction in (None, family.prediction_type))
    return WeightsFacts(
        kind=WeightsKind.UNET if len(missing) == len(PARTS) else WeightsKind.CHECKPOINT,
        families=families,
        inpainting=unet.input_channels == INPAINT_CHANNELS,
        instructed=unet.variant == INSTRUCT,
        prediction_type=prediction,
        text_width=unet.text_width,
        architecture=unet.architecture,
        variant=unet.variant,
        zero_snr="ztsnr" in header.tensors,
        input_channels=unet.input_channels,
        missing=missing,
    )


def _lora(header: Header) -> WeightsFacts:
    tensors = header.tensors
    architecture = loras.transformer_of(tensors)
    families = () if architecture else loras.lora_families(tensors)
    prediction = _prediction(header)
    architecture = architecture or ("" if families else loras.told_network(header.metadata))
    if architecture and (drawn := loras.drawn_by(tensors, architecture, header.metadata)):
        families, architecture = drawn, ""
    if not families and not architecture:
        families = _told_families(header.metadata)
    if SD2_BASE in families and SD1 not in families:
        families = tuple(family for family in families if prediction in (None, family.prediction_type))
    return WeightsFacts(
        kind=WeightsKind.LORA,
        families=families,
        prediction_type=prediction,
        triggers=_triggers(header.metadata),
        text_width=loras.lora_width(tensors),
        architecture=architecture,
        algorithm=loras.algorithm_of(tensors),
    )


def _missing(tensors: Tensors) -> tuple[str, ...]:
    """Return the parts that a file lacks in addition to the network."""
    return tuple(part for part, starts in PARTS.items() if not any(name.startswith(starts) for name in tensors))


def _is_embedding(tensors: Tensors) -> bool:
    widths = {entry.shape[-1] for entry in tensors.values() if 1 <= len(entry.shape) <= 2}
    whole = all(
        len(entry.shape) == 1 or (len(entry.shape) == 2 and entry.shape[0] <= MOST_VECTORS)
        for entry in tensors.values()
    )
    usual = widths <= {768, 1024, 1280} or set(tensors) <= EMBEDDING_NAMES
    return 0 < len(tensors) <= MOST_EMBEDDING_TENSORS and whole and usual


def _prediction(header: Header) -> str | None:
    told = header.metadata.get("modelspec.prediction_type", "").lower()
    version = header.metadata.get("ss_base_model_version", "")
    if told in ("v", "v_prediction") or version.endswith("_v") or "v_pred" in header.tensors:
        return "v_prediction"
    return "epsilon" if told == "epsilon" else None


def _clip_skip(metadata: dict[str, str]) -> int:
    """The layer of the text encoder that kohya's trainer or the Stable Diffusion model specification names, else 0."""
    told = metadata.get("ss_clip_skip") or metadata.get("modelspec.encoder_layer") or ""
    return clip_skip_in(told)


def clip_skip_in(text: str) -> int:
    """The clip skip that a foreign text is, 0 when it is none."""
    short = len(text) <= len(str(MAX_CLIP_SKIP)) and text.isdecimal()  # Python refuses to read thousands of digits
    return int(text) if short and 1 <= int(text) <= MAX_CLIP_SKIP else 0


def told_architecture(metadata: dict[str, str]) -> str:
    """The family's name as its maker wrote it into the file, "" when nothing tells."""
    return next((family.name for family in _told_families(metadata)[:1]), "")


def _told_families(metadata: dict[str, str]) -> tuple[ModelFamily, ...]:
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
            for tag, count in list(tags.items())[:MOST_TAGS]:
                counts[str(tag).strip()] += int(count)
    except (ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return ()
    return tuple(tag for tag, _ in counts.most_common(MOST_TRIGGERS) if tag)
