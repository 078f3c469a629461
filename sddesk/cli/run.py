"""`sddesk run`: a file of orders through the same queue as the window's, for a thousand prompts overnight.

Each order is stored before it is begun, each picture noted as it is saved. Running the file again goes on: the
finished is left alone, an interrupted batch makes only its missing pictures, with the seeds it had; failed orders are
tried once more.
"""

from __future__ import annotations

import argparse
import hashlib
import secrets
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from sddesk.cli.hand_over import Drawer, WindowEngine, add_own_engine, drawing, take_back
from sddesk.cli.inputs import InputFiles
from sddesk.cli.output import say, show, show_json, show_path
from sddesk.cli.parts import Bar, CtrlC, Hashes, Saver, advice_about, check_folder, part_values, told
from sddesk.cli.upscaling import Upscaling
from sddesk.core.enlargements import check_refined
from sddesk.core.errors import Cancelled, EngineLost, EngineStuck, SddeskError
from sddesk.core.events import GeneratedImage, nothing_follows
from sddesk.core.hand_over import Handed
from sddesk.core.inputs import ControlPicture
from sddesk.core.limits import MAX_IMAGES, MAX_RANDOM_SEED
from sddesk.core.located import Locate, control_model_named
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartRef
from sddesk.core.order_files import OrderRefused, at, form_of
from sddesk.core.orders import MAX_BYTES, Order, read_orders
from sddesk.core.record import ReadPicture
from sddesk.core.regular_files import open_regular
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Resolved, foreign_marks
from sddesk.core.samplers import usual_sampling
from sddesk.core.settling import settle
from sddesk.core.upcoming import Upcoming
from sddesk.core.whole_files import make_folder
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
ENGINES_LOST_BY_ONE = 2  # an order that ends this many engines is given up, and the next one begun


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
    reading = _Reading(wiring, files)
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


class _Reading:
    """Makes jobs of orders; `told` holds the notes about them, so that they are not repeated for their pictures."""

    def __init__(self, wiring: Wiring, files: InputFiles) -> None:
        self._wiring, self._files = wiring, files
        self._infos: dict[str, CheckpointInfo] = {}
        self._parts: dict[tuple[str, ...], dict[str, PartRef | None]] = {}
        self._upscaling: dict[str, Upscaling] = {}
        self.told: set[str] = set()

    def jobs(self, order: Order) -> Iterator[Job]:
        """One, or one a picture where wildcards are drawn for each, and one for each picture in a folder to begin with;
        their ids are the same at the next reading.

        With another picture behind the path of its start picture or mask an order has other ids. Raises SddeskError
        with the line of an order that cannot be made.
        """
        try:
            files = self._files.starts(order.start) if order.start else None
        except SddeskError as error:
            raise at(order.line, str(error)) from error
        for file in files or ():
            yield from self._jobs(replace(order, values={**order.values, "start": str(file.absolute())}))
        if files is None:
            yield from self._jobs(order)

    def _jobs(self, order: Order) -> Iterator[Job]:
        try:
            info, parts = self._models(order)
            written = replace(_request(order, info), **parts)
            sized = self._files.of(order.values, info) if order.has_inputs else None
            if sized is not None:
                written = replace(written, inputs=sized.inputs, width=sized.width, height=sized.height)
            if order.start and written.refine is not None:
                start = self._files.read(order.start)
                check_refined((start.width, start.height), written.refine)
            settle(written, info)
            self._files.check(written)
            resolved = self._wiring.resolve(written, info)
            advice = advice_about(self._wiring, resolved.requests[0], info)
            _check_embeddings(order, resolved.requests[0])
            if order.larger:
                self.upscaling(order.larger).check(written)
        except SddeskError as error:
            raise (error if isinstance(error, OrderRefused) else at(order.line, str(error))) from error
        notes = [*(() if sized is None else sized.notes), *foreign_marks(written), *resolved.notes]
        for note in map(str, (*notes, *self._other_files(order, written, resolved))):
            self.told.add(note)
            say(f"{order.line}: {note}")
        for note in map(str, advice):  # of a thousand orders once
            if note not in self.told:
                self.told.add(note)
                say(f"{order.line}: {note}")
        first = order.id
        for entry in () if sized is None else sized.inputs:
            first = _id_of(first, entry.content_hash or "")
        for place, request in enumerate(resolved.requests):
            yield Job(id=_id_of(first, str(place)) if place else first, request=request, larger=order.larger)

    def upscaling(self, name: str) -> Upscaling:
        """What enlarges by this upscaler. Raises SddeskError when there is none of this name."""
        if name not in self._upscaling:
            self._upscaling[name] = Upscaling(self._wiring, self._files, name, None)
        return self._upscaling[name]

    def _other_files(self, order: Order, written: GenerationRequest, resolved: Resolved) -> Iterator[Message]:
        """A note where an order states hashes, and the files installed under these names have others."""
        info = self._infos[order.model]
        pairs = [(info.ref.name, order.checkpoint_hash, self._wiring.catalog.hashes.of(info.ref))]
        found = {use.name.casefold(): use.hash for use in resolved.requests[0].loras}
        pairs += [(use.name, use.hash, found.get(use.name.casefold())) for use in written.loras]
        for entry in written.inputs:
            if isinstance(entry, ControlPicture) and entry.weight:
                part = control_model_named(entry.model, self._wiring.catalog)
                hashes = self._wiring.catalog.hashes
                pairs.append((entry.model, entry.hash, hashes.of_part(part) or hashes.compute_part(part)))
        names = [f"“{name}”" for name, stated, here in pairs if stated and here and stated != here]
        if names:
            template = QT_TRANSLATE_NOOP(
                "messages", "What is installed as {names} is another file than the one that made this picture."
            )
            yield Message.of(template, {"names": ", ".join(names)})

    def _models(self, order: Order) -> tuple[CheckpointInfo, dict[str, PartRef | None]]:
        """The checkpoint and the parts that an order names, each looked up once."""
        catalog = self._wiring.catalog
        if order.model not in self._infos:
            self._infos[order.model] = catalog.named(order.model or "starter")
        if order.parts not in self._parts:
            self._parts[order.parts] = part_values(catalog, *order.parts)
        return self._infos[order.model], self._parts[order.parts]


