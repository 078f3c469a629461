"""Counts what a model reads of a prompt with the model's own vocabulary; no torch."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sddesk.core.adapters import fits, split_by_names
from sddesk.core.errors import SddeskError
from sddesk.core.families import QWEN_TOKENIZER, ModelFamily
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo
from sddesk.core.prompt import PromptSyntax, TokenCount, newest, parse
from sddesk.weights import sentencepiece

if TYPE_CHECKING:
    from tokenizers import Tokenizer

# How Qwen's tokenizer cuts a text into words: https://github.com/QwenLM/Qwen/blob/main/tokenization_note.md
_QWEN_WORDS = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


class TokenCounter:
    """Keeps the tokenizer of the checkpoint it was asked about last; two threads at worst read it twice.

    `vocabulary` is the one for single files, which bring none; `embeddings` are the textual inversions that count as
    their vectors. `texts` are the text encoders that are files of their own: a transformer alone in its file is counted
    for with the tokenizer of the one that it reads with.
    """

    def __init__(
        self,
        locate: Callable[[CheckpointRef], CheckpointInfo],
        vocabulary: Path | None = None,
        embeddings: Callable[[], Sequence[PartInfo]] = lambda: (),
        texts: Callable[[], Sequence[PartInfo]] = lambda: (),
    ) -> None:
        self._locate = locate
        self._vocabulary = vocabulary
        self._embeddings, self._texts = embeddings, texts
        self._loaded: tuple[CheckpointRef, CheckpointInfo, Tokenizer] | None = None

    def count(self, ref: CheckpointRef, text: str, syntax: PromptSyntax = "plain") -> TokenCount:
        """Count the tokens of `text`; by the A1111 rule marks are none.

        A long text goes on in further chunks, or is cut where the family weighs no words; `cut_at` is then known only
        of a text without marks.

        Raises SddeskError when the checkpoint or its vocabulary cannot be read.
        """
        loaded = self._loaded
        if loaded is None or loaded[0] != ref:
            info = self._locate(ref)
            loaded = self._loaded = (ref, info, _tokenizer_in(self._folder(info), info.family))
        _, info, tokenizer = loaded
        limit = info.family.token_limit
        if syntax != "plain" and info.family.prompt_weights:
            vectors = {part.name: part.facts.vectors for part in self._embeddings() if fits(part, info)}
            sections = [
                _counts(tokenizer, [p.text for p in section], vectors)
                for section in parse(text, newest(syntax)).sections
            ]
            return TokenCount(
                count=sum(map(sum, sections)), limit=sum(_chunks(counts, limit) for counts in sections) * limit
            )
        read = text if syntax == "plain" else parse(text, newest(syntax)).text
        offsets = tokenizer.encode(read, add_special_tokens=False).offsets
        cut_at = offsets[limit][0] if len(offsets) > limit and read == text else None
        return TokenCount(count=len(offsets), limit=limit, cut_at=cut_at)

    def _folder(self, info: CheckpointInfo) -> Path:
        """Where the tokenizer of a checkpoint is."""
        family = info.family
        if self._vocabulary is not None and info.single_file and family.prompt_weights:
            return self._vocabulary
        if info.single_file and family.encoders:
            read_with = family.encoders[family.tokenizers.index(family.tokenizer)]
            if info.tokenizer:
                return Path(info.tokenizer)
            parts = (part for part in self._texts() if part.facts.architecture == read_with)
            if folder := next((part.tokenizer for part in parts if part.tokenizer), ""):
                return Path(folder)
        return Path(info.location) / family.tokenizer


def _unigram_tokenizer(file: Path) -> Tokenizer:
    """Return T5's, of its SentencePiece model. Raises SddeskError when that is damaged."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    words = sentencepiece.read_spiece(file)
    made = Tokenizer(models.Unigram([*zip(words.tokens, words.scores, strict=True)], unk_id=2, byte_fallback=False))
    if words.charsmap:
        made.normalizer = normalizers.Precompiled(words.charsmap)
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(prepend_scheme="always")]
    )
    return made


def _counts(tokenizer: Tokenizer, texts: Sequence[str], vectors: Mapping[str, int]) -> list[int]:
    """Tokens in the order of the texts: 1 for each of a word's, all of a textual inversion's at once."""
    counts: list[int] = []
    for text in texts:
        for words, name in split_by_names(text, vectors):
            if name is not None:
                counts.append(vectors[name])
            else:
                counts += [1] * len(tokenizer.encode(words, add_special_tokens=False).ids)
    return counts


def _chunks(counts: Sequence[int], limit: int) -> int:
    """How many chunks they fill; what does not fit into one whole begins another."""
    chunks, used = 1, 0
    for count in counts:
        if used and used + count > limit:
            chunks, used = chunks + 1, 0
        used += count
    return chunks


def _tokenizer_in(folder: Path, family: ModelFamily) -> Tokenizer:
    """The tokenizer of a folder, as models of a family read it. Raises SddeskError when it cannot be read."""
    (own,) = [component for component in family.components if component.name == family.tokenizer]
    return byte_pair_tokenizer(folder, of_qwen=own == QWEN_TOKENIZER)


def byte_pair_tokenizer(folder: Path, *, of_qwen: bool = False) -> Tokenizer:
    """Return a tokenizer from tokenizer.json, or from vocab.json and merges.txt, as CLIP's or Qwen's are without it.

    Raises SddeskError when they cannot be read.
    """
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

    try:
        if (folder / "tokenizer.json").is_file():
            whole = Tokenizer.from_file(str(folder / "tokenizer.json"))
            whole.no_truncation()
            whole.no_padding()
            return whole
        if (folder / sentencepiece.FILE).is_file():
            return _unigram_tokenizer(folder / sentencepiece.FILE)
        vocabulary, merges = models.BPE.read_file(str(folder / "vocab.json"), str(folder / "merges.txt"))
    except Exception as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The vocabulary in {folder} cannot be read: {reason}"),
            QT_TRANSLATE_NOOP("messages", "Get the model again."),
            folder=str(folder),
            reason=str(error),
        ) from error
    if of_qwen:
        tokenizer = Tokenizer(models.BPE(vocabulary, merges))
        tokenizer.normalizer = normalizers.NFC()
        cut, bytewise = Regex(_QWEN_WORDS), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
            [pre_tokenizers.Split(cut, behavior="isolated", invert=False), bytewise]
        )
        return tokenizer
    tokenizer = Tokenizer(models.BPE(vocabulary, merges, continuing_subword_prefix="", end_of_word_suffix="</w>"))
    space = normalizers.Replace(Regex(r"\s+"), " ")
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFC(), space, normalizers.Lowercase()])
    words = Regex(r"<\|startoftext\|>|<\|endoftext\|>|'s|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\s\p{L}\p{N}]+")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(words, behavior="removed", invert=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    return tokenizer
