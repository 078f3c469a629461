"""How a command hands an order to the open window: lines of JSON over a local socket, one object a line.

The command says `hello`, then `order` and `withdraw`; the window answers with `welcome` or `refused`, then tells of
each order `taken`, `progress`, `picture` and `ended`, of a withdrawal `withdrawn`, of its queue `queue`, and at its end
`closing`. Each object names its kind under `say`, and the order that it is about under `key`.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.events import Stage, StepProgress
from sddesk.core.messages import Message, Value
from sddesk.core.values import dataclass

PROTOCOL = 1
MOST_BYTES = 1_000_000  # of a line
MOST_KEY = 200  # characters
MOST_PLACES = 100  # files and folders of models that a command may name
SOCKET_CHARACTERS = 100  # the system's limit for the path of a socket is 104 to 108
COMMANDS = ("again", "enlarge", "generate", "mcp", "run", "serve", "watch")
FORGOTTEN = "forgotten"  # the state of a job that was cleared from the queue before its end was told
_NOT_TOLD = ("preview",)
_COUNTS = tuple(field.name for field in fields(StepProgress) if field.type == "int")


@dataclass(frozen=True, slots=True)
class Handed:
    """Which command handed a job over, and the key by which it knows the job."""

    command: str
    key: str


def socket_name(data: Path) -> str:
    """Return the socket of the window with this data folder: a path, on Windows the name of a pipe.

    Where the path would be too long it lies in a folder of this user's among the temporary files.
    """
    digest = hashlib.sha256(os.fsencode(data)).hexdigest()[:16]
    if sys.platform == "win32":
        return f"sddesk-orders-{digest}"
    place = data / "orders.socket"
    if len(os.fsencode(place)) < SOCKET_CHARACTERS:
        return str(place)
    return f"/tmp/sddesk-{os.getuid()}/{digest}.socket"  # not by TMPDIR, which may differ between the two


def is_own_folder(folder: Path) -> bool:
    """Return whether a folder is this user's, and no link that another user may turn elsewhere. Raises OSError.

    A link made by the system counts as none: its owner may do everything.
    """
    own = os.getuid()
    return folder.stat().st_uid == own and folder.lstat().st_uid in (own, 0)


def to_line(say: str, **values: Any) -> bytes:
    """Return a message as its line. Raises ValueError where it is too long."""
    line = json.dumps({"say": say, **values}).encode() + b"\n"
    if len(line) > MOST_BYTES:
        raise ValueError(f"a message of {len(line)} bytes")
    return line


def from_line(line: bytes) -> dict[str, Any]:
    """Return the message of a line. Raises ValueError for an invalid one."""
    try:
        message: Any = json.loads(line)
    except RecursionError as error:
        raise ValueError("too deep") from error
    if not isinstance(message, dict) or not isinstance(message.get("say"), str):  # pyright: ignore[reportUnknownMemberType]
        raise ValueError("no message")
    return message  # pyright: ignore[reportUnknownVariableType]


def text_in(message: Mapping[str, Any], name: str, most: int = MOST_KEY) -> str:
    """Return a text that a message must have. Raises ValueError where it has none, or one that is empty or too long."""
    value = message.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= most:
        raise ValueError(f"{name}: a text of at most {most} characters")
    return value


def sentence_to_plain(sentence: Message | None) -> list[Any] | None:
    """Return a sentence as plain data."""
    return None if sentence is None else [sentence.template, dict(sentence.values)]


def sentence_from(plain: Any) -> Message:
    """Return the sentence of plain data. Raises ValueError for an invalid one."""
    try:
        template, values = plain
        message = Message.of(str(template), {str(name): _value(value) for name, value in values.items()})
        str(message)
    except (TypeError, AttributeError, KeyError, IndexError) as error:
        raise ValueError("no sentence") from error
    return message


def error_from(sentence: Any, hint: Any = None) -> SddeskError:
    """Return the failure in plain data. Raises ValueError where it holds no sentence."""
    told = {"told": str(sentence_from(sentence))}
    if hint is None:
        return SddeskError("{told}", **told)
    return SddeskError("{told}", "{advice}", **told, advice=str(sentence_from(hint)))


def _value(value: Any) -> Value:
    return value if isinstance(value, int | float) else str(value)


def progress_to_plain(progress: StepProgress) -> dict[str, Any]:
    """Return a look at the work as plain data, without its preview."""
    return {field.name: getattr(progress, field.name) for field in fields(progress) if field.name not in _NOT_TOLD}


def progress_from(plain: Mapping[str, Any]) -> StepProgress:
    """Return the progress in plain data. Raises ValueError for an invalid one."""
    try:
        counts: dict[str, Any] = {name: int(plain[name]) for name in _COUNTS}
        return StepProgress(
            stage=Stage(plain["stage"]),
            speed=float(plain["speed"]),
            answers=bool(plain["answers"]),
            **counts,
        )
    except (KeyError, TypeError, OverflowError) as error:
        raise ValueError("no progress") from error
