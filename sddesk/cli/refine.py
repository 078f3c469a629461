"""Refining in tiles from the command line: the options of `sddesk generate`, and `sddesk enlarge --refine`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.cli.output import say
from sddesk.cli.parts import model_name
from sddesk.core.checks import check_all_read, check_family_reads, check_family_size
from sddesk.core.controls import ControlOrder, reading_tiles
from sddesk.core.enlargements import NO_LONGER_SEAMLESS, STARTER_UPSCALER, check_refined, refinement_of
from sddesk.core.errors import SddeskError
from sddesk.core.hires import PIXEL_UPSCALERS
from sddesk.core.inputs import StartPicture
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import STARTER, CheckpointRef, PartInfo
from sddesk.core.record import Made
from sddesk.core.refining import DEFAULT_REFINE_STRENGTH, REFINE_FIELDS, Refine, refine_of, usual_overlap
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import as_written
from sddesk.core.samplers import SAMPLERS, SCHEDULES, check_sampler
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.models import Hashes, advice_about
from sddesk.ordering.saving import Saver
from sddesk.ordering.upscaling import FromPictures, upscaler_named
from sddesk.wiring import Wiring

_CHANGED = ("negative_prompt", "seed", "steps", "guidance_scale", "sampler", "schedule")
_ONLY_REFINING = ("strength", "prompt", "model", *_CHANGED, "overlap", "control")


def add_refine_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `sddesk generate`."""
    group = parser.add_argument_group("draw a large start picture anew in tiles (refine)")
    group.add_argument(
        "--refine",
        type=float,
        metavar="SCALE",
        help="make the start picture so many times larger, 1 to 8, and draw it anew in tiles that overlap; --width and "
        "--height are those of a tile, and a low --strength is wanted",
    )
    group.add_argument(
        "--refine-upscaler",
        type=model_name,
        metavar="NAME",
        help=f"what makes it larger: {', '.join(PIXEL_UPSCALERS)}, or a name of `sddesk models list` (default lanczos)",
    )
    group.add_argument(
        "--refine-overlap",
        type=int,
        metavar="PIXELS",
        help="what neighbouring tiles share (default: an eighth, at least 32)",
    )


def with_refine(request: GenerationRequest, arguments: argparse.Namespace, files: InputFiles) -> GenerationRequest:
    """Return the request with the tiles that the options name. Raises SddeskError for what cannot be."""
    names = ("refine", *REFINE_FIELDS, "fit", "control")
    values = {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}
    refine = _refine(values, request)
    if refine is not None and arguments.start is not None:
        start = files.read(arguments.start)
        check_refined((start.width, start.height), refine)
    return replace(request, refine=refine)


def _refine(values: dict[str, Any], request: GenerationRequest) -> Refine | None:
    try:
        return refine_of(values, min(request.width, request.height))
    except (TypeError, ValueError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The picture cannot be refined so: {reason}."), reason=str(error)
        ) from error


