"""Sentences from below in the person's language, and numbers with their units."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from sddesk.core.facts import NO, YES, Fact
from sddesk.core.included_styles import INCLUDED
from sddesk.core.messages import Message
from sddesk.core.models import DeviceReport
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import ImageRecord, Made
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import SCHEDULES, sampler
from sddesk.ui.input_texts import inputs_text

GIGABYTE = 1024**3
MOST_STARS = 5
_OF_STYLES = {text for style in INCLUDED for text in (style.name, style.folder)}
LONG = 60  # characters that stand beside their name


def translated(message: Message) -> str:
    """The sentence in the language in use: its template is translated, then filled in."""
    return message.filled(QCoreApplication.translate("messages", message.template))


def sampler_text(template: str) -> str:
    """A name or line of the sampler table in the language in use."""
    return QCoreApplication.translate("samplers", template)


def sampler_name(sampler_id: str) -> str:
    """The sampler's name, or its id when this version does not know it."""
    row = sampler(sampler_id)
    return sampler_text(row.name) if row else sampler_id


def style_text(name: str) -> str:
    """A style's name or folder as the window shows it: of the included ones in the language in use."""
    return QCoreApplication.translate("styles", name) if name in _OF_STYLES else name


def time_text(when: datetime) -> str:
    """A moment in local time: `today 09:14`, else with its day, `2026-11-28 09:14`; `when` is aware."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    clock = local.toString("HH:mm")
    if local.date() == QDate.currentDate():
        return QCoreApplication.translate("Units", "today {time}").format(time=clock)
    return f"{local.toString('yyyy-MM-dd')} {clock}"


def seconds_text(seconds: float) -> str:
    """A duration as a person says it: `4.1 s`, `3 min 20 s`, `14 min`, `2 h 5 min`."""
    if seconds < 10:
        text = QLocale().toString(seconds, "f", 1)
        return QCoreApplication.translate("Units", "{seconds} s").format(seconds=text)
    whole = round(seconds)
    if whole < 60:
        return QCoreApplication.translate("Units", "{seconds} s").format(seconds=whole)
    minutes, rest = divmod(whole, 60)
    if minutes >= 10:
        hours, minutes = divmod(round(whole / 60), 60)
        if not hours:
            return QCoreApplication.translate("Units", "{minutes} min").format(minutes=minutes)
        return QCoreApplication.translate("Units", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)
    if not rest:
        return QCoreApplication.translate("Units", "{minutes} min").format(minutes=minutes)
    return QCoreApplication.translate("Units", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def size_text(size_bytes: int) -> str:
    """A size on disk or in memory, in the locale's units."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def made_text(made: Made, seconds: float | None = None) -> str:
    """The line below a picture: seed, steps, sampler, size drawn, how it was enlarged, and the time it took.

    Of another program's picture it says what the file does not state, and whether it was read in part only.
    """
    line = _asked_text(made) if isinstance(made, GenerationRequest) else _stated_text(made)
    if seconds is None:
        return line
    if isinstance(made, GenerationRequest) and made.enlarge is not None:  # its time, not that of what was drawn
        return QCoreApplication.translate("Units", "{line} in {time}").format(line=line, time=seconds_text(seconds))
    return f"{line} · {seconds_text(seconds)}"


def _asked_text(request: GenerationRequest) -> str:
    """What drew it, where that is known, and what made it larger."""
    parts = [_drawn_text(request)] if request.is_drawn else []
    if request.enlarge is not None:
        text = QCoreApplication.translate("Units", "enlarged {scale} times by {model}")
        parts.append(text.format(scale=request.enlarge.scale, model=request.enlarge.model))
    return " · ".join(parts)


