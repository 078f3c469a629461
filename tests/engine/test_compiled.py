"""The life of compiled passes: compiled after the first run, used from the next one on, and given up where they fail.

What stands in for the compiler in most of these tests is the network itself, from the order alone; the compiler's own
process is started where there is a C++ compiler.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import torch
from diffusers import UNet2DConditionModel
from torch._inductor.async_compile import AsyncCompile

from sddesk.core.errors import Cancelled, OutOfMemory
from sddesk.engine import batches, compiled, compiler, denoise
from sddesk.engine.compiled import CompiledPass, CompiledPasses, PassOrder
from sddesk.engine.compiler import PassCompiler, compile_obstacle, compiler_environment, trim
from sddesk.engine.device import Device
from sddesk.engine.diffusers_engine import DiffusersEngine
from sddesk.engine.ladder import Way
from sddesk.engine.loading import LoadedCheckpoint, LoadKey, Placement, load_checkpoint
from sddesk.engine.passes import call_of
from sddesk.engine.recorded import RecordedPasses
from sddesk.engine.side_process import SideError, run_beside
from tests.engine.helpers import REQUEST, engine_on, make, psnr, run
from tests.engine.recording import Recorder
from tests.engine.test_ladder import short_decoder, short_unet
from tests.engine.test_text_once import use, with_lora
from tests.tiny import make_tiny_pipeline, make_tiny_xl

# diffusers' own, of NumPy 2.
pytestmark = pytest.mark.filterwarnings("ignore:__array:DeprecationWarning")
SIX = replace(REQUEST, steps=6)
PASSES = 7  # of PNDM's six steps
COMPILER = shutil.which(os.environ.get("CXX", "g++")) or shutil.which("clang++")


class Network:
    """compiled.CompilePass without a compiler: the network that an order tells of. Counts what it is asked for."""

    def __init__(self, before: Callable[[Callable[[], None]], None] = lambda _check: None, factor: float = 1.0) -> None:
        self._before, self._factor = before, factor
        self.orders: list[PassOrder] = []
        self.passes = 0

    def is_wanted(self) -> bool:
        return True

    def __call__(self, order: PassOrder, check: Callable[[], None]) -> CompiledPass:
        self.orders.append(order)
        self._before(check)
        with torch.device("meta"):
            unet: Any = UNet2DConditionModel.from_config(order.config).eval()
        names = [name for name, _ in order.weights]
        count = len(order.shape.names)

        def answer(tensors: list[torch.Tensor]) -> torch.Tensor:
            self.passes += 1
            weights = dict(zip(names, tensors[count:], strict=True))
            values = dict(zip(order.shape.names, tensors[:count], strict=True)) | dict(order.shape.plain)
            return torch.func.functional_call(unet, weights, *call_of(values))[0] * self._factor

        return CompiledPass((*map(str, range(count)), *names), answer)


class Bench:
    """An engine that compiles on whatever device it has, with its model loaded."""

    def __init__(self, engine: DiffusersEngine, compiler: Any = None) -> None:
        self.engine = engine
        self.compiler = compiler or Network()
        self.wanted = True
        engine._compiler = self.compiler
        engine._compiles = lambda _key: self.wanted  # type: ignore[method-assign]
        if isinstance(self.compiler, Network):
            make(engine, REQUEST, steps=1, width=96)  # another size than any of the tests has
            self.finish()

    @property
    def loaded(self) -> LoadedCheckpoint:
        assert self.engine._loaded is not None
        return self.engine._loaded

    @property
    def passes(self) -> CompiledPasses:
        assert self.loaded.compiled is not None
        return self.loaded.compiled

    def finish(self) -> None:
        """What is being compiled comes to its end."""
        self.passes.wait()

    def draw(self, **changes: Any) -> tuple[np.ndarray, bool]:
        """A picture, and whether its file says that it was compiled; afterwards nothing is being compiled."""
        (image,) = run(self.engine, replace(SIX, **changes)).images
        self.finish()
        side = image.pixels.height, image.pixels.width, 3
        return np.frombuffer(image.pixels.rgb, np.uint8).reshape(side), "compiled" in dict(image.provenance.conditions)


@pytest.fixture(autouse=True)
def _room(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which tests run may have less memory than a compiler wants."""
    monkeypatch.setattr(batches, "COMPILER_BYTES", 0)
    monkeypatch.setattr(batches, "COMPILER_DEVICE_BYTES", 0)


