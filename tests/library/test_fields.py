"""A field of the library is declared once: a new one is a diff of two files, and is then searched, kept and shown."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sddesk.core.record import ANNOTATIONS, FIELDS
from sddesk.library import sidecar
from sddesk.library.library import Library
from sddesk.library.schema import expected_schema
from tests.library.conftest import picture

ROOT = Path(__file__).parents[2]
DIFFS = Path(__file__).parent / "added_fields"
Ask = Callable[..., Any]
XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>
    <rdf:li xml:lang="x-default">A harbour at dawn</rdf:li></rdf:Alt></dc:title></rdf:Description>
    </rdf:RDF></x:xmpmeta>"""
RENAME = """
import sys
from contextlib import closing
from dataclasses import replace
from sddesk.wiring import build
with closing(build().make_library()) as library:
    library.annotations.change([int(sys.argv[1])], lambda record: replace(record, title="Dusk"))
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A library of today with two pictures."""
    home = tmp_path / "home"
    with closing(Library(home / "pictures", home / "data", home / "cache")) as library:
        library.add(picture(1))
        library.add(picture(2, clip_skip=2))
    return home


@pytest.fixture
def changed(tmp_path: Path, home: Path) -> Callable[[str], Ask]:
    """Apply a diff to a copy of the program; gives what runs its command line, or a script, on the home."""

    def apply(name: str) -> Ask:
        diff = DIFFS / f"{name}.diff"
        files = re.findall(r"^\+\+\+ b/(.*)$", diff.read_text(encoding="utf-8"), re.MULTILINE)
        assert len(files) <= 2, "a field costs its declaration and a migration"
        copy = tmp_path / "copy"
        shutil.copytree(ROOT / "sddesk", copy / "sddesk", ignore=shutil.ignore_patterns("__pycache__"))
        (copy / "resources").symlink_to(ROOT / "resources")
        subprocess.run(["git", "apply", "--unidiff-zero", str(diff)], cwd=copy, check=True)
        environment = os.environ | {"PYTHONPATH": str(copy), "SDDESK_HOME": str(home), "PYTHONSAFEPATH": "1"}

        def ask(*words: str, script: str = "") -> Any:
            command = [sys.executable, *(("-c", script) if script else ("-m", "sddesk", "library")), *words]
            done = subprocess.run(command, env=environment, cwd=copy, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
            return json.loads(done.stdout) if "--json" in words else done.stdout

        return ask

    return apply


pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="the diffs are applied by git")


def test_a_field_that_a_person_adds_is_two_files(changed: Callable[[str], Ask], home: Path) -> None:
    ask = changed("title")
    before = ask("list", "--json")
    assert [row["title"] for row in before] == ["", ""], "the index of before was brought up to date"
    first = before[-1]
    sidecar.sidecar_of(Path(first["path"])).write_text(XMP, encoding="utf-8")
    ask("scan")
    for words in ("harbour", "title:dawn", 'title:"harbour at"'):
        assert [row["id"] for row in ask("search", words, "--json")] == [first["id"]]
    assert ask("search", "caption:dawn", "--json") == []
    assert ask("list", "--json")[-1]["title"] == "A harbour at dawn"
    assert "Title: A harbour at dawn" in ask("show", str(first["id"]))
    ask(str(first["id"]), script=RENAME)
    assert "Dusk" in sidecar.sidecar_of(Path(first["path"])).read_text(encoding="utf-8")
    (home / "data" / "library.db").unlink()
    ask("rebuild")
    assert [row["title"] for row in ask("search", "title:dusk", "--json")] == ["Dusk"]
    assert ask("search", "harbour", "--json") == []


def test_a_setting_that_becomes_a_field_is_two_files(changed: Callable[[str], Ask], home: Path) -> None:
    ask = changed("clip")
    assert [row["clip_skip"] for row in ask("search", "clip>1", "--json")] == [2]
    (home / "data" / "library.db").unlink()
    ask("rebuild")
    assert [row["clip_skip"] for row in ask("search", "clip:1..5", "--json")] == [2, 1]


def test_every_column_and_word_that_is_declared_is_in_the_tables() -> None:
    tables = dict(expected_schema())
    words = re.search(r"fts5\((.*?), tokenize", tables["words"])
    assert words is not None
    columns = set(re.findall(r"[(,] *(\w+) (?:INTEGER|TEXT|REAL)", tables["pictures"]))
    assert {field.column for field in FIELDS if field.column} <= columns
    searched = {field.column or field.word for field in FIELDS if field.search == "words"}
    assert searched == set(re.findall(r"\w+", words[1]))


def test_every_annotation_has_a_property_and_each_word_is_one_fields() -> None:
    assert len({field.xmp for field in ANNOTATIONS}) == len(ANNOTATIONS)
    words = [field.word for field in FIELDS if field.search]
    assert len(set(words)) == len(words)
