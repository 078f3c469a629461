"""What is shown of a picture that cannot be drawn again: its pixels through the VAE of the starter model."""

from __future__ import annotations

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import STARTER
from sddesk.core.request import GenerationRequest

_VAE_INSTEAD = QT_TRANSLATE_NOOP("messages", "Shown instead: the pixels of {name} through the starter's VAE.")
_SIDE = 256  # pixels, of a picture that is never drawn


def starter_vae() -> GenerationRequest:
    """Return a request whose model is the starter; only its VAE is used."""
    return GenerationRequest(prompt="", seed=0, width=_SIDE, height=_SIDE, steps=1, checkpoint=STARTER)


def vae_instead(name: str, why: SddeskError) -> tuple[Message, ...]:
    """Say why a picture cannot be drawn, and that its pixels go through the starter's VAE."""
    return why.message, Message.of(_VAE_INSTEAD, {"name": name})
