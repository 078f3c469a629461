"""Language models that image models read their text with: sizes and names, from headers of safetensors and GGUF files.

Their configurations are missing from ComfyUI's split files and GGUF: the shapes give the sizes, the
rest is equal in all published models of a kind.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sddesk.core.model_formats import GGUF
from sddesk.weights.encoders import of_sight
from sddesk.weights.headers import Header, TensorEntry

QWEN3, QWEN_VL, T5 = "qwen3", "qwen2_5_vl", "t5"
# GGUF's names of what a kind of layer has, and transformers'.
_QWEN_LAYER = {
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "attn_q_norm": "self_attn.q_norm",
    "attn_k_norm": "self_attn.k_norm",
    "attn_norm": "input_layernorm",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_T5_LAYER = {
    "attn_q": "layer.0.SelfAttention.q",
    "attn_k": "layer.0.SelfAttention.k",
    "attn_v": "layer.0.SelfAttention.v",
    "attn_o": "layer.0.SelfAttention.o",
    "attn_rel_b": "layer.0.SelfAttention.relative_attention_bias",
    "attn_norm": "layer.0.layer_norm",
    "ffn_gate": "layer.1.DenseReluDense.wi_0",
    "ffn_up": "layer.1.DenseReluDense.wi_1",
    "ffn_down": "layer.1.DenseReluDense.wo",
    "ffn_norm": "layer.1.layer_norm",
}
_TOP = {"token_embd": "embed_tokens", "output_norm": "norm"}
_T5_TOP = {"token_embd": "shared", "enc.output_norm": "encoder.final_layer_norm"}
_BLOCK = re.compile(r"(?:enc\.)?blk\.(\d+)\.(.+)\.(weight|bias)$")
_LAYER = re.compile(r"layers\.(\d+)\.")
_T5_BLOCK = re.compile(r"encoder\.block\.(\d+)\.")
_FIRST, _FIRST_T5 = "layers.0.self_attn.q_proj.weight", "encoder.block.0.layer.0.SelfAttention.q.weight"
_FIRST_SIGHT, _VISION_LAYER = "patch_embed.proj.weight", re.compile(r"blocks\.(\d+)\.")
_THETA = ("qwen3.rope.freq_base", "qwen3vl.rope.freq_base")  # of the places of words, in GGUF
_SEEING_THETA = 5e6  # the same of Qwen3-VL: https://huggingface.co/Qwen/Qwen3-VL-4B-Instruct/blob/main/config.json
_T5_WORDS = "encoder.embed_tokens.weight"


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """A language model in a file: its kind, its settings as transformers calls them, and what its tensors are called.

    `names` are transformers' names of the text model alone, by the names in the file; the layer that answers and a part
    that looks at pictures are left out. `vision` (None where there is none) and `vision_names` are those of that part.
    """

    kind: str
    settings: Mapping[str, Any]
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    vision: Mapping[str, Any] | None = None
    vision_names: Mapping[str, str] = field(default_factory=dict[str, str])


def language_model_of(header: Header) -> LanguageModel | None:
    """Return the language model that a file is, or None for one that is not loaded."""
    names = _gguf_names(header) if header.format == GGUF else _names(header)
    shapes = {new: header.tensors[old].shape for old, new in names.items()}
    if "shared.weight" in shapes:
        return _t5(names, shapes)
    if "embed_tokens.weight" not in shapes or "layers.0.self_attn.q_proj.weight" not in shapes:
        return None
    if "layers.0.self_attn.q_norm.weight" in shapes:
        return _qwen3(header, names, shapes)
    if "layers.0.self_attn.q_proj.bias" in shapes:
        return _qwen_vl(names, shapes, header)
    return None


Shapes = Mapping[str, tuple[int, ...]]


def _qwen3(header: Header, names: Mapping[str, str], shapes: Shapes) -> LanguageModel:
    """Qwen3, and the words of Qwen3-VL: those have one place in all three parts of a picture, as others have one."""
    head = shapes["layers.0.self_attn.q_norm.weight"][0]
    usual = _SEEING_THETA if of_sight(header) or _names_of_sight(header.tensors) else 1e6
    theta = next((header.metadata[name] for name in _THETA if header.metadata.get(name)), usual)
    return LanguageModel(QWEN3, {**_sizes(shapes, head), "head_dim": head, **_rope(float(theta))}, names)


def _qwen_vl(names: Mapping[str, str], shapes: Shapes, header: Header) -> LanguageModel:
    """Qwen2.5-VL: heads of 128 numbers, their places in three parts of a picture."""
    settings = _sizes(shapes, 128)
    rope = {"rope_type": "default", "rope_theta": 1e6, "mrope_section": [16, 24, 24]}
    sight = _names_of_sight(header.tensors)
    vision = _vision({new: header.tensors[old].shape for old, new in sight.items()}) if sight else None
    return LanguageModel(QWEN_VL, {**settings, "rope_parameters": rope}, names, vision, sight)


def _vision(shapes: Shapes) -> dict[str, Any]:
    """Qwen2.5-VL's part that looks at pictures: heads of 80 numbers."""
    width = shapes["patch_embed.proj.weight"][0]
    return {
        "hidden_size": width,
        "depth": _count(_VISION_LAYER, shapes),
        "num_heads": width // 80,
        "intermediate_size": shapes["blocks.0.mlp.gate_proj.weight"][0],
        "out_hidden_size": shapes["merger.mlp.2.weight"][0],
    }


