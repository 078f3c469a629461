"""One graphics card a process: it sees no other, so nothing in it can take another's memory. Imports nothing heavy.

Streams, events and libraries that name no card mean the first that a process sees; where there is only one, they are
right without a word. The driver's name for a card (its UUID) stays the same when another is taken out; a number may
not.
"""

from __future__ import annotations

from collections.abc import Mapping

from sddesk.core.models import Card

VISIBLE = "CUDA_VISIBLE_DEVICES"  # PyTorch for AMD's cards reads it, too
NUMBER = "SDDESK_CARD"


def card_environment(card: Card, environment: Mapping[str, str]) -> dict[str, str]:
    """What shows a process only `card`, as this `environment` counts it, and tells the process its number."""
    shown = [part.strip() for part in environment.get(VISIBLE, "").split(",") if part.strip()]
    name = card.uuid or (shown[card.index] if card.index < len(shown) else str(card.index))
    return {VISIBLE: name, NUMBER: str(card.index)}


def card_number(environment: Mapping[str, str]) -> int | None:
    """The number of the only card that this process is to use, None where it may choose."""
    number = environment.get(NUMBER, "")
    return int(number) if number.isdecimal() else None