@pytest.fixture
def bench(tiny_model: Path) -> Iterator[Bench]:
    made = Bench(engine_on(tiny_model))
    yield made
    made.engine.close()


def test_the_first_picture_is_eager_and_the_next_ones_are_compiled(bench: Bench) -> None:
    plain = engine_on(Path(bench.loaded.key.location))
    asked = len(bench.compiler.orders)
    said, passes = [], []
    for seed in (1, 2, 3):
        before = bench.compiler.passes
        got, was_compiled = bench.draw(seed=seed)
        assert np.array_equal(got, make(plain, SIX, seed=seed)[0])
        said.append(was_compiled)
        passes.append(bench.compiler.passes - before)
    assert said == [False, True, True]
    assert passes == [1, 1 + PASSES, PASSES], "each is held against the network once, before its first run"
    assert len(bench.compiler.orders) == asked + 1, "nothing is compiled twice"


@pytest.mark.parametrize("family", ["sd1", "sd2_768", "sdxl"])
def test_pictures_are_those_of_the_network(tmp_path: Path, family: str) -> None:
    folder = make_tiny_xl(tmp_path) if family == "sdxl" else make_tiny_pipeline(tmp_path, family=family)
    bench, plain = Bench(engine_on(folder)), engine_on(folder)
    for changes in ({}, {"guidance_scale": 1.0}, {"prompt": "a horse BREAK at night"}):
        for turn in range(2):
            got, was_compiled = bench.draw(**changes)
            assert was_compiled == (turn == 1)
            assert np.array_equal(got, make(plain, SIX, **changes)[0])
    bench.engine.close()


def test_a_run_that_is_open_when_it_gets_ready_stays_as_it_began(tiny_model: Path) -> None:
    go_on = threading.Event()
    bench = Bench(engine_on(tiny_model))
    bench.compiler._before = lambda _check: go_on.wait(60)
    run(bench.engine, SIX)

    def after_some(progress: Any) -> None:
        if progress.step == 3:
            go_on.set()
            bench.finish()

    images: list[Any] = []
    before = bench.compiler.passes
    bench.engine.generate(replace(SIX, seed=5), after_some, images.append, lambda: False)
    assert bench.compiler.passes == before and "compiled" not in dict(images[0].provenance.conditions)
    assert bench.draw()[1]
    bench.engine.close()


def test_another_size_is_compiled_by_itself_and_the_last_ones_are_kept(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "MOST_SHAPES", 2)
    bench.passes.close()
    for width in (64, 72, 80):
        assert [bench.draw(width=width)[1] for _ in range(2)] == [False, True]
    assert len(bench.passes) == 2
    assert bench.draw(width=72)[1] and not bench.draw(width=64)[1], "the one that went is the first"


def test_a_lora_is_never_compiled_and_without_it_passes_are_again(tiny_model: Path, tmp_path: Path) -> None:
    engine, _ = with_lora(tiny_model, tmp_path)
    plain, _ = with_lora(tiny_model, tmp_path)
    bench, said = Bench(engine), []
    for weights in ((), (), (1.0,), (1.0,), (0.4,), (), ()):
        loras = tuple(use(weight) for weight in weights)
        got, was_compiled = bench.draw(loras=loras)
        assert np.array_equal(got, make(plain, SIX, loras=loras)[0])
        said.append(was_compiled)
    assert said == [False, True, False, False, False, True, True]
    bench.engine.close()


