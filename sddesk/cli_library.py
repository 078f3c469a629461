"""`sddesk library`: the saved pictures found, marked, tagged, put into the trash and brought back."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import closing
from typing import Any

from sddesk.core.record import ImageRecord
from sddesk.core.search import parse_query
from sddesk.library.library import Library
from sddesk.wiring import build

Show = Callable[[list[dict[str, Any]], bool, str], None]
LINE = "{id:7}  {path}  {prompt}"
HOW = 'words, "phrases", model:NAME, steps>30, after:2026-01, is:favourite, stars>=4; -word after a --'


def add_library_commands(parser: argparse.ArgumentParser, show: Show) -> None:
    """Hang the words below `sddesk library`; `show` prints rows as lines or as one JSON array."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="the newest pictures")
    search = commands.add_parser("search", help="find pictures")
    search.add_argument("query", nargs="*", metavar="QUERY", help=HOW)
    for command in (listing, search):
        command.add_argument("--limit", type=int, default=20, help="how many (default 20)")
        command.set_defaults(command=lambda arguments: _find(arguments, show))
    listing.set_defaults(query=[])
    scan = commands.add_parser("scan", help="take in files that the index does not know, mark missing ones")
    scan.set_defaults(command=lambda arguments: _scan(arguments, show))
    mark = commands.add_parser("mark", help="give stars, make favourites, add and remove tags")
    mark.add_argument("--stars", type=int, choices=range(6))
    mark.add_argument("--favourite", action=argparse.BooleanOptionalAction)
    mark.add_argument("--tag", action="append", default=[], help="a tag to add; may be given several times")
    mark.add_argument("--untag", action="append", default=[], help="a tag to remove")
    mark.set_defaults(command=lambda arguments: _mark(arguments, show))
    trash = commands.add_parser("trash", help="move pictures into the library's trash")
    trash.set_defaults(command=lambda arguments: _each(arguments, show, Library.trash))
    restore = commands.add_parser("restore", help="bring pictures back from the trash")
    restore.set_defaults(command=lambda arguments: _each(arguments, show, Library.restore))
    for command in (mark, trash, restore):
        command.add_argument("ids", nargs="+", type=int, metavar="ID", help="the number that `search` shows first")
    for command in (listing, search, scan, mark, trash, restore):
        command.add_argument("--json", action="store_true", help="print one JSON array")


def _find(arguments: argparse.Namespace, show: Show) -> int:
    with closing(build().make_library()) as library:
        records = library.page(0, max(0, arguments.limit), parse_query(" ".join(arguments.query)))
    show([_row(record) for record in records], arguments.json, LINE)
    return 0


def _scan(arguments: argparse.Namespace, show: Show) -> int:
    with closing(build().make_library()) as library:
        report = library.scan()
        row = {
            "adopted": report.adopted,
            "moved": report.moved,
            "healed": report.healed,
            "missing": report.missing,
            "unreadable": report.unreadable,
            "pictures": library.count(),
        }
    show([row], arguments.json, "{pictures} pictures; {adopted} taken in, {moved} moved, {missing} missing.")
    return 0


def _mark(arguments: argparse.Namespace, show: Show) -> int:
    with closing(build().make_library()) as library:
        library.mark(arguments.ids, stars=arguments.stars, favourite=arguments.favourite)
        records = library.tag(arguments.ids, arguments.tag, arguments.untag)
    show([_row(record) for record in records], arguments.json, LINE)
    return 0


def _each(arguments: argparse.Namespace, show: Show, change: Callable[[Library, int], ImageRecord]) -> int:
    with closing(build().make_library()) as library:
        records = [change(library, record_id) for record_id in arguments.ids]
    show([_row(record) for record in records], arguments.json, LINE)
    return 0


def _row(record: ImageRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "path": str(record.path),
        "created_at": record.created_at.isoformat(),
        "prompt": record.request.prompt,
        "negative_prompt": record.request.negative_prompt,
        "seed": record.request.seed,
        "steps": record.request.steps,
        "guidance_scale": record.request.guidance_scale,
        "sampler": record.request.sampler,
        "model": record.request.checkpoint.name,
        "width": record.width,
        "height": record.height,
        "stars": record.stars,
        "favourite": record.favourite,
        "tags": list(record.tags),
        "caption": record.caption,
        "origin": record.origin,
        "missing": record.missing,
        "flagged": record.flagged,
        "trashed": record.trashed,
    }
