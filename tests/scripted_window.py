"""An open window without its widgets: the real session, library, catalog and socket over a scripted engine.

`python -m tests.scripted_window` is one as a process of its own, with the home of SDDESK_HOME. With KILL_AT it ends
itself by SIGKILL at that point of its saves, counted from 0; with POINTS_TO it writes the points that it passes there.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from sddesk import app as desktop
from sddesk.core import save_points
from sddesk.core.save_points import SavePoint
from sddesk.session.first_start import FirstStart
from sddesk.wiring import Wiring, build
from tests.fakes import ScriptedEngine


class ScriptedWindow:
    """Open from the start until `close`; a Qt application must be there. The engine is that of `Wiring.make_engine`."""

    def __init__(self) -> None:
        self.wiring = build()
        self.first = FirstStart(self.wiring.paths.data)
        assert self.first.claim([])
        self.session = desktop.make_session(self.wiring)
        self.door = desktop.let_commands_in(self.session, self.wiring)
        self.session.start()

    def close(self) -> None:
        """End as a window does that is closed."""
        assert self.session.close(60)
        self.first.close()
        self.first._lock.release()


def main() -> None:
    """Be a window until killed, or until standard input ends."""
    from PySide6.QtCore import QCoreApplication, QTimer

    Wiring.make_engine = lambda *_: ScriptedEngine(0.002)  # type: ignore[method-assign, assignment]
    left, notes = int(os.environ.get("KILL_AT", "-1")), os.environ.get("POINTS_TO")

    def reached(point: SavePoint) -> None:
        nonlocal left
        if notes:
            with Path(notes).open("a") as stream:
                stream.write(f"{point.name}\n")
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1

    app = QCoreApplication(sys.argv[:1])
    window = ScriptedWindow()
    save_points.reached = reached
    if "resume" in sys.argv[1:]:
        QTimer.singleShot(200, window.session.jobs.resume)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main()
