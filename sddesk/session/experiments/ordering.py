"""A grid on its way into the queue: its axes are read while they are typed, its cells made, kept, and ordered."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.grids import Axes, GridRefused, cells_of, grid_of, read_axes
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef, WeightsKind
from sddesk.core.parts import part_ref
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Available, resolve
from sddesk.core.styles import StyleUse, style_named
from sddesk.core.values import dataclass
from sddesk.session.background import Background
from sddesk.session.composing.room import Composing
from sddesk.session.composing.styles import StyleChoice
from sddesk.session.generation.room import Generation
from sddesk.session.model_list.room import ModelList
from sddesk.session.picture_library import PictureLibrary

TURN_S = 0.03  # the window is not held up for longer
SAMPLED = 200  # cells, of which the time of a grid is estimated
_NO_MODEL = QT_TRANSLATE_NOOP("messages", "The model “{name}” is not installed.")
_NO_PART = QT_TRANSLATE_NOOP("messages", "“{name}” is not installed.")
Written = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What axes come to: how many cells, and the seconds that they take, None while nothing is known of that.

    `error` says what cannot be; `axis` is the number of the one at fault, None where it is none alone.
    """

    cells: int = 0
    seconds: float | None = None
    error: SddeskError | None = None
    axis: int | None = None


class _Installed:
    """What the axes ask of the models and styles, from the lists that the window shows."""

    def __init__(self, models: ModelList, styles: StyleChoice) -> None:
        self._models, self._installed, self._styles = models.models, models.installed, styles

    def checkpoint(self, name: str) -> CheckpointInfo:
        wanted = name.casefold()
        for info in self._models.all():
            if wanted in (info.ref.name.casefold(), info.title.casefold(), (info.ref.hub_id or "").casefold()):
                return info
        raise SddeskError(_NO_MODEL, name=name)

    def part(self, field: str, name: str) -> PartRef:
        kinds = {"vae": WeightsKind.VAE, "sampler_from": None}
        kind = kinds.get(field, WeightsKind.TEXT_ENCODER)
        part = None if kind is None else self._installed.named(kind, name)
        return part_ref(part if part is not None else self.checkpoint(name))

    def check_lora(self, name: str) -> None:
        if self._installed.named(WeightsKind.LORA, name) is None:
            raise SddeskError(_NO_PART, name=name)

    def style(self, name: str) -> StyleUse:
        return style_named(self._styles.all(), name).use


class GridOrders(QObject):
    """Makes one grid at a time of the draft. `changed`: how far it is; `ordered` carries a grid that is kept.

    `refused` carries the SddeskError of one that cannot be drawn, or kept.
    """

    changed = Signal()
    ordered = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        models: ModelList,
        composing: Composing,
        generation: Generation,
        library: Callable[[], PictureLibrary],
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._installed = _Installed(models, composing.styles)
        self._composing, self._generation = composing, generation
        self._library, self._background = library, background
        self._known: dict[CheckpointRef, Available] = {}
        self._making: tuple[Axes, GenerationRequest, Iterator[GenerationRequest]] | None = None
        self._cells: list[GenerationRequest] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def total(self) -> int:
        """How many cells the grid has that is being made, 0 while none is."""
        return 0 if self._making is None else self._making[0].count

    @property
    def done(self) -> int:
        """How many of them are made."""
        return len(self._cells)

    def check(self, written: Written) -> Checked:
        """Read axes around the draft as it is; nothing is ordered, and no seed is drawn."""
        try:
            with self._composing.draft.kept():
                base = self._composing.draft.to_request()
            axes = read_axes(written, base, self._installed)
            chosen = random.Random(axes.count).sample(range(axes.count), min(axes.count, SAMPLED))
            sample = [axes.cell(base, index) for index in chosen]
        except GridRefused as error:
            return Checked(error=error.reason if error.axis is not None else error, axis=error.axis)
        except SddeskError as error:
            return Checked(error=error)
        seconds = self._generation.time_left.seconds_of(sample)
        return Checked(cells=axes.count, seconds=None if seconds is None else seconds * axes.count / len(sample))

    def order(self, written: Written) -> None:
        """Make the grid of the draft, keep it, and tell of it with `ordered`; one that is being made is given up."""

        def begin() -> None:
            try:
                base = self._generation.enqueue.ready()
                axes = read_axes(written, base, self._installed)
            except SddeskError as error:
                self.refused.emit(error)
                return
            self._known, self._cells = {}, []
            self._making = axes, base, cells_of(axes, base, self._resolved)
            self._timer.start()
            self.changed.emit()

        self.stop()
        self._generation.enqueue.when_ready(begin)

    def stop(self) -> None:
        """Give up the grid that is being made: nothing of it was ordered."""
        self._timer.stop()
        self._making, self._cells = None, []
        self.changed.emit()

    def _go_on(self) -> None:
        assert self._making is not None
        axes, base, cells = self._making
        until = time.monotonic() + TURN_S
        try:
            for cell in cells:
                self._cells.append(self._generation.enqueue.named(cell))
                if time.monotonic() > until:
                    self.changed.emit()
                    return
            grid = grid_of(axes, base, self._cells)
        except SddeskError as error:
            self.stop()
            self.refused.emit(error)
            return
        self.stop()
        self._composing.remembered.add_prompt(self._composing.draft.get("prompt"))
        self._background.run(lambda: self._library().grids.save(grid), lambda _: self.ordered.emit(grid), self._failed)

    def _failed(self, error: SddeskError) -> None:
        self.refused.emit(error)

    def _resolved(self, cell: GenerationRequest) -> GenerationRequest:
        if cell.checkpoint not in self._known:  # what is installed is looked for once
            self._known[cell.checkpoint] = self._composing.adapters.available(cell.checkpoint)
        available = self._known[cell.checkpoint]
        if available.info is not None:
            available = replace(available, info=available.info.said(cell.prediction))
        return resolve(cell, available).requests[0]

    def draw(self, cells: Sequence[GenerationRequest]) -> None:
        """Order these cells of a grid."""
        if cells:
            self._generation.jobs.add_all(cells)
