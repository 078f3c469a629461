"""The networks by which control pictures and references steer an order: found by name, checked, named with hashes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sddesk.core.adapters import check_fits, parts_named
from sddesk.core.checks import check_own_references
from sddesk.core.controls import check_follows, check_kind, check_size
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture, Input, Reference
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsKind
from sddesk.core.references import encoder_for

Steering = ControlPicture | Reference
KINDS: dict[type[Steering], tuple[WeightsKind, ...]] = {
    ControlPicture: (WeightsKind.CONTROLNET, WeightsKind.T2I_ADAPTER),
    Reference: (WeightsKind.IP_ADAPTER,),
}


def network_of(entry: Steering, parts: Sequence[PartInfo]) -> PartInfo | None:
    """Return the installed network that an input names; None where it names none, or one that is not here."""
    kinds = KINDS[type(entry)] if entry.model else ()
    return next((part for kind in kinds for part in parts_named(parts, kind, entry.model)), None)


def check_steered(
    inputs: Sequence[Input], parts: Sequence[PartInfo], info: CheckpointInfo | None, size: tuple[int, int]
) -> None:
    """Raise SddeskError for the first of these inputs that cannot steer an order of `size` (width, height) in pixels.

    `info` is that of its checkpoint, None while unknown: then only uninstalled inputs are refused. What has no
    weight does nothing, and is not looked at.
    """
    for entry in inputs:
        if isinstance(entry, Steering) and entry.weight:
            _check_one(entry, parts, info, size)
    if info is not None:
        check_own_references(sum(isinstance(entry, Reference) and not entry.model for entry in inputs), info.family)


def with_hashes(
    inputs: tuple[Input, ...], parts: Sequence[PartInfo], hash_of: Callable[[PartInfo], str | None]
) -> tuple[Input, ...]:
    """Return the inputs, those that name a network without a hash with the name and the hash of the installed one."""

    def named(entry: Input) -> Input:
        if not isinstance(entry, Steering) or entry.hash is not None or not entry.weight:
            return entry
        part = network_of(entry, parts)
        return entry if part is None else replace(entry, model=part.name, hash=hash_of(part))

    return tuple(map(named, inputs))


def _check_one(entry: Steering, parts: Sequence[PartInfo], info: CheckpointInfo | None, size: tuple[int, int]) -> None:
    if info is not None:
        check_follows(info)
    if not entry.model:
        return
    part = network_of(entry, parts)
    if part is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{name}” is not installed."),
            QT_TRANSLATE_NOOP("messages", "Add its file or folder on the models page, or choose another one."),
            name=entry.model,
        )
    if info is not None:
        check_fits(part, info)
    if isinstance(entry, Reference):
        encoder_for(part, parts)
    else:
        check_kind(entry, part)
        check_size(part, *size)
