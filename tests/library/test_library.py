"""Saved is saved: what the library promises about every picture, and what it does when the disk does not."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.library.grid import compose_grid
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture, read_pixels
from sddesk.library.saving import save_image
from tests.fakes import pixels_of
from tests.library.conftest import picture

Open = Callable[[], Library]


def files(home: Path) -> list[Path]:
    return sorted(path for path in (home / "pictures").rglob("*") if path.is_file())


def test_f56_a_saved_picture_holds_everything_that_made_it(library: Library, home: Path) -> None:
    image = picture(7, prompt='a "cat", (sitting:1.2)\nin 日本 🐈', negative_prompt="red: dogs")
    record = library.add(image)
    assert record.path.is_relative_to(home / "pictures") and record.path.suffix == ".png"
    read = read_picture(record.path)
    assert read.request == image.request
    assert read.provenance == image.provenance
    assert (read.seconds, read.flagged, read.origin) == (1.25, False, "sddesk")
    assert read_pixels(record.path) == image.pixels == library.contents.pixels(record.id)
    assert library.get(record.id) == record
    assert str(home).encode() not in record.path.read_bytes()


def test_the_a1111_line_is_one_that_its_readers_take(library: Library) -> None:
    record = library.add(picture(7, prompt="a cat", negative_prompt="dogs", sampler="dpmpp_2m", schedule="karras"))
    text: str = Image.open(record.path).info["parameters"]
    lines = text.split("\n")
    assert lines[:2] == ["a cat", "Negative prompt: dogs"]
    assert lines[2].startswith(
        "Steps: 50, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7.5, Seed: 7, Size: 64x64"
    )
    assert "Version: sddesk" in lines[2]


def test_a_hash_that_is_not_ready_is_pending(library: Library) -> None:
    image = picture(7)
    image = replace(image, request=replace(image.request, checkpoint=replace(image.request.checkpoint, hash=None)))
    record = library.add(image)
    assert b'"hash": "pending"' in record.path.read_bytes()
    assert read_picture(record.path).request == image.request


def test_newest_first_page_by_page_and_over_restarts(open_library: Open) -> None:
    first = open_library()
    for seed in range(5):
        first.add(picture(seed))
    first.close()
    second = open_library()
    assert second.count() == 5
    assert [record.request.seed for record in second.page(0, 3)] == [4, 3, 2]
    assert [record.request.seed for record in second.page(3, 3)] == [1, 0]


def test_f24_the_same_second_seed_and_prompt_overwrite_nothing(library: Library, home: Path) -> None:
    paths = {library.add(picture(7)).path for _ in range(4)}
    assert len(paths) == 4 == len(files(home))


def test_a_picture_that_gets_the_name_of_one_that_is_gone_is_there(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(picture(6))  # a folder without any picture would be taken for one whose drive is away
    monkeypatch.setattr("sddesk.library.saving.expand", lambda *_: ("the same.png",))
    gone = library.add(picture(7))
    gone.path.unlink()
    library.scan()
    assert library.get(gone.id).missing
    added = library.add(picture(8))
    assert library.get(added.id) == added and not added.missing and added.request == picture(8).request


def test_thumbnails_are_small_kept_and_made_again(library: Library) -> None:
    image = replace(picture(7), pixels=pixels_of(7, 640, 320))
    record = library.add(image)
    thumbnail = library.contents.thumbnail(record.id)
    assert Image.open(thumbnail).size == (256, 128)
    thumbnail.unlink()
    assert library.contents.thumbnail(record.id).is_file()


def test_trash_takes_the_picture_away_and_restore_brings_it_back(library: Library, home: Path) -> None:
    record = library.add(picture(7))
    data = record.path.read_bytes()
    library.trash.put(record.id)
    assert library.count() == 0 and not library.page(0, 9) and not record.path.exists()
    assert library.scan().adopted == 0
    assert library.trash.restore(record.id) == record
    assert library.count() == 1 and record.path.read_bytes() == data


def test_save_as_copies_the_file_with_its_settings(library: Library, home: Path) -> None:
    record = library.add(picture(7))
    library.exports.save_as(record.id, home / "copy.png")
    assert (home / "copy.png").read_bytes() == record.path.read_bytes()
    with pytest.raises(SddeskError, match="is not there"):
        library.exports.save_as(record.id, home / "none" / "copy.png")


def test_flagged_pictures_say_so(library: Library) -> None:
    record = library.add(replace(picture(7), flagged=True))
    assert record.flagged and "flagged" in record.path.name
    assert read_picture(record.path).flagged


DISK_FULL = """
import resource, signal, sys
from pathlib import Path
from sddesk.core.errors import SddeskError
from sddesk.library.library import Library
from tests.library.conftest import picture
home = Path(sys.argv[1])
library = Library(home / "pictures", home / "data", home / "cache")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
try:
    library.add(picture(2))
