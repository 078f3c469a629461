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

from sddesk.core.addons import EmbeddingUse, LoraUse
from sddesk.core.errors import Cancelled, EngineLost, SddeskError
from sddesk.core.events import Engine, GeneratedImage, Stage
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo, WeightsKind
from sddesk.engine.diffusers_engine import DiffusersEngine
from sddesk.engine.process import EngineError, ProcessEngine
from sddesk.wiring import engine_command
from tests.engine.helpers import REQUEST, Events, info_of
from tests.engine.loras import embedding_file, part_of, peft_file, random_factors
from tests.tiny import TEXT_DIM


def never() -> bool:
    return False


SCRIPTED = [sys.executable, "-m", "tests.engine.scripted_child"]
PLAIN = replace(REQUEST, steps=2)


def run(engine: Engine, prompt: str, cancelled: Callable[[], bool] = never, images: int = 1) -> Events:
    """One run of a small request."""
    events = Events()
    request = replace(PLAIN, prompt=prompt, columns=images)
    engine.generate(request, events.progress.append, events.images.append, cancelled)
    return events


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[ProcessEngine]:
    engine = ProcessEngine(SCRIPTED, {}, tmp_path / "logs" / "engine.log")
    yield engine
    engine.close()


def test_it_tells_what_an_engine_tells(scripted: ProcessEngine) -> None:
    assert scripted.describe(never).name == "Scripted"
    events = run(scripted, "a horse", images=2)
    assert [image.request.seed for image in events.images] == [PLAIN.seed, PLAIN.seed + 1]
    assert [progress.stage for progress in events.progress][:2] == [Stage.LOAD, Stage.DENOISE], "it was started before"
    assert events.images[0].pixels.width == PLAIN.width


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


def test_services_answer_and_their_failures_cross(tmp_path: Path) -> None:
    asked: list[CheckpointRef] = []

    def locate(ref: CheckpointRef) -> CheckpointInfo:
        asked.append(ref)
        if len(asked) > 1:
            raise SddeskError("The model {name} is gone.", name=ref.name)
        return info_of(tmp_path)

    engine = ProcessEngine(SCRIPTED, {"locate": locate}, tmp_path / "engine.log")
    try:
        assert run(engine, "ask").images
        with pytest.raises(SddeskError, match="is gone"):
            run(engine, "ask")
    finally:
        engine.close()


@pytest.mark.parametrize("error", [KeyError("no such row"), PermissionError(13, "Permission denied")])
def test_a_bug_in_a_service_is_told_and_leaves_the_engine_running(tmp_path: Path, error: Exception) -> None:
    def locate(ref: object) -> None:
        raise error

    engine = ProcessEngine(SCRIPTED, {"locate": locate}, tmp_path / "engine.log")
    try:
        engine.describe(lambda: False)
        pid = engine.pid
        with pytest.raises(EngineError, match=str(error.args[-1])):
            run(engine, "ask")
        assert len(run(engine, "a cat").images) == 1 and engine.pid == pid
    finally:
        engine.close()


@pytest.mark.parametrize(
    ("prompt", "told"),
    [("segfault", "SIGSEGV"), ("killed", "memory ran out"), ("exits", "exit code 7"), ("poisoned", "launch failure")],
)
def test_f51_a_dead_engine_is_told_and_started_anew(scripted: ProcessEngine, prompt: str, told: str) -> None:
    if sys.platform == "win32" and prompt in ("segfault", "killed"):
        pytest.skip("signals are told by name on POSIX only")
    events = Events()
    with pytest.raises(EngineLost, match=told) as lost:
        scripted.generate(
            replace(PLAIN, prompt=prompt, columns=2), events.progress.append, events.images.append, lambda: False
        )
    assert len(events.images) == 1, "a picture that was delivered is kept"
    assert "new engine" in str(lost.value)
    if prompt == "segfault":
        assert "Segmentation fault" in lost.value.details
    assert len(run(scripted, "a horse", images=2).images) == 2


