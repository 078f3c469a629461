"""What the recorder costs a run that it does not listen to, and the window's loop while 50 steps are scrubbed.

    python -m tests.benchmarks.explained --before ace1c09^

The program of an earlier commit and of today draw the same picture on the starter model in turns, each in a process of
its own that is warm; a second process of today is the A/A. Ratios are of processor time, which other work on the
machine disturbs less than the clock. Goals: the same bytes; 1.02 or less; 99 % of the loop's turns under 16 ms.
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
import time
from collections.abc import Callable
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.results import keep, machine, median_interval

ROOT = Path(__file__).parents[2]
STEPS, GOAL, LOOP_MS, TICK_MS = 50, 1.02, 16.0, 2
SIDE, LATENTS, TOKENS = 512, 64, 77  # of a picture of Stable Diffusion 1
CHILD = """
import hashlib, sys, time
from pathlib import Path
import torch
torch.set_num_threads(1)
from sddesk.core.request import GenerationRequest
from tests.engine.helpers import engine_on, run
engine = engine_on(Path("resources/starter-model").resolve())
request = GenerationRequest(prompt="a red house in the snow", seed=1, width=128, height=128, steps=20, precision="full")
run(engine, request)
print("ready", flush=True)
for _ in sys.stdin:
    began = time.process_time()
    image = run(engine, request).images[0]
    print(time.process_time() - began, hashlib.sha256(image.pixels.rgb).hexdigest(), flush=True)
"""


@contextmanager
def drawing(tree: Path) -> Any:
    """What draws the picture by the program in `tree`, and gives processor seconds and a hash of the pixels."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", CHILD]
    with subprocess.Popen(
        command, cwd=tree, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as child:
        assert child.stdin is not None and child.stdout is not None
        told, asked = child.stdout, child.stdin
        if told.readline().strip() != "ready":
            raise SystemExit(f"{tree} cannot draw")

        def draw() -> tuple[float, str]:
            asked.write("draw\n")
            seconds, pixels = told.readline().split()
            return float(seconds), pixels

        yield draw
        asked.close()


def recorderless(commit: str, pairs: int) -> dict[str, Any]:
    """Today's program over that of `commit`, neither with a recorder."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as opened:
        packed = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True).stdout
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(name, filter="data")
        sides: dict[str, Callable[[], tuple[float, str]]] = {
            "before": opened.enter_context(drawing(Path(name))),
            "now": opened.enter_context(drawing(ROOT)),
            "again": opened.enter_context(drawing(ROOT)),
        }
        spent: dict[str, list[float]] = {side: [] for side in sides}
        hashes: set[str] = set()
        for pair in range(pairs):
            order = list(sides) if pair % 2 else list(reversed(sides))
            for side in order:
                seconds, pixels = sides[side]()
                spent[side].append(seconds)
                hashes.add(pixels)
    now_over_before = [now / before for now, before in zip(spent["now"], spent["before"], strict=True)]
    now_over_now = [again / now for again, now in zip(spent["again"], spent["now"], strict=True)]
    return {
        "before": commit,
        "same_bytes": len(hashes) == 1,
        "picture_cpu_s": median_interval(spent["now"]),
        "now_over_before_cpu": median_interval(now_over_before),
        "now_over_now_cpu": median_interval(now_over_now),
        "goal": GOAL,
    }


def scrubbing(rounds: int) -> dict[str, Any]:
    """How late the window's loop is while the slider goes through 50 steps of 512 x 512, the maps of a word shown.

    Turns of the loop are timed by the clock and by the thread's own time, which other work does not lengthen.
    """
    from PySide6.QtCore import QCoreApplication, QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    page = _page()
    page.resize(900, 1400)
    page.show()
    app.processEvents()
    turns: list[tuple[float, float]] = []
    at = [0]

    def turn() -> None:
        wall, own = time.perf_counter(), time.thread_time()
        page.loop.slider.setValue(at[0] % STEPS)
        QCoreApplication.processEvents()  # what is painted belongs to it
        turns.append(((time.perf_counter() - wall) * 1000, (time.thread_time() - own) * 1000))
        at[0] += 1
        if at[0] == rounds * STEPS:
            app.exit()

    timer = QTimer(interval=TICK_MS)
    timer.timeout.connect(turn)
    timer.start()
    app.exec()
    timer.stop()
    wall, own = np.array(turns).T
    return {
        "turns": len(turns),
        "wall_p99_ms": round(float(np.percentile(wall, 99)), 2),
        "own_p99_ms": round(float(np.percentile(own, 99)), 2),
        "own_longest_ms": round(float(own.max()), 2),
        "own_under_16_ms": round(float((own < LOOP_MS).mean()), 4),
    }


def _page() -> Any:
    """The page of a run that was told to its end, a word chosen, its maps those of the step on the slider."""
    from PySide6.QtCore import QObject

    from sddesk.core.explained import DecodedTold, Numbers, PictureTold, StepTold, TextRead, Token
    from sddesk.core.pixels import Pixels
    from sddesk.session.explaining.room import Explainer
    from sddesk.session.generation.workers import Workers
    from sddesk.ui.explained.page import Explained
    from tests.fakes import ScriptedEngine, located

    numbers = np.random.default_rng(1)

    def picture(side: int) -> Pixels:
        return Pixels(width=side, height=side, rgb=numbers.integers(0, 256, side * side * 3, np.uint8).tobytes())

    def maps(side: int) -> Numbers:
        data = numbers.random((TOKENS, side, side)).astype("<f2").tobytes()
        return Numbers(shape=(TOKENS, side, side), axes=("token", "row", "column"), kind="float16", data=data)

    parent = QObject()
    explainer = Explainer(Workers(ScriptedEngine, located, parent), located, None, None, parent)  # type: ignore[arg-type]
    page = Explained(explainer)
    page.parent_kept = parent  # type: ignore[attr-defined]
    words = tuple(Token(id=at, text=f"word{at}", weight=1.0, word=at) for at in range(TOKENS - 2))
    ends = Token(id=0, text="<|startoftext|>", weight=1.0, word=-1)
    told: list[Any] = [
        StepTold(
            index=index, forwards=STEPS, steps=STEPS, timestep=981.0 - 20 * index, alpha=0.6, sigma=0.8,
            next_sigma=0.5, scale=1.0, predicts="epsilon", guidance_scale=7.5, latents=None, without=None,
            with_text=None, guided=None, expected=None, latents_picture=picture(LATENTS),
            expected_picture=picture(LATENTS), without_picture=picture(LATENTS), with_picture=picture(LATENTS),
            maps=tuple(maps(LATENTS >> level) for level in range(4)),
        )
        for index in range(STEPS)
    ]  # fmt: skip
    told += [
        TextRead(
            name="prompt", encoder="text_encoder", tokens=((ends, *words, ends),), padded=True,
            shape=(TOKENS, 768), vocabulary=49408,
        ),
        PictureTold(picture=picture(SIDE), seconds=1.0),
        *(DecodedTold(index=index, picture=picture(SIDE)) for index in range(STEPS)),
    ]  # fmt: skip
    for piece in told:
        explainer.account.take(piece)
        explainer.told.emit(piece)
    page.words.this_step.setChecked(True)
    page.words.chips.itemAt(3).widget().click()  # type: ignore[union-attr]
    return page


def main() -> None:
    """Measure, keep, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--before", default="ace1c09^", metavar="COMMIT")
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=6, help="times through the 50 steps")
    options = parser.parse_args()
    machine_then = machine()
    figures = {"scrubbing": scrubbing(options.rounds), "recorderless": recorderless(options.before, options.pairs)}
    keep("explained", figures, machine_then)
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
