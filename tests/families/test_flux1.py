"""FLUX.1 against diffusers' own pipelines: a tiny model with random weights, in float32."""

from __future__ import annotations

import shutil
import string
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    FlowMatchEulerDiscreteScheduler,
    FluxFillPipeline,
    FluxImg2ImgPipeline,
    FluxInpaintPipeline,
    FluxKontextPipeline,
    FluxPipeline,
    FluxTransformer2DModel,
)
from diffusers.pipelines.flux import pipeline_flux_kontext
from PIL import Image
from transformers import CLIPTextConfig, CLIPTextModel, T5Config, T5EncoderModel, T5TokenizerFast

from sddesk.catalog.tokens import TokenCounter
from sddesk.core.adapters import LoraUse
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.events import GUIDANCE_EMBEDDED
from sddesk.core.families import FLUX1_DEV, FLUX1_FILL, FLUX1_KONTEXT, FLUX1_SCHNELL
from sddesk.core.inputs import Mask, Reference, StartPicture
from sddesk.core.models import STARTER, PartInfo
from sddesk.core.samplers import samplers_for, usual_sampling
from sddesk.engine.families import flux1
from tests.engine.helpers import LocatingEngine, array, make, psnr, run
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
    request,
    scheduler_for,
    seeded,
    write_index,
)
from tests.families.test_z_image import lora_of
from tests.tiny import make_tiny_tokenizer
from tests.weights.spiece import spiece_of

FORMS = {
    "dev": ("FluxPipeline", 64, True),
    "schnell": ("FluxPipeline", 64, False),
    "kontext": ("FluxKontextPipeline", 64, True),
    "fill": ("FluxFillPipeline", 384, True),
}


def t5_tokenizer() -> T5TokenizerFast:
    """A token a letter, and T5's specials."""
    words = ["<pad>", "</s>", "<unk>", "▁", *string.ascii_letters, *string.digits, *string.punctuation]
    made: Any = T5TokenizerFast(vocab=[(word, 0.0 if word.startswith("<") else -2.0) for word in words], extra_ids=0)
    return made


def t5() -> T5EncoderModel:
    """A T5 of width 16."""
    made = T5EncoderModel(
        T5Config(
            vocab_size=100, d_model=16, d_kv=8, d_ff=32, num_layers=2, num_heads=2, feed_forward_proj="gated-gelu",
            tie_word_embeddings=False,
        )
    )  # fmt: skip
    enliven(made, 0.5)
    return made


def clip() -> CLIPTextModel:
    """A CLIP of width 8."""
    made = CLIPTextModel(
        CLIPTextConfig(
            vocab_size=514, hidden_size=8, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2,
            max_position_embeddings=77, bos_token_id=512, eos_token_id=513, pad_token_id=513,
        )
    )  # fmt: skip
    enliven(made, 0.5)
    return made


def write_flux(folder: Path, form: str) -> Path:
    """A diffusers folder of one of the FORMS."""
    kind, channels, guided = FORMS[form]
    with seeded():
        transformer = FluxTransformer2DModel(
            in_channels=channels, out_channels=64, num_layers=1, num_single_layers=1, attention_head_dim=8,
            num_attention_heads=2, joint_attention_dim=16, pooled_projection_dim=8, guidance_embeds=guided,
            axes_dims_rope=(4, 2, 2),
        )  # fmt: skip
        enliven(transformer, 0.2)
        for name, layer in transformer.named_modules():
            if name.endswith(("to_v", "to_out.0")):
                layer.weight.data *= 6  # else text and references hardly count
        flux_vae().save_pretrained(folder / "vae")
        clip().save_pretrained(folder / "text_encoder")
        t5().save_pretrained(folder / "text_encoder_2")
    transformer.save_pretrained(folder / "transformer")
    make_tiny_tokenizer(folder / "tokenizer")
    t5_tokenizer().save_pretrained(folder / "tokenizer_2")
    shifts: dict[str, Any] = {"shift": 3.0, "use_dynamic_shifting": True} if guided else {"shift": 1.0}
    FlowMatchEulerDiscreteScheduler(**shifts).save_pretrained(folder / "scheduler")
    write_index(
        folder,
        kind,
        transformer=("diffusers", "FluxTransformer2DModel"),
        vae=("diffusers", "AutoencoderKL"),
        text_encoder=("transformers", "CLIPTextModel"),
        tokenizer=("transformers", "CLIPTokenizer"),
        text_encoder_2=("transformers", "T5EncoderModel"),
        tokenizer_2=("transformers", "T5TokenizerFast"),
    )
    return folder


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    place = tmp_path_factory.mktemp("models")
    return {form: write_flux(place / form, form) for form in FORMS}


