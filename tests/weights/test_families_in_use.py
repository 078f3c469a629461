"""Every family that people have, in each layout its weights are found in: what its header tells, and why not.

The names and shapes are those of the published files, cut down to the telling ones. Headers only: no file is written.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest

from sddesk.core.families import FAMILIES
from sddesk.core.model_formats import GGUF, SAFETENSORS
from sddesk.core.models import WeightsKind
from sddesk.weights.detect import detect
from sddesk.weights.headers import Header, TensorEntry
from sddesk.weights.reasons import readable, why_not
from tests.catalog.headers import Shapes, checkpoint, lora

Typed = Mapping[str, tuple[str, tuple[int, ...]]]
BITS = {"F32": 32, "F16": 16, "BF16": 16, "F8_E4M3": 8, "U8": 8, "I8": 8, "Q4_K": 4.5, "Q8_0": 8.5, "Q4_0": 4.5}


def header(
    shapes: Shapes, dtype: str = "BF16", small: Mapping[str, tuple[str, tuple[int, ...]]] | None = None
) -> Header:
    """A header whose tensors are of `dtype`, with `small` ones beside them. GGUF's types make it a GGUF file."""
    typed = {name: (dtype, shape) for name, shape in shapes.items()} | dict(small or {})
    tensors = {
        name: TensorEntry(dtype=kind, shape=shape, size_bytes=math.ceil(math.prod(shape) * BITS[kind] / 8))
        for name, (kind, shape) in typed.items()
    }
    return Header(tensors=tensors, metadata={}, format=GGUF if dtype.startswith("Q") else SAFETENSORS)


def below(root: str, shapes: Shapes) -> dict[str, tuple[int, ...]]:
    return {f"{root}{name}": shape for name, shape in shapes.items()}


LDM = "model.diffusion_model."
UNET_1 = {
    "conv_in.weight": (320, 4, 3, 3),
    "down_blocks.0.attentions.0.transformer_blocks.0.attn2.to_k.weight": (320, 768),
}
V_PRED, ZTSNR = {"v_pred": ("F16", (0,))}, {"ztsnr": ("F16", (0,))}
EMA = {f"model_ema.diffusion_model{n}": (320, 4, 3, 3) for n in range(3)}
Z_IMAGE = {
    "layers.0.adaLN_modulation.0.weight": (15360, 256),
    "cap_embedder.1.weight": (3840, 2560),
    "noise_refiner.0.attention.k_norm.weight": (128,),
    "layers.0.attention.qkv.weight": (11520, 3840),
}
Z_DIFFUSERS = {"all_x_embedder.2-1.weight": (3840, 64), "cap_embedder.1.weight": (3840, 2560)}
KLEIN_4B = {"double_stream_modulation_img.lin.weight": (18432, 3072), "txt_in.weight": (3072, 7680)}
KLEIN_4B_DIFFUSERS = {
    "double_stream_modulation_img.linear.weight": (18432, 3072),
    "context_embedder.weight": (3072, 7680),
}
KLEIN_9B = {"double_stream_modulation_img.lin.weight": (24576, 4096), "txt_in.weight": (4096, 12288)}
ANIMA = {
    "llm_adapter.blocks.0.cross_attn.q_proj.weight": (1024, 1024),
    "blocks.0.mlp.layer1.weight": (8192, 2048),
    "x_embedder.proj.1.weight": (2048, 68),
}
KREA_2 = {"txtfusion.projector.weight": (1, 12), "blocks.0.attn.wq.weight": (6144, 6144)}
QWEN_IMAGE = {"txt_norm.weight": (3584,), "transformer_blocks.0.img_mod.1.weight": (18432, 3072)}
FLUX_1 = {"double_blocks.0.img_attn.qkv.weight": (9216, 3072), "img_in.weight": (3072, 64)}
FLUX_DEV = FLUX_1 | {"guidance_in.in_layer.weight": (3072, 256)}
FLUX_SCHNELL = FLUX_1 | {"time_in.in_layer.weight": (3072, 256)}
FLUX_FILL = FLUX_DEV | {"img_in.weight": (3072, 384)}
SD35_LARGE = {"joint_blocks.37.x_block.attn.qkv.weight": (7296, 2432)}
LUMINA_2 = {
    "cap_embedder.1.weight": (2304, 2304),
    "noise_refiner.0.attention.k_norm.weight": (96,),
    "layers.0.adaLN_modulation.1.weight": (9216, 1024),
}
CHROMA = {"distilled_guidance_layer.in_proj.weight": (5120, 64), "img_in.weight": (3072, 64)}
QWEN_INSIDE = "text_encoders.qwen3_4b.transformer.model.embed_tokens.weight"
ALL_IN_ONE = {
    "text_encoders.clip_l.transformer.text_model.embeddings.token_embedding.weight": (49408, 768),
    "text_encoders.t5xxl.transformer.shared.weight": (32128, 4096),
    "vae.decoder.conv_in.weight": (512, 16, 3, 3),
}
BIG = {f"{LDM}layers.0.feed_forward.w1.weight": (4096, 4096)}
FP8_OLD = {"scaled_fp8": ("F8_E4M3", (0,)), f"{LDM}layers.0.feed_forward.w1.scale_weight": ("F32", ())}
FP8_NEW = {f"{LDM}layers.0.feed_forward.w1.weight_scale": ("F32", ())}
SDNQ = {"layers.0.feed_forward.w1.scale": ("F32", (4096, 1)), "layers.0.feed_forward.w1.zero_point": ("F32", (1,))}
NF4 = {"double_blocks.0.img_attn.qkv.weight.quant_state.bitsandbytes__nf4": ("U8", (80,))}

