"""Loading Stable Diffusion 1.5 at full size, and going back to it: `python -m tests.benchmarks.load [--rounds 3]`.

Random weights, fp16 safetensors only, as people download them. Each way loads in a process of its own, the notebook's
and ours in turn; imports are not counted, and every page of every weight is looked at before the clock stops. Goals:
half the notebook's time, half its peak (VmHWM). A single file of the same weights must load equal, bit for bit.

`--cold`: none of the files is in the system's cache (Linux), and the notebook's call takes the fp32 files, as it is
written; goal a quarter of its time.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks.contender import memory_now
from tests.benchmarks.fullsize import RESOURCES, forget, full_size
from tests.benchmarks.results import keep, machine, table

GOAL = 0.5
WAYS = {  # name: (whose, precision that runs, of a single file)
    "notebook, fp32": ("notebook", "float32", False),
    "sddesk, fp32": ("sddesk", "float32", False),
    "notebook, bf16": ("notebook", "bfloat16", False),
    "sddesk, bf16": ("sddesk", "bfloat16", False),
    "notebook, fp16": ("notebook", "float16", False),
    "sddesk, fp16": ("sddesk", "float16", False),
    "diffusers, single file, fp32": ("notebook", "float32", True),
    "sddesk, single file, fp32": ("sddesk", "float32", True),
}
COLD_GOAL = 0.25
COLD_WAYS = {  # name: (whose, precision that runs)
    "notebook, as it is written": ("notebook", "float32"),
    "sddesk, bf16": ("sddesk", "bfloat16"),
    "sddesk, fp16": ("sddesk", "float16"),
}
PAGE_NUMBERS = 1024  # at most so many numbers lie on one page of memory


@contextmanager
def half_only() -> Iterator[tuple[Path, Path]]:
    """(a folder with only the fp16 files of SD 1.5, a single file of the same weights): links, and one file."""
    whole = full_size("sd15")
    single = whole.with_name("sd15-single.safetensors")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "sd15"
        for file in whole.rglob("*"):
            if file.is_file() and (file.suffix != ".safetensors" or ".fp16." in file.name):
                target = folder / file.relative_to(whole)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.symlink_to(file)
        if not single.is_file():
            subprocess.run([*_program(), "--make-single", str(folder), str(single)], check=True)
        yield folder, single


def load(way: str, folder: Path, single: Path) -> dict[str, float]:
    """Load in this process, and say what it took."""
    whose, precision, is_file = WAYS[way]
    dtype = getattr(_torch(), precision)
    work = _notebook(dtype, folder, single, is_file) if whose == "notebook" else _ours(dtype, folder, single, is_file)
    return timed(work)


def load_cold(way: str, folder: Path) -> dict[str, float]:
    """The same of a folder with the files of both precisions, which are not in the system's cache."""
    whose, precision = COLD_WAYS[way]
    dtype = getattr(_torch(), precision)
    work = _notebook(dtype, folder, folder, False, variant=None) if whose == "notebook" else _ours(dtype, folder)
    forget(folder)
    return timed(work)


def timed(work: Callable[[], Any]) -> dict[str, float]:
    """Make a pipeline, look at each page of its weights, and say what that took."""
    torch = _torch()
    before, cpu = time.perf_counter(), time.process_time()
    pipe = work()
    looked = sum(
        float(weight.detach().flatten()[::PAGE_NUMBERS].float().sum())
        for part in pipe.components.values()
        if isinstance(part, torch.nn.Module)
        for weight in part.parameters()
    )
    seconds, cpu_seconds = time.perf_counter() - before, time.process_time() - cpu
    assert looked == looked, "the weights are numbers"
    memory = memory_now()
    return {"seconds": seconds, "cpu_seconds": cpu_seconds, "peak_mb": memory["VmHWM"], "anon_mb": memory["RssAnon"]}


def _notebook(dtype: Any, folder: Path, single: Path, is_file: bool, variant: str | None = "fp16") -> Callable[[], Any]:
    """As the notebook calls it; a single file with our configurations, because diffusers would ask the hub for its own.

    Imports what it needs.
    """
    from diffusers import StableDiffusionPipeline
    from transformers import CLIPTokenizer

    if not is_file:
        return lambda: StableDiffusionPipeline.from_pretrained(
            folder, torch_dtype=dtype, variant=variant, use_safetensors=True, safety_checker=None, local_files_only=True
        )
    tokenizer = CLIPTokenizer.from_pretrained(folder, subfolder="tokenizer")
    config = str(RESOURCES / "model-configs" / "sd1")
    return lambda: StableDiffusionPipeline.from_single_file(
        str(single), config=config, tokenizer=tokenizer, torch_dtype=dtype, safety_checker=None, local_files_only=True
    )


