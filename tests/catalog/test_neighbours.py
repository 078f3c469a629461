"""What other programs keep beside a model is read within bounds; a hostile neighbour is told and hides nothing."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from sddesk.catalog.catalog import Catalog
from sddesk.core.models import ModelNotes, PartInfo, WeightsKind
from tests.catalog.headers import checkpoint, lora, write_weights

CIVITAI = {
    "id": 7,
    "modelId": 3,
    "baseModel": "SDXL 1.0",
    "trainedWords": ["ohwx man, blue coat", "ohwx man"],
    "model": {"name": "Castle", "type": "LORA"},
    "images": [{"url": "https://example.org/1.png"}],
}
A1111 = {
    "description": "mine",
    "sd version": "SD1",
    "activation text": "castle, by hand",
    "preferred weight": 0.65,
    "notes": "",
}


def test_the_clip_skip_of_the_file_counts_before_that_of_its_page(tmp_path: Path, catalog: Catalog) -> None:
    folder = tmp_path / "m"
    folder.mkdir(exist_ok=True)
    pictures = [{"meta": {"clipSkip": 2}}, {"meta": {"Clip skip": "2"}}, {"meta": {"clipSkip": 1}}, {"meta": None}, 7]
    write_weights(folder / "paged.safetensors", lora())
    (folder / "paged.civitai.info").write_text(json.dumps({"images": pictures}), encoding="utf-8")
    write_weights(folder / "told.safetensors", lora(), metadata={"ss_clip_skip": "3"})
    (folder / "told.civitai.info").write_text(json.dumps({"images": pictures}), encoding="utf-8")
    write_weights(folder / "none.safetensors", lora(), metadata={"ss_clip_skip": "None"})
    write_weights(folder / "anime.safetensors", checkpoint(), metadata={"modelspec.encoder_layer": "2"})
    skips = {part.name: part.clip_skip for part in catalog.parts(WeightsKind.LORA)}
    assert {name: skips[name] for name in ("none", "paged", "told")} == {"none": 0, "paged": 2, "told": 3}
    (info,) = [info for info in catalog.list() if info.single_file]
    assert info.usual_clip_skip == 2


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog(tmp_path / "none", [tmp_path / "m"], None, tmp_path / "cache" / "hashes.json")


def found(catalog: Catalog) -> PartInfo:
    (part,) = catalog.parts(WeightsKind.LORA)
    return part


def beside(tmp_path: Path, ending: str, data: Any) -> Path:
    file = tmp_path / "m" / f"castle{ending}"
    file.write_bytes(data if isinstance(data, bytes) else json.dumps(data).encode())
    return file


@pytest.fixture(autouse=True)
def file(tmp_path: Path) -> Path:
    return write_weights(tmp_path / "m" / "castle.safetensors", lora(), metadata={"modelspec.trigger_phrase": "within"})


def test_without_neighbours_the_file_itself_tells(catalog: Catalog) -> None:
    assert found(catalog).notes == ModelNotes() and found(catalog).triggers == ("within",)


def test_civitais_answer_is_read(catalog: Catalog, tmp_path: Path) -> None:
    beside(tmp_path, ".civitai.info", CIVITAI)
    picture = beside(tmp_path, ".preview.png", b"png")
    beside(tmp_path, ".png", b"another")
    part = found(catalog)
    assert part.triggers == ("ohwx man", "blue coat")
    assert (part.notes.base_model, part.notes.weight, part.notes.picture) == ("SDXL 1.0", None, str(picture))
    assert part.notes.problem is None


def test_what_a_person_filled_in_counts_before_it(catalog: Catalog, tmp_path: Path) -> None:
    beside(tmp_path, ".civitai.info", CIVITAI)
    beside(tmp_path, ".json", A1111)
    part = found(catalog)
    assert (part.triggers, part.notes.weight) == (("castle", "by hand"), 0.65)
    again = Catalog(tmp_path / "none", [tmp_path / "m"], None, tmp_path / "cache" / "hashes.json")
    assert found(again) == part
    beside(tmp_path, ".json", A1111 | {"preferred weight": 1, "activation text": ""})
    assert (found(again).triggers, found(again).notes.weight) == (("ohwx man", "blue coat"), 1.0)


def test_a_checkpoint_and_a_single_file_have_theirs(tmp_path: Path) -> None:
    file = write_weights(tmp_path / "one" / "castle.safetensors", checkpoint())
    (tmp_path / "one" / "castle.civitai.info").write_text(json.dumps(CIVITAI))
    catalog = Catalog(tmp_path / "none", [], None, tmp_path / "cache" / "hashes.json")
    assert catalog.add_folder(file).notes.base_model == "SDXL 1.0"


HOSTILE: dict[str, bytes] = {
    "cut": b'{"trainedWords": ["a"',
    "deep": b'{"a":' * 100_000,
    "a list": b"[]",
    "no text": b"\xff\xfe\x00",
    "too long": b'{"a": "' + b"x" * 3_000_000 + b'"}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_f70_a_hostile_neighbour_is_told_and_the_model_is_listed(catalog: Catalog, tmp_path: Path, name: str) -> None:
    beside(tmp_path, ".civitai.info", HOSTILE[name])
    part = found(catalog)
    assert part.triggers == ("within",)
    assert part.notes.problem is not None and "castle.civitai.info beside it cannot be read" in str(part.notes.problem)


@pytest.mark.parametrize(
    "data",
    [
        {"trainedWords": "words", "preferred weight": "0.5", "baseModel": 1.5},
        {"trainedWords": [None, 1, {}], "preferred weight": True, "baseModel": None, "sd version": "Unknown"},
        {"trainedWords": [" , "], "preferred weight": 1e308, "activation text": ["a"]},
        {"preferred weight": float("nan"), "trainedWords": {"a": 1}},
        {"preferred weight": float("inf")},
        {"preferred weight": 0},
        {"images": [{"meta": {"clipSkip": "0001" + "9" * 5000}}]},
    ],
)
def test_f70_values_that_are_none_are_left_out(catalog: Catalog, tmp_path: Path, data: dict[str, Any]) -> None:
    beside(tmp_path, ".json", data)
    part = found(catalog)
    assert (part.triggers, part.notes.weight, part.notes.base_model) == (("within",), None, "")
    assert part.notes.clip_skip == 0


def test_f70_words_are_one_line_and_bounded(catalog: Catalog, tmp_path: Path) -> None:
    beside(tmp_path, ".json", {"activation text": "a\x1b[31mb\nc", "sd version": "SD1\u202e"})
    beside(tmp_path, ".civitai.info", {"trainedWords": [f"word {n}" for n in range(10_000)]})
    assert found(catalog).triggers == ("a [31mb c",) and found(catalog).notes.base_model == "SD1"
    beside(tmp_path, ".json", {})
    assert len(found(catalog).triggers) == 30


@pytest.mark.skipif(os.name == "nt", reason="no such files")
def test_f70_a_pipe_beside_a_model_is_not_opened(catalog: Catalog, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "m" / "castle.json")
    assert "a pipe, a device" in str(found(catalog).notes.problem)
