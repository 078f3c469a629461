"""Which device makes the pictures, in which precision: CUDA, then MPS, then XPU, then the CPU, and a sentence for that.

Torch calls AMD's GPUs cuda, too, where it is a build for ROCm; Intel's are xpu.
"""

from __future__ import annotations

import functools
import logging
import platform
import shutil
import subprocess
import warnings
from dataclasses import dataclass
from pathlib import Path

import psutil
import torch

from sddesk.core.errors import NoDevice
from sddesk.core.families import Half
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import DeviceReport, Gpu
from sddesk.core.request import Precision

log = logging.getLogger(__name__)
_FLAT = 4  # dimensions of the weights of a convolution over rows and columns
_NO_CARD = QT_TRANSLATE_NOOP("messages", "The GPU cuda:{number} cannot be used: the others go on.")


@dataclass(frozen=True, slots=True)
class Device:
    """The chosen device. `kind` is cuda, mps, xpu or cpu; `note` says why a graphics card is not used.

    `index` is how this process counts the GPU, None where it sees only one; `number` how the machine does, None
    where it has only one.
    """

    kind: str
    name: str
    note: Message | None = None
    index: int | None = None
    number: int | None = None

    @property
    def torch(self) -> torch.device:
        """The same for torch."""
        return torch.device(self.kind) if self.index is None else torch.device(self.kind, self.index)

    @property
    def called(self) -> str:
        """What tells it from the machine's other devices: cuda, or cuda:1 where there are several GPUs."""
        return self.kind if self.number is None else f"{self.kind}:{self.number}"


def pick_device(wanted: str = "auto", number: int | None = None) -> Device:
    """The best device that works, or `wanted` (cuda, cuda:1, mps, xpu, cpu) if it does; never raises.

    `number` is the GPU's among all of the machine, for a process that was shown only this one.
    """
    if wanted == "cpu":
        return Device("cpu", cpu_name())
    note = None
    if wanted == "auto" or wanted.startswith("cuda"):
        asked = wanted.partition(":")[2]
        index = int(asked) if asked.isdecimal() else 0
        works, note = _try_cuda(index)
        if works:
            several = index if torch.cuda.device_count() > 1 else None
            told = several if number is None else number
            return Device("cuda", torch.cuda.get_device_name(index), index=several, number=told)
    if wanted in ("auto", "mps") and torch.backends.mps.is_available():
        return Device("mps", f"{cpu_name()} GPU")
    if wanted in ("auto", "xpu") and _try_xpu():
        return Device("xpu", torch.xpu.get_device_name())
    if note is None:
        note = Message.of(QT_TRANSLATE_NOOP("messages", "No GPU was found: the CPU makes the pictures."))
    return Device("cpu", cpu_name(), note)


def dtype_for(precision: Precision, device: Device, *, large: bool = False, half: Half = "float16") -> torch.dtype:
    """The dtype that runs. Half on a CPU is bfloat16: float16 has no fast kernels there; elsewhere it is `half`.

    A Mac whose system computes in no bfloat16 takes float32 in its place: those models overflow in float16.
    Automatic on a CPU is half only for a `large` checkpoint, and where the CPU computes in bfloat16.
    """
    if device.kind != "cpu":
        lacks = half == "bfloat16" and device.kind == "mps" and not _mps_has_bfloat16()
        return torch.float32 if precision == "full" or lacks else getattr(torch, half)
    halved = precision == "half" or (precision == "auto" and large and has_bfloat16())
    return torch.bfloat16 if halved else torch.float32


def _mps_has_bfloat16() -> bool:
    """Whether Apple's GPU computes in bfloat16: from macOS 14 on."""
    return torch.backends.mps.is_macos_or_newer(14, 0)


def wants_channels_last(dtype: torch.dtype) -> bool:
    """Whether networks of this dtype are laid out channels last while they are loaded: that is faster on CPUs."""
    return dtype == torch.bfloat16


def lay_channels_last(network: torch.nn.Module) -> None:
    """Lay the weights of a network's convolutions out with the channels last; those over frames stay as they are."""
    for weight in network.parameters():
        if weight.ndim == _FLAT:
            weight.data = weight.data.to(memory_format=torch.channels_last)


