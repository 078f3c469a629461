"""What this machine has, as far as it decides which of several files of a part is taken."""

from __future__ import annotations

import psutil


def machine_memory() -> int:
    """Return the memory of the machine, in bytes."""
    return int(psutil.virtual_memory().total)
