"""The files that complete a transformer that is alone in its file: chosen of those there, or named when missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo, PartRef, WeightsKind
from sddesk.core.parts import is_whole, part_ref, text_fields, text_misfit, vae_misfit
from sddesk.core.request import TEXT_ENCODERS, GenerationRequest
from sddesk.core.values import dataclass

_VAE, _TEXT = "vae", WeightsKind.TEXT_ENCODER
# Bytes of published files: text encoders with two bytes a weight, VAEs with four, Qwen-Image's with two.
# tests/weights/test_split_layouts.py counts them in diffusers' and transformers' own networks.
SIZES = {
    "Qwen3-0.6B": 1_192_099_840,
    "Qwen3-4B": 8_044_936_192,
    "Qwen3-8B": 15_136_811_008,
    "Qwen3-VL-4B": 8_875_631_616,
    "Qwen2.5-VL-7B": 16_584_333_312,
    "T5-XXL": 9_524_621_312,
    "CLIP-L": 246_120_960,
    "": 335_278_732,
    "FLUX.2": 336_185_488,
    "Qwen-Image or Wan": 253_785_062,
}
_HALF = 0.5  # of the machine's memory, for a text encoder: the network that it steers takes as much
_TAKEN = QT_TRANSLATE_NOOP("messages", "“{title}” is drawn with {parts}.")
_LACKS = QT_TRANSLATE_NOOP(
    "messages", "“{title}” is a transformer alone: it needs {parts}, and none of your files is one."
)
_LACKS_HINT = QT_TRANSLATE_NOOP(
    "messages", "Add the folder that has it; ComfyUI's are models/text_encoders and models/vae."
)
_NO_TOKENIZER = QT_TRANSLATE_NOOP(
    "messages", "“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it."
)
_NO_TOKENIZER_HINT = QT_TRANSLATE_NOOP(
    "messages",
    "Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as"
    " GGUF: that carries one.",
)
_TOKENIZERS = {
    "Qwen3-VL": "huggingface.co/Qwen/Qwen3-VL-4B-Instruct",
    "Qwen3": "huggingface.co/Qwen/Qwen3-4B",
    "Qwen2.5-VL": "huggingface.co/Qwen/Qwen2.5-VL-7B-Instruct",
    "T5": "huggingface.co/google/t5-v1_1-xxl",
}


@dataclass(frozen=True, slots=True)
class WithParts:
    """A request that names all its parts, and what to say of those that were chosen."""

    request: GenerationRequest
    notes: tuple[Message, ...] = ()


def with_parts(
    request: GenerationRequest,
    model: CheckpointInfo,
    parts: Sequence[PartInfo],
    memory: int | None = None,
) -> WithParts:
    """Give a request the text encoder and the VAE that its model lacks, chosen of the files `parts`.

    Of several that fit, it is the largest text encoder that takes at most half of `memory` bytes, else the smallest.
    Raises SddeskError naming all that is missing, before anything is loaded.
    """
    if not model.family.encoders:
        return WithParts(request)
    request = _in_their_fields(request, model, parts)
    brings_all = is_whole(request.text_encoder)
    wanted = [name for name in _lacking(model) if getattr(request, name) is None]
    wanted = [name for name in wanted if name == _VAE or not brings_all]
    chosen = {name: _chosen(name, model, parts, memory) for name in wanted}
    lacking = [_named(model, name) for name in wanted if chosen[name] is None]
    if lacking:
        raise SddeskError(_LACKS, _LACKS_HINT, title=model.title, parts=" + ".join(lacking))
    found = {name: part for name, part in chosen.items() if part is not None}
    for name, part in found.items():
        if name != _VAE and not part.has_tokenizer:
            raise no_tokenizer(model, part)
    if not found:
        return WithParts(request)
    refs = {name: part_ref(part) for name, part in found.items()}
    told = " + ".join(f"{part.name} ({_gigabytes(part.size_bytes)} GB)" for part in found.values())
    given = _with(request, refs)
    return WithParts(given, (Message.of(_TAKEN, {"title": model.title, "parts": told}),))


def parts_for(model: CheckpointInfo, parts: Sequence[PartInfo], memory: int | None = None) -> tuple[PartInfo, ...]:
    """Return the files that a transformer alone is drawn with, as `with_parts` chooses; without missing ones."""
    chosen = (_chosen(name, model, parts, memory) for name in _lacking(model)) if model.family.encoders else ()
    return tuple(part for part in chosen if part is not None)


def _with(request: GenerationRequest, refs: Mapping[str, PartRef | None]) -> GenerationRequest:
    given: dict[str, Any] = {**refs}
    return replace(request, **given)


def _lacking(model: CheckpointInfo) -> list[str]:
    """The fields of a request by which the model is given what it lacks."""
    texts = text_fields(model.family) if TEXT_ENCODERS[0] in model.missing else ()
    return [*texts, *([_VAE] if _VAE in model.missing else [])]


def _in_their_fields(request: GenerationRequest, model: CheckpointInfo, parts: Sequence[PartInfo]) -> GenerationRequest:
    """The same, with each text encoder in the field of its kind: a person names one by its file's name alone."""
    fields = text_fields(model.family)
    if len(fields) == 1 or is_whole(request.text_encoder):
        return request
    given = {name: ref for name in fields if (ref := getattr(request, name)) is not None}
    kinds = {part.name.lower(): part.facts.architecture for part in parts if part.facts.kind == _TEXT}
    of_kind = dict(zip(model.family.encoders, fields, strict=True))
    placed = {of_kind.get(kinds.get(ref.name.lower(), ""), name): ref for name, ref in given.items()}
    if len(placed) < len(given):  # two of one kind: what does not fit is told by name
        return request
    return _with(request, dict.fromkeys(fields) | placed)


