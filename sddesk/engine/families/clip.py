"""Encodes prompts with CLIP: A1111's weights and chunks, or exactly the embeddings of diffusers' pipelines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import torch

from sddesk.core.adapters import split_by_names
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.prompt import STEP_SYNTAX, ParsedPrompt, PromptSyntax, parse
from sddesk.core.request import GenerationRequest
from sddesk.core.step_texts import step_texts_of
from sddesk.engine.families.base import NO_VECTORS, Conditioning, InversionVector, Reading, Vectors
from sddesk.engine.families.prompts import UNREAD, UNREAD_NEGATIVE, notes_on, readable

_SKIPPED = QT_TRANSLATE_NOOP(
    "messages", "The text encoder has {layers} layers: clip skip {asked} was taken as {layers}."
)
_XL_SKIP = QT_TRANSLATE_NOOP("messages", "SDXL always reads the layer before the last: clip skip was not used.")
XL_LAYER = 2
MAX_CHUNKS = 16  # of 75 tokens; attention over more costs memory and says no more
Tokens = list[tuple[int | torch.Tensor, float]]  # each with its weight; a textual inversion's are vectors
_Encoded = tuple[torch.Tensor, torch.Tensor | None]  # the embeddings, and SDXL's pooled reading


@dataclass(frozen=True, slots=True)
class ClipText:
    """The text encoders of a family: (tokenizer, text encoder) by their names in the pipeline.

    `penultimate`: the layer before the last is read as it is, and the last encoder's pooled output with it (SDXL);
    else the last layer or an earlier one, normed.
    """

    encoders: tuple[tuple[str, str], ...] = (("tokenizer", "text_encoder"),)
    penultimate: bool = False

    def of(self, pipe: Any) -> list[tuple[Any, Any]]:
        """Return each tokenizer with its text encoder."""
        return [(getattr(pipe, tokenizer), getattr(pipe, encoder)) for tokenizer, encoder in self.encoders]


@torch.no_grad()
def encode(clip: ClipText, pipe: Any, request: GenerationRequest, vectors: Vectors = NO_VECTORS) -> Conditioning:
    """Encode prompt and negative prompt; without guidance there is nothing to encode of the negative one.

    `vectors` are those of the textual inversions that the prompts may name; they take the place of the names.

    Without marks, and short enough for one chunk, the pipeline's own way is taken. Longer ones go on in further
    chunks, and the shorter ones are filled up with empty ones; a plain prompt is cut instead, and that is noted.
    Where words change from step to step each text is encoded once, and all are as long as the longest.
    """
    guided = request.guidance_scale > 1
    pairs = [(readable(prompt), readable(negative)) for prompt, negative in step_texts_of(request).texts]
    syntax = STEP_SYNTAX if request.prompt_syntax == "a1111-3" else request.prompt_syntax
    parsed = {text: parse(text, syntax) for pair in pairs for text in pair}
    skip, notes = _clip_skip(clip, pipe, request)
    notes += notes_on(request)
    vectors = vectors if request.prompt_syntax != "plain" else NO_VECTORS
    most = 1 if request.prompt_syntax == "plain" else MAX_CHUNKS
    for texts, template in zip(zip(*pairs, strict=True), (UNREAD, UNREAD_NEGATIVE), strict=True):
        unread = max(sum(map(len, _chunks(pipe.tokenizer, parsed[text], vectors)[most:])) for text in texts)
        if unread:
            notes.append(Message.of(template, {"limit": most * _limit(pipe.tokenizer), "unread": unread}))
    zeros = clip.penultimate and pipe.config.force_zeros_for_empty_prompt  # for no negative prompt
    negatives = [negative if guided and (parsed[negative].text or not zeros) else None for _, negative in pairs]
    wanted = {text: parsed[text] for text in (*(prompt for prompt, _ in pairs), *negatives) if text is not None}
    reader = _Reader(clip, pipe, skip, most, vectors)
    if skip > 1 or not all(reader.reads_simply(one, syntax) for one in wanted.values()):
        encoded = _filled_up({text: reader.encode(one) for text, one in wanted.items()}, reader)
    else:
        encoded = {text: reader.encode_simply(one) for text, one in wanted.items()}
    told = tuple(dict.fromkeys(notes))
    made = [
        _pair(encoded[prompt], None if negative is None else encoded[negative], guided, told)
        for (prompt, _), negative in zip(pairs, negatives, strict=True)
    ]
    return replace(made[0], later=tuple(made[1:]))


def tokens_read(clip: ClipText, pipe: Any, text: str, request: GenerationRequest, vectors: Vectors) -> list[Reading]:
    """What Family.tokens_read asks for: whole chunks, with both specials and what fills them up."""
    syntax = STEP_SYNTAX if request.prompt_syntax == "a1111-3" else request.prompt_syntax
    plain = syntax == "plain"
    found: list[Reading] = []
    for side, ((_, name), (tokenizer, encoder)) in enumerate(zip(clip.encoders, clip.of(pipe), strict=True)):
        chunks = _chunks(tokenizer, parse(readable(text), syntax), NO_VECTORS if plain else vectors, side)
        names = {
            row.data_ptr(): InversionVector(of, at) for of, all in vectors.items() for at, row in enumerate(all[side])
        }
        read = [_with_weights(tokenizer, chunk, names) for chunk in chunks[: 1 if plain else MAX_CHUNKS]]
        found.append(Reading(name, tokenizer, encoder, read))
    return found


def _with_weights(
    tokenizer: Any, chunk: Tokens, names: dict[int, InversionVector]
) -> list[tuple[int | InversionVector, float]]:
    """All ids of a chunk with their weights; `names` are those of the vectors, by where these lie in memory."""
    ids = [names[token.data_ptr()] if isinstance(token, torch.Tensor) else token for token, _ in chunk]
    whole = _ids(tokenizer, chunk)
    weights = [1.0, *(weight for _, weight in chunk)]
    weights += [1.0] * (len(whole) - len(weights))
    return list(zip([whole[0], *ids, *whole[len(ids) + 1 :]], weights, strict=True))


@torch.no_grad()
def repeated(pipe: Any, arguments: dict[str, Any], pictures: int) -> tuple[torch.Tensor, Any]:
    """Embeddings as a running pipeline has them: for so many pictures, with guidance the negative ones before them.

    And SDXL's pooled ones, None for others.
    """
    guided = pipe.do_classifier_free_guidance
    device = pipe._execution_device
    ready = pipe.encode_prompt(
        prompt=None, device=device, num_images_per_prompt=pictures, do_classifier_free_guidance=guided, **arguments
    )
    both = [torch.cat([ready[at + 1], ready[at]]) if guided else ready[at] for at in range(0, len(ready), 2)]
    return both[0], both[1].to(device) if len(both) > 1 else None


def _clip_skip(clip: ClipText, pipe: Any, request: GenerationRequest) -> tuple[int, list[Message]]:
    """Which layer from the end is read, 1 the last; no deeper than the encoder is."""
    if clip.penultimate:
        # A1111 and others call this layer 1 or 2, and read it for both.
        return 1, [] if request.clip_skip <= XL_LAYER else [Message(_XL_SKIP)]
    layers = int(pipe.text_encoder.config.num_hidden_layers)
    if request.clip_skip <= layers:
        return request.clip_skip, []
    return layers, [Message.of(_SKIPPED, {"layers": layers, "asked": request.clip_skip})]


def _is_simple(tokenizer: Any, parsed: ParsedPrompt, syntax: PromptSyntax) -> bool:
    """Whether the pipeline's own way reads all of it."""
    if syntax == "plain":
        return True
    if parsed.weighted or len(parsed.sections) > 1:
        return False
    return _count_tokens(tokenizer, parsed.text) <= _limit(tokenizer)


