"""The large view leads to the picture that another one was made from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.inputs import Enlarge, Input, StartPicture
from sddesk.core.record import ImageRecord
from sddesk.ui.main_window import MainWindow
from tests.ui.conftest import Desk
from tests.ui.test_viewer import records  # noqa: F401 - a fixture


def child_of(record: ImageRecord, kind: str) -> ImageRecord:
    assert record.request is not None and record.content_hash is not None
    made: dict[str, Input] = {
        "start": StartPicture(content_hash=record.content_hash, strength=0.5),
        "enlarge": Enlarge(content_hash=record.content_hash, model="4x"),
        "gone": StartPicture(content_hash="ab" * 32, strength=0.5),
    }
    return replace(record, id=99, request=replace(record.request, inputs=(made[kind],)))


@pytest.mark.parametrize("kind", ["start", "enlarge", "gone"])
def test_the_parent_is_one_click_away_where_the_library_has_it(
    window: MainWindow,
    desk: Desk,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
    kind: str,
) -> None:
    parent, viewer = records[1], window.places.close_up.viewer
    desk.library.records.append(child_of(parent, kind))
    desk.library.saved.append(desk.library.saved[0])
    window.places.close_up.look(desk.library.records[-1])
    viewer.side.open(True)
    if kind == "gone":
        qtbot.wait(50)
        assert viewer.side.parent_link.isHidden()
        return
    qtbot.waitUntil(viewer.side.parent_link.isVisible)
    viewer.side.parent_link.setFocus()
    viewer.side.parent_link.click()
    assert viewer.record is not None and viewer.record.id == parent.id
    assert viewer.side.parent_link.isHidden(), "this one began with noise"
    assert window.focusWidget() is viewer.view, "the keys of the large view go on working"


def test_a_parent_that_comes_back_is_found_when_its_child_is_opened_again(
    window: MainWindow,
    desk: Desk,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
) -> None:
    parent, viewer = records[1], window.places.close_up.viewer
    child = replace(child_of(parent, "start"), id=len(desk.library.records) + 1, content_hash="cd" * 32)
    at = desk.library.records.index(parent)
    desk.library.records += [child]
    desk.library.saved += [desk.library.saved[0]]
    desk.library.records[at] = replace(parent, content_hash=None)
    viewer.side.open(True)
    window.places.close_up.look(child)
    qtbot.wait(50)
    assert viewer.side.parent_link.isHidden()
    desk.library.records[at] = parent
    window.places.close_up.look(child)
    qtbot.waitUntil(viewer.side.parent_link.isVisible)
