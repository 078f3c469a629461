"""Process start to the painted window, against a bare PySide6 window in the same run; and to the first picture.

    python -m tests.benchmarks.start [--pairs 10] [--against CHECKOUT] [--no-pictures]

Goal: 2x the bare window or less. torch must not be imported before the first paint; that is checked in every run.
Seconds of the clock and of the processor; the latter are comparable where other programs keep the machine busy.
`--against` starts the window of another commit in turns with this one's, as that commit's own benchmark does.
"""

from __future__ import annotations

import argparse
import compileall
import os
import runpy
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.results import keep, median_interval, table

ROOT = Path(__file__).resolve().parents[2]
BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(time.time(), flush=True)
    app.quit()
app = QApplication([])
window = Window()
window.setCentralWidget(QLabel("hello"))
window.resize(1280, 800)
window.show()
app.exec()
"""
OURS = """
import gc, os, sys, time
gc.disable()  # as app.run does
from sddesk.app import Desktop
from sddesk.wiring import build
from PySide6.QtWidgets import QApplication
gc.enable()
app = QApplication([])
desktop = Desktop(app, build())
def painted():
    print(time.time(), flush=True)
    assert "torch" not in sys.modules
    if "PICTURE" not in os.environ:
        app.quit()
    else:
        desktop.session.enqueue.generate()
def saved(record):
    print(time.time(), flush=True)
    if record.request.enlarge is not None:
        app.quit()
desktop.window.first_painted.connect(painted)
desktop.session.saving.saved.connect(saved)
desktop.window.show()
app.exec()
desktop.session.close(60)
"""


TELLS = "print(time.time(), flush=True)"


def seconds(code: str, tree: Path = ROOT) -> tuple[float, float]:
    """(clock, processor) from the start of a fresh process to the painted window."""
    told = code.replace(TELLS, "print(time.time(), flush=True); print(time.process_time(), file=sys.stderr)")
    with tempfile.TemporaryDirectory() as home:
        variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SDDESK_HOME": home, "PYTHONPATH": str(tree)}
        command, began = [sys.executable, "-c", f"import sys; {told.lstrip()}"], time.time()
        done = subprocess.run(command, env=variables, cwd=tree, capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return float(done.stdout.split()[0]) - began, float(done.stderr.split()[-1])


def moments(code: str, **environment: str) -> list[float]:
    """From the start of a fresh process to each moment it prints, in seconds."""
    with tempfile.TemporaryDirectory() as home:
        variables = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SDDESK_HOME": home} | environment
        began = time.time()
        done = subprocess.run([sys.executable, "-c", code], env=variables, capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [float(word) - began for word in done.stdout.split()]


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--no-pictures", action="store_true", help="only the window")
    arguments = parser.parse_args()
    started = {"bare": (BARE, ROOT), "sddesk": (OURS, ROOT)}
    if arguments.against is not None:
        tree = arguments.against.resolve()
        started["against"] = runpy.run_path(str(tree / "tests" / "benchmarks" / "start.py"))["OURS"], tree
    for _, tree in started.values():  # as set-up leaves it, whatever this shell forbids
        compileall.compile_dir(tree / "sddesk", quiet=2)
    found = {name: [seconds(*one)] for name, one in started.items()}  # the first warms the disk's cache
    for _ in range(arguments.pairs):
        for name, one in started.items():
            found[name].append(seconds(*one))
    figures, rows = {}, []
    for name, both in found.items():
        for place, kind in enumerate(("s", "cpu_s")):
            figures[f"{name}_window_{kind}"] = median_interval([pair[place] for pair in both[1:]])
            ratios = [pair[place] / bare[place] for pair, bare in zip(both[1:], found["bare"][1:], strict=True)]
            figures[f"{name}_ratio_{kind}"] = ratio = median_interval(ratios)
            rows.append(
                [
                    f"{name}, {'clock' if kind == 's' else 'processor'}",
                    f"{figures[f'{name}_window_{kind}']['median']:.2f} s, "
                    f"{ratio['median']:.2f} x ({ratio['low']:.2f} to {ratio['high']:.2f})",
                ]
            )
    if not arguments.no_pictures:
        runs = [moments(OURS, PICTURE="1") for _ in range(3)]  # painted, the picture saved, its enlargement saved
        picture, larger = (sorted(run[place] for run in runs) for place in (1, 2))
        figures |= {
            "first_picture_s": picture,
            "first_picture_enlarged_s": larger,
            "first_picture": "starter model, default prompt, 50 steps PNDM",
        }
        rows += [
            ["start to the first saved picture", f"{picture[1]:.1f} s"],
            ["start to the same enlarged and saved (goal 8 s or less)", f"{larger[1]:.1f} s"],
        ]
    table("Start", ["", "median"], rows)
    keep("start-window" if arguments.no_pictures else "start", figures)


if __name__ == "__main__":
    main()
