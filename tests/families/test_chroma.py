"""Chroma against diffusers' own pipelines: a tiny model with random weights, in float32."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    ChromaImg2ImgPipeline,
    ChromaInpaintPipeline,
    ChromaPipeline,
    ChromaTransformer2DModel,
    FlowMatchEulerDiscreteScheduler,
)
from PIL import Image
from safetensors.torch import save_file

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.families import CHROMA, families_of
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.models import PartInfo
from sddesk.core.samplers import samplers_for
from sddesk.weights import encoders
from sddesk.weights.detect import inspect_file
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
from tests.families.test_flux1 import t5, t5_tokenizer
from tests.families.test_split_files import catalog_on, comfyui, configured, model_in, resolved, weights

GUIDED = request(guidance_scale=3.0, negative_prompt="a dog that barks")


def write_chroma(folder: Path) -> Path:
    """A diffusers folder of the family."""
    with seeded():
        transformer = ChromaTransformer2DModel(
            num_layers=1, num_single_layers=1, attention_head_dim=8, num_attention_heads=2, joint_attention_dim=16,
            axes_dims_rope=(4, 2, 2), approximator_num_channels=16, approximator_hidden_dim=16, approximator_layers=1,
        )  # fmt: skip
        enliven(transformer, 0.2)
        for name, layer in transformer.named_modules():
            if name.endswith(("to_v", "add_v_proj", "to_out.0")):
                layer.weight.data *= 6  # else the text hardly counts
        flux_vae().save_pretrained(folder / "vae")
        t5().save_pretrained(folder / "text_encoder")
    transformer.save_pretrained(folder / "transformer")
    t5_tokenizer().save_pretrained(folder / "tokenizer")
    FlowMatchEulerDiscreteScheduler(shift=3.0).save_pretrained(folder / "scheduler")
    write_index(
        folder,
        "ChromaPipeline",
        transformer=("diffusers", "ChromaTransformer2DModel"),
        vae=("diffusers", "AutoencoderKL"),
        text_encoder=("transformers", "T5EncoderModel"),
        tokenizer=("transformers", "T5TokenizerFast"),
    )
    return folder


class Masked:
    """diffusers 0.42.1 makes numbers of the masks: https://github.com/huggingface/diffusers/issues/13619."""

    def _get_t5_prompt_embeds(self, *arguments: Any, **words: Any) -> tuple[torch.Tensor, torch.Tensor]:
        text, mask = super()._get_t5_prompt_embeds(*arguments, **words)  # type: ignore[misc]
        return text, mask.bool()

    def _prepare_attention_mask(self, *arguments: Any, **words: Any) -> torch.Tensor | None:
        mask = super()._prepare_attention_mask(*arguments, **words)  # type: ignore[misc]
        return None if mask is None else mask.bool()


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_chroma(tmp_path_factory.mktemp("models") / "chroma")


@pytest.fixture(scope="module")
def engine(base: Path) -> LocatingEngine:
    return engine_on(base)


@pytest.fixture(scope="module")
def pipeline(base: Path) -> Any:
    """A pipeline of diffusers with its masks, for a sampler."""
    parts: Any = ChromaPipeline.from_pretrained(base, torch_dtype=torch.float32, image_encoder=None).components
    parts["transformer"].register_to_config(guidance_embeds=False)  # the pipeline for masks asks for FLUX.1's

    def made(kind: Any = ChromaPipeline, sampler: str = "euler") -> Any:
        pipe = type(kind.__name__, (Masked, kind), {})(**parts | {"scheduler": scheduler_for(base, sampler)})
        pipe.set_progress_bar_config(disable=True)
        return pipe

    return made