# name: (header, kind, name of the network, precision, prediction, quantisation)
Row = tuple[Header, WeightsKind, str, str, str | None, str]
CKPT, UNET, NET = WeightsKind.CHECKPOINT, WeightsKind.UNET, WeightsKind.TRANSFORMER
OURS: dict[str, Row] = {
    "SD 1, fp32": (header(checkpoint(), "F32"), CKPT, "SD 1", "float32", None, ""),
    "SD 1, fp16": (header(checkpoint(), "F16"), CKPT, "SD 1", "float16", None, ""),
    "SD 1, bf16": (header(checkpoint(), "BF16"), CKPT, "SD 1", "bfloat16", None, ""),
    "SD 1 with its running means": (header(checkpoint() | EMA, "F32"), CKPT, "SD 1", "float32", None, ""),
    "SD 1 wrapped by a trainer": (header(below("state_dict.", checkpoint()), "F32"), CKPT, "SD 1", "float32", None, ""),
    "SD 1, U-Net alone": (header(UNET_1, "F16"), UNET, "SD 1", "float16", None, ""),
    "SD 1, U-Net of ComfyUI": (header(below(LDM, UNET_1), "F16"), UNET, "SD 1", "float16", None, ""),
    "SD 1, inpainting": (header(checkpoint(768, 9), "F16"), CKPT, "SD 1 inpainting", "float16", None, ""),
    "SDXL, fp16": (header(checkpoint(2048), "F16"), CKPT, "SDXL", "float16", None, ""),
    "SDXL, v-prediction": (header(checkpoint(2048), "F16", V_PRED), CKPT, "SDXL", "float16", "v_prediction", ""),
    "NoobAI, zero SNR": (header(checkpoint(2048), "F16", V_PRED | ZTSNR), CKPT, "SDXL", "float16", "v_prediction", ""),
    "SDXL, fp8": (header(checkpoint(2048), "F8_E4M3"), CKPT, "SDXL", "float8", None, "fp8"),
    "SDXL, inpainting": (header(checkpoint(2048, 9), "F16"), CKPT, "SDXL inpainting", "float16", None, ""),
}
OTHERS: dict[str, Row] = {
    "SDXL refiner": (header(checkpoint(1280), "F16"), CKPT, "SDXL refiner", "float16", None, ""),
    "SD 1, GGUF": (header(below(LDM, UNET_1), "Q4_K"), UNET, "SD 1", "Q4_K", None, "GGUF Q4_K"),
    "Z-Image, ComfyUI": (header(Z_IMAGE), NET, "Z-Image", "bfloat16", "flow", ""),
    "Z-Image, ComfyUI below a root": (header(below(LDM, Z_IMAGE)), NET, "Z-Image", "bfloat16", "flow", ""),
    "Z-Image, diffusers": (header(Z_DIFFUSERS), NET, "Z-Image", "bfloat16", "flow", ""),
    "Z-Image, GGUF Q4": (header(Z_IMAGE, "Q4_K"), NET, "Z-Image", "Q4_K", "flow", "GGUF Q4_K"),
    "Z-Image, GGUF Q8": (header(Z_IMAGE, "Q8_0"), NET, "Z-Image", "Q8_0", "flow", "GGUF Q8_0"),
    "Z-Image, scaled fp8 of 2025": (
        header(below(LDM, Z_IMAGE) | BIG, "F8_E4M3", FP8_OLD),
        NET,
        "Z-Image",
        "float8",
        "flow",
        "scaled fp8",
    ),
    "Z-Image, scaled fp8 of 2026": (
        header(below(LDM, Z_IMAGE) | BIG, "F8_E4M3", FP8_NEW),
        NET,
        "Z-Image",
        "float8",
        "flow",
        "scaled fp8",
    ),
    "Z-Image, SDNQ": (
        header(Z_DIFFUSERS | {"layers.0.feed_forward.w1.weight": (4096, 4096)}, "U8", SDNQ),
        NET,
        "Z-Image",
        "uint8",
        "flow",
        "SDNQ",
    ),
    "Z-Image, all in one": (
        header(below(LDM, Z_IMAGE) | {"vae.decoder.conv_in.weight": (512, 16, 3, 3), QWEN_INSIDE: (151936, 2560)}),
        CKPT,
        "Z-Image",
        "bfloat16",
        "flow",
        "",
    ),
    "FLUX.2 klein 4B, ComfyUI": (header(KLEIN_4B), NET, "FLUX.2 klein 4B", "bfloat16", "flow", ""),
    "FLUX.2 klein 4B, diffusers": (header(KLEIN_4B_DIFFUSERS), NET, "FLUX.2 klein 4B", "bfloat16", "flow", ""),
    "FLUX.2 klein 4B, GGUF": (header(KLEIN_4B, "Q4_0"), NET, "FLUX.2 klein 4B", "Q4_0", "flow", "GGUF Q4_0"),
    "FLUX.2 klein 9B, fp8": (header(KLEIN_9B, "F8_E4M3"), NET, "FLUX.2 klein 9B", "float8", "flow", "fp8"),
    "Anima": (header(below("net.", ANIMA)), NET, "Anima", "bfloat16", "flow", ""),
    "Anima, GGUF": (header(ANIMA, "Q8_0"), NET, "Anima", "Q8_0", "flow", "GGUF Q8_0"),
    "Krea 2": (header(KREA_2), NET, "Krea 2", "bfloat16", "flow", ""),
    "Krea 2, GGUF": (header(KREA_2, "Q4_K"), NET, "Krea 2", "Q4_K", "flow", "GGUF Q4_K"),
    "Qwen-Image": (header(QWEN_IMAGE), NET, "Qwen-Image", "bfloat16", "flow", ""),
    "Qwen-Image, fp8": (header(below(LDM, QWEN_IMAGE), "F8_E4M3"), NET, "Qwen-Image", "float8", "flow", "fp8"),
    "FLUX.1 dev": (header(FLUX_DEV), NET, "FLUX.1 dev or Kontext", "bfloat16", "flow", ""),
    "FLUX.1 schnell, GGUF": (header(FLUX_SCHNELL, "Q8_0"), NET, "FLUX.1 schnell", "Q8_0", "flow", "GGUF Q8_0"),
    "FLUX.1 Fill": (header(FLUX_FILL), NET, "FLUX.1 Fill", "bfloat16", "flow", ""),
    "FLUX.1 dev, NF4": (header(FLUX_DEV, "U8", NF4), NET, "FLUX.1 dev or Kontext", "uint8", "flow", "NF4"),
    "FLUX.1 dev, all in one": (
        header(below(LDM, FLUX_DEV) | ALL_IN_ONE, "F8_E4M3"),
        CKPT,
        "FLUX.1 dev or Kontext",
        "float8",
        "flow",
        "fp8",
    ),
    "Chroma": (header(CHROMA), NET, "Chroma", "bfloat16", "flow", ""),
    "SD 3.5 Large": (header(SD35_LARGE), NET, "SD 3.5 Large", "bfloat16", "flow", ""),
    "Lumina 2": (header(LUMINA_2), NET, "Lumina 2", "bfloat16", "flow", ""),
}


