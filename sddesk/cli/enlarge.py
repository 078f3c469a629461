"""`sddesk enlarge`: enlarge pictures, and refine them if asked; a second run makes only the missing ones."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sddesk.cli.output import say, show_json, show_path
from sddesk.cli.parts import Bar, CtrlC, add_own_engine, model_name, opened
from sddesk.cli.refine import Refinements, add_enlarge_refine_arguments, check_refine_arguments
from sddesk.core.enlargements import STARTER_UPSCALER
from sddesk.core.errors import EngineLost, SddeskError
from sddesk.core.inputs import MAX_SCALE
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import Made
from sddesk.core.request import GenerationRequest
from sddesk.library.library import Library
from sddesk.ordering.hand_over import WindowEngine, drawing, take_back
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.saving import Saver, check_folder, told
from sddesk.ordering.upscaling import Upscaling
from sddesk.session.hand_over.client import WindowGone
from sddesk.wiring import Wiring, build

DONE, SOME_FAILED = 0, 1
LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to enlarge: its file, and what made it as far as that is known."""

    file: Path
    made: Made | None


def add_enlarge_command(parser: argparse.ArgumentParser) -> None:
    """Hang the words below `sddesk enlarge`."""
    parser.add_argument(
        "pictures", nargs="+", metavar="PICTURE", help="a file, or the number that `sddesk library search` shows first"
    )
    parser.add_argument("--scale", type=_scale, help="times each side (default: what the upscaler was trained for)")
    add_upscaler_argument(parser)
    add_enlarge_refine_arguments(parser)
    parser.add_argument(
        "--out", type=Path, default=Path(LIBRARY), metavar="FOLDER", help="save there (default: into the library)"
    )
    add_own_engine(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON array instead of paths")
    parser.set_defaults(command=_enlarge)


def add_upscaler_argument(parser: argparse.ArgumentParser) -> None:
    """Add the option that names an upscaler."""
    parser.add_argument(
        "--upscaler",
        type=model_name,
        default=STARTER_UPSCALER,
        help=f"a name from `sddesk models list`, or a file (default {STARTER_UPSCALER}, which is for drawings)",
    )


def _scale(text: str) -> int:
    """The type of --scale. Raises ArgumentTypeError when it is none."""
    if not text.isdecimal() or not 1 <= int(text[:9]) <= MAX_SCALE:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MAX_SCALE}")
    return int(text)


def _enlarge(arguments: argparse.Namespace) -> int:
    wiring = build()
    files = InputFiles(wiring)
    check_refine_arguments(arguments)
    if arguments.refine:
        way = Refinements(wiring, files, arguments)
    else:
        way = Upscaling(wiring, files, arguments.upscaler, arguments.scale)
    folder = None if str(arguments.out) == LIBRARY else arguments.out
    if folder is not None:
        check_folder(folder)
    made: list[dict[str, Any]] = []
    done = "refined" if arguments.refine else "enlarged"
    there = failed = 0
    with (
        CtrlC() as stop,
        drawing(wiring, "enlarge", say, own=arguments.own_engine) as engine,
        Saver(wiring, folder, say, by_window=isinstance(engine, WindowEngine)) as saver,
    ):
        for word in arguments.pictures:
            try:
                picture = _picture(wiring, word)
                request = way.order_for(picture.file, picture.made)
                take_back(wiring, engine, key := key_of(request))
                if isinstance(engine, WindowEngine):
                    engine.key = key
                before = way.before(saver, request, picture.file)
                if before is not None:
                    say(f"{word} was {done} before: {before}")
                    there += 1
                    continue
                for note in files.read(picture.file).notes:
                    say(note)
                with Bar(request) as bar:
                    image = way.make(engine, request, bar.show, stop.is_set)
            except (EngineLost, WindowGone):
                raise
            except SddeskError as error:  # the others are made
                say(f"{word}: {error}")
                failed += 1
                continue
            path = saver.save(image, way.name_for(picture.file))
            made.append(told(image, path))
            for note in image.notes:
                say(note)
            if not arguments.json:
                show_path(path)
    if arguments.json:
        show_json(made)
    say(f"Pictures {done}: {len(made)}; there before: {there}; failed: {failed}.")
    return SOME_FAILED if failed else DONE


def key_of(request: GenerationRequest) -> str:
    """Return the key by which an order goes to the window: the same for the same, whichever command asks."""
    order = request.enlarge
    told = request.without_hashes().to_dict() if order is None else [order.content_hash, order.model, order.scale]
    return f"enlarge-{hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:32]}"


def _picture(wiring: Wiring, word: str) -> Picture:
    """Find the picture that a word names. Raises SddeskError when there is none."""
    file = Path(word)
    if not word.isdecimal() or os.path.exists(word):  # noqa: PTH110 - Path's own raises OSError for a name that is too long
        read = wiring.read_picture(file)
        return Picture(file, read.settings if read.request is None else read.request)
    with opened(wiring) as library:
        return _record(library, int(word[:18]))


def _record(library: Library, number: int) -> Picture:
    record = library.get(number)
    if record.missing or not record.path.is_file():
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The picture {name} is missing: its file is not there."),
            name=record.path.name,
        )
    return Picture(record.path, record.made)
