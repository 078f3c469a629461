"""`sddesk models`, as a script meets it: a hub of our own, real files, real exit codes."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sddesk.cli import main as cli
from sddesk.core.downloads import DownloadOrder, Fetched
from sddesk.core.models import CheckpointRef, DeviceReport
from sddesk.wiring import Wiring, build
from tests.catalog.headers import checkpoint, lora, write_weights
from tests.catalog.hub_server import HubServer, serve
from tests.journeys.conftest import choose_host

ROOT = Path(__file__).parents[1]
UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    for name in ("HF_HUB_OFFLINE", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "home"


@pytest.fixture
def hub(tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    with serve({"our/tiny": tiny_model, "stable-diffusion-v1-5/stable-diffusion-v1-5": tiny_model}) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


def run(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    assert cli.run(["models", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_get_list_generate_check(
    hub: HubServer, capsys: pytest.CaptureFixture[str], tmp_path: Path, home: Path
) -> None:
    choose_host(home, "thread")
    (fetched,) = run(capsys, "get", "our/tiny")
    assert Path(str(fetched["location"])).is_relative_to(tmp_path / "hub")
    listed = {row["name"]: row for row in run(capsys, "list")}
    assert listed["tiny"]["hub_id"] == "our/tiny" and listed["tiny"]["kind"] == "checkpoint"
    assert cli.run(["generate", "a cat", "--model", "our/tiny", "--steps", "2", "--out", str(tmp_path / "o")]) == 0
    capsys.readouterr()
    assert run(capsys, "check", "tiny") == [{"name": "tiny", "problem": None}]
    blob = (Path(str(fetched["location"])) / UNET).resolve()
    data = bytearray(blob.read_bytes())
    data[-1] ^= 1
    blob.write_bytes(data)
    assert cli.run(["models", "check", "tiny"]) == 1
    assert f"damaged: {UNET}" in capsys.readouterr().out


def test_a_licence_is_asked_for_once(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    for written in ("sd-1.5", " sd-1.5 "):  # as it comes out of a clipboard
        assert cli.run(["models", "get", written]) == 1
        told = capsys.readouterr().err
        assert "CreativeML Open RAIL-M" in told and "--accept-licence" in told and hub.seen == []
    run(capsys, "get", "sd-1.5", "--accept-licence")
    run(capsys, "get", "stable-diffusion-v1-5/stable-diffusion-v1-5")
    offers = {row["id"]: row["installed"] for row in run(capsys, "list", "--offers")}
    assert offers["sd-1.5"] == "installed" and offers["sdxl"] == ""


@pytest.mark.parametrize(
    ("more", "files"),
    [((), ["flux-2-klein-4b-Q4_0.gguf", "Qwen3-4B-Q4_K_M.gguf", "flux2-vae.safetensors"]),
     (("--only",), ["flux-2-klein-4b-Q4_0.gguf"])],
)  # fmt: skip
def test_a_transformer_comes_with_what_it_needs(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...], files: list[str]
) -> None:
    class Downloader:
        def fetch(self, order: DownloadOrder, *_: object) -> Fetched:
            return Fetched(hub_id=order.hub_id, commit="c", location=f"/hub/{order.file}")

    monkeypatch.setattr(Wiring, "make_downloader", lambda _: Downloader())
    fetched = run(capsys, "get", "flux2-klein-4b-q4", "--accept-licence", *more)
    assert [Path(str(row["location"])).name for row in fetched] == files


def test_the_offers_say_which_form_is_for_this_machine_and_what_is_not_known(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    report = DeviceReport(kind="cuda", name="x", memory_total=12 * 10**9, memory_free=11 * 10**9)
    monkeypatch.setattr("sddesk.cli.forms.machine_report", lambda: report)
    rows = {str(row["id"]): row for row in run(capsys, "list", "--offers")}
    forms = [row for row in rows.values() if row["form"]]
    assert [(row["id"], row["fit"], row["for_this_machine"]) for row in forms] == [
        ("z-image-turbo-q4", "fits", True), ("z-image-turbo-q8", "offload", False),
        ("z-image-turbo", "offload", False),
    ]  # fmt: skip
    assert {row["psnr_db"] for row in forms} == {None} and rows["qwen3-4b-q4"]["licence_checked"] is False
    assert cli.run(["models", "list", "--offers"]) == 0
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("z-image-turbo-q4")]
    assert "for this machine; fits; with qwen3-4b-q4 + flux1-vae" in line and "not checked for this copy" in line


def test_only_what_can_be_drawn_is_offered(capsys: pytest.CaptureFixture[str]) -> None:
    assert "sd-1.5" in (ids := {str(row["id"]) for row in run(capsys, "list", "--offers")})
    assert "sd-1.5-inpainting" in ids, "it draws with a mask"


def test_a_dead_address_is_said_on_standard_error(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["models", "get", "runwayml/stable-diffusion-v1-5"]) == 0
    assert "gone from its old address" in capsys.readouterr().err


def test_add_takes_files_and_folders(capsys: pytest.CaptureFixture[str], tmp_path: Path, tiny_model: Path) -> None:
    file = write_weights(tmp_path / "m" / "one.safetensors", checkpoint(2048))
    write_weights(tmp_path / "m" / "style.safetensors", lora(), metadata={"modelspec.trigger_phrase": "ohwx"})
    rows = run(capsys, "add", str(tmp_path / "m"), str(tiny_model))
    assert [(row["name"], row["kind"], row["family"]) for row in rows] == [
        ("one", "checkpoint", "SDXL"),
        ("style", "lora", "SD 1"),
        ("tiny", "checkpoint", "SD 1"),
    ]
    assert {"one", "style", "tiny"} <= {row["name"] for row in run(capsys, "list")}
    assert (rows[1]["triggers"], rows[1]["algorithm"]) == (["ohwx"], "LoRA")
    assert file.is_file()
    assert cli.run(["models", "list"]) == 0
    listed = capsys.readouterr().out
    assert "SDXL" in listed and " 0 px" not in listed
    assert re.search(r"^starter-controlnet +controlnet +starter +[\d.]+ MB", listed, re.MULTILINE)
    assert re.search(r"^one +checkpoint +SDXL +1024 px ", listed, re.MULTILINE)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["get", "nobody/nothing"], "knows no model"),
        (["get", "nothing"], "no model of the hub"),
        (["add", "/nowhere"], "There is no folder"),
        (["check", "nothing"], "not installed"),
        (["get", "our/tiny", "--revision", "other"], "has no “other”"),
        (["get", "our/tiny", "--file", "unet/x.bin"], "no safetensors or GGUF file"),
    ],
)
def test_f37_what_cannot_be_done_is_a_sentence(
    hub: HubServer, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert cli.run(["models", *words]) == 1
    told = capsys.readouterr()
    assert sentence in told.err and "Traceback" not in told.err and not told.out


def test_offline_is_obeyed(hub: HubServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert cli.run(["models", "get", "our/tiny"]) == 1
    assert "offline" in capsys.readouterr().err and hub.seen == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to one process")
def test_f38_ctrl_c_stops_a_download_and_the_next_goes_on(
    hub: HubServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.bytes_a_second = 100_000
    child = subprocess.Popen(
        [sys.executable, "-m", "sddesk", "models", "get", "our/tiny"], cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 60
    while not [path for path in tmp_path.rglob("*.incomplete") if path.stat().st_size > 20_000]:
        assert time.monotonic() < deadline and child.poll() is None
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    began = time.monotonic()
    assert child.wait(60) == 130
    assert time.monotonic() - began < 60
    assert child.stderr is not None
    assert "stopped" in child.stderr.read()
    child.stderr.close()
    (partial,) = tmp_path.rglob("*.incomplete")
    had = partial.stat().st_size
    hub.bytes_a_second = None
    run(capsys, "get", "our/tiny")
    assert f"bytes={had}-" in [seen.range for seen in hub.seen]


@pytest.mark.parametrize("single", [False, True])
def test_f26_a_bit_that_flips_on_the_disk_is_found_though_the_file_is_as_old(
    single: bool, tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "mine"
    if single:
        place = file = write_weights(tmp_path / "mine.safetensors", checkpoint())
    else:
        shutil.copytree(tiny_model, place)
        file = place / "unet" / "diffusion_pytorch_model.safetensors"
    assert cli.run(["models", "add", str(place)]) == 0
    assert build().catalog.hashes.compute(CheckpointRef(name="mine"))
    assert cli.run(["models", "check", "mine"]) == 0
    status = file.stat()
    with file.open("r+b") as stream:
        stream.seek(-3, os.SEEK_END)
        byte = stream.read(1)
        stream.seek(-3, os.SEEK_END)
        stream.write(bytes([byte[0] ^ 1]))
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    capsys.readouterr()
    assert cli.run(["models", "check", "mine"]) == 1
    assert "its bytes are not those" in capsys.readouterr().out
