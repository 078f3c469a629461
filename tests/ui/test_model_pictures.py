"""Models with pictures: one's own newest, else the one beside the file; what each is for; the list narrowed to that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from sddesk.core.adapters import LoraUse
from sddesk.core.families import FLUX2_KLEIN_4B, QWEN_IMAGE, SD1
from sddesk.core.models import CheckpointRef, ModelNotes, PartInfo, WeightsFacts, WeightsKind
from sddesk.library.library import Library
from sddesk.ui.main_window import MainWindow
from sddesk.ui.model_badges import Purpose, badges
from sddesk.ui.model_pictures import newest_with
from sddesk.ui.models_page import ModelsPage
from tests.fakes import OFFER, STARTER_INFO
from tests.library.conftest import picture
from tests.ui.conftest import Desk

LORA = PartInfo(
    name="castle",
    facts=WeightsFacts(kind=WeightsKind.LORA, families=(SD1,)),
    location="/m/castle.safetensors",
    size_bytes=5,
)
VAE = replace(LORA, name="bright", facts=WeightsFacts(kind=WeightsKind.VAE), location="/m/bright.safetensors")
KLEIN = replace(STARTER_INFO, ref=CheckpointRef(name="klein"), title="klein", location="/m/k", family=FLUX2_KLEIN_4B)
PAINTS = replace(STARTER_INFO, ref=CheckpointRef(name="paint"), title="paint", location="/m/p", inpainting=True)


def test_the_newest_picture_that_names_the_model_is_found(tmp_path: Path) -> None:
    library = Library(tmp_path / "p", tmp_path / "d", tmp_path / "c")
    mine, other = CheckpointRef(name="my castle"), CheckpointRef(name="my castle v2")
    records = [
        library.add(picture(1, checkpoint=mine, loras=(LoraUse(name="Castle", weight=1.0),))),
        library.add(picture(2, checkpoint=mine)),
        library.add(picture(3, checkpoint=other, loras=(LoraUse(name="castle-2", weight=1.0),))),
        library.add(picture(4, prompt="<lora:castle:0.5> a cat", checkpoint=other)),
    ]
    info = replace(STARTER_INFO, ref=mine)
    assert newest_with(library, info) == records[1]
    assert newest_with(library, replace(info, ref=other)) == records[3]
    assert newest_with(library, LORA) == records[3], "a LoRA of the prompt counts"
    assert newest_with(library, replace(LORA, name="castle-2")) == records[2]
    assert newest_with(library, replace(info, ref=CheckpointRef(name="castle"))) is None
    library.close()


def test_what_a_model_is_for(tmp_path: Path) -> None:
    quick = replace(OFFER, sampler="lcm", steps=4, kind=WeightsKind.LORA, file="castle.safetensors", family=SD1.id)
    assert (badges(STARTER_INFO, []), badges(LORA, []), badges(LORA, [quick])) == ([], [], ["few steps"])
    assert badges(KLEIN, []) == ["edits", "few steps"] and badges(PAINTS, []) == ["redraws parts"]
    assert badges(replace(STARTER_INFO, family=QWEN_IMAGE), []) == []
    models = [STARTER_INFO, KLEIN, PAINTS, LORA, VAE]
    suits = {purpose: [model.location for model in models if purpose.suits(model, [quick])] for purpose in Purpose}
    assert suits == {
        Purpose.ALL: [model.location for model in models],
        Purpose.DRAW: [STARTER_INFO.location, "/m/k"],
        Purpose.CHANGE: ["/m/k", "/m/p"],
        Purpose.FAST: ["/m/k", LORA.location],
        Purpose.LORA: [LORA.location],
        Purpose.PART: [VAE.location],
    }


def test_the_page_and_the_picker_show_the_picture_beside_the_file(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    Image.new("RGB", (60, 90), "teal").save(tmp_path / "klein.preview.png")
    pictured = ModelNotes(picture=str(tmp_path / "klein.preview.png"))
    broken = ModelNotes(picture=str(tmp_path / "gone.png"))
    desk.models = [replace(STARTER_INFO, notes=broken), replace(KLEIN, notes=pictured)]
    desk.source.installed_parts = [LORA, VAE]
    window.places.show_page("models")
    page = window.places.pages["models"].content
    assert isinstance(page, ModelsPage)
    tree, count = page.installed.tree, page.installed.count

    def color_of(row: int) -> str:
        item = tree.topLevelItem(0).child(row)  # type: ignore[union-attr]
        assert item is not None
        side = page.installed.tree.iconSize()
        return item.icon(0).pixmap(side).toImage().pixelColor(side.width() // 2, side.height() // 2).name()

    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 3 and color_of(1) == QColor("teal").name())
    assert color_of(0) != color_of(1), "without a picture it is a quiet square"
    assert tree.topLevelItem(0).child(1).text(1) == "FLUX.2 klein 4B · edits · few steps"  # type: ignore[union-attr]
    page.installed.purposes.buttons[Purpose.LORA].click()
    assert tree.topLevelItemCount() == 1 and tree.topLevelItem(0).text(0) == "LoRAs (1)"  # type: ignore[union-attr]
    page.installed.show_models([], [], [])
    assert count.text() == "Nothing of this kind is here yet."

    picker = window.top.picker
    qtbot.waitUntil(lambda: picker.count() == 2)
    qtbot.waitUntil(lambda: picker.itemData(1, Qt.ItemDataRole.DecorationRole) is not None)
    qtbot.waitUntil(
        lambda: (
            picker.itemData(1, Qt.ItemDataRole.DecorationRole).pixmap(QSize(8, 8)).toImage().pixelColor(4, 4)
            == QColor("teal")
        )
    )
    option = QStyleOptionViewItem()
    delegate = picker.itemDelegate()
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, picker.model().index(1, 0))
    assert option.text == "klein  ·  FLUX.2 klein 4B  ·  edits  ·  few steps"
    assert picker.itemText(1) == "klein"


def test_the_card_goes_away_once_another_model_is_here(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    assert window.card.isVisible()
    with qtbot.waitSignal(window.session.models.modelReset):
        window.session.models.refresh()
    assert window.card.isVisible()
    desk.models = [STARTER_INFO, KLEIN]
    window.session.models.refresh()
    qtbot.waitUntil(lambda: not window.card.isVisible())
