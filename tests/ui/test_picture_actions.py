"""The table of a picture's actions: no key and no name twice, and each fits what it can take."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from sddesk.core.record import ImageRecord
from sddesk.ui.main_window import MainWindow
from sddesk.ui.picture_actions import PICTURE_ACTIONS, ActionButtons, Corner, InHand
from tests.ui.test_viewer import records  # noqa: F401 - a fixture

EVERY = {row.name for row in PICTURE_ACTIONS}
AS_INPUT = {"start", "control", "reference", "paint"}  # of another picture


def fitting(hand: InHand) -> set[str]:
    return {row.name for row in PICTURE_ACTIONS if row.fits(hand)}


def test_names_and_keys_are_each_used_once() -> None:
    assert len(EVERY) == len(PICTURE_ACTIONS)
    assert len({row.keys for row in PICTURE_ACTIONS}) == len(PICTURE_ACTIONS)
    plain = [row.key for row in PICTURE_ACTIONS if row.key is not None]
    assert len(set(plain)) == len(plain)


def test_each_fits_what_it_can_take(records: list[ImageRecord]) -> None:  # noqa: F811
    first, second = records[:2]
    one = InHand(ids=[first.id], one=first, made=first.made, file=first.path)
    assert fitting(InHand()) == set()
    assert fitting(one) == EVERY
    assert fitting(replace(one, one=replace(first, missing=True))) == EVERY - {"copy", "again", *AS_INPUT}
    assert fitting(replace(one, in_trash=True)) == EVERY - {"trash", *AS_INPUT}
    several = {"save", "enlarge", "export", "trash", "start"}
    assert fitting(InHand(ids=[first.id, second.id], pair=(first, second))) == several | {"compare"}
    assert fitting(InHand(ids=[1, 2, 3])) == several
    outside = InHand(made=first.made, file=Path("a.png"), image=QImage(1, 1, QImage.Format.Format_RGB32))
    assert fitting(outside) == {"copy", "reuse", "vary", "vary-little", "folder", *AS_INPUT}


@pytest.mark.parametrize("corner", [*Corner])
def test_a_corner_has_the_buttons_that_the_table_gives_it(full_window: MainWindow, corner: Corner) -> None:
    places: dict[Corner, ActionButtons] = {
        Corner.CANVAS: full_window.picture.bar.buttons,
        Corner.LARGE: full_window.places.close_up.viewer.bar.buttons,
        Corner.LIBRARY: full_window.places.library_tools.buttons,
    }
    assert list(places[corner].of) == [row.name for row in PICTURE_ACTIONS if corner in row.buttons]
