"""sddesk without a window: the same engine, the same library, for scripts and for people at a terminal."""

from __future__ import annotations

import argparse
import re
import secrets
import shutil
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import sddesk
from sddesk.cli.enlarge import add_enlarge_command, add_upscaler_argument
from sddesk.cli.explain import add_explain_command
from sddesk.cli.hires import add_hires_arguments, with_hires
from sddesk.cli.inputs import add_input_arguments, with_inputs
from sddesk.cli.library import add_library_commands
from sddesk.cli.making import Asked, Making
from sddesk.cli.models import add_model_commands
from sddesk.cli.output import (
    BROKEN_PIPE,
    SIGNALLED,
    Ended,
    OutputLost,
    close_output,
    end_signals,
    flush_output,
    say,
    show,
    show_json,
)
from sddesk.cli.parts import CtrlC, add_own_engine, model_name
from sddesk.cli.pictures import add_picture_commands
from sddesk.cli.refine import add_refine_arguments, with_refine
from sddesk.cli.run import add_run_command
from sddesk.core.adapters import lora_of
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.events import Engine
from sddesk.core.limits import DEFAULT_IMAGE_GUIDANCE, MAX_IMAGES, MAX_RANDOM_SEED
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, Prediction, WeightsKind
from sddesk.core.orders import RANDOM_SEED
from sddesk.core.recipes import advice, offer_of_checkpoint, offer_of_lora, recipe_in, recipe_of
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import foreign_marks
from sddesk.core.samplers import (
    DEFAULT_SAMPLER,
    DEFAULT_SCHEDULE,
    FAST_SAMPLER,
    FAST_STEPS,
    SAMPLERS,
    SCHEDULES,
    check_sampler,
    usual_sampling,
)
from sddesk.ordering.hand_over import WindowEngine, drawing
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.models import advice_about, part_values
from sddesk.ordering.saving import Saver, check_folder
from sddesk.ordering.upscaling import Upscaling
from sddesk.settings.schema import stated
from sddesk.wiring import Wiring, build

PREDICTIONS: dict[str, Prediction] = {"auto": "auto", "epsilon": "epsilon", "v": "v_prediction"}
FAILED = 1
LOW_DISK = 1 << 30


def run(argv: Sequence[str]) -> int:
    """Do what the words say and return the exit code.

    0: done; 1: a failure, with a sentence; 2: wrong words; 128 and the signal's number: ended by Ctrl+C (130),
    SIGTERM (143) or SIGHUP (129); 141: the reader of the output left.
    """
    with end_signals():
        try:
            try:
                return _done(argv)
            finally:
                flush_output()
        except BrokenPipeError:
            close_output()
            return BROKEN_PIPE
        except OutputLost as error:
            close_output()
            with suppress(OSError):
                say(f"The output cannot be written: {error.strerror}.")
            return FAILED
        except KeyboardInterrupt as error:
            with suppress(OSError):
                say("stopped.")
            return SIGNALLED + (error.number if isinstance(error, Ended) else signal.SIGINT)


