"""The files of a request's models on another machine: taken from the same path, or fetched once a node, by their hash.

No Ray here: what is sent describes files, and `fetch` brings the bytes of one.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from filelock import FileLock, Timeout

from sddesk.core.errors import Cancelled, SddeskError
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartInfo
from sddesk.core.whole_files import make_folder, write_over

READ_BYTES = 1 << 22
LOOK_SECONDS = 0.1
FRESH_SECONDS = 10.0  # so long a description holds without another look at the disk

_NOT_KEPT = QT_TRANSLATE_NOOP("messages", "The file {file} of a model cannot be kept on the machine {node}: {reason}")
_DAMAGED = QT_TRANSLATE_NOOP("messages", "The file {file} of a model came to the machine {node} as other bytes.")
_AGAIN = QT_TRANSLATE_NOOP("messages", "Was it changed meanwhile? Order it again.")
_NOT_READ = QT_TRANSLATE_NOOP("messages", "The file {file} cannot be read: {reason}")


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of a model: its name below the model's folder, "" where the model is one file; SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SentPath:
    """A file or a folder that a request is drawn with: where it is on the machine that orders, and all its bytes."""

    path: str
    entries: tuple[FileEntry, ...]

    @property
    def key(self) -> str:
        """What names these bytes under this name: 32 hex digits."""
        text = json.dumps([Path(self.path).name, [[entry.name, entry.sha256] for entry in self.entries]])
        return hashlib.sha256(text.encode()).hexdigest()[:32]


Fetch = Callable[[SentPath, FileEntry, BinaryIO], None]


class FileHashes:
    """SHA-256 of files, each computed once until its size or time changes; `file` keeps them over a restart."""

    def __init__(self, file: Path | None = None) -> None:
        self._file, self._lock = file, threading.Lock()
        self._known: dict[str, list[Any]] = {}
        self._described: dict[str, tuple[float, SentPath]] = {}
        if file is not None:
            with suppress(OSError, ValueError):
                read = json.loads(file.read_text(encoding="utf-8"))
                self._known = read if isinstance(read, dict) else {}

    def describe(self, path: str) -> SentPath:
        """Return what a file or a folder consists of. Raises SddeskError when it cannot be read."""
        with self._lock:
            looked, sent = self._described.get(path, (0.0, None))
            if sent is None or time.monotonic() - looked > FRESH_SECONDS:
                sent = self._described_now(path)
                self._described[path] = time.monotonic(), sent
            return sent

    def matches(self, sent: SentPath) -> bool:
        """Whether this machine has the same bytes at the same path: a shared folder."""
        place = Path(sent.path)
        try:
            if any((place / entry.name).stat().st_size != entry.size for entry in sent.entries):
                return False
            return self.describe(sent.path).entries == sent.entries
        except (OSError, SddeskError):
            return False

    def _described_now(self, path: str) -> SentPath:
        place, before = Path(path), len(self._known)
        try:
            files = sorted(file for file in place.rglob("*") if file.is_file()) if place.is_dir() else [place]
            entries = [self._entry(file, "" if file == place else file.relative_to(place).as_posix()) for file in files]
        except OSError as error:
            raise SddeskError(_NOT_READ, file=path, reason=error.strerror or str(error)) from error
        if self._file is not None and len(self._known) != before:
            with suppress(OSError):  # computed again at the next start
                make_folder(self._file.parent)
                write_over(self._file, json.dumps(self._known).encode())
        return SentPath(path, tuple(entries))

    def _entry(self, file: Path, name: str) -> FileEntry:
        state = file.stat()
        known = self._known.get(str(file))
        if not (isinstance(known, list) and known[:2] == [state.st_size, state.st_mtime_ns]):
            with file.open("rb") as stream:
                known = [state.st_size, state.st_mtime_ns, hashlib.file_digest(stream, "sha256").hexdigest()]
            self._known[str(file)] = known
        return FileEntry(name, state.st_size, str(known[2]))


class NodeFiles:
    """The models that a node has fetched, in `folder`: each file once under its hash, each model as a folder of links.

    Engines of one node share the folder; a lock lets one of them fetch while the others wait.
    """

    def __init__(self, folder: Path, node: str) -> None:
        self._folder, self._node = folder, node
        self._hashes = FileHashes(folder / "hashes.json")
        self._placed: dict[SentPath, str] = {}

    def place(self, sent: SentPath, fetch: Fetch, cancelled: Callable[[], bool]) -> str:
        """Return where these bytes are on this machine; what is missing is fetched. Raises Cancelled, SddeskError."""
        known = self._placed.get(sent)
        if known is None or not Path(known).exists():
            known = sent.path if self._hashes.matches(sent) else str(self._fetched(sent, fetch, cancelled))
            self._placed[sent] = known
        return known

    def _fetched(self, sent: SentPath, fetch: Fetch, cancelled: Callable[[], bool]) -> Path:
        place = self._folder / "models" / sent.key / Path(sent.path).name
        if place.exists():
            return place
        try:
            for folder in (place.parent.parent, self._folder / "files"):
                make_folder(folder, private=True)
            with self._lock(sent.key, cancelled):
                if place.exists():
                    return place
                files = [(entry, self._file(sent, entry, fetch, cancelled)) for entry in sent.entries]
                return _assembled(place, files)
        except OSError as error:
            reason = error.strerror or str(error)
            raise SddeskError(_NOT_KEPT, file=Path(sent.path).name, node=self._node, reason=reason) from error

    def _file(self, sent: SentPath, entry: FileEntry, fetch: Fetch, cancelled: Callable[[], bool]) -> Path:
        file = self._folder / "files" / entry.sha256
        with self._lock(entry.sha256, cancelled):
            if file.exists():
                return file
            temp = file.with_name(f".{entry.sha256}-{secrets.token_hex(4)}.part")
            try:
                with temp.open("xb") as stream:
                    fetch(sent, entry, stream)
                    stream.flush()
                    os.fsync(stream.fileno())
                with temp.open("rb") as stream:
                    digest = hashlib.file_digest(stream, "sha256").hexdigest()
                if digest != entry.sha256:
                    raise SddeskError(_DAMAGED, _AGAIN, file=entry.name or Path(sent.path).name, node=self._node)
                temp.replace(file)
            finally:
                temp.unlink(missing_ok=True)
        return file

    @contextmanager
    def _lock(self, name: str, cancelled: Callable[[], bool]) -> Generator[None]:
        """Hold the lock of this name, also against other processes. Raises Cancelled."""
        lock = FileLock(self._folder / "files" / f".{name}.lock")
        while not lock.is_locked:
            if cancelled():
                raise Cancelled
            with suppress(Timeout):
                lock.acquire(timeout=LOOK_SECONDS)
        try:
            yield
        finally:
            lock.release()


def _assembled(place: Path, files: list[tuple[FileEntry, Path]]) -> Path:
    """Make a model's folder of files that are there, in one step; the caller holds its lock. Raises OSError."""
    hidden = f".{place.parent.name}-"
    for left in place.parent.parent.glob(f"{hidden}*"):  # of a process that was killed
        shutil.rmtree(left, ignore_errors=True)
    temp = place.parent.with_name(hidden + secrets.token_hex(4))
    try:
        for entry, file in files:
            parts = PurePosixPath(entry.name).parts
            if ".." in parts or PurePosixPath(entry.name).is_absolute():
                raise OSError("a name leads out of the model's folder")
            target = temp.joinpath(place.name, *parts)
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                target.hardlink_to(file)
            except OSError:
                shutil.copyfile(file, target)
        temp.replace(place.parent)
    finally:
        shutil.rmtree(temp, ignore_errors=True)
    return place


