"""The gallery's list has no gaps, whatever comes in while a page is fetched."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QModelIndex

from sddesk.core.record import ImageRecord
from sddesk.session.background import Background
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.gallery import PAGE, Gallery
from tests.core.test_facts import RECORD


class Pages:
    """A library of numbered pictures, newest first."""

    def __init__(self, count: int) -> None:
        self._records = [replace(RECORD, id=count - row) for row in range(count)]

    def count(self) -> int:
        return len(self._records)

    def page(self, offset: int, limit: int) -> list[ImageRecord]:
        return self._records[offset : offset + limit]


class Turns:
    """Runs what it is given when the test says so."""

    def __init__(self) -> None:
        self._line: list[Callable[[], object]] = []

    def run(self, op: Callable[[], Any], on_done: Callable[[Any], object], on_error: object) -> None:
        del on_error
        self._line.append(lambda: on_done(op()))

    def turn(self) -> None:
        self._line.pop(0)()


def test_a_page_that_comes_while_the_list_is_read_anew_leaves_no_gap(qapp: object) -> None:
    pages, turns = Pages(5 * PAGE), Turns()
    gallery = Gallery(lambda: cast("PictureLibrary", pages), cast("Background", turns))
    gallery.reload()
    turns.turn()
    gallery.fetchMore(QModelIndex())
    turns.turn()
    assert gallery.rowCount() == 2 * PAGE
    gallery.fetchMore(QModelIndex())
    gallery.reload()
    turns.turn()  # the page that nobody wants any more
    gallery.fetchMore(QModelIndex())  # as a view does that is scrolled to the end
    turns.turn()
    gallery.fetchMore(QModelIndex())
    turns.turn()
    shown = [cast("ImageRecord", gallery.data(gallery.index(row, 0))).id for row in range(gallery.rowCount())]
    assert shown == list(range(5 * PAGE, 3 * PAGE, -1))


def test_a_large_trash_that_is_emptied_holds_up_nobody(qapp: object) -> None:
    pages, turns = Pages(5 * PAGE), Turns()
    gallery = Gallery(lambda: cast("PictureLibrary", pages), cast("Background", turns))
    gallery.reload()
    turns.turn()
    for _ in range(4):
        gallery.fetchMore(QModelIndex())
        turns.turn()
    began = time.process_time()
    gallery.remove([*range(10_000, 30_000), 1, 500])
    assert time.process_time() - began < 0.05
    assert gallery.count == gallery.rowCount() == 5 * PAGE - 2
    assert gallery.record(1) is None and gallery.record(2) is not None
