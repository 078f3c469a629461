"""Missing pictures found again where they are now: one by one, below a folder, and all that moved alike."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.record import LocateReport
from sddesk.library import locating
from sddesk.library.library import Library
from sddesk.library.places import PlacesFile
from tests.library import dialects
from tests.library.conftest import picture

Open = Callable[[], Library]


def in_place(library: Library, folder: Path, count: int = 3) -> list[int]:
    """Pictures of another program in two folders, indexed where they are; their ids by their names."""
    for seed in range(count):
        dialects.png(folder / f"day {seed % 2}" / f"{seed}.png", seed, parameters=dialects.a1111(seed))
    ids = library.imports.paths([folder], in_place=True).record_ids
    return sorted(ids, key=lambda known: library.get(known).path.name)


def imported(library: Library) -> tuple[Path, ...]:
    return PlacesFile(library._root).read().imported


def test_f13_the_file_of_one_tells_where_all_others_of_its_folder_are(library: Library, home: Path) -> None:
    ids = in_place(library, home / "outputs", 5)
    (home / "archive").mkdir()
    (home / "outputs").rename(home / "archive" / "2026")
    file = home / "archive" / "2026" / "day 1" / "3.png"
    report = library.locator.locate_in(file, ids[3])
    assert sorted(record.id for record in report.found) == sorted(ids)
    assert report.missing == 0 and report.looked == 5
    assert library.get(ids[0]).path == home / "archive" / "2026" / "day 0" / "0.png"
    assert imported(library) == (home / "archive" / "2026",)  # as one folder, not as five files
    dialects.png(home / "archive" / "2026" / "new.png", 77, parameters=dialects.a1111(77))
    report = library.scan()
    assert (report.adopted, report.missing, report.moved) == (1, 0, 0)


def test_f13_a_folder_is_looked_through_by_pixels_not_by_names_or_settings(library: Library, home: Path) -> None:
    records = [library.add(picture(seed)) for seed in range(4)]
    (home / "elsewhere" / "deep").mkdir(parents=True)
    for number, record in enumerate(records[:3]):
        with Image.open(record.path) as image:  # saved anew by another program: another size, no settings
            bare = Image.frombytes("RGB", image.size, image.tobytes())
        bare.save(home / "elsewhere" / "deep" / f"renamed {number}.png", compress_level=number)
        record.path.unlink()
    Image.new("RGB", (64, 64), "red").save(home / "elsewhere" / "another.png")
    Image.new("RGB", (40, 40), "red").save(home / "elsewhere" / "other sides.png")
    (home / "elsewhere" / "broken.png").write_bytes(b"junk")
    assert library.scan().missing == 3
    report = library.locator.locate_in(home / "elsewhere")
    assert len(report.found) == 3 and report.missing == 0
    assert library.contents.pixels(records[1].id) == picture(1).pixels
    assert library.get(records[1].id).request.seed == 1  # what is known of it stays
    assert library.count() == 4


def test_the_same_picture_twice_is_found_twice(library: Library, home: Path) -> None:
    first, second = library.add(picture(1)), library.add(picture(1))
    (home / "elsewhere").mkdir()
    for record in (second, first):
        shutil.move(record.path, home / "elsewhere" / record.path.name)
    library.scan()
    assert library.locator.locate_in(home / "elsewhere").missing == 0
    assert library.get(first.id).path.name == first.path.name
    assert library.get(second.id).path.name == second.path.name


def test_what_a_person_added_goes_along(library: Library, open_library: Open, home: Path) -> None:
    records = [library.add(picture(seed)) for seed in range(2)]
    library.annotations.mark([record.id for record in records], stars=4)
    library.annotations.describe(records[0].id, "海")
    (home / "elsewhere").mkdir()
    for record in records:
        shutil.move(record.path, home / "elsewhere" / record.path.name)
        record.path.with_name(f"{record.path.name}.xmp").unlink()
    library.scan()
    report = library.locator.locate_in(home / "elsewhere")
    assert {record.stars for record in report.found} == {4}
    library.close()
    (home / "data" / "library.db").unlink()
    anew = open_library()
    anew.scan()
    assert {(record.stars, record.caption) for record in anew.page(0, 9)} == {(4, "海"), (4, "")}


def test_what_is_elsewhere_is_told_and_what_is_there_is_left_alone(library: Library, home: Path) -> None:
    ids = in_place(library, home / "outputs")
    kept = library.add(picture(50))
    (home / "outputs" / "day 1" / "1.png").unlink()
    assert library.scan().missing == 1
    report = library.locator.locate_in(home / "outputs")
    assert report == LocateReport(looked=0, found=(), missing=1)  # the others are known, and where they were
    with pytest.raises(SddeskError, match="another picture"):
        library.locator.locate_in(kept.path, ids[1])
    with pytest.raises(SddeskError, match="cannot be read"):
        library.locator.locate_in(home / "none.png", ids[1])
    assert library.get(kept.id).path == kept.path and library.get(ids[1]).missing


def test_a_look_is_made_of_short_turns(library: Library, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locating, "TURN", 0.0)
    in_place(library, home / "outputs", 6)
    (home / "outputs").rename(home / "moved")
    steps = library.locator.locating(home / "moved")
    looked = [report.looked for report in steps]
    assert {*range(1, 7)} <= set(looked) and looked == sorted(looked) and library.scan().missing == 0


def test_a_drive_that_returns_heals_what_was_looked_for_in_vain(library: Library, home: Path) -> None:
    ids = in_place(library, home / "outputs")
    (home / "outputs").rename(home / "away")
    assert library.locator.locate_in(home / "nowhere").missing == 3
    (home / "away").rename(home / "outputs")
    library.scan()
    assert not any(library.get(known).missing for known in ids) and imported(library) == (home / "outputs",)


def test_one_file_that_moved_into_a_large_folder_takes_nothing_else_of_it_in(
    library: Library, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialects.png(home / "outputs" / "1.png", 1, parameters=dialects.a1111(1))
    (known,) = library.imports.paths([home / "outputs"], in_place=True).record_ids
    dialects.png(home / "downloads" / "private.png", 9, parameters=dialects.a1111(9))
    (home / "outputs" / "1.png").rename(home / "downloads" / "1.png")
    (home / "outputs").rmdir()
    report = library.locator.locate_in(home / "downloads" / "1.png", known)
    assert len(report.found) == 1 and home / "downloads" not in imported(library)
    assert home / "downloads" / "1.png" in imported(library)
    assert library.scan().adopted == 0 and library.count() == 1
    monkeypatch.setattr(Path, "home", lambda: home / "my home")
    (home / "my home").mkdir()
    (home / "downloads" / "1.png").rename(home / "my home" / "1.png")
    assert library.scan().missing == 1  # its folder is there, so it is not away with a drive
    assert len(library.locator.locate_in(home / "my home").found) == 1  # its only picture, yet no folder for pictures
    assert imported(library)[-1] == home / "my home" / "1.png" and home / "my home" not in imported(library)


def test_a_folder_of_the_same_name_is_the_same_folder_with_what_is_new_in_it(library: Library, home: Path) -> None:
    in_place(library, home / "outputs")
    (home / "disk").mkdir()
    (home / "outputs").rename(home / "disk" / "outputs")
    dialects.png(home / "disk" / "outputs" / "new.png", 70, parameters=dialects.a1111(70))
    assert library.locator.locate_in(home / "disk").missing == 0
    assert imported(library) == (home / "disk" / "outputs",)
    assert library.scan().adopted == 1


def test_long_ways_without_a_picture_are_made_of_turns_too(
    library: Library, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locating, "TURN", 0.0)
    record = library.add(picture(1))
    record.path.unlink()
    library.scan()
    for number in range(10):
        (home / "empty" / str(number)).mkdir(parents=True)
    assert len(list(library.locator.locating(home / "empty"))) >= 10


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.timeout(20)
def test_f16_a_pipe_under_the_name_of_a_picture_is_not_waited_for(library: Library, home: Path) -> None:
    (home / "in").mkdir()
    os.mkfifo(home / "in" / "x.png")
    report = library.imports.paths([home / "in"])
    assert report.taken == 0 and "it is no file" in report.problems[0]
    library.imports.paths([home / "in"], in_place=True)
    library.scan(reread=True)
    record = library.add(picture(1))
    os.mkfifo(record.path.with_name(f"{record.path.name}.xmp"))
    with pytest.raises(SddeskError, match="it is no file"):
        library.annotations.mark([record.id], stars=3)
    library.scan()
    record.path.unlink()
    library.scan()
    assert library.locator.locate_in(home / "in").missing == 1
