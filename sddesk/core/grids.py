"""Grids of pictures over one, two or three axes, as A1111's X/Y/Z plot: each cell is the request that makes it alone.

A grid holds the requests of its cells and nothing of their pictures. A cell's picture is any picture of the library
that was made by that request: so a sheet is put together again from the library alone, a cell that was drawn before is
not drawn again, and cells that are equal by definition are one picture.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import UTC, datetime
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.grid_fields import GRID_FIELDS, AxisValue, GridField, Installed, grid_field
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest
from sddesk.core.values import dataclass

SCHEMA = 1
MAX_AXES = 3
MAX_CELLS = 10_000
ASK_FROM = 200  # cells: a person is asked once before so many are drawn
AXES = ("x", "y", "z")
_REFUSED = QT_TRANSLATE_NOOP("messages", "{name} {value}: {reason}")
_NAMED = QT_TRANSLATE_NOOP("messages", "{name}: {reason}")
_NO_AXES = QT_TRANSLATE_NOOP("messages", "A grid has one to three axes.")
_SAME = QT_TRANSLATE_NOOP("messages", "Another axis changes the same.")
_TOO_MANY = QT_TRANSLATE_NOOP("messages", "The grid has {count} cells, more than the {limit} that are drawn.")
_UNREAD = QT_TRANSLATE_NOOP("messages", "The grid cannot be read: {reason}")
_NEWER = QT_TRANSLATE_NOOP("messages", "The grid was written by a newer version of sddesk.")

Resolve = Callable[[GenerationRequest], GenerationRequest]


class GridRefused(SddeskError):  # noqa: N818 - says what happened
    """A grid cannot be drawn. `axis` is the number of the axis at fault, from 0, None where it is none alone.

    `reason` is the error without the names of axes and values, for who shows it below the axis.
    """

    def __init__(self, axis: int | None, name: str, value: str, reason: SddeskError) -> None:
        super().__init__(_REFUSED if value else _NAMED, name=name, value=value[:100], reason=str(reason))
        self.axis, self.reason = axis, reason


@dataclass(frozen=True, slots=True, kw_only=True)
class GridAxis:
    """An axis as it was written: the name of its field, the text of its values, and what the sheet calls each."""

    field: str
    text: str
    labels: tuple[str, ...]

    @property
    def label(self) -> str:
        """The name of the field as a text of the context "facts"; a field of a newer version has its own."""
        known = GRID_FIELDS.get(self.field)
        return self.field.replace("_", " ") if known is None else known.label

    def titles(self, name_of: Callable[[str], str]) -> tuple[str, ...]:
        """Return what a sheet writes at each value: a number says nothing without the name of its field.

        `name_of` gives the name of a label.
        """
        known = GRID_FIELDS.get(self.field)
        if known is None or known.kind in ("whole", "number", "choice"):
            return tuple(f"{name_of(self.label)}: {text}" for text in self.labels)
        return self.labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """One, two or three axes and a request for each cell: x varies fastest, then y, then z.

    `folder` is where its pictures are when they are not in the library. Times are aware, UTC.
    """

    id: str
    axes: tuple[GridAxis, ...]
    cells: tuple[GenerationRequest, ...]
    folder: str = ""
    created_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    @property
    def shape(self) -> tuple[int, int, int]:
        """How many values x, y and z have; an axis that is not there has one."""
        counts = [len(axis.labels) for axis in self.axes] + [1] * (MAX_AXES - len(self.axes))
        return counts[0], counts[1], counts[2]

    def place(self, index: int) -> tuple[int, int, int]:
        """Return the places of a cell on x, y and z, counted from 0."""
        across, down, _ = self.shape
        return index % across, index // across % down, index // (across * down)

    def labels(self, index: int) -> tuple[str, ...]:
        """Return what the values of a cell are called, one for each axis."""
        return tuple(axis.labels[place] for axis, place in zip(self.axes, self.place(index), strict=False))

    def row(self, index: int) -> list[int]:
        """Return the indexes of the cells in the row of a cell."""
        across = self.shape[0]
        return list(range(index - index % across, index - index % across + across))

    def distinct(self) -> list[int]:
        """Return one cell for each picture, in the order in which they are drawn: a model is loaded once if it can be.

        Of cells that are equal by definition it is the first.
        """
        known = [GRID_FIELDS.get(axis.field) for axis in self.axes]
        costs = [(0 if axis is None else axis.cost, place) for place, axis in enumerate(known)]
        slowest = [place for cost, place in sorted(costs, key=lambda one: -one[0]) if cost]

        def turn(index: int) -> tuple[int, ...]:
            places = self.place(index)
            return (*(places[axis] for axis in slowest), index)

        first: dict[GenerationRequest, int] = {}
        for index in sorted(range(len(self.cells)), key=turn):
            first.setdefault(cell_key(self.cells[index]), index)
        return list(first.values())

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for JSON: the first cell whole, of the others what is different. `read_grid` reads it."""
        base = self.cells[0].to_dict()
        return {
            "schema": SCHEMA,
            "id": self.id,
            "created_at": self.created_at.isoformat(),
            "folder": self.folder,
            "axes": [{"field": axis.field, "text": axis.text, "labels": list(axis.labels)} for axis in self.axes],
            "base": base,
            "cells": [_difference(base, cell.to_dict()) for cell in self.cells],
        }


