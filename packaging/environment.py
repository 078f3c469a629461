"""The folder .venv: made, repaired and brought up to date by one process at a time; left alone when it is right."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import packages
import pip_runner
import torch_build
from bootstrap import NEWEST, OLDEST
from places import LOG, interpreter, scripts
from setup_error import SetupError

LOCK = "sddesk.lock"
STAMP = "sddesk-stamp.json"
UNFINISHED = "sddesk-unfinished"
INPUTS = ("pyproject.toml", "packaging/constraints.txt", "sddesk/__init__.py")


def ensure(root: Path, *, with_tests: bool) -> None:
    """Make `root`/.venv hold the project with its pinned versions. Instant when its stamp says it does.

    Raises SetupError, or OSError where the disk refuses.
    """
    venv = root / ".venv"
    key = fingerprint(root)
    if is_ready(venv, key, with_tests):
        return
    started = time.monotonic()
    venv.mkdir(exist_ok=True)
    with lock(venv / LOCK):
        if is_ready(venv, key, with_tests):  # another process was faster
            return
        with_tests = with_tests or _stamp(venv).get("tests") is True
        if not is_sound(venv, root):
            _make(venv)
        _fill(root, venv, with_tests)
        _compile(root, venv)
        stamp = {"key": key, "tests": with_tests, "root": str(root)}
        (venv / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    pip_runner.tell(f"ready after {time.monotonic() - started:.0f} s")


def fingerprint(root: Path) -> str:
    """What the environment depends on, as a hash: the pins, the folder's place, whether there is an NVIDIA card."""
    digest = hashlib.sha256()
    for name in INPUTS:
        digest.update((root / name).read_bytes() + b"\0")
    wish = os.environ.get("SDDESK_TORCH", "")
    digest.update(f"{root}\0{torch_build.has_nvidia_card()}\0{wish}".encode())
    return digest.hexdigest()


def is_ready(venv: Path, key: str, with_tests: bool) -> bool:
    """Whether nothing is to be done: the stamp fits, no set-up was cut short, the interpreter is still there."""
    stamp = _stamp(venv)
    enough = stamp.get("key") == key and (stamp.get("tests") is True or not with_tests)
    return enough and not (venv / UNFINISHED).exists() and interpreter(venv).exists()


def is_sound(venv: Path, root: Path) -> bool:
    """Whether an existing environment can be built on: whole, starting, of a fitting Python, and not moved here."""
    if (venv / UNFINISHED).exists() or _stamp(venv).get("root", str(root)) != str(root):
        return False
    probe = f"import sys, pip; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"
    try:
        return subprocess.run([str(interpreter(venv)), "-c", probe], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def tool(root: Path, name: str) -> Path:
    """The path of an installed command. Raises SetupError when there is none."""
    found = scripts(root / ".venv") / (name + ".exe" if os.name == "nt" else name)
    if not found.exists():
        raise SetupError(f"{name} is not among the installed tools. Try: sddesk, pytest, python.")
    return found


def variables(root: Path) -> dict[str, str]:
    """The surroundings of a tool: as after activating the environment."""
    venv = root / ".venv"
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "__PYVENV_LAUNCHER__")}
    path = os.pathsep.join([str(scripts(venv)), kept.get("PATH", "")])
    return kept | {"VIRTUAL_ENV": str(venv), "PATH": path}


@contextlib.contextmanager
def lock(path: Path) -> Iterator[None]:
    """Hold `path` for this process; a second set-up waits. The system lets go of it even when a process is killed."""
    with path.open("a+") as file:
        if not _try_lock(file.fileno()):
            pip_runner.tell("another set-up of this folder is running; waiting for it")
            while not _try_lock(file.fileno()):
                time.sleep(0.5)
        yield


def _try_lock(number: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _stamp(venv: Path) -> dict[str, object]:
    try:
        read = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _make(venv: Path) -> None:
    """A fresh, empty environment in place of whatever is there; only the lock stays."""
    for entry in venv.iterdir():
        if entry.name == LOCK:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)
    (venv / UNFINISHED).touch()
    pip_runner.tell(f"making .venv with Python {sys.version.split()[0]}")
    bare = [] if importlib.util.find_spec("ensurepip") else ["--without-pip"]
    if importlib.util.find_spec("venv") is None or (bare and importlib.util.find_spec("pip") is None):
        raise SetupError(venv_advice(shutil.which("apt-get") is not None))
    made = subprocess.run([sys.executable, "-m", "venv", *bare, str(venv)], capture_output=True, text=True, check=False)
    if made.returncode:
        raise SetupError(f"the environment cannot be made: {(made.stderr or made.stdout).strip()}")
    if bare:  # Debian's python3 without python3-venv: its pip can still fill an environment
        own = ["--python", str(interpreter(venv)), "install", "pip"]
        pip_runner.run(Path(sys.executable), own, venv / LOG, venv)


def venv_advice(has_apt: bool) -> str:
    """The sentence for a Python that cannot make environments."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    line = f"Install it: sudo apt install python{version}-venv" if has_apt else "Install your system's package for it."
    return f"this Python ({sys.executable}) comes without its venv module. {line}"


def _fill(root: Path, venv: Path, with_tests: bool) -> None:
    """Install everything. A kill leaves UNFINISHED behind, so that the next run starts anew; a refusal does not."""
    marker = venv / UNFINISHED
    marker.touch()
    try:
        packages.install(root, venv, with_tests)
    except SetupError:
        marker.unlink()
        raise
    marker.unlink()


def _compile(root: Path, venv: Path) -> None:
    """The program's bytecode, that the first start be as fast as the next; a folder that refuses it is only slower."""
    command = [str(interpreter(venv)), "-m", "compileall", "-q", str(root / "sddesk")]
    subprocess.run(command, capture_output=True, check=False)
