"""Which engine makes an order: that of the open window, by its queue, or else one of its own.

The window's is used as an engine is: an order goes in, progress and pictures come out. Its pictures are saved already,
by the window, and in the library.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

import sddesk
from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import Engine, GeneratedImage, StepProgress, nothing_follows
from sddesk.core.hand_over import FORGOTTEN, error_from, progress_from, sentence_from
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass
from sddesk.library.metadata import read_picture
from sddesk.session.hand_over.client import (
    ANSWER_SECONDS,
    TURN_SECONDS,
    OpenWindow,
    WindowGone,
    not_understood,
    refusal,
    withdraw_from_file,
)
from sddesk.wiring import Wiring

_HANDED = QT_TRANSLATE_NOOP("messages", "The open window makes it.")
_AHEAD = QT_TRANSLATE_NOOP("messages", "Orders before it in the window's queue: {count}.")
_PAUSED = QT_TRANSLATE_NOOP("messages", "The window's queue is paused: it goes on when you resume it there.")
_RESUMED = QT_TRANSLATE_NOOP("messages", "The window's queue goes on.")
_CANCELLED = QT_TRANSLATE_NOOP("messages", "The order was cancelled in the window.")
_FAILED = QT_TRANSLATE_NOOP("messages", "The window did not make it.")
_LOST = QT_TRANSLATE_NOOP("messages", "The window's engine ended in the middle of the order.")
_MISSING = QT_TRANSLATE_NOOP("messages", "The window made the picture, but did not save it in the library.")
_CLEARED = QT_TRANSLATE_NOOP("messages", "The order was cleared from the window's queue before its end was told.")
_NOT_YET = QT_TRANSLATE_NOOP("messages", "The window was told to stop the order, and has not said yet that it did.")
_STARTING = QT_TRANSLATE_NOOP("messages", "A window of sddesk is just starting or closing.")
_TRY_AGAIN = QT_TRANSLATE_NOOP("messages", "Try again in a moment.")

Say = Callable[[object], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedImage(GeneratedImage):
    """A picture that the window has saved, and its file."""

    path: Path


class Drawer(Protocol):
    """What commands ask of an engine, their own or the window's."""

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of a request: see `Engine`."""
        ...


@contextmanager
def drawing(
    wiring: Wiring, command: str, say: Say, *, own: bool, device: str = "auto"
) -> Generator[Engine | WindowEngine]:
    """Give the open window as an engine, or an engine of its own: if `own`, for a device, or where no window is open.

    `say` tells the person what the window does with the orders. Raises SddeskError for a window that does not answer,
    or is of another version: two of them would be no safe neighbours on one library, so the person decides.
    """
    window = None if own or device != "auto" else open_window(wiring)
    if window is None:
        with closing(wiring.make_engine(device) if device != "auto" else wiring.make_engine()) as engine:
            yield engine  # what it still does beside ends with it
        return
    with closing(window):
        yield WindowEngine(window, command, wiring, say)


def open_window(wiring: Wiring) -> OpenWindow | None:
    """The window that has this library open, None where there is none. Raises SddeskError as `drawing` does."""
    known = {Path(place).absolute() for place in wiring.settings.model_folders}
    places = [place for place in wiring.catalog.added if place not in known]
    return OpenWindow.find(wiring.paths.data, wiring.pictures_folder, sddesk.__version__, places)


def take_back(wiring: Wiring, engine: Drawer, key: str) -> None:
    """Take back the unmade orders that an earlier command handed over under this key; finished pictures stay.

    Raises SddeskError where that cannot be: then it might be made twice.
    """
    deadline = time.monotonic() + ANSWER_SECONDS
    while True:
        if isinstance(engine, WindowEngine):
            engine.window.withdraw(key)
            return
        if withdraw_from_file(wiring.paths.data, key):
            return
        window = open_window(wiring)
        if window is not None:
            with closing(window):
                window.withdraw(key)
            return
        if time.monotonic() > deadline:
            raise SddeskError(_STARTING, _TRY_AGAIN)
        time.sleep(TURN_SECONDS)


class WindowEngine:
    """The window's queue as an engine. `key` is the beginning of the keys of its orders, random unless it is set.

    `compared_with`: the next order is the saved picture of this id once more, to be compared and not saved. `runtime`
    is what computed that picture, empty where the window's settings say what does.
    """

    def __init__(self, window: OpenWindow, command: str, wiring: Wiring, say: Say) -> None:
        self.window, self._command, self._wiring, self._say = window, command, wiring, say
        self.key = secrets.token_hex(16)
        self.compared_with: int | None = None
        self.runtime = ""
        self._number = 0
        self._paused = False

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Let the window make a request, and give each picture when it is saved.

        Raises Cancelled when `cancelled()` is true, after the order was taken back; SddeskError, WindowGone where the
        window ends, EngineLost where its engine does.
        """
        del upcoming  # the window's queue knows what follows
        if not self._number:
            self._say(_HANDED)
        self._number += 1
        order = _Order(f"{self.key}.{self._number}", located.request.images, on_progress, on_image, self._say)
        self.window.order(order.key, self._command, located.request, self.compared_with, self.runtime)
        self._tell_pause(self.window.paused)
        try:
            while not order.ended:
                if cancelled():
                    self._withdraw(order)
                    raise Cancelled
                message = self.window.next(TURN_SECONDS)
                if message is not None:
                    self._take(order, message)
        finally:
            if not order.ended:  # nobody waits for it here any longer
                with suppress(SddeskError):
                    self.window.say("withdraw", key=order.key)
        if order.lost:
            self.window.withdraw(order.key)  # it would wait there until the person resumes it
        order.check()

    def _withdraw(self, order: _Order) -> None:
        """Cancel an order, and take its reports meanwhile. If it does not end soon, the window ends it alone.

        Raises WindowGone.
        """
        try:
            told = self.window.withdraw(order.key)
        except WindowGone:
            raise
        except SddeskError:
            self._say(_NOT_YET)
            return
        for message in told:
            self._take(order, message)

    def _take(self, order: _Order, message: dict[str, Any]) -> None:
        if message["say"] == "queue":
            self._tell_pause(self.window.paused)
        elif message.get("key") == order.key:
            order.take(message, self._read)

    def _tell_pause(self, paused: bool) -> None:
        if paused != self._paused:
            self._say(_PAUSED if paused else _RESUMED)
        self._paused = paused

    def _read(self, path: Path, index: int, notes: list[Any]) -> SavedImage:
        """The picture of a file that the window has written. Raises SddeskError, ValueError."""
        read = read_picture(path)
        pixels = self._wiring.read_pixels(path)
        if self.compared_with is not None:
            path.unlink(missing_ok=True)
        if read.request is None or read.provenance is None:
            raise SddeskError(_MISSING)
        return SavedImage(
            request=read.request,
            pixels=pixels,
            seconds=read.seconds,
            provenance=read.provenance,
            index=index,
            flagged=read.flagged,
            notes=tuple(map(sentence_from, notes)),
            path=path,
        )


