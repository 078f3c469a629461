"""`sddesk run`: a file of orders through the same queue as the window's, for a thousand prompts overnight.

Each order is stored before it is begun, each picture noted as it is saved. Running the file again goes on: the
finished is left alone, an interrupted batch makes only its missing pictures, with the seeds it had; failed orders are
tried once more.
"""

from __future__ import annotations

import argparse
import hashlib
from contextlib import closing
from pathlib import Path

from filelock import FileLock, Timeout

from sddesk.cli.output import say, show
from sddesk.cli.parts import add_own_engine
from sddesk.cli.passage import DONE, Passage
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.order_files import form_of
from sddesk.core.orders import MAX_BYTES, Order, read_orders
from sddesk.core.regular_files import open_regular
from sddesk.core.whole_files import make_folder
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.reading import Reading
from sddesk.ordering.saving import check_folder
from sddesk.session.generation.queue_store import QueueStore
from sddesk.wiring import build

_FILE = (
    'a prompt a line (.txt; or lines of options, --prompt "a cat" --steps 20), a table whose first line names the '
    "fields (.csv, .tsv), a JSON array (.json), JSON lines (.jsonl) or TOML: fields of a request, `prompt` at least"
)
_CLUSTER = (
    "draw on all machines of a Ray cluster: auto for that which this machine is a part of, or its head's address "
    "(HOST:PORT); needs sddesk[cluster]"
)
_PIPES = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")  # what a shell has connected: run <(my-prompts)


def add_run_command(parser: argparse.ArgumentParser) -> None:
    """Hang the words below `sddesk run`."""
    parser.add_argument("file", type=Path, help=_FILE)
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="save there (default: into the library)")
    parser.add_argument("--check", action="store_true", help="read every order and say what is wrong; make nothing")
    parser.add_argument("--restart", action="store_true", help="forget what was made before, and make all again")
    add_own_engine(parser)
    parser.add_argument("--cluster", metavar="auto|ADDRESS", help=_CLUSTER)
    parser.add_argument("--json", action="store_true", help="print a JSON object a line: each picture, then the sum")
    parser.set_defaults(command=_run, device="auto")


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
            said, upscaling = reading.told, reading.upscaling
            return Passage(wiring, arguments, store, jobs, files.locate, said, upscaling).make_all()
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
