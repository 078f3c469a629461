"""How a written order becomes the requests that make it: wildcards drawn, LoRAs and embeddings named as values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar, cast

from sddesk.core.adapters import (
    MAX_LORA_WEIGHT,
    MAX_LORAS,
    MAX_NAME,
    EmbeddingUse,
    LoraUse,
    can_be_named,
    check_fits,
    family_text,
    fits,
    is_same_name,
    name_among,
    parts_named,
    split_by_names,
)
from sddesk.core.checks import check_start
from sddesk.core.errors import SddeskError
from sddesk.core.hires import Hires
from sddesk.core.marks import Mark, all_marks, marks_in_written, notes_of
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo, Prediction, WeightsKind
from sddesk.core.prompt import LORA_TAG, NETWORK_TAG, STEP_SYNTAX, PromptSyntax, newest, parse, settled
from sddesk.core.refining import Refine
from sddesk.core.request import GenerationRequest
from sddesk.core.settling import settle
from sddesk.core.split_files import with_parts
from sddesk.core.steering import with_hashes
from sddesk.core.step_texts import step_texts_of
from sddesk.core.styles import styled
from sddesk.core.values import dataclass
from sddesk.core.wildcards import Lines, draw, has_later_marks, has_wildcards, literal

Way = TypeVar("Way", Hires, Refine)  # how pictures are made larger on the way
DIGITS = 4  # of a weight; sums of weights are rounded to them
_EXPLICIT = r"\bembedding:([^\s,()\[\]:<>|]+)"  # as ComfyUI writes it
_UNKNOWN = QT_TRANSLATE_NOOP("messages", "No installed LoRA is called “{name}”: it was left out.")
_UNREAD = QT_TRANSLATE_NOOP("messages", "No installed textual inversion is called “{name}”: it was read as words.")
_ONLY_WEIGHTS = QT_TRANSLATE_NOOP("messages", "{tag}: only its weights are used, not {rest}.")
_SEVERAL = QT_TRANSLATE_NOOP(
    "messages", "{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it."
)
_NO_WEIGHT = QT_TRANSLATE_NOOP("messages", "{tag}: its weight is no number, and was taken as 1.")
_NEGATIVE = QT_TRANSLATE_NOOP("messages", "{tag} in the negative prompt was left out: LoRAs are named in the prompt.")
_TOO_MANY = QT_TRANSLATE_NOOP("messages", "More than {limit} LoRAs at once: the last ones were left out.")
_NO_UPSCALER = QT_TRANSLATE_NOOP("messages", "No upscaler is called “{name}”: the picture cannot be made larger.")
_NO_UPSCALER_HINT = QT_TRANSLATE_NOOP("messages", "Choose another one, or `lanczos`, which needs none.")
_OTHER_FAMILY = QT_TRANSLATE_NOOP("messages", "“{name}” was made for {family}: its name was read as words.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Available:
    """What a request may name: the installed parts, the wildcard files, the checkpoint they have to fit (None: any).

    `memory` is what the machine has, in bytes, None where that is not known.
    """

    parts: Sequence[PartInfo]
    lines: Lines
    hash_of: Callable[[PartInfo], str | None]
    info: CheckpointInfo | None = None
    memory: int | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """The requests that an order is, and what a person should know of them."""

    requests: tuple[GenerationRequest, ...]
    notes: tuple[Message, ...] = ()


def resolve(request: GenerationRequest, available: Available) -> Resolved:
    """The requests that make what was written: styles around the prompts, wildcards drawn, LoRAs and textual inversions
    named as values.

    Without wildcards it is one. With them each picture has a draw of its own, by its own seed, so each is an order
    alone. Unknown names are left out, with a note. Raises SddeskError for a style whose texts are not known, for a LoRA
    of another family, for inputs that do not fit each other or the checkpoint, and for prompts whose words change more
    often than is drawn.
    """
    request = with_styles(request)
    if request.enlarge is not None:
        return _resolved(request, available)
    if available.info is None:  # the list of models is not read yet: the engine checks the rest
        check_start(request)
        return _resolved(request, available)
    request, notes = settle(request, available.info)
    resolved = _resolved(request, available)
    return replace(resolved, notes=(*notes, *resolved.notes))


def _resolved(request: GenerationRequest, available: Available) -> Resolved:
    if request.prompt_syntax == "plain":
        one, notes = _with_parts(request, available)
        return Resolved((one,), tuple(notes))
    written = (request.prompt, request.negative_prompt)
    if not any(map(has_wildcards, written)):
        one, notes = _with_parts(request, available)
        return Resolved((one,), tuple(notes))
    requests: list[GenerationRequest] = []
    notes = list[Message]()
    for index in range(request.images):
        single = request.single(index)
        prompt = draw(written[0], single.seed, available.lines)
        negative = draw(written[1], single.seed, available.lines, "negative prompt")
        drawn = replace(
            single,
            prompt=prompt.text,
            negative_prompt=negative.text,
            written_prompt=request.written_prompt if request.styles else written[0],
            written_negative_prompt=request.written_negative_prompt if request.styles else written[1],
        )
        one, more = _with_parts(drawn, available)
        requests.append(one)
        notes += [*prompt.notes, *negative.notes, *more]
    return Resolved(tuple(requests), tuple(dict.fromkeys(notes)))


def with_styles(request: GenerationRequest) -> GenerationRequest:
    """`request` with its styles around its prompts, which are kept as they were written.

    Raises SddeskError for a style whose texts are not known.
    """
    if not request.styles or request.written_prompt is not None:
        return request
    prompt, negative = styled(request.prompt, request.negative_prompt, request.styles)
    written = {"written_prompt": request.prompt, "written_negative_prompt": request.negative_prompt}
    return replace(request, prompt=prompt, negative_prompt=negative, **written)


def undrawn(request: GenerationRequest) -> tuple[str | None, str | None]:
    """Both prompts before wildcards were drawn, with their styles around them; None where none were drawn."""
    written = request.written_prompt, request.written_negative_prompt
    if not request.styles or written[0] is None:
        return written
    return styled(written[0], written[1] or "", request.styles)


def as_written(request: GenerationRequest) -> GenerationRequest:
    """What a person would have written to order `request`: `resolve` gives it back while the same parts are there."""
    prompt, negative, styles = request.written_prompt, request.written_negative_prompt, request.styles
    if request.prompt_syntax == "a1111":  # it was drawn by the first rule: what this one draws otherwise is kept drawn
        later = [text is not None and has_later_marks(text) for text in undrawn(request)]
        if styles and any(later):
            prompt, negative, styles = None, None, ()
        prompt, negative = None if later[0] else prompt, None if later[1] else negative
    if request.prompt_syntax != "plain":
        prompt = literal(request.prompt) if prompt is None else prompt
        negative = literal(request.negative_prompt) if negative is None else negative
    return replace(
        request,
        prompt=request.prompt if prompt is None else prompt,
        negative_prompt=request.negative_prompt if negative is None else negative,
        written_prompt=None,
        written_negative_prompt=None,
        styles=styles,
        loras=beside_prompt(request),
        embeddings=(),
        prompt_syntax="plain" if request.prompt_syntax == "plain" else "a1111",
    )


def beside_prompt(request: GenerationRequest) -> tuple[LoraUse, ...]:
    """The LoRAs that the prompt does not name, or not with their whole weight."""
    tags, _ = _tags(request.prompt, request.prompt_syntax)
    rest: list[LoraUse] = []
    for use in request.loras:
        named = [tag for tag in tags if is_same_name(tag.name, use.name)]
        left = use.with_weights(*(_limited(all_of - sum(some)) for all_of, *some in _columns(use, named)))
        if not named or any(left.weights):
            rest.append(left)
    return tuple(rest)


def loras_at_work(loras: Sequence[LoraUse], prompt: str, syntax: PromptSyntax) -> list[str]:
    """The names of the LoRAs that change the picture, the listed ones before those in the prompt."""
    found = {use.name: use for use in loras}
    for tag in _tags(prompt, newest(syntax))[0]:
        name = next((name for name in found if is_same_name(tag.name, name)), tag.name)
        found[name] = _sum(found.get(name, LoraUse(name=tag.name[:MAX_NAME], weight=0.0)), tag)
    return [name for name, use in found.items() if any(use.weights)]


def names_wanted(request: GenerationRequest) -> list[tuple[WeightsKind, str]]:
    """Everything that a request names, whether it is installed or not."""
    named = [(WeightsKind.LORA, use.name) for use in request.loras]
    named += [(WeightsKind.EMBEDDING, use.name) for use in request.embeddings]
    for way in (request.hires, request.refine):
        if way is not None and way.model is not None:
            named.append((WeightsKind.UPSCALER, way.model))
    named += [(WeightsKind.LORA, tag.name) for tag in _tags(request.prompt, newest(request.prompt_syntax))[0]]
    first: dict[tuple[WeightsKind, str], tuple[WeightsKind, str]] = {}
    for kind, name in named:
        first.setdefault((kind, name.casefold()), (kind, name))
    return list(first.values())


def unknown_loras(request: GenerationRequest) -> list[Message]:
    """A note for each `<lora:...>` in the prompt that is no LoRA of the request: what ordered it did not know it."""
    tags, _ = _tags(request.prompt, request.prompt_syntax)
    unknown = [tag.name for tag in tags if not any(is_same_name(tag.name, use.name) for use in request.loras)]
    return [Message.of(_UNKNOWN, {"name": name}) for name in unknown]


def written_marks(request: GenerationRequest) -> list[Message]:
    """A note for each kind of mark about braces and wildcards that was not carried out; `parse` notes the others."""
    return _mark_notes(request, marks_in_written)


def foreign_marks(request: GenerationRequest) -> list[Message]:
    """A note for each kind of mark in the prompts, as they were written, that is not carried out."""
    return _mark_notes(request, all_marks)


def _mark_notes(request: GenerationRequest, marks: Callable[[str], list[Mark]]) -> list[Message]:
    if request.prompt_syntax == "plain":
        return []
    prompt, negative = undrawn(request)
    texts = [request.prompt if prompt is None else prompt]
    if request.guidance_scale > 1:
        texts.append(request.negative_prompt if negative is None else negative)
    return notes_of(mark for text in texts for mark in marks(text))


def _tags(prompt: str, syntax: PromptSyntax) -> tuple[list[LoraUse], list[Message]]:
    """Each LoRA that a prompt names, once, its weights added up; and what was not read as it was typed.

    `<lora:name:0.8>` is for all, `<lora:name:0.8:0.5>` for the text encoders and the U-Net, as are `te=` and `unet=`.
    """
    if syntax == "plain":
        return [], []
    found: dict[str, LoraUse] = {}
    notes: list[Message] = []
    for match in re.finditer(LORA_TAG if syntax == "a1111" else NETWORK_TAG, prompt):
        name, *words = (" ".join(part.split()) for part in match[0][len("<lora:") : -1].split(":"))
        if not name or len(name) > MAX_NAME:
            continue
        try:
            weights, rest = _weights(words)
        except ValueError:
            weights, rest = (1.0, 1.0), ()
            notes.append(Message.of(_NO_WEIGHT, {"tag": match[0]}))
        if rest:
            notes.append(Message.of(_ONLY_WEIGHTS, {"tag": match[0], "rest": ", ".join(rest)}))
        tag = LoraUse(name=name).with_weights(*weights)
        before = found.get(name.casefold())
        found[name.casefold()] = tag if before is None else _sum(before, tag)
    return list(found.values()), notes


def _weights(words: Sequence[str]) -> tuple[tuple[float, float], tuple[str, ...]]:
    """The weights of U-Net and text encoders that follow a name, and the words that say something else.

    As A1111 reads them. Raises ValueError for a weight that is no number, or too large a one.
    """
    named = dict(word.split("=", 1) for word in words if "=" in word)
    plain = [word for word in words if "=" not in word]
    text = named.pop("te", plain[0] if plain and plain[0] else "1")
    unet = named.pop("unet", plain[1] if len(plain) > 1 and plain[1] else text)
    weights = float(unet), float(text)
    if not all(abs(weight) <= MAX_LORA_WEIGHT for weight in weights):
        raise ValueError
    unet, text = map(_limited, weights)
    return (unet, text), (*plain[2:], *(f"{name}={value}" for name, value in named.items()))


def _columns(*uses: LoraUse | Sequence[LoraUse]) -> Iterator[tuple[float, ...]]:
    """The U-Net's weights of some LoRAs, then those of the text encoders."""
    flat = [use for entry in uses for use in ([entry] if isinstance(entry, LoraUse) else entry)]
    return zip(*(use.weights for use in flat), strict=True)


