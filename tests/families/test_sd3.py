"""Stable Diffusion 3 and 3.5 against diffusers' own pipelines: a tiny model with random weights, in float32."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    FlowMatchEulerDiscreteScheduler,
    SD3Transformer2DModel,
    StableDiffusion3Img2ImgPipeline,
    StableDiffusion3InpaintPipeline,
    StableDiffusion3Pipeline,
)
from PIL import Image
from transformers import CLIPTextConfig, CLIPTextModelWithProjection

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.families import SD3, SD35_LARGE, SD35_MEDIUM, ModelFamily
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.samplers import samplers_for
from sddesk.engine.families.sd3 import FAMILY
from sddesk.weights import loras
from tests.engine.helpers import LocatingEngine, array, make, psnr, run
from tests.families.helpers import (
    MASK,
    SAME_DB,
    SAMPLERS,
    SIDE,
    START,
    STEPS,
    as_bytes,
    draw,
    engine_on,
    enliven,
    expected_of,
    flux_vae,
    info_of,
    mask_picture,
    photo,
    previewed,
    request,
    scheduler_for,
    seeded,
    write_index,
)
from tests.families.test_chroma import loras_of
from tests.families.test_flux1 import t5, t5_tokenizer
from tests.tiny import make_tiny_tokenizer

GUIDED = request(guidance_scale=4.5, negative_prompt="a dog that barks")


def clip() -> CLIPTextModelWithProjection:
    """A CLIP of width 8 that sums a text up."""
    made = CLIPTextModelWithProjection(
        CLIPTextConfig(
            vocab_size=514, hidden_size=8, intermediate_size=16, num_hidden_layers=2, num_attention_heads=2,
            max_position_embeddings=77, projection_dim=8, bos_token_id=512, eos_token_id=513, pad_token_id=513,
        )
    )  # fmt: skip
    enliven(made, 0.5)
    return made


def write_sd3(folder: Path) -> Path:
    """A diffusers folder of the family."""
    with seeded():
        transformer = SD3Transformer2DModel(
            sample_size=8, num_layers=2, attention_head_dim=8, num_attention_heads=2, joint_attention_dim=16,
            caption_projection_dim=16, pooled_projection_dim=16, pos_embed_max_size=16, dual_attention_layers=(0,),
            qk_norm="rms_norm",
        )  # fmt: skip
        enliven(transformer, 0.2)
        for name, layer in transformer.named_modules():
            if name.endswith(("to_v", "add_v_proj", "to_out.0")):
                layer.weight.data *= 6  # else the text hardly counts
        flux_vae().save_pretrained(folder / "vae")
        clip().save_pretrained(folder / "text_encoder")
        clip().save_pretrained(folder / "text_encoder_2")
        t5().save_pretrained(folder / "text_encoder_3")
    transformer.save_pretrained(folder / "transformer")
    for name in ("tokenizer", "tokenizer_2"):
        make_tiny_tokenizer(folder / name)
    t5_tokenizer().save_pretrained(folder / "tokenizer_3")
    FlowMatchEulerDiscreteScheduler(shift=3.0).save_pretrained(folder / "scheduler")
    write_index(
        folder,
        "StableDiffusion3Pipeline",
        transformer=("diffusers", "SD3Transformer2DModel"),
        vae=("diffusers", "AutoencoderKL"),
        text_encoder=("transformers", "CLIPTextModelWithProjection"),
        tokenizer=("transformers", "CLIPTokenizer"),
        text_encoder_2=("transformers", "CLIPTextModelWithProjection"),
        tokenizer_2=("transformers", "CLIPTokenizer"),
        text_encoder_3=("transformers", "T5EncoderModel"),
        tokenizer_3=("transformers", "T5TokenizerFast"),
    )
    return folder


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sd3(tmp_path_factory.mktemp("models") / "sd3")


@pytest.fixture(scope="module")
def engine(base: Path) -> LocatingEngine:
    return engine_on(base)


@pytest.fixture(scope="module")
def pipeline(base: Path) -> Any:
    """A pipeline of diffusers for a sampler."""
    parts: Any = StableDiffusion3Pipeline.from_pretrained(base, torch_dtype=torch.float32).components

    def made(kind: Any = StableDiffusion3Pipeline, sampler: str = "euler") -> Any:
        pipe = kind(**parts | {"scheduler": scheduler_for(base, sampler)})
        pipe.set_progress_bar_config(disable=True)
        return pipe

    return made


@pytest.fixture(scope="module")
def reference(pipeline: Any) -> Any:
    def draw(kind: Any = StableDiffusion3Pipeline, sampler: str = "euler", **more: Any) -> np.ndarray:
        given = {"prompt": "a cat", "negative_prompt": "a dog that barks", "guidance_scale": 4.5, "output_type": "np"}
        given |= {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
        return as_bytes(pipeline(kind, sampler)(**given | more, generator=torch.Generator().manual_seed(5)).images[0])

    return draw


def test_a_folder_tells_the_three_forms_apart(base: Path, tmp_path: Path) -> None:
    """By what the published configurations say of their networks."""
    for row, layers, norm in ((SD3, 24, None), (SD35_MEDIUM, 24, "rms_norm"), (SD35_LARGE, 38, "rms_norm")):
        folder = tmp_path / row.id
        for file in base.rglob("*.json"):
            copy = folder / file.relative_to(base)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
        config = folder / "transformer" / "config.json"
        told = json.loads(config.read_text()) | {"num_layers": layers, "qk_norm": norm, "joint_attention_dim": 4096}
        config.write_text(json.dumps(told))
        for part, stem in (("transformer", "diffusion_pytorch_model"), ("vae", "diffusion_pytorch_model")):
            (folder / part / f"{stem}.safetensors").write_bytes((base / part / f"{stem}.safetensors").read_bytes())
        for part in ("text_encoder", "text_encoder_2", "text_encoder_3"):
            (folder / part / "model.safetensors").write_bytes((base / part / "model.safetensors").read_bytes())
        assert info_of(folder).family == row


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_a_picture_is_that_of_diffusers(engine: LocatingEngine, reference: Any, sampler: str) -> None:
    (drawn,) = make(engine, GUIDED, sampler=sampler)
    assert psnr(drawn, reference(sampler=sampler)) > SAME_DB
    assert sampler in [row.id for row in samplers_for(SD35_MEDIUM)]
    if sampler == "euler":
        (image,) = run(engine, request()).images
        assert image.notes == () and psnr(array(image.pixels), reference(guidance_scale=1.0)) > SAME_DB
        for other in (request(), request(guidance_scale=4.5), replace(GUIDED, prompt="a horse")):
            assert psnr(make(engine, other)[0], drawn) < 45


def test_start_pictures_and_masks_are_drawn_as_by_diffusers(
    engine: LocatingEngine, pipeline: Any, reference: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pipeline for masks of diffusers 0.42.1 forgets to shift the latents back before it decodes them."""
    start, mask = photo(tmp_path / "start.png"), mask_picture(tmp_path / "mask.png")
    drawn = draw(engine, replace(GUIDED, inputs=(StartPicture(content_hash=START, strength=0.5),)), {START: start})
    given: dict[str, Any] = {"image": Image.open(start), "strength": 0.5}
    assert psnr(drawn, reference(StableDiffusion3Img2ImgPipeline, **given)) > SAME_DB
    inputs = (StartPicture(content_hash=START, strength=1.0), Mask(content_hash=MASK, blur=0))
    painted = draw(engine, replace(GUIDED, inputs=inputs), {START: start, MASK: mask})
    given |= {"mask_image": Image.open(mask), "strength": 1.0}
    vae, half = pipeline().vae, SIDE // 2
    decode, shift = vae.decode, vae.config.shift_factor
    monkeypatch.setattr(vae, "decode", lambda latents, **more: decode(latents + shift, **more))
    assert psnr(painted[:, half:], reference(StableDiffusion3InpaintPipeline, **given)[:, half:]) > SAME_DB
    assert np.array_equal(painted[:, :half], np.asarray(Image.open(start).convert("RGB"))[:, :half])


