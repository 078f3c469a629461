r"""How fast sddesk makes pictures, against the notebook's code, in one run on one machine.

    python -m tests.benchmarks                          SD 1.5 at full size, 512 x 512, 20 steps, guided: 2 rounds
    python -m tests.benchmarks --size 256 --steps 4     a short one, for a look
    python -m tests.benchmarks --model sd21 | sdxl
    python -m tests.benchmarks --only notebook sddesk   some of the contenders (--list names them)
    python -m tests.benchmarks --only notebook-cuda notebook-cuda-compiled sddesk-cuda-eager sddesk-cuda \
        sddesk-cuda-fast                                on an NVIDIA card
    python -m tests.benchmarks --page                   only draw the page from the committed figures

Every contender runs in a process of its own, in turn, with random weights of full size (speed does not depend on what
they are): the same prompt, seed, sampler, steps and size. Each loads, makes a picture of one step to warm up, then the
one that counts. The error is measured on the starter model, where pictures mean something. Figures are kept as dated
JSON under results/, and the page is drawn from them.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sddesk.engine.threads import thread_environment
from tests.benchmarks import page
from tests.benchmarks.contender import (
    ABOUT,
    CONTENDERS,
    CPP,
    CPP_STEPS,
    FAST,
    FEW,
    NOTEBOOK,
    TIMESTEPS,
    Order,
    base_of,
    missing,
)
from tests.benchmarks.fullsize import FAMILIES, NATIVE_SIZES, cache, full_size
from tests.benchmarks.models import STARTER
from tests.benchmarks.results import keep, machine, table

SAMPLERS = {"sd15": "pndm", "sd21": "ddim", "sdxl": "euler"}  # those of the folders' own schedulers
STARTER_STEPS = 50


def main() -> None:
    """Measure what was asked for, print it, keep it, draw the page."""
    options = _options()
    if options.list:
        for name, about in ABOUT.items():
            print(f"{name:18} {about}")
        return
    if not options.page:
        _measure(options)
    page.draw()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", choices=list(FAMILIES), default="sd15")
    parser.add_argument("--size", type=int, help="pixels of a side; the model's own unless given")
    parser.add_argument("--steps", type=int, help="20, or 2 for SDXL, unless given")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--only", nargs="+", choices=list(CONTENDERS), metavar="NAME")
    parser.add_argument("--no-error", action="store_true", help="leave the error on the starter model out")
    parser.add_argument("--unet-error", action="store_true", help="also one U-Net pass at three times against fp32")
    parser.add_argument("--no-keep", action="store_true", help="print only")
    parser.add_argument("--list", action="store_true", help="name the contenders")
    parser.add_argument("--page", action="store_true", help="only draw the page")
    return parser.parse_args()


def _measure(options: argparse.Namespace) -> None:
    size = options.size or NATIVE_SIZES[options.model]
    steps = options.steps or (2 if options.model == "sdxl" else 20)
    skipped = {name: why for name in CONTENDERS if (why := missing(name)) is not None}
    names = [name for name in options.only or CONTENDERS if name not in skipped]
    if not names:
        raise SystemExit(f"nothing of it runs here: {skipped}")
    bases = [base for base in CONTENDERS if base in map(base_of, names) and base not in names]
    names = [*bases, *names]
    machine_then = machine() | {"card": _card(names)}
    folder = full_size(options.model)
    rounds: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    for turn in range(options.rounds):
        for name in names if turn % 2 == 0 else reversed(names):
            made, reckoned = (min(steps, CPP_STEPS), steps) if name == CPP else (steps, 0)
            order = _order(
                name, folder, FAMILIES[options.model], SAMPLERS[options.model], size, made, reckoned_steps=reckoned
            )
            sys.stderr.write(f"round {turn + 1} of {options.rounds}: {name}\n")
            rounds[name].append(_run(order))
    figures: dict[str, Any] = {
        "model": options.model,
        "size": size,
        "steps": steps,
        "about": {name: ABOUT[name] for name in names},
        "skipped": skipped,
        "rounds": rounds,
        "ratios": {name: _ratios(rounds[base_of(name)], rounds[name]) for name in names},
    }
    # one draws other noise and knows no 16 channels, the other wants a model made for few steps
    comparable = [name for name in names if name not in (CPP, FEW)]
    if not options.no_error:
        figures["psnr_db"] = _errors(comparable)
    if options.unet_error:
        asked = [name for name in comparable if name != FAST]  # FAST's U-Net is that of sddesk
        figures["unet_error"] = _unet_errors(asked, folder, options.model, size)
    _print(figures)
    if not options.no_keep:
        where = machine_then["card"] or machine_then["processor"]
        hardware = re.sub(r"[^a-z0-9]+", "-", where.lower()).strip("-")
        keep(f"speed-{hardware}-{options.model}-{size}", figures, machine_then)


def _card(names: Sequence[str]) -> str | None:
    """The graphics card that some of these run on, None if none does."""
    if not any(base_of(name).endswith("-cuda") for name in names):
        return None
    import torch

    return torch.cuda.get_device_name(0)


def _order(name: str, folder: Path, family: str, sampler: str, size: int, steps: int, **more: Any) -> Order:
    return Order(
        name=name,
        folder=str(folder),
        family=family,
        sampler=sampler,
        size=size,
        steps=steps,
        cache=str(cache()),
        **more,
    )


def _run(order: Order) -> dict[str, Any]:
    """The figures of one contender in a process of its own. It fails if that one did."""
    command = [sys.executable, "-m", "tests.benchmarks.contender", json.dumps(asdict(order))]
    done = subprocess.run(command, env=_environment(order), stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{order.name} failed: {done.stdout[-300:]}")
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _environment(order: Order) -> dict[str, str]:
    """The notebook runs as Python starts it; sddesk with the threads that it gives itself."""
    import os

    return dict(os.environ) if order.name.startswith(NOTEBOOK) else {**os.environ, **thread_environment(os.environ)}


def _ratios(base: Sequence[dict[str, Any]], other: Sequence[dict[str, Any]]) -> dict[str, list[float]]:
    """How many times faster, and how much of the memory, round by round: the base's is 1."""
    pairs = list(zip(base, other, strict=True))
    return {
        "picture": [below["picture_s"] / above["picture_s"] for below, above in pairs],
        "pass": [_median(below["pass_s"]) / _median(above["pass_s"]) for below, above in pairs],
        "peak": [above["peak_mb"]["VmHWM"] / below["peak_mb"]["VmHWM"] for below, above in pairs],
    }


