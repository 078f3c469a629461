"""Where words act in transformers: the maps of a plain softmax, the answers to both prompts, guidance midway."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from sddesk.core.explained import NetworkTold, PictureTold, RunTold, StepTold, TextRead, Wanted
from sddesk.core.request import GenerationRequest
from sddesk.engine.families.base import Joint
from sddesk.engine.make import joint_maps
from sddesk.session.explaining.account import Account, Layer
from tests.engine.helpers import LocatingEngine, array, make, psnr
from tests.engine.make.test_recorder import Pieces, explain, values
from tests.families.helpers import STEPS, engine_on, request
from tests.families.test_chroma import write_chroma
from tests.families.test_flux1 import write_flux
from tests.families.test_flux2_klein import write_klein
from tests.families.test_krea2 import write_krea2
from tests.families.test_qwen_image import write_qwen_image
from tests.families.test_sd3 import write_sd3
from tests.families.test_z_image import write_z_image

CHAT = len(["<|im_start|>", *"user\n"])  # tokens before the prompt: a letter is one
LEFT_OUT = 34  # of a template, whatever they are
LAYERS = {"Attention", "FluxAttention", "Flux2Attention", "Flux2ParallelSelfAttention", "Krea2Attention"}
Call = tuple[torch.Tensor, torch.Tensor, torch.Tensor | None]  # query, key, mask


@dataclass(frozen=True)
class Kind:
    """A family: how its folder is written, and what the test itself knows of its row of tokens.

    `begins` is the place of the prompt's first token in the text, `behind`: the text stands behind the picture, from
    the token `behind` on. The answer for the prompt is that of the `row` of the first call.
    """

    write: Callable[[Path], Path]
    begins: Callable[[Any], int] = field(default=lambda _: 0)
    behind: int = 0
    places: int = 16  # of the picture
    row: int = 0
    guidance: float = 4.0


def before_the_prompt(pipe: Any, template: str) -> int:
    return len(pipe.tokenizer(template).input_ids) - LEFT_OUT


KINDS = {
    "z_image": Kind(lambda at: write_z_image(at, 6.0), lambda _: CHAT, behind=32),
    "flux2": Kind(lambda at: write_klein(at, distilled=False), lambda _: CHAT),
    "flux1": Kind(lambda at: write_flux(at, "dev"), guidance=3.5),
    "qwen_image": Kind(
        write_qwen_image, lambda pipe: before_the_prompt(pipe, pipe.prompt_template_encode.partition("{}")[0])
    ),
    "krea2": Kind(write_krea2, lambda pipe: before_the_prompt(pipe, pipe.prompt_template_encode_prefix)),
    "chroma": Kind(write_chroma),
    "sd3": Kind(write_sd3, lambda _: 77, behind=16, row=-1),
}


@pytest.fixture(scope="module")
def engines(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], LocatingEngine]:
    made: dict[str, LocatingEngine] = {}

    def engine(name: str) -> LocatingEngine:
        if name not in made:
            folder = tmp_path_factory.mktemp("models") / name
            folder.mkdir()
            made[name] = engine_on(KINDS[name].write(folder))
        return made[name]

    return engine


def asked(name: str) -> GenerationRequest:
    negative = "" if name == "flux1" else "a dog"
    return request(prompt="a cat", negative_prompt=negative, guidance_scale=KINDS[name].guidance)


@contextmanager
def heard(patch: pytest.MonkeyPatch) -> Iterator[list[Call]]:
    """While open, each first call of torch's attention by an attention layer of diffusers."""
    calls: list[Call] = []
    within = [False]
    attention: Any = torch.nn.functional.scaled_dot_product_attention

    def begin(layer: Any, _given: Any) -> None:
        within[0] = type(layer).__name__ in LAYERS or within[0]

    def listen(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, *more: Any, **words: Any) -> Any:
        mask = more[0] if more else words.get("attn_mask")
        if within[0]:
            calls.append((query.clone(), key.clone(), None if mask is None else mask.clone()))
            within[0] = False
        return attention(query, key, value, *more, **words)

    hook = torch.nn.modules.module.register_module_forward_pre_hook(begin)
    with patch.context() as patched:
        patched.setattr(torch.nn.functional, "scaled_dot_product_attention", listen)
        try:
            yield calls
        finally:
            hook.remove()


def by_hand(call: Call, row: int) -> np.ndarray:
    """softmax(query key' / sqrt(width)), the mean of the heads: queries x keys."""
    query, key, mask = call
    scores = torch.einsum("hqd,hkd->hqk", query[row].double(), key[row].double()) / query.shape[-1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask.expand(len(query), *scores.shape)[row], -torch.inf)
    return scores.softmax(-1).mean(0).numpy()