def _id_of(order_id: int, text: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{order_id} {text}".encode()).digest()[:7])


def _check_embeddings(order: Order, request: GenerationRequest) -> None:
    """Raise SddeskError for a textual inversion that the order lists and that its prompts do not name."""
    used = {use.name.casefold() for use in request.embeddings}
    idle = [name for name in order.embeddings if name.casefold() not in used]
    if idle:
        raise at(order.line, f"embeddings: {', '.join(idle)} is not named in the prompts, or not installed")


def _request(order: Order, info: CheckpointInfo) -> GenerationRequest:
    said = order.values.get("sampler")
    info = info.said(str(order.values.get("prediction", "auto")))
    fast = order.values.get("mode") == "fast"
    usual = usual_sampling(None if said is None else str(said), fast=fast, family=info.family)
    plain = GenerationRequest(
        prompt="",
        seed=secrets.randbelow(MAX_RANDOM_SEED + 1),
        width=info.native_size,
        height=info.native_size,
        guidance_scale=info.family.guidance,
        guidance_rescale=info.guidance_rescale,
        sampler=usual.sampler,
        schedule=usual.schedule,
        steps=usual.steps,
        checkpoint=info.ref,
    )
    variation_seed = secrets.randbelow(MAX_RANDOM_SEED + 1 - MAX_IMAGES)  # of use only where an order has a strength
    return order.request(plain.to_dict() | {"variation_seed": variation_seed})


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
        reading: _Reading,
    ) -> None:
        self._said, self._upscaling = reading.told, reading.upscaling
        self._wiring, self._locate = wiring, locate
        self._arguments = arguments
        self._store = store
        self._before = {job.id: job for job in store.load()}
        known = {} if arguments.restart else self._before
        self._jobs = [known.get(job.id, job) for job in jobs.values()]
        self._hashes = Hashes(wiring.catalog)
        self._pictures = 0
        self._upcoming = Upcoming(locate)

    def make_all(self) -> int:
        """Make the missing pictures, in the order of the file; return the exit code."""
        ends = Counter[JobState](job.state for job in self._jobs if job.state == JobState.FINISHED)
        before = ends[JobState.FINISHED]
        with (
            CtrlC() as stop,
            drawing(self._wiring, "run", own=self._arguments.own_engine) as engine,
            self._saver(engine) as saver,
        ):
            self._begin(engine)
            for number, job in enumerate(self._jobs, start=1):
                if job.state != JobState.FINISHED:
                    say(f"order {number} of {len(self._jobs)}")
                    missing = (it.request for it in self._jobs[number:] if it.state != JobState.FINISHED)
                    self._upcoming.expect(next(missing, None))
                    ends[self._make(engine, saver, job, stop)] += 1
        made, failed = ends[JobState.FINISHED] - before, ends[JobState.FAILED]
        if self._arguments.json:
            total = {"pictures": self._pictures, "finished": made, "finished_before": before, "failed": failed}
            show_json(total)
        else:
            say(f"Orders made: {made}; there before: {before}; failed: {failed}.")
        return SOME_FAILED if failed else DONE

    def _saver(self, engine: Drawer) -> Saver:
        handed = any(job.handed for job in self._jobs)
        return Saver(self._wiring, self._arguments.out, by_window=isinstance(engine, WindowEngine), looks_back=handed)

    def _begin(self, engine: Drawer) -> None:
        """Store the new jobs. With --restart, first take back those that a window has, and forget what was made."""
        if self._arguments.restart:
            for job in self._before.values():
                if job.handed is not None and job.state != JobState.FINISHED:
                    take_back(self._wiring, engine, job.handed.key)
            self._store.drop(list(self._before))
        known = () if self._arguments.restart else self._before
        self._store.put(*(job for job in self._jobs if job.id not in known))

    def _make(self, engine: Drawer, saver: Saver, job: Job, stop: threading.Event) -> JobState:
        if job.handed is not None:
            take_back(self._wiring, engine, job.handed.key)
        if job.handed is not None or job.state in (JobState.RUNNING, JobState.INTERRUPTED):
            job = self._recalled(saver, job)
        handed = job.handed
        if isinstance(engine, WindowEngine):  # noted first: whatever ends this now, the next passage asks the window
            engine.key = secrets.token_hex(16)
            handed = Handed("run", engine.key)
        began = job.started_at or datetime.now(UTC)
        job = self._put(job, state=JobState.RUNNING, started_at=began, error=None, handed=handed)
        for lost in range(1, ENGINES_LOST_BY_ONE + 1):
            try:
                job = self._make_missing(engine, saver, job, stop)
                self._enlarge_missing(engine, saver, job, stop)
            except (Cancelled, EngineStuck, WindowGone) as error:
                self._put(self._stored(job), state=JobState.INTERRUPTED)
                if isinstance(error, WindowGone):
                    say("run the same again: it makes what is missing.")
                raise
            except _NotSaved as error:
                self._put(self._stored(job), state=JobState.INTERRUPTED)
                raise error.reason from error
            except SddeskError as error:
                say(error)
                job = self._stored(job)
                if not isinstance(error, EngineLost) or lost == ENGINES_LOST_BY_ONE:
                    return self._put(
                        job, state=JobState.FAILED, error=error.message, finished_at=datetime.now(UTC)
                    ).state
            else:
                break
        return self._put(job, state=JobState.FINISHED, finished_at=datetime.now(UTC)).state

    def _make_missing(self, engine: Drawer, saver: Saver, job: Job, stop: threading.Event) -> Job:
        remaining = job.remaining()
        for first, request in remaining:
            last = first == remaining[-1][0]
            named = request.with_hashes(self._hashes.of)

            def keep(image: GeneratedImage, first: int = first) -> None:
                nonlocal job
                self._save(saver, image)
                seconds = job.seconds + image.seconds
                job = self._put(job, done=(*job.done, first + image.index), seconds=seconds)

            with Bar(named) as bar:
                upcoming = self._upcoming.located if last else nothing_follows
                engine.generate(self._locate(named), bar.show, keep, stop.is_set, upcoming)
        return job

    def _enlarge_missing(self, engine: Drawer, saver: Saver, job: Job, stop: threading.Event) -> None:
        """Enlarge the saved pictures of a job that says so, but for those whose enlargement is there, or that are
        hidden or gone."""
        if not job.larger:
            return
        upscaling, began = self._upscaling(job.larger), job.started_at or job.created_at
        for index in range(job.request.images):
            file = saver.find(job.request.single(index), began)
            if file is None:
                say(f"picture {index + 1} is not there any more, and was not enlarged")
                continue
            read = self._wiring.read_picture(file)
            request = upscaling.order_for(file, read.request)
            assert request.enlarge is not None
            if not read.flagged and saver.enlarged(request.enlarge, upscaling.name_for(file)) is None:
                self._save(saver, upscaling.make(engine, request, stop), upscaling.name_for(file))

    def _save(self, saver: Saver, image: GeneratedImage, name: str | None = None) -> None:
        """Save a picture and say so. Raises _NotSaved."""
        try:
            path = saver.save(image, name)
        except SddeskError as error:
            raise _NotSaved(error) from error
        self._show(image, path)
        for note in image.notes:
            if str(note) not in self._said:
                say(note)

    def _recalled(self, saver: Saver, job: Job) -> Job:
        """Add the pictures that were saved in the moment before a kill, and are missing in the store.

        Those that a window saved since then are shown: the store does not know them.
        """
        began = job.started_at or job.created_at
        found = [(index, saver.find(job.request.single(index), began)) for index in _missing(job)]
        for _, path in found:
            if path is not None and job.handed is not None:
                self._show(self._wiring.read_picture(path), path)
        return replace(job, done=(*job.done, *(index for index, path in found if path is not None)))

    def _show(self, picture: GeneratedImage | ReadPicture, path: Path) -> None:
        self._pictures += 1
        if self._arguments.json:
            show_json(told(picture, path))
        else:
            show_path(path)

    def _stored(self, job: Job) -> Job:
        """The job with every picture that was saved since, also those before a failure."""
        return next(row for row in self._store.load() if row.id == job.id)

    def _put(self, job: Job, **values: Any) -> Job:
        new = replace(job, **values)
        self._store.put(new)
        return new


def _missing(job: Job) -> list[int]:
    return [index for index in range(job.request.images) if index not in job.done]


class _NotSaved(Exception):  # noqa: N818 - says what happened
    """A picture could not be saved: the remaining orders are not begun, as they would meet the same."""

    def __init__(self, reason: SddeskError) -> None:
        super().__init__(str(reason))
        self.reason = reason
