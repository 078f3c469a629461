"""Z-Image and Z-Image Turbo against diffusers' own pipelines: a tiny model with random weights, in float32."""

from __future__ import annotations

import functools
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    FlowMatchEulerDiscreteScheduler,
    ZImageImg2ImgPipeline,
    ZImageInpaintPipeline,
    ZImagePipeline,
    ZImageTransformer2DModel,
)
from PIL import Image
from safetensors.torch import save_file

from sddesk.core.adapters import LoraUse
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.families import Z_IMAGE, Z_IMAGE_TURBO
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.models import PartInfo
from sddesk.core.samplers import samplers_for, usual_sampling
from sddesk.weights.detect import inspect_file
from tests.engine.helpers import LocatingEngine, make, psnr, run
from tests.engine.helpers import engine_on as sd_engine
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
    qwen3,
    qwen_tokenizer,
    request,
    scheduler_for,
    seeded,
    write_index,
)


def write_z_image(folder: Path, shift: float) -> Path:
    """A diffusers folder of the family."""
    with seeded():
        transformer = ZImageTransformer2DModel(
            in_channels=16, dim=16, n_layers=2, n_refiner_layers=1, n_heads=2, n_kv_heads=2, cap_feat_dim=16,
            axes_dims=[4, 2, 2], axes_lens=[1024, 64, 64],
        )  # fmt: skip
        enliven(transformer, 0.2)
        transformer.cap_embedder[1].weight.data *= 20  # else the text hardly counts
        flux_vae().save_pretrained(folder / "vae")
        qwen3().save_pretrained(folder / "text_encoder")
    transformer.save_pretrained(folder / "transformer")
    qwen_tokenizer().save_pretrained(folder / "tokenizer")
    FlowMatchEulerDiscreteScheduler(shift=shift).save_pretrained(folder / "scheduler")
    write_index(
        folder,
        "ZImagePipeline",
        transformer=("diffusers", "ZImageTransformer2DModel"),
        vae=("diffusers", "AutoencoderKL"),
        text_encoder=("transformers", "Qwen3Model"),
        tokenizer=("transformers", "Qwen2Tokenizer"),
    )
    return folder


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_z_image(tmp_path_factory.mktemp("models") / "base", 6.0)


@pytest.fixture(scope="module")
def turbo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_z_image(tmp_path_factory.mktemp("models") / "turbo", 3.0)


@pytest.fixture(scope="module")
def engine(base: Path) -> LocatingEngine:
    return engine_on(base)


