"""Which parts of one model fit another: a VAE by the latents it reads, a text encoder by the width of its words."""

from __future__ import annotations

import math

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartInfo, PartRef

_SAME_SCALE = 0.01


def part_ref(model: CheckpointInfo | PartInfo) -> PartRef:
    """How a request names a part of this model."""
    if isinstance(model, PartInfo):
        return PartRef(name=model.name, of="file")
    return PartRef(name=model.ref.name, hub_id=model.ref.hub_id)


def vae_misfit(model: CheckpointInfo, other: CheckpointInfo | PartInfo) -> SddeskError | None:
    """Why `model` cannot draw with the VAE of `other`, None when it can or nothing tells."""
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


def text_misfit(model: CheckpointInfo, other: CheckpointInfo) -> SddeskError | None:
    """Why `model` cannot read with the text encoder of `other`, None when it can or nothing tells."""
    if not model.text_width or not other.text_width or model.text_width == other.text_width:
        return None
    return SddeskError(
        QT_TRANSLATE_NOOP(
            "messages",
            "The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.",
        ),
        QT_TRANSLATE_NOOP("messages", "Choose another text encoder, or the model's own."),
        part=other.title,
        model=model.title,
        found=other.text_width,
        wanted=model.text_width,
    )
