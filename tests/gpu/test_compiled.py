"""On an NVIDIA card: compiled passes make the network's pictures, replayed as a CUDA graph, and are found again later.

How fast they are: `python -m tests.benchmarks --only notebook-cuda sddesk-cuda sddesk-cuda-compiled`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from sddesk.engine.compiler import PassCompiler, compile_obstacle, compiler_environment
from sddesk.engine.diffusers_engine import DiffusersEngine
from sddesk.engine.loading import LoadedCheckpoint
from tests.engine.helpers import make, psnr, run
from tests.engine.test_text_once import use, with_lora
from tests.gpu.test_recorded import HALF, STARTER, eager, engine_on_card, loaded_of, recordings
from tests.tiny import make_tiny_xl

pytestmark = [
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no NVIDIA card here: nothing is compiled for one"),
    pytest.mark.skipif(torch.cuda.is_available() and compile_obstacle() is not None, reason=str(compile_obstacle())),
    pytest.mark.timeout(900),
]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where all of these tests keep what is compiled."""
    folder = tmp_path_factory.mktemp("compiled")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in compiler_environment(folder, {}).items():
            patch.setenv(name, value)
        yield folder


def compiling(folder: Path, kept: Path) -> DiffusersEngine:
    engine = engine_on_card(folder)
    engine._compiler = PassCompiler(lambda: True, kept)
    return engine


def finished(engine: DiffusersEngine) -> LoadedCheckpoint:
    loaded = loaded_of(engine)
    assert loaded.compiled is not None
    loaded.compiled.wait()
    return loaded


@pytest.mark.parametrize("family", ["starter", "sdxl"])
def test_compiled_and_replayed_pictures_are_the_eager_ones(family: str, kept: Path, tmp_path: Path) -> None:
    folder = STARTER if family == "starter" else make_tiny_xl(tmp_path)
    request = HALF if family == "sdxl" else replace(HALF, width=128, height=128)
    engine, plain = compiling(folder, kept), eager(engine_on_card(folder))
    said = []
    for prompt in ("a red house", "a red house", "a horse", "a red house at night", "a horse"):
        (image,) = run(engine, replace(request, prompt=prompt)).images
        finished(engine)
        said.append("compiled" in dict(image.provenance.conditions))
        got = np.frombuffer(image.pixels.rgb, np.uint8).reshape(image.pixels.height, image.pixels.width, 3)
        assert psnr(got, make(plain, request, prompt=prompt)[0]) >= 40, [*map(str, image.notes)]
    assert said == [False, True, True, True, True], "given up: its log says why"
    assert recordings(engine) >= 1, "compiled passes are recorded, too"
    engine.close()


def test_another_start_finds_what_was_compiled(tiny_model: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = compiling(tiny_model, kept)
    make(first, HALF)
    finished(first)
    first.close()

    def never(*_: Any) -> None:
        raise AssertionError("it was compiled anew")

    monkeypatch.setattr("sddesk.engine.compiler.run_beside", never)
    second, started = compiling(tiny_model, kept), time.monotonic()
    make(second, HALF)
    finished(second)
    assert time.monotonic() - started < 60
    (image,) = run(second, HALF).images
    assert "compiled" in dict(image.provenance.conditions) and not image.notes
    second.close()


def test_a_lora_is_drawn_without_it(tiny_model: Path, tmp_path: Path, kept: Path) -> None:
    engine, _ = with_lora(tiny_model, tmp_path)
    engine.unload()
    engine._device = engine_on_card(tiny_model)._device
    engine._compiler = PassCompiler(lambda: True, kept)
    said = []
    for weights in ((), (), (1.0,), (), ()):
        (image,) = run(engine, replace(HALF, loras=tuple(map(use, weights)))).images
        finished(engine)
        said.append("compiled" in dict(image.provenance.conditions))
    assert said == [False, True, False, True, True]
    engine.close()


def test_a_process_that_compiles_gives_the_cards_memory_back(tiny_model: Path, kept: Path) -> None:
    before_it = engine_on_card(tiny_model)
    make(before_it, HALF, width=72)  # what the libraries take for good
    before_it.unload()
    torch.cuda.empty_cache()
    before = torch.cuda.mem_get_info()[0]
    engine = compiling(tiny_model, kept)
    make(engine, HALF, width=72)
    loaded = loaded_of(engine)
    assert loaded.compiled is not None
    engine.unload()  # in the middle of it
    torch.cuda.empty_cache()
    assert torch.cuda.mem_get_info()[0] >= before - 64 * 2**20