def test_words_that_change_are_drawn_as_if_each_text_were_given(engine: LocatingEngine, pipeline: Any) -> None:
    """From the third step on the loop goes on with another prompt and another negative prompt."""
    words = {"prompt": "a [cat:very large horse:0.5]", "negative_prompt": "a [dog that barks:bird:0.5]"}
    (drawn,) = make(engine, replace(GUIDED, **words, prompt_syntax="a1111-3"))
    pipe = pipeline()
    later: Any = pipe.encode_prompt("a very large horse", None, None, negative_prompt="a bird")

    def change(_pipe: Any, step: int, _timestep: Any, _tensors: Any) -> dict[str, torch.Tensor]:
        text, negative, pooled, negative_pooled = later
        changed = {"prompt_embeds": [negative, text], "pooled_prompt_embeds": [negative_pooled, pooled]}
        return {name: torch.cat(both) for name, both in changed.items()} if step == STEPS // 2 - 1 else {}

    texts = {"prompt": "a cat", "negative_prompt": "a dog that barks", "generator": torch.Generator().manual_seed(5)}
    given = {"width": SIDE, "height": SIDE, "guidance_scale": 4.5, "output_type": "np", "num_inference_steps": STEPS}
    with torch.no_grad():
        (theirs,) = pipe(**texts, **given, callback_on_step_end=change).images
    assert psnr(drawn, as_bytes(theirs)) > SAME_DB


