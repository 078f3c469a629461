"""`sddesk models`: list, recommend, fetch, add and check models."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tqdm import tqdm

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.hub_cache import HubCache
from sddesk.catalog.inspect import describe_folder
from sddesk.cli.forms import forms_of, is_here, show_offers, told_in_line
from sddesk.cli.output import say
from sddesk.cli.parts import CtrlC, model_name
from sddesk.cli.quantise import add_quantise_command
from sddesk.core.addresses import local_path
from sddesk.core.downloads import DownloadOrder, DownloadProgress, Offer
from sddesk.core.errors import SddeskError
from sddesk.core.forms import missing_of
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import STARTER, CheckpointInfo, ModelNotes, PartInfo, RefusedModel, WeightsFacts, WeightsKind
from sddesk.core.references import encoder_wanted
from sddesk.core.split_files import needs_of
from sddesk.weights.headers import read_header
from sddesk.wiring import Wiring, build, convert_pickle_here

Show = Callable[[list[dict[str, Any]], bool, str], None]
FAILED = 1
_CHANGED = "damaged: its bytes are not those that sddesk read first. Get the file again."
INSTALLED_LINE = "{name:32} {kind:10} {family:12} {size:8} {megabytes:9} MB  {location}{needed}"
REFUSED_LINE = "{name:32} not usable: {reason}  {location}"
COUNT_LINE = "{usable} can be used, {refused} cannot."


def _place(text: str) -> Path:
    return local_path(model_name(text))


def _pasted(text: str) -> str:
    return model_name(text).strip()


def add_model_commands(parser: argparse.ArgumentParser, show: Show) -> None:
    """Hang the words below `sddesk models`; `show` prints rows as lines or as one JSON array."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="the installed ones; with --offers the recommended ones")
    listing.add_argument("--offers", action="store_true", help="what can be fetched with `sddesk models get`")
    listing.set_defaults(command=lambda arguments: (show_offers if arguments.offers else _list)(arguments, show))
    get = commands.add_parser("get", help="fetch one; a later run goes on where this one stopped")
    get.add_argument("model", type=_pasted, help="an id of `list --offers`, or a hub id (owner/name)")
    get.add_argument("--file", help="only this .safetensors file of the repository")
    get.add_argument("--revision", default="main", help="a branch, tag or commit (default main)")
    get.add_argument("--only", action="store_true", help="this file alone, not the text encoder and VAE that it needs")
    get.add_argument("--accept-licence", action="store_true", help="you have read the licence and accept it")
    get.set_defaults(command=lambda arguments: _get(arguments, show))
    add = commands.add_parser("add", help="list models that are on the disk already; nothing is moved or copied")
    add.add_argument(
        "paths",
        nargs="+",
        type=_place,
        metavar="PATH",
        help="a diffusers folder, a .safetensors file, ...",
    )
    add.set_defaults(command=lambda arguments: _add(arguments, show))
    check = commands.add_parser("check", help="read every byte of a model and compare its hashes")
    check.add_argument("models", nargs="*", type=model_name, metavar="MODEL", help="names of `list` (default: all)")
    check.set_defaults(command=lambda arguments: _check(arguments, show))
    convert = commands.add_parser("convert", help="make a .safetensors file of a pickle (.ckpt, .pt), running nothing")
    convert.add_argument("file", type=Path, help="the pickle; it stays as it is")
    convert.set_defaults(command=lambda arguments: _convert(arguments, show))
    quantise = add_quantise_command(commands, show)
    for command in (listing, get, add, check, convert, quantise):
        command.add_argument("--json", action="store_true", help="print one JSON array")


