"""What the engine tells while it works, and the few words by which it is driven."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from sddesk.core.located import LocatedRequest
from sddesk.core.messages import Message
from sddesk.core.models import DeviceReport
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.core.values import dataclass

if TYPE_CHECKING:
    from sddesk.core.explained import Told, Wanted


class Stage(StrEnum):
    """What a person waits through, in order."""

    START = "start"  # the engine itself, which imports for seconds
    LOAD = "load"
    PREPARE = "prepare"  # convert the model for this machine: once, and seldom
    ENCODE = "encode"
    DENOISE = "denoise"
    DECODE = "decode"
    ENLARGE = "enlarge"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepProgress:
    """One look at the work: `step` of `steps` counts forwards of the U-Net, from 1; in ENLARGE the parts that are done.

    `speed` is forwards or parts a second, 0 while unknown.

    `picture_step` of `picture_steps` counts the steps as they were ordered, for the `together` pictures from
    `first_image` (from 0) that are made at once; a sampler may take more forwards than that. `part` counts the parts of
    the work from 1: in the second one of the hires fix the picture is drawn on, larger. `tile` of `tiles` counts the
    parts in which a picture is refined, from 1; both are 0 where it is drawn whole.

    `image` counts the picture (from 0) that a preview belongs to. Outside DENOISE and ENLARGE all steps are 0.

    `quiet_seconds`: how long nothing new came, 0 while that is usual. With `answers` False, not even a sign of life
    came from the engine's process for so long; else it lives, and works on without a new step.
    """

    stage: Stage
    step: int = 0
    steps: int = 0
    speed: float = 0.0
    preview: Pixels | None = None
    image: int = 0
    quiet_seconds: int = 0
    answers: bool = True
    picture_step: int = 0
    picture_steps: int = 0
    first_image: int = 0
    together: int = 1
    part: int = 1
    tile: int = 0
    tiles: int = 0


# Of a picture whose model read the guidance as a number; other programs have another word for that.
GUIDANCE_EMBEDDED = ("guidance", "embedded")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What made a picture besides its request, so that a mismatch explains itself.

    `precision` is the dtype that ran: float32, float16 or bfloat16; `runtime` what computed the U-Net, torch or
    openvino, empty where that is not known. `conditions` are what rounds differently: how many pictures were made
    `together` in one forward, `threads`, the way of `decoding`, in what a GPU made its `sums`; and `weights`, where
    they were kept in 8 bits.
    """

    device: str
    precision: str
    versions: tuple[tuple[str, str], ...] = ()
    runtime: str = ""
    conditions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedImage:
    """A finished picture with the request that would make it alone. `index` counts from 0 in its batch.

    `flagged`: the safety checker hid it and `pixels` are its replacement. `notes` are sentences for a person.
    """

    request: GenerationRequest
    pixels: Pixels
    seconds: float
    provenance: Provenance
    index: int = 0
    flagged: bool = False
    notes: tuple[Message, ...] = ()


def nothing_follows() -> LocatedRequest | None:
    """Return None: no request is known to come after this one."""
    return None


def ignore_progress(progress: StepProgress) -> None:
    """Show nothing of the work."""


class Engine(Protocol):
    """Turns requests into pictures. One thread drives it; nothing in it is Qt.

    It is given every file with the request and asks for nothing.
    """

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        """What pictures are made on. An engine that takes long to tell raises Cancelled when `cancelled()` is true.

        `on_progress` learns when a start takes long, as StepProgress.quiet_seconds has it.
        """
        ...

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of a request, in order.

        `upcoming` returns the request that is likely to be the next: its model may be loaded meanwhile. It is called
        often, on the driving thread, and returns the same value until something else comes next.
        Raises Cancelled within one step of `cancelled()` turning true, SddeskError on an expected failure.
        """
        ...

    def explain(
        self,
        located: LocatedRequest,
        wanted: Wanted,
        on_progress: Callable[[StepProgress], None],
        on_part: Callable[[Told], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Tell how the first picture of a request comes about, piece by piece, as `wanted` says.

        A part that cannot be shown is replaced by a sentence, and the rest goes on. Raises as `generate` does.
        """
        ...

    def unload(self) -> None:
        """Give the memory of the loaded models back, and go on; imports stay. Raises EngineLost."""
        ...

    def close(self) -> None:
        """Give the memory back. The engine can be used again; it loads anew."""
        ...
