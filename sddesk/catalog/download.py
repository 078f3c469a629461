"""Fetches a model into the hub's cache: resumes after a lost connection and after a kill, checks every byte."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import time
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import httpx2
from filelock import FileLock, SoftFileLock, Timeout

from sddesk.catalog.aliases import current_address
from sddesk.catalog.hub import Hub, HubFile, Listing, Passing, unreachable
from sddesk.catalog.hub_cache import BLOCK, HubCache, etag_file, new_digest, sync
from sddesk.catalog.selection import INDEX, choose_file, choose_files, no_pipeline
from sddesk.core.downloads import DownloadOrder, DownloadProgress, Fetched
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import short_hash
from sddesk.weights.folder import MAX_JSON_BYTES

T = TypeVar("T")
MAIN = "main"
Tell = Callable[[DownloadProgress], None]
TRIES = 6
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
LONGEST_RETRY_AFTER = 120.0
POLL_SECONDS = 0.1
TELL_SECONDS = 0.2
SPEED_SECONDS = 5.0
PARTIAL, UNSATISFIABLE = 206, 416


def _nothing_known(hub_id: str) -> Mapping[str, str]:
    del hub_id
    return {}


class Downloader:
    """Fetches one order at a time on the caller's thread; several threads may each run one."""

    def __init__(
        self,
        hub: Hub,
        cache: Callable[[], Path],
        offline: Callable[[], bool],
        *,
        hashes_of: Callable[[str], Mapping[str, str]] = _nothing_known,
        first_wait: float = FIRST_WAIT,
    ) -> None:
        """`hashes_of` gives the hashes known beforehand of a repository's files: SHA-256 by path."""
        self._hub = hub
        self._cache = cache
        self._offline = offline
        self._hashes_of = hashes_of
        self._first_wait = first_wait

    def fetch(self, order: DownloadOrder, on_progress: Tell, cancelled: Callable[[], bool]) -> Fetched:
        """Fetch the missing files of `order`. Raises Cancelled within a second of `cancelled()`, SddeskError otherwise.

        What had arrived stays on the disk in both cases, and the next call goes on from there.
        """
        if self._offline():
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "sddesk is set to work offline, so nothing is downloaded."),
                QT_TRANSLATE_NOOP("messages", "Turn off the offline switch in the settings."),
            )
        known = self._hashes_of if order.revision == MAIN else _nothing_known  # who names a commit knows what that is
        hashes = known(current_address(order.hub_id))
        run = _Run(self._hub, HubCache(self._cache()), order, on_progress, self._first_wait, hashes)
        return _drive(run.fetch(), cancelled)

    def discard(self, order: DownloadOrder) -> None:
        """Delete what arrived of an order that was given up; what was there before it, and other programs' files, stay.

        Raises SddeskError when the disk refuses.
        """
        try:
            HubCache(self._cache()).discard(current_address(order.hub_id))
        except OSError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "What had arrived of “{hub_id}” cannot be deleted: {reason}."),
                hub_id=order.hub_id,
                reason=error.strerror or str(error),
            ) from error


def _drive(work: Coroutine[Any, Any, T], cancelled: Callable[[], bool]) -> T:
    """Run `work` in an event loop of its own and leave it, wherever it waits, as soon as `cancelled()`."""
    loop = asyncio.new_event_loop()
    try:
        task = loop.create_task(work)
        watch = loop.create_task(_watch(task, cancelled))
        try:
            return loop.run_until_complete(task)
        except asyncio.CancelledError as error:
            raise Cancelled from error
        finally:
            watch.cancel()
            loop.run_until_complete(asyncio.gather(watch, return_exceptions=True))
    finally:
        loop.close()  # does not wait for a name server that does not answer


async def _watch(task: asyncio.Task[Any], cancelled: Callable[[], bool]) -> None:
    while not cancelled():
        await asyncio.sleep(POLL_SECONDS)
    task.cancel()


