"""Quantised GGUF weights: the numbers are ggml's, the layers that keep them packed compute with these."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from sddesk.core.errors import SddeskError
from sddesk.engine.backends.fp8 import store_in_fp8
from sddesk.engine.load.gguf_blocks import UNPACK
from sddesk.engine.load.gguf_weights import read_gguf_weights
from sddesk.engine.load.packed import FP8, Packed, PackedEmbedding, is_packed, place, unpacked
from sddesk.engine.load.weights import bytes_as, read_weights
from sddesk.weights.gguf import BLOCKS
from tests.weights.gguf_files import save_gguf, write_gguf

# Random blocks, and what `gguf.quants.dequantize` of the package gguf 0.19.0 makes of them.
CASES = np.load(Path(__file__).with_name("cases") / "gguf_blocks.npz")


@pytest.mark.parametrize("kind", UNPACK)
def test_the_numbers_of_every_kind_are_those_of_the_package_gguf(kind: str) -> None:
    made = UNPACK[kind](torch.from_numpy(CASES[f"{kind}.blocks"])).numpy()
    np.testing.assert_array_equal(made, CASES[f"{kind}.numbers"])


def test_many_blocks_are_unpacked_as_one_is() -> None:
    rows = torch.from_numpy(np.tile(CASES["Q4_K.blocks"][:3], (800, 1))).reshape(800, -1)
    made = unpacked(rows, "Q4_K", torch.float32)
    assert made.shape == (800, 3 * 256)
    np.testing.assert_array_equal(made[799].reshape(3, 256).numpy(), CASES["Q4_K.numbers"][:3])


def decibels(wanted: torch.Tensor, got: torch.Tensor) -> float:
    """Peak signal-to-noise ratio; the peak is the range of `wanted`."""
    peak = wanted.max() - wanted.min()
    return 10 * float(torch.log10(peak.square() / (wanted - got).square().mean()))


@pytest.mark.parametrize(("kind", "least"), [("Q4_0", 25.0), ("Q8_0", 40.0)])
@torch.no_grad()
def test_a_layer_in_few_bits_answers_as_in_half_precision(tmp_path: Path, kind: str, least: float) -> None:
    torch.manual_seed(0)
    layer = torch.nn.Linear(512, 256, dtype=torch.bfloat16)
    stored = {name: value.float().numpy() for name, value in layer.state_dict().items()}
    weights = read_gguf_weights(save_gguf(tmp_path / "x.gguf", stored, kind), torch.bfloat16)
    network = torch.nn.Sequential(torch.nn.Linear(512, 256))
    rest = place(network, {f"0.{name}": value for name, value in weights.items()}, torch.bfloat16)
    assert list(rest) == ["0.bias"] and is_packed(network)
    network.load_state_dict(rest, strict=False, assign=True)
    seen = torch.randn(64, 512, dtype=torch.bfloat16)
    assert decibels(layer(seen).float(), network(seen).float()) > least
    assert sum(p.nbytes for p in network.parameters()) < 512 * 256 * (0.57 if kind == "Q4_0" else 1.07) + 2 * 256


def test_packed_weights_follow_the_precision_of_their_network(tmp_path: Path) -> None:
    torch.manual_seed(0)
    stored = {"0.weight": torch.randn(4, 64).numpy()}
    weights = read_gguf_weights(save_gguf(tmp_path / "x.gguf", stored, "Q8_0"), torch.float32)
    network = torch.nn.Sequential(torch.nn.Linear(64, 4, bias=False))
    place(network, weights, torch.float32)
    whole = network[0].weight
    assert network.to(torch.bfloat16)[0].weight.dtype == torch.bfloat16
    assert network[0].parametrizations.weight.original.dtype == torch.uint8
    torch.testing.assert_close(network[0].weight, whole.bfloat16())


def test_an_embedding_unpacks_the_rows_that_are_looked_up(tmp_path: Path) -> None:
    torch.manual_seed(0)
    stored = {"words.weight": torch.randn(100, 64).numpy()}
    weights = read_gguf_weights(save_gguf(tmp_path / "x.gguf", stored, "Q8_0"), torch.float32)
    network = torch.nn.ModuleDict({"words": torch.nn.Embedding(100, 64)})
    place(network, weights, torch.float32)
    words = network["words"]
    assert isinstance(words, PackedEmbedding) and words(torch.tensor([[3, 99]])).shape == (1, 2, 64)
    torch.testing.assert_close(words(torch.tensor([[3, 99]]))[0], words.weight[[3, 99]])
    assert np.abs(words.weight.detach().numpy() - stored["words.weight"]).max() < 0.03


def test_whole_rows_are_cut_and_joined_and_nothing_else() -> None:
    raw = Packed.of(torch.from_numpy(CASES["Q4_0.blocks"]).clone(), "Q4_0")
    first, second = raw.chunk(2, dim=0)
    swapped = torch.cat([second, first], dim=0)
    assert isinstance(swapped, Packed) and swapped.kind == "Q4_0" and swapped.numbers == (6, 32)
    assert torch.equal(swapped.plain()[:3], raw.plain()[3:])
    for tear in (lambda: raw.t(), lambda: raw.reshape(3, -1), lambda: raw.chunk(2, dim=1), lambda: raw.float()):
        with pytest.raises(ValueError, match="whole rows"):
            tear()


def test_weights_of_another_shape_and_kinds_that_are_not_read_are_told(tmp_path: Path) -> None:
    network = torch.nn.Sequential(torch.nn.Linear(64, 4, bias=False))
    stored = {"0.weight": torch.randn(8, 64).numpy()}
    with pytest.raises(RuntimeError, match=r"size mismatch for 0\.weight"):
        place(network, read_gguf_weights(save_gguf(tmp_path / "x.gguf", stored, "Q8_0"), torch.float32), torch.float32)
    other = write_gguf(tmp_path / "other.gguf", {"0.weight": (8, 256)}, kind="IQ4_XS")
    with pytest.raises(ValueError, match="IQ4_XS, which this version cannot read"):
        read_gguf_weights(other, torch.float32)


def test_a_truncated_file_is_told_before_it_is_read(tmp_path: Path) -> None:
    file = save_gguf(tmp_path / "x.gguf", {"0.weight": torch.randn(8, 64).numpy()}, "Q8_0")
    file.write_bytes(file.read_bytes()[:-300])
    with pytest.raises(SddeskError, match="damaged or not complete"):
        read_gguf_weights(file, torch.float32)


@pytest.mark.parametrize("kind", ["F32", "F16", "BF16"])
def test_plain_numbers_are_read_as_they_are(tmp_path: Path, kind: str) -> None:
    numbers = torch.randn(4, 6).bfloat16().float().half().float()
    file = save_gguf(tmp_path / "x.gguf", {"a": numbers.numpy(), "b": numbers[0].numpy()}, kind)
    weights = read_gguf_weights(file, torch.float32)
    torch.testing.assert_close(weights["a"], numbers, rtol=1e-2, atol=1e-3)
    assert weights["a"].shape == (4, 6) and BLOCKS[kind][0] == 1


@pytest.mark.parametrize("kind", FP8)
@pytest.mark.parametrize("scaled", [True, False])
def test_fp8_stays_in_8_bits_and_is_multiplied_with_its_scale(tmp_path: Path, kind: str, scaled: bool) -> None:
    torch.manual_seed(0)
    stored = (torch.randn(600, 64) * 20).to(FP8[kind])
    scale = torch.tensor(0.0137)
    beside = {"0.scale_weight": scale, "scaled_fp8": torch.empty(0, dtype=FP8[kind])} if scaled else {}
    save_file({"0.weight": stored, **beside}, tmp_path / "x.safetensors")
    wanted = stored.float() * scale if scaled else stored.float()
    network = torch.nn.Sequential(torch.nn.Linear(64, 600, bias=False))
    kept = read_weights([tmp_path / "x.safetensors"], torch.float32, keep_fp8=True)
    assert not place(network, kept, torch.float32)
    assert torch.equal(network[0].weight, wanted)
    assert sum(parameter.nbytes for parameter in network.parameters()) == 600 * 64
    assert torch.equal(read_weights([tmp_path / "x.safetensors"], torch.float32)["0.weight"], wanted)
    assert bytes_as(tmp_path / "x.safetensors", torch.bfloat16, keep_fp8=True) < 600 * 64 + 16


def test_quantised_layers_are_not_stored_in_fp8_once_more(tmp_path: Path) -> None:
    torch.manual_seed(0)
    stored = {"0.weight": torch.randn(4, 64).numpy()}
    weights = read_gguf_weights(save_gguf(tmp_path / "x.gguf", stored, "Q8_0"), torch.float32)
    network = torch.nn.Sequential(torch.nn.Linear(64, 4, bias=False))
    place(network, weights, torch.float32)
    before = network[0].weight.clone()
    store_in_fp8([network])
    assert torch.equal(network[0].weight, before)
