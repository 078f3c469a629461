"""Control pictures and references in the window: added from everywhere, seen as they are read, changed, refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from sddesk.core.controls import PROCESSORS
from sddesk.core.families import FLUX2_KLEIN_4B, SD1
from sddesk.core.inputs import ControlPicture, Mask, Reference, StartPicture
from sddesk.core.models import CheckpointRef, PartInfo, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import read_pixels
from sddesk.ui.main_window import MainWindow
from sddesk.ui.picture_actions import PICTURE_ACTIONS
from sddesk.ui.steering.control_row import kinds
from tests.fakes import STARTER_INFO
from tests.ui.conftest import Desk
from tests.ui.test_handed_in import drop, files

SMALL = replace(STARTER_INFO, text_width=768)
KLEIN = replace(STARTER_INFO, ref=CheckpointRef(name="klein"), title="klein", family=FLUX2_KLEIN_4B)


def part(name: str, kind: WeightsKind = WeightsKind.CONTROLNET, **facts: int) -> PartInfo:
    known = WeightsFacts(kind=kind, families=(SD1,), text_width=facts.pop("text_width", 768), **facts)
    return PartInfo(name=name, facts=known, location=f"/models/{name}.safetensors", size_bytes=1)


NETWORKS = [part("canny-1"), part("scribble-1")]
STYLE = part("style", WeightsKind.IP_ADAPTER, image_summary=1024)
ENCODER = part("clip", WeightsKind.IMAGE_ENCODER, image_summary=1024, image_states=1280, text_width=0)


def drawing(path: Path, size: tuple[int, int] = (64, 64)) -> Path:
    picture = Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).rectangle((16, 16, 47, 47), outline="black", width=3)
    picture.save(path)
    return path


@pytest.fixture
def steered(desk: Desk, qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Opens a window whose model has these networks; without any the usual ones."""
    opened: list[MainWindow] = []

    def make(*parts: PartInfo, none: bool = False) -> MainWindow:
        desk.models = [SMALL, KLEIN]
        desk.source.installed_parts = [] if none else list(parts or NETWORKS)
        window = desk.open()
        opened.append(window)
        qtbot.waitUntil(lambda: window.session.shelf.parts_known and len(window.session.models.all()) == 2)
        return window

    yield make
    QGuiApplication.clipboard().clear()  # Qt would end after Python does, with what Python gave it
    for window in opened:
        desk.engine.released.set()
        window.close()
        window.deleteLater()


def added(window: MainWindow, qtbot: QtBot, count: int = 1) -> ControlPicture:
    controls = window.session.controls
    qtbot.waitUntil(lambda: len(controls.entries) == count and not controls.is_reading)
    return controls.entries[-1]


