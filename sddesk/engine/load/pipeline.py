"""Loads a checkpoint's pipeline, its parts perhaps from several places, with a stop between parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError

from sddesk.core.families import ModelFamily, family_named
from sddesk.core.messages import Message
from sddesk.engine.families.base import code_of
from sddesk.engine.key import LoadKey, PartSource
from sddesk.engine.load.folder import UNLOADABLE, Folder, left_out, text_model, unloadable
from sddesk.engine.load.single_file import SingleFile, load_vae_file
from sddesk.engine.load.split_files import LanguageFile, TransformerFile, load_other_vae
from sddesk.engine.load.text_file import TextFile, TextSource
from sddesk.engine.load.weights import bytes_as
from sddesk.weights.folder import ModelFolder, inspect_folder

Model = Folder | SingleFile | TransformerFile
# Gives the denoiser that another program computes, from the model's files and the folder of what was converted.
Skeleton = Callable[[ModelFolder, Path], Any]


@dataclass(frozen=True, slots=True)
class Read:
    """A diffusers pipeline, the facts about its files, and the notes for a person about them."""

    files: ModelFolder
    pipe: Any
    notes: tuple[Message, ...]


def load_pipeline(
    key: LoadKey, check_cancelled: Callable[[], None], resources: Path | None, skeleton: Skeleton
) -> Read:
    """Load the parts that `key` names into the memory of the CPU and put them together.

    `resources` holds the configurations of single files; `skeleton` makes the denoiser of a converted model. Raises
    SddeskError naming the file or part that is missing, damaged or of a kind that is not loaded.
    """
    model = _opened(PartSource(key.location, key.family, key.tokenizer), resources)
    family = model.files.family
    replaced = _replaced(key, family)
    model.check([part for part in (family.denoiser, *family.text_encoders, "vae") if part not in replaced])
    parts: dict[str, Any] = {}
    texts = _texts(key, model, resources)
    for text, names in texts:
        if text is not model:
            text.check(names)
    for text, names in texts:
        parts |= text.load_text(names, key.dtype, check_cancelled)
    check_cancelled()
    if key.converted is None:
        parts[family.denoiser] = model.load_denoiser(key.dtype, check_cancelled)
    else:
        parts[family.denoiser] = skeleton(model.files, key.converted)
    check_cancelled()
    parts["vae"] = _vae(key, model, resources, check_cancelled)
    check_cancelled()
    notes = (*model.notes, *(note for text, _ in texts if text is not model for note in text.notes))
    return Read(model.files, _assemble(model.files, parts), notes)


def load_denoiser(
    source: PartSource,
    resources: Path | None,
    dtype: torch.dtype,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Any:
    """Load the denoiser of a model alone. Raises SddeskError as load_pipeline."""
    model = _opened(source, resources)
    model.check([model.files.family.denoiser])
    return model.load_denoiser(dtype, check_cancelled)


def _texts(key: LoadKey, model: Model, resources: Path | None) -> list[tuple[TextSource, list[str]]]:
    """What each text encoder is loaded from; one that brings several is there once."""
    names: dict[PartSource | None, list[str]] = {}
    for name, source in zip_longest(model.files.family.text_encoders, key.texts):
        names.setdefault(source, []).append(name)
    return [(_text(source, own, model, resources), own) for source, own in names.items()]


def _text(source: PartSource | None, names: list[str], model: Model, resources: Path | None) -> TextSource:
    if source is None:
        return model
    if source.family or not Path(source.location).is_file():
        return _opened(source, resources)
    if code_of(model.files.family).classes[names[0]].__name__.startswith("CLIPText"):
        return TextFile(Path(source.location), model, text_model)
    return LanguageFile(Path(source.location), source.tokenizer, model.files)


def _replaced(key: LoadKey, family: ModelFamily) -> set[str]:
    """The parts of a model that do not come from its own files."""
    found = set() if key.converted is None else {family.denoiser}
    found |= {name for name, source in zip(family.text_encoders, key.texts, strict=False) if source is not None}
    return found if key.vae is None else {*found, "vae"}


def _opened(source: PartSource, resources: Path | None) -> Model:
    if source.family and resources is not None:
        row = family_named(source.family)
        if row is not None and row.encoders:
            return TransformerFile(Path(source.location), resources, row, text_model, source.tokenizer)
        return SingleFile(Path(source.location), resources, source.family)
    return Folder(Path(source.location))


def _vae(key: LoadKey, model: Model, resources: Path | None, check_cancelled: Callable[[], None]) -> Any:
    if key.vae is None:
        return model.load_vae(key.dtype, check_cancelled)
    kind = code_of(model.files.family).classes["vae"]
    if not key.vae.family and Path(key.vae.location).is_file() and model.files.family.vae:
        config = model.files.folder / "vae"
        vae, notes = load_other_vae(Path(key.vae.location), kind, config, key.dtype, check_cancelled)
    elif not key.vae.family and Path(key.vae.location).is_file():
        vae, notes = load_vae_file(Path(key.vae.location), model.files.folder, key.dtype, check_cancelled)
    else:
        other = _opened(key.vae, resources)
        other.check(["vae"])
        vae, notes = other.load_vae(key.dtype, check_cancelled), other.notes
    model.notes += notes
    return vae


def scheduler_config_of(source: PartSource, resources: Path | None) -> Mapping[str, Any]:
    """What a model tells its sampler: noise levels, what it predicts, spacing. Raises SddeskError."""
    return _opened(source, resources).files.scheduler_config


def bytes_of(key: LoadKey, *, checker: bool = False) -> int:
    """How much memory the weights of `key` take, from the headers of their files.

    With `checker` the model's own safety checker, too. 0 where that is unknown; raises SddeskError as loading does.
    """
    try:
        return _bytes_of(key, files_of(replace(key, converted=None)) + (_checker_files(key) if checker else []))
    except (OSError, SafetensorError):
        return 0  # loading tells what is wrong


def _bytes_of(key: LoadKey, files: Iterable[Path]) -> int:
    """What these files' weights take as `key` loads them. Raises OSError, SafetensorError."""
    row = family_named(key.family)
    packed, unread = row is not None and bool(row.encoders), _unread_by(key)
    return sum(bytes_as(file, key.dtype, keep_fp8=packed, left_out=unread) for file in files)


