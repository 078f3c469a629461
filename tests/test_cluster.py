"""`sddesk run --cluster`: a real Ray cluster of two nodes in this machine, whose engines are scripted."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

if importlib.util.find_spec("ray") is None:  # without importing it: it reads variables that are set before
    pytest.skip('the package ray is not installed: pip install "sddesk[cluster]"', allow_module_level=True)

from pytestqt.qtbot import QtBot

from sddesk import wiring as wiring_module
from sddesk.app import make_session
from sddesk.cli import main as cli
from sddesk.core.errors import Cancelled, EngineLost, NoEngine, SddeskError
from sddesk.core.events import GeneratedImage, StepProgress, ignore_progress
from sddesk.core.explained import Told, Wanted
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import Message
from sddesk.core.models import PartInfo, WeightsFacts, WeightsKind
from sddesk.core.request import GenerationRequest
from sddesk.engine.host import ray_cluster as cluster_module
from sddesk.engine.host.model_files import FileHashes
from sddesk.engine.host.ray_cluster import Cluster
from sddesk.wiring import build
from tests.clusters import NODE_HOME, add_node, ray_cluster, scripted_node, token_environment
from tests.conftest import PATIENCE_MS
from tests.fakes import STARTER_INFO

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def ray_nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One cluster for all tests: a head, a node with two engines and one with one."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in token_environment(tmp_path_factory.mktemp("node")).items():
            patch.setenv(name, value)
        before = {child.pid for child in psutil.Process().children(recursive=True)}
        with ray_cluster(2, 1) as cluster:
            yield cluster
        wait_until(lambda: not {child.pid for child in psutil.Process().children(recursive=True)} - before)


@pytest.fixture
def node_folder(ray_nodes: Any) -> Path:
    return Path(os.environ[NODE_HOME])


class Joined:
    """The cluster, joined when a test first needs it: a process is part of one cluster at a time."""

    def __init__(self, address: str) -> None:
        self._address, self._cluster = address, None
        self.told: list[str] = []

    def cluster(self) -> Cluster:
        if self._cluster is None:
            tell = self.told.append
            self._cluster = Cluster(self._address, scripted_node, FileHashes(), lambda message: tell(str(message)))
            self._cluster.connect()
        self.told.clear()
        return self._cluster

    def leave(self) -> None:
        if self._cluster is not None:
            self._cluster.close()
        self._cluster = None


@pytest.fixture(scope="module")
def joined(ray_nodes: Any) -> Iterator[Joined]:
    with_us = Joined(ray_nodes.address)
    yield with_us
    with_us.leave()


@pytest.fixture
def cluster(joined: Joined) -> Cluster:
    return joined.cluster()


@pytest.fixture
def told(joined: Joined, cluster: Cluster) -> list[str]:
    return joined.told


@pytest.fixture
def nobody_joined(joined: Joined) -> None:
    joined.leave()


@pytest.fixture(autouse=True)
def nothing_left_running() -> None:
    """In the place of the check after each test: Ray starts and ends workers when it likes, until the last test."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(wiring_module, "cluster_node", scripted_node)
    return tmp_path / "home"


def order(prompt: str, seed: int, **more: Any) -> dict[str, Any]:
    return {"prompt": prompt, "seed": seed, "steps": 2, "width": 64, "height": 64} | more


def located(prompt: str, seed: int = 1, images: int = 1, size: int = 64) -> LocatedRequest:
    wanted = GenerationRequest(prompt=prompt, seed=seed, steps=2, width=size, height=size, rows=images)
    return LocatedRequest(request=wanted, checkpoint=STARTER_INFO)


def never() -> bool:
    return False


def made_by(engine: Any, wanted: LocatedRequest, cancelled: Callable[[], bool] = never) -> list[GeneratedImage]:
    images: list[GeneratedImage] = []
    engine.generate(wanted, ignore_progress, images.append, cancelled)
    return images


