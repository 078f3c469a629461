"""The forms of one model, in 16, 8 and 4 bits: which suits a machine, and all that one is drawn with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath

from sddesk.core.downloads import Offer, fit_of
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, DeviceReport, PartInfo
from sddesk.core.split_files import parts_for

ROOM_TO_WORK = 3 * 2**30  # what making a picture takes beside the weights: about that much for 512 x 512
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not "
    "loaded.",
)
_SMALLER = QT_TRANSLATE_NOOP("messages", "Its smallest form would fit: “{form}” ({size} GB).")
_NO_FORM = QT_TRANSLATE_NOOP("messages", "No form of it is known here that would fit: choose a smaller model.")

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


def model_name(name: str) -> str:
    """Return the name of the model that a checkpoint of this name is a form of, without the words for bits."""
    name = re.split(r"[/\\]", name)[-1]
    return re.sub(r"[-_. ]+", "-", _FORM_WORDS.sub("", name)).strip("-").casefold()


def weights_of(info: CheckpointInfo, parts: Sequence[PartInfo]) -> int:
    """Return the bytes of a model's weights, as their files have them, with those of the `parts` that it draws with."""
    return info.size_bytes + sum(part.size_bytes for part in parts)


def forms_here(
    info: CheckpointInfo, infos: Iterable[CheckpointInfo], parts: Sequence[PartInfo], device: DeviceReport
) -> tuple[int, CheckpointInfo | None]:
    """Return how many bytes a model takes with all that it draws with, and the form of it that suits this machine best.

    Give None for the form where only one is here, or none fits.
    """
    kind = info.family.id, model_name(info.ref.name)
    forms = {one.location: one for one in infos if (one.family.id, model_name(one.ref.name)) == kind}
    sizes = {
        place: weights_of(one, parts_for(one, parts, device.memory_total))
        for place, one in {**forms, info.location: info}.items()
    }
    best = best_here(sizes, device)
    return sizes[info.location], None if best is None else forms.get(best, info)


def best_here(sizes: Mapping[str, int], device: DeviceReport) -> str | None:
    """Return which of the installed forms of one model this machine draws best with: the largest that fits.

    `sizes` are their bytes with all that they draw with, by location. None where there is no choice, or none fits.
    """
    room = (device.memory_total or 0) - ROOM_TO_WORK
    fitting = {place: size for place, size in sizes.items() if size <= room}
    return max(fitting, key=fitting.__getitem__) if len(sizes) > 1 and fitting else None


def forms_beside(
    info: CheckpointInfo, here: Iterable[tuple[str, int]], offers: Iterable[Offer]
) -> list[tuple[str, int]]:
    """Return names and bytes of other forms of a transformer: those that are here, and those on offer."""
    offered = [(offer.title, offer.size_bytes) for offer in offers if offer.needs and offer.family == info.family.id]
    return [*here, *offered]


def check_reach(info: CheckpointInfo, needed: int, own: int, reach: int, forms: Iterable[tuple[str, int]]) -> None:
    """Raise SddeskError, with numbers, where the machine's whole memory is less than what a model takes.

    `needed` is what the model and all that it draws with take, `own` that of it which another form would replace, both
    as they are loaded, whatever their files have; `reach` is the machine's memory. All in bytes. The error names the
    smallest of `forms` that would fit.
    """
    if needed <= reach:
        return
    fitting = [form for form in sorted(forms, key=lambda form: form[1]) if needed - own + form[1] <= reach]
    values = {"title": info.title, "needed": f"{needed / 1e9:.1f}", "total": f"{reach / 1e9:.1f}"}
    if not fitting:
        raise SddeskError(_TOO_LARGE, _NO_FORM, **values)
    name, size = fitting[0]
    raise SddeskError(_TOO_LARGE, _SMALLER, **values, form=name, size=f"{size / 1e9:.1f}")
