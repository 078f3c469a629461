"""The canvas on a picture of eight megapixels: how long a move of the brush takes, and what fifty strokes keep.

Each move is the mouse's event and the painting that follows it. Undo and redo are timed, too, and the memory that the
process takes is looked at before the strokes and after them.

python -m tests.benchmarks.canvas [--strokes 50]
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from sddesk.ui.canvas.stage import CanvasStage
from tests.benchmarks.results import keep, machine, table
from tests.ui.conftest import ROOT, Desk

SIZE = (3456, 2304)
MOVES = 60  # of a stroke: a second
FRAME = 16.0  # ms


@dataclass(frozen=True)
class Took:
    """Milliseconds of the clock, and of the thread's work."""

    clock: float
    work: float


def main() -> None:
    """Open the canvas, paint, go back, measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strokes", type=int, default=50)
    strokes, then = parser.parse_args().strokes, machine()
    app = QApplication([])
    from sddesk.ui.icons import use_icon_folder
    from sddesk.ui.theme import apply_theme

    use_icon_folder(ROOT / "resources" / "icons")
    apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        window = Desk(Path(folder)).open()
        window.resize(1920, 1080)
        stage = opened(app, window, Path(folder))
        figures = {view: painted(app, stage, strokes, zoom) for view, zoom in (("fitted", 1.0), ("zoomed in", 8.0))}
        window.close()
    rows = [[f"{view}, {name}", f"{value:g}"] for view, found in figures.items() for name, value in found.items()]
    table(f"The canvas, {SIZE[0]} x {SIZE[1]} pixels, {strokes} strokes of {MOVES} moves", ["", ""], rows)
    keep("canvas", {"size": SIZE, "strokes": strokes, "moves": MOVES, **figures}, then)


def opened(app: QApplication, window, folder: Path) -> CanvasStage:
    """The canvas with a picture of eight megapixels on it."""
    start, file = window.session.start_picture, folder / "photo.png"
    down, across = np.mgrid[0 : SIZE[1], 0 : SIZE[0]]
    pixels = np.stack([across // 16 % 256, down // 12 % 256, (across + down) // 20 % 256], axis=2).astype(np.uint8)
    Image.fromarray(pixels).save(file, compress_level=1)
    start.take_file(file)
    window.create_place.open_canvas()
    stage = window.create_place.canvas
    while stage.canvas.image is None:
        app.processEvents()
        time.sleep(0.01)
    for _ in range(20):
        app.processEvents()
        time.sleep(0.01)
    return stage


def painted(app: QApplication, stage: CanvasStage, strokes: int, zoom: float) -> dict[str, float]:
    """Milliseconds of moves, strokes' ends and steps, megabytes of the steps and of the process."""
    view, canvas = stage.view, stage.canvas
    view.zoom(None)
    view.zoom(zoom)
    app.processEvents()
    layer, process = canvas.layer, psutil.Process()
    assert layer is not None
    already, before = layer.steps_back, process.memory_info().rss
    rng = np.random.default_rng(7)
    moves, ends = list[Took](), list[Took]()
    for number in range(strokes):
        canvas.set_brush(radius=(12, 60, 240)[number % 3], softness=(0.0, 0.5)[number % 2], erases=number % 5 == 4)
        begin, middle = QPointF(*rng.uniform((0.1, 0.1), (0.9, 0.9))), QPointF(*rng.uniform((0.1, 0.1), (0.9, 0.9)))
        app.processEvents()
        send(app, view, QEvent.Type.MouseButtonPress, begin)
        for move in range(1, MOVES + 1):
            share = move / MOVES
            place = begin + (middle - begin) * share + QPointF(0.03 * math.sin(9 * share), 0.03 * math.sin(7 * share))
            moves.append(send(app, view, QEvent.Type.MouseMove, place))
        ends.append(send(app, view, QEvent.Type.MouseButtonRelease, middle))
    kept, after = layer.bytes_kept, process.memory_info().rss
    assert layer.steps_back - already == strokes
    undone = [timed(app, lambda: canvas.do(type(layer).undo)) for _ in range(strokes)]
    return {
        "moves": len(moves),
        **summary("move", moves),
        **summary("end of a stroke", ends),
        **summary("undo", undone),
        "kept for undo, MB": round(kept / 2**20, 1),
        "more memory of the process, MB": round((after - before) / 2**20, 1),
    }


def send(app: QApplication, view, kind: QEvent.Type, share: QPointF) -> Took:
    """Send a mouse event at a place of the view (shares of its size); what it took until it was painted."""
    place = QPointF(share.x() * view.width(), share.y() * view.height())
    left = Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, place, view.mapToGlobal(place), left, held, Qt.KeyboardModifier.NoModifier)
    return timed(app, lambda: app.sendEvent(view, event))


def timed(app: QApplication, act) -> Took:
    """What `act` and the painting after it took."""
    began, worked = time.perf_counter(), time.thread_time()
    act()
    app.processEvents()
    return Took((time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000)


def summary(what: str, all_of_them: list[Took]) -> dict[str, float]:
    """Of the clock, which counts what else the machine does, and of this thread's work alone."""
    found: dict[str, float] = {}
    for kind in ("clock", "work"):
        values = [getattr(took, kind) for took in all_of_them]
        found |= {
            f"{what}, {kind}, median ms": round(statistics.median(values), 2),
            f"{what}, {kind}, 99 % ms": round(float(np.percentile(values, 99)), 2),
            f"{what}, {kind}, longest ms": round(max(values), 2),
            f"{what}, {kind}, under 16 ms, %": round(100 * sum(value < FRAME for value in values) / len(values), 2),
        }
    return found


if __name__ == "__main__":
    main()
