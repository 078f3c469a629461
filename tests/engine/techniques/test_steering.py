"""What steers drawing goes with each thing that it can begin with, and is asked before all other backends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from sddesk.core.inputs import Input, Mask, Reference, StartPicture, beginning_of
from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.base import Backend, Forward, Loop
from sddesk.engine.techniques.base import Inputs, OpenedSteering, Start, Steering
from tests.engine.helpers import REQUEST, array, engine_on, info_of, psnr
from tests.engine.techniques.test_inpaint import draw
from tests.tiny import make_tiny_pipeline

START, MASK, GIVEN = (digit * 64 for digit in "012")
STEERS = Reference(content_hash=GIVEN, model="the tests' own", weight=0.5)
BEGINNINGS: dict[str, tuple[Input, ...]] = {
    "text": (),
    "start": (StartPicture(content_hash=START, strength=0.8),),
    "inpaint": (StartPicture(content_hash=START, strength=0.8), Mask(content_hash=MASK, blur=0)),
}


@dataclass
class Dimming(Steering, OpenedSteering, Backend):
    """Steers by making each answer of the denoiser smaller, and writes down what it was asked."""

    asked: list[tuple[int, ...]] = field(default_factory=list)
    weight: float = 1.0

    @property
    def notes(self) -> tuple[Message, ...]:
        return (Message("It was dimmed."),)

    def fits(self, request: Any) -> bool:
        return isinstance(request, Loop) or any(isinstance(entry, Reference) for entry in request.inputs)

    def opened(self, request: GenerationRequest, inputs: Inputs) -> OpenedSteering:
        assert inputs[GIVEN].is_file()
        self.weight = next(entry.weight for entry in request.inputs if isinstance(entry, Reference))
        return self

    def begin(self, start: Start) -> Backend:
        return self

    @contextmanager
    def run(self, forward: Forward, loop: Loop) -> Iterator[Forward]:
        def dimmed(sample: Any, *arguments: Any, **words: Any) -> Any:
            self.asked.append(tuple(sample.shape))
            answer = forward(sample, *arguments, **words)
            return (answer[0] * self.weight, *answer[1:])

        yield dimmed


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Dimming:
    own = Dimming()
    monkeypatch.setattr("sddesk.engine.chosen.STEERING", (own,))
    # Its inputs name no IP-Adapter that could be located.
    monkeypatch.setattr("sddesk.core.references.references_at_work", lambda _request: ())
    monkeypatch.setattr("sddesk.core.inputs.READ_KINDS", (StartPicture, Mask, Reference))
    return own


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder, noise = tmp_path_factory.mktemp("inputs"), np.random.default_rng(0)
    places = {START: folder / "start.png", MASK: folder / "mask.png", GIVEN: folder / "given.png"}
    for place in places.values():
        Image.fromarray(noise.integers(0, 256, (64, 64, 3), np.uint8)).save(place)
    mask = np.zeros((64, 64), np.uint8)
    mask[16:48, 16:48] = 255
    Image.fromarray(mask).convert("RGB").save(places[MASK])
    return places


@pytest.mark.parametrize(("begins", "channels"), [("text", 4), ("start", 4), ("inpaint", 4), ("inpaint", 9)])
def test_it_goes_with_each_thing_that_drawing_begins_with(
    begins: str, channels: int, own: Dimming, tiny_model: Path, tmp_path: Path, files: dict[str, Path]
) -> None:
    engine = engine_on(tiny_model)
    locate = engine.located  # what steers here has no file that could be located
    engine.located = lambda request: replace(
        locate(replace(request, inputs=beginning_of(request.inputs))), request=request
    )
    if channels == 9:
        folder = make_tiny_pipeline(tmp_path / "sd9", channels=9)
        engine.locate = lambda _ref: replace(info_of(folder), inpainting=True)
    request = replace(REQUEST, sampler="ddim", steps=5, inputs=BEGINNINGS[begins])
    (plain,) = draw(engine, request, files)
    assert own.asked == []
    (steered,) = draw(engine, replace(request, inputs=(*request.inputs, STEERS)), files)
    assert psnr(array(plain.pixels), array(steered.pixels)) < 40
    assert "It was dimmed." in map(str, steered.notes)
    assert own.asked == [(2, 4, 8, 8)] * request.steps_drawn, "the latents alone, with guidance twice"
    if begins == "inpaint":
        outside = np.asarray(Image.open(files[MASK]))[..., 0] == 0
        assert (array(steered.pixels)[outside] == np.asarray(Image.open(files[START]))[outside]).all()