@pytest.fixture(scope="module")
def reference(pipeline: Any) -> Any:
    def draw(kind: Any = ChromaPipeline, sampler: str = "euler", **more: Any) -> np.ndarray:
        given = {"prompt": "a cat", "negative_prompt": "a dog that barks", "guidance_scale": 3.0, "output_type": "np"}
        given |= {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
        return as_bytes(pipeline(kind, sampler)(**given | more, generator=torch.Generator().manual_seed(5)).images[0])

    return draw


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_a_picture_is_that_of_diffusers(engine: LocatingEngine, base: Path, reference: Any, sampler: str) -> None:
    """The two texts are of different lengths, and masked there in 512 tokens."""
    (drawn,) = make(engine, GUIDED, sampler=sampler)
    assert psnr(drawn, reference(sampler=sampler)) > SAME_DB
    assert info_of(base).family == CHROMA and sampler in [row.id for row in samplers_for(CHROMA)]
    if sampler == "euler":
        (image,) = run(engine, request()).images
        assert image.notes == () and psnr(array(image.pixels), reference(guidance_scale=1.0)) > SAME_DB
        for other in (request(), request(guidance_scale=3.0), replace(GUIDED, prompt="a horse")):
            assert psnr(make(engine, other)[0], drawn) < 45


def test_start_pictures_and_masks_are_drawn_as_by_diffusers(
    engine: LocatingEngine, reference: Any, tmp_path: Path
) -> None:
    start, mask = photo(tmp_path / "start.png"), mask_picture(tmp_path / "mask.png")
    drawn = draw(engine, replace(GUIDED, inputs=(StartPicture(content_hash=START, strength=0.5),)), {START: start})
    assert psnr(drawn, reference(ChromaImg2ImgPipeline, image=Image.open(start), strength=0.5)) > SAME_DB
    inputs = (StartPicture(content_hash=START, strength=1.0), Mask(content_hash=MASK, blur=0))
    painted = draw(engine, replace(GUIDED, inputs=inputs), {START: start, MASK: mask})
    given = {"image": Image.open(start), "mask_image": Image.open(mask), "strength": 1.0}
    half = SIDE // 2
    assert psnr(painted[:, half:], reference(ChromaInpaintPipeline, **given)[:, half:]) > SAME_DB
    assert np.array_equal(painted[:, :half], np.asarray(Image.open(start).convert("RGB"))[:, :half])


def test_words_that_change_are_drawn_as_if_each_text_were_given(engine: LocatingEngine, pipeline: Any) -> None:
    """From the third step on the loop goes on with another prompt and another negative prompt, of other lengths."""
    words = {"prompt": "a [cat:very large horse:0.5]", "negative_prompt": "a [dog that barks:bird:0.5]"}
    (drawn,) = make(engine, replace(GUIDED, **words, prompt_syntax="a1111-3"))
    given = {"width": SIDE, "height": SIDE, "guidance_scale": 3.0, "output_type": "latent"}
    sigmas, halves = np.linspace(1.0, 1 / STEPS, STEPS), list[torch.Tensor]()

    def keep(_pipe: Any, step: int, _timestep: Any, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        halves.extend([tensors["latents"]] if step == STEPS // 2 - 1 else [])
        return {}

    texts = {"prompt": "a cat", "negative_prompt": "a dog that barks", "generator": torch.Generator().manual_seed(5)}
    pipeline()(**texts, **given, num_inference_steps=STEPS, callback_on_step_end=keep)
    texts = {"prompt": "a very large horse", "negative_prompt": "a bird"}
    rest = {"sigmas": sigmas[STEPS // 2 :], "num_inference_steps": STEPS // 2, "latents": halves[0]}
    (theirs,) = pipeline()(**texts, **given | {"output_type": "np"}, **rest).images
    assert psnr(drawn, as_bytes(theirs)) > SAME_DB


def test_a_batch_a_cancel_and_previews(engine: LocatingEngine, pipeline: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    both = make(engine, GUIDED, columns=2)
    alone = [make(engine, GUIDED, seed=seed)[0] for seed in (5, 6)]
    assert all(psnr(one, other) > SAME_DB for one, other in zip(both, alone, strict=True))
    assert psnr(*both) < 40 and np.array_equal(make(engine, GUIDED, seed=6)[0], alone[1])
    network: Any = engine._checkpoints.loaded.newest.denoiser  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    inside: list[bool] = []
    finished: list[bool] = []
    with (
        network.transformer_blocks[0].register_forward_hook(lambda *_: inside.append(True)),
        network.single_transformer_blocks[-1].register_forward_hook(lambda *_: finished.append(True)),
        pytest.raises(Cancelled),
    ):
        run(engine, replace(GUIDED, prompt="a cow"), lambda: bool(inside))
    assert inside and not finished
    shown = previewed(engine, GUIDED, monkeypatch)
    expected = expected_of(pipeline(), prompt="a cat", negative_prompt="a dog that barks", guidance_scale=3.0)
    assert len(shown) == len(expected) == STEPS
    for one, other in zip(shown, expected, strict=True):
        rows = ChromaPipeline._unpack_latents(other[None], SIDE, SIDE, 8)[0]
        torch.testing.assert_close(one, rows, rtol=1e-3, atol=1e-3)


def test_a_text_beyond_the_limit_is_cut_and_split_files_draw_the_same(
    base: Path, engine: LocatingEngine, reference: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "a horse " * 80
    (image,) = run(engine, replace(GUIDED, prompt=text)).images
    assert any("reads 511 tokens of a prompt: the last" in str(note) for note in image.notes)
    assert psnr(array(image.pixels), reference(prompt=text)) > SAME_DB
    monkeypatch.setitem(encoders._BY_SHAPE, (100, 16), "T5-XXL")  # pyright: ignore[reportPrivateUsage]
    resources = configured(base, tmp_path / "resources", "chroma")
    models = comfyui(base, tmp_path, weights(base, "transformer"), name="Chroma1-HD")
    (qwen,) = (models.parent / "comfy" / "text_encoders").iterdir()
    qwen.rename(qwen.with_name("t5_tokenizer"))
    catalog = catalog_on(models, tmp_path)
    info = model_in(catalog)
    assert (info.family, info.missing) == (CHROMA, ("vae", "text_encoder"))
    files = LocatingEngine(catalog.locate, catalog.locate_part, device="cpu", resources=resources)
    assert psnr(make(files, resolved(catalog)[0])[0], make(engine, request(steps=2))[0]) > SAME_DB


# The maker's layers, how many numbers each reads, and the network's own layers with what they write.
LAYERS: dict[str, tuple[int, dict[str, int]]] = {
    "double_blocks_0_img_attn_qkv": (16, {f"transformer_blocks.0.attn.to_{one}": 16 for one in "qkv"}),
    "double_blocks_0_txt_attn_proj": (16, {"transformer_blocks.0.attn.to_add_out": 16}),
    "double_blocks_0_img_mlp_2": (64, {"transformer_blocks.0.ff.net.2": 16}),
    "single_blocks_0_linear2": (80, {"single_transformer_blocks.0.proj_out": 16}),
}
ITS_OWN = {"distilled_guidance_layer_out_proj": (16, {"distilled_guidance_layer.out_proj": 16})}


def loras_of(folder: Path, layers: dict[str, tuple[int, dict[str, int]]], **texts: str) -> dict[str, PartInfo]:
    """The same LoRA by kohya in the maker's layout, and by peft."""
    generator = torch.Generator().manual_seed(1)
    kohya: dict[str, torch.Tensor] = {}
    peft: dict[str, torch.Tensor] = {}
    for name, (inward, own) in layers.items():
        down = torch.randn(2, inward, generator=generator)
        up = torch.randn(sum(own.values()), 2, generator=generator) * 0.3
        stem = f"lora_unet_{name}"
        kohya |= {f"{stem}.lora_down.weight": down, f"{stem}.lora_up.weight": up, f"{stem}.alpha": torch.tensor(2.0)}
        for layer, part in zip(own, up.split(list(own.values())), strict=True):
            peft |= {f"transformer.{layer}.lora_A.weight": down, f"transformer.{layer}.lora_B.weight": part}
    found: dict[str, PartInfo] = {}
    for name, one in (("kohya", kohya), ("peft", peft)):
        file = folder / f"{name}.safetensors"
        save_file({key: value.clone() for key, value in one.items()}, file, texts)
        found[name] = PartInfo(name=name, facts=inspect_file(file), location=str(file), size_bytes=1)
    return found


def with_lora(engine: LocatingEngine, part: PartInfo) -> np.ndarray:
    engine.part_named = lambda _kind, _name: part
    (drawn,) = make(engine, replace(GUIDED, loras=(LoraUse(name=part.name, weight=0.8),)))
    return drawn


def test_a_lora_draws_as_by_diffusers(engine: LocatingEngine, pipeline: Any, tmp_path: Path) -> None:
    loras = loras_of(tmp_path, LAYERS | ITS_OWN)
    assert loras["kohya"].facts.families == (CHROMA,), "only Chroma has the layer that makes modulations"
    pipe = pipeline()
    pipe.load_lora_weights(loras["peft"].location, adapter_name="one")
    pipe.set_adapters(["one"], [0.8])
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "guidance_scale": 3.0, "output_type": "np"}
    theirs = as_bytes(pipe("a cat", "a dog that barks", **given, generator=torch.Generator().manual_seed(5)).images[0])
    assert psnr(make(engine, GUIDED)[0], theirs) < 40
    for part in loras.values():
        assert psnr(with_lora(engine, part), theirs) > SAME_DB
    pipe.unload_lora_weights()


def test_a_lora_of_blocks_that_flux_1_has_too_fits_both_unless_its_file_tells(
    engine: LocatingEngine, tmp_path: Path
) -> None:
    flux = families_of("FLUX.1")
    assert loras_of(tmp_path, LAYERS)["kohya"].facts.families == (*flux, CHROMA)
    assert loras_of(tmp_path, LAYERS, ss_base_model_version="chroma")["kohya"].facts.families == (CHROMA,)
    assert loras_of(tmp_path, LAYERS, **{"modelspec.architecture": "flux-1-dev/lora"})["kohya"].facts.families == flux
    modulated = LAYERS | {"double_blocks_0_img_mod_lin": (16, {"transformer_blocks.0.norm1.linear": 96})}
    (part, _) = loras_of(tmp_path, modulated).values()
    assert part.facts.families == flux
    with pytest.raises(SddeskError, match=r"made for FLUX\.1 dev, .* and cannot work with “chroma”"):
        with_lora(engine, part)