def paths_of(located: LocatedRequest) -> tuple[str, ...]:
    """Return every file and folder of weights that a request is drawn with; its inputs are none of them."""
    paths = dict.fromkeys(path for info in _infos(located) for path in _paths_in(info))
    return tuple(path for path in paths if path)


def moved(located: LocatedRequest, where: dict[str, str], inputs: dict[str, Path]) -> LocatedRequest:
    """Return the same request with the paths of another machine."""
    values: dict[str, Any] = {}
    for field in fields(located):
        value = getattr(located, field.name)
        if isinstance(value, CheckpointInfo | PartInfo):
            values[field.name] = _moved(value, where)
        elif field.name in ("loras", "embeddings", "steering"):
            values[field.name] = {name: _moved(info, where) for name, info in value.items()}
    return replace(located, **values, inputs=inputs)


def _infos(located: LocatedRequest) -> list[CheckpointInfo | PartInfo]:
    single = [
        located.checkpoint,
        located.vae,
        located.text_encoder,
        located.text_encoder_2,
        located.sampler_from,
        located.tiny_decoder,
        located.upscaler,
    ]
    if located.request.enlarge is not None:
        single[0] = None  # the starter stands there, and nothing loads it
    many = [*located.loras.values(), *located.embeddings.values(), *located.steering.values()]
    return [info for info in (*single, *many) if info is not None]


def _paths_in(info: CheckpointInfo | PartInfo) -> tuple[str, ...]:
    return info.location, info.tokenizer


def _moved(info: Any, where: dict[str, str]) -> Any:
    return replace(
        info,
        location=where.get(info.location, info.location),
        tokenizer=where.get(info.tokenizer, info.tokenizer),
    )
