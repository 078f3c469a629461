"""Words that change from step to step: the picture is that of diffusers' pipeline whose callback swaps embeddings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionImg2ImgPipeline, StableDiffusionPipeline, StableDiffusionXLPipeline
from PIL import Image
from safetensors.torch import load_file, save_file

from sddesk.core.errors import Cancelled
from sddesk.core.families import SD1, SDXL, ModelFamily
from sddesk.core.inputs import StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SAMPLERS
from sddesk.engine.backends.base import Denoiser
from sddesk.engine.families.base import Conditioning
from sddesk.engine.families.sd import FAMILY as SD
from sddesk.engine.families.sdxl import FAMILY as XL
from sddesk.engine.make.schedulers import HostScheduler, make_scheduler
from tests.engine.helpers import REQUEST, LocatingEngine, array, info_of, make, psnr, run
from tests.tiny import make_tiny_pipeline, make_tiny_xl

pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")
CHANGING = replace(REQUEST, prompt_syntax="a1111-3", steps=4, guidance_scale=12.0)
TWO_CALLS = ("heun", "dpm2")
FAR = 48.0  # dB: one step with another text makes another picture


@dataclass
class Side:
    """Our engine on a model, and diffusers' own pipeline on it."""

    engine: LocatingEngine
    pipe: Any
    scheduler_config: Any

    def reference(self, request: GenerationRequest, texts: Sequence[str], negatives: Sequence[str], **more: Any) -> Any:
        """The picture of a pipeline that is given these texts one after the other, one for each call of the network."""
        pipe, guided = self.pipe, request.guidance_scale > 1
        pipe.scheduler = make_scheduler(request.sampler, request.schedule, request.steps, self.scheduler_config)
        made = [
            pipe.encode_prompt(text, device="cpu", num_images_per_prompt=1, do_classifier_free_guidance=guided)[::2]
            for text in texts
        ]
        unwanted = [
            pipe.encode_prompt(text, device="cpu", num_images_per_prompt=1, do_classifier_free_guidance=False)[::2]
            for text in negatives
        ]
        names = ("prompt_embeds", "add_text_embeds")

        def swap(_pipe: Any, index: int, _timestep: Any, _given: Any) -> dict[str, Any]:
            if index + 1 == len(texts):
                return {}
            pairs = zip(names, made[index + 1], unwanted[index + 1], strict=False)
            return {name: torch.cat([no, yes]) if guided else yes for name, yes, no in pairs}

        image = pipe(
            prompt=texts[0],
            negative_prompt=negatives[0] or None,
            num_inference_steps=request.steps,
            guidance_scale=request.guidance_scale,
            generator=torch.Generator().manual_seed(request.seed),
            output_type="np",
            callback_on_step_end=swap,
            **more,
        ).images[0]
        return (image * 255).round().astype(np.uint8)


def pipeline(kind: Any, folder: Path, **more: Any) -> Any:
    pipe = kind.from_pretrained(folder, local_files_only=True, **more)
    pipe.set_progress_bar_config(disable=True)
    return pipe


def side(folder: Path, family: ModelFamily, pipe: Any) -> Side:
    engine = LocatingEngine(lambda _: replace(info_of(folder), family=family), device="cpu")
    return Side(engine, pipe, pipe.scheduler.config)


def attentive(folder: Path) -> Path:
    """The same model with a network that minds its text: random weights hardly do."""
    for file in (folder / "unet").glob("*.safetensors"):
        weights = load_file(file)
        for name in weights:
            if "attn2.to_v" in name or "add_embedding.linear_2.weight" in name:
                weights[name] *= 1000
        save_file(weights, file, {"format": "pt"})
    return folder


@pytest.fixture(scope="module")
def sd(tmp_path_factory: pytest.TempPathFactory) -> Side:
    folder = attentive(make_tiny_pipeline(tmp_path_factory.mktemp("sd") / "sd"))
    return side(folder, SD1, pipeline(StableDiffusionPipeline, folder, safety_checker=None))


@pytest.fixture(scope="module")
def sdxl(tmp_path_factory: pytest.TempPathFactory) -> Side:
    folder = attentive(make_tiny_xl(tmp_path_factory.mktemp("xl") / "xl"))
    return side(folder, SDXL, pipeline(StableDiffusionXLPipeline, folder, add_watermarker=False))


def of_calls(sampler: str, steps: Sequence[str]) -> list[str]:
    """The text of each call of the network: two a step but for the last, or two for PNDM's first step."""
    if sampler in TWO_CALLS:
        return [text for text in steps for _ in range(2)][:-1]
    return [steps[0], *steps] if sampler == "pndm" else [*steps]