@pytest.mark.parametrize("placement", [Placement.PARTS, Placement.LAYERS])
def test_a_model_that_is_not_there_whole_runs_its_own_way(bench: Bench, placement: Placement) -> None:
    expected = [bench.draw()[0] for _ in range(2)][1]
    bench.engine._ladder.keep(bench.loaded.key, SIX, Way(placement=placement))
    for _ in range(2):
        got, was_compiled = bench.draw()
        assert np.array_equal(got, expected) and not was_compiled
    bench.engine._ladder.keep(bench.loaded.key, SIX, Way())
    assert bench.draw()[1], "it takes the weights where they are now"


def test_a_cancel_leaves_all_as_it_was(bench: Bench) -> None:
    bench.draw()
    for stop_at in (4, 6, 9):
        looks: list[int] = []

        def cancelled(looks: list[int] = looks, stop_at: int = stop_at) -> bool:
            looks.append(1)
            return len(looks) >= stop_at

        with pytest.raises(Cancelled):
            run(bench.engine, SIX, cancelled)
        assert "forward" not in bench.loaded.pipe.unet.__dict__
    assert bench.draw()[1]


def test_a_run_that_was_cancelled_compiles_nothing(bench: Bench) -> None:
    asked = len(bench.compiler.orders)
    seen: list[int] = []
    with bench.loaded.pipe.unet.register_forward_pre_hook(lambda *_: seen.append(1)), pytest.raises(Cancelled):
        run(bench.engine, SIX, lambda: len(seen) > 2)
    bench.finish()
    assert len(bench.compiler.orders) == asked


@pytest.mark.parametrize("how", ["unload", "turned off"])
def test_a_model_that_goes_takes_its_compilation_along(bench: Bench, how: str) -> None:
    def endless(check: Callable[[], None]) -> None:
        while True:
            check()

    bench.compiler._before = endless
    run(bench.engine, SIX)
    passes = bench.passes
    assert passes._work is not None
    thread = passes._work.thread
    assert thread.is_alive()
    if how == "unload":
        bench.engine.unload()
    else:
        bench.wanted = False
        run(bench.engine, SIX)
    assert not thread.is_alive() and len(passes) == 0


def test_a_failure_is_told_once_and_pictures_go_on(tiny_model: Path, caplog: pytest.LogCaptureFixture) -> None:
    bench = Bench(engine_on(tiny_model))

    def fail(_check: object) -> None:
        raise SideError("Traceback ...\nFailed to find C compiler. Please specify via CC environment variable.")

    bench.compiler._before = fail
    plain = make(engine_on(tiny_model), SIX)[0]
    told = []
    for _ in range(4):
        (image,) = run(bench.engine, SIX).images
        bench.finish()
        told.append([str(note) for note in image.notes])
        assert np.array_equal(np.frombuffer(image.pixels.rgb, np.uint8), plain.reshape(-1))
    (note,) = [note for notes in told for note in notes]
    assert "(Failed to find C compiler. Please specify via CC environment variable.)" in note
    assert sum("not compiled any more" in record.message for record in caplog.records) == 1
    assert len(bench.compiler.orders) == 2, "never again for this model: one was of another size"
    bench.engine.close()


@pytest.mark.parametrize("factor", [1.05, float("nan")])
def test_what_answers_otherwise_is_given_up_and_told(tiny_model: Path, factor: float) -> None:
    bench = Bench(engine_on(tiny_model), Network(factor=factor))
    notes = []
    for _ in range(3):
        (image,) = run(bench.engine, SIX).images
        bench.finish()
        notes += [str(note) for note in image.notes]
        assert "compiled" not in dict(image.provenance.conditions)
    assert len(notes) == 1 and ("5.0 %" in notes[0] or "nan %" in notes[0])
    bench.engine.close()


