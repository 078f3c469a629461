"""What a prompt becomes for a model: how many tokens, and from where on it is not read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenCount:
    """`count` of `limit` tokens, without the two specials.

    `cut_at` is the index of the first character that the model does not read, None when it reads all.
    """

    count: int
    limit: int
    cut_at: int | None = None
