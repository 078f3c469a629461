"""The forms of one model, in 16, 8 and 4 bits: which suits a machine, and all that one is drawn with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath

from sddesk.core.downloads import Offer, fit_of
from sddesk.core.models import CheckpointInfo, DeviceReport, PartInfo

# Words of a file's name that say how its numbers are kept, not which model it is.
_FORM_WORDS = re.compile(
    r"(?:^|[-_. ])(?:i?q\d(?:_[01ksmlx]+)*|[bf]{1,2}(?:p|loat)?(?:8|16|32)|e4m3fn|e5m2|scaled|u?int[48]|gguf|sdnq|nf4)"
    r"(?=$|[-_. ])",
    re.IGNORECASE,
)


def completing(offer: Offer, offers: Sequence[Offer]) -> tuple[Offer, ...]:
    """Return the offers without which `offer` draws nothing: its text encoder, its VAE."""
    return tuple(other for name in offer.needs for other in offers if other.id == name)


def missing_of(offer: Offer, offers: Sequence[Offer], is_here: Callable[[Offer], bool]) -> tuple[Offer, ...]:
    """Return what has to be fetched to draw with `offer`, itself included, without what is here already."""
    return tuple(one for one in (offer, *completing(offer, offers)) if not is_here(one))


def installed_as(
    offer: Offer, infos: Iterable[CheckpointInfo], parts: Iterable[PartInfo]
) -> CheckpointInfo | PartInfo | None:
    """Return the installed model that an offer is, None while it is not here."""
    if offer.file is None:
        return next((info for info in infos if info.ref.hub_id == offer.hub_id), None)
    folder, name = f"models--{offer.hub_id.replace('/', '--')}", PurePath(offer.file).name
    for found in (*parts, *infos):
        place = PurePath(found.location)
        if place.name == name and folder in place.parts:
            return found
    return None


def in_order(offers: Sequence[Offer], device: DeviceReport | None) -> tuple[Offer, ...]:
    """Return the offers in their order, but of each model's forms the one for this machine first, then by size."""
    ordered: list[Offer] = []
    for offer in offers:
        if offer in ordered:
            continue
        forms = _forms_of(offer, offers)
        first = for_machine(forms, device)
        ordered += sorted(forms, key=lambda form: (form != first, form.size_bytes))
    return tuple(ordered)


def for_machine(forms: Sequence[Offer], device: DeviceReport | None) -> Offer | None:
    """Return the form to fetch first: the smallest that fits, else the smallest of all that can be drawn in parts.

    None where there is no choice, where nothing is known of the machine, and where memory reaches for none.
    """
    by_size = sorted(forms, key=lambda form: form.size_bytes)
    if len(forms) < 2:
        return None
    fits = {form.id: fit_of(form, device) for form in forms}
    return next((form for wanted in ("fits", "offload") for form in by_size if fits[form.id] == wanted), None)


def is_for_machine(offer: Offer, offers: Sequence[Offer], device: DeviceReport | None) -> bool:
    """Whether `offer` is the form of its model that this machine should have first."""
    return for_machine(_forms_of(offer, offers), device) == offer


def _forms_of(offer: Offer, offers: Sequence[Offer]) -> list[Offer]:
    return [offer] if not offer.model else [other for other in offers if other.model == offer.model]


def model_name(info: CheckpointInfo) -> str:
    """Return the name of the model that a checkpoint is a form of: its own, without the words for bits."""
    name = re.split(r"[/\\]", info.ref.name)[-1]
    return re.sub(r"[-_. ]+", "-", _FORM_WORDS.sub("", name)).strip("-").casefold()


def other_forms(info: CheckpointInfo, infos: Iterable[CheckpointInfo]) -> tuple[CheckpointInfo, ...]:
    """Return the other installed forms of the same model, of the same family by the same name, the smallest first."""
    same = (one for one in infos if one.location != info.location and one.family.id == info.family.id)
    forms = [one for one in same if model_name(one) == model_name(info) and one.inpainting == info.inpainting]
    return tuple(sorted(forms, key=lambda form: form.size_bytes))
