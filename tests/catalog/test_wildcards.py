"""Wildcard files as people have them: encodings, comments, packs, globs, and what cannot be read."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from sddesk.catalog.wildcards import MAX_BYTES, WildcardFiles
from sddesk.core.errors import SddeskError
from sddesk.core.wildcards import draw

CASES = Path(__file__).parents[1] / "cases" / "wildcards"


@pytest.fixture
def files() -> WildcardFiles:
    return WildcardFiles(CASES)


def test_the_cases_are_read_as_they_are_meant(files: WildcardFiles) -> None:
    assert files.lines("latin1") == ("éléphant", "lion")
    assert files.lines("crlf") == ("ant", "bee")
    assert files.lines("colour") == ("red", "blue", "0.9::teal", "0.1::brown")
    assert files.lines("a_b") == ("un", "und")
    assert files.lines("sub/tree") == files.lines("sub/tree.txt") == ("oak", "__colour__ elm")
    assert files.lines("colours/warm") == files.lines("pack/Colours/warm") == ("red", "orange")
    assert files.lines("colours") is None


def test_a_star_takes_every_file_and_list_that_fits(files: WildcardFiles) -> None:
    assert files.lines("sub/*") == ("oak", "__colour__ elm")
    assert files.lines("colours/*") == ("red", "orange")
    assert files.lines("c*") == ("red", "blue", "0.9::teal", "0.1::brown", "ant", "bee")
    assert set(files.lines("**") or ()) >= {"oak", "orange", "lion", "un"}
    assert files.lines("nope/*") is None
    assert files.lines("../*") is None
    drawn = {draw("__sub/*__", seed, files.lines).text for seed in range(60)}
    assert drawn >= {"oak", "red elm", "blue elm", "teal elm"}


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    shutil.copytree(CASES, tmp_path / "w")
    files = WildcardFiles(tmp_path / "w")
    assert files.lines("a_b") == ("un", "und")
    (tmp_path / "w" / "a_b.txt").write_text("trois\n", encoding="utf-16")
    assert files.lines("a_b") == ("trois",)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("sjis.txt", "花\n鳥".encode("cp932"), "sjis.txt is neither UTF-8 nor Latin-1"),
        ("big.txt", b"x" * (MAX_BYTES + 1), "larger than 8 MB"),
        ("bad.yaml", b"a: [1\n b", "bad.yaml cannot be read"),
        ("deep.yaml", b"a: " + b"[" * 100 + b"]" * 100, "too many levels"),
        ("bomb.yaml", b"a: &a [x, x]\nb: &b [*a, *a]\nbomb: [*b, *b]", "aliases"),
        ("code.yaml", b"bomb: !!python/object/apply:os.system ['true']", "code.yaml cannot be read"),
    ],
)
def test_f81_what_cannot_be_read_is_said(tmp_path: Path, name: str, data: bytes, told: str) -> None:
    (tmp_path / name).write_bytes(data)
    mark = f"__{Path(name).stem}__"
    drawn = draw(mark, 1, WildcardFiles(tmp_path).lines)
    assert drawn.text == mark
    assert told in str(drawn.notes[0])


def test_f81_a_broken_pack_costs_no_other(tmp_path: Path) -> None:
    shutil.copytree(CASES, tmp_path / "w")
    (tmp_path / "w" / "a-bad.yaml").write_text("a: [", encoding="utf-8")
    files = WildcardFiles(tmp_path / "w")
    assert files.lines("colours/warm") == ("red", "orange")
    assert files.lines("colour") is not None
    with pytest.raises(SddeskError, match=r"a-bad\.yaml"):
        files.lines("unicorn")


def test_f81_a_broken_file_costs_no_star(tmp_path: Path) -> None:
    (tmp_path / "hats").mkdir()
    (tmp_path / "hats" / "a.txt").write_text("bowler", encoding="utf-8")
    (tmp_path / "hats" / "b.txt").write_bytes(b"\x8f\xff")
    (tmp_path / "bad.yaml").write_text("a: [", encoding="utf-8")
    files = WildcardFiles(tmp_path)
    assert files.lines("hats/*") == ("bowler",)
    with pytest.raises(SddeskError, match=r"bad\.yaml"):
        files.lines("caps/*")


def test_f81_the_values_of_a_pack_are_read_as_they_are_written(tmp_path: Path) -> None:
    rows = ["yes", "no", "12:30", "010", "1_000", "2024-01-01", "1.50", "a cat: very cute", "0x1F"]
    text = "answers:\n" + "".join(f"  - {row}\n" for row in rows) + "NO: [fjord]\nempty:\nlist:\n  - inner: [a, b]\n"
    (tmp_path / "pack.yaml").write_text(text, encoding="utf-8")
    files = WildcardFiles(tmp_path)
    assert files.lines("answers") == tuple(rows)
    assert files.lines("no") == ("fjord",)
    assert files.lines("list/inner") == ("a", "b")
    assert files.lines("empty") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFO here")
def test_f81_b19_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    os.mkfifo(tmp_path / "pack.yaml")
    files = WildcardFiles(tmp_path)
    assert files.lines("pipe") is None and files.lines("*") is None
