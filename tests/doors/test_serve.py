"""`sddesk serve`: a real server on this machine, asked by the openai package, by A1111's words, and by enemies."""

from __future__ import annotations

import base64
import json
import re
import socket
import stat
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from sddesk.doors.desk import Desk
from sddesk.doors.limits import Limits
from sddesk.wiring import build
from tests.doors.conftest import SMALL
from tests.fakes import ScriptedEngine

for package in ("fastapi", "uvicorn", "python_multipart"):
    pytest.importorskip(package, reason=f"the package {package} is not installed: pip install sddesk[serve]")

from sddesk.doors import guard, server  # noqa: E402 - they import those packages

SIZE = "64x64"
FEW = {"sddesk": {"steps": 2}}


@dataclass(frozen=True)
class Served:
    """A server that runs, its desk, its token, and a client that has it."""

    desk: Desk
    port: int
    token: str
    client: httpx.Client
    engines: list[ScriptedEngine]

    def post(self, path: str, **values: Any) -> tuple[int, Any]:
        answer = self.client.post(path, **values)
        return answer.status_code, answer.json()

    def raw(self, *parts: bytes, wait: float = 0.0) -> bytes:
        """What the server answers to bytes, sent with a pause between them."""
        with closing(socket.create_connection(("127.0.0.1", self.port), timeout=240)) as line:
            answer = b""
            try:
                for part in parts:
                    line.sendall(part)
                    time.sleep(wait)
                while piece := line.recv(65536):
                    answer += piece
            except (ConnectionError, BrokenPipeError):
                pass
        return answer


@pytest.fixture(scope="module")
def served(home: Path, engines: list[ScriptedEngine]) -> Iterator[Served]:
    with Desk(build(), "serve") as desk:
        token = server.token_of(home / "data" / "doors")
        line = server.listening("127.0.0.1", 0)
        port = line.getsockname()[1]
        running = server.server(desk, token, server.LOOPBACK, orders_a_minute=10**6)
        guarding: Any = running.config.app
        guarding._body_seconds, guarding._most_body = 0.4, 2**22
        thread = threading.Thread(target=running.run, kwargs={"sockets": [line]})
        thread.start()
        headers = {"Authorization": f"Bearer {token}"}
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=240) as client:
            yield Served(desk, port, token, client, engines)
        running.should_exit = True
        thread.join()


def png(width: int = 64, height: int = 64, mode: str = "RGB") -> bytes:
    file = BytesIO()
    Image.new(mode, (width, height)).save(file, "PNG")
    return file.getvalue()


def text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_the_openai_package_draws_edits_varies_and_streams(served: Served) -> None:
    openai = pytest.importorskip("openai", reason="the package openai is not installed")
    address = f"http://127.0.0.1:{served.port}/v1"
    with openai.OpenAI(base_url=address, api_key=served.token, max_retries=0) as client:
        drawn = client.images.generate(prompt="a cat", size=SIZE, n=2, extra_body=FEW)
        files = [base64.b64decode(row.b64_json) for row in drawn.data]
        assert len(files) == 2 and all(Image.open(BytesIO(file)).size == (64, 64) for file in files)
        events = client.images.generate(
            prompt="a cat", size=SIZE, stream=True, partial_images=2, extra_body={"sddesk": {"steps": 6}}
        )
        told = [event.type.rpartition(".")[2] for event in events]
        assert told == ["partial_image", "partial_image", "completed"]
        edited = client.images.edit(image=files[0], mask=png(mode="RGBA"), prompt="a dog", size=SIZE)
        assert len(edited.data) == 1
        request = served.desk.record(served.desk.tickets()[-1].pictures[0]).request
        assert request is not None and request.mask is not None and request.start is not None
        with pytest.warns(DeprecationWarning):
            assert len(client.images.create_variation(image=files[0], size=SIZE).data) == 1
        request = served.desk.record(served.desk.tickets()[-1].pictures[0]).request
        assert request is not None and request.prompt == "a cat" and request.mask is None
        assert [row.id for row in client.models.list()] == ["starter"] and client.models.retrieve("starter").id
        for wrong, words in (
            ({"quality": "hd"}, "quality can only be auto or standard"),
            ({"response_format": "url"}, "response_format can only be b64_json"),
            ({"style": "vivid"}, "style is not known here"),
            ({"background": "transparent"}, "background can only be"),
            ({"partial_images": 1}, "partial_images needs stream"),
            ({"model": "dall-e-3"}, "dall-e-3"),
            ({"size": "63x64"}, "cannot be made"),
            ({"extra_body": {"colour": "red"}}, "colour: Extra inputs"),
            ({"extra_body": {"sddesk": {"colour": 1}}}, "Unknown: colour"),
            ({"extra_body": {"sddesk": {"start": "/etc/passwd"}}}, "handed in"),
            ({"n": 11}, "more than the 10"),
        ):
            with pytest.raises(openai.BadRequestError, match=re.escape(words)):
                client.images.generate(**{"prompt": "x", "size": SIZE, **wrong})
        with pytest.raises(openai.UnprocessableEntityError, match="Ask for less"):
            client.images.generate(prompt="fail", size=SIZE)
        with pytest.raises(openai.NotFoundError):
            client.models.retrieve("nobody")
        with pytest.raises(openai.BadRequestError, match="is opaque"):
            client.images.edit(image=files[0], mask=png(), prompt="x")
        with pytest.raises(openai.AuthenticationError):
            client.with_options(api_key="wrong").models.list()


