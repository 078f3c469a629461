"""Folders of other programs taken in, in place or copied; albums, missing files, exports: with real files."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import ControlPicture
from sddesk.core.record import EmptyReport, ImageRecord
from sddesk.core.search import parse_query
from sddesk.library import sidecar
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture, read_pixels
from sddesk.library.places import NAME
from sddesk.library.saving import save_image
from tests.library import dialects
from tests.library.conftest import picture

Open = Callable[[], Library]


@pytest.fixture
def forge(home: Path) -> Path:
    """Five pictures of another program, one a day, oldest first, in folders of its kind; and what is no picture."""
    folder = home / "outputs"
    for number in range(5):
        path = folder / "txt2img-images" / f"2025-01-0{number + 1}" / f"0000{number}.png"
        dialects.png(path, number, parameters=dialects.a1111(number))
        taken = time.mktime((2025, 1, number + 1, 12, 0, 0, 0, 0, -1))
        os.utime(path, (taken, taken))
    (folder / "notes.txt").write_text("no picture")
    (folder / "broken.png").write_bytes(b"junk")
    return folder


def found(library: Library, text: str) -> list[ImageRecord]:
    return library.page(0, 100, parse_query(text))


def test_equal_pixels_with_other_settings_are_another_picture(library: Library, home: Path) -> None:
    for name, text in (("a", dialects.a1111(1)), ("b", dialects.a1111(2)), ("again", dialects.a1111(1))):
        dialects.png(home / "in" / f"{name}.png", 1, parameters=text)
    dialects.png(home / "in" / "stripped.png", 1)
    report = library.imports.paths([home / "in"], in_place=False)
    assert (report.taken, report.known) == (2, 2)
    assert sorted(record.stated.seed or 0 for record in library.page(0, 10)) == [1, 2]


def test_equal_pixels_with_other_inputs_are_another_picture(library: Library, home: Path) -> None:
    """A control picture of weight 0 changes nothing of what is drawn; both jobs are taken in all the same."""
    plain = picture(1)
    control = ControlPicture(content_hash="a" * 64, model="lines", weight=0.0)
    followed = replace(plain, request=replace(plain.request, inputs=(control,)))
    (home / "in").mkdir(parents=True)
    for name, image in (("a", plain), ("b", followed), ("again", plain)):
        save_image(image, home / "in" / f"{name}.png")
    report = library.imports.paths([home / "in"], in_place=False)
    assert (report.taken, report.known) == (2, 1)


@pytest.mark.parametrize("in_place", [False, True])
def test_f22_a_dropped_folder_is_found_by_its_words(library: Library, forge: Path, home: Path, in_place: bool) -> None:
    before = {path: path.read_bytes() for path in forge.rglob("*") if path.is_file()}
    report = library.imports.paths([forge], in_place=in_place)
    assert (report.taken, report.known, len(report.problems)) == (6 if in_place else 5, 0, 1)
    assert len(report.record_ids) == report.taken and "broken.png" in report.problems[0]
    records = found(library, "lighthouse model:dreamy lora:ink steps>20 after:2025 before:2026")
    assert [record.stated.seed for record in records] == [4, 3, 2, 1, 0]
    assert all(record.path.is_relative_to(home / "pictures") != in_place for record in records)
    assert {path: path.read_bytes() for path in before} == before
    assert "Negative prompt: blurry" in library.contents.raw_text(records[0].id)
    assert library.imports.paths([forge], in_place=in_place).taken == 0
    assert library.scan() == replace(library.scan(), adopted=0, missing=0, moved=0)
    assert library.count() == (6 if in_place else 5)


def test_a_copied_picture_keeps_its_ending_so_that_a_new_index_finds_it(open_library: Open, home: Path) -> None:
    outputs = home / "outputs"
    for number, name in enumerate(("長" * 80, "a.b.PNG", "bare")):
        made = dialects.png(outputs / f"{number}.png", number, parameters=dialects.a1111(number))
        made.rename(outputs / (name if number else f"{name}.png"))
    Image.new("RGB", (8, 8), "red").save(outputs / "photo.jfif", "JPEG")
    Image.new("RGB", (8, 8), "blue").save(outputs / "web", "WEBP")
    library = open_library()
    assert library.imports.paths(sorted(outputs.iterdir())).taken == 5
    names = sorted(record.path.name for record in library.page(0, 9))
    assert names == sorted(["長" * 60 + ".png", "a.b.PNG", "bare.png", "photo.jpg", "web.webp"])
    library.close()
    for path in (home / "data").rglob("*"):
        path.unlink() if path.is_file() else None
    assert open_library().scan().adopted == 5


def test_while_the_drive_is_away_nothing_goes_into_the_trash(library: Library, home: Path) -> None:
    kept, trashed = library.add(picture(1)), library.add(picture(2))
    library.trash.put(trashed.id)
    (home / "pictures").rename(home / "away")
    for move in (lambda: library.trash.put(kept.id), lambda: library.trash.restore(trashed.id)):
        with pytest.raises(SddeskError, match="is not there"):
            move()
    assert not (home / "pictures").exists()  # a new one would hide the drive
    (home / "away").rename(home / "pictures")
    assert [record.id for record in library.page(0, 9)] == [kept.id]
    assert library.trash.restore(trashed.id).path == trashed.path and trashed.path.is_file()


def test_two_programs_lose_no_album_of_each_other(home: Path) -> None:
    def fill(name: str) -> None:
        library = Library(home / "pictures", home / "data", home / "cache")
        for number in range(20):
            library.albums.put(f"{name} {number}", [])
        library.close()

    Library(home / "pictures", home / "data", home / "cache").close()
    both = [threading.Thread(target=fill, args=(name,)) for name in ("window", "command")]
    for program in both:
        program.start()
    for program in both:
        program.join(60)
    library = Library(home / "pictures", home / "data", home / "cache")
    assert len(library.albums.all()) == 40
    library.close()


def test_what_another_program_changes_is_seen_from_the_opening_on(open_library: Open) -> None:
    library, other = open_library(), open_library()
    other.add(picture(1))
    assert library.upkeep.changed_elsewhere() and not library.upkeep.changed_elsewhere()
    other.albums.put("Sea", [])
    assert library.upkeep.changed_elsewhere() and not library.upkeep.changed_elsewhere()
    library.albums.put("Hill", [])
    assert not library.upkeep.changed_elsewhere()


def test_imported_pictures_stand_among_our_own_by_their_time(library: Library, forge: Path) -> None:
    library.add(picture(77))
    library.imports.paths([forge / "txt2img-images"])
    assert [record.stated.seed for record in library.page(0, 9)] == [77, 4, 3, 2, 1, 0]
    days = [record.created_at.astimezone().date() for record in library.page(0, 9)]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize("in_place", [False, True])
def test_without_its_index_the_library_is_what_it_was(
    open_library: Open, forge: Path, home: Path, in_place: bool
) -> None:
    library = open_library()
    library.add(picture(1000))
    library.imports.paths([forge], in_place=in_place)
    library.annotations.mark([record.id for record in found(library, "seed:3")], stars=5)
    library.albums.put("Sea", [record.id for record in found(library, "lighthouse seed<3")])
    deleted = found(library, "seed:4")[0]
    library.trash.put(deleted.id)
    before = library.page(0, 99), found(library, "is:trashed"), library.albums.all()
    library.close()
    for path in (home / "data").rglob("*"):
        path.unlink() if path.is_file() else None
    library = open_library()
    library.scan()
    after = library.page(0, 99), found(library, "is:trashed"), library.albums.all()
    assert [replace(row, id=0) for row in after[0]] == [replace(row, id=0) for row in before[0]]
    assert [replace(row, id=0) for row in after[1]] == [replace(row, id=0) for row in before[1]]
    assert after[2] == before[2]
    assert library.trash.restore(after[1][0].id).path == deleted.path


def test_rereading_every_file_keeps_what_a_person_added_and_mends_the_rest(library: Library, home: Path) -> None:
    record = library.add(picture(7, prompt="a cat"))
    library.annotations.mark([record.id], stars=4)
    sidecar.sidecar_of(record.path).unlink()
    library._index.change(record.id, request='{"prompt": "wrong", "seed": 1}', steps=99)
    assert library.scan(reread=True).missing == 0
    assert library.get(record.id) == replace(record, stars=4)
    assert found(library, "steps:50 cat")


def test_f14_a_folder_in_place_that_is_away_marks_nothing(library: Library, forge: Path, home: Path) -> None:
    library.imports.paths([forge / "txt2img-images"], in_place=True)
    forge.rename(home / "unplugged")
    assert library.scan().missing == 0
    assert not any(record.missing for record in library.page(0, 9))
    (home / "unplugged").rename(forge)
    (next(forge.rglob("00003.png"))).unlink()
    assert library.scan().missing == 1
    (home / "pictures" / NAME).write_text("{")
    next(forge.rglob("00002.png")).unlink()
    assert library.scan().missing == 0, "which folders are imported cannot be read: nothing outside is judged"


def test_deleting_in_place_moves_into_a_trash_beside_and_back(library: Library, forge: Path) -> None:
    library.imports.paths([forge], in_place=True)
    record = found(library, "seed:2")[0]
    library.annotations.mark([record.id], stars=3)
    trashed = library.trash.put(record.id)
    assert trashed.path.is_relative_to(forge / ".sddesk-trash") and not record.path.exists()
    assert library.scan().adopted == 0
    assert library.trash.restore(record.id).path == record.path and record.path.exists()
    assert sidecar.read(record.path)["stars"] == 3


def test_a_copy_brings_its_remarks_and_a_missing_picture_is_healed_by_it(library: Library, forge: Path) -> None:
    path = next(forge.rglob("00001.png"))
    sidecar.write(path, {"stars": 5, "tags": ("sea",)})
    library.imports.paths([path])
    (record,) = found(library, "stars:5 tag:sea")
    record.path.unlink()
    library.scan()
    report = library.imports.paths([path])
    assert (report.taken, report.known, library.count()) == (1, 0, 1)
    assert not library.get(record.id).missing


def test_f13_a_missing_picture_is_located_by_its_pixels(library: Library, home: Path) -> None:
    first, second = library.add(picture(1)), library.add(picture(2))
    (home / "elsewhere" / "deep").mkdir(parents=True)
    first.path.rename(home / "elsewhere" / "deep" / "renamed.png")
    second.path.rename(home / "elsewhere" / "second.png")
    assert library.scan().missing == 2
    with pytest.raises(SddeskError, match="another picture"):
        library.locator.locate(first.id, home / "elsewhere" / "second.png")
    assert library.locator.locate(first.id, home / "elsewhere" / "deep" / "renamed.png").missing is False
    assert [record.id for record in library.locator.locate_in(home / "elsewhere").found] == [second.id]
    assert library.scan().missing == 0 and library.count() == 2
    assert library.contents.pixels(second.id) == picture(2).pixels


def test_albums_and_searches_are_kept_in_a_file_of_their_own(library: Library, open_library: Open, home: Path) -> None:
    ids = [library.add(picture(seed)).id for seed in range(4)]
    library.albums.put("夏 holiday", ids[:3])
    library.albums.put("夏 holiday", ids[1:2])
    library.albums.take("夏 holiday", ids[:1])
    library.albums.keep_search("best", "stars>=4 sort:stars")
    other = open_library()
    assert [(album.name, album.pictures) for album in other.albums.all()] == [("夏 holiday", 2)]
    assert [record.id for record in found(other, 'album:"夏 holiday"')] == [ids[2], ids[1]]
    assert len(found(other, "-album:夏")) == 2 and not found(other, "album:none")
    assert other.albums.searches() == {"best": "stars>=4 sort:stars"}
    other.albums.remove("夏 holiday")
    other.albums.keep_search("best", "")
    assert library.albums.all() == [] and library.albums.searches() == {} and library.count() == 4
    with pytest.raises(SddeskError, match="needs a name"):
        library.albums.put("  ", ids)
    (home / "pictures" / NAME).write_bytes(b'{"albums": 5}')
    with pytest.raises(SddeskError, match="left as it is"):
        library.albums.put("x", ids)
    assert (home / "pictures" / NAME).read_bytes() == b'{"albums": 5}'


@pytest.mark.parametrize("form", ["png", "jpeg", "webp"])
def test_an_exported_picture_has_its_settings_or_none(library: Library, home: Path, form: str) -> None:
    record = library.add(picture(7, prompt="白い馬, a cat", negative_prompt="dogs"))
    (path,) = library.exports.pictures([record.id], home / "out", form)  # type: ignore[arg-type]
    read = read_picture(path)
    assert read.request == record.request and read.origin == "sddesk" and "Steps: 50" in read.raw_text
    (bare,) = library.exports.pictures([record.id], home / "out", form, metadata=False)  # type: ignore[arg-type]
    assert bare != path and read_picture(bare).raw_text == "" and b"cat" not in bare.read_bytes()
    if form == "png":
        assert read_pixels(bare) == picture(7).pixels


def test_sheets_hold_every_picture_once(library: Library, home: Path) -> None:
    ids = [library.add(picture(seed * 40)).id for seed in range(5)]
    pages, problems = library.exports.sheets(ids, home / "out", 2, 2, labels=True)
    assert not problems
    assert [path.name for path in pages] == ["sheet-1.png", "sheet-2.png"]
    (plain,), _ = library.exports.contact_sheets(ids[:4], 2, 2, labels=False)
    sheet = Image.frombytes("RGB", (plain.width, plain.height), plain.rgb)
    middles = [sheet.getpixel((8 + 328 * x + 160, 8 + 328 * y + 160)) for y in (0, 1) for x in (0, 1)]
    wanted = [library.contents.pixels(record_id).rgb[:3] for record_id in ids[:4]]
    assert [bytes(middle) for middle in middles] == wanted  # type: ignore[arg-type]
    corners = [sheet.getpixel((8 + 328 * x + 2, 8 + 328 * y + 2)) for y in (0, 1) for x in (0, 1)]
    assert corners == middles, "a small picture fills its place"
    assert Image.open(pages[0]).height > plain.height
    with pytest.raises(SddeskError, match="do not fit"):
        library.exports.contact_sheets(ids, 999, 1)


def test_a_sheet_goes_on_past_a_picture_that_cannot_be_read_and_tells_it(library: Library, home: Path) -> None:
    records = [library.add(picture(seed * 40)) for seed in range(4)]
    records[1].path.write_bytes(records[1].path.read_bytes()[:100])
    records[2].path.unlink()
    pages, problems = library.exports.sheets([record.id for record in records], home / "out", 1, 2, labels=False)
    assert [path.name for path in pages] == ["sheet-1.png", "sheet-2.png"]
    assert [records[place].path.name in str(problem) for place, problem in ((1, problems[0]), (2, problems[1]))]
    with Image.open(pages[0]) as first, Image.open(pages[1]) as second:
        assert first.getpixel((168, 168)) == tuple(picture(0).pixels.rgb[:3])
        assert first.getpixel((340, 20)) == (228, 228, 228) == second.getpixel((12, 20))  # the places keep their order
        assert second.getpixel((8 + 328 + 160, 168)) == tuple(picture(120).pixels.rgb[:3])
    pages, problems = library.exports.sheets([records[1].id], home / "out", 1, 1)
    assert not pages and len(problems) == 1  # a page of nothing is none
    assert library.get(records[2].id).missing


def test_nothing_is_exported_into_a_folder_that_was_imported_in_place(library: Library, home: Path) -> None:
    record = library.add(picture(1))
    dialects.png(home / "outputs" / "2.png", 2, parameters=dialects.a1111(2))
    library.imports.paths([home / "outputs"], in_place=True)
    (home / "link").symlink_to(home / "outputs")
    for folder in (home / "outputs", home / "outputs" / "new" / "deep", home / "link"):
        with pytest.raises(SddeskError, match="belongs to the library"):
            library.exports.pictures([record.id], folder)
        with pytest.raises(SddeskError, match="belongs to the library"):
            library.exports.sheets([record.id], folder, 1, 1)
    assert len(library.exports.pictures([record.id], home / "outputs-2")) == 1
    assert library.scan().adopted == 0 and len(list((home / "outputs").iterdir())) == 1


def test_f14_the_trash_of_a_folder_whose_drive_is_away_makes_nothing_there(library: Library, home: Path) -> None:
    drive = home / "drive"
    for seed in range(2):
        dialects.png(drive / "sub" / f"{seed}.png", seed, parameters=dialects.a1111(seed))
    first, second = library.imports.paths([drive], in_place=True).record_ids
    library.trash.put(second)
    drive.rename(home / "away")
    with pytest.raises(SddeskError, match=r"stays where it is: its folder .*drive is not there"):
        library.trash.put(first)
    with pytest.raises(SddeskError, match="stays where it is"):
        library.trash.restore(second)
    assert not drive.exists()
    own = library.add(picture(60))
    library.trash.put(own.id)
    drive.mkdir()  # the empty mount point of a drive
    with pytest.raises(SddeskError, match="stays where it is"):
        library.trash.put(first)
    report = library.trash.empty(lambda path: path.unlink() is None)
    assert report.gone == (own.id,) and len(report.problems) == 1  # one drive away holds up no other
    assert not list(drive.iterdir())
    drive.rmdir()
    (home / "away").rename(drive)
    library.scan()
    assert not library.get(first).trashed and library.get(second).trashed and not library.get(first).missing
    library.get(first).path.unlink()
    assert library.scan().missing == 1
    assert library.trash.put(first).trashed  # the record alone, as of any picture whose file is gone


def test_f63_emptying_the_trash_asks_the_system_and_keeps_what_it_refuses(library: Library, home: Path) -> None:
    ids = [library.add(picture(seed)).id for seed in range(3)]
    library.annotations.mark(ids, stars=2)
    for record_id in ids[:2]:
        library.trash.put(record_id)
    kept = library.get(ids[0]).path
    given: list[Path] = []

    def discard(path: Path) -> bool:
        if path == kept:
            return False
        given.append(path)
        path.unlink()
        return True

    assert library.trash.empty(discard) == EmptyReport(gone=(ids[1],), refused=(ids[0],))
    assert len(given) == 2 and kept.exists() and [row.id for row in found(library, "is:trashed")] == [ids[0]]
    assert library.scan().adopted == 0 and library.count() == 1
    assert library.trash.restore(ids[0]).stars == 2


def test_check_tells_what_is_not_as_it_was_saved(library: Library, home: Path) -> None:
    first, second, _ = (library.add(picture(seed)) for seed in range(3))
    assert library.upkeep.check().problems == ()
    Image.new("RGB", (64, 64), "red").save(first.path)
    second.path.unlink()
    report = library.upkeep.check()
    assert (report.checked, report.sound) == (3, 1)
    assert [path for path, _ in report.problems] == [first.path, second.path]
    assert "not the one that was saved" in report.problems[0][1]
    assert not library.get(second.id).missing


def test_f07_an_index_found_damaged_after_the_first_page_is_replaced(open_library: Open, home: Path) -> None:
    library = open_library()
    for seed in range(30):
        library.add(picture(seed, prompt="a long prompt " * 50))
    library.close()
    database = home / "data" / "library.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:-8192] + b"\x55" * 8192)
    late = Library(home / "pictures", home / "data", home / "cache", check=False)
    assert late.upkeep.put_aside is None
    assert not late.upkeep.verify()
    assert late.upkeep.put_aside is not None and late.upkeep.put_aside.is_file()
    assert late.count() == 30 and late.upkeep.verify()
    late.close()
