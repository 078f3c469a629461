"""Which runtime is chosen, and where converted models are kept; no model is converted here."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import torch

from sddesk.core.addons import LoraUse
from sddesk.core.models import CheckpointInfo
from sddesk.core.request import GenerationRequest, Precision
from sddesk.engine import converted_models, device, runtime
from sddesk.engine.converted_models import ConvertedModels, fingerprint
from sddesk.engine.device import Device, dtype_for
from sddesk.engine.loading import LoadKey
from sddesk.engine.runtime import LARGE_BYTES, Chosen, Runtimes
from tests.engine.helpers import info_of

CPU = Device("cpu", "a processor")
ORDER = GenerationRequest(prompt="a horse", seed=1, width=512, height=512, steps=20)


@pytest.fixture
def converting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Conversions are written down, and nothing is converted; OpenVINO counts as installed."""
    done: list[str] = []

    def convert(_command: object, source: runtime.UnetSource, folder: Path, _check: object) -> None:
        done.append(source.location)
        (folder / "unet.xml").write_text("graph", encoding="utf-8")

    monkeypatch.setattr(runtime, "convert_in_child", convert)
    monkeypatch.setattr(runtime, "version", lambda: "1")
    return done


def choose(
    runtimes: Runtimes, folder: Path, request: GenerationRequest = ORDER, *, large: bool = True, kind: str = "cpu"
) -> Chosen:
    info: CheckpointInfo = replace(info_of(folder), size_bytes=LARGE_BYTES if large else LARGE_BYTES - 1)
    key = LoadKey(str(folder), torch.bfloat16, Device(kind, ""))
    return runtimes.choose(key, info, request, lambda: None, lambda: None)


def runtimes(cache: Path, wanted: str = "auto") -> Runtimes:
    return Runtimes(lambda: wanted, cache, None)


@pytest.mark.parametrize(
    ("wanted", "large", "kind"), [("torch", True, "cpu"), ("auto", False, "cpu"), ("openvino", True, "cuda")]
)
def test_torch_where_it_is_wished_for_small_models_and_on_cards(
    tiny_model: Path, tmp_path: Path, converting: list[str], wanted: str, large: bool, kind: str
) -> None:
    chosen = choose(runtimes(tmp_path, wanted), tiny_model, replace(ORDER, steps=100), large=large, kind=kind)
    assert (chosen.key.converted, chosen.notes, converting) == (None, (), [])


def test_a_model_is_converted_once_its_orders_win_back_the_time(
    tiny_model: Path, tmp_path: Path, converting: list[str]
) -> None:
    ours = runtimes(tmp_path)
    assert choose(ours, tiny_model).key.converted is None, "20 steps are made before it would be converted"
    chosen = choose(ours, tiny_model)
    assert chosen.key.converted is not None
    assert chosen.shape == ((2, 4, 64, 64), (2, 64), (2, 77, 16))
    assert choose(runtimes(tmp_path), tiny_model).key.converted == chosen.key.converted, "what is there is used at once"
    assert converting == [str(tiny_model)]


def test_a_long_order_has_it_converted_at_once(tiny_model: Path, tmp_path: Path, converting: list[str]) -> None:
    assert choose(runtimes(tmp_path), tiny_model, replace(ORDER, steps=50)).key.converted is not None
    assert converting == [str(tiny_model)]


@pytest.mark.parametrize(
    ("hindrance", "told"),
    [
        ("full", "full precision"),
        ("lora", "With LoRAs"),
        ("missing", "not installed"),
        ("memory", "too little memory"),
        ("disk", "on the disk"),
    ],
)
def test_what_hinders_it_is_told(
    tiny_model: Path, tmp_path: Path, converting: list[str], monkeypatch: pytest.MonkeyPatch, hindrance: str, told: str
) -> None:
    changes = {"full": {"precision": "full"}, "lora": {"loras": (LoraUse(name="mosaic"),)}}
    request = replace(ORDER, **changes.get(hindrance, {}))
    if hindrance == "missing":
        monkeypatch.setattr(runtime, "version", lambda: None)
    if hindrance == "memory":
        monkeypatch.setattr(psutil, "virtual_memory", lambda: type("", (), {"available": 2**30}))
    if hindrance == "disk":
        monkeypatch.setattr(converted_models.shutil, "disk_usage", lambda _: type("", (), {"free": 2**20}))
    chosen = choose(runtimes(tmp_path, "openvino"), tiny_model, request)
    assert chosen.key.converted is None
    assert told in str(chosen.notes[0])
    assert converting == []


@pytest.mark.parametrize(
    ("precision", "large", "computes", "dtype"),
    [
        ("auto", True, True, torch.bfloat16),
        ("auto", True, False, torch.float32),
        ("auto", False, True, torch.float32),
        ("half", False, False, torch.bfloat16),
        ("full", True, True, torch.float32),
    ],
)
def test_automatic_precision_on_a_processor(
    monkeypatch: pytest.MonkeyPatch, precision: Precision, large: bool, computes: bool, dtype: torch.dtype
) -> None:
    monkeypatch.setattr(device, "has_bfloat16", lambda: computes)
    assert dtype_for(precision, CPU, large=large) == dtype


def test_a_fingerprint_is_of_names_sizes_times_and_words(tmp_path: Path) -> None:
    file = tmp_path / "weights"
    file.write_bytes(b"12")
    first = fingerprint([file], "1")
    assert fingerprint([file], "1") == first
    assert fingerprint([file], "2") != first
    os.utime(file, ns=(1, 1))
    assert fingerprint([file], "1") != first


def fill(size: int) -> runtime.Callable[[Path], None]:
    return lambda folder: (folder / "unet.bin").write_bytes(bytes(size)) and None


def test_the_least_used_models_go_when_there_are_too_many(tmp_path: Path) -> None:
    models = ConvertedModels(tmp_path, limit=2500)
    for name in ("a", "b"):
        models.add(name, 1000, fill(1000))
    os.utime(tmp_path / "b" / "used", (1, 1))
    assert models.find("a") == tmp_path / "a"
    models.add("c", 1000, fill(1000))
    assert (models.find("a"), models.find("b"), models.find("c")) == (tmp_path / "a", None, tmp_path / "c")
    assert not models.has_room(2501)


def test_half_a_model_is_never_found(tmp_path: Path) -> None:
    models = ConvertedModels(tmp_path)

    def fail(folder: Path) -> None:
        (folder / "unet.bin").write_bytes(b"1")
        assert models.find("a") is None
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        models.add("a", 1, fail)
    assert list(tmp_path.iterdir()) == []
    left = tmp_path / ".making-old"
    left.mkdir()
    os.utime(left, (1, 1))
    models.add("b", 1, fill(1))
    assert [path.name for path in tmp_path.iterdir()] == ["b"]
