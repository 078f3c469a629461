"""The fold with the parts of other models: closed until it is wanted, and showing what a draft brings."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.families import FLUX1_DEV
from sddesk.core.models import CheckpointRef, LatentSpace, PartInfo, PartRef, WeightsFacts, WeightsKind
from sddesk.core.parts import part_ref
from sddesk.core.request import PARTS, GenerationRequest
from sddesk.ui.main_window import MainWindow
from sddesk.ui.parts_panel import PartsPanel
from tests.fakes import STARTER_INFO
from tests.ui.conftest import Desk

LATENTS = LatentSpace(channels=4, scale=1.0)
FILE = PartInfo(
    name="ft-mse", facts=WeightsFacts(kind=WeightsKind.VAE), location="/v.safetensors", size_bytes=1, latents=LATENTS
)
OTHER = replace(STARTER_INFO, ref=CheckpointRef(name="o", hub_id="our/o"), title="our/o", latents=LATENTS)


@pytest.fixture
def panel(window: MainWindow, desk: Desk, qtbot: QtBot) -> PartsPanel:
    desk.source.installed_parts = [FILE]
    desk.models[:] = [replace(STARTER_INFO, latents=LATENTS), OTHER]
    window.session.models.refresh()
    panel = window.compose.parts
    qtbot.waitUntil(lambda: panel.vae.count() == 3)
    return panel


def test_it_is_closed_until_it_is_wanted(panel: PartsPanel) -> None:
    assert not panel.body.isVisible()
    panel.toggle.click()
    assert panel.vae.isVisible() and panel.text_encoder.isVisible()
    assert [panel.vae.itemText(row) for row in range(3)] == ["The model's own", "ft-mse", "our/o"]
    assert [panel.text_encoder.itemText(row) for row in range(2)] == ["The model's own", "our/o"]


def test_a_choice_goes_into_the_order_and_back(panel: PartsPanel, window: MainWindow) -> None:
    draft = window.session.draft
    panel.toggle.click()
    panel.vae.setCurrentIndex(1)
    panel.vae.activated.emit(1)
    panel.text_encoder.setCurrentIndex(1)
    panel.text_encoder.activated.emit(1)
    assert draft.get("vae") == PartRef(name="ft-mse", of="file")
    assert draft.get("text_encoder") == PartRef(name="o", hub_id="our/o")
    panel.vae.setCurrentIndex(0)
    panel.vae.activated.emit(0)
    assert draft.get("vae") is None


def test_what_the_model_predicts_and_the_rescale_go_into_the_order(panel: PartsPanel, window: MainWindow) -> None:
    panel.toggle.click()
    panel.prediction.setCurrentIndex(2)
    panel.prediction.activated.emit(2)
    panel.rescale.setValue(0.65)
    request = window.session.draft.to_request()
    assert (request.prediction, request.guidance_rescale) == ("v_prediction", 0.65)


def test_a_picture_made_with_a_rescale_opens_it(panel: PartsPanel, window: MainWindow) -> None:
    window.session.reuse.made(GenerationRequest(prompt="x", seed=1, guidance_rescale=0.5))
    assert panel.body.isVisible() and panel.rescale.value() == 0.5


def test_what_a_picture_brings_opens_it_even_when_it_is_not_here(panel: PartsPanel, window: MainWindow) -> None:
    window.session.reuse.made(GenerationRequest(prompt="x", seed=1, vae=PartRef(name="lost", of="file")))
    assert panel.body.isVisible()
    assert panel.vae.currentText() == "lost (not here)"
    odd = replace(FILE, name="odd", latents=LatentSpace(channels=16, scale=1.0))
    window.session.shelf._show_parts([odd])
    window.session.draft.set("vae", PartRef(name="odd", of="file"))
    assert panel.vae.currentText() == "odd (does not fit)"


def test_the_parts_of_the_model_that_is_chosen_are_called_its_own(panel: PartsPanel, window: MainWindow) -> None:
    session = window.session
    for name in PARTS:
        session.draft.set(name, part_ref(OTHER))
    assert [box.currentText() for box in (panel.vae, panel.text_encoder, panel.sampler)] == ["our/o"] * 3
    session.checkpoint.choose(OTHER)
    assert [box.currentText() for box in (panel.vae, panel.text_encoder, panel.sampler)] == ["The model's own"] * 3
    session.checkpoint.choose(next(info for info in session.models.all() if info.ref != OTHER.ref))
    assert [box.currentText() for box in (panel.vae, panel.text_encoder, panel.sampler)] == ["our/o"] * 3


def test_before_the_list_of_models_is_there_nothing_is_called_missing(desk: Desk, qtbot: QtBot) -> None:
    desk.models[:] = []
    window = desk.open()
    window.session.draft.set("vae", PartRef(name="ft-mse", of="file"))
    assert window.compose.parts.vae.currentText() == "ft-mse"
    qtbot.waitUntil(lambda: window.session.device.report is not None)
    window.close()
    window.deleteLater()


def test_a_variation_opens_it_and_goes_back_into_the_order(panel: PartsPanel, window: MainWindow, qtbot: QtBot) -> None:
    window.session.reuse.made(GenerationRequest(prompt="x", seed=1, variation_seed=2**64 - 1, variation_strength=0.25))
    assert panel.body.isVisible() and panel.variation.value() == 0.25
    assert panel.variation_seed.text.text() == str(2**64 - 1)
    panel.variation_seed.text.clear()
    qtbot.keyClicks(panel.variation_seed.text, "12")
    panel.variation.setValue(0.5)
    request = window.session.draft.to_request()
    assert (request.seed, request.variation_seed, request.variation_strength) == (1, 12, 0.5)


def test_seamless_edges_go_into_the_order_and_a_picture_that_has_them_opens_it(
    panel: PartsPanel, window: MainWindow
) -> None:
    window.session.reuse.made(GenerationRequest(prompt="x", seed=1, tile="x"))
    assert panel.body.isVisible() and panel.tile.currentData() == "x"
    panel.tile.setCurrentIndex(3)
    panel.tile.activated.emit(3)
    assert window.session.draft.to_request().tile == "xy"


def test_a_model_that_reads_with_two_files_has_a_row_for_the_second(
    panel: PartsPanel, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    panel.toggle.click()
    assert not panel.text_encoder_2.isVisible()
    flux = replace(STARTER_INFO, ref=CheckpointRef(name="flux1-dev"), title="flux1-dev", family=FLUX1_DEV)
    clip, t5 = (
        PartInfo(
            name=kind.lower(), facts=WeightsFacts(kind=WeightsKind.TEXT_ENCODER, architecture=kind),
            location=f"/{kind}.safetensors", size_bytes=1,
        )
        for kind in FLUX1_DEV.encoders
    )  # fmt: skip
    desk.source.installed_parts = [FILE, clip, t5]
    desk.models.append(flux)
    window.session.models.refresh()
    qtbot.waitUntil(lambda: len(window.session.models.all()) == 3 and len(window.session.shelf.parts) == 3)
    window.session.checkpoint.choose(flux)
    assert panel.text_encoder_2.isVisible()
    boxes = panel.text_encoder, panel.text_encoder_2
    assert [[box.itemText(row) for row in range(box.count())] for box in boxes] == [
        ["The model's own", "clip-l"],
        ["The model's own", "t5-xxl"],
    ]
    panel.text_encoder_2.setCurrentIndex(1)
    panel.text_encoder_2.activated.emit(1)
    assert window.session.draft.to_request().text_encoder_2 == PartRef(name="t5-xxl", of="text_encoder")
    window.session.checkpoint.choose(OTHER)
    assert not panel.text_encoder_2.isVisible() and window.session.draft.get("text_encoder_2") is None
