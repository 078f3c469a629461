"""Commands beside an open window: its queue makes their pictures, and they tell what they tell without one."""

from __future__ import annotations

import json
import shutil
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

import sddesk
from sddesk.cli import main as cli
from sddesk.cli import parts
from sddesk.cli.output import Ended
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage
from sddesk.core.hand_over import Handed
from sddesk.core.request import GenerationRequest
from sddesk.library.metadata import read_picture
from sddesk.ordering.hand_over import WindowEngine
from sddesk.session.generation.job import Job, JobState
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.hand_over import client
from sddesk.settings.paths import resources_folder
from sddesk.wiring import Wiring
from tests.fakes import ScriptedEngine, located
from tests.scripted_window import ScriptedWindow

SMALL = ["--steps", "2", "--width", "64", "--height", "64"]
PLAIN = {"steps": 1, "width": 64, "height": 64}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of which the models' hashes are computed once for all tests of this file."""
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "home"


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> list[ScriptedEngine]:
    """Every engine that is made, the window's first."""
    made: list[ScriptedEngine] = []

    def make(*_: object) -> ScriptedEngine:
        made.append(ScriptedEngine())
        return made[-1]

    monkeypatch.setattr(Wiring, "make_engine", make)
    return made


@pytest.fixture
def windows(home: Path, engines: list[ScriptedEngine], qapp: object) -> Iterator[list[ScriptedWindow]]:
    opened: list[ScriptedWindow] = []
    yield opened
    for engine in engines:
        engine.released.set()
    for window in opened:
        window.close()


@pytest.fixture
def window(windows: list[ScriptedWindow]) -> ScriptedWindow:
    windows.append(ScriptedWindow())
    return windows[0]


class Command:
    """`sddesk` with these words in a thread; `stop` is what Ctrl+C sets."""

    def __init__(self, qtbot: QtBot, *words: str) -> None:
        self._qtbot = qtbot
        self.code: int | None = None
        self._thread = threading.Thread(target=self._run, args=[list(words)], daemon=True)
        self._thread.start()

    def _run(self, words: list[str]) -> None:
        self.code = cli.run(words)

    def ended(self) -> int:
        """Its exit code, when it has one."""
        self._qtbot.waitUntil(lambda: not self._thread.is_alive(), timeout=30_000)
        assert self.code is not None
        return self.code


@pytest.fixture
def command(qtbot: QtBot) -> Callable[..., Command]:
    return lambda *words: Command(qtbot, *words)


@pytest.fixture
def stops(monkeypatch: pytest.MonkeyPatch) -> list[threading.Event]:
    """What Ctrl+C sets in each command that listens for it."""
    found: list[threading.Event] = []
    enter, leave = parts.CtrlC.__enter__, parts.CtrlC.__exit__

    def entered(self: parts.CtrlC) -> threading.Event:
        found.append(enter(self))
        return found[-1]

    def left(self: parts.CtrlC, kind: Any, error: Any, trace: object) -> None:
        leave(self, kind, error, trace)
        if isinstance(error, parts.Cancelled):
            raise Ended(2) from error

    monkeypatch.setattr(parts.CtrlC, "__enter__", entered)
    monkeypatch.setattr(parts.CtrlC, "__exit__", left)
    return found


def seeds(folder: Path) -> Counter[int]:
    """How often each seed is among the pictures below a folder, without the library's inputs."""
    files = [file for file in folder.rglob("*.png") if file.parent.name != "inputs"]
    return Counter(read_picture(file).request.seed for file in files)  # type: ignore[union-attr]


def orders(file: Path, *rows: dict[str, Any]) -> Path:
    file.write_text("\n".join(json.dumps({**PLAIN, **row}) for row in rows))
    return file


