"""What the person is composing: editable, always showable, turned into a frozen request when they ask for it."""

from __future__ import annotations

import contextlib
import math
import re
import secrets
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import asdict, field, fields, replace
from typing import Any, TypeVar, cast, get_args

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from sddesk.core.adapters import MAX_LORAS, LoraUse
from sddesk.core.checks import unused_fields
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, ModelFamily
from sddesk.core.hires import Hires, read_hires
from sddesk.core.inputs import (
    STEERING_KINDS,
    Input,
    Mask,
    StartPicture,
    check_inputs,
    read_input,
    without_unread,
    write_input,
)
from sddesk.core.instructing import NO_STRENGTH
from sddesk.core.limits import (
    DEFAULT_IMAGE_GUIDANCE,
    MAX_CLIP_SKIP,
    MAX_GUIDANCE,
    MAX_GUIDANCE_RESCALE,
    MAX_IMAGES,
    MAX_RANDOM_SEED,
    MAX_SEED,
    MAX_STEPS,
    MAX_VARIATION,
    MIN_GUIDANCE,
    MIN_STEPS,
    snap_size,
)
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import STARTER, CheckpointInfo, CheckpointRef, PartRef, Prediction, is_named, is_starter
from sddesk.core.prompt import PromptSyntax
from sddesk.core.read_settings import ReadSettings
from sddesk.core.refining import Refine, read_refine
from sddesk.core.request import PARTS, GenerationRequest, Mode, NoiseSource, Precision, Tile
from sddesk.core.resolving import as_written
from sddesk.core.samplers import (
    DEFAULT_SAMPLER,
    DEFAULT_SCHEDULE,
    FAST_STEPS,
    SAMPLERS,
    SCHEDULES,
    Sampling,
    sampler,
    usual_sampling,
)
from sddesk.core.styles import MAX_STYLES, StyleUse
from sddesk.core.substitutes import usable
from sddesk.core.values import dataclass
from sddesk.session.composing.draft_advice import DraftAdvice

FIRST_PROMPT = "a photograph of an astronaut riding a horse"
STARTER_SIZE = 128
SQUARE = "1:1"
SHAPES = ((1, 1), (4, 5), (2, 3), (5, 4), (3, 2))
HELD = (StartPicture, Mask, *STEERING_KINDS)  # the inputs of a request that a draft has a place for
CHOICES: dict[str, tuple[str, ...]] = {
    "mode": get_args(Mode),
    "precision": get_args(Precision),
    "prediction": get_args(Prediction),
    "noise_source": get_args(NoiseSource),
    "tile": get_args(Tile),
    "prompt_syntax": get_args(PromptSyntax),
    "sampler": tuple(row.id for row in SAMPLERS),
    "schedule": tuple(row.id for row in SCHEDULES),
    "exact_sampler": ("", *(row.id for row in SAMPLERS)),
    "exact_schedule": tuple(row.id for row in SCHEDULES),
}
_WAYS: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {"hires": read_hires, "refine": read_refine}
T = TypeVar("T")
_GRID = r"\s*(\d{1,3})\s*(?:[x×*]\s*(\d{1,3})\s*)?"


