"""Each control shows the draft and sends what a person changes; what cannot be is snapped in view."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from sddesk.core.models import CheckpointRef, PartInfo, WeightsFacts, WeightsKind
from sddesk.core.prompt import TokenCount
from sddesk.core.samplers import FAST_STEPS, SAMPLERS
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.larger import LargerChoice
from sddesk.ui.advice_line import AdviceLine
from sddesk.ui.basic_panel import BasicPanel
from sddesk.ui.binding import bind
from sddesk.ui.parameter_panel import ParameterPanel
from sddesk.ui.prompt_editor import PromptEditor, utf16_length

if TYPE_CHECKING:
    from sddesk.session.model_list.installed import Installed


@pytest.fixture
def draft() -> Draft:
    return Draft(lambda _ref: None)


@pytest.fixture
def upscalers() -> list[PartInfo]:
    """Those that are installed."""
    facts = WeightsFacts(kind=WeightsKind.UPSCALER, architecture="Compact", scale=4)
    return [PartInfo(name="starter-4x", facts=facts, location="x", size_bytes=1, source="starter")]


@pytest.fixture
def panel(draft: Draft, upscalers: list[PartInfo], qtbot: QtBot) -> ParameterPanel:
    installed = cast("Installed", SimpleNamespace(known=upscalers, all=lambda: upscalers))
    panel = ParameterPanel(draft, LargerChoice(draft, lambda: None, installed, draft.changed))
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def basic(draft: Draft, qtbot: QtBot) -> BasicPanel:
    panel = BasicPanel(draft)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def type_into(qtbot: QtBot, widget: object, text: str) -> None:
    widget.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(widget, text)  # type: ignore[arg-type]
    qtbot.keyClick(widget, Qt.Key.Key_Return)  # type: ignore[arg-type]


def test_steps_slider_and_number_show_and_send_the_same(panel: ParameterPanel, draft: Draft) -> None:
    panel.steps_slider.setValue(30)
    assert (draft.get("steps"), panel.steps.value()) == (30, 30)
    panel.steps.setValue(400)
    assert draft.get("steps") == 400
    assert panel.steps_slider.value() == panel.steps_slider.maximum()
    draft.set("steps", 12)
    assert (panel.steps.value(), panel.steps_slider.value()) == (12, 12)


def test_guidance_moves_in_halves_on_the_slider(panel: ParameterPanel, draft: Draft) -> None:
    panel.guidance_slider.setValue(9)
    assert (draft.get("guidance_scale"), panel.guidance.value()) == (4.5, 4.5)


@pytest.mark.parametrize(("typed", "becomes"), [("130", 128), ("7", 64), ("99999", 4096), ("513", 512)])
def test_sizes_snap_in_view(panel: ParameterPanel, draft: Draft, qtbot: QtBot, typed: str, becomes: int) -> None:
    draft.set("width", 256)
    type_into(qtbot, panel.sizes.width_box, typed[:4])
    assert draft.get("width") % 8 == 0
    assert panel.sizes.width_box.value() == draft.get("width")
    if len(typed) < 5 and int(typed) >= 64:
        assert draft.get("width") == becomes


def test_a_shape_sets_both_sides_and_a_typed_size_is_none_of_them(
    basic: BasicPanel, panel: ParameterPanel, draft: Draft
) -> None:
    buttons = basic.shape.buttons
    assert [button.toolTip().split(" ")[0] for button in buttons] == ["1:1", "4:5", "2:3", "5:4", "3:2"]
    buttons[2].click()
    assert (draft.get("width"), draft.get("height")) == (128, 192)
    assert [button.isChecked() for button in buttons] == [False, False, True, False, False]
    buttons[2].click()  # pressed already
    assert buttons[2].isChecked()
    draft.set("width", 72)
    assert not any(button.isChecked() for button in buttons) and basic.shape.pixels.text() == "72 × 192"
    panel.sizes.swap.click()
    assert (draft.get("width"), draft.get("height")) == (192, 72)


def test_every_sampler_is_there_with_its_advice(panel: ParameterPanel) -> None:
    rows = range(panel.sampler.count())
    assert [panel.sampler.itemData(row) for row in rows] == [entry.id for entry in SAMPLERS]
    assert all(panel.sampler.itemData(row, Qt.ItemDataRole.ToolTipRole) for row in rows)


def test_a_sampler_brings_its_steps_and_its_schedules(panel: ParameterPanel, draft: Draft) -> None:
    draft.set("sampler", "dpmpp_2m")
    assert panel.steps.value() == 25
    assert panel.sampler.currentData() == "dpmpp_2m"
    assert panel.schedule.findData("karras") >= 0
    panel.schedule.activated.emit(panel.schedule.findData("normal"))
    draft.set("sampler", "pndm")
    assert panel.schedule.findData("karras") == -1
    assert panel.schedule.currentData() == "normal"


def test_the_seed_is_random_until_typed_drawn_or_locked(panel: ParameterPanel, draft: Draft, qtbot: QtBot) -> None:
    seed = panel.seed
    assert draft.get("seed_random") and not seed.lock.isChecked()
    type_into(qtbot, seed.text, "1024")
    assert (draft.get("seed"), draft.get("seed_random")) == (1024, False)
    assert seed.lock.isChecked()
    seed.lock.click()
    assert draft.get("seed_random")
    seed.dice.click()
    assert not draft.get("seed_random")
    assert seed.text.text() == str(draft.get("seed"))
    type_into(qtbot, seed.text, "-1")
    assert draft.get("seed_random")


def test_a_seed_beyond_64_bits_is_marked_and_not_taken(panel: ParameterPanel, draft: Draft, qtbot: QtBot) -> None:
    panel.seed.text.setFocus()
    panel.seed.text.selectAll()
    qtbot.keyClicks(panel.seed.text, str(2**64))
    assert panel.seed.text.property("wrong")
    assert draft.get("seed") < 2**64


def test_images_take_a_number_or_a_grid(basic: BasicPanel, draft: Draft, qtbot: QtBot) -> None:
    type_into(qtbot, basic.images, "3 x 4")
    assert (draft.get("rows"), draft.get("columns")) == (3, 4)
    basic.images.selectAll()
    qtbot.keyClicks(basic.images, "0")
    assert basic.images.property("wrong")
    assert (draft.get("rows"), draft.get("columns")) == (3, 4)
    type_into(qtbot, basic.images, "5")
    assert (draft.get("rows"), draft.get("columns")) == (1, 5)
    basic.more.click()
    assert basic.images.text() == "6"
    draft.set("columns", 1)
    assert not basic.fewer.isEnabled()
    draft.set_images("10 x 10")
    assert not basic.more.isEnabled()
    basic.fewer.click()
    assert (draft.get("rows"), draft.get("columns")) == (1, 99)


def test_advice_comes_and_goes(draft: Draft, qtbot: QtBot) -> None:
    advice = AdviceLine(draft)
    qtbot.addWidget(advice)
    assert advice.isHidden()
    draft.set("width", 64)
    assert "loses quality" in advice.text() and not advice.isHidden()
    draft.set("width", 128)
    assert advice.isHidden()


@pytest.fixture
def prompt(draft: Draft, qtbot: QtBot) -> PromptEditor:
    editor = PromptEditor(QLabel("Prompt"))
    qtbot.addWidget(editor)
    bind(draft, "prompt", editor)
    editor.show()
    return editor


def test_the_prompt_is_plain_text_both_ways(prompt: PromptEditor, draft: Draft, qtbot: QtBot) -> None:
    draft.set("prompt", "<b>宇宙</b>\nsecond line")
    assert prompt.value() == "<b>宇宙</b>\nsecond line"
    qtbot.keyClicks(prompt.edit, "!")
    assert draft.get("prompt") == "<b>宇宙</b>\nsecond line!"


def test_undo_survives_a_restored_prompt(prompt: PromptEditor, draft: Draft) -> None:
    before = draft.get("prompt")
    draft.set("prompt", "something else")
    prompt.edit.undo()
    assert draft.get("prompt") == before


def test_the_prompt_grows_with_its_text(prompt: PromptEditor, draft: Draft) -> None:
    small = prompt.edit.height()
    draft.set("prompt", "\n".join("line" for _ in range(9)))
    assert prompt.edit.height() > small


def test_the_cut_is_marked_where_the_model_stops_reading(prompt: PromptEditor, draft: Draft) -> None:
    draft.set("prompt", "🐎 one two")
    prompt.show_count(TokenCount(count=3, limit=75))
    assert prompt.count_label.text() == "3/75"
    assert prompt.edit.extraSelections() == []
    prompt.show_count(TokenCount(count=80, limit=75, cut_at=6))
    assert "80/75" in prompt.count_label.text()
    (mark,) = prompt.edit.extraSelections()
    assert mark.cursor.selectedText() == "two"
    assert utf16_length("🐎") == 2


def test_clip_skip_and_plain_prompt_are_in_the_draft(panel: ParameterPanel, draft: Draft) -> None:
    panel.clip_skip.setValue(2)
    panel.plain_prompt.click()
    assert (draft.get("clip_skip"), draft.get("prompt_syntax")) == (2, "plain")
    draft.set("prompt_syntax", "a1111")
    assert not panel.plain_prompt.isChecked()


def test_weights_are_coloured_until_the_prompt_is_plain(qtbot: QtBot) -> None:
    prompt = PromptEditor(QLabel("Prompt"))
    qtbot.addWidget(prompt)
    prompt.set_value("😀 a\n(red:1.3) cat")
    block = prompt.edit.document().findBlockByNumber(1)
    (look,) = block.layout().formats()
    assert (look.start, look.length) == (1, 3)
    assert look.format.fontWeight() > 400
    prompt.set_syntax("plain")
    assert block.layout().formats() == []


def test_f82_w5_marks_that_are_not_carried_out_are_underlined_and_say_why(qtbot: QtBot) -> None:
    prompt = PromptEditor(QLabel("Prompt"))
    qtbot.addWidget(prompt)
    prompt.show()
    prompt.set_value("😀 ([a|b:3]:1.3)\ncat")

    def underlined() -> list[int]:
        formats = prompt.edit.document().firstBlock().layout().formats()
        wave = QTextCharFormat.UnderlineStyle.WaveUnderline
        return [look.start for look in formats if look.format.underlineStyle() == wave for _ in range(look.length)]

    assert len(underlined()) == 7
    assert any(look.format.fontWeight() > 400 for look in prompt.edit.document().firstBlock().layout().formats())
    cursor = prompt.edit.textCursor()
    cursor.setPosition(6)
    place = prompt.edit.cursorRect(cursor).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, prompt.edit.viewport().mapToGlobal(place))
    QApplication.sendEvent(prompt.edit.viewport(), event)
    assert QToolTip.text().startswith("[a|b:3]: words that change are written [a:b:0.5]")
    QToolTip.hideText()
    prompt.set_syntax("plain")
    assert underlined() == []


def test_words_that_change_are_neither_underlined_nor_lighter(qtbot: QtBot) -> None:
    prompt = PromptEditor(QLabel("Prompt"))
    qtbot.addWidget(prompt)

    def looks(text: str) -> tuple[bool, bool]:
        """Whether anything of it is underlined, or lighter."""
        prompt.set_value(text)
        ranges = prompt.edit.document().firstBlock().layout().formats()
        styles = [one.format.underlineStyle() for one in ranges]
        return any(style != QTextCharFormat.UnderlineStyle.NoUnderline for style in styles), any(
            one.format.fontItalic() for one in ranges
        )

    assert looks("a [cat:dog:0.5] {red|blue} [a|b]") == (False, False)
    assert looks("a [cat:dog:0.5] | b") == (True, True)


def test_a_bracket_that_is_closed_on_another_line_is_shown_on_both(qtbot: QtBot) -> None:
    prompt = PromptEditor(QLabel("Prompt"))
    qtbot.addWidget(prompt)
    prompt.set_value("a [red\nblue")

    def marked() -> list[bool]:
        blocks = [prompt.edit.document().findBlockByNumber(number) for number in range(2)]
        return [bool(block.layout().formats()) for block in blocks]

    assert marked() == [False, False]
    prompt.edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(prompt.edit, "|x:3]")
    qtbot.waitUntil(lambda: marked() == [True, True])
    qtbot.keyClick(prompt.edit, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: marked() == [False, False])


def test_control_up_and_down_change_the_weight_of_the_word(qtbot: QtBot) -> None:
    prompt = PromptEditor(QLabel("Prompt"))
    qtbot.addWidget(prompt)
    prompt.set_value("😀 red cat")
    cursor = prompt.edit.textCursor()
    cursor.setPosition(4)
    prompt.edit.setTextCursor(cursor)
    for becomes in ("😀 (red:1.1) cat", "😀 (red:1.2) cat"):
        qtbot.keyClick(prompt.edit, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
        assert prompt.value() == becomes
        assert prompt.edit.textCursor().selectedText() == "red"
    prompt.edit.undo()
    assert prompt.value() == "😀 (red:1.1) cat"


def test_exact_and_fast_are_one_choice(basic: BasicPanel, panel: ParameterPanel, draft: Draft, qtbot: QtBot) -> None:
    assert basic.mode.exact.isChecked() and not basic.mode.fast.isChecked()
    basic.mode.fast.click()
    assert (draft.get("mode"), basic.mode.exact.isChecked(), panel.steps.value()) == ("fast", False, FAST_STEPS)
    basic.mode.fast.click()  # pressed already
    assert draft.get("mode") == "fast" and basic.mode.fast.isChecked()
    draft.set("mode", "exact")
    assert basic.mode.exact.isChecked() and panel.steps.value() == 50
    qtbot.keyClick(basic.mode.fast, Qt.Key.Key_Space)
    assert draft.get("mode") == "fast"
    basic.mode.exact.click()
    assert draft.get("mode") == "exact" and not basic.mode.fast.isChecked()


def test_larger_says_the_size_and_offers_a_choice_where_there_are_several(
    panel: ParameterPanel, draft: Draft, upscalers: list[PartInfo]
) -> None:
    field = panel.larger
    assert (field.switch.isChecked(), field.switch.text()) == (True, "to 512 × 512")
    assert not field.upscaler.isVisible()
    draft.set("width", 256)
    assert field.switch.text() == "to 1024 × 512"
    upscalers.append(replace(upscalers[0], name="photo-2x", facts=replace(upscalers[0].facts, scale=2), source=""))
    draft.set("height", 256)
    assert field.upscaler.isVisible()
    assert field.upscaler.currentData() == "starter-4x"
    field.upscaler.setCurrentIndex(field.upscaler.findData("photo-2x"))
    field.upscaler.activated.emit(field.upscaler.currentIndex())
    assert (draft.get("upscaler"), field.switch.text()) == ("photo-2x", "to 512 × 512")
    field.switch.click()
    assert not draft.get("larger")
    assert not field.upscaler.isVisible()


@pytest.mark.usefixtures("upscalers")
def test_the_larger_picture_is_refined_where_that_is_wished(panel: ParameterPanel, draft: Draft) -> None:
    field = panel.larger
    assert field.refine.isVisible() and not field.refine.isChecked() and not field.strength.isVisible()
    field.refine.click()
    assert draft.get("refine_larger") == pytest.approx(0.3) and field.strength.isVisible()
    field.strength.setValue(0.45)
    assert draft.get("refine_larger") == pytest.approx(0.45)
    draft.set("refine_larger", 0.2)
    assert field.strength.value() == pytest.approx(0.2)
    field.refine.click()
    assert draft.get("refine_larger") == 0 and not field.strength.isVisible()
    draft.set("larger", False)
    assert not field.refine.isVisible()


def test_an_upscaler_that_is_gone_is_said_and_without_any_there_is_no_switch(
    panel: ParameterPanel, draft: Draft, upscalers: list[PartInfo]
) -> None:
    draft.set("upscaler", "photo-2x")
    assert panel.larger.upscaler.currentText() == "photo-2x (not here)"
    upscalers.clear()
    draft.set("upscaler", "")
    assert not panel.larger.switch.isEnabled()


def test_larger_follows_the_model_until_the_person_chooses(draft: Draft) -> None:
    assert draft.get("larger")
    draft.set("checkpoint", CheckpointRef(name="other"))
    assert not draft.get("larger")
    draft.set("checkpoint", CheckpointRef(name="starter"))
    assert draft.get("larger")
    draft.set("larger", False)
    draft.set("checkpoint", CheckpointRef(name="other"))
    draft.set("larger", True)
    draft.set("checkpoint", CheckpointRef(name="third"))
    assert draft.get("larger")