except SddeskError as error:
    print(error)
"""


def test_f04_a_full_disk_is_named_and_leaves_nothing_half(open_library: Open, home: Path) -> None:
    library = open_library()
    library.add(picture(1))
    done = subprocess.run([sys.executable, "-c", DISK_FULL, str(home)], timeout=240, check=True, capture_output=True)
    assert "is full" in done.stdout.decode() and "kept in memory" in done.stdout.decode()
    assert len(files(home)) == 1
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 200


def test_f05_a_picture_is_saved_when_only_the_index_fails(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_row: object) -> object:
        raise SddeskError("The library index cannot be used.")

    with monkeypatch.context() as patch:
        patch.setattr(library._index, "add", refuse)
        record = library.add(picture(7))
    assert record.problem is not None and record.path.is_file()
    assert library.count() == 0
    assert library.scan().adopted == 1
    assert library.page(0, 1)[0].request == picture(7).request


def test_f06_a_folder_that_cannot_be_written_is_named(home: Path) -> None:
    home.mkdir()
    (home / "pictures").write_text("in the way")
    library = Library(home / "pictures", home / "data", home / "cache")
    with pytest.raises(SddeskError, match="kept in memory"):
        library.add(picture(7))
    library.close()


@pytest.mark.parametrize("junk", [b"", b"junk" * 5000, None])
def test_f07_f08_a_damaged_index_is_put_aside_and_rebuilt(open_library: Open, home: Path, junk: bytes | None) -> None:
    library = open_library()
    for seed in range(30):
        library.add(picture(seed, prompt="a long prompt " * 50))
    before = library.page(0, 100)
    library.close()
    database = home / "data" / "library.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:4096] + b"\x55" * 4096 + whole[8192:] if junk is None else junk)
    library = open_library()
    if junk == b"":
        library.scan()  # an empty file is a new index, not a damaged one
    else:
        assert library.upkeep.put_aside is not None and library.upkeep.put_aside.is_file()
    assert [replace(record, id=0) for record in library.page(0, 100)] == [replace(record, id=0) for record in before]


def test_f09_an_index_of_a_newer_version_is_refused_and_left_alone(open_library: Open, home: Path) -> None:
    open_library().close()
    database = home / "data" / "library.db"
    with sqlite3.connect(database) as db:
        db.execute("PRAGMA user_version = 999")
    before = database.read_bytes()
    with pytest.raises(SddeskError, match="newer sddesk"):
        open_library()
    assert database.read_bytes() == before


def test_f13_a_file_that_went_away_is_missing_and_heals(library: Library, home: Path) -> None:
    record = library.add(picture(7))
    record.path.rename(home / "away.png")
    with pytest.raises(SddeskError, match="cannot be read"):
        library.contents.pixels(record.id)
    assert library.get(record.id).missing
    assert library.scan().missing == 0
    (home / "away.png").rename(record.path)
    assert library.scan().healed == 1
    assert not library.get(record.id).missing


def test_a_moved_file_is_found_by_its_pixels(library: Library, home: Path) -> None:
    record = library.add(picture(7))
    (home / "pictures" / "kept").mkdir()
    record.path.rename(home / "pictures" / "kept" / "mine.png")
    assert library.scan().moved == 1
    assert library.get(record.id).path == home / "pictures" / "kept" / "mine.png"
    assert library.count() == 1


def test_f14_an_unplugged_drive_marks_nothing(library: Library, home: Path) -> None:
    record = library.add(picture(7))
    (home / "pictures").rename(home / "unplugged")
    assert library.scan().root_missing
    with pytest.raises(SddeskError, match="is not there"):
        library.add(picture(8))
    assert not (home / "pictures").exists(), "what is made in its place would be hidden when it is back"
    with pytest.raises(SddeskError):
        library.contents.pixels(record.id)
    assert not library.get(record.id).missing
    (home / "unplugged").rename(home / "pictures")
    assert library.contents.pixels(record.id) == picture(7).pixels
    assert library.add(picture(8)).path.is_file()


def test_f14_an_empty_mount_point_is_no_library_that_somebody_emptied(library: Library, home: Path) -> None:
    root = home / "pictures"
    record, thrown = library.add(picture(7)), library.add(picture(8))
    library.trash.put(thrown.id)
    library.albums.put("kept", [record.id])
    root.rename(home / "the drive")
    root.mkdir()  # what is seen there while the drive is away
    assert library.scan().root_missing
    for forbidden in (
        library.folder.check,
        lambda: library.add(picture(9)),
        lambda: library.trash.put(record.id),
        lambda: library.albums.put("other", [record.id]),
        lambda: library.albums.keep_search("cats", "cat"),
        lambda: library.annotations.mark([record.id], stars=5),
        lambda: library.imports.begin([home / "the drive"], in_place=False),
        lambda: library.trash.empty(lambda _file: True),
    ):
        with pytest.raises(SddeskError, match="is empty, but pictures belong there"):
            forbidden()
    with pytest.raises(SddeskError):
        library.contents.pixels(record.id)
    assert list(root.iterdir()) == [] and not library.get(record.id).missing
    root.rmdir()
    (home / "the drive").rename(root)
    assert library.contents.pixels(record.id) == picture(7).pixels
    assert [album.name for album in library.albums.all()] == ["kept"] and library.trash.ids() == [thrown.id]


def test_a_new_and_empty_folder_can_be_chosen_while_the_index_knows_of_pictures_in_the_old(
    library: Library, home: Path
) -> None:
    library.add(picture(7))
    library.close()
    (home / "new").mkdir()
    other = Library(home / "new", home / "data", home / "cache")
    assert other.scan().missing == 1, "they are in the old folder"
    assert other.add(picture(8)).path.is_relative_to(home / "new")
    (home / "new").rename(home / "new drive")
    (home / "new").mkdir()
    with pytest.raises(SddeskError, match="is empty, but pictures belong there"):
        other.add(picture(9))
    other.close()


def test_a_library_that_somebody_emptied_goes_on_once_there_is_any_file(library: Library, home: Path) -> None:
    root = home / "pictures"
    record = library.add(picture(7))
    root.rename(home / "elsewhere")
    root.mkdir()
    (root / "I did.txt").write_text("emptied it")
    assert library.scan().missing == 1 and library.get(record.id).missing
    (root / "I did.txt").unlink()
    assert library.add(picture(8)).path.is_file(), "what is missing already is no sign of a drive"


@pytest.mark.parametrize("data", [b"", b"junk", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0junk"])
def test_f15_f16_foreign_and_broken_files_are_listed_with_the_reason(library: Library, home: Path, data: bytes) -> None:
    library.add(picture(7))
    (home / "pictures" / "Broken.PNG").write_bytes(data)
    (home / "pictures" / "notes.txt").write_text("not a picture")
    Image.new("RGB", (20, 10), "red").save(home / "pictures" / "foreign.jpg")
    report = library.scan()
    assert (report.adopted, report.unreadable) == (2, 1)
    by_name = {record.path.name: record for record in library.page(0, 9)}
    assert by_name["Broken.PNG"].problem is not None
    assert (by_name["foreign.jpg"].width, by_name["foreign.jpg"].origin) == (20, "unknown")
    assert len(by_name) == 3


def test_f17_f18_bombs_are_refused_before_they_unpack(home: Path) -> None:
    home.mkdir()
    for side in ((20_000, 20_000), (12_000, 9_000)):
        header = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + side[0].to_bytes(4) + side[1].to_bytes(4) + b"\x08\x02\0\0\0"
        (home / "bomb.png").write_bytes(header + b"\0" * 30)
        with pytest.raises(SddeskError, match="more than can be shown"):
            read_pixels(home / "bomb.png")


def test_grids_are_in_reading_order() -> None:
    grid = compose_grid([pixels_of(seed) for seed in range(6)], 2, 3)
    assert (grid.width, grid.height) == (24, 16)
    first_row = [grid.rgb[x * 8 * 3] for x in range(3)]
    second_row = [grid.rgb[(8 * 24 + x * 8) * 3] for x in range(3)]
    assert first_row + second_row == [0, 1, 2, 3, 4, 5]
    with pytest.raises(ValueError, match="do not fill"):
        compose_grid([pixels_of(1)], 2, 3)


def test_pictures_outside_the_library_overwrite_only_when_told(home: Path) -> None:
    home.mkdir()
    first, second = save_image(picture(1), home / "a.png"), save_image(picture(2), home / "a.png")
    assert [first.name, second.name] == ["a.png", "a-2.png"]
    assert save_image(picture(3), home / "a.png", replace_file=True) == first
    assert read_pixels(first).content_hash == picture(3).pixels.content_hash


def test_a_number_that_no_picture_ever_had_is_not_one_that_is_gone(library: Library) -> None:
    record = library.add(picture(7))
    for never in (0, -1, record.id + 1, 2**40, 10**30, -(10**30)):
        with pytest.raises(SddeskError, match=f"No picture of the library has the number {never}"):
            library.get(never)
