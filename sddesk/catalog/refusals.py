"""The sentences about files and folders that are no models, or none that this version can use."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from sddesk.catalog.folders import Found, FoundFile, FoundFolder, FoundProblem
from sddesk.catalog.inspect import describe_folder
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.model_formats import refusal_by_name
from sddesk.core.models import CheckpointRef, RefusedModel, WeightsFacts, WeightsKind
from sddesk.weights.detect import inspect_file
from sddesk.weights.reasons import description, why_not

_SHARD = re.compile(r"-\d{5}-of-\d{5}\.\w+$")


def check_usable(place: Path, found: Sequence[Found]) -> None:
    """Raise the precise reason where one thing was named and it cannot be used."""
    if not found:
        raise nothing_in(place)
    entry = found[0]
    if isinstance(entry, FoundFolder):
        describe_folder(Path(entry.path), CheckpointRef(name=place.name), place.name)
        return
    if isinstance(entry, FoundProblem):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be read: {reason}."),
            folder=entry.path,
            reason=str(entry.reason),
        )
    file = Path(entry.path)
    refusal = refusal_by_name(file.name)
    reason = Message(refusal) if refusal is not None else reason_of(inspect_file(file), file)
    if reason is not None:
        raise unusable(entry.path, reason)


def nothing_in(place: Path) -> SddeskError:
    """The error for a place without anything that is called as models are."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The folder {folder} is no model, and sddesk finds none in it."),
        QT_TRANSLATE_NOOP("messages", "Choose a diffusers folder, a folder with .safetensors files, or such a file."),
        folder=str(place),
    )


def reason_of(facts: WeightsFacts, file: Path) -> Message | None:
    """Why a file cannot be used, None when it can; one of several files of a model is named as such."""
    reason = why_not(facts)
    if reason is not None and facts.kind == WeightsKind.UNKNOWN and _SHARD.search(file.name):
        return Message(QT_TRANSLATE_NOOP("messages", "One of several files of a model, which are no use one by one."))
    return reason


def refused_model(entry: Found, reason: Message, facts: WeightsFacts | None = None) -> RefusedModel:
    """The row of a list for what cannot be used; `facts` are there where it was read."""
    return RefusedModel(
        name=Path(entry.path).name,
        location=entry.path,
        size_bytes=entry.size if isinstance(entry, FoundFile) else 0,
        reason=reason,
        source=entry.source,
        kind=WeightsKind.UNKNOWN if facts is None else facts.kind,
        family="" if facts is None else description(facts).replace("?", ""),
    )


def unusable(file: str, reason: Message) -> SddeskError:
    """The error for a file that was understood and cannot be used."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "sddesk cannot use the file {file}. {reason}"),
        QT_TRANSLATE_NOOP(
            "messages", "It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings."
        ),
        file=file,
        reason=str(reason),
    )
