"""What a person waits through, as one bar, one line and one title."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from sddesk.core.events import Stage, StepProgress
from sddesk.session.generation.job import JobState
from sddesk.ui.controls import plain
from sddesk.ui.texts import seconds_text
from sddesk.ui.theme import GRID

TICKS = 1000


def fraction_done(progress: StepProgress) -> float | None:
    """How much of a job is done, 0..1; None where that is unknown, or stands still (decode)."""
    counted = progress.stage in (Stage.DENOISE, Stage.ENLARGE)
    return progress.step / max(1, progress.steps) if counted else None


def progress_text(progress: StepProgress, images: int) -> str:
    """The line above the bar: `picture 5 of 40, step 12 of 50 · 1.9 it/s · 3 min`; the time is for all pictures.

    After it, how long nothing new came, where that is unusual; or only that nothing at all came from the engine.
    """
    time = seconds_text(float(progress.quiet_seconds))
    if not progress.answers:
        return QCoreApplication.translate("Progress", "No answer from the engine for {time}").format(time=time)
    text = _stage_text(progress, images)
    if not progress.quiet_seconds:
        return text
    if progress.stage == Stage.DENOISE:
        time = QCoreApplication.translate("Progress", "no step for {time}").format(time=time)
    return f"{text} · {time}"


def _stage_text(progress: StepProgress, images: int) -> str:
    if progress.stage == Stage.START:
        return QCoreApplication.translate("Progress", "Starting the engine…")
    if progress.stage == Stage.LOAD:
        return QCoreApplication.translate("Progress", "Loading the model…")
    if progress.stage == Stage.PREPARE:
        return QCoreApplication.translate("Progress", "Preparing the model for this processor, once…")
    if progress.stage == Stage.ENCODE:
        return QCoreApplication.translate("Progress", "Reading the prompt…")
    if progress.stage == Stage.DECODE:
        if images == 1:
            return QCoreApplication.translate("Progress", "Painting the picture…")
        painting = QCoreApplication.translate("Progress", "Painting picture {index} of {count}…")
        return painting.format(index=progress.image + 1, count=images)
    if progress.stage == Stage.ENLARGE and progress.steps <= 1:
        return QCoreApplication.translate("Progress", "Enlarging the picture…")
    if progress.stage == Stage.ENLARGE:
        enlarging = QCoreApplication.translate("Progress", "Enlarging, {step} of {count} parts done…")
        return enlarging.format(step=progress.step, count=progress.steps)
    parts = [_step_text(progress, images)]
    if progress.speed > 0:
        speed = QLocale().toString(progress.speed, "f", 1 if progress.speed < 100 else 0)
        parts.append(QCoreApplication.translate("Progress", "{speed} it/s").format(speed=speed))
        parts.append(seconds_text(max(0, progress.steps - progress.step) / progress.speed))
    return " · ".join(parts)


def ended_text(state: JobState, progress: StepProgress | None) -> str:
    """How far a job came that ended before its time, empty for one that did not; `progress` is its last look."""
    translate = QCoreApplication.translate
    words = {
        JobState.CANCELLED: (
            translate("Progress", "Stopped"),
            translate("Progress", "Stopped at step {step} of {steps}"),
        ),
        JobState.FAILED: (translate("Progress", "Failed"), translate("Progress", "Failed at step {step} of {steps}")),
        JobState.INTERRUPTED: (
            translate("Progress", "Interrupted"),
            translate("Progress", "Interrupted at step {step} of {steps}"),
        ),
    }
    short, at_step = words.get(state, ("", ""))
    if progress is None or not progress.picture_step:
        return short
    return at_step.format(step=progress.picture_step, steps=progress.picture_steps)


def _step_text(progress: StepProgress, images: int) -> str:
    """The step of the picture that is being made, or of the pictures that are made at once; never a sum of several."""
    template = QCoreApplication.translate("Progress", "step {step} of {steps}")
    if images > progress.together == 1:
        template = QCoreApplication.translate("Progress", "picture {first} of {count}, step {step} of {steps}")
    elif images > progress.together:
        template = QCoreApplication.translate(
            "Progress", "pictures {first} to {last} of {count}, step {step} of {steps}"
        )
    if progress.part > 1:
        template = QCoreApplication.translate("Progress", "{step_text}, larger").replace("{step_text}", template)
    if progress.tiles:
        template = QCoreApplication.translate("Progress", "tile {tile} of {tiles}, {step_text}").replace(
            "{step_text}", template
        )
    return template.format(
        step=progress.picture_step,
        steps=progress.picture_steps,
        first=progress.first_image + 1,
        last=progress.first_image + progress.together,
        count=images,
        tile=progress.tile,
        tiles=progress.tiles,
    )


class ProgressLine(QWidget):
    """The line and the bar; they keep their place when nothing runs, so that nothing jumps."""

    def __init__(self) -> None:
        super().__init__()
        self.text = plain()
        self.text.setProperty("muted", True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, TICKS)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
        column.setSpacing(GRID)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        self.show_idle()

    def show_progress(self, progress: StepProgress, images: int) -> None:
        """Show one look at the work."""
        fraction = fraction_done(progress)
        waits = progress.stage in (Stage.START, Stage.LOAD, Stage.PREPARE, Stage.ENCODE)
        self.bar.setRange(0, 0 if waits else TICKS)
        if fraction is not None:
            self.bar.setValue(round(fraction * TICKS))
        self._show_text(progress_text(progress, images))
        self._show_bar(True)

    def show_stopping(self) -> None:
        """Stop was asked for and takes effect within one step."""
        self._show_text(self.tr("Stopping…"))

    def show_idle(self) -> None:
        """Nothing runs."""
        self.bar.setRange(0, TICKS)
        self.bar.setValue(0)
        self._show_text("")
        self._show_bar(False)

    def _show_text(self, text: str) -> None:
        self.text.setText(text or " ")
        self.bar.setAccessibleDescription(text)

    def _show_bar(self, shown: bool) -> None:
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.bar.setVisible(shown)