def read_grid(data: Mapping[str, Any]) -> Grid:
    """Read what `Grid.to_dict` gave. Raises SddeskError for what is damaged, and for what a newer version wrote."""
    try:
        if int(data["schema"]) > SCHEMA:
            raise SddeskError(_NEWER)
        axes = tuple(
            GridAxis(field=str(axis["field"]), text=str(axis["text"]), labels=tuple(map(str, axis["labels"])))
            for axis in data["axes"]
        )
        base = dict(data["base"])
        cells = tuple(
            GenerationRequest.from_dict({name: value for name, value in (base | changed).items() if value is not ...})
            for changed in map(_changes, data["cells"])
        )
        created_at = datetime.fromisoformat(data["created_at"])
        grid = Grid(id=str(data["id"]), axes=axes, cells=cells, folder=str(data["folder"]), created_at=created_at)
        across, down, deep = grid.shape
        if not 0 < len(axes) <= MAX_AXES or not cells or across * down * deep != len(cells):
            raise ValueError("its axes and its cells do not fit each other")
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SddeskError(_UNREAD, reason=str(error)[:200] or type(error).__name__) from error
    return grid


def _difference(base: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """What makes `other` of `base`; fields that it does not have stand under an empty name."""
    changed: dict[str, Any] = {name: value for name, value in other.items() if name not in base or base[name] != value}
    gone = [name for name in base if name not in other]
    return changed | ({"": gone} if gone else {})


def _changes(written: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that are different, with `...` for one that is not there."""
    changed = {name: value for name, value in written.items() if name}
    return changed | {str(name): ... for name in written.get("", [])}


def cell_key(request: GenerationRequest) -> GenerationRequest:
    """Return what is equal for requests that are equal by definition: they make the same picture on one machine.

    Hashes that are not known yet, and wildcards and styles as they were written, say nothing of the picture; without
    guidance no negative prompt is read, and a LoRA of weight 0 is none.
    """
    negative = request.negative_prompt if request.guidance_scale > 1 else ""
    return replace(
        request.without_hashes(),
        negative_prompt=negative,
        loras=tuple(replace(use, hash=None) for use in request.loras if any(use.weights)),
        styles=request.styles if request.written_prompt is None else (),  # those are in the prompts already
        written_prompt=None,
        written_negative_prompt=None,
    )


@dataclass(frozen=True, slots=True)
class Axes:
    """The axes of a grid that is being set up, read: `values` are those of each."""

    fields: tuple[GridField, ...]
    texts: tuple[str, ...]
    values: tuple[tuple[AxisValue, ...], ...]

    @property
    def count(self) -> int:
        """How many cells the grid has."""
        count = 1
        for values in self.values:
            count *= len(values)
        return count

    def chosen(self, index: int) -> tuple[AxisValue, ...]:
        """Return the values of a cell in the order of the axes; x varies fastest."""
        found: list[AxisValue] = []
        for values in self.values:
            index, place = divmod(index, len(values))
            found.append(values[place])
        return tuple(found)

    def cell(self, base: GenerationRequest, index: int, resolve: Resolve | None = None) -> GenerationRequest:
        """Return a cell as it is written, or as `resolve` gives it. Raises GridRefused naming its values."""
        cell, chosen = replace(base, rows=1, columns=1), self.chosen(index)
        try:
            for number in sorted(range(len(self.fields)), key=lambda one: self.fields[one].rank):
                cell = chosen[number].change(cell)
            return cell if resolve is None else resolve(cell)
        except (SddeskError, ValueError, TypeError) as error:
            pairs = [f"{axis.id} {value.label}" for axis, value in zip(self.fields, chosen, strict=True)]
            raise GridRefused(None, ", ".join(pairs), "", _told(error)) from error


def read_axes(written: Sequence[tuple[str, str]], base: GenerationRequest, installed: Installed) -> Axes:
    """Read the axes of a grid around `base`, as (name of the field, text of the values).

    Every value is tried on `base`. Raises GridRefused for the first axis with a value that cannot be.
    """
    if not 0 < len(written) <= MAX_AXES:
        raise SddeskError(_NO_AXES)
    found = [_field_of(number, name) for number, (name, _) in enumerate(written)]
    base = replace(base, rows=1, columns=1)
    values: dict[int, tuple[AxisValue, ...]] = {}
    taken: set[str] = set()
    for number in sorted(range(len(found)), key=lambda one: found[one].rank):
        axis, text = found[number], written[number][1]
        if taken & set(axis.sets):
            raise GridRefused(number, axis.id, text, SddeskError(_SAME))
        taken |= set(axis.sets)
        try:
            values[number] = tuple(axis.read(text, base, installed))
        except (SddeskError, ValueError, TypeError) as error:
            raise GridRefused(number, axis.id, "" if isinstance(error, SddeskError) else text, _told(error)) from error
        for value in values[number]:
            _changed(base, value, number, axis.id)
        base = _changed(base, values[number][0], number, axis.id)  # what is read next stands on it
    axes = Axes(tuple(found), tuple(text for _, text in written), tuple(values[number] for number in range(len(found))))
    if axes.count > MAX_CELLS:
        raise SddeskError(_TOO_MANY, count=axes.count, limit=MAX_CELLS)
    return axes


def make_grid(
    axes: Axes, base: GenerationRequest, resolve: Resolve, *, grid_id: str | None = None, folder: str = ""
) -> Grid:
    """Make the grid around `base`. `resolve` gives the request that makes what was written, and raises SddeskError.

    Raises GridRefused naming the values of a cell that cannot be drawn. `grid_id` is that of `grid_id_of` by default.
    """
    return grid_of(axes, base, list(cells_of(axes, base, resolve)), grid_id=grid_id, folder=folder)


def cells_of(axes: Axes, base: GenerationRequest, resolve: Resolve) -> Iterator[GenerationRequest]:
    """Yield the request of each cell, x varying fastest; as `make_grid`, for who takes them one by one."""
    for index in range(axes.count):
        yield axes.cell(base, index, resolve)


def grid_of(
    axes: Axes,
    base: GenerationRequest,
    cells: Sequence[GenerationRequest],
    *,
    grid_id: str | None = None,
    folder: str = "",
) -> Grid:
    """The grid of these cells, which `cells_of` gave for the same axes and base."""
    written = list(zip((axis.id for axis in axes.fields), axes.texts, strict=True))
    labels = [tuple(value.label for value in values) for values in axes.values]
    return Grid(
        id=grid_id or grid_id_of(replace(base, rows=1, columns=1), written),
        axes=tuple(
            GridAxis(field=name, text=text, labels=of_axis)
            for (name, text), of_axis in zip(written, labels, strict=True)
        ),
        cells=tuple(cells),
        folder=folder,
    )


def grid_id_of(base: GenerationRequest, written: Sequence[tuple[str, str]], left_open: Sequence[str] = ()) -> str:
    """Return what names a grid: the same for the same order. `left_open` are the fields that were drawn by chance."""
    plain = {name: value for name, value in base.without_hashes().to_dict().items() if name not in left_open}
    text = json.dumps([plain, [list(axis) for axis in written]], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _field_of(number: int, name: str) -> GridField:
    try:
        return grid_field(name)
    except SddeskError as error:
        raise GridRefused(number, AXES[number], "", error) from error


def _changed(base: GenerationRequest, value: AxisValue, number: int, name: str) -> GenerationRequest:
    try:
        return value.change(base)
    except (SddeskError, ValueError, TypeError) as error:
        raise GridRefused(number, name, value.label, _told(error)) from error


def _told(error: Exception) -> SddeskError:
    """The error as one that is told; what a value's own class says of it is a sentence already."""
    return error if isinstance(error, SddeskError) else SddeskError("{reason}", reason=str(error))