def test_a_batch_a_cancel_previews_and_a_long_text(
    engine: LocatingEngine, pipeline: Any, reference: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SddeskError, match="at most 256 pixels a side, not 64 x 272"):
        run(engine, replace(GUIDED, height=272))
    text = "a horse " * 40
    (image,) = run(engine, replace(GUIDED, prompt=text)).images
    assert any("reads 255 tokens of a prompt: the last" in str(note) for note in image.notes)
    assert psnr(array(image.pixels), reference(prompt=text)) > SAME_DB
    both = make(engine, GUIDED, columns=2)
    alone = [make(engine, GUIDED, seed=seed)[0] for seed in (5, 6)]
    assert all(psnr(one, other) > SAME_DB for one, other in zip(both, alone, strict=True))
    assert psnr(*both) < 40 and np.array_equal(make(engine, GUIDED, seed=6)[0], alone[1])
    network: Any = engine._checkpoints.loaded.newest.denoiser  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    inside: list[bool] = []
    finished: list[bool] = []
    with (
        network.transformer_blocks[0].register_forward_hook(lambda *_: inside.append(True)),
        network.transformer_blocks[-1].register_forward_hook(lambda *_: finished.append(True)),
        pytest.raises(Cancelled),
    ):
        run(engine, replace(GUIDED, prompt="a cow"), lambda: bool(inside))
    assert inside and not finished
    shown = previewed(engine, GUIDED, monkeypatch)
    expected = expected_of(pipeline(), prompt="a cat", negative_prompt="a dog that barks", guidance_scale=4.5)
    assert len(shown) == len(expected) == STEPS
    for one, other in zip(shown, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-3)


