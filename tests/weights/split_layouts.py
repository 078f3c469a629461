"""Names and shapes of published split files, whole: transformers in their makers' layouts, text encoders, VAEs.

Those of diffusers' layouts come from its classes, on the meta device. tests/weights/test_split_layouts.py holds the
makers' against diffusers' converters.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import diffusers
import torch
import transformers

Shapes = dict[str, tuple[int, ...]]


@cache
def of_diffusers(kind: str, **settings: Any) -> Shapes:
    """What a network of diffusers or transformers calls its weights."""
    return _named(kind, settings)


def _named(kind: str, settings: dict[str, Any]) -> Shapes:
    with torch.device("meta"):
        if hasattr(diffusers, kind):
            model = getattr(diffusers, kind)(**settings)
        else:
            config = getattr(transformers, kind).config_class
            model = getattr(transformers, kind)(config(**settings))
    return {name: tuple(value.shape) for name, value in model.state_dict().items()}


def z_image(layers: int = 30) -> Shapes:
    """Z-Image as its makers and ComfyUI have it: query, key and value in one."""
    found: Shapes = {}
    for name, shape in of_diffusers("ZImageTransformer2DModel", n_layers=layers).items():
        if name.endswith((".to_k.weight", ".to_v.weight")):
            continue
        if name.endswith(".to_q.weight"):
            name, shape = name.replace("to_q", "qkv"), (3 * shape[0], shape[1])
        for ours, theirs in (
            ("all_final_layer.2-1.", "final_layer."),
            ("all_x_embedder.2-1.", "x_embedder."),
            (".attention.to_out.0.", ".attention.out."),
            ("norm_k", "k_norm"),
            ("norm_q", "q_norm"),
        ):
            name = name.replace(ours, theirs)
        found[name] = shape
    return found


def krea_2(layers: int = 28) -> Shapes:
    """Krea 2 as its makers and ComfyUI have it: each block's six modulations are one row."""
    found: Shapes = {}
    for name, shape in of_diffusers("Krea2Transformer2DModel", num_layers=layers).items():
        if name.startswith("transformer_blocks.") and name.endswith(".scale_shift_table"):
            shape = (shape[0] * shape[1],)
        for ours, theirs in KREA_2:
            name = re.sub(ours, theirs, name)
        found[name] = shape
    return found


KREA_2 = (
    (r"^img_in\.", "first."),
    (r"^time_embed\.linear_1\.", "tmlp.0."),
    (r"^time_embed\.linear_2\.", "tmlp.2."),
    (r"^time_mod_proj\.", "tproj.1."),
    (r"^txt_in\.norm\.weight", "txtmlp.0.scale"),
    (r"^txt_in\.linear_1\.", "txtmlp.1."),
    (r"^txt_in\.linear_2\.", "txtmlp.3."),
    (r"^text_fusion\.", "txtfusion."),
    (r"^transformer_blocks\.", "blocks."),
    (r"^final_layer\.scale_shift_table", "last.modulation.lin"),
    (r"^final_layer\.norm\.weight", "last.norm.scale"),
    (r"^final_layer\.", "last."),
    (r"\.attn\.to_([qkv])\.", r".attn.w\1."),
    (r"\.attn\.to_out\.0\.", ".attn.wo."),
    (r"\.attn\.to_gate\.", ".attn.gate."),
    (r"\.attn\.norm_([qk])\.weight", r".attn.qknorm.\1norm.scale"),
    (r"\.ff\.", ".mlp."),
    (r"\.norm1\.weight", ".prenorm.scale"),
    (r"\.norm2\.weight", ".postnorm.scale"),
    (r"\.scale_shift_table", ".mod.lin"),
)


def _linear(name: str, rows: int, columns: int, *, bias: bool = True) -> Shapes:
    return {f"{name}.weight": (rows, columns)} | ({f"{name}.bias": (rows,)} if bias else {})


