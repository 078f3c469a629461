"""Inputs of requests: stored once by the hash of their pixels, found again, collected when nothing names them."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import StartPicture
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import read_pixels
from sddesk.library.inputs import FRESH, collect, is_stored_input
from sddesk.library.library import Library
from sddesk.library.metadata import read_picture
from sddesk.library.saving import save_image
from tests.killed import kill_at, left_over, points_of
from tests.library.conftest import picture

LATER = datetime.now(UTC) + 2 * FRESH


def opened(home: Path) -> Library:
    return Library(home / "pictures", home / "data", home / "cache")


def photo(path: Path, size: tuple[int, int] = (40, 30), seed: int = 0, **options: object) -> Path:
    """A file with noise in it, of the kind that its ending names."""
    noise = np.random.default_rng(seed).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(noise).save(path, **options)  # type: ignore[arg-type]
    return path


def starting_from(content_hash: str, seed: int = 1) -> GenerationRequest:
    return GenerationRequest(prompt="a cat", seed=seed, inputs=(StartPicture(content_hash=content_hash, strength=0.6),))


def begun(library: Library, content_hash: str, seed: int = 1) -> Path:
    """A saved picture that names this start picture."""
    image = picture(seed)
    return library.add(replace(image, request=replace(image.request, inputs=starting_from(content_hash).inputs))).path


def test_a_picture_is_stored_once_as_its_pixels_whatever_file_it_comes_in(library: Library, tmp_path: Path) -> None:
    first = photo(tmp_path / "a.png")
    exif = Image.Exif()
    exif[0x010E] = "a place"
    with Image.open(first) as image:
        image.save(tmp_path / "b.tiff", exif=exif)
    content_hash = library.inputs.take(first)
    assert library.inputs.take(tmp_path / "b.tiff") == content_hash == read_pixels(first).content_hash
    (stored,) = library.inputs.stored()
    assert stored.content_hash == content_hash and stored.size == stored.path.stat().st_size
    assert read_pixels(stored.path) == read_pixels(first)
    assert read_picture(stored.path).raw_text == ""
    files = library.inputs.files_for(starting_from(content_hash))
    assert files == {content_hash: library.inputs.file_of(content_hash)}
    assert library.inputs.files_for(GenerationRequest(prompt="a", seed=1)) == {}


def test_a_photo_on_its_side_is_stored_upright(library: Library, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    content_hash = library.inputs.take(photo(tmp_path / "a.jpg", (40, 30), exif=exif))
    with Image.open(library.inputs.file_of(content_hash)) as image:
        assert (image.size, image.mode) == ((30, 40), "RGB")


def test_no_picture_is_refused_and_leaves_nothing(library: Library, tmp_path: Path, home: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"no picture")
    photo(tmp_path / "whole.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "whole.png").read_bytes()[:200])
    for name in ("a.jpg", "cut.png", "gone.png"):
        with pytest.raises(SddeskError, match="cannot be read"):
            library.inputs.take(tmp_path / name)
    assert library.inputs.stored() == [] and not (home / "pictures" / "inputs").exists()


def test_inputs_are_no_pictures_of_the_library_and_files_of_a_person_are(
    open_library: Callable[[], Library], home: Path, tmp_path: Path
) -> None:
    library = open_library()
    library.inputs.take(photo(tmp_path / "a.png"))
    photo(home / "pictures" / "inputs" / "mine.png", seed=5)
    assert library.scan().adopted == 1 and library.count() == 1
    other = Library(tmp_path / "other", tmp_path / "data", tmp_path / "cache")
    with closing(other):
        assert other.imports.paths([home / "pictures"], in_place=True).taken == 1


def test_a_damaged_input_is_replaced_from_the_same_picture(library: Library, tmp_path: Path) -> None:
    content_hash = library.inputs.take(photo(tmp_path / "a.png"))
    file = library.inputs.file_of(content_hash)
    photo(file, seed=9)
    with pytest.raises(SddeskError, match=content_hash[:10]):
        library.inputs.files_for(starting_from(content_hash))
    assert library.inputs.take(tmp_path / "a.png") == content_hash
    assert read_pixels(file).content_hash == content_hash


def test_an_input_that_is_gone_comes_from_a_picture_of_the_library(library: Library, tmp_path: Path) -> None:
    content_hash = library.inputs.take(photo(tmp_path / "a.jpg"))
    library.inputs.file_of(content_hash).unlink()
    with pytest.raises(SddeskError, match=f"is not in the library: {content_hash[:10]}"):
        library.inputs.files_for(starting_from(content_hash))
    library.imports.paths([tmp_path / "a.jpg"])
    reader = library.for_reading()
    with closing(reader):
        files = reader.inputs.files_for(starting_from(content_hash))
    assert read_pixels(files[content_hash]).content_hash == content_hash


def test_nothing_is_stored_while_the_drive_is_away(library: Library, home: Path, tmp_path: Path) -> None:
    library.add(picture(1))
    (home / "pictures").rename(home / "elsewhere")
    (home / "pictures").mkdir()
    with pytest.raises(SddeskError, match="pictures belong there"):
        library.inputs.take(photo(tmp_path / "a.png"))
    assert list((home / "pictures").iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_a_folder_that_cannot_be_written_is_told(library: Library, tmp_path: Path) -> None:
    content_hash = library.inputs.take(photo(tmp_path / "a.png"))
    file = library.inputs.file_of(content_hash)
    assert stat.S_IMODE(file.stat().st_mode) & 0o077  # as pictures are
    shutil.rmtree(file.parent)
    file.parent.write_text("no folder")
    with pytest.raises(SddeskError, match="inputs"):
        library.inputs.take(tmp_path / "a.png")


DISK_FULL = """
import resource, signal, sys
from pathlib import Path
from sddesk.core.errors import SddeskError
from tests.library.test_inputs import opened
library = opened(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
try:
    library.inputs.take(Path(sys.argv[2]))
except SddeskError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="no such limit on Windows")
def test_a_full_disk_is_named_and_leaves_nothing_half(library: Library, home: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", DISK_FULL, str(home), str(photo(tmp_path / "a.png"))]
    done = subprocess.run(command, timeout=240, check=True, capture_output=True)
    assert "is full" in done.stdout.decode()
    assert list((home / "pictures" / "inputs").iterdir()) == []


def counted(library: Library) -> dict[str, int]:
    counts, problems = library.names_of_inputs()
    assert problems == []
    return {entry.content_hash: counts[entry.content_hash] for entry in library.inputs.stored()}


def test_every_picture_that_names_an_input_counts(library: Library, home: Path, tmp_path: Path) -> None:
    names = ["saved", "trashed", "missing", "imported", "unknown to the index", "damaged", "none"]
    hashes = {
        name: library.inputs.take(photo(tmp_path / f"{number}.png", seed=number)) for number, name in enumerate(names)
    }
    begun(library, hashes["saved"], 1)
    begun(library, hashes["saved"], 2)
    begun(library, hashes["trashed"], 3)
    library.trash.put(library.page(0, 1)[0].id)
    begun(library, hashes["missing"], 4).unlink()
    (tmp_path / "outside").mkdir()
    image = picture(5)
    request = replace(image.request, inputs=starting_from(hashes["imported"]).inputs)
    outside = save_image(replace(image, request=request), tmp_path / "outside" / "a.png")
    library.imports.paths([outside.parent], in_place=True)
    late = begun(library, hashes["unknown to the index"], 6)
    hurt = begun(library, hashes["damaged"], 7)
    for record in library.page(0, 9):
        if record.path in (late, hurt):
            library._index.forget(record.id)  # as if other hands had put it there
    hurt.write_bytes(hurt.read_bytes().replace(b"\x89PNG", b"XXXX"))
    assert counted(library) == {hashes[name]: 2 if name == "saved" else int(name != "none") for name in names}


def test_what_nothing_names_is_handed_over_and_fresh_ones_stay(library: Library, tmp_path: Path) -> None:
    kept, unnamed, waiting = (library.inputs.take(photo(tmp_path / f"{seed}.png", seed=seed)) for seed in range(3))
    begun(library, kept)
    given: list[Path] = []

    def discard(path: Path) -> bool:
        given.append(path)
        return path.unlink() is None

    stored = library.inputs.stored()
    named = {*counted(library)} - {unnamed, waiting}
    assert collect(stored, {*named, waiting}, discard).gone == () and given == []
    report = collect(stored, {*named, waiting}, discard, LATER)
    assert report.gone == tuple(given) == (library.inputs.file_of(unnamed),) and report.bytes > 0
    assert {entry.content_hash for entry in library.inputs.stored()} == {kept, waiting}
    refused = collect(stored, named, lambda _: False, LATER)
    assert set(refused.refused) == {library.inputs.file_of(unnamed), library.inputs.file_of(waiting)}


def test_an_input_that_is_used_again_is_fresh(library: Library, tmp_path: Path) -> None:
    content_hash = library.inputs.take(photo(tmp_path / "a.png"))
    file = library.inputs.file_of(content_hash)
    os.utime(file, (0, 0))
    library.inputs.take(tmp_path / "a.png")
    assert time.time() - file.stat().st_mtime < 60


def test_a_drive_that_is_away_may_hold_names(library: Library, home: Path, tmp_path: Path) -> None:
    away = tmp_path / "drive"
    away.mkdir()
    save_image(picture(1), away / "a.png")
    library.imports.paths([away], in_place=True)
    away.rename(tmp_path / "unplugged")
    assert library.names_of_inputs()[1] == [f"The folder {away} is not there."]
    away.mkdir()
    assert library.names_of_inputs()[1] == [f"The folder {away} is not there."]
    shutil.rmtree(away)
    (tmp_path / "unplugged").rename(away)
    assert library.names_of_inputs()[1] == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
def test_a_kill_at_every_point_of_storing_an_input(tmp_path: Path) -> None:
    source = photo(tmp_path / "a.png")

    def store(home: Path) -> None:
        with closing(opened(home)) as library:
            library.inputs.take(source)

    points = points_of(lambda: store(tmp_path / "try"), tmp_path)
    assert len(points) > 5
    for number in range(len(points)):
        shutil.rmtree(tmp_path / "try")
        kill_at(lambda: store(tmp_path / "try"), number)
        with closing(
            Library(tmp_path / "try" / "pictures", tmp_path / "try" / "data", tmp_path / "try" / "cache")
        ) as library:
            for entry in library.inputs.stored():
                assert read_pixels(entry.path).content_hash == entry.content_hash
            library.scan()
            content_hash = library.inputs.take(source)
            assert [entry.content_hash for entry in library.inputs.stored()] == [content_hash]
            assert library.count() == 0
        assert not list(left_over(tmp_path / "try"))


def test_what_is_an_input_by_its_name() -> None:
    digest = "ab" * 32
    assert is_stored_input(Path(f"x/inputs/{digest}.png"))
    for name in (f"x/{digest}.png", f"x/inputs/{digest}.jpg", f"x/inputs/{digest[1:]}.png", f"inputs/x/{digest}.png"):
        assert not is_stored_input(Path(name))


def test_a_hash_as_a_path_is_refused(library: Library) -> None:
    with pytest.raises(ValueError, match="hex"):
        library.inputs.file_of("../../etc/passwd")


def test_a_picture_is_found_by_what_it_shows(library: Library) -> None:
    record = library.add(picture(1))
    assert record.content_hash is not None
    assert [found.id for found in library.showing(record.content_hash)] == [record.id]
    library.trash.put(record.id)
    assert library.showing(record.content_hash) == [] == library.showing("ab" * 32)
