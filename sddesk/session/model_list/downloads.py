"""The downloads of a running sddesk: several at once, each with pause, resume and cancel, remembered across starts."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sddesk.core.downloads import DownloadOrder, DownloadProgress, Fetched
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.session.state_file import read_state, write_state

AT_ONCE = 3
log = logging.getLogger(__name__)


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
    what arrived, `failed` the error, `broke` a traceback.
    """

    changed = Signal()
    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    broke = Signal(str)
    _came = Signal(int, object)

    def __init__(
        self, make_downloader: Callable[[], ModelDownloader], state_file: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_downloader = make_downloader
        self._state_file = state_file
        self._rows: dict[int, Download] = {}
        self._stops: dict[int, threading.Event] = {}
        self._threads: dict[int, threading.Thread] = {}
        self._given_up: set[int] = set()
        self._ids = count(1)
        self._closing = False
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
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
        if download_id in self._threads:
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
        for thread in list(self._threads.values()):
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in self._threads.values())

    def _run_next(self) -> None:
        if self._closing:
            return
        for row in self.all():
            if row.state == DownloadState.WAITING and row.id not in self._threads and len(self._threads) < AT_ONCE:
                self._run(row)

    def _run(self, row: Download) -> None:
        stop = self._stops[row.id] = threading.Event()
        self._put(replace(row, state=DownloadState.RUNNING))
        thread = threading.Thread(target=self._fetch, args=(row, stop), name=f"sddesk-download-{row.id}", daemon=True)
        self._threads[row.id] = thread
        thread.start()

    def _fetch(self, row: Download, stop: threading.Event) -> None:
        """On the download's own thread: everything it says crosses over as a frozen value."""
        result: object
        try:
            result = self._make_downloader().fetch(
                row.order, lambda progress: self._send(row.id, progress), stop.is_set
            )
        except (SddeskError, Cancelled) as error:
            result = error
        except Exception:
            log.exception("a download failed")
            result = traceback.format_exc()
        self._send(row.id, result)

    def _send(self, download_id: int, value: object) -> None:
        try:
            self._came.emit(download_id, value)
        except RuntimeError:
            return  # the object's Qt half is gone: the program is closing

    @Slot(int, object)
    def _on_came(self, download_id: int, value: object) -> None:
        row = self._rows.get(download_id)
        if isinstance(value, DownloadProgress):
            if row is not None:
                self._put(replace(row, progress=value))
            return
        self._threads.pop(download_id, None)
        self._stops.pop(download_id, None)
        if row is not None:
            self._end(row, value)
        self._run_next()

    def _end(self, row: Download, result: object) -> None:
        if isinstance(result, Fetched):
            self._given_up.discard(row.id)
            self._forget(row.id)
            self.done.emit(result)
        elif row.id in self._given_up:
            self._given_up.discard(row.id)
            self._forget(row.id)
            self._discard(row.order)
        elif isinstance(result, SddeskError):
            self._put(replace(row, state=DownloadState.FAILED, error=result))
            self.failed.emit(result)
        elif isinstance(result, str):
            self._put(replace(row, state=DownloadState.FAILED))
            self.broke.emit(result)
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
