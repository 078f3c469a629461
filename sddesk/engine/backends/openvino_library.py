"""The one door to OpenVINO: whether it is there, what it can do here, and not a word of it to anybody else."""

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

    It tells its maker of each import by a package of its own; nothing of sddesk is sent anywhere, so that is kept out,
    and OpenVINO takes its own stand-in that does nothing.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # pyright: ignore[reportArgumentType] - this forbids the import
    import openvino

    return openvino


@functools.cache
def computes_in_bf16() -> bool:
    """Whether this processor computes in bfloat16 by OpenVINO's word."""
    return "BF16" in library().Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")
