"""Whether a folder is a language model that answers, by its configuration and the headers of its files alone."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.values import dataclass
from sddesk.weights.folder import missing, own_code, read_json, readable, weight_files_in
from sddesk.weights.headers import read_header

_ANSWERS = ("ForCausalLM", "LMHeadModel")
# Decoders whose files are also published as the bare model, which a text encoder is.
_BARE = ("llama", "mistral", "qwen2", "qwen3")
_HEAD = "lm_head.weight"
_TOKENIZERS = ("tokenizer.json", "tokenizer.model", "vocab.json")
_PARTS = ("text_encoder", "tokenizer")  # of a diffusers folder


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageFolder:
    """A language model on disk: its folder, that of its tokenizer, its weights, its kind as transformers names it."""

    folder: Path
    tokenizer: Path
    weights: tuple[Path, ...]
    kind: str


def inspect_language(folder: Path) -> LanguageFolder:
    """Read what a language model's folder, or the text encoder of a diffusers folder, says of itself.

    Raises SddeskError with the reason where it is none that answers, or is not complete.
    """
    with readable(folder):
        if not folder.is_dir():
            raise missing(folder, "config.json")
        if (folder / "model_index.json").is_file() and (folder / _PARTS[0]).is_dir():
            folder = folder / _PARTS[0]
        config = read_json(folder, "config.json")
        kind = str(config.get("model_type", ""))
        listed = config.get("architectures")
        names = [str(name) for name in cast("list[object]", listed)] if isinstance(listed, list) else []
        if "auto_map" in config:
            raise own_code(folder, ["auto_map"])
        is_bare = kind in _BARE and any(name.endswith("Model") for name in names)
        if not is_bare and not any(name.endswith(_ANSWERS) for name in names):
            raise no_language_model(folder, ", ".join(names) or kind)
        weights = tuple(weight_files_in(folder.parent, folder.name, "model", ""))
        if not weights:
            raise missing(folder, "model.safetensors")
        for file in weights:
            if not file.is_file():
                raise missing(folder, file.name)
        if config.get("tie_word_embeddings") is False and not any(
            _HEAD in read_header(file).tensors for file in weights
        ):
            raise no_language_model(folder, ", ".join(names) or kind)
        return LanguageFolder(folder=folder, tokenizer=_tokenizer(folder), weights=weights, kind=kind)


def no_language_model(folder: Path, what: str) -> SddeskError:
    """Return the error for a folder whose model writes no text."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "The model in {folder} writes no text ({what})."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose the folder of a causal language model, such as Qwen3, in the layout of transformers."
        ),
        folder=str(folder),
        what=what or "?",
    )


def _tokenizer(folder: Path) -> Path:
    """Where the tokenizer lies: in the folder, or beside it as diffusers has it."""
    places = (folder, folder.parent / _PARTS[1]) if folder.name == _PARTS[0] else (folder,)
    for place in places:
        if any((place / name).is_file() for name in _TOKENIZERS):
            settings = place / "tokenizer_config.json"
            if settings.is_file() and "auto_map" in read_json(place, settings.name):
                raise own_code(place, ["auto_map"])
            return place
    raise missing(folder, _TOKENIZERS[0])
