"""The large view tells a picture's family: what it was made from and what was made from it, each one click away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QMenu, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from sddesk.core.facts import settings_of
from sddesk.core.inputs import ControlPicture, Enlarge, Input, Mask, Reference, StartPicture
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.ui.family_panel import FamilyPanel
from sddesk.ui.input_texts import inputs_text
from sddesk.ui.main_window import MainWindow
from sddesk.ui.texts import fact_value
from sddesk.ui.viewer import Viewer
from tests.library.test_inputs import photo
from tests.ui.conftest import Desk
from tests.ui.test_viewer import records  # noqa: F401 - a fixture

NOWHERE = "ab" * 32


def child_of(desk: Desk, record: ImageRecord, *inputs: Input) -> ImageRecord:
    """One that was made from these, kept by the library."""
    assert record.request is not None
    made = replace(
        record,
        id=len(desk.library.records) + 1,
        content_hash=f"{len(desk.library.records):064x}",
        request=replace(record.request, inputs=inputs),
    )
    desk.library.records.append(made)
    desk.library.saved.append(desk.library.saved[0])
    return made


def start(record: ImageRecord) -> StartPicture:
    assert record.content_hash is not None
    return StartPicture(content_hash=record.content_hash, strength=0.5)


def words(family: FamilyPanel) -> list[str]:
    return [label.text() for label in family.findChildren(QLabel) if label.text() and label.isVisible()]


def names(family: FamilyPanel) -> list[str]:
    return [button.accessibleName() for button in family.buttons()]


@pytest.fixture
def viewer(window: MainWindow) -> Viewer:
    window.places.close_up.viewer.side.open(True)
    return window.places.close_up.viewer


def look(window: MainWindow, viewer: Viewer, record: ImageRecord, qtbot: QtBot) -> FamilyPanel:
    window.places.close_up.look(record)
    qtbot.waitUntil(viewer.side.family.isVisible)
    return viewer.side.family


@pytest.mark.parametrize("kind", ["start", "enlarge"])
def test_parents_and_children_are_one_click_or_key_away(
    window: MainWindow,
    viewer: Viewer,
    desk: Desk,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
    kind: str,
) -> None:
    parent = records[1]
    assert parent.content_hash is not None
    entry = start(parent) if kind == "start" else Enlarge(content_hash=parent.content_hash, model="4x")
    child = child_of(desk, parent, entry)
    family = look(window, viewer, child, qtbot)
    told = {"start": "Start picture\nstrength 0.5, cropped to the shape", "enlarge": "Enlarged picture\n4 times by 4x"}
    assert words(family) == ["Made from", told[kind], "This picture"]
    (button,) = family.buttons()
    assert button.accessibleName().startswith(told[kind].partition("\n")[0] + ": ")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert viewer.record is not None and viewer.record.id == parent.id
    assert window.focusWidget() is viewer.view, "the keys of the large view go on working"
    qtbot.waitUntil(lambda: words(family) == ["This picture", "Made from it (1)"])
    (button,) = family.buttons()
    assert button.accessibleName().startswith("Made from it, 1 of 1: ")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert viewer.record.id == child.id


def test_every_relative_has_a_name_a_picture_and_a_menu(
    window: MainWindow,
    viewer: Viewer,
    desk: Desk,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
    tmp_path: Path,
) -> None:
    kept = desk.library.inputs.keep(photo(tmp_path / "mask.png", (30, 20)))
    parent = child_of(desk, records[0], start(records[0]), Mask(content_hash=kept.content_hash))
    for _ in range(9):
        child_of(desk, records[0], start(parent))
    small = photo(tmp_path / "small.png", (48, 32))
    desk.library.thumbnail_of = lambda record: small  # type: ignore[method-assign]
    family = look(window, viewer, parent, qtbot)
    assert len(set(names(family))) == len(names(family)) == 1 + 9, "the mask is kept, but no picture of the library"
    assert "not kept in the library" in " ".join(words(family))
    qtbot.waitUntil(lambda: all(painted(button) for button in family.buttons()))
    assert all(button.toolTip() for button in family.buttons())
    qtbot.waitUntil(lambda: family.height() > 100)
    family.buttons()[0].setFocus()
    for button in family.buttons():
        assert button.hasFocus()
        area = family.findChildren(QScrollArea)[0].viewport()
        shown = QRect(button.mapTo(area, QPoint(0, 0)), button.size()) & area.rect()
        told = (family.geometry(), family.maximumHeight(), family.sizeHint(), viewer.side.geometry(), area.rect())
        assert shown.height() > button.height() // 2, told
        qtbot.keyClick(button, Qt.Key.Key_Tab)
    menus: list[QMenu] = []
    viewer._actions.fill_menu = lambda menu, place: menus.append(place)  # type: ignore[method-assign,assignment]
    family.buttons()[0].customContextMenuRequested.emit(family.buttons()[0].rect().center())
    assert [place.in_hand().one.id for place in menus] == [records[0].id]  # type: ignore[attr-defined]


def painted(button: QToolButton) -> bool:
    """Whether its icon shows more than one colour."""
    image = button.icon().pixmap(48, 48).toImage()
    return len({image.pixel(x, 24) for x in range(image.width())}) > 5


def test_marking_the_picture_leaves_the_tree_and_its_focus(
    window: MainWindow,
    viewer: Viewer,
    desk: Desk,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
) -> None:
    child = child_of(desk, records[1], start(records[1]))
    family = look(window, viewer, child, qtbot)
    (button,) = family.buttons()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: viewer.record is not None and viewer.record.stars == 3)
    qtbot.wait(50)
    assert family.buttons() == [button] and button.hasFocus()


def test_what_comes_back_is_found_and_what_is_nowhere_is_said(
    window: MainWindow,
    viewer: Viewer,
    desk: Desk,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
) -> None:
    child = child_of(desk, records[1], StartPicture(content_hash=NOWHERE, strength=0.5))
    family = look(window, viewer, child, qtbot)
    assert family.buttons() == [] and "not kept in the library" in words(family)[1]
    at = desk.library.records.index(records[1])
    desk.library.records[at] = replace(records[1], content_hash=NOWHERE)
    window.places.close_up.look(child)
    qtbot.waitUntil(lambda: len(family.buttons()) == 1)
    window.places.close_up.look(records[0])
    qtbot.waitUntil(family.isHidden)


def test_a_closed_info_asks_for_no_family(window: MainWindow, desk: Desk, records: list[ImageRecord]) -> None:  # noqa: F811
    asked: list[object] = []
    desk.library.family = lambda *of: asked.append(of)  # type: ignore[method-assign,assignment]
    window.places.close_up.look(records[0])
    window.session.collection.lookup.ask(lambda library: library.count())
    assert asked == []


def test_a_kept_input_is_shown_large_with_what_was_made_from_it(
    window: MainWindow,
    viewer: Viewer,
    desk: Desk,
    qtbot: QtBot,
    records: list[ImageRecord],  # noqa: F811
    tmp_path: Path,
) -> None:
    file = photo(tmp_path / "start.png", (30, 20))
    kept = desk.library.inputs.keep(file)
    child = child_of(desk, records[1], StartPicture(content_hash=kept.content_hash, strength=0.5))
    as_record = replace(child, id=0, path=file, request=None, content_hash=kept.content_hash)
    family = look(window, viewer, child, qtbot)
    family.opened.emit(as_record)
    qtbot.waitUntil(lambda: viewer.record is None and words(family) == ["Made from it (1)"])
    assert viewer.view.image is not None and viewer.view.image.width() == 30
    assert viewer.in_hand().file == file, "it can be begun with again"
    family.buttons()[0].click()
    assert viewer.record is not None and viewer.record.id == child.id


def test_inputs_are_told_in_words() -> None:
    digest = "0123456789" + "ab" * 27
    inputs: tuple[Input, ...] = (
        StartPicture(content_hash=digest, strength=0.75, extend=(128, 0, 0, 8)),
        Mask(content_hash=digest, invert=True, area="masked", fill="noise"),
        ControlPicture(content_hash=digest, model="canny", weight=0.8, end=0.5),
        ControlPicture(content_hash=digest, model="depth"),
        Reference(content_hash=digest),
    )
    told = inputs_text(inputs).splitlines()
    assert told[0].startswith("Start picture: strength 0.75, extended by 128, 0, 0, 8 px")
    assert told[1].startswith("Mask: inverted, only the masked region, margin 32 px, soft edge 4 px, filled with noise")
    assert told[2].startswith("Control picture 1: canny, weight 0.8, from 0 % to 50 % of the steps")
    assert told[3] == "Control picture 2: depth, weight 1, 0123456789"
    assert told[4] == "Reference: 0123456789"
    (fact,) = [fact for fact in settings_of(GenerationRequest(prompt="a", seed=1, inputs=inputs)) if fact.entries]
    assert fact_value(fact) == inputs_text(inputs) and digest in fact.value, "scripts read it whole"
