"""A home that an older version left: opened, brought up to date, read anew where it has to be; nothing is lost."""

from __future__ import annotations

import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sddesk.core.record import ImageRecord
from sddesk.core.search import parse_query
from sddesk.library import scan as scan_module
from sddesk.library.library import Library
from sddesk.library.rows import Row
from sddesk.library.schema import MIGRATIONS
from sddesk.session.generation.queue_store import QueueStore
from sddesk.settings import store as settings_store

OLD = Path(__file__).parents[1] / "homes" / "b447870.tar.gz"


@pytest.fixture
def old_home(tmp_path: Path) -> Path:
    with tarfile.open(OLD) as archive:
        archive.extractall(tmp_path, filter="data")
    return tmp_path / "home"


@pytest.fixture
def library(old_home: Path) -> Iterator[Library]:
    opened = Library(old_home / "pictures", old_home / "data", old_home / "cache")
    yield opened
    opened.close()


def by_name(library: Library) -> dict[str, ImageRecord]:
    """The pictures by the names of their files, own ones by their seeds; those in the trash too."""
    records = [*library.page(0, 99), *library.page(0, 99, parse_query("is:trashed"))]
    return {f"own {made.request.seed}" if made.request else made.path.stem: made for made in records}


def test_f09_f92_what_an_older_version_made_up_is_unknown_at_once(library: Library) -> None:
    found = by_name(library)
    assert len(found) == 12 and library._index.database.version() and len(MIGRATIONS) >= 5
    for seed in (11, 12, 13):
        request = found[f"own {seed}"].request
        assert request is not None and (request.sampler, request.steps, request.prompt) == ("euler", 33, f"own {seed}")
    for text in ("seed:0", "sampler:pndm", "steps:50", "steps:1", "model:unknown"):
        assert library.page(0, 9, parse_query(text)) == []
    assert (found["cf_rgthree"].stated.seed, found["cf_rgthree"].stated.sampler) == (88, "dpmpp_2m")


def test_f91_f92_its_files_are_read_anew_and_what_a_person_added_stays(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    look: Callable[..., Row] = scan_module.look

    def counted(*of: object) -> Row:
        looked.append(str(of[1]))
        return look(*of)

    monkeypatch.setattr(scan_module, "look", counted)
    before = by_name(library)
    report = library.scan()
    found = by_name(library)
    assert (report.missing, report.adopted, report.problems) == (0, 0, ())
    assert len(looked) == 9 and not any("own" in path for path in looked)
    assert {name: made.id for name, made in found.items()} == {name: made.id for name, made in before.items()}
    assert [record.path.stem for record in library.page(0, 9, parse_query('sampler:"DPM fast"'))] == ["sam_12"]
    assert found["oneline"].trashed and found["own 13"].trashed
    assert found["oneline"].stated.seed == 1234567890, "one line of text is read now"
    assert (found["seed_float"].stated.seed, found["forge_automatic"].stated.schedule) == (123, "karras")
    assert found["bare"].made is None and found["gaps"].stated.seed is None
    sea = {record.path.stem for record in library.page(0, 9, parse_query("album:sea"))}
    assert {"rotated", "gray16"} < sea and len(sea) == 3, "decoded otherwise now, and still in their album"
    assert found["rotated"].content_hash != before["rotated"].content_hash
    assert (found["own 11"].stars, found["sam_12"].tags, found["gaps"].caption) == (5, ("sea",), "my words")
    assert library.albums.searches() == {"fives": "stars:5"}
    looked.clear()
    library.scan()
    assert looked == []


def test_its_queue_and_settings_are_read(old_home: Path) -> None:
    store = QueueStore(old_home / "data" / "queue.db")
    assert [job.request.seed for job in store.load()] == [21]
    store.close()
    settings, notices = settings_store.load(old_home / "config" / "settings.toml")
    assert settings.language == "en" and notices == []
