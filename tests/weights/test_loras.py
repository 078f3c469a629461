"""A LoRA is told by what it was made for and by its algorithm, by the names that trainers write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sddesk.core.families import FAMILIES, SD1, SD2_768, SD2_BASE, SD3, SD35_MEDIUM, SDXL, ModelFamily
from sddesk.core.models import WeightsKind
from sddesk.weights.detect import inspect_file
from sddesk.weights.reasons import why_not
from tests.catalog.headers import Shapes, write_weights

SD = (SD1, SD2_BASE, SD2_768)


def kohya(layer: str, inward: int, outward: int, rank: int = 8) -> dict[str, tuple[int, ...]]:
    return {
        f"{layer}.lora_down.weight": (rank, inward),
        f"{layer}.lora_up.weight": (outward, rank),
        f"{layer}.alpha": (),
    }


def peft(layer: str, inward: int, outward: int, rank: int = 8) -> dict[str, tuple[int, ...]]:
    return {f"{layer}.lora_A.weight": (rank, inward), f"{layer}.lora_B.weight": (outward, rank)}


OTHERS: dict[str, tuple[Shapes, str]] = {
    "FLUX.1 by kohya": (kohya("lora_unet_double_blocks_0_img_attn_qkv", 3072, 9216), "FLUX.1"),
    "FLUX.1 by AI-Toolkit": (peft("transformer.single_transformer_blocks.0.proj_mlp", 3072, 12288), "FLUX.1"),
    "FLUX.1 with its CLIP by kohya": (
        kohya("lora_te1_text_model_encoder_layers_0_mlp_fc1", 768, 3072)
        | kohya("lora_unet_single_blocks_0_linear2", 15360, 3072),
        "FLUX.1",
    ),
    "FLUX.1, the text's side alone": (
        peft("transformer.transformer_blocks.0.ff_context.net.0.proj", 3072, 12288),
        "FLUX.1",
    ),
    "FLUX.1 by ComfyUI": (peft("diffusion_model.double_blocks.3.img_mlp.0", 3072, 12288), "FLUX.1"),
    "FLUX.1 by XLabs": (
        {
            "double_blocks.0.processor.qkv_lora1.down.weight": (16, 3072),
            "double_blocks.0.processor.qkv_lora1.up.weight": (9216, 16),
        },
        "FLUX.1",
    ),
    "FLUX.2 klein 4B": (peft("diffusion_model.single_blocks.0.linear1", 3072, 27648), "FLUX.2"),
    "FLUX.2 klein 9B": (peft("diffusion_model.double_blocks.0.img_attn.qkv", 4096, 12288), "FLUX.2"),
    "FLUX.2 of diffusers": (
        peft("transformer.single_transformer_blocks.0.attn.to_qkv_mlp_proj", 3072, 27648),
        "FLUX.2",
    ),
    "Z-Image": (peft("diffusion_model.layers.0.attention.to_q", 3840, 3840), "Z-Image"),
    "Z-Image by kohya": (kohya("lora_unet_layers_0_attention_qkv", 3840, 11520), "Z-Image"),
    "Lumina 2": (kohya("lora_unet_layers_0_attention_qkv", 2304, 4608), "Lumina 2"),
    "Qwen-Image": (peft("transformer_blocks.0.img_mlp.net.0.proj", 3072, 12288), "Qwen-Image"),
    "Qwen-Image, attention alone": (peft("transformer_blocks.59.attn.add_q_proj", 3072, 3072), "Qwen-Image"),
    "Qwen-Image by kohya": (kohya("lora_unet_transformer_blocks_0_img_mod_1", 3072, 18432), "Qwen-Image"),
    "SD 3": (kohya("lora_unet_joint_blocks_0_x_block_attn_qkv", 1536, 4608), "SD 3"),
    "Krea 2": (peft("diffusion_model.blocks.0.attn.wq", 6144, 6144), "Krea 2"),
    "Anima": (
        peft("diffusion_model.blocks.0.self_attn.q_proj", 2048, 2048)
        | peft("diffusion_model.llm_adapter.blocks.0.cross_attn.q_proj", 1024, 1024),
        "Anima",
    ),
    "Cosmos Predict 2": (peft("diffusion_model.blocks.0.self_attn.q_proj", 2048, 2048), "Cosmos Predict 2"),
    "Wan": (peft("diffusion_model.blocks.0.self_attn.q", 5120, 5120), "Wan"),
    "HunyuanVideo": (kohya("lora_unet_double_blocks_19_img_attn_qkv", 3072, 9216), "HunyuanVideo"),
    "HiDream": (peft("diffusion_model.double_stream_blocks.0.block.attn1.to_q", 2560, 2560), "HiDream"),
}


DRAWN = {row.architecture for row in FAMILIES}  # the networks that this version draws with, but SD 3's rows
NOT_OF_CHROMA = ("FLUX.1 with its CLIP by kohya",)


@pytest.mark.parametrize("name", [name for name, (_, network) in OTHERS.items() if network in DRAWN])
def test_a_lora_of_a_transformer_has_the_rows_of_its_network(tmp_path: Path, name: str) -> None:
    shapes, network = OTHERS[name]
    facts = inspect_file(write_weights(tmp_path / "x", shapes))
    networks = {row.architecture for row in facts.families}
    if network == "FLUX.1" and name not in NOT_OF_CHROMA:
        networks -= {"Chroma"}  # has the same blocks
    assert facts.kind == WeightsKind.LORA and networks == {network}
    assert why_not(facts) is None


def test_a_lora_of_sd_3_has_its_rows(tmp_path: Path) -> None:
    facts = inspect_file(write_weights(tmp_path / "x", OTHERS["SD 3"][0]))
    assert facts.families == (SD3, SD35_MEDIUM) and why_not(facts) is None


@pytest.mark.parametrize("name", [name for name, (_, network) in OTHERS.items() if network not in {*DRAWN, "SD 3"}])
def test_a_lora_of_another_family_is_named_and_not_any(tmp_path: Path, name: str) -> None:
    shapes, architecture = OTHERS[name]
    facts = inspect_file(write_weights(tmp_path / "x", shapes))
    assert (facts.kind, facts.families, facts.architecture) == (WeightsKind.LORA, (), architecture)
    assert str(why_not(facts)) == f"{architecture} LoRA: this version cannot draw with it yet."


STEM = "lora_unet_down_blocks_1_attentions_0_transformer_blocks_0_attn1_to_q"
OURS: dict[str, tuple[Shapes, tuple[ModelFamily, ...]]] = {
    "conv only, SD 1's blocks": (kohya("lora_unet_up_blocks_3_resnets_0_conv1", 640, 320), SD),
    "self attention of SDXL's depth": (
        kohya("lora_unet_down_blocks_2_attentions_1_transformer_blocks_9_attn1_to_q", 1280, 1280),
        (SDXL,),
    ),
    "LDM names of SDXL": (kohya("lora_unet_input_blocks_7_1_transformer_blocks_5_attn1_to_q", 1280, 1280), (SDXL,)),
    "SDXL's first text encoder alone": (kohya("lora_te1_text_model_encoder_layers_0_mlp_fc1", 768, 3072), (SDXL,)),
    "a first text encoder alone, by diffusers": (
        peft("text_encoder.text_model.encoder.layers.0.mlp.fc1", 768, 3072),
        (SD1, SDXL),
    ),
    "SD 1's text encoder alone": (kohya("lora_te_text_model_encoder_layers_0_mlp_fc1", 768, 3072), (SD1,)),
    "LDM names of SD 1": (kohya("lora_unet_output_blocks_11_1_proj_in", 320, 320), SD),
    "where nothing tells": (kohya(STEM, 640, 640), ()),
    "diffusers' attention processors": (
        {
            "down_blocks.1.attentions.0.transformer_blocks.0.attn2.processor.to_k_lora.down.weight": (4, 768),
            "down_blocks.1.attentions.0.transformer_blocks.0.attn2.processor.to_k_lora.up.weight": (640, 4),
        },
        (SD1,),
    ),
}


@pytest.mark.parametrize("name", OURS)
def test_a_lora_without_cross_attention_is_told_by_its_blocks(tmp_path: Path, name: str) -> None:
    shapes, families = OURS[name]
    facts = inspect_file(write_weights(tmp_path / "x", shapes))
    assert (facts.kind, facts.families, facts.architecture) == (WeightsKind.LORA, families, "")
    assert why_not(facts) is None


ALGORITHMS: dict[str, tuple[Shapes, str]] = {
    "LoRA": (kohya(STEM, 640, 640), "LoRA"),
    "LoCon": ({f"{STEM}.lora_down.weight": (8, 640, 3, 3), f"{STEM}.lora_up.weight": (640, 8, 1, 1)}, "LoCon"),
    "LoHa": ({f"{STEM}.hada_w1_a": (640, 8), f"{STEM}.hada_w1_b": (8, 640), f"{STEM}.hada_w2_a": (640, 8)}, "LoHa"),
    "LoKr": ({f"{STEM}.lokr_w1": (8, 8), f"{STEM}.lokr_w2": (80, 80)}, "LoKr"),
    "DoRA": (kohya(STEM, 640, 640) | {f"{STEM}.dora_scale": (640, 1)}, "DoRA"),
    "DoRA of peft": (
        peft(STEM, 640, 640) | {f"{STEM}.lora_magnitude_vector.weight": (640,)},
        "DoRA",
    ),
    "OFT": ({f"{STEM}.oft_blocks": (8, 80, 80)}, "OFT"),
    "full": ({f"{STEM}.diff": (640, 640), f"{STEM}.diff_b": (640,)}, "full"),
}


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_algorithm_is_told_and_what_no_engine_takes_is_refused(tmp_path: Path, name: str) -> None:
    shapes, algorithm = ALGORITHMS[name]
    facts = inspect_file(write_weights(tmp_path / "x", shapes))
    assert (facts.kind, facts.algorithm) == (WeightsKind.LORA, algorithm)
    assert (why_not(facts) is None) == (name not in ("OFT", "full"))


CROSS = "lora_unet_input_blocks_4_1_transformer_blocks_0_attn2_to_k"
FORMS: dict[str, Callable[[int, str], Shapes]] = {
    "LoHa": lambda width, stem: {
        f"{stem}.hada_w1_a": (640, 8),
        f"{stem}.hada_w1_b": (8, width),
        f"{stem}.hada_w2_a": (640, 8),
        f"{stem}.hada_w2_b": (8, width),
    },
    "LoKr": lambda width, stem: {f"{stem}.lokr_w1": (16, 16), f"{stem}.lokr_w2": (40, width // 16)},
    "LoKr of factors": lambda width, stem: {
        f"{stem}.lokr_w1_a": (16, 4),
        f"{stem}.lokr_w1_b": (4, 16),
        f"{stem}.lokr_w2_a": (40, 4),
        f"{stem}.lokr_w2_b": (4, width // 16),
    },
    "DoRA": lambda width, stem: kohya(stem, width, 640) | {f"{stem}.dora_scale": (1, width)},
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("width", "family"), [(768, SD1), (2048, SDXL)])
def test_loha_lokr_and_dora_tell_the_width_of_the_text(
    tmp_path: Path, form: str, width: int, family: ModelFamily
) -> None:
    facts = inspect_file(write_weights(tmp_path / "x", FORMS[form](width, CROSS)))
    assert (facts.families, facts.text_width, facts.architecture) == ((family,), width, "")


@pytest.mark.parametrize("form", FORMS)
def test_loha_lokr_and_dora_of_other_families_are_named(tmp_path: Path, form: str) -> None:
    facts = inspect_file(write_weights(tmp_path / "x", FORMS[form](2304, "lora_unet_layers_0_attention_qkv")))
    algorithm = form.removesuffix(" of factors")
    assert (facts.families, facts.architecture, facts.algorithm) == ((), "Lumina 2", algorithm)
    assert str(why_not(facts)) == f"Lumina 2 {algorithm} LoRA: this version cannot draw with it yet."


@pytest.mark.parametrize("form", FORMS)
def test_loha_lokr_and_dora_of_z_image_are_its_own(tmp_path: Path, form: str) -> None:
    facts = inspect_file(write_weights(tmp_path / "x", FORMS[form](3840, "lora_unet_layers_0_attention_qkv")))
    assert {row.code for row in facts.families} == {"z_image"} and why_not(facts) is None
    assert facts.algorithm == form.removesuffix(" of factors")
