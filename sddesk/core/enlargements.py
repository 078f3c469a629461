"""Which request enlarges a picture, and by which upscaler where none was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Enlarge, Input, Reference, StartPicture
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, PartInfo, is_starter
from sddesk.core.read_settings import ReadSettings
from sddesk.core.record import Made
from sddesk.core.refining import Refine
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import usual_sampling

STARTER_UPSCALER = "starter-4x"
USUAL_SCALE = 4
NO_LONGER_SEAMLESS = QT_TRANSLATE_NOOP(
    "messages", "The edges of this picture are seamless. Refined in tiles, they no longer are."
)
_BEFORE = QT_TRANSLATE_NOOP(
    "messages", "An upscaler made this picture larger at the end. What follows is of the picture before that."
)
MAX_ENLARGED = 2**26  # pixels of a result, 8192 x 8192: 201 MB, which still fits one message of the engine's process


def enlargement_of(made: Made | None, order: Enlarge) -> GenerationRequest:
    """Return the request that carries out `order` on a picture, of which it is known what `made` it.

    What drew the picture stays in the request, its own inputs too; an enlargement before this one is its parent's.
    """
    if isinstance(made, GenerationRequest) and made.is_drawn:
        others = tuple(entry for entry in made.inputs if not isinstance(entry, Enlarge))
        return replace(made.single(0), inputs=(*others, replace(order, drawn=True)))
    told = made if made is not None else ReadSettings()
    return GenerationRequest(
        prompt=told.prompt,
        negative_prompt=told.negative_prompt,
        seed=0,
        prompt_syntax="plain",
        inputs=(replace(order, drawn=False),),
    )


def before_enlarging(request: GenerationRequest) -> tuple[GenerationRequest, tuple[Message, ...]]:
    """Return the request that drew a picture before it was made larger, and a note that says so; others as they are."""
    if request.enlarge is None or not request.enlarge.drawn:
        return request, ()
    inputs = tuple(entry for entry in request.inputs if not isinstance(entry, Enlarge))
    return replace(request, inputs=inputs), (Message(_BEFORE),)


def refinement_of(made: Made | None, start: StartPicture, refine: Refine, info: CheckpointInfo) -> GenerationRequest:
    """Return the request that refines a picture, of which it is known what `made` it, in tiles of `info`'s native size.

    What drew it draws the tiles, with the model `info`: prompt, seed, sampler and LoRAs, and its references. What held
    it to other pictures does not, nor what made it larger on the way. Of a picture whose making is not known the
    prompts are taken, the rest is the model's default, and the seed 0.
    """
    side = info.native_size
    if isinstance(made, GenerationRequest) and made.is_drawn:
        kept: tuple[Input, ...] = tuple(entry for entry in made.inputs if isinstance(entry, Reference))
        known = replace(made.single(0), hires=None, image_guidance=None, tile="", checkpoint=info.ref)
        return replace(known, width=side, height=side, inputs=(start, *kept), refine=refine)
    told = made if made is not None else ReadSettings()
    usual = usual_sampling(None, fast=False, family=info.family)
    return GenerationRequest(
        prompt=told.prompt,
        negative_prompt=told.negative_prompt if info.family.reads_negative else "",
        seed=0,
        steps=usual.steps,
        sampler=usual.sampler,
        schedule=usual.schedule,
        guidance_scale=info.family.guidance,
        guidance_rescale=info.guidance_rescale,
        checkpoint=info.ref,
        inputs=(start,),
        refine=refine,
        width=side,
        height=side,
    )


def suited_upscaler(upscalers: Sequence[PartInfo], made: Made | None) -> PartInfo | None:
    """Return the starter's upscaler for pictures that the starter drew, for others the first that is not it.

    None where none is installed.
    """
    drawn = isinstance(made, GenerationRequest) and made.is_drawn and is_starter(made.checkpoint)
    return upscaler_for(upscalers, of_starter=drawn)


def upscaler_for(upscalers: Sequence[PartInfo], *, of_starter: bool) -> PartInfo | None:
    """Return the starter's upscaler for pictures of the starter, for others the first that is not it, else None."""
    own = [part for part in upscalers if part.name == STARTER_UPSCALER and part.source == "starter"]
    others = [part for part in upscalers if part not in own and part.facts.scale != 1]
    return next(iter([*own, *others] if of_starter else [*others, *own]), None)


def check_result(size: tuple[int, int], scale: float) -> None:
    """Raise SddeskError when a picture of this size would become larger than can be made, `scale` times as large."""
    width, height = (round(side * scale) for side in size)
    if width * height > MAX_ENLARGED:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "A picture of {width} x {height} would become {large} x {tall}, more than can be made."
            ),
            QT_TRANSLATE_NOOP("messages", "At most {most} million pixels can be made: reduce the picture first."),
            width=size[0],
            height=size[1],
            large=width,
            tall=height,
            most=MAX_ENLARGED // 1_000_000,
        )


def check_refined(size: tuple[int, int], refine: Refine) -> None:
    """Raise SddeskError when a picture of this size would be refined to a larger one than can be made."""
    check_result(size, refine.scale)


def scale_of(upscaler: PartInfo) -> int:
    """Return how many times an upscaler enlarges each side, the usual where its file does not tell."""
    return upscaler.facts.scale or USUAL_SCALE
