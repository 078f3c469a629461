"""Every network that a file may hold is named, in its maker's layout and in diffusers', at the shapes in use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from sddesk.core.models import WeightsKind
from sddesk.weights.detect import inspect_file
from tests.catalog.headers import Shapes, write_weights

# The telling names of the makers' own layouts, as diffusers' converters read them.
ORIGINAL: dict[str, tuple[Shapes, str, str]] = {
    "FLUX.1 dev": (
        {
            "double_blocks.0.img_attn.qkv.weight": (9216, 3072),
            "img_in.weight": (3072, 64),
            "guidance_in.in_layer.weight": (3072, 256),
        },
        "FLUX.1",
        "dev or Kontext",
    ),
    "FLUX.1 schnell": (
        {
            "double_blocks.0.img_attn.qkv.weight": (9216, 3072),
            "img_in.weight": (3072, 64),
            "time_in.in_layer.weight": (3072, 256),
        },
        "FLUX.1",
        "schnell",
    ),
    "FLUX.1 Fill": (
        {"double_blocks.0.img_attn.qkv.weight": (9216, 3072), "img_in.weight": (3072, 384)},
        "FLUX.1",
        "Fill",
    ),
    "FLUX.2 klein 4B": (
        {"double_stream_modulation_img.lin.weight": (18432, 3072), "txt_in.weight": (3072, 7680)},
        "FLUX.2",
        "klein 4B",
    ),
    "FLUX.2 klein 9B": (
        {"double_stream_modulation_img.lin.weight": (24576, 4096), "txt_in.weight": (4096, 12288)},
        "FLUX.2",
        "klein 9B",
    ),
    "Chroma": ({"distilled_guidance_layer.in_proj.weight": (5120, 64), "img_in.weight": (3072, 64)}, "Chroma", ""),
    "SD 3": ({"joint_blocks.0.context_block.attn.qkv.weight": (4608, 1536)}, "SD 3", ""),
    "SD 3.5 Medium": (
        {
            "joint_blocks.0.context_block.attn.qkv.weight": (4608, 1536),
            "joint_blocks.0.x_block.attn2.qkv.weight": (4608, 1536),
        },
        "SD 3.5 Medium",
        "",
    ),
    "SD 3.5 Large": ({"joint_blocks.37.x_block.attn.qkv.weight": (7296, 2432)}, "SD 3.5 Large", ""),
    "Z-Image": (
        {"layers.0.adaLN_modulation.0.weight": (15360, 256), "cap_embedder.1.weight": (3840, 2560)},
        "Z-Image",
        "",
    ),
    "Lumina 2": (
        {
            "layers.0.adaLN_modulation.1.weight": (9216, 1024),
            "cap_embedder.1.weight": (2304, 2304),
            "noise_refiner.0.attention.k_norm.weight": (96,),
        },
        "Lumina 2",
        "",
    ),
    "Qwen-Image": (
        {"txt_norm.weight": (3584,), "transformer_blocks.0.img_mod.1.weight": (18432, 3072)},
        "Qwen-Image",
        "",
    ),
    "Krea 2": ({"txtfusion.projector.weight": (1, 12), "blocks.0.attn.wq.weight": (6144, 6144)}, "Krea 2", ""),
    "Anima": (
        {
            "llm_adapter.blocks.0.cross_attn.q_proj.weight": (1024, 1024),
            "blocks.0.mlp.layer1.weight": (8192, 2048),
            "x_embedder.proj.1.weight": (2048, 68),
        },
        "Anima",
        "",
    ),
    "Cosmos Predict 2": (
        {"blocks.0.mlp.layer1.weight": (8192, 2048), "x_embedder.proj.1.weight": (2048, 68)},
        "Cosmos Predict 2",
        "",
    ),
    "HunyuanVideo": (
        {
            "txt_in.individual_token_refiner.blocks.0.norm1.weight": (3072,),
            "double_blocks.0.img_attn.qkv.weight": (9216, 3072),
        },
        "HunyuanVideo",
        "",
    ),
    "Wan": ({"head.modulation": (1, 2, 5120)}, "Wan", ""),
    "AuraFlow": ({"double_layers.0.attn.w1q.weight": (3072, 3072)}, "AuraFlow", ""),
    "PixArt": ({"t_block.1.weight": (6912, 1152)}, "PixArt", ""),
    "HiDream": ({"caption_projection.0.linear.weight": (2560, 4096)}, "HiDream", ""),
}


@pytest.mark.parametrize("name", ORIGINAL)
@pytest.mark.parametrize("root", ["", "model.diffusion_model.", "diffusion_model.", "net."])
def test_a_transformer_alone_is_named_in_its_makers_layout(tmp_path: Path, name: str, root: str) -> None:
    shapes, architecture, variant = ORIGINAL[name]
    facts = inspect_file(write_weights(tmp_path / "x", {f"{root}{key}": value for key, value in shapes.items()}))
    assert (facts.kind, facts.architecture, facts.variant) == (WeightsKind.TRANSFORMER, architecture, variant)
    assert all(family.architecture == architecture for family in facts.families)


def test_a_checkpoint_of_another_network_is_one(tmp_path: Path) -> None:
    shapes, *_ = ORIGINAL["FLUX.1 dev"]
    whole = {f"model.diffusion_model.{key}": value for key, value in shapes.items()}
    whole |= {"vae.decoder.conv_in.weight": (512, 16, 3, 3), "text_encoders.clip_l.logit_scale": (1,)}
    facts = inspect_file(write_weights(tmp_path / "x", whole))
    assert (facts.kind, facts.missing) == (WeightsKind.TRANSFORMER, ("text_encoder",)), "only a mark of one"
    clip = "text_encoders.clip_l.transformer.text_model.embeddings.token_embedding.weight"
    whole |= {clip: (49408, 768), "text_encoders.t5xxl.transformer.shared.weight": (32128, 4096)}
    facts = inspect_file(write_weights(tmp_path / "x", whole))
    assert (facts.kind, facts.architecture, facts.missing) == (WeightsKind.CHECKPOINT, "FLUX.1", ())


# Whole configurations, so that the names and shapes are those of the published weights.
DIFFUSERS: dict[str, tuple[str, dict[str, Any]]] = {
    "FluxTransformer2DModel": ("FLUX.1", {"num_layers": 1, "num_single_layers": 1}),
    "Flux2Transformer2DModel": ("FLUX.2", {"num_layers": 1, "num_single_layers": 1}),
    "ZImageTransformer2DModel": ("Z-Image", {"n_layers": 1}),
    "QwenImageTransformer2DModel": ("Qwen-Image", {"num_layers": 1}),
    "Krea2Transformer2DModel": ("Krea 2", {"num_layers": 1}),
    "ChromaTransformer2DModel": ("Chroma", {"num_layers": 1, "num_single_layers": 1}),
    "SD3Transformer2DModel": ("SD 3", {"num_layers": 2}),
    "Lumina2Transformer2DModel": ("Lumina 2", {"num_layers": 1}),
    "HunyuanVideoTransformer3DModel": ("HunyuanVideo", {"num_layers": 1, "num_single_layers": 1}),
    "CosmosTransformer3DModel": ("Cosmos Predict 2", {"num_layers": 1}),
}


@pytest.mark.parametrize("name", DIFFUSERS)
def test_a_transformer_alone_is_named_in_diffusers_layout(tmp_path: Path, name: str) -> None:
    import diffusers

    architecture, settings = DIFFUSERS[name]
    with torch.device("meta"):
        model = getattr(diffusers, name)(**settings)
    shapes = {key: tuple(value.shape) for key, value in model.state_dict().items()}
    facts = inspect_file(write_weights(tmp_path / "x", shapes))
    assert (facts.kind, facts.architecture) == (WeightsKind.TRANSFORMER, architecture)
