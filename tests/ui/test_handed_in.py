"""Pasted and dropped: settings as text, picture files, copied pictures. No address ever ends up in a prompt."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sddesk.core.events import GeneratedImage
from sddesk.core.inputs import StartPicture
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.library import a1111
from sddesk.library.decode import read_pixels
from sddesk.library.saving import save_image
from sddesk.ui.caption_editor import CaptionEditor
from sddesk.ui.handed_in import files_in, is_bare_picture
from sddesk.ui.main_window import MainWindow
from sddesk.ui.search_field import SearchField
from sddesk.ui.tag_editor import TagEditor
from tests.fakes import PROVENANCE, pixels_of

REQUEST = GenerationRequest(
    prompt="a lighthouse", negative_prompt="fog", seed=123456, width=64, height=64, steps=17, guidance_scale=4.5,
    sampler="euler", schedule="normal",
)  # fmt: skip
DATA = a1111.write(REQUEST, flagged=False)


def text_of(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def files(*paths: Path) -> QMimeData:
    """As file managers give them: addresses, and the same as text."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(QUrl.fromLocalFile(str(path)).toString() for path in paths))
    return mime


def copied_picture() -> QMimeData:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(image)
    return mime


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drop it there as Qt does: on the first widget upwards that takes it; False where none does."""
    where = QPointF(5, 5)
    place: QWidget | None = target
    while place is not None:
        entering = QDragEnterEvent(
            where.toPoint(), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        entering.ignore()
        if place.acceptDrops() and QApplication.sendEvent(place, entering) and entering.isAccepted():
            dropped = QDropEvent(
                where, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            )
            return QApplication.sendEvent(place, dropped)
        place = None if place.isWindow() else place.parentWidget()
    return False


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = GeneratedImage(request=REQUEST, pixels=pixels_of(1, 64, 64), seconds=1.0, provenance=PROVENANCE)
    return save_image(image, tmp_path / "light house.png")


def paste(window: MainWindow, qtbot: QtBot, mime: QMimeData, where: QWidget | None = None) -> None:
    QGuiApplication.clipboard().setMimeData(mime)
    target = where or window.compose.prompt.edit
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def click(window: MainWindow, text: str) -> None:
    next(button for button in window.compose.offer._buttons if button.text() == text).click()


def settings_in(window: MainWindow) -> tuple[object, ...]:
    draft = window.session.draft
    names = ("prompt", "negative_prompt", "steps", "guidance_scale", "seed", "sampler", "width", "seed_random")
    return tuple(draft.get(name) for name in names)


USED = ("a lighthouse", "fog", 17, 4.5, 123456, "euler", 64, False)


def test_pasted_generation_data_offers_its_settings_and_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    edit = window.compose.prompt.edit
    window.session.draft.set("prompt", "mine")
    edit.selectAll()
    paste(window, qtbot, text_of(DATA))
    assert edit.toPlainText() == DATA == window.session.draft.get("prompt")
    assert window.compose.offer.isVisible() and "settings of a picture" in window.compose.offer.text.text()
    assert edit.hasFocus(), "the person may go on writing"
    click(window, "Use these settings")
    assert settings_in(window) == USED and edit.toPlainText() == "a lighthouse"
    assert not window.compose.offer.isVisible()
    edit.undo()
    assert edit.toPlainText() == DATA, "the text as it was pasted"
    edit.undo()
    assert edit.toPlainText() == "mine"


def test_it_may_stay_text_and_the_offer_goes_with_the_text(window: MainWindow, qtbot: QtBot) -> None:
    edit, before = window.compose.prompt.edit, window.session.draft.get("steps")
    edit.selectAll()
    paste(window, qtbot, text_of(DATA))
    click(window, "Keep it as text")
    assert edit.toPlainText() == DATA and window.session.draft.get("steps") == before
    edit.selectAll()
    paste(window, qtbot, text_of(DATA.replace("\n", "\r\n")))
    assert window.compose.offer.isVisible()
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    qtbot.keyClicks(edit, " and")
    assert window.compose.offer.isVisible()
    edit.selectAll()
    qtbot.keyClicks(edit, "another")
    assert not window.compose.offer.isVisible()


def test_dropped_text_is_looked_at_too_and_words_are_words(window: MainWindow) -> None:
    edit = window.compose.negative.edit
    assert drop(edit.viewport(), text_of(DATA))
    assert window.compose.offer.isVisible()
    window.escape()
    assert not window.compose.offer.isVisible()
    for words in ("a cat", "a path, file:///home/me/a.png, is no picture", "Steps: three of them lead up"):
        window.compose.prompt.edit.selectAll()
        assert drop(window.compose.prompt.edit.viewport(), text_of(words))
        assert words in window.compose.prompt.value() and not window.compose.offer.isVisible()


@pytest.mark.parametrize("where", ["prompt", "negative", "picture", "number", "gallery", "top"])
def test_a_picture_file_offers_its_settings_wherever_it_is_dropped(
    window: MainWindow, qtbot: QtBot, picture: Path, where: str
) -> None:
    places: dict[str, QWidget] = {
        "prompt": window.compose.prompt.edit.viewport(),
        "negative": window.compose.negative.edit.viewport(),
        "picture": window.picture.view,
        "number": next(iter(window.compose.parameters.steps.findChildren(QLineEdit))),
        "gallery": window.gallery.list.viewport(),
        "top": window.top,
    }
    before = window.compose.prompt.value()
    assert drop(places[where], files(picture))
    qtbot.waitUntil(window.compose.offer.isVisible)
    assert "“light house.png” says how it was made" in window.compose.offer.text.text()
    assert window.compose.prompt.value() == before and "file:" not in window.compose.negative.value()
    shown = window.picture.current
    assert shown is not None and shown.file == picture
    click(window, "Use these settings")
    assert settings_in(window) == USED


@pytest.mark.parametrize("field", ["search", "tags", "caption"])
def test_a_field_of_words_takes_words_and_no_address_of_a_file(qtbot: QtBot, picture: Path, field: str) -> None:
    made = {"search": SearchField, "tags": TagEditor, "caption": CaptionEditor}[field]()
    qtbot.addWidget(made)
    target = made.viewport() if isinstance(made, CaptionEditor) else made.line
    value = made.toPlainText if isinstance(made, CaptionEditor) else made.line.text
    assert not drop(target, files(picture)) and not drop(target, copied_picture()) and value() == ""
    assert drop(target, text_of("a horse")) and value() == "a horse"


def test_files_dropped_on_and_pasted_into_the_search_are_for_what_lies_around_it(
    window: MainWindow, qtbot: QtBot, picture: Path
) -> None:
    window.places.show_library()
    line = window.places.library.search.line
    assert drop(line, files(picture))
    assert window.places.library.bar.asking, "whether to take it in"
    window.places.library.close_bars()
    paste(window, qtbot, files(picture), line)
    qtbot.waitUntil(window.compose.offer.isVisible)
    paste(window, qtbot, text_of("a horse"), line)
    assert line.text() == "a horse"


@pytest.mark.parametrize("as_text", [False, True])
@pytest.mark.parametrize("in_prompt", [True, False])
def test_a_picture_file_is_pasted_as_well(
    window: MainWindow, qtbot: QtBot, picture: Path, in_prompt: bool, as_text: bool
) -> None:
    before = window.compose.prompt.value()
    mime = text_of(QUrl.fromLocalFile(str(picture)).toString() + "\r\n") if as_text else files(picture)
    paste(window, qtbot, mime, None if in_prompt else window.compose.generate)
    qtbot.waitUntil(window.compose.offer.isVisible)
    assert window.compose.prompt.value() == before


def starts_with(window: MainWindow, qtbot: QtBot) -> StartPicture:
    """The start picture of the draft, once it is read."""
    start = window.session.start_picture
    qtbot.waitUntil(lambda: start.picture is not None and not start.is_reading)
    assert start.picture is not None
    return start.picture


def test_a_copied_picture_can_be_begun_with(window: MainWindow, qtbot: QtBot) -> None:
    before = window.compose.prompt.value()
    for where in (window.compose.prompt.edit, window.compose.generate):
        window.compose.offer.hide()
        paste(window, qtbot, copied_picture(), where)
        assert "has no settings in it, only its pixels" in window.compose.offer.text.text()
    assert window.compose.prompt.value() == before and window.session.start_picture.picture is None
    click(window, "Use as start")
    teal = Pixels(width=8, height=8, rgb=bytes((0, 128, 128)) * 64)
    assert starts_with(window, qtbot).content_hash == teal.content_hash


def test_what_is_transparent_in_a_copied_picture_is_white(window: MainWindow, qtbot: QtBot) -> None:
    clear = QImage(8, 8, QImage.Format.Format_ARGB32)
    clear.fill(QColor(0, 0, 0, 0))
    mime = QMimeData()
    mime.setImageData(clear)
    paste(window, qtbot, mime)
    click(window, "Use as start")
    white = Pixels(width=8, height=8, rgb=b"\xff" * 192)
    assert starts_with(window, qtbot).content_hash == white.content_hash


def test_a_picture_without_settings_says_so_and_offers_to_begin_with_it(
    window: MainWindow, qtbot: QtBot, picture: Path, tmp_path: Path
) -> None:
    window.intake.offer.about_file(picture, REQUEST)
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(tmp_path / "bare.png"))
    assert drop(window.picture.view, files(tmp_path / "bare.png"))
    qtbot.waitUntil(lambda: "does not say how it was made" in window.compose.offer.text.text())
    assert [button.text() for button in window.compose.offer._buttons] == ["Use as start", "Not now"]
    assert "does not say how it was made" in window.picture.caption.text()
    click(window, "Use as start")
    assert starts_with(window, qtbot).content_hash == read_pixels(tmp_path / "bare.png").content_hash


@pytest.mark.parametrize("settings_first", [True, False])
def test_both_a_picture_and_its_settings_can_be_taken(
    window: MainWindow, qtbot: QtBot, picture: Path, settings_first: bool
) -> None:
    """Whether the settings are taken while it is read or after."""
    assert drop(window.picture.view, files(picture))
    qtbot.waitUntil(window.compose.offer.isVisible)
    click(window, "Use as start")
    if not settings_first:
        starts_with(window, qtbot)
    assert "Take over the settings of “light house.png” as well?" in window.compose.offer.text.text()
    click(window, "Use these settings")
    assert starts_with(window, qtbot).content_hash == read_pixels(picture).content_hash
    assert settings_in(window) == USED and not window.compose.offer.isVisible()


@pytest.mark.parametrize("kind", ["file", "copy"])
def test_what_is_dropped_on_the_start_picture_is_it_at_once(
    window: MainWindow, qtbot: QtBot, picture: Path, kind: str
) -> None:
    panel = window.compose.start
    assert panel.body.isHidden()
    assert drop(panel.toggle, files(picture) if kind == "file" else copied_picture())
    starts_with(window, qtbot)
    assert panel.body.isVisible() and not window.compose.offer.isVisible()
    for several in (files(picture, picture), files(picture.parent)):
        window.places.show_create()
        assert drop(panel, several)
        assert window.places.in_library, "several, or a folder of them, are for the library"
    assert not window.session.notices.all()


@pytest.mark.parametrize("way", ["pasted", "dropped on the start picture"])
@pytest.mark.parametrize("data", [QImage(), b"no picture"])
def test_a_copied_picture_that_nothing_can_be_read_of_is_told(
    window: MainWindow, qtbot: QtBot, way: str, data: object
) -> None:
    mime = QMimeData()
    mime.setData("application/x-qt-image", data) if isinstance(data, bytes) else mime.setImageData(data)
    assert mime.hasImage()
    assert window.intake.take(mime) if way == "pasted" else drop(window.compose.start, mime)
    qtbot.waitUntil(lambda: bool(window.session.notices.all()))
    assert window.notices.text.text().endswith("cannot be used: nothing in it can be read")
    start = window.session.start_picture
    assert start.picture is None and not start.is_reading and not window.compose.offer.isVisible()


def test_what_is_no_picture_is_told_and_several_files_are_offered_to_the_library(
    window: MainWindow, qtbot: QtBot, picture: Path, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("no picture", encoding="utf-8")
    assert drop(window.compose.prompt.edit.viewport(), files(tmp_path / "notes.txt"))
    qtbot.waitUntil(lambda: bool(window.session.notices.all()))
    assert "notes.txt" in window.notices.text.text()
    assert drop(window.compose.prompt.edit.viewport(), files(picture, tmp_path / "notes.txt"))
    assert window.places.in_library and window.places.library.bar.asking


def test_addresses_are_told_from_words() -> None:
    address = QUrl.fromLocalFile("/home/me/a b.png").toString()
    assert files_in(text_of(f"{address}\n{address}\n")) == [Path("/home/me/a b.png")] * 2
    assert files_in(text_of(f"{address} is a picture\nof mine")) == []
    assert files_in(text_of("https://example.org/a.png")) == []
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/a.png")])
    assert files_in(web) == [] and not is_bare_picture(web)
    web.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    assert is_bare_picture(web), "dragged out of a browser"
    office = text_of("words")
    office.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    assert not is_bare_picture(office), "text that also comes as a picture"
