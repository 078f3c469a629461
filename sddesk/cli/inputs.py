"""Pictures that orders begin with: the options that name them, and `sddesk library inputs`, which tidies them up."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from sddesk.cli.output import tell
from sddesk.cli.parts import opened
from sddesk.cli.references import add_reference_arguments, reference_input
from sddesk.core.adapters import check_fits
from sddesk.core.controls import CONTROL_KINDS, PROCESSORS, ControlOrder, check_kind, control_orders, network_for
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import (
    CANNY_HIGH,
    CANNY_LOW,
    DEFAULT_BLUR,
    DEFAULT_MARGIN,
    DEFAULT_STRENGTH,
    Area,
    ControlPicture,
    Fill,
    Fit,
)
from sddesk.core.located import LocatedRequest, control_model_named
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo
from sddesk.core.order_inputs import INPUT_FIELDS, OF_MASK, InputFile, Sized, check_input_fields, sized_inputs
from sddesk.core.references import reference_orders
from sddesk.core.request import GenerationRequest
from sddesk.core.whole_files import read_bounded
from sddesk.library.decode import SUFFIXES, not_shown
from sddesk.library.inputs import collect, hashes_in
from sddesk.session.generation.queue_store import QueueStore
from sddesk.wiring import Wiring, build

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # pyright: ignore[reportPrivateUsage]
Show = Callable[[list[dict[str, Any]], bool, str], None]
MAX_STATE = 2**26  # bytes
_UNREAD = QT_TRANSLATE_NOOP("messages", "{file} cannot be read, and may name an input.")
_UNREAD_HINT = QT_TRANSLATE_NOOP("messages", "Mend or remove that file, then try again.")


def add_input_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `sddesk generate` for a start picture, a mask, control pictures and references."""
    _add_control_arguments(parser)
    add_reference_arguments(parser)
    start = parser.add_argument_group("begin with a picture")
    start.add_argument(
        "--start",
        metavar="FILE",
        help="a picture to begin with instead of noise; a folder: each picture in it, those made before left out",
    )
    start.add_argument("--strength", type=float, help=f"how far it is changed, 0 to 1 (default {DEFAULT_STRENGTH})")
    start.add_argument(
        "--fit",
        choices=get_args(Fit),
        help="what of another shape is done with: cut its edges, fill the free room, or stretch it (default crop)",
    )
    start.add_argument(
        "--extend", metavar="left=128,top=64", help="draw beyond its edges: by so many pixels, left, top, right, bottom"
    )
    mask = parser.add_argument_group("draw a part of the picture anew")
    mask.add_argument("--mask", metavar="FILE", help="a picture as large as that of --start: what is white is drawn")
    mask.add_argument(
        "--mask-blur", type=int, metavar="PIXELS", help=f"soften the edge inside the mask (default {DEFAULT_BLUR})"
    )
    mask.add_argument("--mask-invert", action="store_true", default=None, help="draw what is black in it")
    mask.add_argument(
        "--inpaint-area",
        choices=get_args(Area),
        help="draw the whole picture, or the masked region alone, at the size of --width and --height (default whole)",
    )
    mask.add_argument(
        "--margin",
        type=int,
        metavar="PIXELS",
        help=f"what the model sees around the masked region (default {DEFAULT_MARGIN})",
    )
    mask.add_argument(
        "--fill",
        choices=get_args(Fill),
        help="what the masked region holds at first: what is there, the colours around it, or noise (default original)",
    )


def _add_control_arguments(parser: argparse.ArgumentParser) -> None:
    control = parser.add_argument_group("follow the lines or depths of a picture (ControlNet, T2I-Adapter)")
    control.add_argument(
        "--control",
        action="append",
        metavar="KIND:FILE[:WEIGHT[:BEGIN-END]]",
        help=f"a control picture, as canny:photo.jpg:0.8:0-0.5; can be repeated. Kinds: {', '.join(PROCESSORS)}; from "
        "“none” on the picture is taken as it is",
    )
    control.add_argument(
        "--control-model",
        action="append",
        metavar="NAME",
        help="the ControlNet: of the list, or a file; once for all pictures, or once for each (default: the one that "
        "fits the model)",
    )
    for name, default in (("low", CANNY_LOW), ("high", CANNY_HIGH)):
        control.add_argument(
            f"--canny-{name}", type=int, metavar="0-255", help=f"the {name} threshold of canny (default {default})"
        )


