"""Python loads this at the start of a `python -m sddesk` that tests/driven.py starts: words become clicks.

Words arrive as JSON lines on standard input; what a person would see is told as JSON lines on standard output. The
engine's own process, which inherits the way here, is left alone.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import threading
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any


class WhenImported(MetaPathFinder):
    """Lets sddesk.app be imported as it is, then puts a driven Desktop in the place of its own."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name != "sddesk.app":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        assert spec is not None and spec.loader is not None
        execute = spec.loader.exec_module

        def execute_and_drive(module: Any) -> None:
            execute(module)
            plain = module.Desktop

            def driven(*arguments: Any) -> Any:
                desktop = plain(*arguments)
                desktop.driver = make_driver(desktop)
                return desktop

            module.Desktop = driven

        spec.loader.exec_module = execute_and_drive  # type: ignore[method-assign]
        return spec


def tell(event: str, **values: Any) -> None:
    """One line of what happened."""
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()


def make_driver(desktop: Any) -> Any:
    """What does the words and tells the events, on the window's thread."""
    from PySide6.QtCore import QObject, Qt, QTimer, Signal
    from PySide6.QtTest import QTest

    session, window = desktop.session, desktop.window

    class Driver(QObject):
        heard = Signal(dict)

        def __init__(self) -> None:
            super().__init__()
            self.heard.connect(self.do)
            window.first_painted.connect(lambda: tell("painted"))
            session.device.known.connect(lambda _report: tell("device"))
            session.running.progressed.connect(self.on_progress)
            session.saving.saved.connect(
                lambda record: tell("saved", prompt=record.request.prompt, seed=record.request.seed)
            )
            session.running.changed.connect(self.on_state)
            session.jobs.changed.connect(self.on_state)
            session.notices.rowsInserted.connect(self.on_notice)
            self.last = ""
            threading.Thread(target=self.listen, daemon=True).start()

        def listen(self) -> None:
            for line in sys.stdin:
                self.heard.emit(json.loads(line))

        def on_progress(self, progress: Any, job: Any) -> None:
            tell("progress", job=job.id, stage=progress.stage, step=progress.step, image=progress.image)

        def on_state(self) -> None:
            running = session.running.in_view
            waiting = [job.id for job in session.jobs.waiting()]
            held = [job.id for job in session.jobs.held]
            busy = running.id if running else "saving" if session.busy else None
            state = {"running": busy, "waiting": waiting, "held": held}
            if json.dumps(state) != self.last:
                self.last = json.dumps(state)
                tell("state", **state)

        def on_notice(self) -> None:
            notice = session.notices.all()[-1]
            tell("notice", text=str(notice.message), action=notice.action, details=notice.details)

        def do(self, words: dict[str, Any]) -> None:
            getattr(self, f"do_{words.pop('do')}")(**words)

        def do_order(self, prompt: str, **values: Any) -> None:
            for name, value in {"prompt": prompt, **values}.items():
                session.draft.set(name, value)
            window._slips.last = 0.0  # a machine types faster than a hand slips
            QTest.mouseClick(window.compose.generate, Qt.MouseButton.LeftButton)  # keys need a window manager
            session.jobs.writer.when_written(lambda: tell("ordered", job=session.jobs.jobs()[-1].id, prompt=prompt))

        def do_resume(self) -> None:
            bar = window.notices
            if bar.notice is not None and bar.notice.action == "resume_queue":
                bar.action.click()
            else:
                session.jobs.resume()
            tell("resumed")

        def do_retry(self) -> None:
            session.saving.retry()

        def do_again(self) -> None:
            session.look_again()

        def do_look(self) -> None:
            shown = window.picture.current
            tell(
                "look",
                notices=[[str(notice.message), notice.action] for notice in session.notices.all()],
                states={job.id: job.state for job in session.jobs.jobs()},
                unsaved=len(session.saving.unsaved),
                minimised=window.isMinimized(),
                caption=window.picture.caption.text() if shown else "",
            )

        def do_minimise(self) -> None:
            window.showMinimized()

        def do_grab(self, path: str) -> None:
            QTimer.singleShot(0, lambda: tell("grabbed", saved=window.grab().save(path)))

        def do_close(self) -> None:
            window.close()

    return Driver()


if sys.orig_argv[1:3] == ["-m", "sddesk"] and "engine-process" not in sys.orig_argv:
    sys.meta_path.insert(0, WhenImported())
    sys.path[:] = [place for place in sys.path if Path(place) != Path(__file__).parent]