def told(row: Row) -> tuple[WeightsKind, str, str, str | None, str]:
    facts = detect(row[0])
    name = " ".join(filter(None, [facts.architecture, facts.variant]))
    return facts.kind, name, facts.precision, facts.prediction_type, facts.quantisation


@pytest.mark.parametrize("name", OURS)
def test_what_can_be_drawn_is_told_and_not_refused(name: str) -> None:
    assert told(OURS[name]) == OURS[name][1:]
    facts = detect(OURS[name][0])
    assert facts.families and why_not(facts) is None
    assert facts.inpainting == ("inpainting" in name) and facts.zero_snr == ("zero SNR" in name)


@pytest.mark.parametrize("name", OTHERS)
def test_what_cannot_be_drawn_is_told_with_the_reason(name: str) -> None:
    """Of the others a transformer alone can be drawn if its family is, and its packing read."""
    assert told(OTHERS[name]) == OTHERS[name][1:]
    facts = detect(OTHERS[name][0])
    reason = why_not(facts)
    if facts.kind in (NET, CKPT) and any(family.encoders for family in facts.families):
        assert (reason is None) == (facts.quantisation in readable(facts.kind))
        assert all(family.architecture == facts.architecture for family in facts.families)
    else:
        assert reason is not None
    if name.startswith("Anima"):
        assert "Anima: diffusers has no pipeline for it" in str(reason)
    elif reason is not None:
        assert OTHERS[name][5] in str(reason) and "cannot" in str(reason)


