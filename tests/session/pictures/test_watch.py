"""Folders imported in place are looked at again when somebody comes back to the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.session.pictures import watch as watch_module
from sddesk.session.pictures.collection import Collection
from sddesk.session.pictures.watch import stamps
from tests.library import dialects
from tests.library.conftest import picture
from tests.session.pictures.test_collection import House, pump


@pytest.fixture
def house(tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setattr(watch_module, "LOOK_EVERY", 0.0)
    made = House(tmp_path)
    yield made
    made.close()


def look(qtbot: QtBot, collection: Collection) -> None:
    pump(qtbot, lambda: not collection.watch._looking)
    collection.watch.look()
    pump(qtbot, lambda: not collection.watch._looking and not collection.scanning)


def test_what_other_programs_put_there_is_taken_in_and_nothing_is_read_without_need(
    qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs, collection, scans = house.home / "outputs", house.collection, list[bool]()
    dialects.png(outputs / "day" / "1.png", 1, parameters=dialects.a1111(1))
    house.library.imports.paths([outputs], in_place=True)
    look(qtbot, collection)  # the first after this import
    scan = collection.scan
    monkeypatch.setattr(collection, "scan", lambda: (scans.append(True), scan()))
    look(qtbot, collection)
    assert scans == []
    dialects.png(outputs / "day" / "2.png", 2, parameters=dialects.a1111(2))
    look(qtbot, collection)
    assert scans == [True] and house.library.count() == 2
    dialects.png(outputs / "another day" / "3.png", 3, parameters=dialects.a1111(3))
    (outputs / "day" / "1.png").unlink()
    look(qtbot, collection)
    assert house.library.count() == 3 and len(house.find(qtbot, "is:missing")) == 1
    house.library.add(picture(9))  # our own folder is no news
    look(qtbot, collection)
    assert len(scans) == 2
    outputs.rename(house.home / "away")
    look(qtbot, collection)
    (house.home / "away").rename(outputs)
    look(qtbot, collection)
    assert len(house.find(qtbot, "is:missing")) == 1  # a drive that went and came back


def test_news_during_a_scan_are_scanned_for_after_it(qtbot: QtBot, house: House) -> None:
    outputs, collection = house.home / "outputs", house.collection
    dialects.png(outputs / "1.png", 1, parameters=dialects.a1111(1))
    house.library.imports.paths([outputs], in_place=True)
    ends: list[int] = []
    collection.came.connect(lambda: ends.append(house.library.count()))
    collection.scan()
    collection._scan_for_news()
    collection._scan_for_news()
    pump(qtbot, lambda: len(ends) == 2)
    qtbot.wait(50)
    assert len(ends) == 2 and not collection.scanning


def test_hidden_folders_and_our_trash_are_no_news(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / ".sddesk-trash").mkdir()
    before = stamps([tmp_path, tmp_path / "none"])
    assert set(before) == {str(tmp_path), str(tmp_path / "deep")}
    (tmp_path / ".sddesk-trash" / "1.png").write_bytes(b"x")
    assert stamps([tmp_path]) == before
    (tmp_path / "deep" / "1.png").write_bytes(b"x")
    assert stamps([tmp_path]) != before
    assert set(stamps([tmp_path / "deep" / "1.png"])) == {str(tmp_path / "deep" / "1.png")}
