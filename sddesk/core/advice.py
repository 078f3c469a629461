"""Where a choice is known to go wrong: one list for the window and the command line."""

from __future__ import annotations

import re

from sddesk.core.families import Guidance
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import CheckpointInfo, is_starter
from sddesk.core.prompt_editing import changes_in
from sddesk.core.samplers import sampler as sampler_named
from sddesk.core.wildcards import without_alternatives

LARGE_GUIDANCE = 20.0  # above it colours burn out with every sampler
FEW_STEPS, LOW_GUIDANCE = 12, 3.0
# These go on from what the model answered in their last three or four steps: words that alternate make them overshoot.
# The starter's pictures of 20 to 50 steps are blurred and of false colours by that, those of other samplers are not.
_LOOK_FAR_BACK = ("pndm", "lms", "deis")
# In fewer steps PNDM draws false colours with the starter, as diffusers' own scheduler does: of 20 seeds 14 were so
# in 20 steps, 1 in 30, none in 50; with DPM++ 2M none in 20 (tests/benchmarks/few_steps.py).
STARTER_PNDM_STEPS = 30
# What makers call checkpoints that were distilled for few steps; nothing in their weights tells it.
_FEW_STEP_NAMES = re.compile(r"turbo|lightning|(?<![a-z])(?:lcm|dmd2?)(?![a-z])", re.IGNORECASE)


def advice_for(
    *,
    prompt: str,
    width: int,
    height: int,
    native: int,
    sizes: tuple[int, int] = (0, 0),
    guidance_scale: float,
    guidance_kind: Guidance = "cfg",
    sampler: str,
    made_for_lcm: bool = False,
) -> list[Message]:
    """Return what to know before drawing, most important first. `native` is the side in pixels of the training.

    `sizes` are the sides from which and up to which the model draws well, 0 for the native size; `guidance_kind` is
    that of its family.
    """
    least, most = (size or native for size in sizes)
    found: list[Message] = []
    if not prompt.strip():
        found.append(
            Message(QT_TRANSLATE_NOOP("messages", "An empty prompt makes a picture of the model's own choice."))
        )
    if min(width, height) < least:
        template = QT_TRANSLATE_NOOP("messages", "Below {native} pixels this model loses quality.")
        found.append(Message.of(template, {"native": least}))
    elif width > most and height > most:
        template = QT_TRANSLATE_NOOP(
            "messages", "Larger than {native} both ways, things repeat: keep one side at {native}."
        )
        found.append(Message.of(template, {"native": most}))
    if guidance_scale > LARGE_GUIDANCE and guidance_kind == "cfg":
        template = QT_TRANSLATE_NOOP("messages", "A guidance above {limit} burns out the colours: 5 to 12 is usual.")
        found.append(Message.of(template, {"limit": LARGE_GUIDANCE}))
    if sampler == "lcm" and not made_for_lcm:
        found.append(Message(QT_TRANSLATE_NOOP("messages", "LCM only works with models made for it.")))
    return found


def advice_about_model(
    info: CheckpointInfo, *, sampler: str, steps: int, guidance_scale: float, clip_skip: int
) -> list[Message]:
    """Return where a request does otherwise than its checkpoint was made for, as far as its name and files tell."""
    found: list[Message] = []
    guided = guidance_scale > LOW_GUIDANCE and info.family.guidance_kind == "cfg"
    if _FEW_STEP_NAMES.search(info.title) and (steps > FEW_STEPS or guided):
        template = QT_TRANSLATE_NOOP(
            "messages", "By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2."
        )
        found.append(Message.of(template, {"name": info.title}))
    if is_starter(info.ref) and sampler == "pndm" and steps < STARTER_PNDM_STEPS:
        template = QT_TRANSLATE_NOOP(
            "messages",
            "In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.",
        )
        found.append(Message.of(template, {"steps": STARTER_PNDM_STEPS}))
    usual = info.usual_clip_skip
    if usual > 1 and clip_skip != usual:
        template = QT_TRANSLATE_NOOP("messages", "“{name}” was made with a clip skip of {usual}; {now} is set.")
        found.append(Message.of(template, {"name": info.title, "usual": usual, "now": clip_skip}))
    return found


def advice_about_changing_words(*texts: str, sampler: str) -> list[Message]:
    """Return where words of these prompts alternate, and the sampler draws them badly."""
    changes = (change for text in texts for change in changes_in(without_alternatives(text)))
    row = sampler_named(sampler)
    if row is None or sampler not in _LOOK_FAR_BACK or all(change.when is not None for change in changes):
        return []
    template = QT_TRANSLATE_NOOP(
        "messages",
        "{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and"
        " DPM++ 2M draw them.",
    )
    return [Message.of(template, {"sampler": row.name})]