def test_f46_an_engine_killed_between_orders_is_replaced(scripted: ProcessEngine) -> None:
    run(scripted, "a horse")
    assert scripted.pid is not None
    os.kill(scripted.pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    time.sleep(0.2)
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
    engine = ProcessEngine(importing, {}, tmp_path / "engine.log")
    asked = time.monotonic()
    with pytest.raises(Cancelled):
        engine.describe(lambda: time.monotonic() > asked + 0.3)
    assert engine.pid is None
    with pytest.raises(Cancelled):
        run(engine, "a horse", lambda: time.monotonic() > asked + 0.6)
    assert engine.pid is None and time.monotonic() < asked + 5


def test_it_ends_with_the_process_that_started_it(tmp_path: Path) -> None:
    """kill -9 of the window, in the middle of a picture: nothing holds memory after it."""
    script = (
        "import sys; from pathlib import Path\n"
        "from tests.engine.test_process import PLAIN, SCRIPTED; from dataclasses import replace\n"
        "from sddesk.engine.process import ProcessEngine\n"
        f"engine = ProcessEngine(SCRIPTED, {{}}, Path({str(tmp_path)!r}) / 'engine.log')\n"
        "engine.describe(lambda: False); print(engine.pid, flush=True)\n"
        "engine.generate(replace(PLAIN, prompt='wait'), lambda p: None, lambda i: None, lambda: False)\n"
    )
    window = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
    assert window.stdout is not None
    child = psutil.Process(int(window.stdout.readline()))
    time.sleep(0.2)
    assert child.is_running()
    window.kill()
    window.wait()
    window.stdout.close()
    child.wait(timeout=5)


def test_its_pictures_are_those_of_the_engine_in_a_thread(
    tiny_model: Path, tiny_engine: DiffusersEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")  # as tiny_engine's: sums over two threads round differently
    engine = ProcessEngine(
        engine_command(),
        {"locate": lambda ref: info_of(tiny_model), "runtime": lambda: "torch"},
        tmp_path / "engine.log",
    )
    there: list[GeneratedImage] = []
    here: list[GeneratedImage] = []
    request = replace(REQUEST, columns=2)
    try:
        engine.generate(request, lambda progress: None, there.append, lambda: False)
        assert engine.describe(never).kind == tiny_engine.describe(never).kind
    finally:
        engine.close()
    tiny_engine.generate(request, lambda progress: None, here.append, lambda: False)
    assert [image.pixels for image in there] == [image.pixels for image in here]
    assert [image.request for image in there] == [image.request for image in here]


def test_loras_and_embeddings_are_located_by_the_process_that_has_the_catalog(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    pipe = StableDiffusionPipeline.from_pretrained(tiny_model, local_files_only=True, safety_checker=None)
    ink = part_of(peft_file(tmp_path / "ink.safetensors", random_factors(pipe, ("unet", "text_encoder"), seed=1)))
    style = part_of(embedding_file(tmp_path / "style.safetensors", torch.zeros(2, TEXT_DIM)), WeightsKind.EMBEDDING)

    def locate_addon(kind: WeightsKind, name: str) -> PartInfo:
        return {(WeightsKind.LORA, "ink"): ink, (WeightsKind.EMBEDDING, "style"): style}[kind, name]

    def locate(ref: CheckpointRef) -> CheckpointInfo:
        return info_of(tiny_model)

    request = replace(REQUEST, prompt="a style", loras=(LoraUse(name="ink"),), embeddings=(EmbeddingUse(name="style"),))
    services = {"locate": locate, "locate_addon": locate_addon, "runtime": lambda: "torch"}
    engine = ProcessEngine(engine_command(), services, tmp_path / "engine.log")
    there: list[GeneratedImage] = []
    here: list[GeneratedImage] = []
    try:
        engine.generate(request, lambda progress: None, there.append, never)
    finally:
        engine.close()
    DiffusersEngine(locate, locate_addon=locate_addon, device="cpu").generate(
        request, lambda progress: None, here.append, never
    )
    assert there[0].pixels == here[0].pixels
    assert there[0].request == request


def test_a_log_that_cannot_be_written_costs_no_engine(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("no folder", encoding="utf-8")
    engine = ProcessEngine(SCRIPTED, {}, tmp_path / "logs" / "engine.log")
    try:
        assert run(engine, "a horse").images
        with pytest.raises(EngineLost, match="exit code 7"):
            run(engine, "exits")
    finally:
        engine.close()
