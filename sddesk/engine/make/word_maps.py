"""Which maps of words a loop can have: of the cross-attention of a U-Net, or of a transformer's joint attention."""

from __future__ import annotations

from sddesk.core.step_texts import step_texts_of
from sddesk.engine.make.attention_maps import AttentionMaps, crossing
from sddesk.engine.make.joint_maps import JointMaps
from sddesk.engine.techniques.base import Start

WordMaps = AttentionMaps | JointMaps


def word_maps(start: Start, size: tuple[int, int], *, instructed: bool = False) -> WordMaps | None:
    """Return what collects the maps of a loop whose latents have so many rows and columns; None where there are none.

    They are of the text that the loop begins with. An `instructed` U-Net is asked for the prompt first, not last.
    """
    model, request = start.model, start.request
    joint = model.family.joint(model.denoiser, start.tokens, size)
    if joint is None:
        return AttentionMaps(size, 0 if instructed else -1) if crossing(model.denoiser) else None
    prompt, _ = step_texts_of(request).texts[0]
    reading = model.family.tokens_read(model.pipe, prompt, request, model.adapters.vectors)[0]
    first = reading.first if reading.first >= 0 else start.tokens + reading.first
    tokens = range(first, first + sum(map(len, reading.chunks)))
    return JointMaps(joint, tokens, last=not model.family.prompt_first)
