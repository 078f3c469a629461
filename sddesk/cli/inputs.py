"""Pictures that orders begin with: the options that name them, and `sddesk library inputs`, which tidies them up."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from sddesk.cli.output import tell
from sddesk.cli.parts import opened
from sddesk.cli.references import add_reference_arguments
from sddesk.core.controls import PROCESSORS
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import (
    CANNY_HIGH,
    CANNY_LOW,
    DEFAULT_BLUR,
    DEFAULT_MARGIN,
    DEFAULT_STRENGTH,
    Area,
    Fill,
    Fit,
)
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo
from sddesk.core.order_inputs import INPUT_FIELDS, OF_MASK, check_input_fields
from sddesk.core.request import GenerationRequest
from sddesk.core.whole_files import read_bounded
from sddesk.library.inputs import collect, hashes_in
from sddesk.ordering.input_files import InputFiles
from sddesk.session.generation.queue_store import QueueStore
from sddesk.wiring import build

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
