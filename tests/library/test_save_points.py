"""A kill at every named point of a save: no picture is lost or there twice, and the next start tidies up."""

from __future__ import annotations

import os
import shutil
import stat
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sddesk.core import save_points
from sddesk.core.request import GenerationRequest
from sddesk.core.save_points import SavePoint
from sddesk.core.search import parse_query
from sddesk.core.whole_files import make_folder, sweep, write_over
from sddesk.library import sidecar
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture, read_pixels
from sddesk.library.saving import save_image
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.generation.recall import recall
from tests.killed import kill_at, left_over, points_of
from tests.library.conftest import picture

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
SavedTo = Callable[[Path], None]


def opened(home: Path) -> Library:
    return Library(home / "pictures", home / "data", home / "cache")


def begin(home: Path) -> None:
    """A library with one picture, for which everything was done."""
    with closing(opened(home)) as library:
        record = library.add(picture(1))
        library.contents.thumbnail(record.id)
        library.annotations.mark([record.id], stars=3)
        library.albums.put("best", [record.id])
    foreign = save_image(picture(2), home / "foreign.png")
    sidecar.write(foreign, {"stars": 1})


def save(home: Path) -> None:
    with closing(opened(home)) as library:
        library.add(picture(2))


def draw_small(home: Path) -> None:
    with closing(opened(home)) as library:
        shutil.rmtree(home / "cache")
        library.contents.thumbnail(1)


def annotate(home: Path) -> None:
    with closing(opened(home)) as library:
        library.annotations.mark([1], stars=5)
        library.albums.put("other", [1])


def throw_away(home: Path) -> None:
    with closing(opened(home)) as library:
        library.trash.put(1)


def bring_back(home: Path) -> None:
    with closing(opened(home)) as library:
        library.trash.restore(library.trash.put(1).id)


def take_in(home: Path) -> None:
    with closing(opened(home)) as library:
        library.imports.paths([home / "foreign.png"])


def check(home: Path, seeds: set[int]) -> None:
    """What must be so after the next start, whatever was done."""
    with closing(opened(home)) as library:
        library.scan()
        files = list((home / "pictures").rglob("*.png"))
        assert all(read_pixels(path).width == 64 for path in files), "a half-written file has a name"
        found = Counter(read_picture(path).request.seed for path in files)  # type: ignore[union-attr]
        assert set(found) in (seeds, seeds | {2}) and set(found.values()) == {1}
        assert library.count() + library.count(parse_query("is:trashed")) == len(files)
        assert not [record for record in library.page(0, 9) if record.missing or record.problem]
        records = [*library.page(0, 9), *library.page(0, 9, parse_query("is:trashed"))]
        assert [record.stars for record in records if record.request.seed == 1] in ([3], [5])
        assert [album.name for album in library.albums.all()] in (["best"], ["best", "other"])
        library.contents.thumbnail(records[0].id)
        again = library.scan()
        assert (again.adopted, again.moved, again.healed, again.swept) == (0, 0, 0, 0)
    assert not list(left_over(home / "pictures")) and not list(left_over(home / "data"))
    assert not list(left_over(home / "cache"))


@pytest.mark.parametrize("work", [save, draw_small, annotate, throw_away, bring_back, take_in])
def test_f01_f02_a_kill_at_every_point_of_a_save_loses_and_doubles_nothing(tmp_path: Path, work: SavedTo) -> None:
    whole = tmp_path / "whole"
    begin(whole)
    shutil.copytree(whole, tmp_path / "try")
    points = points_of(lambda: work(tmp_path / "try"), tmp_path)
    assert len(points) > 3
    for number in range(len(points)):
        shutil.rmtree(tmp_path / "try")
        shutil.copytree(whole, tmp_path / "try")
        kill_at(lambda: work(tmp_path / "try"), number)
        check(tmp_path / "try", {1})


def test_every_named_point_is_passed_by_one_of_these(tmp_path: Path) -> None:
    begin(tmp_path / "home")
    passed = set[SavePoint]()
    for work in (save, bring_back):
        passed |= set(points_of(lambda work=work: work(tmp_path / "home"), tmp_path))
    assert passed == set(SavePoint)


