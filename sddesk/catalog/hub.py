"""The hub's answers as values, and its refusals as sentences. One connection's worth of HTTP; no files here."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import quote

import httpx2

import sddesk
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

ENDPOINT = "https://huggingface.co"
CONNECT_SECONDS, STALL_SECONDS = 10.0, 20.0
MAX_LISTED = 20_000
MAX_LISTING_BYTES = 32_000_000
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
        self, token: Callable[[], str | None], *, endpoint: str | None = None, stall_seconds: float = STALL_SECONDS
    ) -> None:
        self.endpoint = (endpoint or os.environ.get("HF_ENDPOINT") or ENDPOINT).rstrip("/")
        self._token = token
        self._stall_seconds = stall_seconds
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
            answer = await client.get(url, params={"blobs": "true"}, headers=self.headers())
        except httpx2.InvalidURL as error:
            raise unreachable(self.endpoint, error) from error
        except httpx2.HTTPError as error:
            raise Passing(unreachable(self.endpoint, error)) from error
        self.check(answer, hub_id, revision)
        try:
            if len(answer.content) > MAX_LISTING_BYTES:
                raise ValueError("too long")
            return _read_listing(hub_id, answer.json())
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise _portal(self.endpoint) from error

    def file_url(self, listing: Listing, path: str) -> str:
        """Where a file of that commit is."""
        return f"{self.endpoint}/{listing.hub_id}/resolve/{listing.commit}/{quote(path)}"

    def headers(self) -> dict[str, str]:
        """What proves who asks, if there is a token."""
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


def _read_listing(hub_id: str, data: Any) -> Listing:
    commit = str(data["sha"])
    entries = cast("list[dict[str, Any]]", data["siblings"])
    if not _COMMIT.fullmatch(commit) or len(entries) > MAX_LISTED:
        raise ValueError(commit)
    files: dict[str, HubFile] = {}
    for entry in entries:
        path = str(entry["rfilename"])
        large = cast("dict[str, Any]", entry.get("lfs") or {})
        digest = str(large.get("sha256") or large.get("oid") or entry.get("blobId") or "")
        if _is_safe(path) and (_SHA256.fullmatch(digest) or _COMMIT.fullmatch(digest)):
            files[path] = HubFile(path=path, size=int(large.get("size") or entry.get("size") or 0), hash=digest)
    return Listing(hub_id=hub_id, commit=commit, files=files)


def _is_safe(path: str) -> bool:
    return not path.startswith("/") and "\\" not in path and ":" not in path and ".." not in path.split("/")


def _retry_after(answer: httpx2.Response) -> float | None:
    try:
        return max(0.0, float(answer.headers["Retry-After"]))
    except (KeyError, ValueError):
        return None


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
