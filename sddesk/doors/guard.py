"""What stands before every request of the server: host, origin, token, size, time and rate. ASGI, no framework."""

from __future__ import annotations

import asyncio
import base64
import binascii
import hmac
import json
import time
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

MOST_BODY = 64 * 2**20  # bytes
BODY_SECONDS = 30.0  # until all of a body is there
ORDERS_A_MINUTE = 120
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
_EVERY_ANSWER = (
    (b"x-content-type-options", b"nosniff"),
    (b"cache-control", b"no-store"),
    (b"content-security-policy", b"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
)


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a request is not answered: an HTTP status, a sentence, and headers beside it."""

    status: int
    sentence: str
    headers: tuple[tuple[bytes, bytes], ...] = ()


class Guard:
    """Lets requests through to `app` that name one of these `hosts`, bring the token, and keep to the limits."""

    def __init__(
        self,
        app: App,
        token: str,
        hosts: Iterable[str],
        *,
        most_body: int = MOST_BODY,
        body_seconds: float = BODY_SECONDS,
        orders_a_minute: int = ORDERS_A_MINUTE,
    ) -> None:
        self._app, self._token, self._hosts = app, token.encode(), {host.lower() for host in hosts}
        self._most_body, self._body_seconds = most_body, body_seconds
        self._rate, self._left, self._looked = orders_a_minute / 60, float(orders_a_minute), time.monotonic()
        self._most = float(orders_a_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        refused = self._refused(scope)
        if refused is not None:
            await _answer(send, refused)
            return
        body = _Body(receive, self._most_body, self._body_seconds)
        began = False

        async def answer(message: MutableMapping[str, Any]) -> None:
            nonlocal began
            if body.refused is not None and not began:
                return  # the framework's words about a body that ended early
            if message["type"] == "http.response.start":
                began = True
                message = {**message, "headers": [*message.get("headers", ()), *_EVERY_ANSWER]}
            await send(message)

        with suppress(_BodyRefused):
            await self._app(scope, body.receive, answer)
        if body.refused is not None and not began:
            await _answer(send, body.refused)

    def _refused(self, scope: Scope) -> Refused | None:
        headers: dict[bytes, list[bytes]] = {}
        for name, value in scope["headers"]:
            headers.setdefault(name.lower(), []).append(value)
        return (
            self._wrong_host(headers)
            or self._wrong_token(headers.get(b"authorization", []))
            or self._too_large(headers.get(b"content-length", []))
            or (self._too_many() if scope["method"] == "POST" else None)
        )

    def _wrong_host(self, headers: dict[bytes, list[bytes]]) -> Refused | None:
        """A page of another site may send requests here, and a name of its own may lead here: neither gets through."""
        hosts = headers.get(b"host", [])
        if len(hosts) != 1 or _name_of(f"//{hosts[0].decode('latin-1')}") not in self._hosts:
            return Refused(403, "This server does not answer to that Host.")
        for origin in headers.get(b"origin", []):
            if origin.decode("latin-1").partition("//")[2] != hosts[0].decode("latin-1"):
                return Refused(403, "Pages of other sites may not use this server (Origin).")
        if any(site in (b"cross-site", b"same-site") for site in headers.get(b"sec-fetch-site", [])):
            return Refused(403, "Pages of other sites may not use this server (Sec-Fetch-Site).")
        return None

    def _wrong_token(self, said: list[bytes]) -> Refused | None:
        given = _token_in(said[0]) if len(said) == 1 else b""
        if hmac.compare_digest(given, self._token):
            return None
        ways = ((b"www-authenticate", b'Basic realm="sddesk", charset="UTF-8"'), (b"www-authenticate", b"Bearer"))
        return Refused(401, "The token is missing or wrong. Send it as Authorization: Bearer TOKEN.", ways)

    def _too_large(self, lengths: list[bytes]) -> Refused | None:
        if any(not length.isdigit() or int(length[:20]) > self._most_body for length in lengths):
            return _large(self._most_body)
        return None

    def _too_many(self) -> Refused | None:
        now = time.monotonic()
        self._left = min(self._most, self._left + (now - self._looked) * self._rate)
        self._looked = now
        if self._left < 1:
            return Refused(429, "Too many requests; wait a moment.", ((b"retry-after", b"1"),))
        self._left -= 1
        return None


class _BodyRefused(Exception):  # noqa: N818 - says what happened
    """A body is too large, or too slow."""


class _Body:
    """The body of a request as it arrives; `refused` says why it was not read to its end."""

    def __init__(self, receive: Receive, most: int, seconds: float) -> None:
        self._receive, self._most = receive, most
        self._until, self._read, self._whole = time.monotonic() + seconds, 0, False
        self.refused: Refused | None = None

    async def receive(self) -> MutableMapping[str, Any]:
        """Raises _BodyRefused."""
        if self.refused is not None:
            raise _BodyRefused
        if self._whole:
            return await self._receive()  # only the end of the connection can follow
        try:
            message = await asyncio.wait_for(self._receive(), max(0.0, self._until - time.monotonic()))
        except TimeoutError as error:
            self.refused = Refused(408, "The request took too long to arrive.")
            raise _BodyRefused from error
        self._read += len(message.get("body", b""))
        self._whole = not message.get("more_body", False)
        if self._read > self._most:
            self.refused = _large(self._most)
            raise _BodyRefused
        return message


def error_told(sentence: str, status: int) -> dict[str, Any]:
    """Return the body of an answer that refuses, as clients of OpenAI's and of A1111's interface read it."""
    kind = "server_error" if status >= 500 else "invalid_request_error"
    return {"error": {"message": sentence, "type": kind, "param": None, "code": None}, "detail": sentence}


async def _answer(send: Send, refused: Refused) -> None:
    body = json.dumps(error_told(refused.sentence, refused.status)).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    headers += [*refused.headers, *_EVERY_ANSWER, (b"connection", b"close")]  # what is left of a body is not read
    await send({"type": "http.response.start", "status": refused.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _large(most: int) -> Refused:
    return Refused(413, f"The request is larger than {most >> 20} MB.")


def _name_of(address: str) -> str:
    """The host of an address without its port, empty where it has none."""
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""


def _token_in(said: bytes) -> bytes:
    """The token of `Bearer TOKEN`, or the password of `Basic`, which browsers and A1111's clients send."""
    kind, _, value = said.partition(b" ")
    if kind.lower() == b"bearer":
        return value.strip()
    if kind.lower() == b"basic":
        try:
            return base64.b64decode(value.strip(), validate=True).partition(b":")[2]
        except (binascii.Error, ValueError):
            return b""
    return b""
