"""The window's end of the socket: orders of commands become jobs of its queue, and their progress is reported.

A command that goes, however it ends, leaves its jobs to the queue; what it withdraws itself is cancelled.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.hand_over import (
    COMMANDS,
    FORGOTTEN,
    MOST_PLACES,
    PROTOCOL,
    Handed,
    is_own_folder,
    progress_to_plain,
    sentence_to_plain,
    socket_name,
    text_in,
    to_line,
)
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.core.substitutes import RUNTIMES
from sddesk.core.whole_files import make_folder
from sddesk.session.app_session import Session
from sddesk.session.executor import Executor
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.recall import index_of
from sddesk.session.hand_over.caller import Caller

MOST_CALLERS = 32
MOST_OPEN = 1000  # jobs of commands that wait or run
MOST_PATH = 4000  # characters
LAST_WORDS_MS = 100
_OTHER_VERSION = QT_TRANSLATE_NOOP("messages", "The open window is of another version of sddesk: {version}.")
_FULL = QT_TRANSLATE_NOOP("messages", "{count} orders of commands wait in the window's queue; it takes no more.")
_NOT_STORED = QT_TRANSLATE_NOOP("messages", "The window could not store the order.")
_TAKEN = QT_TRANSLATE_NOOP("messages", "An order of this key is in the window's queue already.")
_CROWDED = QT_TRANSLATE_NOOP("messages", "{count} commands are at the open window already; it takes no more.")
_WAIT = QT_TRANSLATE_NOOP("messages", "Wait until one of them ends, or add --own-engine.")
log = logging.getLogger(__name__)

CheckOrder = Callable[[GenerationRequest, Sequence[Path]], None]


class HandOver(QObject):
    """Listens for commands that use the same `data` folder and the same `library`, the folder of its pictures.

    `check_order` looks, on a thread of its own, whether this machine has what a request names, with files and folders
    of models that the command knows besides; it raises SddeskError.
    """

    def __init__(
        self, session: Session, data: Path, library: Path, version: str, check_order: CheckOrder, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, session.jobs
        self._library, self._version, self._check_order = str(library), version, check_order
        self._name, self._folder = socket_name(data), data / "made-again"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._checks = Executor("sddesk-orders")
        self._callers: dict[Caller, list[Path]] = {}
        self._followed: dict[int, tuple[Caller, str]] = {}
        self._withdrawn: list[tuple[Caller, str, list[int]]] = []
        self._notes: dict[tuple[int, int], tuple[Message, ...]] = {}
        self._writing: set[int] = set()
        self._under_way: dict[str, tuple[Caller, Handed]] = {}  # being checked or stored, by key
        self._paused = self._jobs.all_paused
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._jobs.changed.connect(self._soon.start)
        session.saving.changed.connect(self._soon.start)
        session.running.progressed.connect(self._on_progress)
        session.running.image_done.connect(self._on_image)
        session.saving.saved.connect(self._on_saved)
        session.closed.connect(self.close)

    def listen(self) -> bool:
        """Begin; False, and a line in the log, where that cannot be."""
        for left in self._folder.glob("*.png"):  # of a command that was killed before it read it
            with suppress(OSError):
                left.unlink()
        place = Path(self._name)
        try:
            if sys.platform != "win32":
                make_folder(place.parent, private=True)
                if not is_own_folder(place.parent):
                    raise PermissionError("the folder is another user's")
            QLocalServer.removeServer(self._name)  # what a killed one left
            if not self._server.listen(self._name):
                raise OSError(self._server.errorString())
            if sys.platform != "win32":
                place.chmod(0o600)
        except OSError as error:
            log.warning("no command can hand its orders to this window: %s", error)
            self._server.close()
            return False
        return True

    def close(self) -> None:
        """Tell the last of each job, then that the window closes; take nothing more."""
        self._server.close()
        self._look()
        for caller in list(self._callers):
            caller.end(LAST_WORDS_MS)
        self._checks.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            if len(self._callers) >= MOST_CALLERS:
                _turn_away(socket)
            else:
                self._callers[Caller(socket, self._hear, self._on_left, self)] = []

    def _on_left(self, caller: Caller) -> None:
        self._callers.pop(caller, None)
        self._followed = {job: entry for job, entry in self._followed.items() if entry[0] is not caller}
        self._withdrawn = [entry for entry in self._withdrawn if entry[0] is not caller]
        self._drop_notes()

    def _hear(self, caller: Caller, message: dict[str, Any]) -> None:
        """Do what a message says. Raises ValueError for one that is none of ours."""
        say = message["say"]
        if say == "hello" and not caller.greeted:
            self._on_hello(caller, message)
        elif say == "order" and caller.greeted:
            self._on_order(caller, message)
        elif say == "withdraw" and caller.greeted:
            self._on_withdraw(caller, text_in(message, "key"))
        else:
            raise ValueError(f"{say[:40]!r} is not understood here")

    def _on_hello(self, caller: Caller, message: dict[str, Any]) -> None:
        version, places = text_in(message, "version"), message.get("places", [])
        if message.get("protocol") != PROTOCOL or version != self._version:
            hint = Message(QT_TRANSLATE_NOOP("messages", "Close it, or add --own-engine."))
            caller.refuse(Message.of(_OTHER_VERSION, {"version": self._version}), hint, reason="version")
            return
        if text_in(message, "library", MOST_PATH) != self._library:
            caller.refuse(Message(""), reason="library")
            return
        if not isinstance(places, list) or len(places) > MOST_PLACES:  # pyright: ignore[reportUnknownArgumentType]
            raise ValueError("places: a list of paths")
        self._callers[caller] = [Path(str(place)) for place in places]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        caller.greeted = True
        caller.say("welcome", paused=self._jobs.all_paused)

    def _on_order(self, caller: Caller, message: dict[str, Any]) -> None:
        key, command, compared = text_in(message, "key"), text_in(message, "command"), message.get("compared_with")
        runtime = message.get("runtime", "")
        if command not in COMMANDS or not (compared is None or type(compared) is int):
            raise ValueError("no order")
        if runtime not in ("", *RUNTIMES):
            raise ValueError("no runtime")
        if not isinstance(message.get("request"), dict):
            raise ValueError("request: an object")
        keys = [job.handed.key for job in self._jobs.open.rows if job.handed is not None]
        count = len(keys) + len(self._under_way)
        if key in keys or key in self._under_way:
            caller.refuse(Message(_TAKEN), key=key)
        elif count >= MOST_OPEN:
            caller.refuse(Message.of(_FULL, {"count": count}), key=key, reason="full")
        else:
            try:
                request = GenerationRequest.from_dict(message["request"])
            except SddeskError as error:
                caller.refuse(error.message, error.hint, key=key)
                return
            handed = Handed(command, key)
            self._under_way[key] = caller, handed
            self._session.background.follow(
                self._checks.submit(partial(self._check_order, request, self._callers.get(caller, []))),
                lambda _: self._add(caller, request, handed, {"compared_with": compared, "runtime": runtime}),
                partial(self._refuse, caller, handed),
            )

    def _is_under_way(self, handed: Handed) -> bool:
        """Whether this very order is: it may have been withdrawn, and one with its key have come since."""
        entry = self._under_way.get(handed.key)
        return entry is not None and entry[1] is handed

    def _refuse(self, caller: Caller, handed: Handed, error: SddeskError) -> None:
        if self._is_under_way(handed):
            del self._under_way[handed.key]
            if caller in self._callers:
                caller.refuse(error.message, error.hint, key=handed.key)

    def _add(self, caller: Caller, request: GenerationRequest, handed: Handed, repeat: dict[str, Any]) -> None:
        if not self._is_under_way(handed) or self._session.dispatch.closing:
            return  # withdrawn meanwhile, or never told as taken
        ahead = len(self._jobs.open.rows)
        job = self._jobs.add(request, handed=handed, **repeat)
        if caller in self._callers:
            self._followed[job.id] = (caller, handed.key)

        def stored() -> None:
            if self._is_under_way(handed):
                del self._under_way[handed.key]
            if caller not in self._callers:
                return
            if self._jobs.job(job.id) is None:
                self._followed.pop(job.id, None)
                caller.refuse(Message(_NOT_STORED), key=handed.key)
            else:
                caller.say("taken", key=handed.key, ahead=ahead)
                self._soon.start()

        self._jobs.writer.when_written(stored)

    def _on_withdraw(self, caller: Caller, key: str) -> None:
        """Cancel the jobs whose keys begin so, but those that another command waits for."""
        waiting = {one: entry[0] for one, entry in self._under_way.items() if one.startswith(key)}
        if any(other is not caller and other in self._callers for other in waiting.values()):
            caller.say("withdrawn", key=key, busy=True)
            return
        for one in waiting:
            del self._under_way[one]

        def cancel() -> None:  # after what is being stored
            found = [job for job in self._jobs.open.rows if job.handed is not None and job.handed.key.startswith(key)]
            others = [job for job in found if self._followed.get(job.id, (caller,))[0] is not caller]
            if others:
                self._say(caller, "withdrawn", key=key, busy=True)
                return
            saving = self._session.saving.job_ids
            closed = [job.id for job in map(self._jobs.job, saving) if job is not None and _begins(job, key)]
            self._withdrawn.append((caller, key, [*(job.id for job in found), *closed]))
            self._jobs.cancel(*(job.id for job in found))
            self._soon.start()

        self._jobs.writer.when_written(cancel)

    def _on_progress(self, progress: StepProgress, job: Job) -> None:
        if job.id in self._followed:
            caller, key = self._followed[job.id]
            caller.say_if_heard("progress", key=key, progress=progress_to_plain(progress))

    def _on_image(self, image: GeneratedImage, job_id: int) -> None:
        job = self._jobs.job(job_id)
        if job is None or job_id not in self._followed:
            return
        if job.compared_with is None:
            self._notes[job_id, image.index] = image.notes
            return
        path = self._folder / f"{job_id}.png"

        def written(_: object) -> None:
            self._writing.discard(job_id)
            self._tell_picture(job_id, image.index, path, image.notes)
            self._soon.start()

        def failed(error: SddeskError) -> None:
            self._writing.discard(job_id)
            self._session.notices.problem(error)
            self._soon.start()

        self._writing.add(job_id)
        self._session.background.run(partial(self._write, image, path), written, failed, urgent=True)

    def _write(self, image: GeneratedImage, path: Path) -> None:
        """Write a picture that no library keeps, for the command that compares it; on the library's thread."""
        with suppress(OSError):  # then saving says why
            make_folder(path.parent, private=True)
        self._session.library.get().saving.save_elsewhere(image, path)

    def _on_saved(self, record: ImageRecord, job_id: int) -> None:
        job = self._jobs.job(job_id)
        if job is None or job_id not in self._followed:
            return
        index = index_of(record, job)
        if index is not None:
            self._tell_picture(job_id, index, record.path, self._notes.pop((job_id, index), ()))

    def _tell_picture(self, job_id: int, index: int, path: Path, notes: Sequence[Message]) -> None:
        if job_id in self._followed:
            caller, key = self._followed[job_id]
            caller.say("picture", key=key, index=index, path=str(path), notes=list(map(sentence_to_plain, notes)))

    def _look(self) -> None:
        """Tell what has ended since, and whether the queue is paused."""
        if self._jobs.all_paused != self._paused:
            self._paused = self._jobs.all_paused
            for caller in [caller for caller in self._callers if caller.greeted]:
                caller.say("queue", paused=self._paused)
        for job_id, (caller, key) in list(self._followed.items()):
            job = self._jobs.job(job_id)
            state = self._end_of(job, key)
            if state is not None and job_id in self._followed:  # else its command was let go just now
                del self._followed[job_id]
                self._drop_notes()
                error = None if job is None else sentence_to_plain(job.error)
                self._say_when_written(caller, "ended", key=key, state=state, error=error)
        for entry in list(self._withdrawn):
            caller, key, job_ids = entry
            left = [job for job in map(self._jobs.job, job_ids) if job is not None and not self._is_over(job)]
            if not left:
                self._withdrawn.remove(entry)
                self._say_when_written(caller, "withdrawn", key=key, busy=False)
            held = [job.id for job in left if job.state == JobState.INTERRUPTED]
            if held:  # its engine had to be ended: nobody wants it to go on
                self._jobs.cancel(*held)

    def _end_of(self, job: Job | None, key: str) -> str | None:
        """In which state a job ended; None while it does not, also where it is being stored yet."""
        if job is None:
            return None if key in self._under_way else FORGOTTEN
        if job.state == JobState.INTERRUPTED and job in self._jobs.held:
            return "lost"
        return str(job.state) if self._is_over(job) else None

    def _drop_notes(self) -> None:
        self._notes = {place: notes for place, notes in self._notes.items() if place[0] in self._followed}

    def _say_when_written(self, caller: Caller, say: str, **values: Any) -> None:
        self._jobs.writer.when_written(lambda: self._say(caller, say, **values))

    def _say(self, caller: Caller, say: str, **values: Any) -> None:
        if caller in self._callers:
            caller.say(say, **values)

    def _is_over(self, job: Job) -> bool:
        """Whether a job is closed, and every picture of it on the disk."""
        return not job.is_open and job.id not in self._session.saving.job_ids | self._writing


def _turn_away(socket: QLocalSocket) -> None:
    """Say why nothing is heard of this command, and hang up."""
    error, hint = Message.of(_CROWDED, {"count": MOST_CALLERS}), Message(_WAIT)
    told = {"error": sentence_to_plain(error), "hint": sentence_to_plain(hint)}
    socket.disconnected.connect(socket.deleteLater)
    socket.write(to_line("refused", key="", reason="crowded", **told))
    socket.disconnectFromServer()


def _begins(job: Job, key: str) -> bool:
    return job.handed is not None and job.handed.key.startswith(key)
