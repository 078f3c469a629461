"""Names, times and kinds of files as other people have them: no single one ends a walk, each is listed or told."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.events import Provenance
from sddesk.core.names import LONGEST, length, numbered, shortened, shown
from sddesk.core.record import ReadPicture
from sddesk.library import scan as scan_module
from sddesk.library import sidecar
from sddesk.library.library import Library
from tests.library.conftest import picture

Open = Callable[[], Library]


def draw(path: Path | str, colour: tuple[int, int, int]) -> Path:
    """A small picture of another program."""
    Image.new("RGB", (8, 8), colour).save(os.fsencode(path), "PNG")
    return Path(path)


def odd(folder: Path, ending: bytes = b".png") -> list[Path]:
    """Names that are no UTF-8, and as long as names can be."""
    folder.mkdir(parents=True, exist_ok=True)
    names = [
        b"caf\xe9" + ending,
        b"\xff\xfe" + ending,
        b"x" * 248 + ending,
        "画".encode() * 83 + ending[:4],
        b"a\nb\x1b[31m" + ending,
    ]
    files = [folder / os.fsdecode(name) for name in names]
    for number, file in enumerate(files):
        draw(file, (number * 40, 90, 30))
    return files


@pytest.mark.parametrize("in_place", [True, False])
def test_f71_names_that_are_no_utf8_or_as_long_as_can_be_cost_no_other_picture(
    open_library: Open, home: Path, in_place: bool
) -> None:
    library = open_library()
    odd(home / "in")
    for number in range(5):
        draw(home / "in" / f"plain-{number}.png", (number, 0, 0))
    report = library.imports.paths([home / "in"], in_place=in_place)
    assert (report.taken, report.problems) == (10, ())
    assert library.scan().problems == () and library.upkeep.rebuild().unreadable == 0
    records = library.page(0, 99)
    assert len(records) == 10 == library.count() and all(record.path.is_file() for record in records)
    ids = [record.id for record in records]
    assert [record.stars for record in library.annotations.mark(ids, stars=4)] == [4] * 10
    for record_id in ids:
        library.trash.put(record_id)
    assert library.count() == 0 and len(library.trash.ids()) == 10
    assert [library.trash.restore(record_id).stars for record_id in ids] == [4] * 10
    assert len(library.exports.pictures(ids, home / "out", "webp")) == 10
    (home / "data" / "library.db").unlink()
    library.close()
    library = open_library()
    library.scan()
    assert [record.stars for record in library.page(0, 99)] == [4] * 10


def test_f71_names_that_are_no_utf8_in_the_pictures_folder_are_scanned_moved_and_located(
    open_library: Open, home: Path
) -> None:
    library = open_library()
    files = odd(home / "pictures" / os.fsdecode(b"ordner-\xfc"))
    assert library.scan().adopted == len(files)
    before = {record.content_hash: record.id for record in library.page(0, 99)}
    files[0].parent.rename(home / "pictures" / "folder")
    assert library.scan().moved == len(files)
    assert {record.content_hash: record.id for record in library.page(0, 99)} == before
    assert all(record.path.is_file() for record in library.page(0, 99))


def test_f71_a_folder_whose_name_is_no_utf8_is_imported_in_place_and_remembered(open_library: Open, home: Path) -> None:
    library = open_library()
    place = home / os.fsdecode(b"r\xe9sum\xe9")
    files = odd(place)
    assert library.imports.paths([place], in_place=True).taken == len(files)
    library.close()
    library = open_library()
    assert library.folder.imported() == (place,)
    place.rename(home / "elsewhere")
    assert library.locator.locate_in(home / "elsewhere").missing == 0


def test_f71_the_command_line_lists_names_that_are_no_utf8(tmp_path: Path) -> None:
    files = odd(tmp_path / "in")

    def sddesk(*words: str) -> list[dict[str, Any]]:
        command = [sys.executable, "-m", "sddesk", "library", *words, "--json"]
        environment = os.environ | {"SDDESK_HOME": str(tmp_path / "home"), "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, env=environment, capture_output=True, check=True, timeout=240)
        return json.loads(done.stdout)  # type: ignore[no-any-return]

    assert sddesk("import", "--in-place", str(tmp_path / "in"))[0]["taken"] == len(files)
    assert {row["path"] for row in sddesk("list")} == {str(file) for file in files}


@pytest.mark.parametrize("size", [251, 252, 255])
def test_f71_the_sidecar_of_a_long_name_is_short_and_holds_the_whole_name(
    library: Library, home: Path, size: int
) -> None:
    name = "n" * (size - 4) + ".png"
    home.mkdir(exist_ok=True)
    draw(home / name, (1, 2, 3))
    library.imports.paths([home / name], in_place=True)
    record = library.page(0, 1)[0]
    library.annotations.tag([record.id], ["kept"])
    path = sidecar.sidecar_of(record.path)
    assert path.is_file() and length(path.name) <= LONGEST
    assert (path.name == name + ".xmp") == (size + 4 <= LONGEST)
    root = Xml.parse(path).getroot()
    held = [value for node in root.iter() for key, value in node.attrib.items() if key.endswith("PreservedFileName")]
    assert held == ([] if size + 4 <= LONGEST else [name])
    assert sidecar.read(record.path)["tags"] == ("kept",)


def test_two_long_names_that_begin_alike_have_sidecars_of_their_own(tmp_path: Path) -> None:
    one, other = (tmp_path / ("n" * 250 + end) for end in ("a.png", "b.png"))
    assert sidecar.sidecar_of(one) != sidecar.sidecar_of(other)


def test_a_number_before_the_ending_keeps_a_name_within_its_bound() -> None:
    assert numbered(Path("a.png"), 2) == Path("a-2.png")
    assert length(numbered(Path("画" * 83 + ".png"), 12).name) <= LONGEST
    assert numbered(Path("x" * 255), 3).name.endswith("-3")
    assert length(numbered(Path("a." + "y" * 253), 3).name) <= LONGEST
    assert shortened("画画", 5) == "画"
    assert shown(os.fsdecode(b"caf\xe9")) == "caf\\xe9"


@pytest.mark.parametrize("year", [1, 9999])
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_f73_a_date_at_the_end_of_the_calendar_is_not_believed(
    open_library: Open, home: Path, monkeypatch: pytest.MonkeyPatch, year: int, zone: str
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        end = datetime(year, 1, 1, tzinfo=UTC) if year == 1 else datetime(year, 12, 31, 23, 59, tzinfo=UTC)
        said = ReadPicture(
            request=None, provenance=Provenance(device="", precision=""), raw_text="", width=8, height=8, created_at=end
        )
        monkeypatch.setattr(scan_module, "read_picture", lambda _: said)
        library = open_library()
        (home / "pictures").mkdir(parents=True)
        draw(home / "pictures" / "a.png", (1, 2, 3))
        assert library.scan().adopted == 1
        assert library.page(0, 1)[0].created_at.year == datetime.now(UTC).year
        library.close()
        with closing(sqlite3.connect(home / "data" / "library.db")) as db, db:
            db.execute("UPDATE pictures SET created_at = ?", (end.isoformat(),))
        library = open_library()
        assert library.order().days and library.days() and library.count() == 1
        assert library.page(0, 1)[0].created_at.year == datetime.now(UTC).year
    finally:
        monkeypatch.undo()
        time.tzset()


def test_f73_file_times_beyond_every_calendar_end_no_scan(library: Library, home: Path) -> None:
    (home / "pictures").mkdir(parents=True)
    wanted = [-(2**40), 0, 2**33, 2**38]
    for number, seconds in enumerate(wanted):
        file = draw(home / "pictures" / f"{number}.png", (number, 7, 7))
        os.utime(file, (seconds, seconds))
    assert library.scan().adopted == len(wanted)
    assert library.scan().healed == 0
    report = library.imports.paths([draw(home / "new.png", (9, 9, 9))])
    assert report.taken == 1
    assert len(library.order().ids) == 5 and library.days()


def test_f74_pipes_devices_and_folders_under_names_of_pictures_are_told_and_not_taken(
    library: Library, home: Path
) -> None:
    place = home / "in"
    place.mkdir(parents=True)
    os.mkfifo(place / "pipe.png")
    (place / "zero.png").symlink_to("/dev/zero")
    (place / "folder.png").mkdir()
    draw(place / "good.png", (1, 2, 3))
    for in_place in (False, True):
        report = library.imports.paths([place], in_place=in_place)
        assert report.taken == 1
        assert sorted(problem.split()[0] for problem in report.problems) == ["pipe.png", "zero.png"]
    assert sorted(problem.split()[0] for problem in library.scan().problems) == ["pipe.png", "zero.png"]
    assert library.count() == 2
    assert library.imports.paths([place / "pipe.png"]).problems[0].startswith("pipe.png is left out")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every folder")
def test_f79_a_folder_that_cannot_be_read_is_told_by_its_name(library: Library, home: Path) -> None:
    (home / "in" / "locked").mkdir(parents=True)
    draw(home / "in" / "good.png", (1, 2, 3))
    (home / "in" / "locked").chmod(0)
    report = library.imports.paths([home / "in"])
    assert report.taken == 1 and "locked" in report.problems[0]


def test_f79_whatever_a_file_raises_the_others_are_taken_in(
    library: Library, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "in").mkdir(parents=True)
    for number in range(5):
        draw(home / "in" / f"{number}.png", (number, 0, 0))
    read = scan_module.read_picture

    def breaks(path: Path) -> ReadPicture:
        if path.name == "2.png":
            raise ZeroDivisionError("a bug over foreign bytes")
        return read(path)

    monkeypatch.setattr(scan_module, "read_picture", breaks)
    report = library.imports.paths([home / "in"], in_place=True)
    assert report.taken == 4 and report.problems == ("2.png is left out: a bug over foreign bytes",)
    library.upkeep.rebuild()
    assert library.count() == 4
    assert library.scan().problems == ("2.png is left out: a bug over foreign bytes",)


def test_f76_restore_beside_rebuild_leaves_one_row_and_no_ghost(open_library: Open, home: Path) -> None:
    library, other = open_library(), open_library()
    records = [library.add(picture(seed)) for seed in range(3)]
    for record in records:
        library.trash.put(record.id)
    for stop_at in range(4):
        steps = other.upkeep.scanning(reread=True)
        for _ in range(stop_at):
            next(steps, None)
        assert library.trash.restore(records[1].id).path == records[1].path
        for _ in steps:
            pass
        assert library.count() == 1 and len(library.trash.ids()) == 2, stop_at
        assert [record.id for record in library.page(0, 9)] == [records[1].id]
        assert other.scan().adopted == 0
        library.trash.put(records[1].id)
        other.scan()
        assert library.count() == 0 and len(library.trash.ids()) == 3, stop_at


@pytest.mark.parametrize(
    "data",
    [
        b'{"imported": ["/a\\u0000b"]}',
        b'{"albums": {"a": "not a list"}}',
        b'{"albums": {"a": [5]}}',
        b'{"searches": {"a\\u0000": "b"}}',
        b"[" * 100_000,
        b"\0\0",
        b"\xff",
        None,
    ],
)
def test_f77_albums_that_cannot_be_understood_are_told_and_left(
    library: Library, home: Path, data: bytes | None
) -> None:
    record = library.add(picture(1))
    path = home / "pictures" / "sddesk-library.json"
    os.mkfifo(path) if data is None else path.write_bytes(data)
    assert library.count() == 1 and library.scan().adopted == 0
    with pytest.raises(SddeskError, match="left as it is"):
        library.albums.put("best", [record.id])
    assert data is None or path.read_bytes() == data


def test_album_names_with_half_a_character_are_kept(open_library: Open, home: Path) -> None:
    (home / "pictures").mkdir(parents=True)
    (home / "pictures" / "sddesk-library.json").write_text('{"albums": {"\\ud800": []}, "searches": {"a": "\\udcff"}}')
    library = open_library()
    library.albums.put("best", [library.add(picture(1)).id])
    assert {album.name for album in library.albums.all()} == {"\ud800", "best"}


def test_f79_a_sidecar_that_cannot_be_read_costs_no_other_picture_its_stars(library: Library) -> None:
    records = [library.add(picture(seed)) for seed in range(3)]
    sidecar.sidecar_of(records[1].path).write_bytes(b"<a>" * 60_000)
    with pytest.raises(SddeskError, match="cannot be read"):
        library.annotations.mark([record.id for record in records], stars=4)
    assert [library.get(record.id).stars for record in records] == [4, 0, 4]
