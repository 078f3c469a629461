"""Parts of models that are files of their own: each layout gives the network that it was written from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKLFlux2, AutoencoderKLQwenImage, ZImageTransformer2DModel
from safetensors.torch import save_file
from transformers import (
    Qwen2_5_VLTextConfig,
    Qwen2TokenizerFast,
    Qwen3Config,
    Qwen3Model,
    T5Config,
    T5EncoderModel,
)
from transformers.models.qwen2_5_vl.modeling_qwen2_5_vl import Qwen2_5_VLTextModel

from sddesk.core.errors import SddeskError
from sddesk.engine.load.split_files import load_language_model, load_other_vae, load_transformer
from sddesk.engine.load.tokenizers import tokenizer_for
from sddesk.weights.detect import read_any
from sddesk.weights.language import QWEN3, QWEN_VL, T5, language_model_of
from tests.weights.gguf_files import save_gguf

SIZES: dict[str, Any] = {
    "vocab_size": 300,
    "hidden_size": 128,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "rms_norm_eps": 1e-6,
}
IDS = torch.arange(5, 29)[None]


def _qwen3() -> Any:
    rope = {"rope_type": "default", "rope_theta": 1e6}
    return Qwen3Model(Qwen3Config(**SIZES, head_dim=32, rope_parameters=rope))


def _qwen_vl() -> Any:
    rope = {"rope_type": "default", "rope_theta": 1e6, "mrope_section": [16, 24, 24]}
    return Qwen2_5_VLTextModel(Qwen2_5_VLTextConfig(**SIZES | {"hidden_size": 256}, rope_parameters=rope))


def _t5() -> Any:
    sizes = {"d_model": 64, "d_kv": 16, "d_ff": 96, "num_layers": 2, "num_heads": 4}
    return T5EncoderModel(T5Config(vocab_size=300, feed_forward_proj="gated-gelu", tie_word_embeddings=False, **sizes))


MODELS = {QWEN3: _qwen3, QWEN_VL: _qwen_vl, T5: _t5}
# What llama.cpp's converter calls the tensors.
GGUF_NAMES: tuple[tuple[str, str], ...] = (
    ("encoder.block.", "enc.blk."),
    ("layers.", "blk."),
    ("layer.0.SelfAttention.relative_attention_bias", "attn_rel_b"),
    ("layer.0.SelfAttention.", "attn_"),
    ("layer.0.layer_norm", "attn_norm"),
    ("layer.1.DenseReluDense.wi_0", "ffn_gate"),
    ("layer.1.DenseReluDense.wi_1", "ffn_up"),
    ("layer.1.DenseReluDense.wo", "ffn_down"),
    ("layer.1.layer_norm", "ffn_norm"),
    ("encoder.final_layer_norm", "enc.output_norm"),
    ("shared.", "token_embd."),
    ("self_attn.o_proj", "attn_output"),
    ("self_attn.q_norm", "attn_q_norm"),
    ("self_attn.k_norm", "attn_k_norm"),
    ("self_attn.", "attn_"),
    ("_proj.", "."),
    ("input_layernorm", "attn_norm"),
    ("post_attention_layernorm", "ffn_norm"),
    ("mlp.", "ffn_"),
    ("embed_tokens", "token_embd"),
)


@pytest.fixture(scope="module")
def models() -> dict[str, Any]:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        made = {kind: make().eval() for kind, make in MODELS.items()}
        for model in made.values():
            for parameter in model.parameters():
                parameter.data += torch.randn_like(parameter) * 0.05
    return made


def weights_of(model: Any) -> dict[str, torch.Tensor]:
    found = {name: value.clone() for name, value in model.state_dict().items()}
    found.pop("encoder.embed_tokens.weight", None)  # the same as the shared one
    return found


def in_gguf(name: str) -> str:
    for ours, theirs in GGUF_NAMES:
        name = name.replace(ours, theirs)
    return "output_norm.weight" if name == "norm.weight" else name


def as_made(stored: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """A transformer under its makers' names."""
    renamed = (
        ("all_final_layer.2-1.", "final_layer."),
        ("all_x_embedder.2-1.", "x_embedder."),
        (".attention.to_out.0.", ".attention.out."),
        ("norm_k", "k_norm"),
        ("norm_q", "q_norm"),
    )
    found: dict[str, torch.Tensor] = {}
    for name, value in stored.items():
        if name.endswith((".to_k.weight", ".to_v.weight")):
            continue
        if name.endswith(".to_q.weight"):
            stem = name.removesuffix("to_q.weight")
            found[f"{stem}qkv.weight"] = torch.cat([stored[f"{stem}to_{one}.weight"] for one in "qkv"])
            continue
        for ours, theirs in renamed:
            name = name.replace(ours, theirs)
        found[name] = value
    return found