def joint_calls(calls: list[Call], blocks: int, forwards: int) -> list[list[Call]]:
    """Of each forward those of its blocks that answer for the prompt, which come first: they have the most keys."""
    calls = [call for call in calls if call[0].shape[1] > 1]  # a VAE's attention has one head
    most = max(key.shape[2] for _, key, _ in calls)
    joint = [call for call in calls if call[0].shape[2] == call[1].shape[2] == most]
    each = len(joint) // forwards // blocks * blocks
    return [joint[at * each : at * each + blocks] for at in range(forwards)]


@pytest.mark.parametrize("name", KINDS)
def test_maps_are_those_of_a_plain_softmax_over_the_prompts_own_tokens(
    name: str, engines: Callable[[str], LocatingEngine], monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, engine = KINDS[name], engines(name)
    (plain,) = make(engine, asked(name))
    with heard(monkeypatch) as calls:
        told = explain(engine, asked(name), Wanted(vae=False, network=False))
    assert np.array_equal(array(told.one(PictureTold).picture), plain), "bit by bit the one without a recorder"
    assert np.array_equal(make(engine, asked(name))[0], plain), "nothing is left behind"
    steps, text, account = told.of(StepTold), told.of(TextRead)[0], account_of(told)
    assert [word.text for word in account.words()] == ["a", "cat"]
    own, blocks = len(text.tokens[0]), steps[0].blocks
    assert blocks >= 2 and steps[0].map_blocks == tuple(range(blocks)) and len(steps[0].maps) == blocks
    begins = kind.begins(pipe_of(engine, asked(name)))
    for step, joint in zip(steps, joint_calls(calls, blocks, len(steps)), strict=True):
        for numbers, call in zip(step.maps, joint, strict=True):
            looked = by_hand(call, kind.row)
            before = len(looked) - kind.places  # of the picture, where the text stands first
            places = slice(0, kind.places) if kind.behind else slice(before, None)
            at_text = looked[places, kind.behind :] if kind.behind else looked[places, :before]
            at_text = at_text / at_text.sum(axis=1, keepdims=True)
            found = values(numbers).reshape(own + 1, -1)
            assert np.abs(found.sum(axis=0) - 1).max() < 2e-3, "of half precision"
            assert np.abs(found[:-1] - at_text[:, begins : begins + own].T).max() < 1e-3
            assert found[:-1].max() > 1e-3
    heat = account.heat(account.words()[-1].places, resolution=1)
    assert heat is not None and heat.shape == (4, 4) and account.map_layers[1] == Layer(4, 4, 1, blocks)


def account_of(told: Pieces) -> Account:
    made = Account()
    for part in told.parts:
        made.take(part)
    return made


def pipe_of(engine: LocatingEngine, wanted: GenerationRequest) -> Any:
    """The pipeline that the engine holds."""
    return engine._checkpoints.load(engine.located(wanted), lambda: None, lambda: None)[0].pipe


class Scale(float):
    """A guidance scale that is another one from its third use on."""

    later: float
    uses = 0

    def __mul__(self, other: Any) -> Any:
        self.uses += 1
        return (float(self) if self.uses <= 2 else self.later) * other


def changed_by_hand(
    engine: LocatingEngine, wanted: GenerationRequest, scale: float, patch: pytest.MonkeyPatch
) -> np.ndarray:
    """The picture whose pipeline reckons with another scale from its third step on."""
    pipe = pipe_of(engine, wanted)
    family = type(engine._checkpoints.load(engine.located(wanted), lambda: None, lambda: None)[0].family)
    guidance, uses = family.guidance, [0]

    def given(self: Any, request: GenerationRequest) -> dict[str, Any]:
        later = guidance(self, replace(request, guidance_scale=scale))
        made = {name: Scale(value) for name, value in guidance(self, request).items()}
        for name, value in made.items():
            value.later = later[name]
        return made

    def read(_network: Any, given: Any, words: dict[str, Any]) -> Any:
        uses[0] += 1
        number = words.get("guidance")
        if number is not None and uses[0] > 2:
            words["guidance"] = torch.full_like(number, scale)
        return given, words

    hook = pipe.transformer.register_forward_pre_hook(read, with_kwargs=True)
    with patch.context() as patched:
        patched.setattr(family, "guidance", given)
        try:
            return make(engine, wanted)[0]
        finally:
            hook.remove()


@pytest.mark.parametrize("name", KINDS)
def test_both_answers_are_told_and_guidance_changes_midway(
    name: str, engines: Callable[[str], LocatingEngine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, wanted = engines(name), asked(name)
    told = explain(engine, wanted, Wanted(vae=False, attention=False))
    for step in told.of(StepTold):
        guided, with_text = values(step.guided), values(step.with_text)
        if name == "flux1":
            assert step.without is None and np.array_equal(guided, with_text), "the guidance is a number that it reads"
            continue
        combined = values(step.without) + wanted.guidance_scale * (with_text - values(step.without))
        if name == "qwen_image":  # brings each token to the length of the answer for the prompt
            combined = combined * (lengths(with_text) / lengths(combined))
        assert np.abs(combined - guided).max() < 1e-5 * max(1.0, np.abs(guided).max())
    assert told.one(NetworkTold).blocks and not told.said
    plain = told.one(PictureTold).picture
    other = make(engine, wanted, guidance_scale=9.0)[0]
    own_scale = wanted.guidance_scale
    asks = Wanted(loop=False, vae=False, guided=((own_scale, 2), (9.0, 2), (9.0, STEPS), (9.0, 0)), dropped=("cat",))
    more = explain(engine, wanted, asks)
    own, midway, start, dropped = more.of(RunTold)
    assert (own.value, midway.value, start.value) == (f"{own_scale:g} 2", "9 2", "9 0")
    assert own.psnr == float("inf"), "its own scale changes nothing"
    assert np.array_equal(array(start.picture), other)
    by_hand = changed_by_hand(engine, wanted, 9.0, monkeypatch)
    assert psnr(array(midway.picture), by_hand) > 50
    assert psnr(by_hand, array(plain)) < psnr(array(midway.picture), by_hand) - 3
    assert psnr(by_hand, other) < psnr(array(midway.picture), by_hand) - 3
    assert any(f"has {STEPS} steps" in text for text in more.said)
    assert np.array_equal(array(dropped.picture), make(engine, wanted, prompt="a")[0])


def lengths(latents: np.ndarray) -> np.ndarray:
    """The length of each token of 2 x 2 places, at each of its places."""
    channels, rows, columns = latents.shape
    tokens = latents.reshape(channels, rows // 2, 2, columns // 2, 2)
    each = np.sqrt((tokens**2).sum(axis=(0, 2, 4)))
    return np.kron(each, np.ones((2, 2)))[None]


def test_words_that_are_not_read_act_nowhere_and_a_mark_is_no_word(
    engines: Callable[[str], LocatingEngine],
) -> None:
    told = explain(engines("flux1"), request(prompt="a (cat:1.2) " + "x " * 520, guidance_scale=3.5, steps=1))
    account = account_of(told)
    words = account.words()
    assert [word.text for word in words[:3]] == ["a", "cat", "x"], "brackets are marks"
    first, last = account.heat(words[0].places), account.heat(words[-1].places)
    assert first is not None and first.max() == 1 and last is not None and last.max() == 0
    assert np.abs(values(told.of(StepTold)[0].maps[0]).sum(axis=0) - 1).max() < 3e-3


def test_words_that_change_have_maps_of_the_steps_that_read_them(engines: Callable[[str], LocatingEngine]) -> None:
    wanted = request(prompt="a [cat:crocodile:0.5]", prompt_syntax="a1111-3", guidance_scale=4.0)
    told = explain(engines("z_image"), wanted, Wanted(vae=False, network=False))
    assert [bool(step.maps) for step in told.of(StepTold)] == [True, True, False, False]
    assert any("of the steps that read them" in text for text in told.said)


def test_only_some_of_many_blocks_are_looked_at_and_many_places_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    joint = Joint([object()] * 57, range(5, 25), (4, 5), range(5))
    maps = joint_maps.JointMaps(joint, range(1, 3), last=False)
    assert len(maps.blocks) == joint_maps.MOST_BLOCKS and (maps.blocks[0], maps.blocks[-1]) == (0, 56)
    query, key = torch.randn(2, 25, 8), torch.randn(1, 25, 8)
    mask = torch.ones(1, 1, 25, dtype=torch.bool)
    mask[..., 0] = False
    whole = joint_maps.shares(query, key, mask, 0.3, joint)
    monkeypatch.setattr(joint_maps, "_NUMBERS_AT_ONCE", 2 * 25 * 3)
    assert (joint_maps.shares(query, key, mask, 0.3, joint) - whole).abs().max() < 1e-6
    assert whole[:, 0].max() == 0, "what is masked is not looked at"
    wide = joint_maps.JointMaps(Joint([object()] * 57, range(2**16), (256, 256), range(512)), range(40), last=False)
    assert 50 * wide.numbers * 2 < 2**31 and wide.numbers == 12 * 41 * 64 * 64
