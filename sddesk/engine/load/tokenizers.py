"""Makes the tokenizer of a text encoder that is a file of its own: of a folder, or of what a GGUF file carries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from transformers import AddedToken

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.model_formats import GGUF
from sddesk.weights import sentencepiece
from sddesk.weights.gguf import UNIGRAMS, Vocabulary, read_vocabulary
from sddesk.weights.headers import format_at

_BYTE_PAIRS = "gpt2"
_CUT = ("qwen2",)  # ways of cutting words that transformers' class has
_CONTROL, _ADDED = 3, 4


def tokenizer_for(file: Path, folder: str, kind: Any) -> Any:
    """Return the tokenizer for the text encoder `file`: of the `folder` that was found, else the file's own.

    `kind` is transformers' class. Raises SddeskError where neither has one.
    """
    if folder:
        if (words := words_alone(Path(folder), kind)) is not None:
            return words
        try:
            return kind.from_pretrained(folder, local_files_only=True)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The tokenizer in {folder} cannot be read: {reason}"),
                folder=folder,
                reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
            ) from error
    vocabulary = read_vocabulary(file) if format_at(file) == GGUF else None
    if vocabulary is None:
        raise no_tokenizer(file)
    return of_vocabulary(vocabulary, kind, file)


def words_alone(folder: Path, kind: Any) -> Any:
    """Return T5's tokenizer of a folder with nothing of it but `spiece.model`, None for any other folder.

    transformers reads that by a package that is not installed. Raises SddeskError when it is damaged.
    """
    file = folder / sentencepiece.FILE
    if (folder / "tokenizer.json").is_file() or not file.is_file() or not kind.__name__.startswith("T5"):
        return None
    return of_vocabulary(sentencepiece.read_spiece(file), kind, file)


def of_vocabulary(vocabulary: Vocabulary, kind: Any, file: Path) -> Any:
    """Return the tokenizer of this vocabulary. Raises SddeskError for one that works in a way that is not known."""
    if vocabulary.model == _BYTE_PAIRS and vocabulary.pre in _CUT:
        words = {token: number for number, token in enumerate(vocabulary.tokens)}
        merges = [tuple(merge.split(" ", 1)) for merge in vocabulary.merges]
        made = kind(vocab=words, merges=merges, **_specials(vocabulary))
    elif vocabulary.model == UNIGRAMS and len(vocabulary.scores) == len(vocabulary.tokens):
        made = kind(
            vocab=list(zip(vocabulary.tokens, vocabulary.scores, strict=True)),
            _spm_precompiled_charsmap=vocabulary.charsmap or None,
            extra_ids=0,
        )
    else:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "The vocabulary in {file} is of a kind that this version does not know ({kind})."
            ),
            QT_TRANSLATE_NOOP("messages", "Put the model's tokenizer.json into the folder of the file."),
            file=file.name,
            kind=f"{vocabulary.model} {vocabulary.pre}".strip(),
        )
    made.add_tokens(
        [
            AddedToken(token, normalized=False, special=number == _CONTROL)
            for token, number in zip(vocabulary.tokens, vocabulary.types, strict=False)
            if number in (_CONTROL, _ADDED)
        ]
    )
    return made


def no_tokenizer(file: Path) -> SddeskError:
    """Return the error for a text encoder without a tokenizer."""
    return SddeskError(
        QT_TRANSLATE_NOOP("messages", "There is no tokenizer for the text encoder {file}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which"
            " carries one.",
        ),
        file=file.name,
    )


def _specials(vocabulary: Vocabulary) -> dict[str, str | None]:
    named = {"eos_token": vocabulary.end, "pad_token": vocabulary.padding or vocabulary.end}
    return {"unk_token": None, **{name: token or None for name, token in named.items()}}
