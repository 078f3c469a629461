"""The library as a place to live in: what was found, and everything a person does with the pictures there."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ImageRecord, ImportReport, LocateReport
from sddesk.session.notices import NoticeKind
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.albums import Albums
from sddesk.session.pictures.drawn_prompts import DrawnPrompts
from sddesk.session.pictures.found import Found
from sddesk.session.pictures.long_work import Kind, LongWork, Step, Steps, in_turns
from sddesk.session.pictures.lookup import Lookup
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.session.pictures.trash import Trash
from sddesk.session.pictures.watch import Watch
from sddesk.session.services import Services

T = TypeVar("T")
IMPORTED_AT_ONCE = 8  # files a turn, so that a save need not wait
REFRESH_MS = 100
LOOK_ELSEWHERE_MS = 2000
PROBLEMS_TOLD = 20


class Collection(QObject):
    """Pictures found, marked and taken in; `bin` and `albums` do the rest. Every call is made on the UI thread.

    `changed` has records as they are now, `left` the ids of pictures that went into the trash or for good.
    """

    changed = Signal(object)
    left = Signal(object)
    came = Signal()
    import_ended = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._notices, self._library = background, _, library = services
        self.lookup = Lookup(background)
        self.found = Found(self.lookup, self)
        self.work = LongWork(library, background, self)
        self.bin = Trash(services, self.found, self.work, self)
        self.bin.gone.connect(self._on_gone)
        self.bin.restored.connect(self.came)
        self.bin.touched.connect(self.refresh_soon)
        self.albums = Albums(services, self.lookup, self)
        self.albums.touched.connect(self.refresh_soon)
        self.prompts = DrawnPrompts(services, self.lookup, self)
        self.scanning = self._news = False
        self._thumbnails: list[Thumbnails[Any]] = []
        self._opened: PictureLibrary | None = None
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        self._elsewhere = QTimer(self, interval=LOOK_ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self._look_elsewhere)
        self._looking_elsewhere = False
        self.watch = Watch(library, background, self._scan_for_news, self)
        self._looked_at = self._closed = False
        self._outdated = True

    def begin(self, library: PictureLibrary) -> None:
        """The library is open: answer what was asked meanwhile, and notice from now on what other programs change."""
        if self._closed:  # the window was closed while the library opened
            return
        self._opened = library
        self.lookup.begin(library.for_reading)
        self._elsewhere.start()
        self.watch.look()

    def begin_anew(self) -> None:
        """The index was replaced: the shown pictures may be gone from it."""
        self.lookup.renew()
        self.came.emit()
        self.refresh_soon()

    def look_at(self, looked_at: bool) -> None:
        """Whether somebody sees the list: unseen, it is not kept up to date."""
        self._looked_at = looked_at
        if looked_at and self._outdated:
            self._refresh()

    def reread(self, record_id: int) -> None:
        """Tell how a picture is now that somebody looks at: as `changed`, or as `left` when it is gone for good."""

        def told(records: list[ImageRecord]) -> None:
            if records:
                self.found.put(records)
                self.changed.emit(records)
            else:
                self.left.emit([record_id])

        if record_id > 0:  # else the index could not take it in: nothing is known of it
            self.lookup.look(f"record {record_id}", lambda library: library.records_of([record_id]), told)

    def refresh_soon(self) -> None:
        """Pictures came, went or were changed: look again, once for all that happens together."""
        self._outdated = True
        if self._looked_at and not self._soon.isActive():
            self._soon.start()

    def make_thumbnails(self, decode: Callable[[Path, int], tuple[T, int]]) -> Thumbnails[T]:
        """Small pictures for a view that has its own way to decode them."""

        def file_of(record: ImageRecord) -> Path:
            assert self._opened is not None  # a record came from there
            return self._opened.contents.thumbnail_of(record)

        made = Thumbnails(self._background, file_of, decode)
        self._thumbnails.append(made)
        if self._closed:  # an answer that was under way made a view of its pictures: nothing would end its threads
            made.close(0)
        return made

    def close(self, timeout: float) -> bool:
        """End the threads that look; False if one took longer than `timeout` seconds."""
        self._closed = True
        self.work.stop()
        self._elsewhere.stop()
        self._soon.stop()
        ended = [thumbnails.close(timeout) for thumbnails in self._thumbnails]
        return self.lookup.close(timeout) and all(ended)

    def mark(
        self,
        record_ids: Sequence[int],
        *,
        stars: int | None = None,
        favourite: bool | None = None,
        rejected: bool | None = None,
    ) -> None:
        """Give stars, make or unmake favourites and rejects."""
        ids = tuple(record_ids)
        self._change(
            ids,
            lambda library, some: library.annotations.mark(some, stars=stars, favourite=favourite, rejected=rejected),
        )

    def tag(self, record_ids: Sequence[int], add: Sequence[str], remove: Sequence[str] = ()) -> None:
        """Add and remove tags."""
        ids = tuple(record_ids)
        self._change(ids, lambda library, some: library.annotations.tag(some, add, remove))

    def describe(self, record_id: int, caption: str, on_refused: Callable[[], object] | None = None) -> None:
        """Give a picture a caption, or an empty one to take it away; `on_refused` when that cannot be kept."""
        self._change((record_id,), lambda library, _: [library.annotations.describe(record_id, caption)], on_refused)

    @property
    def importing(self) -> bool:
        """Whether pictures are being taken in, or wait for that."""
        return self.work.is_waiting(Kind.IMPORT)

    def take_in(self, paths: Sequence[Path], *, in_place: bool) -> None:
        """Import files and folders a few at a time; `import_ended` has the report."""

        def steps(library: PictureLibrary) -> Steps[ImportReport]:
            report, looking = ImportReport(), library.imports.beginning(list(paths), in_place=in_place)
            while True:
                try:
                    next(looking)
                except StopIteration as end:
                    files = end.value
                    break
                yield Step(done=0, total=0, result=report)
            for start in range(0, len(files), IMPORTED_AT_ONCE):
                yield Step(done=start, total=len(files), result=report)
                report += library.imports.some(files[start : start + IMPORTED_AT_ONCE], in_place=in_place)
            yield Step(done=len(files), total=len(files), result=report)

        self.work.order(Kind.IMPORT, steps, ImportReport(), self._end_import)

    def locate(self, place: Path, record_id: int | None = None) -> None:
        """Look for missing pictures below a folder; or `place` is the file of this one, and others moved with it."""

        def steps(library: PictureLibrary) -> Steps[LocateReport]:
            looking = library.locator.locating(place, record_id)
            while True:
                try:
                    report = next(looking)
                except StopIteration as end:
                    yield Step(done=0, total=0, result=end.value)
                    return
                yield Step(done=report.looked, total=0, result=report)

        self.work.order(Kind.LOCATE, steps, LocateReport(), self._end_locating)

    def scan(self, on_done: Callable[[], object] | None = None, *, reread: bool = False) -> None:
        """Look through the folders, in short turns; problems with it are no news to a person."""

        def go_on(steps: Generator[int, None, object]) -> None:
            self._background.run(lambda: next(steps, None), lambda step: turn(steps, step), lambda _: end())

        def turn(steps: Generator[int, None, object], step: int | None) -> None:
            if step is None:
                end()
            else:
                go_on(steps)

        def end() -> None:
            self.scanning = False
            self.came.emit()
            self.refresh_soon()
            if on_done is not None:
                on_done()
            if self._news and not self.scanning:
                self.scan()

        self.scanning, self._news = True, False
        self._background.run(lambda: self._library().upkeep.scanning(reread=reread), go_on, lambda _: end())

    def _scan_for_news(self) -> None:
        self._news = True  # a scan under way may be past it
        if not self.scanning:
            self.scan()

    def _refresh(self) -> None:
        if self._looked_at:
            self._outdated = False
            self.albums.refresh()
            self.found.refresh()

    def _look_elsewhere(self) -> None:
        if self._looking_elsewhere:
            return  # the library is busy: one look is enough
        self._looking_elsewhere = True

        def look() -> tuple[bool, list[Message]]:
            return self._library().upkeep.changed_elsewhere(), self._library().upkeep.untold()

        def seen(found: tuple[bool, list[Message]]) -> None:
            self._looking_elsewhere = False
            for message in found[1]:
                self._notices.add(NoticeKind.WARNING, message)
            if found[0]:
                self.came.emit()
                self.refresh_soon()

        self._background.run(look, seen, lambda _: seen((False, [])))

    def _change(
        self,
        ids: tuple[int, ...],
        change: Callable[[PictureLibrary, tuple[int, ...]], list[ImageRecord]],
        on_refused: Callable[[], object] | None = None,
    ) -> None:
        def done(records: list[ImageRecord]) -> None:
            self.found.put(records)
            self.changed.emit(records)
            if self.found.query.terms or self.found.query.sort == "stars":
                self.refresh_soon()  # what is no longer searched for goes

        def failed(error: SddeskError) -> None:
            self._notices.problem(error)
            if on_refused is not None:
                on_refused()
            self.refresh_soon()  # some may be changed

        def some_of(some: tuple[int, ...]) -> list[ImageRecord]:
            return change(self._library(), some)

        self._background.in_turns([partial(some_of, some) for some in in_turns(ids)], done, failed)

    def _on_gone(self, record_ids: list[int]) -> None:
        """Take pictures out of the list at once; what else changed by that is looked up."""
        self.found.drop(record_ids)
        self.left.emit(record_ids)
        self.refresh_soon()

    def _end_import(self, report: ImportReport, error: SddeskError | None) -> None:
        """Tell why it ended early, if it did, and what was taken in."""
        if error is not None:
            self._notices.problem(error)
        template = QT_TRANSLATE_NOOP(
            "messages", "Pictures taken in: {taken}; there already: {known}; problems: {problems}."
        )
        values = {"taken": report.taken, "known": report.known, "problems": len(report.problems)}
        kind = NoticeKind.WARNING if report.problems else NoticeKind.INFO
        details = "\n".join(report.problems[:PROBLEMS_TOLD]) or None
        self._notices.add(kind, Message.of(template, values), details=details)
        self.import_ended.emit(report)
        self.came.emit()
        self.refresh_soon()

    def _end_locating(self, report: LocateReport, error: SddeskError | None) -> None:
        if error is not None:
            self._notices.problem(error)
        elif report.found:
            template = QT_TRANSLATE_NOOP("messages", "Missing pictures found: {found}; still missing: {missing}.")
            values = {"found": len(report.found), "missing": report.missing}
            self._notices.add(NoticeKind.INFO, Message.of(template, values))
        else:
            template = QT_TRANSLATE_NOOP("messages", "None of the missing pictures is there; files looked at: {count}.")
            hint = QT_TRANSLATE_NOOP("messages", "Choose the folder that they were moved to, or one above it.")
            self._notices.add(NoticeKind.WARNING, Message.of(template, {"count": report.looked}), Message(hint))
        if report.found:
            records = list(report.found)
            self.found.put(records)
            self.changed.emit(records)
            self.came.emit()
            self.refresh_soon()