def _done(argv: Sequence[str]) -> int:
    arguments = make_parser().parse_args(argv)
    command: Callable[[argparse.Namespace], int] = arguments.command
    try:
        return command(arguments)
    except SddeskError as error:
        say(error)
        return FAILED
    except Cancelled as error:
        raise KeyboardInterrupt from error


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; the manual's page of commands is made from it."""
    parser = argparse.ArgumentParser(
        "sddesk",
        description="Stable Diffusion on your desktop. Without words: the window.",
        epilog="Doors for other programs, each with its own --help: mcp (a chat program).",
    )
    parser.add_argument("--version", action="version", version=f"sddesk {sddesk.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_generate(commands.add_parser("generate", help="make pictures"))
    add_run_command(commands.add_parser("run", help="make what a file of orders lists, and go on where it stopped"))
    add_enlarge_command(commands.add_parser("enlarge", help="make pictures larger by an upscaler"))
    add_explain_command(commands.add_parser("explain", help="show how a picture comes about, step by step"))
    doctor = commands.add_parser("doctor", help="what this machine has, and what looks wrong")
    doctor.set_defaults(command=_doctor)
    models = commands.add_parser("models", help="installed and recommended models: list, get, add, check")
    add_model_commands(models, _show)
    add_picture_commands(add_library_commands(commands.add_parser("library", help="the saved pictures"), _show), _show)
    doctor.add_argument("--json", action="store_true", help="print one JSON array")
    return parser


def _add_generate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompts", nargs="+", metavar="PROMPT", help="what to draw; several prompts, one order each")
    parser.add_argument("--negative-prompt", default="", help="what not to draw")
    parser.add_argument(
        "--seed", type=int, help="0 to 2^64-1; picture i of a grid uses seed + i (default, and -1: random)"
    )
    _add_variation(parser)
    parser.add_argument("--steps", type=int, help="denoising steps (default: what the sampler likes)")
    parser.add_argument(
        "--guidance-scale", type=float, help="1 is no guidance (default: the model's, 7.5 of Stable Diffusion)"
    )
    parser.add_argument(
        "--guidance-rescale",
        type=float,
        help="0 to 1, against the burnt look of guidance (default 0.7 for models of zero terminal SNR, else 0)",
    )
    parser.add_argument(
        "--image-guidance",
        type=float,
        help=f"how closely a model that is told how to change a picture keeps to it (default {DEFAULT_IMAGE_GUIDANCE})",
    )
    parser.add_argument("--width", type=int, help="pixels, a multiple of 8 (default: the model's native size)")
    parser.add_argument("--height", type=int, help="pixels, a multiple of 8")
    parser.add_argument("--tile", choices=["x", "y", "xy"], default="", help="no seam beside itself, across or down")
    add_input_arguments(parser)
    add_hires_arguments(parser)
    add_refine_arguments(parser)
    parser.add_argument("--rows", type=int, default=1, help="rows of the grid (default 1)")
    parser.add_argument("--cols", type=int, default=1, help="columns of the grid (default 1)")
    parser.add_argument(
        "--fast",
        action="store_true",
        help=f"a tiny decoder, and {FAST_STEPS} steps of {FAST_SAMPLER} unless told otherwise: nearly the same picture",
    )
    parser.add_argument("--sampler", choices=[row.id for row in SAMPLERS], help=f"default {DEFAULT_SAMPLER}")
    parser.add_argument("--schedule", choices=[row.id for row in SCHEDULES], help=f"default {DEFAULT_SCHEDULE}")
    _add_model(parser)
    parser.add_argument(
        "--larger", action="store_true", help="also save each picture enlarged by --upscaler, the original beside it"
    )
    add_upscaler_argument(parser)
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="save there (default: into the library)")
    parser.add_argument("--grid", type=Path, metavar="FILE", help="also one picture of all, rows x columns (PNG)")
    add_own_engine(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON array instead of paths")
    parser.set_defaults(command=_generate)


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", type=model_name, default="starter", help="a name from `sddesk models list`, a hub id, or a folder"
    )
    parser.add_argument(
        "--vae", type=model_name, help="the VAE of another model, or a VAE file: a name of the list, a path"
    )
    parser.add_argument("--text-encoder", type=model_name, help="another model whose text encoder reads the prompt")
    parser.add_argument(
        "--text-encoder-2", type=model_name, help="file of the second text encoder, of models that read with two"
    )
    parser.add_argument(
        "--sampler-from",
        type=model_name,
        help="another model: the sampler is told its noise levels, prediction and spacing",
    )
    parser.add_argument(
        "--prediction", choices=PREDICTIONS, default="auto", help="what the model predicts (default: as its files say)"
    )
    parser.add_argument(
        "--lora", action="append", default=[], metavar="NAME[:WEIGHT]", help="add a LoRA (weight 1); can be repeated"
    )
    parser.add_argument(
        "--precision", default="auto", choices=["auto", "full", "half"], help="of the numbers (default auto)"
    )
    parser.add_argument(
        "--device",
        type=_device,
        default="auto",
        help="auto, cpu, mps, cuda, or cuda:1 for the second graphics card; but for auto with an engine of its own",
    )
    parser.add_argument("--noise", default="cpu", choices=["cpu", "device"], help="where the noise is drawn")
    parser.add_argument("--clip-skip", type=int, default=1, help="layer of the text encoder from the end (default 1)")
    parser.add_argument("--plain-prompt", action="store_true", help="read (marks:1.2) in prompts as text")
    parser.add_argument("--no-safety-checker", action="store_true", help="do not use the model's safety checker")


def _add_variation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--variation-strength", type=float, help="0 to 1: how much of the noise is of the variation seed (default 0)"
    )
    parser.add_argument(
        "--variation-seed",
        type=int,
        help="picture i of a grid uses this + i, and all the same seed (default, and -1: random); wants a strength",
    )


