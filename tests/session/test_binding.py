"""The Qt binding itself: a release that loses references to True ends the program after a few hundred signals."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

REPEATS = 200


class Emitter(QObject):
    """Says something, over and over."""

    said = Signal(object)


def test_signals_keep_the_references_they_borrow() -> None:
    emitter = Emitter()
    before = sys.getrefcount(True)
    for number in range(REPEATS):
        emitter.said.emit(number)
    assert sys.getrefcount(True) > before - REPEATS // 2
