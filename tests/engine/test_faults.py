"""What must not happen to a person: a broken model, no memory, numbers that are none, a card that fails (FAULTS.md)."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from sddesk.catalog.catalog import Catalog
from sddesk.core.errors import SddeskError
from sddesk.engine.engine import DiffusersEngine
from tests.engine.helpers import REQUEST, engine_on, make, run
from tests.tiny import (
    UNET_FILE,
    VAE_FILE,
    break_foreign_library,
    break_missing,
    break_nan,
    break_truncated,
    make_tiny_pipeline,
)


@pytest.fixture
def folder(tiny_model: Path, tmp_path: Path) -> Path:
    """A copy of the tiny model that a test may break."""
    return Path(shutil.copytree(tiny_model, tmp_path / "model"))


@pytest.fixture
def engine(folder: Path) -> DiffusersEngine:
    engine = engine_on(folder)
    make(engine)
    return engine


def pipe_of(engine: DiffusersEngine) -> Any:
    return engine._checkpoints.loaded.newest.pipe  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]


def error_of(engine: DiffusersEngine, **changes: Any) -> SddeskError:
    with pytest.raises(SddeskError) as caught:
        run(engine, replace(REQUEST, **changes))
    assert caught.value.hint is not None, "a sentence with the next step"
    return caught.value


@pytest.mark.parametrize(
    "name",
    [
        UNET_FILE,
        VAE_FILE,
        "text_encoder/model.safetensors",
        "tokenizer/vocab.json",
        "unet/config.json",
        "scheduler/scheduler_config.json",
        "model_index.json",
    ],
)
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    break_missing(folder, name)
    assert name in str(error_of(engine_on(folder)))


def test_f25_a_truncated_file_is_named(folder: Path) -> None:
    break_truncated(folder)
    told = str(error_of(engine_on(folder)))
    assert UNET_FILE in told and "damaged or not complete" in told


@pytest.mark.parametrize(
    "content", [b"", b"<html>404</html>", b"version https://git-lfs.github.com/spec/v1\noid sha256:0"]
)
def test_f25_what_is_no_safetensors_file_is_named(folder: Path, content: bytes) -> None:
    (folder / VAE_FILE).write_bytes(content)
    assert VAE_FILE in str(error_of(engine_on(folder)))


@pytest.mark.parametrize("name", ["model_index.json", "unet/config.json", "scheduler/scheduler_config.json"])
@pytest.mark.parametrize("content", ["", "{", "[1]", "null"])
def test_a_damaged_json_is_told(folder: Path, name: str, content: str) -> None:
    (folder / name).write_text(content)
    assert Path(name).name in str(error_of(engine_on(folder)))


def test_weights_that_lack_a_part_are_told(folder: Path) -> None:
    from safetensors.torch import load_file, save_file

    weights = load_file(folder / UNET_FILE)
    del weights["conv_in.weight"]
    save_file(weights, folder / UNET_FILE)
    assert "unet" in str(error_of(engine_on(folder)))


def test_weights_of_another_size_are_told(folder: Path) -> None:
    shutil.copy(folder / VAE_FILE, folder / UNET_FILE)
    assert "unet" in str(error_of(engine_on(folder)))


def test_f28_pickles_are_refused(folder: Path) -> None:
    (folder / UNET_FILE).rename(folder / "unet/diffusion_pytorch_model.bin")
    assert "pickle" in str(error_of(engine_on(folder)))


def test_f31_a_foreign_library_is_refused(folder: Path) -> None:
    break_foreign_library(folder)
    assert "evil.Payload" in str(error_of(engine_on(folder)))


def test_f31_code_in_the_folder_never_runs(folder: Path) -> None:
    canary = folder / "canary"
    code = f"open({str(canary)!r}, 'w')\n"
    for name in ("pipeline.py", "unet/evil.py", "tokenizer/tokenization.py"):
        (folder / name).write_text(code)
    config = json.loads((folder / "unet/config.json").read_text())
    config["auto_map"] = {"AutoModel": "evil.Model"}
    (folder / "unet/config.json").write_text(json.dumps(config))
    run(engine_on(folder), REQUEST)
    assert not canary.exists()


def test_another_kind_of_pipeline_is_told(folder: Path) -> None:
    index = json.loads((folder / "model_index.json").read_text())
    index["_class_name"] = "HunyuanDiTPipeline"
    (folder / "model_index.json").write_text(json.dumps(index))
    with pytest.raises(SddeskError, match="HunyuanDiTPipeline"):
        run(engine_on(folder), REQUEST)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "model_index.json" in str(error_of(engine_on(tmp_path / "gone")))


def test_half_takes_the_fp16_files_and_full_takes_what_there_is(folder: Path) -> None:
    """A checkpoint may come with the fp16 variant only, with both, or with the plain one."""
    (plain,) = make(engine_on(folder))
    for name in (UNET_FILE, VAE_FILE, "text_encoder/model.safetensors"):
        shutil.copy(folder / name, folder / name.replace(".safetensors", ".fp16.safetensors"))
    break_nan(folder, UNET_FILE)  # so that a picture proves which file was read
    assert len(make(engine_on(folder), precision="half")) == 1
    error_of(engine_on(folder), precision="full")
    (folder / UNET_FILE).unlink()
    assert np.array_equal(make(engine_on(folder), precision="full")[0], plain)


@pytest.mark.parametrize("name", [UNET_FILE, "text_encoder/model.safetensors"])
def test_f27_nan_weights_are_found_at_the_first_look(folder: Path, name: str) -> None:
    break_nan(folder, name)
    engine = engine_on(folder)
    passes: list[int] = []
    with pytest.raises(SddeskError, match="overflowed"):
        engine.generate(
            replace(REQUEST, steps=50), lambda told: passes.append(told.step), lambda _: None, lambda: False
        )
    assert max(passes) <= 1


def test_f47_a_decoder_that_overflows_in_half_is_run_in_full(engine: DiffusersEngine) -> None:
    run(engine, replace(REQUEST, precision="half"))
    vae = pipe_of(engine).vae
    decode = vae.decode

    def overflowing(latents: torch.Tensor, **rest: Any) -> Any:
        output = decode(latents, **rest)
        if latents.dtype != torch.float32:
            output.sample = output.sample * torch.nan
        return output

    vae.decode = overflowing
    (image,) = run(engine, replace(REQUEST, precision="half")).images
    assert "decoded in full precision" in str(image.notes[0])
    assert np.frombuffer(image.pixels.rgb, np.uint8).std() > 10
    assert vae.dtype == torch.bfloat16


def test_f47_a_black_picture_is_never_delivered(folder: Path) -> None:
    break_nan(folder, VAE_FILE)
    (folder / "preview.json").write_text(
        json.dumps({"schema": 1, "latent_rgb": [[0, 0, 0]] * 4, "latent_rgb_bias": [0, 0, 0]})
    )
    for precision in ("full", "half"):
        assert "overflowed" in str(error_of(engine_on(folder), precision=precision))


def test_f45_without_memory_to_decode_it_decodes_in_tiles(engine: DiffusersEngine) -> None:
    request = replace(REQUEST, width=128, height=96)
    (whole,) = make(engine, request)
    vae = pipe_of(engine).vae
    decode = vae.decode

    def short_of_memory(latents: torch.Tensor, **rest: Any) -> Any:
        if not vae.use_tiling:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 9 GiB")
        return decode(latents, **rest)

    vae.decode = short_of_memory
    (image,) = run(engine, request).images
    assert str(image.notes[0]) == "Finished with tiled decoding, seams may show: 9216 MB short."
    assert not vae.use_tiling
    assert (image.pixels.width, image.pixels.height) == (128, 96)
    assert np.corrcoef(np.frombuffer(image.pixels.rgb, np.uint8), whole.ravel())[0, 1] > 0.8


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory"),
        RuntimeError("MPS backend out of memory"),
        MemoryError(),
    ],
)
def test_f45_without_memory_to_denoise_it_says_the_size(engine: DiffusersEngine, error: Exception) -> None:
    before = make(engine)[0]

    def fail(*_: Any) -> None:
        raise error

    with pipe_of(engine).unet.mid_block.register_forward_pre_hook(fail):
        told = str(error_of(engine, width=96, height=128))
    assert "96 x 128" in told and "GB free" in told
    assert np.array_equal(make(engine)[0], before), "the next request works"


def test_f45_a_batch_that_does_not_fit_is_made_one_by_one(engine: DiffusersEngine) -> None:
    request = replace(REQUEST, columns=3)
    expected = make(engine, request)

    def fail(_: Any, inputs: Any) -> None:
        if inputs[0].shape[0] > 2:  # with guidance, two are one picture
            raise torch.OutOfMemoryError("CUDA out of memory")

    with pipe_of(engine).unet.register_forward_pre_hook(fail):
        events = run(engine, request)
    assert [image.index for image in events.images] == [0, 1, 2]
    for image, same in zip(events.images, expected, strict=True):
        assert np.abs(np.frombuffer(image.pixels.rgb, np.uint8).astype(int) - same.ravel()).max() <= 1
    passes = [(told.step, told.steps) for told in events.progress if told.stage == "denoise"]
    assert passes[-1] == (12, 12)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RuntimeError("CUDA error: unspecified launch failure\nmore"), "GPU stopped working"),
        (NotImplementedError("The operator 'aten::x' is not implemented for the MPS device"), "aten::x"),
    ],
)
def test_f48_f50_a_failing_device_is_told_and_the_pipeline_dropped(
    engine: DiffusersEngine, error: Exception, words: str
) -> None:
    def fail(*_: Any) -> None:
        raise error

    with pipe_of(engine).unet.register_forward_pre_hook(fail):
        assert words in str(error_of(engine))
    assert len(make(engine)) == 1


def test_a_bug_stays_a_bug(engine: DiffusersEngine) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("shapes do not match")

    with pipe_of(engine).unet.register_forward_pre_hook(fail), pytest.raises(RuntimeError, match="shapes"):
        run(engine, REQUEST)


class TestSafetyChecker:
    """A checkpoint that carries one uses it, unless the person turned it off."""

    @pytest.fixture
    def flagging(self, tmp_path: Path) -> Path:
        return make_tiny_pipeline(tmp_path / "flags", safety_checker="flags")

    def test_a_flagged_picture_is_black_and_says_so(self, flagging: Path) -> None:
        (image,) = run(engine_on(flagging), REQUEST).images
        assert image.flagged
        assert image.request == REQUEST
        assert set(image.pixels.rgb) == {0}

    def test_turned_off_it_is_not_even_loaded(self, flagging: Path) -> None:
        (flagging / "safety_checker/model.safetensors").unlink()
        (image,) = run(engine_on(flagging), replace(REQUEST, safety_checker=False)).images
        assert not image.flagged
        assert len(set(image.pixels.rgb)) > 10
        assert "safety_checker/model.safetensors" in str(error_of(engine_on(flagging)))

    def test_one_that_passes_changes_nothing(self, tmp_path: Path) -> None:
        engine = engine_on(make_tiny_pipeline(tmp_path / "passes", safety_checker="passes"))
        (checked,), (unchecked,) = (
            run(engine, REQUEST).images,
            run(engine, replace(REQUEST, safety_checker=False)).images,
        )
        assert not checked.flagged
        assert checked.pixels == unchecked.pixels


@pytest.mark.parametrize(
    ("channels", "told"), [(8, "instruct-pix2pix"), (7, "x4 upscaler"), (5, "depth"), (6, "6 input")]
)
def test_f30_a_model_that_reads_a_picture_is_refused_before_it_is_loaded(
    tiny_model: Path, tmp_path: Path, channels: int, told: str
) -> None:
    folder = Path(shutil.copytree(tiny_model, tmp_path / "reads"))
    config = folder / "unet" / "config.json"
    config.write_text(json.dumps(json.loads(config.read_text()) | {"in_channels": channels}))
    (folder / UNET_FILE).write_bytes(b"never opened")
    engine = engine_on(folder)
    with pytest.raises(SddeskError, match=told):
        make(engine)
    with pytest.raises(SddeskError, match=told):
        Catalog(tmp_path / "none", [], None, tmp_path / "hashes.json").add_folder(tiny_copy(folder, tiny_model))


def test_f30_a_folder_of_other_noise_is_refused_before_it_is_loaded(tiny_model: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(tiny_model, tmp_path / "edm"))
    config = folder / "scheduler" / "scheduler_config.json"
    config.write_text(json.dumps(json.loads(config.read_text()) | {"_class_name": "EDMEulerScheduler"}))
    (folder / UNET_FILE).write_bytes(b"never opened")
    with pytest.raises(SddeskError, match="other noise"):
        make(engine_on(folder))


def tiny_copy(folder: Path, whole: Path) -> Path:
    """The folder with its weights again: the list looks at their headers first."""
    shutil.copyfile(whole / UNET_FILE, folder / UNET_FILE)
    return folder
