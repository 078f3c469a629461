"""A transformer written in 8 and 4 bits: each layer within its steps, gone on with, refused in words, loss measured."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch

from sddesk.catalog.catalog import Catalog
from sddesk.cli import main as cli
from sddesk.core.errors import Cancelled, SddeskError
from sddesk.engine.load import quantise as module
from sddesk.engine.load.gguf_blocks import UNPACK
from sddesk.engine.load.gguf_weights import read_gguf_weights
from sddesk.engine.load.packed import Packed, unpacked
from sddesk.engine.load.quantise import packed_q4_0, packed_q8_0, quantise
from sddesk.settings import paths
from sddesk.weights import encoders
from sddesk.weights.detect import inspect_file
from sddesk.wiring import Wiring
from tests.engine.helpers import psnr
from tests.families.test_split_files import TINY, catalog_on, comfyui, configured, drawn, model_in
from tests.families.test_z_image import write_z_image

SHIPPED = paths.resources_folder()


@pytest.fixture(autouse=True)
def _the_tiny_one_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(encoders._BY_SHAPE, TINY, "Qwen3-4B")  # pyright: ignore[reportPrivateUsage]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_z_image(tmp_path_factory.mktemp("whole") / "z_image_turbo", 3.0)


@pytest.fixture
def catalog(whole: Path, tmp_path: Path) -> Catalog:
    return catalog_on(comfyui(whole, tmp_path), tmp_path)


@pytest.fixture
def resources(whole: Path, tmp_path: Path) -> Path:
    """What ships, with the tiny model's configurations in the place of its family's."""
    place = tmp_path / "resources"
    place.mkdir()
    for entry in SHIPPED.iterdir():
        if entry.name != "model-configs":
            (place / entry.name).symlink_to(entry)
    return configured(whole, place, "z_image_turbo")


def source_of(catalog: Catalog) -> Path:
    return Path(model_in(catalog).location)


def write(source: Path, target: Path, to: str = "int8", stop_after: int = 10**6) -> int:
    """Quantise, cancelled after so many tensors; how many were written."""
    written: list[int] = []
    quantise([source], target, to, "a source", lambda done, _: written.append(done), lambda: len(written) >= stop_after)
    return len(written)


@pytest.mark.parametrize(("kind", "pack", "steps"), [("Q8_0", packed_q8_0, 254), ("Q4_0", packed_q4_0, 16)])
def test_each_number_is_within_half_a_step_of_its_block(kind: str, pack: Any, steps: int) -> None:
    numbers = torch.randn(64, 32, generator=torch.Generator().manual_seed(1)) * torch.logspace(-6, 3, 64)[:, None]
    numbers[3] = 0
    back = UNPACK[kind](pack(numbers))
    step = 2 * numbers.abs().amax(1, keepdim=True) / steps
    # Q4_0 has one step less above than below, and the scale is a float16, whose least steps are 6e-8.
    assert (
        (back - numbers).abs() <= step * (1.01 if kind == "Q4_0" else 0.6) + 1e-5 * numbers.abs() + 127 * 6e-8
    ).all()
    assert (back[3] == 0).all()


@pytest.mark.parametrize(("to", "kind", "least"), [("int8", "Q8_0", 40), ("uint4", "Q4_0", 18)])
def test_a_file_of_our_own_is_smaller_and_draws_nearly_the_same(
    catalog: Catalog, resources: Path, tmp_path: Path, to: str, kind: str, least: float, record_property: Any
) -> None:
    before, source = drawn(catalog, resources), source_of(catalog)
    target = source.with_name(f"z_image_turbo-{kind}.gguf")
    write(source, target, to)
    facts = inspect_file(target)
    assert (facts.quantisation, facts.psnr_db) == (f"GGUF {kind}", None)
    stored = read_gguf_weights(target, torch.float32)
    originals = read_weights(source)
    assert stored.keys() == originals.keys()
    for name, value in stored.items():
        plain = unpacked(value.plain(), value.kind, torch.float32) if isinstance(value, Packed) else value
        likeness = 20 * torch.log10(originals[name].norm() / (plain - originals[name]).norm().clamp_min(1e-9))
        assert likeness >= (40 if kind == "Q8_0" else 18), name
    assert {value.kind for value in stored.values() if isinstance(value, Packed)} == {kind}
    source.unlink()
    likeness = psnr(drawn(catalog_on(target.parents[1], tmp_path / "again"), resources), before)
    record_property("dB", likeness)
    assert likeness > least


def read_weights(file: Path) -> dict[str, torch.Tensor]:
    from safetensors.torch import load_file

    return {name: value.float() for name, value in load_file(file).items()}


def test_a_stopped_run_is_gone_on_with_and_gives_the_same_bytes(catalog: Catalog, tmp_path: Path) -> None:
    source, once, again = source_of(catalog), tmp_path / "once.gguf", tmp_path / "again.gguf"
    tensors = write(source, once)
    with pytest.raises(Cancelled):
        write(source, again, stop_after=5)
    part = tmp_path / "again.gguf.part"
    assert part.is_file() and not again.exists()
    part.write_bytes(part.read_bytes()[:-3])  # as a kill leaves it
    assert write(source, again) == tensors - 3, "of five the last was torn, and the one before it may have been"
    assert again.read_bytes() == once.read_bytes() and not part.exists()


def test_the_part_of_another_source_is_begun_anew(catalog: Catalog, tmp_path: Path) -> None:
    target = tmp_path / "a.gguf"
    with pytest.raises(Cancelled):
        write(source_of(catalog), target, to="uint4", stop_after=9)
    once = tmp_path / "once.gguf"
    assert write(source_of(catalog), target) == write(source_of(catalog), once)
    assert target.read_bytes() == once.read_bytes()


def test_room_is_asked_for_first(catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: type("", (), {"free": 10**8}))
    with pytest.raises(SddeskError, match=r"0\.3 GB are needed, 0\.1 free"):
        write(source_of(catalog), tmp_path / "a.gguf")
    assert not list(tmp_path.glob("a.gguf*"))


def test_numbers_that_are_packed_already_are_refused(tmp_path: Path) -> None:
    from safetensors.torch import save_file

    file = tmp_path / "eight.safetensors"
    save_file({"a.weight": torch.zeros(32, 32).to(torch.float8_e4m3fn)}, file)
    with pytest.raises(SddeskError, match="packed already") as caught:
        write(file, tmp_path / "a.gguf")
    assert "16 bits" in str(caught.value.hint)


def test_a_single_number_is_written_as_it_is(tmp_path: Path) -> None:
    from safetensors.torch import save_file

    file, target = tmp_path / "a.safetensors", tmp_path / "a.gguf"
    save_file({"a.weight": torch.zeros(32, 32), "a.scale": torch.tensor(2.5)}, file)
    write(file, target)
    found = read_gguf_weights(target, torch.float32)["a.scale"]
    assert isinstance(found, torch.Tensor) and found.shape == () and found.item() == 2.5


@pytest.fixture
def command(
    resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr(paths, "resources_folder", lambda: resources)
    monkeypatch.setattr(Wiring, "make_engine", Wiring.make_engine_here)

    def run(*words: str) -> tuple[int, Any, str]:
        code = cli.run([*words])
        told = capsys.readouterr()
        return code, json.loads(told.out) if told.out.startswith("[") else told.out, told.err

    return run


def test_the_command_writes_lists_and_measures(command: Any, whole: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(whole, tmp_path / "models" / "z_image_turbo")
    assert command("models", "add", str(folder))[0] == 0
    words = ("models", "quantise", "z_image_turbo", "--to", "int8", "--size", "64", "--json")
    code, (row,), told = command(*words)
    assert code == 0 and row["location"].endswith("z_image_turbo-Q8_0.gguf"), told
    assert row["psnr_db"] > 30 and "dB: a lighthouse" in told
    listed = {one["name"]: one for one in command("models", "list", "--json")[1]}
    assert listed["z_image_turbo-Q8_0"]["psnr_db"] == pytest.approx(row["psnr_db"], abs=0.01)
    assert listed["z_image_turbo-Q8_0"]["family"] == "Z-Image Turbo" and listed["z_image_turbo"]["psnr_db"] is None
    code, _, told = command(*words)
    assert code == 1 and "not overwritten" in told


def test_the_same_command_measures_later_and_writes_nothing_anew(command: Any, whole: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(whole, tmp_path / "models" / "z_image_turbo")
    assert command("models", "add", str(folder))[0] == 0
    words = ("models", "quantise", "z_image_turbo", "--to", "int8", "--size", "64", "--json")
    code, (row,), told = command(*words, "--no-pictures")
    assert code == 0 and row["psnr_db"] is None, told
    file = Path(row["location"])
    weights, place = file.read_bytes(), file.stat().st_ino
    code, (row,), told = command(*words)
    assert code == 0 and row["psnr_db"] > 30 and "written" not in told, told
    listed = {one["name"]: one for one in command("models", "list", "--json")[1]}
    assert listed["z_image_turbo-Q8_0"]["psnr_db"] == pytest.approx(row["psnr_db"], abs=0.01)
    assert file.stat().st_ino == place and file.read_bytes()[-1000:] == weights[-1000:]
    file.write_bytes(weights[:-1])
    code, _, told = command(*words)
    assert code == 1 and "not overwritten" in told


def test_a_loss_that_cannot_be_written_into_the_file_is_still_told(
    command: Any, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(file: Path, planned: object, decibels: float) -> None:
        raise PermissionError(13, "Permission denied", str(file))

    folder = shutil.copytree(whole, tmp_path / "models" / "z_image_turbo")
    assert command("models", "add", str(folder))[0] == 0
    monkeypatch.setattr(module, "note_loss", refuse)
    code, (row,), told = command("models", "quantise", "z_image_turbo", "--to", "int8", "--size", "64", "--json")
    assert code == 0 and row["psnr_db"] > 30 and "was not written into" in told and "Permission denied" in told, told


def test_both_are_drawn_in_the_way_of_the_family_that_a_name_does_not_tell(
    command: Any, resources: Path, tmp_path: Path
) -> None:
    folder = write_z_image(tmp_path / "models" / "mine", 6.0)
    configured(folder, resources, "z_image")
    assert command("models", "add", str(folder))[0] == 0
    code, (row,), told = command("models", "quantise", "mine", "--to", "int8", "--size", "64", "--json")
    assert code == 0 and row["family"] == "Z-Image", told
    assert row["psnr_db"] > 30, "8 steps of one and 28 of the other would be 14 dB apart"


def test_a_size_that_cannot_be_drawn_is_refused_before_anything_is_written(
    command: Any, whole: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(whole, tmp_path / "models" / "z_image_turbo")
    assert command("models", "add", str(folder))[0] == 0
    code, _, told = command("models", "quantise", "z_image_turbo", "--to", "int8", "--size", "-1")
    assert code == 1 and "cannot be made" in told
    assert not list(tmp_path.rglob("*.gguf"))


@pytest.mark.parametrize(("model", "told"), [("starter", "only transformers are quantised"), ("nothing", "nothing")])
def test_what_cannot_be_quantised_is_refused_in_words(command: Any, model: str, told: str) -> None:
    code, _, said = command("models", "quantise", model, "--to", "uint4")
    assert code == 1 and told in said
