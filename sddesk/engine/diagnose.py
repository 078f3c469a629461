"""What `sddesk doctor` tells of the engine's side of the machine: versions, device, driver, memory."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from pathlib import Path

import torch

from sddesk.core.models import Gpu
from sddesk.engine.backends.converted_models import ConvertedModels
from sddesk.engine.backends.openvino_library import computes_in_bf16, version
from sddesk.engine.backends.runtimes import TORCH
from sddesk.engine.device import Device, cpu_name, dtype_for, dtype_name, memory, nvidia_driver, pick_device, report
from sddesk.engine.failures import GIB
from sddesk.engine.threads import usable_cores

_PACKAGES = (
    "torch",
    "diffusers",
    "transformers",
    "accelerate",
    "safetensors",
    "tokenizers",
    "huggingface_hub",
    "scipy",
    "openvino",
)


def diagnose(device: str = "auto", *, runtime: str = "auto", converted: Path | None = None) -> list[tuple[str, str]]:
    """Return rows of (name, value) in reading order. A missing part is named in its value; never raises.

    `runtime` is the wished one; `converted` the folder of converted models.
    """
    chosen = pick_device(device)
    told = report(chosen)
    rows = [(name, _version(name)) for name in _PACKAGES]
    rows += [
        ("torch build", _torch_build()),
        ("processor", f"{cpu_name()} ({platform.machine()})"),
        ("threads", _threads()),
        ("NVIDIA driver", nvidia_driver() or "none"),
        ("device", f"{chosen.called} ({told.name})"),
        ("memory", f"{_gib(told.memory_free)} GB free of {_gib(told.memory_total)} GB"),
        ("precision “auto”", _automatic(chosen)),
        ("precision “half”", dtype_name(dtype_for("half", chosen))),
    ]
    if len(told.gpus) > 1:
        rows += [("graphics card", _gpu(gpu)) for gpu in told.gpus]
    if chosen.kind == "cpu":
        rows.append(("computes with", _runtime(runtime)))
    if converted is not None:
        rows.append(("converted models", f"{_gib(ConvertedModels(converted).size())} GB in {converted}"))
    if told.note is not None:
        rows.append(("note", str(told.note)))
    return rows


def _gpu(gpu: Gpu) -> str:
    total, free = memory(Device("cuda", gpu.name, index=gpu.index, number=gpu.index))
    return f"cuda:{gpu.index} ({gpu.name}): {_gib(free)} GB free of {_gib(total)} GB"


def _automatic(device: Device) -> str:
    small, large = (dtype_name(dtype_for("auto", device, large=large)) for large in (False, True))
    return small if small == large else f"{large}; {small} for small models"


def _runtime(wanted: str) -> str:
    """What computes pictures on the processor."""
    if wanted == TORCH:
        return "PyTorch, as the settings say"
    if version() is None:
        return "PyTorch, as OpenVINO is not installed"
    try:
        precision = "bfloat16" if computes_in_bf16() else "float32"
    except (ImportError, RuntimeError) as error:
        return f"PyTorch, as OpenVINO does not start ({error})"
    return f"OpenVINO in {precision}; PyTorch for small models" if wanted == "auto" else f"OpenVINO in {precision}"


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"


def _threads() -> str:
    waiting = os.environ.get("OMP_WAIT_POLICY", "as OpenMP likes").lower()
    return f"{torch.get_num_threads()} on {usable_cores()} physical cores, waiting: {waiting}"


def _torch_build() -> str:
    if torch.version.cuda is not None:
        return f"CUDA {torch.version.cuda}"
    if torch.version.hip is not None:
        return f"ROCm {torch.version.hip}"
    if getattr(torch.version, "xpu", None) is not None:
        return f"XPU {torch.version.xpu}"
    return "MPS" if torch.backends.mps.is_built() else "CPU only"


def _gib(size: int | None) -> str:
    return "?" if size is None else f"{size / GIB:.1f}"