def _names_any(parsed: ParsedPrompt, vectors: Vectors) -> bool:
    pieces = (piece for section in parsed.sections for piece in section)
    return any(name is not None for piece in pieces for _, name in split_by_names(piece.text, vectors))


@dataclass(frozen=True, slots=True)
class _Reader:
    """How prompts are read: the layer, at most so many chunks, and the textual inversions."""

    clip: ClipText
    pipe: Any
    skip: int
    most: int
    vectors: Vectors

    def reads_simply(self, parsed: ParsedPrompt, syntax: PromptSyntax) -> bool:
        """Whether the pipeline's own way reads all of it, at the last layer."""
        return _is_simple(self.pipe.tokenizer, parsed, syntax) and not _names_any(parsed, self.vectors)

    def encode_simply(self, parsed: ParsedPrompt) -> _Encoded:
        """As `encode`, by the pipeline's own code."""
        pipe = self.pipe
        encoded = pipe.encode_prompt(
            parsed.text, device=pipe._execution_device, num_images_per_prompt=1, do_classifier_free_guidance=False
        )
        return encoded[0], encoded[2] if self.clip.penultimate else None

    def encode(self, parsed: ParsedPrompt) -> _Encoded:
        """1 x (77 a chunk) x width of all encoders side by side, and SDXL's pooled reading of the first chunk."""
        pipe, penultimate = self.pipe, self.clip.penultimate
        sides: list[torch.Tensor] = []
        pooled: torch.Tensor | None = None
        for side, (tokenizer, encoder) in enumerate(self.clip.of(pipe)):
            chunks: list[torch.Tensor] = []
            for index, tokens in enumerate(_chunks(tokenizer, parsed, self.vectors, side)[: self.most]):
                ids = torch.tensor([_ids(tokenizer, tokens)], device=pipe._execution_device)
                with _in_their_places(encoder, tokens):
                    output = encoder(ids, output_hidden_states=True)
                chunks.append(_weighted(_layer(encoder, output, self.skip, penultimate), tokens))
                if index == 0 and penultimate:
                    pooled = output[0]
            sides.append(torch.cat(chunks, dim=1))
        return torch.cat(sides, dim=-1), pooled


