"""`sddesk prompts`: every prompt that was drawn, with stars and notes; what changed; other words for one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sddesk.cli.output import say, show_json, tell, tell_on
from sddesk.cli.output import show as show_line
from sddesk.cli.parts import CtrlC
from sddesk.core.drawn_prompts import DrawnPrompt
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.prompt_diff import in_signs, prompt_diff
from sddesk.core.suggestions import HOWS, Asked, suggested, words_of
from sddesk.library.library import Library
from sddesk.weights.language_folder import inspect_language
from sddesk.wiring import build

Show = Callable[[list[dict[str, Any]], bool, str], None]
LINE = "{key}  {star}  {pictures:5}  {drawn}  {prompt}"
WHICH = "the number that `sddesk prompts` shows first, or its beginning"


def add_prompts_commands(parser: argparse.ArgumentParser, show: Show) -> None:
    """Hang the words below `sddesk prompts`; without one it lists."""
    parser.add_argument("--search", default="", metavar="WORDS", help="only those with these words, also in the note")
    parser.add_argument("--starred", action="store_true", help="only those with a star")
    parser.add_argument("--limit", type=int, default=20, help="how many (default 20; 0 for all)")
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.set_defaults(command=lambda arguments: _list(arguments, show))
    commands = parser.add_subparsers(metavar="WORD")
    diff = commands.add_parser("diff", help="what changed from one prompt to another")
    diff.add_argument("prompts", nargs=2, metavar="PROMPT", help=f"{WHICH}; or a prompt itself, with `text:` before it")
    diff.set_defaults(command=_diff)
    star = commands.add_parser("star", help="give prompts a star")
    unstar = commands.add_parser("unstar", help="take their star away")
    for command, starred in ((star, True), (unstar, False)):
        command.add_argument("prompts", nargs="+", metavar="PROMPT", help=WHICH)
        command.set_defaults(command=lambda arguments, starred=starred: _mark(arguments, show, starred=starred))
    note = commands.add_parser("note", help="write a note of your own to a prompt")
    note.add_argument("prompts", nargs=1, metavar="PROMPT", help=WHICH)
    note.add_argument("note", metavar="TEXT", help="an empty one takes the note away")
    note.set_defaults(command=lambda arguments: _mark(arguments, show, note=arguments.note))
    suggest = commands.add_parser("suggest", help="put a prompt in other words by a language model of your own")
    suggest.add_argument("prompt", metavar="TEXT", help="the prompt; it is not changed, the proposal is printed")
    suggest.add_argument(
        "--model", type=Path, metavar="FOLDER", help="the language model (default: that of the settings)"
    )
    suggest.add_argument("--how", choices=HOWS, default=HOWS[0], help=f"what is wanted (default {HOWS[0]})")
    suggest.set_defaults(command=_suggest)
    for command in (diff, star, unstar, note, suggest):
        command.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON array")


def _list(arguments: argparse.Namespace, show: Show) -> int:
    if arguments.limit < 0:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "So many prompts cannot be shown: {count}."), count=arguments.limit
        )
    with closing(build().make_library(read_only=True)) as library:
        keys = library.prompts.keys(arguments.search, starred=arguments.starred)
        wanted = keys[: arguments.limit] if arguments.limit else keys
        show(_rows(library.prompts.some(wanted), as_json=arguments.json), arguments.json, LINE)
    return 0


def _diff(arguments: argparse.Namespace) -> int:
    with closing(build().make_library(read_only=True)) as library:
        before, after = (_text(library, name) for name in arguments.prompts)
    parts = prompt_diff(before, after)
    if arguments.json:
        show_json([{"kind": part.kind, "text": part.text} for part in parts])
    else:
        show_line("{text}", text=in_signs(parts))
    return 0


def _suggest(arguments: argparse.Namespace) -> int:
    """Print the proposal, on a terminal what the model writes meanwhile and the diff, too."""
    wiring = build()
    folder = arguments.model or (Path(wiring.settings.prompt_helper) if wiring.settings.prompt_helper else None)
    if folder is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "No language model was chosen."),
            QT_TRANSLATE_NOOP("messages", "Name its folder with --model, or choose it in the settings."),
        )
    inspect_language(folder)  # before an engine is started for it
    asked = Asked(folder=str(folder.absolute()), words=words_of(arguments.prompt), how=arguments.how)
    terminal = sys.stderr.isatty()
    with CtrlC() as stop, closing(wiring.make_helper()) as helper:
        answer = helper.suggest(asked, tell_on if terminal else lambda _: None, stop.is_set)
    if terminal:
        tell("")  # the end of its line
    found = suggested(arguments.prompt, answer.text)
    if not answer.is_whole:
        say(Message(QT_TRANSLATE_NOOP("messages", "The answer of the language model was cut, as it went on too long.")))
    if arguments.json:
        diff = [{"kind": part.kind, "text": part.text} for part in found.diff]
        row = {"prompt": found.before, "suggestion": found.after, "answer": answer.text, "whole": answer.is_whole}
        show_json([row | {"moved": list(found.moved), "diff": diff}])
        return 0
    if terminal:
        tell(in_signs(found.diff))
    show_line("{text}", text=found.after)
    return 0


def _text(library: Library, name: str) -> str:
    return name.removeprefix("text:") if name.startswith("text:") else library.prompts.named(name).text


def _mark(arguments: argparse.Namespace, show: Show, *, starred: bool | None = None, note: str | None = None) -> int:
    with closing(build().make_library()) as library:
        found = [library.prompts.named(name) for name in arguments.prompts]
        marked = [library.prompts.mark(prompt.text, starred=starred, note=note) for prompt in found]
    show(_rows(marked, as_json=arguments.json), arguments.json, LINE)
    return 0


def _rows(prompts: Sequence[DrawnPrompt], *, as_json: bool) -> list[dict[str, Any]]:
    """One row for each; a line of the terminal has a time of this place."""
    if not as_json:
        return [
            {
                "key": prompt.key,
                "star": "*" if prompt.starred else " ",
                "pictures": prompt.pictures,
                "drawn": f"{prompt.drawn_at.astimezone():%Y-%m-%d %H:%M}" if prompt.drawn_at else " " * 16,
                "prompt": f"{prompt.text} # {prompt.note}" if prompt.note else prompt.text,
            }
            for prompt in prompts
        ]
    return [
        {
            "key": prompt.key,
            "prompt": prompt.text,
            "pictures": prompt.pictures,
            "drawn_at": prompt.drawn_at.isoformat() if prompt.drawn_at else None,
            "newest": [str(record.path) for record in prompt.newest],
            "starred": prompt.starred,
            "note": prompt.note,
        }
        for prompt in prompts
    ]
