"""Qwen-Image against diffusers' own pipelines: a tiny model with random weights, in float32."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    FlowMatchEulerDiscreteScheduler,
    QwenImageEditPipeline,
    QwenImageEditPlusPipeline,
    QwenImageImg2ImgPipeline,
    QwenImageInpaintPipeline,
    QwenImagePipeline,
    QwenImageTransformer2DModel,
)
from diffusers.pipelines.qwenimage import pipeline_qwenimage_edit as edit
from diffusers.pipelines.qwenimage import pipeline_qwenimage_edit_plus as edit_plus
from PIL import Image
from transformers import Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration, Qwen2VLProcessor
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.families import (
    QWEN_IMAGE,
    QWEN_IMAGE_EDIT,
    QWEN_IMAGE_EDIT_2509,
    QWEN_IMAGE_EDIT_2511,
    ModelFamily,
)
from sddesk.core.inputs import Mask, Reference, StartPicture
from sddesk.core.samplers import samplers_for
from sddesk.engine.families import qwen_image_edit
from sddesk.engine.load.folder import Folder
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
    one_frame_vae,
    photo,
    previewed,
    qwen_tokenizer,
    request,
    scheduler_for,
    seeded,
    write_index,
)

LARGEST = 12_845_056  # pixels that the published text encoder looks at
IMAGE_PAD = 261  # the place of that token in the tokenizer of the tests
# As the published models spread their noise levels.
SPREAD = {"max_image_seq_len": 8192, "max_shift": 0.9, "shift_terminal": 0.02, "use_dynamic_shifting": True}


def qwen_vl() -> Qwen2_5_VLForConditionalGeneration:
    """A Qwen2.5-VL of width 128, with the layer that answers."""
    text = {
        "vocab_size": 264, "hidden_size": 128, "intermediate_size": 32, "num_hidden_layers": 2,
        "num_attention_heads": 1, "num_key_value_heads": 1, "max_position_embeddings": 4096, "rms_norm_eps": 1e-6,
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e6, "mrope_section": [16, 24, 24]},
    }  # fmt: skip
    vision = {"depth": 2, "hidden_size": 160, "intermediate_size": 32, "num_heads": 2, "out_hidden_size": 128}
    made = Qwen2_5_VLForConditionalGeneration(
        Qwen2_5_VLConfig(text_config=text, vision_config=vision, image_token_id=IMAGE_PAD, video_token_id=263)
    )
    enliven(made, 0.2)
    language = made.model.language_model
    language.embed_tokens.weight.data *= 10  # else all words are read alike
    language.norm.weight.data.fill_(1)
    return made


def write_qwen_image(folder: Path, pipeline: str = "QwenImagePipeline", *, marked: bool = False) -> Path:
    """A diffusers folder of the family: of a pipeline that changes pictures, or one `marked` as Edit-2511."""
    with seeded():
        transformer = QwenImageTransformer2DModel(
            in_channels=16, out_channels=4, num_layers=2, attention_head_dim=8, num_attention_heads=2,
            joint_attention_dim=128, axes_dims_rope=(2, 2, 4), zero_cond_t=marked,
        )  # fmt: skip
        enliven(transformer, 0.2)
        for name, layer in transformer.named_modules():
            if name.endswith(("to_v", "add_v_proj", "to_out.0")):
                layer.weight.data *= 6  # else text and references hardly count
            if ".norm_" in name:
                layer.weight.data.fill_(2.5)  # of queries and keys: it looks at some tokens more than at others
        one_frame_vae().save_pretrained(folder / "vae")
        qwen_vl().save_pretrained(folder / "text_encoder")
    transformer.save_pretrained(folder / "transformer")
    qwen_tokenizer().save_pretrained(folder / "tokenizer")
    FlowMatchEulerDiscreteScheduler(**SPREAD).save_pretrained(folder / "scheduler")
    processor = {"processor": ("transformers", "Qwen2VLProcessor")} if "Edit" in pipeline else {}
    if processor:
        shutil.copytree(folder / "tokenizer", folder / "processor")
        Qwen2VLImageProcessorPil(min_pixels=56 * 56, max_pixels=LARGEST).save_pretrained(folder / "processor")
    write_index(
        folder,
        pipeline,
        transformer=("diffusers", "QwenImageTransformer2DModel"),
        vae=("diffusers", "AutoencoderKLQwenImage"),
        text_encoder=("transformers", "Qwen2_5_VLForConditionalGeneration"),
        tokenizer=("transformers", "Qwen2Tokenizer"),
        **processor,
    )
    return folder


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_qwen_image(tmp_path_factory.mktemp("models") / "base")


@pytest.fixture(scope="module")
def engine(base: Path) -> LocatingEngine:
    return engine_on(base)


@pytest.fixture(scope="module")
def reference(base: Path) -> Any:
    """Draws with diffusers' own pipelines."""
    parts: Any = QwenImagePipeline.from_pretrained(base, torch_dtype=torch.float32).components

    def draw(kind: Any = QwenImagePipeline, sampler: str = "euler", **more: Any) -> np.ndarray:
        pipe: Any = kind(**parts | {"scheduler": scheduler_for(base, sampler)})
        pipe.set_progress_bar_config(disable=True)
        given = {"prompt": "a cat", "width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
        given |= {"true_cfg_scale": 4.0, "negative_prompt": "a dog", "output_type": "np"}
        return as_bytes(pipe(**given | more, generator=torch.Generator().manual_seed(5)).images[0])

    return draw


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return photo(tmp_path_factory.mktemp("photo") / "start.png")


@pytest.fixture(scope="module")
def mask(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mask_picture(tmp_path_factory.mktemp("photo") / "mask.png")


GUIDED = request(guidance_scale=4.0, negative_prompt="a dog")


def test_the_index_tells_the_family(base: Path) -> None:
    info = info_of(base)
    assert info.family == QWEN_IMAGE and info.family.is_transformer and info.text_width == 128
    assert info.latents.channels == 4


@pytest.mark.parametrize("sampler", SAMPLERS)
def test_a_picture_is_that_of_diffusers(engine: LocatingEngine, reference: Any, sampler: str) -> None:
    (drawn,) = make(engine, GUIDED, sampler=sampler)
    assert psnr(drawn, reference(sampler=sampler)) > SAME_DB
    assert sampler in [row.id for row in samplers_for(QWEN_IMAGE)]


def test_guidance_and_both_prompts_count(engine: LocatingEngine, reference: Any) -> None:
    (drawn,) = make(engine, GUIDED)
    (image,) = run(engine, request()).images
    assert psnr(array(image.pixels), reference(true_cfg_scale=1.0)) > SAME_DB
    assert image.notes == (), "what looks and what answers is left out without a word"
    for other in (request(), request(guidance_scale=4.0), replace(GUIDED, prompt="a horse")):
        assert psnr(make(engine, other)[0], drawn) < 45


@pytest.mark.parametrize("sampler", ["euler", "unipc"])
def test_a_start_picture_is_drawn_as_by_diffusers(
    engine: LocatingEngine, reference: Any, start: Path, sampler: str
) -> None:
    wanted = replace(GUIDED, sampler=sampler, inputs=(StartPicture(content_hash=START, strength=0.5),))
    theirs = reference(QwenImageImg2ImgPipeline, sampler, image=Image.open(start), strength=0.5)
    assert psnr(draw(engine, wanted, {START: start}), theirs) > SAME_DB


@pytest.mark.parametrize(("sampler", "strength"), [("euler", 1.0), ("dpmpp_2m", 0.5)])
def test_a_part_is_drawn_anew_as_by_diffusers(
    engine: LocatingEngine, reference: Any, start: Path, mask: Path, sampler: str, strength: float
) -> None:
    """The masked loop; where the mask is black the bytes are the start picture's."""
    inputs = (StartPicture(content_hash=START, strength=strength), Mask(content_hash=MASK, blur=0))
    drawn = draw(engine, replace(GUIDED, sampler=sampler, inputs=inputs), {START: start, MASK: mask})
    given = {"image": Image.open(start), "mask_image": Image.open(mask), "strength": strength}
    theirs = reference(QwenImageInpaintPipeline, sampler, **given)
    half = SIDE // 2
    assert psnr(drawn[:, half:], theirs[:, half:]) > SAME_DB
    assert np.array_equal(drawn[:, :half], np.asarray(Image.open(start).convert("RGB"))[:, :half])


def test_each_picture_of_a_batch_is_that_of_its_seed_alone_and_is_made_again(engine: LocatingEngine) -> None:
    both = make(engine, GUIDED, columns=2)
    alone = [make(engine, GUIDED, seed=seed)[0] for seed in (5, 6)]
    assert all(psnr(one, other) > SAME_DB for one, other in zip(both, alone, strict=True))
    assert psnr(*both) < 40
    assert np.array_equal(make(engine, GUIDED, seed=6)[0], alone[1])


def test_a_cancel_is_seen_inside_a_step(engine: LocatingEngine) -> None:
    make(engine, GUIDED)
    network: Any = engine._checkpoints.loaded.newest.denoiser  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]
    inside: list[bool] = []
    finished: list[bool] = []
    with (
        network.transformer_blocks[0].register_forward_hook(lambda *_: inside.append(True)),
        network.transformer_blocks[-1].register_forward_hook(lambda *_: finished.append(True)),
        pytest.raises(Cancelled),
    ):
        run(engine, GUIDED, lambda: bool(inside))
    assert inside and not finished


def test_a_preview_shows_the_picture_that_the_step_expects(
    engine: LocatingEngine, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = previewed(engine, GUIDED, monkeypatch)
    pipe: Any = QwenImagePipeline.from_pretrained(base, torch_dtype=torch.float32)
    expected = expected_of(pipe, prompt="a cat", negative_prompt="a dog", true_cfg_scale=4.0)
    assert len(shown) == len(expected) == STEPS
    for one, other in zip(shown, expected, strict=True):
        rows = pipe._unpack_latents(other[None], SIDE, SIDE, 8)[0, :, 0]
        torch.testing.assert_close(one, rows, rtol=1e-3, atol=1e-3)


def test_words_that_change_are_drawn(engine: LocatingEngine) -> None:
    changing = replace(GUIDED, prompt="a [cat:horse:0.5]", prompt_syntax="a1111-3")
    drawn, cat, horse = (make(engine, changing, prompt=text)[0] for text in (changing.prompt, "a cat", "a horse"))
    assert psnr(drawn, cat) < 50 and psnr(drawn, horse) < 50
    (image,) = run(engine, replace(changing, prompt="a cat", negative_prompt="a [dog:bird:0.5]")).images
    assert any("keeps its first words" in str(note) for note in image.notes)


def test_a_text_beyond_the_limit_is_cut_as_by_diffusers_and_that_is_told(
    engine: LocatingEngine, base: Path, reference: Any
) -> None:
    text = "a horse " * 80
    (image,) = run(engine, replace(GUIDED, prompt=text)).images
    whole = QwenImagePipeline.from_pretrained(base).prompt_template_encode
    read = 512 - (len(qwen_tokenizer()(whole.partition("{}")[0]).input_ids) - 34)
    told = f"reads {read} tokens of a prompt: the last {len(text) - read} were"
    assert any(told in str(note) for note in image.notes), [str(note) for note in image.notes]
    assert psnr(make(engine, GUIDED, prompt=text)[0], reference(prompt=text)) > SAME_DB


def test_a_text_in_half_precision_is_read_as_by_transformers(base: Path) -> None:
    """The frequencies of positions stay in float32."""
    whole: Any = Qwen2_5_VLForConditionalGeneration.from_pretrained(base / "text_encoder", dtype=torch.bfloat16)
    ours = Folder(base).load_text(("text_encoder",), torch.bfloat16, lambda: None)["text_encoder"]
    given = {"input_ids": torch.arange(500)[None] % 256, "output_hidden_states": True}
    with torch.no_grad():
        one, other = (model(**given).hidden_states[-1] for model in (ours, whole.model.language_model))
    torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-3)


def test_half_precision_draws_nearly_the_same(engine: LocatingEngine, base: Path) -> None:
    assert psnr(make(engine_on(base), GUIDED, precision="half")[0], make(engine, GUIDED)[0]) > 25


class Processor(Qwen2VLProcessor):
    """transformers' own without what prepares videos, which needs a library more."""

    def check_argument_for_proper_class(self, argument_name: str, argument: Any) -> Any:
        """Take what is not there, too."""


class Seeing(Qwen2_5_VLForConditionalGeneration):
    """As versions of transformers before 5 took a call: it finds itself where in a text pictures stand.

    diffusers does not tell it, so that pictures are places of words: https://github.com/huggingface/diffusers/issues/14194
    """

    def forward(self, input_ids: torch.Tensor, **words: Any) -> Any:
        return super().forward(input_ids, mm_token_type_ids=(input_ids == IMAGE_PAD).int(), **words)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are brought to a 64th of the area, here and in diffusers."""
    plus = edit_plus.calculate_dimensions
    monkeypatch.setattr(edit_plus, "calculate_dimensions", lambda area, ratio: plus(area / 64, ratio))
    monkeypatch.setattr(qwen_image_edit, "calculate_dimensions", lambda area, ratio: plus(area / 64, ratio))
    monkeypatch.setattr(edit, "calculate_dimensions", lambda area, ratio: (*plus(area / 64, ratio), None))


def changed_by_diffusers(folder: Path, kind: Any, sampler: str, **given: Any) -> np.ndarray:
    """The picture of diffusers' pipeline for changes."""
    parts: Any = QwenImagePipeline.from_pretrained(folder, torch_dtype=torch.float32, processor=None).components
    parts["text_encoder"].__class__ = Seeing  # to load it so would leave its weights out
    reader = Qwen2VLImageProcessorPil.from_pretrained(folder / "processor")
    parts |= {"processor": Processor(reader, parts["tokenizer"], None), "scheduler": scheduler_for(folder, sampler)}
    pipe = kind(**parts)
    pipe.set_progress_bar_config(disable=True)
    usual = {"prompt": "a cat", "negative_prompt": "a dog", "true_cfg_scale": 4.0, "output_type": "np"}
    size = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
    return as_bytes(pipe(**usual | size | given, generator=torch.Generator().manual_seed(5)).images[0])


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("kind", "count", "sampler", "row"),
    [
        (QwenImageEditPipeline, 1, "euler", QWEN_IMAGE_EDIT),
        (QwenImageEditPlusPipeline, 3, "unipc", QWEN_IMAGE_EDIT_2509),
        (QwenImageEditPlusPipeline, 2, "heun", QWEN_IMAGE_EDIT_2511),
    ],
)
def test_pictures_are_changed_as_by_diffusers(
    tmp_path: Path, kind: Any, count: int, sampler: str, row: ModelFamily
) -> None:
    folder = write_qwen_image(tmp_path / "edit", kind.__name__, marked=bool(row.marks))
    sizes = ((80, 64), (64, 96), (100, 50))[:count]
    files = {str(n) * 64: photo(tmp_path / f"{n}.png", size) for n, size in enumerate(sizes)}
    assert info_of(folder).family == row
    engine = engine_on(folder)
    wanted = replace(GUIDED, sampler=sampler, inputs=tuple(Reference(content_hash=one) for one in files))
    drawn = draw(engine, wanted, files)
    pictures = [Image.open(file) for file in files.values()]
    theirs = changed_by_diffusers(folder, kind, sampler, image=pictures[0] if count == 1 else pictures)
    assert psnr(drawn, theirs) > SAME_DB
    other = tmp_path / "other.png"
    Image.fromarray(np.indices((64, 64, 3)).sum(0).astype(np.uint8) % 16 * 17).save(other)
    assert psnr(draw(engine, wanted, files | {"0" * 64: other}), drawn) < 48
    if count == 1:
        with pytest.raises(SddeskError, match="change a picture as the prompt says"):
            run(engine, GUIDED)
        with pytest.raises(SddeskError, match="at most 200 times as long as wide"):
            draw(engine, wanted, {"0" * 64: photo(tmp_path / "slim.png", (804, 4))})
