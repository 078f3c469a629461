"""Everything about getting models: recommendations, added ones, licences, downloads, the access token."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QObject, Signal

from sddesk.core.addresses import is_file_address, local_path
from sddesk.core.downloads import DownloadOrder, Fetched, Offer
from sddesk.core.errors import SddeskError
from sddesk.core.forms import installed_as, missing_of
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo, RefusedModel
from sddesk.session.background import Background
from sddesk.session.model_list.downloads import Download, Downloads
from sddesk.session.model_list.models import Models
from sddesk.session.model_list.source import ModelSource

_HUB_ADDRESS = r"(?:https?://)?(?:huggingface\.co|hf\.co)/"
_INSIDE = r"^([^/]+/[^/]+)/(?:blob|resolve)/([^/]+)/(.+)$"


class Shelf(QObject):
    """The state of the models page. `licence_wanted` carries the offer whose licence has to be accepted first."""

    changed = Signal()
    licence_wanted = Signal(object)
    failed = Signal(object)
    noted = Signal(object)

    def __init__(
        self,
        source: ModelSource,
        models: Models,
        background: Background,
        downloads_file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._models = models
        self._background = background
        self.offers = source.offers()
        self.parts: list[PartInfo] = []
        self.refused: list[RefusedModel] = []
        self.parts_known = False
        self.has_token = False
        self.downloads = Downloads(source.make_downloader, downloads_file, background, self)
        self.downloads.done.connect(self._on_done)
        self.downloads.failed.connect(self.failed.emit)
        models.modelReset.connect(self._read_parts)

    def start(self) -> None:
        """Look for the token; a key store may take its time, so not on this thread."""
        self._background.pool(self._has_token, self._show_token, self.failed.emit)

    def get(self, offer: Offer) -> Download | None:
        """Fetch an offer with all that it is drawn with and that is not here.

        None when a licence has to be accepted first, which `licence_wanted` says.
        """
        if not self._source.is_accepted(offer.licence.id):
            self.licence_wanted.emit(offer)
            return None
        started = [self.downloads.start(one.order, one.title) for one in self.missing(offer)]
        return started[0] if started else None

    def missing(self, offer: Offer) -> tuple[Offer, ...]:
        """What is not here of an offer and what it is drawn with; all of it is under the offer's licence."""
        return missing_of(offer, self.offers, self.is_installed)

    def accept_and_get(self, offer: Offer) -> None:
        """The person accepts the licence; it is not asked for again."""
        try:
            self._source.accept_licence(offer.licence.id)
        except SddeskError as error:
            self.failed.emit(error)
        for one in self.missing(offer):
            self.downloads.start(one.order, one.title)

    def get_named(self, text: str, revision: str = "") -> bool:
        """Fetch what a person typed: a hub id, `owner/name/file.safetensors`, or an address of the hub; add what a
        `file://` address names. `revision` is a branch, tag or commit, empty for that of the address, else main.

        False when it is none of these, or its licence is not accepted yet, which `failed` says.
        """
        if is_file_address(text):
            self._models.add_folder(local_path(text))
            return True
        try:
            order = order_of(text)
            order = replace(order, revision=revision.strip() or order.revision)
            offer = next((offer for offer in self.offers if offer.order == replace(order, revision="main")), None)
            if offer is not None and order != offer.order:
                self._require_licence(offer)
        except SddeskError as error:
            self.failed.emit(error)
            return False
        if offer is not None and order == offer.order:
            self.get(offer)
        else:
            self.downloads.start(order, order.hub_id if order.file is None else f"{order.hub_id}/{order.file}")
        return True

    def _require_licence(self, offer: Offer) -> None:
        if not self._source.is_accepted(offer.licence.id):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "“{title}” comes under a licence that you have not accepted yet."),
                QT_TRANSLATE_NOOP("messages", "Read and accept it at the model's recommendation, then try again."),
                title=offer.title,
            )

    def is_installed(self, offer: Offer) -> bool:
        """Whether an offer is on this machine."""
        return self.installed(offer) is not None

    def installed(self, offer: Offer) -> CheckpointInfo | PartInfo | None:
        """The installed model that an offer is, None while it is not here."""
        return installed_as(offer, self._models.all(), self.parts)

    def choose_family(self, info: CheckpointInfo, family_id: str) -> None:
        """What a person says of a checkpoint whose weights do not tell."""
        self._run(lambda: self._source.choose_family(info.location, family_id))

    def convert(self, file: Path) -> None:
        """The person wants a pickle converted: then it is added like any other file."""
        self._background.pool(lambda: self._source.convert_pickle(file), self._models.add_folder, self.failed.emit)

    def remove(self, place: Path) -> None:
        """Take an added folder or file out of the list; nothing on the disk changes."""
        self._run(lambda: self._source.remove_models(place))

    def added_places(self) -> list[Path]:
        """The folders and files that a person added."""
        return self._source.catalog.added

    def put_token(self, text: str) -> None:
        """Keep an access token; `noted` says when it holds for this run only."""

        def kept(stored: bool) -> None:
            self._show_token(True)
            if not stored:
                template = QT_TRANSLATE_NOOP(
                    "messages", "This system has no key store, so the access token holds until sddesk is closed."
                )
                self.noted.emit(Message(template))

        self._background.pool(lambda: self._source.token.put(text), kept, self.failed.emit)

    def forget_token(self) -> None:
        """Remove the access token."""
        self._background.pool(self._source.token.forget, lambda _: self._show_token(False), self.failed.emit)

    def _run(self, op: Callable[[], object]) -> None:
        self._background.pool(op, lambda _: self._models.refresh(), self.failed.emit)

    def _on_done(self, fetched: Fetched) -> None:
        for note in fetched.notes:
            self.noted.emit(note)
        template = QT_TRANSLATE_NOOP("messages", "“{name}” is here and can be used.")
        self.noted.emit(Message.of(template, {"name": fetched.hub_id}))
        self._models.refresh()

    def _read_parts(self) -> None:
        def read() -> tuple[list[PartInfo], list[RefusedModel]]:
            return self._source.catalog.all_parts(), self._source.catalog.refused()

        def show(found: tuple[list[PartInfo], list[RefusedModel]]) -> None:
            self.refused = found[1]
            self._show_parts(found[0])

        self._background.pool(read, show, self.failed.emit)

    def _show_parts(self, parts: list[PartInfo]) -> None:
        self.parts, self.parts_known = parts, True
        self.changed.emit()

    def _has_token(self) -> bool:
        return self._source.token.get() is not None

    def _show_token(self, there: bool) -> None:
        self.has_token = there
        self.changed.emit()


def order_of(text: str) -> DownloadOrder:
    """The order that a typed text is. Raises SddeskError when it is none."""
    text = re.sub(_HUB_ADDRESS, "", text.strip()).split("?")[0].strip("/")
    inside = re.match(_INSIDE, text)
    if inside:
        return DownloadOrder(hub_id=inside[1], revision=inside[2], file=inside[3])
    parts = text.split("/")
    if parts[2:3] == ["tree"]:  # the page of a branch, tag or commit
        return DownloadOrder(hub_id="/".join(parts[:2]), revision=unquote("/".join(parts[3:])) or "main")
    file = "/".join(parts[2:])
    return DownloadOrder(hub_id="/".join(parts[:2]), file=file or None)
