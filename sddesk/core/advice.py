"""Where a choice is known to go wrong: one list for the window and the command line."""

from __future__ import annotations

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message

LARGE_GUIDANCE = 20.0  # above it colours burn out with every sampler


def advice_for(
    *,
    prompt: str,
    width: int,
    height: int,
    native: int,
    guidance_scale: float,
    sampler: str,
    made_for_lcm: bool = False,
) -> list[Message]:
    """Return what to know before drawing, most important first. `native` is the side in pixels of the training."""
    found: list[Message] = []
    if not prompt.strip():
        found.append(
            Message(QT_TRANSLATE_NOOP("messages", "An empty prompt makes a picture of the model's own choice."))
        )
    if min(width, height) < native:
        template = QT_TRANSLATE_NOOP("messages", "Below {native} pixels this model loses quality.")
        found.append(Message.of(template, {"native": native}))
    elif width > native and height > native:
        template = QT_TRANSLATE_NOOP(
            "messages", "Larger than {native} both ways, things repeat: keep one side at {native}."
        )
        found.append(Message.of(template, {"native": native}))
    if guidance_scale > LARGE_GUIDANCE:
        template = QT_TRANSLATE_NOOP("messages", "A guidance above {limit} burns out the colours: 5 to 12 is usual.")
        found.append(Message.of(template, {"limit": LARGE_GUIDANCE}))
    if sampler == "lcm" and not made_for_lcm:
        found.append(Message(QT_TRANSLATE_NOOP("messages", "LCM only works with models made for it.")))
    return found
