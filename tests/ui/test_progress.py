"""The bar, the line and the title tell the same: stage, steps, speed, time left."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from sddesk.core.events import Stage, StepProgress
from sddesk.ui.progress import ProgressLine, fraction_done, progress_text


def denoising(now: int, of: int, **values: Any) -> StepProgress:
    """A look at this step of a picture; the passes are the same unless `values` say otherwise."""
    passes = {"step": now, "steps": of}
    return StepProgress(stage=Stage.DENOISE, picture_step=now, picture_steps=of, **{**passes, **values})


@pytest.mark.parametrize(
    ("progress", "images", "text"),
    [
        (StepProgress(stage=Stage.START), 1, "Starting the engine…"),
        (StepProgress(stage=Stage.LOAD), 1, "Loading the model…"),
        (StepProgress(stage=Stage.ENCODE), 1, "Reading the prompt…"),
        (denoising(14, 20, speed=2.0), 1, "step 14 of 20 · 2.0 it/s · 3.0 s"),
        (denoising(1, 20), 1, "step 1 of 20"),
        (denoising(12, 50, step=214, steps=2040, first_image=4), 40, "picture 5 of 40, step 12 of 50"),
        (denoising(12, 50, first_image=4, together=4), 40, "pictures 5 to 8 of 40, step 12 of 50"),
        (denoising(12, 50, together=4), 4, "step 12 of 50"),
        (
            denoising(10, 50, step=10, steps=130, speed=0.5, first_image=1),
            2,
            "picture 2 of 2, step 10 of 50 · 0.5 it/s · 4 min",
        ),
        (StepProgress(stage=Stage.DECODE), 1, "Painting the picture…"),
        (StepProgress(stage=Stage.DECODE, image=2), 12, "Painting picture 3 of 12…"),
        (StepProgress(stage=Stage.ENLARGE, step=0, steps=1), 1, "Enlarging the picture…"),
        (StepProgress(stage=Stage.ENLARGE, step=2, steps=9), 1, "Enlarging, 2 of 9 parts done…"),
        (denoising(1, 20, steps=2000, speed=0.25), 1, "step 1 of 20 · 0.3 it/s · 2 h 13 min"),
        (denoising(1, 20, steps=301, speed=0.25), 1, "step 1 of 20 · 0.3 it/s · 20 min"),
        (StepProgress(stage=Stage.LOAD, quiet_seconds=75), 1, "Loading the model… · 1 min 15 s"),
        (denoising(1, 9, quiet_seconds=12), 1, "step 1 of 9 · no step for 12 s"),
        (
            StepProgress(stage=Stage.DENOISE, step=1, steps=9, quiet_seconds=12, answers=False),
            1,
            "No answer from the engine for 12 s",
        ),
    ],
)
def test_the_line(progress: StepProgress, images: int, text: str) -> None:
    assert progress_text(progress, images) == text


def test_only_steps_have_a_fraction() -> None:
    assert fraction_done(StepProgress(stage=Stage.DENOISE, step=5, steps=20)) == 0.25
    assert fraction_done(StepProgress(stage=Stage.DECODE)) is None


def test_the_bar_waits_then_fills_and_stays_for_the_decoding(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show()
    for stage in (Stage.START, Stage.LOAD):
        line.show_progress(StepProgress(stage=stage), 1)
        assert line.bar.maximum() == 0
    line.show_progress(StepProgress(stage=Stage.DENOISE, step=20, steps=20), 1)
    assert line.bar.value() == line.bar.maximum() > 0
    line.show_progress(StepProgress(stage=Stage.DECODE), 1)
    assert line.bar.value() == line.bar.maximum()
    line.show_idle()
    assert not line.bar.isVisible()


def test_the_line_keeps_its_height(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show()
    idle = line.sizeHint().height()
    line.show_progress(StepProgress(stage=Stage.DENOISE, step=1, steps=2), 1)
    assert line.sizeHint().height() == idle
