"""Undo while the trash is emptied."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sddesk.core.record import EmptyReport
from sddesk.session.notices import Notices
from sddesk.session.pictures.trash import Trash
from sddesk.session.services import Services


class Work:
    """Long work whose turns the test takes."""

    step: Callable[[EmptyReport], object]

    def order(self, kind: object, steps: object, nothing: object, ended: object, step: Callable[..., object]) -> None:
        del kind, steps, nothing, ended
        self.step = step


def test_undo_asks_for_no_picture_that_is_gone_for_good(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    work, asked = Work(), list[tuple[int, ...]]()
    unused: Any = None
    trash = Trash(Services(unused, Notices(), unused), unused, work)  # type: ignore[arg-type]
    monkeypatch.setattr(trash, "restore", asked.append)
    monkeypatch.setattr(trash, "_undoable", [(1,), (2, 3)])
    trash.empty()
    work.step(EmptyReport(gone=(2,)))  # the list shows it a moment later
    trash.undo()
    assert asked == [(3,)]
