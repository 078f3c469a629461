"""The library as a place to live in: what was found, and everything a person does with the pictures there."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import Album, EmptyReport, ImageRecord, ImportReport, LocateReport
from sddesk.core.search import Query, Term
from sddesk.session.background import Background
from sddesk.session.notices import NoticeKind, Notices
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.found import Found
from sddesk.session.pictures.long_work import Kind, LongWork, Step, Steps
from sddesk.session.pictures.lookup import Lookup
from sddesk.session.pictures.system_trash import for_good, to_system_trash
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.session.pictures.watch import Watch

T = TypeVar("T")
IMPORTED_AT_ONCE = 8  # files a turn, so that a save need not wait
CHANGED_AT_ONCE = 25  # pictures a turn, for the same reason
REFRESH_MS = 100
LOOK_ELSEWHERE_MS = 2000
OLD = timedelta(days=30)  # in the trash for longer: offered for good-bye
PROBLEMS_TOLD = 20
SHOWN_EVERY = 3.0  # seconds: a long list is not drawn anew for a few that leave it
IN_TRASH = Query(terms=(Term(field="is", value="trashed"),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelves:
    """What stands beside the pictures: albums, saved searches by name, models and the trash with their numbers."""

    albums: tuple[Album, ...] = ()
    searches: dict[str, str] = field(default_factory=dict[str, str])
    models: tuple[tuple[str, int], ...] = ()
    trashed: int = 0
    trashed_long: int = 0


class Collection(QObject):
    """Pictures found, marked, put into albums, thrown away and taken in; every call is made on the UI thread.

    `changed` has records as they are now, `left` the ids of pictures that went into the trash or for good.
    """

    changed = Signal(object)
    left = Signal(object)
    came = Signal()
    shelves_changed = Signal(object)
    import_ended = Signal(object)
    trash_refused = Signal(object)

    def __init__(
        self,
        library: Callable[[], PictureLibrary],
        background: Background,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._background, self._notices = library, background, notices
        self.lookup = Lookup(background)
        self.found = Found(self.lookup, self)
        self.shelves = Shelves()
        self.work = LongWork(library, background, self)
        self.scanning = self._news = False
        self._thumbnails: list[Thumbnails[Any]] = []
        self._opened: PictureLibrary | None = None
        self._trashed: list[tuple[int, ...]] = []  # together, the last ones last
        self._soon = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._soon.timeout.connect(self._refresh)
        self._elsewhere = QTimer(self, interval=LOOK_ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self._look_elsewhere)
        self._looking_elsewhere = False
        self.watch = Watch(library, background, self._scan_for_news, self)
        self._looked_at = False
        self._outdated = True

    def begin(self, library: PictureLibrary) -> None:
        """The library is open: answer what was asked meanwhile, and notice from now on what other programs change."""
        self._opened = library
        self.lookup.begin(library.for_reading)
        self._elsewhere.start()
        self.watch.look()

    def begin_anew(self) -> None:
        """The index was replaced: what is shown may be gone from it."""
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
        return made

    def close(self, timeout: float) -> bool:
        """End the threads that look; False if one took longer than `timeout` seconds."""
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

    def trash(self, record_ids: Sequence[int]) -> None:
        """Move pictures into the library's trash; a notice offers to undo it."""
        together: tuple[int, ...] = ()

        def moved(done: list[int], _: bool) -> None:
            nonlocal together
            if done:
                self._trashed = [group for group in self._trashed if group != together]
                together += tuple(done)
                self._trashed.append(together)
                self._take_out(done)
                self._tell_trashed(together)

        self._one_by_one(record_ids, lambda library: library.trash.put, moved)

    def undo_trash(self, record_ids: Sequence[int] = ()) -> None:
        """Bring back these pictures, or those thrown away last; once more, those before them."""
        ids = tuple(record_ids) or (self._trashed[-1] if self._trashed else ())
        self._keep_undo(without=ids)
        self._notices.dismiss_action("undo_trash")
        if ids:
            self.restore(ids)

    def restore(self, record_ids: Sequence[int]) -> None:
        """Bring pictures back from the trash."""

        def restored(back: list[int], last: bool) -> None:
            self._keep_undo(without=back)
            if self.found.query.in_trash:
                self.found.drop(back)
            if last:
                self.came.emit()
            self.refresh_soon()

        self._one_by_one(record_ids, lambda library: library.trash.restore, restored)

    def describe(self, record_id: int, caption: str, on_refused: Callable[[], object] | None = None) -> None:
        """Give a picture a caption, or an empty one to take it away; `on_refused` when that cannot be kept."""
        self._change((record_id,), lambda library, _: [library.annotations.describe(record_id, caption)], on_refused)

    def empty_trash(self, record_ids: Sequence[int] | None = None, *, old_only: bool = False) -> None:
        """Hand the trash over to the system's; `trash_refused` tells which pictures that has no place for."""
        age = OLD if old_only else None
        self._empty(lambda library: library.trash.ids(age) if record_ids is None else record_ids, to_system_trash)

    def delete_for_good(self, record_ids: Sequence[int]) -> None:
        """Delete pictures of the trash so that nothing brings them back; only after a person agreed."""
        ids = tuple(record_ids)
        self._empty(lambda _: ids, for_good)

    def _empty(self, ids_of: Callable[[PictureLibrary], Sequence[int]], discard: Callable[[Path], bool]) -> None:
        shown, shown_at = 0, time.monotonic()

        def steps(library: PictureLibrary) -> Steps[EmptyReport]:
            ids, report = tuple(ids_of(library)), EmptyReport()
            yield Step(done=0, total=len(ids), result=report)
            for number, some in enumerate(_turns(ids), 1):
                report += library.trash.empty(discard, some)
                yield Step(done=min(number * CHANGED_AT_ONCE, len(ids)), total=len(ids), result=report)

        def show(report: EmptyReport) -> None:
            nonlocal shown, shown_at
            if time.monotonic() > shown_at + SHOWN_EVERY:
                self._let_go(report.gone[shown:])
                shown, shown_at = len(report.gone), time.monotonic()

        def ended(report: EmptyReport, error: SddeskError | None) -> None:
            self._let_go(report.gone[shown:])
            if error is not None:
                self._notices.problem(error)
            self._tell_emptied(report)

        self.work.order(Kind.EMPTY, steps, EmptyReport(), ended, show)

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

    def put_in_album(self, name: str, record_ids: Sequence[int]) -> None:
        """Add pictures to an album, which is made when it is new."""
        ids = tuple(record_ids)
        self._write(lambda library: library.albums.put(name, ids), self._shelves_done)

    def take_from_album(self, name: str, record_ids: Sequence[int]) -> None:
        """Take pictures out of an album; they stay in the library."""
        ids = tuple(record_ids)
        self._write(lambda library: library.albums.take(name, ids), self._shelves_done)

    def rename_album(self, name: str, new: str, on_done: Callable[[], object] | None = None) -> None:
        """Give an album another name; `on_done` when it has it."""

        def renamed(_: object) -> None:
            if on_done is not None:
                on_done()
            self.refresh_soon()

        self._write(lambda library: library.albums.rename(name, new), renamed, self._not_renamed)

    def remove_album(self, name: str) -> None:
        """Forget an album; its pictures stay in the library."""
        self._write(lambda library: library.albums.remove(name), self._shelves_done)

    def keep_search(self, name: str, text: str) -> None:
        """Save a search under a name; an empty text takes it away."""
        self._write(lambda library: library.albums.keep_search(name, text), self._shelves_done)

    def refresh_shelves(self) -> None:
        """Read albums, searches and models anew."""

        def read(library: PictureLibrary) -> Shelves:
            return Shelves(
                albums=tuple(library.albums.all()),
                searches=library.albums.searches(),
                models=tuple(library.models()),
                trashed=library.count(IN_TRASH),
                trashed_long=len(library.trash.ids(OLD)),
            )

        self.lookup.look("shelves", read, self._show_shelves, self._notices.problem)

    def _refresh(self) -> None:
        if self._looked_at:
            self._outdated = False
            self.refresh_shelves()
            self.found.refresh()

    def _show_shelves(self, shelves: Shelves) -> None:
        self.shelves = shelves
        self.shelves_changed.emit(shelves)

    def _not_renamed(self, error: SddeskError) -> None:
        self._notices.problem(error)
        self.refresh_soon()  # the list says what it was told to; now it says what is so

    def _shelves_done(self, _: object) -> None:
        self.refresh_soon()

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

        self._background.in_turns([partial(some_of, some) for some in _turns(ids)], done, failed)

    def _one_by_one(
        self,
        record_ids: Sequence[int],
        change: Callable[[PictureLibrary], Callable[[int], ImageRecord]],
        on_turn: Callable[[list[int], bool], object],
    ) -> None:
        """Change each that can be, and tell of the first that cannot; `on_turn` gets those of a turn, and whether it is
        the last.
        """
        turns = _turns(tuple(record_ids))
        refused: list[SddeskError] = []

        def some_of(number: int) -> tuple[list[int], SddeskError | None, bool]:
            done, problem = _each(change(self._library()), turns[number - 1])
            news = problem if not refused else None
            refused.extend([problem] if problem is not None else [])
            return done, news, number == len(turns)

        def told(turn: tuple[list[int], SddeskError | None, bool]) -> None:
            done, problem, last = turn
            if problem is not None:
                self._notices.problem(problem)
            on_turn(done, last)

        ops = [partial(some_of, number) for number in range(1, len(turns) + 1)]
        self._background.in_turns(ops, told, self._notices.problem)

    def _write(
        self,
        change: Callable[[PictureLibrary], T],
        on_done: Callable[[T], object],
        on_error: Callable[[SddeskError], object] | None = None,
    ) -> None:
        self._background.run(lambda: change(self._library()), on_done, on_error or self._notices.problem, urgent=True)

    def _take_out(self, record_ids: list[int]) -> None:
        """Pictures left the list at once; what else changed by that is looked up."""
        self.found.drop(record_ids)
        self.left.emit(record_ids)
        self.refresh_soon()

    def _keep_undo(self, *, without: Sequence[int]) -> None:
        """These are back, or gone for good: there is nothing left to undo of them."""
        settled = set(without)
        groups = (tuple(known for known in group if known not in settled) for group in self._trashed)
        self._trashed = [group for group in groups if group]

    def _let_go(self, gone: Sequence[int]) -> None:
        """These have left the trash for good."""
        if gone:
            self._keep_undo(without=gone)
            self._take_out(list(gone))

    def _tell_emptied(self, report: EmptyReport) -> None:
        if report.gone:
            template = QT_TRANSLATE_NOOP("messages", "Pictures taken out of the trash for good: {count}.")
            self._notices.add(NoticeKind.INFO, Message.of(template, {"count": len(report.gone)}))
        for problem in report.problems[:1]:
            details = "\n".join(map(str, report.problems[:PROBLEMS_TOLD])) if report.problems[1:] else None
            self._notices.add(NoticeKind.PROBLEM, problem, details=details)
        if report.refused:
            self.trash_refused.emit(list(report.refused))
        self.refresh_soon()

    def _tell_trashed(self, ids: tuple[int, ...]) -> None:
        self._notices.dismiss_action("undo_trash")
        template = QT_TRANSLATE_NOOP("messages", "Moved to the trash: {count}.")
        values = {"count": len(ids)}
        self._notices.add(NoticeKind.INFO, Message.of(template, values), action="undo_trash", record_ids=ids)

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


def _turns(ids: tuple[int, ...]) -> list[tuple[int, ...]]:
    return [ids[start : start + CHANGED_AT_ONCE] for start in range(0, len(ids), CHANGED_AT_ONCE)]


def _each(change: Callable[[int], ImageRecord], record_ids: Sequence[int]) -> tuple[list[int], SddeskError | None]:
    """Those that could be changed, and why the first that could not be was not."""
    done, problem = list[int](), None
    for record_id in record_ids:
        try:
            change(record_id)
        except SddeskError as error:
            problem = problem or error
        else:
            done.append(record_id)
    return done, problem
