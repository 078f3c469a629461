"""The page where a person gets models: fetch one, bring one, see the installed ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sddesk.core.downloads import Offer, fit_of
from sddesk.core.forms import in_order, is_for_machine
from sddesk.core.model_formats import FORMATS, PATH_LISTS
from sddesk.core.models import CheckpointInfo, PartInfo
from sddesk.session.app_session import Session
from sddesk.session.model_list.downloads import Download
from sddesk.settings.schema import Group, Settings
from sddesk.ui.controls import labelled, muted, plain
from sddesk.ui.download_row import DownloadRow
from sddesk.ui.flow import Flow
from sddesk.ui.handed_in import leave_files_to_window
from sddesk.ui.installed_list import PICTURE, InstalledList
from sddesk.ui.model_pictures import ModelPictures
from sddesk.ui.offer_row import OfferRow
from sddesk.ui.page import scroll_to
from sddesk.ui.setting_rows import SettingRows
from sddesk.ui.theme import GRID

PAGE_WIDTH = 860
MODEL_FILES = (*(ending for row in FORMATS if row.offered for ending in row.endings), *PATH_LISTS)


class ModelsPage(QWidget):
    """Downloads, recommended models, the installed files, the access token, and where downloads go.

    `used`: a model was chosen to draw with.
    """

    used = Signal()
    changed = Signal(str, object)

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._shelf = session.shelf
        self._adapters = session.adapters
        self._rows: dict[int, DownloadRow] = {}
        self.setAcceptDrops(True)
        self.installed = InstalledList(
            ModelPictures(session, self, PICTURE),
            self._shelf.offers,
            lambda: session.device.report,
            session.time_left.seconds_a_step,
        )
        self.offers = [OfferRow(offer) for offer in self._shelf.offers]
        self._build(settings)
        self._connect()
        self._show_downloads()
        self._show_installed()
        self._show_memory()

    def _build(self, settings: Settings) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 3)
        self.downloads = QVBoxLayout()
        self.downloads.setSpacing(GRID * 2)
        column.addLayout(self.downloads)
        column.addWidget(plain(self.tr("On this machine"), heading=True))
        column.addWidget(self.installed)
        column.addLayout(self._add_row())
        column.addWidget(plain(self.tr("Recommended"), heading=True))
        self._offer_column = QVBoxLayout()
        self._offer_column.setSpacing(GRID * 3)
        for row in self.offers:
            self._offer_column.addWidget(row)
        column.addLayout(self._offer_column)
        column.addLayout(self._named_row())
        column.addWidget(self._preferences(settings))
        column.addStretch(1)
        self.unload = QPushButton(self.tr("Free the memory"))
        self.unload.setAccessibleName(self.tr("Free the memory of the loaded models"))
        self.unload.setToolTip(
            self.tr("The last used models stay in memory; this gives it back, and the next picture loads anew")
        )
        self.unload.clicked.connect(self._session.memory.unload)

    def _add_row(self) -> Flow:
        self.add_folder = QPushButton(self.tr("Add a folder…"))
        self.add_folder.setToolTip(self.tr("A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)"))
        self.add_file = QPushButton(self.tr("Add a file…"))
        self.add_file.setToolTip(self.tr("A .safetensors file, or ComfyUI's extra_model_paths.yaml"))
        hint = muted(self.tr("Or drop a .safetensors file or a folder here. Nothing is moved or copied."))
        hint.setWordWrap(True)
        hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = Flow()
        row.addWidget(hint)
        row.addWidget(self.add_file)
        row.addWidget(self.add_folder)
        return row

    def _named_row(self) -> Flow:
        self.name = QLineEdit()
        leave_files_to_window(self.name)
        self.name.setPlaceholderText(self.tr("Another model of the hub: owner/name"))
        self.name.setAccessibleName(self.tr("Another model of the hub"))
        self.name.setToolTip(self.tr("owner/name, owner/name/file.safetensors, or the address of its page"))
        self.get_named = QPushButton(self.tr("Download"))
        self.get_named.setAccessibleName(self.tr("Download the model of this name"))
        self.get_named.setToolTip(self.tr("Only safetensors files are fetched, and no code"))
        self.revision = QLineEdit()
        self.revision.setPlaceholderText(self.tr("Branch, tag or commit: main"))
        self.revision.setAccessibleName(self.tr("Branch, tag or commit of the other model"))
        self.revision.setToolTip(self.tr("Empty for the newest; a commit is fetched as it was then"))
        self.revision.returnPressed.connect(self._on_named)
        leave_files_to_window(self.revision)
        row = Flow()
        row.addWidget(self.name)
        row.addWidget(self.revision)
        row.addWidget(self.get_named)
        return row

    def _preferences(self, settings: Settings) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        form = QFormLayout(card)
        form.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(GRID * 3)
        form.setHorizontalSpacing(GRID * 4)
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setAccessibleName(self.tr("Access token"))
        self.token.setToolTip(self.tr("From huggingface.co/settings/tokens; only gated and private models need one"))
        self.keep_token = QPushButton(self.tr("Keep"))
        self.keep_token.setAccessibleName(self.tr("Keep the access token"))
        self.keep_token.setToolTip(self.tr("Stored in this system's key store, and nowhere else"))
        self.forget_token = QPushButton(self.tr("Remove"))
        self.forget_token.setAccessibleName(self.tr("Remove the access token"))
        self.forget_token.setToolTip(self.tr("Remove it from this system's key store"))
        form.addRow(labelled(self.tr("Access token"), self.token), _row(self.token, self.keep_token, self.forget_token))
        self.rows = SettingRows(settings, self)
        self.rows.changed.connect(self.changed)
        self.rows.add(form, Group.DOWNLOADS)
        return card

    def _connect(self) -> None:
        shelf, session = self._shelf, self._session
        session.running.changed.connect(self._show_memory)
        for row in self.offers:
            row.get_wanted.connect(shelf.get)
            row.accepted.connect(shelf.accept_and_get)
            row.use_wanted.connect(self._on_use_offer)
        shelf.licence_wanted.connect(self._on_licence_wanted)
        shelf.changed.connect(self._show_installed)
        shelf.downloads.changed.connect(self._show_downloads)
        shelf.downloads.progressed.connect(self._on_progress)
        session.models.modelReset.connect(self._show_installed)
        session.device.known.connect(self._show_offers)
        self.installed.use_wanted.connect(self._on_use)
        self.installed.remove_wanted.connect(shelf.remove)
        self.installed.family_chosen.connect(shelf.choose_family)
        self.add_folder.clicked.connect(self._ask_folder)
        self.add_file.clicked.connect(self._ask_file)
        self.name.returnPressed.connect(self._on_named)
        self.get_named.clicked.connect(self._on_named)
        self.keep_token.clicked.connect(self._on_token)
        self.token.returnPressed.connect(self._on_token)
        self.forget_token.clicked.connect(shelf.forget_token)

    def look_again(self) -> None:
        """Files may have come into the folders meanwhile."""
        self._session.models.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(is_model_place(url) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in filter(is_model_place, event.mimeData().urls()):
            self._add(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def _show_downloads(self) -> None:
        there = self._shelf.downloads.all()
        for gone in self._rows.keys() - {download.id for download in there}:
            row = self._rows.pop(gone)
            self.downloads.removeWidget(row)
            row.hide()
            row.deleteLater()
        for download in there:
            if download.id not in self._rows:
                self._rows[download.id] = self._new_row(download)
            self._rows[download.id].show_download(download)
        self._show_offers()

    def _new_row(self, download: Download) -> DownloadRow:
        row, downloads = DownloadRow(download), self._shelf.downloads
        row.pause_wanted.connect(downloads.pause)
        row.resume_wanted.connect(downloads.resume)
        row.cancel_wanted.connect(downloads.cancel)
        self.downloads.addWidget(row)
        return row

    def _show_installed(self) -> None:
        models, shelf = self._session.models.all(), self._shelf
        self.installed.show_models(models, shelf.parts, shelf.added_places(), shelf.refused)
        self.forget_token.setEnabled(shelf.has_token)
        self.token.setPlaceholderText(self.tr("A token is kept") if shelf.has_token else self.tr("None is needed"))
        self._show_offers()

    def _show_offers(self, *_: object) -> None:
        shelf, device = self._shelf, self._session.device.report
        for row in self.offers:
            missing = shelf.missing(row.offer)
            row.show_state(
                installed=not missing,
                downloading=any(shelf.downloads.of(one.order) is not None for one in missing),
                fit=fit_of(row.offer, device),
                rest=[one for one in missing if one != row.offer],
                first=is_for_machine(row.offer, shelf.offers, device),
            )
        places = {offer.id: place for place, offer in enumerate(in_order(shelf.offers, device))}
        ordered = sorted(self.offers, key=lambda row: places[row.offer.id])
        if ordered != self.offers:
            self.offers = ordered
            for row in ordered:
                self._offer_column.addWidget(row)  # one that is there goes to the end

    def _show_memory(self, *_: object) -> None:
        self.unload.setEnabled(self._session.memory.can_unload)

    def _on_progress(self, download: Download) -> None:
        if download.id in self._rows:
            self._rows[download.id].show_download(download)

    def _on_licence_wanted(self, offer: Offer) -> None:
        for row in self.offers:
            if row.offer == offer:
                row.ask_licence()
                scroll_to(row)

    def _on_use(self, model: CheckpointInfo | PartInfo) -> None:
        if isinstance(model, PartInfo):
            self._adapters.add(model.name)
        else:
            self._session.checkpoint.choose(model)
        self.used.emit()

    def _on_use_offer(self, offer: Offer) -> None:
        model = self._shelf.installed(offer)
        if isinstance(model, CheckpointInfo):
            self._on_use(model)

    def _on_named(self) -> None:
        if self.name.text().strip() and self._shelf.get_named(self.name.text(), self.revision.text()):
            self.name.clear()
            self.revision.clear()

    def _on_token(self) -> None:
        if self.token.text().strip():
            self._shelf.put_token(self.token.text())
            self.token.clear()

    def _add(self, place: Path) -> None:
        self._session.models.add_folder(place)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("A folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self._add(Path(folder)))
        dialog.open()

    def _ask_file(self) -> None:
        kinds = self.tr("Models ({patterns})").format(patterns=" ".join(f"*{ending}" for ending in MODEL_FILES))
        dialog = QFileDialog(self, self.tr("A file with a model"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda files: [self._add(Path(file)) for file in files])
        dialog.open()


def is_model_place(url: QUrl) -> bool:
    """Whether the dragged thing may be a model: a weights file, ComfyUI's list, or a folder."""
    path = Path(url.toLocalFile()) if url.isLocalFile() else None
    return path is not None and (path.suffix.lower() in MODEL_FILES or path.is_dir())


def _row(field: QLineEdit, *buttons: QPushButton) -> Flow:
    row = Flow()
    row.addWidget(field)
    for button in buttons:
        row.addWidget(button)
    return row