@dataclass
class _Run:
    """One fetch: how far it is, and its manner of trying again."""

    hub: Hub
    cache: HubCache
    order: DownloadOrder
    tell: Tell
    first_wait: float
    hashes: Mapping[str, str]
    progress: DownloadProgress = field(default_factory=DownloadProgress)
    notes: list[Message] = field(default_factory=list)
    _samples: deque[tuple[float, int]] = field(default_factory=deque)
    _told: float = 0.0

    async def fetch(self) -> Fetched:
        hub_id = current_address(self.order.hub_id)
        if hub_id != self.order.hub_id:
            self.notes.append(moved(self.order.hub_id, hub_id))
        async with self.hub.client() as client:
            listing = await self.patiently(lambda: self.hub.listing(client, hub_id, self.order.revision))
            try:
                return await self._fetch(client, listing)
            except OSError as error:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "The model cannot be saved in {folder}: {reason}."),
                    QT_TRANSLATE_NOOP("messages", "Make room there, or choose another folder for models, then resume."),
                    folder=str(self.cache.folder),
                    reason=error.strerror or str(error),
                ) from error

    async def _fetch(self, client: httpx2.AsyncClient, listing: Listing) -> Fetched:
        files = await self._choose(client, listing)
        for file in files:
            self._check_known(listing, file)
        total = sum(file.size for file in files)
        arrived = sum(self.cache.arrived(listing, file) for file in files)
        self.cache.check_space(total - arrived)
        self.progress = DownloadProgress(received=arrived, total=total)
        self.report(force=True)
        for file in files:
            await self.complete(client, listing, file)
        self.cache.remember(listing, self.order.revision)
        self.cache.forget_notes(listing.hub_id)
        place = self.cache.snapshot(listing)
        if self.order.file:
            place = place / self.order.file
        self.report(force=True)
        return Fetched(hub_id=listing.hub_id, commit=listing.commit, location=str(place), notes=tuple(self.notes))

    def _check_known(self, listing: Listing, file: HubFile) -> None:
        """Refuse a file that the hub has exchanged, before it is fetched: what arrives is held to what the hub says."""
        known = self.hashes.get(file.path)
        if known is not None and known != file.hash.casefold():
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{file} of “{hub_id}” is not the file that sddesk knows: hash {found}."),
                QT_TRANSLATE_NOOP(
                    "messages", "Nothing was fetched. Its maker says whether the model was replaced; known is {known}."
                ),
                file=file.path,
                hub_id=listing.hub_id,
                found=short_hash(file.hash),
                known=short_hash(known),
            )

    async def _choose(self, client: httpx2.AsyncClient, listing: Listing) -> list[HubFile]:
        if self.order.file:
            return [choose_file(listing, self.order.file)]
        if INDEX not in listing.files:
            raise no_pipeline(listing)
        try:
            if listing.files[INDEX].size > MAX_JSON_BYTES:
                raise ValueError(f"it has {listing.files[INDEX].size} bytes")
            blob = await self._content(client, listing, listing.files[INDEX])
            index = json.loads(blob.read_text(encoding="utf-8"))
            return choose_files(listing, dict(index))
        except (ValueError, TypeError, RecursionError) as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The model_index.json of “{hub_id}” cannot be read: {reason}"),
                QT_TRANSLATE_NOOP("messages", "Choose another model."),
                hub_id=listing.hub_id,
                reason=str(error),
            ) from error

    async def complete(self, client: httpx2.AsyncClient, listing: Listing, file: HubFile) -> None:
        """Have the file in the snapshot; fetch its missing part."""
        await self._content(client, listing, file)
        if not self.cache.link(listing, file) and NO_LINKS_NOTE not in self.notes:
            self.notes.append(NO_LINKS_NOTE)

    async def _content(self, client: httpx2.AsyncClient, listing: Listing, file: HubFile) -> Path:
        """The path of the whole file, fetched if need be."""
        blob = self.cache.blob(listing.hub_id, file)
        if not self.cache.has(listing, file):
            blob.parent.mkdir(parents=True, exist_ok=True)
            async with self.locked(self.cache.lock_file(listing.hub_id, file)):
                if not self.cache.has(listing, file):  # another program may have fetched it while we waited
                    await self._transfer(client, listing, file)
        pointer = self.cache.snapshot(listing) / file.path
        return blob if blob.exists() else pointer

    async def _transfer(self, client: httpx2.AsyncClient, listing: Listing, file: HubFile) -> None:
        partial = self.cache.partial(listing.hub_id, file)
        for last in (False, True):
            await self.patiently(lambda: self._receive(client, listing, file, partial))
            if await self._digest(partial, file) == file.hash:
                sync(partial)
                self.cache.note_fetched(listing.hub_id, file)
                partial.replace(self.cache.blob(listing.hub_id, file))
                etag_file(partial).unlink(missing_ok=True)
                return
            self.advance(-_size(partial))
            self.cache.forget_partials(listing.hub_id, [file])
            if last:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong."),
                    QT_TRANSLATE_NOOP("messages", "Something between you and the hub changes it. Try another network."),
                    file=file.path,
                    hub_id=listing.hub_id,
                )

    async def _receive(self, client: httpx2.AsyncClient, listing: Listing, file: HubFile, partial: Path) -> None:
        """Append the missing part to `partial`, in one request. Raises Passing when another may help."""
        at = max(0, _size(partial))
        if at > file.size:
            self.cache.forget_partials(listing.hub_id, [file])
            self.advance(-at)
            at = 0
        if at == file.size and partial.exists():
            return
        try:
            headers = self.hub.headers() | _range(at, partial)
            async with client.stream("GET", self.hub.file_url(listing, file.path), headers=headers) as answer:
                self.hub.check(answer, listing.hub_id, file.path)
                self.hub.check_is_file(answer, file)
                start = _start_of(answer, at)
                if start is None:
                    self.advance(-at)
                    self.cache.forget_partials(listing.hub_id, [file])
                    raise Passing(unreachable(self.hub.endpoint, ConnectionError("another range than asked for")))
                self.advance(start - at)
                with partial.open("r+b" if start else "wb") as stream:
                    stream.truncate(start)
                    stream.seek(start)
                    _keep_etag(answer, partial)
                    await self._write(answer, stream, file.size - start)
        except httpx2.HTTPError as error:
            raise Passing(unreachable(self.hub.endpoint, error)) from error
        if _size(partial) < file.size:
            raise Passing(unreachable(self.hub.endpoint, ConnectionError("the connection was closed")))

    async def _write(self, answer: httpx2.Response, stream: BinaryIO, wanted: int) -> None:
        async for block in answer.aiter_raw():
            stream.write(block[:wanted])
            self.advance(min(len(block), wanted))
            wanted -= len(block)
            if wanted < 0:
                return  # more than was promised: the hash decides whether the promised part is right

    async def _digest(self, partial: Path, file: HubFile) -> str:
        digest = new_digest(file.hash, file.size)
        with partial.open("rb") as stream:
            while block := stream.read(BLOCK):
                digest.update(block)
                await asyncio.sleep(0)  # a wish to stop is heard between two blocks
        return digest.hexdigest()

    async def patiently(self, attempt: Callable[[], Awaitable[T]]) -> T:
        """Try again with growing waits while the trouble may pass; bytes that arrive start the count anew."""
        failures, received = 0, self.progress.received
        while True:
            try:
                return await attempt()
            except Passing as passing:
                failures = 1 if self.progress.received > received else failures + 1
                received = self.progress.received
                wait = min(LONGEST_WAIT, self.first_wait * 2 ** (failures - 1))
                if passing.wait is not None:
                    wait = max(wait, passing.wait)
                if failures >= TRIES or wait > LONGEST_RETRY_AFTER:
                    raise passing.error from passing
                logging.getLogger(__name__).info("download of %s: %s", self.order.hub_id, passing.error.message)
                await self._wait(wait, passing.error.message)

    async def _wait(self, seconds: float, reason: Message) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            note = Message.of(
                QT_TRANSLATE_NOOP("messages", "{reason} Trying again in {seconds} s."),
                {"reason": str(reason), "seconds": round(left + 0.5)},
            )
            self._samples.clear()
            self.progress = replace(self.progress, speed=0.0, note=note)
            self.report(force=True)
            await asyncio.sleep(min(1.0, left))
        self.progress = replace(self.progress, note=None)

    @contextlib.asynccontextmanager
    async def locked(self, lock_file: Path) -> AsyncGenerator[None]:
        """Hold the hub's own lock of a file, so that two programs make one download of it."""
        lock_file.parent.mkdir(parents=True, exist_ok=True)
        lock: FileLock | SoftFileLock = FileLock(lock_file, timeout=0, mode=0o664)
        while True:
            try:
                lock.acquire()
                break
            except NotImplementedError:
                lock = SoftFileLock(lock_file, timeout=0)  # a network drive without locks
            except Timeout:
                note = Message(QT_TRANSLATE_NOOP("messages", "Another program is fetching the same file."))
                self.progress = replace(self.progress, speed=0.0, note=note)
                self.report(force=True)
                await asyncio.sleep(POLL_SECONDS * 5)
        self.progress = replace(self.progress, note=None)
        try:
            yield
        finally:
            lock.release()

    def advance(self, count: int) -> None:
        """Count bytes that came, or that are lost when negative."""
        received = min(self.progress.total, max(0, self.progress.received + count))
        self.progress = replace(self.progress, received=received if self.progress.total else 0, note=None)
        if count < 0:
            self._samples.clear()
        self.report()

    def report(self, *, force: bool = False) -> None:
        """Tell how far it is, a few times a second."""
        now = time.monotonic()
        if not force and now - self._told < TELL_SECONDS:
            return
        self._told = now
        self._samples.append((now, self.progress.received))
        while now - self._samples[0][0] > SPEED_SECONDS:
            self._samples.popleft()
        seconds = now - self._samples[0][0]
        if self.progress.note is None and seconds > 0:
            self.progress = replace(self.progress, speed=(self.progress.received - self._samples[0][1]) / seconds)
        self.tell(self.progress)


