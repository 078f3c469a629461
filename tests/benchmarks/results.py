"""Keeps what a benchmark measured: a dated JSON file beside the code, with the machine it ran on, and a table."""

from __future__ import annotations

import json
import os
import platform
import statistics
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import psutil

FOLDER = Path(__file__).parent / "results"


def keep(name: str, figures: dict[str, Any], machine_then: dict[str, Any] | None = None) -> Path:
    """Write `<date>-<name>.json` and return its path; a second run of a day replaces the first.

    `machine_then` is the machine as it was before the run, where the run itself is a load.
    """
    now = datetime.now(UTC)
    where = machine_then or machine()
    data = {"benchmark": name, "at": now.isoformat(timespec="seconds"), "machine": where, "figures": figures}
    FOLDER.mkdir(exist_ok=True)
    file = FOLDER / f"{now:%Y-%m-%d}-{name}.json"
    file.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")
    return file


def machine() -> dict[str, Any]:
    """What figures depend on: processor, cores, load at the start of the run, versions."""
    load = os.getloadavg() if hasattr(os, "getloadavg") else ()
    packages = ("torch", "diffusers", "transformers", "PySide6-Essentials", "openvino")
    return {
        "processor": processor(),
        "memory_gb": round(psutil.virtual_memory().total / 2**30),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load_average": [round(value, 2) for value in load],
        **{package: _version(package) for package in packages},
    }


def processor() -> str:
    """The processor's trade name, else its architecture."""
    info = Path("/proc/cpuinfo")
    for line in info.read_text(encoding="utf-8").splitlines() if info.is_file() else ():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def median_interval(values: Sequence[float]) -> dict[str, float]:
    """Median with a 95% interval of its own, by order statistics (binomial, normal approximation)."""
    ordered = sorted(values)
    count = len(ordered)
    half = 0.98 * count**0.5  # 1.96 / 2
    low = ordered[max(0, int(count / 2 - half))]
    high = ordered[min(count - 1, int(count / 2 + half + 1))]
    return {"median": statistics.median(ordered), "low": low, "high": high, "count": count}


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under a title, in columns as wide as their longest entry."""
    lines = [list(head), *[list(row) for row in rows]]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    sys.stdout.write(f"\n{title}\n")
    for line in lines:
        sys.stdout.write("  " + "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)) + "\n")
