"""A scripted engine and a library in memory, for tests of what stands above them."""

from __future__ import annotations

import threading
import time
from array import array
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sddesk.core.checks import check_all_read
from sddesk.core.downloads import DownloadOrder, DownloadProgress, Fetched, Licence, Offer
from sddesk.core.drawn_prompts import DrawnPrompt
from sddesk.core.errors import Cancelled, NoPicture, OutOfMemory, SddeskError
from sddesk.core.events import (
    GeneratedImage,
    Provenance,
    Stage,
    StepProgress,
    ignore_progress,
    nothing_follows,
)
from sddesk.core.explained import (
    BlockTold,
    DecodedTold,
    NetworkTold,
    NoiseTold,
    Numbers,
    PartTold,
    PictureTold,
    RunKind,
    RunTold,
    StepTold,
    TextRead,
    Token,
    Told,
    VaeTold,
    Wanted,
)
from sddesk.core.families import SD1
from sddesk.core.included_styles import INCLUDED
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import Message
from sddesk.core.models import STARTER, CheckpointInfo, CheckpointRef, DeviceReport, PartInfo, RefusedModel, WeightsKind
from sddesk.core.pixels import Pixels
from sddesk.core.presets import Preset
from sddesk.core.prompt import PromptSyntax, TokenCount
from sddesk.core.record import Album, ExportFormat, Family, ImageRecord, Made, Order, Parent, inputs_of
from sddesk.core.request import GenerationRequest
from sddesk.core.search import Query
from sddesk.core.styles import Style
from sddesk.core.tags import ReadTags, Tag, TagWriting
from sddesk.core.uses import Named, bare
from sddesk.library.grids import GridStore
from sddesk.library.inputs import InputStore

if TYPE_CHECKING:
    from sddesk.session.app_session import Session

STARTER_INFO = CheckpointInfo(
    ref=STARTER,
    title="Starter",
    family=SD1,
    native_size=128,
    size_bytes=1,
    location="",
    has_safety_checker=False,
)
PROVENANCE = Provenance(
    device="cpu",
    precision="float32",
    versions=(("torch", "0"),),
    runtime="torch",
    conditions=(("together", "1"), ("threads", "2")),
)


def stored(session: Session) -> None:
    """Come back when all that was ordered until now is on the disk, and shown."""
    from PySide6.QtCore import QCoreApplication  # scripted engines start in half the time without Qt

    written: list[None] = []
    session.jobs.writer.when_written(lambda: written.append(None))
    while not written:
        QCoreApplication.processEvents()
        time.sleep(0.0005)


def located(request: GenerationRequest) -> LocatedRequest:
    """A request with the starter, as the program finds it; a scripted engine reads no files."""
    return LocatedRequest(request=request, checkpoint=STARTER_INFO)


def pixels_of(seed: int, width: int = 8, height: int = 8) -> Pixels:
    """A plain picture whose colour tells its seed."""
    return Pixels(width=width, height=height, rgb=bytes((seed % 256, 100, 200)) * (width * height))


