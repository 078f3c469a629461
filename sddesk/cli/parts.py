"""What the commands that make pictures share: a bar, a place to save, Ctrl+C that ends within one step."""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from types import FrameType
from typing import Any

from tqdm import tqdm

from sddesk.catalog.catalog import Catalog
from sddesk.cli.hand_over import SavedImage
from sddesk.cli.output import Ended, handling, say
from sddesk.core.advice import advice_about_changing_words, advice_about_model, advice_for
from sddesk.core.errors import Cancelled, EngineStuck, SddeskError
from sddesk.core.events import GeneratedImage, Stage, StepProgress
from sddesk.core.inputs import Enlarge
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef, WeightsKind
from sddesk.core.parts import part_ref
from sddesk.core.recipes import offer_of_checkpoint, offer_of_lora, recipe_of
from sddesk.core.record import ReadPicture
from sddesk.core.request import GenerationRequest
from sddesk.core.search import parse_query
from sddesk.core.whole_files import make_folder, sweep, write_new
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture
from sddesk.library.saving import save_image
from sddesk.wiring import Wiring

MANY = 1000


class Hashes:
    """The hashes of models, each computed once; pictures wait for them, as no window has to stay responsive."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._known: dict[CheckpointRef | PartRef, str] = {}

    def of(self, ref: CheckpointRef | PartRef) -> str:
        """SHA-256 in hex. Raises SddeskError when the file cannot be read."""
        if ref not in self._known:
            self._known[ref] = self._catalog.hashes.of(ref) or self._catalog.hashes.compute(ref)
        return self._known[ref]


def model_name(text: str) -> str:
    """The type of an argument that names a model. Raises ArgumentTypeError when it names none."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a model has a name")
    return text


def part_values(
    catalog: Catalog, vae: str | None, text_encoder: str | None, text_encoder_2: str | None, sampler_from: str | None
) -> dict[str, PartRef | None]:
    """The parts of other models that a person named, as fields of a request. Raises SddeskError if one is not here."""
    return {
        "vae": part_ref(catalog.vae_named(vae)) if vae else None,
        "text_encoder": part_ref(catalog.text_encoder_named(text_encoder)) if text_encoder else None,
        "text_encoder_2": part_ref(catalog.text_encoder_named(text_encoder_2)) if text_encoder_2 else None,
        "sampler_from": part_ref(catalog.named(sampler_from)) if sampler_from else None,
    }


def advice_about(wiring: Wiring, request: GenerationRequest, info: CheckpointInfo) -> list[Message]:
    """What a person should know before `request` is drawn, as the window shows it below the parameters."""
    about_model = advice_about_model(
        info, steps=request.steps, guidance_scale=request.guidance_scale, clip_skip=request.clip_skip
    )
    prompts: tuple[str, ...] = ()
    if request.prompt_syntax != "plain":
        prompts = (request.prompt, request.negative_prompt if request.guidance_scale > 1 else "")
    about_model += advice_about_changing_words(*prompts, sampler=request.sampler)
    return about_model + advice_for(
        prompt=request.prompt,
        width=request.width,
        height=request.height,
        native=info.native_size,
        sizes=info.family.sizes,
        guidance_kind=info.family.guidance_kind,
        guidance_scale=request.guidance_scale,
        sampler=request.sampler,
        made_for_lcm=request.sampler == "lcm" and _is_for_lcm(wiring, request),
    )


def _is_for_lcm(wiring: Wiring, request: GenerationRequest) -> bool:
    offers = wiring.offers()
    parts = [wiring.catalog.part_named(WeightsKind.LORA, use.name) for use in request.loras]
    found = [offer_of_checkpoint(offers, request.checkpoint), *(offer_of_lora(offers, part) for part in parts)]
    recipes = [recipe_of(offer) for offer in found if offer is not None]
    return any(recipe is not None and recipe.sampler == "lcm" for recipe in recipes)


def told(image: GeneratedImage | ReadPicture, path: Path) -> dict[str, Any]:
    """What `--json` prints of a picture of ours."""
    assert image.request is not None and image.provenance is not None
    return {
        "path": str(path),
        "request": image.request.to_dict(),
        "seconds": round(image.seconds, 3),
        "flagged": image.flagged,
        "device": image.provenance.device,
        "precision": image.provenance.precision,
        "runtime": image.provenance.runtime,
    }


