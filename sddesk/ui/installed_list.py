"""The files on this machine, by their source; thousands of files are rows of one list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.downloads import Offer
from sddesk.core.forms import forms_here
from sddesk.core.models import CheckpointInfo, DeviceReport, PartInfo, RefusedModel, WeightsKind
from sddesk.core.split_files import needs_of
from sddesk.ui.controls import muted
from sddesk.ui.flow import Flow
from sddesk.ui.model_badges import Purpose, badges
from sddesk.ui.model_pictures import ModelPictures, has_picture
from sddesk.ui.purpose_chips import PurposeChips
from sddesk.ui.texts import size_text, translated
from sddesk.ui.theme import GRID
from sddesk.ui.value_controls import Choice

DataRole = Qt.ItemDataRole.UserRole
PICTURE = 32  # pixels of the layout a side
FAMILY_WIDTH = 170  # room for a family and two badges
STARTER = "Starter"  # a name
ROW_HEIGHT, LEAST_ROWS, MOST_ROWS = 38, 4, 10
Installed = CheckpointInfo | PartInfo | RefusedModel


class InstalledList(QWidget):
    """Checkpoints, LoRAs, VAEs and other parts; buttons act on the selected one. Below them, folded and grey, what the
    added folders hold that cannot be used, with the reasons."""

    use_wanted = Signal(object)
    remove_wanted = Signal(object)
    family_chosen = Signal(object, str)

    def __init__(
        self,
        pictures: ModelPictures,
        offers: Sequence[Offer],
        device: Callable[[], DeviceReport | None],
        seconds_a_step: Callable[[CheckpointInfo], float | None],
    ) -> None:
        """`device` gives what is known of this machine, `seconds_a_step` what a model took here; None: nothing yet."""
        super().__init__()
        self._pictures, self._offers = pictures, offers
        self._device, self._seconds_a_step = device, seconds_a_step
        self._added: list[Path] = []
        self._all: tuple[list[CheckpointInfo], list[PartInfo], list[RefusedModel]] = ([], [], [])
        self._shows_refused, self._counted = False, ""
        self._make_tree()
        self.purposes = PurposeChips()
        self.count, self.here = muted(), muted()
        self.use = self._button(self.tr("Use"), self.tr("Use the selected model"), self.tr("Draw with this model"))
        self.folder = self._button(
            self.tr("Show in folder"), self.tr("Show the selected model in its folder"), self.tr("Open its folder")
        )
        self.remove = self._button(
            self.tr("Remove from the list"),
            self.tr("Remove the selected model from the list"),
            self.tr("Forget the folder or file that was added; nothing on the disk changes"),
        )
        self.family = Choice()
        self.family.setAccessibleName(self.tr("What the selected model predicts"))
        self.family.setToolTip(self.tr("Its weights do not tell: if pictures come out as noise, choose the other"))
        self.count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for line in (self.count, self.here):
            line.setWordWrap(True)
        row = Flow()
        row.addWidget(self.count)
        for widget in (self.family, self.remove, self.folder, self.use):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self.purposes)
        column.addWidget(self.tree, 1)
        column.addWidget(self.here)
        column.addLayout(row)
        self.purposes.chosen.connect(self._fill)
        pictures.arrived.connect(self._show_pictures)
        self.tree.currentItemChanged.connect(self._on_selected)
        self.tree.itemExpanded.connect(self._on_folded)
        self.tree.itemCollapsed.connect(self._on_folded)
        self.tree.itemActivated.connect(lambda *_: self._on_use())
        self.use.clicked.connect(self._on_use)
        self.folder.clicked.connect(self._on_folder)
        self.remove.clicked.connect(self._on_remove)
        self.family.activated.connect(self._on_family)
        self._on_selected()

    def _make_tree(self) -> None:
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Installed models"))
        self.tree.setToolTip(self.tr("A double click draws with a model"))
        self.tree.setHeaderLabels([self.tr("Name"), self.tr("Family"), self.tr("Size"), self.tr("Place")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setUniformRowHeights(True)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.tree.header()
        header.setStretchLastSection(True)
        header.setFocusProxy(self.tree)
        header.setAccessibleName(self.tr("Columns of the installed models"))
        header.setToolTip(self.tr("Drag a line to make a column wider"))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setColumnWidth(1, FAMILY_WIDTH)
        self.tree.setIconSize(QSize(PICTURE, PICTURE))

    def show_models(
        self,
        checkpoints: list[CheckpointInfo],
        parts: list[PartInfo],
        added: list[Path],
        refused: list[RefusedModel] | None = None,
    ) -> None:
        """Show what there is; the selection stays where it was, and so does the fold of what cannot be used."""
        self._added, self._all = added, (checkpoints, parts, refused or [])
        words = self.tr("Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}")
        if refused:
            words = self.tr("Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}")
        counts = {"checkpoints": len(checkpoints), "parts": len(parts), "refused": len(refused or [])}
        self._counted = words.format(**counts)
        self._fill()
        self._pictures.look_for([*checkpoints, *parts])

    def _fill(self) -> None:
        """Show those that suit the chosen purpose."""
        before, purpose = self.selected, self.purposes.purpose
        checkpoints = [info for info in self._all[0] if purpose.suits(info, self._offers)]
        parts = [part for part in self._all[1] if purpose.suits(part, self._offers)]
        refused = self._all[2] if purpose is Purpose.ALL else []
        self.tree.clear()
        for title, members in [*self._groups(checkpoints, parts), *self._refused_group(refused)]:
            group = QTreeWidgetItem([f"{title} ({len(members)})"])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setSizeHint(0, QSize(0, ROW_HEIGHT))  # every row is as high as the first one
            self.tree.addTopLevelItem(group)
            items = [self._item(model) for model in members]
            group.addChildren(items)
            group.setFirstColumnSpanned(True)
            group.setExpanded(members is not refused or self._shows_refused)
            for model, item in zip(members, items, strict=True):
                if before is not None and model.location == before.location:
                    self.tree.setCurrentItem(item)
        self._show_pictures()
        nothing = self.tr("Nothing of this kind is here yet.")
        self.count.setText(self._counted if self.tree.topLevelItemCount() else nothing)
        rows = len(checkpoints) + len(parts) + len(refused) + self.tree.topLevelItemCount() + 1
        self.tree.setFixedHeight(ROW_HEIGHT * min(MOST_ROWS, max(LEAST_ROWS, rows)) + GRID * 3)
        self._on_selected()

    def _show_pictures(self) -> None:
        none = QPixmap(self.tree.iconSize())  # names begin in one line, with a picture and without
        none.fill(Qt.GlobalColor.transparent)
        with QSignalBlocker(self.tree.model()):  # at each change the view would measure all rows: 5 ms of 2,000
            for item, model in self._models():
                item.setIcon(0, self._pictures.icon_of(model) if has_picture(model) else QIcon(none))
        self.tree.viewport().update()

    def _models(self) -> Iterator[tuple[QTreeWidgetItem, CheckpointInfo | PartInfo]]:
        groups = (self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount()))
        for group in groups:
            for row in range(group.childCount() if group is not None else 0):
                item = group.child(row) if group is not None else None
                model = item.data(0, DataRole) if item is not None else None
                if item is not None and isinstance(model, CheckpointInfo | PartInfo):
                    yield item, model

    @property
    def selected(self) -> Installed | None:
        """The selected model, None when none is."""
        item = self.tree.currentItem()
        return item.data(0, DataRole) if item else None

    def _groups(self, checkpoints: list[CheckpointInfo], parts: list[PartInfo]) -> list[tuple[str, list[Installed]]]:
        sources = {
            "starter": self.tr("With sddesk"),
            "folder": self.tr("Your folders"),
            "file": self.tr("Your files"),
            "a1111": self.tr("A1111 or Forge"),
            "comfyui": self.tr("ComfyUI"),
            "hub": self.tr("Hugging Face cache"),
        }
        kinds = {
            WeightsKind.LORA: self.tr("LoRAs"),
            WeightsKind.VAE: self.tr("VAEs"),
            WeightsKind.EMBEDDING: self.tr("Textual inversions"),
            WeightsKind.TINY_DECODER: self.tr("Tiny decoders"),
            WeightsKind.TEXT_ENCODER: self.tr("Text encoders"),
            WeightsKind.UPSCALER: self.tr("Upscalers"),
            WeightsKind.CONTROLNET: self.tr("ControlNets"),
            WeightsKind.T2I_ADAPTER: self.tr("T2I-Adapters"),
            WeightsKind.IP_ADAPTER: self.tr("IP-Adapters"),
            WeightsKind.IMAGE_ENCODER: self.tr("Image encoders"),
        }
        groups: list[tuple[str, list[Installed]]] = []
        for source, title in sources.items():
            groups.append((title, [info for info in checkpoints if info.source == source]))
        for kind, title in kinds.items():
            groups.append((title, [part for part in parts if part.facts.kind == kind]))
        return [group for group in groups if group[1]]

    def _refused_group(self, refused: list[RefusedModel]) -> list[tuple[str, list[RefusedModel]]]:
        return [(self.tr("Not usable here"), refused)] if refused else []

    def _on_folded(self, item: QTreeWidgetItem) -> None:
        first = item.child(0)
        if first is not None and isinstance(first.data(0, DataRole), RefusedModel):
            self._shows_refused = item.isExpanded()

    def _refused_item(self, model: RefusedModel) -> QTreeWidgetItem:
        reason = translated(model.reason)
        item = QTreeWidgetItem([model.name, reason, size_text(model.size_bytes), model.location])
        grey = self.palette().placeholderText()
        for column, tip in enumerate((model.name, reason, "", model.location)):
            item.setForeground(column, grey)
            item.setToolTip(column, tip)
        item.setData(0, DataRole, model)
        return item

    def _item(self, model: Installed) -> QTreeWidgetItem:
        if isinstance(model, RefusedModel):
            return self._refused_item(model)
        if isinstance(model, CheckpointInfo):
            name = self._title(model)
            family = model.family.name
        else:
            name = model.name
            family = " / ".join(family.name for family in model.facts.families)
            if not family and model.source == "starter":
                family = STARTER  # its own parts, which fit no other model
            elif not family and model.facts.kind != WeightsKind.UPSCALER:  # that takes pictures of any model
                family = self.tr("not known")
        family = " · ".join((family, *badges(model, self._offers))).strip(" ·")
        item = QTreeWidgetItem([name, family, size_text(model.size_bytes), model.location])
        item.setData(0, DataRole, model)
        item.setToolTip(0, self._about(name, model))
        item.setToolTip(3, model.location)
        return item

    def _title(self, model: CheckpointInfo) -> str:
        if model.inpainting:
            return self.tr("{name} (inpainting)").format(name=model.title)
        if model.instructed:
            return self.tr("{name} (instruct-pix2pix)").format(name=model.title)
        return model.title

    def _about(self, name: str, model: CheckpointInfo | PartInfo) -> str:
        """The name, and the notes next to the file, as text that is shown as it is written."""
        notes = model.notes
        triggers = model.triggers if isinstance(model, PartInfo) else notes.triggers
        algorithm = model.facts.algorithm if isinstance(model, PartInfo) else ""
        needs = needs_of(model) if isinstance(model, CheckpointInfo) else ()
        lines = [
            name,
            self.tr("Kind of LoRA: {kind}").format(kind=algorithm) if algorithm else "",
            self.tr("Needs: {parts}").format(parts=", ".join(needs)) if needs else "",
            *self._loss_of(model),
            self.tr("Made for: {base}").format(base=notes.base_model) if notes.base_model else "",
            self.tr("Trigger words: {words}").format(words=", ".join(triggers)) if triggers else "",
            translated(notes.problem) if notes.problem is not None else "",
        ]
        shown = [line for line in lines if line]
        return "<br>".join(escape(line) for line in shown) if len(shown) > 1 else name

    def _button(self, text: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        return button

    def _on_selected(self, *_: object) -> None:
        model = self.selected
        is_lora = isinstance(model, PartInfo) and model.facts.kind == WeightsKind.LORA
        self.use.setEnabled(is_lora or isinstance(model, CheckpointInfo))
        self.folder.setEnabled(model is not None)
        self.remove.setEnabled(model is not None and self._place_of(model) is not None)
        self.family.clear()
        for text, value in self._said_of(model):
            self.family.addItem(text, value)
        if isinstance(model, CheckpointInfo):
            said = model.family.id if model.alternatives else model.predicts
            self.family.setCurrentIndex(max(0, self.family.findData(said)))
        self.family.setVisible(self.family.count() > 0)
        self._show_here()

    def showEvent(self, event: QShowEvent) -> None:
        """Pictures may have been made since the last look."""
        super().showEvent(event)
        self._show_here()

    def _show_here(self) -> None:
        told = self._how_it_does_here(self.selected) if isinstance(self.selected, CheckpointInfo) else ""
        self.here.setText(told)
        self.here.setVisible(bool(told))

    def _how_it_does_here(self, model: CheckpointInfo) -> str:
        """What a checkpoint takes on this machine, as far as that is known, and which of its forms suits it best."""
        device, seconds = self._device(), self._seconds_a_step(model)
        told = list[str]()
        if device is not None:
            size, best = forms_here(model, self._all[0], self._all[1], device)
            told.append(self.tr("{size} in memory with all that it draws with").format(size=size_text(size)))
            if best is not None and best.location == model.location:
                told.append(self.tr("of its forms here the best for this machine"))
            elif best is not None:
                told.append(self.tr("for this machine rather “{form}”").format(form=best.title))
        if seconds is not None:
            told.append(self.tr("about {seconds} s a step here").format(seconds=f"{seconds:.2g}"))
        return " · ".join([*told, *self._loss_of(model)])

    def _loss_of(self, model: Installed) -> list[str]:
        """How far its pictures are from the original's, where that was measured."""
        if not isinstance(model, CheckpointInfo) or model.psnr_db is None:
            return []
        return [self.tr("Its pictures: {db} dB from the original's").format(db=f"{model.psnr_db:.1f}")]

    def _said_of(self, model: Installed | None) -> list[tuple[str, str]]:
        """(text, id) of what a person may say of a checkpoint: of a single file that does not tell it itself."""
        if isinstance(model, CheckpointInfo) and model.alternatives:
            return [(family.name, family.id) for family in model.alternatives]
        if not isinstance(model, CheckpointInfo) or not model.single_file:
            return []
        if model.prediction_type is not None and not model.prediction_chosen:
            return []
        return [(self.tr("Noise (epsilon)"), "epsilon"), (self.tr("Velocity (v)"), "v_prediction")]

    def _place_of(self, model: Installed) -> Path | None:
        location = Path(model.location)
        return next((place for place in self._added if location == place or place in location.parents), None)

    def _on_use(self) -> None:
        if self.use.isEnabled():
            self.use_wanted.emit(self.selected)

    def _on_folder(self) -> None:
        if self.selected is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.selected.location).parent)))

    def _on_remove(self) -> None:
        place = self._place_of(self.selected) if self.selected is not None else None
        if place is not None:
            self.remove_wanted.emit(place)

    def _on_family(self, _index: int) -> None:
        if isinstance(self.selected, CheckpointInfo):
            self.family_chosen.emit(self.selected, self.family.currentData())
