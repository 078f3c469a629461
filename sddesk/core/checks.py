"""What must hold of a request before it is drawn, beyond that it can be written down."""

from __future__ import annotations

from typing import Any

from sddesk.core.errors import SddeskError, UnreadSettingsError
from sddesk.core.families import ModelFamily
from sddesk.core.inputs import Reference, steps_left
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo
from sddesk.core.request import GenerationRequest

NEEDS_MASK = QT_TRANSLATE_NOOP("messages", "“{title}” redraws parts of a picture: it needs a picture and a mask.")


def check_all_read(request: GenerationRequest) -> None:
    """Raise UnreadSettingsError for a request with settings that no code of this version reads."""
    if request.unread:
        raise UnreadSettingsError(
            QT_TRANSLATE_NOOP("messages", "The order has settings that this version does not know: {names}."),
            QT_TRANSLATE_NOOP("messages", "Without them the picture is another one."),
            names=", ".join(request.unread)[:300],
        )


def check_family_size(request: GenerationRequest, family: ModelFamily) -> None:
    """Raise SddeskError unless models of this family can draw the size of a request, and that of its result."""
    step = family.size_step
    if any(side % step for side in (request.width, request.height, *request.result_size)):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Models of the family {family} draw multiples of {step} pixels."),
            QT_TRANSLATE_NOOP("messages", "Near by is {width} x {height}."),
            family=family.name,
            step=step,
            width=max(step, round(request.width / step) * step),
            height=max(step, round(request.height / step) * step),
        )


def check_family_reads(request: GenerationRequest, family: ModelFamily) -> None:
    """Raise SddeskError where a request asks for what models of its family have no use for."""
    if family.guidance_kind == "none" and request.guidance_scale > 1:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "Models of the family {family} draw without guidance: {guidance} would change nothing."
            ),
            QT_TRANSLATE_NOOP("messages", "Set the guidance to 1."),
            family=family.name,
            guidance=f"{request.guidance_scale:g}",
        )
    if not family.reads_negative and request.negative_prompt.strip():
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Models of the family {family} read no negative prompt."),
            QT_TRANSLATE_NOOP("messages", "Say in the prompt what is to be there instead."),
            family=family.name,
        )
    if request.guidance_rescale and not family.guidance_rescale:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Models of the family {family} have no guidance rescale."),
            QT_TRANSLATE_NOOP("messages", "Set it to 0."),
            family=family.name,
        )
    if request.prediction != "auto" and family.is_flow:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Models of the family {family} predict flow and nothing else."),
            QT_TRANSLATE_NOOP("messages", "Leave the prediction to the model's files."),
            family=family.name,
        )
    check_own_references(sum(isinstance(entry, Reference) and not entry.model for entry in request.inputs), family)
    if request.hires is not None and family.is_flow:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Models of the family {family} are not drawn on at a larger size yet."),
            QT_TRANSLATE_NOOP("messages", "Turn the hires fix off, or enlarge the finished picture."),
            family=family.name,
        )
    if request.tile and not family.is_seamless:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Models of the family {family} draw no seamless edges."),
            QT_TRANSLATE_NOOP("messages", "Turn the seamless edges off, or choose another model."),
            family=family.name,
        )


def check_own_references(count: int, family: ModelFamily) -> None:
    """Raise SddeskError where so many references are beyond what models of a family read themselves, or too few."""
    if family.needs_reference and not count:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Models of the family {family} change a picture as the prompt says."),
            QT_TRANSLATE_NOOP("messages", "Add the picture as a reference, or choose another model."),
            family=family.name,
        )
    if count > family.references:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "Models of the family {family} read {limit} references themselves, not {count}."
            ),
            QT_TRANSLATE_NOOP("messages", "Take fewer, name an IP-Adapter that reads them, or choose another model."),
            family=family.name,
            limit=family.references,
            count=count,
        )


def unused_fields(family: ModelFamily) -> dict[str, Any]:
    """Return the fields of a request that models of this family have no use for, as they are where nothing is asked."""
    unused: dict[str, Any] = {}
    if family.guidance_kind == "none":
        unused["guidance_scale"] = family.guidance
    if not family.reads_negative:
        unused["negative_prompt"] = ""
    if not family.guidance_rescale:
        unused["guidance_rescale"] = 0.0
    if family.is_flow:
        unused["prediction"] = "auto"
    if not family.is_seamless:
        unused["tile"] = ""
    if not family.clip_skip:
        unused["clip_skip"] = 1
    return unused


def check_start(request: GenerationRequest) -> None:
    """Raise SddeskError where a mask has no start picture, or inputs, strength, seamless edges, hires fix and tiles do
    not fit each other.
    """
    if request.mask is not None and request.start is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "There is a mask, and no start picture that it belongs to."),
            QT_TRANSLATE_NOOP("messages", "Add the picture whose part is to be drawn anew."),
        )
    if request.hires is not None and request.start is not None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The hires fix draws a picture from noise first: it takes no start picture."),
            QT_TRANSLATE_NOOP("messages", "Remove the start picture, or turn the hires fix off."),
        )
    if request.hires is not None and request.tile:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "What the hires fix makes larger has a seam: its edges cannot be seamless."),
            QT_TRANSLATE_NOOP("messages", "Turn the hires fix or the seamless edges off."),
        )
    if request.tile and request.mask is not None and request.mask.area == "masked":
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "A region that is drawn alone has other edges than the picture: it cannot be seamless."
            ),
            QT_TRANSLATE_NOOP("messages", "Draw the whole picture with the mask, or turn the seamless edges off."),
        )
    if request.refine is not None:
        _check_refine(request)
    if request.start is not None:
        check_steps(request.steps, request.start.strength)


def check_steps(steps: int, strength: float) -> None:
    """Raise SddeskError where a start picture at this strength leaves none of so many steps to be drawn."""
    if steps_left(steps, strength) == 0:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "At a strength of {strength} none of the {steps} steps is drawn."),
            QT_TRANSLATE_NOOP("messages", "Choose a higher strength or more steps."),
            strength=f"{strength:g}",
            steps=steps,
        )


def _check_refine(request: GenerationRequest) -> None:
    """Raise SddeskError for a refinement without a whole start picture, and for tiles that overlap by too much."""
    assert request.refine is not None
    if request.start is None:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "There is no start picture that could be refined in tiles."),
            QT_TRANSLATE_NOOP("messages", "Add the picture, or turn refining off."),
        )
    if request.redraws:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A picture is refined whole: it takes no mask and no extension."),
            QT_TRANSLATE_NOOP("messages", "Remove them, or turn refining off."),
        )
    if request.tile:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Refined tile by tile, a picture has edges that cannot be seamless."),
            QT_TRANSLATE_NOOP("messages", "Turn refining or the seamless edges off."),
        )
    if 2 * request.refine.overlap > min(request.width, request.height):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "Tiles of {width} x {height} cannot overlap by {overlap} pixels."),
            QT_TRANSLATE_NOOP("messages", "Choose half of a tile or less."),
            width=request.width,
            height=request.height,
            overlap=request.refine.overlap,
        )


def check_inpainting(request: GenerationRequest, info: CheckpointInfo | None) -> None:
    """Raise SddeskError where a checkpoint made for inpainting has nothing to redraw; `info` is None if not known."""
    if info is not None and info.inpainting and not request.redraws:
        raise SddeskError(
            NEEDS_MASK,
            QT_TRANSLATE_NOOP("messages", "Add a start picture and a mask, or choose another model."),
            title=info.title,
        )