def _drawn_text(request: GenerationRequest) -> str:
    line = QCoreApplication.translate("Units", "seed {seed} · {steps} steps · {sampler} · {width} × {height}").format(
        seed=request.seed,
        steps=request.steps,
        sampler=sampler_name(request.sampler),
        width=request.width,
        height=request.height,
    )
    if request.start is not None:
        text = (
            QCoreApplication.translate("Units", "part of a picture, strength {strength}")
            if request.redraws
            else QCoreApplication.translate("Units", "refined in such tiles, strength {strength}")
            if request.refine is not None
            else QCoreApplication.translate("Units", "from a picture, strength {strength}")
        )
        line += " · " + text.format(strength=f"{request.start.strength:.2f}")
    if request.hires is not None:
        width, height = request.result_size
        text = QCoreApplication.translate("Units", "drawn on at {width} × {height}, strength {strength}")
        line += " · " + text.format(width=width, height=height, strength=f"{request.hires.strength:.2f}")
    if request.mode == "fast":
        line += " · " + QCoreApplication.translate("Units", "Fast")
    return line


def _stated_text(stated: ReadSettings) -> str:
    seed, steps = (
        QCoreApplication.translate("Units", "seed not stated")
        if stated.seed is None
        else QCoreApplication.translate("Units", "seed {seed}").format(seed=stated.seed),
        QCoreApplication.translate("Units", "steps not stated")
        if stated.steps is None
        else QCoreApplication.translate("Units", "{steps} steps").format(steps=stated.steps),
    )
    name = stated.sampler_name or (sampler_name(stated.sampler) if stated.sampler else "")
    parts = [seed, steps, name or QCoreApplication.translate("Units", "sampler not stated")]
    if stated.width is not None:
        parts.append(f"{stated.width} × {stated.height}")
    if stated.partly_read:
        parts.append(QCoreApplication.translate("Units", "partly read"))
    return " · ".join(parts)


def left_out_text(made: Made | None) -> str:
    """What was met in a file of another program and not taken, a line each; empty when there is nothing."""
    if not isinstance(made, ReadSettings) or not made.left_out:
        return ""
    head = QCoreApplication.translate("Units", "Partly read. Left out:")
    return "\n".join((head, *(f"- {translated(message)}" for message in made.left_out)))


def device_text(report: DeviceReport) -> str:
    """What pictures are made on, short enough for the top bar."""
    if report.kind == "cpu":
        if report.cpu_threads == 1:
            return QCoreApplication.translate("Units", "CPU, 1 thread")
        if report.cpu_threads:
            return QCoreApplication.translate("Units", "CPU, {threads} threads").format(threads=report.cpu_threads)
        return QCoreApplication.translate("Units", "CPU")
    if report.memory_total:
        return f"{report.name}, {size_text(report.memory_total)}"
    return report.name


def marks_text(record: ImageRecord | None) -> str:
    """A picture's stars and marks in signs and words: never colour alone."""
    if record is None:
        return ""
    stars = "★" * record.stars + "☆" * (MOST_STARS - record.stars) if record.stars else ""
    favourite = QCoreApplication.translate("Units", "♥ favourite") if record.favourite else ""
    rejected = QCoreApplication.translate("Units", "✕ rejected") if record.rejected else ""
    return "  ".join(part for part in (stars, favourite, rejected) if part)


def fact_label(fact: Fact) -> str:
    """What a row of a picture's settings is called."""
    return QCoreApplication.translate("facts", fact.label)


def fact_value(fact: Fact) -> str:
    """Its value; names that have a translation are shown in it."""
    if fact.name == "sampler":
        return sampler_name(fact.value)
    if fact.name == "schedule":
        row = next((row for row in SCHEDULES if row.id == fact.value), None)
        return sampler_text(row.name) if row else fact.value
    if fact.entries:
        return inputs_text(fact.entries)
    if fact.value in (YES, NO) or not fact.known:
        return QCoreApplication.translate("facts", fact.value)
    return fact.value


def facts_text(facts: Sequence[Fact]) -> str:
    """Rows as text to read, select and copy: one a line, long ones below their name."""
    rows = ((fact_label(fact), fact_value(fact)) for fact in facts)
    return "\n".join(
        f"{label}: {value}" if len(value) < LONG and "\n" not in value else f"{label}:\n{value}"
        for label, value in rows
    )
