"""`sddesk library`: pictures found, marked, deleted and brought back, taken in, checked, exported."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from tqdm import tqdm

from sddesk.cli.inputs import add_inputs_command
from sddesk.cli.output import say, tell
from sddesk.cli.parts import Bar, CtrlC, add_own_engine, opened
from sddesk.core.errors import LettersMissing, SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.likeness import reasons
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels
from sddesk.core.record import ExportFormat, ImageRecord, ImportReport, as_row
from sddesk.core.search import Query, advice, left_out, parse_query
from sddesk.core.substitutes import request_again, runtime_again
from sddesk.core.whole_files import sweep
from sddesk.library.compare import compare
from sddesk.library.importing import AT_ONCE
from sddesk.library.library import Library
from sddesk.library.saving import save_image, write_png
from sddesk.library.walk import each_file
from sddesk.ordering.hand_over import WindowEngine, drawing
from sddesk.ordering.models import Hashes
from sddesk.ordering.saving import check_folder
from sddesk.wiring import build

Show = Callable[[list[dict[str, Any]], bool, str], None]
if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # pyright: ignore[reportPrivateUsage]
FORMATS = get_args(ExportFormat)
MOST_DAYS = 100_000  # longer than any picture can be in the trash; a date before the year 1 is none
LINE = "{id:7}  {path}  {settings}  {prompt}"
WHICH = "the number that `search` shows first"
HOW = 'words, "phrases", model:NAME, steps>30, after:2026-01, is:favourite, stars>=4; -word after a --'


def add_library_commands(parser: argparse.ArgumentParser, show: Show) -> Commands:
    """Hang the words below `sddesk library`; `show` prints rows as lines or as one JSON array. More can be added."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    everything = (*_add_finding(commands, show), *_add_keeping(commands, show), *_add_sharing(commands, show))
    everything += (add_inputs_command(commands, show),)
    for command in everything:
        command.add_argument("--json", action="store_true", help="print one JSON array")
    return commands


def _add_finding(commands: Commands, show: Show) -> tuple[argparse.ArgumentParser, ...]:
    """Add list, search, scan, mark; give their parsers."""
    listing = commands.add_parser("list", help="the newest pictures")
    search = commands.add_parser("search", help="find pictures")
    search.add_argument("query", nargs="*", metavar="QUERY", help=HOW)
    for command in (listing, search):
        command.add_argument("--limit", type=int, default=20, help="how many (default 20)")
        command.set_defaults(command=lambda arguments: _find(arguments, show))
    listing.set_defaults(query=[])
    scan = commands.add_parser("scan", help="take in files that the index does not know, mark missing ones")
    scan.set_defaults(command=lambda arguments: _scan(arguments, show))
    mark = commands.add_parser("mark", help="give stars, tags and captions, make favourites")
    mark.add_argument("--stars", type=int, choices=range(6), help="0 takes them away")
    mark.add_argument("--favourite", action=argparse.BooleanOptionalAction, help="make favourites, or no longer")
    mark.add_argument("--tag", action="append", default=[], help="a tag to add; may be given several times")
    mark.add_argument("--untag", action="append", default=[], help="a tag to remove")
    mark.add_argument("--caption", help="your own words on the pictures; an empty one takes them away")
    mark.set_defaults(command=lambda arguments: _mark(arguments, show))
    mark.add_argument("ids", nargs="+", type=int, metavar="ID", help=WHICH)
    return listing, search, scan, mark


def _add_keeping(commands: Commands, show: Show) -> tuple[argparse.ArgumentParser, ...]:
    """Add trash, restore, import, rebuild, check; give their parsers."""
    trash = commands.add_parser("trash", help="move pictures into the library's trash, or empty it")
    trash.add_argument("ids", nargs="*", type=int, metavar="ID", help=WHICH)
    trash.add_argument("--empty", action="store_true", help="hand what is in it (or only these) over to the system's")
    trash.add_argument("--older-than", type=int, metavar="DAYS", help="with --empty: only what was there for longer")
    trash.add_argument("--permanently", action="store_true", help="with --empty: delete for good, no system's trash")
    trash.set_defaults(command=lambda arguments: _trash(arguments, show, trash.error))
    restore = commands.add_parser("restore", help="bring pictures back from the trash")
    restore.add_argument("ids", nargs="+", type=int, metavar="ID", help=WHICH)
    restore.set_defaults(command=lambda arguments: _each(arguments, show, lambda library: library.trash.restore))
    take = commands.add_parser("import", help="take pictures of any program in, with their settings")
    take.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files and folders")
    take.add_argument("--in-place", action="store_true", help="leave them where they are (default: copy them)")
    take.set_defaults(command=lambda arguments: _import(arguments, show))
    rebuild = commands.add_parser("rebuild", help="read every file anew; nothing is deleted")
    rebuild.set_defaults(command=lambda arguments: _scan(arguments, show, reread=True))
    check = commands.add_parser("check", help="compare every picture with what was saved; exit code 1 on a difference")
    check.set_defaults(command=lambda arguments: _check(arguments, show))
    return trash, restore, take, rebuild, check


