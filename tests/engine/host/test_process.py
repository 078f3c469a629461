"""The engine in a process of its own: the same words, the same pictures, and a window that outlives it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import torch
from diffusers import StableDiffusionPipeline

from sddesk.core.adapters import EmbeddingUse, LoraUse
from sddesk.core.errors import Cancelled, EngineLost, EngineStuck, SddeskError
from sddesk.core.events import Engine, GeneratedImage, Stage, StepProgress
from sddesk.core.explained import Told, Wanted
from sddesk.core.located import LocatedRequest
from sddesk.core.models import WeightsKind
from sddesk.engine import side_process
from sddesk.engine.host import running_child
from sddesk.engine.host.process import QUIET_SECONDS, STOP_SECONDS, EngineError, ProcessEngine
from sddesk.wiring import engine_command
from tests.engine.helpers import REQUEST, Events, LocatingEngine, array, info_of, same
from tests.engine.loras import embedding_file, part_of, peft_file, random_factors
from tests.engine.scripted import SCRIPTED, Clock, never
from tests.fakes import ScriptedEngine, located
from tests.tiny import TEXT_DIM

PLAIN = replace(REQUEST, steps=2)


def run(engine: Engine, prompt: str, cancelled: Callable[[], bool] = never, images: int = 1) -> Events:
    """One run of a small request."""
    events = Events()
    request = replace(PLAIN, prompt=prompt, columns=images)
    engine.generate(located(request), events.progress.append, events.images.append, cancelled)
    return events


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[ProcessEngine]:
    engine = ProcessEngine(SCRIPTED, tmp_path / "logs" / "engine.log")
    yield engine
    engine.close()


def test_it_tells_what_an_engine_tells(scripted: ProcessEngine) -> None:
    assert scripted.describe(never).name == "Scripted"
    events = run(scripted, "a horse", images=2)
    assert [image.request.seed for image in events.images] == [PLAIN.seed, PLAIN.seed + 1]
    assert [progress.stage for progress in events.progress][:2] == [Stage.LOAD, Stage.DENOISE], "it was started before"
    assert events.images[0].pixels.width == PLAIN.width


def test_every_piece_of_an_explanation_crosses(scripted: ProcessEngine) -> None:
    there: list[Told] = []
    wanted = Wanted(guidance=(1.0,), samplers=(("euler", 2),), dropped=("horse",))
    request = replace(PLAIN, prompt="a horse")
    scripted.explain(located(request), wanted, lambda _: None, there.append, never)
    here: list[Told] = []
    ScriptedEngine().explain(located(request), wanted, lambda _: None, here.append, never)
    assert there == here
    with pytest.raises(SddeskError, match="cannot make"):
        scripted.explain(located(replace(request, prompt="fail")), wanted, lambda _: None, there.append, never)
    with pytest.raises(Cancelled):
        scripted.explain(located(request), wanted, lambda _: None, there.append, lambda: True)


def test_expected_failures_and_bugs_cross_and_leave_it_running(scripted: ProcessEngine) -> None:
    run(scripted, "a horse")
    pid = scripted.pid
    with pytest.raises(SddeskError, match="cannot make fail") as failed:
        run(scripted, "fail")
    assert failed.value.hint is not None
    with pytest.raises(EngineError, match="ZeroDivisionError"):
        run(scripted, "bug")
    assert run(scripted, "a horse").images
    assert scripted.pid == pid


def test_a_cancel_takes_effect_at_once_and_ends_only_its_own_job(scripted: ProcessEngine) -> None:
    with pytest.raises(Cancelled):
        run(scripted, "wait", cancelled=lambda: True)
    assert run(scripted, "a horse").images


def test_what_libraries_print_disturbs_nothing(scripted: ProcessEngine, tmp_path: Path) -> None:
    assert run(scripted, "print").images
    scripted.close()
    assert b"so does its C code" in (tmp_path / "logs" / "engine.log").read_bytes()


def test_it_learns_what_comes_next_whenever_that_is_another_request(scripted: ProcessEngine) -> None:
    """Nothing asks for it: 0 is shown before anything was said, -1 when nothing follows any more."""
    ways = [located(replace(PLAIN, seed=seed)) for seed in (1, 2)]
    seen: list[int] = []

    def upcoming() -> LocatedRequest | None:
        return {(): ways[0], (1,): ways[1]}.get(tuple(step for step in seen if step > 0))

    def done() -> bool:
        return seen[-3:] == [1, 2, -1]

    order = located(replace(PLAIN, prompt="what comes next"))
    for _ in range(2):  # what came after the order before is forgotten
        seen.clear()
        with pytest.raises(Cancelled):
            scripted.generate(order, lambda told: seen.append(told.step), lambda _: None, done, upcoming)
        assert [step for step in seen if step] in ([1, 2, -1], [-1, 1, 2, -1])


def test_every_file_comes_with_the_order(scripted: ProcessEngine, tmp_path: Path) -> None:
    ink = part_of(tmp_path / "ink.safetensors")
    start = {"ab" * 32: tmp_path / "ü.png"}
    order = replace(located(replace(PLAIN, prompt="which files")), loras={"ink": ink}, inputs=start)
    with pytest.raises(SddeskError, match=f"{ink.location} {start['ab' * 32]}"):
        scripted.generate(order, lambda _: None, lambda _: None, never)


@pytest.mark.parametrize(
    ("prompt", "told"),
    [("segfault", "SIGSEGV"), ("killed", "memory ran out"), ("exits", "exit code 7"), ("poisoned", "launch failure")],
)
def test_f51_a_dead_engine_is_told_and_started_anew(scripted: ProcessEngine, prompt: str, told: str) -> None:
    if sys.platform == "win32" and prompt in ("segfault", "killed"):
        pytest.skip("signals are told by name on POSIX only")
    events = Events()
    with pytest.raises(EngineLost, match=told) as lost:
        request = located(replace(PLAIN, prompt=prompt, columns=2))
        scripted.generate(request, events.progress.append, events.images.append, lambda: False)
    assert len(events.images) == 1, "a picture that was delivered is kept"
    assert "new engine" in str(lost.value)
    if prompt == "segfault":
        assert "Segmentation fault" in lost.value.details
    assert len(run(scripted, "a horse", images=2).images) == 2


def test_f46_an_engine_killed_between_orders_is_replaced(scripted: ProcessEngine) -> None:
    run(scripted, "a horse")
    assert scripted.pid is not None
    os.kill(scripted.pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    while scripted._runs():  # until its end is known: an order before that is told that the engine stopped
        time.sleep(0.01)
    events = run(scripted, "a horse")
    assert events.images and events.progress[0].stage == Stage.START


def test_closing_gives_back_every_byte_and_it_starts_again(scripted: ProcessEngine) -> None:
    run(scripted, "a horse")
    pid = scripted.pid
    assert pid is not None
    scripted.close()
    assert not psutil.pid_exists(pid)
    assert run(scripted, "a horse").images


def test_closing_does_not_wait_for_a_child_that_still_imports(tmp_path: Path) -> None:
    importing = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]  # says nothing, ends with its pipe
    engine = ProcessEngine(importing, tmp_path / "engine.log")
    asked = time.monotonic()
    with pytest.raises(Cancelled):
        engine.describe(lambda: time.monotonic() > asked + 0.3)
    assert engine.pid is None
    with pytest.raises(Cancelled):
        run(engine, "a horse", lambda: time.monotonic() > asked + 0.6)
    assert engine.pid is None and time.monotonic() < asked + 60


def test_it_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    """kill -9 of the window, in the middle of a picture: nothing holds memory after it."""
    script = (
        "from pathlib import Path\n"
        "from tests.engine.scripted import SCRIPTED\n"
        "from sddesk.core.request import GenerationRequest\n"
        "from tests.fakes import ScriptedEngine, located\n"
        "from sddesk.engine.host.process import ProcessEngine\n"
        f"engine = ProcessEngine(SCRIPTED, Path({str(tmp_path)!r}) / 'engine.log')\n"
        "engine.describe(lambda: False); print(engine.pid, flush=True)\n"
        "request = GenerationRequest(prompt='wait', seed=1, width=64, height=64, steps=2)\n"
        "engine.generate(located(request), lambda p: None, lambda i: None, lambda: False)\n"
    )
    window = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
    assert window.stdout is not None
    child = psutil.Process(int(window.stdout.readline()))
    assert child.is_running()
    window.kill()
    window.wait()
    window.stdout.close()
    child.wait(timeout=60)


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProcessEngine]:
    """The program's own engine in its process, started once: its imports take seconds."""
    engine = ProcessEngine(engine_command(), tmp_path_factory.mktemp("real") / "engine.log")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")  # as tiny_engine's: sums over two threads round differently
        engine.describe(never)
    yield engine
    engine.close()