def parts_told(request: GenerationRequest, picture: Pixels, wanted: Wanted) -> Generator[Told]:
    """What an engine would tell of a small run: two words, a few steps, one layer."""
    rough = pixels_of(request.seed, 4, 4)
    if wanted.loop:
        numbers = Numbers(shape=(1, 4, 4), axes=("channel", "row", "column"), kind="float32", data=bytes(64))
        half = array("H", [0x3400] * 16 * 4)  # 0.25 each: four tokens share every place
        maps = Numbers(shape=(4, 4, 4), axes=("token", "row", "column"), kind="float16", data=half.tobytes())
        for index in range(request.steps):
            yield StepTold(
                index=index, forwards=request.steps, steps=request.steps, timestep=900.0 - index, alpha=0.6,
                sigma=0.8, next_sigma=0.5, scale=1.0, predicts="epsilon", guidance_scale=request.guidance_scale,
                latents=numbers, without=numbers, with_text=numbers, guided=numbers, expected=numbers,
                latents_picture=rough, expected_picture=rough, without_picture=rough, with_picture=rough,
                maps=(maps,),
            )  # fmt: skip
            if index == 1:
                part = PartTold(name="unet", kind="UNet2DConditionModel", parameters=10, bytes=40)
                block = BlockTold(
                    name="down_blocks.0", kind="DownBlock2D", parameters=5, given=(2, 1, 4, 4),
                    answered=(2, 1, 2, 2), seconds=0.01,
                )  # fmt: skip
                yield NetworkTold(parts=(part,), blocks=(block,))
        ends = Token(id=0, text="<|startoftext|>", weight=1.0, word=-1)
        words = [
            Token(id=at + 1, text=word, weight=1.0, word=at, near=("cottage",))
            for at, word in enumerate(request.prompt.split()[:2])
        ]
        for name in ("prompt", "negative_prompt"):
            yield TextRead(
                name=name, encoder="text_encoder", tokens=((ends, *words, ends),), padded=True, shape=(77, 8),
                vocabulary=100,
            )  # fmt: skip
        yield NoiseTold(
            seed=request.seed, width=request.width, height=request.height, noise=numbers, picture=rough, other=rough,
            histogram=(1, 3, 1),
        )  # fmt: skip
        yield PictureTold(picture=picture, seconds=0.5)
        for index in range(request.steps):
            yield DecodedTold(index=index, picture=picture)
    if wanted.vae:
        yield VaeTold(given=picture, back=picture, difference=picture, psnr=30.0, shape=(1, 4, 4), channels=(rough,))
    runs: list[tuple[RunKind, str]] = [("guidance", f"{scale:g}") for scale in wanted.guidance]
    runs += [("guided", f"{scale:g} {forward}") for scale, forward in wanted.guided]
    runs += [("dropped", word) for word in wanted.dropped]
    runs += [("sampler", f"{name} {steps}") for name, steps in wanted.samplers]
    for kind, value in runs:
        yield RunTold(
            kind=kind, value=value, picture=picture, difference=picture, psnr=25.0, sigmas=(10.0, 3.0, 0.5),
            expected=(rough, rough), forwards=3, seconds=0.5,
        )  # fmt: skip


class ScriptedEngine:
    """Makes plain pictures; words of the prompt steer it.

    It raises at "fail", "bug", "short of memory", "no picture"; it stays in "slow load", "wait" and "slow decode"
    until released.
    """

    def __init__(self, step_seconds: float = 0.0) -> None:
        self.step_seconds = step_seconds
        self.requests: list[GenerationRequest] = []
        self.located: list[LocatedRequest] = []
        self.explained: list[Wanted] = []
        self.foreseen: list[GenerationRequest | None] = []
        self.released = threading.Event()
        self.closed = False
        self.unloaded = 0

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        return DeviceReport(kind="cpu", name="Scripted", cpu_threads=2)

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        request = located.request
        self.requests.append(request)
        self.located.append(located)
        check_all_read(request)
        on_progress(StepProgress(stage=Stage.LOAD))
        self._pause(request, "slow load", cancelled)
        if "fail" in request.prompt:
            raise SddeskError("The scripted engine cannot make {what}.", "Ask for less.", what=request.prompt)
        if "short of memory" in request.prompt:
            raise OutOfMemory("There is not enough memory.")
        if "no picture" in request.prompt:
            raise NoPicture("No picture came out.")
        if "bug" in request.prompt:
            raise ZeroDivisionError("scripted")
        self._pause(request, "wait", cancelled)
        for step in range(1, request.steps + 1):
            if cancelled():
                raise Cancelled
            time.sleep(self.step_seconds)
            on_progress(
                StepProgress(
                    stage=Stage.DENOISE,
                    step=step,
                    steps=request.steps,
                    speed=10.0,
                    preview=pixels_of(request.seed),
                    picture_step=step,
                    picture_steps=request.steps,
                    together=request.images,
                )
            )
        following = upcoming()
        self.foreseen.append(None if following is None else following.request)
        for index in range(request.images):
            on_progress(StepProgress(stage=Stage.DECODE, image=index))
            self._pause(request, "slow decode", cancelled)
            single = request.single(index)
            on_image(
                GeneratedImage(
                    request=single,
                    pixels=pixels_of(single.seed, single.width, single.height),
                    seconds=0.1,
                    provenance=PROVENANCE,
                    index=index,
                )
            )

    def _pause(self, request: GenerationRequest, word: str, cancelled: Callable[[], bool]) -> None:
        while word in request.prompt and not self.released.is_set():
            if cancelled():
                raise Cancelled
            time.sleep(0.005)

    def explain(
        self,
        located: LocatedRequest,
        wanted: Wanted,
        on_progress: Callable[[StepProgress], None],
        on_part: Callable[[Told], None],
        cancelled: Callable[[], bool],
    ) -> None:
        request = replace(located.request, rows=1, columns=1)
        self.explained.append(wanted)
        made: list[GeneratedImage] = []
        self.generate(replace(located, request=request), on_progress, made.append, cancelled)
        for part in parts_told(request, made[0].pixels, wanted):
            on_part(part)

    def unload(self) -> None:
        self.unloaded += 1

    def close(self) -> None:
        self.closed = True


