"""Krea 2 Raw and Turbo against diffusers' own pipeline: a tiny model with random weights, in float32."""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import FlowMatchEulerDiscreteScheduler, Krea2Pipeline, Krea2Transformer2DModel
from PIL import Image
from safetensors.torch import save_file
from transformers import Qwen3VLConfig, Qwen3VLModel

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import Cancelled
from sddesk.core.families import KREA2, KREA2_TURBO, family_by_name
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.models import PartInfo
from sddesk.core.samplers import samplers_for
from sddesk.engine.load.pipeline import bytes_of
from sddesk.weights import encoders
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import LocatingEngine, array, make, psnr, run
from tests.engine.load.test_split_files import in_gguf
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
    info_of,
    mask_picture,
    one_frame_vae,
    photo,
    previewed,
    qwen_tokenizer,
    request,
    scheduler_for,
    seeded,
    write_index,
)
from tests.families.test_split_files import catalog_on, comfyui, configured, model_in, resolved, weights
from tests.weights import split_layouts as layouts
from tests.weights.gguf_files import save_gguf

# As the published models spread their noise levels.
SPREAD = {"max_image_seq_len": 6400, "max_shift": 1.15, "use_dynamic_shifting": True}
GUIDED = request(guidance_scale=4.5, negative_prompt="a dog that barks")


def qwen3_vl() -> Qwen3VLModel:
    """A Qwen3-VL of width 16, with as many layers as the published one: states of twelve of them are read."""
    text = {
        "vocab_size": 264, "hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 36,
        "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 8, "max_position_embeddings": 4096,
        "rope_parameters": {"rope_type": "default", "rope_theta": 5e6, "mrope_section": [2, 1, 1]},
    }  # fmt: skip
    vision = {
        "depth": 1, "hidden_size": 32, "intermediate_size": 32, "num_heads": 2, "out_hidden_size": 16,
        "deepstack_visual_indexes": [0], "num_position_embeddings": 16,
    }  # fmt: skip
    made = Qwen3VLModel(Qwen3VLConfig(text_config=text, vision_config=vision))
    enliven(made, 0.3)
    made.language_model.embed_tokens.weight.data *= 10  # else all words are read alike
    return made


def write_krea2(folder: Path, *, distilled: bool = False) -> Path:
    """A diffusers folder of the family."""
    with seeded():
        transformer = Krea2Transformer2DModel(
            in_channels=16, num_layers=2, attention_head_dim=8, num_attention_heads=2, num_key_value_heads=1,
            intermediate_size=32, timestep_embed_dim=16, text_hidden_dim=16, text_num_attention_heads=2,
            text_num_key_value_heads=2, text_intermediate_size=32, num_layerwise_text_blocks=1,
            num_refiner_text_blocks=1, axes_dims_rope=(2, 2, 4),
        )  # fmt: skip
        enliven(transformer, 0.3)
        for name, layer in transformer.named_modules():
            if name.endswith((".to_v", ".to_out.0")):
                layer.weight.data *= 6  # else the text hardly counts
            if name.endswith((".norm_q", ".norm_k")):
                layer.weight.data.fill_(1.5)  # it looks at some tokens more than at others
        one_frame_vae().save_pretrained(folder / "vae")
        qwen3_vl().save_pretrained(folder / "text_encoder")
    transformer.save_pretrained(folder / "transformer")
    qwen_tokenizer().save_pretrained(folder / "tokenizer")
    FlowMatchEulerDiscreteScheduler(**SPREAD).save_pretrained(folder / "scheduler")
    write_index(
        folder,
        "Krea2Pipeline",
        is_distilled=distilled,
        transformer=("diffusers", "Krea2Transformer2DModel"),
        vae=("diffusers", "AutoencoderKLQwenImage"),
        text_encoder=("transformers", "Qwen3VLModel"),
        tokenizer=("transformers", "Qwen2Tokenizer"),
    )
    return folder


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_krea2(tmp_path_factory.mktemp("models") / "raw")