def test_a1111_clients_find_what_they_use(served: Served) -> None:
    drawn = {
        "prompt": "a tower",
        "negative_prompt": "blurry",
        "styles": [],
        "seed": 7,
        "subseed": -1,
        "subseed_strength": 0,
        "seed_resize_from_h": -1,
        "sampler_name": "DPM++ 2M Karras",
        "scheduler": "Automatic",
        "batch_size": 1,
        "n_iter": 2,
        "cfg_scale": 6,
        "restore_faces": False,
        "tiling": False,
        "denoising_strength": 0,
        "eta": None,
        "s_noise": 1,
        "override_settings": {"sd_model_checkpoint": "starter [0123456789]"},
        "script_args": [],
        "alwayson_scripts": {},
        "save_images": False,
        **SMALL,
    }
    status, answer = served.post("/sdapi/v1/txt2img", json=drawn)
    assert status == 200 and len(answer["images"]) == 2, answer
    info = json.loads(answer["info"])
    assert info["all_seeds"] == [7, 8] and info["sampler_name"] == "DPM++ 2M" and "Karras" in info["infotexts"][0]
    status, read = served.post("/sdapi/v1/png-info", json={"image": f"data:image/png;base64,{answer['images'][1]}"})
    assert status == 200 and read["parameters"]["Seed"] == "8" and read["info"].startswith("a tower\nNegative prompt")
    changed = {"init_images": [answer["images"][0]], "denoising_strength": 0.6, "prompt": "b", "resize_mode": 1}
    mask = {"mask": text(png()), "inpainting_fill": 1, "inpaint_full_res": False, "mask_blur": 2}
    for more in ({}, mask):
        status, answer = served.post("/sdapi/v1/img2img", json={**changed, **more, **SMALL})
        assert status == 200 and len(answer["images"]) == 1, answer
    hires = {"enable_hr": True, "hr_scale": 2, "n_iter": 1, "denoising_strength": 0.5, "hr_upscaler": "Latent"}
    status, answer = served.post("/sdapi/v1/txt2img", json=drawn | hires)
    assert status == 200 and served.desk.record(json.loads(answer["info"])["sddesk_pictures"][0])
    for wrong, words in (
        ({"styles": ["x"]}, "styles is not carried out"),
        ({"alwayson_scripts": {"controlnet": {}}}, "alwayson_scripts is not carried out"),
        ({"restore_faces": True}, "restore_faces is not carried out"),
        ({"colour": 1}, "colour is not known"),
        ({"override_settings": {"eta_noise_seed_delta": 1}}, "eta_noise_seed_delta is not carried out"),
        ({"batch_size": 0}, "batch_size is a whole number"),
        ({"sampler_name": "Nobody"}, "Nobody"),
    ):
        status, answer = served.post("/sdapi/v1/txt2img", json={**drawn, **wrong})
        assert status == 400 and words in answer["detail"], answer
    get = served.client.get
    assert {"PLMS", "Euler a"} <= {row["name"] for row in get("/sdapi/v1/samplers").json()}
    [model] = get("/sdapi/v1/sd-models").json()
    assert model["title"] == model["filename"] == "starter"
    assert get("/sdapi/v1/upscalers").json() and get("/sdapi/v1/schedulers").json()
    assert served.post("/sdapi/v1/options", json={"sd_model_checkpoint": "starter"}) == (200, {})
    assert served.post("/sdapi/v1/options", json={"sd_model_checkpoint": "/etc"})[0] == 400
    assert served.post("/sdapi/v1/options", json={"samples_format": "jpg"})[0] == 400
    assert get("/sdapi/v1/options").json()["sd_model_checkpoint"] == "starter"