def needs_of(model: CheckpointInfo) -> tuple[str, ...]:
    """Return what a model lacks and draws with, each with its size: "Qwen3-4B (8.0 GB)"."""
    return tuple(_named(model, name) for name in _lacking(model)) if model.family.encoders else ()


def no_tokenizer(model: CheckpointInfo, text: PartInfo) -> SddeskError:
    """Return the error for a text encoder that nothing tells how to cut words for."""
    source = next((place for start, place in _TOKENIZERS.items() if text.facts.architecture.startswith(start)), "?")
    return SddeskError(_NO_TOKENIZER, _NO_TOKENIZER_HINT, title=model.title, name=text.name, source=source)


def _chosen(name: str, model: CheckpointInfo, parts: Sequence[PartInfo], memory: int | None) -> PartInfo | None:
    if name == _VAE:
        vaes = [part for part in parts if part.facts.kind == WeightsKind.VAE]
        fitting = [part for part in vaes if vae_misfit(model, part) is None]
        own = model.family.name.lower().split("-")[0]

        def strange(part: PartInfo) -> tuple[bool, bool]:  # the VAEs of SD 3 and FLUX.1 have the same shapes, as Wan's
            return "sd3" in part.name.lower(), own not in part.name.lower()

        return min(fitting, key=strange, default=None)
    fitting = [part for part in parts if part.facts.kind == _TEXT and text_misfit(model, part, name) is None]
    able = [part for part in fitting if part.has_tokenizer] or fitting
    room = None if memory is None else memory * _HALF
    small = [part for part in able if room is None or part.size_bytes <= room]
    return max(small, key=_size) if small else min(able, key=_size, default=None)


def _named(model: CheckpointInfo, name: str) -> str:
    """A part with the size of its published file, where that is known."""
    if name == _VAE:
        what, size = f"VAE {model.family.vae or 'FLUX.1'}", SIZES.get(model.family.vae)
    else:
        what = model.family.encoders[TEXT_ENCODERS.index(name)]
        size = SIZES.get(what)
        what += " with vision" if model.family.encoder_sees else ""
    return what if size is None else f"{what} ({_gigabytes(size)} GB)"


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f}"


def _size(part: PartInfo) -> int:
    return part.size_bytes
