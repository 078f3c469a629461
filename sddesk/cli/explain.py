"""`sddesk explain`: how a picture comes about, as pictures, numbers and one page that needs nothing from elsewhere."""

from __future__ import annotations

import argparse
import math
import secrets
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.cli.explain_files.folder import write_account
from sddesk.cli.output import say, show_json, show_path
from sddesk.cli.parts import Bar, CtrlC, model_name
from sddesk.core.enlargements import before_enlarging
from sddesk.core.errors import SddeskError
from sddesk.core.explained import FLOW_SAMPLERS_SHOWN, GUIDANCE_STRIP, SAMPLERS_SHOWN, Wanted, has_word, words_of
from sddesk.core.families import ModelFamily
from sddesk.core.limits import MAX_GUIDANCE, MAX_RANDOM_SEED, MIN_GUIDANCE
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import foreign_marks
from sddesk.core.samplers import SAMPLERS, usual_sampling
from sddesk.core.substitutes import request_again
from sddesk.ordering.saving import check_folder
from sddesk.session.explaining.account import Account
from sddesk.session.explaining.instead import starter_vae, vae_instead
from sddesk.settings.schema import LANGUAGES
from sddesk.wiring import Wiring, build

_OF_A_PROMPT = ("model", "seed", "steps", "sampler", "guidance_scale")


def add_explain_command(parser: argparse.ArgumentParser) -> None:
    """Give `sddesk explain` its words."""
    parser.add_argument("what", metavar="ID|PROMPT", help="a picture of the library by its number, or what to draw")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="write pictures, JSON and index.html")
    parser.add_argument("--model", type=model_name, help="for a prompt: the model that draws it (default: starter)")
    parser.add_argument("--seed", type=int, help="for a prompt (default: random)")
    parser.add_argument("--steps", type=int, help="for a prompt (default: what the sampler likes)")
    parser.add_argument("--sampler", choices=[row.id for row in SAMPLERS], help="for a prompt (default: the model's)")
    parser.add_argument("--guidance-scale", type=float, help="for a prompt (default: the model's)")
    parser.add_argument(
        "--drop", action="append", metavar="WORD", help="draw it without this word, too (default: the longest word)"
    )
    parser.add_argument(
        "--guidance-from",
        nargs=2,
        action="append",
        metavar=("STEP", "SCALE"),
        help="draw it with this guidance scale from this step on, too (the first is 1); may be given several times",
    )
    parser.add_argument("--picture", type=Path, metavar="FILE", help="send this picture through the VAE, not its own")
    parser.add_argument("--short", action="store_true", help="leave out what is drawn anew: guidance, samplers, words")
    parser.add_argument("--language", choices=LANGUAGES, help="of the page (default: that of the settings)")
    parser.add_argument("--json", action="store_true", help="print one JSON array instead of the page's path")
    parser.set_defaults(command=_explain)


def _explain(arguments: argparse.Namespace) -> int:
    wiring = build()
    picture = None if arguments.picture is None else wiring.read_pixels(arguments.picture)
    wanted = Wanted(picture=picture)
    said: list[Message] = []
    _check(arguments)
    guided = tuple(_guided(*pair) for pair in arguments.guidance_from or ())
    if arguments.what.isdecimal():
        request, wanted = _of_library(wiring, int(arguments.what[:18]), wanted, said)
    else:
        request = _of_words(wiring, arguments, said)
    request = request.single(0)
    if wanted.loop:
        _check_dropped(arguments.drop or [], request)
    located = wiring.locate(request)
    _check_guided(guided, located.checkpoint.family, wanted)
    check_folder(arguments.out)
    if wanted.loop and not arguments.short:
        flow = located.checkpoint.family.is_flow
        words = arguments.drop or sorted(words_of(request.prompt), key=len)[-1:]
        strip = GUIDANCE_STRIP if located.checkpoint.family.guidance_kind == "cfg" else ()
        shown = FLOW_SAMPLERS_SHOWN if flow else SAMPLERS_SHOWN
        wanted = replace(wanted, guidance=strip, samplers=shown, dropped=tuple(words), guided=guided)
    account = Account()
    with CtrlC() as stop, closing(wiring.make_engine()) as engine, Bar(request) as bar:
        engine.explain(located, wanted, bar.show, account.take, stop.is_set)
    account.said[:0] = said
    for message in account.said:
        say(message)
    language = arguments.language or wiring.settings.language  # "system" is the system's
    translate = translator(wiring.paths.resources / "translations", language)
    files = write_account(account, request, arguments.out, translate, language)
    if arguments.json:
        show_json([{"path": str(file)} for file in files])
    else:
        show_path(arguments.out / "index.html")
    return 0


