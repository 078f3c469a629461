"""One running sddesk without its window: the four rooms, composed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sddesk.core.events import Engine
from sddesk.core.located import Locate
from sddesk.core.models import CheckpointInfo, CheckpointRef, DeviceReport, PartRef
from sddesk.core.pixels import Pixels
from sddesk.core.prompt import PromptSyntax, TokenCount
from sddesk.core.record import ImageRecord, ReadPicture
from sddesk.session.background import Background, deliver_to
from sddesk.session.composing.control_preview import Prepare
from sddesk.session.composing.room import Composing
from sddesk.session.generation.room import Generation
from sddesk.session.generation.workers import MakeEngine, Workers
from sddesk.session.model_list.hashes import MissingHashes
from sddesk.session.model_list.room import ModelList
from sddesk.session.model_list.source import ModelSource
from sddesk.session.notices import Notices
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.room import Pictures

if TYPE_CHECKING:
    from sddesk.core.suggestions import Helper
    from sddesk.session.experiments.room import Experiments
    from sddesk.session.explaining.room import Explainer
    from sddesk.session.suggesting import Suggester

ENGINES_END_SECONDS = 5.0  # closing waits no longer for engines; for pictures that are being saved it waits
MASK_SECONDS = 5.0  # the same for a mask that was painted just before


class Session(QObject):
    """Makes the objects of the rooms, connects them, starts and ends them; all live on the UI thread.

    Every attribute has one job and its own signals. `closing` comes before anything ends, `closed` when everything has.
    """

    closing, closed = Signal(), Signal()

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
        prepare_control: Prepare,
        make_helper: Callable[[], Helper],
        more_engines: Callable[[DeviceReport], Sequence[MakeEngine]] = lambda _report: (),
        parent: QObject | None = None,
    ) -> None:
        """`more_engines` gives the factories of the further engines, by the report of the first;
        `locate` finds what a request names, on a generation thread; `prepare_control` makes a control picture's map."""
        super().__init__(parent)
        self.notices = notices = Notices(self)
        self.background = background = Background(self)
        background.broke.connect(notices.bug)
        self._pictures = pictures = Pictures(make_library, read_picture, read_pixels, background, notices, self)
        self.library, self.gallery, self.collection = pictures.library, pictures.gallery, pictures.collection
        self.reading, self.exporter, self.look_again = pictures.reading, pictures.exporter, pictures.look_again
        late, downloads = pictures.late_hashes.fill, state_file.with_name("downloads.json")
        self._models = models = ModelList(
            model_source, list_checkpoints, hash_of, compute_hash, downloads, late, background, self
        )
        self.models, self.shelf, self.hashes = models.models, models.shelf, models.hashes
        self._composing = composing = Composing(
            models, model_source, count_tokens, state_file,
            self.collection.lookup.look, pictures.services, prepare_control, self,
        )  # fmt: skip
        self.draft, self.checkpoint, self.parts = composing.draft, composing.checkpoint, composing.parts
        self.adapters, self.recipes, self.reuse = composing.adapters, composing.recipes, composing.reuse
        self.tokens, self.styles, self.presets = composing.tokens, composing.styles, composing.presets
        self.start_picture, self.mask, self.extension = composing.start_picture, composing.mask, composing.extension
        self.larger, self.hires, self.refine = composing.larger, composing.hires, composing.refine
        self.controls, self.references, self.remembered = composing.controls, composing.references, composing.remembered
        self.completion, self.control_preview = composing.completion, composing.control_preview
        for kept in (self.start_picture, self.mask, self.controls, self.references, self.control_preview):
            self.collection.came.connect(kept.look_again)
        self._generation = generation = Generation(
            Workers(make_engine, locate, self), more_engines, queue_file, models, composing,
            self.collection.scan, pictures.services, self,
        )  # fmt: skip
        self.jobs, self.running, self.workers = generation.jobs, generation.running, generation.workers
        self.enqueue, self.dispatch, self.withdrawn = generation.enqueue, generation.dispatch, generation.withdrawn
        self.saving, self.repeats, self.memory = generation.saving, generation.repeats, generation.memory
        self.enlargements, self.time_left = generation.enlargements, generation.time_left
        self.device, self._locate, self._make_helper = generation.device, locate, make_helper
        self.saving.saved.connect(self._on_saved)
        missing = MissingHashes(lambda: model_source.catalog.hashes.compute_missing(), self._is_idle, background, self)
        self.shelf.changed.connect(missing.look_again)  # after the list of models, with the parts
        self.running.changed.connect(missing.go_on)

    @cached_property
    def explainer(self) -> Explainer:
        """Tells how a picture comes about; made when it is first wanted."""
        from sddesk.session.explaining.room import Explainer

        return Explainer(self.workers, self._locate, self.reading, self.background, self)

    @cached_property
    def experiments(self) -> Experiments:
        """The grids; made when they are first wanted."""
        from sddesk.session.experiments.room import Experiments

        rooms = self._models, self._composing, self._generation, self._pictures
        return Experiments(*rooms, self.background, self.notices, self)

    @cached_property
    def suggester(self) -> Suggester:
        """Asks a language model for other words for the prompt; made when it is first wanted."""
        from sddesk.session.suggesting import Suggester

        suggester = Suggester(self._make_helper, self.background, self)
        self.closing.connect(suggester.close)
        return suggester

    def start(self) -> None:
        """Start the threads; call it when the window is painted. After `close` it does nothing."""
        if self.dispatch.closing:  # closed as soon as it was painted
            return
        self._pictures.start()
        self._generation.start()
        self.library.check_folder()
        self._models.start()
        self._composing.start()
        self.dispatch.run_next()

    @property
    def busy(self) -> bool:
        """Whether closing now would stop something."""
        return bool(self.jobs.running() or self.saving.under_way)

    def close(self, timeout_s: float) -> bool:
        """Stop, finish saving, store the state; False if a thread did not end within `timeout_s` seconds each."""
        self.closing.emit()
        self.dispatch.close()
        self.mask.finish(min(timeout_s, MASK_SECONDS))
        self.remembered.write()
        ended = [self.shelf.downloads.close(timeout_s), self.collection.close(timeout_s)]
        ended.append(self._generation.finish(min(timeout_s, ENGINES_END_SECONDS)))
        self.library.close()
        ended.append(self.background.close(timeout_s))
        deliver_to(self.background)  # what was saved is remembered as saved, so that none is made twice
        ended.append(self._generation.close(timeout_s))
        self.closed.emit()
        return all(ended)

    def _is_idle(self) -> bool:
        return not self.jobs.running() and not self.dispatch.closing

    def _on_saved(self, record: ImageRecord, job_id: int) -> None:
        self.hashes.remember(record)
        self.gallery.add(record)
        self.collection.refresh_soon()
        self.running.take_record(record, job_id)