def _add_sharing(commands: Commands, show: Show) -> tuple[argparse.ArgumentParser, ...]:
    """Add export, album, locate, again; give their parsers."""
    export = commands.add_parser("export", help="write pictures into a folder, or sheets of many on a page")
    export.add_argument("query", nargs="*", metavar="QUERY", help=f"which (default: all): {HOW}")
    export.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="write the files there")
    export.add_argument("--format", choices=FORMATS, default="png", help="of the files (default png)")
    export.add_argument(
        "--quality", type=int, choices=range(1, 101), default=92, metavar="1..100", help="of JPEG and WebP (default 92)"
    )
    export.add_argument("--no-metadata", action="store_true", help="pixels only, nothing of how they were made")
    export.add_argument(
        "--sheet", type=_sheet, metavar="ROWSxCOLUMNS", help="contact sheets instead of single pictures"
    )
    export.add_argument(
        "--with-inputs", action="store_true", help="carry the pictures in the file that it began with (PNG)"
    )
    export.add_argument("--no-labels", action="store_true", help="sheets without seed and settings")
    export.set_defaults(command=lambda arguments: _export(arguments, show))
    album = commands.add_parser("album", help="list the albums, or put pictures into one")
    album.add_argument("name", nargs="?", help="the album; made if it is new. Without a name: list all")
    album.add_argument("ids", nargs="*", type=int, metavar="ID", help=WHICH)
    album.add_argument("--remove", action="store_true", help="take them out; without ID the album itself")
    album.set_defaults(command=lambda arguments: _album(arguments, show))
    locate = commands.add_parser("locate", help="find missing pictures below a folder, by their pixels")
    locate.add_argument("place", type=Path, metavar="FOLDER", help="with --id: the file of that picture")
    locate.add_argument("--id", type=int, help="where this picture is now; the others may have moved as it did")
    locate.set_defaults(command=lambda arguments: _locate(arguments, show))
    again = commands.add_parser("again", help="make pictures once more and compare; exit code 1 when one differs")
    again.add_argument("--to", type=Path, metavar="FOLDER", help="also write what was made, and the difference, there")
    again.add_argument("--leave-out-unknown", action="store_true", help="draw without settings of newer versions")
    add_own_engine(again)
    again.set_defaults(command=lambda arguments: _again(arguments, show))
    again.add_argument("ids", nargs="+", type=int, metavar="ID", help=WHICH)
    return export, album, locate, again


def _find(arguments: argparse.Namespace, show: Show) -> int:
    with opened(build()) as library:
        records = library.page(0, min(max(0, arguments.limit), sys.maxsize), _query(arguments))
    _lines(records, arguments.json, show)
    return 0


def _query(arguments: argparse.Namespace) -> Query:
    """Return the search. Raises SddeskError where a term would be left out: more would be found than was meant."""
    text = " ".join(arguments.query)
    refused, said = left_out(text), advice(text)
    if refused is not None:
        raise SddeskError(refused.template, "", **dict(refused.values))
    if said is not None:
        tell(said)
    return parse_query(text)


def _scan(arguments: argparse.Namespace, show: Show, *, reread: bool = False) -> int:
    with opened(build()) as library:
        report = library.upkeep.rebuild() if reread else library.scan()
        row = {
            "adopted": report.adopted,
            "moved": report.moved,
            "healed": report.healed,
            "missing": report.missing,
            "unreadable": report.unreadable,
            "pictures": library.count(),
            "problems": list(report.problems),
        }
    for problem in report.problems:
        tell(problem)
    show([row], arguments.json, "{pictures} pictures; {adopted} taken in, {moved} moved, {missing} missing.")
    return 0


def _import(arguments: argparse.Namespace, show: Show) -> int:
    _check_there(*arguments.paths)
    with opened(build()) as library:
        report, files = ImportReport(), library.imports.begin(arguments.paths, in_place=arguments.in_place)
        for start in tqdm(range(0, len(files), AT_ONCE), disable=None, unit_scale=AT_ONCE):
            some = files[start : start + AT_ONCE]
            report += library.imports.some(some, in_place=arguments.in_place)
    row = {"taken": report.taken, "known": report.known, "problems": list(report.problems)}
    for problem in report.problems:
        tell(problem)
    show([row], arguments.json, "Pictures taken in: {taken}; there before: {known}.")
    return 0


