"""Compiles a pass of a U-Net with torch.compile in a process of its own, and keeps what came of it on the disk.

Not in the engine's own: while inductor traces, torch's modules fail in every other thread of its process, and each of
their operations waits for Python. The child (compiling.py) needs no weights, only what they look like; so what it made
is good for every model of the same layers on the same card and libraries, and is found again at the next start.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import logging
import os
import shutil
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import diffusers
import torch

from sddesk.core.errors import Cancelled
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.engine.compiled import CompiledPass, PassOrder
from sddesk.engine.compiling import NAMES, ORDER, PASSES, written
from sddesk.engine.converted_models import ConvertedModels
from sddesk.engine.device import cpu_name
from sddesk.engine.side_process import SideError, run_beside
from sddesk.engine.threads import usable_cores

FORMAT = "1"
COMPILER_COMMAND = (sys.executable, "-m", "sddesk", "engine-compiler")
LIMIT_BYTES = 2**30  # of what was compiled, and once more of torch's own cache beside it
USUAL_BYTES = 64 * 2**20  # of one compiled pass
USED_SECONDS = 3600  # a file of the cache that was written so lately may be in use
MOST_WORKERS = 4  # processes that compile kernels
_COMPILERS = ("cc", "gcc", "clang")
_FROZEN = QT_TRANSLATE_NOOP(
    "messages", "This program brings no compiler: install sddesk with Python to compile models, as its page says."
)
_NO_TRITON = QT_TRANSLATE_NOOP("messages", "Triton is not installed, with which PyTorch compiles for a graphics card.")
_NO_COMPILER = QT_TRANSLATE_NOOP("messages", "No C compiler was found: install gcc or clang, then start sddesk anew.")
_log = logging.getLogger(__name__)


def compile_obstacle(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Message | None:
    """Why nothing can be compiled for a graphics card here, None where it can."""
    if getattr(sys, "frozen", False):
        return Message(_FROZEN)
    if importlib.util.find_spec("triton") is None:
        return Message(_NO_TRITON)
    named = [environment["CC"]] if environment.get("CC") else _COMPILERS
    if platform.startswith("linux") and not any(shutil.which(name) for name in named):
        return Message(_NO_COMPILER)  # Triton builds what starts its kernels with one
    return None


def compiler_environment(folder: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """What torch's compiler reads, without what a person has set: where it keeps its files; no processes in reserve."""
    wanted = {"TORCHINDUCTOR_CACHE_DIR": str(folder / "kernels"), "TORCH_WARM_POOL": "0"}
    return {name: value for name, value in wanted.items() if name not in environment}


class PassCompiler:
    """compiled.CompilePass, one at a time on this machine; what it made lies in `folder`.

    `wanted` gives whether a person wants it; `command` starts a process that calls compiling.serve.
    """

    def __init__(self, wanted: Callable[[], bool], folder: Path, command: Sequence[str] = COMPILER_COMMAND) -> None:
        self._wanted = wanted
        self._folder = folder
        self._models = ConvertedModels(folder / "passes", LIMIT_BYTES)
        self._command = command

    def is_wanted(self) -> bool:
        """Whether models are to be compiled, and can be."""
        return self._wanted() and compile_obstacle() is None

    def __call__(self, order: PassOrder, check: Callable[[], None]) -> CompiledPass:
        """As compiled.CompilePass. Raises SideError, OSError and what torch's compiler raises."""
        name = _name(order)
        place = self._models.find(name)
        if place is not None:
            try:
                return _load(place, check)
            except Cancelled:
                raise
            except Exception as error:  # noqa: BLE001 - foreign files, read by what a compiler made: made anew
                _log.warning("what was compiled cannot be loaded: %s", error)
                self._models.discard(name)
        with self._models.alone(check):
            place = self._models.find(name)  # another engine may have been as quick
            if place is None:
                place = self._make(name, order, check)
        return _load(place, check)

    def _make(self, name: str, order: PassOrder, check: Callable[[], None]) -> Path:
        if not self._models.has_room(USUAL_BYTES):
            raise SideError("there is no room on the disk")
        trim(self._folder / "kernels")
        return self._models.add(name, USUAL_BYTES, lambda folder: self._compile(order, folder, check))

    def _compile(self, order: PassOrder, folder: Path, check: Callable[[], None]) -> None:
        started = time.monotonic()
        (folder / ORDER).write_text(written(order), encoding="utf-8")
        own = {"TORCHINDUCTOR_COMPILE_THREADS": str(min(MOST_WORKERS, usable_cores()))}
        own = {name: value for name, value in own.items() if name not in os.environ}
        own |= compiler_environment(self._folder, os.environ)
        run_beside([*self._command, str(folder)], folder / "compiler.log", check, own)
        _log.info("compiled in %.0f s", time.monotonic() - started)


def trim(folder: Path, limit: int = LIMIT_BYTES) -> None:
    """Delete the oldest files below `folder` until it has at most `limit` bytes; each is made again when it is
    wanted."""
    found: list[tuple[float, int, Path]] = []
    for file in folder.rglob("*"):
        with suppress(OSError):
            status = file.stat()
            if file.is_file():
                found.append((status.st_mtime, status.st_size, file))
    there = sum(size for _, size, _ in found)
    for changed, size, file in sorted(found):
        if there <= limit or time.time() - changed < USED_SECONDS:
            return
        with suppress(OSError):
            file.unlink()
            there -= size


def _load(place: Path, check: Callable[[], None]) -> CompiledPass:
    import torch._inductor.compile_fx  # takes seconds, which a program that ends need not wait for

    check()
    names: list[str] = json.loads((place / NAMES).read_text(encoding="utf-8"))
    inductor: Any = torch._inductor
    with inductor.config.patch(compile_threads=1):  # else processes that compile are started here, too, and stay
        made: Any = inductor.CompiledArtifact.load(path=str(place / PASSES), format="binary")
    return CompiledPass(tuple(names), lambda tensors: made(*tensors)[0])


def _name(order: PassOrder) -> str:
    """What a compilation is good for: this order, these libraries, this card."""
    device = order.shape.looks[0][3]
    if device.type == "cuda":
        card = torch.cuda.get_device_properties(device)
        machine = f"{card.name} {card.major}.{card.minor}"
    else:
        machine = f"{cpu_name()} {torch.backends.cpu.get_cpu_capability()}"
    words = (FORMAT, torch.__version__, diffusers.__version__, _triton(), machine, written(order))
    return hashlib.sha256("\0".join(words).encode()).hexdigest()[:32]


def _triton() -> str:
    try:
        return importlib.metadata.version("triton")
    except importlib.metadata.PackageNotFoundError:
        return ""