def answer(model: Any) -> torch.Tensor:
    with torch.no_grad():
        return model(input_ids=IDS, output_hidden_states=True).hidden_states[-2]


def decibels(wanted: torch.Tensor, got: torch.Tensor) -> float:
    peak = wanted.max() - wanted.min()
    return 10 * float(torch.log10(peak.square() / (wanted - got).square().mean()))


def load(file: Path, kind: type) -> Any:
    found = language_model_of(read_any(file))
    assert found is not None
    return load_language_model(file, kind, found, torch.float32, lambda: None)[0]


@pytest.mark.parametrize("kind", MODELS)
@pytest.mark.parametrize("root", ["", "model.", "text_encoders.one.transformer.model."])
def test_a_language_model_reads_from_its_shapes_alone(
    models: Mapping[str, Any], tmp_path: Path, kind: str, root: str
) -> None:
    whole = models[kind]
    root = root.replace("model.", "") if kind == T5 else root
    stored = {f"{root}{name}": value for name, value in weights_of(whole).items()}
    save_file(stored | {"lm_head.weight": torch.zeros(4, 4)}, tmp_path / "x.safetensors")
    torch.testing.assert_close(answer(load(tmp_path / "x.safetensors", type(whole))), answer(whole))


@pytest.mark.parametrize("kind", MODELS)
@pytest.mark.parametrize(("packing", "least"), [("F32", 100.0), ("Q8_0", 40.0), ("Q4_0", 15.0)])
def test_a_language_model_of_gguf_reads_and_stays_quantised(
    models: Mapping[str, Any], tmp_path: Path, kind: str, packing: str, least: float
) -> None:
    whole = models[kind]
    stored = {in_gguf(name): value.numpy() for name, value in weights_of(whole).items()}
    file = save_gguf(tmp_path / "x.gguf", stored, packing)
    made = load(file, type(whole))
    assert decibels(answer(whole), answer(made)) > least
    full = sum(value.nbytes for value in weights_of(whole).values())
    assert sum(value.nbytes for value in made.parameters()) <= full * {"F32": 1, "Q8_0": 0.29, "Q4_0": 0.17}[packing]


@pytest.mark.parametrize("root", ["visual.", "model.visual."])
def test_the_part_for_pictures_is_not_read_where_only_words_are(
    models: Mapping[str, Any], tmp_path: Path, root: str
) -> None:
    whole = models[QWEN3]
    sight = {f"{root}blocks.0.attn.qkv.weight": torch.zeros(8, 8, dtype=torch.int8)}  # reading it would fail
    save_file(weights_of(whole) | sight, tmp_path / "x.safetensors")
    torch.testing.assert_close(answer(load(tmp_path / "x.safetensors", Qwen3Model)), answer(whole))


def test_what_a_file_lacks_is_told(models: Mapping[str, Any], tmp_path: Path) -> None:
    stored = weights_of(models[QWEN3])
    del stored["layers.1.mlp.up_proj.weight"]
    save_file(stored, tmp_path / "x.safetensors")
    with pytest.raises(SddeskError, match=r"1 weights are missing, layers\.1"):
        load(tmp_path / "x.safetensors", Qwen3Model)


