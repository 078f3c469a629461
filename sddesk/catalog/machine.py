"""What this machine has, as far as it decides which of several files of a part is taken."""

from __future__ import annotations

import shutil
import subprocess

from sddesk.core.models import DeviceReport


def machine_memory() -> int:
    """Return the memory of the machine, in bytes."""
    import psutil  # not before it is wanted: the window is painted without

    return int(psutil.virtual_memory().total)


def machine_report() -> DeviceReport:
    """Return what pictures would be made on, as far as the system tells without torch: an NVIDIA GPU, else the CPU.

    Of other GPUs nothing is known here: `sddesk doctor` asks torch.
    """
    import psutil

    gpu = _nvidia_memory()
    if gpu is not None:
        return DeviceReport(kind="cuda", name="NVIDIA GPU", memory_total=gpu[0], memory_free=gpu[1])
    system = psutil.virtual_memory()
    return DeviceReport(kind="cpu", name="CPU", memory_total=system.total, memory_free=system.available)


def _nvidia_memory() -> tuple[int, int] | None:
    """(total, free) bytes of the first NVIDIA GPU, None without one."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return None
    command = [tool, "--query-gpu=memory.total,memory.free", "--format=csv,noheader,nounits"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=True)
        total, free = (int(part) * 2**20 for part in done.stdout.splitlines()[0].split(","))
    except (OSError, ValueError, IndexError, subprocess.SubprocessError):
        return None
    return total, free