def _sum(one: LoraUse, other: LoraUse) -> LoraUse:
    """The first one with the weights of both."""
    return one.with_weights(*(_limited(sum(weights)) for weights in _columns(one, other)))


def _with_parts(request: GenerationRequest, available: Available) -> tuple[GenerationRequest, list[Message]]:
    loras, notes = _loras(request, available)
    embeddings, more = _embeddings(request, available)
    info, prediction = available.info, request.prediction
    if info is not None and info.prediction_chosen and prediction == "auto":  # the list of models is not the picture's
        prediction = cast("Prediction", info.prediction_type)
    made = replace(
        request,
        loras=loras,
        embeddings=embeddings,
        hires=_with_upscaler(request.hires, available),
        refine=_with_upscaler(request.refine, available),
        inputs=with_hashes(request.inputs, available.parts, available.hash_of),
        prediction=prediction,
        prompt_syntax=_settled(request),
    )
    if info is None:
        return made, [*notes, *more]
    whole = with_parts(made, info, available.parts, available.memory)
    return whole.request, [*notes, *more, *whole.notes]


def _with_upscaler(way: Way | None, available: Available) -> Way | None:
    """The hires fix or refining, with the hash of its network. Raises SddeskError when that is not installed."""
    if way is None or way.model is None:
        return way
    meant = parts_named(available.parts, WeightsKind.UPSCALER, way.model)
    if not meant:
        raise SddeskError(_NO_UPSCALER, _NO_UPSCALER_HINT, name=way.model)
    return replace(way, upscaler=meant[0].name, hash=available.hash_of(meant[0]))


