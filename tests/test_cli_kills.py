"""`run` and `generate` killed at every named point of a save: no picture twice, none lost, nothing left behind."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from sddesk.cli import main as cli
from sddesk.core.errors import SddeskError
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture
from sddesk.library.saving import save_image
from sddesk.wiring import Wiring
from tests.fakes import ScriptedEngine
from tests.killed import kill_at, left_over, points_of, some_of
from tests.library.conftest import picture

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which the starter's hash is known; a scripted engine draws."""
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(Wiring, "make_engine", lambda *_: ScriptedEngine())
    monkeypatch.setattr("sddesk.ordering.models.Hashes.of", lambda *_: "ab" * 32)
    return tmp_path / "home"


def seeds_in(folder: Path) -> Counter[int]:
    """How often each seed is in the pictures below a folder. Raises SddeskError for one that is not whole."""
    found = Counter[int]()
    for path in folder.rglob("*.png"):
        request = read_picture(path).request
        if request is None:
            raise SddeskError("no whole picture")
        found[request.seed] += 1
    return found


@pytest.mark.parametrize("into", ["library", "folder"])
def test_f03_run_killed_at_every_point_makes_each_picture_once(tmp_path: Path, home: Path, into: str) -> None:
    orders = tmp_path / "jobs.jsonl"
    plain = {"steps": 1, "width": 64, "height": 64}
    orders.write_text(json.dumps({"prompt": "a", "seed": 51, **plain}))
    out = home / "pictures" if into == "library" else tmp_path / "out"
    words = ["run", str(orders), "--json", *(["--out", str(out)] if into == "folder" else [])]

    def run() -> None:
        assert cli.run(words) == 0

    points = points_of(run, tmp_path)
    for number in range(len(points)):
        shutil.rmtree(home)
        shutil.rmtree(out, ignore_errors=True)
        kill_at(run, number)
        run()
        assert seeds_in(out) == {51: 1}, f"killed at {number}: {points[number]}"
        assert not [*left_over(home / "data"), *left_over(home / "config"), *left_over(out)], points[number]
        if into == "library":
            with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
                assert library.count() == 1


@pytest.mark.parametrize("into", ["library", "folder"])
def test_an_order_with_larger_killed_at_every_point_makes_picture_and_enlargement_once(
    tmp_path: Path, home: Path, into: str
) -> None:
    orders = tmp_path / "jobs.jsonl"
    orders.write_text(json.dumps({"prompt": "a", "seed": 51, "steps": 1, "width": 64, "height": 64, "larger": True}))
    out = home / "pictures" if into == "library" else tmp_path / "out"
    words = ["run", str(orders), "--json", *(["--out", str(out)] if into == "folder" else [])]

    def run() -> None:
        assert cli.run(words) == 0

    points = points_of(run, tmp_path)
    for number in some_of(points):  # the second picture passes the points of the first
        shutil.rmtree(home)
        shutil.rmtree(out, ignore_errors=True)
        kill_at(run, number)
        run()
        assert enlarged_in(out) == {False: 1, True: 1}, f"killed at {number}: {points[number]}"
        assert not [*left_over(home / "data"), *left_over(home / "config"), *left_over(out)], points[number]


@pytest.mark.parametrize(
    ("into", "how"), [("library", "enlarge"), ("folder", "enlarge"), ("library", "refine"), ("library", "generate")]
)
def test_several_pictures_from_pictures_killed_at_every_point_are_each_made_once(
    tmp_path: Path, home: Path, into: str, how: str
) -> None:
    files = [tmp_path / "given" / "a.png", tmp_path / "given" / "b.png"]
    files[0].parent.mkdir()
    for shade, file in enumerate(files):
        Image.new("RGB", (16, 16), (shade, 0, 0)).save(file)
    out = home / "pictures" if into == "library" else tmp_path / "out"
    words = {
        "enlarge": ["enlarge", *map(str, files)],
        "refine": ["enlarge", *map(str, files), "--refine", "--steps", "4"],
        "generate": ["generate", "a", "--seed", "1", "--steps", "4", "--start", str(tmp_path / "given")],
    }[how] + (["--out", str(out)] if into == "folder" else [])

    def run() -> None:
        assert cli.run(words) == 0

    points = points_of(run, tmp_path)
    chosen = some_of(points)  # the second picture passes the points of the first
    for number in chosen if how == "enlarge" else chosen[::3]:  # all of them save as enlarging does
        shutil.rmtree(home)
        shutil.rmtree(out, ignore_errors=True)
        kill_at(run, number)
        run()
        assert enlarged_in(out) == {how == "enlarge": 2}, f"killed at {number}: {points[number]}"
        assert not [*left_over(home / "data"), *left_over(home / "config"), *left_over(out)], points[number]


