"""What the hub answers is bounded in bytes, seconds and numbers before it is believed."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
import tracemalloc
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

from sddesk.catalog.download import Downloader
from sddesk.catalog.hub import MAX_LISTING_BYTES, Hub, Listing, Passing
from sddesk.catalog.releases import MAX_BYTES, newest_release
from sddesk.core.downloads import DownloadOrder
from sddesk.core.errors import SddeskError
from tests.catalog.hub_server import COMMIT, HubServer, serve

LISTING = "/revision/main"
HASH = "a" * 64


@pytest.fixture
def hub(tiny_model: Path) -> Iterator[HubServer]:
    with serve({"our/tiny": tiny_model}) as server:
        yield server


def listed(hub: HubServer, seconds: float = 20.0) -> Listing:
    where = Hub(lambda: None, endpoint=hub.url, listing_seconds=seconds)

    async def ask() -> Listing:
        async with where.client() as client:
            return await where.listing(client, "our/tiny", "main")

    return asyncio.run(ask())


def answer(*files: dict[str, Any]) -> bytes:
    return json.dumps({"sha": COMMIT, "siblings": list(files)}).encode()


def entry(path: str, size: object = 10) -> dict[str, Any]:
    return {"rfilename": path, "lfs": {"sha256": HASH, "size": size}}


def test_f69_an_endless_listing_is_given_up_after_its_bound(hub: HubServer) -> None:
    hub.fault(LISTING, "endless")
    tracemalloc.start()
    try:
        with pytest.raises(SddeskError, match="lists more for “our/tiny” than any model has"):
            listed(hub)
        assert tracemalloc.get_traced_memory()[1] < 3 * MAX_LISTING_BYTES
    finally:
        tracemalloc.stop()


def test_f69_a_packed_listing_is_not_unpacked(hub: HubServer) -> None:
    bomb = gzip.compress(b" " * 200_000_000, compresslevel=1)
    hub.fault(LISTING, "answer", body=bomb, headers={"Content-Encoding": "gzip"})
    tracemalloc.start()
    try:
        with pytest.raises(SddeskError, match="Something else answered"):
            listed(hub)
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


def test_f69_a_listing_that_drips_is_given_up_in_time(hub: HubServer) -> None:
    hub.fault(LISTING, "drip")
    began = time.monotonic()
    with pytest.raises(Passing) as caught:
        listed(hub, seconds=0.5)
    assert time.monotonic() - began < 60
    assert "longer than" in str(caught.value.error)


HOSTILE: dict[str, tuple[bytes, str]] = {
    "a size without end": (b'{"sha": "%s", "siblings": [{"rfilename": "a", "size": 1e999}]}' % COMMIT.encode(), ""),
    "deep": (b'{"sha":' * 100_000, "Something else answered"),
    "a list": (b"[]", "Something else answered"),
    "no names": (answer({"size": 1}), "Something else answered"),
    "names that are none": (answer({"rfilename": None}), ""),
    "files that are none": (b'{"sha": "%s", "siblings": [1]}' % COMMIT.encode(), "Something else answered"),
    "too many files": (answer(*({"rfilename": str(n)} for n in range(20_001))), "than any model has"),
    "no commit": (b'{"sha": "../..", "siblings": []}', "Something else answered"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_f69_a_hostile_listing_is_a_sentence_or_lists_nothing(hub: HubServer, name: str) -> None:
    body, words = HOSTILE[name]
    hub.fault(LISTING, "answer", body=body)
    if words:
        with pytest.raises(SddeskError, match=words):
            listed(hub)
    else:
        assert listed(hub).files == {}


def test_f69_only_files_with_a_name_and_a_size_are_listed(hub: HubServer) -> None:
    good = ["a.safetensors", "unet/diffusion_pytorch_model.safetensors", "Ünïcode 空.json"]
    bad = ["a\0b", "\ud800.json", "a\nb", "../x", "a/../x", "/x", "a//x", ".", "C:\\x", "x" * 2000, ""]
    sizes: list[object] = [-1, 1 << 50, 1.5, "10", True, [1]]
    files = [*(entry(name) for name in (*good, *bad)), *(entry(f"s{n}", size) for n, size in enumerate(sizes))]
    hub.fault(LISTING, "answer", body=answer(*files))
    assert [*listed(hub).files] == good


@pytest.mark.parametrize(
    ("said", "least", "most"),
    [("7", 7, 7), ("-3", 0, 0), ("date", 5, 11), ("1e999", None, None), ("nan", None, None), ("soon", None, None)],
)
def test_f69_how_long_the_hub_asks_to_wait_may_be_a_date(
    hub: HubServer, said: str, least: float | None, most: float | None
) -> None:
    text = formatdate(time.time() + 10, usegmt=True) if said == "date" else said
    hub.fault(LISTING, "status", status=429, headers={"Retry-After": text})
    with pytest.raises(Passing) as caught:
        listed(hub)
    wait = caught.value.wait
    assert wait is None if least is None or most is None else wait is not None and least <= wait <= most


def test_f69_an_index_beyond_all_bounds_is_not_fetched(hub: HubServer, tmp_path: Path) -> None:
    hub.fault(LISTING, "answer", body=answer(entry("model_index.json", 1 << 40)))
    where = Downloader(Hub(lambda: None, endpoint=hub.url), lambda: tmp_path / "cache", lambda: False)
    with pytest.raises(SddeskError, match=r"model_index\.json of “our/tiny” cannot be read"):
        where.fetch(DownloadOrder(hub_id="our/tiny"), lambda _: None, lambda: False)
    assert hub.files_asked() == []


def test_f69_the_note_on_versions_is_bounded_too(hub: HubServer) -> None:
    hub.fault("/versions.json", "endless")
    with pytest.raises(SddeskError, match="does not say which there are"):
        newest_release(f"{hub.url}/versions.json")
    hub.fault(
        "/versions.json", "answer", body=gzip.compress(bytes(10 * MAX_BYTES)), headers={"Content-Encoding": "gzip"}
    )
    with pytest.raises(SddeskError, match="does not say which there are"):
        newest_release(f"{hub.url}/versions.json")
