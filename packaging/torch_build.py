"""Which of PyTorch's builds this machine should get.

The builds of one release differ in size by gigabytes: https://pytorch.org/get-started/locally/
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

PYTORCH_INDEX = "https://download.pytorch.org/whl/"
CUDA_13_DRIVER = 580  # https://docs.nvidia.com/cuda/cuda-toolkit-release-notes/: the first driver for CUDA 13
ANSWER_SECONDS = 3.0


@dataclass(frozen=True)
class Machine:
    """What the choice depends on. `driver`: NVIDIA's major version, 0 when unknown, None without a card."""

    platform: str
    driver: int | None


@dataclass(frozen=True)
class Build:
    """One way to get torch. `index` is a folder of PyTorch's own index, None for pip's configuration."""

    index: str | None
    why: str
    excludes_cpu: bool = False

    def url(self) -> str | None:
        """The address for pip's --index-url."""
        return PYTORCH_INDEX + self.index if self.index else None

    def requirement(self, version: str) -> str:
        """What pip is asked for; `version` is the pinned one, without a build's suffix."""
        if self.index:
            return f"torch=={version}+{self.index}"
        return f"torch=={version},!={version}+cpu" if self.excludes_cpu else f"torch=={version}"

    def matches(self, installed: str) -> bool:
        """Whether an installed version such as 2.13.0+cpu is of this build."""
        suffix = installed.partition("+")[2]
        if self.index:
            return suffix == self.index
        return not (self.excludes_cpu and suffix == "cpu")


def has_nvidia_card() -> bool:
    """Whether NVIDIA's driver is installed; costs no process, so it is asked at every start."""
    if sys.platform == "darwin":
        return False
    return Path("/proc/driver/nvidia/version").exists() or nvidia_smi() is not None


def nvidia_smi() -> str | None:
    """The path of NVIDIA's tool, or None."""
    found = shutil.which("nvidia-smi")
    beside_windows = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvidia-smi.exe")
    return found or (str(beside_windows) if os.name == "nt" and beside_windows.exists() else None)


def this_machine() -> Machine:
    """Look at the platform, the card and its driver. A tool without a card behind it counts as no card."""
    if not has_nvidia_card():
        return Machine(sys.platform, None)
    tool = nvidia_smi()
    if tool is None:
        return Machine(sys.platform, 0)
    query = [tool, "--query-gpu=driver_version", "--format=csv,noheader"]
    try:
        answer = subprocess.run(query, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return Machine(sys.platform, 0)
    numbers = re.match(r"\d+", answer.stdout.strip())
    return Machine(sys.platform, int(numbers.group()) if numbers and answer.returncode == 0 else None)


def choose(
    machine: Machine,
    wish: str | None,
    cpu_on_offer: Callable[[], bool],
    reachable: Callable[[str], bool],
) -> Build:
    """The build for `machine`; `wish` is SDDESK_TORCH.

    `cpu_on_offer` asks pip whether its own configuration has a CPU build; `reachable` asks for an address. Both
    may take seconds and are asked only where the answer matters.
    """
    if wish:
        return Build(None, "as SDDESK_TORCH says") if wish == "default" else Build(wish, "as SDDESK_TORCH says")
    if machine.driver is not None:
        return _for_nvidia(machine, reachable)
    if machine.platform != "linux" or cpu_on_offer():
        return Build(None, "for the processor")
    if reachable(PYTORCH_INDEX + "cpu/torch/"):
        return Build("cpu", "for the processor")
    return Build(None, "the standard build with CUDA, as no smaller one can be reached")


def _for_nvidia(machine: Machine, reachable: Callable[[str], bool]) -> Build:
    old = 0 < (machine.driver or 0) < CUDA_13_DRIVER
    if machine.platform == "linux" and not old:
        return Build(None, "for NVIDIA", excludes_cpu=True)
    index = "cu126" if old else "cu130"
    if reachable(f"{PYTORCH_INDEX}{index}/torch/"):
        return Build(index, f"for NVIDIA with driver {machine.driver}" if machine.driver else "for NVIDIA")
    if machine.platform == "linux":
        return Build(None, "for NVIDIA, though the driver is older than 580", excludes_cpu=True)
    return Build(None, "for the processor only, as PyTorch's own index cannot be reached")


def answers(url: str) -> bool:
    """Whether `url` is there, within ANSWER_SECONDS, name look-up included."""
    heard: list[bool] = []

    def ask() -> None:
        try:
            with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=ANSWER_SECONDS) as answer:
                heard.append(answer.status == 200)
        except (OSError, urllib.error.URLError, ValueError):
            heard.append(False)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(ANSWER_SECONDS)
    return heard == [True]
