"""How it works, for one picture: the run behind a slider, words over the picture, other ways, and Python to copy."""

from __future__ import annotations

import json
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLayout, QTreeWidget
from pytestqt.qtbot import QtBot

from sddesk.core.enlargements import enlargement_of
from sddesk.core.errors import SddeskError
from sddesk.core.explained import GUIDANCE_STRIP, SAMPLERS_SHOWN, FamilyTold
from sddesk.core.inputs import Enlarge
from sddesk.core.located import LocatedRequest
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.ui.explained.drawings import WordView
from sddesk.ui.explained.page import Explained
from sddesk.ui.explained.tiles import Tile
from sddesk.ui.flow import Flow
from sddesk.ui.how_page import HowPage
from sddesk.ui.main_window import MainWindow
from tests.fakes import located
from tests.ui.conftest import Desk

STATEMENTS = Path(__file__).parents[1] / "cases" / "notebook-section-2.json"


@pytest.fixture
def record(window: MainWindow, desk: Desk, qtbot: QtBot) -> ImageRecord:
    """A picture of the library."""
    window.session.draft.set("prompt", "a horse")
    window.generate()
    qtbot.waitUntil(lambda: bool(desk.library.records) and not window.session.busy)
    return desk.library.records[0]


@pytest.fixture
def page(window: MainWindow, record: ImageRecord, qtbot: QtBot) -> Explained:
    """The page of that picture, told to the end."""
    window.places.explain(record)
    qtbot.waitUntil(lambda: not window.session.explainer.runs)
    return how_page(window).explained


def how_page(window: MainWindow) -> HowPage:
    content = window.places.pages["how"].content
    assert isinstance(content, HowPage)
    return content


def test_every_step_is_behind_the_slider_with_its_numbers_and_in_a_film(
    window: MainWindow, page: Explained, qtbot: QtBot, tmp_path: Path
) -> None:
    loop = page.loop
    assert loop.slider.maximum() == 5 == loop.slider.value(), "it follows the newest"
    loop.slider.setValue(2)
    assert "Step 3 of 6: timestep 898" in loop.numbers.text()
    assert "x0 = (x − σ · ε) / α = (x − 0.8000 · ε) / 0.6000" in loop.numbers.text()
    for tile in (loop.latents, loop.without, loop.with_text, loop.expected, loop.decoded, loop.noise, loop.other):
        assert not tile.picture.pixmap().isNull()
    loop.play.setChecked(True)
    loop._next()
    assert loop.slider.value() == 3 and loop._film.isActive()
    window.places.show_create()
    assert not loop._film.isActive(), "nobody sees it"
    window.places.show_page("how")
    assert loop._film.isActive() and loop.play.isChecked()
    loop.play.setChecked(False)
    for name, says in (("film.webp", "film.webp is written."), ("film.mp4", "choose a name that ends in")):
        page.loop.save.click()
        (dialog,) = page.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        dialog.deleteLater()
        qtbot.waitUntil(lambda says=says: says in page.loop.told.text() and not page.findChildren(QFileDialog))
    with Image.open(tmp_path / "film.webp") as film:
        assert film.size == (128, 128)
    told = window.session.explainer.account.steps[2]
    loop.show_steps({2: replace(told, forwards=7)}, {})
    assert loop.numbers.text().startswith("Forward 3 of 7 (for 6 steps): timestep"), "PNDM needs one more than steps"


def test_of_a_transformer_the_page_names_blocks_and_hides_guidance_that_it_has_not(
    window: MainWindow, page: Explained
) -> None:
    explainer = window.session.explainer
    account = explainer.account
    account.steps = {index: replace(step, map_blocks=(2,), blocks=12) for index, step in account.steps.items()}
    page.words.resolution.clear()
    page.words.show_words()
    assert [page.words.resolution.itemText(at) for at in (0, 1)] == ["All blocks", "Block 3 of 12"]
    for family, offered in (("z_image_turbo", False), ("flux1_dev", True)):
        told = FamilyTold(id=family)
        account.take(told)
        explainer.told.emit(told)
        page._enable()
        assert page.guidance.draw.isHidden() is not offered and page.guidance.scales.isHidden() is not offered
        page.loop.show_steps({0: replace(account.steps[0], without_picture=None)}, {})
        assert page.loop.without.isHidden() and not page.loop.with_text.isHidden(), "there is no such answer"
        statement = page.findChild(QLabel, "unet-attention")
        assert statement is not None and "one row of tokens" in statement.text()


