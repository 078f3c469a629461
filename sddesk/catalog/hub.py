"""The hub's answers as values, and its refusals as sentences. One connection's worth of HTTP; no files here."""

from __future__ import annotations

import asyncio
import json
import logging
import math
import os
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, cast
from urllib.parse import quote

import httpx2

import sddesk
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

ENDPOINT = "https://huggingface.co"
CONNECT_SECONDS, STALL_SECONDS = 10.0, 20.0
LISTING_SECONDS = 60.0  # for all of an answer, however steadily it drips
MAX_LISTED = 20_000
MAX_LISTING_BYTES = 32_000_000
MAX_PATH = 1000
MAX_FILE_BYTES = 1 << 44
RETRIED = (408, 429, 500, 502, 503, 504)
GATED, NO_ENTRY, NO_REVISION = "GatedRepo", "EntryNotFound", "RevisionNotFound"
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class HubFile:
    """One file of a repository. `hash` names its blob: SHA-256 of large files, git's SHA-1 of small ones."""

    path: str
    size: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a repository holds at one commit."""

    hub_id: str
    commit: str
    files: Mapping[str, HubFile]


class Passing(Exception):  # noqa: N818 - not shown: the caller waits and tries again
    """A trouble that may pass: worth another try after `wait` seconds, None for the usual wait. `error` if it stays."""

    def __init__(self, error: SddeskError, wait: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait = wait


class Hub:
    """Asks one hub. The token goes to its host alone: httpx2 drops it when a redirect leads elsewhere."""

    def __init__(
        self,
        token: Callable[[], str | None],
        *,
        endpoint: str | None = None,
        stall_seconds: float = STALL_SECONDS,
        listing_seconds: float = LISTING_SECONDS,
    ) -> None:
        self.endpoint = (endpoint or os.environ.get("HF_ENDPOINT") or ENDPOINT).rstrip("/")
        self._token = token
        self._stall_seconds = stall_seconds
        self._listing_seconds = listing_seconds
        logging.getLogger("httpx2").setLevel(logging.WARNING)  # it logs addresses, and signed ones are keys

    def client(self) -> httpx2.AsyncClient:
        """A client to use within one `async with`."""
        timeout = httpx2.Timeout(self._stall_seconds, connect=CONNECT_SECONDS)
        agent = {"User-Agent": f"sddesk/{sddesk.__version__}", "Accept-Encoding": "identity"}
        return httpx2.AsyncClient(timeout=timeout, follow_redirects=True, headers=agent)

    async def listing(self, client: httpx2.AsyncClient, hub_id: str, revision: str) -> Listing:
        """What the repository holds. Raises SddeskError, or Passing when another try may help."""
        url = f"{self.endpoint}/api/models/{hub_id}/revision/{quote(revision, safe='')}"
        try:
            async with asyncio.timeout(self._listing_seconds):
                body = await self._body(client, url, hub_id, revision)
        except httpx2.InvalidURL as error:
            raise unreachable(self.endpoint, error) from error
        except TimeoutError as error:
            slow = TimeoutError(f"its answer took longer than {self._listing_seconds:.0f} s")
            raise Passing(unreachable(self.endpoint, slow)) from error
        except httpx2.HTTPError as error:
            raise Passing(unreachable(self.endpoint, error)) from error
        try:
            return _read_listing(self.endpoint, hub_id, json.loads(body))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise _portal(self.endpoint) from error

    async def _body(self, client: httpx2.AsyncClient, url: str, hub_id: str, revision: str) -> bytes:
        """The bytes of a listing as they come, which are not packed: none was asked for, and some unpack without end.

        Raises SddeskError when there are more than any listing has.
        """
        body = bytearray()
        async with client.stream("GET", url, params={"blobs": "true"}, headers=self.headers()) as answer:
            self.check(answer, hub_id, revision)
            async for block in answer.aiter_raw():
                body += block
                if len(body) > MAX_LISTING_BYTES:
                    raise _too_long(self.endpoint, hub_id)
        return bytes(body)

    def file_url(self, listing: Listing, path: str) -> str:
        """Where a file of that commit is."""
        return f"{self.endpoint}/{listing.hub_id}/resolve/{listing.commit}/{quote(path)}"

    def headers(self) -> dict[str, str]:
        """The header with the access token, if there is one."""
        token = self._token()
        return {"Authorization": f"Bearer {token}"} if token else {}

    def check(self, answer: httpx2.Response, hub_id: str, what: str) -> None:
        """Raise what a refusal means: SddeskError with the next step, or Passing when another try may help."""
        status = answer.status_code
        if status < 400 or status == 416:
            return
        if status in RETRIED:
            raise Passing(_busy(self.endpoint, status), _retry_after(answer))
        raise _refusal(self.endpoint, hub_id, what, answer, with_token=self._token() is not None)

    def check_is_file(self, answer: httpx2.Response, file: HubFile) -> None:
        """Raise SddeskError when a web page came in place of a file: a captive portal, as hotels have."""
        if file.path.endswith((".html", ".htm")):
            return
        if answer.headers.get("Content-Type", "").lower().startswith("text/html"):
            raise _portal(self.endpoint)


def unreachable(endpoint: str, error: Exception) -> SddeskError:
    """The sentence for a hub that does not answer: no net, no name, no connection, or silence."""
    reason = str(error) or type(error).__name__
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "{host} does not answer: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Check the internet connection. What has arrived is kept."),
        host=endpoint,
        reason=reason,
    )


def _read_listing(endpoint: str, hub_id: str, data: Any) -> Listing:
    """The files of a listing that have a name, a size and a hash. Raises ValueError and others for no listing."""
    commit = str(data["sha"])
    entries = cast("list[dict[str, Any]]", data["siblings"])
    if not _COMMIT.fullmatch(commit):
        raise ValueError(commit)
    if len(entries) > MAX_LISTED:
        raise _too_long(endpoint, hub_id)
    files: dict[str, HubFile] = {}
    for entry in entries:
        path = str(entry["rfilename"])
        large = cast("dict[str, Any]", entry.get("lfs") or {})
        digest = str(large.get("sha256") or large.get("oid") or entry.get("blobId") or "")
        size = _size_of(large.get("size") or entry.get("size") or 0)
        if size is not None and _is_safe(path) and (_SHA256.fullmatch(digest) or _COMMIT.fullmatch(digest)):
            files[path] = HubFile(path=path, size=size, hash=digest)
    return Listing(hub_id=hub_id, commit=commit, files=files)


def _size_of(value: object) -> int | None:
    """The size that a listing gives a file, None when it is no number of bytes."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_FILE_BYTES:
        return None
    return value


