"""The library's page in a real window over many pictures: first page, keys, scrolling, memory; and the obvious way.

    python -m tests.benchmarks.library_window [--records 100000] [--files 20000] [--home FOLDER]

Every record has a picture file (so many distinct ones, the rest are further names of them) and a distinct small copy in
the cache. A frame counts as good when the window's loop is free again within 33 ms, a stop when every small picture in
view is painted 150 ms after scrolling ended. Goals: first page 150 ms, results 50 ms, no frame over 33 ms, memory
within 300 MB over an empty window. On Linux it draws into Xvfb where that is installed. `--home` keeps the made library
for another run; making 100,000 takes minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import psutil

from tests.benchmarks.library import QUERIES, like, plain_table, record
from tests.benchmarks.results import keep, table

SIDE, PICTURE = 256, 64
STOPS, OBVIOUS_STOPS = 300, 40
SAVES = 15
WAYS = ("empty", "window", "cold", "obvious", "rebuild")
LIKE_WORDS = tuple(text for text in QUERIES if not set(":>-") & set(text))


def main() -> None:
    """Make the library, measure each way in a process of its own, print, keep."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--home", type=Path, help="where the library is kept for another run")
    parser.add_argument("--ways", nargs="*", choices=WAYS, default=WAYS)
    parser.add_argument("--measure", choices=WAYS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        sys.stdout.write("\n" + json.dumps(MEASURES[arguments.measure](arguments.home)) + "\n")
        return
    with tempfile.TemporaryDirectory() as temporary, screen() as environment:
        home = arguments.home or Path(temporary)
        making = make(home, arguments.records, min(arguments.files, arguments.records))
        figures: dict[str, Any] = {"records": arguments.records, "files": arguments.files, **making}
        for way in arguments.ways:
            command = [sys.executable, "-m", "tests.benchmarks.library_window", "--home", str(home), "--measure", way]
            done = subprocess.run(command, env={**os.environ, **environment}, stdout=subprocess.PIPE, check=True)
            figures[way] = json.loads(done.stdout.splitlines()[-1])
    if {"empty", "window"} <= set(arguments.ways):
        figures["over_an_empty_window_mb"] = figures["window"]["memory_mb"] - figures["empty"]["memory_mb"]
    rows = [[way, *row] for way in arguments.ways for row in _rows(figures[way])]
    table("The library's page", ["way", "what", ""], rows)
    keep("library_window" if arguments.records == 100_000 else f"library_window-{arguments.records}", figures)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """What tells a program where to draw: Xvfb where there is one, else offscreen."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None or not sys.platform.startswith("linux"):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    server = subprocess.Popen(
        [xvfb, "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert server.stdout is not None
        yield {"DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


# Making the library


def make(home: Path, records: int, files: int) -> dict[str, Any]:
    """Files, small copies and index, once for a folder."""
    done = home / "made.json"
    if done.is_file():
        return json.loads(done.read_text())
    began = time.perf_counter()
    pictures = home / "pictures"
    with ProcessPoolExecutor() as pool:
        parts = [(home, start, min(start + 500, files)) for start in range(0, files, 500)]
        list(pool.map(make_files, parts))
        parts = [(home, start, min(start + 500, records)) for start in range(0, records, 500)]
        list(pool.map(make_thumbnails, parts))
    for number in range(files, records):
        place = path_of(pictures, number)
        place.parent.mkdir(parents=True, exist_ok=True)
        os.link(path_of(pictures, number % files), place)
    fill(home, records)
    made = {"made_in_s": round(time.perf_counter() - began), "index_mb": _size(home / "data" / "library.db")}
    done.write_text(json.dumps(made))
    return made


def path_of(pictures: Path, number: int) -> Path:
    """A picture's file, a thousand a folder."""
    return pictures / f"{number // 1000:03d}" / f"{number:06d}.png"


def make_files(part: tuple[Path, int, int]) -> None:
    """Real pictures of 64 x 64 pixels with their settings in them."""
    from sddesk.core.events import GeneratedImage
    from sddesk.core.pixels import Pixels
    from sddesk.library import metadata

    home, start, end = part
    for number in range(start, end):
        made = record(number, random.Random(number))
        place = path_of(home / "pictures", number)
        place.parent.mkdir(parents=True, exist_ok=True)
        image = GeneratedImage(
            request=replace(made.request, width=PICTURE, height=PICTURE),
            pixels=Pixels(width=PICTURE, height=PICTURE, rgb=number.to_bytes(4, "big") * (PICTURE * PICTURE * 3 // 4)),
            seconds=1.0,
            provenance=made.provenance,
        )
        place.write_bytes(metadata.encode(image, made.created_at, number + 1))


def make_thumbnails(part: tuple[Path, int, int]) -> None:
    """A distinct small picture for each record, soft shapes as pictures have them."""
    from PIL import Image

    home, start, end = part
    for number in range(start, end):
        chance = random.Random(number)
        picture = Image.frombytes("RGB", (12, 12), chance.randbytes(432)).resize((SIDE, SIDE), Image.Resampling.BICUBIC)
        stream = BytesIO()
        picture.save(stream, "JPEG", quality=90)
        name = f"{number:064x}"
        place = home / "cache" / "thumbnails" / name[:2] / f"{name}.jpg"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(stream.getvalue())


def fill(home: Path, records: int) -> None:
    """The index, as saving each picture would have left it."""
    from sddesk.library.index import Index
    from sddesk.library.rows import Row

    with closing(Index(home / "data" / "library.db", home / "pictures")) as index:
        for start in range(0, records, 500):
            with index.database.batch():
                for number in range(start, min(start + 500, records)):
                    made = record(number, random.Random(number))
                    place = path_of(home / "pictures", number)
                    status = place.stat()
                    row = replace(made, path=place, width=PICTURE, height=PICTURE)
                    key = place.relative_to(home / "pictures").as_posix()
                    index.add(
                        Row(record=row, path=key, place=number + 1, size=status.st_size, mtime_ns=status.st_mtime_ns)
                    )


# Measuring


class Bench:
    """A running sddesk on a library of its own, and clocks around what it does."""

    def __init__(self, home: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from sddesk.app import Desktop
        from sddesk.wiring import build

        os.environ["SDDESK_HOME"] = str(home)
        self.app = QApplication.instance() or QApplication(["library_window"])
        self.desktop = Desktop(self.app, build())
        self.window = self.desktop.window
        self.window.resize(1280, 800)
        self.window.show()
        self.until(lambda: self.desktop.session.device.report is not None)

    def until(self, true: Callable[[], bool], seconds: float = 120) -> float:
        """Run the loop until something is so; the milliseconds that took."""
        began = time.perf_counter()
        while not true():
            self.app.processEvents()
            if time.perf_counter() - began > seconds:
                raise TimeoutError
            time.sleep(0.0002)
        return (time.perf_counter() - began) * 1000

    def settle(self, seconds: float = 1.0) -> None:
        """Run the loop for a while."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    def memory_mb(self) -> int:
        """Private memory of the window's process."""
        return round(psutil.Process().memory_full_info().uss / 1e6)

    def scanned(self) -> None:
        """Until the look through the folders at the start is over."""
        seen: list[bool] = []
        self.desktop.session.background.run(lambda: None, lambda _: seen.append(True))
        collection = self.desktop.session.collection
        self.until(lambda: bool(seen) and not collection.scanning, 600)

    def close(self) -> None:
        """End it."""
        self.window.close()


def measure_empty(home: Path) -> dict[str, Any]:
    """A window with no picture, its library in view."""
    with tempfile.TemporaryDirectory() as empty:
        bench = Bench(Path(empty))
        bench.window.places.show_library()
        bench.settle(2)
        figures = {"memory_mb": bench.memory_mb()}
        bench.close()
    return figures


def first_page(bench: Bench) -> float:
    """Milliseconds from Ctrl+2 to every small picture in view painted."""
    began = time.perf_counter()
    bench.window.places.show_library()
    grid = bench.window.places.library.grid
    bench.until(lambda: bench.desktop.session.collection.found.rowCount() > 0 and grid.is_painted_whole())
    bench.app.processEvents()
    return round((time.perf_counter() - began) * 1000, 1)


def measure_cold(home: Path) -> dict[str, Any]:
    """The first page with index and small pictures out of the system's cache, as far as one program may do that."""
    bench = Bench(home)
    bench.scanned()
    newest = sorted((home / "cache" / "thumbnails").rglob("*.jpg"))[-1000:]
    for file in [home / "data" / "library.db", *newest]:
        with file.open("rb") as stream:
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    figures = {"first_page_ms": first_page(bench)}
    bench.close()
    return figures


def measure_window(home: Path) -> dict[str, Any]:
    """First page, keystrokes, scrolling through everything, memory afterwards."""
    bench = Bench(home)
    bench.scanned()
    figures: dict[str, Any] = {"first_page_ms": first_page(bench)}
    found, page = bench.desktop.session.collection.found, bench.window.places.library
    figures["all_known_ms"] = round(bench.until(lambda: found.complete), 1)
    figures["rows"] = found.rowCount()
    figures["keystrokes_ms"] = {text: keystroke(bench, text) for text in QUERIES}
    page.search.set_text("")
    bench.until(lambda: found.complete and found.rowCount() == figures["rows"])
    figures |= scrolled(bench)
    bench.settle(2)
    figures["memory_mb"] = bench.memory_mb()
    bench.close()
    return figures


def keystroke(bench: Bench, text: str) -> dict[str, float]:
    """From the last key of `text` to its first results painted, and to all of them known; medians of five."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    found, page = bench.desktop.session.collection.found, bench.window.places.library
    painted, known = list[float](), list[float]()
    answers: list[float] = []
    found.answered.connect(lambda: answers.append(time.perf_counter()))
    for _ in range(5):
        page.search.line.setText(text[:-1])
        bench.settle(0.4)
        bench.until(lambda: found.complete)
        answers.clear()
        began = time.perf_counter()
        page.search.line.insert(text[-1])  # as an input method does, too
        bench.until(lambda: bool(answers))
        page.grid.viewport().repaint()
        painted.append((time.perf_counter() - began) * 1000)
        bench.until(lambda: found.complete)
        known.append((time.perf_counter() - began) * 1000)
        QTest.keyClick(page.search.line, Qt.Key.Key_Escape)
    return {"painted": round(statistics.median(painted), 1), "all_known": round(statistics.median(known), 1)}


def scrolled(bench: Bench) -> dict[str, Any]:
    """Page by page through everything, then stops all over it.

    `frames_busy`: the processor time of the window's thread alone, which other programs beside do not lengthen.
    """
    grid = bench.window.places.library.grid
    bar, height = grid.verticalScrollBar(), grid.viewport().height()
    frames, busy = list[float](), list[float]()
    for place in range(0, bar.maximum(), height):
        began, worked = time.perf_counter(), time.thread_time()
        bar.setValue(place)
        grid.viewport().repaint()
        bench.app.processEvents()
        frames.append((time.perf_counter() - began) * 1000)
        busy.append((time.thread_time() - worked) * 1000)
        time.sleep(0.001)
    chance, waits = random.Random(5), list[float]()
    for _ in range(STOPS):
        start = chance.randrange(bar.maximum())
        for step in range(4):
            bar.setValue(start + step * 40)
            bench.app.processEvents()
        waits.append(bench.until(grid.is_painted_whole))
    return {"frames": _frames(frames), "frames_busy": _frames(busy), "stops": _frames(waits, limit=150)}


def measure_rebuild(home: Path) -> dict[str, Any]:
    """How long a picture waits to be saved while every file is read anew, and what the loop does meanwhile."""
    from sddesk.core.events import GeneratedImage
    from sddesk.core.pixels import Pixels

    index = home / "data" / "library.db"
    before = index.read_bytes()
    bench = Bench(home)
    bench.scanned()
    session = bench.desktop.session
    bench.window.places.show_library()
    ended: list[bool] = []
    session.collection.scan(lambda: ended.append(True), reread=True)
    bench.settle(3)  # past the listing of the folder
    waits = list[float]()
    for number in range(SAVES):
        made = record(number, random.Random(-number))
        pixels = Pixels(width=PICTURE, height=PICTURE, rgb=os.urandom(PICTURE * PICTURE * 3))
        image = GeneratedImage(
            request=replace(made.request, width=PICTURE, height=PICTURE),
            pixels=pixels,
            seconds=1.0,
            provenance=made.provenance,
        )
        saved: list[object] = []
        began = time.perf_counter()
        session.background.run(lambda image=image: session.library.get().add(image), saved.append, urgent=True)
        bench.until(lambda saved=saved: bool(saved))
        waits.append((time.perf_counter() - began) * 1000)
        bench.settle(0.2)
    still = not ended
    bench.close()
    for file in (home / "pictures").glob("20*/**/*.png"):
        file.unlink()
    index.write_bytes(before)
    return {"saves_ms": _frames(waits, limit=500), "rebuild_still_ran": still}


def measure_obvious(home: Path) -> dict[str, Any]:
    """A QListWidget with an icon each, and LIKE over a plain table."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication, QListView, QListWidget, QListWidgetItem

    app = QApplication(["obvious"])
    before = psutil.Process().memory_full_info().uss
    with closing(sqlite3.connect(home / "data" / "library.db")) as db:
        rows = db.execute("SELECT content_hash, json_extract(request, '$.prompt') FROM pictures ORDER BY place DESC")
        began = time.perf_counter()
        view = QListWidget()
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setIconSize(QSize(160, 160))
        view.resize(1060, 560)
        for digest, prompt in rows:
            path = home / "cache" / "thumbnails" / digest[:2] / f"{digest}.jpg"
            view.addItem(QListWidgetItem(QIcon(str(path)), prompt[:20]))
    view.show()
    for _ in range(20):
        app.processEvents()
    view.viewport().repaint()
    figures: dict[str, Any] = {"first_page_ms": round((time.perf_counter() - began) * 1000)}
    bar, frames = view.verticalScrollBar(), list[float]()
    pages = range(0, bar.maximum(), view.viewport().height())
    for place in pages[:: max(1, len(pages) // OBVIOUS_STOPS)]:  # each page it has shown stays in memory: gigabytes
        began = time.perf_counter()
        bar.setValue(place)
        view.viewport().repaint()
        app.processEvents()
        frames.append((time.perf_counter() - began) * 1000)
    figures["frames"] = _frames(frames)
    figures["more_memory_mb"] = round((psutil.Process().memory_full_info().uss - before) / 1e6)
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        count = view.count()
        with closing(plain_table(Path(folder) / "plain.db", [record(n, chance) for n in range(count)])) as plain:
            times: dict[str, float] = {}
            for text in LIKE_WORDS:
                taken = list[float]()
                for _ in range(5):
                    began = time.perf_counter()
                    like(plain, text)
                    taken.append((time.perf_counter() - began) * 1000)
                times[text] = round(statistics.median(taken), 1)
    figures["like_ms"] = times
    return figures


def _rows(figures: dict[str, Any], before: str = "") -> Iterator[list[str]]:
    """Figures as lines; what belongs together behind one name."""
    for name, value in figures.items():
        if isinstance(value, dict):
            yield from _rows(value, f"{before}{name} ")
        else:
            yield [f"{before}{name}", str(value)]


def _frames(values: list[float], limit: float = 33) -> dict[str, float]:
    ordered = sorted(values)
    return {
        "count": len(ordered),
        "median_ms": round(statistics.median(ordered), 1),
        "p99_ms": round(ordered[int(len(ordered) * 0.99)], 1),
        "longest_ms": round(ordered[-1], 1),
        f"over_{limit:.0f}_ms": sum(value > limit for value in ordered),
    }


def _size(file: Path) -> float:
    return round(file.stat().st_size / 1e6, 1)


MEASURES: dict[str, Callable[[Path], dict[str, Any]]] = {
    "empty": measure_empty,
    "window": measure_window,
    "cold": measure_cold,
    "obvious": measure_obvious,
    "rebuild": measure_rebuild,
}


if __name__ == "__main__":
    main()