def shows(widget: object) -> bool:
    """Whether there is something to be seen in a part of the page."""
    match widget:
        case QLabel():
            return bool(widget.text())
        case QTreeWidget():
            return widget.topLevelItemCount() > 0
        case QLayout():
            return widget.count() > 0
        case Tile():
            return not widget.picture.pixmap().isNull()
        case WordView():
            return not widget.is_empty
    raise TypeError(widget)


def test_every_statement_of_the_notebook_is_on_the_page_with_this_runs_numbers(
    window: MainWindow, page: Explained, qtbot: QtBot
) -> None:
    for draw in (page.guidance.draw, page.samplers.draw):
        draw.click()
        qtbot.waitUntil(lambda: not window.session.explainer.runs)
    for row in json.loads(STATEMENTS.read_text(encoding="utf-8")):
        label = page.findChild(QLabel, row["statement"])
        assert label is not None and label.text() and "{" not in label.text() and "–" not in label.text(), row
        assert not row["in_window"] or shows(attrgetter(row["in_window"])(page)), row
    assert "77 × 8" in page.findChild(QLabel, "text-embeddings").text()  # pyright: ignore[reportOptionalMemberAccess]
    assert page.tokens.topLevelItemCount() == 2 and page.blocks.topLevelItemCount() == 2
    assert page.vae.shown.count() == 4


def test_pointing_at_a_word_shows_where_it_acts_and_at_the_picture_its_words(page: Explained, qtbot: QtBot) -> None:
    chips = [page.words.chips.itemAt(at).widget() for at in range(page.words.chips.count())]
    assert [chip.text() for chip in chips] == ["a", "horse"]
    assert not page.words.view.is_veiled
    QApplication.sendEvent(chips[1], QEvent(QEvent.Type.Enter))
    assert page.words.view.is_veiled and "cottage" in page.words.near.text()
    QApplication.sendEvent(chips[1], QEvent(QEvent.Type.Leave))
    assert not page.words.view.is_veiled
    place = QPointF(page.words.view.width() / 2, page.words.view.height() / 2)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.words.view, move)
    assert page.words.here.text() == "Here: a 50%, horse 50%"
    assert not page.words.drop.isEnabled(), "no word is chosen"
    chips[1].click()
    assert page.words.drop.isEnabled() and page.words.view.is_veiled
    choice = page.words.resolution
    assert [choice.itemText(at) for at in range(choice.count())] == ["All resolutions", "4 × 4"]
    page.words.view.show_veil(None)
    choice.setCurrentIndex(1)
    assert page.words.view.is_veiled


def test_other_ways_are_drawn_by_the_engine_when_they_are_asked_for(
    window: MainWindow, page: Explained, desk: Desk, qtbot: QtBot
) -> None:
    explainer = window.session.explainer
    part = page.guidance
    assert part.scale.value() == 15, "7.5, as it was drawn"
    page.loop.slider.setValue(2)
    assert "Guidance 7.5 from here on: Step 3 of 6" in part.said.text()
    part.scale.setValue(24)
    assert part.scale.isEnabled(), "it may be moved on while it is drawn for"
    qtbot.waitUntil(lambda: not explainer.runs)
    wanted = desk.engine.explained[-1]
    assert wanted.guided == ((12.0, 2),) and not wanted.loop and not wanted.vae
    assert part.guided.count() == 2 and "Guidance 12 from 3 on: 25.0 dB" in captions(part.guided)
    assert page.loop.slider.value() == 2
    page.guidance.draw.click()
    qtbot.waitUntil(lambda: not explainer.runs)
    assert desk.engine.explained[-1].guidance == GUIDANCE_STRIP and not desk.engine.explained[-1].loop
    assert page.guidance.strip.count() == 5
    page.samplers.draw.click()
    qtbot.waitUntil(lambda: not explainer.runs)
    assert desk.engine.explained[-1].samplers == SAMPLERS_SHOWN
    assert page.samplers.rows.count() == 5 and not page.samplers.curves.isHidden()
    assert not page.samplers.curves.grab().isNull(), "it can be painted"
    page.words.chips.itemAt(1).widget().click()
    page.words.drop.click()
    qtbot.waitUntil(lambda: not explainer.runs)
    assert desk.engine.explained[-1].dropped == ("horse",) and page.words.dropped.count() == 2
    assert page.loop.slider.maximum() == 5, "what was told before stays"


