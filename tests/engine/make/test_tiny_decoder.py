"""Tiny decoders: whole previews where they cost next to nothing, factors where they would slow the picture down."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderTiny

from sddesk.engine.make.preview import LatentColours, PreviewMaker
from sddesk.engine.make.tiny_decoder import FOLDER, TinyDecoder, tiny_decoder_of
from tests.engine.helpers import REQUEST, engine_on, run

# diffusers' own, of NumPy 2.
pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")
CPU = torch.device("cpu")
COLOURS = LatentColours(torch.ones(4, 3), torch.zeros(3))
LATENTS = torch.zeros(1, 4, 2, 2)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def small_decoder(channels: int = 4) -> AutoencoderTiny:
    torch.manual_seed(0)
    return AutoencoderTiny(
        latent_channels=channels,
        encoder_block_out_channels=(8, 8, 8, 8),
        decoder_block_out_channels=(8, 8, 8, 8),
        num_encoder_blocks=(0, 0, 0, 0),
        num_decoder_blocks=(0, 0, 0, 0),
        scaling_factor=1.0,
    )


class Slow(TinyDecoder):
    """Each decoding takes `seconds` on `clock`."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        super().__init__(small_decoder().eval(), clock)
        self._forward, self._takes = clock, seconds

    def rgb(self, latents: torch.Tensor) -> torch.Tensor:
        decode, clock, seconds = self._model.decode, self._forward, self._takes

        def slowly(values: torch.Tensor) -> object:
            clock.now += seconds
            return decode(values)

        self._model.decode = slowly
        try:
            return super().rgb(latents)
        finally:
            self._model.decode = decode


@pytest.mark.parametrize(
    ("decode_s", "pass_s", "whole"),
    [
        pytest.param(0.001, 0.1, 20, id="cheap"),
        pytest.param(0.03, 0.03, 2, id="dear"),
        pytest.param(0.0099, 0.1, 20, id="just a tenth"),
        pytest.param(0.0101, 0.1, 2, id="over a tenth"),
        pytest.param(0.01, 1.0, 20, id="rare"),
    ],
)
def test_whole_previews_wherever_they_take_a_tenth_of_the_time_at_most(
    decode_s: float, pass_s: float, whole: int
) -> None:
    """Two are tried, which tell what they cost; then they go on where drawing takes ten times as long."""
    clock = Clock()
    previews = PreviewMaker(COLOURS, Slow(clock, decode_s), clock)
    shown = []
    while len(shown) < 20:
        given = previews.step(1, lambda picture: LATENTS[picture])
        if given is not None:
            shown.append(given[1].shape)
        clock.now += pass_s
    assert shown.count((16, 16, 3)) == whole
    assert shown.count((2, 2, 3)) == 20 - whole


def test_the_first_preview_of_a_later_picture_is_no_dearer_than_the_others() -> None:
    """What a whole one costs is known from the picture before: 10 ms are too much of the 30 of a pass."""
    clock = Clock()
    slow = Slow(clock, 0.01)
    while slow.costs(LATENTS[0]) == 0:
        slow.rgb(LATENTS[0])
    for passes_s, whole in ((0.03, False), (1.0, True)):
        previews = PreviewMaker(COLOURS, slow, clock)
        clock.now += passes_s
        given = previews.step(1, lambda picture: LATENTS[picture])
        assert given is not None and (given[1].shape == (16, 16, 3)) == whole


def test_the_one_in_a_folder_decodes_what_diffusers_decodes(tmp_path: Path) -> None:
    model = small_decoder().eval()
    model.save_pretrained(tmp_path / FOLDER)
    latents = torch.randn(4, 5, 3, generator=torch.Generator().manual_seed(1))
    found = tiny_decoder_of(tmp_path, 4, CPU, torch.float32)
    assert found is not None
    with torch.no_grad():
        expected = (model.decode(latents[None]).sample[0] / 2 + 0.5).permute(1, 2, 0)
    assert torch.allclose(found.rgb(latents), expected, atol=1e-5)
    assert found.rgb(latents).shape == (40, 24, 3)


def test_one_that_does_not_fit_or_is_damaged_is_left_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert tiny_decoder_of(tmp_path, 4, CPU, torch.float32) is None
    small_decoder(channels=8).save_pretrained(tmp_path / FOLDER)
    assert tiny_decoder_of(tmp_path, 4, CPU, torch.float32) is None
    assert "other latents" in caplog.text
    weights = tmp_path / FOLDER / "diffusion_pytorch_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100])
    assert tiny_decoder_of(tmp_path, 8, CPU, torch.float32) is None
    assert "is not used" in caplog.messages[-1]


def test_the_first_previews_of_a_model_with_a_tiny_decoder_are_whole(tiny_model: Path, tmp_path: Path) -> None:
    folder = tmp_path / "with-decoder"
    shutil.copytree(tiny_model, folder)
    small_decoder().save_pretrained(folder / FOLDER)
    shown = [told.preview for told in run(engine_on(folder), REQUEST).progress if told.preview is not None]
    assert (shown[0].width, shown[0].height) == (REQUEST.width, REQUEST.height)
