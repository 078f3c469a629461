"""A small picture for each job: how far its picture has formed, or what it begins with, or the shape it will have."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from sddesk.core.record import Family, ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.core.search import Query, Term
from sddesk.session.app_session import Session
from sddesk.session.generation.job import Job
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.ui.images import load_small, to_qimage
from sddesk.ui.theme import RADIUS, colors_in_use

SIDE = 44  # pixels
SLOT, SAVED = "job {hash}", "pictures of job {job}"
LOOKED_AT = 20  # pictures of one seed
MOST = 200  # formed pictures that are kept
KEPT_SHAPE = Qt.AspectRatioMode.KeepAspectRatio


class JobPictures(QObject):
    """`arrived`: there are more of them now. Only of jobs that are asked for, those in view, anything is read."""

    arrived = Signal()

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._begun_with: dict[str, ImageRecord | None] = {}  # or what an ended job made
        self._asked = set[str]()
        self._thumbnails: Thumbnails[QImage] | None = None
        self._formed: dict[int, tuple[tuple[int, int], QImage]] = {}

    def of(self, job: Job) -> QPixmap:
        """The picture of a job, SIDE pixels of the layout a side."""
        return self._squared(job, self._formed_of(job) or self._saved_of(job) or self._start_of(job))

    def _formed_of(self, job: Job) -> QImage | None:
        """The newest preview or picture of a running job; when it has ended, the last one."""
        course = self._session.running.get(job.id)
        if course is not None:
            shown = [image.pixels for image in course.images if not image.flagged]
            looked = course.preview
            latest = looked.preview if looked is not None else shown[-1] if shown else None
            now = (looked.image, looked.picture_step) if looked is not None else (-1, len(shown))
            if latest is not None and (job.id not in self._formed or self._formed[job.id][0] != now):
                side = self._pixels()
                small = to_qimage(latest).scaled(side, side, KEPT_SHAPE, Qt.TransformationMode.SmoothTransformation)
                self._formed[job.id] = now, small
                if len(self._formed) > MOST:
                    del self._formed[next(iter(self._formed))]
        return self._formed[job.id][1] if job.id in self._formed else None

    def _saved_of(self, job: Job) -> QImage | None:
        """A saved picture of a job that ended before this start of the program, once it is there."""
        if job.is_open or not job.done or job.request.enlarge is not None:
            return None
        key = SAVED.format(job=job.id)
        if key not in self._asked:
            self._asked.add(key)

            def found(record: ImageRecord | None) -> None:
                self._begun_with[key] = record
                self._fetch()

            self._session.collection.lookup.look(key, lambda library: _made_by(library, job), found)
        return self._at_hand(key)

    def _at_hand(self, key: str) -> QImage | None:
        record = self._begun_with.get(key)
        return self._thumbnails.get(record, self._pixels()) if record is not None and self._thumbnails else None

    def _start_of(self, job: Job) -> QImage | None:
        """What the job begins with, once it is there."""
        entry = job.request.enlarge or job.request.start
        if entry is None:
            return None
        if entry.content_hash not in self._asked:
            self._ask(entry.content_hash, job)
        return self._at_hand(entry.content_hash)

    def _ask(self, content_hash: str, job: Job) -> None:
        self._asked.add(content_hash)

        def found(family: Family) -> None:
            parents = [parent.record for parent in family.parents if parent.entry.content_hash == content_hash]
            self._begun_with[content_hash] = next(iter(parents), None)
            self._fetch()

        request = job.request
        self._session.collection.lookup.look(
            SLOT.format(hash=content_hash), lambda library: library.relations.family(request, None), found
        )

    def _fetch(self) -> None:
        if self._thumbnails is None:
            self._thumbnails = self._session.collection.make_thumbnails(load_small)
            self._thumbnails.signals.arrived.connect(lambda _: self.arrived.emit())
        self._thumbnails.want([record for record in self._begun_with.values() if record is not None], self._pixels())

    def _pixels(self) -> int:
        return round(SIDE * self._view.devicePixelRatioF())

    def _squared(self, job: Job, image: QImage | None) -> QPixmap:
        """The image in the middle of a square; without one the outline of the coming picture."""
        ratio = self._view.devicePixelRatioF()
        square = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
        square.fill(Qt.GlobalColor.transparent)
        shape = image.size() if image is not None else QSize(job.request.width, job.request.height)
        target = QRect(square.rect().topLeft(), shape.scaled(square.size(), KEPT_SHAPE))
        target.moveCenter(square.rect().center())
        painter = QPainter(square)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if image is None:
            painter.setPen(QColor(colors_in_use().border))
            painter.setBrush(QColor(colors_in_use().hover))
            painter.drawRoundedRect(target.adjusted(1, 1, -1, -1), RADIUS * ratio / 2, RADIUS * ratio / 2)
        else:
            painter.drawImage(target, image)
        painter.end()
        square.setDevicePixelRatio(ratio)
        return square


def _made_by(library: PictureLibrary, job: Job) -> ImageRecord | None:
    """A picture that this job made: of its first seed, with its prompt, since it began."""
    seed = job.request.seed + min(job.done)
    query = Query(terms=(Term(field="seed", op="=", value=seed),))
    for record in library.page(0, LOOKED_AT, query):
        mine = record.request is not None and _prompt_of(record.request) == _prompt_of(job.request)
        if mine and not record.missing and record.created_at >= (job.started_at or record.created_at):
            return record
    return None


def _prompt_of(request: GenerationRequest) -> str:
    return request.prompt if request.written_prompt is None else request.written_prompt