def test_generate_goes_through_the_windows_queue_and_tells_what_it_tells_alone(
    home: Path,
    window: ScriptedWindow,
    engines: list[ScriptedEngine],
    command: Callable[..., Command],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["generate", "a cat", "--seed", "7", "--cols", "2", *SMALL, "--json", "--grid", str(tmp_path / "grid.png")]
    out = ["--out", str(tmp_path / "out")]
    assert command(*words, *out).ended() == 0
    told = capsys.readouterr()
    assert "The open window makes it." in told.err
    handed = json.loads(told.out)
    assert len(engines) == 1 and [request.images for request in engines[0].requests] == [2]
    job = window.session.jobs.history.jobs()[0]
    assert job.state == JobState.FINISHED and job.handed is not None and job.handed.command == "generate"
    assert seeds(home / "pictures") == seeds(tmp_path / "out") == {7: 1, 8: 1}
    with Image.open(tmp_path / "grid.png") as grid:
        assert grid.size == (128, 64)
    assert command(*words, *out, "--own-engine").ended() == 0
    own = json.loads(capsys.readouterr().out)
    assert len(engines) == 2 and len(window.session.jobs.jobs()) == 1
    for one in (*handed, *own):
        one.pop("path")
    assert handed == own
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["7-2.png", "7.png", "8-2.png", "8.png"]


def test_run_enlarge_and_again_are_the_windows_too(
    home: Path,
    window: ScriptedWindow,
    engines: list[ScriptedEngine],
    command: Callable[..., Command],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    Image.new("RGB", (64, 64), "red").save(tmp_path / "start.png")
    row = {"prompt": "b", "seed": 5, "start": str(tmp_path / "start.png"), "strength": 1.0}
    file = orders(tmp_path / "o.jsonl", {"prompt": "a", "seed": 1, "images": 2}, {**row, "larger": True})
    assert command("run", str(file), "--json").ended() == 0
    *made, total = map(json.loads, capsys.readouterr().out.splitlines())
    assert [one["request"]["seed"] for one in made] == [1, 2, 5, 5]
    assert total == {"pictures": 4, "finished": 2, "finished_before": 0, "failed": 0}
    assert engines[0].requests[1].start is not None
    assert command("run", str(file), "--json").ended() == 0
    assert json.loads(capsys.readouterr().out)["finished_before"] == 2

    assert command("enlarge", made[0]["path"]).ended() == 0
    assert command("enlarge", made[0]["path"]).ended() == 0
    assert "was enlarged before" in capsys.readouterr().err
    before = seeds(home / "pictures").total()
    assert command("library", "again", "1", "--json").ended() == 0
    told = json.loads(capsys.readouterr().out)
    assert [row["identical"] for row in told] == [True]
    assert seeds(home / "pictures").total() == before, "what is compared is not saved"
    assert not list((home / "data" / "made-again").glob("*")), "nor does its file stay"
    assert len(engines) == 1
    assert [one.runtime for one in engines[0].located][-2:] == ["auto", "torch"], "again: as the file says"
    commands = Counter(job.handed.command for job in window.session.jobs.jobs() if job.handed is not None)
    assert commands == {"run": 3, "enlarge": 1, "again": 1}


def test_ctrl_c_withdraws_what_the_command_ordered_and_nothing_else(
    home: Path,
    window: ScriptedWindow,
    command: Callable[..., Command],
    stops: list[threading.Event],
    qtbot: QtBot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    jobs = window.session.jobs
    file = orders(tmp_path / "o.jsonl", {"prompt": "wait", "seed": 1}, {"prompt": "a", "seed": 2})
    running = command("run", str(file))
    qtbot.waitUntil(lambda: bool(jobs.running()), timeout=20_000)
    other = command("generate", "slow load", "--seed", "9", *SMALL)
    qtbot.waitUntil(lambda: len(jobs.open.rows) == 2, timeout=20_000)
    stops[0].set()
    assert running.ended() == 130
    qtbot.waitUntil(lambda: [job.request.seed for job in jobs.running()] == [9], timeout=20_000)
    assert [job.state for job in jobs.history.jobs()] == [JobState.CANCELLED]
    jobs.cancel(jobs.running()[0].id)
    assert other.ended() == 1
    assert "was cancelled in the window" in capsys.readouterr().err
    file.write_text(file.read_text().replace("wait", "no"))  # another order in its place; the second one was not begun
    assert command("run", str(file)).ended() == 0
    assert seeds(home / "pictures") == {1: 1, 2: 1}


def test_ctrl_c_ends_the_command_also_where_the_window_is_slow_to_stop_the_order(
    window: ScriptedWindow,
    command: Callable[..., Command],
    stops: list[threading.Event],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(client, "WITHDRAW_SECONDS", 0.0)
    jobs = window.session.jobs
    file = orders(tmp_path / "o.jsonl", {"prompt": "wait", "seed": 1}, {"prompt": "a", "seed": 2})
    running = command("run", str(file))
    qtbot.waitUntil(lambda: bool(jobs.running()), timeout=20_000)
    stops[0].set()
    assert running.ended() == 130
    told = capsys.readouterr().err
    assert "has not said yet" in told and "order 2" not in told
    qtbot.waitUntil(lambda: not jobs.open.rows, timeout=20_000)
    assert [job.state for job in jobs.history.jobs()] == [JobState.CANCELLED]


def test_a_failure_is_told_a_pause_too_and_the_next_order_is_made(
    window: ScriptedWindow,
    command: Callable[..., Command],
    qtbot: QtBot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    jobs = window.session.jobs
    jobs.pause()
    file = orders(tmp_path / "o.jsonl", {"prompt": "fail", "seed": 1}, {"prompt": "a", "seed": 2})
    running = command("run", str(file), "--json")
    qtbot.waitUntil(lambda: len(jobs.waiting()) == 1, timeout=20_000)
    jobs.resume()
    assert running.ended() == 1
    told = capsys.readouterr()
    assert json.loads(told.out.splitlines()[-1]) == {"pictures": 1, "finished": 1, "finished_before": 0, "failed": 1}
    assert "queue is paused" in told.err and "goes on" in told.err
    assert "The scripted engine cannot make fail." in told.err


def test_a_window_that_closes_in_the_middle_is_told_and_nothing_is_lost_or_made_twice(
    home: Path,
    windows: list[ScriptedWindow],
    engines: list[ScriptedEngine],
    command: Callable[..., Command],
    qtbot: QtBot,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    windows.append(ScriptedWindow())
    out = tmp_path / "out"
    file = orders(tmp_path / "o.jsonl", {"prompt": "slow decode", "seed": 1, "images": 3}, {"prompt": "a", "seed": 9})
    running = command("run", str(file), "--out", str(out))
    qtbot.waitUntil(lambda: bool(engines and engines[0].requests), timeout=20_000)
    windows.pop().close()
    assert running.ended() == 1
    told = capsys.readouterr().err
    assert "The window was closed" in told and "run the same again" in told

    windows.append(ScriptedWindow())  # it offers the order, as any that was interrupted
    held = windows[0].session.jobs.held
    assert [job.handed is not None for job in held] == [True]
    windows.pop().close()
    own = ScriptedEngine()
    own.released.set()
    monkeypatch.setattr(Wiring, "make_engine", lambda *_: own)
    assert command("run", str(file), "--out", str(out), "--json").ended() == 0, "by an engine of its own"
    assert seeds(out) == {1: 1, 2: 1, 3: 1, 9: 1}
    windows.append(ScriptedWindow())
    assert not windows[0].session.jobs.waiting(), "what the command made, the window does not make again"


def test_what_a_lost_window_saved_is_copied_and_not_made_again(
    home: Path,
    engines: list[ScriptedEngine],
    windows: list[ScriptedWindow],
    command: Callable[..., Command],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The command was killed after the hand-over; the window made two of three pictures and was killed, too."""
    out = tmp_path / "out"
    file = orders(tmp_path / "o.jsonl", {"prompt": "a", "seed": 1, "images": 3})
    assert command("run", str(file), "--out", str(out)).ended() == 0
    engines.clear()
    (store,) = (home / "data" / "runs").glob("*.db")
    notes = QueueStore(store)
    (job,) = notes.load()
    lost = Handed("run", "f" * 32)
    notes.put(Job(**{**_fields(job), "state": JobState.RUNNING, "done": (), "handed": lost}))
    notes.close()
    windows.append(ScriptedWindow())
    library = windows[0].session.library.get
    for file_of in out.iterdir():
        read = read_picture(file_of)
        assert read.request is not None and read.provenance is not None
        pixels = windows[0].wiring.read_pixels(file_of)
        if read.request.seed < 3:
            image = GeneratedImage(request=read.request, pixels=pixels, seconds=0.1, provenance=read.provenance)
            with_library(windows[0], lambda image=image: library().add(image))
        file_of.unlink()
    windows.pop().close()
    engines.clear()
    queue = QueueStore(home / "data" / "queue.db")
    left = {**_fields(job), "id": 77, "state": JobState.RUNNING, "done": (0,), "handed": Handed("run", "f" * 32 + ".1")}
    queue.put(Job(**left))
    queue.close()
    capsys.readouterr()
    assert command("run", str(file), "--out", str(out), "--json").ended() == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["request"]["seed"] for one in told[:-1]] == [1, 2, 3], "those that no passage told of, too"
    assert [request.seed for engine in engines for request in engine.requests] == [3]
    assert seeds(out) == {1: 1, 2: 1, 3: 1} and seeds(home / "pictures") == {1: 1, 2: 1}
    windows.append(ScriptedWindow())
    assert not windows[0].session.jobs.waiting()


def test_another_home_and_another_library_are_no_window_for_a_command(
    window: ScriptedWindow,
    engines: list[ScriptedEngine],
    command: Callable[..., Command],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Wiring, "pictures_folder", property(lambda _: tmp_path / "elsewhere"))
    assert command("generate", "a", "--seed", "1", *SMALL).ended() == 0
    assert len(engines) == 2 and not window.session.jobs.jobs() and seeds(tmp_path / "elsewhere") == {1: 1}
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "second"))
    assert command("generate", "a", "--seed", "1", *SMALL).ended() == 0
    assert len(engines) == 3 and not window.session.jobs.jobs()


def test_a_window_of_another_version_stops_the_command_unless_it_has_its_own_engine(
    window: ScriptedWindow,
    engines: list[ScriptedEngine],
    command: Callable[..., Command],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    of_the_window = sddesk.__version__
    monkeypatch.setattr("sddesk.__version__", "99.0")
    assert command("generate", "a", *SMALL).ended() == 1
    assert f"another version of sddesk: {of_the_window}" in capsys.readouterr().err and len(engines) == 1
    assert command("generate", "a", "--own-engine", *SMALL).ended() == 0
    assert len(engines) == 2


def test_a_model_that_is_another_file_in_the_window_is_refused(
    window: ScriptedWindow,
    command: Callable[..., Command],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sddesk.ordering.models.Hashes.of", lambda *_: "ab" * 32)
    assert command("generate", "a", *SMALL).ended() == 1
    assert "is another file in the open window" in capsys.readouterr().err
    assert not window.session.jobs.jobs()


def test_a_model_given_by_its_folder_is_known_to_the_window_for_this_order_alone(
    window: ScriptedWindow,
    engines: list[ScriptedEngine],
    command: Callable[..., Command],
    tmp_path: Path,
) -> None:
    model = tmp_path / "a model"
    shutil.copytree(resources_folder() / "starter-model", model)
    assert command("generate", "a", "--model", str(model), "--seed", "3", *SMALL).ended() == 0
    assert engines[0].requests[0].checkpoint.name == "a model"
    assert model not in window.wiring.catalog.added, "and no setting names it"


def with_library(window: ScriptedWindow, work: Callable[[], object]) -> None:
    """Do it on the library's thread, and wait for it."""
    done = threading.Event()
    window.session.background.run(lambda: (work(), done.set()))
    assert done.wait(60)


def _fields(job: Job) -> dict[str, Any]:
    return {name: getattr(job, name) for name in Job.__slots__}


class Talking:
    """A window that says these words about the first order of the key "k"."""

    paused = False

    def __init__(self, *said: dict[str, Any]) -> None:
        self._said = [{"key": "k.1", **words} for words in said]

    def order(self, *_: object) -> None: ...

    def say(self, *_: object, **__: object) -> None: ...

    def next(self, _seconds: float) -> dict[str, Any]:
        return self._said.pop(0)


@pytest.mark.parametrize(
    "words",
    [
        {"say": "taken", "ahead": "many"},
        {"say": "progress"},
        {"say": "progress", "progress": {"stage": "denoise", "step": float("inf")}},
        {"say": "picture", "index": 0, "path": "/none"},
        {"say": "picture", "index": [], "path": "/none", "notes": []},
        {"say": "picture", "index": 0, "path": "/none", "notes": 3},
        {"say": "refused"},
        {"say": "ended"},
        {"say": "ended", "state": "failed", "error": "no"},
    ],
    ids=str,
)
def test_words_of_another_program_at_the_socket_are_told_in_a_sentence(words: dict[str, Any]) -> None:
    engine = WindowEngine(cast("Any", Talking(words)), "run", cast("Any", None), print)
    engine.key = "k"
    with pytest.raises(SddeskError) as told:
        engine.generate(located(GenerationRequest(prompt="a", seed=1)), print, print, lambda: False)
    assert str(told.value).startswith("The window said what cannot be understood: ") and "--own-engine" in str(
        told.value.hint
    )
