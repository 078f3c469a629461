"""What a request must be for an instructed checkpoint (instruct-pix2pix): a whole start picture, and no strength."""

from __future__ import annotations

from dataclasses import replace

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import StartPicture
from sddesk.core.limits import DEFAULT_IMAGE_GUIDANCE
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo
from sddesk.core.request import GenerationRequest

NO_STRENGTH = 1.0  # nothing of the start picture is in the latents that the loop begins with
_STRENGTH = QT_TRANSLATE_NOOP(
    "messages",
    "“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. "
    "The image guidance says how closely the picture is kept.",
)
_UNGUIDED = QT_TRANSLATE_NOOP("messages", "At a guidance of 1 the image guidance says nothing.")


def settled(request: GenerationRequest, info: CheckpointInfo) -> tuple[GenerationRequest, tuple[Message, ...]]:
    """Return the request as this checkpoint draws it, and what of it is not used, in words.

    Raises SddeskError where an instructed checkpoint has no start picture or a mask, and for an image guidance that the
    checkpoint does not read.
    """
    start = request.start
    if not info.instructed:
        if request.image_guidance is not None:
            raise SddeskError(
                QT_TRANSLATE_NOOP(
                    "messages", "“{title}” has no image guidance: models that are told how to change a picture have it."
                ),
                QT_TRANSLATE_NOOP("messages", "Leave it out, or choose such a model (instruct-pix2pix)."),
                title=info.title,
            )
        return request, ()
    if start is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "“{title}” changes a picture as the prompt says: it needs a start picture."),
            QT_TRANSLATE_NOOP("messages", "Add a start picture, or choose another model."),
            title=info.title,
        )
    if request.redraws or request.refine is not None or len(request.inputs) > 1:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages",
                "“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and "
                "no picture beside the start picture.",
            ),
            QT_TRANSLATE_NOOP("messages", "Remove them, or choose another model."),
            title=info.title,
        )
    notes: list[Message] = []
    if start.strength != NO_STRENGTH:
        notes.append(Message.of(_STRENGTH, {"title": info.title, "strength": f"{start.strength:g}"}))
    if request.guidance_scale <= 1 and request.image_guidance is not None:
        notes.append(Message(_UNGUIDED))
    whole = replace(start, strength=NO_STRENGTH)
    inputs = tuple(whole if isinstance(entry, StartPicture) else entry for entry in request.inputs)
    guidance = DEFAULT_IMAGE_GUIDANCE if request.image_guidance is None else request.image_guidance
    return replace(request, inputs=inputs, image_guidance=guidance), tuple(notes)


def answers_of(request: GenerationRequest) -> int:
    """Return how many answers of the network guide one picture at each forward."""
    if request.guidance_scale <= 1:
        return 1
    return 2 if request.image_guidance is None else 3