@pytest.mark.parametrize(("dtype", "is_compiled"), [(torch.bfloat16, True), (torch.float32, False)])
@torch.no_grad()
def test_half_precision_may_differ_more_than_full(tiny_model: Path, dtype: torch.dtype, is_compiled: bool) -> None:
    """By 1 %; on a processor a network in half precision answers in float32."""
    loaded = load_checkpoint(LoadKey(str(tiny_model), dtype, Device("cpu", "x")), lambda: None)
    loaded.place(Placement.WHOLE)
    unet: Any = loaded.pipe.unet
    sample, text = torch.randn(2, 4, 8, 8).to(dtype), torch.randn(2, 77, unet.config.cross_attention_dim).to(dtype)
    passes = CompiledPasses(Network(factor=1.01))
    for _ in range(2):
        with passes.running(unet, lambda: True):
            answer = unet(sample, torch.tensor(500), encoder_hidden_states=text, return_dict=False)[0]
        passes.wait()
    assert answer.dtype == dtype  # the network's in half precision would be float32
    assert (len(passes) == 1) == passes.ran == is_compiled
    loaded.release()


@pytest.mark.parametrize(
    "error", [RuntimeError("Triton Error [CUDA]: invalid argument"), FileNotFoundError(2, "No such file", "a.cubin")]
)
def test_a_pass_that_breaks_goes_on_by_the_network(bench: Bench, error: Exception) -> None:
    bench.draw()
    expected, was_compiled = bench.draw()
    assert was_compiled
    made = next(reversed(bench.passes._ready.values()))
    calls: list[int] = []

    def breaks(tensors: list[torch.Tensor]) -> torch.Tensor:
        calls.append(1)
        if len(calls) == 3:
            raise error
        return made.run(tensors)

    key = next(reversed(bench.passes._ready))
    bench.passes._ready[key] = replace(made, run=breaks)
    assert np.array_equal(bench.draw()[0], expected)
    assert len(calls) == 3 and not bench.draw()[1]


def test_what_breaks_before_its_first_run_costs_no_picture(bench: Bench, tiny_model: Path) -> None:
    bench.draw()
    made = bench.passes._work
    assert made is not None and made.made is not None

    def breaks(_: object) -> torch.Tensor:
        raise FileNotFoundError(2, "No such file or directory", "a.cubin")

    made.made = replace(made.made, run=breaks)
    (image,) = run(bench.engine, SIX).images
    assert "torch.compile failed here" in str(image.notes[0]) and "a.cubin" in str(image.notes[0])
    assert np.array_equal(np.frombuffer(image.pixels.rgb, np.uint8), make(engine_on(tiny_model), SIX)[0].reshape(-1))


def test_a_picture_that_is_decoded_later_says_that_it_was_compiled(bench: Bench) -> None:
    bench.draw()
    expected, was_compiled = bench.draw()
    assert was_compiled
    with short_decoder(bench.engine, lambda _vae: False), pytest.raises(OutOfMemory):
        run(bench.engine, SIX)
    got, was_compiled = bench.draw()
    assert np.array_equal(got, expected) and was_compiled


