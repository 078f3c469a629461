"""References: pictures whose style or subject an IP-Adapter brings into the result, and what must be there for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any, cast, get_args

from sddesk.core.adapters import check_fits, fits
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Reference, Takes
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.core.values import dataclass

ENCODER = "image_encoder"  # the kind under which a request's steering names the encoder that an IP-Adapter reads by
REFERENCE_FIELDS = ("reference", "reference_model")
DEFAULT_WEIGHT = 1.0
_NAMES = {(0, 1024): "CLIP ViT-H", (0, 1280): "CLIP ViT-bigG", (1280, 0): "CLIP ViT-H", (1664, 0): "CLIP ViT-bigG"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceOrder:
    """A reference as it is asked for: the path of a picture, and the name of its IP-Adapter, "" where none is named.

    Raises TypeError or ValueError for values that cannot be.
    """

    picture: str
    model: str = ""
    weight: float = DEFAULT_WEIGHT
    takes: Takes = "all"

    def __post_init__(self) -> None:
        if not isinstance(self.picture, str) or not self.picture.strip():  # pyright: ignore[reportUnnecessaryIsInstance] - from files
            raise TypeError("a reference is the path of a picture")
        self.input("0" * 64, self.model or "?", None)

    def input(self, content_hash: str, model: str, digest: str | None) -> Reference:
        """Return the input of a request."""
        return Reference(content_hash=content_hash, model=model, hash=digest, weight=self.weight, takes=self.takes)


def reference_orders(values: Mapping[str, Any]) -> tuple[ReferenceOrder, ...]:
    """Return the references that the fields of an order ask for.

    `reference` is a text as `photo.jpg`, `photo.jpg:0.6` or `photo.jpg:0.6:style`, a table or a list of these;
    `reference_model` names the IP-Adapter of all, or of each in their order. Raises TypeError or ValueError.
    """
    written: Any = values.get("reference", [])
    listed: list[Any] = list(written) if isinstance(written, (list, tuple)) else [written]  # pyright: ignore[reportUnknownArgumentType]
    named: Any = values.get("reference_model", [])
    models: list[Any] = list(named) if isinstance(named, (list, tuple)) else [named]  # pyright: ignore[reportUnknownArgumentType]
    if models and not listed:
        raise ValueError("reference_model: there is no reference that it belongs to")
    if not all(isinstance(name, str) and name.strip() for name in models):
        raise TypeError("reference_model names an IP-Adapter, or one for each reference")
    if len(models) > 1 and len(models) != len(listed):
        raise ValueError(f"reference_model has {len(models)} names, and there are {len(listed)} references")
    return tuple(_order(entry, models[place % len(models)] if models else "") for place, entry in enumerate(listed))


def _order(entry: Any, model: str) -> ReferenceOrder:
    if isinstance(entry, Mapping):
        table: dict[str, Any] = {"model": model, **entry}
        if unknown := sorted(table.keys() - {"picture", "model", "weight", "takes"}):
            raise ValueError(f"a reference has no {unknown[0]}: it has picture, model, weight and takes")
        values: dict[str, Any] = {"picture": "", **table}
        return ReferenceOrder(**values)
    if not isinstance(entry, str):
        raise TypeError("a reference is written as photo.jpg or photo.jpg:0.6")
    before, colon, last = entry.rpartition(":")
    takes: Takes = "all"
    if colon and before and last in get_args(Takes):
        entry, takes = before, cast("Takes", last)
        before, colon, last = entry.rpartition(":")
    if colon and before and _is_number(last):
        return ReferenceOrder(picture=before, model=model, weight=float(last), takes=takes)
    return ReferenceOrder(picture=entry, model=model, takes=takes)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def fits_encoder(adapter: PartInfo, encoder: PartInfo) -> bool:
    """Whether an IP-Adapter can read what this image encoder makes of a picture."""
    pairs = (
        (adapter.facts.image_states, encoder.facts.image_states),
        (adapter.facts.image_summary, encoder.facts.image_summary),
    )
    return any(wanted for wanted, _ in pairs) and all(not wanted or wanted == found for wanted, found in pairs)


def encoder_for(adapter: PartInfo, parts: Iterable[PartInfo]) -> PartInfo:
    """Return the image encoder that an IP-Adapter reads by: of those that fit, the one that lies nearest to it.

    Raises SddeskError when there is none.
    """
    encoders = [part for part in parts if part.facts.kind == WeightsKind.IMAGE_ENCODER and fits_encoder(adapter, part)]
    if not encoders:
        encoder, width = encoder_wanted(adapter)
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide."
            ),
            QT_TRANSLATE_NOOP(
                "messages", "Add the folder image_encoder that is published with it, or the file of that CLIP model."
            ),
            name=adapter.name,
            encoder=encoder,
            width=width,
        )
    place = PurePath(adapter.location).parts
    return max(encoders, key=lambda part: _in_common(place, PurePath(part.location).parts))


def encoder_wanted(adapter: PartInfo) -> tuple[str, int]:
    """Return the name of the image encoder that an IP-Adapter reads by, and how wide what it gives is."""
    wanted = adapter.facts.image_states, adapter.facts.image_summary
    return _NAMES.get(wanted, "CLIP"), sum(wanted)


def reference_model(adapters: Sequence[PartInfo], info: CheckpointInfo) -> PartInfo:
    """Return the IP-Adapter that an order means that names none: the only one that fits the checkpoint.

    Raises SddeskError where there is none, or more than one.
    """
    found = [part for part in adapters if part.facts.text_width == info.text_width and fits(part, info)]
    if len(found) == 1:
        return found[0]
    if not found and (info.family.denoiser != "unet" or info.text_width not in (0, info.family.text_width)):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "No installed IP-Adapter fits “{model}”: none was made for such models."),
            QT_TRANSLATE_NOOP("messages", "Choose a model of a family that the manual's page on references names."),
            model=info.title,
        )
    if not found:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "No installed IP-Adapter fits “{model}”."),
            QT_TRANSLATE_NOOP("messages", "Add one that was made for {family}, with its image encoder."),
            model=info.title,
            family=info.family.name,
        )
    raise SddeskError(
        QT_TRANSLATE_NOOP("messages", "Several IP-Adapters fit “{model}”: {names}."),
        QT_TRANSLATE_NOOP("messages", "Say which one is meant."),
        model=info.title,
        names=", ".join(part.name for part in found),
    )


def references_at_work(request: GenerationRequest) -> list[Reference]:
    """Return the references of a request that an IP-Adapter reads, those whose weight is not 0."""
    return [entry for entry in request.inputs if isinstance(entry, Reference) and entry.model and entry.weight]


def files_of_references(
    request: GenerationRequest,
    part_named: Callable[[WeightsKind, str], PartInfo],
    encoder_for: Callable[[PartInfo], PartInfo],
) -> dict[tuple[str, str], PartInfo]:
    """Return the IP-Adapters of the references, each with the image encoder that it reads by.

    Raises SddeskError for the first thing that is not installed.
    """
    found: dict[tuple[str, str], PartInfo] = {}
    for entry in references_at_work(request):
        adapter = part_named(WeightsKind.IP_ADAPTER, entry.model)
        found[entry.kind, entry.model] = adapter
        found[ENCODER, entry.model] = encoder_for(adapter)
    return found


def check_references(
    request: GenerationRequest, info: CheckpointInfo, steering: Mapping[tuple[str, str], PartInfo]
) -> None:
    """Raise SddeskError where an IP-Adapter was made for another family than the checkpoint."""
    for entry in references_at_work(request):
        check_fits(steering[entry.kind, entry.model], info)


def _in_common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many folders two paths begin with alike."""
    return next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
