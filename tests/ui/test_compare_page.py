"""Two pictures held against each other: the line, the difference, PSNR, and only the settings that differ."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sddesk.core.inputs import StartPicture
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.ui.compare_page import ComparePage
from sddesk.ui.main_window import MainWindow
from tests.ui.conftest import Desk


@pytest.fixture
def pair(window: MainWindow, desk: Desk, qtbot: QtBot) -> tuple[ImageRecord, ImageRecord]:
    """Two saved pictures that differ in seed and steps, the older one first."""
    session = window.session
    session.draft.set("seed_random", False)
    for count, (seed, steps) in enumerate(((10, 6), (12, 7)), 1):
        session.draft.set("seed", seed)
        session.draft.set("steps", steps)
        session.jobs.add(session.draft.to_request())
        qtbot.waitUntil(lambda count=count: session.gallery.rowCount() == count and session.running.in_view is None)
    qtbot.waitUntil(lambda: all(record.request.checkpoint.hash for record in desk.library.records))
    return desk.library.records[1], desk.library.records[0]


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ComparePage:
    page = ComparePage(window.session)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def rows(page: ComparePage) -> list[list[str]]:
    return page.table.texts()


def test_two_pictures_and_only_what_differs(
    page: ComparePage, pair: tuple[ImageRecord, ImageRecord], qtbot: QtBot
) -> None:
    page.show_pair(*pair)
    qtbot.waitUntil(lambda: page.likeness is not None)
    assert rows(page) == [["Seed", "10", "12"], ["Steps", "6", "7"]]
    assert page.likeness is not None and page.likeness.largest == 2
    assert page.verdict.text() == f"PSNR {page.likeness.psnr:.1f} dB · 100.0 % of the pixels differ, by up to 2 of 255"
    left = page.view.grab().toImage().pixelColor(round(page.view.area().left()) + 4, page.view.height() // 2)
    assert left.getRgb()[:3] == (10, 100, 200)
    assert not page.keep.isVisibleTo(page)


def test_the_difference_is_a_picture_made_stronger(
    page: ComparePage, pair: tuple[ImageRecord, ImageRecord], qtbot: QtBot
) -> None:
    page.show_pair(*pair)
    qtbot.waitUntil(lambda: page.difference.isEnabled())
    assert page.difference.text() == "Difference × 32"
    qtbot.keyClick(page, Qt.Key.Key_D)
    assert page.difference.isChecked()
    middle = page.view.grab().toImage().pixelColor(page.view.area().center().toPoint())
    assert middle.getRgb()[:3] == (64, 0, 0)


def test_left_and_right_change_places(page: ComparePage, pair: tuple[ImageRecord, ImageRecord], qtbot: QtBot) -> None:
    page.show_pair(*pair)
    qtbot.waitUntil(lambda: page.likeness is not None)
    before = page.names.text()
    qtbot.keyClick(page, Qt.Key.Key_S)
    assert rows(page)[0] == ["Seed", "12", "10"]
    assert before.splitlines()[0].partition(": ")[2] == page.names.text().splitlines()[1].partition(": ")[2]
    left = page.view.grab().toImage().pixelColor(round(page.view.area().left()) + 4, page.view.height() // 2)
    assert left.getRgb()[:3] == (12, 100, 200)


def test_the_same_twice_is_identical(page: ComparePage, pair: tuple[ImageRecord, ImageRecord], qtbot: QtBot) -> None:
    page.show_pair(pair[0], pair[0])
    qtbot.waitUntil(lambda: page.likeness is not None)
    assert page.verdict.text() == "Identical: every pixel is the same."
    assert page.table_title.text() == "What made them does not differ."
    assert not page.difference.isEnabled() and not page.table.isVisibleTo(page)


def test_other_sizes_have_no_psnr(
    page: ComparePage, pair: tuple[ImageRecord, ImageRecord], desk: Desk, qtbot: QtBot
) -> None:
    old = desk.library.saved[0]
    desk.library.saved[0] = replace(old, pixels=Pixels(width=8, height=8, rgb=bytes(192)))
    page.show_pair(*pair)
    qtbot.waitUntil(lambda: "sizes" in page.verdict.text())
    assert not page.difference.isEnabled()


def test_whole_hashes_leave_the_pictures_their_room(
    page: ComparePage, pair: tuple[ImageRecord, ImageRecord], qtbot: QtBot
) -> None:
    older, newer = pair
    assert newer.request is not None
    start = StartPicture(content_hash="ab" * 32, strength=0.5)
    page.show_pair(older, replace(newer, request=replace(newer.request, inputs=(start,))))
    assert ["Inputs", "–", "Start picture: strength 0.5, cropped to the shape, ababababab"] in rows(page)
    qtbot.waitUntil(lambda: page.view.width() > page.width() // 2)


def test_a_repeat_is_shown_beside_the_saved_one_and_kept_on_request(
    page: ComparePage, pair: tuple[ImageRecord, ImageRecord], window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page.show_repeat(pair[0])
    assert "queue" in page.verdict.text()
    qtbot.waitUntil(lambda: page.verdict.text().startswith("Identical"))
    assert len(desk.library.records) == 2 and page.keep.isEnabled() and not page.reasons.isVisibleTo(page)
    assert [notice.action for notice in window.session.notices.all()] == [], "seen: no notice is needed"
    page.keep.click()
    qtbot.waitUntil(lambda: len(desk.library.records) == 3)
    assert not page.keep.isEnabled()


def test_a_mismatch_explains_itself(
    page: ComparePage, pair: tuple[ImageRecord, ImageRecord], desk: Desk, qtbot: QtBot
) -> None:
    record = replace(pair[0], provenance=replace(pair[0].provenance, device="cuda (A card)"))
    desk.library.records[1] = record
    desk.library.saved[0] = replace(desk.library.saved[0], pixels=desk.library.saved[1].pixels)
    page.show_repeat(record)
    qtbot.waitUntil(lambda: page.verdict.text().startswith("PSNR"))
    assert page.reasons.text() == "It was made on cuda (A card), now on cpu."
    assert ["Made on", "cuda (A card)", "cpu"] in rows(page)


def test_a_repeat_that_fails_says_why(
    page: ComparePage, pair: tuple[ImageRecord, ImageRecord], desk: Desk, qtbot: QtBot
) -> None:
    record = replace(pair[0], request=replace(pair[0].request, prompt="fail"))
    desk.library.records[1] = record
    page.show_repeat(record)
    qtbot.waitUntil(lambda: page.verdict.text() == "It was not made again.")
    assert "cannot make fail" in page.reasons.text()
