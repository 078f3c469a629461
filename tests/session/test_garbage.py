"""Garbage is collected on the UI thread, so that no other thread destroys Qt objects."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from sddesk.session.garbage import UiGarbage


class Ring:
    """Points at itself, so that only a collection ends it."""

    def __init__(self, ended_on: list[str]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ended_on.append(threading.current_thread().name))


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[UiGarbage]:
    parent = QObject()
    made = UiGarbage(parent)
    yield made
    made.stop()
    gc.disable()  # as the tests have it


def test_another_thread_collects_nothing_however_much_it_makes(garbage: UiGarbage) -> None:
    ended_on: list[str] = []
    Ring(ended_on)
    worker = threading.Thread(target=lambda: [[] for _ in range(50_000)], name="worker")
    worker.start()
    worker.join()
    assert ended_on == []
    kept = [[] for _ in range(5_000)]  # enough new objects for a collection to be due
    garbage.look()
    assert kept and ended_on == [threading.current_thread().name]


def test_python_collects_by_itself_again_when_it_stops(garbage: UiGarbage) -> None:
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