class _Order:
    """An order that was handed over, and its state as the window reported it."""

    def __init__(
        self,
        key: str,
        images: int,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        say: Say,
    ) -> None:
        self.key, self._images = key, images
        self._on_progress, self._on_image, self._say = on_progress, on_image, say
        self._state: str | None = None
        self._error: SddeskError | None = None
        self._made: set[int] = set()

    @property
    def ended(self) -> bool:
        return self._state is not None

    @property
    def lost(self) -> bool:
        return self._state == "lost"

    def take(self, message: dict[str, Any], read: Callable[[Path, int, list[Any]], SavedImage]) -> None:
        """Take what the window tells of it. Raises SddeskError, also for what cannot be understood."""
        try:
            tell = self._understood(message, read)
        except (ValueError, KeyError, TypeError, OverflowError) as error:
            raise not_understood(error) from error
        tell()

    def _understood(
        self, message: dict[str, Any], read: Callable[[Path, int, list[Any]], SavedImage]
    ) -> Callable[[], object]:
        """Note what the window tells, and return what passes it on.

        Raises SddeskError, and ValueError, KeyError, TypeError or OverflowError for what cannot be understood.
        """
        match message["say"]:
            case "taken" if message.get("ahead"):
                ahead = _AHEAD.format(count=int(message["ahead"]))
                return lambda: self._say(ahead)
            case "progress":
                progress = progress_from(message["progress"])
                return lambda: self._on_progress(progress)
            case "picture":
                index, notes = int(message["index"]), list(message["notes"])
                image = read(Path(str(message["path"])), index, notes)
                self._made.add(index)
                return lambda: self._on_image(image)
            case "refused":
                self._error = refusal(message)
                self._state = "refused"
            case "ended":
                self._error = error_from(message["error"]) if message.get("error") else None
                self._state = str(message["state"])
            case _:
                pass
        return lambda: None

    def check(self) -> None:
        """Raise SddeskError unless all of it was made."""
        if self.lost:
            raise EngineLost(_LOST)
        if self._error is not None:
            raise self._error
        if self._state == "cancelled":
            raise SddeskError(_CANCELLED)
        if self._state == FORGOTTEN:
            raise SddeskError(_CLEARED)
        if self._state != "finished":
            raise SddeskError(_FAILED)
        if len(self._made) < self._images:
            raise SddeskError(_MISSING)
