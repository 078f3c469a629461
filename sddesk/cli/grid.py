"""`sddesk grid`: pictures over one to three axes; `sddesk grids`: those that were ordered, and their sheets.

The pictures themselves say what is missing: the same command again draws the cells that have none.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from sddesk.catalog.catalog import Catalog
from sddesk.cli.options import add_order_arguments, model_of, order_of
from sddesk.cli.output import say, show_json, show_path
from sddesk.cli.parts import add_own_engine
from sddesk.cli.passage import DONE, Passage
from sddesk.core.errors import SddeskError
from sddesk.core.grid_fields import GRID_FIELDS
from sddesk.core.grids import ASK_FROM, AXES, Grid, cell_key, grid_id_of, make_grid, read_axes
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef, WeightsKind
from sddesk.core.orders import RANDOM_SEED
from sddesk.core.pace import Rates
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import foreign_marks, resolve, with_styles
from sddesk.core.styles import StyleUse, style_named
from sddesk.core.whole_files import make_folder
from sddesk.library.grids import GridFile
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.models import advice_about, part_values
from sddesk.ordering.saving import check_folder
from sddesk.ordering.upscaling import Upscaling
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.settings.styles import StyleStore
from sddesk.wiring import Wiring, available, build

LEARNED_FROM = 300  # pictures: the newest ones tell how fast this machine draws
_AXIS = QT_TRANSLATE_NOOP("messages", "“{text}” is no axis.")
_AXIS_HINT = QT_TRANSLATE_NOOP("messages", "Write the field and its values: steps=10,20,50")
_ONE_START = QT_TRANSLATE_NOOP("messages", "A grid is made of one start picture, not of a folder.")
_NAME_ONE = QT_TRANSLATE_NOOP("messages", "Name one picture.")
_BUSY = QT_TRANSLATE_NOOP("messages", "This grid is being drawn by another sddesk already.")
_MANY = QT_TRANSLATE_NOOP("messages", "The grid has {count} pictures to draw: {time}.")
_MANY_HINT = QT_TRANSLATE_NOOP("messages", "Add --yes to draw them.")
Show = Callable[[list[dict[str, Any]], bool, str], None]


def add_grid_command(parser: argparse.ArgumentParser) -> None:
    """Hang the words below `sddesk grid`."""
    parser.add_argument("prompt", metavar="PROMPT", help="what to draw")
    example = 'as steps=10,20,50, guidance=1-10 (+3), guidance=1-10 [4], sampler=pndm,heun, replace="a cat",a dog'
    for name, where in zip(AXES, ("across", "down", "from sheet to sheet"), strict=True):
        parser.add_argument(
            f"--{name}",
            metavar="FIELD=VALUES",
            help=f"what varies {where}, {example}; `sddesk grids fields` lists the fields" if name == "x" else where,
        )
    add_order_arguments(parser)
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FOLDER",
        help="save there (default: into the library); the window shows its cells once the folder is imported in place",
    )
    parser.add_argument("--sheet", type=Path, metavar="FILE", help="write the sheet in the end: a .png or .html file")
    parser.add_argument("--check", action="store_true", help="tell how many pictures and how long; draw nothing")
    parser.add_argument("--yes", action="store_true", help=f"do not ask before {ASK_FROM} pictures or more")
    parser.add_argument("--restart", action="store_true", help="draw every cell again, with a new seed if none is said")
    add_own_engine(parser)
    parser.add_argument("--json", action="store_true", help="print a JSON object a line: the grid, each picture, a sum")
    parser.set_defaults(command=_draw, rows=1, cols=1, cluster=None)  # what a passage reads


def add_grids_commands(parser: argparse.ArgumentParser, show: Show) -> None:
    """Hang the words below `sddesk grids`; `show` prints rows as lines or as one JSON array."""
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="the grids that were ordered, the newest first")
    listing.set_defaults(command=lambda arguments: _list(arguments, show))
    export = commands.add_parser("export", help="write the sheet of a grid")
    export.add_argument("id", metavar="ID", help="the id that `list` shows, or how it begins")
    export.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="PLACE",
        help="a .png file: one labelled picture; a .html file: a page that needs nothing else; else a folder",
    )
    export.set_defaults(command=_export)
    remove = commands.add_parser("remove", help="forget a grid; its pictures stay")
    remove.add_argument("id", metavar="ID", help="the id that `list` shows, or how it begins")
    remove.set_defaults(command=_remove)
    fields = commands.add_parser("fields", help="what the axes of a grid can vary")
    fields.set_defaults(command=lambda arguments: _fields(arguments, show))
    for command in (listing, export, fields):
        command.add_argument("--json", action="store_true", help="print one JSON array")


class _Models:
    """What the axes ask of the catalog, each name looked up once, and of the styles."""

    def __init__(self, catalog: Catalog, styles: StyleStore) -> None:
        self._catalog, self._styles = catalog, styles
        self._infos: dict[CheckpointRef, CheckpointInfo] = {}

    def checkpoint(self, name: str) -> CheckpointInfo:
        info = self._catalog.named(name)
        self._infos[info.ref] = info
        return info

    def part(self, field: str, name: str) -> PartRef:
        names = ("vae", "text_encoder", "text_encoder_2", "sampler_from")
        found = part_values(self._catalog, *(name if field == one else None for one in names))[field]
        assert found is not None
        return found

    def check_lora(self, name: str) -> None:
        self._catalog.part_named(WeightsKind.LORA, name)

    def style(self, name: str) -> StyleUse:
        return style_named(self._styles.all(), name).use

    def info_of(self, ref: CheckpointRef) -> CheckpointInfo | None:
        return self._infos.get(ref)


class _Resolving:
    """Resolves cells: what is installed is looked for once. `notes` are what a person should know of them."""

    def __init__(self, wiring: Wiring, info: CheckpointInfo, models: _Models) -> None:
        self._wiring, self._info, self._models = wiring, info, models
        self._available = available(wiring, info)
        self.notes: dict[str, None] = {}

    def __call__(self, cell: GenerationRequest) -> GenerationRequest:
        info = (self._models.info_of(cell.checkpoint) or self._info).said(cell.prediction)
        found = resolve(cell, replace(self._available, info=info))
        notes = [*foreign_marks(with_styles(cell)), *found.notes]
        if not self.notes:
            notes += advice_about(self._wiring, found.requests[0], info)
        self.notes |= dict.fromkeys(map(str, notes))
        return found.requests[0]


def _draw(arguments: argparse.Namespace) -> int:
    wiring = build()
    files, said = InputFiles(wiring), set[str]()
    grid = _ordered(wiring, arguments, files, said)
    if arguments.out is not None:
        check_folder(arguments.out)
    place = _place(wiring, grid)
    make_folder(place.parent, private=True)
    try:
        with FileLock(place.with_suffix(".lock"), timeout=0), closing(QueueStore(place)) as store:
            if store.problem is not None:
                raise store.problem
            return _drawn(wiring, arguments, grid, files, store, said)
    except Timeout as error:
        raise SddeskError(_BUSY) from error


def _drawn(
    wiring: Wiring,
    arguments: argparse.Namespace,
    grid: Grid,
    files: InputFiles,
    store: QueueStore,
    said: set[str],
) -> int:
    """Draw the cells that have no picture; all of them with --restart. Gives the exit code."""
    distinct = grid.distinct()
    found = _files(wiring, grid)
    missing = [index for index in distinct if found[index] is None or arguments.restart]
    seconds = _seconds(wiring, [grid.cells[index] for index in missing])
    _tell(arguments, grid, len(distinct), len(missing), seconds)
    if arguments.check:
        return DONE
    if len(missing) >= ASK_FROM and not arguments.yes:
        _ask(len(missing), seconds)
    with closing(wiring.make_library(check=False, read_only=True)) as library:
        if arguments.sheet is not None:
            library.grids.check_place(arguments.sheet)
            check_folder(arguments.sheet.parent)
        library.grids.save(grid)
    jobs = {
        job.id: job for job in (Job(id=_job_id(grid.cells[index]), request=grid.cells[index]) for index in distinct)
    }
    _note_found(store, jobs, {_job_id(grid.cells[index]) for index in distinct if found[index] is not None})
    upscalers: dict[str, Upscaling] = {}
    passage = Passage(wiring, arguments, store, jobs, files.locate, said, upscalers.__getitem__)
    code = passage.make_all()
    if arguments.sheet is not None:
        with closing(wiring.make_library(check=False, read_only=True)) as library:
            for problem in library.grids.export(grid, arguments.sheet, str):
                say(problem)
        if not arguments.json:
            show_path(arguments.sheet)
    return code


def _ordered(wiring: Wiring, arguments: argparse.Namespace, files: InputFiles, said: set[str]) -> Grid:
    """The grid of the options. One that was ordered before in the same words keeps the seeds it was given then."""
    written = [_axis(text) for name in AXES if (text := getattr(arguments, name)) is not None]
    if arguments.start is not None and files.starts(arguments.start) is not None:
        raise SddeskError(_ONE_START, _NAME_ONE)
    info, parts = model_of(arguments, wiring)
    base, notes = order_of(arguments, arguments.prompt, info, parts, files)
    models = _Models(wiring.catalog, wiring.styles)
    axes = read_axes(written, base, models)
    left_open = [name for name in ("seed", "variation_seed") if getattr(arguments, name) in (None, RANDOM_SEED)]
    folder = "" if arguments.out is None else str(arguments.out.resolve())
    plain = [(axis.id, text) for axis, text in zip(axes.fields, axes.texts, strict=True)]
    grid_id = grid_id_of(base, [*plain, ("", folder)], left_open)
    if left_open and not arguments.restart:
        with closing(wiring.make_library(check=False, read_only=True)) as library:
            if library.grids.has(grid_id):
                before = library.grids.get(grid_id).cells[0]
                base = replace(base, seed=before.seed, variation_seed=before.variation_seed)
                axes = read_axes(written, base, models)
    for use in base.loras:
        models.check_lora(use.name)
    resolving = _Resolving(wiring, info, models)
    grid = make_grid(axes, base, resolving, grid_id=grid_id, folder=folder)
    files.check(base)
    for note in (*map(str, notes), *resolving.notes):
        said.add(note)
        say(note)
    return grid


def _axis(text: str) -> tuple[str, str]:
    """The field and the values of `steps=10,20`; the matrix has no values."""
    name, equals, values = text.partition("=")
    if not name.strip() or not (equals or name.strip() == "matrix"):
        raise SddeskError(_AXIS, _AXIS_HINT, text=text[:60])
    return name.strip(), values


def _place(wiring: Wiring, grid: Grid) -> Path:
    return wiring.paths.data / "runs" / f"grid-{grid.id}.db"


def _job_id(cell: GenerationRequest) -> int:
    text = json.dumps(cell_key(cell).to_dict(), sort_keys=True)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:7])


def _note_found(store: QueueStore, jobs: dict[int, Job], found: set[int]) -> None:
    """Mark cells that have a picture as finished; draw those again whose picture is gone."""
    known = {job.id: job for job in store.load()}
    gone = [job.id for job in known.values() if job.state == JobState.FINISHED and job.id not in found]
    store.drop(gone)
    done = [replace(known.get(one, jobs[one]), state=JobState.FINISHED, done=(0,)) for one in found if one in jobs]
    store.put(*(job for job in done if known.get(job.id) != job))


def _files(wiring: Wiring, grid: Grid) -> tuple[Path | None, ...]:
    with closing(wiring.make_library(check=False, read_only=True)) as library:
        return library.grids.files_of(grid)


def _seconds(wiring: Wiring, cells: Sequence[GenerationRequest]) -> float | None:
    """How long these cells take by the pace of the newest pictures; None where that tells nothing."""
    with closing(wiring.make_library(check=False, read_only=True)) as library:
        records = library.page(0, LEARNED_FROM)
    made = [(row.request, 1, row.seconds) for row in records if row.request is not None]
    infos = {info.ref: info for info in wiring.catalog.list()}
    return Rates(made, infos.get).seconds_for((cell, 1) for cell in cells)


def _tell(arguments: argparse.Namespace, grid: Grid, pictures: int, missing: int, seconds: float | None) -> None:
    if arguments.json:
        row = {"grid": grid.id, "cells": len(grid.cells), "pictures": pictures, "missing": missing}
        show_json(row | {"seconds": None if seconds is None else round(seconds, 1)})
    shape = " x ".join(str(count) for count in grid.shape[: len(grid.axes)])
    say(f"grid {grid.id}: {shape} cells, {pictures} pictures; to draw: {missing}; {_time(seconds)}.")


def _time(seconds: float | None) -> str:
    if seconds is None:
        return "how long is not known before the first picture"
    if seconds < 90:
        return f"about {max(1, round(seconds))} s" if seconds else "nothing to wait for"
    return f"about {round(seconds / 60)} minutes" if seconds < 5400 else f"about {seconds / 3600:.1f} hours"


def _ask(count: int, seconds: float | None) -> None:
    """Ask once whether so many are to be drawn. Raises SddeskError for a no, and where nobody can be asked."""
    if sys.stdin is not None and sys.stdin.isatty():
        say(f"{count} pictures, {_time(seconds)}. Draw them? [y/N]")
        if sys.stdin.readline().strip().lower() in ("y", "yes"):
            return
    raise SddeskError(_MANY, _MANY_HINT, count=count, time=_time(seconds))


def _list(arguments: argparse.Namespace, show: Show) -> int:
    with closing(build().make_library(check=False, read_only=True)) as library:
        kept = library.grids.all()
    for file in kept:
        if file.problem is not None:
            say(file.problem)
    line = "{id}  {at}  {cells:6} cells  {axes}  {prompt}"
    show([_row(file, file.grid) for file in kept if file.grid is not None], arguments.json, line)
    return DONE


def _row(file: GridFile, grid: Grid) -> dict[str, Any]:
    return {
        "id": file.id,
        "at": file.at.astimezone().strftime("%Y-%m-%d %H:%M"),
        "cells": len(grid.cells),
        "axes": ", ".join(f"{axis.field}={axis.text}" if axis.text else axis.field for axis in grid.axes),
        "folder": grid.folder,
        "prompt": grid.cells[0].prompt,
    }


def _export(arguments: argparse.Namespace) -> int:
    wiring = build()
    with closing(wiring.make_library(check=False, read_only=True)) as library:
        grid = library.grids.get(arguments.id)
        found = library.grids.files_of(grid)
        for problem in library.grids.export(grid, arguments.out, str):
            say(problem)
    empty = sum(file is None for file in found)
    if empty:
        say(f"{empty} of {len(found)} cells are not drawn yet.")
    if arguments.json:
        show_json([{"path": str(arguments.out), "cells": len(found), "empty": empty}])
    else:
        show_path(arguments.out)
    return DONE


def _remove(arguments: argparse.Namespace) -> int:
    wiring = build()
    with closing(wiring.make_library(check=False, read_only=True)) as library:
        grid = library.grids.get(arguments.id)
        library.grids.remove(grid.id)
    _place(wiring, grid).unlink(missing_ok=True)
    return DONE


def _fields(arguments: argparse.Namespace, show: Show) -> int:
    rows = [
        {"field": field.id, "label": field.label, "values": " ".join(field.choices) or field.kind}
        for field in GRID_FIELDS.values()
    ]
    show(rows, arguments.json, "{field:20} {label:36} {values}")
    return DONE
