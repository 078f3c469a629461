"""How many pictures go together is reckoned with what the U-Net still brings to the card, however it is placed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from sddesk.engine.backends.base import Placement
from sddesk.engine.backends.offload import bytes_at_once
from sddesk.engine.device import Device
from sddesk.engine.key import LoadKey
from sddesk.engine.loaded import LoadedCheckpoint, load_checkpoint
from sddesk.engine.make import batches
from tests.engine.helpers import REQUEST

MANY = replace(REQUEST, columns=10, guidance_scale=1.0)
A_PASS = 64 * 64 * 4 * 600 * 16 / 320 / 0.7  # of one picture, in the tiny U-Net, whose first width is 16


@pytest.fixture
def loaded(tiny_model: Path) -> LoadedCheckpoint:
    """A checkpoint for a card, of which nothing is there yet."""
    found = load_checkpoint(LoadKey(str(tiny_model), torch.float32, Device("cpu", "")), lambda: None)
    found.key = replace(found.key, device=Device("cuda", "A card"))
    found.execution.device = found.key.device
    return found


@pytest.fixture
def together(loaded: LoadedCheckpoint, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], int]:
    def on_a_card_with(free: float) -> int:
        monkeypatch.setattr(batches, "memory", lambda _: (10**12, int(free)))
        return batches.batch_size(loaded, MANY)

    return on_a_card_with


def test_what_comes_for_the_passes_takes_its_room(loaded: LoadedCheckpoint, together: Callable[[float], int]) -> None:
    sizes = loaded.execution.weights()
    comes = {
        Placement.WHOLE: sum(sizes.values()),
        Placement.PARTS: sizes["unet"],
        Placement.LAYERS: sizes["vae"] + bytes_at_once(loaded.pipe.unet, loaded.family.blocks(loaded.pipe.unet)),
    }
    assert comes[Placement.WHOLE] > comes[Placement.PARTS] > A_PASS, "else nothing would be seen of it"
    for placement, size in comes.items():
        loaded.execution.placement = placement
        found = [together(size + pictures * A_PASS + 100) for pictures in (-0.5, 0.5, 1, 2, 9)]
        assert found == [1, 1, 1, 2, 9], placement


def test_what_is_there_already_or_leaves_is_not_counted_twice(
    loaded: LoadedCheckpoint, together: Callable[[float], int], monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes = loaded.execution.weights()
    loaded.execution.placement = Placement.WHOLE
    monkeypatch.setattr(loaded.execution, "bytes_on_device", lambda: sum(sizes.values()))
    assert together(2 * A_PASS + 100) == 2
    loaded.execution.placement = Placement.PARTS
    monkeypatch.setattr(
        loaded.execution, "bytes_on_device", lambda: sizes["text_encoder"]
    )  # it goes when the U-Net comes
    assert together(sizes["unet"] - sizes["text_encoder"] + 2 * A_PASS + 100) == 2


def test_layers_need_two_pieces_and_the_ends_at_once(loaded: LoadedCheckpoint) -> None:
    unet = loaded.pipe.unet
    ends = sum(
        parameter.numel() * 4
        for name, parameter in unet.named_parameters()
        if name.partition(".")[0] in ("conv_in", "time_embedding", "conv_norm_out", "conv_out")
    )
    largest = max(
        sum(parameter.numel() * 4 for parameter in piece.parameters())
        for block in (*unet.down_blocks, unet.mid_block, *unet.up_blocks)
        for piece in (*block.resnets, *getattr(block, "attentions", ()))
    )
    assert (
        ends + largest
        < bytes_at_once(unet, loaded.family.blocks(unet))
        <= ends + 2 * largest
        < loaded.execution.weights()["unet"]
    )
