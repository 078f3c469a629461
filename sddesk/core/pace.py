"""How long orders take on this machine, learned from pictures that it made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from sddesk.core.instructing import answers_of
from sddesk.core.models import CheckpointInfo, CheckpointRef
from sddesk.core.request import GenerationRequest

InfoOf = Callable[[CheckpointRef], CheckpointInfo | None]
_Key = tuple[str, str, int]


class Rates:
    """Seconds by work: of the same kind of order first, then of the same checkpoint, then of any.

    `made` are requests, with how many of their pictures were made, and the seconds that those took. `info_of` tells
    what is known of a checkpoint.
    """

    def __init__(self, made: Iterable[tuple[GenerationRequest, int, float]], info_of: InfoOf) -> None:
        self._info_of = info_of
        sums: dict[_Key | str, tuple[float, float]] = {}
        for request, pictures, seconds in made:
            if not pictures or seconds <= 0:
                continue
            work = self._work(request) * pictures
            for key in _keys(request):
                before, done = sums.get(key, (0.0, 0.0))
                sums[key] = (before + seconds, done + work)
        self._rates = {key: seconds / work for key, (seconds, work) in sums.items()}

    def seconds_for(self, orders: Iterable[tuple[GenerationRequest, int]]) -> float | None:
        """Seconds that so many pictures of each request will take; None where nothing is known of one of them."""
        total = 0.0
        for request, pictures in orders:
            rate = next((self._rates[key] for key in _keys(request) if key in self._rates), None)
            if rate is None:
                return None
            total += rate * self._work(request) * pictures
        return total

    def seconds_a_step(self, request: GenerationRequest) -> float | None:
        """Seconds that a step of such a picture takes, by pictures of its own model; None where none was made here."""
        rate = self._rates.get(request.checkpoint.name)
        return None if rate is None else rate * self._work(replace(request, steps=1))

    def _work(self, request: GenerationRequest) -> float:
        """What a picture takes, in forwards of a megapixel. Enlarging and refining are one."""
        if request.enlarge is not None or request.refine is not None:
            return 1.0
        parts = [(request.steps, (request.width, request.height))]
        if request.hires is not None:
            parts.append((request.hires.steps, request.result_size))
        forwards = self._forwards(request)
        return forwards * sum(steps * width * height for steps, (width, height) in parts) / 1e6

    def _forwards(self, request: GenerationRequest) -> int:
        """How many answers of the network a step takes: one where the guidance is a number that it reads, or none."""
        info = self._info_of(request.checkpoint)
        return answers_of(request) if info is None or info.family.reads_negative else 1


def usual_picture(info: CheckpointInfo) -> GenerationRequest:
    """A picture as the model draws it best, to reckon with."""
    side = info.native_size
    guidance = info.family.guidance
    return GenerationRequest(prompt="", seed=0, width=side, height=side, guidance_scale=guidance, checkpoint=info.ref)


def _keys(request: GenerationRequest) -> tuple[_Key | str, ...]:
    """The kinds of order that a request belongs to, the narrowest first; enlargements are no measure for drawing."""
    order = request.enlarge
    if order is not None:
        return ((order.model, "enlarge", order.scale),)
    if request.refine is not None:  # how many tiles it is the request does not tell
        return ((request.checkpoint.name, "refine", round(request.refine.scale)),)
    return (_kind(request), request.checkpoint.name, "")


def _kind(request: GenerationRequest) -> _Key:
    width, height = request.result_size
    return request.checkpoint.name, f"{request.sampler} {request.precision}", width * height
