"""Weights come in the type that runs, equal to what the libraries would have made of them, and no file twice."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from sddesk.core.errors import Cancelled
from sddesk.engine.weights import read_weights

STORED = {
    "half": torch.randn(7, 3).half(),
    "brain": torch.randn(5).bfloat16(),
    "full": torch.randn(2, 2),
    "small": torch.randn(4).to(torch.float8_e4m3fn),
    "places": torch.arange(4),
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
        wanted = value if name == "places" else value.to(dtype)
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

    def cut(_file: Path) -> dict[str, torch.Tensor]:
        file.write_bytes(whole[:-20])  # after its header was found to be whole
        return STORED

    monkeypatch.setattr("sddesk.engine.weights.load_file", cut)
    with pytest.raises(ValueError, match="buffer"):
        read_weights([file], torch.float64)


def test_numbers_at_odd_places_are_read(tmp_path: Path) -> None:
    file = tmp_path / "odd.safetensors"
    header = b'{"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}}'
    header += b" " * (len(header) % 2 == 0)  # an odd length
    file.write_bytes(len(header).to_bytes(8, "little") + header + torch.tensor([1.5, -2.0]).half().numpy().tobytes())
    assert read_weights([file], torch.float32)["a"].tolist() == [1.5, -2.0]
