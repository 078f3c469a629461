"""A hub of our own on 127.0.0.1: speaks the protocol that huggingface_hub uses, and misbehaves on demand."""

from __future__ import annotations

import hashlib
import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = (".safetensors", ".bin")


@dataclass
class Fault:
    """What goes wrong with the next `times` requests for paths that end with `path`; `at` is after how many bytes."""

    path: str
    kind: str
    times: int = 1
    at: int = 1000
    status: int = 500
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Seen:
    """One request as it came."""

    method: str
    host: str
    path: str
    range: str
    if_range: str
    authorization: str
    bytes_sent: list[int]


class HubServer(ThreadingHTTPServer):
    """Serves folders as repositories. `faults` are used up in order; `seen` lists what was asked."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.repositories: dict[str, Path] = {}
        self.faults: list[Fault] = []
        self.seen: list[Seen] = []
        self.token: str | None = None
        self.cdn: str | None = None
        self.bytes_a_second: float | None = None
        self.released = threading.Event()

    @property
    def url(self) -> str:
        """The endpoint."""
        return f"http://127.0.0.1:{self.server_port}"

    def fault(self, path: str, kind: str, **values: Any) -> Fault:
        """Plan a misbehaviour."""
        fault = Fault(path, kind, **values)
        self.faults.append(fault)
        return fault

    def next_fault(self, path: str) -> Fault | None:
        """The planned misbehaviour of this request."""
        for fault in self.faults:
            if path.endswith(fault.path) and fault.times > 0:
                fault.times -= 1
                return fault
        return None

    def files_asked(self) -> list[str]:
        """The files that were asked for with GET, in order."""
        return [
            seen.path.split(f"/{COMMIT}/")[-1] for seen in self.seen if seen.method == "GET" and "resolve" in seen.path
        ]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away in the middle is part of the play."""


@contextmanager
def serve(repositories: dict[str, Path]) -> Iterator[HubServer]:
    """A running hub."""
    server = HubServer()
    server.repositories = repositories
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="hub", daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        server.server_close()
        thread.join(60)


def blob_name(file: Path) -> str:
    """SHA-256 of a large file, git's SHA-1 of a small one."""
    data = file.read_bytes()
    if file.name.endswith(LARGE):
        return hashlib.sha256(data).hexdigest()
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


