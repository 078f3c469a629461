"""One running sddesk without its window: the four rooms, composed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sddesk.core.events import Engine
from sddesk.core.located import Locate
from sddesk.core.models import CheckpointInfo, CheckpointRef, DeviceReport, PartRef, WeightsKind
from sddesk.core.pixels import Pixels
from sddesk.core.prompt import PromptSyntax, TokenCount
from sddesk.core.record import ImageRecord, ReadPicture
from sddesk.session.background import Background, deliver_to
from sddesk.session.composing.adapters import Adapters
from sddesk.session.composing.checkpoint import CheckpointChoice
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.hash_ahead import HashAhead
from sddesk.session.composing.parts import Parts
from sddesk.session.composing.recipes import Recipes
from sddesk.session.composing.remembered import Remembered
from sddesk.session.composing.reuse import Reuse
from sddesk.session.composing.tokens import Tokens
from sddesk.session.generation.device import Device
from sddesk.session.generation.dispatch import Dispatch
from sddesk.session.generation.enqueue import Enqueue
from sddesk.session.generation.job import JobState
from sddesk.session.generation.memory import ModelMemory
from sddesk.session.generation.outcomes import Outcomes
from sddesk.session.generation.pace import TimeLeft
from sddesk.session.generation.recall import Recall
from sddesk.session.generation.repeats import Repeats
from sddesk.session.generation.running import RunningJobs
from sddesk.session.generation.saving import Saving
from sddesk.session.generation.silence import Silence
from sddesk.session.generation.stored_queue import StoredQueue
from sddesk.session.generation.withdrawn import Withdrawn
from sddesk.session.generation.workers import MakeEngine, Workers
from sddesk.session.model_list.hashes import MissingHashes, ModelHashes
from sddesk.session.model_list.installed import Installed
from sddesk.session.model_list.models import Models
from sddesk.session.model_list.shelf import Shelf
from sddesk.session.model_list.source import ModelSource
from sddesk.session.model_list.told import ModelNotices
from sddesk.session.notices import Notices
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.exporting import Exporter
from sddesk.session.pictures.gallery import Gallery
from sddesk.session.pictures.late_hashes import LateHashes
from sddesk.session.pictures.opening import LibraryOpening
from sddesk.session.pictures.reading import Reading

ENGINES_END_SECONDS = 5.0  # closing waits no longer for engines; for pictures that are being saved it waits


class Session(QObject):
    """Makes the objects of the rooms, connects them, starts and ends them; all live on the UI thread.

    Every attribute has one job and its own signals. `closed` comes when everything has ended.
    """

    closed = Signal()

    def __init__(
        self,
        *,
        make_engine: Callable[[], Engine],
        locate: Locate,
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
        parent: QObject | None = None,
    ) -> None:
        """`more_engines` gives the factories of the engines beside the first, by the report of that one;
        `locate` finds what a request names, on a generation thread.
        """
        super().__init__(parent)
        self.notices = Notices(self)
        self.background = Background(self)
        self._compose_pictures(make_library, read_picture, read_pixels)
        self.models = Models(list_checkpoints, model_source.add_models, self.background, self)
        self.shelf = Shelf(model_source, self.models, self.background, state_file.with_name("downloads.json"), self)
        self.installed = Installed(model_source, self.shelf, hash_of, compute_hash)
        late = LateHashes(self.library.get, self.background, self.collection)
        self.hashes = ModelHashes(self.installed.hash_of, self.installed.compute_hash, self.background, late.fill)
        self._compose_draft(model_source, count_tokens, state_file)
        self._compose_generation(Workers(make_engine, locate, self), more_engines, queue_file)
        self._missing_hashes = MissingHashes(
            model_source.compute_missing_hash,
            lambda: not self.jobs.running() and not self.dispatch.closing,
            self.background,
            self,
        )
        self._connect()

    def _compose_pictures(
        self,
        make_library: Callable[[], PictureLibrary],
        read_picture: Callable[[Path], ReadPicture],
        read_pixels: Callable[[Path], Pixels],
    ) -> None:
        self.library = LibraryOpening(make_library, self.background, self.notices)
        self.gallery = Gallery(self.library.get, self.background, self)
        self.collection = Collection(self.library.get, self.background, self.notices, self)
        self.reading = Reading(
            library=self.library.get,
            background=self.background,
            notices=self.notices,
            reread=self.collection.reread,
            read_picture=read_picture,
            read_pixels=read_pixels,
        )
        self.exporter = Exporter(self.library.get, self.background, self.notices, self)

    def _compose_draft(
        self,
        source: ModelSource,
        count_tokens: Callable[[CheckpointRef, str, PromptSyntax], TokenCount],
        state_file: Path,
    ) -> None:
        known_hash, info_of = self.hashes.known, self.models.info_of
        self.draft = Draft(info_of, self)
        self.checkpoint = CheckpointChoice(self.shelf.offers, self.draft, self)
        self.parts = Parts(self.models, self.shelf, self.checkpoint, self.draft, self)
        self.adapters = Adapters(self.installed, source.wildcard_lines, info_of, self.draft, known_hash, self)
        self.recipes = Recipes(
            self.shelf.offers,
            lambda: self.adapters.fitting(WeightsKind.LORA) if self.shelf.parts_known else None,
            self.draft,
            self.notices,
            self,
        )
        self.remembered = Remembered(state_file, self.draft, self.background, self.notices, self)
        self.reuse = Reuse(self.draft, self.models, self.parts, self.adapters, self.notices)
        self.tokens = Tokens(count_tokens, self.draft, self.adapters, self.background)
        self._hash_ahead = HashAhead(self.draft, known_hash, self)

    def _compose_generation(
        self,
        workers: Workers,
        more_engines: Callable[[DeviceReport], Sequence[MakeEngine]],
        queue_file: Path,
    ) -> None:
        self._queue = StoredQueue(queue_file, self.background, self.notices, self)
        jobs, notices, library = self._queue.jobs, self.notices, self.library.get
        self.jobs = jobs
        self.running = RunningJobs(jobs, self)
        self.workers = workers
        self.time_left = TimeLeft(jobs, self.running, self.workers)
        self.memory = ModelMemory(jobs, self.running, self.workers)
        self.device = Device(self.remembered, notices, self)
        self.withdrawn = Withdrawn(jobs, notices)
        self.saving = Saving(
            jobs=jobs,
            background=self.background,
            notices=notices,
            library=library,
            named=self.hashes.named,
            parent=self,
        )
        self._recall = Recall(
            jobs=jobs,
            background=self.background,
            notices=notices,
            library=library,
            scan=self.collection.scan,
            parent=self,
        )
        self.enqueue = Enqueue(
            jobs=jobs,
            draft=self.draft,
            adapters=self.adapters,
            remembered=self.remembered,
            saving=self.saving,
            notices=notices,
            known_hash=self.hashes.known,
            parent=self,
        )
        self.repeats = Repeats(
            jobs=jobs,
            background=self.background,
            notices=notices,
            library=library,
            named=self.enqueue.named,
            digest_of=self.installed.digest_of,
            save=self.saving.take,
            parent=self,
        )
        silence = Silence(notices)
        self.dispatch = Dispatch(
            jobs=jobs,
            running=self.running,
            workers=self.workers,
            saving=self.saving,
            recall=self._recall,
            silence=silence,
            device=self.device,
            more_engines=more_engines,
            parent=self,
        )
        self._outcomes = Outcomes(
            jobs=jobs,
            running=self.running,
            dispatch=self.dispatch,
            memory=self.memory,
            silence=silence,
            saving=self.saving,
            repeats=self.repeats,
            models=self.models,
            notices=notices,
            parent=self,
        )

    def _connect(self) -> None:
        notices, changed = self.notices, self.running.changed
        self.background.broke.connect(notices.bug)
        self.gallery.failed.connect(self.library.failed)
        self.collection.found.failed.connect(self.library.failed)
        self.collection.changed.connect(self.gallery.put)
        self.collection.left.connect(self.gallery.remove)
        self.collection.came.connect(self.gallery.reload)
        self._model_notices = ModelNotices(self.models, self.shelf, notices, self.checkpoint.choose)
        self.parts.noted.connect(notices.note)
        self.adapters.noted.connect(notices.note)
        self.shelf.changed.connect(self._missing_hashes.look_again)  # after the list of models, with the parts
        changed.connect(self._missing_hashes.go_on)
        self.shelf.changed.connect(self.adapters.changed)
        self.shelf.changed.connect(self.recipes.look)
        self.models.modelReset.connect(self.adapters.changed)
        self.models.modelReset.connect(self.draft.follow_checkpoint)
        self.draft.refused.connect(notices.problem)
        self.jobs.failed.connect(notices.problem)
        self.saving.saved.connect(self._on_saved)
        self.saving.changed.connect(changed)
        self.workers.first.device_known.connect(self.device.take)
        self.workers.connect_each(self._outcomes.follow)

    def _on_saved(self, record: ImageRecord, job_id: int) -> None:
        self.hashes.remember(record)
        self.gallery.add(record)
        self.collection.refresh_soon()
        self.running.take_record(record, job_id)

    def start(self) -> None:
        """Start the threads; call it when the window is painted."""
        self.workers.start()
        self.library.open(self.collection.begin)
        self.gallery.reload()
        self.library.verify(self.collection.begin_anew)  # after the first page
        self._recall.begin()
        self.library.check_folder()
        self.models.refresh()
        self.shelf.start()
        self._hash_ahead.start()
        self.dispatch.run_next()

    @property
    def busy(self) -> bool:
        """Whether closing now would stop something."""
        return bool(self.jobs.running() or self.saving.under_way)

    def look_again(self) -> None:
        """Look once more for the pictures' folder and what is in it, because its drive may be back."""
        self.library.check_folder()
        self.collection.scan(self.gallery.reload)

    def close(self, timeout_s: float) -> bool:
        """Stop, finish saving, store the state; False if a thread did not end within `timeout_s` seconds each."""
        self.dispatch.close()
        self.remembered.write()
        ended = [self.shelf.downloads.close(timeout_s), self.collection.close(timeout_s)]
        ended.append(self.workers.finish(min(timeout_s, ENGINES_END_SECONDS)))
        deliver_to(self._outcomes)  # pictures that the workers finished meanwhile are saved, too
        self.library.close()
        ended.append(self.background.close(timeout_s))
        deliver_to(self.background)  # and remembered as saved, so that none is made twice
        for job_id in self.saving.job_ids:
            self.jobs.close(job_id, JobState.INTERRUPTED)  # its seeds make the same pictures again at the next start
        ended.append(self._queue.close(timeout_s))
        self.closed.emit()
        return all(ended)