class SlowToStart(ScriptedEngine):
    """Its imports take until `started`, then it may raise `failure`; a cancel of the start ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.started = threading.Event()
        self.failure: Exception | None = None

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        while not self.started.wait(0.005):
            if cancelled():
                raise Cancelled
        if self.failure is not None:
            raise self.failure
        return super().describe(cancelled)


class NoPrompts:
    """The prompts of a library that lists none."""

    def keys(self, words: str = "", *, starred: bool = False) -> list[str]:
        del words, starred
        return []

    def some(self, keys: Sequence[str]) -> list[DrawnPrompt]:
        del keys
        return []

    def mark(self, text: str, *, starred: bool | None = None, note: str | None = None) -> DrawnPrompt:
        return DrawnPrompt(key="0", text=text, starred=bool(starred), note=note or "")


class MemoryLibrary:
    """The library's calls over a list, itself all of its parts; `failing` makes saving fail as a full disk does."""

    def __init__(self) -> None:
        self.folder = self.upkeep = self.saving = self.annotations = self.contents = self
        self.exports = self.trash = self.imports = self.locator = self.albums = self.relations = self
        self.records: list[ImageRecord] = []
        self.saved: list[GeneratedImage] = []
        self.elsewhere: list[Path] = []
        self.trashed: list[int] = []
        self.inputs = InputStore(Path("no-such-folder"), lambda: None, lambda _hash: [], lambda _hash: [])
        self.grids = GridStore(Path("no-such-folder"), lambda: None, self.page)
        self.prompts = NoPrompts()
        self.failing = self.away = False
        self.threads: set[str] = set()
        self.closed = False

    def add(self, image: GeneratedImage) -> ImageRecord:
        self.threads.add(threading.current_thread().name)
        if self.failing:
            raise SddeskError("There is no room on the disk of {folder}.", "Save elsewhere.", folder="Pictures")
        record = ImageRecord(
            id=len(self.saved) + 1,
            path=Path(f"{image.request.seed}.png"),
            request=image.request,
            provenance=image.provenance,
            created_at=datetime.now(UTC),
            seconds=image.seconds,
            width=image.pixels.width,
            height=image.pixels.height,
            flagged=image.flagged,
            content_hash=image.pixels.content_hash,
        )
        self.saved.append(image)
        self.records.insert(0, record)
        return record

    def for_reading(self) -> MemoryLibrary:
        return self

    def keep_inputs_in(self, folder: Path) -> None:
        """Have a real store of inputs, which finds them again in the library's pictures."""

        def showing(content_hash: str) -> list[Path]:
            return [record.path for record in self.records if record.content_hash == content_hash]

        self.inputs = InputStore(folder, lambda: None, showing, lambda _hash: [])
        self.grids = GridStore(folder, lambda: None, self.page)

    def showing(self, content_hash: str) -> list[ImageRecord]:
        return [record for record in self.records if record.content_hash == content_hash]

    def family(self, made: Made | None, content_hash: str | None, record_id: int = 0) -> Family:
        inputs = made.inputs_read if isinstance(made, GenerationRequest) else ()
        parents = [Parent(entry=entry, record=self._parent(entry.content_hash)) for entry in inputs]
        made_from = [record for record in self.records if inputs_of(record.request).get(content_hash or "")]
        return Family(parents=tuple(parents), children=tuple(made_from))

    def _parent(self, content_hash: str | None) -> ImageRecord | None:
        return next((record for record in self.records if content_hash and record.content_hash == content_hash), None)

    def check(self) -> None:
        if self.away:
            raise SddeskError("The pictures' folder {folder} is not there.", folder="Pictures")

    def verify(self) -> bool:
        return True

    def untold(self) -> list[Message]:
        return []

    def changed_elsewhere(self) -> bool:
        return False

    def count(self, query: Query | None = None) -> int:
        return 0 if query is not None and query.in_trash else len(self.records)

    def page(self, offset: int, limit: int, query: Query | None = None) -> list[ImageRecord]:
        return self.records[offset : offset + limit]

    def get(self, record_id: int) -> ImageRecord:
        found = next((record for record in self.records if record.id == record_id), None)
        if found is None:
            raise SddeskError("This picture is no longer in the library.")
        return found

    def fill_hash(self, record_id: int, ref: Named, digest: str) -> ImageRecord:
        record = self.get(record_id)
        request = record.request.with_late_hash(digest, lambda other: bare(other) == bare(ref))
        named = replace(record, request=request)
        self.records[self.records.index(record)] = named
        return named

    def mark(
        self,
        record_ids: Sequence[int],
        *,
        stars: int | None = None,
        favourite: bool | None = None,
        rejected: bool | None = None,
    ) -> list[ImageRecord]:
        given = {"stars": stars, "favourite": favourite, "rejected": rejected}
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        return self._changed(record_ids, **changes)

    def tag(self, record_ids: Sequence[int], add: Sequence[str] = (), remove: Sequence[str] = ()) -> list[ImageRecord]:
        return self._changed(record_ids, tags=tuple(add))

    def describe(self, record_id: int, caption: str) -> ImageRecord:
        return self._changed([record_id], caption=caption.strip())[0]

    def _changed(self, record_ids: Sequence[int], **changes: Any) -> list[ImageRecord]:
        self.records = [replace(record, **changes) if record.id in record_ids else record for record in self.records]
        return self.records_of(record_ids)

    def raw_text(self, record_id: int) -> str:
        return f"all text of {self.get(record_id).path}"

    def settings_text(self, record_id: int) -> str:
        return f"{self.get(record_id).request.prompt}\nSteps: 6"

    def pictures(
        self,
        record_ids: Sequence[int],
        folder: Path,
        form: ExportFormat = "png",
        *,
        metadata: bool,
        quality: int,
        inputs: bool = False,
    ) -> list[Path]:
        if self.failing:
            raise SddeskError("There is no room on the disk of {folder}.", folder=str(folder))
        self.elsewhere += [folder / f"{record_id}.{form}" for record_id in record_ids]
        return self.elsewhere[-len(record_ids) :]

    def sheets(
        self, record_ids: Sequence[int], folder: Path, rows: int, columns: int, *, labels: bool, first: int
    ) -> tuple[list[Path], list[SddeskError]]:
        self.elsewhere.append(folder / f"sheet-{first}.png")
        return self.elsewhere[-1:], []

    def order(self, query: Query | None = None) -> Order:
        return Order(ids=array("q", (record.id for record in self.records)))

    def records_of(self, record_ids: Sequence[int]) -> list[ImageRecord]:
        return [record for wanted in record_ids for record in self.records if record.id == wanted]

    def models(self) -> list[tuple[str, int]]:
        return []

    def all(self) -> list[Album]:
        return []

    def searches(self) -> dict[str, str]:
        return {}

    def ids(self, older_than: timedelta | None = None) -> list[int]:
        return list(self.trashed)

    def put(self, record_id: int) -> ImageRecord:
        record = next(record for record in self.records if record.id == record_id)
        self.records.remove(record)
        self.trashed.append(record_id)
        return record

    def thumbnail(self, record_id: int) -> Path:
        return Path(f"thumbnail-{record_id}.png")

    def thumbnail_of(self, record: ImageRecord) -> Path:
        return self.thumbnail(record.id)

    def pixels(self, record_id: int) -> Pixels:
        return self.saved[record_id - 1].pixels

    def save_as(self, record_id: int, path: Path) -> None:
        self.elsewhere.append(path)

    def save_elsewhere(self, image: GeneratedImage, path: Path) -> None:
        self.elsewhere.append(path)

    def imported(self) -> tuple[Path, ...]:
        return ()

    def scanning(self, *, reread: bool = False) -> Generator[int, None, object]:
        yield from ()

    def close(self) -> None:
        self.closed = True


