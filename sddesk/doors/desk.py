"""Where every door leaves its orders: checked, stored, made one after the other, saved into the library.

An order has the fields of one of `sddesk run`, and is read and settled by the same code. It is stored before it is
taken; what a killed door left is made when it is opened again. While a window is open its queue makes the pictures.
"""

from __future__ import annotations

import json
import logging
import tempfile
import threading
from collections import deque
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from sddesk.core.errors import Cancelled, EngineStuck, SddeskError
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.orders import read_orders
from sddesk.core.record import ImageRecord, ReadPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.search import left_out, parse_query
from sddesk.core.substitutes import request_again
from sddesk.core.whole_files import make_folder
from sddesk.doors.engine_at_hand import EngineAtHand
from sddesk.doors.events import Event, Ticket
from sddesk.doors.limits import DeskFull, Limits, NotFound, check_fields, refusal, sentence, without_places
from sddesk.library.library import Library
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.making import Making, NotSaved, Telling
from sddesk.ordering.reading import Reading
from sddesk.ordering.upscaling import Upscaling
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.hand_over.client import WindowGone
from sddesk.wiring import Wiring

MOST_KEPT = 200  # orders that are over and still told of
MOST_SLOTS = 32  # doors of one kind at once
LOOK_SECONDS = 0.5
WINDOWS_GONE = 3  # an order during which so many windows were closed is given up
Given = bytes | int  # a picture that an order begins with: a file's content, or the id of one in the library
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """A request to be stored: what enlarges its pictures, what was said of it, its number if it has one."""

    request: GenerationRequest
    larger: str = ""
    said: Sequence[str] = ()
    number: int | None = None


