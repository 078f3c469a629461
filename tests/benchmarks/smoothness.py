"""How smooth the window's loop runs while the engine loads and generates, in each of the engine's two hosts, and with
OpenVINO in place of torch.

    python -m tests.benchmarks.smoothness

A 2 ms timer on the UI thread measures how late it is called. Goals: 16 ms (99th percentile while generating) and
250 ms (the longest stall, ever). Beside it what else a host changes: the time until the engine is ready, the seconds of
a picture, and the memory of all of sddesk's processes with the model loaded and after the engine was closed. It fails
when the pictures were made by another runtime than a row's name says.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from typing import Any

import psutil

from sddesk.engine.backends.openvino_library import version
from tests.benchmarks.results import keep, table

TICK_MS = 2
PICTURES = 6
HOSTS = {  # the setting engine_host, and what computes
    "process": ("process", "torch"),
    "thread": ("thread", "torch"),
    "process, OpenVINO": ("process", "openvino"),
}
OTHERS = ("engine_ready_s", "picture_s", "loaded_mb", "closed_mb")


def main() -> None:
    """Measure each host in a process of its own, print, keep."""
    if len(sys.argv) > 1:
        sys.stdout.write(json.dumps(measure(sys.argv[1])))
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures: dict[str, Any] = {}
    for host, (_, runtime) in HOSTS.items():
        if runtime == "openvino" and version() is None:
            sys.stdout.write(f"skipped: {host} (OpenVINO is not installed)\n")
            continue
        with tempfile.TemporaryDirectory() as home:
            command = [sys.executable, "-m", "tests.benchmarks.smoothness", host]
            done = subprocess.run(command, env={**os.environ, "SDDESK_HOME": home}, stdout=subprocess.PIPE, check=True)
        figures[host] = json.loads(done.stdout)
    rows = [
        [host, stage, f"{row['p99_ms']:.1f} ms", f"{row['longest_ms']:.0f} ms", str(row["ticks"])]
        for host in figures
        for stage, row in figures[host]["loop"].items()
    ]
    table("The window's loop", ["engine in a", "stage", "99th percentile", "longest stall", "ticks"], rows)
    others = [[host, *(str(figures[host][name]) for name in OTHERS)] for host in figures]
    table("What else the host changes", ["engine in a", *OTHERS], others)
    keep("smoothness", figures)


def measure(host: str) -> dict[str, Any]:
    """Late ticks while torch is imported and the model loads, and while six pictures are made and saved."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from sddesk.app import Desktop
    from sddesk.wiring import build

    began = time.perf_counter()
    app = QApplication([sys.argv[0]])
    wiring = build()
    engine_host, runtime = HOSTS[host]
    wiring.settings = replace(wiring.settings, engine_host=engine_host, runtime=runtime)
    desktop = Desktop(app, wiring)
    late: dict[str, list[float]] = {"importing": [], "loading": [], "generating": []}
    stage = ["importing"]
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        late[stage[0]].append(max(0.0, (now - last[0]) * 1000 - TICK_MS))
        last[0] = now

    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    desktop.session.draft.set("larger", False)
    desktop.window.show()

    def until(done: object) -> None:
        while not done():  # type: ignore[operator]
            app.processEvents()
            time.sleep(0.0005)

    last[0] = time.perf_counter()
    timer.start()
    until(lambda: desktop.session.device.report is not None)
    ready = time.perf_counter() - began
    stage[0] = "loading"
    desktop.session.running.progressed.connect(lambda progress, _job: stage.__setitem__(0, _stage(progress.stage)))
    desktop.session.draft.set("columns", PICTURES)
    desktop.session.enqueue.generate()
    until(lambda: desktop.session.gallery.rowCount() == PICTURES)
    timer.stop()
    made_by = {image.provenance.runtime for image in desktop.session.running.images}
    if made_by != {runtime}:
        raise SystemExit(f"{host}: the pictures were made by {made_by}")
    seconds = [image.seconds for image in desktop.session.running.images]
    loaded = _memory()
    engine = desktop.session.workers.first._engine
    desktop.session.close(60)
    if engine is not None:
        engine.close()
    gc.collect()
    return {
        "loop": {name: _figures(values) for name, values in late.items()},
        "engine_ready_s": round(ready, 2),
        "picture_s": round(statistics.median(seconds), 2),
        "loaded_mb": loaded,
        "closed_mb": _memory(),
    }


def _memory() -> int:
    """Private memory of this process and its children, MB (USS: what would be free without them)."""
    me = psutil.Process()
    return round(sum(process.memory_full_info().uss for process in [me, *me.children(recursive=True)]) / 1e6)


def _stage(stage: str) -> str:
    return "loading" if stage in ("load", "prepare") else "generating"


def _figures(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    p99 = ordered[int(len(ordered) * 0.99)] if ordered else 0.0
    return {"p99_ms": round(p99, 2), "longest_ms": round(ordered[-1] if ordered else 0.0, 1), "ticks": len(ordered)}


if __name__ == "__main__":
    main()
