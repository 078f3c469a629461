"""What a door hears of an order: its ticket, and the events of its making."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from sddesk.core.events import StepProgress
from sddesk.session.generation.job import Job

Listener = Callable[["Event"], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened: a step, a saved picture (by its id in the library), a sentence, or the end."""

    kind: Literal["progress", "picture", "said", "ended"]
    progress: StepProgress | None = None
    picture: int = 0
    text: str = ""


class Ticket:
    """An order at the desk. `pictures` are the ids of its saved pictures; `ended` is set once nothing follows.

    Any thread may look at it; only the desk writes.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self.pictures: list[int] = []
        self.said: list[str] = []
        self.error = ""
        self.progress: StepProgress | None = None
        self.ended = threading.Event()
        self.cancelled = threading.Event()
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` what was and will be, on the desk's thread; the function that is returned ends that."""
        with self._lock:
            for picture in self.pictures:
                listener(Event(kind="picture", picture=picture))
            if self.ended.is_set():
                listener(Event(kind="ended", text=self.job.state))
            else:
                self._listeners.append(listener)

        def leave() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return leave

    def tell(self, event: Event) -> None:
        """Note an event, and hand it to those who listen. A listener must not wait, nor raise."""
        with self._lock:
            if event.kind == "progress":
                self.progress = event.progress
            elif event.kind == "picture":
                self.pictures.append(event.picture)
            elif event.kind == "said":
                self.said.append(event.text)
            else:
                self.ended.set()
            for listener in self._listeners:
                listener(event)
