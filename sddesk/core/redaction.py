"""Removes private things from a log or a report: access tokens, and the person's name."""

from __future__ import annotations

import getpass
import logging
import re
from collections.abc import Callable
from pathlib import Path

HIDDEN = "[hidden]"
_SECRETS = (
    r"\bhf_[A-Za-z0-9]{8,}",  # Hugging Face's access tokens
    r"(?i)(?<=bearer )[A-Za-z0-9._~+/=-]{6,}",
    r"(?i)(?<=authorization: )(?!bearer)[^\s'\"]+",
    r"(?i)(?<=[?&])(?:[a-z0-9_-]*(?:token|signature|credential|key|secret|policy)[a-z0-9_-]*)=[^&\s'\"]+",
    r"(?i)\b(?:token|password|secret|api[_-]?key)\b['\"]?\s*[:=]\s*['\"]?(?!None|True|False)[^\s'\",)}]{6,}",
    r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)",  # a name and a password in an address
)


def redactor(home: Path | None = None, user: str | None = None) -> Callable[[str], str]:
    """A function that hides secrets, the home folder and the account's name in a text."""
    folder = str(home or Path.home())
    name = _account() if user is None else user
    places = [re.compile(re.escape(text)) for text in {folder, folder.replace("\\", "/"), folder.replace("\\", "\\\\")}]
    named = re.compile(rf"(?<=[/\\]){re.escape(name)}(?=[/\\]|\b)") if len(name) > 1 else None

    def redact(text: str) -> str:
        for secret in _SECRETS:
            text = re.sub(secret, HIDDEN, text)
        if len(folder) > 1:
            for place in places:
                text = place.sub("~", text)
        return named.sub("~", text) if named is not None else text

    return redact


class RedactingFormatter(logging.Formatter):
    """Return a log's lines, tracebacks included, without private things."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redact = redactor()

    def format(self, record: logging.LogRecord) -> str:
        """The line or lines of a record."""
        return self._redact(super().format(record))


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""  # an account without a name, as in some containers