def count_words(ref: CheckpointRef, text: str, syntax: PromptSyntax) -> TokenCount:
    """A token a word."""
    return TokenCount(count=len(text.split()), limit=75)


OFFER = Offer(
    id="sd-x",
    title="Stable Diffusion X",
    hub_id="our/x",
    kind=WeightsKind.CHECKPOINT,
    family="sd1",
    licence=Licence(id="open", name="Open", url="https://example.org/open"),
    size_bytes=2_700_000_000,
    memory_bytes=4_000_000_000,
    native_size=512,
    about=(("en", "For the tests."), ("ja", "試験用です。")),
)
TURBO = replace(
    OFFER, id="turbo", title="Turbo", hub_id="our/turbo", sampler="euler_a", schedule="trailing", steps=2,
    guidance_scale=1.0,
)  # fmt: skip


LCM = replace(
    OFFER, id="lcm", title="LCM", hub_id="our/lcm-lora", kind=WeightsKind.LORA, sampler="lcm", steps=4,
    guidance_scale=1.0, file="pytorch_lora_weights.safetensors",
)  # fmt: skip


class ScriptedDownloader:
    """Brings 100 bytes in ten steps; `hold` keeps it before the last, `errors` are raised first, in order."""

    def __init__(self) -> None:
        self.hold = threading.Event()
        self.hold.set()
        self.errors: list[Exception] = []
        self.fetched: list[DownloadOrder] = []
        self.discarded: list[DownloadOrder] = []
        self.running = 0
        self.most_at_once = 0

    def fetch(
        self, order: DownloadOrder, on_progress: Callable[[DownloadProgress], None], cancelled: Callable[[], bool]
    ) -> Fetched:
        self.running += 1
        self.most_at_once = max(self.most_at_once, self.running)
        try:
            if self.errors:
                raise self.errors.pop(0)
            for step in range(10):
                on_progress(DownloadProgress(received=step * 10, total=100, speed=20.0))
            while not self.hold.wait(0.01):
                if cancelled():
                    raise Cancelled
            self.fetched.append(order)
            return Fetched(hub_id=order.hub_id, commit="c", location="/x", notes=(Message("A note."),))
        finally:
            self.running -= 1

    def discard(self, order: DownloadOrder) -> None:
        self.discarded.append(order)


