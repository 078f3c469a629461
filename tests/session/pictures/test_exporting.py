"""Exports from the window: one file after another, with a notice at the end; over the real library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.inputs import StartPicture
from sddesk.library import export, lettering
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture
from sddesk.library.png import read_carried
from sddesk.session.background import Background
from sddesk.session.notices import Notice, NoticeKind, Notices
from sddesk.session.pictures.exporting import Exporter, ExportOrder
from sddesk.session.services import Services
from tests.library.conftest import picture
from tests.library.test_inputs import photo


class Desk:
    """An exporter over a real library with five pictures."""

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder / "pictures", folder / "data", folder / "cache")
        self.ids = [self.library.add(picture(seed)).id for seed in range(5)]
        self.background, self.notices = Background(), Notices()
        self.exporter = Exporter(Services(self.background, self.notices, lambda: self.library))
        self.out = folder / "out"

    def run(self, qtbot: QtBot, order: ExportOrder) -> Notice:
        assert self.exporter.start(self.ids, order)
        qtbot.waitUntil(lambda: not self.exporter.running)
        return self.notices.all()[-1]


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    assert desk.background.close(60)
    desk.library.close()


def test_pictures_become_files_and_nothing_is_overwritten(desk: Desk, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    desk.exporter.changed.connect(lambda: seen.append((desk.exporter.done, desk.exporter.total)))
    notice = desk.run(qtbot, ExportOrder(folder=desk.out, form="webp"))
    assert (notice.kind, notice.action) == (NoticeKind.INFO, "show_exported")
    assert str(notice.message) == f"5 files were exported to {desk.out}."
    assert dict(notice.message.values)["folder"] == str(desk.out)
    assert {(0, 5), (3, 5), (5, 5)} <= set(seen)
    desk.run(qtbot, ExportOrder(folder=desk.out, form="webp", metadata=False))
    files = sorted(desk.out.iterdir(), key=lambda file: file.stat().st_mtime_ns)
    assert len(files) == 10 and {file.suffix for file in files} == {".webp"}
    told = [read_picture(file).request is not None for file in files]
    assert told == [True] * 5 + [False] * 5


def test_with_inputs_a_file_carries_them(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    content_hash = desk.library.inputs.take(photo(tmp_path / "photo.png"))
    image = picture(9)
    begun = replace(image.request, inputs=(StartPicture(content_hash=content_hash, strength=0.5),))
    desk.ids = [desk.library.add(replace(image, request=begun)).id]
    desk.run(qtbot, ExportOrder(folder=desk.out, inputs=True))
    desk.run(qtbot, ExportOrder(folder=desk.out / "bare"))
    (carrying,), (bare,) = ([*folder.glob("*.png")] for folder in (desk.out, desk.out / "bare"))
    assert [len([*read_carried(file)]) for file in (carrying, bare)] == [1, 0]


def test_sheets_are_written_page_by_page(desk: Desk, qtbot: QtBot) -> None:
    notice = desk.run(qtbot, ExportOrder(folder=desk.out, sheet=(1, 2), labels=False))
    assert str(notice.message) == f"3 files were exported to {desk.out}." and desk.exporter.total == 3
    assert sorted(file.name for file in desk.out.iterdir()) == ["sheet-1.png", "sheet-2.png", "sheet-3.png"]


def test_one_that_cannot_be_read_does_not_stop_the_others(desk: Desk, qtbot: QtBot) -> None:
    desk.library.get(desk.ids[1]).path.write_bytes(b"no picture")
    notice = desk.run(qtbot, ExportOrder(folder=desk.out))
    assert notice.kind == NoticeKind.WARNING and "1 could not be exported" in str(notice.message)
    assert len(list(desk.out.iterdir())) == 4


def test_a_sheet_tells_which_pictures_are_not_on_it(desk: Desk, qtbot: QtBot) -> None:
    gone = [desk.library.get(desk.ids[place]).path for place in (0, 3)]
    for path in gone:
        path.write_bytes(b"no picture")
    notice = desk.run(qtbot, ExportOrder(folder=desk.out, sheet=(1, 3)))
    assert notice.kind == NoticeKind.WARNING and "2 could not be exported" in str(notice.message)
    assert notice.hint is not None and gone[0].name in str(notice.hint)
    assert all(path.name in str(notice.details) for path in gone)
    assert sorted(path.name for path in desk.out.iterdir()) == ["sheet-1.png", "sheet-2.png"]


def test_nothing_written_is_a_problem(desk: Desk, qtbot: QtBot) -> None:
    desk.out.write_text("a file where the folder should be")
    notice = desk.run(qtbot, ExportOrder(folder=desk.out))
    assert (notice.kind, notice.action) == (NoticeKind.PROBLEM, None)


def test_it_stops_after_the_file_at_hand(desk: Desk, qtbot: QtBot) -> None:
    desk.exporter.changed.connect(lambda: desk.exporter.done == 2 and desk.exporter.stop())
    desk.run(qtbot, ExportOrder(folder=desk.out))
    assert len(list(desk.out.iterdir())) == 2


def test_one_export_at_a_time_and_none_of_nothing(desk: Desk, qtbot: QtBot) -> None:
    assert not desk.exporter.start([], ExportOrder(folder=desk.out))
    assert desk.exporter.start(desk.ids, ExportOrder(folder=desk.out))
    assert not desk.exporter.start(desk.ids, ExportOrder(folder=desk.out))
    qtbot.waitUntil(lambda: not desk.exporter.running)


def test_letters_that_are_boxes_on_a_sheet_are_a_warning(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lettering, "_candidates", lambda _letters: [])
    monkeypatch.setattr(export, "_label", lambda record: ("猫", ""))
    notice = desk.run(qtbot, ExportOrder(folder=desk.out, sheet=(2, 3)))
    assert (notice.kind, notice.action) == (NoticeKind.WARNING, "show_exported")
    assert str(notice.message) == f"1 file was exported to {desk.out}." and "猫" in str(notice.hint)