def test_a_list_is_made_by_all_engines_each_picture_once(
    ray_nodes: Any,
    nobody_joined: None,
    home: Path,
    tmp_path: Path,
    node_folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = tmp_path / "jobs.jsonl"
    orders = [order("a note 300", 100 + number) for number in range(6)] + [order("a batch", 200, images=3)]
    file.write_text("\n".join(map(json.dumps, [*orders, order("fail", 300)])), encoding="utf-8")
    words = ["run", str(file), "--json", "--out", str(tmp_path / "out"), "--cluster", ray_nodes.address]
    assert cli.run(words) == 1
    output = capsys.readouterr()
    lines = [json.loads(line) for line in output.out.splitlines()]  # not one line of Ray's is among them
    assert sorted(line["request"]["seed"] for line in lines[:-1]) == [*range(100, 106), 200, 201, 202]
    assert lines[-1] == {"pictures": 9, "finished": 7, "finished_before": 0, "failed": 1}
    assert "engines: 3; machines: 2" in output.err
    assert len({file.read_text().split("\n")[0] for file in node_folder.glob("note-10?")}) > 1, "one engine made all"
    assert cli.run(words) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines == [{"pictures": 0, "finished": 0, "finished_before": 7, "failed": 1}]
    assert len(list((tmp_path / "out").glob("*.png"))) == 9


def test_an_engine_of_a_cluster_answers_as_one_of_this_machine(cluster: Cluster) -> None:
    engine = cluster.engine()
    assert engine.describe(never).name == "Scripted"
    progress: list[StepProgress] = []
    images: list[GeneratedImage] = []
    engine.generate(located("a cat", images=2), progress.append, images.append, never)
    assert [image.index for image in images] == [0, 1]
    assert any(one.preview is not None for one in progress)
    parts: list[Told] = []
    engine.explain(located("a cat"), Wanted(), ignore_progress, parts.append, never)
    assert parts
    engine.unload()
    with pytest.raises(SddeskError, match="cannot make fail"):
        made_by(engine, located("fail"))


def test_no_order_comes_to_an_engine_that_gives_its_memory_back(told: list[str]) -> None:
    """It would wait behind the order, and after a minute without a sign of life be ended in its midst."""
    several = Cluster("none", scripted_node, FileHashes(), lambda message: told.append(str(message)))
    busy: list[list[bool]] = []

    class Unloading:
        def unload(self) -> None:
            busy.append([place.busy for place in places])
            raise EngineLost("gone")

    places = [cluster_module.Place(engine=Unloading()) for _ in range(3)]  # pyright: ignore[reportArgumentType]
    places[0].busy = True
    several._places = places  # pyright: ignore[reportPrivateUsage]
    several.unload_all()
    assert busy == [[True, True, True], [True, False, True]]
    assert [place.busy for place in places] == [True, False, False]


def test_what_cannot_be_taken_here_stops_the_engine(cluster: Cluster) -> None:
    """A full disk, say. Else it would work on for nobody, and the next order would wait for its end."""
    error = SddeskError("The disk is full.")

    def full(_progress: StepProgress) -> None:
        raise error

    engine = next(place.engine for place in cluster._places if place.usable)  # pyright: ignore[reportPrivateUsage]
    assert engine is not None
    with pytest.raises(SddeskError) as caught:
        engine.generate(located("wait"), full, lambda image: None, never)
    assert caught.value is error
    assert len(made_by(engine, located("a cat"))) == 1


def test_a_stop_reaches_the_engine(cluster: Cluster) -> None:
    stop = threading.Event()
    engine = cluster.engine()
    ends: list[BaseException] = []

    def make() -> None:
        try:
            engine.generate(located("wait"), lambda _: stop.set(), lambda _: None, stop.is_set)
        except Cancelled as error:
            ends.append(error)

    thread = threading.Thread(target=make)
    thread.start()
    thread.join(60)
    assert len(ends) == 1
    assert len(made_by(engine, located("the next one"))) == 1


def test_an_engine_that_ends_is_told_and_its_order_goes_on(cluster: Cluster, told: list[str]) -> None:
    images = made_by(cluster.engine(), located("die", seed=7, images=2))
    assert [image.index for image in images] == [0, 1]
    assert len(told) == 1 and "goes on elsewhere" in told[0]


def test_an_order_that_ends_every_engine_is_given_up(cluster: Cluster) -> None:
    with pytest.raises(EngineLost):
        made_by(cluster.engine(), located("always-die"))
    assert len(made_by(cluster.engine(), located("the next one"))) == 1


def test_a_machine_that_ends_is_told_once_and_its_orders_go_on(
    ray_nodes: Any, cluster: Cluster, node_folder: Path, told: list[str]
) -> None:
    engines = cluster.engines
    node = add_node(ray_nodes, "short-lived", 2)
    wait_until(lambda: cluster.engines == engines + 2)
    images: list[GeneratedImage] = []
    begun = [threading.Event() for _ in range(engines + 2)]

    def make(number: int) -> None:
        cluster.engine().generate(located("stay", seed=number), lambda _: begun[number].set(), images.append, never)

    threads = [threading.Thread(target=make, args=(number,)) for number in range(engines + 2)]
    for thread in threads:
        thread.start()
    assert all(event.wait(60) for event in begun)
    ray_nodes.remove_node(node, allow_graceful=False)
    wait_until(lambda: bool(told))  # until then its engines may live on for a moment, and would end their work
    (node_folder / "go-on").touch()
    for thread in threads:
        thread.join(120)
    assert sorted(image.request.seed for image in images) == list(range(engines + 2))
    assert told == ["The machine short-lived of the cluster ended: its orders go on elsewhere."]


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="needs a path that is another one in each process")
def test_a_model_that_a_machine_lacks_is_fetched_once_and_checked(
    cluster: Cluster, node_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    data = os.urandom(100_000)
    Path("here.safetensors").write_bytes(data)
    lora = PartInfo(
        name="here",
        facts=WeightsFacts(kind=WeightsKind.LORA),
        location="/proc/self/cwd/here.safetensors",
        size_bytes=len(data),
    )
    for seed in (31, 32):
        made_by(cluster.engine(), replace(located("note", seed=seed), loras={"here": lora}))
    places = {file.read_text().split("\n")[-1] for file in node_folder.glob("note-3?")}
    assert len(places) == 1 and Path(next(iter(places))).read_bytes() == data
    assert len(list((node_folder / "models" / "files").glob("[0-9a-f]*"))) == 1
    Path("here.safetensors").unlink()
    cluster._hashes._described.clear()  # type: ignore[attr-defined]
    with pytest.raises(SddeskError, match=r"here\.safetensors cannot be read"):
        made_by(cluster.engine(), replace(located("note", seed=33), loras={"here": lora}))


def test_inputs_reach_the_engine_through_the_object_store(cluster: Cluster, tmp_path: Path) -> None:
    file = tmp_path / "input.png"
    file.write_bytes(b"any bytes")
    assert len(made_by(cluster.engine(), replace(located("a cat"), inputs={"hash": file}))) == 1


def test_pictures_larger_than_the_object_store_cross_it(cluster: Cluster) -> None:
    images = made_by(cluster.engine(), located("a cat", images=2, size=4096))
    assert [len(image.pixels.rgb) for image in images] == [4096 * 4096 * 3] * 2


def test_a_cluster_of_another_version_is_told_and_refused(
    ray_nodes: Any, nobody_joined: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    here = cluster_module.versions()
    monkeypatch.setattr(cluster_module, "versions", lambda: here | {"torch": "0.4"})
    with closing(Cluster(ray_nodes.address, scripted_node, FileHashes(), lambda it: told.append(str(it)))) as cluster:
        with pytest.raises(NoEngine, match=r"this one 0\.4"):
            cluster.connect()
        wait_until(lambda: len(told) == 2)  # once for each machine
        assert all(f"torch {here['torch']}, this one 0.4: it makes nothing" in line for line in told)


def test_a_wrong_token_is_refused(ray_nodes: Any) -> None:
    code = (
        "from sddesk.engine.host.ray_cluster import Cluster; from sddesk.engine.host.model_files import FileHashes\n"
        f"try: Cluster('{ray_nodes.address}', lambda: None, FileHashes(), print).connect()\n"
        "except Exception as error: print(type(error).__name__, error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"RAY_AUTH_TOKEN": "6" * 64, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=200,
        check=True,
    )
    assert done.stdout.startswith(f"SddeskError The cluster {ray_nodes.address} refuses the token of this machine.")


def test_an_address_of_rays_client_is_refused(nobody_joined: None) -> None:
    cluster = Cluster("ray://10.0.0.1:10001", scripted_node, FileHashes(), lambda _: None)
    with closing(cluster), pytest.raises(SddeskError, match="Ray's client"):
        cluster.connect()


def test_the_window_draws_by_the_cluster_that_its_settings_name(
    ray_nodes: Any, nobody_joined: None, home: Path, qtbot: QtBot
) -> None:
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engines=ray_nodes.address))
    session = make_session(build())
    images: list[GeneratedImage] = []
    session.saving.saved.connect(lambda record, _: images.append(record))
    session.start()
    wanted = GenerationRequest(prompt="a cat", seed=1, steps=2, width=64, height=64)
    session.jobs.add_all([replace(wanted, seed=seed) for seed in range(5)])
    qtbot.waitUntil(lambda: len(images) == 5, timeout=PATIENCE_MS)
    assert session.dispatch.engines == 3
    assert sorted(record.request.seed for record in images if record.request is not None) == list(range(5))
    assert session.close(60)