NO_LINKS_NOTE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "This disk takes no links, so a second version of the model needs its full size again."
    )
)


def moved(asked: str, now: str) -> Message:
    """The note for a person when an address has died and its successor is used."""
    template = QT_TRANSLATE_NOOP("messages", "“{asked}” is gone from its old address; “{now}” is used.")
    return Message.of(template, {"asked": asked, "now": now})


def _range(at: int, partial: Path) -> dict[str, str]:
    """Ask for the rest if it is the same content still; without a known ETag the hash at the end decides."""
    if not at:
        return {}
    try:
        etag = etag_file(partial).read_text(encoding="latin-1")
    except OSError:
        etag = ""
    return {"Range": f"bytes={at}-"} | ({"If-Range": etag} if etag else {})


def _keep_etag(answer: httpx2.Response, partial: Path) -> None:
    etag = answer.headers.get("ETag", "")
    if etag.startswith('"'):  # a weak one cannot be a condition for a range
        etag_file(partial).write_text(etag, encoding="latin-1")
    else:
        etag_file(partial).unlink(missing_ok=True)


def _start_of(answer: httpx2.Response, asked: int) -> int | None:
    """From which byte on the answer is: as asked, 0 when the server sends the whole file, None when it fits neither."""
    if answer.status_code == UNSATISFIABLE:
        return None
    if answer.status_code != PARTIAL:
        return 0
    start = answer.headers.get("Content-Range", "").removeprefix("bytes ").partition("-")[0]
    return asked if start == str(asked) else None


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
