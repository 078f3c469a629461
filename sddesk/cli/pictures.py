"""`sddesk library show` and `compare`: everything that made one picture, and what of two differs."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sddesk.cli.output import show_path, tell
from sddesk.core.as_python import as_notebook, as_python
from sddesk.core.enlargements import before_enlarging
from sddesk.core.errors import SddeskError
from sddesk.core.facts import Fact, differing, facts_of, made_of
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.record import Family
from sddesk.core.substitutes import request_again
from sddesk.core.whole_files import write_over
from sddesk.library.compare import compare
from sddesk.library.saving import write_png
from sddesk.wiring import build

if TYPE_CHECKING:
    from sddesk.cli.library import Commands, Show

EVERY_CHILD = 10_000


def add_picture_commands(commands: Commands, show: Show) -> None:
    """Hang the words about single pictures below `sddesk library`."""
    one = commands.add_parser("show", help="everything that made a picture, and every text in its file")
    one.add_argument("id", type=int, metavar="ID", help="the number that `search` shows first")
    one.set_defaults(command=lambda arguments: _show(arguments, show))
    two = commands.add_parser("compare", help="how like two pictures are, and which settings differ")
    two.add_argument("ids", nargs=2, type=int, metavar="ID", help="the numbers that `search` shows first")
    two.add_argument("--difference", type=Path, metavar="FILE", help="also write the difference as a picture (PNG)")
    two.set_defaults(command=lambda arguments: _compare(arguments, show))
    python = commands.add_parser("as-python", help="write a picture's making as Python on diffusers alone")
    python.add_argument("id", type=int, metavar="ID", help="the number that `search` shows first")
    python.add_argument("--loop", action="store_true", help="the denoising loop written by hand")
    python.add_argument(
        "--out", type=Path, metavar="FILE", help="a file that ends in .py or .ipynb (default: print it)"
    )
    python.set_defaults(command=_as_python)
    for command in (one, two):
        command.add_argument("--json", action="store_true", help="print one JSON array")


def _show(arguments: argparse.Namespace, show: Show) -> int:
    with closing(build().make_library()) as library:
        record = library.get(arguments.id)
        raw_text = "" if record.missing else library.contents.raw_text(arguments.id)
        family = library.relations.family(record.made, record.content_hash, record.id, limit=EVERY_CHILD)
    left_out = [str(message) for message in record.stated.left_out]
    if arguments.json:
        facts = {fact.name: fact.value if fact.known else None for fact in facts_of(record)}
        read = {"partly_read": record.stated.partly_read, "left_out": left_out}
        show([{"id": record.id, "facts": facts, "text": raw_text, **read, **_family(family)}], True, "")
        return 0
    show([{"label": fact.label, "value": fact.value} for fact in facts_of(record)], False, "{label}: {value}")
    told = _family(family)
    show(told["parents"], False, "Made from: {kind}, {path}")
    show(told["children"], False, "Made from it: {id}, {path}")
    if left_out:
        show([{"text": "\n".join(left_out)}], False, "\nPartly read. Left out:\n{text}")
    if raw_text:
        show([{}], False, "\nText in the file:")
        show([{"text": line} for line in raw_text.splitlines()], False, "{text}")
    return 0


def _as_python(arguments: argparse.Namespace) -> int:
    ending = "" if arguments.out is None else arguments.out.suffix.lower()
    if arguments.out is not None and ending not in (".py", ".ipynb"):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{name} cannot be written: choose a name that ends in .py or .ipynb."),
            name=arguments.out.name,
        )
    wiring = build()
    with closing(wiring.make_library()) as library:
        record = library.get(arguments.id)
    request, notes = request_again(record)
    request, more = before_enlarging(request)
    for note in (*notes, *more):
        tell(note)
    write = as_notebook if ending == ".ipynb" else as_python
    text = write(wiring.locate(request), "loop" if arguments.loop else "pipeline", more)
    if arguments.out is None:
        sys.stdout.write(text)
        return 0
    try:
        write_over(arguments.out, text.encode("utf-8"))
    except OSError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The file {file} cannot be written: {reason}."),
            file=arguments.out.name,
            reason=str(error.strerror),
        ) from error
    show_path(arguments.out)
    return 0


def _family(family: Family) -> dict[str, list[dict[str, Any]]]:
    """Return parents and children as plain data; `id` is null for a picture that the library does not list."""
    parents = [
        {
            "kind": parent.entry.kind,
            "content_hash": parent.entry.content_hash,
            "id": parent.record.id or None if parent.record is not None else None,
            "path": str(parent.record.path) if parent.record is not None else None,
        }
        for parent in family.parents
    ]
    return {"parents": parents, "children": [{"id": made.id, "path": str(made.path)} for made in family.children]}


def _compare(arguments: argparse.Namespace, show: Show) -> int:
    with closing(build().make_library()) as library:
        left, right = (library.get(number) for number in arguments.ids)
        likeness = compare(library.contents.pixels(left.id), library.contents.pixels(right.id))
    pairs = differing(made_of(left), made_of(right))
    if arguments.difference is not None:
        if likeness is None:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "Pictures of two sizes have no difference that could be shown.")
            )
        write_png(likeness.difference, arguments.difference)
    identical = likeness is not None and likeness.identical
    result = "identical" if identical else "another size" if likeness is None else f"PSNR {likeness.psnr:.1f} dB"
    row: dict[str, Any] = {
        "ids": arguments.ids,
        "result": result,
        "identical": identical,
        "psnr_db": None if identical or likeness is None else round(likeness.psnr, 2),
        "largest_difference": None if likeness is None else likeness.largest,
        "differing": {one.name: [one.value, other.value] for one, other in pairs},
    }
    show([row], arguments.json, "{result}")
    if not arguments.json:
        show([_told(one, other) for one, other in pairs], False, "{label}: {left}  |  {right}")
    return 0


def _told(one: Fact, other: Fact) -> dict[str, Any]:
    return {"label": one.label, "left": json.dumps(one.value), "right": json.dumps(other.value)}
