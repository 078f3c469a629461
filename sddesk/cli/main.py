"""sddesk without a window: the same engine, the same library, for scripts and for people at a terminal."""

from __future__ import annotations

import argparse
import secrets
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import sddesk
from sddesk.cli.enlarge import add_enlarge_command, add_upscaler_argument
from sddesk.cli.explain import add_explain_command
from sddesk.cli.grid import add_grid_command, add_grids_commands
from sddesk.cli.library import add_library_commands
from sddesk.cli.making import Asked, Making
from sddesk.cli.models import add_model_commands
from sddesk.cli.options import add_order_arguments, model_of, order_of, resolved
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
from sddesk.cli.parts import CtrlC, add_own_engine, check_device
from sddesk.cli.pictures import add_picture_commands
from sddesk.cli.presets import add_presets_commands
from sddesk.cli.prompts import add_prompts_commands
from sddesk.cli.run import add_run_command
from sddesk.cli.styles import add_style_commands
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.limits import MAX_RANDOM_SEED
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.orders import RANDOM_SEED
from sddesk.ordering.hand_over import WindowEngine, drawing
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.saving import Saver, check_folder
from sddesk.ordering.upscaling import Upscaling
from sddesk.settings.schema import stated
from sddesk.wiring import Wiring, build

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
        epilog="Doors, each with its own --help: mcp (a chat program), serve (other programs), watch (a folder).",
    )
    parser.add_argument("--version", action="version", version=f"sddesk {sddesk.__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_generate(commands.add_parser("generate", help="make pictures"))
    grid = commands.add_parser("grid", help="make pictures over one to three axes, and go on where it stopped")
    add_grid_command(grid)
    add_grids_commands(commands.add_parser("grids", help="the grids that were ordered: list, export, remove"), _show)
    add_run_command(commands.add_parser("run", help="make what a file of orders lists, and go on where it stopped"))
    add_enlarge_command(commands.add_parser("enlarge", help="make pictures larger by an upscaler"))
    add_explain_command(commands.add_parser("explain", help="show how a picture comes about, step by step"))
    doctor = commands.add_parser("doctor", help="what this machine has, and what looks wrong")
    doctor.set_defaults(command=_doctor)
    models = commands.add_parser("models", help="installed and recommended models: list, get, add, check")
    add_model_commands(models, _show)
    add_picture_commands(add_library_commands(commands.add_parser("library", help="the saved pictures"), _show), _show)
    add_prompts_commands(commands.add_parser("prompts", help="the prompts that were drawn: find, star, diff"), _show)
    presets = commands.add_parser("presets", help="named settings: list, import, export, remove")
    add_presets_commands(presets, _show)
    add_style_commands(commands.add_parser("styles", help="named texts around a prompt: list, import, export"), _show)
    doctor.add_argument("--json", action="store_true", help="print one JSON array")
    return parser


def _add_generate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("prompts", nargs="+", metavar="PROMPT", help="what to draw; several prompts, one order each")
    add_order_arguments(parser)
    parser.add_argument("--rows", type=int, default=1, help="rows of the grid (default 1)")
    parser.add_argument("--cols", type=int, default=1, help="columns of the grid (default 1)")
    parser.add_argument(
        "--larger", action="store_true", help="also save each picture enlarged by --upscaler, the original beside it"
    )
    add_upscaler_argument(parser)
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="save there (default: into the library)")
    parser.add_argument("--grid", type=Path, metavar="FILE", help="also one picture of all, rows x columns (PNG)")
    add_own_engine(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON array instead of paths")
    parser.set_defaults(command=_generate)


def _generate(arguments: argparse.Namespace) -> int:
    wiring = build()
    info, parts = model_of(arguments, wiring)
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
            request, notes = order_of(asked, prompt, info, parts, files)
            orders.append(Asked(resolved(wiring, request, info, notes, said), file))
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
        check_device(engine, arguments.device, stop)
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