def test_the_introduction_is_there_until_a_picture_is_chosen(window: MainWindow, record: ImageRecord) -> None:
    window.places.show_page("how")
    how = how_page(window)
    assert how.explained.isHidden() and how.introduction.isHidden() and not how.general.isHidden()
    window.picture_actions.explain_wanted.emit(record)
    assert how.general.isHidden() and not how.introduction.isHidden()
    how.introduction.click()
    assert how.explained.isHidden() and not how.general.isHidden()


def test_a_stop_and_a_picture_that_is_ordered_end_it(
    window: MainWindow, record: ImageRecord, desk: Desk, qtbot: QtBot
) -> None:
    explainer = window.session.explainer
    waits = replace(record, request=replace(record.made, prompt="wait"))  # pyright: ignore[reportArgumentType]
    window.places.explain(waits)
    page = how_page(window).explained
    qtbot.waitUntil(lambda: bool(desk.engine.explained))
    page.stop.click()
    qtbot.waitUntil(lambda: not explainer.runs)
    assert page.state.text() == "Stopped."
    explainer.show(waits)
    page.stop.click()
    assert not explainer.runs and page.state.text() == "Stopped.", "while its model is looked for"
    window.places.explain(waits)
    qtbot.waitUntil(lambda: len(desk.engine.explained) == 2)
    window.session.enqueue.generate()  # at once: the window takes a second order so soon for a slip
    qtbot.waitUntil(lambda: not explainer.runs and not window.session.busy)
    assert "comes first" in page.state.text()
    assert len(desk.library.records) == 2, "the picture was made"


def test_of_an_enlarged_picture_the_run_that_drew_it_is_shown(
    window: MainWindow, record: ImageRecord, qtbot: QtBot
) -> None:
    """The starter's first picture is one."""
    assert record.request is not None
    larger = enlargement_of(record.request, Enlarge(content_hash="a" * 64, model="starter-4x", hash="b" * 64))
    window.places.explain(replace(record, request=larger))
    qtbot.waitUntil(lambda: not window.session.explainer.runs)
    page = how_page(window).explained
    assert page.loop.slider.maximum() == 5 and "made this picture larger at the end" in page.said.text()


@pytest.mark.parametrize("gone", ["making", "model", "file"])
def test_what_cannot_be_drawn_again_says_why_and_goes_through_the_vae(
    window: MainWindow, record: ImageRecord, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gone: str
) -> None:
    explainer = window.session.explainer
    if gone == "model":

        def locate(request: GenerationRequest) -> LocatedRequest:
            if request.prompt == "a horse":
                raise SddeskError("The model is not installed any more.")
            return located(request)

        monkeypatch.setattr(explainer, "_locate", locate)
    else:
        record = replace(record, request=None, settings=None, missing=gone == "file")
    window.places.explain(record)
    qtbot.waitUntil(lambda: not explainer.runs)
    page = how_page(window).explained
    reason = "not installed any more" if gone == "model" else "does not say what made it"
    assert not page.guidance.draw.isEnabled() and not page.guidance.scale.isEnabled()
    assert "77 × 768 in Stable Diffusion" in page.findChild(QLabel, "text-embeddings").text()  # pyright: ignore[reportOptionalMemberAccess]
    if gone == "file":
        assert reason in page.state.text() and desk.engine.explained == [] and not page.vae.other.isEnabled()
        return
    assert reason in page.said.text() and "through the starter's VAE" in page.said.text()
    (wanted,) = desk.engine.explained
    assert not wanted.loop and wanted.picture is not None
    assert page.vae.shown.count() == 4 and page.state.text() == "Only the way through the VAE is shown."
    assert page.loop.isHidden() and page.words.isHidden() and page.tokens.isHidden(), "they have nothing to show"
    assert page.vae.other.isEnabled(), "any picture can follow"