@pytest.fixture(scope="module")
def reference(base: Path) -> Any:
    """Draws with diffusers' own pipelines; a guidance of 3 there is one of 4 here."""
    parts: Any = ZImagePipeline.from_pretrained(base, torch_dtype=torch.float32).components

    def draw(kind: Any = ZImagePipeline, sampler: str = "euler", seed: int = 5, **more: Any) -> np.ndarray:
        pipe: Any = kind(**parts | {"scheduler": scheduler_for(base, sampler)})
        pipe.set_progress_bar_config(disable=True)
        given = {"prompt": "a cat", "width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
        given |= {"guidance_scale": 3.0, "negative_prompt": "a dog", "output_type": "np"}
        return as_bytes(pipe(**given | more, generator=torch.Generator().manual_seed(seed)).images[0])

    return draw


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return photo(tmp_path_factory.mktemp("photo") / "start.png")


@pytest.fixture(scope="module")
def mask(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mask_picture(tmp_path_factory.mktemp("photo") / "mask.png")


GUIDED = request(guidance_scale=4.0, negative_prompt="a dog")


def test_the_scheduler_tells_turbo_from_base(base: Path, turbo: Path) -> None:
    assert (info_of(base).family, info_of(turbo).family) == (Z_IMAGE, Z_IMAGE_TURBO)


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_a_picture_is_that_of_diffusers(engine: LocatingEngine, reference: Any, sampler: str) -> None:
    (drawn,) = make(engine, GUIDED, sampler=sampler)
    assert psnr(drawn, reference(sampler=sampler)) > SAME_DB
    assert sampler in [row.id for row in samplers_for(Z_IMAGE)]


def test_guidance_and_the_negative_prompt_count(engine: LocatingEngine, reference: Any) -> None:
    (drawn,) = make(engine, GUIDED)
    (unguided,) = make(engine, request())
    (other,) = make(engine, request(guidance_scale=4.0))
    assert psnr(unguided, reference(guidance_scale=0.0)) > SAME_DB
    assert psnr(unguided, drawn) < 40 and psnr(other, drawn) < 50


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_a_start_picture_is_drawn_as_by_diffusers(
    engine: LocatingEngine, reference: Any, start: Path, sampler: str
) -> None:
    wanted = replace(GUIDED, sampler=sampler, inputs=(StartPicture(content_hash=START, strength=0.5),))
    drawn = draw(engine, wanted, {START: start})
    strength = 0.7 if sampler == "heun" else 0.5  # there it is a share of the forwards, of which Heun has 7 in 4 steps
    theirs = reference(ZImageImg2ImgPipeline, sampler, image=Image.open(start), strength=strength)
    assert psnr(drawn, theirs) > SAME_DB


@pytest.mark.parametrize("sampler", ["euler", "dpmpp_2m"])
def test_a_part_is_drawn_anew_as_by_diffusers(
    engine: LocatingEngine, reference: Any, start: Path, mask: Path, sampler: str
) -> None:
    """The masked loop; where the mask is black the bytes are the start picture's."""
    inputs = (StartPicture(content_hash=START, strength=1.0), Mask(content_hash=MASK, blur=0))
    drawn = draw(engine, replace(GUIDED, sampler=sampler, inputs=inputs), {START: start, MASK: mask})
    given = {"image": Image.open(start), "mask_image": Image.open(mask), "strength": 1.0}
    theirs = reference(ZImageInpaintPipeline, sampler, **given)
    half = SIDE // 2
    assert psnr(drawn[:, half:], theirs[:, half:]) > SAME_DB
    assert np.array_equal(drawn[:, :half], np.asarray(Image.open(start).convert("RGB"))[:, :half])


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
        network.noise_refiner[0].register_forward_hook(lambda *_: inside.append(True)),
        network.layers[-1].register_forward_hook(lambda *_: finished.append(True)),
        pytest.raises(Cancelled),
    ):
        run(engine, GUIDED, lambda: bool(inside))
    assert inside and not finished


def test_a_preview_shows_the_picture_that_the_step_expects(
    engine: LocatingEngine, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of each step the latents minus sigma times the answer that diffusers' pipeline steps with, in its own numbers."""
    shown = previewed(engine, GUIDED, monkeypatch)
    pipe: Any = ZImagePipeline.from_pretrained(base, torch_dtype=torch.float32)
    expected = expected_of(pipe, prompt="a cat", negative_prompt="a dog", guidance_scale=3.0)
    assert len(shown) == len(expected) == STEPS
    for one, other in zip(shown, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-3)


def test_words_that_change_are_drawn_and_those_before_them_stay(engine: LocatingEngine) -> None:
    changing = replace(GUIDED, prompt="a [cat:horse:0.5]", prompt_syntax="a1111-3")
    drawn, cat, horse = (make(engine, changing, prompt=text)[0] for text in (changing.prompt, "a cat", "a horse"))
    assert psnr(drawn, cat) < 50 and psnr(drawn, horse) < 50
    (never,) = make(engine, changing, prompt="a [cat:horse:1.0]")
    assert psnr(never, cat) > SAME_DB


def test_weights_and_clip_skip_are_told_and_a_text_beyond_the_limit(engine: LocatingEngine) -> None:
    (image,) = run(engine, request(prompt=f"a (cat:1.2) {'x' * 600}", clip_skip=2)).images
    told = [str(note) for note in image.notes]
    assert any("weigh no words" in note for note in told) and any("no clip skip" in note for note in told)
    around = len("user\n\nassistant\n") + len(["<|im_start|>", "<|im_end|>", "<|im_start|>"])
    assert any(f"reads {512 - around} tokens of a prompt: the last {606 - 512 + around} were" in note for note in told)


def test_a_prompt_beyond_the_limit_is_cut_as_by_diffusers(engine: LocatingEngine, reference: Any) -> None:
    text = "a horse " * 80
    assert psnr(make(engine, GUIDED, prompt=text)[0], reference(prompt=text)) > SAME_DB


def test_a_tokenizer_without_a_template_asks_as_qwen3_does(base: Path, tmp_path: Path, engine: LocatingEngine) -> None:
    folder = shutil.copytree(base, tmp_path / "bare")
    shutil.rmtree(folder / "tokenizer")
    qwen_tokenizer(None).save_pretrained(folder / "tokenizer")
    assert psnr(make(engine_on(folder), GUIDED)[0], make(engine, GUIDED)[0]) > SAME_DB


def test_half_precision_draws_nearly_the_same(engine: LocatingEngine, base: Path) -> None:
    assert psnr(make(engine_on(base), GUIDED, precision="half")[0], make(engine, GUIDED)[0]) > 30


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"guidance_scale": 4.0}, "draw without guidance"),
        ({"negative_prompt": "a dog"}, "read no negative prompt"),
        ({"guidance_rescale": 0.7}, "no guidance rescale"),
        ({"sampler": "pndm"}, "cannot draw with models"),
        ({"width": 72}, "multiples of 16"),
    ],
)
def test_turbo_refuses_what_it_has_no_use_for(turbo: Path, values: dict[str, Any], said: str) -> None:
    with pytest.raises(SddeskError, match=said):
        run(engine_on(turbo), request(**values))