class FakeWildcards(dict[str, tuple[str, ...]]):
    """Wildcard files, by name."""

    def lines(self, name: str) -> tuple[str, ...] | None:
        return self.get(name)

    def names(self) -> tuple[str, ...]:
        return tuple(self)


@dataclass
class FakeToken:
    """An access token in memory; `stored`: some key store takes it."""

    text: str = ""
    stored: bool = True

    def get(self) -> str | None:
        return self.text or None

    def put(self, token: str) -> bool:
        self.text = token
        return self.stored

    def forget(self) -> None:
        self.text = ""


@dataclass
class FakeHashes:
    """The hashes of what is installed."""

    source: FakeSource

    def of_part(self, part: PartInfo) -> str | None:
        return "cd" * 32

    def compute_part(self, part: PartInfo) -> str:
        return "cd" * 32

    def compute_missing(self) -> bool:
        self.source.unhashed = max(0, self.source.unhashed - 1)
        return self.source.unhashed > 0


@dataclass
class FakeStyles:
    """The person's styles, in memory."""

    kept: list[Style] = field(default_factory=list)
    problems: list[Message] = field(default_factory=list)

    def all(self) -> list[Style]:
        own = {style.name.casefold() for style in self.kept}
        return [*self.kept, *(style for style in INCLUDED if style.name.casefold() not in own)]

    def put(self, styles: Iterable[Style]) -> None:
        self.kept[:] = list({style.name.casefold(): style for style in [*self.kept, *styles]}.values())

    def remove(self, names: Sequence[str]) -> None:
        gone = {name.casefold() for name in names}
        self.kept[:] = [style for style in self.kept if style.name.casefold() not in gone]