def test_a_dropped_drawing_is_seen_as_its_network_reads_it(
    steered: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = steered()
    panel = window.compose.controls
    assert panel.section.body.isHidden() and panel.toggle.text() == "Control pictures"
    assert "Drop a drawing or a photo here" in panel.section.about.text()
    assert drop(panel.section, files(drawing(tmp_path / "a.png")))
    entry = added(window, qtbot)
    (row,) = panel.rows
    assert panel.section.body.isVisible() and (entry.processor, entry.model) == ("canny", "canny-1")
    qtbot.waitUntil(lambda: row.read.image is not None)
    assert row.given.isVisible() and row.thresholds.isVisible() and not row.fit.isVisible()
    assert row.read.image is not None and row.read.image.pixelColor(2, 2).lightness() == 0, "white paper is black"
    row.kind.setCurrentIndex(row.kind.findData("invert"))
    row.kind.activated.emit(row.kind.currentIndex())
    before = row.read.image
    qtbot.waitUntil(lambda: row.read.image is not before)
    assert not row.thresholds.isVisible() and window.session.controls.entries[0].processor == "invert"
    row.kind.setCurrentIndex(row.kind.findData("depth"))
    row.kind.activated.emit(row.kind.currentIndex())
    assert row.note.isVisible() and "none is made of a photo" in row.note.text()
    panel.toggle.click()
    assert panel.toggle.text() == "Control pictures (1)", "what changes the result is not hidden"


def test_numbers_go_into_the_draft_and_rows_follow_their_order(
    steered: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = steered()
    panel, controls = window.compose.controls, window.session.controls
    for number, size in enumerate(((64, 64), (64, 32)), start=1):
        controls.take_file(drawing(tmp_path / f"{number}.png", size))
        added(window, qtbot, number)
    first, second = panel.rows
    qtbot.waitUntil(second.fit.isVisible)
    assert second.kind.accessibleName() == "Kind of control picture 2"
    first.weight.slider.setValue(12)
    first.low.setValue(40)
    first.end.setValue(60)
    entry = controls.entries[0]
    assert (entry.weight, entry.low, entry.end) == (0.6, 40, 0.6) and first.weight.number.value() == 0.6
    assert not first.buttons.up.isEnabled() and first.buttons.down.isEnabled()
    first.buttons.down.click()
    assert controls.entries[1] == entry and panel.rows[1].low.value() == 40
    panel.rows[1].buttons.remove.setFocus()
    panel.rows[1].buttons.remove.click()
    assert len(panel.rows) == 1 and window.focusWidget() is panel.section.add
    window.compose.prompt.edit.setFocus()
    window.session.draft.set("inputs", ())
    assert not panel.rows and window.focusWidget() is window.compose.prompt.edit, "whoever writes goes on writing"


def test_the_button_takes_a_file_a_copy_the_picture_in_view_and_the_start_picture(
    steered: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = steered()
    section = window.compose.controls.section
    QGuiApplication.clipboard().clear()
    section.refresh_menu()
    assert not section.from_copy.isEnabled() and not section.from_start.isEnabled()
    asked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog))
    section.from_file.trigger()
    asked[0].fileSelected.emit(str(drawing(tmp_path / "a.png")))
    asked[0].deleteLater()
    added(window, qtbot, 1)
    copied = QImage(24, 24, QImage.Format.Format_RGB32)
    copied.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(copied)
    section.refresh_menu()
    section.from_copy.trigger()
    added(window, qtbot, 2)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(drawing(tmp_path / "b.png", (40, 40))))])
    QGuiApplication.clipboard().setMimeData(mime)
    section.from_copy.trigger()
    added(window, qtbot, 3)
    seen = drawing(tmp_path / "d.png", (56, 56))
    window.create_place.show_file(seen)
    qtbot.waitUntil(lambda: window.picture.current is not None and window.picture.view.is_finished(0))
    section.from_view.trigger()
    assert added(window, qtbot, 4).content_hash == read_pixels(seen).content_hash
    window.session.start_picture.take_file(drawing(tmp_path / "c.png", (48, 48)))
    qtbot.waitUntil(lambda: window.session.start_picture.picture is not None)
    section.refresh_menu()
    section.from_start.trigger()
    start = window.session.start_picture.picture
    assert isinstance(start, StartPicture) and added(window, qtbot, 5).content_hash == start.content_hash


