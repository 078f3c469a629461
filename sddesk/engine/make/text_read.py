"""What became of the prompts before the denoiser saw them: tokens, their weights, and the words near each of them."""

from __future__ import annotations

from typing import Any

import torch

from sddesk.core.explained import TextRead, Token
from sddesk.core.request import GenerationRequest
from sddesk.core.step_texts import step_texts_of
from sddesk.engine.families.base import Conditioning, InversionVector
from sddesk.engine.model import Model

NEAR = 6
_MOST_NUMBERS = 2**28  # of a table that is looked through
_ASKED_FOR = NEAR * 4  # of which some are the word itself in another writing
WORD_END = "</w>"  # in CLIP's writing of tokens
WORD_BEGINS = ("Ġ", "▁")  # in that of byte-level tokenizers, and of T5's


def texts_read(model: Model, request: GenerationRequest, conditioning: Conditioning) -> list[TextRead]:
    """What each text encoder was given of the prompt and, with guidance, of the negative prompt.

    Where words change from step to step, the texts of the first step.
    """
    prompt, negative = step_texts_of(request).texts[0]
    texts = [("prompt", prompt, conditioning.positive)]
    if conditioning.negative is not None:
        texts.append(("negative_prompt", negative, conditioning.negative))
    found: list[TextRead] = []
    for name, text, embeddings in texts:
        for reading in model.family.tokens_read(model.pipe, text, request, model.adapters.vectors):
            tokenizer, chunks = reading.tokenizer, reading.chunks
            near = Near(tokenizer, reading.encoder)
            found.append(
                TextRead(
                    name=name,
                    encoder=reading.name,
                    tokens=tuple(named(chunk, tokenizer, near) for chunk in chunks),
                    padded=any(token in tokenizer.all_special_ids for chunk in chunks for token, _ in chunk),
                    shape=tuple(embeddings.shape[1:]),
                    vocabulary=len(tokenizer),
                )
            )
    return found


def named(chunk: list[tuple[int | InversionVector, float]], tokenizer: Any, near: Near) -> tuple[Token, ...]:
    """The tokens of a chunk with the words that they are of."""
    special, word, found = set(tokenizer.all_special_ids), 0, list[Token]()
    for number, weight in chunk:
        if isinstance(number, InversionVector):
            if number.at == 0 and found and found[-1].word == word:
                word += 1
            found.append(Token(id=-1, text=number.name, weight=weight, word=word))
            continue
        if found and found[-1].id < 0 and found[-1].word == word:
            word += 1
        if number in special:
            found.append(Token(id=number, text=tokenizer.convert_ids_to_tokens(number), weight=weight, word=-1))
            continue
        text = str(tokenizer.convert_ids_to_tokens(number))
        word += text.startswith(WORD_BEGINS) and bool(found)
        shown = plain_text(tokenizer, number)
        found.append(Token(id=number, text=shown, weight=weight, word=word, near=near.words(number)))
        word += text.endswith(WORD_END)
    return tuple(found)


class Near:
    """Finds the nearest rows of an encoder's table of tokens, by the angle between them."""

    def __init__(self, tokenizer: Any, network: Any) -> None:
        self._tokenizer = tokenizer
        table = getattr(network.get_input_embeddings(), "weight", None)
        fits = isinstance(table, torch.Tensor) and table.is_floating_point() and table.numel() <= _MOST_NUMBERS
        self._table = table.detach() if fits and table is not None and table.ndim == 2 else None
        self._known: dict[int, tuple[str, ...]] = {}

    @torch.no_grad()
    def words(self, number: int) -> tuple[str, ...]:
        """The nearest first, none where the table cannot be read."""
        if self._table is None or not 0 <= number < len(self._table):
            return ()
        if number not in self._known:
            likeness = torch.nn.functional.cosine_similarity(self._table.float(), self._table[number][None].float())
            order = likeness.topk(min(_ASKED_FOR, len(likeness))).indices.tolist()
            own = self._text(number)
            words = dict.fromkeys(self._text(one) for one in order if one < len(self._tokenizer))
            self._known[number] = tuple(word for word in words if word and word != own)[:NEAR]
        return self._known[number]

    def _text(self, number: int) -> str:
        return plain_text(self._tokenizer, number)


def plain_text(tokenizer: Any, number: int) -> str:
    """The letters of a token; the tokenizer's own writing of it where it is a part of a letter."""
    text = tokenizer.decode([number]).replace(WORD_END, "").strip()
    return text if text and "\ufffd" not in text else str(tokenizer.convert_ids_to_tokens(number))
