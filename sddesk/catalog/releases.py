"""Asks, when a person wants to know, whether there is a newer sddesk. Nothing about the person or machine is sent."""

from __future__ import annotations

import json
import re
import time
from importlib import metadata
from typing import Any, cast

import httpx2

import sddesk
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.release import Release

ADDRESS_LABEL = "Versions"  # of the project's addresses in its metadata (pyproject.toml, project.urls)
MAX_BYTES = 65_536
SECONDS = 15.0
MOST_SECONDS = 30.0  # for all of an answer, however steadily it drips
_VERSION = re.compile(r"\d+(\.\d+){1,3}")


def published_address(name: str = "sddesk") -> str:
    """Where new versions are announced. Raises SddeskError for a build whose metadata names no such place."""
    try:
        addresses = metadata.metadata(name).get_all("Project-URL") or []
    except metadata.PackageNotFoundError:
        addresses = []
    for text in addresses:
        label, _, address = text.partition(",")
        if label.strip() == ADDRESS_LABEL:
            return address.strip()
    raise SddeskError(
        QT_TRANSLATE_NOOP("messages", "This sddesk does not know where new versions are announced."),
        QT_TRANSLATE_NOOP("messages", "Look where you got it from."),
    )


def newest_release(address: str) -> Release:
    """The release that a small JSON file at `address` names: {"version": "1.2.0", "page": "https://..."}.

    Raises SddeskError when it cannot be reached or says something else.
    """
    headers = {"User-Agent": f"sddesk/{sddesk.__version__}", "Accept-Encoding": "identity"}
    end = time.monotonic() + MOST_SECONDS
    try:
        with (
            httpx2.Client(timeout=SECONDS, follow_redirects=True, headers=headers) as client,
            client.stream("GET", address) as answer,
        ):
            answer.raise_for_status()
            data = b""
            for piece in answer.iter_raw():  # what is packed unasked may unpack without end
                data += piece
                if len(data) > MAX_BYTES or time.monotonic() > end:
                    raise _senseless(address)
    except httpx2.HTTPStatusError as error:
        raise _senseless(address) from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "New versions cannot be looked up: {host} does not answer ({reason})."),
            QT_TRANSLATE_NOOP("messages", "Check the internet connection. sddesk itself needs none."),
            host=address,
            reason=str(error) or type(error).__name__,
        ) from error
    return _read(address, data)


def _read(address: str, data: bytes) -> Release:
    try:
        said: Any = json.loads(data)
        fields = cast("dict[str, Any]", said)
        release = Release(version=str(fields["version"]), page=str(fields["page"]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _senseless(address) from error
    if not _VERSION.fullmatch(release.version) or not release.page.startswith("https://"):
        raise _senseless(address)
    return release


def _senseless(address: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "New versions cannot be looked up: {host} does not say which there are."),
        QT_TRANSLATE_NOOP("messages", "Try again later."),
        host=address,
    )
