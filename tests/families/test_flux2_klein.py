"""FLUX.2 klein against diffusers' own pipelines: a tiny model with random weights, in float32."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    AutoencoderKLFlux2,
    FlowMatchEulerDiscreteScheduler,
    Flux2KleinInpaintPipeline,
    Flux2KleinPipeline,
    Flux2Transformer2DModel,
)
from PIL import Image

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.families import FLUX2_KLEIN_4B, FLUX2_KLEIN_BASE_4B
from sddesk.core.inputs import Mask, Reference, StartPicture
from sddesk.engine.families.flux2_klein import FAMILY
from sddesk.engine.load.layer_names import linear_layers
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
    info_of,
    mask_picture,
    photo,
    previewed,
    qwen3,
    qwen_tokenizer,
    request,
    scheduler_for,
    seeded,
    write_index,
)


def write_klein(folder: Path, *, distilled: bool) -> Path:
    """A diffusers folder of the family; its text encoder has 28 layers, for the 27th is read."""
    with seeded():
        transformer = Flux2Transformer2DModel(
            in_channels=32, num_layers=1, num_single_layers=1, attention_head_dim=8, num_attention_heads=2,
            joint_attention_dim=48, timestep_guidance_channels=16, axes_dims_rope=(2, 2, 2, 2), guidance_embeds=False,
        )  # fmt: skip
        enliven(transformer, 0.2)
        for name, layer in transformer.named_modules():
            if name.endswith(("to_v", "to_out.0")):
                layer.weight.data *= 6  # else references hardly count
        vae = AutoencoderKLFlux2(
            latent_channels=8, block_out_channels=(8, 8, 8, 8), norm_num_groups=4, layers_per_block=1, sample_size=64
        )
        with torch.no_grad():
            vae.decoder.conv_out.weight.mul_(3)
            vae.bn.running_mean.normal_(0, 0.2)
            vae.bn.running_var.uniform_(0.5, 1.5)
        vae.save_pretrained(folder / "vae")
        qwen3(28).save_pretrained(folder / "text_encoder")
    transformer.save_pretrained(folder / "transformer")
    qwen_tokenizer().save_pretrained(folder / "tokenizer")
    FlowMatchEulerDiscreteScheduler(shift=3.0, use_dynamic_shifting=True).save_pretrained(folder / "scheduler")
    write_index(
        folder,
        "Flux2KleinPipeline",
        is_distilled=distilled,
        transformer=("diffusers", "Flux2Transformer2DModel"),
        vae=("diffusers", "AutoencoderKLFlux2"),
        text_encoder=("transformers", "Qwen3ForCausalLM"),
        tokenizer=("transformers", "Qwen2TokenizerFast"),
    )
    return folder


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_klein(tmp_path_factory.mktemp("models") / "base", distilled=False)


@pytest.fixture(scope="module")
def engine(base: Path) -> LocatingEngine:
    return engine_on(base)


@pytest.fixture(scope="module")
def reference(base: Path) -> Any:
    """Draws with diffusers' own pipelines, whose negative prompt is always empty."""
    parts: Any = Flux2KleinPipeline.from_pretrained(base, torch_dtype=torch.float32).components

    def draw(kind: Any = Flux2KleinPipeline, sampler: str = "euler", **more: Any) -> np.ndarray:
        pipe: Any = kind(**parts | {"scheduler": scheduler_for(base, sampler)})
        pipe.set_progress_bar_config(disable=True)
        given = {"prompt": "a cat", "width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
        given |= {"guidance_scale": 4.0, "output_type": "np"}
        return as_bytes(pipe(**given | more, generator=torch.Generator().manual_seed(5)).images[0])

    return draw


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return photo(tmp_path_factory.mktemp("photo") / "start.png")


@pytest.fixture(scope="module")
def mask(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mask_picture(tmp_path_factory.mktemp("photo") / "mask.png")


GUIDED = request(guidance_scale=4.0)


def test_the_index_tells_the_distilled_from_the_base(base: Path, tmp_path: Path) -> None:
    distilled = write_klein(tmp_path / "distilled", distilled=True)
    assert (info_of(base).family, info_of(distilled).family) == (FLUX2_KLEIN_BASE_4B, FLUX2_KLEIN_4B)
    with pytest.raises(SddeskError, match="read no negative prompt"):
        run(engine_on(distilled), request(negative_prompt="a dog"))
    (drawn,) = make(engine_on(distilled), request())
    pipe: Any = Flux2KleinPipeline.from_pretrained(distilled, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "output_type": "np"}
    theirs = pipe(prompt="a cat", **given, generator=torch.Generator().manual_seed(5)).images[0]
    assert psnr(drawn, as_bytes(theirs)) > SAME_DB


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_a_picture_is_that_of_diffusers(engine: LocatingEngine, reference: Any, sampler: str) -> None:
    (drawn,) = make(engine, GUIDED, sampler=sampler)
    assert psnr(drawn, reference(sampler=sampler)) > SAME_DB


def test_prompt_negative_prompt_and_guidance_count(engine: LocatingEngine, reference: Any) -> None:
    (drawn,) = make(engine, GUIDED)
    assert psnr(make(engine, request())[0], reference(guidance_scale=1.0)) > SAME_DB
    for other in (request(), replace(GUIDED, negative_prompt="a dog"), replace(GUIDED, prompt="a horse")):
        assert psnr(make(engine, other)[0], drawn) < 45


def test_a_start_picture_and_a_part_of_it_are_drawn_as_by_diffusers(
    engine: LocatingEngine, reference: Any, start: Path, mask: Path, tmp_path: Path
) -> None:
    """diffusers' pipeline reads the start picture as a reference, too; a mask of all of it is a start picture alone."""
    both = (StartPicture(content_hash=START, strength=0.5), Reference(content_hash=START))
    wanted = replace(GUIDED, inputs=both)
    whole = Image.new("L", (SIDE, SIDE), 255)
    given = {"image": Image.open(start), "strength": 0.5}
    theirs = reference(Flux2KleinInpaintPipeline, mask_image=whole, **given)
    assert psnr(draw(engine, wanted, {START: start}), theirs) > SAME_DB
    inputs = (*both, Mask(content_hash=MASK, blur=0))
    drawn = draw(engine, replace(GUIDED, inputs=inputs), {START: start, MASK: mask})
    half = SIDE // 2
    theirs = reference(Flux2KleinInpaintPipeline, mask_image=Image.open(mask), **given)
    assert psnr(drawn[:, half:], theirs[:, half:]) > SAME_DB
    assert np.array_equal(drawn[:, :half], np.asarray(Image.open(start).convert("RGB"))[:, :half])


@pytest.mark.parametrize("sampler", ["euler", "dpmpp_2m"])
def test_references_are_read_as_by_diffusers(
    engine: LocatingEngine, reference: Any, start: Path, tmp_path: Path, sampler: str
) -> None:
    """Two, of which one is no multiple of the step: its edges are cut off."""
    other = photo(tmp_path / "other.png", (75, 100))
    inputs = (Reference(content_hash=START), Reference(content_hash=MASK))
    wanted = replace(GUIDED, sampler=sampler, inputs=inputs)
    files = {START: start, MASK: other}
    drawn = draw(engine, wanted, files)
    theirs = reference(sampler=sampler, image=[Image.open(file) for file in (start, other)])
    assert psnr(drawn, theirs) > SAME_DB
    assert psnr(drawn, reference(sampler=sampler)) < 45
    with pytest.raises(SddeskError, match="at least 64 pixels a side"):
        draw(engine, wanted, files | {MASK: photo(tmp_path / "small.png", (75, 52))})
    images: list[Any] = []
    engine.generate(replace(wanted, columns=2), lambda _: None, images.append, lambda: False, inputs=files)
    assert psnr(array(images[0].pixels), drawn) > SAME_DB


def test_more_references_than_it_reads_are_refused(engine: LocatingEngine) -> None:
    inputs = tuple(Reference(content_hash=f"{number}" * 64) for number in range(5))
    with pytest.raises(SddeskError, match="read 4 references themselves, not 5"):
        run(engine, replace(GUIDED, inputs=inputs))
    with pytest.raises(SddeskError, match="No installed ip_adapter is called “ip”"):
        run(engine, replace(GUIDED, inputs=(Reference(content_hash=START, model="ip"),)))


def test_each_picture_of_a_batch_is_that_of_its_seed_alone(engine: LocatingEngine) -> None:
    both = make(engine, GUIDED, columns=2)
    alone = [make(engine, GUIDED, seed=seed)[0] for seed in (5, 6)]
    assert all(psnr(one, other) > SAME_DB for one, other in zip(both, alone, strict=True))
    assert psnr(*both) < 40


def test_a_cancel_is_seen_inside_a_step(engine: LocatingEngine) -> None:
    make(engine, GUIDED)
    network: Any = engine._checkpoints.loaded.newest.denoiser  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    inside: list[bool] = []
    finished: list[bool] = []
    with (
        network.transformer_blocks[0].register_forward_hook(lambda *_: inside.append(True)),
        network.single_transformer_blocks[-1].register_forward_hook(lambda *_: finished.append(True)),
        pytest.raises(Cancelled),
    ):
        run(engine, GUIDED, lambda: bool(inside))
    assert inside and not finished


def test_a_preview_shows_the_picture_that_the_step_expects(
    engine: LocatingEngine, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = previewed(engine, GUIDED, monkeypatch)
    pipe: Any = Flux2KleinPipeline.from_pretrained(base, torch_dtype=torch.float32)
    expected = expected_of(pipe, prompt="a cat", guidance_scale=4.0)
    assert len(shown) == len(expected) == STEPS
    for one, other in zip(shown, expected, strict=True):
        torch.testing.assert_close(one.flatten(1).T, other, rtol=1e-3, atol=1e-3)


def test_words_that_change_are_drawn(engine: LocatingEngine) -> None:
    changing = replace(GUIDED, prompt="a [cat:horse:0.5]", prompt_syntax="a1111-3")
    drawn, cat, horse = (make(engine, changing, prompt=text)[0] for text in (changing.prompt, "a cat", "a horse"))
    assert psnr(drawn, cat) < 50 and psnr(drawn, horse) < 50


def test_half_precision_draws_nearly_the_same(engine: LocatingEngine, base: Path) -> None:
    assert psnr(make(engine_on(base), GUIDED, precision="half")[0], make(engine, GUIDED)[0]) > 25


def test_each_layer_of_the_makers_layout_has_its_place(engine: LocatingEngine) -> None:
    """Of all linear layers in the blocks, each by one name: what LoRAs of the maker's layout change."""
    make(engine, GUIDED)
    network: Any = engine._checkpoints.loaded.newest.denoiser  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    known = {name for name in linear_layers(network) if "transformer_blocks" in name}
    double = (
        "img_attn_qkv",
        "txt_attn_qkv",
        "img_attn_proj",
        "txt_attn_proj",
        *(f"{one}_mlp_{n}" for one in ("img", "txt") for n in (0, 2)),
    )
    makers = [*(f"double_blocks_0_{one}" for one in double), "single_blocks_0_linear1", "single_blocks_0_linear2"]
    assert sorted(name for one in makers for name in FAMILY.layers_of_original(one)) == sorted(known)