def _list(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    told = forms_of(wiring)
    rows = [_checkpoint_row(wiring, info) | dict(told(info)) for info in wiring.catalog.list()]
    rows += [_part_row(wiring, part) for part in wiring.catalog.all_parts()]
    _show_models(rows, wiring.catalog.refused(), arguments, show)
    return 0


def _get(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    offer = next((offer for offer in wiring.offers() if arguments.model in (offer.id, offer.hub_id)), None)
    if offer is not None and arguments.file in (None, offer.file) and arguments.model == offer.id:
        _require_licence(wiring, offer, accepted=arguments.accept_licence)
        order = offer.order
    else:
        if offer is not None:
            _require_licence(wiring, offer, accepted=arguments.accept_licence)
        order = DownloadOrder(hub_id=arguments.model, file=arguments.file, revision=arguments.revision)
    orders = [order]
    if offer is not None and order == offer.order and not arguments.only:
        offers = wiring.offers()
        rest = missing_of(offer, offers, lambda one: one.id != offer.id and is_here(wiring, one))
        orders = [one.order for one in rest]
    rows = [_fetch(wiring, one) for one in orders]
    show(rows, arguments.json, "{location}")
    return 0


def _fetch(wiring: Wiring, order: DownloadOrder) -> dict[str, Any]:
    with CtrlC() as stop, _Bar() as bar:
        fetched = wiring.make_downloader().fetch(order, bar.show, stop.is_set)
    for note in fetched.notes:
        say(note)
    return {"hub_id": fetched.hub_id, "commit": fetched.commit, "location": fetched.location}


def _require_licence(wiring: Wiring, offer: Offer, *, accepted: bool) -> None:
    if accepted:
        wiring.accept_licence(offer.licence.id)
    if not wiring.is_accepted(offer.licence.id):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{title}” comes under the licence {licence}: {link}"),
            QT_TRANSLATE_NOOP("messages", "Read it, then say --accept-licence; it is asked once."),
            title=offer.title,
            licence=offer.licence.name,
            link=offer.licence.url,
        )


def _add(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    models = [model for path in arguments.paths for model in wiring.add_models(path)]
    refused = [model for path in arguments.paths for model in wiring.catalog.refused_at(path)]
    rows = [
        _checkpoint_row(wiring, model) if isinstance(model, CheckpointInfo) else _part_row(wiring, model)
        for model in models
    ]
    _show_models(rows, refused, arguments, show)
    return 0


def _show_models(
    rows: list[dict[str, Any]], refused: list[RefusedModel], arguments: argparse.Namespace, show: Show
) -> None:
    """Print what can be used, then what cannot with its reason, then how many there are of each."""
    reasons = [_refused_row(model) for model in refused]
    if arguments.json:
        show([row | {"usable": True} for row in rows] + reasons, True, "")
        return
    show(
        [row | {"needed": _needed(row) + told_in_line(row), "size": _size(row)} for row in rows], False, INSTALLED_LINE
    )
    show(reasons, False, REFUSED_LINE)
    show([{"usable": len(rows), "refused": len(reasons)}], False, COUNT_LINE)


def _convert(arguments: argparse.Namespace, show: Show) -> int:
    target = convert_pickle_here(arguments.file.absolute())
    show([{"location": str(target)}], arguments.json, "{location}")
    return 0


def _check(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    infos = [wiring.catalog.named(name) for name in arguments.models] or wiring.catalog.list()
    rows = [{"name": info.ref.name, "problem": _problem(wiring.catalog, info)} for info in infos]
    shown = rows if arguments.json else [row | {"problem": row["problem"] or "whole"} for row in rows]
    show(shown, arguments.json, "{name:32} {problem}")
    return FAILED if any(row["problem"] for row in rows) else 0


def _problem(catalog: Catalog, info: CheckpointInfo) -> str | None:
    """Return the fault of a model's files, None when they are whole."""
    place = Path(info.location)
    try:
        if info.single_file:
            read_header(place)
            return None if catalog.hashes.is_unchanged(info.ref) else _CHANGED
        describe_folder(place, info.ref, info.title)
        with _Bar() as bar:
            if not info.ref.hub_id:
                return None if catalog.hashes.is_unchanged(info.ref) else _CHANGED
            damaged = HubCache(place.parent).damaged_files(place, bar.more)
    except SddeskError as error:
        return str(error)
    except OSError as error:
        return f"{error.filename}: {error.strerror}"
    if not damaged:
        return None
    return f"damaged: {', '.join(damaged)}. Delete {place} and get the model again."


def _checkpoint_row(wiring: Wiring, info: CheckpointInfo) -> dict[str, Any]:
    return {
        "name": info.ref.name,
        "kind": _kind(info),
        "hub_id": info.ref.hub_id,
        "family": info.family.name,
        "native_size": info.native_size,
        "megabytes": round(info.size_bytes / 1e6, 1),
        "precision": info.precision or None,
        "source": info.source,
        "location": info.location,
        "hash": wiring.catalog.hashes.of(info.ref),
        "needs": list(needs_of(info)),
        **_notes(info.notes),
    }


def _kind(info: CheckpointInfo) -> str:
    """What part of a model it is, and what it draws from."""
    if info.inpainting:
        return "inpainting"
    if info.instructed:
        return "instructed"
    return "transformer" if info.family.encoders and info.missing else "checkpoint"


def _missing(wiring: Wiring, part: PartInfo) -> str | None:
    """What an IP-Adapter needs and is not here, None where nothing is missing."""
    if part.facts.kind != WeightsKind.IP_ADAPTER:
        return None
    try:
        wiring.catalog.encoder_for(part)
    except SddeskError:
        encoder, width = encoder_wanted(part)
        return f"image encoder: {encoder}, {width} wide"
    return None


def _part_row(wiring: Wiring, part: PartInfo) -> dict[str, Any]:
    families = [family.name for family in part.facts.families]
    return {
        "name": part.name,
        "kind": part.facts.kind.value,
        "missing": _missing(wiring, part),
        "hub_id": None,
        "family": " or ".join(families) or _network_text(part.facts) or _made_for(part),
        "native_size": 0,
        "megabytes": round(part.size_bytes / 1e6, 1),
        "precision": part.facts.precision or None,
        "source": part.source,
        "location": part.location,
        "hash": wiring.catalog.hashes.of_part(part),
        "algorithm": part.facts.algorithm or None,
        "triggers": list(part.triggers),
        **_notes(part.notes),
    }


def _made_for(part: PartInfo) -> str:
    """For which models a part was made that fits no family's: the starter's own, or by how wide their words are."""
    if part.source == "starter":
        return STARTER.name
    return f"words {part.facts.text_width} wide" if part.facts.text_width else "any"


def _network_text(facts: WeightsFacts) -> str:
    """The network of an upscaler, text encoder or VAE, as far as its file tells; "" for other kinds.

    Of an upscaler with how many times it enlarges.
    """
    if facts.kind in (WeightsKind.TEXT_ENCODER, WeightsKind.VAE):
        return facts.architecture
    if facts.kind != WeightsKind.UPSCALER:
        return ""
    return f"{facts.architecture} {facts.scale}x" if facts.scale else facts.architecture


def _notes(notes: ModelNotes) -> dict[str, Any]:
    """Return the notes next to a model's file."""
    return {
        "preferred_weight": notes.weight,
        "base_model": notes.base_model or None,
        "picture": notes.picture or None,
        "notes_problem": None if notes.problem is None else str(notes.problem),
    }


def _needed(row: dict[str, Any]) -> str:
    """What a transformer alone in its file is drawn with, in words behind its line."""
    return f"  needs {' + '.join(row['needs'])}" if row.get("needs") else ""


def _size(row: dict[str, Any]) -> str:
    """The native size of a checkpoint in pixels; other models have none."""
    return f"{row['native_size']:5} px" if row["native_size"] else ""


def _refused_row(model: RefusedModel) -> dict[str, Any]:
    return {
        "name": model.name,
        "kind": model.kind.value,
        "hub_id": None,
        "family": model.family or None,
        "native_size": 0,
        "megabytes": round(model.size_bytes / 1e6, 1),
        "precision": None,
        "source": model.source,
        "location": model.location,
        "hash": None,
        "usable": False,
        "reason": str(model.reason),
    }


class _Bar:
    """Bytes on standard error: a bar on a terminal, a line for each note elsewhere."""

    def __init__(self) -> None:
        self._bar: Any = None
        self._note = ""

    def __enter__(self) -> _Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def show(self, progress: DownloadProgress) -> None:
        """How far a download is."""
        note = str(progress.note) if progress.note else ""
        if note and note.partition(" Trying")[0] != self._note:
            say(note)
        self._note = note.partition(" Trying")[0]
        if progress.total:
            self._ready(progress.total)
            self._bar.update(progress.received - self._bar.n)

    def more(self, count: int) -> None:
        """So many bytes more were read."""
        self._ready(None)
        self._bar.update(count)

    def _ready(self, total: int | None) -> None:
        if self._bar is None:
            self._bar = tqdm(total=total, unit="B", unit_scale=True, file=sys.stderr, disable=not sys.stderr.isatty())