def test_f03_a_kill_at_every_point_of_the_queue_makes_no_picture_twice(tmp_path: Path) -> None:
    """As the window works: stored, taken, each picture saved and noted, closed; then what its next start does."""
    request = GenerationRequest(prompt="a cat", seed=5, width=64, height=64)

    def make(home: Path) -> None:
        with closing(opened(home)) as library, closing(QueueStore(home / "queue.db")) as store:
            job = next((row for row in store.load() if row.state != JobState.FINISHED), None)
            if job is not None and job.started_at is not None:  # the next start: scan, then recall
                library.scan()
                found = recall(library, [job])[job.id]
                job = _put(store, job, done=(*job.done, *found))
            elif job is None and not store.load():
                job = _put(store, Job(id=1, request=request))
            if job is None:
                return
            job = _put(store, job, state=JobState.RUNNING, started_at=job.started_at or datetime.now(UTC))
            for index in [index for index in range(1) if index not in job.done]:
                library.add(picture(5 + index, request.prompt, **_sizes(request)))
                job = _put(store, job, done=(*job.done, index))
            _put(store, job, state=JobState.FINISHED)

    points = points_of(lambda: make(tmp_path / "home"), tmp_path)
    for number in range(len(points)):
        shutil.rmtree(tmp_path / "home")
        kill_at(lambda: make(tmp_path / "home"), number)
        make(tmp_path / "home")
        files = list((tmp_path / "home" / "pictures").rglob("*.png"))
        seeds = sorted(read_picture(path).request.seed for path in files)  # type: ignore[union-attr]
        assert seeds == [5], f"{number}: {points[number]}"
        with closing(opened(tmp_path / "home")) as library:
            assert library.count() == 1 and library.scan().adopted == 0
        assert not list(left_over(tmp_path / "home"))


def test_a_file_that_is_being_written_is_not_swept_by_another_process(tmp_path: Path) -> None:
    swept = list[int]()

    def look(_: SavePoint) -> None:
        swept.append(sweep(tmp_path))

    before, save_points.reached = save_points.reached, look
    try:
        write_over(tmp_path / "a", b"data")
    finally:
        save_points.reached = before
    assert (tmp_path / "a").read_bytes() == b"data" and set(swept) == {0}
    (tmp_path / ".sddesk-00.part").write_bytes(b"left")
    assert sweep(tmp_path) == 1 and not list(left_over(tmp_path))


def test_f78_the_programs_own_files_are_private_and_pictures_are_as_others_are(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        begin(tmp_path / "home")
        with closing(QueueStore(tmp_path / "home" / "data" / "queue.db")) as store:
            store.put(Job(id=1, request=GenerationRequest(prompt="a", seed=1)))
    finally:
        os.umask(before)
    for path in (tmp_path / "home").rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        if path.is_relative_to(tmp_path / "home" / "pictures") or path.name.startswith("foreign"):
            assert mode == (0o755 if path.is_dir() else 0o644), path
        else:
            assert mode == (0o700 if path.is_dir() else 0o600), path


def test_f78_an_older_index_that_everybody_could_read_becomes_private(tmp_path: Path) -> None:
    begin(tmp_path)
    (tmp_path / "data" / "library.db").chmod(0o644)
    with closing(opened(tmp_path)) as library:
        assert library.count() == 1
    assert stat.S_IMODE((tmp_path / "data" / "library.db").stat().st_mode) == 0o600


def test_each_new_folder_is_synced_into_the_one_above(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = list[Path]()
    monkeypatch.setattr("sddesk.core.whole_files.sync_folder", synced.append)
    make_folder(tmp_path / "2026" / "11-29")
    assert synced == [tmp_path, tmp_path / "2026"]


def _put(store: QueueStore, job: Job, **values: object) -> Job:
    new = replace(job, **values)  # type: ignore[arg-type]
    store.put(new)
    return new


def _sizes(request: GenerationRequest) -> dict[str, object]:
    single = request.single(0)
    return {"width": single.width, "height": single.height, "checkpoint": request.checkpoint}
