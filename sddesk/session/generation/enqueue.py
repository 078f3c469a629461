"""The ways into the queue: from the draft, and from a job that was there before."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from sddesk.core.enlargements import NO_LONGER_SEAMLESS
from sddesk.core.errors import SddeskError
from sddesk.core.limits import MAX_IMAGES, MAX_RANDOM_SEED
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import as_written
from sddesk.core.uses import Named
from sddesk.session.composing.draft import HELD
from sddesk.session.composing.room import Composing
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue import JobQueue
from sddesk.session.generation.saving import Saving
from sddesk.session.notices import NoticeKind, Notices

VARIATIONS = 4
MOST_LINES = 1000
LITTLE = 0.2  # the strength of a variation that keeps the picture
_TOO_MANY_LINES = QT_TRANSLATE_NOOP("messages", "The prompt has {count} lines; at most {limit} become jobs at once.")
_GIVE_A_FILE = QT_TRANSLATE_NOOP("messages", "“sddesk run” takes a text file with a prompt on each line.")
_NOTHING_TO_CHANGE = QT_TRANSLATE_NOOP("messages", "An enlargement has no seed and no settings to change.")


class Enqueue(QObject):
    """Adds jobs; a request that cannot be made becomes a notice and is not added.

    `known_hash` gives the hash of a model, None while it is being computed.
    """

    def __init__(
        self,
        jobs: JobQueue,
        composing: Composing,
        saving: Saving,
        notices: Notices,
        known_hash: Callable[[Named], str | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._saving, self._notices, self._known_hash = jobs, saving, notices, known_hash
        self._draft, self._adapters = composing.draft, composing.adapters
        self._start_picture, self._mask = composing.start_picture, composing.mask
        self._extension, self._refine = composing.extension, composing.refine
        self._steering, self._networks = (composing.controls, composing.references), composing.networks
        self._remembered, self._larger = composing.remembered, composing.larger
        jobs.changed.connect(self._on_queue_changed)

    def generate(self) -> None:
        """Add the draft, or give its request to the job that is being edited."""
        self.when_ready(lambda: self._add(lambda: [self.ready()], self._jobs.editing))

    def each_line(self) -> None:
        """Add the draft once for each line of its prompt that is not empty; a random seed is another for each."""

        def ordered() -> list[GenerationRequest]:
            lines = [line.strip() for line in self._draft.get("prompt").splitlines() if line.strip()]
            if len(lines) > MOST_LINES:
                raise SddeskError(_TOO_MANY_LINES, _GIVE_A_FILE, count=len(lines), limit=MOST_LINES)
            return [replace(self.ready(), prompt=line) for line in lines or [""]]

        self.when_ready(lambda: self._add(ordered, self._jobs.editing))

    def from_each(self, content_hashes: Sequence[str]) -> None:
        """Add the draft once for each of these pictures of the library, which takes the start picture's place."""

        def ordered() -> list[GenerationRequest]:
            for inputs in self._steering:
                inputs.check_ready()
            starts = map(self._start_picture.with_start, content_hashes)
            return [replace(self._draft.to_request(), inputs=inputs) for inputs in starts]

        self._networks.when_hashed(lambda: self._add(ordered))

    def vary(self) -> None:
        """Add the draft with four new seeds; a locked seed stays locked in the draft."""

        def varied() -> list[GenerationRequest]:
            seed = secrets.randbelow(MAX_RANDOM_SEED + 2 - VARIATIONS)
            order = replace(
                self._draft.to_request(), seed=seed, variation_strength=0.0
            )  # four seeds, not one four times
            return [replace(order, rows=2, columns=VARIATIONS // 2)]

        self._add(varied)

    def vary_a_little(self) -> None:
        """Add the draft with its seed and a little of the noise of four others: the picture with small differences."""

        def varied() -> list[GenerationRequest]:
            other = secrets.randbelow(MAX_RANDOM_SEED + 2 - VARIATIONS)
            size = {"rows": 2, "columns": VARIATIONS // 2}
            return [replace(self._draft.to_request(), variation_seed=other, variation_strength=LITTLE, **size)]

        self._add(varied)

    def edit(self, job_id: int) -> None:
        """Put a waiting job's settings into the draft; the next generate changes that job instead of adding one.

        The draft as it was comes back when the job is saved or left.
        """
        job = self._jobs.job(job_id)
        if job is not None and job.request.enlarge is not None:
            self._notices.add(NoticeKind.INFO, Message(_NOTHING_TO_CHANGE))
        elif job is not None and self._jobs.edit(job_id):
            self._draft.put_aside()
            self._draft.load(job.request)
            self._draft.set("rows", job.request.rows)
            self._draft.set("columns", job.request.columns)
            self._draft.set("larger", bool(job.larger))
            self._draft.set("upscaler", job.larger)
            self._draft.set("refine_larger", job.refined)

    def again(self, job_ids: Sequence[int]) -> None:
        """Add the same pictures once more, with the same seeds."""
        for job_id in job_ids:
            job = self._jobs.job(job_id)
            if job is not None:
                self._jobs.add(job.request, **job.as_repeat, **job.after)

    def missing_of(self, job_id: int) -> None:
        """Add the pictures that a job did not make before it ended, with their seeds."""
        job = self._jobs.job(job_id)
        if job is not None and not job.is_open and (missing := self._saving.without_made(job).remaining()):
            requests = [request for _, request in missing]
            self._jobs.add_all(requests, **job.as_repeat, **job.after)

    def in_full_precision(self, job_id: int) -> None:
        """Add the same pictures in full precision."""
        job = self._jobs.job(job_id)
        if job is not None:
            self._jobs.add(replace(job.request, precision="full"), **job.after)

    def without_unread(self, job_id: int) -> None:
        """Add the same pictures without the settings that this version does not know."""
        job = self._jobs.job(job_id)
        if job is not None:
            self._jobs.add(job.request.without_unread(), **job.as_repeat, **job.after)

    def duplicate(self, job_ids: Sequence[int]) -> None:
        """Add the same with new seeds, right after each of these jobs."""
        try:
            for job_id in job_ids:
                self._duplicate(job_id)
        except SddeskError as error:
            self._notices.problem(error)

    def named(self, request: GenerationRequest) -> GenerationRequest:
        """The request with the hashes of the installed models, None while they are being computed."""
        return request.with_hashes(self._known_hash)

    def _duplicate(self, job_id: int) -> None:
        job = self._jobs.job(job_id)
        if job is not None and job.request.enlarge is not None:
            self._notices.add(NoticeKind.INFO, Message(_NOTHING_TO_CHANGE))
        elif job is not None:
            seed = secrets.randbelow(MAX_RANDOM_SEED + 1 - MAX_IMAGES)
            if job.request.written_prompt is None:
                self._jobs.duplicate(job_id, replace(job.request, seed=seed))
            else:  # another seed draws other wildcards
                for request in self._adapters.orders(replace(as_written(job.request), seed=seed)):
                    self._jobs.duplicate(job_id, request)

    def when_ready(self, call: Callable[[], object]) -> None:
        """Call this when what the draft begins with is stored, and the networks that steer it have their hashes."""
        self._mask.when_stored(lambda: self._networks.when_hashed(call))

    def ready(self) -> GenerationRequest:
        """The request of the draft. Raises SddeskError for one that cannot be made, or not yet."""
        for inputs in (self._start_picture, self._mask, self._extension, self._refine, *self._steering):
            inputs.check_ready()
        return self._draft.to_request()

    def _add(self, make: Callable[[], list[GenerationRequest]], edited: Job | None = None) -> None:
        """Add what `make` gives, as it is written; the first takes the place of an edited job."""
        try:
            requests, after = list[GenerationRequest](), self._larger.after()
            for written in make():
                requests += [self.named(request) for request in self._adapters.orders(written)]
            if after["refined"] and any(request.tile for request in requests):
                self._notices.note(Message(NO_LONGER_SEAMLESS))
            if edited is not None:
                requests = [with_others(request, edited.request) for request in requests]
                self._jobs.end_edit(requests.pop(0), **after)
            if requests:
                self._jobs.add_all(requests, **after)
        except SddeskError as error:
            self._notices.problem(error)
            return
        self._remembered.add_prompt(self._draft.get("prompt"))

    def _on_queue_changed(self) -> None:
        if self._jobs.editing is None:
            self._draft.take_back()


def with_others(request: GenerationRequest, edited: GenerationRequest) -> GenerationRequest:
    """Return `request` with the inputs of an edited job that a draft has no place for."""
    others = (entry for entry in edited.inputs if not isinstance(entry, HELD))
    return replace(request, inputs=(*request.inputs, *others))
