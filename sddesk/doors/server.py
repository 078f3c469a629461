"""`sddesk serve`: the server on this machine. Its routes stand in http_*.py, what lets requests in in guard.py."""

from __future__ import annotations

import html
import ipaddress
import os
import secrets
import socket
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

import uvicorn
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, Response
from starlette.exceptions import HTTPException

import sddesk
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.doors import http_a1111, http_jobs, http_openai
from sddesk.doors.desk import Desk
from sddesk.doors.guard import ORDERS_A_MINUTE, Guard, error_told
from sddesk.doors.http import Ascii, NotMade
from sddesk.doors.http_openai import told_of
from sddesk.doors.hurried import HurriedProtocol
from sddesk.doors.limits import DeskFull, NotFound, sentence

PORT = 7861
LOOPBACK = ("127.0.0.1", "localhost", "::1")
MOST_CONNECTIONS = 64
MOST_HEADERS = 16 * 1024  # bytes
_STYLE = (
    "body{font:16px/1.5 sans-serif;margin:2em auto;max-width:70em;padding:0 1em}"
    "td,th{text-align:left;padding:.3em 1em .3em 0;vertical-align:top}"
)


def make_app(desk: Desk, model: str = "starter") -> FastAPI:
    """Return the routes over a desk, without what guards them. `model` draws where a call of A1111's names none."""
    app = FastAPI(
        title="sddesk", version=sddesk.__version__, docs_url=None, redoc_url=None, default_response_class=Ascii
    )
    app.state.desk, app.state.model = desk, model
    for router in (http_jobs.router, http_openai.router, http_a1111.router):
        app.include_router(router)
    app.add_api_route("/docs", lambda: HTMLResponse(_page(app)), include_in_schema=False)
    app.add_exception_handler(SddeskError, _on_refused)
    app.add_exception_handler(NotMade, _on_refused)
    app.add_exception_handler(RequestValidationError, _on_refused)
    app.add_exception_handler(HTTPException, _on_refused)
    return app


async def _on_refused(request: Request, error: Exception) -> Response:
    del request
    headers = None
    if isinstance(error, RequestValidationError):
        status, told = 400, told_of(list(error.errors()))
    elif isinstance(error, HTTPException):
        status, told, headers = error.status_code, str(error.detail), error.headers
    elif isinstance(error, SddeskError):
        status = 404 if isinstance(error, NotFound) else 429 if isinstance(error, DeskFull) else 400
        told = sentence(error)
    else:
        status, told = 422, str(error)
    return Ascii(error_told(told, status), status, headers)


def token_of(folder: Path, *, new: bool = False) -> str:
    """Return the token that is kept in this folder, readable by this user alone; made where there is none.

    Raises SddeskError where it cannot be kept.
    """
    file = folder / "token"
    try:
        if new:
            file.unlink(missing_ok=True)
        with (
            suppress(FileExistsError),
            os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as stream,
        ):
            stream.write(secrets.token_urlsafe(32))
        file.chmod(0o600)
        token = file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The token in {file} cannot be used: {reason}"),
            file=str(file),
            reason=str(error),
        ) from error
    return token if len(token) >= 20 else token_of(folder, new=True)


def is_loopback(address: str) -> bool:
    """Return whether an address is reached from this machine alone."""
    with suppress(ValueError):
        return ipaddress.ip_address(address).is_loopback
    return address == "localhost"


def run(desk: Desk, address: str, port: int, token: str, names: Sequence[str]) -> None:
    """Answer until Ctrl+C. `names` are further hosts by which this machine is called. Raises SddeskError."""
    line = listening(address, port)
    port = line.getsockname()[1]
    shown = f"[{address}]" if ":" in address else address
    sys.stderr.write(f"sddesk: open at http://{shown}:{port} (its page: /docs)\nsddesk: token: {token}\n")
    sys.stderr.flush()
    server(desk, token, (*LOOPBACK, address, *names)).run(sockets=[line])


def server(desk: Desk, token: str, hosts: Iterable[str], orders_a_minute: int = ORDERS_A_MINUTE) -> uvicorn.Server:
    """Return the server, to be run with a socket that listens."""
    config = uvicorn.Config(
        Guard(make_app(desk), token, hosts, orders_a_minute=orders_a_minute),  # pyright: ignore[reportArgumentType] - ASGI by the words of its types
        http=HurriedProtocol,
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=2,
        h11_max_incomplete_event_size=MOST_HEADERS,
    )
    return uvicorn.Server(config)


def listening(address: str, port: int) -> socket.socket:
    """Return a socket that listens; port 0 is a free one. Raises SddeskError."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    # Told to be TCP, so that asyncio switches Nagle's algorithm off: it cost 40 ms an answer.
    line = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        line.bind((address, port))
        line.listen(MOST_CONNECTIONS)
        return line
    except (OSError, OverflowError) as error:
        line.close()
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The server cannot listen at {address}, port {port}: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Choose another one by --port."),
            address=address,
            port=str(port),
            reason=str(error),
        ) from error


def _page(app: FastAPI) -> str:
    """What can be asked, as a page that loads nothing from elsewhere and runs nothing."""
    rows: list[str] = []
    for path, ways in app.openapi()["paths"].items():
        for way, operation in ways.items():
            about = html.escape(operation.get("description", ""))
            names = ", ".join(html.escape(str(part["name"])) for part in operation.get("parameters", ()))
            rows.append(
                f"<tr><td><code>{way.upper()}</code></td><td><code>{html.escape(path)}</code></td>"
                f"<td>{about}</td><td>{names}</td></tr>"
            )
    return (
        '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>sddesk</title>'
        f"<style>{_STYLE}</style><h1>sddesk {html.escape(sddesk.__version__)}</h1>"
        f'<p>All of it as <a href="/openapi.json">OpenAPI</a>.</p>'
        f"<table><tr><th></th><th>Path</th><th>Does</th><th>Parameters</th></tr>{''.join(rows)}</table></html>"
    )
