"""`sddesk run`: a file of orders through the same queue as the window's, for a thousand prompts overnight.

Each order is stored before it is begun, each picture noted as it is saved. Running the file again goes on: the
finished is left alone, an interrupted batch makes only its missing pictures, with the seeds it had; failed orders are
tried once more.
"""

from __future__ import annotations

import argparse
import hashlib
import threading
from collections import Counter
from contextlib import closing
from pathlib import Path

from filelock import FileLock, Timeout

from sddesk.cli.output import say, show, show_json, show_path
from sddesk.cli.parts import CtrlC, add_own_engine, progress_bar
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.located import Locate
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.order_files import form_of
from sddesk.core.orders import MAX_BYTES, Order, read_orders
from sddesk.core.record import ReadPicture
from sddesk.core.regular_files import open_regular
from sddesk.core.upcoming import Upcoming
from sddesk.core.whole_files import make_folder
from sddesk.ordering.hand_over import Drawer, WindowEngine, drawing, take_back
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.making import Making, NotSaved, Telling
from sddesk.ordering.reading import Reading
from sddesk.ordering.saving import Saver, check_folder, told
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.hand_over.client import WindowGone
from sddesk.wiring import Wiring, build

_FILE = (
    'a prompt a line (.txt; or lines of options, --prompt "a cat" --steps 20), a table whose first line names the '
    "fields (.csv, .tsv), a JSON array (.json), JSON lines (.jsonl) or TOML: fields of a request, `prompt` at least"
)
_PIPES = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")  # what a shell has connected: run <(my-prompts)
DONE, SOME_FAILED, INTERRUPTED = 0, 1, 130


def add_run_command(parser: argparse.ArgumentParser) -> None:
    """Hang the words below `sddesk run`."""
    parser.add_argument("file", type=Path, help=_FILE)
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="save there (default: into the library)")
    parser.add_argument("--check", action="store_true", help="read every order and say what is wrong; make nothing")
    parser.add_argument("--restart", action="store_true", help="forget what was made before, and make all again")
    add_own_engine(parser)
    parser.add_argument("--json", action="store_true", help="print a JSON object a line: each picture, then the sum")
    parser.set_defaults(command=_run)


def _run(arguments: argparse.Namespace) -> int:
    wiring = build()
    orders = _orders(arguments.file)
    files = InputFiles(wiring, None if _is_piped(arguments.file) else arguments.file.parent)
    reading = Reading(wiring, files, say)
    jobs = {job.id: job for order in orders for job in reading.jobs(order)}
    if arguments.check:
        pictures = sum(job.request.images * (2 if job.larger else 1) for job in jobs.values())
        show("sddesk: All can be read. Orders: {orders}; pictures: {pictures}.", orders=len(jobs), pictures=pictures)
        return DONE
    if arguments.out is not None:
        check_folder(arguments.out)
    place = wiring.paths.data / "runs" / f"{hashlib.sha256(str(arguments.file.resolve()).encode()).hexdigest()[:16]}.db"
    make_folder(place.parent, private=True)
    try:
        with FileLock(place.with_suffix(".lock"), timeout=0), closing(QueueStore(place)) as store:
            if store.problem is not None:
                raise store.problem
            return _Run(wiring, arguments, store, jobs, files.locate, reading).make_all()
    except Timeout as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{file} is being made by another sddesk already."), file=str(arguments.file)
        ) from error


def _orders(file: Path) -> list[Order]:
    try:
        with file.open("rb") if _is_piped(file) else open_regular(file) as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {reason}"),
            file=str(file),
            reason=error.strerror or str(error),
        ) from error
    return read_orders(data, form_of(file.name))


def _is_piped(file: Path) -> bool:
    return str(file).startswith(_PIPES)


class _Run:
    """One passage through the file. `jobs` are its orders; the store knows what became of them before.

    `reading` holds the notes about the orders, and the upscalers that they name.
    """

    def __init__(
        self,
        wiring: Wiring,
        arguments: argparse.Namespace,
        store: QueueStore,
        jobs: dict[int, Job],
        locate: Locate,
        reading: Reading,
    ) -> None:
        self._wiring = wiring
        self._arguments = arguments
        self._store = store
        self._before = {job.id: job for job in store.load()}
        known = {} if arguments.restart else self._before
        self._jobs = [known.get(job.id, job) for job in jobs.values()]
        self._pictures = 0
        self._upcoming = Upcoming(locate)
        self._making = Making(
            wiring,
            store,
            "run",
            Telling(watch=progress_bar, on_saved=self._show, say=say),
            locate=locate,
            upscaling=reading.upscaling,
            said=reading.told,
            upcoming=self._upcoming.located,
        )

    def make_all(self) -> int:
        """Make the missing pictures, in the order of the file; return the exit code."""
        ends = Counter[JobState](job.state for job in self._jobs if job.state == JobState.FINISHED)
        before = ends[JobState.FINISHED]
        with (
            CtrlC() as stop,
            drawing(self._wiring, "run", say, own=self._arguments.own_engine) as engine,
            self._saver(engine) as saver,
        ):
            self._begin(engine)
            for number, job in enumerate(self._jobs, start=1):
                if job.state != JobState.FINISHED:
                    say(f"order {number} of {len(self._jobs)}")
                    missing = (it.request for it in self._jobs[number:] if it.state != JobState.FINISHED)
                    self._upcoming.expect(next(missing, None))
                    ends[self._made(engine, saver, job, stop)] += 1
        made, failed = ends[JobState.FINISHED] - before, ends[JobState.FAILED]
        if self._arguments.json:
            total = {"pictures": self._pictures, "finished": made, "finished_before": before, "failed": failed}
            show_json(total)
        else:
            say(f"Orders made: {made}; there before: {before}; failed: {failed}.")
        return SOME_FAILED if failed else DONE

    def _saver(self, engine: Drawer) -> Saver:
        handed = any(job.handed for job in self._jobs)
        by_window = isinstance(engine, WindowEngine)
        return Saver(self._wiring, self._arguments.out, say, by_window=by_window, looks_back=handed)

    def _begin(self, engine: Drawer) -> None:
        """Store the new jobs. With --restart, first take back those that a window has, and forget what was made."""
        if self._arguments.restart:
            for job in self._before.values():
                if job.handed is not None and job.state != JobState.FINISHED:
                    take_back(self._wiring, engine, job.handed.key)
            self._store.drop(list(self._before))
        known = () if self._arguments.restart else self._before
        self._store.put(*(job for job in self._jobs if job.id not in known))

    def _made(self, engine: Drawer, saver: Saver, job: Job, stop: threading.Event) -> JobState:
        try:
            return self._making.make(engine, saver, job, stop.is_set)
        except WindowGone:
            say("run the same again: it makes what is missing.")
            raise
        except NotSaved as error:
            raise error.reason from error

    def _show(self, picture: GeneratedImage | ReadPicture, path: Path) -> None:
        self._pictures += 1
        if self._arguments.json:
            show_json(told(picture, path))
        else:
            show_path(path)
