"""`python -m sddesk` on a screen, with the starter model, killed in mid-picture: nothing is lost or made twice."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from sddesk.settings.paths import resources_folder
from tests.driven import Event, Window, end_within, pictures_of, screen

pytestmark = [
    pytest.mark.timeout(600),
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no such kill"),
    pytest.mark.skipif(not (resources_folder() / "starter-model").is_dir(), reason="the starter model is not there"),
]
BATCH = {"rows": 2, "columns": 3, "steps": 12, "seed": 100, "seed_random": False}  # four pictures at once, then two
ENDS_WITHIN = 60.0


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    with screen() as variables:
        yield variables


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def windows() -> Iterator[list[Window]]:
    opened: list[Window] = []
    yield opened
    for window in opened:
        if window.process.poll() is None:
            window.kill()


def denoising(job: int, image: int) -> object:
    def is_it(event: Event) -> bool:
        return (event["event"], event.get("job"), event.get("stage")) == ("progress", job, "denoise") and (
            event["image"] >= image and event["step"] >= 1
        )

    return is_it


def test_f03_a_window_killed_in_mid_denoise_goes_on_with_what_is_missing(
    display: dict[str, str], home: Path, host: str, windows: list[Window]
) -> None:
    windows.append(first := Window(home, display))
    first.ready()
    batch = first.order("a red house", **BATCH)
    later = first.order("a blue boat", rows=1, columns=1, seed=7, steps=4)
    first.until(denoising(batch, 4))  # type: ignore[arg-type]
    left = first.kill()
    assert bool(left) == (host == "process"), "the engine lives where the settings say"
    assert end_within(left, ENDS_WITHIN), "it ends with its window: nothing holds memory"
    saved = pictures_of(home)
    assert set(saved) <= {("a red house", seed) for seed in range(100, 104)}

    windows.append(second := Window(home, display))
    second.until(lambda event: event["event"] == "notice" and event["action"] == "resume_queue")
    second.ready()
    time.sleep(0.5)
    seen = second.look()
    assert [action for _, action in seen["notices"]] == ["resume_queue"]
    assert seen["states"] == {str(batch): "interrupted", str(later): "queued"}
    assert not [event for event in second.events if event["event"] == "progress"], "nothing runs by itself"
    second.do("resume")
    second.idle()
    jobs = [event["job"] for event in second.events if event["event"] == "progress"]
    assert jobs.index(later) > jobs.index(batch), "the interrupted one first"
    assert second.close() == 0
    made = pictures_of(home)
    assert made == {**{("a red house", seed): 1 for seed in range(100, 106)}, ("a blue boat", 7): 1}
    remade = [
        event["seed"] for event in second.events if event["event"] == "saved" and event["prompt"] == "a red house"
    ]
    assert sorted(remade) == [seed for seed in range(100, 106) if ("a red house", seed) not in saved]


def test_f03_a_window_killed_while_two_engines_draw_offers_both_jobs_again(
    display: dict[str, str], home: Path, windows: list[Window]
) -> None:
    two = {"SDDESK_ENGINES": "2", "OMP_NUM_THREADS": "1"}
    windows.append(first := Window(home, display, environment=two))
    first.ready()
    one = first.order("a red house", **BATCH)
    other = first.order("a blue boat", **{**BATCH, "seed": 200})
    later = first.order("a green tree", rows=1, columns=1, seed=7, steps=4)
    first.until(denoising(other, 4))  # type: ignore[arg-type]
    assert end_within(first.kill(), ENDS_WITHIN), "both engines end with their window"

    windows.append(second := Window(home, display, environment=two))
    second.until(lambda event: event["event"] == "notice" and event["action"] == "resume_queue")
    second.ready()
    assert second.look()["states"].keys() == {str(job) for job in (one, other, later)}
    second.do("resume")
    second.idle()
    assert set(second.look()["states"].values()) == {"finished"}
    assert second.close() == 0
    batches = {(prompt, seed + n): 1 for prompt, seed in (("a red house", 100), ("a blue boat", 200)) for n in range(6)}
    assert pictures_of(home) == {**batches, ("a green tree", 7): 1}


def test_f51_f61_the_engine_is_killed_and_a_second_start_comes_while_the_window_stays(
    display: dict[str, str], home: Path, windows: list[Window], tmp_path: Path
) -> None:
    windows.append(window := Window(home, display))
    window.ready()
    job = window.order("a green tree", **BATCH)
    window.until(denoising(job, 4))  # type: ignore[arg-type]
    engine = window.engine()
    assert engine is not None
    engine.kill()
    told = window.until(lambda event: event["event"] == "notice")
    assert "memory ran out" in told["text"] and told["action"] == "resume_queue"
    assert window.look()["states"] == {str(job): "interrupted"}
    window.do("minimise")
    Image.new("RGB", (40, 30), "red").save(tmp_path / "photo.png")
    windows.append(second := Window(home, display, [str(tmp_path / "photo.png")]))
    assert second.process.wait(60) == 0 and not second.events
    deadline = time.monotonic() + 60
    while not (seen := window.look())["caption"] and time.monotonic() < deadline:
        time.sleep(0.1)
    assert "photo.png" in seen["caption"] and not seen["minimised"]
    window.do("resume")
    window.idle()
    another = window.engine()
    assert another is not None and another.pid != engine.pid
    assert window.close() == 0
    assert pictures_of(home) == {("a green tree", seed): 1 for seed in range(100, 106)}
    assert end_within([another], ENDS_WITHIN)