def _check(arguments: argparse.Namespace) -> None:
    """Raise SddeskError for options that would have no effect with the others."""
    idle = [name for name in _OF_A_PROMPT if getattr(arguments, name) is not None]
    if idle and arguments.what.isdecimal():
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "--{option} belongs to a prompt: a picture of the library is drawn as it was."
            ),
            QT_TRANSLATE_NOOP("messages", "Leave it out."),
            option=idle[0].replace("_", "-"),
        )
    if arguments.drop and arguments.short:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "--drop draws the picture anew, which --short leaves out."),
            QT_TRANSLATE_NOOP("messages", "Leave one of them out."),
        )
    if arguments.guidance_from and arguments.short:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "--guidance-from draws the picture anew, which --short leaves out."),
            QT_TRANSLATE_NOOP("messages", "Leave one of them out."),
        )


def _guided(step: str, scale: str) -> tuple[float, int]:
    """The scale, and the forward (from 0) from which on it is taken. Raises SddeskError for what is no such pair."""
    try:
        pair = float(scale), int(step) - 1
    except ValueError:
        pair = math.nan, -1
    if not MIN_GUIDANCE <= pair[0] <= MAX_GUIDANCE or pair[1] < 0:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "--guidance-from takes a step and a guidance scale, not “{step} {scale}”."),
            QT_TRANSLATE_NOOP("messages", "Write, for example, --guidance-from 10 3."),
            step=step,
            scale=scale,
        )
    return pair


def _check_guided(guided: tuple[tuple[float, int], ...], family: ModelFamily, wanted: Wanted) -> None:
    """Raise SddeskError for another guidance of a picture that has none."""
    if guided and family.guidance_kind == "none":
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Models of the family {family} have no guidance that could be changed."),
            QT_TRANSLATE_NOOP("messages", "Leave --guidance-from out."),
            family=family.name,
        )
    if guided and not wanted.loop:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "--guidance-from draws the picture anew, which is not possible here."),
            QT_TRANSLATE_NOOP("messages", "Leave --guidance-from out."),
        )


def _check_dropped(words: list[str], request: GenerationRequest) -> None:
    """Raise SddeskError for a word that cannot be left out of the prompt."""
    for word in words:
        if not has_word(request.prompt, word):
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "“{word}” is no whole word of the prompt."), word=word)


def _of_library(wiring: Wiring, number: int, wanted: Wanted, said: list[Message]) -> tuple[GenerationRequest, Wanted]:
    """Return the request of a saved picture, and the parts of `wanted` that can be shown. `said` gets each substitute.

    If it is unknown how it was made, or its model is gone, only its pixels are sent through the starter's VAE.
    """
    with closing(wiring.make_library()) as library:
        record = library.get(number)
        pixels = None if record.missing else library.contents.pixels(number)
    try:
        request, notes = request_again(record)
        request, more = before_enlarging(request)
        wiring.locate(request)
    except SddeskError as error:
        if pixels is None:
            raise
        said.extend(vae_instead(record.path.name, error))
        return starter_vae(), replace(wanted, loop=False, picture=wanted.picture or pixels)
    said.extend((*notes, *more))
    return request, wanted


def _of_words(wiring: Wiring, arguments: argparse.Namespace, said: list[Message]) -> GenerationRequest:
    """The request that a prompt is; `said` gets what of it could not be taken as it was written."""
    info = wiring.catalog.named(arguments.model or "starter")
    usual = usual_sampling(arguments.sampler, family=info.family)
    scale = arguments.guidance_scale
    written = GenerationRequest(
        prompt=arguments.what,
        seed=secrets.randbelow(MAX_RANDOM_SEED + 1) if arguments.seed is None else arguments.seed,
        width=info.native_size,
        height=info.native_size,
        steps=usual.steps if arguments.steps is None else arguments.steps,
        guidance_scale=info.family.guidance if scale is None else scale,
        guidance_rescale=info.guidance_rescale,
        sampler=usual.sampler,
        schedule=usual.schedule,
        checkpoint=info.ref,
        prompt_syntax="a1111",
    )
    resolved = wiring.resolve(written, info)
    said.extend((*foreign_marks(written), *resolved.notes))
    return resolved.requests[0]


def translator(folder: Path, language: str) -> Callable[[str, str], str]:
    """What gives a text of a context in this language, by the .qm files in `folder`; else as it stands, in English."""
    from PySide6.QtCore import QTranslator  # Qt: only here

    from sddesk.session.languages import language_code

    table = QTranslator()
    table.load(f"sddesk_{language_code(language)}", str(folder))

    def translate(context: str, text: str) -> str:
        found: Any = table.translate(context, text)
        return found or text

    return translate