def test_an_order_is_watched_interrupted_and_taken_back(served: Served) -> None:
    order = {"order": {"prompt": "wait", **SMALL}}
    status, answer = served.post("/v1/jobs", json=order)
    assert status == 202
    number = answer["jobs"][0]["id"]
    while served.client.get("/sdapi/v1/progress").json()["state"]["job"] != str(number):
        time.sleep(0.01)
    waiting = served.post("/v1/jobs", json=order)[1]["jobs"][0]["id"]
    assert served.client.delete(f"/v1/jobs/{waiting}").json()["state"] == "cancelled"
    lines: list[str] = []
    with served.client.stream("GET", f"/v1/jobs/{number}/events") as stream:
        assert served.post("/sdapi/v1/interrupt") == (200, {})
        lines += stream.iter_lines()
    assert lines[-3] == "event: ended" and json.loads(lines[-2].removeprefix("data: "))["state"] == "cancelled"
    status, answer = served.post("/v1/jobs", json={"order": {"prompt": "a", "seed": 3, **SMALL}, "start": text(png())})
    with served.client.stream("GET", f"/v1/jobs/{answer['jobs'][0]['id']}/events") as stream:
        told = [json.loads(line.removeprefix("data: ")) for line in stream.iter_lines() if line.startswith("data")]
    [picture] = told[-1]["pictures"]
    found = served.client.get("/v1/pictures", params={"query": "seed:3"}).json()
    assert found["count"] == 1 and found["pictures"][0]["id"] == picture and "path" not in found["pictures"][0]
    for form in ("png", "jpeg", "webp"):
        file = served.client.get(f"/v1/pictures/{picture}/file", params={"form": form}).content
        assert Image.open(BytesIO(file)).format == form.upper()
    assert served.post(f"/v1/pictures/{picture}/again")[0] == 202
    assert served.client.get("/v1/jobs").json()["jobs"][-1]["id"] > number
    for path in ("/v1/jobs/999", "/v1/pictures/999999", "/v1/pictures/99/file", "/v1/nothing", "/../etc/passwd"):
        assert served.client.get(path).status_code == 404
    served.desk.limits = Limits(waiting=0)
    assert served.post("/v1/jobs", json=order)[0] == 429
    served.desk.limits = Limits()