class Desk:
    """Open from `open` to `close`. `door` names its kind: mcp, serve, watch. Any thread may call any method.

    `name` tells its queue from those of other doors of its kind; without one it takes the first that is free. `keeps`:
    orders that are over are known until they are forgotten, also by the next desk of this name.
    """

    def __init__(self, wiring: Wiring, door: str, name: str = "", *, keeps: bool = False) -> None:
        self.wiring, self.limits = wiring, Limits.of(wiring.settings)
        self._name, self._keeps = name, keeps
        self._door, self._folder = door, wiring.paths.data / "doors"
        self._tickets: dict[int, Ticket] = {}
        self._waiting: deque[Ticket] = deque()
        self._running: Ticket | None = None
        self._reading, self._storing = threading.Lock(), threading.Lock()  # orders are read, and stored, one by one
        self._condition = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._work, name=f"sddesk-{door}")

    def open(self) -> None:
        """Take up what an earlier door of this kind left, and begin. Raises SddeskError."""
        make_folder(self._folder, private=True)
        self._slot, place = self._free_slot()
        self._orders, self._store = QueueStore(place), QueueStore(place)  # a connection for each of two threads
        if self._orders.problem is not None:
            raise self._orders.problem
        over = [job for job in self._orders.load() if not job.is_open]
        for job in self._orders.load():
            if job.is_open:
                self._take(Ticket(job))
        if self._keeps:
            self._tickets |= {job.id: _over(job) for job in over}
        else:
            self._orders.drop([job.id for job in over])
        self._engine = EngineAtHand(self.wiring, self._folder, self._door, lambda text: log.info("%s", text))
        self._thread.start()

    def close(self) -> None:
        """Stop within a step; what is not made stays stored."""
        with self._condition:
            self._closing = True
            self._condition.notify()
        self._thread.join()
        for ticket in self._tickets.values():
            if not ticket.ended.is_set():
                ticket.job = replace(ticket.job, state=JobState.INTERRUPTED)
                ticket.tell(Event(kind="ended", text=JobState.INTERRUPTED))
        self._orders.close()
        self._store.close()
        self._slot.release()

    def __enter__(self) -> Desk:
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def order(self, values: Mapping[str, Any], given: Mapping[str, Given] | None = None) -> list[Ticket]:
        """Take an order: the fields of one of `sddesk run`; `given` are its pictures, `start` and `mask`.

        Gives several tickets where wildcards are drawn for each picture. Raises SddeskError for what cannot be made.
        """
        return self.orders([(values, given or {}, None)])

    def orders(self, rows: Sequence[tuple[Mapping[str, Any], Mapping[str, Given], int | None]]) -> list[Ticket]:
        """Take several orders, all or none; each may have the number by which it is known. Raises SddeskError."""
        with self._reading:
            return self._stored([wanted for row in rows for wanted in self._read(*row)])

    def _read(self, values: Mapping[str, Any], given: Mapping[str, Given], number: int | None) -> list[_Wanted]:
        check_fields(values, self.wiring.catalog)
        if any(values.get(name) for name in ("start", "mask")):
            raise refusal("a start picture and a mask are handed in, or named by their number in the library")
        said: list[str] = []
        with self._files_of(given) as places:
            try:
                order, *more = read_orders(json.dumps([{**values, **places}]).encode(), "json")
            except (TypeError, ValueError, RecursionError) as error:
                raise refusal(str(error)) from error
            assert not more
            files = InputFiles(self.wiring)
            reading = Reading(self.wiring, files, lambda text: said.append(str(text).removeprefix("1: ")))
            wanted: list[_Wanted] = []
            for place, job in enumerate(reading.jobs(order)):
                self.limits.check(job.request)
                files.locate(job.request)  # what it begins with is kept from here on
                known = None if number is None else number + place
                wanted.append(_Wanted(request=job.request, larger=job.larger, said=said, number=known))
            return wanted

    def enlarge(self, picture: Given, upscaler: str, scale: int | None = None, number: int | None = None) -> Ticket:
        """Take the order that enlarges a picture. Raises SddeskError."""
        check_fields({"upscaler": upscaler}, self.wiring.catalog)
        with self._reading, self._files_of({"start": picture}) as places:
            file, files = Path(places["start"]), InputFiles(self.wiring)
            request = Upscaling(self.wiring, files, upscaler, scale).order_for(
                file, self.wiring.read_picture(file).made
            )
            files.locate(request)
            return self._stored([_Wanted(request=request, number=number)])[0]

    def again(self, picture: int) -> Ticket:
        """Take the order that makes a picture of the library once more. Raises SddeskError."""
        request, notes = request_again(self.record(picture))
        if request.unread:
            raise refusal(f"it has settings that this version does not know: {', '.join(request.unread)[:200]}")
        with self._reading:
            self.limits.check(request)
            InputFiles(self.wiring).locate(request)
            return self._stored([_Wanted(request=request, said=list(map(str, notes)))])[0]

    def ticket(self, job_id: int) -> Ticket:
        """Raises NotFound."""
        found = self._tickets.get(job_id)
        if found is None:
            raise NotFound(QT_TRANSLATE_NOOP("messages", "There is no order {number} here."), number=str(job_id))
        return found

    def tickets(self) -> list[Ticket]:
        """Every order that is told of, the oldest first."""
        with self._condition:
            return list(self._tickets.values())

    @property
    def running(self) -> Ticket | None:
        """The order that is being made."""
        return self._running

    def cancel(self, job_id: int) -> None:
        """End an order, or take it back; what is finished of it stays. Raises NotFound."""
        ticket = self.ticket(job_id)
        ticket.cancelled.set()
        with self._condition:
            if ticket not in self._waiting:
                return
            self._waiting.remove(ticket)
        with self._storing:
            self._orders.put(replace(ticket.job, state=JobState.CANCELLED, finished_at=datetime.now(UTC)))
        self._end(ticket, JobState.CANCELLED)

    def record(self, picture: int) -> ImageRecord:
        """A picture of the library, whose file is there. Raises SddeskError."""
        with self.looking() as library:
            try:
                record = library.get(picture)
            except SddeskError as error:
                raise NotFound(str(error.message)) from error
        if record.missing or record.trashed or not record.path.is_file():
            raise NotFound(QT_TRANSLATE_NOOP("messages", "There is no picture {number} here."), number=str(picture))
        return record

    def search(self, query: str, limit: int, offset: int = 0) -> tuple[list[ImageRecord], int]:
        """The pictures that a query finds, as the window's search does, and how many there are. Raises SddeskError."""
        refused = left_out(query)
        if refused is not None:
            raise refusal(str(refused))
        with self.looking() as library:
            parsed = parse_query(query)
            return library.page(offset, limit, parsed), library.count(parsed)

    @contextmanager
    def looking(self) -> Generator[Library]:
        """The library for a look, on this thread."""
        with closing(self.wiring.make_library(check=False, read_only=True)) as library:
            yield library

    @contextmanager
    def _files_of(self, given: Mapping[str, Given]) -> Generator[dict[str, str]]:
        """The pictures of an order as files, until the block ends."""
        with tempfile.TemporaryDirectory(prefix="given-", dir=self._folder) as folder:
            places: dict[str, str] = {}
            for name, picture in given.items():
                if isinstance(picture, int):
                    places[name] = str(self.record(picture).path)
                else:
                    place = Path(folder) / f"{name}.png"  # told by its content, whatever its name
                    place.write_bytes(picture)
                    places[name] = str(place)
            yield places

    def _stored(self, wanted: Sequence[_Wanted]) -> list[Ticket]:
        """Store orders and take them. Raises SddeskError, DeskFull."""
        with self._storing:
            known = self.tickets()
            count = sum(not ticket.ended.is_set() for ticket in known)
            if count + len(wanted) > self.limits.waiting:
                template = QT_TRANSLATE_NOOP("messages", "{count} orders wait here; no more are taken.")
                raise DeskFull(template, count=count)
            following = max(self._orders.next_id(), max((ticket.job.id for ticket in known), default=0) + 1)
            jobs = [
                Job(id=following + place if one.number is None else one.number, request=one.request, larger=one.larger)
                for place, one in enumerate(wanted)
            ]
            self._orders.put(*jobs)
            tickets = [Ticket(job) for job in jobs]
            for ticket, one in zip(tickets, wanted, strict=True):
                ticket.said.extend(one.said)
                self._take(ticket)
            return tickets

    def forget(self, numbers: Sequence[int]) -> None:
        """Tell no more of orders that are over. Raises SddeskError."""
        with self._condition:
            for number in numbers:
                self._tickets.pop(number, None)
        with self._storing:
            self._orders.drop(numbers)

    def _take(self, ticket: Ticket) -> None:
        with self._condition:
            self._tickets[ticket.job.id] = ticket
            self._waiting.append(ticket)
            self._condition.notify()

    def _free_slot(self) -> tuple[FileLock, Path]:
        """The first queue of this kind of door that no other process has: each has its own, and makes what it holds."""
        for name in (self._name,) if self._name else map(str, range(1, MOST_SLOTS + 1)):
            place = self._folder / f"{self._door}-{name}.db"
            lock = FileLock(place.with_suffix(".lock"))
            with suppress(Timeout):
                lock.acquire(timeout=0)
                return lock, place
        raise refusal("this door is open already, or too many of its kind are")

    def _work(self) -> None:
        try:
            while True:
                with self._condition:
                    if not self._waiting and not self._closing:
                        self._condition.wait(LOOK_SECONDS)
                    if self._closing:
                        return
                    ticket = self._waiting.popleft() if self._waiting else None
                    self._running = ticket
                if ticket is None:
                    self._rest()
                    continue
                ticket.job = replace(ticket.job, state=JobState.RUNNING)
                self._make(ticket)
                self._engine.worked()
        finally:
            self._engine.close()

    def _rest(self) -> None:
        try:
            self._engine.rest()
        except Exception:  # the top of a thread: orders to come are made
            log.exception("the engine did not end in good order")

    def _make(self, ticket: Ticket) -> None:
        """Make one order, whatever becomes of it."""
        try:
            state = self._made(ticket)
        except SddeskError as error:
            log.warning("an order failed: %s", error)
            ticket.error = sentence(error)
            state = JobState.FAILED
        except Exception:  # the top of a thread: the next order is made
            log.exception("an order ended by a fault of the program")
            ticket.error = "Something unexpected happened; the log of this door tells more."
            state = JobState.FAILED
        if state == JobState.INTERRUPTED:  # the door closes: it is made when one is opened again
            return
        with suppress(SddeskError):  # a full disk: it is tried again when a door is opened
            self._store.put(replace(self._now(ticket), state=state, finished_at=datetime.now(UTC)))
        self._end(ticket, state)

    def _made(self, ticket: Ticket) -> JobState:
        """How an order ended. Raises SddeskError."""

        def stopped() -> bool:
            return ticket.cancelled.is_set() or self._closing

        files = InputFiles(self.wiring)
        reading = Reading(self.wiring, files, lambda text: None)
        gone = 0
        while True:
            try:
                engine, saver = self._engine.ready(stopped)
                making = Making(
                    self.wiring,
                    self._store,
                    self._door,
                    self._telling(ticket),
                    locate=files.locate,
                    upscaling=reading.upscaling,
                    said=set(ticket.said),
                )
                return making.make(engine, saver, self._now(ticket), stopped)
            except WindowGone:
                gone += 1
                self._engine.close()
                if gone == WINDOWS_GONE:
                    raise
            except (Cancelled, EngineStuck) as error:
                if isinstance(error, EngineStuck):
                    self._engine.close()
                return JobState.CANCELLED if ticket.cancelled.is_set() else JobState.INTERRUPTED
            except NotSaved as error:
                raise error.reason from error

    def _telling(self, ticket: Ticket) -> Telling:
        @contextmanager
        def watch(request: GenerationRequest) -> Generator[Any]:
            del request
            yield on_progress

        def on_progress(progress: StepProgress) -> None:
            ticket.tell(Event(kind="progress", progress=progress))

        def on_saved(picture: GeneratedImage | ReadPicture, path: Path) -> None:
            pixels = picture.pixels if isinstance(picture, GeneratedImage) else self.wiring.read_pixels(path)
            try:
                with self.looking() as library:
                    found = [row for row in library.showing(pixels.content_hash) if row.path == path]
            except SddeskError as error:  # the picture is saved: that only its number is not known ends nothing
                log.warning("a picture is saved and cannot be found: %s", error)
                return
            for row in found:
                ticket.tell(Event(kind="picture", picture=row.id))

        def say(text: object) -> None:
            if isinstance(text, SddeskError):
                ticket.error = sentence(text)
            else:
                ticket.tell(Event(kind="said", text=without_places(str(text))))

        return Telling(watch=watch, on_saved=on_saved, say=say)

    def _now(self, ticket: Ticket) -> Job:
        return next((row for row in self._store.load() if row.id == ticket.job.id), ticket.job)

    def _end(self, ticket: Ticket, state: JobState) -> None:
        with self._condition:
            self._running = None if self._running is ticket else self._running
            ticket.job = replace(ticket.job, state=state)
            over = [one for one in self._tickets.values() if one.ended.is_set()][: 0 if self._keeps else -MOST_KEPT]
            for old in over:
                del self._tickets[old.job.id]
        if over:
            with suppress(SddeskError):
                self._store.drop([old.job.id for old in over])
        ticket.tell(Event(kind="ended", text=state))


def _over(job: Job) -> Ticket:
    """The ticket of an order that ended before this desk was opened."""
    ticket = Ticket(job)
    ticket.error = "" if job.error is None else without_places(str(job.error))
    ticket.ended.set()
    return ticket
