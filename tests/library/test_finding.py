"""Finding pictures again: words in any language, fields, what a person added, and all of it after a rebuild."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointRef
from sddesk.core.record import ImageRecord
from sddesk.core.search import parse_query
from sddesk.library import rows, schema, sidecar
from sddesk.library.copies import KEPT, copies
from sddesk.library.library import Library
from sddesk.library.words import spread
from tests.library.conftest import picture

Open = Callable[[], Library]
QUICK = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def seeds(library: Library, text: str) -> list[int]:
    query = parse_query(text)
    found = [record.request.seed for record in library.page(0, 99, query)]
    assert library.count(query) == len(found) == sum(number for _, number in library.days(query))
    return found


@pytest.fixture
def filled(library: Library) -> Library:
    library.add(picture(1, prompt="a red Café on a hill <lora:watercolour:0.8>", steps=20))
    library.add(picture(2, prompt="夕暮れの灯台と白い馬", negative_prompt="blurry"))
    library.add(picture(3, prompt="宇宙を走る馬車", sampler="euler_a", steps=35, guidance_scale=9.0))
    library.add(picture(2**64 - 1, prompt="a hilltop", checkpoint=CheckpointRef(name="Dreamy v2"), width=128))
    library.annotations.mark([1], stars=5, favourite=True)
    library.annotations.tag([2], ["sea", "Night"])
    return library


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hill", [2**64 - 1, 1]),
        ('"hill"', [1]),
        ("cafe", [1]),
        ("馬", [3, 2]),
        ("馬車", [3]),
        ("灯台", [2]),
        ("宇宙 馬", [3]),
        ("台灯", []),
        ("-馬", [2**64 - 1, 1]),
        ("lora:watercolour", [1]),
        ("model:dreamy", [2**64 - 1]),
        ("prompt:dreamy", []),
        ("sampler:euler", [3]),
        ("negative:blurry", [2]),
        ("tag:night", [2]),
        ("is:untagged", [2**64 - 1, 3, 1]),
        ("steps>30 guidance>=9", [3]),
        ("steps:20..35 sort:oldest", [1, 3]),
        ("seed:18446744073709551615", [2**64 - 1]),
        ("seed>2 seed<9", [3]),
        ("stars>=4", [1]),
        ("is:favourite", [1]),
        ("-is:favourite 馬", [3, 2]),
        ("after:2026", [2**64 - 1, 3, 2, 1]),
        ("before:2026", []),
        ("on:9999-12-31", []),
        ("is:trashed", []),
        ("'; DROP TABLE pictures; --", []),
        ('" AND OR NEAR(', []),
        ("(", []),
        ("hill &", []),
        ("prompt:( hill", []),
        ("-( hill", [2**64 - 1, 1]),
    ],
)
def test_pictures_are_found(filled: Library, text: str, found: list[int]) -> None:
    assert seeds(filled, text) == found


def test_today_is_a_local_day(filled: Library) -> None:
    assert filled.days() == [(datetime.now().date(), 4)]


def test_the_trash_is_found_only_when_asked_for(filled: Library) -> None:
    filled.trash.put(3)
    assert seeds(filled, "馬") == [2]
    assert seeds(filled, "馬 is:trashed") == [3]
    filled.trash.restore(3)
    assert seeds(filled, "馬") == [3, 2]


@QUICK
@given(
    st.text(alphabet="日本語の馬灯台アーabc éß12_-", min_size=1, max_size=12), st.integers(0, 11), st.integers(1, 12)
)
def test_any_stretch_of_japanese_is_found_in_its_own_text(text: str, start: int, length: int) -> None:
    part = text[start : start + length]
    pieces, wanted = spread(text).split(), spread(part).split()
    if all(mark in "日本語の馬灯台アー" for mark in part):
        assert any(pieces[at : at + len(wanted)] == wanted for at in range(len(pieces) + 1))


@QUICK
@given(st.text(max_size=60))
def test_no_search_text_is_refused(filled: Library, text: str) -> None:
    assert set(seeds(filled, text)) <= set(seeds(filled, ""))


def same(records: list[ImageRecord]) -> list[ImageRecord]:
    return [replace(record, id=0) for record in records]


def test_everything_survives_the_deletion_of_the_index(filled: Library, open_library: Open, home: Path) -> None:
    filled.annotations.describe(2, "looks <good> & calm")
    filled.annotations.mark([3], rejected=True)
    filled.trash.put(4)
    kept, trashed = filled.page(0, 9), filled.page(0, 9, parse_query("is:trashed"))
    filled.close()
    (home / "data" / "library.db").unlink()
    library = open_library()
    assert library.scan().adopted == 4
    assert same(library.page(0, 9)) == same(kept)
    assert same(library.page(0, 9, parse_query("is:trashed"))) == same(trashed)
    assert seeds(library, "calm") == [2]


def test_what_another_program_wrote_is_taken_and_stays(filled: Library, home: Path) -> None:
    record = filled.get(3)
    sidecar.sidecar_of(record.path).write_text(
        """<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:o="urn:other">
        <xmp:Rating>4</xmp:Rating><o:mine>kept</o:mine>
        <dc:subject><rdf:Bag><rdf:li>horse</rdf:li></rdf:Bag></dc:subject>
        </rdf:Description></rdf:RDF></x:xmpmeta>"""
    )
    filled.scan()
    assert (filled.get(3).stars, filled.get(3).tags) == (4, ("horse",))
    assert filled.annotations.tag([3], ["night"])[0].tags == ("horse", "night")
    text = sidecar.sidecar_of(record.path).read_text()
    assert "kept" in text and "night" in text


BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'


DEEP = b"<a>" * 60_000 + b"</a>" * 60_000
ELSEWHERE = '<?xml version="1.0" encoding="cp037"?><a/>'


@pytest.mark.parametrize(
    "data", [BOMB.encode(), BOMB.encode("utf-16"), b"", b"<a", b"x" * 2_000_000, b"<a/>", DEEP, ELSEWHERE.encode()]
)
def test_f21_f77_a_hostile_sidecar_is_refused_and_left_alone(filled: Library, data: bytes) -> None:
    path = sidecar.sidecar_of(filled.get(3).path)
    path.write_bytes(data)
    filled.scan()
    with pytest.raises(SddeskError, match="left as it is"):
        filled.annotations.mark([3], stars=1)
    assert path.read_bytes() == data


@pytest.mark.parametrize("data", [b"junk", None])
def test_a_sidecar_that_is_lost_or_damaged_takes_no_stars_away(filled: Library, data: bytes | None) -> None:
    path = sidecar.sidecar_of(filled.get(1).path)
    path.unlink()
    if data is not None:
        path.write_bytes(data)
    filled.scan()
    assert filled.get(1).stars == 5


def test_stars_stay_with_a_file_that_moves_and_one_taken_out_of_the_trash_by_hand(filled: Library, home: Path) -> None:
    record = filled.get(1)
    record.path.rename(home / "pictures" / "moved.png")
    assert filled.scan().moved == 1
    assert (filled.get(1).stars, filled.get(1).path.name) == (5, "moved.png")
    trashed = filled.trash.put(1)
    assert trashed.trashed
    trashed.path.rename(home / "pictures" / "back.png")
    assert filled.scan().moved == 1
    assert (filled.get(1).trashed, filled.get(1).stars, filled.count()) == (False, 5, 4)


@QUICK
@given(st.text(max_size=50), st.lists(st.text(max_size=20), max_size=4), st.integers(-9, 9))
def test_whatever_is_added_comes_back(filled: Library, caption: str, tags: list[str], stars: int) -> None:
    filled.annotations.describe(1, caption)
    filled.annotations.tag([1], tags)
    record = filled.annotations.mark([1], stars=stars)[0]
    read = sidecar.read(record.path)
    assert (read["stars"], read["tags"], read["caption"]) == (record.stars, record.tags, record.caption)
    assert 0 <= record.stars <= 5


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("海　の馬\n二行目", "海　の馬\n二行目"),
        ("👨\u200d👩\u200d👧 \u00a0 \U0001fae8 \U0001fadf", "👨\u200d👩\u200d👧 \u00a0 \U0001fae8 \U0001fadf"),
        ("a\tb\r\nc", "a b\nc"),
        ("\x00x]]>&<\ufffe\ud800", "x]]>&<"),
        ("\u202eevil\u2066", "evil"),
    ],
)
def test_words_in_any_script_are_kept_and_what_no_file_can_hold_is_not(filled: Library, typed: str, kept: str) -> None:
    record = filled.annotations.describe(1, typed)
    assert record.caption == kept == sidecar.read(record.path)["caption"]


def test_a_caption_that_is_too_long_is_refused_and_not_cut(filled: Library) -> None:
    longest = "海" * sidecar.MAX_CAPTION
    assert filled.annotations.describe(1, f"  {longest}\n").caption == longest
    with pytest.raises(SddeskError, match="20000 characters, and this one has 20001"):
        filled.annotations.describe(1, longest + "馬")
    assert sidecar.read(filled.get(1).path)["caption"] == longest


def test_favourite_and_rejected_exclude_each_other(filled: Library) -> None:
    assert not filled.annotations.mark([1], rejected=True)[0].favourite
    assert not filled.annotations.mark([1], favourite=True)[0].rejected


def test_an_index_of_the_first_version_is_brought_up_and_copied_before(
    open_library: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = open_library()
    library.add(picture(2**64 - 1, prompt="白い馬", steps=33))
    library.close()
    (home / "data" / "library.db").rename(home / "data" / "new.db")
    with sqlite3.connect(home / "data" / "library.db") as old, sqlite3.connect(home / "data" / "new.db") as new:
        old.executescript(schema.MIGRATIONS[0] + "PRAGMA user_version = 1;")
        names = [row[1] for row in old.execute("PRAGMA table_info(pictures)")]
        row = new.execute(f"SELECT {', '.join(names)} FROM pictures").fetchone()
        old.execute(f"INSERT INTO pictures VALUES ({', '.join('?' * len(names))})", row)
    before = len(copies(home / "data" / "library.db"))
    library = open_library()
    assert len(copies(home / "data" / "library.db")) == before + 1
    assert seeds(library, "馬 steps:33 seed:18446744073709551615 model:tiny") == [2**64 - 1]


def test_f10_a_migration_that_breaks_off_leaves_the_old_version(
    open_library: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = open_library()
    library.add(picture(7))
    library.close()
    broken = (*schema.MIGRATIONS, "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", broken)
        with pytest.raises(SddeskError, match="cannot be used"):
            open_library()
    assert open_library().page(0, 1)[0].request.seed == 7


def test_an_index_that_is_an_empty_file_is_made_anew_at_once_and_told(open_library: Open, home: Path) -> None:
    library = open_library()
    assert not library.upkeep.untold()
    gone, kept = library.add(picture(1)), library.add(picture(2))
    gone.path.unlink()
    library.scan()
    library.close()
    (home / "data" / "library.db").write_bytes(b"")
    library = Library(home / "pictures", home / "data", home / "cache", check=False)  # as the window does
    assert [(record.id, record.missing) for record in library.page(0, 9)] == [(kept.id, False), (gone.id, True)]
    assert "empty file" in str(library.upkeep.untold()[0]) and not library.upkeep.untold()
    library.close()
    for copy in (home / "data" / "library-copies").iterdir():
        copy.unlink()
    (home / "data" / "library.db").write_bytes(b"")
    library = open_library()
    assert library.count() == 1 and len(library.upkeep.untold()) == 1
    (home / "elsewhere").mkdir()
    (home / "elsewhere" / "library.db").touch()
    with closing(Library(home / "none", home / "elsewhere", home / "cache")) as new:
        assert not new.upkeep.untold(), "a first start that was killed lost nothing"


def test_f07_a_damaged_index_comes_back_from_its_newest_copy(open_library: Open, home: Path) -> None:
    for seed in range(KEPT + 2):
        library = open_library()
        record = library.add(picture(seed))
        if seed == 0:
            record.path.unlink()  # what is known of a missing picture is nowhere but in the index and its copies
            assert library.scan().missing == 1
        library.close()
    database = home / "data" / "library.db"
    assert len(copies(database)) == KEPT
    database.write_bytes(b"junk" * 5000)
    copies(database)[0].write_bytes(b"junk" * 5000)  # the newest copy is bad as well
    library = open_library()
    assert library.upkeep.put_aside is not None and library.upkeep.put_aside.is_file()
    library.scan()
    assert [record.request.seed for record in library.page(0, 99)] == [4, 3, 2, 1, 0]
    assert [record.missing for record in library.page(0, 99)] == [False] * 4 + [True]


TOGETHER = """
import sys
from pathlib import Path
from sddesk.library.library import Library
from tests.library.conftest import picture
home = Path(sys.argv[1])
library = Library(home / "pictures", home / "data", home / "cache")
for seed in range(1000, 1100):
    library.add(picture(seed))
