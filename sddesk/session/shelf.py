"""Everything about getting models: what is recommended, what was added, licences, downloads, the access token."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from sddesk.core.addresses import is_file_address, local_path
from sddesk.core.downloads import DownloadOrder, Fetched, Offer
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo, RefusedModel
from sddesk.core.recipes import Recipe, offer_of_checkpoint, recipe_of
from sddesk.session.addons import AddonSource
from sddesk.session.background import Background
from sddesk.session.downloads import Download, Downloads, ModelDownloader
from sddesk.session.draft import Draft
from sddesk.session.models import Models
from sddesk.session.recipes import follow

_HUB_ADDRESS = r"(?:https?://)?(?:huggingface\.co|hf\.co)/"
_INSIDE = r"^([^/]+/[^/]+)/(?:blob|resolve)/([^/]+)/(.+)$"


class ModelSource(AddonSource, Protocol):
    """What stands behind the shelf; the wiring is one."""

    def offers(self) -> list[Offer]:
        """The recommended models."""
        ...

    def refused_models(self) -> list[RefusedModel]:
        """What the added places hold and this version cannot use, as of the last look."""
        ...

    def make_downloader(self) -> ModelDownloader:
        """What fetches them."""
        ...

    def compute_missing_hash(self) -> bool:
        """Compute the hash of one model that has none yet; False when each has one."""
        ...

    def add_models(self, place: Path) -> list[CheckpointInfo | PartInfo]:
        """Take in a folder or a file. Raises SddeskError."""
        ...

    def convert_pickle(self, file: Path) -> Path:
        """Make a safetensors file of a pickle, running nothing of it. Raises SddeskError."""
        ...

    def remove_models(self, place: Path) -> None:
        """Take a place out of the list."""
        ...

    def added_places(self) -> list[Path]:
        """The places that were added."""
        ...

    def choose_family(self, location: str, family_id: str) -> None:
        """Keep what a person says of a checkpoint. Raises SddeskError."""
        ...

    def is_accepted(self, licence_id: str) -> bool:
        """Whether a licence was accepted."""
        ...

    def accept_licence(self, licence_id: str) -> None:
        """Remember that it was. Raises SddeskError."""
        ...

    def has_token(self) -> bool:
        """Whether there is an access token."""
        ...

    def put_token(self, text: str) -> bool:
        """Keep one; False for this run only. Raises SddeskError."""
        ...

    def forget_token(self) -> None:
        """Remove it."""
        ...


class Shelf(QObject):
    """The state of the models page. `licence_wanted` carries the offer whose licence has to be accepted first, `chosen`
    the checkpoint that a person picked."""

    changed = Signal()
    chosen = Signal(object)
    licence_wanted = Signal(object)
    failed = Signal(object)
    noted = Signal(object)

    def __init__(
        self,
        source: ModelSource,
        models: Models,
        draft: Draft,
        background: Background,
        downloads_file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._models = models
        self._draft = draft
        self._background = background
        self.offers = source.offers()
        self.parts: list[PartInfo] = []
        self.refused: list[RefusedModel] = []
        self.parts_known = False
        self.has_token = False
        self.downloads = Downloads(source.make_downloader, downloads_file, self)
        self.downloads.done.connect(self._on_done)
        self.downloads.failed.connect(self.failed.emit)
        models.modelReset.connect(self._read_parts)

    def start(self) -> None:
        """Look for the token; a key store may take its time, so not on this thread."""
        self._background.pool(self._source.has_token, self._show_token, self.failed.emit)

    def get(self, offer: Offer) -> Download | None:
        """Fetch an offer; None when its licence has to be accepted first, which `licence_wanted` says."""
        if not self._source.is_accepted(offer.licence.id):
            self.licence_wanted.emit(offer)
            return None
        return self.downloads.start(offer.order, offer.title)

    def accept_and_get(self, offer: Offer) -> None:
        """The person accepts the licence; it is not asked for again."""
        try:
            self._source.accept_licence(offer.licence.id)
        except SddeskError as error:
            self.failed.emit(error)
        self.downloads.start(offer.order, offer.title)

    def get_named(self, text: str) -> bool:
        """Fetch what a person typed: a hub id, `owner/name/file.safetensors`, or an address of the hub; add what a
        `file://` address names.

        False when it is none of these, which `failed` says.
        """
        if is_file_address(text):
            self._models.add_folder(local_path(text))
            return True
        try:
            order = order_of(text)
        except SddeskError as error:
            self.failed.emit(error)
            return False
        offer = next((offer for offer in self.offers if offer.order == order), None)
        if offer is not None:
            self.get(offer)
        else:
            self.downloads.start(order, order.hub_id if order.file is None else f"{order.hub_id}/{order.file}")
        return True

    def is_installed(self, offer: Offer) -> bool:
        """Whether an offer is on this machine."""
        return self.installed(offer) is not None

    def installed(self, offer: Offer) -> CheckpointInfo | PartInfo | None:
        """The installed model that an offer is, None while it is not here."""
        if offer.file is None:
            return next((info for info in self._models.all() if info.ref.hub_id == offer.hub_id), None)
        folder = f"models--{offer.hub_id.replace('/', '--')}"
        for part in self.parts:
            if Path(part.location).name == Path(offer.file).name and folder in Path(part.location).parts:
                return part
        return None

    def choose(self, info: CheckpointInfo) -> None:
        """Draw with a checkpoint; one made for few steps brings its sampler, steps and guidance."""
        old, new = (offer_of_checkpoint(self.offers, ref) for ref in (self._draft.get("checkpoint"), info.ref))
        before, recipe = (recipe_of(offer) if offer is not None else None for offer in (old, new))
        self._draft.set("checkpoint", info.ref)
        self.chosen.emit(info)
        if recipe is not None or before is not None:
            follow(self._draft, recipe or Recipe())

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
        return self._source.added_places()

    def put_token(self, text: str) -> None:
        """Keep an access token; `noted` says when it holds for this run only."""

        def kept(stored: bool) -> None:
            self._show_token(True)
            if not stored:
                template = QT_TRANSLATE_NOOP(
                    "messages", "This system has no key store, so the access token holds until sddesk is closed."
                )
                self.noted.emit(Message(template))

        self._background.pool(lambda: self._source.put_token(text), kept, self.failed.emit)

    def forget_token(self) -> None:
        """Remove the access token."""
        self._background.pool(self._source.forget_token, lambda _: self._show_token(False), self.failed.emit)

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
            return self._source.parts(), self._source.refused_models()

        def show(found: tuple[list[PartInfo], list[RefusedModel]]) -> None:
            self.refused = found[1]
            self._show_parts(found[0])

        self._background.pool(read, show, self.failed.emit)

    def _show_parts(self, parts: list[PartInfo]) -> None:
        self.parts, self.parts_known = parts, True
        self.changed.emit()

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
    file = "" if parts[2:3] == ["tree"] else "/".join(parts[2:])
    return DownloadOrder(hub_id="/".join(parts[:2]), file=file or None)