class CtrlC:
    """While open, the first Ctrl+C, SIGTERM or SIGHUP asks for an end within one step; the second ends at once."""

    def __enter__(self) -> threading.Event:
        stop = threading.Event()

        def on_signal(number: int, _frame: FrameType | None) -> None:
            if stop.is_set():
                raise Ended(number)
            self._number = number
            stop.set()

        self._number: int | None = None
        self._handling = handling(on_signal, "SIGINT", "SIGTERM", "SIGHUP")
        self._handling.__enter__()
        return stop

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _traceback: object) -> None:
        """Raise Ended, which knows the signal, in the place of Cancelled and of an engine that had to be ended."""
        self._handling.__exit__(None, None, None)
        if isinstance(error, EngineStuck) and self._number is not None:
            say(error.message)
        if isinstance(error, Cancelled | EngineStuck) and self._number is not None:
            raise Ended(self._number) from error


@contextmanager
def opened(wiring: Wiring) -> Generator[Library]:
    """The library until the block ends; what was damaged and mended meanwhile goes to standard error."""
    library = wiring.make_library()
    try:
        yield library
    finally:
        for message in library.upkeep.untold():
            say(message)
        library.close()


class Saver:
    """Saves into the library, or into a folder as it was asked for.

    `by_window`: the open window saves into the library; this one only looks there, and copies into the folder.
    `looks_back`: earlier orders of the same list went to a window, so that pictures for the folder may be there, too.
    """

    def __init__(
        self, wiring: Wiring, folder: Path | None, *, by_window: bool = False, looks_back: bool = False
    ) -> None:
        self._folder = folder
        self._library: Library | None = None
        if folder is None or by_window or looks_back:  # it looks through what a killed process left
            self._library = wiring.make_library(read_only=True) if by_window else wiring.make_library()
        if folder is not None:
            sweep(folder)
        self._elsewhere = (wiring.paths.data / "unsaved", Path(tempfile.gettempdir()) / "sddesk-unsaved")

    def __enter__(self) -> Saver:
        return self

    def __exit__(self, *_: object) -> None:
        if self._library is not None:
            for message in self._library.upkeep.untold():
                say(message)
            self._library.close()

    def find(self, request: GenerationRequest, since: datetime) -> Path | None:
        """The picture of exactly this request that was saved there since then, None when there is none.

        Raises SddeskError when it is in the library and cannot be copied into the folder.
        """
        if self._folder is not None:
            for path in self._folder.glob(f"{request.seed}*.png"):
                if _shows(path, request, since):
                    return path
        if self._library is None:
            return None
        records = self._library.page(0, MANY, parse_query(f"seed:{request.seed}"))
        same = (row for row in records if row.request is not None and _same(row.request, request))
        found = next((row.path for row in same if row.created_at >= since and not row.missing), None)
        return None if found is None else self._put(found, str(request.seed))

    def enlarged(self, wanted: Enlarge, name: str) -> Path | None:
        """The picture that was saved there before and that this order made, None when there is none.

        `name` is how files of such pictures begin in a folder. Raises SddeskError as `find` does.
        """
        for path in sorted(self._folder.glob(f"{escape(name)}*.png")) if self._folder is not None else ():
            with suppress(SddeskError):
                if _is_made_by(read_picture(path).request, wanted):
                    return path
        if self._library is None:
            return None
        made = self._library.made_from(wanted.content_hash)
        found = next((row.path for row in made if not row.missing and _is_made_by(row.request, wanted)), None)
        return None if found is None else self._put(found, name)

    def _put(self, path: Path, name: str) -> Path:
        """Copy a picture of the library into the folder, if one was asked for. Raises SddeskError."""
        if self._folder is None:
            return path
        try:
            return write_new(self._folder / f"{name}.png", path.read_bytes())
        except OSError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "{path} is in the library, but was not copied into {folder}: {reason}"),
                path=path.name,
                folder=str(self._folder),
                reason=error.strerror or str(error),
            ) from error

    def drawn_from(self, wanted: GenerationRequest, name: str) -> Path | None:
        """The same for the order that begins with a picture, which is then all of `wanted`."""
        assert wanted.start is not None
        for path in sorted(self._folder.glob(f"{escape(name)}*.png")) if self._folder is not None else ():
            if _shows(path, wanted, _EVER):
                return path
        if self._library is None:
            return None
        made = self._library.made_from(wanted.start.content_hash)
        rows = (row for row in made if row.request is not None and _same(row.request, wanted))
        found = next((row.path for row in rows if not row.missing), None)
        return None if found is None else self._put(found, name)

    def save(self, image: GeneratedImage, name: str | None = None) -> Path:
        """Save a picture; it is on the disk when this returns. Raises SddeskError.

        In a folder its file is called by `name`, or else by its seed. What a window has saved is copied there.
        """
        if isinstance(image, SavedImage):
            return self._put(image.path, name or str(image.request.seed))
        try:
            if self._folder is not None:
                return save_image(image, self._folder / f"{name or image.request.seed}.png")
            assert self._library is not None
            record = self._library.add(image)
        except SddeskError as error:
            raise self._rescued(image, error) from error
        if record.problem is not None:
            say(record.problem)
        return record.path

    def _rescued(self, image: GeneratedImage, error: SddeskError) -> SddeskError:
        """Save a picture elsewhere, as nothing keeps it when the command ends; the error that says where it is."""
        for folder in self._elsewhere:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                path = save_image(image, folder / f"{image.request.seed}.png")
            except (OSError, SddeskError):
                continue
            return SddeskError(
                QT_TRANSLATE_NOOP("messages", "{reason} The picture was saved as {path} instead."),
                reason=str(error.message),
                path=str(path),
            )
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "{reason} The picture is lost: no other folder could be written either."),
            reason=str(error.message),
        )


