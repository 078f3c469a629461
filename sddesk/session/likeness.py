"""The comparison of two pictures, without the cost of numpy at the start."""

from __future__ import annotations

from sddesk.core.likeness import Likeness
from sddesk.core.pixels import Pixels


def likeness_of(one: Pixels, other: Pixels) -> Likeness | None:
    """Compare two pictures, None where their sizes differ. Takes long, so never on the UI thread."""
    from sddesk.library.compare import compare  # numpy: not before it is wanted

    return compare(one, other)
