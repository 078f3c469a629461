"""The model that benchmarks run on: the starter model, or a tiny random one of its layout while that is not there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

STARTER = Path(__file__).parents[2] / "resources" / "starter-model"


@contextmanager
def benchmark_model() -> Iterator[tuple[str, Path, int]]:
    """(name for the figures, folder, native size in pixels)."""
    if STARTER.is_dir():
        yield "starter model", STARTER, 128
        return
    from tests.tiny import NATIVE_SIZE, make_tiny_pipeline

    with TemporaryDirectory() as folder:
        yield "tiny random model", make_tiny_pipeline(Path(folder) / "tiny"), NATIVE_SIZE