def test_its_pictures_are_those_of_the_engine_in_a_thread(real: ProcessEngine, tiny_engine: LocatingEngine) -> None:
    there: list[GeneratedImage] = []
    here: list[GeneratedImage] = []
    request = replace(REQUEST, columns=2)
    real.generate(tiny_engine.located(request), lambda progress: None, there.append, lambda: False)
    assert real.describe(never).kind == tiny_engine.describe(never).kind
    tiny_engine.generate(request, lambda progress: None, here.append, lambda: False)
    assert all(same(array(one.pixels), array(other.pixels)) for one, other in zip(there, here, strict=True))
    assert [image.request for image in there] == [image.request for image in here]


def test_loras_and_embeddings_are_located_by_the_process_that_has_the_catalog(
    tiny_model: Path, real: ProcessEngine, tmp_path: Path
) -> None:
    pipe = StableDiffusionPipeline.from_pretrained(tiny_model, local_files_only=True, safety_checker=None)
    ink = peft_file(tmp_path / "ink.safetensors", random_factors(pipe, ("unet", "text_encoder"), seed=1))
    style = embedding_file(tmp_path / "style.safetensors", torch.zeros(2, TEXT_DIM))
    parts = {
        (WeightsKind.LORA, "ink"): part_of(ink),
        (WeightsKind.EMBEDDING, "style"): part_of(style, WeightsKind.EMBEDDING),
    }
    own = LocatingEngine(lambda _ref: info_of(tiny_model), part_named=lambda *key: parts[key], device="cpu")
    request = replace(REQUEST, prompt="a style", loras=(LoraUse(name="ink"),), embeddings=(EmbeddingUse(name="style"),))
    there: list[GeneratedImage] = []
    here: list[GeneratedImage] = []
    real.generate(own.located(request), lambda progress: None, there.append, never)
    own.generate(request, lambda progress: None, here.append, never)
    assert same(array(there[0].pixels), array(here[0].pixels))
    assert there[0].request == request