def test_after_a_cluster_failed_the_next_order_joins_it_anew(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a new start of the program. Leaving the old one afterwards would end the new one: a process is part of
    one cluster at a time."""
    done: list[str] = []

    class One:
        failed = False

        def join(self, cancelled: Callable[[], bool]) -> None:
            done.append("joined")
            raise NoEngine("away")

        def close(self) -> None:
            done.append("left")

    clusters: list[One] = []

    def make(*_: object) -> One:
        done.append("made")
        clusters.append(One())
        return clusters[-1]

    monkeypatch.setattr(wiring_module, "make_cluster", make)
    engines = wiring_module.ClusterEngines(build(), lambda message: None)
    first, second = engines.make(), engines.make()
    clusters[0].failed = True
    for engine in (first, second, first):
        with pytest.raises(NoEngine):
            made_by(engine, located("a cat"))
    assert done == ["made", "left", "made", *["joined"] * 3]


def test_when_all_machines_end_it_is_told_and_orders_wait_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    now = [0.0]
    alone = Cluster("none", scripted_node, FileHashes(), lambda it: told.append(str(it)), clock=lambda: now[0])
    monkeypatch.setattr(cluster_module.ray, "nodes", list)
    place = cluster_module.Place(node_id="gone", engine=object())  # pyright: ignore[reportArgumentType]
    alone._places, alone._had_engine = [place], True  # pyright: ignore[reportPrivateUsage]
    alone._reasons.append(Message.of("another machine was refused before", {}))  # pyright: ignore[reportPrivateUsage]
    for _ in range(3):
        alone._look()  # pyright: ignore[reportPrivateUsage]
    assert told == ["No machine of the cluster has an engine any more: the orders wait 120 s for one."]
    asked: list[float] = []

    def later() -> bool:
        asked.append(now[0])
        now[0] += 50.0
        alone._answered = now[0]  # pyright: ignore[reportPrivateUsage]
        return False

    with pytest.raises(NoEngine, match="no machine has room"):
        alone.acquire(None, 1, later)
    assert len(asked) > 2, "it waited for another one"
    alone._places = [cluster_module.Place(engine=object())]  # pyright: ignore[reportPrivateUsage, reportArgumentType]
    assert alone.acquire(None, 1, never).place is alone._places[0]  # pyright: ignore[reportPrivateUsage]


def test_without_ray_a_sentence_says_what_to_install(
    home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "sddesk.engine.host.ray_cluster", None)
    file = tmp_path / "jobs.jsonl"
    file.write_text(json.dumps(order("a cat", 1)), encoding="utf-8")
    assert cli.run(["run", str(file), "--cluster", "auto"]) == 1
    assert 'pip install "sddesk[cluster]"' in capsys.readouterr().err


def test_ray_is_imported_by_nothing_that_does_not_ask_for_it() -> None:
    code = "import sys, sddesk.app, sddesk.cli.main, sddesk.cli.run, sddesk.doors.main; assert 'ray' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=120, check=True)


def wait_until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    waiting = threading.Event()
    for _ in range(int(seconds / 0.05)):
        if condition():
            return
        waiting.wait(0.05)
    assert condition()