def test_z_image_can_be_drawn() -> None:
    usable = {name for name in OTHERS if name.startswith("Z-Image") and why_not(detect(OTHERS[name][0])) is None}
    assert usable == {
        *("Z-Image, ComfyUI", "Z-Image, ComfyUI below a root", "Z-Image, diffusers", "Z-Image, GGUF Q4"),
        *("Z-Image, GGUF Q8", "Z-Image, scaled fp8 of 2025", "Z-Image, scaled fp8 of 2026", "Z-Image, all in one"),
    }


QWEN3_4B = {"model.embed_tokens.weight": (151936, 2560), "model.layers.0.self_attn.q_norm.weight": (128,)}
QWEN3_VL = {
    "model.language_model.embed_tokens.weight": (151936, 2560),
    "model.visual.patch_embed.proj.weight": (1024, 3, 2, 16, 16),
}
ENCODERS: dict[str, tuple[Header, str, int]] = {
    "CLIP-L": (header({"text_model.embeddings.token_embedding.weight": (49408, 768)}), "CLIP-L", 768),
    "CLIP-G": (header({"text_model.embeddings.token_embedding.weight": (49408, 1280)}), "CLIP-G", 1280),
    "T5-XXL, fp8": (header({"shared.weight": (32128, 4096)}, "F8_E4M3"), "T5-XXL", 4096),
    "T5-XXL, GGUF": (header({"token_embd.weight": (32128, 4096)}, "Q8_0"), "T5-XXL", 4096),
    "Qwen3-0.6B": (header({"model.embed_tokens.weight": (151936, 1024)}), "Qwen3-0.6B", 1024),
    "Qwen3-4B": (header(QWEN3_4B), "Qwen3-4B", 2560),
    "Qwen3-4B, GGUF": (header({"token_embd.weight": (151936, 2560)}, "Q4_K"), "Qwen3-4B", 2560),
    "Qwen3-8B": (header({"model.embed_tokens.weight": (151936, 4096)}), "Qwen3-8B", 4096),
    "Qwen3-VL-4B": (header(QWEN3_VL), "Qwen3-VL-4B", 2560),
    "Qwen2.5-VL-7B": (header({"model.embed_tokens.weight": (152064, 3584)}), "Qwen2.5-VL-7B", 3584),
    "Gemma 2 2B": (header({"model.embed_tokens.weight": (256000, 2304)}), "Gemma 2 2B", 2304),
}