def test_a_picture_that_cannot_be_drawn_again_ends_the_explanation_before_it(
    window: MainWindow, record: ImageRecord, desk: Desk, qtbot: QtBot
) -> None:
    explainer = window.session.explainer
    window.places.explain(replace(record, request=replace(record.made, prompt="wait")))  # pyright: ignore[reportArgumentType]
    qtbot.waitUntil(lambda: bool(desk.engine.explained))
    window.places.explain(replace(record, request=None, settings=None))
    desk.engine.released.set()
    qtbot.waitUntil(lambda: explainer.account.vae is not None and not explainer.runs)
    assert "does not say what made it" in how_page(window).explained.said.text()
    assert not explainer.account.steps


def captions(row: Flow) -> list[str]:
    tiles = [row.itemAt(at).widget() for at in range(row.count())]  # pyright: ignore[reportOptionalMemberAccess]
    return [tile.caption.text() for tile in tiles if isinstance(tile, Tile)]


def test_a_picture_of_ones_own_goes_through_the_vae(
    window: MainWindow, page: Explained, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    Image.new("RGB", (24, 16), (9, 8, 7)).save(tmp_path / "own.png")
    page.vae.other.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "own.png"))
    dialog.close()
    qtbot.waitUntil(lambda: len(desk.engine.explained) == 2 and not window.session.explainer.runs)
    sent = desk.engine.explained[-1]
    assert sent.picture is not None and (sent.picture.width, sent.picture.height) == (24, 16) and not sent.loop
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "own.png"))])
    place, left, none = QPointF(5, 5), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, mime, left, none)
    page.vae.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.vae.dropEvent(QDropEvent(place, copy, mime, left, none))
    qtbot.waitUntil(lambda: len(desk.engine.explained) == 3 and not window.session.explainer.runs)
    assert page.loop.slider.maximum() == 5, "what was told before stays"


def test_the_steps_of_a_picture_come_while_it_forms_and_it_can_be_recorded(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.places.show_page("how")
    general = how_page(window).general
    assert general.record.isHidden()
    window.session.draft.set("prompt", "slow decode")
    window.session.enqueue.generate()  # the window's own command leads to Create
    qtbot.waitUntil(lambda: len(window.film.frames()) == 5)
    assert general._strip.count() == 5 and not general.record.isHidden()
    general.record.click()
    page = how_page(window).explained
    assert not page.isHidden() and "as soon as the engine is free" in page.state.text()
    assert desk.engine.explained == []
    desk.engine.released.set()
    qtbot.waitUntil(lambda: page.words.chips.count() == 2 and not window.session.explainer.runs)
    assert page.prompt.text() == "slow decode"


def test_a_pictures_making_is_saved_as_a_notebook(
    window: MainWindow, record: ImageRecord, qtbot: QtBot, tmp_path: Path
) -> None:
    window.picture_actions.run("notebook", window.picture)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "made.ipynb"))
    dialog.close()
    qtbot.waitUntil(lambda: any("made.ipynb is written" in str(one.message) for one in window.session.notices.all()))
    cells = json.loads((tmp_path / "made.ipynb").read_text(encoding="utf-8"))["cells"]
    assert any("scheduler.step" in cell["source"] for cell in cells)
    window.session.explainer.save_notebook(record, tmp_path / "gone" / "a.ipynb", print, window.session.notices.problem)
    qtbot.waitUntil(lambda: any("cannot be written" in str(one.message) for one in window.session.notices.all()))


@pytest.mark.parametrize(("action", "says"), [("python", "generator=generator"), ("python-loop", "scheduler.step")])
def test_a_pictures_making_is_copied_as_python(
    window: MainWindow, record: ImageRecord, qtbot: QtBot, action: str, says: str
) -> None:
    QGuiApplication.clipboard().clear()
    window.picture_actions.run(action, window.picture)
    qtbot.waitUntil(lambda: "StableDiffusionPipeline" in QGuiApplication.clipboard().text())
    assert says in QGuiApplication.clipboard().text()
    assert any("in the clipboard" in str(notice.message) for notice in window.session.notices.all())