@functools.cache
def has_bfloat16() -> bool:
    """Whether this processor computes in bfloat16, and does not only store it."""
    known = [getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported")]
    if any(supported is not None and supported() for supported in known):
        return True
    info = Path("/proc/cpuinfo")
    if platform.machine() != "aarch64" or not info.is_file():
        return False
    return " bf16 " in info.read_text(encoding="utf-8", errors="replace").replace("\n", " ")


def dtype_name(dtype: torch.dtype) -> str:
    """float32, float16 or bfloat16."""
    return str(dtype).removeprefix("torch.")


def report(device: Device) -> DeviceReport:
    """What a person reads about the device; memory as it is now, in bytes."""
    total, free = memory(device)
    return DeviceReport(
        kind=device.kind,
        name=device.name,
        memory_total=total,
        memory_free=free,
        driver=nvidia_driver() if device.kind == "cuda" else None,
        cpu_threads=torch.get_num_threads(),
        note=device.note,
        gpus=gpus() if device.kind == "cuda" else (),
    )


def gpus() -> tuple[Gpu, ...]:
    """The graphics cards that this process sees; none is touched, so none of their memory is taken."""
    return tuple(_gpu(index) for index in range(torch.cuda.device_count()))


def _gpu(index: int) -> Gpu:
    told = torch.cuda.get_device_properties(index)
    uuid = "" if torch.version.cuda is None else f"GPU-{str(told.uuid).removeprefix('GPU-')}"
    return Gpu(index=index, name=told.name, memory_total=told.total_memory, uuid=uuid)


def make_current(device: Device) -> None:
    """From now on what this thread asks of a GPU without naming one is asked of this one."""
    if device.index is not None:
        torch.cuda.set_device(device.index)


def memory(device: Device) -> tuple[int, int]:
    """(total, free) bytes of the memory that the device works in."""
    if device.kind == "cuda":
        gpu = device.torch
        free, total = torch.cuda.mem_get_info(gpu)
        return total, free + torch.cuda.memory_reserved(gpu) - torch.cuda.memory_allocated(gpu)
    if device.kind == "mps":
        total = torch.mps.recommended_max_memory()
        return total, total - torch.mps.driver_allocated_memory()
    if device.kind == "xpu":
        return _xpu_memory()
    system = psutil.virtual_memory()
    return system.total, system.available


def _xpu_memory() -> tuple[int, int]:
    """The same of Intel's GPU; older drivers do not tell what other programs take."""
    reserved = torch.xpu.memory_reserved() - torch.xpu.memory_allocated()
    try:
        free, total = torch.xpu.mem_get_info()
    except RuntimeError:
        total = torch.xpu.get_device_properties().total_memory
        free = total - torch.xpu.memory_reserved()
    return total, free + reserved


def empty_cache(device: Device) -> None:
    """Give memory that torch keeps in reserve back to the device."""
    if device.kind == "cuda":
        torch.cuda.empty_cache()  # of every GPU that this process uses
    elif device.kind == "mps":
        torch.mps.empty_cache()
    elif device.kind == "xpu":
        torch.xpu.empty_cache()


@functools.cache
def cpu_name() -> str:
    """The processor's trade name, else its architecture."""
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


@functools.cache
def nvidia_driver() -> str | None:
    """The version of NVIDIA's driver, None without one."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    command = [tool, "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return (done.stdout.splitlines() or [""])[0].strip() or None


def _try_xpu() -> bool:
    """Whether one of Intel's GPUs really computes here."""
    try:
        if torch.xpu.is_available():
            torch.zeros(1, device="xpu").add_(1).item()
            return True
    except (RuntimeError, AssertionError) as error:
        log.warning("Intel's GPU cannot be used: %s", error)
    return False


def _try_cuda(index: int) -> tuple[bool, Message | None]:
    """Whether CUDA really runs here, on this GPU, and if a GPU is there that cannot be used: why."""
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        try:
            if torch.cuda.is_available():
                torch.zeros(1, device=f"cuda:{index}").add_(1).item()
                return True, None
        except (RuntimeError, AssertionError) as error:
            return False, Message.of(
                QT_TRANSLATE_NOOP("messages", "The GPU cannot be used, the CPU makes the pictures: {reason}"),
                {"reason": str(error).splitlines()[0] if str(error) else type(error).__name__},
            )
    driver = nvidia_driver()
    if driver is None:
        return False, None
    if torch.version.cuda is None and torch.version.hip is None:
        return False, Message.of(
            QT_TRANSLATE_NOOP(
                "messages",
                "There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the "
                "CPU makes the pictures. Install torch with CUDA to use the GPU.",
            )
        )
    reasons = [str(warning.message).splitlines()[0] for warning in heard if "driver" in str(warning.message).lower()]
    return False, Message.of(
        QT_TRANSLATE_NOOP(
            "messages",
            "The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes "
            "the pictures. Update the driver to use the card. {reason}",
        ),
        {"driver": driver, "cuda": str(torch.version.cuda), "reason": " ".join(reasons[:1])},
    )


class DeviceChoice:
    """Gives the device that pictures are made on, found at the first call.

    An object of its own, so that what asks for the device does not hold the engine.
    """

    def __init__(self, wanted: str, gpu: int | None) -> None:
        self._wanted, self._gpu = wanted, gpu
        self.found: Device | None = None

    def __call__(self) -> Device:
        if self.found is None:
            device = pick_device(self._wanted, self._gpu)
            if self._gpu is not None and device.kind != "cuda":
                log.warning("no graphics card: %s", device.note)
                raise NoDevice(_NO_CARD, number=self._gpu)
            make_current(device)
            self.found = device
        return self.found