@pytest.mark.parametrize("name", ENCODERS)
def test_a_text_encoder_alone_is_named(name: str) -> None:
    weights, architecture, width = ENCODERS[name]
    facts = detect(weights)
    assert (facts.kind, facts.architecture, facts.text_width) == (WeightsKind.TEXT_ENCODER, architecture, width)
    read = {name for family in FAMILIES for name in family.encoders}
    assert (why_not(facts) is None) == (architecture.startswith("CLIP") or architecture in read)


def test_the_words_of_a_model_that_sees_and_its_part_that_sees_are_told_apart_in_gguf() -> None:
    words, sight = (
        header({"token_embd.weight": (151936, 2560)}, "Q8_0"),
        header({"v.patch_embd.weight": (1024, 3)}, "Q8_0"),
    )
    words.metadata["general.architecture"], sight.metadata["general.architecture"] = "qwen3vl", "clip"
    assert detect(words).architecture == "Qwen3-VL-4B" and why_not(detect(words)) is None
    assert "looks at pictures (mmproj)" in str(why_not(detect(sight)))


VAES: dict[str, tuple[Header, str, int]] = {
    "SD 1": (header({"decoder.conv_in.weight": (512, 4, 3, 3)}), "", 4),
    "FLUX.1 and Z-Image": (header({"decoder.conv_in.weight": (512, 16, 3, 3)}), "", 16),
    "FLUX.2": (header({"decoder.conv_in.weight": (512, 32, 3, 3), "bn.running_mean": (128,)}), "FLUX.2", 32),
    "Qwen-Image": (header({"decoder.middle.0.residual.0.gamma": (384, 1, 1, 1)}), "Qwen-Image or Wan", 0),
}


@pytest.mark.parametrize("name", VAES)
def test_a_vae_alone_is_named_and_measured(name: str) -> None:
    weights, architecture, channels = VAES[name]
    facts = detect(weights)
    assert (facts.kind, facts.architecture, facts.latent_channels) == (WeightsKind.VAE, architecture, channels)


CONTROLS: dict[str, Shapes] = {
    "SD 1 and SDXL": {"controlnet_cond_embedding.conv_in.weight": (16, 3, 3, 3)},
    "of ControlNet's makers": {"control_model.input_hint_block.0.weight": (16, 3, 3, 3)},
    "FLUX.1": {"controlnet_x_embedder.weight": (3072, 64)},
    "Z-Image, diffusers": {"control_all_x_embedder.2-1.weight": (3840, 132)},
    "Z-Image, its makers": {"control_layers.0.adaLN_modulation.0.weight": (15360, 256)},
}


@pytest.mark.parametrize("name", CONTROLS)
def test_a_controlnet_is_no_model_of_its_family(name: str) -> None:
    facts = detect(header({**CONTROLS[name], **(Z_IMAGE if name.startswith("Z-Image") else {})}))
    assert facts.kind == WeightsKind.CONTROLNET and "cannot" in str(why_not(facts))


def test_a_lora_tells_the_family_that_it_fits() -> None:
    assert [family.id for family in detect(header(lora(768))).families] == ["sd1"]
    assert [family.id for family in detect(header(lora(1024))).families] == ["sd2_base", "sd2_768"]
    assert [family.id for family in detect(header(lora(2048))).families] == ["sdxl"]
