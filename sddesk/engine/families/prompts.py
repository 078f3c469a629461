"""What families do with prompts before a text encoder reads them, and all that those without prompt weights do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sddesk.core.families import ModelFamily
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.prompt import STEP_SYNTAX, parse
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import unknown_loras, written_marks
from sddesk.core.step_texts import step_texts_of

UNREAD = QT_TRANSLATE_NOOP("messages", "The model reads {limit} tokens of a prompt: the last {unread} were not read.")
UNREAD_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages", "The model reads {limit} tokens of a negative prompt: the last {unread} were not read."
)
_NO_WEIGHTS = QT_TRANSLATE_NOOP(
    "messages", "Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others."
)
_ONE_NEGATIVE = QT_TRANSLATE_NOOP(
    "messages",
    "The negative prompt keeps its first words: models of the family {family} read no others while they draw.",
)
_NO_SKIP = QT_TRANSLATE_NOOP("messages", "Models of the family {family} have no clip skip: it was not used.")


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of a request without marks, each a prompt and a negative one (None without guidance), and notes.

    The first is drawn first, the others follow where words change from step to step.
    """

    pairs: tuple[tuple[str, str | None], ...]
    notes: tuple[Message, ...]


def plain_texts(
    request: GenerationRequest,
    family: ModelFamily,
    unread: Callable[[str], tuple[int, int]],
    *,
    one_negative: bool = False,
) -> Texts:
    """Return the texts of a request for a family that weighs no words.

    `unread` gives the limit of a text in tokens, and how many of its tokens are beyond that. `one_negative`: the
    pipeline cannot change its negative prompt once it draws.
    """
    guided = family.reads_negative and request.guidance_scale > 1
    syntax = STEP_SYNTAX if request.prompt_syntax == "a1111-3" else request.prompt_syntax
    written = step_texts_of(request).texts
    parsed = {text: parse(readable(text), syntax) for pair in written for text in pair}
    notes = notes_on(request)
    if any(one.weighted for one in parsed.values()):
        notes.append(Message.of(_NO_WEIGHTS, {"family": family.name}))
    if request.clip_skip > 1:
        notes.append(Message.of(_NO_SKIP, {"family": family.name}))
    if one_negative and guided and len({parsed[negative].text for _, negative in written}) > 1:
        notes.append(Message.of(_ONE_NEGATIVE, {"family": family.name}))
    for texts, template in zip(zip(*written, strict=True), (UNREAD, UNREAD_NEGATIVE), strict=True):
        limit, most = max((unread(parsed[text].text) for text in texts), key=lambda pair: pair[1])
        if most > 0:
            notes.append(Message.of(template, {"limit": limit, "unread": most}))
    pairs = ((parsed[prompt].text, parsed[negative].text if guided else None) for prompt, negative in written)
    return Texts(tuple(pairs), tuple(dict.fromkeys(notes)))


def plain_text(request: GenerationRequest, text: str) -> str:
    """Return a text of a request as a family reads it that weighs no words: without marks."""
    syntax = STEP_SYNTAX if request.prompt_syntax == "a1111-3" else request.prompt_syntax
    return parse(readable(text), syntax).text


def notes_on(request: GenerationRequest) -> list[Message]:
    """Return the notes on the prompts: marks that are read otherwise than elsewhere, unknown LoRAs."""
    texts = [request.prompt, *([request.negative_prompt] if request.guidance_scale > 1 else [])]
    parsed = [parse(readable(text), request.prompt_syntax) for text in texts]
    return [*(note for one in parsed for note in one.notes), *written_marks(request), *unknown_loras(request)]


def readable(text: str) -> str:
    """Return the text without halves of characters, which JSON can carry and no tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")