def test_who_has_no_token_or_comes_from_elsewhere_gets_nothing(served: Served) -> None:
    address, token = f"http://127.0.0.1:{served.port}/v1/models", served.token
    good = {"Authorization": f"Bearer {token}"}
    basic = {"Authorization": f"Basic {text(f'me:{token}'.encode())}"}
    for headers, status in (
        (good, 200),
        (basic, 200),
        ({}, 401),
        ({"Authorization": f"Bearer {token}x"}, 401),
        ({"Authorization": f"Bearer {token[:-1]}"}, 401),
        ({"Authorization": "Basic %%%"}, 401),
        ({"Authorization": "Basic " + text(b"no colon")}, 401),
        ({**good, "Host": "evil.example"}, 403),
        ({**good, "Host": f"127.0.0.1.evil.example:{served.port}"}, 403),
        ({**good, "Origin": "http://evil.example"}, 403),
        ({**good, "Origin": "null"}, 403),
        ({**good, "Origin": "http://127.0.0.1:1"}, 403),
        ({**good, "Origin": f"http://127.0.0.1:{served.port}"}, 200),
        ({**good, "Sec-Fetch-Site": "cross-site"}, 403),
        ({**good, "Host": f"localhost:{served.port}"}, 200),
    ):
        answer = httpx.get(address, headers=headers)
        assert answer.status_code == status, headers
        assert answer.headers["x-content-type-options"] == "nosniff"
    for path in ("/docs", "/openapi.json", "/", "/sdapi/v1/options"):
        assert httpx.get(f"http://127.0.0.1:{served.port}{path}").status_code == 401
    page = served.client.get("/docs")
    assert "/v1/images/generations" in page.text and not re.search(r"<script|src=|https?://", page.text)
    file = served.desk.wiring.paths.data / "doors" / "token"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(token) >= 40 and server.token_of(file.parent) == token
    other = file.parent / "other"
    other.mkdir()
    first = server.token_of(other)
    assert server.token_of(other, new=True) != first