def add_enlarge_refine_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `sddesk enlarge`."""
    group = parser.add_argument_group("draw the larger picture anew in tiles, for details that it lacks")
    group.add_argument(
        "--refine",
        action="store_true",
        help="do so, with what drew the picture; --upscaler may also be lanczos, and --scale 1 keeps its size",
    )
    group.add_argument(
        "--strength", type=float, help=f"how far it is changed, 0 to 1 (default {DEFAULT_REFINE_STRENGTH:g})"
    )
    group.add_argument("--prompt", help="another prompt than the one that drew it")
    group.add_argument("--negative-prompt", help="another negative prompt")
    group.add_argument(
        "--model",
        type=model_name,
        help="another model (default: the one that drew it; where none is known the starter)",
    )
    group.add_argument("--seed", type=int, help="another seed (default: that of the picture; where none is known 0)")
    group.add_argument("--steps", type=int, help="another number of steps, of which the strength leaves a share")
    group.add_argument("--guidance-scale", type=float, help="another guidance; 1 is none")
    group.add_argument("--sampler", choices=[row.id for row in SAMPLERS], help="another sampler")
    group.add_argument("--schedule", choices=[row.id for row in SCHEDULES], help="another schedule")
    group.add_argument(
        "--overlap", type=int, metavar="PIXELS", help="what tiles share (default: an eighth, at least 32)"
    )
    group.add_argument(
        "--control",
        nargs="?",
        const="",
        metavar="NAME",
        help="hold each tile to the picture by a ControlNet that reads tiles: of this name, else the one that fits",
    )


def check_refine_arguments(arguments: argparse.Namespace) -> None:
    """Raise SddeskError for options that belong to --refine where that is not given."""
    idle = [name for name in _ONLY_REFINING if getattr(arguments, name) is not None]
    if idle and not arguments.refine:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "--{option} belongs to --refine: an upscaler alone reads none."),
            QT_TRANSLATE_NOOP("messages", "Add --refine, or leave it out."),
            option=idle[0].replace("_", "-"),
        )


class Refinements(FromPictures):
    """Orders that refine pictures as the options say. Raises SddeskError for an upscaler that is not here, or idle."""

    def __init__(self, wiring: Wiring, files: InputFiles, arguments: argparse.Namespace) -> None:
        super().__init__(files)
        self._wiring, self._arguments = wiring, arguments
        scale, name = arguments.scale, arguments.upscaler
        if name not in PIXEL_UPSCALERS and scale != 1:
            part = upscaler_named(wiring, name)
            name, scale = part.name, scale or part.facts.scale
        self._upscaler, self._scale = name, scale or 2
        if self._scale == 1 and name not in (STARTER_UPSCALER, *PIXEL_UPSCALERS):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "At a scale of 1 the upscaler “{name}” would change nothing."),
                QT_TRANSLATE_NOOP("messages", "Leave it out, or choose a larger scale."),
                name=name,
            )
        self._hashes, self._said = Hashes(wiring.catalog), set[str]()

    def name_for(self, file: Path) -> str:
        """How the refined picture of a file is called in a folder, without its ending."""
        return f"{file.stem}-refined-{self._scale}x"

    def order_for(self, file: Path, made: Made | None) -> GenerationRequest:
        """Return the request that refines the picture in `file`, of which it is known what `made` it.

        Prints the notes about it. Raises SddeskError where it cannot be made.
        """
        asked, read = self._arguments, self._files.read(file.resolve())
        ref = made.checkpoint if isinstance(made, GenerationRequest) and made.is_drawn else STARTER
        catalog = self._wiring.catalog
        info = catalog.locate(_bare(ref)) if asked.model is None else catalog.named(asked.model)
        strength = DEFAULT_REFINE_STRENGTH if asked.strength is None else asked.strength
        overlap = usual_overlap(info.native_size) if asked.overlap is None else asked.overlap
        try:
            start = StartPicture(content_hash=read.content_hash, strength=strength)
            refine = Refine(scale=self._scale, upscaler=self._upscaler, overlap=overlap)
        except (TypeError, ValueError) as error:
            template = QT_TRANSLATE_NOOP("messages", "The picture cannot be refined so: {reason}.")
            raise SddeskError(template, reason=str(error)) from error
        check_refined((read.width, read.height), refine)
        request = refinement_of(made, start, refine, info)
        if asked.control is not None:
            name = asked.control or _only(reading_tiles(self._files.networks(), info))
            order = ControlOrder(picture=str(file), processor="tile", model=name)
            request = replace(request, inputs=(*request.inputs, self._files.control(order, info)))
        written = as_written(request) if isinstance(made, GenerationRequest) and made.is_drawn else request
        changed = {name: getattr(asked, name) for name in _CHANGED}
        if asked.prompt is not None:
            changed |= {"prompt": asked.prompt, "prompt_syntax": "a1111", "styles": ()}
        written = replace(written, **{name: value for name, value in changed.items() if value is not None})
        check_sampler(written.sampler, written.schedule, info.family)
        check_all_read(written)
        check_family_size(written, info.family)
        check_family_reads(written, info.family)
        resolved = self._wiring.resolve(written, info)
        notes = [*resolved.notes, *advice_about(self._wiring, resolved.requests[0], info)]
        if isinstance(made, GenerationRequest) and made.is_drawn and made.tile:
            notes.append(Message(NO_LONGER_SEAMLESS))
        for note in map(str, notes):
            if note not in self._said:
                self._said.add(note)
                say(note)
        return resolved.requests[0].with_hashes(self._hashes.of)

    def before(self, saver: Saver, request: GenerationRequest, file: Path) -> Path | None:
        """The picture that this order made before, None when there is none."""
        return saver.drawn_from(request, self.name_for(file))


def _only(networks: list[PartInfo]) -> str:
    if len(networks) > 1:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Several ControlNets read tiles: {names}."),
            QT_TRANSLATE_NOOP("messages", "Name the one that is meant by --control."),
            names=", ".join(part.name for part in networks[:10]),
        )
    return networks[0].name


def _bare(ref: CheckpointRef) -> CheckpointRef:
    return replace(ref, hash=None)
