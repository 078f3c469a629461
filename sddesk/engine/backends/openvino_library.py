"""The only import of OpenVINO: whether it is installed, what it can do on this CPU, its telemetry kept out."""

# pyright: reportPrivateImportUsage=false

from __future__ import annotations

import functools
import importlib.metadata
import sys
from typing import Any


@functools.cache
def version() -> str | None:
    """OpenVINO's version, None where it is not installed. Imports nothing."""
    try:
        return importlib.metadata.version("openvino")
    except importlib.metadata.PackageNotFoundError:
        return None


def library() -> Any:
    """The library. Raises ImportError where it is missing or does not start.

    Its package `openvino_telemetry` reports each import over the network. It is kept out, and OpenVINO takes its own
    stand-in that does nothing.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # pyright: ignore[reportArgumentType] - this forbids the import
    import openvino

    return openvino


@functools.cache
def computes_in_bf16() -> bool:
    """Whether OpenVINO computes in bfloat16 on this CPU."""
    return "BF16" in library().Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
