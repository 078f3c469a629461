"""What another program's picture does not state is unknown: in the index, in every search, and after a migration."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from sddesk.core.messages import Message
from sddesk.core.models import CheckpointRef
from sddesk.core.read_settings import ReadSettings
from sddesk.core.request import GenerationRequest
from sddesk.core.search import parse_query
from sddesk.library import rows, schema
from sddesk.library import scan as scan_module
from sddesk.library.library import Library
from tests.library import dialects
from tests.library.conftest import picture

Open = Callable[[], Library]
VERSION = 4  # of the index that kept a request for every picture, its gaps filled with defaults


def ids(library: Library, text: str) -> list[int]:
    return sorted(record.id for record in library.page(0, 100, parse_query(text)))


def parameters(last: str, prompt: str = "a lighthouse") -> str:
    return f"{prompt}\nNegative prompt: blurry\n{last}"


@pytest.fixture
def outputs(tmp_path: Path) -> Path:
    folder = tmp_path / "outputs"
    dialects.png(folder / "whole.png", 1, parameters=dialects.a1111(4711))
    fast = "Steps: 22, Sampler: DPM fast, CFG scale: 0.5, Seed: 5, Size: 640x768, Model: paintbox"
    dialects.png(folder / "fast.png", 2, parameters=parameters(fast))
    dialects.png(folder / "gaps.png", 3, parameters=parameters("Steps: many, Sampler: , Seed: -1, Size: x"))
    dialects.png(folder / "bare.png", 4)
    return folder


@pytest.fixture
def imported(library: Library, outputs: Path) -> dict[str, int]:
    """The ids of the pictures of `outputs` by the names of their files, beside one of our own."""
    library.add(picture(77, sampler="euler", steps=40, guidance_scale=9.0))
    library.imports.paths([outputs], in_place=True)
    return {record.path.stem: record.id for record in library.page(0, 9)}


def test_f92_what_a_file_states_is_kept_as_it_was_read(library: Library, imported: dict[str, int]) -> None:
    record = library.get(imported["fast"])
    said = record.settings
    assert record.request is None and said is not None and record.stated is said
    assert (said.sampler_name, said.sampler, said.guidance_scale) == ("DPM fast", None, 0.5)
    gaps = library.get(imported["gaps"]).stated
    assert (gaps.seed, gaps.steps, gaps.guidance_scale, gaps.sampler, gaps.model) == (None, None, None, None, None)
    assert (gaps.width, gaps.height) == dialects.SIZE  # not stated: the picture's own
    bare = library.get(imported["bare"])
    assert bare.made is None and bare.stated == ReadSettings() and bare.origin == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        *("seed:0", "seed<10 seed>=0 -seed:5", "steps:0", "steps:1", "steps:50", "steps<20", "steps:0..10"),
        *("guidance:7.5", "guidance<0.5", "guidance:0", "sampler:pndm", "sampler:plms", "model:unknown"),
    ],
)
def test_f92_a_search_never_finds_what_a_file_does_not_state(
    library: Library, imported: dict[str, int], text: str
) -> None:
    assert ids(library, text) == []


def test_a_search_finds_what_is_stated_and_its_contrary_all_others(library: Library, imported: dict[str, int]) -> None:
    assert (
        ids(library, 'sampler:"DPM fast"')
        == ids(library, "guidance:0.5")
        == ids(library, "seed:5")
        == [imported["fast"]]
    )
    assert ids(library, "sampler:dpmpp_2m") == ids(library, 'sampler:"DPM++ 2M Karras"') == [imported["whole"]]
    assert ids(library, "-steps:30") == sorted(set(imported.values()) - {imported["whole"]})
    assert ("unknown", 1) not in library.models() and "" not in dict(library.models())
    for order in ("seed", "model", "prompt", "oldest", "stars"):
        assert ids(library, f"sort:{order}") == sorted(imported.values())


@pytest.mark.parametrize("order", ["seed", "model"])
def test_what_is_not_stated_comes_last_in_an_order_by_it(
    library: Library, imported: dict[str, int], order: str
) -> None:
    found = [record.path.stem for record in library.page(0, 9, parse_query(f"sort:{order}"))]
    assert sorted(found[-2:]) == ["bare", "gaps"]
    assert [name for name, _ in library.models()] and "" not in [name for name, _ in library.models()]


def test_settings_survive_json() -> None:
    said = ReadSettings(
        prompt="a \U0001f98a",
        seed=2**64 - 1,
        guidance_scale=0.0,
        left_out=(Message.of("{node} was left out.", {"node": "X"}),),
        others=(("Hires upscale", "2"),),
    )
    assert ReadSettings.from_dict(json.loads(json.dumps(said.to_dict()))) == said
    assert ReadSettings.from_dict({**said.to_dict(), "of a newer version": 1}) == said
    assert ReadSettings().to_dict() == {}


def as_version_4(home: Path, outputs: Path) -> None:
    """Put an index as version 4 wrote it in the place of today's: the same pictures, gaps filled with defaults."""
    path = home / "data" / "library.db"
    path.rename(home / "data" / "new.db")
    gaps = {
        "fast": GenerationRequest(
            prompt="a lighthouse", seed=5, steps=22, width=640, height=768, guidance_scale=1.0,
            checkpoint=CheckpointRef(name="paintbox"),
        ),
        "gaps": GenerationRequest(prompt="a lighthouse", seed=0, steps=1, checkpoint=CheckpointRef(name="unknown")),
        "bare": GenerationRequest(prompt="", seed=0, height=640, checkpoint=CheckpointRef(name="unknown")),
        "whole": GenerationRequest(
            prompt="a lighthouse", seed=4711, steps=30, width=512, height=640, guidance_scale=6.5,
            sampler="dpmpp_2m", schedule="karras", checkpoint=CheckpointRef(name="dreamy"),
        ),
    }  # fmt: skip
    with sqlite3.connect(path) as old, sqlite3.connect(home / "data" / "new.db") as new:
        old.create_function("searched", 2, schema._searched)
        for statements in schema.MIGRATIONS[:VERSION]:
            old.executescript(statements)
        old.execute(f"PRAGMA user_version = {VERSION}")
        new.row_factory = sqlite3.Row
        names = [row[1] for row in old.execute("PRAGMA table_info(pictures)")]
        for row in new.execute("SELECT * FROM pictures"):
            values = {name: row[name] for name in names}
            request = gaps.get(Path(row["path"]).stem)
            if request is not None:
                values |= {"request": json.dumps(request.to_dict()), "seed": f"{request.seed:020d}"}
                values |= {"steps": request.steps, "guidance": request.guidance_scale, "model": request.checkpoint.name}
            old.execute(f"INSERT INTO pictures VALUES ({', '.join('?' * len(names))})", tuple(values.values()))
        old.execute(
            "INSERT INTO words (rowid, prompt, negative, model, lora, sampler, tags, caption)"
            " SELECT id, searched(request, 'words_prompt'), '', searched(request, 'words_model'), '',"
            " searched(request, 'words_sampler'), '', '' FROM pictures"
        )


