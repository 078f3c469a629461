"""What a checkpoint makes of a request: the one check that every way to a picture goes through."""

from __future__ import annotations

from sddesk.core import instructing
from sddesk.core.checks import check_all_read, check_family_reads, check_family_size, check_inpainting, check_start
from sddesk.core.messages import Message
from sddesk.core.models import CheckpointInfo
from sddesk.core.request import GenerationRequest
from sddesk.core.samplers import check_sampler


def settle(request: GenerationRequest, info: CheckpointInfo) -> tuple[GenerationRequest, tuple[Message, ...]]:
    """Return the request as this checkpoint draws it, and what of it is not used, in words.

    Settled again it stays as it is. Raises SddeskError for settings that no code reads, for inputs that do not fit each
    other, and for what this checkpoint or its family cannot draw.
    """
    check_all_read(request)
    request, notes = instructing.settled(request, info)
    check_start(request)
    check_inpainting(request, info)
    check_sampler(request.sampler, request.schedule, info.family)
    check_family_size(request, info.family)
    check_family_reads(request, info.family)
    return request, notes
