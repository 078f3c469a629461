"""What the recorder tells is what a loop written by hand computes, and the picture is the one without it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pytest
import torch
from diffusers import DDIMScheduler, EulerDiscreteScheduler, StableDiffusionPipeline, UNet2DConditionModel
from PIL import Image

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.explained import (
    DecodedTold,
    FamilyTold,
    NetworkTold,
    NoiseTold,
    Numbers,
    PictureTold,
    RunTold,
    SaidTold,
    StepTold,
    TextRead,
    Told,
    VaeTold,
    Wanted,
    has_word,
    without_word,
    words_of,
)
from sddesk.core.inputs import Enlarge, StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.engine.families import z_image
from sddesk.engine.make import attention_maps, recorder, through_vae, word_maps
from sddesk.settings.paths import default_paths
from tests.engine.helpers import REQUEST, LocatingEngine, array, engine_on, make, psnr
from tests.engine.host.test_process import never
from tests.fakes import pixels_of
from tests.families.test_z_image import write_z_image
from tests.tiny import make_tiny_pipeline, make_tiny_xl

STARTER = default_paths().resources / "starter-model"
CLOSE = 1e-5
T = TypeVar("T")


@dataclass
class Pieces:
    """The pieces of one explanation, by their kind."""

    parts: list[Told] = field(default_factory=list)

    def of(self, kind: type[T]) -> list[T]:
        return [part for part in self.parts if isinstance(part, kind)]

    def one(self, kind: type[T]) -> T:
        (found,) = self.of(kind)
        return found

    @property
    def said(self) -> list[str]:
        return [str(part.message) for part in self.of(SaidTold)]


def explain(
    engine: LocatingEngine,
    request: GenerationRequest = REQUEST,
    wanted: Wanted = Wanted(vae=False),  # noqa: B008 - frozen
    cancelled: Callable[[], bool] = never,
    **changes: Any,
) -> Pieces:
    told = Pieces()
    located = engine.located(replace(request, **changes))
    engine.explain(located, wanted, lambda _: None, told.parts.append, cancelled)
    return told


def values(numbers: Numbers | None) -> np.ndarray:
    assert numbers is not None
    kind = "<f2" if numbers.kind == "float16" else "<f4"
    return np.frombuffer(numbers.data, kind).astype(np.float64).reshape(numbers.shape)


@torch.no_grad()
def by_hand(
    folder: Path, scheduler: Any, request: GenerationRequest, scales: Sequence[float] = ()
) -> tuple[list[dict[str, np.ndarray]], np.ndarray]:
    """The loop of diffusers' notebook: without text, with text, guided, and the clean latents that follow.

    And the picture. `scales` has the guidance of each step, where it changes.
    """
    pipe: Any = StableDiffusionPipeline.from_pretrained(folder, safety_checker=None)
    embeddings = []
    for text in ("", request.prompt):
        ids = pipe.tokenizer(text, padding="max_length", max_length=77, return_tensors="pt").input_ids
        embeddings.append(pipe.text_encoder(ids)[0])
    both = torch.cat(embeddings)
    channels, side = pipe.unet.config.in_channels, request.width // 8
    generator = torch.Generator().manual_seed(request.seed)
    latents = torch.randn((1, channels, side, side), generator=generator) * scheduler.init_noise_sigma
    scheduler.set_timesteps(request.steps)
    steps = []
    for at, time in enumerate(scheduler.timesteps):
        given = scheduler.scale_model_input(torch.cat([latents] * 2), time)
        without, with_text = pipe.unet(given, time, encoder_hidden_states=both).sample.chunk(2)
        scale = scales[at] if scales else request.guidance_scale
        guided = without + scale * (with_text - without)
        told = scheduler.step(guided, time, latents)
        found = {"without": without, "with_text": with_text, "guided": guided, "expected": told.pred_original_sample}
        steps.append({name: one[0].double().numpy() for name, one in found.items()} | {"latents": latents[0].numpy()})
        latents = told.prev_sample
    decoded = pipe.vae.decode(latents / pipe.vae.config.scaling_factor).sample[0]
    return steps, ((decoded.permute(1, 2, 0).numpy() / 2 + 0.5).clip(0, 1) * 255).round()


BETAS: dict[str, Any] = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear", "steps_offset": 1}


@pytest.mark.parametrize(("model", "sampler"), [("tiny", "euler"), ("v", "ddim"), ("starter", "ddim")])
def test_every_answer_is_the_hand_written_loops(model: str, sampler: str, tiny_model: Path, tiny_v_model: Path) -> None:
    folder = {"tiny": tiny_model, "v": tiny_v_model, "starter": STARTER}[model]
    side = 128 if model == "starter" else 64
    request = replace(REQUEST, sampler=sampler, schedule="normal", steps=3, width=side, height=side)
    kind = {"prediction_type": "v_prediction" if model == "v" else "epsilon"}
    if sampler == "ddim":
        scheduler: Any = DDIMScheduler(clip_sample=False, set_alpha_to_one=False, **BETAS, **kind)
    else:
        scheduler = EulerDiscreteScheduler(**BETAS, **kind)
    told = explain(engine_on(folder), request, Wanted(vae=False, attention=False, network=False))
    wanted, _ = by_hand(folder, scheduler, request)
    steps = told.of(StepTold)
    assert len(steps) == len(wanted) == 3
    for step, hand in zip(steps, wanted, strict=True):
        for name, there in hand.items():
            found = values(getattr(step, name))
            assert np.abs(found - there).max() <= CLOSE * max(1.0, np.abs(there).max()), (step.index, name)


def test_a_run_with_a_recorder_is_bit_by_bit_the_run_without(tiny_engine: LocatingEngine) -> None:
    engine = tiny_engine
    for sampler in ("pndm", "dpmpp_sde"):  # without and with noise on the way
        plain = make(engine, sampler=sampler)[0]
        told = explain(engine, sampler=sampler)
        assert np.array_equal(array(told.one(PictureTold).picture), plain), sampler
        assert np.array_equal(make(engine, sampler=sampler)[0], plain), "nothing is left behind"


def test_a_stop_in_the_middle_takes_the_hooks_off(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine, networks = engine_on(tiny_model), []
    monkeypatch.setattr(
        word_maps, "crossing", lambda network: networks.append(network) or attention_maps.crossing(network)
    )
    told: list[Told] = []
    with pytest.raises(Cancelled):
        engine.explain(
            engine.located(REQUEST),
            Wanted(),
            lambda _: None,
            told.append,
            lambda: any(isinstance(p, StepTold) for p in told),
        )
    assert len([part for part in told if isinstance(part, StepTold)]) == 1
    (network,) = networks
    assert not [one for one in network.attn_processors.values() if "Listening" in type(one).__name__]
    assert not [1 for layer in network.modules() if layer._forward_hooks or layer._forward_pre_hooks]
    assert np.array_equal(array(explain(engine).one(PictureTold).picture), make(engine)[0])


def test_the_maps_of_all_tokens_add_up_to_one_at_each_place(tiny_model: Path, tmp_path: Path) -> None:
    for folder in (tiny_model, make_tiny_xl(tmp_path / "xl")):
        engine = LocatingEngine(lambda _ref, folder=folder: described(folder), device="cpu")
        step = explain(engine).of(StepTold)[1]
        assert step.maps, "at least one resolution"
        for numbers in step.maps:
            assert numbers.axes == ("token", "row", "column")
            assert numbers.kind == "float16"
            found = values(numbers)
            assert found.shape[0] == 77
            assert found.min() >= 0
            assert np.abs(found.sum(axis=0) - 1).max() < 2e-3, "of half precision"


def described(folder: Path) -> Any:
    from sddesk.catalog.inspect import describe_folder
    from sddesk.core.models import CheckpointRef

    return describe_folder(folder, CheckpointRef(name=folder.name), "tiny")


def test_the_probabilities_are_those_of_torchs_attention() -> None:
    from diffusers.models.attention_processor import Attention

    torch.manual_seed(0)
    layer = Attention(query_dim=16, cross_attention_dim=8, heads=2, dim_head=8)
    places, text = torch.randn(2, 12, 16), torch.randn(2, 5, 8)
    query = layer.head_to_batch_dim(layer.to_q(places))
    wanted = layer.get_attention_scores(query, layer.head_to_batch_dim(layer.to_k(text))).unflatten(0, (2, 2)).mean(1)
    assert (attention_maps.probabilities(layer, places, text, -1) - wanted[-1]).abs().max() < 1e-6


def test_text_noise_network_and_vae_are_told_with_their_numbers(tiny_engine: LocatingEngine) -> None:
    told = explain(tiny_engine, REQUEST, Wanted())
    prompt, negative = told.of(TextRead)
    assert (prompt.name, negative.name, prompt.shape) == ("prompt", "negative_prompt", (77, 16))
    (chunk,) = prompt.tokens
    assert len(chunk) == 77
    assert prompt.padded
    assert [(token.text, token.word) for token in chunk[:4]] == [
        ("<|startoftext|>", -1), ("a", 0), ("h", 1), ("o", 1),
    ]  # fmt: skip
    assert all(len(token.near) == 6 for token in chunk if token.word >= 0)
    noise = told.one(NoiseTold)
    wanted = torch.randn((1, 4, 8, 8), generator=torch.Generator().manual_seed(REQUEST.seed))[0]
    assert np.array_equal(values(noise.noise).astype(np.float32), wanted.numpy())
    assert sum(noise.histogram) == 4 * 8 * 8
    network = told.one(NetworkTold)
    assert [part.name for part in network.parts] == ["text_encoder", "unet", "vae"]
    blocks = {block.name: block for block in network.blocks}
    assert blocks["down_blocks.0"].given == (2, 16, 8, 8)
    assert blocks["down_blocks.0"].answered == (2, 16, 4, 4)
    assert blocks["up_blocks.1.attentions.0"].kind == "Transformer2DModel"
    assert all(block.seconds > 0 for block in network.blocks)
    vae = told.one(VaeTold)
    assert psnr(array(vae.given), array(vae.back)) == pytest.approx(vae.psnr, abs=1e-4)
    assert vae.shape == (4, 8, 8)
    assert len(vae.channels) == 4
    assert len(told.of(DecodedTold)) == len(told.of(StepTold))
    last = told.of(DecodedTold)[-1].picture
    assert psnr(array(last), array(told.one(PictureTold).picture)) > 20, "the last step expects nearly the picture"


def test_other_ways_are_drawn_from_the_same_seed(tiny_engine: LocatingEngine) -> None:
    engine = tiny_engine
    wanted = Wanted(loop=False, vae=False, guidance=(1.0, 7.5), dropped=("horse",), samplers=(("pndm", 3), ("ddim", 3)))
    runs = explain(engine, REQUEST, wanted).of(RunTold)
    assert [(run.kind, run.value) for run in runs] == [
        ("guidance", "1"), ("guidance", "7.5"), ("dropped", "horse"), ("sampler", "pndm 3"), ("sampler", "ddim 3"),
    ]  # fmt: skip
    one, usual, dropped, pndm, ddim = runs
    assert np.array_equal(array(one.picture), make(engine, guidance_scale=1.0)[0])
    assert usual.psnr == math.inf, "it is the picture"
    assert np.array_equal(array(dropped.picture), make(engine, prompt="a")[0])
    assert pndm.psnr is None
    assert ddim.psnr == pytest.approx(psnr(array(pndm.picture), array(ddim.picture)), abs=1e-3)
    assert len(pndm.sigmas) == pndm.forwards == 4, "its first step takes two forwards"
    assert list(ddim.sigmas) == sorted(ddim.sigmas, reverse=True)


class Calls:
    """Counts the calls of the U-Nets that an engine draws with."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.count = 0
        patch.setattr(UNet2DConditionModel, "forward", self._counted(UNet2DConditionModel.forward))

    def _counted(self, forward: Any) -> Any:
        def answer(*given: Any, **words: Any) -> Any:
            self.count += 1
            return forward(*given, **words)

        return answer

    def taken(self) -> int:
        found, self.count = self.count, 0
        return found


