"""The models page: what it shows of downloads, offers and installed models, and what its buttons order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from sddesk.catalog.catalog import PART_KINDS
from sddesk.core.downloads import DownloadOrder
from sddesk.core.errors import PickleRefused, SddeskError
from sddesk.core.families import SD1, SD2_768, SD2_BASE
from sddesk.core.inputs import Mask, StartPicture
from sddesk.core.messages import Message
from sddesk.core.models import CheckpointRef, DeviceReport, PartInfo, RefusedModel, WeightsFacts, WeightsKind
from sddesk.ui.main_window import MainWindow
from sddesk.ui.models_page import ModelsPage, is_model_place
from sddesk.ui.offer_row import OfferRow
from sddesk.ui.setting_rows import FolderField
from sddesk.ui.theme import apply_theme
from tests.fakes import OFFER, STARTER_INFO
from tests.ui.conftest import Desk

LORA = PartInfo(
    name="style",
    facts=WeightsFacts(kind=WeightsKind.LORA, families=(SD1,), algorithm="LoHa"),
    location="/m/style.safetensors",
    size_bytes=5,
)


@pytest.fixture
def page(window: MainWindow, desk: Desk) -> Iterator[ModelsPage]:
    window.top.models.click()
    assert window.places.currentWidget() is window.places.pages["models"]
    page = window.places.pages["models"].content
    assert isinstance(page, ModelsPage)
    yield page
    desk.source.downloader.hold.set()


def test_card_menu_and_key_lead_there_and_escape_leads_back(window: MainWindow) -> None:
    window.card.get.click()
    assert window.places.currentWidget() is window.places.pages["models"]
    assert window.places.pages["models"].back.hasFocus()
    window.escape()
    assert window.places.in_create


def test_the_licence_is_shown_before_the_first_download_only(page: ModelsPage, desk: Desk, qtbot: QtBot) -> None:
    first, second, *_ = page.offers
    first.get.click()
    assert first.licence.isVisible() and not second.licence.isVisible()
    assert first.accept_button.hasFocus() and desk.source.downloader.fetched == []
    first.refuse_button.click()
    assert not first.licence.isVisible()
    first.get.click()
    first.accept_button.click()
    qtbot.waitUntil(lambda: desk.source.downloader.fetched == [first.offer.order])
    second.get.click()
    qtbot.waitUntil(lambda: len(desk.source.downloader.fetched) == 2)
    assert not second.licence.isVisible()


def test_a_download_shows_its_progress_and_obeys(page: ModelsPage, desk: Desk, qtbot: QtBot) -> None:
    desk.source.accepted.add("open")
    desk.source.downloader.hold.clear()
    page.offers[0].get.click()
    (row,) = page._rows.values()
    qtbot.waitUntil(lambda: row.bar.value() == 900)
    assert row.text.text() == "90 bytes of 100 bytes · 20 bytes per second · 0.5 s left"
    assert not page.offers[0].get.isVisible() and page.offers[0].state.text() == "in the list of downloads"
    row.toggle.click()
    qtbot.waitUntil(lambda: row.text.text().startswith("paused"))
    assert row.toggle.accessibleName() == "Resume the download of Stable Diffusion X"
    qtbot.waitUntil(lambda: desk.source.downloader.running == 0)
    qtbot.wait(20)
    row.toggle.click()
    qtbot.waitUntil(lambda: not row.text.text().startswith("paused"))
    row.cancel.click()
    qtbot.waitUntil(lambda: page._rows == {})
    assert desk.source.downloader.discarded == [page.offers[0].offer.order]
    assert page.offers[0].get.isVisible()


def test_a_part_of_every_kind_is_listed_and_names_begin_in_one_line(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    kinds = [kind for kind in PART_KINDS if kind != WeightsKind.LORA]
    others = [
        PartInfo(name=kind.value, facts=WeightsFacts(kind=kind), location=f"/m/{kind}", size_bytes=5) for kind in kinds
    ]
    desk.source.installed_parts = [LORA, *others]
    window.session.models.refresh()
    tree = page.installed.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1 + len(PART_KINDS))
    items = [item for item, _ in page.installed._models()]
    assert {item.text(0) for item in items} == {"Starter", LORA.name, *(kind.value for kind in kinds)}
    assert all(not item.icon(0).isNull() for item in items), "one without a picture begins further left"


def test_a_selected_model_tells_how_it_does_here_and_which_form_suits_this_machine(
    page: ModelsPage,
) -> None:
    forms = {"dream-bf16": 3_000_000_000, "dream-Q8_0": 2_000_000_000}
    names = [
        replace(STARTER_INFO, ref=CheckpointRef(name=name), title=name, location=f"/m/{name}", size_bytes=size)
        for name, size in forms.items()
    ]
    installed = page.installed
    small = DeviceReport(kind="cpu", name="CPU", memory_total=6 * 2**30)
    installed._device = lambda: small
    installed._seconds_a_step = lambda info: 2.5 if info.location.endswith("bf16") else None
    installed.show_models([names[0], replace(names[1], psnr_db=41.26)], [], [])
    items = {model.location: item for item, model in installed._models()}
    installed.tree.setCurrentItem(items["/m/dream-bf16"])
    assert installed.here.text() == (
        "2.8 GB in memory with all that it draws with · of its forms here the best for this machine · "
        "about 2.5 s a step here"
    )
    installed.tree.setCurrentItem(items["/m/dream-Q8_0"])
    assert installed.here.text() == (
        "1.9 GB in memory with all that it draws with · for this machine rather “dream-bf16” · "
        "Its pictures: 41.3 dB from the original's"
    )
    assert not installed.here.isHidden()
    installed.show_models([], [LORA], [])
    assert installed.here.isHidden()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_name_of_a_selected_model_can_be_read(
    page: ModelsPage, qapp: QApplication, qtbot: QtBot, theme: str
) -> None:
    apply_theme(qapp, theme)
    tree = page.installed.tree
    qtbot.waitUntil(lambda: any(True for _ in page.installed._models()))
    item, _ = next(page.installed._models())
    tree.setCurrentItem(item)
    place = tree.visualItemRect(item)
    image = tree.viewport().grab(place).toImage()
    ground = image.pixelColor(image.width() - 3, image.height() // 2)
    far = max(
        abs(image.pixelColor(x, y).lightness() - ground.lightness())
        for x in range(tree.iconSize().width() + 4, image.width())
        for y in range(image.height())
    )
    branch = tree.viewport().grab(QRect(2, place.y(), 4, place.height())).toImage()
    apply_theme(qapp, "light")
    assert far > 90, "words as light as what they stand on"
    assert branch.pixelColor(1, image.height() // 2) == ground, "the line is of one colour"


def test_what_cannot_be_used_is_listed_folded_and_grey_with_its_reason(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    values = {"what": "FLUX.1", "packing": ", GGUF Q4_K"}
    reason = Message.of("{what} transformer{packing}: this version cannot draw it yet.", values)
    desk.source.refused = [
        RefusedModel(name="flux.gguf", location="/m/flux.gguf", size_bytes=2_000_000_000, reason=reason)
    ]
    desk.source.places = [Path("/m")]
    window.session.models.refresh()
    tree = page.installed.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 2)
    group = tree.topLevelItem(1)
    assert group is not None and group.text(0) == "Not usable here (1)" and not group.isExpanded()
    assert page.installed.count.text().endswith("not usable: 1")
    row = group.child(0)
    assert row.text(1) == str(reason) and row.foreground(0) == tree.palette().placeholderText()
    group.setExpanded(True)
    tree.setCurrentItem(row)
    assert not page.installed.use.isEnabled() and page.installed.remove.isEnabled()
    window.session.models.refresh()
    qtbot.waitUntil(lambda: tree.topLevelItem(1) is not group)
    assert tree.topLevelItem(1).isExpanded(), "the fold stays as the person left it"  # type: ignore[union-attr]


def test_f33_a_failed_download_says_why_and_can_be_tried_again(page: ModelsPage, desk: Desk, qtbot: QtBot) -> None:
    desk.source.accepted.add("open")
    desk.source.downloader.errors = [SddeskError("The net is gone.", "Check the cable.")]
    page.offers[0].get.click()
    (row,) = page._rows.values()
    qtbot.waitUntil(lambda: row.note.text() == "The net is gone. Check the cable.")
    row.toggle.click()
    qtbot.waitUntil(lambda: page._rows == {})


def test_what_is_here_is_listed_by_where_it_is_from_and_can_be_used(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    mine = replace(
        STARTER_INFO,
        ref=CheckpointRef(name="mine"),
        title="mine",
        location="/m/mine.safetensors",
        source="a1111",
        family=SD2_BASE,
        alternatives=(SD2_BASE, SD2_768),
    )
    desk.models = [STARTER_INFO, mine]
    desk.source.installed_parts = [LORA]
    desk.source.places = [Path("/m")]
    window.session.models.refresh()
    tree = page.installed.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 3)
    groups = [tree.topLevelItem(row) for row in range(3)]
    assert [group.text(0) for group in groups if group] == ["Your folders (1)", "A1111 or Forge (1)", "LoRAs (1)"]
    assert groups[1] is not None and groups[2] is not None
    tree.setCurrentItem(groups[2].child(0))
    assert tree.currentItem().toolTip(0) == "style<br>Kind of LoRA: LoHa"
    assert not page.installed.family.isVisible()
    page.installed.use.click()
    assert [use.name for use in window.session.draft.get("loras")] == [LORA.name]
    window.places.show_page("models")
    tree.setCurrentItem(groups[1].child(0))
    assert page.installed.family.isVisible()
    page.installed.family.setCurrentIndex(1)
    page.installed.family.activated.emit(1)
    qtbot.waitUntil(lambda: desk.source.families == {"/m/mine.safetensors": "sd2_768"})
    qtbot.waitUntil(lambda: page.installed.selected == mine)
    page.installed.use.click()
    assert window.session.draft.get("checkpoint") == mine.ref
    assert window.places.in_create
    page.installed.remove.click()
    qtbot.waitUntil(lambda: desk.source.places == [])


def test_a_file_that_does_not_tell_what_it_predicts_can_be_told(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    silent = replace(STARTER_INFO, ref=CheckpointRef(name="xl"), location="/m/xl.safetensors", single_file=True)
    telling = replace(silent, ref=CheckpointRef(name="v"), location="/m/v.safetensors", prediction_type="v_prediction")
    desk.models = [silent, telling]
    window.session.models.refresh()
    tree = page.installed.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1 and tree.topLevelItem(0).childCount() == 2)  # pyright: ignore[reportOptionalMemberAccess]
    group = tree.topLevelItem(0)
    assert group is not None
    tree.setCurrentItem(group.child(1))
    assert page.installed.family.isHidden()
    tree.setCurrentItem(group.child(0))
    assert not page.installed.family.isHidden() and page.installed.family.currentData() == "epsilon"
    page.installed.family.setCurrentIndex(1)
    page.installed.family.activated.emit(1)
    qtbot.waitUntil(lambda: desk.source.families == {"/m/xl.safetensors": "v_prediction"})


def test_an_offer_that_is_here_is_used_not_fetched(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    turbo = replace(STARTER_INFO, ref=CheckpointRef(name="turbo", hub_id="our/turbo"), source="hub")
    desk.models = [STARTER_INFO, turbo]
    window.session.models.refresh()
    row = page.offers[1]
    qtbot.waitUntil(row.use.isVisible)
    assert not row.get.isVisible() and row.state.text() == "installed"
    row.use.click()
    assert window.session.draft.get("checkpoint") == turbo.ref
    assert (window.session.draft.get("sampler"), window.session.draft.get("steps")) == ("euler_a", 2)


def test_an_offer_says_what_this_machine_can_do(page: ModelsPage, window: MainWindow) -> None:
    assert page.offers[0].facts.text() == "about 2.5 GB · 512 × 512 pixels · Open"
    report = DeviceReport(kind="cuda", name="x", memory_free=3 * 10**9)
    window.session.device.report = report
    window.session.device.known.emit(report)
    assert page.offers[0].facts.text().endswith("fits if parts of it wait in main memory: slower")


def test_an_offer_says_what_comes_with_it_its_form_and_whose_licence_was_read(qtbot: QtBot) -> None:
    text = replace(OFFER, id="text", title="Reader", size_bytes=300_000_000)
    offer = replace(
        OFFER, kind=WeightsKind.TRANSFORMER, needs=("text",), model="m", form="4 bits (Q4_0)", licence_checked=False
    )
    row = OfferRow(offer)
    qtbot.addWidget(row)
    row.show_state(installed=False, downloading=False, fit="fits", rest=[text], first=True)
    facts = row.facts.text().split(" · ")
    assert facts[0] == "the one for this machine" and "with Reader: about 2.8 GB in all" in facts
    assert "3.7 GB of memory on a GPU" in facts and "loss against 16 bits not measured" in facts
    assert "Open (the original's; not checked here)" in facts
    row.show_state(installed=True, downloading=False, fit="fits")
    assert not row.use.isHidden() and "the one for this machine" not in row.facts.text()


def test_an_offer_for_inpainting_is_fetched_and_used_as_any_other(qtbot: QtBot) -> None:
    row = OfferRow(replace(OFFER, inpainting=True))
    qtbot.addWidget(row)
    assert not row.get.isHidden() and row.state.text() == ""
    row.show_state(installed=True, downloading=False, fit="fits")
    assert not row.use.isHidden()


def test_another_model_is_fetched_by_its_name(page: ModelsPage, desk: Desk, qtbot: QtBot) -> None:
    page.name.setText("our/other")
    page.get_named.click()
    assert page.name.text() == ""
    qtbot.waitUntil(lambda: [order.hub_id for order in desk.source.downloader.fetched] == ["our/other"])
    page.name.setText("what")
    page.get_named.click()
    assert page.name.text() == "what"


def test_a_commit_of_another_model_is_fetched_and_what_is_none_stays(
    page: ModelsPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    page.name.setText("our/other")
    page.revision.setText("../main")
    page.get_named.click()
    assert "no branch, tag or commit" in str(window.session.notices.all()[-1].message)
    assert (page.name.text(), page.revision.text()) == ("our/other", "../main")
    page.revision.setText(" 0a1b2c3 ")
    page.get_named.click()
    assert (page.name.text(), page.revision.text()) == ("", "")
    qtbot.waitUntil(lambda: desk.source.downloader.fetched != [])
    assert desk.source.downloader.fetched == [DownloadOrder(hub_id="our/other", revision="0a1b2c3")]


def test_f43_the_token_is_hidden_kept_and_removed(page: ModelsPage, desk: Desk, qtbot: QtBot) -> None:
    page.token.setText("hf_x")
    assert page.token.displayText() != "hf_x"
    page.keep_token.click()
    assert page.token.text() == ""
    qtbot.waitUntil(lambda: desk.source.token.text == "hf_x" and page.forget_token.isEnabled())
    page.forget_token.click()
    qtbot.waitUntil(lambda: desk.source.token.text == "" and not page.forget_token.isEnabled())


def test_folder_and_offline_are_settings(page: ModelsPage, desk: Desk) -> None:
    offline, folder = page.rows.controls["offline"], page.rows.controls["download_folder"]
    assert isinstance(offline, QCheckBox) and isinstance(folder, FolderField)
    offline.click()
    folder.take("/drive")
    folder.default.click()
    assert desk.changed_settings == [("offline", True), ("download_folder", "/drive"), ("download_folder", "")]


def test_dropped_models_are_added_and_other_files_are_not(
    page: ModelsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file, picture = tmp_path / "a.safetensors", tmp_path / "a.png"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (file, picture, tmp_path)])
    event = QDropEvent(
        QPointF(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(event)
    qtbot.waitUntil(lambda: sorted(desk.source.places) == sorted([file, tmp_path]))
    assert not is_model_place(QUrl("https://example.org/a.safetensors"))


def test_a_quantised_model_says_what_it_costs(page: ModelsPage) -> None:
    page.installed.show_models([replace(STARTER_INFO, psnr_db=41.27)], [], [])
    row = page.installed.tree.topLevelItem(0).child(0)  # type: ignore[union-attr]
    assert row.toolTip(0) == "Starter<br>Its pictures: 41.3 dB from the original's".replace("'", "&#x27;")


def test_an_upscaler_has_no_family_that_could_be_known(page: ModelsPage) -> None:
    upscaler = replace(LORA, facts=WeightsFacts(kind=WeightsKind.UPSCALER))
    page.installed.show_models([], [upscaler], [])
    (row,) = page.installed.tree.findItems(upscaler.name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert row.text(1) == ""


def test_two_thousand_rows_are_shown_at_once(page: ModelsPage, qtbot: QtBot) -> None:
    parts = [replace(LORA, name=str(number), location=f"/m/{number}") for number in range(2000)]
    page.installed.show_models([STARTER_INFO], parts, [])
    assert page.installed.count.text() == "Checkpoints: 1 · LoRAs, VAEs and others: 2000"


def test_f28_a_pickle_is_refused_and_its_conversion_offered(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.source.refusal = PickleRefused("The file {file} is a pickle.", file="/m/old.ckpt")
    window.session.models.add_folder(Path("/m/old.ckpt"))
    qtbot.waitUntil(lambda: window.notices.action.text() == "Convert to safetensors")
    assert desk.source.places == []
    desk.source.refusal = None
    window.notices.action.click()
    qtbot.waitUntil(lambda: desk.source.places == [Path("/m/old.safetensors")])


def test_a_model_for_inpainting_is_chosen_and_says_what_it_needs(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.models = [replace(STARTER_INFO, inpainting=True)]
    window.session.models.refresh()
    qtbot.waitUntil(lambda: "Starter (inpainting)" in str(page.installed.tree.topLevelItem(0).child(0).text(0)))
    page.installed.tree.setCurrentItem(page.installed.tree.topLevelItem(0).child(0))
    page.installed.use.click()
    advice, session = window.compose.advice, window.session
    assert "“Starter” redraws parts of a picture: it needs a picture and a mask." in advice.text()
    session.enqueue.generate()
    (notice,) = [notice for notice in session.notices.all() if "redraws parts" in str(notice.message)]
    assert "choose another model" in str(notice.hint) and not session.jobs.jobs()
    both = (StartPicture(content_hash="ab" * 32, strength=1), Mask(content_hash="cd" * 32))
    session.draft.set("inputs", both)
    assert "redraws parts" not in advice.text()


def test_the_memory_can_be_freed_once_a_model_is_in_it(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    assert not page.unload.isEnabled()
    window.session.enqueue.generate()
    qtbot.waitUntil(page.unload.isEnabled)
    page.unload.click()
    assert not page.unload.isEnabled()
    qtbot.waitUntil(lambda: desk.engine.unloaded == 1)


def test_what_came_into_the_folders_meanwhile_is_there_when_the_page_opens(
    page: ModelsPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.escape()
    desk.source.installed_parts = [LORA]
    window.places.show_page("models")
    qtbot.waitUntil(lambda: window.session.shelf.parts == [LORA])
