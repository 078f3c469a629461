"""Compare pictures with those of an earlier commit, byte by byte, on one machine.

    python -m tests.benchmarks.same_pictures --against b447870

Both draw the same 40 orders with `sddesk run`: every sampler, the schedules, guidance, prompt weights, long prompts,
LoRAs, sizes, seeds, clip skip, precision and Fast, on the starter model and on tiny models of SD 1, SD 2 and SDXL.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

from sddesk.core.samplers import SAMPLERS
from sddesk.settings.paths import HOME_VARIABLE
from tests.benchmarks.results import keep
from tests.tiny import make_tiny_pipeline, make_tiny_xl

ROOT = Path(__file__).parents[2]
PROMPT = "a red house by the sea at night"
LONG = "a (white:1.3) castle in the [mountains], morning, " + "clouds, trees, a river, a road, " * 12


def orders() -> list[dict[str, Any]]:
    """The 40 orders; every field is one that the first commit knows."""
    few = {"prompt": PROMPT, "steps": 8}
    found: list[dict[str, Any]] = [{**few, "sampler": row.id} for row in SAMPLERS]
    found += [{**few, "sampler": "dpmpp_2m", "schedule": name} for name in ("karras", "exponential", "trailing")]
    found += [{**few, "sampler": "euler", "schedule": "karras"}, {**few, "sampler": "unipc", "schedule": "trailing"}]
    found += [
        {**few, "guidance_scale": 1.0},
        {**few, "guidance_scale": 15.0, "negative_prompt": "rain, (night:1.2)"},
        {**few, "prompt": LONG},
        {**few, "prompt": "a \\(small\\) boat, ((sunset)), AND calm"},
        {**few, "prompt": PROMPT, "prompt_syntax": "plain"},
        {**few, "prompt": ""},
        {**few, "clip_skip": 2},
        {**few, "width": 192, "height": 96},
        {**few, "images": 3},
        {**few, "seed": 2**40},
        {**few, "precision": "full"},
        {**few, "precision": "half"},
        {**few, "mode": "fast", "sampler": "dpmpp_2m", "schedule": "karras"},
        {**few, "loras": ["nightblue:0.8"]},
        {**few, "loras": ["nightblue:0.8", "mosaic:-0.5"]},
        {**few, "prompt": f"{PROMPT} <lora:mosaic:0.6>"},
    ]
    for model in ("tiny-sd1", "tiny-sd2", "tiny-xl"):
        small = {**few, "model": model, "width": 64, "height": 64}
        found += [small, {**small, "sampler": "euler_a", "prompt": LONG}]
    return [{"seed": 7 + number, **order} for number, order in enumerate(found)]


def pictures(tree: Path, models: Path, work: Path) -> dict[str, bytes]:
    """The pixels that the program in `tree` makes of the orders, by their number."""
    environment = {**os.environ, HOME_VARIABLE: str(work / "home"), "PYTHONPATH": str(tree)}
    sddesk = [sys.executable, "-m", "sddesk"]
    subprocess.run([*sddesk, "models", "add", str(models)], cwd=tree, env=environment, check=True, capture_output=True)
    found: dict[str, bytes] = {}
    file, out = work / "orders.jsonl", work / "out"
    file.write_text("".join(json.dumps(order) + "\n" for order in orders()), encoding="utf-8")
    run = subprocess.run(
        [*sddesk, "run", str(file), "--out", str(out), "--json"],
        cwd=tree,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    for number, line in enumerate(run.stdout.splitlines(), start=1):
        made = json.loads(line)
        if "path" in made:
            with Image.open(made["path"]) as image:
                found[f"picture {number}"] = image.convert("RGB").tobytes()
    return found


def main() -> None:
    """Draw with both, compare, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", required=True, metavar="COMMIT")
    commit = parser.parse_args().against
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        archive = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True).stdout
        with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
            packed.extractall(work / "before", filter="data")
        make_tiny_pipeline(work / "models" / "tiny-sd1")
        make_tiny_pipeline(work / "models" / "tiny-sd2", family="sd2_768")
        make_tiny_xl(work / "models" / "tiny-xl")
        for side in ("then", "now"):
            (work / side).mkdir()
        then = pictures(work / "before", work / "models", work / "then")
        now = pictures(ROOT, work / "models", work / "now")
    different = sorted(key for key in then.keys() | now.keys() if then.get(key) != now.get(key))
    figures = {"against": commit, "orders": len(orders()), "pictures": len(now), "different": different}
    print(json.dumps(figures, indent=1))
    keep("same-pictures", figures)
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