def _ours(dtype: Any, folder: Path, single: Path | None = None, is_file: bool = False) -> Callable[[], Any]:
    from sddesk.engine.device import pick_device
    from sddesk.engine.key import LoadKey
    from sddesk.engine.loaded import load_checkpoint

    place, family = (single, "sd1") if is_file else (folder, "")
    key = LoadKey(str(place), dtype, pick_device("cpu"), family)
    return lambda: load_checkpoint(key, lambda: None, RESOURCES).pipe


def make_single(folder: Path, single: Path) -> None:
    """Write the folder's weights in the original single-file layout."""
    from tests.engine.ldm import save_single_file

    pipe = _notebook(_torch().float16, folder, single, False)()
    save_single_file(pipe, single)


def compare(folder: Path, single: Path) -> int:
    """How many tensors folder and file have; raises AssertionError unless each is bit for bit the same in both."""
    torch = _torch()
    one, other = _ours(torch.float16, folder, single, False)(), _ours(torch.float16, folder, single, True)()
    count = 0
    for name in ("unet", "vae", "text_encoder"):
        first, second = (getattr(pipe, name).state_dict() for pipe in (one, other))
        assert first.keys() == second.keys(), name
        for key, value in first.items():
            assert torch.equal(value, second[key]), f"{name} {key}"
            count += 1
    return count


def switch(folder: Path, host: str) -> dict[str, float]:
    """Two models in turn, in the engine's own process or in this one ("thread"): seconds of each load, and memory, MB.

    `free` is what is left after the memory was freed; the process goes on.
    """
    from sddesk.engine.engine import DiffusersEngine
    from sddesk.engine.host.process import ProcessEngine
    from sddesk.wiring import engine_command

    places = {"one": folder, "two": folder.with_name("other")}
    if not places["two"].exists():
        places["two"].symlink_to(folder, target_is_directory=True)

    engine: Any
    if host == "thread":
        engine = DiffusersEngine(device="cpu")
        process = psutil.Process()
    else:
        engine = ProcessEngine(engine_command(), folder.with_name("engine.log"))
        engine.describe(lambda: False)
        process = psutil.Process(engine.pid)
    figures = {"imported_mb": process.memory_info().rss / 2**20}
    try:
        figures["first_s"] = _loading_seconds(engine, places, "one")
        figures |= {
            "second_s": _loading_seconds(engine, places, "two"),
            "back_s": _loading_seconds(engine, places, "one"),
        }
        figures["both_mb"] = process.memory_info().rss / 2**20
        began = time.perf_counter()
        engine.unload()
        figures |= {"unload_s": time.perf_counter() - began, "free_mb": process.memory_info().rss / 2**20}
    finally:
        engine.close()
    return figures


def _loading_seconds(engine: Any, places: Mapping[str, Path], name: str) -> float:
    """From the order of a small picture to the first look at its prompt."""
    from sddesk.core.events import Stage, StepProgress
    from sddesk.core.located import LocatedRequest
    from sddesk.core.models import CheckpointRef
    from sddesk.core.request import GenerationRequest
    from tests.engine.helpers import info_of

    entered: dict[Stage, float] = {}

    def note(progress: StepProgress) -> None:
        entered.setdefault(progress.stage, time.perf_counter())

    ref = CheckpointRef(name=name)
    request = GenerationRequest(prompt="", seed=1, width=64, height=64, steps=1, guidance_scale=1, checkpoint=ref)
    located = LocatedRequest(request=request, checkpoint=info_of(places[name]))
    engine.generate(located, note, lambda _: None, lambda: False)
    return entered[Stage.ENCODE] - entered[Stage.LOAD]