def _settled(request: GenerationRequest) -> PromptSyntax:
    """The rule by which the request is read: the first one where it reads the same, so that older versions do, too."""
    if request.prompt_syntax == "plain":
        return "plain"
    rule = settled(request.prompt, request.negative_prompt)
    later = any(has_later_marks(text) for text in undrawn(request) if text is not None)
    return "a1111-2" if later and rule == "a1111" else rule


def _loras(request: GenerationRequest, available: Available) -> tuple[tuple[LoraUse, ...], list[Message]]:
    tags, notes = _tags(request.prompt, newest(request.prompt_syntax))
    if request.prompt_syntax != "plain":
        notes += [Message.of(_NEGATIVE, {"tag": tag[0]}) for tag in re.finditer(NETWORK_TAG, request.negative_prompt)]
    installed = [part for part in available.parts if part.facts.kind == WeightsKind.LORA and can_be_named(part.name)]
    found: dict[str, LoraUse] = {}
    for use in (*request.loras, *tags):
        meant = parts_named(installed, WeightsKind.LORA, use.name)
        if not meant:
            notes.append(Message.of(_UNKNOWN, {"name": use.name}))
            continue
        part = meant[0]
        if len({one.location for one in meant}) > 1:
            notes.append(Message.of(_SEVERAL, {"count": len(meant), "name": use.name, "path": part.location}))
        if available.info is not None:
            check_fits(part, available.info)
        name = name_among(part, installed)
        whole = _sum(use, found[name]) if name in found else use.with_weights(*map(_limited, use.weights))
        found[name] = replace(whole, name=name, hash=available.hash_of(part))
    if len(found) > MAX_LORAS:
        notes.append(Message.of(_TOO_MANY, {"limit": MAX_LORAS}))
    return tuple(found.values())[:MAX_LORAS], notes


