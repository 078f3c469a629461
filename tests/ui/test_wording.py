"""The window says things the way other programs do: a few turns of phrase that must not come back."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

JAPANESE = Path(__file__).parents[2] / "resources" / "translations" / "sddesk_ja.ts"
ODD = {
    r"\bor no longer\b": "say what the second press does",
    r"\bTake off\b|\bTake out\b|\bTake .* into\b": "remove, import",
    r"\bis like that\b": "no pictures found",
    r"\bNothing waits\b": "the queue is empty",
    r"^Files written into\b": "a number belongs into the sentence",
    r"\bHold (it|two)\b": "compare",
    r"\bSave the changed order\b": "job",
}


def texts() -> list[str]:
    """Every English text of the window and of messages."""
    return [source.text or "" for source in ET.parse(JAPANESE).iter("source")]


def test_no_text_has_an_odd_turn_of_phrase() -> None:
    found = [f"{text!r}: {hint}" for text in texts() for odd, hint in ODD.items() if re.search(odd, text)]
    assert len(texts()) > 500 and found == []
