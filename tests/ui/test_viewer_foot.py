"""Below the large picture: stars, heart, trash, the ones around it, before and after, and the whole screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from sddesk.core.inputs import Fit, StartPicture
from sddesk.core.record import ImageRecord, Parent
from sddesk.ui.before_after import laid_under
from sddesk.ui.close_up import REACH, around
from sddesk.ui.filmstrip import CELL
from sddesk.ui.main_window import MainWindow
from sddesk.ui.viewer import Viewer
from tests.ui.conftest import Desk
from tests.ui.test_context_menus import right_click
from tests.ui.test_viewer import color, records, viewer  # noqa: F401 - fixtures


def stars_shown(viewer: Viewer) -> int:  # noqa: F811
    """How many stars are full, by the pixels of their icons."""
    full = [filled(star.icon().pixmap(18, 18).toImage()) for star in viewer.foot.stars]
    return full.index(False) if False in full else len(full)


def filled(image: QImage) -> bool:
    return image.pixelColor(image.width() // 2, image.height() // 2).alpha() > 100


def test_stars_heart_and_trash_are_below_the_picture(
    viewer: Viewer,  # noqa: F811
    qtbot: QtBot,
) -> None:
    foot = viewer.foot
    assert stars_shown(viewer) == 0 and not filled(foot.favourite.icon().pixmap(18, 18).toImage())
    qtbot.mouseClick(foot.stars[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stars_shown(viewer) == 4)
    assert viewer.record is not None and viewer.record.stars == 4
    qtbot.mouseClick(foot.stars[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stars_shown(viewer) == 0)
    qtbot.mouseClick(foot.favourite, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: filled(foot.favourite.icon().pixmap(18, 18).toImage()))
    first = viewer.record
    qtbot.mouseClick(foot.trash, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: viewer.record is not None and viewer.record.id != first.id)


def test_the_strip_has_the_pictures_around_it_and_goes_there(
    viewer: Viewer,  # noqa: F811
    records: list[ImageRecord],  # noqa: F811
    qtbot: QtBot,
) -> None:
    strip = viewer.foot.strip
    qtbot.waitUntil(lambda: len(strip.pictures()) == 3)
    places = {record.id: rect for record, rect in strip.pictures()}
    assert abs(places[records[1].id].center().x() - strip.width() // 2) <= 1, "the row stands in the middle"
    assert [record.id for record, _ in strip.pictures()] == [record.id for record in records]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=places[records[2].id].center())
    qtbot.waitUntil(lambda: color(viewer)[0] == 30)
    assert strip.accessibleDescription() == "Picture 3 of 3"
    places = {record.id: rect for record, rect in strip.pictures()}
    menu = right_click(strip, places[records[1].id].center())
    (copying,) = [action for action in menu.actions() if action.text().startswith("Use as start")]
    assert copying.isEnabled()
    menu.close()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert viewer.record.id == records[2].id, "beside them nothing happens"


def test_as_many_as_a_screen_has_room_for_are_around_a_picture(records: list[ImageRecord]) -> None:  # noqa: F811
    one = replace(records[0], id=5_000)
    found = around(range(1, 10_001), one)
    assert len(found) == 2 * REACH + 1 and found[REACH] == 5_000
    assert around(range(1, 4), replace(one, id=1)) == [1, 2, 3] and around([7], one) == [5_000]


def test_the_row_leaves_no_room_empty_at_its_ends(
    viewer: Viewer,  # noqa: F811
    records: list[ImageRecord],  # noqa: F811
) -> None:
    strip = viewer.foot.strip
    strip.setFixedWidth(10 * CELL)
    many = [replace(records[0], id=number) for number in range(100, 140)]
    strip._records = {record.id: record for record in many}
    for current, first, last in ((0, 100, 109), (20, 115, 125), (39, 130, 139)):
        strip.show_around(many[current], [record.id for record in many])
        places = {record.id: rect for record, rect in strip.pictures()}
        assert (min(places), max(places)) == (first, last) and many[current].id in places
        assert min(rect.left() for rect in places.values()) <= CELL
        assert max(rect.right() for rect in places.values()) >= strip.width() - CELL
    strip.show_around(many[0], [record.id for record in many[:3]])
    rects = [rect for _, rect in strip.pictures()]
    assert rects[0].left() - (strip.width() - rects[-1].right()) in range(-2, 3), "a few stand in the middle"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backslash, Qt.Key.Key_O, None])
def test_what_it_was_made_from_is_seen_while_a_key_or_the_button_is_held(
    window: MainWindow,
    viewer: Viewer,  # noqa: F811
    desk: Desk,
    records: list[ImageRecord],  # noqa: F811
    qtbot: QtBot,
    key: Qt.Key | None,
) -> None:
    assert not viewer.foot.before.isEnabled(), "it began with noise"
    before, child = records[2], records[0]
    assert before.content_hash is not None and child.request is not None
    began = StartPicture(content_hash=before.content_hash, strength=0.5)
    made = replace(child, request=replace(child.request, inputs=(began,)))
    desk.library.records = [made if record.id == made.id else record for record in desk.library.records]
    window.places.close_up.look(made)
    qtbot.waitUntil(lambda: viewer.foot.before.isEnabled() and viewer.in_hand().image is not None)
    viewer.view.zoom_by(2.0)
    scale = viewer.view.lens.scale
    if key is None:
        qtbot.mousePress(viewer.foot.before, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyPress(viewer.view, key)
    qtbot.waitUntil(lambda: color(viewer)[0] == 30)
    assert viewer.view.lens.scale == scale, "it is the same part of it"
    if key is None:
        qtbot.mouseRelease(viewer.foot.before, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyRelease(viewer.view, key)
    assert color(viewer)[0] == 10


def test_it_is_seen_though_it_is_looked_for_once_more_while_it_is_read(
    window: MainWindow,
    viewer: Viewer,  # noqa: F811
    desk: Desk,
    records: list[ImageRecord],  # noqa: F811
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before, child = records[2], records[0]
    assert before.content_hash is not None and child.request is not None
    began = StartPicture(content_hash=before.content_hash, strength=0.5)
    made = replace(child, request=replace(child.request, inputs=(began,)))
    desk.library.records = [made if record.id == made.id else record for record in desk.library.records]
    window.places.close_up.look(made)
    qtbot.waitUntil(lambda: viewer.foot.before.isEnabled() and viewer.in_hand().image is not None)
    reading, read = window.session.reading, window.session.reading.pixels
    held: list[Callable[[], object]] = []
    monkeypatch.setattr(reading, "pixels", lambda *wanted: held.append(lambda: read(*wanted)))
    qtbot.keyPress(viewer.view, Qt.Key.Key_O)
    known = viewer._before._parent
    image = viewer.in_hand().image
    assert image is not None and viewer.record is not None
    viewer._on_image(viewer.record, image.copy())  # it was asked for before the key was pressed
    qtbot.waitUntil(lambda: viewer._before._parent is not known)
    held[0]()
    qtbot.waitUntil(lambda: color(viewer)[0] == 30)
    qtbot.keyRelease(viewer.view, Qt.Key.Key_O)
    assert color(viewer)[0] == 10


@pytest.mark.parametrize(
    "fit, extend, corner, middle",
    [
        ("stretch", (0, 0, 0, 0), "#ff0000", "#ff0000"),
        ("crop", (0, 0, 0, 0), "#ff0000", "#ff0000"),
        ("fill", (0, 0, 0, 0), "#000000", "#ff0000"),
        ("crop", (40, 0, 0, 0), "#000000", "#ff0000"),
    ],
)
def test_it_lies_under_the_picture_as_it_was_used(
    records: list[ImageRecord],  # noqa: F811
    fit: Fit,
    extend: tuple[int, int, int, int],
    corner: str,
    middle: str,
) -> None:
    image = QImage(80, 40, QImage.Format.Format_RGB888)
    image.fill(QColor("#ff0000"))
    entry = StartPicture(content_hash="ab" * 32, strength=0.5, fit=fit, extend=extend)
    shown = laid_under(image, Parent(entry=entry), QImage(64, 64, QImage.Format.Format_RGB888).size())
    assert (shown.width(), shown.height()) == (64, 64)
    assert shown.pixelColor(2, 2).name() == corner and shown.pixelColor(40, 32).name() == middle


def test_f11_gives_the_picture_the_whole_screen_and_back(
    window: MainWindow,
    records: list[ImageRecord],  # noqa: F811
    qtbot: QtBot,
) -> None:
    window.show_picture(records[0])
    qtbot.waitUntil(lambda: window.picture.view.is_finished(0))
    qtbot.keyClick(window, Qt.Key.Key_F11)
    viewer = window.places.close_up.large  # noqa: F811
    assert viewer is not None and window.isFullScreen()
    assert window.top.isHidden() and viewer.bar.isHidden() and viewer.foot.isVisible()
    assert viewer.record is not None and viewer.record.id == records[0].id
    qtbot.keyClick(viewer.view, Qt.Key.Key_Right)
    assert viewer.record.id == records[1].id and window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen() and window.top.isVisible() and viewer.bar.isVisible()
    assert window.places.close_up.large is viewer, "the picture stays large"
    viewer.foot.full.click()
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen() and window.top.isVisible() and window.places.in_create


def test_f11_does_nothing_without_a_picture(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen() and window.places.in_create


def test_info_begins_with_the_prompt(viewer: Viewer) -> None:  # noqa: F811
    viewer.side.open(True)
    assert viewer.side.text.toPlainText().startswith("Prompt:")
    assert viewer.side.text.geometry().top() < viewer.side.own_words.geometry().top()
