"""How long a list of 2,000 model files takes, first and later, and what reading one header costs.

python -m tests.benchmarks.listing
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from sddesk.catalog.catalog import Catalog
from sddesk.core.models import WeightsKind
from sddesk.weights.detect import inspect_file
from tests.benchmarks.results import keep, table
from tests.catalog.headers import checkpoint, lora, write_weights

FILES = 2000
TENSORS = 1100  # as many as a real SD 1 checkpoint has
REPEATS = 20
GOAL_MS = 100.0


def main() -> int:
    """Measure and keep; the exit code says whether the goal is met."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(FILES):
            shapes = lora() if number % 4 else _padded(checkpoint())
            write_weights(folder / "models" / str(number % 20) / f"{number}.safetensors", shapes)
        first = _listed(folder)
        later = [_listed(folder) for _ in range(REPEATS)]
        sample = write_weights(folder / "one.safetensors", _padded(checkpoint()))
        headers = [_timed_header(sample) for _ in range(50)]
    figures = {
        "files": FILES,
        "first_ms": round(first, 1),
        "later_ms": {"median": round(statistics.median(later), 1), "worst": round(max(later), 1)},
        "header_ms": round(statistics.median(headers), 2),
        "goal_ms": GOAL_MS,
    }
    keep("listing", figures)
    rows = [
        ["first time", f"{first:.0f} ms", ""],
        ["second time, median", f"{statistics.median(later):.0f} ms", f"{GOAL_MS:.0f} ms"],
        ["second time, worst", f"{max(later):.0f} ms", ""],
        [f"one header of {TENSORS} tensors", f"{statistics.median(headers):.1f} ms", ""],
    ]
    table(f"A list of {FILES} model files, in a new program each time", ["what", "measured", "goal"], rows)
    return 0 if statistics.median(later) <= GOAL_MS else 1


def _listed(folder: Path) -> float:
    began = time.perf_counter()
    catalog = Catalog(folder / "none", [folder / "models"], None, folder / "cache" / "hashes.json")
    checkpoints = catalog.list()
    took = (time.perf_counter() - began) * 1000
    assert len(checkpoints) + len(catalog.parts(WeightsKind.LORA)) == FILES
    return took


def _timed_header(file: Path) -> float:
    began = time.perf_counter()
    inspect_file(file)
    return (time.perf_counter() - began) * 1000


def _padded(shapes: dict[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    more = {f"model.diffusion_model.middle_block.{number}.weight": (1, 1) for number in range(TENSORS - len(shapes))}
    return shapes | more


if __name__ == "__main__":
    sys.exit(main())
