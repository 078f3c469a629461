"""The sheet of a grid for elsewhere: one labelled picture, a folder of the cells, or a page that needs nothing else."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageOps

from sddesk.core.errors import SddeskError
from sddesk.core.grids import AXES, Grid
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.pixels import Pixels
from sddesk.core.whole_files import make_folder, write_over
from sddesk.library import png
from sddesk.library.decode import read_pixels
from sddesk.library.files import clean_part, explain
from sddesk.library.lettering import Lettering

MAX_SIDE = 16_000  # pixels of a sheet: many programs show no larger picture
MIN_CELL = 48  # pixels
GAP, LINE = 8, 24  # pixels between cells, and of a line of text
PAGE_SIDE = 512  # pixels of a cell in a page; the whole pictures would make it as large as all files together
PAGE_ENDINGS, PICTURE_ENDINGS = (".html", ".htm"), (".png",)
OTHER_ENDINGS = (".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif", ".pdf", ".svg")
NO_CELL, UNREAD = "not drawn", "cannot be read"
_TOO_LARGE = QT_TRANSLATE_NOOP("messages", "A sheet of {across} x {down} cells is larger than a picture can be.")
_FOLDER_OR_PAGE = QT_TRANSLATE_NOOP("messages", "Export it as a folder or as a page.")
_NO_ENDING = QT_TRANSLATE_NOOP("messages", "A sheet is written as .png, as .html or as a folder, not as {ending}.")
_NONE_DRAWN = QT_TRANSLATE_NOOP("messages", "No cell of the grid is drawn yet.")
Files = Sequence[Path | None]


def export_sheet(grid: Grid, files: Files, target: Path, *, name_of: Callable[[str], str] = str) -> list[SddeskError]:
    """Write the sheet to `target`: a name that ends in .png or .html, else a folder, made if it is missing.

    `files` are those of the cells. A picture and a page take the place of an older file; in a folder files of the same
    names do. `name_of` gives the name of a field's label. Returns why some cells could not be read, and the
    letters that no font has. Raises SddeskError.
    """
    check_ending(target)
    if not any(files):
        raise SddeskError(_NONE_DRAWN)
    problems: list[SddeskError] = []
    ending = target.suffix.lower()
    try:
        if ending in PICTURE_ENDINGS:
            pixels = sheet_picture(grid, files, problems, name_of)
            make_folder(target.parent)
            write_over(target, png.encode(pixels, {}))
        elif ending in PAGE_ENDINGS:
            text = "".join(_page(grid, files, problems, name_of))
            make_folder(target.parent)
            write_over(target, text.encode("utf-8", "replace"))
        else:
            _write_folder(grid, files, target)
    except OSError as error:
        raise explain(error, target if ending == "" else target.parent) from error
    return problems


def check_ending(target: Path) -> None:
    """Raise SddeskError for a file of a kind that a sheet is not written as."""
    if target.suffix.lower() in OTHER_ENDINGS:
        raise SddeskError(_NO_ENDING, ending=target.suffix)


def sheet_picture(grid: Grid, files: Files, problems: list[SddeskError], name_of: Callable[[str], str] = str) -> Pixels:
    """Return the whole sheet: x across, y down, each value of z a block below the last, with the values beside.

    Cells are as large as their pictures, or smaller where the sheet would pass MAX_SIDE. Raises SddeskError.
    """
    across, down, deep = grid.shape
    rows, planes = _names(grid, 1, name_of), _planes(grid, name_of)
    letters = Lettering(LINE - 8, (*_names(grid, 0, name_of), *rows, *planes))
    if (problem := letters.problem()) is not None:
        problems.append(problem)
    margin = GAP + (0 if len(grid.axes) < 2 else max(round(letters.width(text)) for text in rows) + GAP)
    margin = min(margin, MAX_SIDE // 4)
    heading = LINE * (2 if len(grid.axes) > 2 else 1) + GAP
    width, height = _largest(files)
    room = min(
        (MAX_SIDE - margin - across * GAP) / (across * width),
        (MAX_SIDE - deep * (heading + down * GAP)) / (deep * down * height),
        1.0,
    )
    cell = int(width * room), int(height * room)
    if min(cell) < min(MIN_CELL, width, height):
        raise SddeskError(_TOO_LARGE, _FOLDER_OR_PAGE, across=across, down=down * deep)
    block = heading + down * (cell[1] + GAP)
    whole = Image.new("RGB", (margin + across * (cell[0] + GAP), deep * block + GAP), "white")
    draw = ImageDraw.Draw(whole)
    for plane in range(deep):
        top = plane * block
        if planes:
            letters.write(draw, (margin, top + GAP), letters.fitting(planes[plane], whole.width - margin))
            top += LINE
        for column, text in enumerate(_names(grid, 0, name_of)):
            place = (margin + column * (cell[0] + GAP), top + GAP)
            letters.write(draw, place, letters.fitting(text, cell[0]))
        for row in range(down):
            if len(grid.axes) > 1:
                place = (GAP, top + LINE + GAP + row * (cell[1] + GAP) + cell[1] // 2 - LINE // 2)
                letters.write(draw, place, letters.fitting(rows[row], margin - GAP))
    for index, file in enumerate(files):
        column, row, plane = grid.place(index)
        left = margin + column * (cell[0] + GAP)
        top = plane * block + heading + row * (cell[1] + GAP)
        tile = _tile(file, cell, problems)
        whole.paste(tile, (left + (cell[0] - tile.width) // 2, top + (cell[1] - tile.height) // 2))
    return Pixels(width=whole.width, height=whole.height, rgb=whole.tobytes())


def _names(grid: Grid, axis: int, name_of: Callable[[str], str]) -> tuple[str, ...]:
    return grid.axes[axis].titles(name_of) if axis < len(grid.axes) else ("",)


def _planes(grid: Grid, name_of: Callable[[str], str]) -> tuple[str, ...]:
    """What stands over each block of a grid with a third axis."""
    axes = grid.axes[2:3]
    return tuple(f"{name_of(axis.label)}: {label}" for axis in axes for label in axis.labels)


def _largest(files: Files) -> tuple[int, int]:
    """Width and height that hold every cell."""
    width = height = 1
    for file in files:
        if file is not None:
            try:
                w, h, _ = png.read_header(file)
            except (OSError, ValueError):
                continue
            width, height = max(width, w), max(height, h)
    return width, height


def _tile(file: Path | None, size: tuple[int, int], problems: list[SddeskError]) -> Image.Image:
    """The picture of a cell, as large as it may be; a grey field that says why where there is none."""
    text = NO_CELL
    if file is not None:
        try:
            pixels = read_pixels(file)
            image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
            if image.width <= size[0] and image.height <= size[1]:
                return image
            return ImageOps.contain(image, size, Image.Resampling.LANCZOS)
        except SddeskError as error:
            problems.append(error)
            text = UNREAD
    tile = Image.new("RGB", size, "#e4e4e4")
    ImageDraw.Draw(tile).text((size[0] / 2, size[1] / 2), text, "#606060", anchor="mm")
    return tile


def _write_folder(grid: Grid, files: Files, folder: Path) -> None:
    """Copy every picture, byte for byte, under the values of its cell; the grid itself goes beside them."""
    make_folder(folder)
    for index, file in enumerate(files):
        if file is not None:
            write_over(folder / cell_name(grid, index, file.suffix), file.read_bytes())
    text = json.dumps(grid.to_dict(), ensure_ascii=False, indent=1)
    write_over(folder / "grid.json", text.encode("utf-8", "surrogatepass"))


def cell_name(grid: Grid, index: int, ending: str) -> str:
    """Return the file name of a cell: its place, so that the files sort as the sheet, and its values."""
    places = "-".join(f"{place + 1:03d}" for place in reversed(grid.place(index)[: len(grid.axes)]))
    said = ", ".join(f"{axis.field} {text}" for axis, text in zip(grid.axes, grid.labels(index), strict=True))
    return clean_part(f"{places} {said}")[:150].strip(" .") + ending


_STYLE = """
:root{color-scheme:light dark}body{font:15px/1.35 system-ui,sans-serif;margin:24px}
table{border-collapse:separate;border-spacing:8px;margin-bottom:24px}
th{font-weight:600;text-align:left;max-width:20em;overflow-wrap:anywhere}
thead th{position:sticky;top:0;background:Canvas}tbody th{position:sticky;left:0;background:Canvas}
img{display:block;width:var(--side,192px);height:auto;cursor:zoom-in}
td.none{color:GrayText;width:var(--side,192px);text-align:center;border:1px dashed GrayText}
dialog{border:0;padding:0;max-width:96vw;max-height:96vh}dialog img{width:auto;max-width:96vw;max-height:92vh}
"""
_SCRIPT = """
const large=document.querySelector("dialog"),shown=large.querySelector("img");
document.querySelectorAll("td img").forEach(one=>{one.onclick=()=>{shown.src=one.src;shown.alt=one.alt;
large.showModal()}});
large.onclick=()=>large.close();
document.querySelector("input").oninput=event=>document.body.style.setProperty("--side",event.target.value+"px");
"""


def _page(grid: Grid, files: Files, problems: list[SddeskError], name_of: Callable[[str], str]) -> Iterator[str]:
    """The page, piece by piece; its pictures are inside it."""
    across, down, deep = grid.shape
    names = [html.escape(f"{name_of(axis.label)}") for axis in grid.axes]
    title = " × ".join(names)
    yield f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
    yield f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>\n<h1>{title}</h1>\n'
    yield f"<p>{html.escape(grid.cells[0].written_prompt or grid.cells[0].prompt)}</p>\n"
    yield f'<p><input type="range" min="48" max="{PAGE_SIDE}" value="192" aria-label="Size"></p>\n'
    for plane in range(deep):
        if len(grid.axes) > 2:
            yield f"<h2>{names[2]}: {html.escape(grid.axes[2].labels[plane])}</h2>\n"
        yield "<table><thead><tr><th></th>"
        yield "".join(f"<th>{html.escape(text)}</th>" for text in _names(grid, 0, name_of))
        yield "</tr></thead><tbody>\n"
        for row in range(down):
            yield f"<tr><th>{html.escape(_names(grid, 1, name_of)[row])}</th>"
            for column in range(across):
                index = column + across * (row + down * plane)
                yield _cell(grid, index, files[index], problems)
            yield "</tr>\n"
        yield "</tbody></table>\n"
    yield f'<dialog><img alt=""></dialog><script>{_SCRIPT}</script></body></html>\n'


def _cell(grid: Grid, index: int, file: Path | None, problems: list[SddeskError]) -> str:
    said = ", ".join(f"{axis} {text}" for axis, text in zip(AXES[: len(grid.axes)], grid.labels(index), strict=True))
    if file is None:
        return f'<td class="none">{NO_CELL}</td>'
    try:
        pixels = read_pixels(file)
    except SddeskError as error:
        problems.append(error)
        return f'<td class="none">{UNREAD}</td>'
    image = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    if max(image.size) > PAGE_SIDE:
        image = ImageOps.contain(image, (PAGE_SIDE, PAGE_SIDE), Image.Resampling.LANCZOS)
    stream = BytesIO()
    image.save(stream, "WEBP", quality=88)
    data = base64.b64encode(stream.getvalue()).decode("ascii")
    return f'<td><img loading="lazy" alt="{html.escape(said)}" src="data:image/webp;base64,{data}"></td>'
