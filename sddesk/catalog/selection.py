"""Which files of a repository are fetched: of each part of the pipeline the smallest safetensors, and no code."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from sddesk.catalog.hub import HubFile, Listing
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.weights.folder import LIBRARIES
from sddesk.weights.reasons import MODULAR

INDEX, MODULAR_INDEX = "model_index.json", "modular_model_index.json"
OPTIONAL_PARTS = ("safety_checker", "feature_extractor")
WEIGHTS = (".safetensors", ".gguf")
SMALL_FILES = (".json", ".txt", ".model")
WEIGHTLESS = ("tokenizer", "tokenizer_2", "tokenizer_3", "scheduler", "feature_extractor")
_WEIGHTS = re.compile(r"(?:diffusion_pytorch_model|model)(?P<half>\.fp16)?(?:-\d{5}-of-\d{5})?\.safetensors")
_WEIGHTS_INDEX = re.compile(r"(?:diffusion_pytorch_model|model)\.safetensors\.index(?P<half>\.fp16)?\.json")


def choose_files(listing: Listing, index: Mapping[str, Any]) -> list[HubFile]:
    """The files of the pipeline that `index` (model_index.json) describes, itself last.

    Last, so that an unfinished folder is never taken for a whole one. Raises SddeskError when the pipeline brings
    code of its own or a needed part has only pickles.
    """
    chosen: list[HubFile] = []
    for part, entry in index.items():
        if not isinstance(entry, list) or not all(cast("list[Any]", entry)[:2]):
            continue
        _refuse_code(listing, part, str(cast("list[Any]", entry)[0]))
        chosen += _part_files(listing, part)
    return [*chosen, listing.files[INDEX]]


def choose_file(listing: Listing, path: str) -> HubFile:
    """The one file that was asked for. Raises SddeskError naming those there are."""
    file = listing.files.get(path)
    if file is not None and path.endswith(WEIGHTS):
        return file
    raise SddeskError(
        QT_TRANSLATE_NOOP("messages", "“{hub_id}” has no safetensors or GGUF file “{file}”."),
        QT_TRANSLATE_NOOP("messages", "It has: {files}"),
        hub_id=listing.hub_id,
        file=path,
        files=_weights_shown(listing),
    )


def no_pipeline(listing: Listing) -> SddeskError:
    """The error for a repository that is no diffusers pipeline."""
    if MODULAR_INDEX in listing.files:
        return SddeskError(MODULAR, what=listing.hub_id)
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "“{hub_id}” is no diffusers pipeline: it has no model_index.json."),
        QT_TRANSLATE_NOOP("messages", "Name one of its files: {files}"),
        hub_id=listing.hub_id,
        files=_weights_shown(listing),
    )


def _part_files(listing: Listing, part: str) -> list[HubFile]:
    inside = {path[len(part) + 1 :]: file for path, file in listing.files.items() if path.startswith(f"{part}/")}
    weights = _smallest(inside)
    if not weights and part not in (*WEIGHTLESS, *OPTIONAL_PARTS):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{hub_id}” has no safetensors file for its part “{part}”, only pickles."),
            QT_TRANSLATE_NOOP("messages", "Pickles can run code: choose another model."),
            hub_id=listing.hub_id,
            part=part,
        )
    small = [
        file
        for name, file in inside.items()
        if name.endswith(SMALL_FILES) and "/" not in name and ".index." not in name
    ]
    return [*small, *weights]


def _smallest(inside: Mapping[str, HubFile]) -> list[HubFile]:
    """The half-precision files if there are any, else the plain ones; one file rather than shards of the same."""
    for half in (True, False):
        found = [(name, file) for name, file in inside.items() if _is_weights(name, half)]
        whole = [file for name, file in found if "-of-" not in name]
        if found:
            indices = [file for name, file in inside.items() if _matches(_WEIGHTS_INDEX, name, half)]
            return whole or [*indices, *(file for _, file in found)]
    return []


def _is_weights(name: str, half: bool) -> bool:
    return _matches(_WEIGHTS, name, half)


def _matches(pattern: re.Pattern[str], name: str, half: bool) -> bool:
    match = pattern.fullmatch(name)
    return match is not None and bool(match["half"]) == half


def _refuse_code(listing: Listing, part: str, library: str) -> None:
    scripts = [path for path in listing.files if path.startswith(f"{part}/") and path.endswith(".py")]
    if library not in LIBRARIES or scripts:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{hub_id}” brings code of its own ({what}), which is never run."),
            QT_TRANSLATE_NOOP("messages", "Choose a model that needs only diffusers and transformers."),
            hub_id=listing.hub_id,
            what=scripts[0] if scripts else library,
        )


def _weights_shown(listing: Listing, most: int = 8) -> str:
    names: Sequence[str] = sorted(path for path in listing.files if path.endswith(WEIGHTS))
    return ", ".join(names[:most]) + (" …" if len(names) > most else "") or "-"
