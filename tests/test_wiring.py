"""The parts fit together, and what is heavy stays away until it is asked for."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sddesk.core.downloads import DownloadOrder
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD2_768
from sddesk.core.models import STARTER, DeviceReport, Gpu
from sddesk.engine.host.process import ProcessEngine
from sddesk.settings import store
from sddesk.settings.paths import Paths, default_paths
from sddesk.wiring import build
from tests.catalog.headers import checkpoint, write_weights

LIGHT = """
import sys
import sddesk.wiring, sddesk.app
names = "torch diffusers transformers accelerate tokenizers scipy httpx2 keyring"
heavy = set(names.split()) & set(sys.modules)
assert not heavy, heavy
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return default_paths({"SDDESK_HOME": str(tmp_path)})


def test_wiring_imports_nothing_heavy() -> None:
    subprocess.run([sys.executable, "-c", LIGHT], check=True, timeout=240)


def test_settings_reach_the_library(paths: Paths, tmp_path: Path) -> None:
    store.save(paths.settings_file, replace(store.load(paths.settings_file)[0], pictures_folder=str(tmp_path / "mine")))
    wiring = build(paths)
    assert wiring.pictures_folder == tmp_path / "mine"


def test_an_added_model_is_there_at_the_next_start(paths: Paths, tiny_model: Path) -> None:
    info = build(paths).catalog.add_folder(tiny_model)
    assert build(paths).add_models(tiny_model) == [info]
    again = build(paths)
    assert info in again.catalog.list()
    assert again.count_tokens(info.ref, "a b", "a1111").count == 2


def test_the_starter_is_found_and_counted(paths: Paths) -> None:
    wiring = build(paths)
    if not (paths.resources / "starter-model").is_dir():
        pytest.skip("the starter model is not in resources/ yet")
    count = wiring.count_tokens(STARTER, "a photograph of an astronaut riding a horse", "plain")
    assert (count.count, count.limit) == (8, 75)


def test_what_was_accepted_and_chosen_is_there_at_the_next_start(paths: Paths, tmp_path: Path) -> None:
    file = write_weights(tmp_path / "a model.safetensors", checkpoint(1024))
    wiring = build(paths)
    wiring.add_models(file)
    wiring.choose_family(str(file), "sd2_768")
    wiring.accept_licence("openrail++")
    again = build(paths)
    assert [info.family for info in again.catalog.list() if info.single_file] == [SD2_768]
    assert again.is_accepted("openrail++") and not again.is_accepted("another")
    again.remove_models(file)
    assert str(file) not in build(paths).settings.model_folders and file.is_file()


def test_downloads_obey_the_settings(paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    store.save(paths.settings_file, replace(store.load(paths.settings_file)[0], offline=True))
    with pytest.raises(SddeskError, match="offline"):
        build(paths).make_downloader().fetch(DownloadOrder(hub_id="a/b"), lambda _: None, lambda: False)


def test_f28_a_pickle_is_converted_in_a_child(paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch = pytest.importorskip("torch")
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path))
    torch.save({"emb_params": torch.ones(1, 768)}, tmp_path / "-é.pt")
    assert build(paths).convert_pickle(tmp_path / "-é.pt") == tmp_path / "-é.safetensors"
    with pytest.raises(SddeskError, match=r"not converted.*not overwritten"):
        build(paths).convert_pickle(tmp_path / "-é.pt")


GPUS = tuple(
    Gpu(index=index, name="a card", memory_total=size * 2**30, uuid=f"GPU-{index}")
    for index, size in enumerate((24, 2, 8))
)
REPORT = DeviceReport(kind="cuda", name="a card", gpus=GPUS)


def told_to(engine: object) -> tuple[dict[str, str], str]:
    """What an engine's process is told, and the name of its log."""
    assert isinstance(engine, ProcessEngine)
    return engine._environment, engine._log.name


def test_each_card_that_is_worth_it_gets_an_engine_that_sees_no_other(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SDDESK_ENGINES", raising=False)
    wiring = build(paths)
    assert told_to(wiring.make_engine()) == ({}, "engine.log")
    (other,) = [make() for make in wiring.more_engines(REPORT)]  # the one of 2 GB is there for a screen
    assert told_to(other) == ({"CUDA_VISIBLE_DEVICES": "GPU-2", "SDDESK_CARD": "2"}, "engine-2.log")
    assert wiring.more_engines(replace(REPORT, gpus=GPUS[:1])) == []
    wiring.save_settings(replace(wiring.settings, graphics_cards="first"))
    assert wiring.more_engines(REPORT) == [] == build(paths).more_engines(REPORT)
    wiring.save_settings(replace(wiring.settings, graphics_cards="all", engine_host="thread"))
    assert wiring.more_engines(REPORT) == []


def test_so_many_engines_as_the_environment_says_where_there_are_no_cards(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDDESK_ENGINES", "3")
    report = DeviceReport(kind="cpu", name="a processor")
    made = [told_to(make()) for make in build(paths).more_engines(report)]
    assert made == [({}, "engine-1.log"), ({}, "engine-2.log")]
