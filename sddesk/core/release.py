"""A published version of sddesk, and which of two is the newer."""

from __future__ import annotations

import re

from sddesk.core.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A version that was published, and the web page where it can be had."""

    version: str
    page: str

    def is_newer_than(self, version: str) -> bool:
        """Whether this one came after `version`: numbers are compared as numbers, 0.10 is after 0.9."""
        return _numbers(self.version) > _numbers(version)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(text) for text in re.findall(r"\d+", version)]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
