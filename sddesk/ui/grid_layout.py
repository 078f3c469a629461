"""Where each picture of a long list stands: cells of one size fill lines under a heading a day. Numbers only."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Rect(NamedTuple):
    """A rectangle in the list's own pixels."""

    x: int
    y: int
    width: int
    height: int


class Section(NamedTuple):
    """A run of rows under one heading: its first row, how many, and where its heading and its first line begin."""

    first: int
    rows: int
    top: int
    lines_top: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """Sizes in pixels: a cell's sides as wished, the gap between cells, the margin around all, a heading's height."""

    cell: int
    gap: int
    margin: int
    heading: int


class GridLayout:
    """The places of rows in `width` pixels; making one takes a step per section, every question a few.

    `cell`: how large the cells are: as near to what is wished as whole lines from margin to margin allow.
    """

    def __init__(self, counts: Sequence[int], width: int, measures: Measures, *, headings: bool) -> None:
        """`counts`: the number of rows in each section; `headings`: whether each has one above it."""
        self._measures = measures
        room = max(1, width - 2 * measures.margin)
        self.columns = max(1, round((room + measures.gap) / (measures.cell + measures.gap)))
        self.cell = max(1, (room - (self.columns - 1) * measures.gap) // self.columns)
        if self.columns == 1:
            self.cell = min(self.cell, measures.cell)
        self._line = self._step = self.cell + measures.gap
        self.sections: list[Section] = []
        first, top = 0, measures.margin
        for count in counts:
            lines_top = top + (measures.heading if headings else 0)
            self.sections.append(Section(first, count, top, lines_top))
            first += count
            top = lines_top + -(-count // self.columns) * self._line
        self.count = first
        self.height = top + measures.margin - (measures.gap if self.sections else 0)
        self._firsts = [section.first for section in self.sections]
        self._tops = [section.top for section in self.sections]

    @property
    def line_height(self) -> int:
        """From one line to the next."""
        return self._line

    def section_of(self, row: int) -> int:
        """Which section a row belongs to."""
        return bisect_right(self._firsts, row) - 1

    def rect(self, row: int) -> Rect:
        """Where a row's cell is."""
        section = self.sections[self.section_of(row)]
        line, column = divmod(row - section.first, self.columns)
        x, y = self._measures.margin + column * self._step, section.lines_top + line * self._line
        return Rect(x, y, self.cell, self.cell)

    def row_at(self, x: int, y: int) -> int | None:
        """The row whose cell covers a point, None between cells."""
        for row in self.rows_in(Rect(x, y, 1, 1)):
            return row
        return None

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows of all lines that reach into these heights."""
        if not self.sections or bottom < top:
            return range(0)
        first = self._row_below(top)
        last = self._row_below(bottom + self._line) if bottom < self.height else self.count
        return range(first, max(first, min(self.count, last)))

    def rows_in(self, area: Rect) -> Iterator[int]:
        """The rows whose cells touch a rectangle."""
        cell = self.cell
        for row in self.rows_between(area.y, area.y + area.height):
            place = self.rect(row)
            across = place.x < area.x + area.width and area.x < place.x + cell
            if across and place.y < area.y + area.height and area.y < place.y + cell:
                yield row

    def headings_between(self, top: int, bottom: int) -> Iterator[tuple[int, int]]:
        """The sections whose headings are in these heights, and where each heading begins."""
        index = max(0, bisect_right(self._tops, top) - 1)
        while index < len(self.sections) and self.sections[index].top < bottom:
            yield index, self.sections[index].top
            index += 1

    def beside(self, row: int, lines: int) -> int:
        """The row so many lines further down (or up), in the same column as far as the line goes."""
        for _ in range(abs(lines)):
            row = self._next_line(row) if lines > 0 else self._line_above(row)
        return row

    def _next_line(self, row: int) -> int:
        section = self.sections[self.section_of(row)]
        line, column = divmod(row - section.first, self.columns)
        below = section.first + (line + 1) * self.columns
        end = section.first + section.rows
        if below < end:
            return min(below + column, end - 1)
        if end >= self.count:
            return row
        further = self.sections[self.section_of(end)]
        return end + min(column, further.rows - 1)

    def _line_above(self, row: int) -> int:
        section = self.sections[self.section_of(row)]
        line, column = divmod(row - section.first, self.columns)
        if line > 0:
            return row - self.columns
        if section.first == 0:
            return row
        above = self.sections[self.section_of(section.first - 1)]
        last_line = (above.rows - 1) // self.columns * self.columns
        return above.first + min(last_line + column, above.rows - 1)

    def _row_below(self, y: int) -> int:
        """The first row of the line at this height, or of the next one."""
        index = max(0, bisect_right(self._tops, y) - 1)
        section = self.sections[index]
        line = max(0, (y - section.lines_top) // self._line)
        return min(section.first + line * self.columns, section.first + section.rows)