def _check(arguments: argparse.Namespace, show: Show) -> int:
    with opened(build()) as library:
        report = library.upkeep.check()
    problems = [{"path": str(path), "problem": problem} for path, problem in report.problems]
    row = {"checked": report.checked, "sound": report.sound, "problems": problems}
    for problem in problems:
        tell("{path}: {problem}".format(**problem))
    show([row], arguments.json, "{sound} of {checked} pictures are as they were saved.")
    return 1 if problems else 0


def _export(arguments: argparse.Namespace, show: Show) -> int:
    if arguments.with_inputs and (arguments.format != "png" or arguments.no_metadata or arguments.sheet is not None):
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "Only single PNG pictures with their settings carry the pictures they began with."
            )
        )
    with opened(build()) as library:
        query = _query(arguments)
        sweep(arguments.to)
        ids = [record.id for record in library.page(0, library.count(query), query) if not record.missing]
        if arguments.sheet is None:
            paths, problems = _exported(library, ids, arguments)
        else:
            rows, columns = arguments.sheet
            paths, problems = library.exports.sheets(ids, arguments.to, rows, columns, labels=not arguments.no_labels)
            if problems and not paths:
                raise problems[0]
    show([{"path": str(path)} for path in paths], arguments.json, "{path}")
    for problem in dict.fromkeys(map(str, problems)):
        tell(problem)
    return 1 if any(not isinstance(problem, LettersMissing) for problem in problems) else 0


def _exported(library: Library, ids: list[int], arguments: argparse.Namespace) -> tuple[list[Path], list[SddeskError]]:
    """Read each picture by itself, so that an unreadable one costs only itself; none at all is a failure."""
    paths, problems = list[Path](), list[SddeskError]()
    form: ExportFormat = arguments.format
    told, quality, inputs = not arguments.no_metadata, arguments.quality, arguments.with_inputs
    for record_id in ids:
        try:
            paths += library.exports.pictures(
                [record_id], arguments.to, form, metadata=told, quality=quality, inputs=inputs
            )
        except SddeskError as error:
            problems.append(error)
    if problems and not paths:
        raise problems[0]
    return paths, problems


def _album(arguments: argparse.Namespace, show: Show) -> int:
    with opened(build()) as library:
        if arguments.name and arguments.remove and not arguments.ids:
            library.albums.remove(arguments.name)
        elif arguments.name and arguments.remove:
            library.albums.take(arguments.name, arguments.ids)
        elif arguments.name:
            library.albums.put(arguments.name, arguments.ids)
        albums = library.albums.all()
    rows = [{"name": album.name, "pictures": album.pictures} for album in albums]
    show(rows, arguments.json, "{pictures:7}  {name}")
    return 0


def _check_there(*paths: Path) -> None:
    """Raises SddeskError for the first that is not: a misspelt folder is no empty one."""
    for path in paths:
        if not path.exists():
            raise SddeskError(QT_TRANSLATE_NOOP("messages", "{path} is not there."), path=str(path))


def _locate(arguments: argparse.Namespace, show: Show) -> int:
    _check_there(arguments.place)
    with opened(build()) as library:
        report = library.locator.locate_in(arguments.place, arguments.id)
    _lines(report.found, arguments.json, show)
    if report.missing:
        tell(f"Pictures still missing: {report.missing}.")
    return 0


def _again(arguments: argparse.Namespace, show: Show) -> int:
    wiring = build()
    with opened(wiring) as library:
        saved = [(library.get(record_id), library.contents.pixels(record_id)) for record_id in arguments.ids]
    wanted = [request_again(record) for record, _ in saved]
    runtimes = [runtime_again(record) for record, _ in saved]
    unread = dict.fromkeys(name for named, _ in wanted for name in named.unread)
    if unread and not arguments.leave_out_unknown:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The order has settings that this version does not know: {names}."),
            QT_TRANSLATE_NOOP("messages", "--leave-out-unknown draws without them, another picture."),
            names=", ".join(unread)[:300],
        )
    if arguments.to is not None:
        check_folder(arguments.to)
    rows: list[dict[str, Any]] = []
    hashes = Hashes(wiring.catalog)
    requests = [named.without_unread() if arguments.leave_out_unknown else named for named, _ in wanted]
    located = [wiring.locate(request.with_hashes(hashes.of)) for request in requests]  # all, before time is spent
    with CtrlC() as stop, drawing(wiring, "again", say, own=arguments.own_engine) as engine:
        for (record, pixels), (_, notes), (runtime, more), order in zip(saved, wanted, runtimes, located, strict=True):
            for note in (*notes, *more):
                tell(f"{record.id}: {note}")
            made: list[GeneratedImage] = []
            if isinstance(engine, WindowEngine):
                engine.compared_with, engine.runtime = record.id, runtime
            with Bar(order.request) as bar:
                engine.generate(order.computed_with(runtime), bar.show, made.append, stop.is_set)
            rows.append(_compared(record, pixels, made[0], arguments.to))
    show(rows, arguments.json, "{id:7}  {result}")
    for row in rows:
        for reason in row["reasons"]:
            tell(f"{row['id']}: {reason}")
    return 0 if all(row["identical"] for row in rows) else 1