def test_connections_that_ask_for_nothing_keep_nobody_out(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    from sddesk.doors import hurried

    lines = [socket.create_connection(("127.0.0.1", served.port), timeout=240) for _ in range(100)]
    try:
        for line in lines:
            line.sendall(b"GET /v1/models HTTP/1.1\r\nX-Slow: ")
        assert served.client.get("/v1/models").status_code == 200
        assert _is_closed(lines[0]), "the oldest one is closed for others"
        monkeypatch.setattr(hurried, "HEAD_SECONDS", 0.3)
        assert served.raw(b"GET /v1/models HTTP/1.1\r\nX-Slow: ") == b""
    finally:
        for line in lines:
            line.close()


def _is_closed(line: socket.socket) -> bool:
    try:
        return line.recv(1) == b""
    except ConnectionResetError:  # closed before what came last was read
        return True


def test_connections_that_asked_once_keep_nobody_out(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    from sddesk.doors import hurried

    monkeypatch.setattr(hurried, "MOST_WAITING", 2)
    head = f"GET /v1/models HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {served.token}\r\n\r\n".encode()
    with ExitStack() as lines:
        for _ in range(4):  # each is kept open for the next request, and a further one is heard nonetheless
            line = lines.enter_context(socket.create_connection(("127.0.0.1", served.port), timeout=240))
            line.sendall(head)
            assert line.recv(12) == b"HTTP/1.1 200"


def test_bad_bodies_are_refused_and_the_server_goes_on(served: Served) -> None:
    head = f"POST /v1/jobs HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {served.token}\r\nContent-Type: application/json\r\n".encode()  # noqa: E501 # fmt: skip
    slow = served.raw(head + b"Content-Length: 100\r\n\r\n", b"{", wait=0.1)
    assert slow.startswith(b"HTTP/1.1 408"), slow
    endless = head + b"Transfer-Encoding: chunked\r\n\r\n"
    chunk = b"80000\r\n" + b" " * 0x80000 + b"\r\n"
    assert served.raw(endless, *[chunk] * 10)[:12] in (b"HTTP/1.1 413", b"")  # the line may be cut first
    assert served.raw(head + b"Content-Length: 99999999999\r\n\r\n").startswith(b"HTTP/1.1 413")
    assert served.raw(head + b"Content-Length: -1\r\n\r\n").startswith(b"HTTP/1.1 400")
    assert served.raw(b"X" * 40_000).startswith(b"HTTP/1.1 400")
    wrong = [
        b"",
        b"{",
        b"[" * 100_000,
        b'{"order": ' + b'{"a":' * 50_000 + b"1" + b"}" * 50_000 + b"}",
        b'{"order": {"prompt": "x", "seed": ' + b"9" * 5000 + b"}}",
        b'{"order": {"prompt": "x", "guidance_scale": NaN}}',
        b'{"order": {"prompt": "x", "steps": 1e999}}',
        b'{"order": {"prompt": "half \\ud800"}}',
        b'{"order": {"prompt": "x", "model": "\\u0000"}}',
        b'{"order": null}',
        b'{"order": {}, "start": true}',
        b'{"order": {"prompt": "x"}, "start": ""}',
        b'{"order": {"prompt": "x"}, "start": "%%%"}',
        b'{"order": {"prompt": "x"}, "start": -1}',
        b'{"order": {"prompt": "x", "prompt": "y", "start": [1]}}',
        b"\xff\xfe\x00",
    ]
    headers = {"Content-Type": "application/json"}
    for body in wrong:
        answer = served.client.post("/v1/jobs", content=body, headers=headers)
        assert answer.status_code in (400, 404, 422), (body[:60], answer.text)
        assert answer.json()["error"]["message"] and str(served.desk.wiring.paths.data) not in answer.text
    info = PngImagePlugin.PngInfo()
    info.add_text("parameters", "a" * 5_000_000, zip=True)
    bomb = BytesIO()
    Image.new("RGB", (64, 64)).save(bomb, "PNG", pnginfo=info)
    huge = png(1, 1).replace(b"IHDR\0\0\0\1\0\0\0\1", b"IHDR\0\xff\xff\xff\0\xff\xff\xff")
    wide = png(9_500, 9_500, "1")
    for data in (huge, wide, b"GIF89a" + b"\0" * 50, png()[:40], b"<svg/>"):
        answer = served.client.post("/sdapi/v1/img2img", json={"init_images": [text(data)], "prompt": "x", **SMALL})
        assert answer.status_code == 400, answer.text
    for data in (bomb.getvalue(), huge, b"x"):
        assert served.client.post("/sdapi/v1/png-info", json={"image": text(data)}).status_code in (200, 400)
    form = {"prompt": (None, "x"), "image": ("../../x.png", png()), "image[]": ("y", png())}
    assert served.client.post("/v1/images/edits", files=form).status_code == 400
    assert served.client.post("/v1/images/edits", content=b"--x", headers={"Content-Type": "multipart/form-data; boundary=x"}).status_code == 400  # noqa: E501 # fmt: skip
    assert served.client.get("/v1/models").status_code == 200
    assert not list((served.desk.wiring.paths.data / "doors").glob("given-*"))


def test_too_many_orders_in_a_minute_are_told_to_wait(served: Served) -> None:
    guarding = guard.Guard(server.make_app(served.desk), served.token, server.LOOPBACK, orders_a_minute=3)
    assert [guarding._too_many() is None for _ in range(5)] == [True, True, True, False, False]


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=5,
)


def test_whatever_is_sent_by_the_document_no_answer_is_a_fault_of_the_server(served: Served) -> None:
    document = served.client.get("/openapi.json").json()
    bodies = [
        (path, [*document["components"]["schemas"][name]["properties"]])
        for path, ways in document["paths"].items()
        if "post" in ways
        for name in re.findall(r"schemas/(\w+)", json.dumps(ways["post"].get("requestBody", {})))
    ]
    assert len(bodies) >= 6

    @settings(max_examples=60, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def ask(data: st.DataObject) -> None:
        path, names = data.draw(st.sampled_from(bodies))
        body = data.draw(st.dictionaries(st.sampled_from([*names, "steps", "x"]), _JSON, max_size=4))
        answer = served.client.post(path.replace("{number}", "1"), json=body)
        assert answer.status_code < 500, (path, body, answer.text)

    ask()
    for ticket in served.desk.tickets():
        served.desk.cancel(ticket.job.id)


def test_what_others_may_reach_is_told_by_its_flag(served: Served) -> None:
    assert server.is_loopback("127.0.0.2") and server.is_loopback("::1") and server.is_loopback("localhost")
    assert not any(map(server.is_loopback, ("0.0.0.0", "192.168.1.2", "example.org", "::")))
    with pytest.raises(Exception, match="cannot listen"):
        server.listening("127.0.0.1", served.port)
