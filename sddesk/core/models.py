"""What is known of a checkpoint: how it is named, what family it is, what it can do. No weights here."""

from __future__ import annotations

from dataclasses import dataclass

from sddesk.core.messages import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointRef:
    """How a request and a file name a checkpoint: never by a path. `hash` is SHA-256 in hex, None while pending."""

    name: str
    hub_id: str | None = None
    commit: str | None = None
    hash: str | None = None


STARTER = CheckpointRef(name="starter")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFamily:
    """A family decides the pipeline class and the defaults. `token_limit` counts without the two specials."""

    id: str
    name: str
    native_size: int
    prediction_type: str
    token_limit: int = 75


SD1 = ModelFamily(id="sd1", name="SD 1", native_size=512, prediction_type="epsilon")
SD2_BASE = ModelFamily(id="sd2_base", name="SD 2 base", native_size=512, prediction_type="epsilon")
SD2_768 = ModelFamily(id="sd2_768", name="SD 2 768", native_size=768, prediction_type="v_prediction")
FAMILIES: tuple[ModelFamily, ...] = (SD1, SD2_BASE, SD2_768)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointInfo:
    """One installed checkpoint as a list shows it. `native_size` in pixels; `size_bytes` on disk."""

    ref: CheckpointRef
    title: str
    family: ModelFamily
    native_size: int
    size_bytes: int
    location: str
    has_safety_checker: bool
    licence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceReport:
    """What pictures are made on. `kind` is cuda, mps or cpu; memory in bytes, None where it cannot be read.

    `note` says why it is not the graphics card, if there is something to say.
    """

    kind: str
    name: str
    memory_total: int | None = None
    memory_free: int | None = None
    driver: str | None = None
    cpu_threads: int | None = None
    note: Message | None = None
