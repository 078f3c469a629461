"""What the commands print, and how they end: one line a value, no terminal escapes, a shell's exit codes."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import sys
import threading
import unicodedata
from collections.abc import Callable, Generator
from pathlib import Path
from types import FrameType
from typing import Any, TextIO

SIGNALLED = 128  # plus the signal's number: 130 Ctrl+C, 143 SIGTERM, 129 SIGHUP
BROKEN_PIPE = 141  # as a program that SIGPIPE ends: the reader of our output left
# CSI, OSC and the other sequences that a terminal obeys.
_ESCAPES = r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]|\x9b[0-?]*[ -/]*[@-~]"
_INVISIBLE = ("Cc", "Cs", "Cf", "Zl", "Zp")
_JOINERS = "\u200c\u200d"  # within words and emoji


class Ended(KeyboardInterrupt):
    """A signal other than Ctrl+C asked for the end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextlib.contextmanager
def end_signals() -> Generator[None]:
    """While open, SIGTERM and SIGHUP raise `Ended`, so that files and engines are closed as at Ctrl+C."""

    def on_signal(number: int, _frame: FrameType | None) -> None:
        raise Ended(number)

    with handling(on_signal, "SIGTERM", "SIGHUP"):
        yield


@contextlib.contextmanager
def handling(handler: Callable[[int, FrameType | None], None], *names: str) -> Generator[None]:
    """While open, these signals go to `handler`; one that is ignored (nohup) stays so, Ctrl+C excepted."""
    numbers = [number for name in names if (number := getattr(signal, name, None)) is not None]
    if threading.current_thread() is not threading.main_thread():
        numbers = []  # signals are the main thread's
    before: dict[int, Any] = {}
    try:
        for number in numbers:
            old = signal.getsignal(number)
            if old != signal.SIG_IGN or number == signal.SIGINT:
                before[number] = old
                signal.signal(number, handler)
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)


class OutputLost(OSError):  # noqa: N818 - says what happened
    """Standard output cannot be written, for another reason than that its reader left: a full disk."""


def one_line(value: object) -> str:
    """`value` as text of one line: terminal escapes gone, line ends as spaces, other invisible marks as U+FFFD."""
    text = re.sub(r"\s+", " ", re.sub(_ESCAPES, "", str(value)))
    if text.isascii() and text.isprintable():
        return text
    hidden = (mark not in _JOINERS and unicodedata.category(mark) in _INVISIBLE for mark in text)
    return "".join("\ufffd" if hide else mark for mark, hide in zip(text, hidden, strict=True))


def say(text: object) -> None:
    """Print a sentence of ours on standard error."""
    _print(f"sddesk: {one_line(text)}", sys.stderr)


def tell(text: object) -> None:
    """Print a line about a file or a picture on standard error."""
    _print(one_line(text), sys.stderr)


def tell_on(text: str) -> None:
    """Print the next piece of a line on standard error."""
    _print(one_line(text), sys.stderr, "")
    sys.stderr.flush()


def show(line: str, **values: Any) -> None:
    """Print a row on standard output: `line` is a str.format template, each text in `values` becomes one line."""
    shown = {name: one_line(value) if isinstance(value, str) else value for name, value in values.items()}
    _print(line.format(**shown), sys.stdout)


def show_path(path: Path) -> None:
    """Print the path of a file that was made, at once; a script gets it as it is, a terminal without escapes."""
    _print(one_line(path) if sys.stdout.isatty() else str(path), sys.stdout)
    flush_output()


def show_json(value: Any) -> None:
    """Print `value` as a line of JSON, in ASCII where the stream cannot take the characters."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value)
    with _writing():
        sys.stdout.write(f"{text}\n")
    flush_output()


def flush_output() -> None:
    """Write what waits for standard output. Raises BrokenPipeError, OutputLost."""
    with _writing():
        sys.stdout.flush()


def close_output() -> None:
    """After our output was lost: let nothing be written there any more, not even at the end of Python."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            with contextlib.suppress(OSError, ValueError):
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, stream.fileno())
                os.close(nowhere)


def _print(text: str, stream: TextIO, end: str = "\n") -> None:
    encoding = stream.encoding or "utf-8"
    with _writing():
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + end)


@contextlib.contextmanager
def _writing() -> Generator[None]:
    """Raise OutputLost for an OSError of the block, but for BrokenPipeError."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputLost(error.errno, error.strerror) from error