def _is_safe(path: str) -> bool:
    """Whether a path stays in the folder of its repository and can be a file's name on every system."""
    parts = path.split("/")
    plain = path.isprintable() and len(path) <= MAX_PATH  # surrogates, NUL and line ends are not
    return plain and not {"", ".", ".."} & {*parts} and "\\" not in path and ":" not in path


def _retry_after(answer: httpx2.Response) -> float | None:
    """The seconds that the hub asks to wait, which may be said as a date; None where it says nothing that is one."""
    said = answer.headers.get("Retry-After", "")[:100]
    try:
        seconds = float(said)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(said).timestamp() - time.time()
        except (ValueError, TypeError, OverflowError):
            return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def _too_long(endpoint: str, hub_id: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "{host} lists more for “{hub_id}” than any model has: nothing was fetched."),
        QT_TRANSLATE_NOOP("messages", "Check the name, or choose another model."),
        host=endpoint,
        hub_id=hub_id,
    )


def _busy(endpoint: str, status: int) -> SddeskError:
    if status == 429:
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "{host} asks to wait: too many downloads from this address."),
            QT_TRANSLATE_NOOP("messages", "Resume in some minutes; a token of your own raises the limit."),
            host=endpoint,
        )
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "{host} is out of order at the moment (status {status})."),
        QT_TRANSLATE_NOOP("messages", "Resume later. What has arrived is kept."),
        host=endpoint,
        status=status,
    )


def _portal(endpoint: str) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "Something else answered in place of {host}: a sign-in page of this network?"),
        QT_TRANSLATE_NOOP("messages", "Open a web page in a browser, sign in to the network, then resume."),
        host=endpoint,
    )


def _refusal(endpoint: str, hub_id: str, what: str, answer: httpx2.Response, *, with_token: bool) -> SddeskError:
    status, code = answer.status_code, answer.headers.get("X-Error-Code", "")
    if code == GATED:
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "The makers of “{hub_id}” want its conditions accepted first."),
            QT_TRANSLATE_NOOP("messages", "Accept them at {link}, then enter an access token here."),
            hub_id=hub_id,
            link=f"{endpoint}/{hub_id}",
        )
    if code in (NO_ENTRY, NO_REVISION) or (status == 404 and "/resolve/" in str(answer.url)):
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{hub_id}” has no “{what}”."),
            QT_TRANSLATE_NOOP("messages", "Look at its page for what it has: {link}"),
            hub_id=hub_id,
            what=what,
            link=f"{endpoint}/{hub_id}",
        )
    if status == 401 and with_token and not code:
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "{host} does not accept the access token."),
            QT_TRANSLATE_NOOP("messages", "Enter a new one, or remove it: public models need none."),
            host=endpoint,
        )
    if status in (401, 404):
        return SddeskError(
            QT_TRANSLATE_NOOP("messages", "{host} knows no model “{hub_id}”, or it is private."),
            QT_TRANSLATE_NOOP("messages", "Check the name. A private model needs an access token."),
            host=endpoint,
            hub_id=hub_id,
        )
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "{host} refuses “{hub_id}” (status {status})."),
        QT_TRANSLATE_NOOP("messages", "Your access token may not be allowed to read it: see {link}"),
        host=endpoint,
        hub_id=hub_id,
        status=status,
        link=f"{endpoint}/{hub_id}",
    )
