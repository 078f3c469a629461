"""Which models and which of their forms suit this machine: those on offer, and what of the installed ones is known."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import Any

from sddesk.catalog.machine import machine_report
from sddesk.cli.parts import opened
from sddesk.core.downloads import Offer, fit_of
from sddesk.core.errors import SddeskError
from sddesk.core.forms import best_here, in_order, installed_as, is_for_machine, model_name, weights_of
from sddesk.core.models import CheckpointInfo
from sddesk.core.pace import Rates, usual_picture
from sddesk.core.split_files import parts_for
from sddesk.wiring import Wiring, build

Show = Callable[[list[dict[str, Any]], bool, str], None]
MOST_PICTURES = 500  # of the newest ones are asked how long a step takes
OFFER_LINE = "{id:18} {title:34} {kind:10} {family:10} {megabytes:7.0f} MB  {licence:24} {told}"
_FITS = {"fits": "fits", "offload": "fits in parts, slower", "too_large": "too large for this machine", "unknown": ""}


def show_offers(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    offers, device = wiring.offers(), machine_report()
    installed = {offer.id: is_here(wiring, offer) for offer in offers}
    rows = [
        {
            "id": offer.id,
            "title": offer.title,
            "hub_id": offer.hub_id,
            "file": offer.file,
            "kind": offer.kind.value,
            "family": offer.family,
            "megabytes": round(offer.size_bytes / 1e6),
            "native_size": offer.native_size,
            "licence": offer.licence.name,
            "licence_url": offer.licence.url,
            "licence_checked": offer.licence_checked,
            "installed": "installed" if installed[offer.id] else "",
            "link": offer.link,
            "form": offer.form or None,
            "memory_megabytes": round(offer.memory_bytes / 1e6),
            "psnr_db": None,
            "fit": fit_of(offer, device),
            "for_this_machine": is_for_machine(offer, offers, device),
            "needs": list(offer.needs),
        }
        for offer in in_order(offers, device)
    ]
    show([row | {"told": _told(row)} for row in rows] if not arguments.json else rows, arguments.json, OFFER_LINE)
    return 0


def _told(row: dict[str, Any]) -> str:
    """What a line says of an offer behind its licence."""
    told = [
        row["installed"],
        "for this machine" if row["for_this_machine"] else "",
        _FITS[row["fit"]],
        f"with {' + '.join(row['needs'])}" if row["needs"] else "",
        "" if row["licence_checked"] else "licence of the original, not checked for this copy",
        "loss against 16 bits not measured" if row["form"] and not row["form"].startswith("16") else "",
    ]
    return "; ".join(part for part in told if part)


def is_here(wiring: Wiring, offer: Offer) -> bool:
    infos, parts = wiring.catalog.list(), wiring.catalog.all_parts()
    return installed_as(offer, infos, parts) is not None


def forms_of(wiring: Wiring) -> Callable[[CheckpointInfo], Mapping[str, Any]]:
    """Return what tells of an installed checkpoint how it does here: memory, seconds a step, loss, and if it is chosen.

    What nobody measured is None.
    """
    infos, parts, device, rates = wiring.catalog.list(), wiring.catalog.all_parts(), machine_report(), _rates(wiring)
    sizes = {info.location: weights_of(info, parts_for(info, parts, device.memory_total)) for info in infos}
    models: dict[tuple[str, str], dict[str, int]] = {}
    for info in infos:
        kind = info.family.id, model_name(info.ref.name)
        models.setdefault(kind, {})[info.location] = sizes[info.location]
    best = {place for forms in models.values() if (place := best_here(forms, device)) is not None}

    def told(info: CheckpointInfo) -> Mapping[str, Any]:
        seconds = rates.seconds_a_step(usual_picture(info))
        return {
            "memory_megabytes": round(sizes[info.location] / 1e6, 1),
            "seconds_a_step": None if seconds is None else round(seconds, 3),
            "psnr_db": None if info.psnr_db is None else round(info.psnr_db, 2),
            "for_this_machine": info.location in best,
        }

    return told


def told_in_line(row: Mapping[str, Any]) -> str:
    """What is known of an installed checkpoint, in words behind its line."""
    told = [
        "for this machine" if row.get("for_this_machine") else "",
        f"{row['memory_megabytes'] / 1e3:.1f} GB in memory" if row.get("needs") and "memory_megabytes" in row else "",
        f"{row['seconds_a_step']:.2g} s a step" if row.get("seconds_a_step") else "",
        f"{row['psnr_db']:.1f} dB from the original" if row.get("psnr_db") else "",
    ]
    found = "; ".join(part for part in told if part)
    return f"  {found}" if found else ""


def _rates(wiring: Wiring) -> Rates:
    """How long the newest pictures took here; nothing where the library cannot be read now."""
    infos = {info.ref.name: info for info in wiring.catalog.list()}
    try:
        with opened(wiring) as library:
            records = library.page(0, MOST_PICTURES)
    except SddeskError:
        records = []
    made = ((record.request, 1, record.seconds) for record in records if record.request is not None)
    return Rates(made, lambda ref: infos.get(ref.name))