def test_what_is_dropped_on_the_window_can_steer_too(
    steered: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = steered(*NETWORKS, STYLE, ENCODER)
    assert drop(window.picture.view, files(drawing(tmp_path / "a.png")))
    qtbot.waitUntil(window.compose.offer.isVisible)
    answers = {button.text(): button for button in window.compose.offer.findChildren(QPushButton)}
    assert list(answers) == ["Use as start", "Use as control picture", "Use as reference", "Not now"]
    answers["Use as control picture"].click()
    assert added(window, qtbot).processor == "canny"
    names = [row.name for row in PICTURE_ACTIONS]
    assert names.index("reference") == names.index("start") + 2
    window.picture_actions.run("reference", window.picture)
    qtbot.waitUntil(lambda: len(window.compose.references.rows) == 1)
    (row,) = window.compose.references.rows
    assert row.adapter.currentText() == "style" and row.weight.isVisible() and not row.trouble.isVisible()
    row.weight.number.setValue(0.35)
    assert row.takes.isVisible() and row.takes.currentText() == "All of it"
    row.takes.setCurrentIndex(row.takes.findData("style"))
    row.takes.activated.emit(row.takes.currentIndex())
    entry = window.session.references.entries[0]
    assert (entry.weight, entry.takes) == (0.35, "style") and "mood" in row.takes.toolTip()


def test_a_model_without_networks_says_so_with_the_way_out(
    steered: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = steered(none=True)
    for panel, why in (
        (window.compose.controls, "No ControlNet for “Starter” is installed."),
        (window.compose.references, "No installed IP-Adapter fits “Starter”."),
    ):
        panel.toggle.click()
        assert why in panel.section.about.text() and not panel.section.add.isEnabled()
        assert drop(panel.section, files(drawing(tmp_path / "a.png")))
        notices = [str(notice.message) for notice in window.session.notices.all()]
        assert why in notices and not panel.rows
        panel.section.models.click()
        assert not window.places.in_create
        window.places.show_create()
    assert drop(window.picture.view, files(drawing(tmp_path / "a.png")))
    qtbot.waitUntil(window.compose.offer.isVisible)
    assert [button.text() for button in window.compose.offer._buttons] == ["Use as start", "Not now"]


def test_a_network_that_does_not_fit_is_said_in_its_row(steered: Callable[..., MainWindow], qtbot: QtBot) -> None:
    window = steered()
    gone = ControlPicture(content_hash="ab" * 32, model="pose-1", processor="pose-map")
    style = Reference(content_hash="ab" * 32, model="style")
    window.session.reuse.made(GenerationRequest(prompt="a", seed=1, inputs=(gone, style)))
    (row,), (reference,) = window.compose.controls.rows, window.compose.references.rows
    assert row.network.currentText() == "pose-1 (does not fit)" and "“pose-1” is not installed." in row.trouble.text()
    assert "“style” is not installed." in reference.trouble.text()
    qtbot.waitUntil(lambda: "not in the library: abab" in row.trouble.text())
    row.network.setCurrentIndex(row.network.findData("canny-1"))
    row.network.activated.emit(row.network.currentIndex())
    assert window.session.controls.entries[0].model == "canny-1"


def test_a_model_that_reads_references_itself_gives_them_no_weight(
    steered: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = steered(STYLE, ENCODER)
    window.session.checkpoint.choose(window.session.models.all()[1])
    panel = window.compose.references
    assert drop(panel.section, files(drawing(tmp_path / "a.png")))
    qtbot.waitUntil(lambda: len(panel.rows) == 1)
    (row,) = panel.rows
    assert row.adapter.currentText() == "The model itself" and not row.weight.isVisible()
    assert not row.takes.isVisible()
    assert row.title.text() == "Picture 1" and not row.trouble.isVisible()


def test_a_row_says_where_its_map_shows_more_than_is_read(
    steered: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = steered()
    session = window.session
    session.start_picture.take_file(drawing(tmp_path / "a.png", (96, 48)))
    qtbot.waitUntil(lambda: session.start_picture.shown is not None)
    session.controls.take_start()
    added(window, qtbot)
    (row,) = window.compose.controls.rows
    qtbot.waitUntil(row.fit.isVisible)
    assert not row.part.isVisible(), "a square is drawn, and what is read of it is shown"
    session.refine.set("on", True)
    assert row.part.isVisible() and "For each tile" in row.part.text() and not row.fit.isVisible()
    qtbot.waitUntil(lambda: row.read.image is not None and row.read.image.width() == 2 * row.read.image.height())
    session.refine.set("on", False)
    assert not row.part.isVisible()
    session.draft.set("inputs", (*session.draft.get("inputs"), Mask(content_hash="cd" * 32, area="masked")))
    assert row.part.isVisible() and "at the masked region" in row.part.text()


def test_the_canvas_shows_what_is_read_over_the_start_picture(
    steered: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = steered()
    session = window.session
    session.start_picture.take_file(drawing(tmp_path / "a.png"))
    qtbot.waitUntil(lambda: session.start_picture.shown is not None)
    window.create_place.open_canvas()
    stage = window.create_place.canvas
    qtbot.waitUntil(lambda: stage.canvas.layer is not None)
    assert not stage.tools.controls.isVisible()
    plain = stage.view.grab().toImage()
    session.controls.take_start()
    added(window, qtbot)
    qtbot.waitUntil(lambda: session.control_preview.of(session.controls.entries[0], 0) is not None)
    assert stage.tools.controls.isVisible() and stage.tools.controls.isChecked()
    qtbot.waitUntil(lambda: stage.view.grab().toImage() != plain)
    stage.view.setFocus()
    over = stage.view.grab().toImage()
    qtbot.keyClick(stage.view, Qt.Key.Key_C)
    assert not stage.tools.controls.isChecked() and stage.view.grab().toImage() != over
    stage.tools.controls.click()
    assert stage.controls.is_shown and stage.view.grab().toImage() == over


def test_each_kind_has_a_text_of_its_own() -> None:
    rows = kinds()
    assert {value for _, _, value in rows} == set(PROCESSORS) and len({text for text, _, _ in rows}) == len(rows)
