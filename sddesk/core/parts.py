"""Which parts of one model fit another: a VAE by the latents it reads, a text encoder by the width of its words."""

from __future__ import annotations

import math

from sddesk.core.errors import SddeskError
from sddesk.core.families import ModelFamily
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartInfo, PartRef, WeightsKind
from sddesk.core.request import TEXT_ENCODERS, GenerationRequest

_SAME_SCALE = 0.01
_KL = "Stable Diffusion or FLUX.1"
_TEXT_OF = QT_TRANSLATE_NOOP("messages", "“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.")
_VAE_OF = QT_TRANSLATE_NOOP("messages", "“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.")
_NO_SECOND = QT_TRANSLATE_NOOP("messages", "“{model}” takes no second text encoder from a file: “{part}”.")
_NO_SECOND_HINT = QT_TRANSLATE_NOOP("messages", "Leave the second text encoder out.")
_WORDS = {"vae": "VAE", "text_encoder": "text encoder"}
_OPTIONS = {"vae": "--vae", "text_encoder": "--text-encoder", "text_encoder_2": "--text-encoder-2"}


def part_ref(model: CheckpointInfo | PartInfo) -> PartRef:
    """How a request names a part of this model."""
    if isinstance(model, PartInfo):
        return PartRef(name=model.name, of="text_encoder" if _is_text_encoder(model) else "file")
    return PartRef(name=model.ref.name, hub_id=model.ref.hub_id)


def text_fields(family: ModelFamily) -> tuple[str, ...]:
    """Return the fields of a request by which models of a family are given text encoders, in the order of their own.

    Those that are read from whole checkpoints alone are given by the first.
    """
    return TEXT_ENCODERS[: max(1, len(family.encoders))]


def is_whole(ref: PartRef | None) -> bool:
    """Whether a whole checkpoint is named, which brings all its text encoders."""
    return ref is not None and ref.of == "checkpoint"


def missing_part(model: CheckpointInfo, request: GenerationRequest) -> SddeskError | None:
    """Why `model` cannot draw this request: it lacks a part that the request does not bring. None if it can."""
    texts = text_fields(model.family)[: 1 if is_whole(request.text_encoder) else None]
    for part in model.missing:
        for name in texts if part == TEXT_ENCODERS[0] else (part,):
            if getattr(request, name, None) is None:
                return SddeskError(
                    QT_TRANSLATE_NOOP("messages", "“{title}” has no {part} of its own."),
                    QT_TRANSLATE_NOOP("messages", "Choose one of another model ({option} on the command line)."),
                    title=model.title,
                    part=_WORDS[part],
                    option=_OPTIONS[name],
                )
    return None


def vae_misfit(model: CheckpointInfo, other: CheckpointInfo | PartInfo) -> SddeskError | None:
    """Why `model` cannot draw with the VAE of `other`, None when it can or nothing tells."""
    kind = other.facts.architecture if isinstance(other, PartInfo) else other.family.vae
    if kind != model.family.vae:
        return _of_another(_VAE_OF, model, other, model.family.vae or _KL, kind or _KL)
    if kind:  # there is one of each
        return None
    wanted, found = model.latents, other.latents
    if wanted is None or found is None:
        return None
    name = other.name if isinstance(other, PartInfo) else other.title
    if wanted.channels != found.channels:
        return SddeskError(
            QT_TRANSLATE_NOOP(
                "messages",
                "The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.",
            ),
            QT_TRANSLATE_NOOP("messages", "Choose another VAE, or the model's own."),
            part=name,
            model=model.title,
            found=found.channels,
            wanted=wanted.channels,
        )
    if wanted.scale is None or found.scale is None or math.isclose(wanted.scale, found.scale, rel_tol=_SAME_SCALE):
        return None
    return SddeskError(
        QT_TRANSLATE_NOOP(
            "messages", "The VAE of “{part}” was made for another family of models than “{model}” ({family})."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose another VAE, or the model's own."),
        part=name,
        model=model.title,
        family=model.family.name,
    )


def text_misfit(
    model: CheckpointInfo, other: CheckpointInfo | PartInfo, field: str = TEXT_ENCODERS[0]
) -> SddeskError | None:
    """Why `model` cannot read with the text encoder of `other`, None when it can or nothing tells.

    `field` is the one of a request that names it.
    """
    place, own = TEXT_ENCODERS.index(field), model.family.encoders
    if place and not (isinstance(other, PartInfo) and own[place:]):
        name = other.name if isinstance(other, PartInfo) else other.title
        return SddeskError(_NO_SECOND, _NO_SECOND_HINT, model=model.title, part=name)
    if own or (not isinstance(other, PartInfo) and other.family.encoders):
        is_part = isinstance(other, PartInfo)
        kinds = (other.facts.architecture,) if is_part else other.family.encoders
        wanted = own[place : place + 1] if is_part else own
        if kinds == wanted:
            sees = other.facts.image_states > 0 if is_part else other.family.encoder_sees
            return None if sees or not model.family.encoder_sees else _blind(model, other)
        return _of_another(_TEXT_OF, model, other, " + ".join(wanted) or "CLIP", " + ".join(kinds) or "CLIP")
    found = other.facts.text_width if isinstance(other, PartInfo) else other.text_width
    if not model.text_width or not found or model.text_width == found:
        return None
    return SddeskError(
        QT_TRANSLATE_NOOP(
            "messages",
            "The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose another text encoder, or the model's own."),
        part=other.name if isinstance(other, PartInfo) else other.title,
        model=model.title,
        found=found,
        wanted=model.text_width,
    )


def _blind(model: CheckpointInfo, other: CheckpointInfo | PartInfo) -> SddeskError:
    return SddeskError(
        QT_TRANSLATE_NOOP(
            "messages", "“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too."
        ),
        QT_TRANSLATE_NOOP("messages", "Choose its safetensors file, which has the part that looks at pictures."),
        part=other.name if isinstance(other, PartInfo) else other.title,
        model=model.title,
    )


def _of_another(
    template: str, model: CheckpointInfo, other: CheckpointInfo | PartInfo, wanted: str, found: str
) -> SddeskError:
    return SddeskError(
        template,
        QT_TRANSLATE_NOOP("messages", "Choose another one, or none: what fits is taken."),
        part=other.name if isinstance(other, PartInfo) else other.title,
        model=model.title,
        found=found,
        wanted=wanted,
    )


def _is_text_encoder(part: PartInfo) -> bool:
    return part.facts.kind == WeightsKind.TEXT_ENCODER
