"""What a bug report needs, as one text: versions, machine, settings, the last of the logs; no prompt, token or name."""

from __future__ import annotations

import platform
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import qVersion

import sddesk
from sddesk.core.redaction import redactor
from sddesk.session.app_session import Session

PACKAGES = ("torch", "diffusers", "transformers", "accelerate", "safetensors", "huggingface_hub", "Pillow", "numpy")
LOG_CHARACTERS = 12_000
LOGS = ("sddesk.log", "engine.log")
MORE_LOGS = "engine-*.log"  # of engines beside the first


def diagnostics(session: Session, settings: Mapping[str, object], logs: Path, disks: Mapping[str, Path]) -> str:
    """Return the report. `settings` are those without private values; `disks` are folders whose room matters."""
    redact: Callable[[str], str] = redactor()
    lines = [*_versions(), *_device(session), *_state(session)]
    lines += [f"setting {name}: {value}" for name, value in sorted(settings.items())]
    lines += [f"free for {name}: {_free_mb(folder)} MB" for name, folder in disks.items()]
    for name in (*LOGS, *sorted(file.name for file in logs.glob(MORE_LOGS))):
        lines += ["", f"--- {name}, its end", _end_of(logs / name)]
    return redact("\n".join(lines)) + "\n"


def _versions() -> Iterator[str]:
    yield f"sddesk {sddesk.__version__}{', bundled' if getattr(sys, 'frozen', False) else ''}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}"
    yield f"Qt {qVersion()}, SQLite {sqlite3.sqlite_version}"
    for package in PACKAGES:
        try:
            yield f"{package} {version(package)}"
        except PackageNotFoundError:
            yield f"{package}: not installed"


def _device(session: Session) -> Iterator[str]:
    device = session.device.report
    if device is None:
        yield "device: not known yet"
        return
    yield f"device: {device.kind}, {device.name}, driver {device.driver}, {device.cpu_threads} threads"
    yield f"memory: {device.memory_total} bytes, {device.memory_free} free at the start"
    if len(device.gpus) > 1:
        yield f"gpus: {[gpu.name for gpu in device.gpus]}, engines: {session.dispatch.engines}"
    if device.note is not None:
        yield f"note: {device.note}"


def _state(session: Session) -> Iterator[str]:
    states = Counter(str(job.state) for job in session.jobs.jobs())
    yield f"jobs: {dict(states)}, paused: {session.jobs.paused}"
    for job in session.jobs.history.jobs()[:20]:
        if job.error is not None:  # the sentence without its values, which may quote a prompt
            request = job.request
            yield f"failed: {job.error.template} ({request.width} x {request.height}, {request.sampler})"
    families = Counter(info.family.id for info in session.models.all())
    yield f"pictures: {session.gallery.count}, checkpoints: {dict(families)}"
    for notice in session.notices.all():
        yield f"notice: {notice.kind} {notice.message.template}"


def _free_mb(folder: Path) -> int | str:
    try:
        return shutil.disk_usage(folder).free // 10**6
    except OSError as error:
        return error.strerror or str(error)


def _end_of(file: Path) -> str:
    try:
        return file.read_bytes()[-LOG_CHARACTERS:].decode("utf-8", "replace")
    except OSError as error:
        return error.strerror or str(error)
