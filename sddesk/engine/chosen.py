"""Which technique draws a request, and what steers it: the one list of each."""

from __future__ import annotations

from sddesk.core.located import LocatedRequest
from sddesk.core.messages import Message
from sddesk.engine.drawing import Chosen, SecondPart
from sddesk.engine.techniques.base import OpenedSteering, Steered, Steering, Technique
from sddesk.engine.techniques.control import CONTROL
from sddesk.engine.techniques.inpaint import INPAINT
from sddesk.engine.techniques.instruct import instruct
from sddesk.engine.techniques.own_references import OWN_REFERENCES
from sddesk.engine.techniques.reference import REFERENCES
from sddesk.engine.techniques.start_picture import FROM_PICTURE
from sddesk.engine.techniques.text import TEXT
from sddesk.engine.techniques.upscaled import Network, Upscaled

TECHNIQUES: tuple[Technique, ...] = (
    TEXT,
    FROM_PICTURE,
    INPAINT,
)
STEERING: tuple[Steering, ...] = (
    CONTROL,
    REFERENCES,
    OWN_REFERENCES,
)


def choose(
    located: LocatedRequest,
    notes: tuple[Message, ...],
    network: Network | None,
    listening: tuple[OpenedSteering, ...] = (),
) -> Chosen:
    """Return what draws a settled request. `notes` are said of it, and `network` makes its picture larger on the way.

    `listening` is asked with what steers the drawing, and changes nothing.
    """
    request = located.request
    if located.checkpoint.instructed:
        return Chosen(Steered(instruct(request, located.inputs, notes), listening))
    steering = steering_of(located)
    fitting = next(technique for technique in TECHNIQUES if technique.fits(request))
    technique = Steered(fitting.opened(request, located.inputs), (*steering, *listening))
    if request.hires is None:
        return Chosen(technique)
    upscaled = Upscaled(request.hires, network)
    return Chosen(technique, SecondPart(upscaled, Steered(upscaled, steering)))


def steering_of(located: LocatedRequest) -> tuple[OpenedSteering, ...]:
    """Return what steers the pictures of a request."""
    return tuple(one.opened(located.request, located.inputs) for one in STEERING if one.fits(located.request))
