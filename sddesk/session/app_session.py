"""One running sddesk without its window: the draft, the queue, the worker, the gallery, and how they meet."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from sddesk.core.addons import EmbeddingUse, LoraUse
from sddesk.core.errors import (
    EngineLost,
    EngineStuck,
    NoDevice,
    NoPicture,
    OutOfMemory,
    PickleRefused,
    SddeskError,
    UnreadSettingsError,
)
from sddesk.core.events import Engine, GeneratedImage, InputsOf, Stage, StepProgress, no_inputs
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, CheckpointRef, DeviceReport, PartInfo, PartRef, WeightsKind
from sddesk.core.pixels import Pixels
from sddesk.core.prompt import PromptSyntax, TokenCount
from sddesk.core.record import ImageRecord, Made, ReadPicture
from sddesk.core.request import MAX_IMAGES, MAX_RANDOM_SEED, PARTS, GenerationRequest, Named
from sddesk.core.resolving import as_written
from sddesk.core.substitutes import usable
from sddesk.session.background import Background
from sddesk.session.composing.adapters import Addons
from sddesk.session.composing.checkpoint import CheckpointChoice
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.parts import Parts
from sddesk.session.composing.recipes import Recipes
from sddesk.session.generation.courses import Course, Courses
from sddesk.session.generation.pace import Pace
from sddesk.session.generation.queue import Job, JobQueue, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.generation.recall import Recall
from sddesk.session.generation.repeats import Repeats
from sddesk.session.generation.saving import Saving
from sddesk.session.generation.silence import Silence
from sddesk.session.generation.worker import GenerationWorker
from sddesk.session.generation.workers import MakeEngine, Workers
from sddesk.session.model_list.hashes import MissingHashes, ModelHashes
from sddesk.session.model_list.models import Models
from sddesk.session.model_list.shelf import Shelf
from sddesk.session.model_list.source import ModelSource
from sddesk.session.notices import Notice, NoticeKind, Notices
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.exporting import Exporter
from sddesk.session.pictures.gallery import Gallery
from sddesk.session.pictures.reading import Reading
from sddesk.session.state_file import StateFile, read_state

REPEAT_SECONDS = 0.4
SAVE_STATE_MS = 800
PROMPTS_KEPT = 100
VARIATIONS = 4
NOTES_KEPT = 20
ENGINES_END_SECONDS = 5.0  # closing waits no longer for engines; for pictures that are being saved it waits
log = logging.getLogger(__name__)


class Session(QObject):
    """Owns the threads and passes frozen values between them; every method is called on the UI thread.

    Where there are several engines, several jobs run, and one of them is in view (generation/courses.py). The signals
    tell of all of them: a look with its job, a picture or its record with its job's id.
    """

    progressed = Signal(object, object)
    image_done = Signal(object, object)
    image_saved = Signal(object, object)
    state_changed = Signal()
    device_known = Signal(object)
    closed = Signal()

    def __init__(
        self,
        *,
        make_engine: Callable[[], Engine],
        make_library: Callable[[], PictureLibrary],
        list_checkpoints: Callable[[], list[CheckpointInfo]],
        model_source: ModelSource,
        hash_of: Callable[[CheckpointRef | PartRef], str | None],
        compute_hash: Callable[[CheckpointRef | PartRef], str],
        count_tokens: Callable[[CheckpointRef, str, PromptSyntax], TokenCount],
        read_picture: Callable[[Path], ReadPicture],
        read_pixels: Callable[[Path], Pixels],
        state_file: Path,
        queue_file: Path,
        more_engines: Callable[[DeviceReport], Sequence[MakeEngine]] = lambda _report: (),
        inputs_of: InputsOf = no_inputs,
        parent: QObject | None = None,
    ) -> None:
        """`more_engines` gives what makes the engines beside the first, by what that told of the machine; `inputs_of`
        the files of a request's inputs, on a generation thread.
        """
        super().__init__(parent)
        self.notices = Notices(self)
        self.background = Background(self)
        self.models = Models(list_checkpoints, model_source.add_models, self.background, self)
        self.draft = Draft(self.models.info_of, self)
        downloads_file = state_file.with_name("downloads.json")
        self.shelf = Shelf(model_source, self.models, self.background, downloads_file, self)
        self.checkpoint = CheckpointChoice(self.shelf.offers, self.draft, self)
        self.parts = Parts(self.models, self.shelf, self.checkpoint, self.draft, self)
        self._hashes = self._make_hashes(hash_of, compute_hash)
        self.addons = Addons(
            model_source,
            lambda: self.shelf.parts if self.shelf.parts_known else None,
            self.models.info_of,
            self.draft,
            self._hashes.known,
            self,
        )
        self.recipes = Recipes(
            self.shelf.offers,
            lambda: self.addons.fitting(WeightsKind.LORA) if self.shelf.parts_known else None,
            self.draft,
            self.notices,
            self,
        )
        self._store = QueueStore(queue_file)
        self._store_thread = Background(self, name="sddesk-queue")
        self.jobs = JobQueue(self._store, self, run=self._store_thread.run)
        self.pace = Pace(self.jobs.history)
        self.gallery = Gallery(self._open_library, self.background, self)
        self.collection = Collection(self._open_library, self.background, self.notices, self)
        self.workers = Workers(make_engine, self._connect_worker, self, inputs_of=inputs_of)
        self._more_engines = more_engines
        self.device: DeviceReport | None = None
        self.prompts: list[str] = []
        self._make_library = make_library
        self._library: PictureLibrary | None = None
        self._count_tokens = count_tokens
        self.reading = Reading(
            library=self._open_library,
            background=self.background,
            notices=self.notices,
            reread=self.collection.reread,
            read_picture=read_picture,
            read_pixels=read_pixels,
        )
        self._missing_hashes = MissingHashes(
            model_source.compute_missing_hash,
            lambda: not self.jobs.running() and not self._closing,
            self.background,
            self,
        )
        self.saving = Saving(
            jobs=self.jobs,
            background=self.background,
            notices=self.notices,
            library=self._open_library,
            named=self._hashes.named,
            parent=self,
        )
        self._recall = Recall(
            jobs=self.jobs,
            background=self.background,
            notices=self.notices,
            library=self._open_library,
            scan=self.collection.scan,
            parent=self,
        )
        self.exporter = Exporter(self._open_library, self.background, self.notices, self)
        self.repeats = Repeats(
            jobs=self.jobs,
            background=self.background,
            notices=self.notices,
            library=self._open_library,
            named=self._named,
            digest_of=lambda ref: hash_of(ref) or compute_hash(ref),
            save=self.saving.take,
            parent=self,
        )
        self._state_path, self._state_file = state_file, StateFile(state_file)
        self._told: list[str] = []
        self._taken_out: list[Job] = []
        self._last_generate = self._last_vary = 0.0
        self._courses = Courses()
        self._silence = Silence(self.notices)
        self._starting = False
        self._closing = self._holds_models = False
        self._save_timer = QTimer(self, interval=SAVE_STATE_MS, singleShot=True)
        self._restore()
        self._connect()

    def start(self) -> None:
        """Start the threads; call it when the window is painted."""
        self.workers.start()
        self.background.run(self._open_library, self.collection.begin, self._on_library_error, urgent=True)
        self.gallery.reload()
        self._verify_library()
        self._recall.begin()
        self._check_folder()
        self.models.refresh()
        self.shelf.start()
        self._run_next()

    @property
    def worker(self) -> GenerationWorker:
        """The first of the generation threads."""
        return self.workers.first

    @property
    def running_job(self) -> Job | None:
        """The running job in view, None when none runs."""
        running = self.jobs.running()
        seen = self._courses.in_view
        wanted = seen.job_id if seen is not None else 0
        return next((job for job in running if job.id == wanted), running[-1] if running else None)

    def is_in_view(self, job_id: int) -> bool:
        """Whether this is the running job in view."""
        job = self.running_job
        return job is not None and job.id == job_id

    @property
    def engines(self) -> int:
        """How many jobs can run at once, or do: one too many ends what it has begun."""
        return max(self.workers.count, len(self.jobs.running()))

    @property
    def current(self) -> list[GeneratedImage]:
        """The pictures so far of the job in view, or of the last one that was."""
        seen = self._courses.in_view
        return seen.images if seen is not None else []

    @property
    def current_saved(self) -> list[ImageRecord]:
        """Those of them that were saved, as they were then."""
        seen = self._courses.in_view
        return seen.records if seen is not None else []

    @property
    def preview(self) -> StepProgress | None:
        """The last look with a preview at the job in view."""
        seen = self._courses.in_view
        return seen.preview if seen is not None else None

    @property
    def stopping(self) -> bool:
        """Whether the job in view was told to stop and did not yet."""
        job = self.running_job
        course = self._courses.get(job.id) if job is not None else None
        return course is not None and course.stopping

    def show_job(self, job_id: int) -> None:
        """A person wants to see this running job."""
        self._courses.show(job_id)
        self.state_changed.emit()

    def progress_of(self, job_id: int) -> StepProgress | None:
        """The last look at a running job."""
        course = self._courses.get(job_id)
        return course.progress if course is not None else None

    @property
    def busy(self) -> bool:
        """Whether closing now would stop something."""
        return bool(self.jobs.running() or self.saving.under_way)

    def generate(self) -> None:
        """Order the draft; a repeat within 400 ms is a slip of the hand and ignored."""
        now = time.monotonic()
        if now - self._last_generate >= REPEAT_SECONDS:
            self._last_generate = now
            self._order(self.draft.to_request, self.jobs.editing)

    def vary(self) -> None:
        """The same request with four new seeds; a locked seed stays locked in the draft."""

        def varied() -> GenerationRequest:
            seed = secrets.randbelow(MAX_RANDOM_SEED + 2 - VARIATIONS)
            return replace(self.draft.to_request(), seed=seed, rows=2, columns=VARIATIONS // 2)

        now = time.monotonic()
        if now - self._last_vary >= REPEAT_SECONDS:
            self._last_vary = now
            self._order(varied)

    def edit_job(self, job_id: int) -> None:
        """Put a waiting job's settings into the draft; the next Generate changes that job instead of adding one.

        What was being written comes back when the job is saved or left.
        """
        job = self.jobs.job(job_id)
        if job is not None and self.jobs.edit(job_id):
            self.draft.put_aside()
            self.draft.load(job.request)
            self.draft.set("rows", job.request.rows)
            self.draft.set("columns", job.request.columns)

    def run_again(self, job_ids: Sequence[int]) -> None:
        """Order the same pictures once more, with the same seeds."""
        for job_id in job_ids:
            self.jobs.again(job_id)

    def cancel_jobs(self, job_ids: Sequence[int]) -> None:
        """Take the waiting ones of these out of the queue, which can be undone, and stop those that run."""
        waiting = [job for job in self.jobs.waiting() if job.id in job_ids]
        self.jobs.cancel_all(job_ids)
        if waiting:
            self._taken_out = waiting
            one = QT_TRANSLATE_NOOP("messages", "A waiting job was cancelled.")
            several = QT_TRANSLATE_NOOP("messages", "{count} waiting jobs were cancelled.")
            message = Message.of(several, {"count": len(waiting)}) if len(waiting) > 1 else Message(one)
            self.notices.withdraw("undo_cancel")
            self.notices.add(NoticeKind.INFO, message, action="undo_cancel")

    def undo_cancel(self) -> None:
        """Let the jobs that were taken out last wait again."""
        taken, self._taken_out = self._taken_out, []
        self.jobs.reopen(taken)

    def start_again(self, job_id: int) -> None:
        """Order the pictures that a job which ended before its time did not make, with their seeds."""
        job = self.jobs.job(job_id)
        if job is not None and not job.is_open and (missing := self._without_made(job).remaining()):
            self.jobs.add_all([request for _, request in missing], compared_with=job.compared_with)

    def run_in_full(self, job_id: int) -> None:
        """Order the same pictures in full precision."""
        job = self.jobs.job(job_id)
        if job is not None:
            self.jobs.add(replace(job.request, precision="full"))

    def run_without(self, job_id: int) -> None:
        """Order the same pictures without the settings that this version does not know."""
        job = self.jobs.job(job_id)
        if job is not None:
            self.jobs.add(job.request.without_unread(), compared_with=job.compared_with)

    def duplicate(self, job_ids: Sequence[int]) -> None:
        """Order the same again with new seeds, right after each."""
        try:
            for job_id in job_ids:
                self._duplicate(job_id)
        except SddeskError as error:
            self.notices.problem(error)

    def _duplicate(self, job_id: int) -> None:
        job = self.jobs.job(job_id)
        if job is not None:
            seed = secrets.randbelow(MAX_RANDOM_SEED + 1 - MAX_IMAGES)
            if job.request.written_prompt is None:
                self.jobs.duplicate(job_id, replace(job.request, seed=seed))
            else:  # another seed draws other wildcards
                for request in self.addons.orders(replace(as_written(job.request), seed=seed)):
                    self.jobs.duplicate(job_id, request)

    def time_left(self) -> float | None:
        """Seconds until the queue is done, by what this machine needed before; None while nothing is known.

        Several engines share the work, but none takes a part of another's job.
        """
        held = self.jobs.held
        seconds = self.pace.seconds_for([job for job in self.jobs.waiting() if job not in held])
        rests = [self._rest_of(job) for job in self.jobs.running()]
        known = [rest for rest in rests if rest is not None]
        if seconds is None or len(known) < len(rests):
            return None
        return max([(seconds + sum(known)) / self.workers.count, *known])

    def _rest_of(self, job: Job) -> float | None:
        """Seconds that a running job still takes, None while nothing is known."""
        progress = self.progress_of(job.id)
        if progress is not None and progress.speed > 0:
            return max(0, progress.steps - progress.step) / progress.speed
        return self.pace.seconds_for([job])

    def stop(self) -> None:
        """Stop the running job in view within one pass; the window may say so at once."""
        job = self.running_job
        if job is not None:
            self.stop_job(job.id)

    def stop_job(self, job_id: int) -> None:
        """Stop a running job within one pass."""
        course = self._courses.get(job_id)
        if course is not None and not course.stopping:
            course.stopping = True
            self.workers.cancel(job_id)
            self.state_changed.emit()

    @property
    def can_unload(self) -> bool:
        """Whether models are in memory and nothing needs them now."""
        return self._holds_models and not self.jobs.running()

    def unload(self) -> None:
        """Give the memory of the loaded models back; the next picture loads its model anew."""
        if self.can_unload:
            self._holds_models = False
            self.workers.unload()
            self.state_changed.emit()

    def reuse(self, record: ImageRecord, what: str = "all") -> None:
        """Put what made a picture back into the draft: all, or only prompt, seed or settings."""
        if record.made is not None:
            self.reuse_made(record.made, what)

    def reuse_made(self, made: Made, what: str = "all") -> None:
        """The same for a picture that is not in the library.

        Notices say what was taken in place of what is not here.
        """
        if isinstance(made, GenerationRequest):
            self.draft.load(made, what)
            self._tell_unread(made)
            self._tell_missing(made)
            return
        for note in self.draft.load_read(made, what):
            self.notices.add(NoticeKind.INFO, note)
        known: dict[str, Any] = {"prompt": "", "seed": 0, "checkpoint": self.draft.get("checkpoint")}
        self._tell_missing(GenerationRequest(**{**known, **usable(made).values}))

    def _tell_unread(self, request: GenerationRequest) -> None:
        """Say which settings of another version the draft does not take."""
        if request.unread:
            template = QT_TRANSLATE_NOOP("messages", "Settings that this version does not know were left out: {names}.")
            self.notices.add(NoticeKind.WARNING, Message.of(template, {"names": ", ".join(request.unread)[:300]}))

    def _tell_missing(self, request: GenerationRequest) -> None:
        """Say which models and LoRAs of a picture are not installed."""
        missing = [part.name for part in request.parts if not self.parts.is_here(part)]
        if self.models.info_of(request.checkpoint) is None:
            missing = [request.checkpoint.name]
        if self.models.all() and missing:
            self.notices.add(
                NoticeKind.WARNING,
                Message.of(
                    QT_TRANSLATE_NOOP("messages", "The model “{name}” that made this picture is not installed."),
                    {"name": missing[0]},
                ),
                Message(QT_TRANSLATE_NOOP("messages", "Get it or add its folder, or choose another model.")),
                action="show_models",
            )
        if self.models.all():
            self._tell_other_addons(request)

    def _tell_other_addons(self, request: GenerationRequest) -> None:
        """What a picture was made with and is not here, or not the same."""
        told = {
            QT_TRANSLATE_NOOP("messages", "This picture asks for {names}, not installed here."): self.addons.missing(
                request
            ),
            QT_TRANSLATE_NOOP(
                "messages", "What is installed as {names} is another file than the one that made this picture."
            ): self.addons.changed_since(request),
        }
        hint = Message(QT_TRANSLATE_NOOP("messages", "Add the files on the models page, or draw without them."))
        for template, names in told.items():
            if names:
                message = Message.of(template, {"names": ", ".join(f"“{name}”" for name in names)})
                self.notices.add(NoticeKind.WARNING, message, hint, action="show_models")

    def count_tokens(self, text: str, on_done: Callable[[TokenCount | None], None]) -> None:
        """Count the tokens of `text` for the chosen checkpoint, in the background; None where it is not installed."""
        reader: PartRef | None = self.draft.get("text_encoder")
        ref, syntax = reader.checkpoint if reader else self.draft.get("checkpoint"), self.draft.get("prompt_syntax")

        def count() -> TokenCount:
            return self._count_tokens(ref, text if syntax == "plain" else self.addons.drawn(text), syntax)

        self.background.pool(count, on_done, lambda _: on_done(None))

    def close(self, timeout_s: float) -> bool:
        """Stop, finish saving, store the state; False if a thread did not end within `timeout_s` seconds each."""
        self._closing = True
        self.write_state()
        downloads_ended = self.shelf.downloads.close(timeout_s)
        lookup_ended = self.collection.close(timeout_s)
        for course in self._courses.all():
            self.jobs.close(course.job_id, course.closed_as)
        workers_ended = self.workers.finish(min(timeout_s, ENGINES_END_SECONDS))
        _deliver_to(self)  # pictures that the worker finished meanwhile are saved, too
        self.background.run(self._close_library)
        library_ended = self.background.close(timeout_s)
        _deliver_to(self.background)  # and remembered as saved, so that none is made twice
        for job_id in self.saving.job_ids:
            self.jobs.close(job_id, JobState.INTERRUPTED)  # its seeds make the same pictures again at the next start
        queue_ended = self._close_queue(timeout_s)
        self.closed.emit()
        return workers_ended and library_ended and downloads_ended and lookup_ended and queue_ended

    def _close_queue(self, timeout_s: float) -> bool:
        """Let all that was ordered and changed reach the disk."""
        ended = self._store_thread.close(timeout_s)
        if ended:  # else the thread is still in the file
            self.jobs.finish(lambda: _deliver_to(self._store_thread))
            self._store.close()
        return ended

    def write_state(self) -> None:
        """Store draft and prompt history now."""
        self._save_timer.stop()
        try:
            self._state_write()()
        except SddeskError as error:
            self.notices.problem(error)

    def _connect_worker(self, worker: GenerationWorker) -> None:
        worker.step_done.connect(self._on_step)
        worker.image_done.connect(self._on_image)
        worker.job_finished.connect(self._on_finished)
        worker.job_cancelled.connect(self._on_cancelled)
        worker.job_failed.connect(self._on_failed)
        worker.job_lost.connect(self._on_lost)
        worker.job_broke.connect(self._on_broke)
        worker.job_refused.connect(self._on_refused)
        worker.prepare_failed.connect(self.notices.problem)

    def _connect(self) -> None:
        self.worker.device_known.connect(self._on_device)
        self.background.broke.connect(self._tell_bug)
        self._store_thread.broke.connect(self._tell_bug)
        self.gallery.failed.connect(self._on_library_error)
        self.collection.found.failed.connect(self._on_library_error)
        self.collection.lookup.broke.connect(self._tell_bug)
        self.collection.changed.connect(self.gallery.put)
        self.collection.left.connect(self.gallery.remove)
        self.collection.came.connect(self.gallery.reload)
        self.models.failed.connect(self._on_model_refused)
        self.models.added.connect(self._on_models_added)
        self.shelf.failed.connect(self._on_shelf_failed)
        self.shelf.noted.connect(self._on_noted)
        self.parts.noted.connect(self._on_noted)
        self.shelf.changed.connect(self._missing_hashes.look_again)  # after the list of models, with the parts
        self.state_changed.connect(self._missing_hashes.go_on)
        self.shelf.changed.connect(self.addons.changed)
        self.shelf.changed.connect(self.recipes.look)
        self.models.modelReset.connect(self.addons.changed)
        self.addons.noted.connect(self._on_noted)
        self.shelf.downloads.broke.connect(self._tell_bug)
        self.models.modelReset.connect(self.draft.follow_checkpoint)
        self.jobs.cancel_wanted.connect(self.stop_job)
        self.jobs.changed.connect(self._on_queue_changed)
        self.jobs.failed.connect(self.notices.problem)
        self.draft.changed.connect(self._on_draft_changed)
        self.draft.refused.connect(self.notices.problem)
        self.saving.saved.connect(self._on_saved)
        self.saving.changed.connect(self.state_changed)
        self.saving.changed.connect(self._run_next)
        self.saving.full.connect(self._interrupt_all)
        self._recall.done.connect(self._run_next)
        self._save_timer.timeout.connect(self._write_state_beside)

    def _restore(self) -> None:
        state, broken = read_state(self._state_path)
        draft = state.get("draft")
        if isinstance(draft, dict):
            self.draft.from_dict(draft)  # pyright: ignore[reportUnknownArgumentType]
        self.prompts = _texts(state.get("prompts"))[-PROMPTS_KEPT:]
        self._told = _texts(state.get("told"))[-NOTES_KEPT:]
        if self._store.problem is not None:
            self.notices.problem(self._store.problem)
        for aside in (broken, self._store.put_aside):
            if aside is not None:
                self.tell_put_aside(aside)

    def tell_put_aside(self, aside: Path) -> None:
        """Tell that a file of ours was damaged, and where it is now."""
        template = QT_TRANSLATE_NOOP("messages", "A damaged file was put aside as {path}. sddesk starts with defaults.")
        self.notices.add(NoticeKind.WARNING, Message.of(template, {"path": str(aside)}))

    def look_again(self) -> None:
        """Look once more for the pictures' folder and what is in it, because its drive may be back."""
        self._check_folder()
        self.collection.scan(self.gallery.reload)

    def _check_folder(self) -> None:
        def away(error: SddeskError) -> None:
            self.notices.problem(error, action="look_again")

        def check() -> None:
            if self._library is not None:  # why it could not be opened is told already
                self._library.check_folder()

        self.background.run(check, lambda _: self.notices.dismiss_action("look_again"), away)

    def _verify_library(self) -> None:
        """Read the index through, now that its first page is there."""

        def verified(sound: bool) -> None:
            if not sound:
                self.collection.begin_anew()

        self.background.run(lambda: self._open_library().verify(), verified, lambda _: None)

    def _order(self, make: Callable[[], GenerationRequest], edited: Job | None = None) -> None:
        try:
            written = make()
            requests = [self._named(request) for request in self.addons.orders(written)]
            if edited is not None:
                self.jobs.end_edit(requests.pop(0))
            if requests:
                self.jobs.add_all(requests)
        except SddeskError as error:
            self.notices.problem(error)
            return
        if written.prompt.strip():
            kept = [text for text in self.prompts if text != written.prompt]
            self.prompts = [*kept[1 - PROMPTS_KEPT :], written.prompt]
        self._write_state_soon()

    def _make_hashes(
        self,
        hash_of: Callable[[CheckpointRef | PartRef], str | None],
        compute: Callable[[CheckpointRef | PartRef], str],
    ) -> ModelHashes:
        """Of checkpoints and parts by these two, of LoRAs and textual inversions by what is installed."""

        def known(ref: Named) -> str | None:
            return self.addons.hash_of(ref) if isinstance(ref, LoraUse | EmbeddingUse) else hash_of(ref)

        def computed(ref: Named) -> str:
            return self.addons.compute_hash(ref) if isinstance(ref, LoraUse | EmbeddingUse) else compute(ref)

        return ModelHashes(known, computed, self.background, self._fill_hash)

    def _named(self, request: GenerationRequest) -> GenerationRequest:
        """The request with the hashes of today's weights, None while they are being computed."""
        return request.with_hashes(self._hashes.known)

    def _fill_hash(self, record_id: int, ref: Named, digest: str) -> None:
        def filled(record: ImageRecord) -> None:
            self.collection.found.put([record])
            self.collection.changed.emit([record])

        self.background.run(lambda: self._open_library().fill_hash(record_id, ref, digest), filled, lambda _: None)

    def _on_queue_changed(self) -> None:
        if self.jobs.editing is None:
            self.draft.take_back()
        if self.saving.unsaved and not self.jobs.all_paused:  # who resumes has made room, or believes so
            self.saving.retry()
        self._run_next()

    def _run_next(self) -> None:
        if self._closing or self._starting:  # a job that starts is told of, and its hearers come here again
            return
        if self.saving.short_of_room:
            return
        if self._recall.comes_first:
            return
        while self.workers.any_free and (job := self._take_next()) is not None:
            self._courses.begin(job.id, self._without_made(job).done)
            self.workers.take(job)
            self.jobs.when_stored(lambda job=job: self._start(job))
            self.state_changed.emit()
        upcoming = self.jobs.upcoming
        self.workers.expect(None if upcoming is None else upcoming.request)

    def _take_next(self) -> Job | None:
        self._starting = True
        try:
            return self.jobs.take_next()
        finally:
            self._starting = False

    def _start(self, job: Job) -> None:
        """The disk knows that the job runs; who stopped it meanwhile need not wait for a first pass."""
        course = self._courses.get(job.id)
        if course is not None and course.stopping:
            self._on_cancelled(job.id)
        elif course is not None and not self._closing:
            self.workers.submit(self._without_made(job))

    def _without_made(self, job: Job) -> Job:
        """The job as if its pictures that are being saved, or wait for a disk, were saved: none is made twice."""
        return replace(job, done=(*job.done, *sorted(self.saving.made_of(job.id) - set(job.done))))

    def look_for_engines(self) -> None:
        """Have as many engines as the machine and the settings of now give."""
        if self.device is not None and not self._closing:
            self.workers.have(self._more_engines(self.device))
            self._run_next()

    def _on_device(self, report: DeviceReport) -> None:
        self.device = report
        self.look_for_engines()
        self.device_known.emit(report)
        told = f"{report.name}: {report.note}"
        if report.note is not None and told not in self._told:
            self.notices.add(NoticeKind.INFO, report.note)
            self._told = [*self._told[1 - NOTES_KEPT :], told]
            self._write_state_soon()

    def _on_step(self, job_id: int, progress: StepProgress) -> None:
        job = self.jobs.job(job_id)
        self._holds_models = self._holds_models or progress.stage not in (Stage.START, Stage.LOAD)
        if job is not None:
            self._courses.take(job_id, progress)
            self._silence.take(job_id, progress)
            self.progressed.emit(progress, job)

    def _on_image(self, job_id: int, image: GeneratedImage) -> None:
        job, course = self.jobs.job(job_id), self._courses.get(job_id)
        if course is not None:
            course.images.append(image)
        for note in image.notes:
            self.notices.add(NoticeKind.INFO, note)
        self.image_done.emit(image, job_id)
        if job is not None and job.compared_with is not None:
            self.jobs.picture_saved(job_id, image.index, image.seconds)
            self.repeats.take(job, image)
        else:
            self.saving.take(image, job_id)

    def _on_saved(self, record: ImageRecord, job_id: int) -> None:
        if record.problem is not None:
            self.notices.add(NoticeKind.WARNING, record.problem)
        self._hashes.remember(record)
        self.gallery.add(record)
        self.collection.refresh_soon()
        self._courses.keep(record, job_id)
        self.image_saved.emit(record, job_id)
        self.state_changed.emit()
        self._run_next()  # there may be room again

    def _interrupt_all(self) -> None:
        """Stop what runs; nobody gives it up, so it is offered again, but what was told to stop before."""
        for course in self._courses.all():
            course.interrupting = course.interrupting or not course.stopping
            self.stop_job(course.job_id)

    def _on_closed(self, job_id: int, state: JobState, error: Message | None = None) -> None:
        self._leave(job_id)
        self.jobs.close(job_id, state, error)
        self._settle()

    def _leave(self, job_id: int, *, refused: bool = False) -> Course | None:
        """This job runs no longer: its worker is free."""
        self._silence.end(job_id)
        self.workers.leave(job_id, refused=refused)
        return self._courses.end(job_id)

    def _settle(self) -> None:
        """A job ended, and what could begin instead of it did."""
        self._courses.settle()
        self.state_changed.emit()

    def _on_finished(self, job_id: int) -> None:
        self._on_closed(job_id, JobState.FINISHED)

    def _on_cancelled(self, job_id: int) -> None:
        course = self._courses.get(job_id)
        if course is not None and not self._closing:  # closing is no wish to give the job up
            self._on_closed(job_id, course.stopped_as)

    def _on_models_added(self, place: Path, models: list[CheckpointInfo | PartInfo]) -> None:
        if len(models) == 1 and isinstance(models[0], CheckpointInfo):
            self.checkpoint.choose(models[0])
            return
        if not models:
            template = QT_TRANSLATE_NOOP("messages", "Nothing in {place} can be used by this version.")
            hint = QT_TRANSLATE_NOOP("messages", "The list of models says why, file by file.")
            self.notices.problem(SddeskError(template, hint, place=place.name), action="show_models")
            return
        checkpoints = sum(isinstance(model, CheckpointInfo) for model in models)
        template = QT_TRANSLATE_NOOP(
            "messages", "Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and embeddings: {parts}."
        )
        values = {"place": place.name, "checkpoints": checkpoints, "parts": len(models) - checkpoints}
        self._on_noted(Message.of(template, values))

    def _on_model_refused(self, error: SddeskError) -> None:
        pickle = isinstance(error, PickleRefused)
        self.notices.problem(error, action="convert_pickle" if pickle else None)

    def _on_shelf_failed(self, error: SddeskError) -> None:
        self.notices.problem(error, action="show_models")

    def _on_noted(self, note: Message) -> None:
        self.notices.add(NoticeKind.INFO, note)

    def _on_draft_changed(self, name: str) -> None:
        if name in ("checkpoint", *PARTS) and self.worker.isRunning() and self.draft.get(name) is not None:
            self._hashes.known(self.draft.get(name))  # once, in the background, before a picture wants it
        self._write_state_soon()

    def _write_state_soon(self) -> None:
        """Not put off by the next key: steady typing is stored, too."""
        if not self._save_timer.isActive():
            self._save_timer.start()

    def _write_state_beside(self) -> None:
        self.background.run(self._state_write(), None, self.notices.problem, urgent=True)

    def _state_write(self) -> Callable[[], None]:
        """The write of what the next start begins with, as it is now."""
        return self._state_file.write({"draft": self.draft.to_dict(), "prompts": self.prompts, "told": self._told})

    def _tell_bug(self, details: str) -> Notice:
        log.error("%s", details)
        return self.notices.bug(details)

    def _on_failed(self, job_id: int, error: SddeskError) -> None:
        job = self.jobs.job(job_id)
        action = "run_again" if isinstance(error, OutOfMemory) else None
        if isinstance(error, NoPicture) and job is not None and job.request.precision != "full":
            action = "run_in_full"
        if isinstance(error, UnreadSettingsError):
            action = "run_without"
        self.notices.problem(error, action=action, job_id=job_id)
        self._on_closed(job_id, JobState.FAILED, error.message)
        self.models.refresh()  # what it wanted may be gone: the next order is told so

    def _on_lost(self, job_id: int, error: EngineLost) -> None:
        """Hold the job whose engine died until the person resumes it; another engine is started, the queue goes on.

        A job that was told to stop is closed, unless its engine hung: then Stop may have been meant for the engine.
        """
        log.error("%s\n%s", error, error.details)
        course = self._leave(job_id)
        if course is not None and course.stopping and not isinstance(error, EngineStuck):
            self.notices.problem(error)
            self.jobs.close(job_id, course.stopped_as)
        else:
            self.notices.problem(error, action="resume_queue")
            self.jobs.hold(job_id)
        self._settle()

    def _on_refused(self, job_id: int, error: NoDevice) -> None:
        """One of several engines cannot be had: its job goes to another, and it gets no more until the next start."""
        self.notices.problem(error)
        course = self._leave(job_id, refused=True)
        if course is not None and course.stopping:
            self.jobs.close(job_id, course.stopped_as)
        else:
            self.jobs.put_back(job_id)
        self._settle()

    def _on_broke(self, job_id: int, details: str) -> None:
        notice = self._tell_bug(details)
        self._on_closed(job_id, JobState.FAILED, notice.message)

    def _on_library_error(self, error: SddeskError) -> None:
        self.notices.problem(error, action="open_settings")

    def _open_library(self) -> PictureLibrary:
        """Only on the library's thread."""
        if self._library is None:
            self._library = self._make_library()
        return self._library

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()


def _texts(value: Any) -> list[str]:
    """The texts of a stored list, without what is none."""
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]


def _deliver_to(receiver: QObject) -> None:
    """Run the callbacks that other threads have posted to `receiver`, without an event loop."""
    QCoreApplication.sendPostedEvents(receiver, QEvent.Type.MetaCall.value)
