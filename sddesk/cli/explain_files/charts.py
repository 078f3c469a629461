"""The charts of the page, as SVG."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

COLOURS = ("#3b6fd4", "#d4573b", "#2e9e6b", "#8c5fc7", "#c79a2e", "#3aa7b8")


def bars(counts: Sequence[int]) -> str:
    """A histogram as SVG."""
    most = max(counts, default=1) or 1
    drawn = "".join(
        f'<rect x="{at * 4}" y="{80 - 76 * count / most:.1f}" width="3.4" height="{76 * count / most:.1f}"/>'
        for at, count in enumerate(counts)
    )
    return f'<svg width="{4 * len(counts)}" height="80" fill="{COLOURS[0]}" role="img">{drawn}</svg>'


def curves(rows: Sequence[tuple[str, Sequence[float]]]) -> str:
    """The levels of noise of several samplers over their forwards, as SVG; logarithmic upwards."""
    points = [[(at, one) for at, one in enumerate(sigmas) if 0 < one < math.inf] for _, sigmas in rows]
    every = [math.log10(one) for row in points for _, one in row] or [0.0, 1.0]
    low, high = min(every), max(every)
    longest = max((len(sigmas) for _, sigmas in rows), default=2)
    drawn: list[str] = []
    for number, (row, (name, _)) in enumerate(zip(points, rows, strict=True)):
        colour = COLOURS[number % len(COLOURS)]
        path = " ".join(
            f"{20 + 560 * at / max(1, longest - 1):.1f},{220 - 200 * (math.log10(one) - low) / ((high - low) or 1):.1f}"
            for at, one in row
        )
        drawn.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        drawn.append(f'<text x="460" y="{30 + 18 * number}" fill="{colour}" font-size="13">{html.escape(name)}</text>')
    return f'<svg viewBox="0 0 600 240" width="100%" role="img">{"".join(drawn)}</svg>'