@pytest.fixture(scope="module")
def engine(raw: Path) -> LocatingEngine:
    return engine_on(raw)


@functools.cache
def loaded(folder: Path) -> Any:
    return Krea2Pipeline.from_pretrained(folder, torch_dtype=torch.float32)


def pipeline(folder: Path, sampler: str = "euler") -> Any:
    parts = loaded(folder).components | {"scheduler": scheduler_for(folder, sampler)}
    made = Krea2Pipeline(**parts, is_distilled=loaded(folder).config.is_distilled)
    made.set_progress_bar_config(disable=True)
    return made


def by_diffusers(folder: Path, sampler: str = "euler", seed: int = 5, **given: Any) -> np.ndarray:
    """A guidance of 3.5 there is one of 4.5 here."""
    usual = {"prompt": "a cat", "negative_prompt": "a dog that barks", "guidance_scale": 3.5, "output_type": "np"}
    usual |= {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
    generator = torch.Generator().manual_seed(seed)
    return as_bytes(pipeline(folder, sampler)(**usual | given, generator=generator).images[0])


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_a_picture_is_that_of_diffusers(engine: LocatingEngine, raw: Path, sampler: str) -> None:
    """The two texts are of different lengths, and padded there to 512 tokens."""
    (drawn,) = make(engine, GUIDED, sampler=sampler)
    assert psnr(drawn, by_diffusers(raw, sampler)) > SAME_DB
    assert sampler in [row.id for row in samplers_for(KREA2)]
    if sampler == "euler":
        (image,) = run(engine, request()).images
        assert image.notes == () and psnr(array(image.pixels), by_diffusers(raw, guidance_scale=0.0)) > SAME_DB
        for other in (request(), request(guidance_scale=4.5), replace(GUIDED, prompt="a horse")):
            assert psnr(make(engine, other)[0], drawn) < 45


def test_turbo_is_told_by_its_folder_and_keeps_its_schedule(tmp_path: Path, raw: Path, engine: LocatingEngine) -> None:
    turbo = write_krea2(tmp_path / "turbo", distilled=True)
    assert (info_of(raw).family, info_of(turbo).family) == (KREA2, KREA2_TURBO)
    (drawn,) = make(engine_on(turbo), request())
    assert psnr(drawn, by_diffusers(turbo, guidance_scale=0.0)) > SAME_DB
    assert psnr(drawn, make(engine, request())[0]) < 45
    both = (KREA2_TURBO, KREA2)
    named = {"krea2_turbo_fp8_scaled": KREA2_TURBO, "krea2_raw_bf16": KREA2, "my-tune": KREA2_TURBO}
    assert {name: family_by_name(name, both) for name in named} == named


def test_start_pictures_and_masks_are_drawn(engine: LocatingEngine, raw: Path, tmp_path: Path) -> None:
    """diffusers has no pipeline for them: its own begins here with the noisy picture at the step that is due."""
    start, mask = photo(tmp_path / "start.png"), mask_picture(tmp_path / "mask.png")
    drawn = draw(engine, replace(GUIDED, inputs=(StartPicture(content_hash=START, strength=0.5),)), {START: start})
    pipe = pipeline(raw)
    generator = torch.Generator().manual_seed(5)
    pixels = pipe.image_processor.preprocess(Image.open(start))
    mean, deviation = (torch.tensor(pipe.vae.config[name]).view(1, 4, 1, 1) for name in ("latents_mean", "latents_std"))
    with torch.no_grad():
        latents = pipe.vae.encode(pixels[:, :, None]).latent_dist.sample(generator)[:, :, 0]
    noise = torch.randn((1, 4, 8, 8), generator=generator)
    sigmas = np.linspace(1.0, 1 / STEPS, STEPS)[STEPS // 2 :]
    pipe.scheduler.set_timesteps(sigmas=sigmas, mu=16 * (1.15 - 0.5) / (6400 - 256) + 0.5 - 256 * 0.65 / 6144)
    level = pipe.scheduler.sigmas[0]
    begun = pipe._pack_latents((latents - mean) / deviation * (1 - level) + noise * level, 1, 4, 8, 8)
    given = {"sigmas": sigmas, "latents": begun, "num_inference_steps": STEPS // 2}
    assert psnr(drawn, by_diffusers(raw, **given)) > SAME_DB
    inputs = (StartPicture(content_hash=START, strength=1.0), Mask(content_hash=MASK, blur=0))
    painted = draw(engine, replace(GUIDED, inputs=inputs), {START: start, MASK: mask})
    original = np.asarray(Image.open(start).convert("RGB"))
    assert np.array_equal(painted[:, : SIDE // 2], original[:, : SIDE // 2])
    assert psnr(painted[:, SIDE // 2 :], original[:, SIDE // 2 :]) < 40


def test_words_that_change_are_drawn_as_if_each_text_were_given(engine: LocatingEngine, raw: Path) -> None:
    """From the third step on the loop goes on with another prompt and another negative prompt, of other lengths."""
    words = {"prompt": "a [cat:very large horse:0.5]", "negative_prompt": "a [dog that barks:bird:0.5]"}
    (drawn,) = make(engine, replace(GUIDED, **words, prompt_syntax="a1111-3"))
    first, second = pipeline(raw), pipeline(raw)
    given = {"width": SIDE, "height": SIDE, "guidance_scale": 3.5, "output_type": "latent"}
    sigmas, halves = np.linspace(1.0, 1 / STEPS, STEPS), list[torch.Tensor]()

    def keep(_pipe: Any, step: int, _timestep: Any, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        halves.extend([tensors["latents"]] if step == STEPS // 2 - 1 else [])
        return {}

    seed = torch.Generator().manual_seed(5)
    texts = {"prompt": "a cat", "negative_prompt": "a dog that barks"}
    first(**texts, **given, num_inference_steps=STEPS, generator=seed, callback_on_step_end=keep)
    texts = {"prompt": "a very large horse", "negative_prompt": "a bird"}
    rest = {"sigmas": sigmas[STEPS // 2 :], "num_inference_steps": STEPS // 2, "latents": halves[0]}
    (theirs,) = second(**texts, **given | {"output_type": "np"}, **rest).images
    assert psnr(drawn, as_bytes(theirs)) > SAME_DB
    assert psnr(drawn, make(engine, GUIDED)[0]) < 45


def test_a_batch_a_cancel_and_previews(engine: LocatingEngine, raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both = make(engine, GUIDED, columns=2)
    alone = [make(engine, GUIDED, seed=seed)[0] for seed in (5, 6)]
    assert all(psnr(one, other) > SAME_DB for one, other in zip(both, alone, strict=True))
    assert psnr(*both) < 40 and np.array_equal(make(engine, GUIDED, seed=6)[0], alone[1])
    newest: Any = engine._checkpoints.loaded.newest  # pyright: ignore[reportPrivateUsage]
    held = sum(newest.execution.weights().values())
    assert bytes_of(newest.key) == pytest.approx(held, rel=0.01), "what looks at pictures is not read"
    network = newest.denoiser
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
    expected = expected_of(pipeline(raw), prompt="a cat", negative_prompt="a dog that barks", guidance_scale=3.5)
    assert len(shown) == len(expected) == STEPS
    for one, other in zip(shown, expected, strict=True):
        rows = pipeline(raw)._unpack_latents(other[None], SIDE, SIDE)[0, :, 0]
        torch.testing.assert_close(one, rows, rtol=1e-3, atol=1e-3)


def test_a_text_beyond_the_limit_is_cut_as_by_diffusers_and_that_is_told(engine: LocatingEngine, raw: Path) -> None:
    """A token a letter here, so that the question before the prompt takes more of the 512 than in published models."""
    text = "a horse " * 80
    (image,) = run(engine, replace(GUIDED, prompt=text)).images
    read = 541 - len(pipeline(raw).tokenizer(pipeline(raw).prompt_template_encode_prefix).input_ids)
    assert any(
        f"reads {read} tokens of a prompt: the last {len(text) - read} were" in str(note) for note in image.notes
    )
    assert psnr(array(image.pixels), by_diffusers(raw, prompt=text)) > SAME_DB


def in_makers_layout(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """A transformer under its makers' names, as ComfyUI has it."""
    made: dict[str, torch.Tensor] = {}
    for name, value in weights.items():
        flat = name.startswith("transformer_blocks.") and name.endswith(".scale_shift_table")
        for ours, theirs in layouts.KREA_2:
            name = re.sub(ours, theirs, name)
        made[name] = value.flatten() if flat else value
    return made


def test_split_files_gguf_and_loras_draw_what_the_folder_draws(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Any
) -> None:
    monkeypatch.setitem(encoders._WITH_VISION, (264, 16), "Qwen3-VL-4B")  # pyright: ignore[reportPrivateUsage]
    whole = write_krea2(tmp_path / "whole", distilled=True)
    picture = make(engine_on(whole), request(steps=2))[0]
    resources = configured(whole, tmp_path / "resources", "krea2_turbo")
    made = in_makers_layout(weights(whole, "transformer"))
    models = comfyui(whole, tmp_path, made, name="krea2_turbo_bf16")
    catalog = catalog_on(models, tmp_path)
    info = model_in(catalog)
    assert (info.family, info.missing) == (KREA2_TURBO, ("vae", "text_encoder"))
    assert info.alternatives == (KREA2_TURBO, KREA2)
    wanted, notes = resolved(catalog)
    assert any("is drawn with qwen_3_4b" in note for note in notes)
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)
    assert psnr(make(engine, wanted)[0], picture) > SAME_DB

    seed = torch.Generator().manual_seed(1)
    layers = {"blocks.0.attn.wq": (16, 16), "blocks.0.attn.wo": (16, 16), "txtfusion.refiner_blocks.0.mlp.up": (32, 16)}
    lora = {}
    for name, (out, into) in layers.items():
        lora[f"diffusion_model.{name}.lora_A.weight"] = torch.randn((2, into), generator=seed)
        lora[f"diffusion_model.{name}.lora_B.weight"] = torch.randn((out, 2), generator=seed)
    file = tmp_path / "one.safetensors"
    save_file(lora, file)
    facts = inspect_file(file)
    assert facts.families == (KREA2_TURBO, KREA2)
    part = PartInfo(name="one", facts=facts, location=str(file), size_bytes=1)
    with_lora = engine_on(whole)
    with_lora.part_named = lambda _kind, _name: part
    drawn = make(with_lora, request(steps=2, loras=(LoraUse(name="one", weight=0.8),)))[0]
    pipe = Krea2Pipeline.from_pretrained(whole, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    pipe.load_lora_weights(str(file), adapter_name="one")
    pipe.set_adapters(["one"], [0.8])
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": 2, "guidance_scale": 0.0, "output_type": "np"}
    theirs: Any = pipe("a cat", **given, generator=torch.Generator().manual_seed(5))
    assert psnr(drawn, as_bytes(theirs.images[0])) > SAME_DB and psnr(drawn, picture) < 40

    numbers = {name: value.numpy() for name, value in made.items()}
    read = {name: value.numpy() for name, value in weights(models, "text_encoders").items()}
    words = {in_gguf(name.removeprefix("language_model.")): read[name] for name in read if name[0] == "l"}
    for folder in ("diffusion_models", "text_encoders"):
        next((models / folder).iterdir()).unlink()
    save_gguf(models / "diffusion_models" / "krea2-turbo-Q8_0.gguf", numbers, "Q8_0")
    meta = {"general.architecture": "qwen3vl", "qwen3vl.rope.freq_base": "5000000.0"}
    save_gguf(models / "text_encoders" / "Qwen3-VL-4B-Instruct-Q8_0.gguf", words, "Q8_0", metadata=meta)
    catalog = catalog_on(models, tmp_path)
    engine = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)
    likeness = psnr(make(engine, resolved(catalog)[0])[0], picture)
    record_property("dB", likeness)
    assert likeness > 25