def _errors(names: Sequence[str]) -> dict[str, float | None]:
    """PSNR of the starter model's picture from the same noise against the notebook's, dB; None if they are equal."""
    import math

    import numpy as np

    from tests.engine.helpers import psnr

    with tempfile.TemporaryDirectory() as folder:
        pictures = {}
        for name in dict.fromkeys([NOTEBOOK, *names]):
            file = Path(folder, f"{name}.npy")
            sys.stderr.write(f"error: {name}\n")
            _run(_order(name, STARTER, "sd1", "pndm", 128, STARTER_STEPS, keep=str(file)))
            pictures[name] = np.load(file)
    found = {name: psnr(picture, pictures[NOTEBOOK]) for name, picture in pictures.items()}
    return {name: None if math.isinf(value) else round(value, 1) for name, value in found.items()}


def _unet_errors(names: Sequence[str], folder: Path, model: str, size: int) -> dict[str, dict[str, float]]:
    """How far one full-size U-Net pass is off the notebook's, relative to its size, at each of TIMESTEPS."""
    import numpy as np

    if model == "sdxl":
        raise SystemExit("SDXL's U-Net wants more than a prompt: leave --unet-error out")
    with tempfile.TemporaryDirectory() as place:
        said = {}
        for name in dict.fromkeys([NOTEBOOK, *names]):
            file = Path(place, f"{name}.npy")
            sys.stderr.write(f"U-Net's error: {name}\n")
            _run(_order(name, folder, FAMILIES[model], SAMPLERS[model], size, 1, keep=str(file), unet=True))
            said[name] = np.load(file)
    true = said[NOTEBOOK]
    return {
        name: {
            str(timestep): round(float(np.linalg.norm(one[k] - true[k]) / np.linalg.norm(true[k])), 5)
            for k, timestep in enumerate(TIMESTEPS)
        }
        for name, one in said.items()
    }


def _print(figures: dict[str, Any]) -> None:
    table(f"{page.title_of(figures)}; seconds and MB, median (least to most)", page.HEAD, page.rows(figures))
    for name, found in figures.get("unet_error", {}).items():
        print(f"  one U-Net pass of {name} against fp32: {found}")
    for name, why in figures["skipped"].items():
        print(f"  skipped: {name} ({why})")


def _median(values: Sequence[float]) -> float:
    return page.median(values)


if __name__ == "__main__":
    main()
