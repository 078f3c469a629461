"""The texts of a request step by step, where words of its prompts change while it is drawn."""

from __future__ import annotations

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.prompt_editing import changes_in, texts_of_steps
from sddesk.core.request import GenerationRequest
from sddesk.core.values import dataclass

MAX_TEXTS = 100  # each is encoded, and kept while the pictures are drawn
_UNREACHED = QT_TRANSLATE_NOOP("messages", "{mark}: {count} steps are drawn, so its words do not change.")
_MOST_QUOTED = 60


@dataclass(frozen=True, slots=True)
class StepTexts:
    """The different texts in the order in which they are drawn first, and for each drawn step which of them it is.

    Each is a prompt and a negative prompt, empty without guidance.
    """

    texts: tuple[tuple[str, str], ...]
    at_step: tuple[int, ...]


def step_texts_of(request: GenerationRequest) -> StepTexts:
    """Return the text of each step. Raises SddeskError for more changes or texts than can be drawn."""
    drawn = max(1, request.steps_drawn)
    prompt, negative = request.prompt, request.negative_prompt if request.guidance_scale > 1 else ""
    if request.prompt_syntax != "a1111-3":
        return StepTexts(((prompt, negative),), (0,) * drawn)
    steps = request.steps
    pairs = list(zip(texts_of_steps(prompt, steps, drawn), texts_of_steps(negative, steps, drawn), strict=True))
    places = {pair: place for place, pair in enumerate(dict.fromkeys(pairs))}
    if len(places) > MAX_TEXTS:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages",
                "The prompts have {count} different texts in their steps: more than {limit} are not drawn.",
            ),
            QT_TRANSLATE_NOOP("messages", "Take fewer steps, or as many alternatives in each square bracket."),
            count=len(places),
            limit=MAX_TEXTS,
        )
    return StepTexts(tuple(places), tuple(places[pair] for pair in pairs))


def unreached(request: GenerationRequest) -> list[Message]:
    """Return a note for each change that comes after the last step that is drawn."""
    if request.prompt_syntax != "a1111-3":
        return []
    notes: list[Message] = []
    for text in (request.prompt, request.negative_prompt if request.guidance_scale > 1 else ""):
        for change in changes_in(text):
            last = change.step(request.steps)
            if last is not None and last >= request.steps_drawn:
                mark = text[change.start : change.end + 1]
                quoted = mark if len(mark) <= _MOST_QUOTED else f"{mark[: _MOST_QUOTED - 1]}…"
                notes.append(Message.of(_UNREACHED, {"mark": quoted, "count": request.steps_drawn}))
    return list(dict.fromkeys(notes))
