"""A small picture for each model: one's own newest picture made with it, else the one that lies beside its file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsKind
from sddesk.core.record import ImageRecord
from sddesk.core.search import Query, Term
from sddesk.session.app_session import Session
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.ui.images import load_small
from sddesk.ui.theme import RADIUS, colors_in_use

SLOT = "pictures of models, {side} pixels"
LOOKED_AT = 8  # pictures: a search for words may find those of another model first
Pictured = CheckpointInfo | PartInfo


class Finds(Protocol):
    """The part of a library that is asked."""

    def page(self, offset: int, limit: int, query: Query | None = None) -> list[ImageRecord]:
        """Some of the pictures that are found, newest first."""
        ...


class ModelPictures(QObject):
    """Squares of `side` pixels of the layout. `arrived`: there are more of them now.

    Only models that can be chosen to draw with have one: checkpoints and LoRAs.
    """

    arrived = Signal()

    def __init__(self, session: Session, view: QWidget, side: int) -> None:
        super().__init__(view)
        self._session, self._view, self._side = session, view, side
        self._newest: dict[str, ImageRecord] = {}
        self._beside: dict[str, QImage] = {}
        self._icons: dict[str, QIcon] = {}
        self._thumbnails: Thumbnails[QImage] | None = None

    def icon_of(self, model: Pictured) -> QIcon:
        """The picture of a model; a quiet square until there is one."""
        key = model.location
        image = None
        if key in self._newest and self._thumbnails is not None:
            image = self._thumbnails.get(self._newest[key], self._pixels())
        image = image or self._beside.get(key)
        if image is None:
            key = colors_in_use().border  # one for all that have none
        if key not in self._icons:
            self._icons[key] = QIcon(self._squared(image))
        return self._icons[key]

    def lacks(self, model: Pictured) -> bool:
        """Whether no picture of one's own was found for a model."""
        return has_picture(model) and model.location not in self._newest

    def look_for(self, models: Iterable[Pictured]) -> None:
        """Find the newest picture of each anew."""
        wanted = [model for model in models if has_picture(model)]

        def find(library: Finds) -> dict[str, ImageRecord]:
            found = ((model.location, newest_with(library, model)) for model in wanted)
            return {location: record for location, record in found if record is not None}

        self._session.collection.lookup.look(
            SLOT.format(side=self._side), find, lambda found: self._take(wanted, found)
        )

    def _take(self, wanted: list[Pictured], found: dict[str, ImageRecord]) -> None:
        self._icons = {key: made for key, made in self._icons.items() if found.get(key) == self._newest.get(key)}
        self._newest = found
        if self._thumbnails is None:
            self._thumbnails = self._session.collection.make_thumbnails(load_small)
            self._thumbnails.signals.arrived.connect(lambda _: self.arrived.emit())
        self._thumbnails.want(list(found.values()), self._pixels())
        missing = {model.location: model.notes.picture for model in wanted if model.location not in found}
        unread = {key: path for key, path in missing.items() if path and key not in self._beside}
        side = self._pixels()
        self._session.background.pool(lambda: _read(unread, side), self._take_beside, lambda _: None)
        self.arrived.emit()

    def _take_beside(self, read: dict[str, QImage]) -> None:
        if read:
            self._beside.update(read)
            self.arrived.emit()

    def _pixels(self) -> int:
        return round(self._side * self._view.devicePixelRatioF())

    def _squared(self, image: QImage | None) -> QPixmap:
        """The middle of the picture, without one an empty square."""
        side = self._pixels()
        square = QPixmap(side, side)
        square.fill(Qt.GlobalColor.transparent)
        painter = QPainter(square)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if image is None:
            painter.setPen(QColor(colors_in_use().border))
            painter.setBrush(QColor(colors_in_use().hover))
            painter.drawRoundedRect(square.rect().adjusted(1, 1, -1, -1), RADIUS / 2, RADIUS / 2)
        else:
            shorter = min(image.width(), image.height())
            middle = QRect(QPoint(0, 0), QSize(shorter, shorter))
            middle.moveCenter(image.rect().center())
            painter.drawImage(square.rect(), image, middle)
        painter.end()
        square.setDevicePixelRatio(self._view.devicePixelRatioF())
        return square


def has_picture(model: object) -> bool:
    """Whether a model is one that pictures are made with."""
    return isinstance(model, CheckpointInfo) or (isinstance(model, PartInfo) and model.facts.kind == WeightsKind.LORA)


def newest_with(library: Finds, model: Pictured) -> ImageRecord | None:
    """The newest picture that names this checkpoint or LoRA and can be shown."""
    name = model.name if isinstance(model, PartInfo) else model.ref.name
    field = "lora" if isinstance(model, PartInfo) else "model"
    query = Query(terms=(Term(field=field, value=name, whole=True),))
    found = (record for record in library.page(0, LOOKED_AT, query) if not (record.missing or record.problem))
    return next((record for record in found if _names(record, model)), None)


def _names(record: ImageRecord, model: Pictured) -> bool:
    if isinstance(model, PartInfo):
        return model.name.casefold() in {name.casefold() for name in record.loras}
    if record.request is not None:
        named = record.request.checkpoint
        return (named.name, named.hub_id) == (model.ref.name, model.ref.hub_id)
    return (record.stated.model or "").casefold() == model.ref.name.casefold()


def _read(paths: dict[str, str], side: int) -> dict[str, QImage]:
    """The pictures that can be read, by the key of their path."""
    read = dict[str, QImage]()
    for key, path in paths.items():
        try:
            read[key] = load_small(Path(path), side)[0]
        except SddeskError:  # it only decorates
            continue
    return read
