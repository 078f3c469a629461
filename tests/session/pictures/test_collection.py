"""The library as a place to live in, over a real library in files: found, marked, thrown away, taken in."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from sddesk.core.errors import SddeskError
from sddesk.core.record import EmptyReport, ImageRecord, ImportReport
from sddesk.core.search import parse_query
from sddesk.library.importing import Offered
from sddesk.library.library import Library
from sddesk.session.background import Background
from sddesk.session.notices import NoticeKind, Notices
from sddesk.session.pictures import albums, long_work
from sddesk.session.pictures import trash as trash_module
from sddesk.session.pictures.albums import Shelves
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.found import PAGE
from sddesk.session.pictures.thumbnails import Thumbnails
from sddesk.session.services import Services
from tests.library import dialects
from tests.library.conftest import picture

ROOT = Path(__file__).parents[3]


class House:
    """A library on disk with the thread that writes to it and what looks at it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.library = Library(home / "pictures", home / "data", home / "cache")
        self.background = Background()
        self.notices = Notices()
        self.collection = Collection(Services(self.background, self.notices, lambda: self.library))
        self.collection.begin(self.library)
        self.collection.look_at(True)

    def find(self, qtbot: QtBot, text: str = "") -> list[int]:
        """The seeds that a search finds, in order."""
        found = self.collection.found
        with qtbot.waitSignal(found.ordered, timeout=10_000):
            found.search(parse_query(text))
        return self.seeds()

    def seeds(self) -> list[int]:
        """The seeds in the list, as far as they are fetched."""
        found = self.collection.found
        return [record.stated.seed for record in map(found.record, range(found.rowCount())) if record is not None]

    def told(self) -> list[str]:
        """What the notices say."""
        return [str(notice.message) for notice in self.notices.all()]

    def close(self) -> None:
        """End the threads."""
        assert self.collection.close(60)
        assert self.background.close(60)
        self.library.close()


@pytest.fixture
def house(tmp_path: Path, qapp: object) -> Iterator[House]:
    made = House(tmp_path)
    yield made
    made.close()


def fill(house: House, count: int) -> list[ImageRecord]:
    return [house.library.add(picture(seed)) for seed in range(count)]


def pump(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true, timeout=15_000)


def test_all_rows_are_known_and_records_come_where_somebody_looks(qtbot: QtBot, house: House) -> None:
    index = house.library._index
    with index.database.batch():
        fill(house, PAGE * 3)
    found = house.collection.found
    assert house.find(qtbot) == list(range(PAGE * 3 - 1, PAGE * 2 - 1, -1))  # the first page only
    assert found.rowCount() == PAGE * 3 and found.complete
    assert sum(count for _, count in found.days) == PAGE * 3
    assert found.record(PAGE * 2) is None
    found.want(PAGE * 2, PAGE * 2 + 5)
    pump(qtbot, lambda: found.record(PAGE * 2) is not None)
    assert found.record(PAGE * 2).request.seed == PAGE - 1  # type: ignore[union-attr]
    assert found.record(PAGE) is None  # nobody looked there
    assert found.row_of(found.ids[250]) == 250 and found.row_of(-1) is None
    assert [record.request.seed for record in found.records_of(found.ids[150:152])] == [149, 148]


def test_the_answer_to_an_older_search_is_dropped(qtbot: QtBot, house: House) -> None:
    fill(house, 3)
    house.library.add(picture(7, prompt="a horse"))
    resets: list[int] = []
    found = house.collection.found
    found.modelReset.connect(lambda: resets.append(found.rowCount()))
    for text in ("cat", "nothing", "cat", "horse"):
        found.search(parse_query(text))
    pump(qtbot, lambda: found.complete and found.rowCount() == 1)
    qtbot.wait(100)
    assert house.seeds() == [7]
    assert resets == [1]  # what was typed before was not even shown


def test_another_search_shows_no_record_from_before_a_change(qtbot: QtBot, house: House) -> None:
    records = fill(house, PAGE + 20)
    house.find(qtbot)
    found = house.collection.found
    found.want(0, PAGE + 19)
    pump(qtbot, lambda: found.record(PAGE + 10) is not None)
    oldest = records[0]
    house.library.annotations.mark([oldest.id], stars=5)  # as a command does: nobody hands the new record over
    with qtbot.waitSignal(found.ordered, timeout=10_000):
        found.refresh()
    house.find(qtbot, "sort:newest seed>=0")
    found.want(0, PAGE + 19)
    pump(qtbot, lambda: (seen := found.record(PAGE + 19)) is not None and seen.id == oldest.id and seen.stars == 5)