def header(single: Path) -> float:
    """Seconds to tell what the full-size file is, the median of twenty."""
    from sddesk.weights.detect import inspect_file

    taken: list[float] = []
    for _ in range(20):
        began = time.perf_counter()
        inspect_file(single)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def main() -> None:
    """Measure, keep, print; or be one of the processes that are measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cold", action="store_true", help="from the disk, against the notebook's call as it stands")
    for word in ("--one", "--one-cold", "--make-single", "--compare", "--switch"):
        parser.add_argument(word, nargs="*", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        way, folder, single = arguments.one
        print(json.dumps(load(way, Path(folder), Path(single))))
    elif arguments.one_cold:
        print(json.dumps(load_cold(arguments.one_cold[0], Path(arguments.one_cold[1]))))
    elif arguments.cold:
        measure_cold(arguments.rounds)
    elif arguments.make_single:
        make_single(*map(Path, arguments.make_single))
    elif arguments.switch:
        print(json.dumps(switch(Path(arguments.switch[0]), arguments.switch[1])))
    elif arguments.compare:
        print(compare(*map(Path, arguments.compare)))
    else:
        measure(arguments.rounds)


def measure(rounds: int) -> None:
    """All ways in turn, then going back and forth."""
    where = machine()
    runs: dict[str, list[dict[str, float]]] = {way: [] for way in WAYS}
    with half_only() as (folder, single):
        for number in range(rounds + 1):
            for way in WAYS:
                found = json.loads(_output("--one", way, str(folder), str(single)))
                if number:  # the first round brings the files into the system's cache
                    runs[way].append(found)
        equal = int(_output("--compare", str(folder), str(single)))
        hosts = ("process", "thread")
        switching = {host: json.loads(_output("--switch", str(folder), host)) for host in hosts}
        header_ms = header(single) * 1000
    figures: dict[str, Any] = {
        way: {key: statistics.median(run[key] for run in found) for key in found[0]} for way, found in runs.items()
    }
    for theirs, ours in zip(list(WAYS)[::2], list(WAYS)[1::2], strict=True):
        for key in ("seconds", "cpu_seconds", "peak_mb"):
            figures[ours][f"{key}_ratio"] = figures[ours][key] / figures[theirs][key]
    kept = {"rounds": rounds, "goal": GOAL, "ways": figures, "switching": switching}
    keep("load", kept | {"header_ms": header_ms, "tensors_bit_equal_in_single_file": equal}, where)
    words = ("seconds", "cpu_seconds", "peak_mb", "anon_mb", "seconds_ratio", "cpu_seconds_ratio", "peak_mb_ratio")
    rows = [[way, *(f"{found[key]:.2f}" if key in found else "" for key in words)] for way, found in figures.items()]
    table("Loading SD 1.5 (ratios to the line above, goal 0.5)", ["", *words], rows)
    rows = [[host, *(f"{value:.3f}" for value in found.values())] for host, found in switching.items()]
    table("Switching, by where the engine is", ["", *switching["process"]], rows)
    sys.stdout.write(f"\nheader {header_ms:.1f} ms; {equal} tensors equal bit for bit in the single file\n")


def measure_cold(rounds: int) -> None:
    """The cold ways in turn, each round with its own ratios."""
    where, folder = machine(), full_size("sd15")
    runs: dict[str, list[dict[str, float]]] = {way: [] for way in COLD_WAYS}
    for number in range(rounds):
        for way in COLD_WAYS if number % 2 == 0 else reversed(COLD_WAYS):
            runs[way].append(json.loads(_output("--one-cold", way, str(folder))))
    theirs, *ours = COLD_WAYS
    ratios = {
        way: [one["seconds"] / base["seconds"] for one, base in zip(runs[way], runs[theirs], strict=True)]
        for way in ours
    }
    keep("load-cold", {"goal": COLD_GOAL, "runs": runs, "ratios": ratios}, where)
    rows = [
        [way, *(f"{statistics.median(run[key] for run in found):.2f}" for key in ("seconds", "cpu_seconds", "peak_mb"))]
        for way, found in runs.items()
    ]
    told = {
        way: [f"{statistics.median(found):.2f} ({min(found):.2f} to {max(found):.2f})"] for way, found in ratios.items()
    }
    rows = [[*row, *told.get(row[0], [""])] for row in rows]
    table("Loading SD 1.5 from the disk (goal 0.25)", ["", "seconds", "of the processor", "peak_mb", "ratio"], rows)


def _output(*words: str) -> str:
    done = subprocess.run([*_program(), *words], stdout=subprocess.PIPE, text=True, check=True, env={**os.environ})
    return done.stdout.splitlines()[-1]


def _program() -> list[str]:
    return [sys.executable, "-m", "tests.benchmarks.load"]


def _torch() -> Any:
    import torch

    return torch


if __name__ == "__main__":
    main()
