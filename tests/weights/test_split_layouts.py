"""Whole published layouts, on the meta device: each is told by its header and becomes diffusers' network."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import diffusers
import pytest
import torch

from sddesk.core.families import QWEN_IMAGE
from sddesk.core.split_files import SIZES
from sddesk.engine.load.split_files import converted
from sddesk.weights.detect import detect
from sddesk.weights.language import language_model_of
from sddesk.weights.networks import configuration_of, find_network
from tests.weights import split_layouts as layouts
from tests.weights.split_layouts import Shapes
from tests.weights.test_families_in_use import header

# name: (layout, diffusers' class, what its header tells: network, form)
TRANSFORMERS: dict[str, tuple[Callable[[], Shapes], str, str, str]] = {
    "Z-Image": (layouts.z_image, "ZImageTransformer2DModel", "Z-Image", ""),
    "FLUX.1 dev": (layouts.flux_1, "FluxTransformer2DModel", "FLUX.1", "dev or Kontext"),
    "FLUX.1 schnell": (lambda: layouts.flux_1(guided=False), "FluxTransformer2DModel", "FLUX.1", "schnell"),
    "FLUX.1 Fill": (lambda: layouts.flux_1(inputs=384), "FluxTransformer2DModel", "FLUX.1", "Fill"),
    "FLUX.2 klein 4B": (layouts.flux_2, "Flux2Transformer2DModel", "FLUX.2", "klein 4B"),
    "FLUX.2 klein 9B": (
        lambda: layouts.flux_2(heads=32, text=12288, double=8, single=24),
        "Flux2Transformer2DModel",
        "FLUX.2",
        "klein 9B",
    ),
    "Qwen-Image": (
        lambda: layouts.of_diffusers("QwenImageTransformer2DModel"),
        "QwenImageTransformer2DModel",
        "Qwen-Image",
        "",
    ),
    "Chroma": (layouts.chroma, "ChromaTransformer2DModel", "Chroma", ""),
    "Krea 2": (layouts.krea_2, "Krea2Transformer2DModel", "Krea 2", ""),
}


@pytest.mark.parametrize("name", TRANSFORMERS)
@pytest.mark.parametrize("root", ["", "model.diffusion_model."])
def test_a_whole_transformer_becomes_that_of_diffusers(name: str, root: str) -> None:
    layout, kind, architecture, variant = TRANSFORMERS[name]
    shapes = layout()
    written = header({f"{root}{key}": shape for key, shape in shapes.items()})
    facts, network = detect(written), find_network(written.tensors)
    assert (facts.architecture, facts.variant) == (architecture, variant) and network is not None
    with torch.device("meta"):
        made: Any = getattr(diffusers, kind)(**configuration_of(network, written.tensors))
    weights = {key: torch.empty(shape, device="meta") for key, shape in shapes.items()}
    found = {key: tuple(value.shape) for key, value in converted(type(made), made, weights).items()}
    assert found == {key: tuple(value.shape) for key, value in made.state_dict().items()}


TEXTS: dict[str, Callable[[], Shapes]] = {
    "Qwen3-0.6B": lambda: layouts.qwen3(1024),
    "Qwen3-4B": layouts.qwen3,
    "Qwen3-8B": lambda: layouts.qwen3(4096),
    "T5-XXL": layouts.t5_xxl,
    "Qwen2.5-VL-7B": layouts.qwen_vl,
    "Qwen3-VL-4B": layouts.qwen3_vl,
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("packing", ["BF16", "F8_E4M3", "Q4_K"])
def test_a_whole_text_encoder_is_told_and_measured(name: str, packing: str) -> None:
    shapes = TEXTS[name]()
    words = {key: shape for key, shape in shapes.items() if not key.startswith(("visual.", "lm_head."))}
    whole = header(layouts.in_gguf(words) if packing == "Q4_K" else shapes, packing)
    if packing == "Q4_K" and "-VL-" in name:
        whole.metadata["general.architecture"] = "qwen3vl" if name.startswith("Qwen3") else "qwen2vl"
    facts, found = detect(whole), language_model_of(whole)
    assert facts.architecture == name and found is not None and len(found.names) == len(words)
    assert facts.quantisation == {"BF16": "", "F8_E4M3": "fp8", "Q4_K": "GGUF Q4_K"}[packing]
    if packing == "BF16":
        assert 2 * sum(map(math.prod, shapes.values())) == SIZES[name]


def test_the_vae_of_flux_is_told_and_measured() -> None:
    shapes = layouts.flux_vae()
    facts = detect(header(shapes))
    assert (facts.architecture, facts.latent_channels) == ("", 16)
    assert 4 * sum(map(math.prod, shapes.values())) == SIZES[""]


def test_the_vae_of_qwen_image_is_told_and_measured() -> None:
    shapes = layouts.qwen_image_vae()
    facts = detect(header(shapes))
    assert (facts.architecture, facts.latent_channels) == (QWEN_IMAGE.vae, 0)
    assert 2 * sum(map(math.prod, shapes.values())) == SIZES[QWEN_IMAGE.vae]


def test_the_vae_of_flux_2_is_told_and_measured() -> None:
    shapes = layouts.flux_2_vae()
    facts = detect(header(shapes))
    assert (facts.architecture, facts.latent_channels) == ("FLUX.2", 32)
    assert 4 * sum(map(math.prod, shapes.values())) == SIZES["FLUX.2"]
