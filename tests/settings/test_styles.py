"""The person's styles on the disk, and `sddesk styles`: nothing is lost by damage, newer versions or two writers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sddesk.cli import main as cli
from sddesk.core.errors import SddeskError
from sddesk.core.included_styles import INCLUDED
from sddesk.core.styles import Style
from sddesk.settings.styles import StyleStore


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "home"


def names(store: StyleStore) -> list[str]:
    return [style.name for style in store.own()]


def test_styles_are_kept_replaced_and_taken_out_beside_another_writer(tmp_path: Path) -> None:
    one, other = StyleStore(tmp_path / "s" / "styles.json"), StyleStore(tmp_path / "s" / "styles.json")
    assert one.all() == list(INCLUDED) and one.own() == []
    one.put([Style(name="A"), Style(name="B")])
    other.put([Style(name="C", prompt="x {prompt}"), Style(name="b", prompt="new")])
    assert names(one) == ["A", "b", "C"] and one.all()[1].prompt == "new"
    one.put([Style(name="Oil PAINTING", prompt="mine")])
    assert [style.name for style in one.all()].count("Oil painting") == 0 and len(one.all()) == 4 + 19
    one.remove(["a", "Oil painting", "nothing"])
    assert names(other) == ["b", "C"]
    assert ((tmp_path / "s" / "styles.json").stat().st_mode & 0o077) == 0


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"{", "cannot be read"),
        (b"\xff\xfe\x00", "cannot be read"),
        (b"[]", "cannot be read"),
        (b'{"version": 1, "styles": 5}', "no list"),
        (b'{"version": 2, "styles": []}', "newer sddesk"),
        (b"[" * 100_000, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_never_written_over(tmp_path: Path, data: bytes, told: str) -> None:
    file = tmp_path / "styles.json"
    file.write_bytes(data)
    store = StyleStore(file)
    for act in (store.all, lambda: store.put([Style(name="A")]), lambda: store.remove(["A"])):
        with pytest.raises(SddeskError, match=told):
            act()
    assert file.read_bytes() == data


def test_entries_that_cannot_be_read_stay_where_they_are(tmp_path: Path) -> None:
    file = tmp_path / "styles.json"
    rows: list[Any] = [{"name": ""}, 7, {"name": "A", "prompt": 5}, {"name": "B", "prompt": "b", "later": [1]}]
    file.write_text(json.dumps({"version": 1, "styles": rows}), encoding="utf-8")
    store = StyleStore(file)
    assert names(store) == ["B"] and "3 styles" in str(store.problems[0])
    store.put([Style(name="C")])
    assert json.loads(file.read_bytes())["styles"][:3] == rows[:3]
    assert json.loads(file.read_bytes())["styles"][3] == {**rows[3]}


def test_the_commands_list_import_export_and_remove(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "styles.csv"
    file.write_text("name,prompt,negative_prompt\nMine,mine {prompt},bad\nDesert,sand,\nX,,\n", encoding="utf-8")
    assert cli.run(["styles", "import", str(file), "--folder", "Old"]) == 0
    assert "2 styles taken" in (said := capsys.readouterr().err) and "line 4" in said
    file.write_text("name,prompt\nMine,other\n", encoding="utf-8")
    assert cli.run(["styles", "import", str(file)]) == 0
    assert "stay as they are" in capsys.readouterr().err
    assert cli.run(["styles", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows[0] | {"folder": "Old"} == rows[0] and rows[0]["prompt"] == "mine {prompt}" and len(rows) == 21
    for form in ("csv", "json"):
        assert cli.run(["styles", "export", str(tmp_path / f"out.{form}")]) == 0
    assert "mine {prompt}" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert cli.run(["styles", "export", str(tmp_path / "out.csv")]) == 1
    assert cli.run(["styles", "remove", "mine", "Desert"]) == 0
    assert cli.run(["styles", "export", str(tmp_path / "none.csv")]) == 1
    assert cli.run(["styles", "import", str(tmp_path)]) == 1
    assert "no styles of your own" in capsys.readouterr().err


def test_generate_and_run_name_the_style_that_is_missing(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["generate", "a cat", "--style", "Oil colours"]) == 1
    assert "there are: Oil painting" in capsys.readouterr().err
    orders = tmp_path / "orders.jsonl"
    orders.write_text('{"prompt": "a cat", "styles": ["Nothing"]}\n', encoding="utf-8")
    assert cli.run(["run", "--check", str(orders)]) != 0
    assert "no style called “Nothing”" in capsys.readouterr().err