def _embeddings(request: GenerationRequest, available: Available) -> tuple[tuple[EmbeddingUse, ...], list[Message]]:
    if request.prompt_syntax == "plain":
        return (), []
    installed = _by_name(available.parts, WeightsKind.EMBEDDING)
    drawn = step_texts_of(replace(request, prompt_syntax=_settled(request))).texts
    unguided = [request.negative_prompt] if request.guidance_scale <= 1 else []
    pieces = [
        piece.text
        for text in dict.fromkeys([*(text for pair in drawn for text in pair), *unguided])
        for section in parse(text, STEP_SYNTAX).sections
        for piece in section
    ]
    named = [name for text in pieces for _, name in split_by_names(text, (p.name for p in installed.values())) if name]
    notes: list[Message] = []
    uses: list[EmbeddingUse] = []
    for name in dict.fromkeys(named):
        part = installed[name.casefold()]
        if available.info is not None and not fits(part, available.info):
            notes.append(Message.of(_OTHER_FAMILY, {"name": name, "family": family_text(part)}))
        else:
            uses.append(EmbeddingUse(name=name, hash=available.hash_of(part)))
    explicit = dict.fromkeys(match[1] for text in pieces for match in re.finditer(_EXPLICIT, text))
    unknown = [name for name in explicit if not any(name.casefold().startswith(known) for known in installed)]
    notes += [Message.of(_UNREAD, {"name": name}) for name in unknown]
    return tuple(uses), notes


def _by_name(parts: Sequence[PartInfo], kind: WeightsKind) -> Mapping[str, PartInfo]:
    """The first of each name, as the catalog finds it."""
    usable = [part for part in reversed(parts) if part.facts.kind == kind and can_be_named(part.name)]
    return {part.name.casefold(): part for part in usable}


def _limited(weight: float) -> float:
    return round(min(MAX_LORA_WEIGHT, max(-MAX_LORA_WEIGHT, weight)), DIGITS)
