"""How many threads compute on a processor, and how they wait for each other. Imports nothing heavy.

Two hardware threads of one core share its arithmetic, so more threads than cores only wait for each other; and
threads that spin while they wait take that time from the window and from other programs.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

import psutil


def thread_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables that OpenMP reads when torch is imported, without those that a person has set."""
    wanted = {"OMP_NUM_THREADS": str(usable_cores()), "OMP_WAIT_POLICY": "PASSIVE", "KMP_BLOCKTIME": "0"}
    return {name: value for name, value in wanted.items() if name not in environment}


def usable_cores() -> int:
    """The physical cores that this process may use, at least one."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))