class Handler(BaseHTTPRequestHandler):
    """Three kinds of request: what a repository is, what it holds, a file of it."""

    protocol_version = "HTTP/1.1"
    server: HubServer

    def log_message(self, format: str, *args: object) -> None:
        """Quiet: the tests read `seen`."""

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self.sent = [0]
        self.server.seen.append(
            Seen(
                self.command,
                self.headers.get("Host", ""),
                path,
                self.headers.get("Range", ""),
                self.headers.get("If-Range", ""),
                self.headers.get("Authorization", ""),
                self.sent,
            )
        )
        fault = self.server.next_fault(path)
        if fault and fault.kind == "status":
            return self._send(fault.status, b'{"error": "no"}', fault.headers | {"Content-Type": "application/json"})
        if fault and fault.kind == "portal":
            return self._send(200, b"<html><body>Welcome to the hotel</body></html>", {"Content-Type": "text/html"})
        if fault and fault.kind == "answer":
            return self._send(200, fault.body, fault.headers | {"Content-Type": "application/json"})
        if fault and fault.kind in ("endless", "drip"):
            return self._go_on(fault)
        if fault and fault.kind == "silence":
            self.server.released.wait(60)
            self.close_connection = True
            return None
        if (
            self.server.token
            and "/cdn/" not in path
            and self.headers.get("Authorization") != f"Bearer {self.server.token}"
        ):
            return self._send(401, b"{}", {"X-Error-Code": "GatedRepo"})
        parts = path.strip("/").split("/")
        if parts[:2] == ["api", "models"]:
            return self._api(parts)
        return self._file(path, parts, fault)

    def _go_on(self, fault: Fault) -> None:
        """An answer that never ends: as fast as it goes, or a byte now and then."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.close_connection = True
        block = b" " * (1 << 20 if fault.kind == "endless" else 1)
        while not self.server.released.wait(0 if fault.kind == "endless" else 0.05):
            self.wfile.write(block)
            self.sent[0] += len(block)

    def _api(self, parts: list[str]) -> None:
        hub_id = "/".join(parts[2:4])
        folder = self.server.repositories.get(hub_id)
        if folder is None:
            return self._send(401, b'{"error": "Repository not found"}', {"X-Error-Code": "RepoNotFound"})
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        if parts[4:5] == ["tree"]:
            return self._json([self._tree_entry(folder, file) for file in files])
        if parts[4:5] == ["revision"] and parts[5] not in ("main", COMMIT):
            return self._send(404, b"{}", {"X-Error-Code": "RevisionNotFound"})
        return self._json(
            {
                "id": hub_id,
                "sha": COMMIT,
                "private": False,
                "gated": False,
                "tags": [],
                "downloads": 0,
                "siblings": [self._sibling(folder, file) for file in files],
            }
        )

    def _tree_entry(self, folder: Path, file: Path) -> dict[str, Any]:
        entry: dict[str, Any] = {
            "type": "file",
            "path": file.relative_to(folder).as_posix(),
            "size": file.stat().st_size,
            "oid": blob_name(file),
        }
        if file.name.endswith(LARGE):
            entry["lfs"] = {"oid": entry["oid"], "size": entry["size"], "pointerSize": 134}
        return entry

    def _sibling(self, folder: Path, file: Path) -> dict[str, Any]:
        entry: dict[str, Any] = {
            "rfilename": file.relative_to(folder).as_posix(),
            "size": file.stat().st_size,
            "blobId": blob_name(file),
        }
        if file.name.endswith(LARGE):
            entry["lfs"] = {"sha256": entry["blobId"], "size": entry["size"], "pointerSize": 134}
        return entry

    def _file(self, path: str, parts: list[str], fault: Fault | None) -> None:
        cdn = parts[0] == "cdn"
        hub_id, inner = "/".join(parts[cdn : cdn + 2]), "/".join(parts[cdn + 4 :])
        folder = self.server.repositories.get(hub_id)
        file = folder / inner if folder else None
        if file is None or not file.is_file():
            return self._send(404, b"", {"X-Error-Code": "EntryNotFound"})
        headers = {"X-Repo-Commit": COMMIT, "ETag": f'"{blob_name(file)}"', "Accept-Ranges": "bytes"}
        if self.server.cdn and not cdn and file.name.endswith(LARGE):
            size = str(file.stat().st_size)
            headers |= {
                "X-Linked-Etag": headers["ETag"],
                "X-Linked-Size": size,
                "Location": f"{self.server.cdn}/cdn{path}",
            }
            return self._send(302, b"", headers)
        return self._content(file.read_bytes(), headers, fault)

    def _content(self, data: bytes, headers: dict[str, str], fault: Fault | None) -> None:
        kind = fault.kind if fault else ""
        if kind == "no_etag":
            del headers["ETag"]
        if kind == "flip":
            data = data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]
        asked = self.headers.get("Range", "").removeprefix("bytes=").rstrip("-")
        same = self.headers.get("If-Range") in (None, headers.get("ETag"))
        start = int(asked) if asked and same and kind != "no_range" else 0
        if kind == "416" or start > len(data) or (asked and start == len(data)):
            return self._send(416, b"", {"Content-Range": f"bytes */{len(data)}"})
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        body = data[start:]
        announced = fault.at if fault and kind == "lie" else len(body)
        self.send_response(206 if start else 200)
        for name, value in (headers | {"Content-Length": str(announced)}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "HEAD":
            return None
        broken = kind in ("reset", "close", "stall", "lie")
        self._write(body[: fault.at] if fault and broken else body)
        if kind == "stall":
            self.server.released.wait(60)
        if kind == "reset":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
        if broken:
            self.close_connection = True
        return None

    def _write(self, body: bytes) -> None:
        pace = self.server.bytes_a_second
        for at in range(0, len(body), 16384):
            block = body[at : at + 16384]
            self.wfile.write(block)
            self.sent[0] += len(block)
            if pace:
                time.sleep(len(block) / pace)

    def _json(self, data: object) -> None:
        self._send(200, json.dumps(data).encode(), {"Content-Type": "application/json", "X-Repo-Commit": COMMIT})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in (headers | {"Content-Length": str(len(body))}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
