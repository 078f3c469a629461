"""Addresses of files on this machine, as file managers and browsers copy them."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

SCHEME = "file://"


def is_file_address(text: str) -> bool:
    """Whether a text is a `file://` address."""
    return text.strip()[: len(SCHEME)].lower() == SCHEME


def local_path(text: str) -> Path:
    """The path that a text means: a `file://` address is read, anything else is a path already."""
    if not is_file_address(text):
        return Path(text)
    parts = urlsplit(text.strip())
    path = unquote(parts.path)
    if os.name == "nt":
        path = re.sub(r"^/(?=[A-Za-z]:)", "", path)
    host = "" if parts.netloc.lower() == "localhost" else parts.netloc
    return Path(f"//{host}{path}" if host else path)