@dataclass(slots=True)
class RequestDraft:
    """The fields of a request while they are edited; the only mutable one of its kind, on the UI thread only.

    `shape` is the label of the preset that width and height are, empty for a size of the person's own. `exact_sampler`
    and its two are what was chosen before Fast was, empty where that is not known. `usual_rescale` and
    `usual_clip_skip` are the guidance rescale and the clip skip that the checkpoint brings. `image_guidance` is used
    where the checkpoint is instructed.
    `larger`: each picture is enlarged once it is saved, by `upscaler`, or by the one that suits the checkpoint where
    that is empty. `usual_larger`: whether this is so with the checkpoint until the person chooses. `refine_larger` is
    the strength at which the larger picture is then drawn anew in tiles, 0 where it is not.
    """

    prompt: str = FIRST_PROMPT
    negative_prompt: str = ""
    width: int = STARTER_SIZE
    height: int = STARTER_SIZE
    shape: str = SQUARE
    steps: int = 50
    steps_touched: bool = False
    guidance_scale: float = 7.5
    guidance_rescale: float = 0.0
    usual_rescale: float = 0.0
    usual_clip_skip: int = 1
    image_guidance: float = DEFAULT_IMAGE_GUIDANCE
    seed: int = 0
    seed_random: bool = True
    variation_seed: int = 0
    variation_strength: float = 0.0
    tile: Tile = ""
    rows: int = 1
    columns: int = 1
    sampler: str = DEFAULT_SAMPLER
    schedule: str = DEFAULT_SCHEDULE
    mode: Mode = "exact"
    exact_sampler: str = ""
    exact_schedule: str = DEFAULT_SCHEDULE
    exact_steps: int = 50
    precision: Precision = "auto"
    noise_source: NoiseSource = "cpu"
    safety_checker: bool = True
    prompt_syntax: PromptSyntax = "a1111"
    clip_skip: int = 1
    checkpoint: CheckpointRef = field(default=STARTER)
    vae: PartRef | None = None
    text_encoder: PartRef | None = None
    text_encoder_2: PartRef | None = None
    sampler_from: PartRef | None = None
    prediction: Prediction = "auto"
    loras: tuple[LoraUse, ...] = ()
    styles: tuple[StyleUse, ...] = ()
    inputs: tuple[Input, ...] = ()
    hires: Hires | None = None
    refine: Refine | None = None
    larger: bool = True
    usual_larger: bool = True
    upscaler: str = ""
    refine_larger: float = 0.0


_USUAL = {"guidance_rescale": "usual_rescale", "clip_skip": "usual_clip_skip", "larger": "usual_larger"}
_REUSED = {
    "prompt": ("prompt", "negative_prompt", "styles", "prompt_syntax"),
    "seed": ("seed", "variation_seed", "variation_strength"),
    "settings": (
        "mode",
        "width",
        "height",
        "tile",
        "steps",
        "guidance_scale",
        "guidance_rescale",
        "image_guidance",
        "prediction",
        "sampler",
        "schedule",
        "precision",
        "noise_source",
        "clip_skip",
        "checkpoint",
        *PARTS,
        "loras",
        "inputs",
        "hires",
        "refine",
    ),
}


_UNSTATED = {
    "seed": QT_TRANSLATE_NOOP("messages", "The picture does not state its seed: it stays random."),
    "steps": QT_TRANSLATE_NOOP("messages", "The picture does not state its steps: {value} stay."),
    "guidance_scale": QT_TRANSLATE_NOOP("messages", "The picture does not state its guidance: {value} stays."),
    "sampler": QT_TRANSLATE_NOOP("messages", "The picture does not state its sampler: {value} stays."),
    "width": QT_TRANSLATE_NOOP("messages", "The picture does not state its size: {value} stays."),
    "checkpoint": QT_TRANSLATE_NOOP("messages", "The picture does not state its model: “{value}” stays."),
}


