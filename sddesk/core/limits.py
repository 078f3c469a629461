"""The numbers that a request may have, and the sentences about those it may not."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sddesk.core.request import GenerationRequest

SIZE_STEP = 8
MIN_SIZE, MAX_SIZE = 64, 4096
MIN_STEPS, MAX_STEPS = 1, 500
MIN_GUIDANCE, MAX_GUIDANCE = 1.0, 50.0
MAX_GUIDANCE_RESCALE = 1.0
DEFAULT_IMAGE_GUIDANCE = 1.5  # diffusers'
MAX_VARIATION = 1.0
MAX_SEED = 2**64 - 1
MAX_RANDOM_SEED = 2**32 - 1
MAX_IMAGES = 100
MAX_CLIP_SKIP = 12


def check_size(width: int, height: int) -> None:
    """Raise SddeskError unless both sides are multiples of 8 within the limits, in pixels."""
    for side in (width, height):
        if not _is_int(side) or not MIN_SIZE <= side <= MAX_SIZE or side % SIZE_STEP:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "The size {width} x {height} cannot be made."),
                QT_TRANSLATE_NOOP("messages", "Choose multiples of {step} from {low} to {high} pixels."),
                width=str(width),
                height=str(height),
                step=SIZE_STEP,
                low=MIN_SIZE,
                high=MAX_SIZE,
            )


def snap_size(side: float, step: int = SIZE_STEP) -> int:
    """The allowed side nearest to `side`, in pixels, a multiple of `step`."""
    if isinstance(side, float) and not math.isfinite(side):
        return MIN_SIZE
    return round(min(MAX_SIZE, max(MIN_SIZE, side)) / step) * step  # in this order: some ints are no floats


def check_numbers(request: GenerationRequest) -> None:
    """Raise SddeskError unless steps, guidance, pictures, clip skip and seed are numbers within their limits."""
    if not _is_int(request.steps) or not MIN_STEPS <= request.steps <= MAX_STEPS:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{steps} steps cannot be made: choose a whole number from {low} to {high}."),
            steps=str(request.steps),
            low=MIN_STEPS,
            high=MAX_STEPS,
        )
    if not _is_number(request.guidance_scale) or not MIN_GUIDANCE <= request.guidance_scale <= MAX_GUIDANCE:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A guidance of {guidance} cannot be used: choose {low} to {high}."),
            guidance=str(request.guidance_scale),
            low=MIN_GUIDANCE,
            high=MAX_GUIDANCE,
        )
    rescale = request.guidance_rescale
    if not _is_number(rescale) or not 0 <= rescale <= MAX_GUIDANCE_RESCALE:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A guidance rescale of {value} cannot be used: choose 0 to 1."),
            value=str(rescale),
        )
    check_image_guidance(request.image_guidance)
    if (
        not _is_int(request.rows)
        or not _is_int(request.columns)
        or min(request.rows, request.columns) < 1
        or request.images > MAX_IMAGES
    ):
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one."
            ),
            rows=str(request.rows),
            columns=str(request.columns),
            limit=MAX_IMAGES,
        )
    if not _is_int(request.clip_skip) or not 1 <= request.clip_skip <= MAX_CLIP_SKIP:
        raise SddeskError(
            QT_TRANSLATE_NOOP(
                "messages", "A clip skip of {value} cannot be used: choose a whole number from {low} to {high}."
            ),
            value=str(request.clip_skip),
            low=1,
            high=MAX_CLIP_SKIP,
        )
    strength = request.variation_strength
    if not _is_number(strength) or not 0 <= strength <= MAX_VARIATION:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "A variation strength of {value} cannot be used: choose 0 to 1."),
            value=str(strength),
        )
    last = request.images - 1  # the number of the last picture
    _check_seed(request.seed, 0 if strength else last)
    _check_seed(request.variation_seed, last if strength else 0)


def check_image_guidance(value: float | None) -> None:
    """Raise SddeskError unless an image guidance is within the limits of the guidance, or None."""
    if value is not None and not (_is_number(value) and MIN_GUIDANCE <= value <= MAX_GUIDANCE):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "An image guidance of {value} cannot be used: choose {low} to {high}."),
            value=str(value),
            low=MIN_GUIDANCE,
            high=MAX_GUIDANCE,
        )


def _check_seed(seed: object, more: int) -> None:
    """Raise SddeskError unless a seed and those of `more` pictures are whole numbers within range."""
    if not isinstance(seed, int) or isinstance(seed, bool):
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The seed must be a whole number from 0 to {limit}, not {seed}."),
            seed=repr(seed)[:100],
            limit=str(MAX_SEED),
        )
    if not 0 <= seed <= MAX_SEED:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The seed {seed} is outside 0 to {limit}."),
            seed=str(seed)[:100],
            limit=str(MAX_SEED),
        )
    if seed + more > MAX_SEED:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "{images} pictures from seed {seed} on go beyond the largest seed, {limit}."),
            images=more + 1,
            seed=str(seed),
            limit=str(MAX_SEED),
        )


def _is_int(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
