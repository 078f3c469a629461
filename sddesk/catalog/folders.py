"""Finds models in the folders people have: A1111's, Forge's, ComfyUI's, diffusers folders, or any. Moves nothing."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import cast

from sddesk.catalog.extra_paths import EXTRA_PATHS, comfyui_folders
from sddesk.catalog.neighbours import BESIDE
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.model_formats import ENDINGS, PATH_LISTS
from sddesk.core.models import Source
from sddesk.core.regular_files import read_small
from sddesk.core.values import dataclass
from sddesk.weights.reasons import MODULAR

# The folders that are looked into first, in this order; then the whole of `models`, for what stands elsewhere in it.
A1111 = ("models/Stable-diffusion", "models/VAE", "models/Lora", "models/LyCORIS", "embeddings", "models")
COMFYUI = ("models/checkpoints", "models/vae", "models/loras", "models/embeddings", "models/diffusers", "models")
# Each is told by folders that only it has; SD.Next and Forge are A1111's kin.
A1111_MARKS = ("models/Stable-diffusion",)
COMFYUI_MARKS = ("models/checkpoints", "models/diffusion_models", "models/text_encoders", "models/vae_approx")
INDEX = "model_index.json"
MODULAR_INDEX = "modular_model_index.json"
MOST_INDEX_BYTES = 1_000_000
DEEPEST = 8
MOST_FOUND = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file that is called as weights are, with what tells whether it changed; size and time are 0 if unknown.

    `beside` are the names of the notes that other programs keep in the same folder.
    """

    path: str
    size: int
    mtime_ns: int
    source: Source
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFolder:
    """A diffusers folder."""

    path: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundProblem:
    """A folder that was not looked into, or not wholly, and why."""

    path: str
    source: Source
    reason: Message


Found = FoundFile | FoundFolder | FoundProblem


def look_into(place: Path) -> list[Found]:
    """Every model at a place that a person named, in the order of their names.

    Raises SddeskError when the place is not there, or is a list of folders that cannot be read.
    """
    try:
        if place.is_dir():
            return _bounded(place, _in_folder(place))
        if place.suffix.lower() in PATH_LISTS and place.exists():
            return _bounded(place, _in_list(place))
        if place.exists():
            stem = place.stem
            there = {f"{stem}{ending}" for ending in BESIDE if place.with_name(f"{stem}{ending}").exists()}
            return [_found_file(str(place), "file", there)]
        raise SddeskError(QT_TRANSLATE_NOOP("messages", "There is no folder {folder}."), folder=str(place))
    except (OSError, ValueError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The folder {folder} cannot be read: {reason}."),
            folder=str(place),
            reason=getattr(error, "strerror", None) or str(error),
        ) from error


def _bounded(place: Path, found: Iterator[Found]) -> list[Found]:
    """All that was found, or as much as a list can bear and a word on the rest."""
    first = list(islice(found, MOST_FOUND))
    if len(first) < MOST_FOUND:
        return first
    reason = Message.of(
        QT_TRANSLATE_NOOP("messages", "Only its first {count} files were looked at."), {"count": MOST_FOUND}
    )
    return [*first, FoundProblem(path=str(place), source="folder", reason=reason)]


def _in_list(file: Path) -> Iterator[Found]:
    folders = comfyui_folders(file)
    if folders and not any(folder.is_dir() for folder in folders):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "None of the folders that {file} names is on this machine: {folders}"),
            QT_TRANSLATE_NOOP("messages", "Correct the paths in it, or add the folders themselves."),
            file=str(file),
            folders=", ".join(str(folder) for folder in folders[:3]),
        )
    yield from _in_all(folders, "comfyui")


def _in_folder(folder: Path) -> Iterator[Found]:
    layouts: tuple[tuple[tuple[str, ...], tuple[str, ...], Source], ...] = (
        (A1111_MARKS, A1111, "a1111"),
        (COMFYUI_MARKS, COMFYUI, "comfyui"),
    )
    if (folder / INDEX).is_file():
        yield FoundFolder(path=str(folder), source="folder")
        return
    for marks, names, source in layouts:
        if any((folder / name).is_dir() for name in marks):
            folders = [folder / name for name in names]
            if (folder / EXTRA_PATHS).is_file():
                folders += comfyui_folders(folder / EXTRA_PATHS)
            yield from _in_all(folders, source)
            return
    yield from _walk(str(folder), "folder", DEEPEST, set())


def _in_all(folders: list[Path], source: Source) -> Iterator[Found]:
    seen: set[str] = set()
    for folder in folders:
        yield from _walk(str(folder), source, DEEPEST, seen)


def _walk(folder: str, source: Source, depth: int, seen: set[str]) -> Iterator[Found]:
    real = os.path.realpath(folder)
    if real in seen:
        return
    if depth == 0:
        reason = Message(QT_TRANSLATE_NOOP("messages", "Not looked into: it stands too deep below the added folder."))
        yield FoundProblem(path=folder, source=source, reason=reason)
        return
    seen.add(real)
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name.lower())
    except (FileNotFoundError, NotADirectoryError):
        return  # one that a list or a layout names and this machine has not
    except OSError as error:
        values = {"reason": error.strerror or str(error)}
        reason = Message.of(QT_TRANSLATE_NOOP("messages", "It cannot be read: {reason}."), values)
        yield FoundProblem(path=folder, source=source, reason=reason)
        return
    if any(entry.name == INDEX and not _is_folder(entry) for entry in listed):
        yield FoundFolder(path=folder, source=source)
        return
    names = {entry.name for entry in listed}
    if MODULAR_INDEX in names:  # its VAE and its text encoders may serve other models
        yield FoundProblem(path=folder, source=source, reason=Message.of(MODULAR, {"what": _modular_class(folder)}))
    for entry in listed:
        if entry.name.startswith("."):
            continue
        if _is_folder(entry):
            yield from _walk(entry.path, source, depth - 1, seen)
        elif entry.name.lower().endswith(ENDINGS):
            yield _found_file(entry.path, source, names)


def _modular_class(folder: str) -> str:
    """Of which kind a model of modular blocks says it is: "Anima"."""
    try:
        told: object = json.loads(read_small(Path(folder) / MODULAR_INDEX, MOST_INDEX_BYTES))
    except (OSError, ValueError, RecursionError):
        told = None
    name = cast("dict[str, object]", told).get("_class_name") if isinstance(told, dict) else None
    return str(name).removesuffix("ModularPipeline")[:100] if isinstance(name, str) and name else MODULAR_INDEX


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # a link that leads nowhere


def _found_file(path: str, source: Source, names: set[str]) -> FoundFile:
    """A file as it is now, in a folder with these names; a non-file is reported when it is read."""
    stem = os.path.splitext(os.path.basename(path))[0]  # noqa: PTH119, PTH122 - ten thousand paths cost a second
    beside = tuple(f"{stem}{ending}" for ending in BESIDE if f"{stem}{ending}" in names)
    try:
        status = os.stat(path)  # noqa: PTH116 - the same
    except OSError:
        return FoundFile(path=path, size=0, mtime_ns=0, source=source, beside=beside)
    size = status.st_size if stat.S_ISREG(status.st_mode) else 0
    return FoundFile(path=path, size=size, mtime_ns=status.st_mtime_ns, source=source, beside=beside)
