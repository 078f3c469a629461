"""F49: which device and precision are chosen, and the sentence when it is not the graphics card."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
import torch

from sddesk.engine import device as device_module
from sddesk.engine.device import Device, dtype_for, memory, pick_device, report
from sddesk.engine.diagnose import diagnose

CPU, CUDA, MPS = Device("cpu", "a processor"), Device("cuda", "a card"), Device("mps", "a Mac")


@pytest.mark.parametrize(
    ("precision", "device", "dtype"),
    [
        ("auto", CPU, torch.float32),
        ("full", CPU, torch.float32),
        ("half", CPU, torch.bfloat16),
        ("auto", CUDA, torch.float16),
        ("full", CUDA, torch.float32),
        ("half", CUDA, torch.float16),
        ("auto", MPS, torch.float16),
    ],
)
def test_precision(precision: Any, device: Device, dtype: torch.dtype) -> None:
    assert dtype_for(precision, device) == dtype


@pytest.fixture
def no_card(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(torch.xpu, "is_available", lambda: False)
    monkeypatch.setattr(device_module, "nvidia_driver", lambda: None)
    return monkeypatch


def test_f49_no_card_is_said(no_card: pytest.MonkeyPatch) -> None:
    chosen = pick_device()
    assert chosen.kind == "cpu"
    assert "No GPU" in str(chosen.note)
    assert report(chosen).note == chosen.note


def test_a_wanted_processor_needs_no_excuse() -> None:
    assert pick_device("cpu").note is None


def test_f49_a_cpu_build_of_torch_beside_a_card_is_said(no_card: pytest.MonkeyPatch) -> None:
    no_card.setattr(device_module, "nvidia_driver", lambda: "580.10")
    no_card.setattr(torch.version, "cuda", None)
    assert "build for CPUs only" in str(pick_device().note)


def test_f49_an_old_driver_is_said(no_card: pytest.MonkeyPatch) -> None:
    def old_driver() -> bool:
        warnings.warn("The NVIDIA driver on your system is too old (found version 11040)", stacklevel=1)
        return False

    no_card.setattr(device_module, "nvidia_driver", lambda: "470.1")
    no_card.setattr(torch.version, "cuda", "13.0")
    no_card.setattr(torch.cuda, "is_available", old_driver)
    told = str(pick_device().note)
    assert "470.1" in told and "13.0" in told and "too old" in told


@pytest.mark.parametrize(
    "error", [AssertionError("Torch not compiled with CUDA enabled"), RuntimeError("CUDA error: x")]
)
def test_f49_a_card_that_fails_is_said(no_card: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise error

    no_card.setattr(torch.cuda, "is_available", lambda: True)
    no_card.setattr(torch, "zeros", fail)
    chosen = pick_device()
    assert chosen.kind == "cpu"
    assert str(error) in str(chosen.note)


def test_mps_is_taken_before_the_processor(no_card: pytest.MonkeyPatch) -> None:
    no_card.setattr(torch.backends.mps, "is_available", lambda: True)
    assert pick_device().kind == "mps"


@pytest.mark.parametrize(("works", "kind"), [(True, "xpu"), (False, "cpu")])
def test_intels_gpu_is_taken_where_it_computes(no_card: pytest.MonkeyPatch, works: bool, kind: str) -> None:
    real = torch.zeros

    def zeros(*size: Any, device: str = "cpu") -> torch.Tensor:
        if device == "xpu" and not works:
            raise RuntimeError("no kernel")
        return real(*size)

    no_card.setattr(torch.xpu, "is_available", lambda: True)
    no_card.setattr(torch, "zeros", zeros)
    no_card.setattr(torch.xpu, "get_device_name", lambda: "Arc")
    for wanted in ("auto", "xpu"):
        assert pick_device(wanted).kind == kind
    assert pick_device("cpu").kind == "cpu"


@pytest.mark.parametrize("told", [True, False])
def test_the_memory_of_intels_gpu(monkeypatch: pytest.MonkeyPatch, told: bool) -> None:
    def info() -> tuple[int, int]:
        if not told:
            raise RuntimeError("the driver does not say")
        return 6, 16

    monkeypatch.setattr(torch.xpu, "mem_get_info", info)
    monkeypatch.setattr(torch.xpu, "memory_reserved", lambda: 5)
    monkeypatch.setattr(torch.xpu, "memory_allocated", lambda: 3)
    monkeypatch.setattr(torch.xpu, "get_device_properties", lambda: type("", (), {"total_memory": 16}))
    assert memory(Device("xpu", "Arc")) == ((16, 8) if told else (16, 13))


@pytest.mark.parametrize(
    ("kind", "half", "newer", "dtype"),
    [
        ("mps", "float16", False, torch.float16),
        ("mps", "bfloat16", True, torch.bfloat16),
        ("mps", "bfloat16", False, torch.float32),
        ("xpu", "bfloat16", False, torch.bfloat16),
        ("cuda", "bfloat16", False, torch.bfloat16),
    ],
)
def test_an_old_macos_takes_full_precision_for_what_overflows(
    monkeypatch: pytest.MonkeyPatch, kind: str, half: Any, newer: bool, dtype: torch.dtype
) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_macos_or_newer", lambda *_: newer)
    assert dtype_for("auto", Device(kind, "x"), half=half) == dtype
    assert dtype_for("full", Device(kind, "x"), half=half) == torch.float32


@pytest.mark.parametrize(
    ("build", "told"), [({"hip": "6.4"}, "ROCm 6.4"), ({"xpu": "20250301"}, "XPU 20250301"), ({}, "CPU only")]
)
def test_the_doctor_tells_of_which_build_torch_is(
    monkeypatch: pytest.MonkeyPatch, build: dict[str, str], told: str
) -> None:
    for name in ("cuda", "hip", "xpu"):
        monkeypatch.setattr(torch.version, name, build.get(name), raising=False)
    monkeypatch.setattr(torch.backends.mps, "is_built", lambda: False)
    assert dict(diagnose("cpu"))["torch build"] == told


def test_the_report_of_this_processor() -> None:
    told = report(pick_device("cpu"))
    assert told.kind == "cpu" and told.name
    assert told.memory_total is not None and told.memory_free is not None
    assert 0 < told.memory_free <= told.memory_total
    assert told.cpu_threads == torch.get_num_threads()


def test_the_doctors_rows() -> None:
    rows = dict(diagnose("cpu"))
    assert rows["torch"] == torch.__version__
    assert rows["device"].startswith("cpu (")
    assert "GB free of" in rows["memory"]