def _compared(record: ImageRecord, pixels: Pixels, image: GeneratedImage, folder: Path | None) -> dict[str, Any]:
    """The row that tells how a repeat compares with what was saved."""
    likeness = compare(pixels, image.pixels)
    identical = likeness is not None and likeness.identical
    row: dict[str, Any] = {
        "id": record.id,
        "path": str(record.path),
        "result": "another size",
        "identical": identical,
        "psnr_db": None,
        "largest_difference": None,
        "changed_pixels": None,
        "reasons": [] if identical else [str(reason) for reason in reasons(record, image)],
        "seconds": round(image.seconds, 3),
        "written": [],
    }
    if likeness is not None:
        row["result"] = "identical" if identical else f"PSNR {likeness.psnr:.1f} dB"
        row["psnr_db"] = None if identical else round(likeness.psnr, 2)
        row["largest_difference"], row["changed_pixels"] = likeness.largest, round(likeness.changed, 6)
    if folder is not None:
        row["written"].append(str(save_image(image, folder / f"{record.path.stem}-again.png")))
        if likeness is not None and not identical:
            path = folder / f"{record.path.stem}-difference.png"
            write_png(likeness.difference, path)
            row["written"].append(str(path))
    return row


def _sheet(text: str) -> tuple[int, int]:
    """`4x6` as numbers, for argparse."""
    rows, _, columns = text.lower().partition("x")
    try:
        found = int(rows), int(columns)
    except ValueError:
        found = 0, 0
    if min(found) < 1:
        raise argparse.ArgumentTypeError("rows and columns as in 4x6")
    return found


def _mark(arguments: argparse.Namespace, show: Show) -> int:
    with opened(build()) as library:
        library.annotations.mark(arguments.ids, stars=arguments.stars, favourite=arguments.favourite)
        records = library.annotations.tag(arguments.ids, arguments.tag, arguments.untag)
        if arguments.caption is not None:
            records = [library.annotations.describe(record_id, arguments.caption) for record_id in arguments.ids]
    _lines(records, arguments.json, show)
    return 0


def _each(arguments: argparse.Namespace, show: Show, change: Callable[[Library], Callable[[int], ImageRecord]]) -> int:
    records, problems = list[ImageRecord](), list[str]()
    with opened(build()) as library:
        for record_id in arguments.ids:
            with each_file(str(record_id), problems):
                records.append(change(library)(record_id))
    _lines(records, arguments.json, show)
    for problem in problems:
        say(problem)
    return 1 if problems else 0


def _trash(arguments: argparse.Namespace, show: Show, refuse: Callable[[str], NoReturn]) -> int:
    if not arguments.empty:
        if not arguments.ids or arguments.older_than is not None or arguments.permanently:
            refuse("name pictures by their ID, or --empty the trash")
        return _each(arguments, show, lambda library: library.trash.put)
    if arguments.ids and arguments.older_than is not None:
        refuse("--older-than is for all that is in the trash: leave it out, or the IDs")
    from sddesk.session.pictures.system_trash import for_good, to_system_trash  # Qt: only here

    discard = for_good if arguments.permanently else to_system_trash
    age = None if arguments.older_than is None else timedelta(days=min(max(0, arguments.older_than), MOST_DAYS))
    with opened(build()) as library:
        report = library.trash.empty(discard, arguments.ids or None, older_than=age)
    row = {"gone": list(report.gone), "refused": list(report.refused), "count": len(report.gone)}
    show([row], arguments.json, "{count} pictures taken out.")
    count = len(report.refused)
    if count:
        tell(f"The system has no trash for {count} of the pictures: --permanently deletes them for good.")
    for problem in report.problems:
        tell(problem)
    return 1 if count or report.problems else 0


def _lines(records: Sequence[ImageRecord], as_json: bool, show: Show) -> None:
    """Print pictures: all of their settings as JSON, the most important in a line."""
    show([as_row(record) | ({} if as_json else {"settings": _settings(record)}) for record in records], as_json, LINE)


def _settings(record: ImageRecord) -> str:
    """What the file states of sampler, steps and seed, in its own words; what it does not state is left out."""
    stated = record.stated
    sampler = " ".join(filter(None, (stated.sampler_name or stated.sampler, stated.schedule_name)))
    steps = None if stated.steps is None else f"{stated.steps} steps"
    seed = None if stated.seed is None else f"seed {stated.seed}"
    partly = "partly read" if stated.partly_read else None
    return ", ".join(filter(None, (sampler, steps, seed, partly))) or "no settings"
