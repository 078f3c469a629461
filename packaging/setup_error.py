"""The one kind of failure that set-up expects."""

from __future__ import annotations


class SetupError(Exception):
    """Set-up cannot go on; the text is for a person: what is wrong, then what to do."""
