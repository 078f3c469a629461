"""`sddesk styles`, and `--style` of `generate`: named texts around a prompt."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from sddesk.cli.output import say, show_path
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.style_files import StyleForm, read_styles_in, written_styles
from sddesk.core.styles import FAST_FIELDS, MAX_STYLES, Style, StyleUse, brought_by, style_named, uses_of
from sddesk.core.whole_files import write_new
from sddesk.wiring import Wiring, build

Show = Callable[[list[dict[str, Any]], bool, str], None]
_FORMS: dict[str, StyleForm] = {"json": "json", "csv": "csv", "fooocus": "fooocus"}


def add_style_argument(parser: argparse.ArgumentParser) -> None:
    """Hang `--style` below a command; `take_styles` reads it."""
    parser.add_argument(
        "--style",
        action="append",
        default=[],
        metavar="NAME",
        help="put a style's texts around the prompts, by a name from `sddesk styles list`; can be repeated",
    )


def take_styles(arguments: argparse.Namespace, wiring: Wiring) -> None:
    """Put the styles into `arguments.styles`, and their settings where no option says otherwise.

    Raises SddeskError for a style that is not there.
    """
    arguments.styles = ()
    if not arguments.style:
        return
    if len(arguments.style) > MAX_STYLES:
        template = QT_TRANSLATE_NOOP("messages", "At most {limit} styles at once, not {count}.")
        raise SddeskError(template, limit=MAX_STYLES, count=len(arguments.style))
    styles = _all(wiring)
    for name in arguments.style:
        style_named(styles, name)
    arguments.styles = uses_of(styles, [StyleUse(name=name) for name in arguments.style])
    for name, value in brought_by(arguments.style, styles).items():
        said_by_fast = arguments.fast and name in FAST_FIELDS
        if getattr(arguments, name) is None and not said_by_fast:
            setattr(arguments, name, value)
            say(f"by the style: --{name.replace('_', '-')} {value}")


def add_style_commands(parser: argparse.ArgumentParser, show: Show) -> None:
    """Hang the words below `sddesk styles`."""
    commands = parser.add_subparsers(required=True, metavar="WORD")
    listed = commands.add_parser("list", help="all styles, yours first")
    listed.add_argument("--json", action="store_true", help="print one JSON array, texts and settings too")
    listed.set_defaults(command=lambda arguments: _list(arguments, show))
    taken = commands.add_parser("import", help="take styles from files of A1111, Fooocus, InvokeAI, SD.Next or sddesk")
    taken.add_argument("files", nargs="+", type=Path, metavar="FILE", help="styles.csv, or JSON")
    taken.add_argument("--folder", default="", help="put them below this heading (default: as the file says)")
    taken.add_argument("--replace", action="store_true", help="replace styles of yours that have the same name")
    taken.set_defaults(command=_import)
    given = commands.add_parser("export", help="write your styles to a new file")
    given.add_argument("file", type=Path, help="where to; a file that is there is not replaced")
    given.add_argument("names", nargs="*", metavar="NAME", help="these styles (default: all of yours)")
    given.add_argument("--all", action="store_true", help="the included styles, too")
    given.add_argument(
        "--form",
        choices=_FORMS,
        help="json keeps all; csv as A1111, fooocus as Fooocus (default: by the file's ending)",
    )
    given.set_defaults(command=_export)
    removed = commands.add_parser("remove", help="take styles of yours out of the list")
    removed.add_argument("names", nargs="+", metavar="NAME", help="their names; the included ones stay")
    removed.set_defaults(command=_remove)


def _all(wiring: Wiring) -> list[Style]:
    styles = wiring.styles.all()
    for message in wiring.styles.problems:
        say(message)
    return styles


def _list(arguments: argparse.Namespace, show: Show) -> int:
    rows = [
        {
            "name": style.name,
            "folder": style.folder,
            "prompt": style.prompt,
            "negative_prompt": style.negative_prompt,
            "settings": dict(style.settings),
            "included": style.included,
        }
        for style in _all(build())
    ]
    show(rows, arguments.json, "{name:24} {folder:20} {prompt}")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    wiring = build()
    own = {style.name.strip().casefold(): style for style in wiring.styles.own()}
    for file in arguments.files:
        read = read_styles_in(file)
        for note in read.notes:
            say(f"{file.name}: {note}")
        styles = [replace(one, folder=arguments.folder) if arguments.folder else one for one in read.styles]
        known = [style for style in styles if style.name.strip().casefold() in own]
        other = [style.name for style in known if style != own[style.name.strip().casefold()]]
        kept = [] if arguments.replace else known
        wiring.styles.put(style for style in styles if style not in kept)
        own |= {style.name.strip().casefold(): style for style in styles if style not in kept}
        say(f"{file.name}: {len(styles) - len(kept)} styles taken.")
        if other and not arguments.replace:
            named = ", ".join(other[:10]) + ("…" if len(other) > 10 else "")
            say(f"Yours of the same name stay as they are (--replace replaces them): {named}.")
    return 0


def _export(arguments: argparse.Namespace) -> int:
    wiring = build()
    styles = _all(wiring) if arguments.all or arguments.names else wiring.styles.own()
    if arguments.names:
        styles = [style_named(styles, name) for name in arguments.names]
    if not styles:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "You have no styles of your own."),
            QT_TRANSLATE_NOOP("messages", "Add --all for the included ones."),
        )
    form = _FORMS.get(arguments.form or arguments.file.suffix.lower().removeprefix("."), "json")
    if form != "json" and any(style.settings for style in styles):
        say("the settings of styles are not in this form of file.")
    try:
        if arguments.file.exists():
            raise FileExistsError(0, "it is there already")
        show_path(write_new(arguments.file, written_styles(styles, form)))
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{path} cannot be written: {reason}"),
            path=str(arguments.file),
            reason=error.strerror or str(error),
        ) from error
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    wiring = build()
    own = wiring.styles.own()
    for name in arguments.names:
        style_named(own, name)
    wiring.styles.remove(arguments.names)
    return 0