def test_a_look_waits_for_no_work_of_the_library(qtbot: QtBot, house: House) -> None:
    fill(house, 2)
    go_on = threading.Event()
    house.background.run(lambda: go_on.wait(60))
    try:
        assert house.find(qtbot) == [1, 0]
    finally:
        go_on.set()


def test_marks_are_shown_at_once_and_stay(qtbot: QtBot, house: House) -> None:
    records = fill(house, 3)
    house.find(qtbot)
    changed: list[object] = []
    house.collection.changed.connect(changed.append)
    house.collection.mark([records[1].id], stars=4, favourite=True)
    house.collection.tag([records[1].id], ["sea"])
    pump(qtbot, lambda: len(changed) == 2)
    shown = house.collection.found.record(1)
    assert shown is not None and (shown.stars, shown.favourite, shown.tags) == (4, True, ("sea",))
    assert house.library.get(records[1].id) == shown
    assert records[1].path.with_name(f"{records[1].path.name}.xmp").is_file()
    assert house.find(qtbot, "is:favourite") == [1]
    house.collection.mark([records[1].id], favourite=False)
    pump(qtbot, lambda: house.collection.found.rowCount() == 0)  # no longer what is searched for


def test_the_trash_and_the_way_back(qtbot: QtBot, house: House) -> None:
    records = fill(house, 4)
    house.find(qtbot)
    left: list[list[int]] = []
    house.collection.left.connect(left.append)
    house.collection.bin.put([records[0].id, records[2].id])
    pump(qtbot, lambda: bool(left))
    assert left == [[records[0].id, records[2].id]]
    assert house.seeds() == [3, 1]
    assert sum(count for _, count in house.collection.found.days) == 2
    assert house.told() == ["Moved to the trash: 2."]
    assert house.notices.all()[0].action == "undo_trash"
    pump(qtbot, lambda: house.collection.albums.shelves.trashed == 2)
    house.collection.bin.undo(house.notices.all()[0].record_ids)
    pump(qtbot, lambda: house.collection.found.rowCount() == 4)
    assert all(record.path.is_file() for record in records)
    assert house.told() == []
    house.collection.bin.undo()  # nothing left to undo
    qtbot.wait(50)
    assert house.library.count() == 4


def test_many_are_changed_in_turns_and_a_save_goes_between(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_work, "CHANGED_AT_ONCE", 4)
    records = fill(house, 20)
    house.find(qtbot)
    ids = [record.id for record in records]
    done_when_saved: list[int] = []

    def save() -> None:
        house.library.add(picture(99))
        done_when_saved.append(house.library.count(parse_query("stars:3")))

    turn = threading.Event()
    mark = house.library.annotations.mark
    monkeypatch.setattr(
        house.library.annotations, "mark", lambda *some, **marks: (turn.wait(60), mark(*some, **marks))[1]
    )
    house.collection.mark(ids, stars=3)
    house.background.run(save, urgent=True)
    turn.set()
    pump(qtbot, lambda: house.library.count(parse_query("stars:3")) == 20 and bool(done_when_saved))
    pump(qtbot, lambda: [found.stars for found in house.collection.found.records_of(ids)] == [3] * 20)
    assert done_when_saved == [4]
    house.collection.bin.put(ids[:10])
    pump(qtbot, lambda: house.collection.albums.shelves.trashed == 10)
    assert house.told() == ["Moved to the trash: 10."]
    house.collection.bin.put([ids[10]])
    pump(qtbot, lambda: house.collection.albums.shelves.trashed == 11)
    house.collection.bin.undo()
    house.collection.bin.undo()  # ten at once, as they went
    pump(qtbot, lambda: house.library.count(parse_query("stars:3")) == 20)


def test_closing_waits_for_what_is_changed_in_turns(qtbot: QtBot) -> None:
    background, ran = Background(), list[int]()
    gate = threading.Event()
    background.run(lambda: gate.wait(60))
    background.in_turns([lambda number=number: ran.append(number) for number in range(9)], lambda _: None)
    threading.Timer(0.1, gate.set).start()
    assert background.close(60) and ran == list(range(9))


