"""Looking for a new version: against a real server, without one, and with one that talks nonsense."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sddesk.catalog.releases import MAX_BYTES, newest_release, published_address
from sddesk.core.errors import SddeskError


class Announcements(ThreadingHTTPServer):
    """Answers every question with `body`, and keeps what was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.body = b"{}"
        self.status = 200
        self.heard: list[tuple[str, dict[str, str]]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/versions.json"


class _Answer(BaseHTTPRequestHandler):
    server: Announcements

    def do_GET(self) -> None:
        self.server.heard.append((self.path, dict(self.headers)))
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, format: str, *args: object) -> None:
        del format, args


@pytest.fixture
def announcements() -> Iterator[Announcements]:
    server = Announcements()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_newest_version_is_read_and_nothing_is_told(announcements: Announcements) -> None:
    announcements.body = json.dumps({"version": "0.9.1", "page": "https://example.org/0.9.1", "more": [1]}).encode()
    release = newest_release(announcements.address)
    assert (release.version, release.page) == ("0.9.1", "https://example.org/0.9.1")
    path, headers = announcements.heard[0]
    assert path == "/versions.json"
    assert {name.lower() for name in headers} <= {"host", "accept", "accept-encoding", "connection", "user-agent"}


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Welcome to the hotel</html>",
        b"[]",
        b'{"version": "0.9"}',
        b'{"version": "newest", "page": "https://example.org"}',
        b'{"version": "0.9", "page": "file:///etc/passwd"}',
        b" " * (MAX_BYTES + 1),
        b"[" * 60_000,
    ],
    ids=["page", "list", "no page", "no version", "no web page", "too long", "deep"],
)
def test_nonsense_is_said_to_be_nonsense(announcements: Announcements, body: bytes) -> None:
    announcements.body = body
    with pytest.raises(SddeskError, match="does not say which there are"):
        newest_release(announcements.address)


def test_a_missing_file_is_no_version(announcements: Announcements) -> None:
    announcements.status = 404
    with pytest.raises(SddeskError, match="does not say which there are"):
        newest_release(announcements.address)


def test_without_a_network_it_says_so() -> None:
    server = Announcements()  # bound, so that the port is nobody else's, and closed again
    address = server.address
    server.server_close()
    with pytest.raises(SddeskError, match=r"does not answer .* needs none"):
        newest_release(address)


def test_the_address_is_the_projects_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "announced-1.0.dist-info"
    package.mkdir()
    about = "Metadata-Version: 2.1\nName: announced\nVersion: 1.0\nProject-URL: Home, https://example.org\n"
    (package / "METADATA").write_text(about + "Project-URL: Versions, https://example.org/versions.json\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert published_address("announced") == "https://example.org/versions.json"
    with pytest.raises(SddeskError, match="does not know where"):
        published_address("no-such-package")
