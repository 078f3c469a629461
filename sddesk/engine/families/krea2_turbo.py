"""Krea 2 Turbo: the same network, distilled for eight steps on one schedule for all sizes.

https://huggingface.co/krea/Krea-2-Turbo
"""

from __future__ import annotations

from sddesk.engine.families.krea2 import Krea2


class Krea2Turbo(Krea2):
    """Krea 2 Turbo."""

    distilled = True


FAMILY = Krea2Turbo()
