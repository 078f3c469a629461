"""The prompts that were drawn: what the list of them shows of each."""

from __future__ import annotations

import hashlib
from datetime import datetime

from sddesk.core.record import ImageRecord
from sddesk.core.values import dataclass

KEY_DIGITS = 12  # 48 bits: among a million prompts two alike come once in 560 libraries
SHOWN_PICTURES = 4  # of each prompt


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPrompt:
    """A prompt as it was written, with what a person added: a star, a note.

    `key` is what `prompt_key` gives of `text`. `pictures` counts those outside of the trash; `newest` are some of them,
    the newest first. `drawn_at` is when it was drawn last, None where no picture of it is left.
    """

    key: str
    text: str
    pictures: int = 0
    drawn_at: datetime | None = None
    newest: tuple[ImageRecord, ...] = ()
    starred: bool = False
    note: str = ""


def prompt_key(text: str) -> str:
    """Return the short name of a prompt, in hex digits: the same on every machine."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:KEY_DIGITS]
