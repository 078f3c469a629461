"""The fold of LoRAs: added from the list, weighed, taken out; trigger words and embeddings go into the prompt."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.adapters import LoraUse
from sddesk.core.families import SDXL
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.ui.adapters_panel import AdaptersPanel
from sddesk.ui.main_window import MainWindow
from tests.ui.conftest import Desk


def part(name: str, kind: WeightsKind = WeightsKind.LORA, **facts: Any) -> PartInfo:
    return PartInfo(name=name, facts=WeightsFacts(kind=kind, **facts), location=f"/models/{name}", size_bytes=1)


@pytest.fixture
def panel(window: MainWindow, desk: Desk, qtbot: QtBot) -> AdaptersPanel:
    desk.source.installed_parts = [
        part("night"),
        part("ink", triggers=("ink drawing", "monochrome")),
        part("xl", families=(SDXL,)),
        part("bad-hands", WeightsKind.EMBEDDING),
    ]
    window.session.models.refresh()
    qtbot.waitUntil(lambda: window.compose.adapters.choice.count() == 4)
    return window.compose.adapters


def offered(panel: AdaptersPanel) -> list[str]:
    return [panel.choice.itemText(row) for row in range(panel.choice.count()) if panel.choice.itemText(row)]


def choose(panel: AdaptersPanel, text: str) -> None:
    index = panel.choice.findText(text)
    panel.choice.setCurrentIndex(index)
    panel.choice.activated.emit(index)


def test_it_offers_what_fits_and_is_closed_until_it_is_wanted(panel: AdaptersPanel) -> None:
    assert not panel.body.isVisible()
    panel.toggle.click()
    assert panel.choice.isVisible()
    assert offered(panel) == ["ink", "night", "bad-hands (embedding)"]


def test_a_lora_is_added_weighed_and_removed(panel: AdaptersPanel, window: MainWindow) -> None:
    draft = window.session.draft
    choose(panel, "night")
    choose(panel, "ink")
    assert [use.name for use in draft.get("loras")] == ["night", "ink"]
    assert offered(panel) == ["bad-hands (embedding)"]
    assert panel.toggle.text() == "LoRAs (2)"
    row = panel.rows["night"]
    row.slider.setValue(-10)
    assert draft.get("loras")[0] == LoraUse(name="night", weight=-0.5)
    assert row.number.value() == -0.5
    row.number.setValue(1.35)
    assert draft.get("loras")[0].weight == 1.35
    assert row.slider.value() == 27
    assert panel.rows["night"] is row
    row.remove.click()
    assert [use.name for use in draft.get("loras")] == ["ink"]
    assert offered(panel) == ["night", "bad-hands (embedding)"]


def test_who_has_all_that_fit_is_not_told_that_none_fits(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    choice = window.compose.adapters.choice
    line = choice.lineEdit()
    assert line is not None and line.placeholderText() == "None here that fits"
    desk.source.installed_parts = [part("night")]
    window.session.models.refresh()
    qtbot.waitUntil(lambda: choice.count() == 1)
    choose(window.compose.adapters, "night")
    assert line.placeholderText() == "No other here that fits"


def test_trigger_words_and_embeddings_go_into_the_prompt(panel: AdaptersPanel, window: MainWindow) -> None:
    draft, edit = window.session.draft, window.compose.prompt.edit
    draft.set("prompt", "a house")
    choose(panel, "ink")
    row = panel.rows["ink"]
    chips = [row._chips.itemAt(index).widget() for index in range(row._chips.count())]  # type: ignore[union-attr]
    assert [chip.text() for chip in chips] == ["ink drawing", "monochrome"]
    chips[0].click()
    assert draft.get("prompt") == "a house, ink drawing"
    choose(panel, "bad-hands (embedding)")
    assert draft.get("prompt") == "a house, ink drawing, bad-hands"
    assert [use.name for use in draft.get("loras")] == ["ink"]
    edit.undo()
    assert draft.get("prompt") == "a house, ink drawing"


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("", 0, "word"),
        ("a house", 0, "word, a house"),
        ("a house, a tree", 7, "a house, word, a tree"),
        ("a house,", 8, "a house, word"),
        ("𝔸 house", 8, "𝔸 house, word"),
    ],
)
def test_words_are_written_at_the_cursor(window: MainWindow, text: str, at: int, expected: str) -> None:
    edit = window.compose.prompt.edit
    edit.setPlainText(text)
    cursor = edit.textCursor()
    cursor.setPosition(at)
    edit.setTextCursor(cursor)
    edit.add_words("word")
    assert edit.toPlainText() == expected


def test_f57_what_a_picture_brings_opens_it_and_what_is_missing_is_said(
    panel: AdaptersPanel, window: MainWindow
) -> None:
    loras = (LoraUse(name="unicorn", weight=0.4), LoraUse(name="night"))
    window.session.reuse.made(GenerationRequest(prompt="x", seed=1, loras=loras))
    assert panel.body.isVisible()
    assert "not installed" in panel.rows["unicorn"].trouble.text()
    assert not panel.rows["night"].trouble.isVisible()
    assert any("unicorn" in str(notice.message) for notice in window.session.notices.all())


def test_f30_one_for_another_kind_of_model_is_marked(panel: AdaptersPanel, window: MainWindow) -> None:
    window.session.adapters.add("xl")
    assert "another kind" in panel.rows["xl"].trouble.text()
