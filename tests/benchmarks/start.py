"""Process start to the painted window, against a bare PySide6 window in the same run; and to the first picture.

    python -m tests.benchmarks.start [--pairs 10]

Goal: 2x the bare window or less. torch must not be imported before the first paint; that is checked in every run.
"""

from __future__ import annotations

import argparse
import compileall
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import sddesk
from tests.benchmarks.results import keep, median_interval, table

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
import os, sys, time
from sddesk.app import Desktop
from sddesk.wiring import build
from PySide6.QtWidgets import QApplication
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


def seconds(code: str, **environment: str) -> float:
    """From the start of a fresh process to the last moment it prints."""
    return moments(code, **environment)[-1]


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
    pairs = parser.parse_args().pairs
    compileall.compile_dir(Path(sddesk.__file__).parent, quiet=2)  # as set-up leaves it, whatever this shell forbids
    seconds(BARE), seconds(OURS)  # warm the disk's cache
    bare, ours = [], []
    for _ in range(pairs):
        bare.append(seconds(BARE))
        ours.append(seconds(OURS))
    ratio = median_interval([b / a for a, b in zip(bare, ours, strict=True)])
    runs = [moments(OURS, PICTURE="1") for _ in range(3)]  # painted, the picture saved, its enlargement saved
    picture, larger = ([run[place] for run in runs] for place in (1, 2))
    figures = {
        "bare_window_s": median_interval(bare),
        "sddesk_window_s": median_interval(ours),
        "ratio": ratio,
        "first_picture_s": sorted(picture),
        "first_picture_enlarged_s": sorted(larger),
        "first_picture": "starter model, default prompt, 50 steps PNDM",
    }
    rows = [
        ["bare window", f"{figures['bare_window_s']['median']:.2f} s"],
        ["sddesk's window", f"{figures['sddesk_window_s']['median']:.2f} s"],
        ["ratio (goal 2 or less)", f"{ratio['median']:.2f} ({ratio['low']:.2f} to {ratio['high']:.2f})"],
        ["start to the first saved picture", f"{sorted(picture)[1]:.1f} s"],
        ["start to the same enlarged and saved (goal 8 s or less)", f"{sorted(larger)[1]:.1f} s"],
    ]
    table("Start", ["", "median"], rows)
    keep("start", figures)


if __name__ == "__main__":
    main()
