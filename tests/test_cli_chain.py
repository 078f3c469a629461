"""Three edits, one made from the other: made again, bit by bit, from their files alone; and the family they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sddesk.library.decode import read_mask, read_pixels
from sddesk.wiring import build
from tests.library.test_inputs import photo
from tests.test_cli_inpaint import mask_file
from tests.test_cli_inputs import Run, home, inputs_folder, run, small

__all__ = ["home", "run"]


def family(run: Run, number: int) -> tuple[list[tuple[str, int | None]], list[int]]:
    """The kinds and ids of what a picture was made from, the ids of what was made from it."""
    _, ((shown,),), _ = run("library", "show", number)
    paths = [row["path"] for row in (*shown["parents"], *shown["children"])]
    assert all(Path(path).is_file() for path in paths if path is not None)
    return [(row["kind"], row["id"]) for row in shown["parents"]], [row["id"] for row in shown["children"]]


def test_three_edits_are_made_again_from_their_files_alone(
    tiny_model: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, mask = photo(tmp_path / "photo.jpg", (64, 64)), mask_file(tmp_path / "mask.png")
    run("models", "add", tiny_model)
    rows: list[dict[str, Any]] = []
    begun = [*small(tiny_model), "--strength", "0.6", "--start"]
    rows += run("generate", "a cat", *begun, start)[1][0]
    rows += run("generate", "a dog", *begun, rows[0]["path"], "--mask", mask)[1][0]
    rows += run("enlarge", "2")[1][0]
    assert [Path(row["path"]).is_file() for row in rows] == [True] * 3
    hashes = [read_pixels(Path(row["path"])).content_hash for row in rows]
    named = [[entry["content_hash"] for entry in row["request"]["inputs"]] for row in rows]
    photographed, masked = read_pixels(start).content_hash, read_mask(mask).content_hash
    assert named == [[photographed], [hashes[0], masked], [hashes[0], masked, hashes[1]]]
    assert family(run, 1) == ([("start", None)], [2])
    assert family(run, 2) == ([("start", 1), ("mask", None)], [3])
    assert family(run, 3) == ([("enlarge", 2)], [])
    out = tmp_path / "out"
    assert run("library", "export", "--to", out, "--with-inputs")[0] == 0

    for number in (0, 1, 2):  # each file in a home of its own, with nothing else
        monkeypatch.setenv("SDDESK_HOME", str(tmp_path / f"another {number}"))
        wiring = build()
        wiring.save_settings(replace(wiring.settings, engine_host="thread"))
        run("models", "add", tiny_model)
        assert run("library", "import", out / Path(rows[number]["path"]).name)[0] == 0
        assert not inputs_folder().exists()
        code, ((again,),), _ = run("library", "again", "1")
        assert code == 0 and again["identical"], again
    carried = run("library", "show", "1")[1][0][0]
    assert [(row["kind"], row["id"]) for row in carried["parents"]] == [("enlarge", None)]
    for number in (0, 1):  # and the others beside it: one family again
        run("library", "import", out / Path(rows[number]["path"]).name)
    _, (listed,), _ = run("library", "list")
    ids = {Path(row["path"]).name: row["id"] for row in listed}
    first, second, third = (ids[Path(row["path"]).name] for row in rows)
    assert family(run, third)[0] == [("enlarge", second)] and family(run, second)[1] == [third]
    assert family(run, second)[0][0] == ("start", first) and family(run, first)[1] == [second]
    code, (made,), _ = run("library", "again", first, second, third)
    assert code == 0 and all(row["identical"] for row in made)