SIZE = {"width": 64, "height": 64}


@pytest.mark.parametrize("row", SAMPLERS, ids=lambda row: row.id)
def test_every_sampler_goes_on_with_another_text(sd: Side, row: Any) -> None:
    """And no other picture comes of it than that of the words: with every third it is held against another change."""
    request = replace(CHANGING, sampler=row.id, prompt="a [horse:red house:0.5]", negative_prompt="[dim:1]")
    (made,) = make(sd.engine, request)
    texts = ["a horse", "a horse", "a red house", "a red house"]
    expected = sd.reference(request, of_calls(row.id, texts), of_calls(row.id, ["", "dim", "dim", "dim"]), **SIZE)
    assert psnr(made, expected) > 50
    if SAMPLERS.index(row) % 3 == 0:
        assert psnr(made, make(sd.engine, request, prompt="a [horse:red house:3]")[0]) < FAR


@pytest.mark.parametrize("sampler", ["pndm", "heun", "euler_a", "dpmpp_2m"])
def test_sdxl_alternates_with_its_pooled_text(sdxl: Side, sampler: str) -> None:
    """A sampler of each kind; SD has them all, above."""
    request = replace(CHANGING, sampler=sampler, prompt="a [horse|red house|]", negative_prompt="a [cow|dog]")
    texts, negatives = ["a horse", "a red house", "a ", "a horse"], ["a cow", "a dog", "a cow", "a dog"]
    expected = sdxl.reference(request, of_calls(sampler, texts), of_calls(sampler, negatives), **SIZE)
    (made,) = make(sdxl.engine, request)
    assert psnr(made, expected) > 50
    assert psnr(made, make(sdxl.engine, request, prompt="a [horse|horse|red house|]")[0]) < FAR


@pytest.mark.parametrize("family", ["sd", "sdxl"])
def test_without_guidance(request: pytest.FixtureRequest, family: str) -> None:
    one: Side = request.getfixturevalue(family)
    order = replace(CHANGING, sampler="euler", prompt="[horse|house]", negative_prompt="[x|y]", guidance_scale=1.0)
    expected = one.reference(order, ["horse", "house"] * 2, [""] * 4, **SIZE)
    assert psnr(make(one.engine, order)[0], expected) > 50


def test_a_start_picture_counts_the_steps_that_are_drawn(sd: Side, tmp_path: Path) -> None:
    file = tmp_path / "start.png"
    picture = Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8))
    picture.save(file)
    begun = StartPicture(content_hash="0" * 64, strength=0.5)
    request = replace(CHANGING, sampler="euler", steps=8, prompt="a [horse:red house:0.25]", inputs=(begun,))
    images: list[Any] = []
    sd.engine.generate(request, lambda _: None, images.append, lambda: False, inputs={"0" * 64: file})
    other = Side(sd.engine, StableDiffusionImg2ImgPipeline.from_pipe(sd.pipe), sd.scheduler_config)
    texts = ["a horse", "a horse", "a red house", "a red house"]
    expected = other.reference(request, texts, [""] * 4, image=picture, strength=0.5)
    assert psnr(array(images[0].pixels), expected) > 50


def test_a_batch_is_as_single_pictures_and_again_the_same(sd: Side) -> None:
    request = replace(CHANGING, prompt="a [horse|red house]", columns=2)
    both = make(sd.engine, request)
    for picture, alone in zip(both, (request.single(0), request.single(1)), strict=True):
        assert psnr(picture, make(sd.engine, alone)[0]) > 50
    assert all(map(np.array_equal, both, make(sd.engine, request)))


def test_what_older_versions_read_as_words_is_drawn_so_again(sd: Side) -> None:
    marked = replace(CHANGING, prompt="a [horse:house:0.5]", prompt_syntax="a1111")
    bare = replace(marked, prompt="a (horse:house:0.5:0.909090909)")
    assert psnr(make(sd.engine, marked)[0], make(sd.engine, bare)[0]) > 50
    assert psnr(make(sd.engine, marked)[0], make(sd.engine, marked, prompt_syntax="a1111-3")[0]) < FAR
    (image,) = run(sd.engine, marked).images
    assert [str(note).split(":")[-2] for note in image.notes] == [
        " when this picture was first made such words did not change by steps"
    ]


def test_a_change_that_never_comes_is_told_on_the_picture(sd: Side) -> None:
    (image,) = run(sd.engine, replace(CHANGING, prompt="a [horse:house:9]")).images
    assert [str(note) for note in image.notes] == ["[horse:house:9]: 4 steps are drawn, so its words do not change."]
    assert image.request.prompt == "a [horse:house:9]"