# The makers' layers, how many numbers each reads, and the network's own layers with what they write.
LAYERS: dict[str, tuple[int, dict[str, int]]] = {
    "joint_blocks_0_x_block_attn_qkv": (16, {f"transformer_blocks.0.attn.to_{one}": 16 for one in "qkv"}),
    "joint_blocks_0_x_block_attn2_proj": (16, {"transformer_blocks.0.attn2.to_out.0": 16}),
    "joint_blocks_0_context_block_attn_qkv": (16, {f"transformer_blocks.0.attn.add_{one}_proj": 16 for one in "qkv"}),
    "joint_blocks_0_context_block_mlp_fc1": (16, {"transformer_blocks.0.ff_context.net.0.proj": 64}),
    "joint_blocks_1_x_block_mlp_fc2": (64, {"transformer_blocks.1.ff.net.2": 16}),
    "joint_blocks_0_context_block_adaLN_modulation_1": (16, {"transformer_blocks.0.norm1_context.linear": 96}),
    "t_embedder_mlp_2": (16, {"time_text_embed.timestep_embedder.linear_2": 16}),
}


def test_a_lora_draws_as_by_diffusers(
    engine: LocatingEngine, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(loras._WIDTHS_OF_CONTEXT, 16, "SD 3")  # pyright: ignore[reportPrivateUsage]
    parts = loras_of(tmp_path, LAYERS)
    assert [part.facts.families for part in parts.values()] == [(SD35_MEDIUM,)] * 2, "a second attention tells it"
    pipe: Any = StableDiffusion3Pipeline.from_pretrained(base, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    pipe.load_lora_weights(parts["peft"].location, adapter_name="one")
    pipe.set_adapters(["one"], [0.8])
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "guidance_scale": 4.5, "output_type": "np"}
    drawn = pipe("a cat", negative_prompt="a dog that barks", **given, generator=torch.Generator().manual_seed(5))
    theirs = as_bytes(drawn.images[0])
    assert psnr(make(engine, GUIDED)[0], theirs) < 40
    for part in parts.values():
        fitting = replace(part, facts=replace(part.facts, families=(info_of(base).family,)))
        engine.part_named = lambda _kind, _name, fitting=fitting: fitting
        (ours,) = make(engine, replace(GUIDED, loras=(LoraUse(name=part.name, weight=0.8),)))
        assert psnr(ours, theirs) > SAME_DB


@pytest.mark.parametrize(
    ("width", "layer", "rows"),
    [
        (1536, "joint_blocks_3_x_block_attn_qkv", (SD3, SD35_MEDIUM)),
        (1536, "joint_blocks_3_x_block_attn2_qkv", (SD35_MEDIUM,)),
        (2432, "joint_blocks_3_x_block_attn_qkv", (SD35_LARGE,)),
        (1536, "transformer_blocks_3_attn_add_q_proj", (SD3, SD35_MEDIUM)),
        (2432, "transformer_blocks_3_attn_add_q_proj", (SD35_LARGE,)),
        (16, "joint_blocks_3_x_block_attn_qkv", (SD3, SD35_MEDIUM, SD35_LARGE)),
    ],
)
def test_a_lora_tells_of_which_sd_3_it_is(
    tmp_path: Path, width: int, layer: str, rows: tuple[ModelFamily, ...]
) -> None:
    (part, _) = loras_of(tmp_path, {layer: (width, {"x": 2})}).values()
    assert part.facts.families == rows


def test_a_lora_of_another_family_is_refused_with_both_names(engine: LocatingEngine, tmp_path: Path) -> None:
    (part, _) = loras_of(tmp_path, {"double_blocks_0_img_attn_qkv": (16, {"x": 48})}).values()
    engine.part_named = lambda _kind, _name: part
    with pytest.raises(SddeskError, match=r"made for FLUX\.1 dev, .* and cannot work with “sd3”"):
        make(engine, replace(GUIDED, loras=(LoraUse(name=part.name),)))


def test_the_text_of_what_may_be_the_last_block_is_not_taken_the_wrong_way_round() -> None:
    name = "context_block_adaLN_modulation_1"
    assert FAMILY.layers_of_original(f"joint_blocks_22_{name}") == ("transformer_blocks_22_norm1_context_linear",)
    assert FAMILY.layers_of_original(f"joint_blocks_23_{name}") == (f"joint_blocks_23_{name}",)