def _generate(arguments: argparse.Namespace) -> int:
    wiring = build()
    info = wiring.catalog.named(arguments.model).said(PREDICTIONS[arguments.prediction])
    named = (arguments.vae, arguments.text_encoder, arguments.text_encoder_2, arguments.sampler_from)
    parts = part_values(wiring.catalog, *named)
    if arguments.grid is not None and len(arguments.prompts) > 1:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A grid is made of one prompt, not of {count}."),
            count=len(arguments.prompts),
        )
    said, files = set[str](), InputFiles(wiring)
    starts = _starts(arguments, files)
    orders: list[Asked] = []
    for prompt in arguments.prompts:
        for file in starts or (None,):
            asked = arguments if file is None else argparse.Namespace(**vars(arguments) | {"start": str(file)})
            request = replace(_request(asked, prompt, info), **parts)
            request, notes = with_inputs(with_hires(request, asked), asked, files, info)
            request = with_refine(request, asked, files)
            orders.append(Asked(_resolved(wiring, request, info, notes, said), file))
    if arguments.out is not None:
        check_folder(arguments.out)
    if arguments.grid is not None:
        check_folder(arguments.grid.parent)
    larger = Upscaling(wiring, files, arguments.upscaler, None) if arguments.larger else None
    if larger is not None:
        for order in orders:
            larger.check(order.requests[0])
    with (
        CtrlC() as stop,
        drawing(wiring, "generate", say, own=arguments.own_engine, device=arguments.device) as engine,
        Saver(wiring, arguments.out, say, by_window=isinstance(engine, WindowEngine)) as saver,
    ):
        if arguments.device != "auto" and not isinstance(engine, WindowEngine):
            _check_device(engine, arguments.device, stop)
        making = Making(wiring, arguments, engine, saver, stop, files.locate, larger, said)
        for order in orders:
            making.make(order)
    if arguments.json:
        show_json(making.saved)
    return 0


def _starts(arguments: argparse.Namespace, files: InputFiles) -> list[Path] | None:
    """The pictures of the folder that is to be begun with, None where there is none; all are drawn with one seed.

    A random one is printed: with it the same command goes on after a stop.
    """
    found = None if arguments.start is None else files.starts(arguments.start)
    if found is None:
        return None
    if arguments.grid is not None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A grid is made of one start picture, not of a folder."),
            QT_TRANSLATE_NOOP("messages", "Name one picture, or leave --grid out."),
        )
    if arguments.seed in (None, RANDOM_SEED):
        arguments.seed = secrets.randbelow(MAX_RANDOM_SEED + 1)
        say(f"seed {arguments.seed}: with --seed {arguments.seed} the same command makes what is missing")
    return found


def _request(arguments: argparse.Namespace, prompt: str, info: CheckpointInfo) -> GenerationRequest:
    usual = usual_sampling(arguments.sampler, fast=arguments.fast, family=info.family)
    check_sampler(usual.sampler, arguments.schedule or usual.schedule, info.family)
    return GenerationRequest(
        prompt=prompt,
        negative_prompt=arguments.negative_prompt,
        seed=secrets.randbelow(MAX_RANDOM_SEED + 1) if arguments.seed in (None, RANDOM_SEED) else arguments.seed,
        variation_seed=_variation_seed(arguments),
        variation_strength=arguments.variation_strength or 0.0,
        width=info.native_size if arguments.width is None else arguments.width,
        height=info.native_size if arguments.height is None else arguments.height,
        tile=arguments.tile,
        steps=usual.steps if arguments.steps is None else arguments.steps,
        guidance_scale=info.family.guidance if arguments.guidance_scale is None else arguments.guidance_scale,
        guidance_rescale=info.guidance_rescale if arguments.guidance_rescale is None else arguments.guidance_rescale,
        image_guidance=arguments.image_guidance,
        prediction=PREDICTIONS[arguments.prediction],
        rows=arguments.rows,
        columns=arguments.cols,
        sampler=usual.sampler,
        schedule=arguments.schedule or usual.schedule,
        checkpoint=info.ref,
        mode="fast" if arguments.fast else "exact",
        precision=arguments.precision,
        noise_source=arguments.noise,
        prompt_syntax="plain" if arguments.plain_prompt else "a1111",
        clip_skip=arguments.clip_skip,
        safety_checker=not arguments.no_safety_checker,
        loras=tuple(lora_of(text) for text in arguments.lora),
    )


