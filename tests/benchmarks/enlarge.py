"""Enlarging: the time over spandrel's bare call, and the memory of a large picture.

    python -m tests.benchmarks.enlarge [time_512 openvino memory_8192]

Time: 512 x 512 to 2048 x 2048 by the starter's upscaler in float32, by turns through the engine (read the file,
enlarge, 8-bit values) and by spandrel's call on a ready tensor alone; seconds of the processor, as other work may run
beside. Goal: 1.05 x.
OpenVINO: the same network on parts of several sizes by torch and by OpenVINO by turns, both in float32; seconds of
the processor. What converting it takes is beside.
Memory: the command that makes 8192 x 8192 of 2048 x 2048 and saves it, all its processes together. Goal: 3 GB.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from PIL import Image

from tests.benchmarks.fullsize import RESOURCES
from tests.benchmarks.results import keep, machine, table

UPSCALER = RESOURCES / "starter-upscaler" / "starter-4x.safetensors"
PAIRS = 5
HASH = "0" * 64
LOOK_SECONDS = 0.02


def picture(file: Path, side: int) -> Path:
    """Write drawings of the starter model as one picture of `side` x `side` pixels."""
    with Image.open(RESOURCES / "starter-model" / "samples.png") as samples:
        small = np.asarray(samples.convert("RGB"))
    times = (-(-side // small.shape[0]), -(-side // small.shape[1]), 1)
    Image.fromarray(np.tile(small, times)[:side, :side]).save(file)
    return file


def time_over_bare_call(file: Path) -> dict[str, Any]:
    """Enlarge by turns through the engine and by spandrel's call alone; the median of the pairs' ratios, seconds."""
    import torch

    from sddesk.core.inputs import Enlarge
    from sddesk.core.located import LocatedRequest
    from sddesk.core.models import PartInfo
    from sddesk.core.request import GenerationRequest
    from sddesk.engine.engine import DiffusersEngine
    from sddesk.engine.load.upscaler import spandrel
    from sddesk.weights.detect import inspect_file
    from tests.engine.helpers import info_of

    order = Enlarge(content_hash=HASH, model="starter-4x")
    located = LocatedRequest(
        request=GenerationRequest(prompt="", seed=0, inputs=(order,)),
        checkpoint=info_of(RESOURCES / "starter-model"),
        upscaler=PartInfo(name="starter-4x", facts=inspect_file(UPSCALER), location=str(UPSCALER), size_bytes=1),
        inputs={HASH: file},
    )
    engine = DiffusersEngine(device="cpu")
    network = spandrel.ModelLoader("cpu").load_from_file(UPSCALER)
    given = torch.from_numpy(np.array(Image.open(file))).permute(2, 0, 1)[None].float() / 255
    seconds: dict[str, list[float]] = {"engine": [], "spandrel": []}
    for number in range(PAIRS + 1):
        started = time.process_time()
        engine.generate(located, lambda _: None, lambda _: None, lambda: False)
        between = time.process_time()
        network(given)  # pyright: ignore[reportCallIssue] - it is no masked one
        if number:  # the first pair warms up
            seconds["engine"].append(between - started)
            seconds["spandrel"].append(time.process_time() - between)
    ratios = [ours / bare for ours, bare in zip(seconds["engine"], seconds["spandrel"], strict=True)]
    return {
        "threads": torch.get_num_threads(),
        **{f"{name}_s": round(statistics.median(values), 3) for name, values in seconds.items()},
        "ratio": round(statistics.median(ratios), 3),
        "ratios": [round(value, 3) for value in ratios],
    }


def time_through_openvino(file: Path) -> dict[str, Any]:
    """Enlarge parts of several sizes by turns through torch and OpenVINO; medians in seconds, torch over OpenVINO."""
    import torch

    from sddesk.engine.backends.openvino_library import version
    from sddesk.engine.backends.openvino_upscaler import OpenVinoNetwork
    from sddesk.engine.load.upscaler import spandrel

    network: Any = spandrel.ModelLoader("cpu").load_from_file(UPSCALER)
    whole = torch.from_numpy(np.array(Image.open(file))).permute(2, 0, 1)[None].float() / 255
    started = time.process_time()
    converted = OpenVinoNetwork(network.model, network.scale, lambda: None)
    found: dict[str, Any] = {
        "threads": torch.get_num_threads(),
        "openvino": version(),
        "converting_s": round(time.process_time() - started, 1),
    }
    for side in (128, 256, 512):
        given, times = whole[..., :side, :side], list[tuple[float, float]]()
        for number in range(PAIRS + 1):
            started = time.process_time()
            with torch.inference_mode():
                network(given)
            between = time.process_time()
            converted(given)
            if number:  # the first pair warms up
                times.append((between - started, time.process_time() - between))
        ratios = [torchs / openvinos for torchs, openvinos in times]
        medians = [round(statistics.median(column), 3) for column in zip(*times, strict=True)]
        found[f"{side}"] = [*medians, round(statistics.median(ratios), 2)]
        found[f"{side}_ratios"] = [round(value, 2) for value in ratios]
    return found


def memory_of_command(file: Path, folder: Path) -> dict[str, Any]:
    """Run the command; give its seconds and the most that its processes held at one time, in MB."""
    started = time.monotonic()
    command = [sys.executable, "-m", "sddesk", "enlarge", str(file), "--out", str(folder / "out")]
    child = subprocess.Popen(command, env=os.environ | {"SDDESK_HOME": str(folder / "home")})
    most: dict[str, int] = {"all": 0, "command": 0, "engine": 0}
    while child.poll() is None:
        held = _held(child.pid)
        most = {name: max(value, held[name]) for name, value in most.items()}
        time.sleep(LOOK_SECONDS)
    assert child.returncode == 0
    (made,) = (folder / "out").iterdir()
    with Image.open(made) as opened:
        size = f"{opened.width} x {opened.height}"
    return {"size": size, "seconds": round(time.monotonic() - started, 1)} | {
        f"{name}_mb": round(value / 1e6) for name, value in most.items()
    }


def _held(pid: int) -> dict[str, int]:
    held = {"command": 0, "engine": 0}
    try:
        own = psutil.Process(pid)
        held["command"] = own.memory_info().rss
        held["engine"] = sum(process.memory_info().rss for process in own.children(recursive=True))
    except psutil.NoSuchProcess:
        pass
    return held | {"all": sum(held.values())}


def main() -> None:
    before = machine()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts: dict[str, Callable[[], dict[str, Any]]] = {
            "time_512": lambda: time_over_bare_call(picture(folder / "small.png", 512)),
            "openvino": lambda: time_through_openvino(picture(folder / "small.png", 512)),
            "memory_8192": lambda: memory_of_command(picture(folder / "large.png", 2048), folder),
        }
        figures = {part: measure() for part, measure in parts.items() if part in (sys.argv[1:] or parts)}
    for title, row in figures.items():
        table(title, list(row), [[str(value) for value in row.values()]])
    keep("enlarge" if len(figures) == len(parts) else f"enlarge-{'-'.join(figures)}", figures, before)


if __name__ == "__main__":
    main()