def test_a_disk_that_is_full_at_any_write_of_an_enlargement_is_told_and_nothing_is_lost_or_made_twice(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("RGB", (16, 16), "red").save(tmp_path / "a.png")
    words, real, written = ["enlarge", str(tmp_path / "a.png")], os.fsync, [0]
    full_at = -1

    def fsync(file: int) -> None:
        if stat.S_ISDIR(os.fstat(file).st_mode):
            return real(file)  # a folder's new name takes no room
        written[0] += 1
        if written[0] == full_at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(file)

    monkeypatch.setattr(os, "fsync", fsync)
    assert cli.run(words) == 0
    for full_at in range(1, written[0] + 1):
        shutil.rmtree(home)
        written[0] = 0
        ended = cli.run(words)
        told = capsys.readouterr().err
        assert ended == 0 or "full" in told or os.strerror(errno.ENOSPC) in told, (full_at, told)
        assert not [*left_over(home / "pictures")], full_at
        assert cli.run(words) == 0
        assert enlarged_in(home / "pictures") == {True: 1}, full_at


def enlarged_in(folder: Path) -> Counter[bool]:
    """How many pictures below a folder were enlarged, and how many were not."""
    pictures = [path for path in folder.rglob("*.png") if path.parent.name != "inputs"]
    requests = [read_picture(path).request for path in pictures]
    return Counter(request is not None and request.enlarge is not None for request in requests)


def test_f01_f02_generate_killed_at_every_point_leaves_whole_pictures_that_the_next_start_lists(
    tmp_path: Path, home: Path
) -> None:
    def generate(seed: int) -> None:
        words = ["generate", "a", "--seed", str(seed), "--steps", "1", "--width", "64", "--height", "64", "--json"]
        assert cli.run(words) == 0

    generate(1)
    shutil.copytree(home, tmp_path / "whole")
    points = points_of(lambda: generate(2), tmp_path)
    for number in range(len(points)):
        shutil.rmtree(home)
        shutil.copytree(tmp_path / "whole", home)
        kill_at(lambda: generate(2), number)
        generate(3)
        found = seeds_in(home / "pictures")
        assert found in ({1: 1, 3: 1}, {1: 1, 2: 1, 3: 1}), points[number]
        assert not [*left_over(home / "data"), *left_over(home / "pictures")], points[number]
        with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
            assert library.count() == found.total()


def test_f16_a_broken_picture_in_the_folder_stands_in_no_resumes_way(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    orders, out = tmp_path / "jobs.jsonl", tmp_path / "out"
    orders.write_text(json.dumps({"prompt": "a", "seed": 7, "steps": 1, "width": 64, "height": 64}))
    out.mkdir()
    (out / "7.png").write_bytes(b"junk")
    os.mkfifo(out / "7-2.png")
    save_image(picture(7, "another prompt"), out / "7-3.png")
    (out / ".sddesk-00.part").write_bytes(b"left by a kill")
    words = ["run", str(orders), "--out", str(out)]
    points = points_of(lambda: cli.run(words), tmp_path)
    shutil.rmtree(home)
    for made in out.glob("7-4.png"):
        made.unlink()
    kill_at(lambda: cli.run(words), len(points) - 1)
    assert cli.run(words) == 0
    assert sorted(path.name for path in out.iterdir()) == ["7-2.png", "7-3.png", "7-4.png", "7.png"]


def test_an_export_removes_what_a_killed_one_left(tmp_path: Path, home: Path) -> None:
    with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
        library.add(picture(1))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".sddesk-00.part").write_bytes(b"left by a kill")
    assert cli.run(["library", "export", "--to", str(tmp_path / "out")]) == 0
    assert [path.suffix for path in (tmp_path / "out").iterdir()] == [".png"]