def test_a_log_that_cannot_be_written_costs_no_engine(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("no folder", encoding="utf-8")
    engine = ProcessEngine(SCRIPTED, tmp_path / "logs" / "engine.log")
    try:
        assert run(engine, "a horse").images
        with pytest.raises(EngineLost, match="exit code 7"):
            run(engine, "exits")
    finally:
        engine.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hanging(tmp_path: Path, clock: Clock) -> Iterator[ProcessEngine]:
    engine = ProcessEngine(SCRIPTED, tmp_path / "engine.log", clock=clock)
    yield engine
    engine.close()


class Patience:
    """A person in front of an engine: looks at what comes, and lets time pass once the first step is done.

    Each entry of `passes` is how many seconds pass before the next look; after the last one Stop is pressed.
    """

    def __init__(self, clock: Clock, *passes: float) -> None:
        self.clock, self.passes, self.seen = clock, list(passes), list[StepProgress]()
        self.stopped = False

    def look(self, progress: StepProgress) -> None:
        self.seen.append(progress)

    def wants_to_stop(self) -> bool:
        if not self.stopped and any(progress.step for progress in self.seen):
            if self.passes:
                self.clock.now += self.passes.pop(0)
            else:
                self.stopped = True
                self.clock.tick = 0.1
        return self.stopped

    def run(self, engine: ProcessEngine, prompt: str) -> None:
        request = located(replace(PLAIN, prompt=prompt))
        engine.generate(request, self.look, lambda image: None, self.wants_to_stop)


HANGS = [
    pytest.param(
        "stopped", marks=pytest.mark.skipif(sys.platform == "win32", reason="no signal stops a process there")
    ),
    "busy, no SIGTERM",
]


@pytest.mark.parametrize("prompt", HANGS)
def test_f65_silence_is_told_after_ten_seconds_and_a_stop_ends_the_child(
    hanging: ProcessEngine, clock: Clock, prompt: str
) -> None:
    hanging.describe(never)
    child = psutil.Process(hanging.pid)
    person = Patience(clock, 1.5, QUIET_SECONDS - 1.6, *[1.0] * 30)
    began = time.monotonic()
    with pytest.raises(EngineStuck, match="did not stop when asked to"):
        person.run(hanging, prompt)
    assert time.monotonic() - began < 120, "the clock is the test's own: none of the silence was waited for"
    told = [progress for progress in person.seen if not progress.answers]
    assert [progress.quiet_seconds for progress in told][:3] == [10, 11, 12]
    assert {(progress.stage, progress.step, progress.preview) for progress in told} == {(Stage.DENOISE, 1, None)}
    assert len(told) > 25, "it was told again and again, and not ended before the Stop"
    assert not child.is_running() and hanging.pid is None
    assert run(hanging, "a horse").images, "the next order has a new engine"


def test_f65_an_engine_that_lives_and_does_not_hear_is_ended_by_a_stop(hanging: ProcessEngine, clock: Clock) -> None:
    """A call that takes its time and lets other threads run: its heartbeat goes on."""
    hanging.describe(never)
    person = Patience(clock, 1.0)
    began = clock.now
    with pytest.raises(EngineStuck):
        person.run(hanging, "asleep")
    assert clock.now - began <= 1 + STOP_SECONDS + 1 and all(progress.answers for progress in person.seen)


def test_a_slow_step_is_told_as_slow_and_not_as_silent(tmp_path: Path) -> None:
    """Beats come ten times a second of the real clock; this one runs four times as fast."""
    engine = ProcessEngine(SCRIPTED, tmp_path / "engine.log", clock=lambda: time.monotonic() * 4)
    try:
        events = run(engine, "slow step")
    finally:
        engine.close()
    quiet = [progress for progress in events.progress if progress.quiet_seconds and progress.stage == Stage.DENOISE]
    assert quiet and all(progress.answers for progress in quiet)
    assert events.images and events.progress[-1].quiet_seconds == 0


GARBLED = ["garbles", "flipped", "endless", "a class that is not there", "no tuple", "unknown word"]


@pytest.mark.parametrize("prompt", GARBLED)
def test_f66_a_garbled_answer_is_a_lost_engine(scripted: ProcessEngine, prompt: str) -> None:
    scripted.describe(never)
    child = psutil.Process(scripted.pid)
    with pytest.raises(EngineLost, match="could not be read") as lost:
        run(scripted, prompt)
    assert not isinstance(lost.value, EngineStuck) and not child.is_running()
    assert run(scripted, "a horse").images, "the next order has a new engine"


def test_f66_a_garbled_order_ends_the_child(scripted: ProcessEngine) -> None:
    scripted.describe(never)
    assert scripted._child is not None
    scripted._child._stdin.write(b"no order")
    with pytest.raises(EngineLost, match="exit code 9"):
        run(scripted, "a horse")
    assert run(scripted, "a horse").images


@pytest.mark.parametrize("prompt", HANGS)
def test_f65_closing_a_hung_engine_takes_less_than_five_seconds(scripted: ProcessEngine, prompt: str) -> None:
    scripted.describe(never)
    child = psutil.Process(scripted.pid)
    seen: list[StepProgress] = []
    began: list[float] = []

    def closes() -> bool:
        if not began and any(progress.step for progress in seen):
            began.append(time.monotonic())
        return bool(began)

    with pytest.raises(EngineStuck):
        scripted.generate(located(replace(PLAIN, prompt=prompt)), seen.append, lambda image: None, closes)
    scripted.close()
    assert time.monotonic() - began[0] < 60, "STOP_SECONDS and what it takes to kill a process"
    assert not child.is_running()


def test_f65_the_longest_end_is_five_seconds() -> None:
    assert STOP_SECONDS + running_child.END_SECONDS + side_process.KILL_SECONDS <= 5


def test_f65_an_engine_that_hangs_when_it_unloads_is_ended(hanging: ProcessEngine, clock: Clock) -> None:
    run(hanging, "hangs in unload")
    clock.tick = 0.1
    with pytest.raises(EngineStuck):
        hanging.unload()
    assert hanging.pid is None


@pytest.mark.skipif(sys.platform == "win32", reason="no signal stops a process there")
def test_f65_a_silent_start_is_told_and_a_stop_ends_it(tmp_path: Path, clock: Clock) -> None:
    silent = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)"]
    engine = ProcessEngine(silent, tmp_path / "engine.log", clock=clock)
    clock.tick = 0.3
    seen: list[StepProgress] = []
    with pytest.raises(EngineStuck):
        engine.describe(lambda: bool(seen) and seen[-1].quiet_seconds >= 15, seen.append)
    assert engine.pid is None
    assert [(progress.stage, progress.answers, progress.quiet_seconds) for progress in seen] == [
        (Stage.START, False, seconds) for seconds in range(10, 16)
    ]


def test_f65_an_order_that_fills_the_pipe_of_a_hung_child_makes_no_one_wait(tmp_path: Path) -> None:
    deaf = [sys.executable, "-c", "import time; time.sleep(600)"]
    engine = ProcessEngine(deaf, tmp_path / "engine.log")
    with pytest.raises(Cancelled):
        run(engine, "long " * 20_000, lambda: True)  # more than a pipe holds
    assert engine.pid is None
