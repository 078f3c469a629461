"""The options of `sddesk generate` for the hires fix."""

from __future__ import annotations

import argparse
from dataclasses import replace

from sddesk.cli.parts import model_name
from sddesk.core.errors import SddeskError
from sddesk.core.hires import (
    DEFAULT_HIRES_STRENGTH,
    DEFAULT_HIRES_UPSCALER,
    HIRES_FIELDS,
    LATENT_UPSCALERS,
    PIXEL_UPSCALERS,
    hires_of,
)
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.request import GenerationRequest


def add_hires_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options."""
    group = parser.add_argument_group("draw on at a larger size (hires fix)")
    group.add_argument(
        "--hires", type=float, metavar="SCALE", help="make the picture so many times larger, 1 to 4, and draw it on"
    )
    group.add_argument(
        "--hires-strength", type=float, help=f"how far it is changed then, 0 to 1 (default {DEFAULT_HIRES_STRENGTH:g})"
    )
    group.add_argument("--hires-steps", type=int, help="steps drawn then (default: as many as --steps)")
    own = ", ".join((*LATENT_UPSCALERS, *PIXEL_UPSCALERS))
    group.add_argument(
        "--hires-upscaler",
        type=model_name,
        metavar="NAME",
        help=f"what makes it larger: {own}, or a name from `sddesk models list` (default {DEFAULT_HIRES_UPSCALER})",
    )


def with_hires(request: GenerationRequest, arguments: argparse.Namespace) -> GenerationRequest:
    """Return the request with the hires fix that the options name. Raises SddeskError for one that cannot be."""
    names = ("hires", *HIRES_FIELDS)
    values = {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}
    try:
        return replace(request, hires=hires_of(values, request.steps))
    except (TypeError, ValueError) as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The hires fix cannot be done so: {reason}."), reason=str(error)
        ) from error
