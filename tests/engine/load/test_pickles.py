"""Pickles become safetensors without running what they name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from sddesk.core.errors import SddeskError
from sddesk.core.models import WeightsKind
from sddesk.engine.load.pickles import convert_pickle
from sddesk.weights.detect import inspect_file


class Payload:
    """Unpickling this makes a file."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (f"touch '{self.canary}'",)


@pytest.mark.parametrize("old_form", [False, True])
def test_weights_are_the_same(tmp_path: Path, old_form: bool) -> None:
    shared = torch.arange(6.0).reshape(2, 3)
    data = {"state_dict": {"a": shared, "b": shared.t(), "step": 3}, "epoch": 1}
    torch.save(data, tmp_path / "m.ckpt", _use_new_zipfile_serialization=not old_form)
    convert_pickle(tmp_path / "m.ckpt", tmp_path / "m.safetensors")
    found = load_file(tmp_path / "m.safetensors")
    assert found.keys() == {"a", "b"}
    assert torch.equal(found["a"], shared) and torch.equal(found["b"], shared.t())


def test_a_textual_inversion_gets_its_name(tmp_path: Path) -> None:
    torch.save({"string_to_param": {"*": torch.ones(2, 768)}, "name": "x"}, tmp_path / "e.pt")
    convert_pickle(tmp_path / "e.pt", tmp_path / "e.safetensors")
    assert load_file(tmp_path / "e.safetensors")["emb_params"].shape == (2, 768)


@pytest.mark.parametrize("old_form", [False, True])
def test_f28_what_a_pickle_names_is_not_run_even_when_it_is_converted(tmp_path: Path, old_form: bool) -> None:
    canary = tmp_path / "canary"
    data = {"state_dict": {"a": torch.ones(1), "b": Payload(canary)}}
    torch.save(data, tmp_path / "m.ckpt", _use_new_zipfile_serialization=not old_form)
    with pytest.raises(SddeskError, match="more than weights"):
        convert_pickle(tmp_path / "m.ckpt", tmp_path / "m.safetensors")
    assert not canary.exists() and not (tmp_path / "m.safetensors").exists()


@pytest.mark.parametrize("content", [b"", b"junk", b"\x80\x02junk", b"PK\x03\x04junk"])
def test_f25_what_is_no_pickle_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "m.ckpt").write_bytes(content)
    with pytest.raises(SddeskError):
        convert_pickle(tmp_path / "m.ckpt", tmp_path / "m.safetensors")


def test_no_file_is_overwritten_and_nothing_is_no_model(tmp_path: Path) -> None:
    torch.save({"a": 1}, tmp_path / "m.ckpt")
    with pytest.raises(SddeskError, match="no weights"):
        convert_pickle(tmp_path / "m.ckpt", tmp_path / "m.safetensors")
    (tmp_path / "m.safetensors").write_bytes(b"mine")
    with pytest.raises(SddeskError, match="not overwritten"):
        convert_pickle(tmp_path / "m.ckpt", tmp_path / "m.safetensors")
    assert (tmp_path / "m.safetensors").read_bytes() == b"mine"


def test_the_averaged_weights_of_an_upscaler_are_taken(tmp_path: Path) -> None:
    weights = {name: torch.zeros(shape) for name, shape in (("body.0.weight", (8, 3, 3, 3)), ("body.1.weight", (8,)))}
    weights["body.2.weight"] = torch.zeros(48, 8, 3, 3)
    plain = {name: value + 1 for name, value in weights.items()}
    torch.save({"params": plain, "params_ema": weights}, tmp_path / "4x.pth")
    convert_pickle(tmp_path / "4x.pth", tmp_path / "4x.safetensors")
    found = load_file(tmp_path / "4x.safetensors")
    assert found.keys() == weights.keys() and not found["body.0.weight"].any()
    facts = inspect_file(tmp_path / "4x.safetensors")
    assert (facts.kind, facts.architecture, facts.scale) == (WeightsKind.UPSCALER, "Compact", 4)
