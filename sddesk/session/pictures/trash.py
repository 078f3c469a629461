"""The library's trash: pictures thrown away, brought back, and given up for good."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import EmptyReport, ImageRecord
from sddesk.session.notices import NoticeKind
from sddesk.session.picture_library import PictureLibrary
from sddesk.session.pictures.found import Found
from sddesk.session.pictures.long_work import Kind, LongWork, Step, Steps, in_turns
from sddesk.session.pictures.system_trash import for_good, to_system_trash
from sddesk.session.services import Services

OLD = timedelta(days=30)  # in the trash for longer: offered for good-bye
PROBLEMS_TOLD = 20
SHOWN_EVERY = 3.0  # seconds: a long list is not drawn anew for a few that leave it


class Trash(QObject):
    """`gone` carries the ids of pictures that leave the list, `restored` comes when some are back, `touched` follows
    every change. `refused` carries the ids of pictures that the system's trash has no place for.
    """

    gone = Signal(list)
    restored = Signal()
    touched = Signal()
    refused = Signal(object)

    def __init__(self, services: Services, found: Found, work: LongWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._notices, self._library = services
        self._found, self._work = found, work
        self._undoable: list[tuple[int, ...]] = []  # thrown away together, the last ones last

    def put(self, record_ids: Sequence[int]) -> None:
        """Move pictures into the library's trash; a notice offers to undo it."""
        together: tuple[int, ...] = ()

        def moved(done: list[int], _: bool) -> None:
            nonlocal together
            if done:
                self._undoable = [group for group in self._undoable if group != together]
                together += tuple(done)
                self._undoable.append(together)
                self.gone.emit(done)
                self._tell_trashed(together)

        self._one_by_one(record_ids, lambda library: library.trash.put, moved)

    def undo(self, record_ids: Sequence[int] = ()) -> None:
        """Bring back these pictures, or those thrown away last; once more, those before them."""
        ids = tuple(record_ids) or (self._undoable[-1] if self._undoable else ())
        self._keep_undo(without=ids)
        self._notices.dismiss_action("undo_trash")
        if ids:
            self.restore(ids)

    def restore(self, record_ids: Sequence[int]) -> None:
        """Bring pictures back from the trash."""

        def restored(back: list[int], last: bool) -> None:
            self._keep_undo(without=back)
            if self._found.query.in_trash:
                self._found.drop(back)
            if last:
                self.restored.emit()
            self.touched.emit()

        self._one_by_one(record_ids, lambda library: library.trash.restore, restored)

    def empty(self, record_ids: Sequence[int] | None = None, *, old_only: bool = False) -> None:
        """Hand the trash over to the system's; `refused` tells which pictures that has no place for."""
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
            done = 0
            for some in in_turns(ids):
                report += library.trash.empty(discard, some)
                done += len(some)
                yield Step(done=done, total=len(ids), result=report)

        def show(report: EmptyReport) -> None:
            nonlocal shown, shown_at
            self._keep_undo(without=report.gone)
            if time.monotonic() > shown_at + SHOWN_EVERY:
                self._let_go(report.gone[shown:])
                shown, shown_at = len(report.gone), time.monotonic()

        def ended(report: EmptyReport, error: SddeskError | None) -> None:
            self._let_go(report.gone[shown:])
            if error is not None:
                self._notices.problem(error)
            self._tell_emptied(report)

        self._work.order(Kind.EMPTY, steps, EmptyReport(), ended, show)

    def _keep_undo(self, *, without: Sequence[int]) -> None:
        """These are back, or gone for good: there is nothing left to undo of them."""
        settled = set(without)
        groups = (tuple(known for known in group if known not in settled) for group in self._undoable)
        self._undoable = [group for group in groups if group]

    def _let_go(self, gone: Sequence[int]) -> None:
        """These have left the trash for good."""
        if gone:
            self._keep_undo(without=gone)
            self.gone.emit(list(gone))

    def _tell_emptied(self, report: EmptyReport) -> None:
        if report.gone:
            template = QT_TRANSLATE_NOOP("messages", "Pictures taken out of the trash for good: {count}.")
            self._notices.add(NoticeKind.INFO, Message.of(template, {"count": len(report.gone)}))
        for problem in report.problems[:1]:
            details = "\n".join(map(str, report.problems[:PROBLEMS_TOLD])) if report.problems[1:] else None
            self._notices.add(NoticeKind.PROBLEM, problem, details=details)
        if report.refused:
            self.refused.emit(list(report.refused))
        self.touched.emit()

    def _tell_trashed(self, ids: tuple[int, ...]) -> None:
        self._notices.dismiss_action("undo_trash")
        template = QT_TRANSLATE_NOOP("messages", "Moved to the trash: {count}.")
        values = {"count": len(ids)}
        self._notices.add(NoticeKind.INFO, Message.of(template, values), action="undo_trash", record_ids=ids)

    def _one_by_one(
        self,
        record_ids: Sequence[int],
        change: Callable[[PictureLibrary], Callable[[int], ImageRecord]],
        on_turn: Callable[[list[int], bool], object],
    ) -> None:
        """Change each that can be, and tell of the first that cannot; `on_turn` gets those of a turn, and whether it is
        the last.
        """
        turns = in_turns(tuple(record_ids))
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
