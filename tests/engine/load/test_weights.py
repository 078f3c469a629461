"""Weights come in the type that runs, equal to what the libraries would have made of them, and no file twice."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from sddesk.core.errors import Cancelled
from sddesk.engine.load.quantised import Scales
from sddesk.engine.load.weights import read_weights

STORED = {
    "half": torch.randn(7, 3).half(),
    "brain": torch.randn(5).bfloat16(),
    "full": torch.randn(2, 2),
    "small": torch.randn(4).to(torch.float8_e4m3fn),
    "embeddings.position_ids": torch.arange(4),
    "none": torch.empty(0, 3).half(),
    "number": torch.tensor(3.0).half(),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    save_file(STORED, tmp_path / "w.safetensors")
    return tmp_path / "w.safetensors"


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_every_number_is_converted_as_torch_does_it(file: Path, dtype: torch.dtype) -> None:
    read = read_weights([file], dtype)
    assert read.keys() == STORED.keys()
    for name, value in STORED.items():
        wanted = value if name.endswith("position_ids") else value.to(dtype)
        assert torch.equal(read[name], wanted) and read[name].dtype == wanted.dtype, name


def test_what_is_converted_is_laid_out_in_the_same_pass(tmp_path: Path) -> None:
    stored = {"wide": torch.randn(4, 3, 2, 2).half(), "flat": torch.randn(4, 3).half()}
    save_file(stored, tmp_path / "w.safetensors")
    read = read_weights([tmp_path / "w.safetensors"], torch.bfloat16, channels_last=True)
    assert read["wide"].is_contiguous(memory_format=torch.channels_last) and not read["wide"].is_contiguous()
    assert all(torch.equal(read[name], value.to(torch.bfloat16)) for name, value in stored.items())


def test_only_what_is_wanted_is_read(file: Path) -> None:
    assert set(read_weights([file], torch.float32, wanted=lambda name: name.startswith("f"))) == {"full"}


def test_a_cancel_is_looked_for_between_any_two(file: Path) -> None:
    looks: list[int] = []

    def check() -> None:
        looks.append(1)
        if len(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_weights([file], torch.float32, check)


def test_a_file_that_ends_too_early_is_an_error(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = file.read_bytes()

    def cut(_file: Path, _wanted: object) -> tuple[dict[str, torch.Tensor], Scales]:
        file.write_bytes(whole[:-20])  # after its header was found to be whole
        return STORED, Scales({})

    monkeypatch.setattr("sddesk.engine.load.weights._mapped", cut)
    with pytest.raises(ValueError, match="buffer"):
        read_weights([file], torch.float64)


def test_numbers_at_odd_places_are_read(tmp_path: Path) -> None:
    file = tmp_path / "odd.safetensors"
    header = b'{"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}}'
    header += b" " * (len(header) % 2 == 0)  # an odd length
    file.write_bytes(len(header).to_bytes(8, "little") + header + torch.tensor([1.5, -2.0]).half().numpy().tobytes())
    assert read_weights([file], torch.float32)["a"].tolist() == [1.5, -2.0]


def scaled(weight: torch.Tensor, scale: torch.Tensor, kind: torch.dtype = torch.float8_e4m3fn) -> torch.Tensor:
    """A weight divided by its scale (that fits its shape), in 8 bits."""
    return (weight / scale).to(kind)


@pytest.mark.parametrize("ending", [".scale_weight", ".weight_scale"])
@pytest.mark.parametrize("kind", [torch.float8_e4m3fn, torch.float8_e5m2])
@pytest.mark.parametrize("shape", [(), (1,), (6,), (6, 1), (3, 2)], ids=str)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_scaled_fp8_is_multiplied_with_its_scales(
    tmp_path: Path, ending: str, kind: torch.dtype, shape: tuple[int, ...], dtype: torch.dtype
) -> None:
    weight, scale = torch.randn(6, 4) * 3e-4, torch.rand(shape) * 1e-5 + 1e-6
    spread = scale.repeat_interleave(2, 0).repeat_interleave(2, 1) if shape == (3, 2) else scale.reshape(-1, 1)
    packed = scaled(weight, spread, kind)
    stored = {
        "a.weight": packed,
        f"a{ending}": scale,
        "a.scale_input": torch.tensor(2.0),
        "a.comfy_quant": torch.tensor([*b'{"format": "float8_e4m3fn"}'], dtype=torch.uint8),
        "a.bias": torch.randn(6).half(),
        "scaled_fp8": torch.empty(2, dtype=torch.float8_e4m3fn),
    }
    save_file(stored, tmp_path / "w.safetensors")
    read = read_weights([tmp_path / "w.safetensors"], dtype)
    assert set(read) == {"a.weight", "a.bias"}
    assert torch.equal(read["a.weight"], (packed.float() * spread).to(dtype))


def test_a_convolution_has_a_scale_a_row(tmp_path: Path) -> None:
    packed, scale = torch.randn(4, 3, 3, 3).to(torch.float8_e4m3fn), torch.rand(4) + 0.5
    save_file({"a.weight": packed, "a.weight_scale": scale}, tmp_path / "w.safetensors")
    read = read_weights([tmp_path / "w.safetensors"], torch.float32)["a.weight"]
    assert torch.equal(read, packed.float() * scale[:, None, None, None])


@pytest.mark.parametrize(
    ("stored", "told"),
    [
        ({"a.weight": torch.ones(2, 2, dtype=torch.int8)}, "a.weight holds integers"),
        ({"a.weight": torch.ones(2, 2, dtype=torch.uint8), "a.scale": torch.ones(2)}, "a.weight holds integers"),
        ({"a.weight_scale": torch.ones(())}, "the scale of no weight"),
        ({"a.weight": torch.ones(2, 2), "a.weight_scale": torch.ones(3, 3)}, "do not fit"),
        ({"a.weight": torch.ones(2, 2), "a.weight_scale": torch.tensor(torch.nan)}, "is no scale"),
        (
            {"a.weight": torch.ones(2, 2, dtype=torch.uint8), "a.comfy_quant": torch.tensor([*b'{"format":"nvfp4"}'])},
            "packed as nvfp4",
        ),
        ({"a.weight": torch.ones(2), "a.comfy_quant": torch.tensor([1, 2, 3])}, "cannot be read"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_f30_numbers_that_are_not_understood_are_refused(
    tmp_path: Path, stored: dict[str, torch.Tensor], told: str
) -> None:
    save_file(stored, tmp_path / "w.safetensors")
    with pytest.raises(ValueError, match=told):
        read_weights([tmp_path / "w.safetensors"], torch.float32)