def test_turbo_draws(turbo: Path) -> None:
    usual = usual_sampling(family=info_of(turbo).family)
    assert (usual.sampler, usual.steps, Z_IMAGE_TURBO.guidance) == ("euler", 8, 1.0)
    (drawn,) = make(engine_on(turbo), request())
    pipe: Any = ZImagePipeline.from_pretrained(turbo, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "guidance_scale": 0.0}
    image = pipe("a cat", **given, generator=torch.Generator().manual_seed(5), output_type="np").images[0]
    assert psnr(drawn, as_bytes(image)) > SAME_DB


def lora_of(file: Path, weights: dict[str, torch.Tensor]) -> PartInfo:
    """A LoRA with these tensors, as the catalogue finds it."""
    save_file({name: value.clone() for name, value in weights.items()}, file)
    return PartInfo(name=file.stem, facts=inspect_file(file), location=str(file), size_bytes=1)


def pairs(names: dict[str, int], rank: int = 2) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """Random matrices for layers that read 16 numbers, by the numbers that they write."""
    generator = torch.Generator().manual_seed(1)
    normal = functools.partial(torch.randn, generator=generator)
    return {name: (normal(rank, 16), normal(out, rank)) for name, out in names.items()}


LAYERS = {f"layers.{n}.attention.{part}": 16 for n in range(2) for part in ("to_q", "to_k", "to_v", "to_out.0")}
LAYERS |= {"noise_refiner.0.feed_forward.w1": 42, "layers.1.adaLN_modulation.0": 64}


@pytest.fixture(scope="module")
def loras(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PartInfo]:
    """The same LoRA as trainers write it, by the names of the layouts; `fused` is another one."""
    folder, made = tmp_path_factory.mktemp("loras"), pairs(LAYERS)
    ends = (".lora_A.weight", ".lora_B.weight")
    peft = {f"transformer.{name}{end}": one for name, two in made.items() for end, one in zip(ends, two, strict=True)}
    kohya: dict[str, torch.Tensor] = {}
    for name, (down, up) in made.items():
        stem = f"lora_unet_{name.replace('.', '_')}"
        kohya |= {
            f"{stem}.lora_down.weight": down,
            f"{stem}.lora_up.weight": up * 2,
            f"{stem}.alpha": torch.tensor(1.0),
        }
    comfy = {name.replace("transformer.", "diffusion_model."): value for name, value in peft.items()}
    return {name: lora_of(folder / f"{name}.safetensors", one) for name, one in
            (("peft", peft), ("kohya", kohya), ("comfy", comfy))}  # fmt: skip


