"""The gallery's list has no gaps, whatever comes in while a page is fetched."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QModelIndex

from sddesk.core.enlargements import enlargement_of
from sddesk.core.inputs import Enlarge
from sddesk.core.record import ImageRecord
from sddesk.session.background import Background
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.gallery import PAGE, Gallery, RecordRole
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


def enlarging(record: ImageRecord, number: int) -> ImageRecord:
    """The record of an enlargement of a drawn picture."""
    assert record.request is not None and record.content_hash is not None
    order = Enlarge(content_hash=record.content_hash, model="starter-4x")
    return replace(record, id=number, request=enlargement_of(record.request, order), content_hash=f"{number:064x}")


def test_a_picture_stands_behind_its_enlargement(qapp: object) -> None:
    pages, turns = Pages(3), Turns()
    pages._records = [replace(one, content_hash=f"{one.id:064x}") for one in pages._records]
    gallery = Gallery(lambda: cast("PictureLibrary", pages), cast("Background", turns))
    gallery.reload()
    turns.turn()
    larger = enlarging(pages._records[1], 4)
    gallery.add(larger)
    shown = [gallery.index(row, 0).data(RecordRole).id for row in range(gallery.rowCount())]
    assert (shown, gallery.count) == ([3, 4, 1], 3)
    pages._records.insert(0, larger)
    gallery.reload()
    turns.turn()
    assert [gallery.index(row, 0).data(RecordRole).id for row in range(gallery.rowCount())] == [4, 3, 1]
    assert not gallery.canFetchMore(QModelIndex())
    del pages._records[0]
    gallery.remove([4])
    turns.turn()
    assert [gallery.index(row, 0).data(RecordRole).id for row in range(gallery.rowCount())] == [3, 2, 1]


def test_pages_are_whole_where_pictures_stand_behind_their_enlargements(qapp: object) -> None:
    pages, turns = Pages(PAGE), Turns()
    drawn = [replace(one, content_hash=f"{one.id:064x}") for one in pages._records]
    pages._records = [one for pair in ((enlarging(one, one.id + PAGE), one) for one in drawn) for one in pair]
    gallery = Gallery(lambda: cast("PictureLibrary", pages), cast("Background", turns))
    gallery.reload()
    turns.turn()
    assert gallery.rowCount() == PAGE // 2
    gallery.fetchMore(QModelIndex())
    turns.turn()
    assert (gallery.rowCount(), gallery.count) == (PAGE, PAGE)
    assert not gallery.canFetchMore(QModelIndex())
