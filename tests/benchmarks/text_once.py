"""What it gains to make the text's keys and values once a picture: `python -m tests.benchmarks.text_once`.

Pictures of the starter model by the engine without it and with it, in pairs in alternating order, the same bytes.
`--model sd15` takes full-size SD 1.5 with random weights instead (built once, minutes and gigabytes), by PyTorch.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sddesk.core.request import GenerationRequest
from sddesk.engine.backends.kv_cache import KvCache
from tests.benchmarks.fullsize import full_size
from tests.benchmarks.models import STARTER
from tests.benchmarks.overhead import ratios
from tests.benchmarks.results import keep, machine, table
from tests.engine.helpers import engine_on, run


def measure(folder: Path, request: GenerationRequest, pairs: int) -> dict[str, Any]:
    """Without over with it, by the clock and by processor time; ends if a byte differs."""
    engine = engine_on(folder)

    def with_it() -> bytes:
        return run(engine, request).images[0].pixels.rgb

    def without() -> bytes:
        with patch.object(KvCache, "fits", lambda *_: False):
            return with_it()

    if with_it() != without():
        raise SystemExit("the pictures differ")
    return {"without_over_with": ratios(without, with_it, pairs), "with_over_with": ratios(with_it, with_it, pairs)}


def main() -> None:
    """Measure, keep, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", choices=("starter", "sd15"), default="starter")
    parser.add_argument("--size", type=int, default=0, help="pixels of a side: 128, or 256 for SD 1.5, unless given")
    parser.add_argument("--steps", type=int, default=0, help="25, or 4 for SD 1.5, unless given")
    parser.add_argument("--pairs", type=int, default=0, help="30, or 4 for SD 1.5, unless given")
    options = parser.parse_args()
    large = options.model != "starter"
    side, steps, pairs = options.size or (256 if large else 128), options.steps or (4 if large else 25), options.pairs
    request = GenerationRequest(
        prompt="a red house in the snow",
        seed=1,
        width=side,
        height=side,
        steps=steps,
        precision="half" if large else "full",
    )
    machine_then = machine()
    figures = measure(full_size(options.model) if large else STARTER, request, pairs or (4 if large else 30))
    keep(f"text-once-{options.model}", {"size": side, "steps": steps, **figures}, machine_then)
    table(
        f"Keys and values of the text once a picture: {options.model}, {side} px, {steps} steps",
        ("what", "measured by", "median", "95% interval", "pairs"),
        [
            (what, clock, f"{ratio['median']:.3f}", f"{ratio['low']:.3f} to {ratio['high']:.3f}", str(ratio["count"]))
            for what, key in (("without / with", "without_over_with"), ("with / with (A/A)", "with_over_with"))
            for clock, ratio in figures[key].items()
        ],
    )


if __name__ == "__main__":
    main()