_EVER = datetime.fromtimestamp(0, UTC)


def _shows(path: Path, request: GenerationRequest, since: datetime) -> bool:
    """Whether a file is the picture of a request; an unreadable one is not, and blocks none."""
    try:
        read, changed = read_picture(path), path.stat().st_mtime
    except (SddeskError, OSError):
        return False
    return read.request is not None and _same(read.request, request) and changed >= int(since.timestamp())


def _is_made_by(request: GenerationRequest | None, wanted: Enlarge) -> bool:
    """Whether a picture was enlarged by this order, in parts of whatever size."""
    found = request.enlarge if request is not None else None
    return found is not None and replace(found, tile=0, drawn=True) == replace(wanted, tile=0, drawn=True)


def _same(one: GenerationRequest, other: GenerationRequest) -> bool:
    """Whether two requests make the same picture; a hash that became known meanwhile changes nothing."""
    return one.without_hashes() == other.without_hashes()


_UNITS = {Stage.DENOISE: "pass", Stage.ENLARGE: "part"}  # what a bar counts
_STAGES = {Stage.PREPARE: "preparing the model for this processor, once"}


@dataclass
class Bar:
    """Progress on standard error: a bar on a terminal, a line a stage elsewhere."""

    request: GenerationRequest
    _bar: Any = field(default=None, init=False)
    _stage: Stage | None = field(default=None, init=False)
    _answers: bool = field(default=True, init=False)
    _tile: int = field(default=0, init=False)

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, progress: StepProgress) -> None:
        self._tell_silence(progress)
        if progress.quiet_seconds:
            return
        terminal = sys.stderr.isatty()
        if progress.stage != self._stage and (not terminal or progress.stage == Stage.PREPARE):
            say(_STAGES.get(progress.stage, progress.stage))
        self._stage = progress.stage
        if progress.tile != self._tile and not terminal:
            say(f"tile {progress.tile} of {progress.tiles}")
        self._tile = progress.tile
        if not terminal or progress.stage not in _UNITS:
            return
        if self._bar is None or progress.step < self._bar.n:
            self.__exit__()
            self._bar = tqdm(total=progress.steps, unit=_UNITS[progress.stage], file=sys.stderr)
        self._bar.total = progress.steps
        if progress.tile:
            self._bar.set_description(f"tile {progress.tile} of {progress.tiles}", refresh=False)
        self._bar.update(progress.step - self._bar.n)

    def _tell_silence(self, progress: StepProgress) -> None:
        """Once a silence, that it began, and that it ended."""
        if progress.answers == self._answers:
            return
        self._answers = progress.answers
        silent = f"no answer from the engine for {progress.quiet_seconds} s. Wait, or press Ctrl+C: that ends it."
        told = "the engine answers again." if progress.answers else silent
        tqdm.write(f"sddesk: {told}", file=sys.stderr)


def check_folder(folder: Path) -> None:
    try:
        make_folder(folder)
        probe = folder / ".sddesk-probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Nothing can be saved in {folder}: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Name another folder, or allow writing there."),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
