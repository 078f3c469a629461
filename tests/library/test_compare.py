"""PSNR, the difference picture, and a hash that becomes known after a picture was saved."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from math import inf, log10

import numpy as np
import pytest

from sddesk.core.adapters import EmbeddingUse, LoraUse
from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointRef, PartRef
from sddesk.core.pixels import Pixels
from sddesk.library import compare as module
from sddesk.library.compare import compare
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture, read_pixels, texts_of
from tests.fakes import pixels_of
from tests.library.conftest import picture


def random_pixels(seed: int, width: int = 24, height: int = 16) -> Pixels:
    values = np.random.default_rng(seed).integers(0, 256, width * height * 3, np.uint8)
    return Pixels(width=width, height=height, rgb=values.tobytes())


def test_the_same_picture_is_identical() -> None:
    likeness = compare(random_pixels(1), random_pixels(1))
    assert likeness is not None and likeness.identical
    assert (likeness.psnr, likeness.largest, likeness.changed) == (inf, 0, 0.0)
    assert not any(likeness.difference.rgb)


def test_psnr_is_that_of_the_textbook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 100)  # several rounds of counting, the last one short
    one, other = random_pixels(1), random_pixels(2)
    likeness = compare(one, other)
    a, b = (np.frombuffer(pixels.rgb, np.uint8).astype(np.float64) for pixels in (one, other))
    assert likeness is not None
    assert likeness.psnr == pytest.approx(10 * log10(255**2 / np.mean((a - b) ** 2)), abs=1e-9)
    assert likeness.largest == np.abs(a - b).max()


def test_a_single_changed_value_is_seen() -> None:
    one = pixels_of(7, 64, 64)
    other = replace(one, rgb=bytes((one.rgb[0] + 2,)) + one.rgb[1:])
    likeness = compare(one, other)
    assert likeness is not None and not likeness.identical
    assert (likeness.largest, likeness.changed) == (2, 1 / 4096)
    assert likeness.gain == 32 and likeness.difference.rgb[:4] == bytes((64, 0, 0, 0))


def test_the_difference_never_overflows() -> None:
    black, white = (Pixels(width=1, height=1, rgb=bytes((value,) * 3)) for value in (0, 255))
    likeness = compare(black, white)
    assert likeness is not None and likeness.psnr == 0.0
    assert (likeness.gain, likeness.difference) == (1, white)


def test_other_sizes_are_not_compared() -> None:
    assert compare(random_pixels(1, 8, 8), random_pixels(1, 8, 16)) is None


def unhashed(seed: int) -> object:
    return picture(seed, checkpoint=CheckpointRef(name="tiny", hub_id="a/b", commit="c0ffee"))


def test_a_hash_that_became_known_is_filled_in(open_library: Callable[[], Library]) -> None:
    library = open_library()
    record = library.add(unhashed(5))  # type: ignore[arg-type]
    assert json.loads(texts_of(record.path)["sddesk"])["request"]["checkpoint"]["hash"] == "pending"
    before = read_pixels(record.path)
    library.annotations.mark([record.id], stars=4)
    named = library.saving.fill_hash(record.id, record.request.checkpoint, "ef" * 32)
    assert named.request.checkpoint.hash == library.get(record.id).request.checkpoint.hash == "ef" * 32
    assert library.get(record.id).stars == 4
    said = read_picture(record.path)
    assert said.request == named.request and said.provenance == record.provenance
    assert (said.created_at, said.seconds, said.order) == (record.created_at, record.seconds, 1)
    assert "Model hash: efefefefef" in texts_of(record.path)["parameters"]
    assert read_pixels(record.path) == before and library.upkeep.check().problems == ()
    report = library.scan()
    assert (report.adopted, report.moved, report.missing) == (0, 0, 0), "the index knows of the changed file"


def test_the_hash_of_a_vae_is_filled_in_by_itself(library: Library) -> None:
    vae, text = PartRef(name="ft-mse", of="file"), PartRef(name="tiny")
    record = library.add(picture(5, checkpoint=CheckpointRef(name="tiny"), vae=vae, text_encoder=text))
    named = library.saving.fill_hash(record.id, vae, "ef" * 32)
    assert named.request.hashes == (None, "ef" * 32, None)
    assert read_picture(record.path).request == named.request
    parameters = texts_of(record.path)["parameters"]
    assert "Model hash: pending" in parameters and "VAE hash: efefefefef" in parameters


def test_the_hashes_of_loras_and_embeddings_are_filled_in_by_themselves(library: Library) -> None:
    loras = (LoraUse(name="night", weight=0.4), LoraUse(name="ink", hash="ab" * 32))
    record = library.add(picture(5, loras=loras, embeddings=(EmbeddingUse(name="bad-hands"),)))
    assert record.request.unhashed[-2:] == (LoraUse(name="night"), EmbeddingUse(name="bad-hands"))
    library.saving.fill_hash(record.id, LoraUse(name="night"), "ef" * 32)
    named = library.saving.fill_hash(record.id, EmbeddingUse(name="bad-hands"), "cd" * 32)
    assert [(use.weight, use.hash) for use in named.request.loras] == [(0.4, "ef" * 32), (1.0, "ab" * 32)]
    assert named.request.embeddings[0].hash == "cd" * 32
    assert read_picture(record.path).request == named.request
    parameters = texts_of(record.path)["parameters"]
    assert 'Lora hashes: "night: efefefefefef, ink: abababababab"' in parameters
    assert 'TI hashes: "bad-hands: cdcdcdcdcdcd"' in parameters


def test_a_known_hash_stays(library: Library) -> None:
    record = library.add(picture(5))
    data = record.path.read_bytes()
    assert library.saving.fill_hash(record.id, record.request.checkpoint, "ef" * 32) == record
    assert record.path.read_bytes() == data


def test_settings_are_copied_as_other_programs_read_them(library: Library) -> None:
    record = library.add(picture(5, "a cat, red"))
    text = library.contents.settings_text(record.id)
    assert text == texts_of(record.path)["parameters"] and text.startswith("a cat, red\nSteps: 50, Sampler: PLMS")


def test_a_picture_without_settings_has_none_to_copy(library: Library) -> None:
    from PIL import Image

    record = library.add(picture(1))
    Image.new("RGB", (8, 8)).save(record.path.with_name("holiday.png"))
    library.scan()
    bare = next(row for row in library.page(0, 10) if row.path.name == "holiday.png")
    with pytest.raises(SddeskError, match=r"holiday\.png"):
        library.contents.settings_text(bare.id)


def test_nothing_is_exported_into_the_library_itself(library: Library) -> None:
    record = library.add(picture(5))
    for export in (
        lambda folder: library.exports.pictures([record.id], folder),
        lambda folder: library.exports.sheets([record.id], folder, 1, 1),
    ):
        with pytest.raises(SddeskError, match="belongs to the library"):
            export(record.path.parent / "copies")
    assert library.scan().adopted == 0


def test_sheets_made_page_by_page_are_numbered_on(library: Library) -> None:
    ids = [library.add(picture(seed)).id for seed in range(3)]
    folder = library.get(ids[0]).path.parents[3] / "sheets"
    names = [
        library.exports.sheets([record_id], folder, 1, 1, first=page)[0][0].name
        for page, record_id in enumerate(ids, 1)
    ]
    assert names == ["sheet-1.png", "sheet-2.png", "sheet-3.png"]