class InputFiles:
    """The pictures that orders name by path: each is read once for its hash, and stored when an order needs it.

    Paths that are not absolute count from `folder`, else from the current one.
    """

    def __init__(self, wiring: Wiring, folder: Path | None = None) -> None:
        self._wiring = wiring
        self._folder = folder or Path()
        self._read: dict[tuple[Path, bool], InputFile] = {}
        self._waiting: dict[str, tuple[Path, bool]] = {}
        self._in_library: set[str] = set()

    def read(self, written: str | Path, *, mask: bool = False) -> InputFile:
        """Return what a picture file holds, or the mask in it. Raises SddeskError when it cannot be read."""
        place = (self._place(written), mask)
        if place not in self._read:
            pixels = self._wiring.read_pixels(place[0], mask=mask)
            found = InputFile(
                content_hash=pixels.content_hash,
                width=pixels.width,
                height=pixels.height,
                notes=not_shown(place[0], mask=mask),
            )
            self._read[place] = found
            self._waiting[found.content_hash] = place
        return self._read[place]

    def starts(self, written: str | Path) -> list[Path] | None:
        """Return the picture files in the folder that a start picture names, by name; None where it is no folder.

        Raises SddeskError for a folder that has none, or cannot be read.
        """
        place = self._place(written)
        if not os.path.isdir(place):  # noqa: PTH112 - Path's own raises OSError for a name that is too long
            return None
        try:
            shown = (file for file in place.iterdir() if not file.name.startswith("."))
            found = sorted(file for file in shown if file.suffix.lower() in SUFFIXES and file.is_file())
        except OSError as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be read: {reason}."),
                folder=str(place),
                reason=error.strerror or str(error),
            ) from error
        if not found:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The folder {folder} has no picture to begin with."), folder=str(place)
            )
        return found

    def _place(self, written: str | Path) -> Path:
        file = Path(written)
        with suppress(RuntimeError):  # `~user` does not exist: a name like any other
            file = file.expanduser()
        return self._folder / file

    def of(self, values: Mapping[str, Any], info: CheckpointInfo) -> Sized:
        """Return the inputs that fields of an order for this checkpoint ask for.

        Raises SddeskError for files that cannot be read, and for networks that are not here or do not fit it.
        """
        if "start" not in values:
            native = info.native_size
            sized = Sized(inputs=(), width=values.get("width", native), height=values.get("height", native))
        else:
            start = self.read(str(values["start"]))
            mask = self.read(str(values["mask"]), mask=True) if "mask" in values else None
            sized = sized_inputs(values, start, mask, info)
            sized = replace(sized, notes=(*start.notes, *(() if mask is None else mask.notes), *sized.notes))
        for order in control_orders(values):
            control, picture = self.control(order, info), self.read(order.picture)
            sized = replace(sized, inputs=(*sized.inputs, control), notes=(*sized.notes, *picture.notes))
        for order in reference_orders(values):
            catalog = self._wiring.catalog
            reference = reference_input(order, catalog, info, lambda file: self.read(file).content_hash)
            notes = self.read(order.picture).notes
            sized = replace(sized, inputs=(*sized.inputs, reference), notes=(*sized.notes, *notes))
        return sized

    def control(self, order: ControlOrder, info: CheckpointInfo) -> ControlPicture:
        """Return the control picture that an order asks for. Raises as `of` does."""
        part, hashes = self._network_for(order, info), self._wiring.catalog.hashes
        digest = hashes.of_part(part) or hashes.compute_part(part)
        control = order.input(self.read(order.picture).content_hash, part.name, digest)
        check_kind(control, part)
        return control

    def _network_for(self, order: ControlOrder, info: CheckpointInfo) -> PartInfo:
        """The ControlNet or T2I-Adapter that an order names, as a part of the list or a file, or the one that fits."""
        if not order.model:
            return network_for(order, self.networks(), info)
        part = self._named_network(order.model)
        check_fits(part, info)
        return part

    def networks(self) -> list[PartInfo]:
        """The installed ControlNets and T2I-Adapters."""
        catalog = self._wiring.catalog
        known = [part for kind in CONTROL_KINDS for part in catalog.known_parts(kind)]
        return known or [part for kind in CONTROL_KINDS for part in catalog.parts(kind)]

    def _named_network(self, name: str) -> PartInfo:
        catalog = self._wiring.catalog
        if Path(name).exists():
            found = [part for part in catalog.add(Path(name)) if isinstance(part, PartInfo)]
            networks = [part for part in found if part.facts.kind in CONTROL_KINDS]
            if not networks:
                template = QT_TRANSLATE_NOOP("messages", "{file} holds no ControlNet and no T2I-Adapter.")
                raise SddeskError(template, file=name)
            if len(networks) > 1:
                template = QT_TRANSLATE_NOOP("messages", "{file} holds several ControlNets: {names}.")
                raise SddeskError(template, file=name, names=", ".join(part.name for part in networks[:10]))
            return networks[0]
        return control_model_named(name, catalog)

    def check(self, request: GenerationRequest) -> None:
        """Raise SddeskError for an input that was not read from a file and that the library lacks."""
        hashes = {entry.content_hash for entry in request.inputs if entry.content_hash} - self._waiting.keys()
        if hashes - self._in_library:
            self._wiring.check_inputs(request)
            self._in_library |= hashes

    def result_size(self, request: GenerationRequest) -> tuple[int, int]:
        """Return width and height of what a request draws: those of its start picture, where they are known and it
        keeps them, refined or not.
        """
        start, mask, refine = request.start, request.mask, request.refine
        found = next((read for read in self._read.values() if start and read.content_hash == start.content_hash), None)
        if start is None or found is None:
            return request.result_size
        if refine is not None:
            return refine.size(found.width, found.height)
        if mask is None or mask.area != "masked":
            return request.result_size
        left, top, right, bottom = start.extend
        return found.width + left + right, found.height + top + bottom

    def locate(self, request: GenerationRequest) -> LocatedRequest:
        """Find what a request names, as `Wiring.locate` does; its inputs are stored first. Raises SddeskError."""
        for entry in request.inputs:
            content_hash = entry.content_hash or ""
            if content_hash not in self._waiting:
                continue
            file, mask = self._waiting[content_hash]
            if self._wiring.keep_input(file, mask=mask) != content_hash:
                raise SddeskError(
                    QT_TRANSLATE_NOOP("messages", "{file} is another picture than when the orders were read."),
                    file=str(file),
                )
            del self._waiting[content_hash]
        return self._wiring.locate(request)