def _filled_up(encoded: dict[str, _Encoded], reader: _Reader) -> dict[str, _Encoded]:
    """The same, the shorter ones filled up with chunks of the empty prompt."""
    longest = max(embeddings.shape[1] for embeddings, _ in encoded.values())
    if all(embeddings.shape[1] == longest for embeddings, _ in encoded.values()):
        return encoded
    empty, _ = reader.encode(parse(""))
    return {
        text: (torch.cat([one, *[empty] * ((longest - one.shape[1]) // empty.shape[1])], dim=1), pooled)
        for text, (one, pooled) in encoded.items()
    }


def _pair(prompt: _Encoded, negative: _Encoded | None, guided: bool, notes: tuple[Message, ...]) -> Conditioning:
    """A prompt with its negative one; with guidance None is zeros."""
    positive, pooled = prompt
    if not guided:
        return Conditioning(positive, None, notes, pooled)
    if negative is None:
        negative = torch.zeros_like(positive), None if pooled is None else torch.zeros_like(pooled)
    return Conditioning(positive, negative[0], notes, pooled, negative[1])


def _chunks(tokenizer: Any, parsed: ParsedPrompt, vectors: Vectors = NO_VECTORS, side: int = 0) -> list[Tokens]:
    """At most 75 tokens each; a section begins a chunk of its own, and a textual inversion is not torn apart."""
    chunks: list[Tokens] = []
    limit = _limit(tokenizer)
    for section in parsed.sections:
        chunks.append([])
        for piece in section:
            for group in _groups(tokenizer, piece.text, vectors, side):
                for start in range(0, len(group), limit):
                    tokens = [(token, piece.weight) for token in group[start : start + limit]]
                    if chunks[-1] and len(chunks[-1]) + len(tokens) > limit:
                        chunks.append([])
                    chunks[-1] += tokens
    return chunks


def _groups(tokenizer: Any, text: str, vectors: Vectors, side: int) -> Iterator[list[int | torch.Tensor]]:
    """Tokens that belong together: one of a word's, all of a textual inversion's for the encoder of this side."""
    for words, name in split_by_names(text, vectors):
        if name is not None:
            yield list(vectors[name][side])
        else:
            yield from ([token] for token in tokenizer(words, truncation=False, add_special_tokens=False).input_ids)


def _ids(tokenizer: Any, tokens: Tokens) -> list[int]:
    """A chunk with its two specials, padded as the tokenizer pads; a vector is held its place by the first token."""
    words = [0 if isinstance(token, torch.Tensor) else token for token, _ in tokens]
    ids = [tokenizer.bos_token_id, *words, tokenizer.eos_token_id]
    return ids + [tokenizer.pad_token_id] * (tokenizer.model_max_length - len(ids))


@contextmanager
def _in_their_places(encoder: Any, tokens: Tokens) -> Iterator[None]:
    """While open, the encoder's table of tokens gives the vectors of textual inversions; nothing of it is changed."""
    places = [(place, token) for place, (token, _) in enumerate(tokens, start=1) if isinstance(token, torch.Tensor)]
    if not places:
        yield
        return

    def put_in(_table: Any, _ids: Any, output: torch.Tensor) -> torch.Tensor:
        output = output.clone()
        for place, vector in places:
            output[0, place] = vector.to(output)
        return output

    hook = encoder.get_input_embeddings().register_forward_hook(put_in)
    try:
        yield
    finally:
        hook.remove()


def _layer(encoder: Any, output: Any, skip: int, penultimate: bool) -> torch.Tensor:
    """The layer that the family reads: the last, normed; an earlier one, normed; SDXL's last but one as it is."""
    if penultimate:
        return output.hidden_states[-2]
    if skip == 1:
        return output.last_hidden_state
    inner = getattr(encoder, "text_model", encoder)  # transformers has it with and without
    return inner.final_layer_norm(output.hidden_states[-skip])


def _weighted(embeddings: torch.Tensor, tokens: Tokens) -> torch.Tensor:
    """A1111's rule: multiply each token's embedding by its weight, then restore the mean of the whole chunk."""
    if all(weight == 1.0 for _, weight in tokens):
        return embeddings
    whole = embeddings.float()
    weights = torch.ones(whole.shape[1], device=whole.device)
    weights[1 : len(tokens) + 1] = torch.tensor([weight for _, weight in tokens], device=whole.device)
    weighted = whole * weights[:, None]
    scale = whole.mean() / weighted.mean()
    return (weighted * scale if torch.isfinite(scale) else weighted).to(embeddings.dtype)


def _limit(tokenizer: Any) -> int:
    return int(tokenizer.model_max_length) - 2


def _count_tokens(tokenizer: Any, text: str) -> int:
    """Tokens without the two specials; a short plain text, which cannot have more than letters, is not counted."""
    if text.isascii() and len(text) <= _limit(tokenizer):
        return 0
    return len(tokenizer(text, truncation=False).input_ids) - 2
