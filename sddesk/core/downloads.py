"""Downloadable models and their download, as values: the offers, the order, its progress."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Literal

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import DeviceReport, WeightsKind
from sddesk.core.values import dataclass

Fit = Literal["fits", "offload", "too_large", "unknown"]
MEMORY_MARGIN = 0.9
CPU_FACTOR = 2  # half-precision weights are computed in full precision on a processor
_HUB_ID = r"[\w.-]{1,96}/[\w.-]{1,96}"
_REVISION = r"[\w.][\w./-]{0,199}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """Under what a model may be used; `url` is its text."""

    id: str
    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One recommended model. Sizes in bytes, of half-precision weights, about right until the hub is asked.

    `file` names the one file that is wanted of a repository that is no pipeline; `about` has a text by language;
    `memory_bytes` is what pictures of the native size need on a graphics card. `sampler`, `schedule`, `steps` and
    `guidance_scale` are what it was made for, None where the usual ones are. `hashes` has the SHA-256 of files of the
    repository, by their paths, where it was published elsewhere too.

    `model` is the same in every form of one model and "" where there is one form only; `form` says in words how its
    numbers are kept. `needs` are the ids of the offers that it is drawn with. Where `licence_checked` is false the
    licence is the original model's, and nobody has read what the repository of this copy says.
    """

    id: str
    title: str
    hub_id: str
    kind: WeightsKind
    family: str
    licence: Licence
    size_bytes: int
    memory_bytes: int
    native_size: int
    about: tuple[tuple[str, str], ...]
    file: str | None = None
    inpainting: bool = False
    sampler: str | None = None
    schedule: str | None = None
    steps: int | None = None
    guidance_scale: float | None = None
    model: str = ""
    form: str = ""
    needs: tuple[str, ...] = ()
    licence_checked: bool = True
    hashes: tuple[tuple[str, str], ...] = ()

    @property
    def order(self) -> DownloadOrder:
        """What fetches it."""
        return DownloadOrder(hub_id=self.hub_id, file=self.file)

    @property
    def draws(self) -> bool:
        """Whether pictures are made with it: it is a checkpoint, whole or with what it needs."""
        return self.kind == WeightsKind.CHECKPOINT or bool(self.needs)

    @property
    def is_quantised(self) -> bool:
        """Whether its numbers have fewer than 16 bits."""
        return bool(self.form) and not self.form.startswith("16")

    @property
    def stays_packed(self) -> bool:
        """Whether its weights stay in memory as they are in the file, on a processor, too."""
        return self.file is not None and self.file.endswith(".gguf")

    @property
    def link(self) -> str:
        """Its page on the hub."""
        return f"https://huggingface.co/{self.hub_id}"

    def about_in(self, language: str) -> str:
        """What it is good for, in `language` if there is a text, else in English."""
        texts = dict(self.about)
        return texts.get(language) or texts.get("en", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadOrder:
    """A download: a whole pipeline of the hub, or one file. Raises SddeskError for an invalid hub id.

    `revision` is a branch, a tag or a commit.
    """

    hub_id: str
    file: str | None = None
    revision: str = "main"

    def __post_init__(self) -> None:
        parts = (self.file or "").split("/")
        if not re.fullmatch(_HUB_ID, self.hub_id) or ".." in (*self.hub_id.split("/"), *parts) or "" in parts[1:]:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "“{text}” is no model of the hub."),
                QT_TRANSLATE_NOOP("messages", "Write it as owner/name, for example CompVis/stable-diffusion-v1-4."),
                text=self.hub_id,
            )
        if not re.fullmatch(_REVISION, self.revision) or ".." in self.revision:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "“{text}” is no branch, tag or commit of the hub."),
                QT_TRANSLATE_NOOP("messages", "Copy it from the model's page under Files and versions; usual is main."),
                text=self.revision,
            )

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON; `from_dict` gives an equal order back."""
        return {entry.name: getattr(self, entry.name) for entry in fields(self)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DownloadOrder:
        """Read plain data. Raises SddeskError when it is none."""
        file, revision = data.get("file"), data.get("revision")
        return cls(
            hub_id=str(data.get("hub_id", "")),
            file=file if isinstance(file, str) else None,
            revision=revision if isinstance(revision, str) else "main",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DownloadProgress:
    """One look at a download: bytes of bytes, bytes a second, and a note while it waits. `total` is 0 until known."""

    received: int = 0
    total: int = 0
    speed: float = 0.0
    note: Message | None = None

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at this speed, None while unknown."""
        return (self.total - self.received) / self.speed if self.speed > 0 and self.total else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What arrived: the folder of a pipeline or the path of a file, and what a person should know of it."""

    hub_id: str
    commit: str
    location: str
    notes: tuple[Message, ...] = ()


def fit_of(offer: Offer, device: DeviceReport | None) -> Fit:
    """What this machine can do with an offer, from its free memory."""
    if device is None or not device.memory_free:
        return "unknown"
    room = device.memory_free * MEMORY_MARGIN
    if device.kind == "cpu":
        factor = 1 if offer.stays_packed else CPU_FACTOR
        return "fits" if offer.memory_bytes * factor <= room else "too_large"
    if offer.memory_bytes <= room:
        return "fits"
    return "offload" if device.kind == "cuda" and offer.memory_bytes / 2 <= room else "too_large"