def _sizes(shapes: Shapes, head: int) -> dict[str, Any]:
    vocabulary, width = shapes["embed_tokens.weight"]
    return {
        "vocab_size": vocabulary,
        "hidden_size": width,
        "intermediate_size": shapes["layers.0.mlp.gate_proj.weight"][0],
        "num_hidden_layers": _count(_LAYER, shapes),
        "num_attention_heads": shapes["layers.0.self_attn.q_proj.weight"][0] // head,
        "num_key_value_heads": shapes["layers.0.self_attn.k_proj.weight"][0] // head,
        "rms_norm_eps": 1e-6,
        "max_position_embeddings": 40960,
    }


def _rope(theta: float) -> dict[str, Any]:
    return {"rope_parameters": {"rope_type": "default", "rope_theta": theta}}


def _t5(names: Mapping[str, str], shapes: Shapes) -> LanguageModel:
    first = "encoder.block.0.layer.0.SelfAttention"
    buckets, heads = shapes[f"{first}.relative_attention_bias.weight"]
    vocabulary, width = shapes["shared.weight"]
    settings = {
        "vocab_size": vocabulary,
        "d_model": width,
        "d_kv": shapes[f"{first}.q.weight"][0] // heads,
        "d_ff": shapes["encoder.block.0.layer.1.DenseReluDense.wi_0.weight"][0],
        "num_layers": _count(_T5_BLOCK, shapes),
        "num_heads": heads,
        "relative_attention_num_buckets": buckets,
        "feed_forward_proj": "gated-gelu",
        "tie_word_embeddings": False,
    }
    return LanguageModel(T5, settings, names)


def _count(layer: re.Pattern[str], shapes: Shapes) -> int:
    return 1 + max(int(match[1]) for name in shapes if (match := layer.match(name)))


def _names(header: Header) -> dict[str, str]:
    """Return transformers' names below their prefix, found by a layer that each kind has."""
    for name in header.tensors:
        if name.endswith(_FIRST_T5):
            return _below(header.tensors, name.removesuffix(_FIRST_T5), ("shared.", "encoder."))
        if name.endswith(_FIRST):
            return _below(header.tensors, name.removesuffix(_FIRST), ("embed_tokens.", "layers.", "norm."))
    return {}


def _names_of_sight(tensors: Mapping[str, TensorEntry]) -> dict[str, str]:
    """What a part that looks at pictures calls its own tensors, by their names in the file."""
    root = next((name.removesuffix(_FIRST_SIGHT) for name in tensors if name.endswith(_FIRST_SIGHT)), None)
    return {} if root is None else {name: name.removeprefix(root) for name in tensors if name.startswith(root)}


def _below(tensors: Mapping[str, TensorEntry], root: str, own: tuple[str, ...]) -> dict[str, str]:
    """T5's table of words has two names, of which a file has one or both."""
    found = {name: name.removeprefix(root) for name in tensors if name.startswith(root)}
    found = {old: new for old, new in found.items() if new.startswith(own)}
    if f"{root}shared.weight" in found:
        found.pop(f"{root}{_T5_WORDS}", None)
    return {old: "shared.weight" if new == _T5_WORDS else new for old, new in found.items()}


def _gguf_names(header: Header) -> dict[str, str]:
    is_t5 = any(name.startswith("enc.") for name in header.tensors)
    layer, start = (_T5_LAYER, "encoder.block") if is_t5 else (_QWEN_LAYER, "layers")
    top = _T5_TOP if is_t5 else _TOP
    found: dict[str, str] = {}
    for name in header.tensors:
        match = _BLOCK.match(name)
        stem, _, last = name.rpartition(".")
        if match is not None and match[2] in layer:
            found[name] = f"{start}.{match[1]}.{layer[match[2]]}.{match[3]}"
        elif stem in top:
            found[name] = f"{top[stem]}.{last}"
    return found
