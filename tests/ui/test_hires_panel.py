"""The hires fix in the window: off at first, its numbers in view, an order that holds them."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sddesk.core.hires import Hires
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.session.composing.draft import Draft
from sddesk.session.composing.hires import HiresChoice
from sddesk.session.services import Services
from sddesk.ui.hires_panel import HiresPanel

if TYPE_CHECKING:
    from sddesk.session.background import Background
    from sddesk.session.model_list.installed import Installed
    from sddesk.session.notices import Notices

FACTS = WeightsFacts(kind=WeightsKind.UPSCALER, architecture="Compact", scale=4)


@pytest.fixture
def draft() -> Draft:
    return Draft(lambda _ref: None)


@pytest.fixture
def panel(draft: Draft, qtbot: QtBot) -> HiresPanel:
    part = PartInfo(name="starter-4x", facts=FACTS, location="x", size_bytes=1)
    installed = cast("Installed", SimpleNamespace(known=[part]))
    background = cast("Background", SimpleNamespace(pool=lambda *_: None))
    notices = cast("Notices", SimpleNamespace(problem=lambda _: None))
    services = Services(background, notices, lambda: pytest.fail("it needs no library"))
    panel = HiresPanel(HiresChoice(draft, installed, draft.changed, services))
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_it_is_folded_and_off_until_it_is_turned_on(panel: HiresPanel, draft: Draft) -> None:
    assert not panel.body.isVisible()
    assert draft.to_request().hires is None
    panel.toggle.click()
    assert not panel.scale.isEnabled()
    draft.set("steps", 12)
    panel.switch.click()
    assert draft.to_request().hires == Hires(scale=2, strength=0.7, steps=12)
    assert panel.switch.text() == "draw on at 256 × 256"
    panel.scale.setValue(1.5)
    panel.strength.setValue(0.4)
    panel.steps.setValue(8)
    panel.upscaler.setCurrentIndex(panel.upscaler.findData("starter-4x"))
    panel.upscaler.activated.emit(panel.upscaler.currentIndex())
    assert draft.to_request().hires == Hires(scale=1.5, strength=0.4, steps=8, upscaler="starter-4x")
    panel.toggle.click()
    assert panel.toggle.text() == "Hires fix: 192 × 192", "closed it says that it is on"
    panel.switch.click()
    assert draft.get("hires") is None
    panel.switch.click()
    assert draft.get("hires").steps == 8, "what was chosen stays"


def test_its_numbers_stand_in_the_middle_of_narrow_fields_as_all_others(panel: HiresPanel) -> None:
    for box in (panel.scale, panel.strength, panel.steps):
        assert box.alignment() & Qt.AlignmentFlag.AlignHCenter
        assert box.maximumWidth() < 100
    panel.toggle.click()
    panel.resize(320, 300)
    panel.show()
    assert panel.body.x() == 0 and panel.body.width() == 320, "under the other rows, not in the middle"


def test_a_picture_brings_its_own_and_a_restart_keeps_it(panel: HiresPanel, draft: Draft) -> None:
    hires = Hires(scale=3, strength=0.3, steps=9, upscaler="gone-2x", hash="ab")
    draft.load(GenerationRequest(prompt="", seed=1, hires=hires))
    assert panel.body.isVisible()
    assert (panel.scale.value(), panel.steps.value()) == (3.0, 9)
    assert panel.upscaler.currentText() == "gone-2x (not here)"
    other = Draft(lambda _ref: None)
    other.from_dict(draft.to_dict())
    assert other.get("hires") == replace(hires, hash=None)
    draft.load(GenerationRequest(prompt="", seed=1))
    assert not panel.switch.isChecked()


def test_a_number_that_cannot_be_is_not_taken(panel: HiresPanel, draft: Draft) -> None:
    panel.switch.click()
    panel.steps.setValue(400)  # of a schedule of 571 at this strength
    assert draft.get("hires").steps == 50
    assert panel.steps.value() == 50
