"""One command at the window's socket: its words, bounded and read a few at a time, and the answers to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalSocket

from sddesk.core.hand_over import MOST_BYTES, from_line, sentence_to_plain, to_line
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message

AT_ONCE = 20  # words in one turn, so that a flood of them does not hold the window up
FEW_UNREAD = 10_000
MOST_UNREAD = 8_000_000  # bytes that wait for a command which reads nothing
_UNREADABLE = QT_TRANSLATE_NOOP("messages", "The window cannot read what it was told: {reason}.")


class Caller(QObject):
    """A connection. `hear` gets each message, `left` is called once when it is gone.

    `hear` may raise ValueError for an invalid message: then, and for a line without end, it is refused and
    the connection ends.
    """

    def __init__(
        self,
        socket: QLocalSocket,
        hear: Callable[[Caller, dict[str, Any]], None],
        left: Callable[[Caller], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._socket, self._hear, self._left = socket, hear, left
        self.greeted = False
        socket.setParent(self)
        socket.setReadBufferSize(MOST_BYTES + 1)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._on_left)
        self._read_soon()

    def say(self, say: str, **values: Any) -> None:
        """Send a message; a command that leaves too many unread is let go."""
        self._socket.write(to_line(say, **values))
        if self._socket.bytesToWrite() > MOST_UNREAD:
            self._socket.abort()

    def say_if_heard(self, say: str, **values: Any) -> None:
        """Send a message that the next one of its kind makes old: only to a command that reads fast enough."""
        if self._socket.bytesToWrite() < FEW_UNREAD:
            self.say(say, **values)

    def refuse(self, sentence: Message, hint: Message | None = None, *, key: str = "", reason: str = "order") -> None:
        """Say why something is not done: the order of this `key`, or all of it, which ends the connection."""
        self.say("refused", key=key, reason=reason, error=sentence_to_plain(sentence), hint=sentence_to_plain(hint))
        if not key:
            self._socket.disconnectFromServer()

    def end(self, milliseconds: int) -> None:
        """Say that the window closes, and wait a moment until that is heard."""
        self.say("closing")
        while self._socket.bytesToWrite() and self._socket.waitForBytesWritten(milliseconds):
            pass
        self._socket.disconnectFromServer()

    def _read(self) -> None:
        for _ in range(AT_ONCE):
            if not self._socket.canReadLine():
                break
            self._take(bytes(self._socket.readLine().data()))
        else:
            self._read_soon()
        if not self._socket.canReadLine() and self._socket.bytesAvailable() > MOST_BYTES:
            self._refuse_unreadable("a line without end")

    def _read_soon(self) -> None:
        QTimer.singleShot(0, self, self._read)

    def _take(self, line: bytes) -> None:
        try:
            self._hear(self, from_line(line))
        except ValueError as error:
            self._refuse_unreadable(str(error)[:200])

    def _refuse_unreadable(self, reason: str) -> None:
        self._socket.readAll()
        self.refuse(Message.of(_UNREADABLE, {"reason": reason}), reason="garbled")

    def _on_left(self) -> None:
        self._left(self)
        self.deleteLater()