@pytest.fixture(scope="module")
def engine(folders: dict[str, Path]) -> LocatingEngine:
    return engine_on(folders["dev"])


Reference_ = Callable[..., np.ndarray]


@pytest.fixture(scope="module")
def reference(folders: dict[str, Path]) -> Reference_:
    """Draws with diffusers' own pipelines."""
    parts: dict[str, Any] = {}

    def draw(kind: Any = FluxPipeline, sampler: str = "euler", form: str = "dev", **more: Any) -> np.ndarray:
        if form not in parts:
            parts[form] = FluxPipeline.from_pretrained(folders[form], torch_dtype=torch.float32).components
        given = parts[form] | {"scheduler": scheduler_for(folders[form], sampler)}
        if kind is FluxFillPipeline:
            given = {name: part for name, part in given.items() if name not in ("image_encoder", "feature_extractor")}
        pipe: Any = kind(**given)
        pipe.set_progress_bar_config(disable=True)
        asked = {"prompt": "a cat", "width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
        asked |= {"guidance_scale": 3.5, "output_type": "np"}
        return as_bytes(pipe(**asked | more, generator=torch.Generator().manual_seed(5)).images[0])

    return draw


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return photo(tmp_path_factory.mktemp("photo") / "start.png")


@pytest.fixture(scope="module")
def mask(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mask_picture(tmp_path_factory.mktemp("photo") / "mask.png")


GUIDED = request(guidance_scale=3.5)


def test_folders_tell_the_forms_apart(folders: dict[str, Path]) -> None:
    found = {form: info_of(folder) for form, folder in folders.items()}
    wanted = {"dev": FLUX1_DEV, "schnell": FLUX1_SCHNELL, "kontext": FLUX1_KONTEXT, "fill": FLUX1_FILL}
    assert {form: info.family for form, info in found.items()} == wanted
    assert [form for form, info in found.items() if info.inpainting] == ["fill"]


def test_tokens_are_those_of_t5(folders: dict[str, Path]) -> None:
    counter = TokenCounter(lambda _ref: info_of(folders["schnell"]))
    found = counter.count(STARTER, "a (cat:1.2)", "a1111")
    assert (found.count, found.limit) == (len(t5_tokenizer()("a cat", add_special_tokens=False).input_ids), 255)


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_a_picture_is_that_of_diffusers(engine: LocatingEngine, reference: Reference_, sampler: str) -> None:
    (drawn,) = make(engine, GUIDED, sampler=sampler)
    assert psnr(drawn, reference(sampler=sampler)) > SAME_DB
    assert sampler in [row.id for row in samplers_for(FLUX1_DEV)]


def test_prompt_and_guidance_count(engine: LocatingEngine, reference: Reference_) -> None:
    (drawn,) = make(engine, GUIDED)
    assert psnr(make(engine, request())[0], reference(guidance_scale=1.0)) > SAME_DB
    assert GUIDANCE_EMBEDDED in run(engine, GUIDED).images[0].provenance.conditions
    for other in (request(), replace(GUIDED, prompt="a horse")):
        assert psnr(make(engine, other)[0], drawn) < 45
    with pytest.raises(SddeskError, match="read no negative prompt"):
        run(engine, replace(GUIDED, negative_prompt="a dog"))


def test_schnell_draws_without_guidance_and_reads_256_tokens(folders: dict[str, Path], reference: Reference_) -> None:
    engine, text = engine_on(folders["schnell"]), "a horse " * 50
    given = {"form": "schnell", "guidance_scale": 0.0, "max_sequence_length": 256}
    (image,) = run(engine, request(prompt=text)).images
    assert psnr(array(image.pixels), reference(prompt=text, **given)) > SAME_DB
    assert any("reads 255 tokens of a prompt" in str(note) for note in image.notes)
    usual = usual_sampling(family=FLUX1_SCHNELL)
    assert (usual.sampler, usual.steps) == ("euler", 4)
    with pytest.raises(SddeskError, match="draw without guidance"):
        run(engine, GUIDED)


@pytest.mark.parametrize("sampler", ["heun", "unipc"])
def test_a_start_picture_is_drawn_as_by_diffusers(
    engine: LocatingEngine, reference: Reference_, start: Path, sampler: str
) -> None:
    wanted = replace(GUIDED, sampler=sampler, inputs=(StartPicture(content_hash=START, strength=0.5),))
    drawn = draw(engine, wanted, {START: start})
    strength = 0.7 if sampler == "heun" else 0.5  # there it is a share of the forwards, of which Heun has 7 in 4 steps
    theirs = reference(FluxImg2ImgPipeline, sampler, image=Image.open(start), strength=strength)
    assert psnr(drawn, theirs) > SAME_DB


@pytest.mark.parametrize(("sampler", "strength"), [("euler", 1.0), ("dpmpp_2m", 0.5)])
def test_a_part_is_drawn_anew_as_by_diffusers(
    engine: LocatingEngine, reference: Reference_, start: Path, mask: Path, sampler: str, strength: float
) -> None:
    """The masked loop; where the mask is black the bytes are the start picture's."""
    inputs = (StartPicture(content_hash=START, strength=strength), Mask(content_hash=MASK, blur=0))
    drawn = draw(engine, replace(GUIDED, sampler=sampler, inputs=inputs), {START: start, MASK: mask})
    given = {"image": Image.open(start), "mask_image": Image.open(mask), "strength": strength}
    theirs, half = reference(FluxInpaintPipeline, sampler, **given), SIDE // 2
    assert psnr(drawn[:, half:], theirs[:, half:]) > SAME_DB
    assert np.array_equal(drawn[:, :half], np.asarray(Image.open(start).convert("RGB"))[:, :half])


@pytest.mark.parametrize(("sampler", "strength"), [("euler", 1.0), ("dpmpp_2m", 0.5)])
def test_fill_draws_a_part_as_by_diffusers(
    folders: dict[str, Path],
    reference: Reference_,
    start: Path,
    tmp_path: Path,
    sampler: str,
    strength: float,
) -> None:
    """The mask's edge runs within a cell of the latents: it is read pixel by pixel."""
    edge = np.zeros((SIDE, SIDE), np.uint8)
    edge[5:, 29:] = 255
    Image.fromarray(edge).save(tmp_path / "mask.png")
    inputs = (StartPicture(content_hash=START, strength=strength), Mask(content_hash=MASK, blur=0))
    wanted = request(guidance_scale=30.0, sampler=sampler, inputs=inputs)
    engine, files = engine_on(folders["fill"]), {START: start, MASK: tmp_path / "mask.png"}
    drawn = draw(engine, wanted, files)
    given = {"image": Image.open(start), "mask_image": Image.fromarray(edge), "strength": strength}
    theirs = reference(FluxFillPipeline, sampler, "fill", guidance_scale=30.0, **given)
    assert psnr(drawn[5:, 29:], theirs[5:, 29:]) > SAME_DB
    with pytest.raises(SddeskError, match="redraws parts of a picture"):
        run(engine, request(guidance_scale=30.0))
    images: list[Any] = []
    engine.generate(replace(wanted, columns=2), lambda _: None, images.append, lambda: False, inputs=files)
    assert psnr(array(images[0].pixels), drawn) > SAME_DB


@pytest.mark.parametrize("sampler", ["dpmpp_2m"])
def test_kontext_reads_a_reference_as_by_diffusers(
    folders: dict[str, Path],
    reference: Reference_,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sampler: str,
) -> None:
    sizes = [(64, 64), (80, 48), (48, 80)]
    monkeypatch.setattr(pipeline_flux_kontext, "PREFERRED_KONTEXT_RESOLUTIONS", sizes)
    monkeypatch.setattr(flux1, "PREFERRED_KONTEXT_RESOLUTIONS", sizes)
    file = photo(tmp_path / "other.png", (100, 75))
    wanted = replace(GUIDED, sampler=sampler, inputs=(Reference(content_hash=START),))
    engine = engine_on(folders["kontext"])
    drawn = draw(engine, wanted, {START: file})
    theirs = reference(FluxKontextPipeline, sampler, "kontext", image=Image.open(file), max_area=SIDE * SIDE)
    assert psnr(drawn, theirs) > SAME_DB
    assert psnr(drawn, make(engine, GUIDED, sampler=sampler)[0]) < 45
    with pytest.raises(SddeskError, match="read 1 references themselves, not 2"):
        run(engine, replace(wanted, inputs=(*wanted.inputs, Reference(content_hash=MASK))))
    images: list[Any] = []
    engine.generate(replace(wanted, columns=2), lambda _: None, images.append, lambda: False, inputs={START: file})
    assert psnr(array(images[0].pixels), drawn) > SAME_DB


def test_each_picture_of_a_batch_is_that_of_its_seed_alone(engine: LocatingEngine) -> None:
    both = make(engine, GUIDED, columns=2)
    alone = [make(engine, GUIDED, seed=seed)[0] for seed in (5, 6)]
    assert all(psnr(one, other) > SAME_DB for one, other in zip(both, alone, strict=True))
    assert psnr(*both) < 40


def test_a_picture_made_again_is_the_same(engine: LocatingEngine) -> None:
    (drawn,) = make(engine, GUIDED)
    make(engine, GUIDED, prompt="a horse")
    assert np.array_equal(make(engine, GUIDED)[0], drawn)


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
    engine: LocatingEngine, folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = previewed(engine, GUIDED, monkeypatch)
    pipe: Any = FluxPipeline.from_pretrained(folders["dev"], torch_dtype=torch.float32)
    expected = expected_of(pipe, prompt="a cat", guidance_scale=3.5)
    assert len(shown) == len(expected) == STEPS
    for one, other in zip(shown, expected, strict=True):
        torch.testing.assert_close(flux1.FAMILY.packed(one[None])[0], other, rtol=1e-3, atol=1e-3)


def test_words_that_change_are_drawn_and_the_summary_with_them(engine: LocatingEngine) -> None:
    changing = replace(GUIDED, prompt="a [cat:horse:0.5]", prompt_syntax="a1111-3")
    drawn, cat, horse = (make(engine, changing, prompt=text)[0] for text in (changing.prompt, "a cat", "a horse"))
    assert psnr(drawn, cat) < 50 and psnr(drawn, horse) < 50
    (never,) = make(engine, changing, prompt="a [cat:horse:1.0]")
    assert psnr(never, cat) > SAME_DB


def test_half_precision_draws(engine: LocatingEngine, folders: dict[str, Path]) -> None:
    """With these random weights diffusers' own pipeline in bfloat16 is 16 dB from float32."""
    assert psnr(make(engine_on(folders["dev"]), GUIDED, precision="half")[0], make(engine, GUIDED)[0]) > 12


# Layers by the maker's names: how many numbers each reads, and its own layers in the network with what they write.
LAYERS: dict[str, tuple[int, dict[str, int]]] = {
    "double_blocks_0_img_attn_qkv": (16, {f"transformer_blocks.0.attn.to_{one}": 16 for one in "qkv"}),
    "double_blocks_0_txt_attn_proj": (16, {"transformer_blocks.0.attn.to_add_out": 16}),
    "double_blocks_0_img_mlp_2": (64, {"transformer_blocks.0.ff.net.2": 16}),
    "double_blocks_0_txt_mod_lin": (16, {"transformer_blocks.0.norm1_context.linear": 96}),
    "single_blocks_0_linear1": (
        16,
        {f"single_transformer_blocks.0.attn.to_{one}": 16 for one in "qkv"}
        | {"single_transformer_blocks.0.proj_mlp": 64},
    ),
    "single_blocks_0_linear2": (80, {"single_transformer_blocks.0.proj_out": 16}),
}


@pytest.fixture(scope="module")
def loras(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PartInfo]:
    """The same LoRA by kohya in the maker's layout, and by peft."""
    folder, generator = tmp_path_factory.mktemp("loras"), torch.Generator().manual_seed(1)
    kohya: dict[str, torch.Tensor] = {}
    peft: dict[str, torch.Tensor] = {}
    for name, (inward, own) in LAYERS.items():
        down = torch.randn(2, inward, generator=generator)
        up = torch.randn(sum(own.values()), 2, generator=generator) * 0.3
        stem = f"lora_unet_{name}"
        kohya |= {f"{stem}.lora_down.weight": down, f"{stem}.lora_up.weight": up, f"{stem}.alpha": torch.tensor(2.0)}
        for layer, part in zip(own, up.split(list(own.values())), strict=True):
            peft |= {f"transformer.{layer}.lora_A.weight": down, f"transformer.{layer}.lora_B.weight": part}
    return {name: lora_of(folder / f"{name}.safetensors", one) for name, one in (("kohya", kohya), ("peft", peft))}


def test_a_lora_draws_as_by_diffusers(
    engine: LocatingEngine, folders: dict[str, Path], loras: dict[str, PartInfo]
) -> None:
    rows = (FLUX1_DEV, FLUX1_SCHNELL, FLUX1_KONTEXT, FLUX1_FILL)
    assert all(part.facts.families == rows for part in loras.values())
    pipe: Any = FluxPipeline.from_pretrained(folders["dev"], torch_dtype=torch.float32)
    pipe.set_progress_bar_config(disable=True)
    pipe.load_lora_weights(loras["peft"].location, adapter_name="one")
    pipe.set_adapters(["one"], [0.8])
    given = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS, "guidance_scale": 3.5, "output_type": "np"}
    theirs = as_bytes(pipe("a cat", **given, generator=torch.Generator().manual_seed(5)).images[0])
    for part in loras.values():
        assert psnr(with_lora(engine, part), theirs) > SAME_DB
    assert psnr(make(engine, GUIDED)[0], theirs) < 40, "and without it the network is its own again"


def test_a_folder_whose_t5_has_only_its_sentencepiece_model_draws_the_same(
    engine: LocatingEngine, folders: dict[str, Path], tmp_path: Path
) -> None:
    folder = shutil.copytree(folders["dev"], tmp_path / "dev")
    for file in (folder / "tokenizer_2").iterdir():
        file.unlink()
    (folder / "tokenizer_2" / "spiece.model").write_bytes(spiece_of(t5_tokenizer()))
    assert psnr(make(engine_on(folder), GUIDED)[0], make(engine, GUIDED)[0]) > SAME_DB


def with_lora(engine: LocatingEngine, part: PartInfo) -> np.ndarray:
    engine.part_named = lambda _kind, _name: part
    (drawn,) = make(engine, replace(GUIDED, loras=(LoraUse(name=part.name, weight=0.8),)))
    return drawn


def test_a_lora_of_another_family_is_refused_with_both_names(
    engine: LocatingEngine, tiny_model: Path, loras: dict[str, PartInfo], tmp_path: Path
) -> None:
    stem = "diffusion_model.layers.0.attention.to_q"
    other = {f"{stem}.lora_A.weight": torch.ones(2, 16), f"{stem}.lora_B.weight": torch.ones(16, 2)}
    with pytest.raises(SddeskError, match="made for Z-Image Turbo, Z-Image and cannot work with “dev”"):
        with_lora(engine, lora_of(tmp_path / "z.safetensors", other))
    with pytest.raises(SddeskError, match=r"made for FLUX\.1 dev, .* and cannot work with “tiny”"):
        with_lora(sd_engine(tiny_model), loras["kohya"])
