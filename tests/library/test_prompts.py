"""The prompts of the library: each once, found by words, starred and noted, and what becomes of them with pictures."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sddesk.core.drawn_prompts import prompt_key
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Enlarge
from sddesk.core.search import parse_query
from sddesk.core.styles import StyleUse
from sddesk.library import schema
from sddesk.library.library import Library
from tests.library.conftest import picture

OLD = Path(__file__).parents[1] / "homes" / "b447870.tar.gz"


def texts(library: Library, words: str = "", *, starred: bool = False) -> list[str]:
    return [prompt.text for prompt in library.prompts.some(library.prompts.keys(words, starred=starred))]


def test_each_prompt_is_listed_once_with_its_pictures(library: Library) -> None:
    for seed, prompt in enumerate(("a red fox", "a hen", "a red fox", "")):
        library.add(picture(seed, prompt))
    fox, hen = library.prompts.some([prompt_key("a red fox"), prompt_key("a hen")])
    assert sorted(texts(library)) == ["a hen", "a red fox"]  # an empty prompt is none
    assert (fox.pictures, hen.pictures) == (2, 1)
    assert fox.drawn_at == fox.newest[0].created_at and not fox.starred and fox.note == ""
    assert sorted(record.stated.seed or 0 for record in fox.newest) == [0, 2]


def test_a_picture_and_its_enlargement_count_once_as_the_library_shows_them(library: Library) -> None:
    small = library.add(picture(1, "a red fox"))
    assert small.content_hash is not None
    image = picture(2, "a red fox")
    order = Enlarge(content_hash=small.content_hash, model="4x")
    large = library.add(replace(image, request=replace(image.request, inputs=(order,))))

    def counted() -> tuple[int, list[int]]:
        prompt = library.prompts.named(prompt_key("a red fox"))
        return prompt.pictures, [record.id for record in prompt.newest]

    assert counted() == (1, [large.id])
    library.annotations.mark([small.id], stars=3)
    assert counted()[0] == 2, "what somebody marked is seen"
    library.annotations.mark([small.id], stars=0)
    library.trash.put(large.id)
    assert counted() == (1, [small.id])


def test_the_prompt_is_the_written_one(library: Library) -> None:
    library.add(picture(1, "a blue bird, oil painting", written_prompt="a {blue|red} bird", prompt_syntax="a1111-3",
                        styles=(StyleUse(name="Oil", prompt="{prompt}, oil painting"),)))  # fmt: skip
    assert texts(library) == ["a {blue|red} bird"]


@pytest.mark.parametrize(
    ("words", "found"),
    [("fox", ["a red fox"]), ("RED fo", ["a red fox"]), ("宇宙", ["宇宙の猫"]), ("hen fox", []), ("!", []), ("", None)],
)
def test_words_find_prompts(library: Library, words: str, found: list[str] | None) -> None:
    prompts = ["a red fox", "a hen", "宇宙の猫"]
    for seed, prompt in enumerate(prompts):
        library.add(picture(seed, prompt))
    assert sorted(texts(library, words)) == sorted(prompts if found is None else found)


def test_stars_and_notes_stay_and_are_found(open_library: Callable[[], Library]) -> None:
    library = open_library()
    for seed, prompt in enumerate(("a red fox", "a hen")):
        library.add(picture(seed, prompt))
    library.prompts.mark("a hen", starred=True, note="the good one\nof June")
    library.prompts.mark("a red fox", note="  ")
    again = open_library()
    assert texts(again, starred=True) == ["a hen"] == texts(again, "june good")
    assert again.prompts.named(prompt_key("a hen")[:6]).note == "the good one\nof June"
    again.prompts.mark("a hen", starred=False, note="")
    assert texts(library, starred=True) == []


def test_a_prompt_goes_with_its_last_picture_unless_it_has_a_star(library: Library) -> None:
    records = [library.add(picture(seed, prompt)) for seed, prompt in enumerate(("a red fox", "a hen"))]
    library.prompts.mark("a hen", starred=True)
    for record in records:
        library.trash.put(record.id)
    assert sorted(texts(library)) == ["a hen", "a red fox"]
    assert [prompt.pictures for prompt in library.prompts.some(library.prompts.keys())] == [0, 0]
    library.trash.empty(lambda file: file.unlink() is None)
    assert texts(library) == texts(library, "he") == ["a hen"]
    kept = library.prompts.named(prompt_key("a hen"))
    assert kept.starred and kept.drawn_at is None and kept.newest == ()


def test_the_pictures_of_a_prompt_are_searched_by_its_number(library: Library) -> None:
    for seed, prompt in enumerate(("a cat", "a cat on a mat", "a cat")):
        library.add(picture(seed, prompt))
    key = prompt_key("a cat")
    for text in (f"promptid:{key}", f'promptid:"{key}"', f"promptid:{key[:7].upper()}"):
        assert [record.stated.prompt for record in library.page(0, 9, parse_query(text))] == ["a cat"] * 2


def test_unknown_numbers_are_told(library: Library) -> None:
    library.add(picture(1, "a cat"))
    for name in ("zz", "", "0" * 12):
        with pytest.raises(SddeskError, match="No prompt of the library"):
            library.prompts.named(name)


@pytest.mark.parametrize("content", ["{", '{"version": 9, "prompts": {}}', '{"version": 1, "prompts": {"a": 1}}'])
def test_a_file_of_notes_that_cannot_be_read_is_left_alone(library: Library, home: Path, content: str) -> None:
    library.add(picture(1, "a cat"))
    file = home / "pictures" / "sddesk-prompts.json"
    file.write_text(content)
    for call in (lambda: library.prompts.mark("a cat", starred=True), library.prompts.keys):
        with pytest.raises(SddeskError, match="Stars and notes of prompts"):
            call()
    assert file.read_text() == content


def test_notes_that_a_disk_does_not_give_are_not_taken_for_none(
    library: Library, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.prompts.mark("a cat", note="the first one")
    file = home / "pictures" / "sddesk-prompts.json"
    before, status = file.read_bytes(), Path.stat

    def failing(path: Path, **options: Any) -> os.stat_result:
        if path.name == file.name:
            raise OSError(errno.EIO, "Input/output error")
        return status(path, **options)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", failing)
        with pytest.raises(SddeskError, match="cannot be read: Input/output error"):
            library.prompts.mark("a hen", starred=True)
    assert file.read_bytes() == before


def test_a_damaged_number_costs_no_other_prompt(library: Library, home: Path) -> None:
    for seed, prompt in enumerate(("a cat", "a hen", "a hill")):
        library.add(picture(seed, prompt))
    with closing(sqlite3.connect(home / "data" / "library.db")) as db, db:
        db.execute("UPDATE prompts SET prompt_key = 'x', drawn_at = 'y' WHERE prompt = 'a hen'")
    found = {prompt.text: prompt.drawn_at for prompt in library.prompts.some(library.prompts.keys())}
    assert {*found} == {"a cat", "a hen", "a hill"} and found["a hen"] is None


def test_fields_of_a_newer_version_stay(library: Library, home: Path) -> None:
    file = home / "pictures" / "sddesk-prompts.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"version": 1, "prompts": {prompt_key("a"): {"prompt": "a", "colour": 3}}}))
    library.prompts.mark("a", starred=True)
    library.prompts.mark("a", starred=False)
    assert json.loads(file.read_text())["prompts"][prompt_key("a")]["colour"] == 3


def test_an_older_home_is_brought_up_with_its_prompts(tmp_path: Path) -> None:
    with tarfile.open(OLD) as archive:
        archive.extractall(tmp_path, filter="data")
    home = tmp_path / "home"
    with closing(sqlite3.connect(home / "data" / "library.db")) as db, db:
        db.execute("UPDATE pictures SET request = CAST(x'7b2270ff' AS TEXT) WHERE origin = 'sddesk' AND id = 1")
    with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
        drawn = {"own 11", "own 12", "own 13"} & set(texts(library))
        assert len(drawn) >= 2  # the damaged one may be one of them
        assert any(prompt.pictures for prompt in library.prompts.some(library.prompts.keys("own")))


def test_an_older_index_lists_no_prompts_of_blanks() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        before = next(n for n, sql in enumerate(schema.MIGRATIONS) if "CREATE TABLE prompts" in sql)
        schema._run(db, schema.MIGRATIONS[:before])
        columns = [row[1] for row in db.execute("PRAGMA table_info(pictures)") if row[3] and row[1] != "id"]
        needed = [name for name in columns if name != "request"]
        for number, prompt in enumerate(("a fox", "\n\u3000\t ", " ")):
            names = ", ".join(["request", *needed])
            marks = ", ".join("?" * (1 + len(needed)))
            values = json.dumps({"prompt": prompt}), *(f"{number}" for _ in needed)
            db.execute(f"INSERT INTO pictures ({names}) VALUES ({marks})", values)
        db.commit()
        schema.bring_up(db, before)
        assert db.execute("SELECT prompt FROM prompts").fetchall() == [("a fox",)]