def flux_1(*, guided: bool = True, inputs: int = 64, double: int = 19, single: int = 38) -> Shapes:
    """FLUX.1 of Black Forest Labs: schnell is not `guided`, Fill reads 384 `inputs`."""
    width, wide = 3072, 12288
    found = _linear("img_in", width, inputs) | _linear("txt_in", width, 4096)
    embedded = {"time_in": 256, "vector_in": 768} | ({"guidance_in": 256} if guided else {})
    for name, columns in embedded.items():
        found |= _linear(f"{name}.in_layer", width, columns) | _linear(f"{name}.out_layer", width, width)
    for number in range(double):
        for side in ("img", "txt"):
            block = f"double_blocks.{number}.{side}"
            found |= _linear(f"{block}_mod.lin", 6 * width, width) | _linear(f"{block}_attn.qkv", 3 * width, width)
            found |= {f"{block}_attn.norm.{one}_norm.scale": (128,) for one in ("query", "key")}
            found |= _linear(f"{block}_attn.proj", width, width)
            found |= _linear(f"{block}_mlp.0", wide, width) | _linear(f"{block}_mlp.2", width, wide)
    for number in range(single):
        block = f"single_blocks.{number}"
        found |= _linear(f"{block}.linear1", 3 * width + wide, width) | _linear(f"{block}.linear2", width, width + wide)
        found |= {f"{block}.norm.{one}_norm.scale": (128,) for one in ("query", "key")}
        found |= _linear(f"{block}.modulation.lin", 3 * width, width)
    return (
        found | _linear("final_layer.linear", 64, width) | _linear("final_layer.adaLN_modulation.1", 2 * width, width)
    )


def chroma(double: int = 19, single: int = 38) -> Shapes:
    """Chroma1 as its makers and ComfyUI have it: FLUX.1 without its modulations, which one network makes."""
    left_out = ("time_in.", "vector_in.", "final_layer.adaLN_modulation.")
    found = {
        name: shape
        for name, shape in flux_1(guided=False, double=double, single=single).items()
        if not name.startswith(left_out) and "_mod.lin" not in name and ".modulation.lin" not in name
    }
    guidance, wide = "distilled_guidance_layer", 5120
    found |= _linear(f"{guidance}.in_proj", wide, 64) | _linear(f"{guidance}.out_proj", 3072, wide)
    for number in range(5):
        for side in ("in", "out"):
            found |= _linear(f"{guidance}.layers.{number}.{side}_layer", wide, wide)
        found[f"{guidance}.norms.{number}.scale"] = (wide,)
    return found


def flux_2(*, heads: int = 24, text: int = 7680, double: int = 5, single: int = 20) -> Shapes:
    """FLUX.2 klein of Black Forest Labs: 4B, or 9B with 32 heads, text 12288 wide, 8 and 24 blocks. No biases."""
    width = 128 * heads
    found: Shapes = {}

    def add(name: str, rows: int, columns: int) -> None:
        found.update(_linear(name, rows, columns, bias=False))

    add("img_in", width, 128)
    add("txt_in", width, text)
    add("time_in.in_layer", width, 256)
    add("time_in.out_layer", width, width)
    for name, count in {
        "double_stream_modulation_img": 6,
        "double_stream_modulation_txt": 6,
        "single_stream_modulation": 3,
    }.items():
        add(f"{name}.lin", count * width, width)
    for number in range(double):
        for side in ("img", "txt"):
            block = f"double_blocks.{number}.{side}"
            add(f"{block}_attn.qkv", 3 * width, width)
            found.update({f"{block}_attn.norm.{one}_norm.scale": (128,) for one in ("query", "key")})
            add(f"{block}_attn.proj", width, width)
            add(f"{block}_mlp.0", 6 * width, width)
            add(f"{block}_mlp.2", width, 3 * width)
    for number in range(single):
        block = f"single_blocks.{number}"
        add(f"{block}.linear1", 9 * width, width)
        add(f"{block}.linear2", width, 4 * width)
        found.update({f"{block}.norm.{one}_norm.scale": (128,) for one in ("query", "key")})
    add("final_layer.linear", 128, width)
    add("final_layer.adaLN_modulation.1", 2 * width, width)
    return found