def with_inputs(
    request: GenerationRequest, arguments: argparse.Namespace, files: InputFiles, info: CheckpointInfo
) -> tuple[GenerationRequest, tuple[Message, ...]]:
    """Return the request with the inputs that the options name, and what to say of them. Raises SddeskError."""
    values = {name: getattr(arguments, name) for name in INPUT_FIELDS if getattr(arguments, name) is not None}
    if not values:
        return request, ()
    for picture, names in (("start", ("strength", "fit", "extend", "mask")), ("mask", OF_MASK)):
        idle = [name for name in names if name in values and not (name == "fit" and "control" in values)]
        if picture not in values and idle:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "--{option} belongs to a picture: add --{picture}."),
                option=idle[0].replace("_", "-"),
                picture=picture,
            )
    values |= {name: getattr(arguments, name) for name in ("width", "height") if getattr(arguments, name) is not None}
    try:
        check_input_fields(values)
    except (TypeError, ValueError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "These inputs cannot be used: {reason}."), reason=str(error)
        ) from error
    sized = files.of(values, info)
    return replace(request, inputs=sized.inputs, width=sized.width, height=sized.height), sized.notes


def add_inputs_command(commands: Commands, show: Show) -> argparse.ArgumentParser:
    """Add `sddesk library inputs`; give its parser."""
    inputs = commands.add_parser("inputs", help="the pictures that others began with, as the library keeps them")
    inputs.add_argument("--collect", action="store_true", help="move those that nothing names into the system's trash")
    inputs.add_argument("--permanently", action="store_true", help="with --collect: delete them for good instead")
    inputs.set_defaults(command=lambda arguments: _inputs(arguments, show))
    return inputs


def _inputs(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    with opened(wiring) as library:
        waiting, stored = _names_elsewhere(wiring.paths.data), library.inputs.stored()
        counts, problems = library.names_of_inputs()
    if arguments.collect:
        for problem in problems:
            tell(problem)
        if problems:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "Nothing was collected: what could not be read may name an input."),
                QT_TRANSLATE_NOOP("messages", "Connect its drive, or mend or remove the file, then try again."),
            )
        from sddesk.session.pictures.system_trash import for_good, to_system_trash  # Qt: only here

        report = collect(stored, waiting | counts.keys(), for_good if arguments.permanently else to_system_trash)
        row = {"gone": list(map(str, report.gone)), "refused": list(map(str, report.refused)), "bytes": report.bytes}
        show([row | {"count": len(report.gone)}], arguments.json, "Inputs collected: {count}, {bytes} bytes.")
        if report.gone:
            tell("Pictures outside the library (--out) were not looked at: what only they name was collected, too.")
        if report.refused:
            tell(
                f"The system has no trash for {len(report.refused)} of the inputs: --permanently deletes them for good."
            )
        return 1 if report.refused else 0
    rows = [
        {
            "content_hash": entry.content_hash,
            "path": str(entry.path),
            "bytes": entry.size,
            "stored_at": entry.stored_at.isoformat(),
            "pictures": counts[entry.content_hash],
            "in_queue": entry.content_hash in waiting,
        }
        for entry in stored
    ]
    show(rows, arguments.json, "{content_hash}  {pictures} pictures  {bytes} bytes")
    return 0


def _names_elsewhere(data: Path) -> set[str]:
    """Return the hashes that the queue, the runs of order files and the window's state name. Raises SddeskError."""
    return {content_hash for text in _texts_elsewhere(data) for content_hash in hashes_in(text)}


def _texts_elsewhere(data: Path) -> Iterator[str]:
    for file in (*sorted(data.glob("queue*.db")), *sorted((data / "runs").glob("*.db"))):
        if "-damaged-" in file.name:  # as a queue that was put aside is called
            raise SddeskError(_UNREAD, _UNREAD_HINT, file=str(file))
        with closing(QueueStore(file)) as store:
            if store.problem is not None:
                raise store.problem
            if store.put_aside is not None:
                raise SddeskError(_UNREAD, _UNREAD_HINT, file=str(store.put_aside))
            yield from store.texts()
    for file in sorted(data.glob("*.json")):
        try:
            yield read_bounded(file, MAX_STATE).decode("utf-8", "replace")
        except (OSError, ValueError) as error:
            raise SddeskError(_UNREAD, _UNREAD_HINT, file=str(file)) from error
