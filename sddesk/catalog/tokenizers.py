"""Finds the tokenizer of a text encoder file: in its folder, in its ComfyUI, in a diffusers folder.

Split files bring none, and no vocabulary ships with sddesk. ComfyUI has one for each kind in its own program.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sddesk.core.values import dataclass

_PEEK = 4000
_DEEPEST = 4  # folders from a file up to the folder `models` of ComfyUI


@dataclass(frozen=True, slots=True)
class TokenizerKind:
    """A kind of tokenizer: `starts` of the names of encoders that read with it, the folder that ComfyUI has it in.

    `files` are those of which all make one; `mark` is in the first bytes of a tokenizer.json, `classes` in
    tokenizer_config.json.
    """

    starts: tuple[str, ...]
    comfyui: str
    files: tuple[str, ...]
    mark: str
    classes: str


KINDS = (
    TokenizerKind(("Qwen",), "qwen25_tokenizer", ("vocab.json", "merges.txt"), "<|endoftext|>", "Qwen2Tokenizer"),
    TokenizerKind(("T5",), "t5_tokenizer", ("spiece.model",), "<extra_id_", "T5Tokenizer"),
)


def tokenizer_of(file: Path, architecture: str, folders: Iterable[Path]) -> str:
    """Return the folder with the tokenizer for a text encoder of this name, "" where there is none.

    `folders` are diffusers folders, which may have one in their `tokenizer` folders.
    """
    kind = next((kind for kind in KINDS if architecture.startswith(kind.starts)), None)
    if kind is None:
        return ""
    beside = [file.parent, file.parent / "tokenizer"]
    beside += [
        up.parent / "comfy" / "text_encoders" / kind.comfyui for up in [*file.parents][:_DEEPEST] if up.name == "models"
    ]
    beside += [folder / name for folder in folders for name in ("tokenizer", "tokenizer_2", "tokenizer_3")]
    return next((str(place) for place in beside if _is_tokenizer(place, kind)), "")


def _is_tokenizer(place: Path, kind: TokenizerKind) -> bool:
    try:
        settings = place / "tokenizer_config.json"
        if settings.is_file() and kind.classes not in _start(settings, 100_000):
            return False
        if (place / "tokenizer.json").is_file():
            return settings.is_file() or kind.mark in _start(place / "tokenizer.json", _PEEK)
        return all((place / name).is_file() for name in kind.files)
    except OSError:
        return False


def _start(file: Path, most: int) -> str:
    with file.open("rb") as stream:
        return stream.read(most).decode("utf-8", errors="replace")