TEXTS = ["a cat sat on the mat, the cat", "<|im_start|>user\nthe cat's 12 mats<|im_end|>\n<think>", "日本の猫 ‑ naïve"]


def qwen_tokenizer() -> Any:
    """Letters, a few pairs of them, and Qwen's specials."""
    from transformers.convert_slow_tokenizer import bytes_to_unicode

    words = [*bytes_to_unicode().values(), "th", "the", "Ġc", "Ġca", "Ġcat", "at"]
    merges = [("t", "h"), ("th", "e"), ("Ġ", "c"), ("Ġc", "a"), ("Ġca", "t"), ("a", "t")]
    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    vocabulary = {word: at for at, word in enumerate([*words, *specials, "<think>"])}
    made: Any = Qwen2TokenizerFast(
        vocab=vocabulary, merges=merges, unk_token=None, eos_token="<|im_end|>", pad_token="<|endoftext|>"
    )
    made.add_special_tokens({"additional_special_tokens": specials})
    made.add_tokens(["<think>"])
    return made, [*words, *specials, "<think>"], [" ".join(pair) for pair in merges]


def gguf_with(file: Path, words: list[str], merges: list[str], pre: str = "qwen2") -> Path:
    types = [3 if word.startswith("<|") else 4 if word == "<think>" else 1 for word in words]
    metadata: dict[str, object] = {
        "general.architecture": "qwen3",
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": pre,
        "tokenizer.ggml.tokens": words,
        "tokenizer.ggml.token_type": types,
        "tokenizer.ggml.merges": merges,
        "tokenizer.ggml.eos_token_id": words.index("<|im_end|>"),
        "tokenizer.ggml.padding_token_id": words.index("<|endoftext|>"),
    }
    return save_gguf(file, {"a": np.zeros((1, 32), np.float32)}, "Q8_0", metadata=metadata)


def test_the_vocabulary_of_a_gguf_cuts_texts_as_the_folder_does(tmp_path: Path) -> None:
    whole, words, merges = qwen_tokenizer()
    whole.save_pretrained(tmp_path / "folder")
    file = gguf_with(tmp_path / "x.gguf", words, merges)
    own = tokenizer_for(file, "", Qwen2TokenizerFast)
    beside = tokenizer_for(file, str(tmp_path / "folder"), Qwen2TokenizerFast)
    for text in TEXTS:
        assert own(text).input_ids == whole(text).input_ids == beside(text).input_ids
    assert (own.eos_token, own.pad_token) == ("<|im_end|>", "<|endoftext|>")
    assert len(own("<|im_start|>").input_ids) == 1 and len(own("the cat").input_ids) == 2


def test_a_text_encoder_without_a_tokenizer_says_what_to_do(tmp_path: Path) -> None:
    save_file({"a": torch.zeros(1)}, tmp_path / "x.safetensors")
    with pytest.raises(SddeskError, match="no tokenizer for the text encoder x") as caught:
        tokenizer_for(tmp_path / "x.safetensors", "", Qwen2TokenizerFast)
    assert "tokenizer.json" in str(caught.value.hint)
    _, words, merges = qwen_tokenizer()
    with pytest.raises(SddeskError, match=r"does not know \(gpt2 llama-bpe\)"):
        tokenizer_for(gguf_with(tmp_path / "x.gguf", words, merges, "llama-bpe"), "", Qwen2TokenizerFast)


def flux_2_layout(name: str) -> str:
    """What Black Forest Labs call a weight of FLUX.2's VAE."""
    for number in range(4):
        name = name.replace(f"up_blocks.{number}.upsamplers.0.", f"up.{3 - number}.upsample.")
        name = name.replace(f"up_blocks.{number}.resnets.", f"up.{3 - number}.block.")
        name = name.replace(f"down_blocks.{number}.downsamplers.0.", f"down.{number}.downsample.")
        name = name.replace(f"down_blocks.{number}.resnets.", f"down.{number}.block.")
    for ours, theirs in (
        ("mid_block.resnets.0", "mid.block_1"),
        ("mid_block.resnets.1", "mid.block_2"),
        ("mid_block.attentions.0.group_norm", "mid.attn_1.norm"),
        ("mid_block.attentions.0.to_out.0", "mid.attn_1.proj_out"),
        ("mid_block.attentions.0.to_", "mid.attn_1."),
        ("conv_shortcut", "nin_shortcut"),
        ("conv_norm_out", "norm_out"),
    ):
        name = name.replace(ours, theirs)
    if name.startswith("quant_conv"):
        return f"encoder.{name}"
    return f"decoder.{name}" if name.startswith("post_quant_conv") else name