@dataclass
class FakePresets:
    """The person's presets, in memory."""

    kept: list[Preset] = field(default_factory=list)
    problems: list[Message] = field(default_factory=list)

    def all(self) -> list[Preset]:
        return list(self.kept)

    def put(self, things: Iterable[Preset]) -> None:
        self.kept = list({one.name: one for one in [*self.kept, *things]}.values())

    def remove(self, names: Sequence[str]) -> None:
        self.kept = [preset for preset in self.kept if preset.name not in names]


@dataclass
class FakeTags:
    """Lists of tags in memory."""

    listed: tuple[Tag, ...] = ()
    writing: Callable[[], TagWriting] = TagWriting

    def read(self) -> ReadTags:
        return ReadTags(self.listed)


@dataclass
class FakeCatalog:
    """What is installed, as a FakeSource has it."""

    source: FakeSource

    def __post_init__(self) -> None:
        self.hashes = FakeHashes(self.source)

    @property
    def added(self) -> list[Path]:
        return list(self.source.places)

    def all_parts(self) -> list[PartInfo]:
        return list(self.source.installed_parts)

    def refused(self) -> list[RefusedModel]:
        return list(self.source.refused)


@dataclass
class FakeSource:
    """What stands behind a shelf, in memory."""

    downloader: ScriptedDownloader = field(default_factory=ScriptedDownloader)
    found: list[CheckpointInfo | PartInfo] = field(default_factory=lambda: [STARTER_INFO])
    installed_parts: list[PartInfo] = field(default_factory=list)
    accepted: set[str] = field(default_factory=set)
    families: dict[str, str] = field(default_factory=dict)
    places: list[Path] = field(default_factory=list)
    wildcards: FakeWildcards = field(default_factory=lambda: FakeWildcards())
    styles: FakeStyles = field(default_factory=lambda: FakeStyles())
    presets: FakePresets = field(default_factory=lambda: FakePresets())
    token: FakeToken = field(default_factory=lambda: FakeToken())
    refusal: SddeskError | None = None
    unhashed: int = 0
    refused: list[RefusedModel] = field(default_factory=list)

    tags: FakeTags = field(default_factory=lambda: FakeTags())

    def offers(self) -> list[Offer]:
        return [OFFER, TURBO, LCM]

    def make_downloader(self) -> ScriptedDownloader:
        return self.downloader

    def __post_init__(self) -> None:
        self.catalog = FakeCatalog(self)

    def add_models(self, place: Path) -> list[CheckpointInfo | PartInfo]:
        if self.refusal is not None:
            raise self.refusal
        self.places.append(place)
        return list(self.found)

    def convert_pickle(self, file: Path) -> Path:
        return file.with_suffix(".safetensors")

    def remove_models(self, place: Path) -> None:
        self.places.remove(place)

    def choose_family(self, location: str, family_id: str) -> None:
        self.families[location] = family_id

    def is_accepted(self, licence_id: str) -> bool:
        return licence_id in self.accepted

    def accept_licence(self, licence_id: str) -> None:
        self.accepted.add(licence_id)
