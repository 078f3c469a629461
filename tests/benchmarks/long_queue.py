"""Five hundred waiting jobs in the window: what a person does with them takes how long, until it is stored and painted.

And for how long of that the window itself waits for the disk.

python -m tests.benchmarks.long_queue [--jobs 500]
"""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from sddesk.core.request import GenerationRequest
from sddesk.session.generation.queue_store import QueueStore
from tests.benchmarks.results import keep, table
from tests.fakes import stored
from tests.ui.conftest import ROOT, Desk


@contextmanager
def writes_of_this_thread() -> Iterator[list[float]]:
    """The milliseconds of each write to the queue's file that this thread waits for while open."""
    spent: list[float] = []
    write = QueueStore.write

    def watched(store: QueueStore, **values: Any) -> None:
        began = time.perf_counter()
        try:
            write(store, **values)
        finally:
            if threading.current_thread() is threading.main_thread():
                spent.append((time.perf_counter() - began) * 1000)

    QueueStore.write = watched
    try:
        yield spent
    finally:
        QueueStore.write = write


def main() -> None:
    """Open, fill, act, measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=500)
    count = parser.parse_args().jobs
    app = QApplication([])
    from sddesk.ui.icons import use_icon_folder
    from sddesk.ui.theme import apply_theme

    use_icon_folder(ROOT / "resources" / "icons")
    apply_theme(app, "light")
    figures: dict[str, float] = {}

    def timed(name: str, act: Callable[[], object]) -> None:
        began = time.perf_counter()
        act()
        stored(window.session)
        app.processEvents()
        figures[name] = round((time.perf_counter() - began) * 1000, 1)

    with tempfile.TemporaryDirectory() as folder, writes_of_this_thread() as writes:
        desk = Desk(Path(folder))
        window = desk.open()
        app.processEvents()
        jobs = window.session.jobs
        jobs.pause()
        request = GenerationRequest(prompt="a long prompt " * 20, seed=1, width=64, height=64)
        timed("add all", lambda: jobs.add_all([request] * count))
        timed("show the page", lambda: window.places.show_page("queue"))
        timed("add one", lambda: jobs.add(request))
        timed("move the last to the top", lambda: jobs.move([jobs.waiting()[-1].id], 0))
        timed("scroll to the end", window.places.pages["queue"].content.open.scrollToBottom)
        timed("picture saved", lambda: jobs.picture_saved(jobs.waiting()[0].id, 0, 1.0))
        window.close()
        window.deleteLater()
        app.processEvents()
        began = time.perf_counter()
        window = desk.open()
        app.processEvents()
        figures["window with them at the next start"] = round((time.perf_counter() - began) * 1000, 1)
        timed("clear all", window.session.jobs.clear_waiting)
        figures["waited for the disk by the window"] = round(sum(writes), 1)
        window.close()
    table(f"{count} waiting jobs", ["", "ms"], [[name, str(value)] for name, value in figures.items()])
    keep("long_queue", {"jobs": count, "milliseconds": figures})


if __name__ == "__main__":
    main()