def _variation_seed(arguments: argparse.Namespace) -> int:
    """The seed of a variation. Raises SddeskError for one that no strength lets in."""
    said = arguments.variation_seed
    if said is not None and arguments.variation_strength is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A variation seed alone changes nothing."),
            QT_TRANSLATE_NOOP("messages", "Add --variation-strength, from 0 to 1."),
        )
    return secrets.randbelow(MAX_RANDOM_SEED + 1 - MAX_IMAGES) if said in (None, RANDOM_SEED) else said


def _resolved(
    wiring: Wiring,
    request: GenerationRequest,
    info: CheckpointInfo,
    of_inputs: tuple[Message, ...],
    said: set[str],
) -> tuple[GenerationRequest, ...]:
    """Return the sampler's settings; values that could not be taken as written are noted, as `of_inputs` is, in `said`.

    Raises SddeskError when a LoRA by option is not installed, or nothing reads its inputs.
    """
    for use in request.loras:
        wiring.catalog.part_named(WeightsKind.LORA, use.name)
    resolved = wiring.resolve(request, info)
    notes = [*of_inputs, *foreign_marks(request), *resolved.notes, *_recipes_missed(wiring, resolved.requests[0])]
    for note in map(str, (*notes, *advice_about(wiring, resolved.requests[0], info))):
        if note not in said:
            said.add(note)
            say(note)
    return resolved.requests


def _recipes_missed(wiring: Wiring, request: GenerationRequest) -> Iterator[str]:
    """What few-step models of the catalogue want that the request does not do, with the options that do it."""
    offers, parts = wiring.offers(), [wiring.catalog.part_named(WeightsKind.LORA, use.name) for use in request.loras]
    found = [(part.name, offer_of_lora(offers, part)) for part in parts]
    for name, offer in [(request.checkpoint.name, offer_of_checkpoint(offers, request.checkpoint)), *found]:
        recipe = recipe_of(offer) if offer is not None else None
        if recipe is not None and recipe != recipe_in(partial(getattr, request)):
            yield (
                f"{advice(name, recipe)} Add: --sampler {recipe.sampler} --schedule {recipe.schedule} "
                f"--steps {recipe.steps} --guidance-scale {recipe.guidance_scale:g}"
            )


def _check_device(engine: Engine, device: str, stop: threading.Event) -> None:
    """Raise SddeskError when the device that was asked for cannot be used."""
    found = engine.describe(stop.is_set)
    if found.kind != device.partition(":")[0]:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{device} cannot be used here. {reason}"),
            device=device,
            reason=str(found.note or ""),
        )


def _device(text: str) -> str:
    """The type of --device. Raises ArgumentTypeError when it names none."""
    if re.fullmatch(r"auto|cpu|mps|cuda(:\d+)?", text) is None:
        raise argparse.ArgumentTypeError("auto, cpu, mps, cuda, or cuda:1 for the second graphics card")
    return text


def _doctor(arguments: argparse.Namespace) -> int:
    wiring = build()
    rows = [("sddesk", sddesk.__version__), ("Python", sys.version.split()[0]), ("SQLite", sqlite3.sqlite_version)]
    rows += wiring.diagnose_engine()
    places = {
        "settings": wiring.paths.config,
        "data": wiring.paths.data,
        "cache": wiring.paths.cache,
        "logs": wiring.paths.logs,
        "pictures": wiring.pictures_folder,
    }
    rows += [(name, str(place)) for name, place in places.items()]
    rows += [("wildcards", str(wiring.paths.wildcards))]
    rows += [(f"setting {name}", value) for name, value in stated(wiring.settings, personal=True).items()]
    rows += [("model", f"{info.title}: {info.location}") for info in wiring.catalog.list()]
    problems = _problems(places, wiring)
    rows += [("problem", text) for text in problems] or [("problem", "none found")]
    _show([{"name": name, "value": value} for name, value in rows], arguments.json, "{name:25} {value}")
    return FAILED if problems else 0


def _problems(places: dict[str, Path], wiring: Wiring) -> list[str]:
    found = [str(message) for message in wiring.notices]
    for name, place in places.items():
        try:
            check_folder(place)
        except SddeskError as error:
            found.append(str(error))
            continue
        free = shutil.disk_usage(place).free
        if free < LOW_DISK:
            found.append(f"Only {free / 1e6:.0f} MB are free for {name} in {place}.")
    if not wiring.catalog.list():
        found.append("No model can be used: the starter model is missing from this installation.")
    return found


def _show(rows: list[dict[str, Any]], as_json: bool, line: str) -> None:
    if as_json:
        show_json(rows)
        return
    for row in rows:
        show(line, **row)