@pytest.mark.parametrize("layout", ["diffusers", "makers"])
def test_the_vae_of_flux_2_is_read_in_both_layouts(tmp_path: Path, layout: str) -> None:
    torch.manual_seed(0)
    vae: Any = AutoencoderKLFlux2(
        block_out_channels=(8, 8, 16, 16), layers_per_block=1, latent_channels=4, norm_num_groups=4
    )
    vae.bn.running_mean.normal_()
    vae.save_config(tmp_path / "vae")
    stored = {}
    for name, value in vae.state_dict().items():
        named = name if layout == "diffusers" else flux_2_layout(name)
        attention = layout == "makers" and "mid.attn_1" in named and value.ndim == 2
        stored[named] = (value[:, :, None, None] if attention else value).contiguous()
    save_file(stored, tmp_path / "vae.safetensors")
    made, notes = load_other_vae(
        tmp_path / "vae.safetensors", AutoencoderKLFlux2, tmp_path / "vae", torch.float32, lambda: None
    )
    assert not notes
    for name, value in vae.state_dict().items():
        torch.testing.assert_close(made.state_dict()[name], value)


def test_the_vae_of_qwen_image_is_read_in_diffusers_names_and_wans(tmp_path: Path) -> None:
    torch.manual_seed(0)
    vae: Any = AutoencoderKLQwenImage(base_dim=8, z_dim=4, dim_mult=[1, 2, 2, 2], num_res_blocks=1)
    vae.save_config(tmp_path / "vae")
    save_file(vae.state_dict(), tmp_path / "vae.safetensors")
    made, _ = load_other_vae(
        tmp_path / "vae.safetensors", AutoencoderKLQwenImage, tmp_path / "vae", torch.float32, lambda: None
    )
    for name, value in vae.state_dict().items():
        torch.testing.assert_close(made.state_dict()[name], value)


@pytest.mark.parametrize(
    ("packing", "least", "part"), [("F32", 100.0, 1.01), ("Q8_0", 45.0, 0.34), ("Q4_0", 22.0, 0.22)]
)
def test_a_transformer_of_gguf_answers_and_stays_quantised(
    tmp_path: Path, packing: str, least: float, part: float
) -> None:
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(0)
        whole: Any = ZImageTransformer2DModel(
            in_channels=16, dim=64, n_layers=2, n_refiner_layers=1, n_heads=2, n_kv_heads=2, cap_feat_dim=32,
            axes_dims=[8, 12, 12], axes_lens=[256, 64, 64],
        )  # fmt: skip
        for parameter in whole.parameters():
            parameter.data = torch.randn_like(parameter) * 0.1
        seen = [torch.randn(16, 1, 8, 8)], torch.tensor([0.5]), [torch.randn(20, 32)]
    whole.save_config(tmp_path)
    stored = {name: value.numpy() for name, value in as_made(whole.state_dict()).items()}
    file = save_gguf(tmp_path / "x.gguf", stored, packing)
    made, notes = load_transformer(file, ZImageTransformer2DModel, tmp_path, torch.float32, lambda: None)
    with torch.no_grad():
        wanted, got = (network(*seen, return_dict=False)[0][0] for network in (whole, made))
    assert not notes and decibels(wanted, got) > least
    full = sum(parameter.nbytes for parameter in whole.parameters())
    assert sum(parameter.nbytes for parameter in made.parameters()) < part * full