def test_guidance_changes_from_a_step_on_and_only_those_steps_are_drawn(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, engine = Calls(monkeypatch), engine_on(tiny_model)
    request = replace(REQUEST, sampler="euler", schedule="normal", steps=4, guidance_scale=50.0)
    lean = Wanted(loop=False, vae=False)
    first = explain(engine, request, Wanted(attention=False, network=False, vae=False)).one(PictureTold).picture
    assert calls.taken() == 4

    def guided(scale: float, forward: int, of: GenerationRequest = request) -> Pieces:
        return explain(engine, of, replace(lean, guided=((scale, forward),)))

    for scale in (15.0, 1.0):
        run = guided(scale, 1).one(RunTold)
        assert (run.kind, run.value, run.forwards, calls.taken()) == ("guided", f"{scale:g} 1", 4, 3)
        _, wanted = by_hand(
            tiny_model, EulerDiscreteScheduler(**BETAS), request, [request.guidance_scale, *[scale] * 3]
        )
        assert calls.taken() == 4
        assert run.psnr is not None and psnr(array(run.picture), wanted) > run.psnr + 6, "it is no more the first one"
    assert guided(request.guidance_scale, 2).one(RunTold).psnr == math.inf, "its own scale changes nothing"
    assert calls.taken() == 2
    (own, other) = explain(engine, request, replace(lean, guidance=(request.guidance_scale, 3.0))).of(RunTold)
    assert (own.psnr, calls.taken()) == (math.inf, 4), "the picture that is there is not drawn again"
    assert np.array_equal(array(guided(3.0, 0).one(RunTold).picture), array(other.picture))
    assert np.array_equal(array(first), make(engine, **vars_of(request))[0])
    told = guided(3.0, 2, replace(request, guidance_scale=1.0))
    assert told.one(RunTold).value == "3 0"
    assert any("from the first step on" in text for text in told.said)


def vars_of(request: GenerationRequest) -> dict[str, Any]:
    names = ("sampler", "schedule", "steps", "guidance_scale")
    return {name: getattr(request, name) for name in names}


def test_a_word_that_is_not_read_changes_nothing_when_it_is_dropped(tiny_engine: LocatingEngine) -> None:
    prompt = "x" * 75 + " unread"
    wanted = Wanted(loop=False, vae=False, dropped=("unread",))
    told = explain(tiny_engine, REQUEST, wanted, prompt=prompt, prompt_syntax="plain")
    assert told.one(RunTold).psnr == math.inf


def test_a_long_prompt_has_its_chunks_and_a_map_for_each_token(tiny_engine: LocatingEngine) -> None:
    told = explain(tiny_engine, REQUEST, prompt="y" * 80)
    assert [len(text.tokens) for text in told.of(TextRead)] == [2, 1]
    assert told.of(StepTold)[0].maps[0].shape[0] == 154


def test_a_model_without_attention_to_the_text_says_what_is_shown_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_z_image(tmp_path / "z", shift=3.0)
    engine = LocatingEngine(lambda _ref: described(folder), device="cpu")
    request = replace(REQUEST, sampler="euler", schedule="normal", guidance_scale=1.0)
    with monkeypatch.context() as patch:
        patch.setattr(z_image.ZImage, "joint", lambda *_: None)
        told = explain(engine, request)
    assert any("no cross-attention" in text for text in told.said)
    more = explain(engine, request, Wanted(loop=False, vae=False, guidance=(1.0, 9.0), guided=((9.0, 1),)))
    assert not more.of(RunTold) and any("has no guidance" in text for text in more.said)
    step = told.of(StepTold)[0]
    assert step.predicts == "flow"
    assert step.maps == () and step.without is None and step.with_text is not None
    gone = values(step.latents) - step.sigma * values(step.guided)
    assert np.abs(gone - values(step.expected)).max() < 1e-4
    assert told.of(TextRead)[0].tokens
    assert told.one(FamilyTold).id == "z_image_turbo"


def test_an_instructed_model_has_the_maps_of_its_prompt_and_its_one_answer(tmp_path: Path) -> None:
    """It is asked with text and picture first, then with the picture alone, then with neither."""
    file = tmp_path / "start.png"
    Image.new("RGB", (64, 64), (200, 40, 40)).save(file)
    folder = make_tiny_pipeline(tmp_path / "pix2pix", channels=8)
    engine = LocatingEngine(lambda _ref: described(folder), device="cpu")
    maps: list[np.ndarray] = []
    for guidance in (7.5, 1.0):
        request = replace(REQUEST, guidance_scale=guidance, inputs=(StartPicture(content_hash="a" * 64, strength=1),))
        located = replace(engine.located(request), inputs={"a" * 64: file})
        told = Pieces()
        engine.explain(located, Wanted(vae=False, guided=((3.0, 1),)), lambda _: None, told.parts.append, never)
        maps.append(values(told.of(StepTold)[0].maps[0]))
        assert any("from the first step on" in text for text in told.said)
        if guidance > 1:
            assert any("answers more than twice" in text for text in told.said)
            assert told.of(StepTold)[0].with_text is None
    assert np.abs(maps[0] - maps[1]).max() < 2e-3, "without guidance it is asked for the prompt alone"


def test_memory_that_runs_short_costs_the_maps_and_not_the_picture(
    tiny_engine: LocatingEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = tiny_engine

    def short(*_: Any) -> Any:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(attention_maps, "probabilities", short)
        told = explain(engine)
    assert any("where each word acts was not recorded" in text for text in told.said)
    assert np.array_equal(array(told.one(PictureTold).picture), make(engine)[0])


def test_what_does_not_fit_is_thinned_and_said(tiny_engine: LocatingEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "MOST_BYTES", 200_000)
    told = explain(tiny_engine, steps=6)
    steps = told.of(StepTold)
    kept = [step.index for step in steps if step.latents is not None]
    assert 0 < len(kept) < len(steps)
    assert kept[0] == 0
    assert any("are kept" in text for text in told.said)


def test_512_with_50_steps_stays_below_300_megabytes() -> None:
    step = 4 * 64 * 64 * 4 * 5 + 77 * 2 * sum(rows * columns for rows, columns in attention_maps.sizes_of((64, 64)))
    assert 50 * step < recorder.MOST_BYTES
    assert max(max(size) for size in attention_maps.sizes_of((512, 512))) <= 64, "4096 x 4096"


def test_what_was_made_larger_is_refused_with_what_to_ask_for(tiny_engine: LocatingEngine) -> None:
    engine = tiny_engine
    located = replace(
        engine.located(REQUEST), request=replace(REQUEST, inputs=(Enlarge(content_hash="0" * 64, model="x"),))
    )
    with pytest.raises(SddeskError, match="larger in one go") as caught:
        engine.explain(located, Wanted(), lambda _: None, lambda _: None, never)
    assert "made from" in str(caught.value.hint)


def test_a_start_picture_is_told_from_where_its_loop_begins(tiny_engine: LocatingEngine, tmp_path: Path) -> None:
    file = tmp_path / "start.png"
    Image.new("RGB", (64, 64), (200, 40, 40)).save(file)
    engine = tiny_engine
    request = replace(REQUEST, steps=6, inputs=(StartPicture(content_hash="a" * 64, strength=0.5),))
    located = replace(engine.located(request), inputs={"a" * 64: file})
    told = Pieces()
    engine.explain(located, Wanted(vae=False), lambda _: None, told.parts.append, never)
    steps = told.of(StepTold)
    assert [step.index for step in steps] == list(range(steps[0].forwards))
    assert steps[0].sigma < 0.95, "not from noise alone"
    assert any("start picture under noise" in text for text in told.said)


def test_words_of_a_prompt_are_dropped_wherever_they_stand() -> None:
    assert words_of("a red house, a (red:1.2) cat's hat") == ["a", "red", "house", "1", "2", "cat's", "hat"]
    assert without_word("a red house, redder red", "red") == "a house, redder"
    assert without_word("A Red house", "red") == "A house", "CLIP's tokenizer writes it small"
    assert has_word("A Red house", "red") and not has_word("a red-haired cat", "red") and not has_word("a cat", "")


def test_a_word_that_is_not_there_is_said_and_the_greatest_seed_has_a_next_one(tiny_engine: LocatingEngine) -> None:
    wanted = Wanted(attention=False, network=False, vae=False, dropped=("Horse", "hors"))
    told = explain(tiny_engine, REQUEST, wanted, seed=2**64 - 1, steps=1)
    assert [run.value for run in told.of(RunTold)] == ["Horse"]
    assert told.one(RunTold).psnr != math.inf
    assert any("“hors” is no whole word" in text for text in told.said)
    assert told.one(NoiseTold).seed == 2**64 - 1


def test_a_picture_that_is_too_small_for_the_vae_is_said(tiny_engine: LocatingEngine) -> None:
    told = explain(tiny_engine, REQUEST, Wanted(loop=False, picture=pixels_of(1, 64, 4)), steps=1)
    assert any("less than 8 pixels" in text for text in told.said) and not told.of(VaeTold)


def test_a_picture_too_large_for_the_vae_goes_through_smaller(
    tiny_engine: LocatingEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = pixels_of(9, 4096, 4096)
    smaller = through_vae.fitting(photo)
    assert (smaller.width, smaller.height) == (1024, 1024) and smaller.rgb[:3] == photo.rgb[:3]
    assert through_vae.fitting(smaller) is smaller
    monkeypatch.setattr(through_vae, "MOST_PIXELS", 64 * 32)
    told = explain(tiny_engine, REQUEST, Wanted(loop=False, picture=pixels_of(1, 128, 64)))
    assert any("through the VAE at 64 × 32" in text for text in told.said)
    assert (told.one(VaeTold).given.width, told.one(VaeTold).back.height) == (64, 32)


def test_what_the_safety_checker_hid_is_not_shown_decoded(tmp_path: Path) -> None:
    engine = engine_on(make_tiny_pipeline(tmp_path / "tiny", safety_checker="flags"))
    told = explain(engine, REQUEST, Wanted(attention=False, network=False, vae=False), steps=1)
    assert not told.of(DecodedTold) and told.of(PictureTold)
    assert any("safety checker hid" in text for text in told.said)
