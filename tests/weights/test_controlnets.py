"""What a ControlNet's file is, told from the header: published shapes on the meta device, without a byte of weights."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import pytest
import torch
from diffusers import ControlNetModel, ControlNetUnionModel

from sddesk.core.families import SD1, SD2_768, SD2_BASE, SDXL
from sddesk.core.models import WeightsKind
from sddesk.weights.controlnets import config_of
from sddesk.weights.detect import detect
from sddesk.weights.headers import Header, TensorEntry
from sddesk.weights.reasons import why_not
from tests.engine.ldm import controlnet_names
from tests.engine.singles import CONFIGS


def unet_config(family: str) -> dict[str, Any]:
    return json.loads((CONFIGS / family / "unet/config.json").read_text(encoding="utf-8"))


OF_UNET = (
    *("block_out_channels", "down_block_types", "layers_per_block", "cross_attention_dim", "attention_head_dim"),
    *("transformer_layers_per_block", "use_linear_projection", "upcast_attention", "addition_embed_type"),
    *("addition_time_embed_dim", "projection_class_embeddings_input_dim"),
)
UNION: dict[str, Any] = {"num_control_type": 6}
UNION_ALL: dict[str, Any] = {"num_control_type": 8}


@lru_cache(maxsize=1)
def _made(family: str, changes: str) -> Any:
    own: dict[str, Any] = json.loads(changes)
    config = {name: value for name, value in unet_config(family).items() if name in OF_UNET and value is not None}
    kind: Any = ControlNetUnionModel if "num_control_type" in own else ControlNetModel
    with torch.device("meta"):
        return kind.from_config(config | own)


def controlnet(family: str, changes: dict[str, Any] | None = None) -> Any:
    """A ControlNet in the published shape, which takes no memory."""
    return _made(family, json.dumps(changes or {}))


def header_of(names: dict[str, tuple[int, ...]]) -> Header:
    return Header(
        tensors={name: TensorEntry(dtype="F16", shape=s, size_bytes=0) for name, s in names.items()}, metadata={}
    )


def shapes_of(network: Any) -> dict[str, tuple[int, ...]]:
    return {name: tuple(value.shape) for name, value in network.state_dict().items()}


@pytest.mark.parametrize(("family", "rows"), [("sd1", (SD1,)), ("sd2_base", (SD2_BASE, SD2_768)), ("sdxl", (SDXL,))])
def test_the_family_follows_from_the_text_that_it_reads(family: str, rows: tuple[Any, ...]) -> None:
    shapes = shapes_of(controlnet(family))
    original = {name: shapes[ours] for ours, name in controlnet_names(shapes).items()}
    below = {f"control_model.{name}": shape for name, shape in original.items()}
    for names in (shapes, original, below):
        facts = detect(header_of(names))
        assert (facts.kind, facts.families, facts.latent_channels) == (WeightsKind.CONTROLNET, rows, 4)
        assert facts.text_width == rows[0].text_width and facts.variant == "" and why_not(facts) is None


@pytest.mark.parametrize(("kinds", "variant"), [(6, "Union"), (8, "Union ProMax")])
def test_one_for_several_kinds_of_picture_is_told(kinds: int, variant: str) -> None:
    facts = detect(header_of(shapes_of(controlnet("sdxl", UNION)) | {"task_embedding": (kinds, 320)}))
    assert (facts.families, facts.variant, why_not(facts)) == ((SDXL,), variant, None)


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ({"lllite_unet_input_blocks_4_1_transformer_blocks_0_attn1_to_q.down.0.weight": (64, 640)}, "LLLite"),
        ({"lora_controlnet": (), "input_hint_block.0.weight": (16, 3, 3, 3)}, "Control-LoRA"),
        ({"controlnet_x_embedder.weight": (3072, 64)}, "FLUX.1"),
        ({"control_layers.0.adaLN_modulation.0.weight": (4, 4)}, "Z-Image"),
    ],
)
def test_what_is_not_carried_out_is_refused_by_name(names: dict[str, tuple[int, ...]], told: str) -> None:
    facts = detect(header_of(names))
    assert facts.kind == WeightsKind.CONTROLNET
    assert str(why_not(facts)) == f"{told} ControlNet: this version cannot draw with it yet."


SMALL = {
    "down_block_types": ["DownBlock2D"] * 3,
    "mid_block_type": "UNetMidBlock2D",
    "transformer_layers_per_block": [1, 1, 1],
}
MID = {"transformer_layers_per_block": [1, 1, 1]}


@pytest.mark.parametrize(
    ("family", "changes"),
    [("sd1", {}), ("sd2_base", {}), ("sdxl", {}), ("sdxl", MID), ("sdxl", SMALL), ("sdxl", UNION_ALL)],
)
def test_a_file_without_configuration_is_shaped_by_its_tensors(family: str, changes: dict[str, Any]) -> None:
    network = controlnet(family, changes)
    shapes = shapes_of(network)
    found = config_of(shapes, unet_config(family))
    with torch.device("meta"):
        again: Any = type(network).from_config(found)
    assert shapes_of(again) == shapes
    heads = [[layer.heads for layer in one.modules() if hasattr(layer, "to_q")] for one in (network, again)]
    assert heads[0] == heads[1]
    for name in ("use_linear_projection", "addition_embed_type", "conditioning_embedding_out_channels"):
        if name == "use_linear_projection" and not heads[0]:
            continue
        assert _plain(again.config[name]) == _plain(network.config[name]), name


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, (tuple, list)) else value