def qwen3(width: int = 2560, layers: int | None = None) -> Shapes:
    """Qwen3-0.6B, 4B or 8B by the width, as ComfyUI has it: `model.` before the names."""
    sizes = {1024: (3072, 28, 16), 2560: (9728, 36, 32), 4096: (12288, 36, 32)}
    wide, usual, heads = sizes[width]
    found = of_diffusers(
        "Qwen3Model", vocab_size=151936, hidden_size=width, intermediate_size=wide, num_hidden_layers=layers or usual,
        num_attention_heads=heads, num_key_value_heads=8, head_dim=128,
    )  # fmt: skip
    return {f"model.{name}": shape for name, shape in found.items()}


def t5_xxl(layers: int = 24) -> Shapes:
    """The encoder of T5-XXL."""
    found = of_diffusers(
        "T5EncoderModel", vocab_size=32128, d_model=4096, d_kv=64, d_ff=10240, num_layers=layers, num_heads=64,
        feed_forward_proj="gated-gelu", tie_word_embeddings=False,
    )  # fmt: skip
    return {name: shape for name, shape in found.items() if name != "encoder.embed_tokens.weight"}


def qwen_vl(layers: int = 28) -> Shapes:
    """Qwen2.5-VL-7B with the layer that answers, in the names of ComfyUI's file."""
    text = {
        "vocab_size": 152064, "hidden_size": 3584, "intermediate_size": 18944, "num_hidden_layers": layers,
        "num_attention_heads": 28, "num_key_value_heads": 4,
    }  # fmt: skip
    vision = {"hidden_size": 1280, "intermediate_size": 3420, "out_hidden_size": 3584}
    found = _named("Qwen2_5_VLForConditionalGeneration", {"text_config": text, "vision_config": vision})
    return {name.replace("model.language_model.", "model.").replace("model.visual.", "visual."): shape
            for name, shape in found.items()}  # fmt: skip


def qwen3_vl(layers: int = 36) -> Shapes:
    """Qwen3-VL-4B in the names of ComfyUI's file."""
    text = {
        "vocab_size": 151936, "hidden_size": 2560, "intermediate_size": 9728, "num_hidden_layers": layers,
        "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128,
    }  # fmt: skip
    vision = {
        "depth": 24, "hidden_size": 1024, "intermediate_size": 4096, "num_heads": 16, "out_hidden_size": 2560,
        "deepstack_visual_indexes": [5, 11, 17],
    }  # fmt: skip
    found = _named("Qwen3VLModel", {"text_config": text, "vision_config": vision})
    return {name.replace("language_model.", "model."): shape for name, shape in found.items()}


def in_gguf(shapes: Shapes) -> Shapes:
    """A language model as llama.cpp's converter calls it."""
    from tests.engine.load.test_split_files import in_gguf as named

    return {named(name.removeprefix("model.")): shape for name, shape in shapes.items()}


def flux_2_vae() -> Shapes:
    """FLUX.2's VAE in diffusers' names."""
    return of_diffusers("AutoencoderKLFlux2")


def qwen_image_vae() -> Shapes:
    """Qwen-Image's VAE in diffusers' names; ComfyUI's are Wan's."""
    return of_diffusers("AutoencoderKLQwenImage")


def flux_vae() -> Shapes:
    """FLUX.1's VAE, which Z-Image draws with, too, in diffusers' names."""
    kinds = {"down_block_types": ("DownEncoderBlock2D",) * 4, "up_block_types": ("UpDecoderBlock2D",) * 4}
    return of_diffusers(
        "AutoencoderKL", latent_channels=16, block_out_channels=(128, 256, 512, 512), layers_per_block=2,
        use_quant_conv=False, use_post_quant_conv=False, **kinds,
    )  # fmt: skip
