"""Runs work in a forked process that ends itself with SIGKILL at one point of a save, as if the power had gone."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from sddesk.core import save_points
from sddesk.core.save_points import SavePoint
from sddesk.core.whole_files import is_temporary

ENDINGS = (".writing", "-journal")


def forked(work: Callable[[], object], on_point: Callable[[SavePoint], None]) -> int:
    """Do `work` in a fork, calling `on_point` at each point; gives the wait status."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            save_points.reached = on_point
            work()
            code = 0
        except BaseException:  # noqa: BLE001 - the end of a forked process
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    return os.waitpid(child, 0)[1]


def points_of(work: Callable[[], object], folder: Path) -> list[SavePoint]:
    """Every point that `work` passes, in order; it is done in a fork and lives to its end."""
    notes = folder / "points.txt"
    with notes.open("w") as stream:

        def note(point: SavePoint) -> None:
            stream.write(f"{point.name}\n")
            stream.flush()

        assert forked(work, note) == 0, "the work itself fails"
    names = notes.read_text().split()
    notes.unlink()
    return [SavePoint[name] for name in names]


def some_of(points: list[SavePoint]) -> list[int]:
    """The number of each point that comes for the first time, and of every second of those that come again."""
    return [number for number, point in enumerate(points) if point not in points[:number] or number % 2 == 0]


def kill_at(work: Callable[[], object], number: int) -> None:
    """Do `work` in a fork that kills itself at its point `number`, counted from 0."""
    left = [number]

    def die(_: SavePoint) -> None:
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1

    status = forked(work, die)
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL, "it has as many points as before"


def left_over(home: Path) -> Iterator[Path]:
    """Temporary files below `home`, and those by which a process says that it writes."""
    for folder, _, names in os.walk(home):
        yield from (Path(folder, name) for name in names if is_temporary(name) or name.endswith(ENDINGS))