def test_a_lack_of_memory_that_it_is_no_part_of_does_not_end_it(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.passes.close()
    with monkeypatch.context() as patch, short_decoder(bench.engine, lambda vae: vae.use_tiling):
        patch.setattr(batches, "COMPILER_BYTES", 2**60)
        bench.draw(width=72)
    assert [bench.draw()[1] for _ in range(2)] == [False, True]


def test_when_memory_is_short_they_go_before_the_model_is_taken_apart(bench: Bench) -> None:
    bench.draw()
    expected, was_compiled = bench.draw()
    assert was_compiled
    with short_unet(bench.engine, lambda *_: len(bench.passes) == 0):
        got, was_compiled = bench.draw()
    assert np.array_equal(got, expected) and not was_compiled
    assert bench.loaded.placement == Placement.WHOLE
    assert not bench.draw()[1], "what ran out of memory once is not tried again"


def test_nothing_is_compiled_where_there_is_no_room(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = len(bench.compiler.orders)
    emptied: list[int] = []
    monkeypatch.setattr(denoise, "empty_cache", lambda _: emptied.append(len(bench.compiler.orders)))
    monkeypatch.setattr(batches, "COMPILER_BYTES", 2**60)
    bench.draw()
    assert len(bench.compiler.orders) == asked and not emptied
    monkeypatch.setattr(batches, "COMPILER_BYTES", 0)
    bench.draw()
    assert len(bench.compiler.orders) == asked + 1
    assert emptied == [asked], "what torch keeps in reserve is given to the other process before it starts"
    bench.draw()
    assert len(emptied) == 1


def test_a_recording_stands_over_it(bench: Bench, tiny_model: Path) -> None:
    recorders: list[Recorder] = []

    def counted() -> Recorder:
        recorders.append(Recorder())
        return recorders[-1]

    recorded = bench.loaded.recorded = RecordedPasses(counted)
    bench.wanted = False
    for _ in range(3):
        make(bench.engine, SIX)
    assert len(recorded) == 1
    bench.wanted = True
    plain = engine_on(tiny_model)
    said, replays = [], []
    for prompt in ("a horse", "a horse", "a red house", "a cat", "a horse"):
        before = sum(one.replays for one in recorders)
        got, was_compiled = bench.draw(prompt=prompt)
        assert np.array_equal(got, make(plain, SIX, prompt=prompt)[0])
        said.append(was_compiled)
        replays.append(sum(one.replays for one in recorders) - before)
    assert said == [False, True, True, True, True]
    assert replays == [0, 0, PASSES, PASSES, PASSES], "eager, compiled, then compiled passes that are replayed"
    assert len(recorded) == 2, "no replay was found to differ"


def test_a_size_that_was_recorded_while_another_was_compiled_has_its_turn(bench: Bench, tiny_model: Path) -> None:
    bench.loaded.recorded = RecordedPasses(Recorder)
    go_on = threading.Event()
    bench.compiler._before = lambda _check: go_on.wait(60)
    run(bench.engine, SIX)
    for _ in range(4):  # made eagerly, recorded, proven, and from then on replayed
        run(bench.engine, replace(SIX, width=72))
    go_on.set()
    bench.finish()
    expected = make(engine_on(tiny_model), SIX, width=72)[0]
    drawn = [bench.draw(width=72) for _ in range(2)]
    assert [was_compiled for _, was_compiled in drawn] == [False, True]
    assert all(np.array_equal(got, expected) for got, _ in drawn)


def test_nothing_of_it_happens_without_the_wish(tiny_model: Path) -> None:
    engine = engine_on(tiny_model)
    engine._compiler = PassCompiler(lambda: True, tiny_model / "never")
    make(engine, SIX)
    assert engine._loaded is not None and engine._loaded.compiled is None, "a processor is no card"
    for kind, eight_bits, wanted in (("cuda", False, True), ("cuda", True, False), ("mps", False, False)):
        key = replace(engine._loaded.key, device=replace(engine._loaded.key.device, kind=kind), eight_bits=eight_bits)
        engine._compiler = Network()  # type: ignore[assignment]
        assert engine._compiles(key) == wanted


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a real compiler keeps what it makes."""
    for name in ("TORCHINDUCTOR_CACHE_DIR", "TORCH_WARM_POOL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in compiler_environment(tmp_path, {}).items():
        monkeypatch.setenv(name, value)
    return tmp_path


@pytest.mark.skipif(COMPILER is None, reason="no C++ compiler here, with which inductor compiles for a processor")
@pytest.mark.timeout(600)
def test_what_inductor_makes_draws_the_same_picture_and_is_found_again(
    tiny_model: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(engine_on(tiny_model), PassCompiler(lambda: True, kept))
    expected, was_compiled = bench.draw()
    assert not was_compiled
    got, was_compiled = bench.draw()
    assert was_compiled, bench.passes.news()
    assert psnr(got, expected) >= 50
    bench.engine.close()

    def never(*_: Any) -> None:
        raise AssertionError("it was compiled anew")

    monkeypatch.setattr(compiler, "run_beside", never)
    again = Bench(engine_on(tiny_model), PassCompiler(lambda: True, kept))
    assert [again.draw()[1], again.draw()[1]] == [False, True]
    again.engine.close()
    (made,) = (kept / "passes").glob("*/passes.bin")
    made.write_bytes(made.read_bytes()[:100])
    broken = Bench(engine_on(tiny_model), PassCompiler(lambda: True, kept))
    broken.draw()
    (image,) = run(broken.engine, SIX).images
    assert "it was compiled anew" in str(image.notes[0]), "a file that is damaged is thrown away"
    assert not made.exists()
    broken.engine.close()


def test_a_compiler_that_cannot_says_why(tiny_model: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", str(kept / "no-compiler"))
    bench = Bench(engine_on(tiny_model), PassCompiler(lambda: True, kept))
    bench.draw()
    (image,) = run(bench.engine, SIX).images
    assert "torch.compile failed here" in str(image.notes[0]) and "ompiler" in str(image.notes[0]).partition("(")[2]
    assert not list((kept / "passes").glob(".making-*"))
    bench.engine.close()


def test_a_model_that_goes_ends_the_process_that_compiles_for_it(tiny_model: Path, kept: Path) -> None:
    bench = Bench(engine_on(tiny_model), PassCompiler(lambda: True, kept))
    run(bench.engine, SIX)
    deadline = time.monotonic() + 60
    while not psutil.Process().children() and time.monotonic() < deadline:
        time.sleep(0.02)
    children = psutil.Process().children(recursive=True)
    assert children
    bench.engine.unload()
    assert not any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children)
    assert not list((kept / "passes").glob("*/passes.bin")) and not list((kept / "passes").glob(".making-*"))


def test_what_is_loaded_starts_no_processes_in_the_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As what was made with Triton asks for them, whether it has its kernels or not."""
    (tmp_path / "names.json").write_text("[]", encoding="utf-8")
    asked: list[bool] = []

    def load(**_: object) -> Callable[[], None]:
        asked.append(AsyncCompile.use_process_pool())
        return lambda: None

    inductor: Any = torch._inductor
    monkeypatch.setattr(inductor.config, "compile_threads", 2)
    monkeypatch.setattr(inductor.CompiledArtifact, "load", load)
    before = psutil.Process().children()
    compiler._load(tmp_path, lambda: None)
    assert asked == [False] and psutil.Process().children() == before


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("said", ["", "UserWarning: of something else"])
def test_a_process_that_is_ended_by_the_system_says_so(tmp_path: Path, said: str) -> None:
    words = f"import os; print({said!r}, flush=True); os.kill(os.getpid(), 9)"
    with pytest.raises(SideError) as told:
        run_beside([sys.executable, "-c", words], tmp_path / "log", lambda: None)
    assert str(told.value).splitlines() == [*said.splitlines(), "ended by signal 9"]


def test_what_compiles_for_a_card_and_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "triton" else object())
    assert "Triton" in str(compile_obstacle({}, "linux"))
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: object())
    found: list[str] = []
    monkeypatch.setattr(shutil, "which", lambda name: name if name in found else None)
    assert "No C compiler" in str(compile_obstacle({}, "linux"))
    assert compile_obstacle({}, "win32") is None
    found.append("clang")
    assert compile_obstacle({}, "linux") is None
    assert "No C compiler" in str(compile_obstacle({"CC": "icx"}, "linux"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "brings no compiler" in str(compile_obstacle({}, "linux"))
    assert not PassCompiler(lambda: True, Path()).is_wanted()


def test_what_a_person_has_set_stays(tmp_path: Path) -> None:
    assert compiler_environment(tmp_path, {"TORCHINDUCTOR_CACHE_DIR": "/mine"}) == {"TORCH_WARM_POOL": "0"}


def test_the_oldest_files_of_a_full_cache_go(tmp_path: Path) -> None:
    for number, age in enumerate((9000, 8000, 7000, 10)):
        file = tmp_path / "ab" / f"{number}.so"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(bytes(100))
        os.utime(file, (time.time() - age,) * 2)
    trim(tmp_path, 250)
    assert sorted(file.name for file in tmp_path.rglob("*.so")) == ["2.so", "3.so"]
    trim(tmp_path, 50)
    assert [file.name for file in tmp_path.rglob("*.so")] == ["3.so"], "what was just written may be in use"
    trim(tmp_path / "not there")
