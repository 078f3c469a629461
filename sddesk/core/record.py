"""A saved picture as the library tells of it, and what was found in a file or a folder."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

from sddesk.core.events import Provenance
from sddesk.core.fields import Field, annotation, annotations_in, json_value
from sddesk.core.inputs import Input, write_input
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.pixels import Pixels
from sddesk.core.read_settings import ReadSettings, stated_by
from sddesk.core.request import GenerationRequest
from sddesk.core.values import dataclass

Origin = Literal[
    "sddesk",
    "a1111",
    "comfyui",
    "invokeai",
    "fooocus",
    "swarmui",
    "novelai",
    "drawthings",
    "easydiffusion",
    "unknown",
]
Made = GenerationRequest | ReadSettings
ExportFormat = Literal["png", "jpeg", "webp"]
_LORA = r"<lora:([^:<>]{1,200})"
_MAX_PROMPT = 20_000  # characters looked through for LoRAs


def loras_of(request: GenerationRequest | None, prompt: str) -> tuple[str, ...]:
    """Return the names of the LoRAs of a request, and of those that a prompt asks for, each once."""
    used = [use.name for use in request.loras] if request is not None else []
    return tuple(dict.fromkeys((*used, *re.findall(_LORA, prompt[:_MAX_PROMPT]))))


def inputs_of(request: GenerationRequest | None) -> dict[str, bool]:
    """Return the hashes of the pictures that a request names, and whether its work reads each (`inputs_read`)."""
    if request is None:
        return {}
    read = {entry.content_hash for entry in request.inputs_read}
    return {entry.content_hash: entry.content_hash in read for entry in request.inputs if entry.content_hash}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageRecord:
    """One picture of the library. `created_at` is aware, UTC; `seconds` is what it took to make; sizes in pixels.

    `request` is what made a picture of ours, `settings` what the file of another program states; both are None with
    the origin "unknown", where a file states nothing.
    `problem` says why the file cannot be shown, None when it can; the size is then 0 x 0 if it is not known.
    `content_hash` is SHA-256 over size and pixels, None when they cannot be read.
    What a person added: `stars` 0 to 5, `favourite`, `rejected`, `tags` in order, `caption`, declared as fields of the
    library (see `FIELDS`). `trashed`: in the trash.
    """

    id: int
    path: Path
    request: GenerationRequest | None
    provenance: Provenance
    created_at: datetime
    seconds: float
    width: int
    height: int
    settings: ReadSettings | None = None
    flagged: bool = False
    missing: bool = False
    origin: Origin = "sddesk"
    problem: Message | None = None
    content_hash: str | None = None
    stars: int = annotation(
        0, "int", search="number", xmp="xmp:Rating", most=5, label=QT_TRANSLATE_NOOP("facts", "Stars")
    )
    favourite: bool = annotation(False, "bool", search="state", xmp="digiKam:PickLabel=3")
    rejected: bool = annotation(False, "bool", search="state", xmp="digiKam:PickLabel=1")
    tags: tuple[str, ...] = annotation(
        (), "texts", search="words", word="tag", xmp="dc:subject", label=QT_TRANSLATE_NOOP("facts", "Tags")
    )
    caption: str = annotation(
        "", "text", search="words", xmp="dc:description", label=QT_TRANSLATE_NOOP("facts", "Caption")
    )
    trashed: bool = False

    @property
    def made(self) -> Made | None:
        """What made it, as it is known: a request of ours, or the settings that the file states; None for neither."""
        return self.settings if self.request is None else self.request

    @property
    def loras(self) -> tuple[str, ...]:
        """The names of the LoRAs that it was made with, or that its prompt asks for."""
        return loras_of(self.request, self.stated.prompt)

    @property
    def styles(self) -> tuple[str, ...]:
        """The names of the styles that it was made with."""
        return tuple(use.name for use in self.request.styles) if self.request is not None else ()

    @property
    def stated(self) -> ReadSettings:
        """The known settings, whichever program made the picture; unknown ones are None."""
        return stated_by(self.request) if self.request is not None else self.settings or ReadSettings()


ANNOTATIONS = annotations_in(ImageRecord)
# Every field of the library, in the order of `--json`. A new one is a line here, or an annotation above, and a
# migration in library/schema.py that adds its column; one of words is added to the table of words there, too.
FIELDS = (
    Field("id", "int"),
    Field("path"),
    Field("created_at"),
    Field("prompt", stated=True, search="words", word="prompt"),
    Field("negative_prompt", stated=True, search="words", word="negative"),
    Field("seed", "digits", stated=True, column="seed", unknown="unknown", search="number", word="seed"),
    Field("steps", "int", stated=True, column="steps", unknown=0, search="number", word="steps"),
    Field("guidance_scale", "float", stated=True, column="guidance", unknown=-1.0, search="number", word="guidance"),
    Field("guidance_rescale", "float", stated=True),
    Field("image_guidance", "float", stated=True),
    Field("variation_seed", "digits", stated=True),
    Field("variation_strength", "float", stated=True),
    Field("tile", stated=True),
    Field("sampler", stated=True, search="words", word="sampler"),
    Field("sampler_name", stated=True),
    Field("schedule", stated=True),
    Field("schedule_name", stated=True),
    Field("model", stated=True, column="model", unknown="", search="words", word="model"),
    Field("model_hash", stated=True),
    Field("loras", "texts", search="words", word="lora"),
    Field("styles", "texts"),
    Field("vae", stated=True),
    Field("clip_skip", "int", stated=True),
    Field("strength", "float", stated=True),
    Field("hires_scale", "float", stated=True),
    Field("hires_steps", "int", stated=True),
    Field("hires_upscaler", stated=True),
    Field("partly_read", "bool", stated=True),
    Field("left_out", "texts", stated=True),
    Field("width", "int", column="width", search="number", word="width"),
    Field("height", "int", column="height", search="number", word="height"),
    Field("stated_width", "int", stated=True, attribute="width"),
    Field("stated_height", "int", stated=True, attribute="height"),
    *ANNOTATIONS,
    Field("origin", column="origin"),
    Field("missing", "bool", column="missing", search="state", word="missing"),
    Field("flagged", "bool", column="flagged", search="state", word="flagged"),
    Field("trashed", "bool"),
)


def values_in(record: ImageRecord, fields: Iterable[Field] = FIELDS) -> dict[str, Any]:
    """Return the values of these fields by their names; None where one is not known."""
    stated = record.stated
    return {field.name: field.of(record, stated) for field in fields}


def as_row(record: ImageRecord) -> dict[str, Any]:
    """Return a picture as plain data, the row of `--json`; what its file does not state is None.

    `sampler` is the id of ours that means the same.

    `width` and `height` are the picture's own, `stated_width` and `stated_height` those that its settings ask for.
    """
    inputs = None if record.request is None else [write_input(entry) for entry in record.request.inputs]
    return {name: json_value(value) for name, value in values_in(record).items()} | {"inputs": inputs}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """A picture that another one was made from, as what (`entry`), and the library's record of it.

    A kept input that is no picture of the library has a record with the id 0; None is for one that is nowhere.
    """

    entry: Input
    record: ImageRecord | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """What a picture was made from, and the pictures made from it, the newest first; `more`: there are others."""

    parents: tuple[Parent, ...] = ()
    children: tuple[ImageRecord, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownInput:
    """An input as it is kept by the library: its width and height in pixels, and a small copy to show.

    `notes` say what of the file that it was just read from was not taken.
    """

    content_hash: str
    width: int
    height: int
    small: Pixels
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPicture:
    """What a picture file says of itself; whatever it does not say is None. `raw_text` is all text found in it.

    `request` is there for our own pictures only, `settings` for those of other programs; both are None where the file
    has no settings. `order` is the library's own place for it (higher is newer). Sizes in pixels, as the header has
    them.
    """

    request: GenerationRequest | None
    provenance: Provenance | None
    raw_text: str
    width: int
    height: int
    settings: ReadSettings | None = None
    origin: Origin = "unknown"
    created_at: datetime | None = None
    seconds: float = 0.0
    flagged: bool = False
    order: int | None = None

    @property
    def made(self) -> Made | None:
        """What made it, as for an ImageRecord."""
        return self.settings if self.request is None else self.request


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanReport:
    """What a look through the pictures folder changed in the index, in files. Nothing is ever deleted by it.

    `swept` counts unfinished temporary files removed; `root_missing` means the folder itself is not there. `problems`
    tell, a sentence each, what was left out.
    """

    adopted: int = 0
    moved: int = 0
    healed: int = 0
    missing: int = 0
    unreadable: int = 0
    swept: int = 0
    root_missing: bool = False
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of files that were offered: `taken` in, `known` already, and `problems`, a sentence each.

    `record_ids` are those of the pictures taken in.
    """

    taken: int = 0
    known: int = 0
    problems: tuple[str, ...] = ()
    record_ids: tuple[int, ...] = ()

    def __add__(self, other: ImportReport) -> ImportReport:
        return ImportReport(
            taken=self.taken + other.taken,
            known=self.known + other.known,
            problems=self.problems + other.problems,
            record_ids=self.record_ids + other.record_ids,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LocateReport:
    """What a look for missing pictures found: how many files it looked at, the pictures, how many are missing still."""

    looked: int = 0
    found: tuple[ImageRecord, ...] = ()
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EmptyReport:
    """What became of pictures in the trash, by their ids: `gone`; `refused`, as the system has no trash for them.

    `problems` tell why others stay, as those on a drive that is away.
    """

    gone: tuple[int, ...] = ()
    refused: tuple[int, ...] = ()
    problems: tuple[Message, ...] = ()

    def __add__(self, other: EmptyReport) -> EmptyReport:
        return EmptyReport(
            gone=self.gone + other.gone,
            refused=self.refused + other.refused,
            problems=tuple(dict.fromkeys(self.problems + other.problems)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What reading every file found: how many are as they were saved, and `problems`, (path, sentence) each."""

    checked: int
    sound: int
    problems: tuple[tuple[Path, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """All pictures that a search finds, by their ids, in its order; the array is never changed.

    `days` are its runs of one local day, each with its length: what stands together under one heading.
    """

    ids: array[int]
    days: tuple[tuple[date, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Album:
    """A person's choice of pictures: its name, and how many of its pictures are there."""

    name: str
    pictures: int
