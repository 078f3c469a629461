"""Pictures written elsewhere, one after another, so that a save goes ahead and a person can stop it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sddesk.core.errors import LettersMissing, SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.record import ExportFormat
from sddesk.core.values import dataclass
from sddesk.core.whole_files import sweep
from sddesk.session.notices import NoticeKind
from sddesk.session.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """An export into `folder`: single pictures, or, with `sheet` = (rows, columns), pages of many.

    `quality` is that of JPEG and WebP, 1 to 100; `labels` are those of sheets. `inputs`: a PNG with its settings
    carries the pictures that it was made from, and is all that it takes to make it again.
    """

    folder: Path
    form: ExportFormat = "png"
    metadata: bool = True
    quality: int = 92
    inputs: bool = False
    sheet: tuple[int, int] | None = None
    labels: bool = True


class Exporter(QObject):
    """One export at a time; `changed` comes after every file. A notice says at the end what was written."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background, self._notices, self._library = services
        self._order: ExportOrder | None = None
        self._steps: list[list[int]] = []
        self._written: list[Path] = []
        self._problems: list[SddeskError] = []
        self.done = 0
        self.total = 0

    @property
    def running(self) -> bool:
        """Whether something is being written."""
        return self._order is not None

    def start(self, record_ids: Sequence[int], order: ExportOrder) -> bool:
        """Begin; False when there is nothing to write or another export still runs."""
        if self.running or not record_ids:
            return False
        each = order.sheet[0] * order.sheet[1] if order.sheet else 1
        self._steps = [list(record_ids[start : start + each]) for start in range(0, len(record_ids), each)]
        self._order, self._written, self._problems = order, [], []
        self.done, self.total = 0, len(self._steps)
        self._next()
        return True

    def stop(self) -> None:
        """Stop writing; files already written stay."""
        self._steps = self._steps[: self.done]

    def _next(self) -> None:
        order = self._order
        self.changed.emit()
        if order is None:
            return
        if self.done >= len(self._steps):
            self._end(order)
            return
        ids, number = self._steps[self.done], self.done + 1
        self._background.run(lambda: self._write(ids, number, order), self._on_written, self._on_problem)

    def _write(self, ids: list[int], number: int, order: ExportOrder) -> tuple[list[Path], list[SddeskError]]:
        library = self._library()
        if number == 1:
            sweep(order.folder)
        if order.sheet is None:
            return library.exports.pictures(
                ids, order.folder, order.form, metadata=order.metadata, quality=order.quality, inputs=order.inputs
            ), []
        rows, columns = order.sheet
        return library.exports.sheets(ids, order.folder, rows, columns, labels=order.labels, first=number)

    def _on_written(self, both: tuple[list[Path], list[SddeskError]]) -> None:
        self._written += both[0]
        self._problems += both[1]
        self.done += 1
        self._next()

    def _on_problem(self, error: SddeskError) -> None:
        self._problems.append(error)
        self.done += 1
        self._next()

    def _end(self, order: ExportOrder) -> None:
        self._order = None
        failed = [problem for problem in self._problems if not isinstance(problem, LettersMissing)]
        boxes = [problem for problem in self._problems if isinstance(problem, LettersMissing)]
        values = {"folder": str(order.folder), "count": len(self._written), "failed": len(failed)}
        if not failed:
            one = QT_TRANSLATE_NOOP("messages", "1 file was exported to {folder}.")
            several = QT_TRANSLATE_NOOP("messages", "{count} files were exported to {folder}.")
            message = Message.of(one if len(self._written) == 1 else several, values)
            kind = NoticeKind.WARNING if boxes else NoticeKind.INFO
            self._notices.add(kind, message, boxes[0].message if boxes else None, action="show_exported")
        elif self._written:
            template = QT_TRANSLATE_NOOP("messages", "{count} exported to {folder}; {failed} could not be exported.")
            told = dict.fromkeys(problem.message for problem in self._problems)
            details = "\n".join(map(str, told)) if len(told) > 1 else None  # else the hint says it
            hint = failed[0].message
            self._notices.add(
                NoticeKind.WARNING, Message.of(template, values), hint, action="show_exported", details=details
            )
        else:
            self._notices.problem(failed[0])
        self.changed.emit()