def with_lora(engine: LocatingEngine, part: PartInfo, weight: float = 0.8) -> np.ndarray:
    engine.part_named = lambda _kind, _name: part
    (drawn,) = make(engine, replace(GUIDED, loras=(LoraUse(name=part.name, weight=weight),)))
    return drawn


@pytest.mark.parametrize("layout", ["peft", "kohya", "comfy"])
def test_a_lora_draws_as_by_diffusers(
    engine: LocatingEngine, base: Path, loras: dict[str, PartInfo], layout: str
) -> None:
    assert loras[layout].facts.families == (Z_IMAGE_TURBO, Z_IMAGE)
    drawn = with_lora(engine, loras[layout])
    pipe: Any = ZImagePipeline.from_pretrained(base, torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    pipe.load_lora_weights(loras["peft"].location, adapter_name="one")
    pipe.set_adapters(["one"], [0.8])
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "guidance_scale": 3.0}
    given |= {"negative_prompt": "a dog", "output_type": "np", "generator": torch.Generator().manual_seed(5)}
    assert psnr(drawn, as_bytes(pipe("a cat", **given).images[0])) > SAME_DB
    assert psnr(drawn, make(engine, GUIDED)[0]) < 40, "and without it the network is its own again"


def test_a_lora_of_the_makers_joint_layers_is_parted(engine: LocatingEngine, tmp_path: Path) -> None:
    made = pairs({"layers_0_attention_qkv": 48, "layers_0_attention_out": 16})
    fused = {f"lora_unet_{name}.lora_{end}.weight": one for name, two in made.items()
             for end, one in zip(("down", "up"), two, strict=True)}  # fmt: skip
    down, up = made["layers_0_attention_qkv"]
    apart = {f"layers.0.attention.to_{letter}": (down, part) for letter, part in zip("qkv", up.chunk(3), strict=True)}
    apart["layers.0.attention.to_out.0"] = made["layers_0_attention_out"]
    peft = {f"transformer.{name}.lora_{end}.weight": one for name, two in apart.items()
            for end, one in zip("AB", two, strict=True)}  # fmt: skip
    one, other = (with_lora(engine, lora_of(tmp_path / f"{name}.safetensors", weights))
                  for name, weights in (("fused", fused), ("apart", peft)))  # fmt: skip
    assert psnr(one, other) > SAME_DB


def test_a_lokr_changes_its_layer(engine: LocatingEngine, tmp_path: Path) -> None:
    small, large = torch.tensor([[0.0, 1.0], [1.0, 0.0]]), torch.randn(8, 8, generator=torch.Generator().manual_seed(2))
    stem = "diffusion_model.layers.0.attention.to_v"
    part = lora_of(tmp_path / "lokr.safetensors", {f"{stem}.lokr_w1": small, f"{stem}.lokr_w2": large})
    assert psnr(with_lora(engine, part), make(engine, GUIDED)[0]) < 40


def test_a_lora_of_another_family_is_refused_with_both_names(
    engine: LocatingEngine, tiny_model: Path, loras: dict[str, PartInfo], tmp_path: Path
) -> None:
    name, (down, up) = (
        "lora_unet_mid_block_attentions_0_transformer_blocks_0_attn2_to_k",
        (torch.ones(2, 768), torch.ones(8, 2)),
    )
    other = lora_of(tmp_path / "sd.safetensors", {f"{name}.lora_down.weight": down, f"{name}.lora_up.weight": up})
    with pytest.raises(SddeskError, match="made for SD 1 and cannot work with “base”"):
        with_lora(engine, other)
    with pytest.raises(SddeskError, match="made for Z-Image Turbo, Z-Image and cannot work with “tiny”"):
        with_lora(sd_engine(tiny_model), loras["peft"])