library.close()
"""


def test_f11_f12_command_line_and_window_save_200_pictures_at_once(library: Library, home: Path) -> None:
    other = subprocess.Popen([sys.executable, "-c", TOGETHER, str(home)])
    for seed in range(100):
        assert library.add(picture(seed)).problem is None
    assert other.wait(120) == 0
    assert sorted(record.request.seed for record in library.page(0, 999)) == [*range(100), *range(1000, 1100)]
    assert library.scan().adopted == 0
    assert len(list((home / "pictures").rglob("*.png"))) == 200


def test_the_order_of_all_that_is_found_and_its_days(filled: Library) -> None:
    for text in ("", "馬", "is:favourite", "sort:oldest", "sort:seed", "sort:model", "nothing", "a OR -b"):
        query = parse_query(text)
        order = filled.order(query)
        page = filled.page(0, 99, query)
        assert list(order.ids) == [record.id for record in page]
        days = [record.created_at.astimezone().date() for record in page]
        assert [day for day, count in order.days for _ in range(count)] == days
    assert [record.id for record in filled.records_of([3, 99, 1])] == [3, 1]
    assert filled.models() == [("Dreamy v2", 1), ("tiny", 3)]


def test_an_order_that_jumps_back_in_time_keeps_each_under_its_own_day(library: Library) -> None:
    index = library._index
    for seed, day in ((1, 1), (2, 2), (3, 1), (4, 2)):  # a clock that was set back
        record = library.add(picture(seed))
        index.change(record.id, created_at=f"2026-05-0{day}T12:00:00+00:00")
    assert [(day.day, count) for day, count in library.order().days] == [(2, 1), (1, 1), (2, 1), (1, 1)]


def test_a_second_look_reads_and_never_writes(filled: Library) -> None:
    reader = filled.for_reading()
    try:
        assert reader.count() == 4
        filled.add(picture(9))
        assert reader.count() == 5
        with pytest.raises(SddeskError, match="cannot be used"):
            reader._index.change(1, stars=5)
    finally:
        reader.close()
    assert not list((filled._data / "library-copies").glob("*"))  # and keeps no copy when it ends


def test_readers_are_not_locked_out_by_a_long_change(filled: Library) -> None:
    reader = filled.for_reading()
    try:
        with filled._index.database.batch():
            for seed in range(3000):
                record = replace(filled.get(1), id=0, content_hash=f"{seed:064}")
                filled._index.add(rows.Row(record=record, path=f"{seed}.png", place=seed, size=1, mtime_ns=1))
            assert reader.count() == 4  # at once: nothing of the change is on the disk yet
        assert reader.count() == 3004
    finally:
        reader.close()
