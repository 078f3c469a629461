"""The downloads of a running sddesk: several at once, each with pause, resume and cancel, remembered across starts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import field, replace
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from sddesk.core.downloads import DownloadOrder, DownloadProgress, Fetched
from sddesk.core.errors import Cancelled, SddeskError, UnexpectedError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass
from sddesk.session.background import Background
from sddesk.session.executor import Executor
from sddesk.session.state_file import read_state, write_state

AT_ONCE = 3


class DownloadState(StrEnum):
    """Where a download stands; a paused or failed one goes on from the byte it had."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"


class ModelDownloader(Protocol):
    """What fetches; `fetch` is called on a thread of its own."""

    def fetch(
        self, order: DownloadOrder, on_progress: Callable[[DownloadProgress], None], cancelled: Callable[[], bool]
    ) -> Fetched:
        """Raises Cancelled within a second of `cancelled()`, SddeskError on an expected failure."""
        ...

    def discard(self, order: DownloadOrder) -> None:
        """Delete what arrived of an order that was given up."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """One order and how far it is. `error` says why it failed."""

    id: int
    title: str
    order: DownloadOrder
    state: DownloadState = DownloadState.WAITING
    progress: DownloadProgress = field(default_factory=DownloadProgress)
    error: SddeskError | None = None


class Downloads(QObject):
    """Every method is called on the UI thread.

    `changed`: a download came, went or has another state. `progressed` carries one that is further. `done` carries
    what arrived, `failed` the error.
    """

    changed = Signal()
    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        make_downloader: Callable[[], ModelDownloader],
        state_file: Path,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._executor = Executor("sddesk-download", AT_ONCE)
        self._make_downloader = make_downloader
        self._state_file = state_file
        self._rows: dict[int, Download] = {}
        self._stops: dict[int, threading.Event] = {}
        self._given_up: set[int] = set()
        self._ids = count(1)
        self._closing = False
        self._restore()

    def all(self) -> list[Download]:
        """The unfinished downloads, oldest first."""
        return list(self._rows.values())

    def of(self, order: DownloadOrder) -> Download | None:
        """The download of an order, None when it is not (or no longer) in the list."""
        return next((row for row in self._rows.values() if row.order == order), None)

    def start(self, order: DownloadOrder, title: str) -> Download:
        """Fetch an order, or go on with it when it is in the list already."""
        known = self.of(order)
        if known is not None:
            self.resume(known.id)
            return self._rows[known.id]
        download = Download(id=next(self._ids), title=title, order=order)
        self._rows[download.id] = download
        self._keep()
        self._run_next()
        self.changed.emit()
        return self._rows[download.id]

    def pause(self, download_id: int) -> None:
        """Stop a download within a second; what arrived stays."""
        row = self._rows.get(download_id)
        if row is not None and row.state in (DownloadState.RUNNING, DownloadState.WAITING):
            self._put(replace(row, state=DownloadState.PAUSED))
            if download_id in self._stops:
                self._stops[download_id].set()

    def resume(self, download_id: int) -> None:
        """Go on with a paused or failed download."""
        row = self._rows.get(download_id)
        if row is not None and row.state in (DownloadState.PAUSED, DownloadState.FAILED):
            self._put(replace(row, state=DownloadState.WAITING, error=None))
            self._run_next()

    def cancel(self, download_id: int) -> None:
        """Give a download up and delete what had arrived."""
        row = self._rows.get(download_id)
        if row is None:
            return
        self._given_up.add(download_id)
        if download_id in self._stops:
            self._stops[download_id].set()
            self._put(replace(row, state=DownloadState.PAUSED))
        else:
            self._forget(download_id)
            self._discard(row.order)

    def close(self, timeout_s: float) -> bool:
        """Stop all; they are paused at the next start. False if a thread did not end within `timeout_s` seconds."""
        self._closing = True
        self._keep()
        for stop in self._stops.values():
            stop.set()
        return self._executor.close(timeout_s)

    def _run_next(self) -> None:
        if self._closing:
            return
        for row in self.all():
            if row.state == DownloadState.WAITING and row.id not in self._stops and len(self._stops) < AT_ONCE:
                self._run(row)

    def _run(self, row: Download) -> None:
        stop = self._stops[row.id] = threading.Event()
        self._put(replace(row, state=DownloadState.RUNNING))
        self._background.follow(
            self._executor.submit(lambda: self._fetch(row, stop)),
            lambda fetched: self._on_end(row.id, fetched),
            lambda error: self._on_end(row.id, error),
        )

    def _fetch(self, row: Download, stop: threading.Event) -> Fetched | None:
        """Fetch on a thread of the executor; None when it was stopped."""

        def tell(progress: DownloadProgress) -> None:
            self._background.give(lambda: self._on_progress(row.id, progress))

        try:
            return self._make_downloader().fetch(row.order, tell, stop.is_set)
        except Cancelled:
            return None

    def _on_progress(self, download_id: int, progress: DownloadProgress) -> None:
        row = self._rows.get(download_id)
        if row is not None:
            self._put(replace(row, progress=progress))

    def _on_end(self, download_id: int, result: Fetched | SddeskError | None) -> None:
        self._stops.pop(download_id, None)  # a bug at the first end is told as another end
        row = self._rows.get(download_id)
        if row is not None:
            self._end(row, result)
        self._run_next()

    def _end(self, row: Download, result: Fetched | SddeskError | None) -> None:
        if isinstance(result, Fetched):
            self._given_up.discard(row.id)
            self._forget(row.id)
            self.done.emit(result)
        elif row.id in self._given_up:
            self._given_up.discard(row.id)
            self._forget(row.id)
            self._discard(row.order)
        elif result is not None:
            self._put(replace(row, state=DownloadState.FAILED, error=result))
            if not isinstance(result, UnexpectedError):  # else `background` tells the bug
                self.failed.emit(result)
        elif row.state == DownloadState.RUNNING:
            self._put(replace(row, state=DownloadState.PAUSED))

    def _discard(self, order: DownloadOrder) -> None:
        others = [row for row in self._rows.values() if row.order.hub_id == order.hub_id]
        if others:
            return  # another order of the same repository still wants what is there
        try:
            self._make_downloader().discard(order)
        except SddeskError as error:
            self.failed.emit(error)

    def _put(self, row: Download) -> None:
        before = self._rows.get(row.id)
        self._rows[row.id] = row
        if before is None or before.state != row.state:
            self.changed.emit()
        else:
            self.progressed.emit(row)

    def _forget(self, download_id: int) -> None:
        self._rows.pop(download_id, None)
        self._keep()
        self.changed.emit()

    def _restore(self) -> None:
        state, _ = read_state(self._state_file)
        rows: Any = state.get("downloads")
        for entry in rows if isinstance(rows, list) else []:  # pyright: ignore[reportUnknownVariableType]
            try:
                order = DownloadOrder.from_dict(entry["order"])  # pyright: ignore[reportUnknownArgumentType]
                received, total = int(entry.get("received", 0)), int(entry.get("total", 0))  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]
                title = str(entry["title"])  # pyright: ignore[reportUnknownArgumentType]
            except (SddeskError, KeyError, TypeError, ValueError, AttributeError):
                continue  # of another version, or edited by hand
            row = Download(
                id=next(self._ids),
                title=title,
                order=order,
                state=DownloadState.PAUSED,
                progress=DownloadProgress(received=received, total=total),
            )
            self._rows[row.id] = row

    def _keep(self) -> None:
        rows = [
            {
                "order": row.order.to_dict(),
                "title": row.title,
                "received": row.progress.received,
                "total": row.progress.total,
            }
            for row in self._rows.values()
            if row.id not in self._given_up
        ]
        try:
            write_state(self._state_file, {"downloads": rows})
        except OSError as error:
            self.failed.emit(_cannot_store(self._state_file, error))


def _cannot_store(path: Path, error: OSError) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The list of downloads cannot be stored in {path}: {reason}"),
        path=str(path),
        reason=error.strerror or str(error),
    )