def test_f92_an_old_index_forgets_what_was_made_up_and_reads_the_files_anew(
    open_library: Open, home: Path, outputs: Path, library: Library, imported: dict[str, int]
) -> None:
    library.annotations.mark([imported["fast"]], stars=4)
    own = library.get(imported[next(stem for stem in imported if stem not in {"whole", "fast", "gaps", "bare"})])
    library.close()
    as_version_4(home, outputs)
    library = open_library()
    for text in ("seed:0", "steps:1", "sampler:pndm", "model:unknown", "guidance:7.5"):
        assert ids(library, text) == []
    assert library.get(own.id).request == own.request
    whole = library.get(imported["whole"]).settings
    assert whole is not None and (whole.seed, whole.sampler, whole.model) == (4711, "dpmpp_2m", "dreamy")
    assert ids(library, 'sampler:"DPM fast"') == []  # not before its file is read
    library.scan()
    fast = library.get(imported["fast"])
    assert ids(library, 'sampler:"DPM fast"') == [fast.id] and fast.stated.guidance_scale == 0.5 and fast.stars == 4
    assert library.get(imported["gaps"]).stated.seed is None


def test_f92_reading_anew_goes_on_after_a_kill_and_leaves_our_own_alone(
    open_library: Open, home: Path, outputs: Path, library: Library, imported: dict[str, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    library.close()
    as_version_4(home, outputs)
    looked: list[str] = []
    look = scan_module.look

    def slow(root: Path, path: str, status: object) -> rows.Row:
        looked.append(Path(path).stem)
        return look(root, path, status)  # type: ignore[arg-type]

    monkeypatch.setattr(scan_module, "look", slow)
    monkeypatch.setattr(scan_module, "BATCH", 1)
    first = open_library()
    for _ in first.upkeep.scanning():
        if first._index.database._db.execute("SELECT count(*) FROM pictures WHERE stale").fetchone()[0] == 2:
            break  # the window is killed here
    assert len(looked) == 2, "each is kept as soon as it is read"
    first._index.database._db.close()
    second = open_library()
    assert [known.stale for known in second._index.known()].count(1) == 2
    second.scan()
    assert sorted(looked) == ["bare", "fast", "gaps", "whole"], "none is read twice, our own not once"
    looked.clear()
    second.scan()
    assert looked == []


def test_f92_a_damaged_foreign_row_is_unknown_until_its_file_is_read(
    open_library: Open, home: Path, outputs: Path, library: Library, imported: dict[str, int]
) -> None:
    library.close()
    as_version_4(home, outputs)
    with sqlite3.connect(home / "data" / "library.db") as old:
        old.execute("UPDATE pictures SET request = CAST(x'ff7b' AS TEXT) WHERE path LIKE '%fast.png'")
        old.execute("UPDATE pictures SET request = '[]' WHERE path LIKE '%whole.png'")
    library = open_library()
    assert library.get(imported["fast"]).made is None
    library.scan()
    assert library.get(imported["fast"]).stated.sampler_name == "DPM fast"
    assert library.get(imported["whole"]).stated.seed == 4711


def test_f91_a_picture_that_is_decoded_otherwise_now_stays_known_by_its_old_hash(
    library: Library, outputs: Path, imported: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    record = library.get(imported["whole"])
    library.albums.put("Sea", [record.id])
    library.annotations.describe(record.id, "kept")
    hashes_of = scan_module.hashes_of
    monkeypatch.setattr(scan_module, "hashes_of", lambda file: ("new" + hashes_of(file)[0][3:], None))
    library.scan(reread=True)
    now = library.get(record.id)
    assert now.content_hash != record.content_hash and now.caption == "kept"
    assert [row.record.id for row in library._index.with_hash(record.content_hash or "")] == [record.id]
    assert [row.record.id for row in library._index.with_hash(now.content_hash or "")] == [record.id]
    assert ids(library, "album:sea") == [record.id]
    assert library.imports.paths([outputs / "whole.png"]).known == 1
    library.albums.take("Sea", [record.id])
    assert ids(library, "album:sea") == []


def test_f91_a_picture_that_moved_is_found_by_its_old_hash(library: Library, imported: dict[str, int]) -> None:
    known = library._index.get(imported["whole"])
    lost = {known.record.content_hash: scan_module.known_of(known)}
    row = replace(
        known,
        record=replace(known.record, id=0, content_hash="today"),
        path="elsewhere.png",
        alias_hash=known.record.content_hash,
    )
    assert scan_module.take_in(library._index, Path("x"), None, lost, row) == "moved"
    now = library._index.get(known.record.id)
    assert (now.path, now.record.content_hash, now.alias_hash) == ("elsewhere.png", "today", known.record.content_hash)


def test_f92_settings_go_out_as_they_were_read(library: Library, imported: dict[str, int], home: Path) -> None:
    text = library.contents.settings_text(imported["fast"])
    assert "Sampler: DPM fast" in text and "CFG scale: 0.5" in text
    (graph,) = library.imports.paths([dialects.png(home / "c.png", 9, prompt=dialects.comfyui(12))]).record_ids
    written = library.contents.settings_text(graph)
    assert "Seed: 12" in written and "Sampler: dpmpp_2m" in written and "Schedule type: karras" in written
    assert "PLMS" not in written
