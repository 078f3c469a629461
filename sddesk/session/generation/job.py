"""A request on its way through the queue."""

from __future__ import annotations

from dataclasses import field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sddesk.core.events import GeneratedImage
from sddesk.core.hand_over import Handed
from sddesk.core.messages import Message
from sddesk.core.request import GenerationRequest
from sddesk.core.values import dataclass


class JobState(StrEnum):
    """Where a job is; `interrupted` is what a crash makes of `running`."""

    QUEUED = "queued"
    RUNNING = "running"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"


OPEN_STATES = (JobState.QUEUED, JobState.RUNNING, JobState.INTERRUPTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsavedPicture:
    """A finished picture that the library could not take, and the job it belongs to."""

    job_id: int
    image: GeneratedImage


@dataclass(frozen=True, slots=True)
class LargerOf:
    """Which picture a job enlarges: picture `index` (from 0) of the job with this id."""

    job_id: int
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One order: `done` holds the indexes of its pictures that are saved, so that none is made twice.

    `compared_with`: it repeats the saved picture of that id, to be held against it and not saved; else None.

    `runtime`: what computes it, torch or openvino, as the file of a picture made again says; empty: the settings say.

    `larger` names the upscaler that enlarges each of its pictures once it is saved, by a job of its own; empty: none
    does. That job says by `larger_of` which picture it enlarges. `refined` is the strength at which the larger picture
    is drawn anew in tiles as well; 0: it is not.

    `handed`: the command that handed it to the window; in the command's own notes, by which key it did. Else None.

    `seconds` is what making those took, without loading a model or waiting; times are aware, UTC.
    """

    id: int
    request: GenerationRequest
    state: JobState = JobState.QUEUED
    done: tuple[int, ...] = ()
    error: Message | None = None
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    started_at: datetime | None = None
    finished_at: datetime | None = None
    seconds: float = 0.0
    compared_with: int | None = None
    runtime: str = ""
    larger: str = ""
    refined: float = 0.0
    larger_of: LargerOf | None = None
    handed: Handed | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits or runs, and is not history yet."""
        return self.state in OPEN_STATES

    @property
    def as_repeat(self) -> dict[str, Any]:
        """Which saved picture it repeats, and by what: fields for another job that makes the same."""
        return {"compared_with": self.compared_with, "runtime": self.runtime}

    @property
    def after(self) -> dict[str, Any]:
        """The wishes for its pictures once they are saved: fields for another job with the same."""
        return {"larger": self.larger, "refined": self.refined}

    def remaining(self) -> tuple[tuple[int, GenerationRequest], ...]:
        """The remaining work: (index of the first picture, request), one for all or one a picture."""
        if not self.done:
            return ((0, self.request),)
        return tuple(
            (index, self.request.single(index)) for index in range(self.request.images) if index not in self.done
        )