def test_each_text_is_encoded_once_and_all_are_as_long(sd: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[torch.Tensor] = []
    encoder = sd.pipe.text_encoder
    hook = encoder.register_forward_hook(lambda _module, given, _answer: calls.append(given[0]))
    try:
        told = SD.encode(sd.pipe, replace(CHANGING, prompt="[horse|house]", negative_prompt="[x|y|z]", steps=12))
        assert len(told.later) == 5 and len(calls) == 5  # two texts and three negative ones
        assert len({id(tensor) for tensor in told.tensors()}) == 5
        long = SD.encode(sd.pipe, replace(CHANGING, prompt="a [horse BREAK red|house]", negative_prompt="x"))
    finally:
        hook.remove()
    shapes = {tuple(tensor.shape) for tensor in long.tensors()}
    assert len(shapes) == 1 and shapes.pop()[1] == 2 * 77
    alone = SD.encode(sd.pipe, replace(REQUEST, prompt="a house")).positive
    torch.testing.assert_close(long.later[0].positive[:, :77], alone)


def test_a_cancel_comes_between_the_texts(sd: Side) -> None:
    seen: list[int] = []
    with pytest.raises(Cancelled):
        sd.engine.generate(
            replace(CHANGING, prompt="[horse|house]"),
            lambda progress: seen.append(progress.step),
            lambda _: None,
            lambda: 2 in seen,
        )
    assert max(seen) == 2


def test_no_negative_prompt_is_zeros_to_sdxl_whatever_the_other_texts_are(sdxl: Side) -> None:
    request = replace(CHANGING, prompt="[horse:2]", negative_prompt="[dim:3]")
    told = XL.encode(sdxl.pipe, request)
    zeros = [not one.negative.any() and not one.negative_pooled.any() for one in (told, *told.later)]  # type: ignore[union-attr]
    assert zeros == [True, True, False]
    assert told.positive.any()
    empty = XL.encode(sdxl.pipe, replace(request, prompt="", negative_prompt=""))
    assert empty.negative is not None and not empty.negative.any() and empty.positive.any()


@contextmanager
def texts_given(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[torch.Tensor]]:
    """The text of each call of the network."""
    given: list[torch.Tensor] = []
    answer = Denoiser.__call__

    def noted(self: Denoiser, *arguments: Any, **words: Any) -> Any:
        given.append(words["encoder_hidden_states"])
        return answer(self, *arguments, **words)

    with monkeypatch.context() as patch:
        patch.setattr(Denoiser, "__call__", noted)
        yield given


def test_a_text_keeps_its_tensor_while_it_lasts_and_its_shape_always(sd: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache of keys and values goes by the tensor; CUDA graphs and OpenVINO are compiled for a shape."""
    with texts_given(monkeypatch) as given:
        make(sd.engine, CHANGING, sampler="euler", prompt="[horse:a BREAK house:0.5]")
    assert [one is given[0] for one in given] == [True, True, False, False] and given[2] is given[3]
    assert len({(one.shape, one.stride(), one.dtype) for one in given}) == 1
    with texts_given(monkeypatch) as given:
        make(sd.engine, CHANGING, sampler="euler", prompt="horse")
    assert all(one is given[0] for one in given)


@pytest.mark.parametrize("skipped", [0, 3])
@pytest.mark.parametrize("row", SAMPLERS, ids=lambda row: row.id)
def test_each_pass_belongs_to_a_step(row: Any, skipped: int) -> None:
    scheduler = HostScheduler(make_scheduler(row.id, "normal", 8, {"steps_offset": 1}))
    if skipped:
        scheduler.begin_at(skipped)
    scheduler.set_timesteps(8)
    steps = [scheduler.drawn_step(index) for index in range(len(scheduler.timesteps))]
    numbers = [str(step) for step in range(8 - skipped)]
    assert [str(step) for step in steps] == of_calls(row.id, numbers)


def test_a_runge_kutta_start_makes_its_first_three_steps_in_four_calls_each() -> None:
    config = {"_class_name": "PNDMScheduler", "skip_prk_steps": False, "steps_offset": 1}
    scheduler = HostScheduler(make_scheduler("pndm", "model", 6, config))
    scheduler.set_timesteps(6)
    steps = [scheduler.drawn_step(index) for index in range(len(scheduler.timesteps))]
    assert steps == [0] * 4 + [1] * 4 + [2] * 4 + [3, 4, 5]


def test_a_conditioning_counts_shared_tensors_once() -> None:
    shared = torch.zeros(1, 77, 8)
    first = Conditioning(torch.ones(1, 77, 8), shared, (), later=(Conditioning(torch.ones(1, 77, 8), shared, ()),))
    assert len(first.tensors()) == 3