class Draft(QObject):
    """The draft with its rules: sizes snap, a sampler brings its steps, a checkpoint brings its native size, Fast its
    sampler and steps.

    `advice` says where a choice goes wrong. `refused` gives the SddeskError of a value that is none; the field keeps
    what it had.
    """

    changed = Signal(str)
    refused = Signal(object)

    def __init__(
        self, info_of: Callable[[CheckpointRef], CheckpointInfo | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._info_of = info_of
        self._values = RequestDraft()
        self._aside: RequestDraft | None = None
        self.advice = DraftAdvice(self, info_of)
        self._followed = SD1  # the family that sampler and steps were last fitted to

    def get(self, name: str) -> Any:
        """The value of a field. Raises AttributeError for a name that is none."""
        return getattr(self._values, name)

    def set(self, name: str, value: Any) -> None:
        """What the person chose for a field; it is snapped or clamped, and other fields may follow."""
        try:
            allowed = _allowed(name, value)
        except SddeskError as error:
            self.refused.emit(error)
            return
        value = snap_size(value, self.family.size_step) if name in ("width", "height") else allowed
        before, exact = self.get(name), self.exact_sampling()
        self._put(name, value)
        if name in ("width", "height"):
            self._put("shape", self._shape())
        elif name == "mode" and value != before:
            self._follow_mode(exact)
        elif name == "steps":
            self._put("steps_touched", not self._is_usual(self._values.sampler, value))
        elif name == "sampler":
            self._follow_sampler()
        elif name == "checkpoint":
            self._put("prediction", "auto")  # that was said of another one
            self.follow_checkpoint()
        elif name == "prediction":
            self.follow_checkpoint()

    def set_images(self, text: str) -> bool:
        """Read "4" or "3 x 4" into rows and columns; False leaves them as they are."""
        grid = parse_grid(text)
        if grid is not None:
            self._put("rows", grid[0])
            self._put("columns", grid[1])
        return grid is not None

    def set_up(self, sampler_id: str, schedule: str, steps: int, guidance_scale: float) -> None:
        """What a checkpoint was made for, in both modes; the few steps that Fast takes where that is more of them."""
        self._take(sampler_id, schedule, steps)
        self.set("guidance_scale", guidance_scale)
        self._put("exact_sampler", "")
        if self._values.mode == "fast":
            self._follow_mode(Sampling(sampler_id, schedule, steps))

    def exact_sampling(self) -> Sampling:
        """The settings of Exact: the present ones, or, while Fast is chosen, those it restores."""
        values = self._values
        now = Sampling(values.sampler, values.schedule, values.steps)
        if values.mode == "exact":
            return now
        if values.exact_sampler:
            return Sampling(values.exact_sampler, values.exact_schedule, values.exact_steps)
        return usual_sampling(family=self.family) if now == usual_sampling(fast=True, family=self.family) else now

    def set_exact_sampling(self, sampling: Sampling) -> None:
        """Draw so in Exact, now or when it is chosen."""
        if self._values.mode == "fast":
            self._put("exact_sampler", sampling.sampler)
            self._put("exact_schedule", sampling.schedule)
            self._put("exact_steps", sampling.steps)
        else:
            self._take(sampling.sampler, sampling.schedule, sampling.steps)

    @property
    def info(self) -> CheckpointInfo | None:
        """The facts of the chosen checkpoint, with the prediction that the person sets."""
        info = self._info_of(self._values.checkpoint)
        return None if info is None else info.said(self._values.prediction)

    @property
    def family(self) -> ModelFamily:
        """The family of the chosen checkpoint; SD 1, the starter's, while it is not known."""
        info = self.info
        return SD1 if info is None else info.family

    @property
    def native_size(self) -> int:
        """The side in pixels that the chosen checkpoint was trained on."""
        info = self.info
        if info is not None:
            return info.native_size
        return STARTER_SIZE if is_starter(self._values.checkpoint) else SD1.native_size

    def presets(self) -> list[tuple[str, int, int]]:
        """The shapes of the chosen checkpoint, one side native: (label, width, height) in pixels."""
        rows: list[tuple[str, int, int]] = []
        for across, down in SHAPES:
            rows.append((f"{across}:{down}", *self.size_of_shape(across, down)))
        return rows

    def size_of_shape(self, across: int, down: int) -> tuple[int, int]:
        """Width and height in pixels nearest to this shape, the shorter side native to the chosen checkpoint."""
        native = self.native_size
        step = self.family.size_step
        width = native if across <= down else snap_size(native * across / down, step)
        height = native if down <= across else snap_size(native * down / across, step)
        return width, height

    def follow_checkpoint(self) -> None:
        """Take the checkpoint's size, guidance rescale, clip skip and Larger, unless they are the person's own.

        Used when the list arrives, too.
        """
        usual_larger = is_starter(self._values.checkpoint)
        for name, usual in (
            ("guidance_rescale", self._usual_rescale()),
            ("clip_skip", self._usual_clip_skip()),
            ("larger", usual_larger),
        ):
            before = self.get(_USUAL[name])
            self._put(_USUAL[name], usual)
            if self.get(name) == before:
                self._put(name, usual)
        self._follow_family()
        step = self.family.size_step
        sizes = {label: (width, height) for label, width, height in self.presets()}
        own = snap_size(self._values.width, step), snap_size(self._values.height, step)
        width, height = sizes.get(self._values.shape, own)
        self._put("width", width)
        self._put("height", height)

    def _follow_family(self) -> None:
        """Sample as the family is usually sampled, where the former one's usual way or one that it lacks is set."""
        before, self._followed = self._followed, self.family
        if before == self.family:
            return
        self.changed.emit("sampler")  # others are offered
        now = Sampling(self._values.sampler, self._values.schedule, self._values.steps)
        fast = self._values.mode == "fast"
        usual = usual_sampling(fast=fast, family=self.family)
        row = sampler(now.sampler)
        lacks = row is not None and now.schedule not in row.schedules_for(self.family)
        if lacks or now == usual_sampling(fast=fast, family=before):
            self._take(usual.sampler, usual.schedule, usual.steps)
        if before.guidance_kind != self.family.guidance_kind or self.get("guidance_scale") == before.guidance:
            self._put("guidance_scale", self.family.guidance)

    def to_request(self) -> GenerationRequest:
        """The frozen order; a random seed is drawn here and shown. Raises SddeskError if it cannot be made.

        What the model's family has no use for is not shown, and as if it was never set.
        """
        if self._values.seed_random:
            self._put("seed", secrets.randbelow(MAX_RANDOM_SEED + 1))
        names = {entry.name for entry in fields(GenerationRequest)}
        values = {entry.name: self.get(entry.name) for entry in fields(RequestDraft) if entry.name in names}
        if (info := self.info) is not None and info.instructed:
            values["inputs"] = tuple(
                replace(entry, strength=NO_STRENGTH) if isinstance(entry, StartPicture) else entry
                for entry in values["inputs"]
            )
        else:
            values["image_guidance"] = None
        return GenerationRequest(**values | unused_fields(self.family))

    def load(self, request: GenerationRequest, what: str = "all") -> None:
        """Restore what made a picture: "all", or only its "prompt", "seed" or "settings".

        The prompt is the written one, with its wildcards. Of the inputs it takes those of `HELD`. Of an enlarged
        picture it takes that it was enlarged, and by what; else Larger stays as it is.
        """
        order = request.enlarge
        request = as_written(request.without_hashes())
        hires = request.hires and replace(request.hires, hash=None, extra=())
        refine = request.refine and replace(request.refine, hash=None, extra=())
        styles = tuple(replace(use, extra=()) for use in request.styles)
        request = replace(request, inputs=held_inputs(request.inputs), hires=hires, refine=refine, styles=styles)
        parts = _REUSED if what == "all" else {what: _REUSED[what]}
        for names in parts.values():
            for name in names:
                if name != "image_guidance" or request.image_guidance is not None:
                    self._put(name, getattr(request, name))
        if "seed" in parts:
            self._put("seed_random", False)
        if "settings" in parts:
            self._put("exact_sampler", "")
            self._put("steps_touched", not self._is_usual(self._values.sampler, request.steps))
            self._put("shape", self._shape())
            self._put("usual_rescale", self._usual_rescale())
            self._put("usual_clip_skip", self._usual_clip_skip())
            self._put("usual_larger", is_starter(request.checkpoint))
            if order is not None:  # so that it becomes as large again
                self._put("larger", True)
                self._put("upscaler", order.model)
        if what == "all":
            self._put("rows", 1)
            self._put("columns", 1)

    @contextlib.contextmanager
    def kept(self) -> Generator[None]:
        """Leave the draft as it is after the block; changes inside are never shown."""
        before = replace(self._values)
        with QSignalBlocker(self):
            try:
                yield
            finally:
                self._values = before

    def put_aside(self) -> None:
        """Keep the written draft until `take_back`, while a waiting job is edited; a second call changes nothing."""
        self._aside = self._aside or replace(self._values)

    def take_back(self) -> None:
        """Show again what was put aside, if anything was."""
        aside, self._aside = self._aside, None
        for entry in fields(RequestDraft) if aside is not None else ():
            self._put(entry.name, getattr(aside, entry.name))

    def load_read(self, settings: ReadSettings, what: str = "all") -> list[Message]:
        """Take over what a picture of another program states, as `load` does for one of ours.

        Returns the substitutes for things missing here, and the fields that the picture does not state: they stay as
        in the draft, and the seed is random.
        """
        found = usable(settings)
        parts = _REUSED if what == "all" else {what: _REUSED[what]}
        names = [name for part in parts.values() for name in part]
        for name in names:
            if name in found.values:
                self._put(name, found.values[name])
        if "seed" in parts:
            self._put("seed_random", "seed" in found.unstated)
        if "settings" in parts:
            self._put("exact_sampler", "")
            self._put("steps_touched", not self._is_usual(self._values.sampler, self._values.steps))
            self._put("shape", self._shape())
            usual = self._usual_rescale()
            self._put("usual_rescale", usual)
            self._put("guidance_rescale", found.values.get("guidance_rescale", usual))
            self._put("inputs", ())
            self._put("refine", None)
        if what == "all":
            self._put("rows", 1)
            self._put("columns", 1)
        kept = [_unstated(name, self._values) for name in found.unstated if name in names]
        return [*(found.notes if "settings" in parts else ()), *kept]

    def to_dict(self) -> dict[str, Any]:
        """Plain data, for the next start; what was put aside rather than a job that is edited."""
        values = self._aside or self._values
        plain = asdict(replace(values, inputs=(), hires=None, refine=None))
        ways = {name: way and way.to_dict() for name, way in (("hires", values.hires), ("refine", values.refine))}
        return plain | {"inputs": [write_input(entry) for entry in values.inputs], **ways}

    def from_dict(self, data: Mapping[str, Any]) -> None:
        """Restore what `to_dict` gave; a field that is missing, of another type or no number keeps its default.

        A draft of a version that knew no `larger` enlarges nothing.
        """
        if "checkpoint" in data:  # a whole one
            data = {"larger": False, **data}
        for entry in fields(RequestDraft):
            value = data.get(entry.name)
            if entry.name in ("checkpoint", *PARTS):
                if isinstance(value, Mapping) and isinstance(value.get("name"), str):  # pyright: ignore[reportUnknownMemberType]
                    kind = CheckpointRef if entry.name == "checkpoint" else PartRef
                    known = {f.name for f in fields(kind)}
                    ref = kind(**{k: v for k, v in value.items() if k in known})  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
                    if is_named(ref):
                        self._put(entry.name, ref)
            elif entry.name == "loras":
                self._put("loras", tuple(_loras(value)))
            elif entry.name == "styles":
                self._put("styles", tuple(_styles(value)))
            elif entry.name == "inputs":
                self._put("inputs", _inputs(value))
            elif entry.name in _WAYS:
                self._put(entry.name, _way(value, _WAYS[entry.name]))
            elif value in CHOICES.get(entry.name, (value,)) and type(value) is type(getattr(self._values, entry.name)):
                with contextlib.suppress(SddeskError):
                    self._put(entry.name, _allowed(entry.name, value))
        if not any(isinstance(entry, StartPicture) for entry in self._values.inputs):
            self._put("refine", None)  # its switch is beside the start picture

    def _usual_rescale(self) -> float:
        info = self.info
        return self._values.usual_rescale if info is None else info.guidance_rescale

    def _usual_clip_skip(self) -> int:
        info = self.info
        return self._values.usual_clip_skip if info is None else info.usual_clip_skip

    def _shape(self) -> str:
        """The preset of a known checkpoint that the size is, else an empty text."""
        if self._info_of(self._values.checkpoint) is None and not is_starter(self._values.checkpoint):
            return ""
        size = (self._values.width, self._values.height)
        return next((label for label, *sides in self.presets() if tuple(sides) == size), "")

    def _follow_sampler(self) -> None:
        row = sampler(self._values.sampler)
        if row is None:
            return
        if not self._values.steps_touched:
            self._put("steps", usual_sampling(row.id, family=self.family).steps)
        if self._values.schedule not in row.schedules_for(self.family):
            self._put("schedule", DEFAULT_SCHEDULE)

    def _is_usual(self, sampler_id: str, steps: int) -> bool:
        """Whether these are the steps that a sampler starts with."""
        return sampler(sampler_id) is not None and steps == usual_sampling(sampler_id, family=self.family).steps

    def _follow_mode(self, exact: Sampling) -> None:
        """Fast takes a few steps where there are more; Exact takes back what was there before, else the usual."""
        self.set_exact_sampling(exact)
        if self._values.mode == "exact":
            self._put("exact_sampler", "")
        elif self._values.steps > FAST_STEPS:
            usual = usual_sampling(fast=True, family=self.family)
            self._take(usual.sampler, usual.schedule, usual.steps)

    def _take(self, sampler_id: str, schedule: str, steps: int) -> None:
        self.set("sampler", sampler_id)
        self.set("schedule", schedule)
        self.set("steps", steps)

    def _put(self, name: str, value: Any) -> None:
        if getattr(self._values, name) != value:
            setattr(self._values, name, value)
            self.changed.emit(name)


def parse_grid(text: str) -> tuple[int, int] | None:
    """(rows, columns) of "4" or "3 x 4"; None when it is neither, or more pictures than one order may make."""
    match = re.fullmatch(_GRID, text)
    if match is None:
        return None
    first, second = int(match[1]), match[2]
    grid = (1, first) if second is None else (first, int(second))
    return grid if min(grid) >= 1 and grid[0] * grid[1] <= MAX_IMAGES else None


def _unstated(name: str, values: RequestDraft) -> Message:
    """Say that a picture does not state a field, and what stays."""
    value: Any = getattr(values, name)
    if name == "sampler":
        row = sampler(value)
        value = row.name if row else value
    elif name == "width":
        value = f"{value} x {values.height}"
    text = value.name if isinstance(value, CheckpointRef) else f"{value:g}" if isinstance(value, float) else value
    return Message.of(_UNSTATED[name], {"value": text})


def _loras(value: Any) -> Iterator[LoraUse]:
    """The LoRAs of a stored draft, without invalid ones."""
    for row in cast("list[Any]", value)[:MAX_LORAS] if isinstance(value, list | tuple) else ():
        with contextlib.suppress(TypeError, ValueError, KeyError):
            yield LoraUse(name=row["name"], weight=row["weight"], text_weight=row.get("text_weight"))


def _styles(value: Any) -> Iterator[StyleUse]:
    """The styles of a stored draft, without what is none."""
    for row in cast("list[Any]", value)[:MAX_STYLES] if isinstance(value, list | tuple) else ():
        with contextlib.suppress(TypeError, ValueError, KeyError):
            yield StyleUse(name=row["name"], prompt=row["prompt"], negative_prompt=row["negative_prompt"])


def held_inputs(inputs: tuple[Input, ...]) -> tuple[Input, ...]:
    """Return the inputs that a draft holds, without fields that nothing reads."""
    return tuple(entry for entry in without_unread(inputs) if isinstance(entry, HELD))


def _inputs(value: Any) -> tuple[Input, ...]:
    """The inputs of a stored draft; none where they are damaged."""
    entries = cast("list[Any]", value) if isinstance(value, list) else []
    try:
        found = held_inputs(tuple(map(read_input, entries)))
        check_inputs(found)
    except (TypeError, ValueError):
        return ()
    return found


def _way(value: Any, read: Callable[[Mapping[str, Any]], T]) -> T | None:
    """The hires fix or refining of a stored draft; none where it is damaged."""
    try:
        return read(value) if isinstance(value, Mapping) else None  # pyright: ignore[reportUnknownArgumentType] - JSON
    except (TypeError, ValueError):
        return None


def _allowed(name: str, value: Any) -> Any:
    """The value of a field that is nearest to `value`. Raises SddeskError for a number that is none."""
    if isinstance(value, float) and not math.isfinite(value):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{value} is not a number that can be used here."),
            QT_TRANSLATE_NOOP("messages", "The value from before is kept: type another."),
            value=str(value),
        )
    if name in ("width", "height"):
        return snap_size(value)
    if name in ("steps", "exact_steps"):
        return min(MAX_STEPS, max(MIN_STEPS, int(value)))
    if name == "clip_skip":
        return min(MAX_CLIP_SKIP, max(1, int(value)))
    if name == "guidance_rescale":
        return min(MAX_GUIDANCE_RESCALE, max(0.0, float(value)))
    if name == "variation_seed":
        return min(MAX_SEED, max(0, int(value)))
    if name in ("variation_strength", "refine_larger"):
        return min(MAX_VARIATION, max(0.0, float(value)))
    if name in ("guidance_scale", "image_guidance"):
        return min(MAX_GUIDANCE, max(MIN_GUIDANCE, float(value)))
    return value