def test_a_picture_that_cannot_be_moved_is_told_once_and_costs_no_other(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_work, "CHANGED_AT_ONCE", 2)
    ids = [record.id for record in fill(house, 8)]
    house.find(qtbot)
    put, tried = house.library.trash.put, list[int]()

    def refusing(record_id: int) -> ImageRecord:
        tried.append(record_id)
        if record_id == ids[3]:
            raise SddeskError("The folder {folder} is read-only.", folder="x")
        return put(record_id)

    monkeypatch.setattr(house.library.trash, "put", refusing)
    house.collection.bin.put(ids)
    pump(qtbot, lambda: house.collection.albums.shelves.trashed == 7)
    assert tried == ids
    assert house.told() == ["The folder x is read-only.", "Moved to the trash: 7."]


def test_undo_goes_back_through_all_that_was_thrown_away(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = fill(house, 5)
    house.find(qtbot)
    for number, record in enumerate(records[:4], 1):
        house.collection.bin.put([record.id])
        pump(qtbot, lambda number=number: house.collection.found.rowCount() == 5 - number)
    house.collection.bin.undo()
    pump(qtbot, lambda: house.seeds() == [4, 3])
    house.collection.bin.restore([records[2].id])  # in the trash's own view: nothing left to undo of it
    monkeypatch.setattr(trash_module, "to_system_trash", lambda path: True)
    pump(qtbot, lambda: house.seeds() == [4, 3, 2])
    house.collection.bin.empty([records[0].id])  # nor of this one
    house.collection.bin.undo()
    pump(qtbot, lambda: house.seeds() == [4, 3, 2, 1])
    pump(qtbot, lambda: "Pictures taken out of the trash for good: 1." in house.told())
    house.collection.bin.undo()
    qtbot.wait(50)
    assert [notice.kind for notice in house.notices.all()] == [NoticeKind.INFO]  # none says that one is gone
    assert house.library.count() == 4


def test_f63_the_systems_trash_is_used_and_where_there_is_none_nothing_is_deleted_unasked(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = fill(house, 3)
    for record in records[:2]:
        house.library.trash.put(record.id)
    refused: list[list[int]] = []
    house.collection.bin.refused.connect(refused.append)
    monkeypatch.setattr(trash_module, "to_system_trash", lambda path: False)
    house.collection.bin.empty()
    pump(qtbot, lambda: bool(refused))
    assert sorted(refused[0]) == [records[0].id, records[1].id]
    assert len(list((house.home / "pictures").rglob("*.png"))) == 3
    house.collection.bin.delete_for_good([records[0].id])
    pump(qtbot, lambda: any("for good: 1" in text for text in house.told()))
    given: list[Path] = []
    monkeypatch.setattr(trash_module, "to_system_trash", lambda path: given.append(path) or True)
    house.collection.bin.empty(old_only=True)
    house.collection.bin.empty()
    pump(qtbot, lambda: len(given) == 1)
    assert house.library.count() == 1 and house.library.count(albums.IN_TRASH) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="XDG's trash")
def test_f63_a_file_lands_in_the_trash_of_the_desktop(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(house.home / "share"))
    (house.home / "share").mkdir()
    file = house.home / "away.png"
    file.write_bytes(b"x")
    assert trash_module.to_system_trash(file)
    assert not file.exists()
    assert (house.home / "share" / "Trash" / "files" / "away.png").read_bytes() == b"x"
    assert not trash_module.to_system_trash(house.home / "none.png")


def test_what_was_long_in_the_trash_is_counted_and_can_go_alone(qtbot: QtBot, house: House) -> None:
    records = fill(house, 3)
    for record in records:
        house.library.trash.put(record.id)
    old = (datetime.now(UTC) - timedelta(days=31)).isoformat()
    house.library._index.change(records[0].id, trashed_at=old)
    house.collection.albums.refresh()
    pump(qtbot, lambda: house.collection.albums.shelves.trashed == 3)
    assert house.collection.albums.shelves.trashed_long == 1
    report = house.library.trash.empty(lambda path: True, older_than=timedelta(days=30))
    assert report == EmptyReport(gone=(records[0].id,))
    assert house.library.trash.restore(records[1].id).trashed is False
    assert len(house.library.trash.ids(timedelta(0))) == 1


def test_a_large_trash_is_emptied_in_turns_and_a_save_goes_ahead(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_work, "CHANGED_AT_ONCE", 4)
    monkeypatch.setattr(trash_module, "SHOWN_EVERY", 0.0)
    monkeypatch.setattr(trash_module, "to_system_trash", lambda path: path.unlink() is None)
    for record in fill(house, 20):
        house.library.trash.put(record.id)
    house.find(qtbot, "is:trashed")
    told: list[tuple[str, int, int]] = []
    left_when_saved: list[int] = []
    shown: list[int] = []

    def progressed(kind: str, done: int, total: int) -> None:
        told.append((kind, done, total))
        shown.append(house.collection.found.rowCount())
        if done == 4:
            house.background.run(
                lambda: house.library.add(picture(99)),
                lambda _: left_when_saved.append(len(house.library.trash.ids())),
                urgent=True,
            )

    house.collection.work.progressed.connect(progressed)
    house.collection.bin.empty()
    pump(qtbot, lambda: house.told() == ["Pictures taken out of the trash for good: 20."])
    assert told[1:] == [("empty", done, 20) for done in (0, 4, 8, 12, 16, 20)]
    assert left_when_saved[0] > 0 and 20 > shown[3] > 0  # the list follows while it goes on
    assert house.collection.found.rowCount() == 0 and house.library.trash.ids() == []


def test_emptying_can_be_stopped(qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_work, "CHANGED_AT_ONCE", 4)
    monkeypatch.setattr(trash_module, "to_system_trash", lambda path: path.unlink() is None)
    for record in fill(house, 20):
        house.library.trash.put(record.id)
    house.collection.work.progressed.connect(lambda _, done, _total: done >= 4 and house.collection.work.stop())
    house.collection.bin.empty()
    pump(qtbot, lambda: bool(house.told()))
    left = len(house.library.trash.ids())
    assert 0 < left < 20 and house.told() == [f"Pictures taken out of the trash for good: {20 - left}."]


def test_two_imports_are_one_after_the_other(qtbot: QtBot, house: House, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        for seed in range(20):
            dialects.png(
                tmp_path / folder / f"{seed}.png", seed + 50 * (folder == "two"), prompt=dialects.comfyui(seed)
            )
    told: list[tuple[int, int]] = []
    done: list[ImportReport] = []
    house.collection.work.progressed.connect(lambda _, at, total: told.append((at, total)))
    house.collection.import_ended.connect(done.append)
    house.collection.take_in([tmp_path / "one"], in_place=False)
    house.collection.take_in([tmp_path / "two"], in_place=True)
    pump(qtbot, lambda: not house.collection.importing)
    assert told == [(0, 0), (0, 20), (8, 20), (16, 20), (20, 20)] * 2
    assert [report.taken for report in done] == [20, 20] and house.library.count() == 40


def test_a_bug_in_one_work_ends_it_and_not_those_behind_it(
    qtbot: QtBot, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, seed in (("one", 1), ("two", 2)):
        dialects.png(tmp_path / folder / "1.png", seed, prompt=dialects.comfyui(seed))
    take_some, broke, done = house.library.imports.some, list[str](), list[ImportReport]()
    calls: list[int] = []

    def import_some(files: Sequence[Offered], *, in_place: bool) -> ImportReport:
        calls.append(1)
        if len(calls) == 1:
            raise ValueError("a bug")
        return take_some(files, in_place=in_place)

    monkeypatch.setattr(house.library.imports, "some", import_some)
    house.background.broke.connect(broke.append)
    house.collection.import_ended.connect(done.append)
    house.collection.take_in([tmp_path / "one"], in_place=False)
    house.collection.take_in([tmp_path / "two"], in_place=False)
    pump(qtbot, lambda: not house.collection.importing)
    assert len(broke) == 1 and "a bug" in broke[0]
    assert [report.taken for report in done] == [0, 1]


def test_missing_pictures_are_looked_for_and_the_list_shows_them(qtbot: QtBot, house: House) -> None:
    records = fill(house, 4)
    (house.home / "elsewhere").mkdir()
    for record in records[:3]:
        record.path.rename(house.home / "elsewhere" / record.path.name)
    house.library.scan()
    assert house.find(qtbot, "is:missing") == [2, 1, 0]
    changed: list[ImageRecord] = []
    house.collection.changed.connect(changed.extend)
    house.collection.locate(house.home)
    pump(qtbot, lambda: house.told() == ["Missing pictures found: 3; still missing: 0."])
    assert sorted(record.id for record in changed) == [record.id for record in records[:3]]
    pump(qtbot, lambda: house.collection.found.rowCount() == 0)
    house.collection.locate(house.home / "elsewhere")
    pump(qtbot, lambda: any("None of the missing pictures is there" in text for text in house.told()))
    house.collection.locate(house.home / "elsewhere" / "none.png", records[0].id)
    pump(qtbot, lambda: any("none.png cannot be read" in text for text in house.told()))


def test_a_folder_is_taken_in_turn_by_turn_and_a_save_goes_ahead(qtbot: QtBot, house: House, tmp_path: Path) -> None:
    folder = tmp_path / "outputs"
    for seed in range(30):
        dialects.png(folder / f"{seed}.png", seed, prompt=dialects.comfyui(seed))
    (folder / "broken.png").write_bytes(b"junk")
    turns: list[tuple[int, int]] = []
    done: list[object] = []
    taken_when_saved: list[int] = []

    def progressed(at: int, total: int) -> None:
        turns.append((at, total))
        if at == 8:  # after the first turn a picture is made
            house.background.run(
                lambda: house.library.add(picture(99)),
                lambda _: taken_when_saved.append(house.library.count()),
                urgent=True,
            )

    house.collection.work.progressed.connect(lambda _, at, total: progressed(at, total))
    house.collection.import_ended.connect(done.append)
    house.collection.take_in([folder], in_place=False)
    assert house.collection.importing
    pump(qtbot, lambda: bool(done))
    assert (8, 31) in turns and turns[-1] == (31, 31)
    assert taken_when_saved[0] < 25
    assert house.library.count() == 31
    assert house.told() == ["Pictures taken in: 30; there already: 0; problems: 1."]
    assert "broken.png" in (house.notices.all()[0].details or "")
    assert len(house.find(qtbot, "lighthouse origin:comfyui")) == 30


def test_an_import_can_be_stopped_and_what_is_in_stays(qtbot: QtBot, house: House, tmp_path: Path) -> None:
    for seed in range(40):
        dialects.png(tmp_path / "outputs" / f"{seed}.png", seed, prompt=dialects.comfyui(seed))
    done: list[object] = []
    house.collection.import_ended.connect(done.append)
    house.collection.work.progressed.connect(lambda _, at, _total: at >= 8 and house.collection.work.stop())
    house.collection.take_in([tmp_path / "outputs"], in_place=True)
    pump(qtbot, lambda: bool(done))
    assert 8 <= house.library.count() < 40 and not house.collection.importing


def test_an_import_that_ends_early_tells_what_it_took_in(
    qtbot: QtBot, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for seed in range(20):
        dialects.png(tmp_path / "outputs" / f"{seed}.png", seed, prompt=dialects.comfyui(seed))
    take_some = house.library.imports.some

    def import_some(files: Sequence[Offered], *, in_place: bool) -> ImportReport:
        if house.library.count() >= 8:
            raise SddeskError("The library index {path} cannot be used: {reason}", path="x", reason="full")
        return take_some(files, in_place=in_place)

    monkeypatch.setattr(house.library.imports, "some", import_some)
    house.collection.take_in([tmp_path / "outputs"], in_place=False)
    pump(qtbot, lambda: not house.collection.importing)
    told = "The library index x cannot be used: full", "Pictures taken in: 8; there already: 0; problems: 0."
    assert house.told() == list(told)


def test_a_picture_is_saved_in_the_midst_of_a_rebuild(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.library.scan.TURN", 0.0)
    records = fill(house, 12)
    turns: list[int] = []
    ended: list[bool] = []
    scanning = house.library.upkeep.scanning

    def counted(*, reread: bool = False) -> Generator[int, None, object]:
        steps = scanning(reread=reread)
        while True:
            try:
                turns.append(next(steps))
            except StopIteration as end:
                return end.value
            yield turns[-1]

    monkeypatch.setattr(house.library.upkeep, "scanning", counted)
    house.collection.scan(lambda: ended.append(True), reread=True)
    pump(qtbot, lambda: turns.count(1) >= 2)
    saved_after: list[int] = []
    house.background.run(
        lambda: house.library.add(picture(99)), lambda _: saved_after.append(turns.count(1)), urgent=True
    )
    house.collection.bin.put([records[0].id])  # and one goes
    pump(qtbot, lambda: bool(ended))
    assert saved_after[0] < 12
    assert house.library.count() == 12 and not house.collection.scanning
    assert house.library.page(0, 1)[0].request.seed == 99
    assert [record.missing for record in house.library.page(0, 20)] == [False] * 12
    assert house.library.scan().adopted == 0


def test_what_a_command_changes_is_noticed(qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    records = fill(house, 3)
    house.find(qtbot)
    house.collection._look_elsewhere()
    pump(qtbot, lambda: not house.collection._looking_elsewhere)
    came: list[bool] = []
    house.collection.came.connect(lambda: came.append(True))
    environment = {**os.environ, "SDDESK_HOME": str(house.home), "PYTHONPATH": str(ROOT)}
    words = ["library", "trash", str(records[1].id)]
    subprocess.run([sys.executable, "-m", "sddesk", *words], env=environment, check=True, capture_output=True)
    pump(qtbot, lambda: bool(came))  # the clock that looks is the collection's own
    pump(qtbot, lambda: house.collection.found.rowCount() == 2)
    assert house.seeds() == [2, 0]


def test_an_album_that_a_command_makes_is_noticed(qtbot: QtBot, house: House) -> None:
    records = fill(house, 2)
    house.collection._elsewhere.setInterval(50)
    house.find(qtbot)
    other = Library(house.home / "pictures", house.home / "data", house.home / "cache")
    other.albums.put("Sea", [records[0].id])
    other.close()
    pump(qtbot, lambda: [album.name for album in house.collection.albums.shelves.albums] == ["Sea"])


def test_its_own_changes_are_no_news(qtbot: QtBot, house: House) -> None:
    fill(house, 1)
    assert not house.library.upkeep.changed_elsewhere()
    house.library.add(picture(5))
    assert not house.library.upkeep.changed_elsewhere()


def test_albums_and_saved_searches(qtbot: QtBot, house: House) -> None:
    records = fill(house, 3)
    seen: list[Shelves] = []
    house.collection.albums.changed.connect(seen.append)
    house.collection.albums.put("Best", [records[0].id, records[2].id])
    house.collection.albums.keep_search("Cats", "cat stars>=4")
    pump(qtbot, lambda: bool(seen) and bool(seen[-1].searches))
    assert [(album.name, album.pictures) for album in seen[-1].albums] == [("Best", 2)]
    assert seen[-1].searches == {"Cats": "cat stars>=4"}
    assert seen[-1].models == (("tiny", 3),)
    assert house.find(qtbot, 'album:"Best"') == [2, 0]
    house.collection.albums.rename("Best", "Very best")
    house.collection.albums.take_out("Very best", [records[0].id])
    pump(qtbot, lambda: house.find(qtbot, 'album:"Very best"') == [2])
    house.collection.albums.put("Other", [])
    house.collection.albums.rename("Other", "Very best")
    pump(qtbot, lambda: any("already" in text for text in house.told()))
    house.collection.albums.remove("Very best")
    pump(qtbot, lambda: [album.name for album in seen[-1].albums] == ["Other"])
    assert house.library.count() == 3


def test_unseen_it_is_not_kept_up_to_date(qtbot: QtBot, house: House) -> None:
    fill(house, 1)
    house.find(qtbot)
    house.collection.look_at(False)
    house.library.add(picture(5))
    house.collection.refresh_soon()
    qtbot.wait(300)
    assert house.collection.found.rowCount() == 1
    house.collection.look_at(True)
    pump(qtbot, lambda: house.collection.found.rowCount() == 2)


def test_a_replaced_index_is_opened_anew(qtbot: QtBot, house: House) -> None:
    fill(house, 2)
    house.find(qtbot)
    database = house.home / "data" / "library.db"
    house.library.close()
    database.unlink()
    house.library = Library(house.home / "pictures", house.home / "data", house.home / "cache")
    house.library.scan()
    house.library.add(picture(5))
    house.collection._opened = house.library
    house.collection.begin_anew()
    pump(qtbot, lambda: house.collection.found.rowCount() == 3)


class Decoded:
    """Decodes nothing; says in which order it was asked, and waits when told to."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.go_on = threading.Event()
        self.begun = threading.Event()

    def __call__(self, path: Path, side: int) -> tuple[str, int]:
        self.names.append(path.name)
        self.begun.set()
        self.go_on.wait(60)
        return f"{path.name} {side}", 10


@pytest.fixture
def shown(house: House) -> list[ImageRecord]:
    return [replace(record, content_hash=f"{record.id:064}") for record in fill(house, 8)]


def test_only_what_is_in_view_is_made_small(qtbot: QtBot, house: House, shown: list[ImageRecord]) -> None:
    decode = Decoded()
    made = Thumbnails(house.background, lambda record: Path(str(record.id)), decode)
    arrived: list[int] = []
    made.signals.arrived.connect(lambda record: arrived.append(record.id))
    made.want(shown[:5], 160)
    assert decode.begun.wait(60)
    pump(qtbot, lambda: len(decode.names) == 2)  # one for each thread
    made.want(shown[6:8], 160)  # scrolled on
    decode.go_on.set()
    pump(qtbot, lambda: len(arrived) == 4)
    for names, records in ((decode.names[:2], shown[:2]), (decode.names[2:], shown[6:8])):
        assert sorted(names) == [str(record.id) for record in records], "two threads may begin in either order"
    assert made.get(shown[0], 160) == f"{shown[0].id} 160"
    assert made.get(shown[2], 160) is None and made.get(shown[0], 240) is None
    assert made.close(60)


def test_a_picture_that_cannot_be_read_is_told_and_costs_no_other(
    qtbot: QtBot, house: House, shown: list[ImageRecord]
) -> None:
    def decode(path: Path, side: int) -> tuple[str, int]:
        if path.name == str(shown[0].id):
            raise ValueError("foreign bytes")
        return path.name, 10

    made = Thumbnails(house.background, lambda record: Path(str(record.id)), decode)
    made.want([shown[0], replace(shown[1], missing=True), shown[2]], 160)
    pump(qtbot, lambda: made.get(shown[2], 160) is not None)
    pump(qtbot, lambda: made.failed(shown[0], 160))
    assert not made.failed(shown[1], 160) and made.get(shown[1], 160) is None
    assert made.close(60)


def test_a_bug_on_the_way_to_a_small_picture_is_told(qtbot: QtBot, house: House, shown: list[ImageRecord]) -> None:
    broke: list[str] = []
    house.background.broke.connect(broke.append)
    made = Thumbnails(house.background, lambda record: Path(str(1 // 0)), lambda path, side: (path.name, 10))
    made.want(shown[:1], 160)
    pump(qtbot, lambda: made.failed(shown[0], 160))
    assert len(broke) == 1 and "ZeroDivisionError" in broke[0]
    assert made.close(60)


def test_small_pictures_take_bounded_memory(
    qtbot: QtBot, house: House, shown: list[ImageRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.session.pictures.thumbnails.KEPT_BYTES", 30)
    made = Thumbnails(house.background, lambda record: Path(str(record.id)), lambda path, side: (path.name, 10))
    for record in shown:
        made.want([record], 160)
        pump(qtbot, lambda record=record: made.get(record, 160) is not None)
    assert [made.get(record, 160) is not None for record in shown] == [False] * 5 + [True] * 3
    assert made.close(60)


def test_the_stored_small_picture_is_a_jpeg_and_made_from_any_thread(house: House) -> None:
    (record,) = fill(house, 1)
    paths: list[Path] = []
    maker = threading.Thread(target=lambda: paths.append(house.library.contents.thumbnail_of(record)), name="maker")
    maker.start()
    maker.join()
    assert Image.open(paths[0]).format == "JPEG"
    changed = paths[0].stat().st_mtime_ns
    time.sleep(0.01)
    assert house.library.contents.thumbnail(record.id) == paths[0] and paths[0].stat().st_mtime_ns == changed
