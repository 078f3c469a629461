"""`sddesk models quantise`: a transformer of the person's own in 8 or 4 bits, and what that costs in decibels."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from math import log10
from pathlib import Path
from typing import Any

from sddesk.cli.output import say
from sddesk.cli.parts import Bar, CtrlC, model_name
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.limits import check_size
from sddesk.core.models import CheckpointInfo, PartRef
from sddesk.core.quantising import KINDS, SEEDS_AND_PROMPTS, check_quantisable
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import usual_sampling
from sddesk.core.whole_files import make_folder
from sddesk.library.compare import compare
from sddesk.wiring import Wiring, build, quantise_here

Show = Callable[[list[dict[str, Any]], bool, str], None]
SIDE = 256  # pixels of the pictures that are compared
SAME = 99.0  # decibels of pictures that are the same
LINE = "{location}  {megabytes:.0f} MB instead of {before_megabytes:.0f}; {told}"


def add_quantise_command(commands: Any, show: Show) -> argparse.ArgumentParser:
    """Hang `quantise` below `sddesk models`, and return its parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "quantise", help="write a transformer in 8 or 4 bits as GGUF, and measure what that costs"
    )
    parser.add_argument("model", type=model_name, help="a name of `list`: a transformer with 16 or 32 bits")
    parser.add_argument("--to", choices=[*KINDS], required=True, help="int8 is Q8_0, uint4 is Q4_0")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where to (default: sddesk's own data folder)")
    parser.add_argument("--no-pictures", action="store_true", help="do not draw three pictures to measure the loss")
    parser.add_argument("--size", type=int, default=SIDE, help=f"pixels of their sides (default {SIDE})")
    parser.set_defaults(command=lambda arguments: _quantise(arguments, show))
    return parser


def _quantise(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    info = wiring.catalog.named(arguments.model)
    check_quantisable(info, (wiring.paths.resources / "model-configs" / info.family.id).is_dir())
    side = -(-arguments.size // info.family.size_step) * info.family.size_step
    check_size(side, side)
    folder = arguments.out or wiring.paths.data / "quantised"
    make_folder(folder)
    target = folder / _file_name(info, arguments.to)
    with CtrlC() as stop:
        note_loss = quantise_here(info, target, arguments.to, _say_progress(), stop.is_set)
        (made,) = wiring.add_models(target)
        assert isinstance(made, CheckpointInfo)
        if made.family != info.family:
            wiring.choose_family(made.location, info.family.id)
            made = wiring.catalog.locate(made.ref)  # drawn as its family is
        loss = None if arguments.no_pictures else _measured(wiring, info, made, side, stop.is_set)
    if loss is not None:
        _note(note_loss, loss, target)
    row: dict[str, Any] = {
        "name": made.ref.name,
        "location": made.location,
        "family": info.family.name,
        "megabytes": round(made.size_bytes / 1e6, 1),
        "before_megabytes": round(info.size_bytes / 1e6, 1),
        "psnr_db": None if loss is None else round(loss, 2),
    }
    told = "loss not measured" if loss is None else f"its pictures are {loss:.1f} dB from the original's"
    show([row if arguments.json else row | {"told": told}], arguments.json, LINE)
    return 0


def _note(note_loss: Callable[[float], None], loss: float, target: Path) -> None:
    """Write the loss into the file; where that is refused, it is said: the weights are whole without it."""
    try:
        note_loss(loss)
    except OSError as error:
        say(f"The loss was not written into {target}: {error.strerror or error}")


def _file_name(info: CheckpointInfo, to: str) -> str:
    """The model's name with the kind: a file's name tells the family where weights do not."""
    name = re.sub(r"[^\w.-]+", "_", info.ref.name.rsplit("/", 1)[-1]) or info.family.id
    return f"{name}-{KINDS[to]}.gguf"


def _say_progress() -> Callable[[int, int], None]:
    told = [-1]

    def on_progress(done: int, total: int) -> None:
        tenth = 10 * done // max(1, total)
        if tenth != told[0]:
            told[0] = tenth
            say(f"{10 * tenth} % of {total / 1e6:.0f} MB written")

    return on_progress


def _measured(
    wiring: Wiring, info: CheckpointInfo, made: CheckpointInfo, side: int, cancelled: Callable[[], bool]
) -> float | None:
    """PSNR in decibels over three pictures of both, None where they cannot be drawn, which is said."""
    engine = wiring.make_engine()
    try:
        before = [_drawn(wiring, engine, request, cancelled) for request in _requests(wiring, info, {}, side)]
        engine.unload()  # two of them may be too much
        parts = _parts_of(info, before[0].request)
        after = [_drawn(wiring, engine, request, cancelled) for request in _requests(wiring, made, parts, side)]
    except SddeskError as error:
        say(f"The loss was not measured: {error}")
        return None
    finally:
        engine.close()
    likenesses = [compare(one.pixels, other.pixels) for one, other in zip(before, after, strict=True)]
    found = [one.psnr for one in likenesses if one is not None]
    for decibels, (_, prompt) in zip(found, SEEDS_AND_PROMPTS, strict=True):
        say(f"{min(decibels, SAME):.1f} dB: {prompt}")
    error = sum(10 ** (-decibels / 10) for decibels in found) / len(found)
    return min(SAME, -10 * log10(error)) if error else SAME


def _parts_of(info: CheckpointInfo, drawn: GenerationRequest) -> Mapping[str, PartRef | None]:
    """What reads and decodes the pictures of both: the files that were taken, or the folder's own parts."""
    if info.missing:
        return {name: getattr(drawn, name) for name in ("vae", "text_encoder", "text_encoder_2")}
    own = PartRef(name=info.ref.name, hub_id=info.ref.hub_id)
    return {"vae": own, "text_encoder": own}


def _requests(wiring: Wiring, info: CheckpointInfo, parts: Mapping[str, Any], side: int) -> list[GenerationRequest]:
    usual = usual_sampling(family=info.family)
    request = GenerationRequest(
        prompt="",
        seed=0,
        width=side,
        height=side,
        sampler=usual.sampler,
        schedule=usual.schedule,
        steps=usual.steps,
        guidance_scale=info.family.guidance,
        checkpoint=info.ref,
        **parts,
    )
    asked = [replace(request, prompt=prompt, seed=seed) for seed, prompt in SEEDS_AND_PROMPTS]
    return [wiring.resolve(one, info).requests[0] for one in asked]


def _drawn(wiring: Wiring, engine: Any, request: GenerationRequest, cancelled: Callable[[], bool]) -> GeneratedImage:
    images: list[GeneratedImage] = []
    with Bar(request) as bar:
        engine.generate(wiring.locate(request), bar.show, images.append, cancelled)
    return images[0]