def denoiser_bytes_of(key: LoadKey) -> int:
    """How much of `bytes_of` the part that predicts takes; a whole checkpoint in one file counts as that part."""
    half = key.dtype != torch.float32
    try:
        return _bytes_of(key, _weights_at(key.location, half, lambda family: [family.denoiser]))
    except (OSError, SafetensorError):
        return 0


def _unread_by(key: LoadKey) -> tuple[str, ...]:
    """How the names of weights begin that the text encoders of a model have no place for, in a file of any of them."""
    place = Path(key.location)
    family = family_named(key.family) or (inspect_folder(place).family if place.is_dir() else None)
    if family is None:
        return ()
    classes = code_of(family).classes
    every = [set(left_out(classes[name])) for name in family.text_encoders]
    return tuple(set.intersection(*every))


def files_of(key: LoadKey) -> list[Path]:
    """The files that loading `key` reads weights from. Raises SddeskError as loading does."""
    half = key.dtype != torch.float32
    found = [] if key.converted is None else sorted(key.converted.glob("*.bin"))
    texts = key.texts or (None,)
    if None in (key.converted, *texts, key.vae):
        found += _weights_at(key.location, half, lambda family: set(family.parts) - _replaced(key, family))
    for place, source in enumerate(texts):
        if source is not None:
            found += _weights_at(source.location, half, lambda family, n=place: family.text_encoders[n : n + 1])
    if key.vae is not None:
        found += _weights_at(key.vae.location, half, lambda _: ["vae"])
    return list(dict.fromkeys(found))


def _weights_at(location: str, half: bool, wanted: Callable[[ModelFamily], Iterable[str]]) -> list[Path]:
    """The weights of a model's `wanted` parts; a single file is all of them."""
    place = Path(location)
    if not place.is_dir():
        return [place] if place.is_file() else []
    files, found = inspect_folder(place), []
    names = set(wanted(files.family))
    for part in files.family.parts:
        if part in names and (place / part).is_dir():
            found += files.weight_files(part, half=half)
    return found


def _checker_files(key: LoadKey) -> list[Path]:
    """Return the safety checker's files; a folder may lack them on purpose."""
    place = Path(key.location)
    if not any((place / "safety_checker").glob("*.safetensors")):
        return []
    return inspect_folder(place).weight_files("safety_checker", half=key.dtype != torch.float32)


def stamp_of(location: str) -> int:
    """The time of the newest weights at a place, so that files put in their place are loaded anew; 0 if unknown."""
    place = Path(location)
    files = place.glob("*/*.safetensors") if place.is_dir() else [place]
    try:
        return max((file.stat().st_mtime_ns for file in files), default=0)
    except OSError:
        return 0  # loading tells what is wrong


def _assemble(files: ModelFolder, parts: dict[str, Any]) -> Any:
    family = code_of(files.family)
    try:
        scheduler = family.make_scheduler(files.scheduler_config)
    except UNLOADABLE as error:
        raise unloadable(files.folder, "scheduler/scheduler_config.json", error) from error
    return family.assemble({**parts, "scheduler": scheduler}, zero_empty_prompt=files.zero_empty_prompt)
